//! What the Rust tests share: the cases and their judge, a client of the sandbox, a wire to play on.

pub mod allocations;
mod canaries;
mod case;
mod clients;
pub mod cutter;
pub mod effort;
mod faults;
pub mod feeder;
pub mod fuzz;
mod judge;
pub mod mutate;
pub mod punctual;
pub mod recorded;
pub mod scene;
pub mod stage;
mod suite;
pub mod sums;
pub mod tls;
pub mod wire;
pub mod writes;

pub use clients::Flavour;
pub use faults::faults;
pub use suite::run;

use tillbridge::{ClientOptions, GlanceGrow, GrowChargeRequest, GrowCredentials};

/// A client for a base URL that repeats nothing.
///
/// # Panics
///
/// When the base URL is refused.
pub fn grow(base_url: &str) -> GlanceGrow {
    let options = ClientOptions {
        retries: Some(0),
        ..at(base_url)
    };
    GlanceGrow::new(credentials(), options).expect("the options are good")
}

/// The options that lead a client to a base URL.
pub fn at(base_url: &str) -> ClientOptions {
    ClientOptions {
        base_url: Some(base_url.to_owned()),
        ..ClientOptions::default()
    }
}

/// A key that the sandbox takes.
pub fn credentials() -> GrowCredentials {
    GrowCredentials {
        api_key: "glnc_sk_sandbox_owner".into(),
    }
}

/// A charge of 58.50 ILS that is recognised by its marker.
///
/// # Panics
///
/// Never: the amount is a number.
pub fn charge(marker: &str) -> GrowChargeRequest {
    GrowChargeRequest {
        amount: "58.50".parse().expect("a number"),
        currency: "ILS".into(),
        card_token: "tok_visa".into(),
        description: Some(marker.to_owned()),
        client_id: None,
        document_id: None,
    }
}
