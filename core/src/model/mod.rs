//! What providers have in common: money, time, secrets, states, errors, options.

mod attempt;
mod bytes;
pub(crate) mod card;
mod currency;
pub(crate) mod decimal;
pub(crate) mod duration;
pub(crate) mod error;
mod next_action;
mod options;
mod payment_state;
mod secret;
pub(crate) mod text;
mod time;

pub use attempt::Attempt;
pub use bytes::Bytes;
pub use card::{CardBrand, CardNumber, CardVerificationValue};
pub use currency::Currency;
pub use error::{ErrorContext, ErrorKind, FieldIssue, Outcome, PaymentError, RetryAdvice};
pub use next_action::{FormField, NextAction};
pub use options::ClientOptions;
pub use payment_state::PaymentState;
pub use secret::Secret;
pub use time::Day;
