//! The one place of the core that needs `unsafe`, under a model checker: every order in which threads can meet there, and every order in which
//! the memory model lets one see what another wrote.

#[path = "../../core/src/engine/slot.rs"]
mod slot;

/// The model's atomics, and a process whose number the test changes as a fork does.
mod atomic {
    pub(crate) use loom::sync::atomic::{AtomicPtr, Ordering};
    use std::sync::atomic::AtomicU32;

    std::thread_local! {
        pub(crate) static PROCESS: AtomicU32 = const { AtomicU32::new(1) };
    }

    /// All threads of a model run on one thread of the system.
    pub(crate) fn process() -> u32 {
        PROCESS.with(|process| process.load(Ordering::SeqCst))
    }
}

use loom::cell::UnsafeCell;
use loom::sync::Arc;
use loom::sync::atomic::AtomicPtr;
use loom::thread;
use slot::PerProcess;
use std::convert::Infallible;
use std::sync::atomic::Ordering;

/// A value whose reading races with its making unless the slot orders them, and that is missed when it is not dropped.
struct Value {
    number: UnsafeCell<usize>,
    _kept: Arc<()>,
}

// SAFETY: the model checks every access to the cell.
unsafe impl Sync for Value {}

fn value(number: usize) -> Value {
    Value {
        number: UnsafeCell::new(number),
        _kept: Arc::new(()),
    }
}

fn empty<T: Send + Sync>() -> PerProcess<T> {
    PerProcess::around(AtomicPtr::new(std::ptr::null_mut()))
}

fn set_process(number: u32) {
    atomic::PROCESS.with(|process| process.store(number, Ordering::SeqCst));
}

fn get(slot: &PerProcess<Value>, number: usize) -> usize {
    let made = slot.get_or_try(|| Ok::<_, Infallible>(value(number)));
    let Ok(made) = made;
    // SAFETY: nobody writes after the value is made; the model fails where that is not ordered before.
    made.number.with(|number| unsafe { *number })
}

#[test]
fn threads_that_race_see_one_whole_value_and_each_other_is_freed() {
    loom::model(|| {
        set_process(1);
        let slot = Arc::new(empty());
        let others: Vec<_> = (1..3)
            .map(|number| {
                let slot = slot.clone();
                thread::spawn(move || get(&slot, number))
            })
            .collect();
        let own = get(&slot, 3);
        for other in others {
            assert_eq!(other.join().expect("no panic"), own);
        }
    });
}

#[test]
fn threads_of_a_forked_child_agree_on_a_value_that_is_not_the_parents() {
    loom::model(|| {
        set_process(1);
        let slot = Arc::new(empty());
        let parents = *slot
            .get_or_try(|| Ok::<_, Infallible>(1_usize))
            .expect("it is made");
        set_process(2);
        let other = {
            let slot = slot.clone();
            thread::spawn(move || {
                *slot
                    .get_or_try(|| Ok::<_, Infallible>(2_usize))
                    .expect("it is made")
            })
        };
        let own = *slot
            .get_or_try(|| Ok::<_, Infallible>(3_usize))
            .expect("it is made");
        assert_eq!(other.join().expect("no panic"), own);
        assert_ne!(own, parents);
    });
}

#[test]
fn a_build_that_fails_leaves_the_place_to_another() {
    loom::model(|| {
        set_process(1);
        let slot = Arc::new(empty());
        let other = {
            let slot = slot.clone();
            thread::spawn(move || get(&slot, 1))
        };
        let failed = slot.get_or_try(|| Err::<Value, _>("no")).map(drop);
        assert!(failed.is_err() || other.join().is_ok_and(|number| number == 1));
        assert_ne!(get(&slot, 2), 0);
    });
}
