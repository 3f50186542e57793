//! A call that JavaScript has started and that has yet to reach the engine.

use crate::queue::Inlet;
use std::sync::Arc;
use tillbridge::{Call, Client};
use zeroize::Zeroizing;

/// What the engine needs to begin a call.
pub(crate) struct Order {
    pub(crate) client: Client,
    pub(crate) inlet: Arc<Inlet>,
    pub(crate) number: u32,
    pub(crate) operation: String,
    pub(crate) input: Zeroizing<String>,
    pub(crate) call: Arc<Call>,
}

impl Order {
    /// Begins the call; its end goes into the queue.
    pub(crate) fn start(self) {
        let Self {
            client,
            inlet,
            number,
            operation,
            input,
            call,
        } = self;
        inlet.begin();
        let done = move |result| inlet.finish(number, result);
        client.start(&operation, input.as_bytes(), &call, done);
    }
}
