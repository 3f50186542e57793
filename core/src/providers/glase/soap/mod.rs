//! SOAP 1.1: one call as an envelope, one answer as a result, a refusal or a fault.

mod answer;
mod call;

pub(crate) use answer::{Answer, Members};
pub(crate) use call::{Call, Labels, begin, call};

/// SOAP 1.1 (W3C note of May 2000, section 4).
const ENVELOPE: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// Namespace of Glase's messages; their children have none.
const MESSAGES: &str = "http://external.interfaces.ers.seamless.com/";

#[cfg(test)]
mod tests;
