//! One runtime for the process, and a new one in a forked child.

use std::sync::atomic::{AtomicPtr, Ordering};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

/// A value that each process makes for itself; a forked child never touches its parent's.
///
/// Without locks, because a lock that another thread holds at the fork never opens in the child.
pub(crate) struct PerProcess<T: 'static> {
    slot: AtomicPtr<Slot<T>>,
}

struct Slot<T> {
    process: u32,
    value: T,
}

impl<T: Send + Sync> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self {
            slot: AtomicPtr::new(std::ptr::null_mut()),
        }
    }

    /// The process's value, made by `build` at the first use in it.
    pub(crate) fn get_or_try<E>(&self, build: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let process = std::process::id();
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
        let slot = *self.slot.get_mut();
        // SAFETY: nobody else holds a reference once `&mut self` exists.
        if !slot.is_null() && unsafe { (*slot).process } == std::process::id() {
            drop(unsafe { Box::from_raw(slot) });
        }
    }
}

static RUNTIME: PerProcess<Runtime> = PerProcess::new();

fn runtime() -> &'static Runtime {
    RUNTIME
        .get_or_try(|| {
            Builder::new_multi_thread()
                .worker_threads(1)
                .thread_name("tillbridge-io")
                .enable_io()
                .enable_time()
                .build()
        })
        .expect("the operating system gives a thread and an event queue")
}

/// Runs a future to its end on the calling thread, the engine's own thread driving its I/O.
pub fn block_on<F>(future: F) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
    if tokio::runtime::Handle::try_current().is_err() {
        return runtime().block_on(future);
    }
    // Inside somebody's async task `Runtime::block_on` panics, so a plain thread waits instead.
    std::thread::scope(|scope| {
        scope
            .spawn(|| runtime().block_on(future))
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Starts a future on the engine's own thread.
pub(crate) fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    runtime().spawn(future)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::atomic::AtomicUsize;

    #[test]
    fn threads_that_race_get_one_value() {
        let built = AtomicUsize::new(0);
        let slot = PerProcess::new();
        let first = std::thread::scope(|scope| {
            let handles: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        let value = slot.get_or_try(|| {
                            Ok::<_, Infallible>(built.fetch_add(1, Ordering::SeqCst))
                        });
                        value.map_or(usize::MAX, |value| *value)
                    })
                })
                .collect();
            handles
                .into_iter()
                .map(|handle| handle.join().expect("no panic"))
                .collect::<Vec<_>>()
        });
        assert!(first.windows(2).all(|pair| pair[0] == pair[1]), "{first:?}");
    }

    #[test]
    fn a_build_that_fails_is_tried_again() {
        let slot = PerProcess::<u8>::new();
        assert_eq!(slot.get_or_try(|| Err("no")), Err("no"));
        assert_eq!(slot.get_or_try(|| Ok::<_, &str>(7)), Ok(&7));
    }

    #[test]
    fn block_on_works_inside_an_async_task() {
        let other = Builder::new_current_thread().build().expect("a runtime");
        assert_eq!(other.block_on(async { block_on(async { 7 }) }), 7);
    }
}
