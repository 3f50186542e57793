//! One runtime for the process, and a new one in a forked child.

pub(crate) use crate::engine::slot::PerProcess;
use std::ops::ControlFlow;
use std::sync::atomic::AtomicPtr;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

impl<T: Send + Sync> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self::around(AtomicPtr::new(std::ptr::null_mut()))
    }
}

/// The thread that drives all connections of the process, so that an exchange is not handed from
/// thread to thread.
struct Engine {
    handle: Handle,
    /// Dropping it ends the thread.
    _running: oneshot::Sender<()>,
}

static ENGINE: PerProcess<Engine> = PerProcess::new();

impl Engine {
    fn start() -> std::io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        std::thread::Builder::new()
            .name("tillbridge-io".to_owned())
            .spawn(move || {
                let _ = runtime.block_on(ended);
            })?;
        Ok(Self {
            handle,
            _running: running,
        })
    }
}

fn runtime() -> &'static Handle {
    let engine = ENGINE.get_or_try(Engine::start);
    &engine
        .expect("the operating system gives a thread and an event queue")
        .handle
}

/// Starts a future on the engine's own thread.
pub(crate) fn spawn<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    runtime().spawn(future)
}

/// Runs something short on the engine's own thread, after what is ready there now.
pub fn run_soon(work: impl FnOnce() + Send + 'static) {
    spawn(async move { work() });
}

/// A future that runs on the engine's own thread while the calling thread waits for it.
pub(crate) struct Waiting<T>(Receiver<T>);

/// Starts a future on the engine's own thread and gives what the calling thread can wait on.
pub(crate) fn start<F>(future: F) -> Waiting<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    let (sender, receiver) = sync_channel(1);
    spawn(async move {
        // The receiver is gone only when the waiting thread panicked.
        let _ = sender.send(future.await);
    });
    Waiting(receiver)
}

impl<T> Waiting<T> {
    /// Waits to the end; nothing when the future panicked.
    pub(crate) fn wait(self) -> Option<T> {
        self.0.recv().ok()
    }

    /// Waits for a time: the output, nothing when the future panicked, or that it still runs.
    pub(crate) fn wait_for(&self, time: Duration) -> ControlFlow<Option<T>> {
        match self.0.recv_timeout(time) {
            Ok(output) => ControlFlow::Break(Some(output)),
            Err(RecvTimeoutError::Disconnected) => ControlFlow::Break(None),
            Err(RecvTimeoutError::Timeout) => ControlFlow::Continue(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};

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
    fn waiting_works_inside_an_async_task() {
        let other = Builder::new_current_thread().build().expect("a runtime");
        assert_eq!(other.block_on(async { start(async { 7 }).wait() }), Some(7));
    }

    #[test]
    fn a_future_that_panics_ends_the_waiting_and_leaves_the_thread_running() {
        assert_eq!(start(async { panic!("a defect") }).wait(), None::<u8>);
        assert_eq!(start(async { 7 }).wait(), Some(7));
    }
}
