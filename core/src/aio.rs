//! The async clients: the same operations as futures, under any executor.
//!
//! Dropping a future stops the waiting, not the money: a charge or refund that has begun to leave
//! runs to its end on the engine's own thread.

use crate::engine::{self, Batches};
use crate::model::PaymentError;
use std::fmt;
use std::pin::Pin;

pub use crate::providers::flowglad::aio::Flowglad;
pub use crate::providers::glance_grow::aio::GlanceGrow;
pub use crate::providers::glase::aio::Glase;
pub use crate::providers::globiance_pay::aio::GlobiancePay;

type Step<'a, I> = Pin<Box<dyn Future<Output = Option<Result<I, PaymentError>>> + Send + 'a>>;

trait Steps<I>: Send {
    fn step(&mut self) -> Step<'_, I>;
}

impl<T: Batches> Steps<T::Item> for engine::Walk<T> {
    fn step(&mut self) -> Step<'_, T::Item> {
        Box::pin(self.step())
    }
}

/// A walk over all items of a listing; dropping it ends the walk.
pub struct Walk<I>(Box<dyn Steps<I>>);

impl<I> Walk<I> {
    pub(crate) fn new<T: Batches<Item = I>>(walk: engine::Walk<T>) -> Self {
        Self(Box::new(walk))
    }

    /// The next item, the error that ends the walk, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<I, PaymentError>> {
        self.0.step().await
    }
}

impl<I> fmt::Debug for Walk<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Walk")
    }
}
