//! The handle of one call: its own deadline, and cancelling.

use crate::engine::events::{Event, Observer};
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// The handle of one call, by which it can be cancelled.
///
/// Cancelling stops the waiting, not the money: a charge or refund that has begun to leave runs to
/// its end, and the waiter gets the outcome-unknown error with the attempt to reconcile.
#[cfg_attr(feature = "uniffi", derive(uniffi::Object))]
pub struct Call {
    deadline: Option<Duration>,
    cancelled: AtomicBool,
    notify: Notify,
    observer: Option<Arc<dyn Observer>>,
}

impl Call {
    /// Makes a handle, with a deadline of its own if the client's is not to be used.
    pub fn with(deadline: Option<Duration>, observer: Option<Arc<dyn Observer>>) -> Arc<Self> {
        Arc::new(Self {
            deadline,
            cancelled: AtomicBool::new(false),
            notify: Notify::new(),
            observer,
        })
    }

    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    pub(crate) fn observer(&self) -> Option<&dyn Observer> {
        self.observer.as_deref()
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }

    /// Completes once the call is cancelled.
    pub(crate) async fn cancelled(&self) {
        let notified = self.notify.notified();
        tokio::pin!(notified);
        notified.as_mut().enable();
        if !self.is_cancelled() {
            notified.await;
        }
    }
}

#[cfg_attr(feature = "uniffi", uniffi::export)]
impl Call {
    /// Makes a handle, with a deadline of its own if the client's is not to be used.
    #[cfg_attr(feature = "uniffi", uniffi::constructor)]
    pub fn new(deadline: Option<Duration>) -> Arc<Self> {
        Self::with(deadline, None)
    }

    /// Stops the waiting; a money request that has begun to leave is not called back.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::SeqCst);
        self.notify.notify_waiters();
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Call")
            .field("deadline", &self.deadline)
            .field("cancelled", &self.cancelled)
            .finish_non_exhaustive()
    }
}

/// Keeps the events of one call until they are taken, for languages that deliver them on their own
/// thread.
#[derive(Debug, Default)]
pub struct Collector(Mutex<Vec<Event>>);

impl Collector {
    /// Takes the events that have come so far.
    pub fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Observer for Collector {
    fn on_event(&self, event: Event) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(event);
    }
}
