//! What a defect of this library does to a call: it ends as an error, and nothing else ends.

use crate::engine::failure::internal_error;
use crate::model::{Outcome, PaymentError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// Runs what sends nothing; a panic in it becomes an error.
pub(crate) fn guarded<T>(
    provider: &str,
    operation: &str,
    work: impl FnOnce() -> Result<T, PaymentError>,
) -> Result<T, PaymentError> {
    let work = || {
        provoke("input", provider, operation);
        work()
    };
    caught(work).unwrap_or_else(|| Err(internal_error(provider, operation, Outcome::NotSent)))
}

/// What the work gives; nothing when it panicked.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// What the future gives; nothing when it panicked.
pub(crate) async fn caught_in<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    std::future::poll_fn(|context| match caught(|| future.as_mut().poll(context)) {
        Some(Poll::Ready(output)) => Poll::Ready(Some(output)),
        Some(Poll::Pending) => Poll::Pending,
        None => Poll::Ready(None),
    })
    .await
}

/// Panics where the variable `TILLBRIDGE_DEFECT` names place and operation, such as
/// `response glance_grow.charge`; only in builds for tests.
#[cfg(feature = "defects")]
pub(crate) fn provoke(place: &str, provider: &str, operation: &str) {
    let wanted = std::env::var("TILLBRIDGE_DEFECT").unwrap_or_default();
    let here = format!("{place} {provider}.{operation}");
    assert_ne!(wanted, here, "a test provoked this defect");
}

#[cfg(not(feature = "defects"))]
pub(crate) fn provoke(_place: &str, _provider: &str, _operation: &str) {}
