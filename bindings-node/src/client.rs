//! The one class for all clients.

use crate::errors;
use crate::order::Order;
use crate::outlet::Calls;
use crate::queue::{Events, Inlet, Queue};
use napi::Env;
use napi::bindgen_prelude::Either;
use napi_derive::napi;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use tillbridge::{Call, Observer};
use zeroize::Zeroizing;

/// A client of any provider.
#[napi]
pub struct Client {
    inner: tillbridge::Client,
    inlet: Arc<Inlet>,
    calls: Rc<Calls>,
}

#[napi]
impl Queue {
    /// Makes a client whose results go to this queue; gives the error as JSON text when a credential or option breaks a
    /// rule.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "what Node-API gives")]
    pub fn connect(
        &self,
        provider: String,
        credentials: String,
        options: String,
    ) -> Either<Client, String> {
        let (credentials, options) = (Zeroizing::new(credentials), Zeroizing::new(options));
        match tillbridge::connect(&provider, credentials.as_bytes(), options.as_bytes()) {
            Ok(inner) => Either::A(Client {
                inner,
                inlet: self.inlet.clone(),
                calls: self.calls.clone(),
            }),
            Err(error) => Either::B(errors::text(&error)),
        }
    }
}

#[napi]
impl Client {
    /// Orders an operation, which begins at the queue's next flush; its end, and its events if they are wanted, come
    /// through the queue under the number.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "what Node-API gives")]
    pub fn start(
        &self,
        env: Env,
        number: u32,
        operation: String,
        input: String,
        deadline: Option<i64>,
        with_events: bool,
    ) {
        let input = Zeroizing::new(input);
        let deadline = deadline.map(|ms| Duration::from_millis(ms.try_into().unwrap_or_default()));
        let observer = with_events.then(|| {
            let inlet = self.inlet.clone();
            Arc::new(Events {
                inlet,
                call: number,
            }) as Arc<dyn Observer>
        });
        let call = Call::with(deadline, observer);
        self.calls.begin(env, number, call.clone());
        self.calls.orders.borrow_mut().push(Order {
            client: self.inner.clone(),
            inlet: self.inlet.clone(),
            number,
            operation,
            input,
            call,
        });
    }
}
