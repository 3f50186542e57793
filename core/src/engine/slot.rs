//! What each process has one of, without locks.
//!
//! `tests/tests/slot.rs` compiles this file again, with the atomics of a model checker in the place of the real ones.

use super::atomic::{AtomicPtr, Ordering, process};

/// A value that each process makes for itself; a forked child never touches its parent's.
///
/// Without locks, because a lock that another thread holds at the fork never opens in the child.
pub(crate) struct PerProcess<T: 'static> {
    slot: AtomicPtr<Slot<T>>,
}

pub(crate) struct Slot<T> {
    process: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    /// Nothing yet: the pointer is null.
    pub(crate) const fn around(slot: AtomicPtr<Slot<T>>) -> Self {
        Self { slot }
    }

    /// The process's value, made by `build` at the first use in it.
    pub(crate) fn get_or_try<E>(&self, build: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let process = process();
        let current = self.slot.load(Ordering::Acquire);
        // SAFETY: a slot is published whole and freed only by `drop`, which has `&mut self`.
        if let Some(slot) = unsafe { current.as_ref() }
            && slot.process == process
        {
            return Ok(&slot.value);
        }
        let fresh = Box::into_raw(Box::new(Slot {
            process,
            value: build()?,
        }));
        // The replaced slot is the parent's: it is left alone for ever, because dropping a runtime
        // whose threads did not survive the fork would wait for them.
        match self
            .slot
            .compare_exchange(current, fresh, Ordering::AcqRel, Ordering::Acquire)
        {
            // SAFETY: published just now, see above.
            Ok(_) => Ok(unsafe { &(*fresh).value }),
            Err(winner) => {
                // SAFETY: `fresh` was never published; `winner` was, by a thread of this process.
                drop(unsafe { Box::from_raw(fresh) });
                Ok(unsafe { &(*winner).value })
            }
        }
    }
}

impl<T: 'static> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let slot = self.slot.load(Ordering::Relaxed);
        // SAFETY: nobody else holds a reference once `&mut self` exists.
        if !slot.is_null() && unsafe { (*slot).process } == process() {
            drop(unsafe { Box::from_raw(slot) });
        }
    }
}
