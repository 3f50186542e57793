//! The one way from the engine's thread back to JavaScript: finished calls gather, and one wakeup brings them all.

use crate::errors;
use crate::order::Order;
use crate::outlet::{self, Calls, Outlet};
use crate::records::Records;
use napi::bindgen_prelude::{Error, FnArgs, Function, Result, Unknown};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi::{Env, Status};
use napi_derive::napi;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tillbridge::engine::run_soon;
use tillbridge::{Event, Observer, PaymentError, Reply};
use zeroize::Zeroizing;

/// The one argument of JavaScript's `deliver`.
pub(crate) type Delivered = FnArgs<(Unknown<'static>,)>;

type Wakeup = ThreadsafeFunction<(), Unknown<'static>, Delivered, Status, false, true>;

/// What has come of a call.
pub(crate) enum Content {
    /// Its result.
    Value(Reply),
    /// Its result as JSON text.
    Text(String),
    /// Its error as JSON text.
    Error(String),
    /// An event; the call goes on.
    Event(Event),
}

/// Something for JavaScript, with the number of the call that it is about.
pub(crate) struct Item {
    pub(crate) call: u32,
    pub(crate) content: Content,
}

/// The end of the queue that the engine's thread holds.
pub(crate) struct Inlet {
    waiting: Arc<Mutex<Vec<Item>>>,
    wakeup: Wakeup,
    as_text: bool,
    /// Calls that the engine has begun and not ended.
    under_way: AtomicUsize,
}

impl Inlet {
    fn push(self: &Arc<Self>, call: u32, content: Content, others: bool) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(Item { call, content });
        let first = waiting.len() == 1;
        drop(waiting);
        // Whoever puts in the first item wakes JavaScript, after everything else that the engine has ready: waking another
        // thread costs more than all that is done for a call here.
        if first && others {
            let inlet = self.clone();
            run_soon(move || inlet.wake());
        } else if first {
            self.wake();
        }
    }

    fn wake(&self) {
        // Waking fails only when the environment is gone, and its promises with it.
        let _ = self
            .wakeup
            .call((), ThreadsafeFunctionCallMode::NonBlocking);
    }

    pub(crate) fn finish(
        self: &Arc<Self>,
        call: u32,
        result: std::result::Result<Reply, PaymentError>,
    ) {
        let content = match result {
            Ok(reply) if self.as_text => match serde_json::to_string(&reply) {
                Ok(text) => Content::Text(text),
                Err(error) => Content::Error(errors::defect(&error.to_string())),
            },
            Ok(reply) => Content::Value(reply),
            Err(error) => Content::Error(errors::text(&error)),
        };
        let others = self.under_way.fetch_sub(1, Ordering::Relaxed) > 1;
        self.push(call, content, others);
    }

    /// Counts a call whose end will come through [`finish`](Self::finish).
    pub(crate) fn begin(&self) {
        self.under_way.fetch_add(1, Ordering::Relaxed);
    }
}

/// Brings the events of one call to JavaScript.
pub(crate) struct Events {
    pub(crate) inlet: Arc<Inlet>,
    pub(crate) call: u32,
}

impl Observer for Events {
    fn on_event(&self, event: Event) {
        self.inlet.push(self.call, Content::Event(event), true);
    }
}

/// The queue of one environment: the main thread's, or a worker's.
#[napi]
pub struct Queue {
    pub(crate) inlet: Arc<Inlet>,
    pub(crate) calls: Rc<Calls>,
    records: Rc<Records>,
}

#[napi]
impl Queue {
    /// Makes a queue that calls `deliver` with `[kind, call, value, ...]` for everything that has come. Without records,
    /// results come as JSON text; that way is kept to be measured against.
    #[napi(constructor)]
    pub fn new(
        deliver: Function<'_, Unknown<'static>, Unknown<'static>>,
        records: Option<Records>,
    ) -> Result<Self> {
        let waiting = Arc::new(Mutex::new(Vec::new()));
        let calls = Rc::new(Calls::default());
        let as_text = records.is_none();
        let records = Rc::new(records.unwrap_or_default());
        let outlet = Outlet {
            waiting: waiting.clone(),
            calls: calls.clone(),
            records: records.clone(),
        };
        let wakeup: Wakeup = deliver
            .build_threadsafe_function::<()>()
            .weak::<true>()
            .build_callback(move |context| outlet.take(context.env))?;
        calls.wakeup.set(wakeup.raw());
        Ok(Self {
            inlet: Arc::new(Inlet {
                waiting,
                wakeup,
                as_text,
                under_way: AtomicUsize::new(0),
            }),
            calls,
            records,
        })
    }

    /// Calls a function that needs no client: gives `[true, result]`, or `[false, error as JSON text]`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "what Node-API gives")]
    pub fn invoke(&self, env: Env, function: String, input: String) -> Result<Unknown<'static>> {
        let input = Zeroizing::new(input);
        self.settled(env, tillbridge::invoke(&function, input.as_bytes()))
    }

    /// Reads a stored record: gives `[true, record]`, or `[false, error as JSON text]`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "what Node-API gives")]
    pub fn restore(&self, env: Env, record: String, text: String) -> Result<Unknown<'static>> {
        self.settled(env, tillbridge::restore(&record, &text))
    }

    /// Writes a record to be stored: gives `[true, JSON text]`, or `[false, error as JSON text]`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "what Node-API gives")]
    pub fn store(&self, env: Env, record: String, text: String) -> Result<Unknown<'static>> {
        let text = Zeroizing::new(text);
        self.settled(env, tillbridge::store(&record, &text))
    }

    /// Sends off the calls that were started since it last ran, together.
    #[napi]
    pub fn flush(&self) {
        let mut orders = self.calls.orders.take();
        match orders.len() {
            0 => {}
            1 => orders.remove(0).start(),
            _ => run_soon(move || orders.into_iter().for_each(Order::start)),
        }
    }

    /// Stops the waiting for a call.
    #[napi]
    pub fn cancel(&self, call: u32) {
        if let Some(call) = self.calls.running.borrow().get(&call) {
            call.cancel();
        }
    }
}

impl Queue {
    fn settled<T: serde::Serialize>(
        &self,
        env: Env,
        result: std::result::Result<T, PaymentError>,
    ) -> Result<Unknown<'static>> {
        outlet::settled(env, &self.records, result)
            .map_err(|error| Error::from_reason(error.to_string()))
    }
}
