//! The end of the queue on the thread of JavaScript.

use crate::errors;
use crate::order::Order;
use crate::queue::{Content, Delivered, Item};
use crate::records::Records;
use crate::values::{self, Failed, Writer};
use napi::bindgen_prelude::{Error, FnArgs, Result, Unknown};
use napi::{Env, sys};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};
use tillbridge::{Call, PaymentError};

/// What JavaScript is told in front of each value.
#[derive(Clone, Copy)]
enum Kind {
    Value = 0,
    Text = 1,
    Error = 2,
    Event = 3,
}

/// The calls that are under way in one environment. While there are any, they keep its event loop going.
pub(crate) struct Calls {
    pub(crate) running: RefCell<HashMap<u32, Arc<Call>>>,
    /// Those that wait for the next flush.
    pub(crate) orders: RefCell<Vec<Order>>,
    pub(crate) wakeup: Cell<sys::napi_threadsafe_function>,
}

impl Default for Calls {
    fn default() -> Self {
        Self {
            running: RefCell::default(),
            orders: RefCell::default(),
            wakeup: Cell::new(ptr::null_mut()),
        }
    }
}

impl Calls {
    pub(crate) fn begin(&self, env: Env, number: u32, call: Arc<Call>) {
        let mut running = self.running.borrow_mut();
        if running.is_empty() {
            // SAFETY: the queue that JavaScript calls this through owns the function.
            unsafe { sys::napi_ref_threadsafe_function(env.raw(), self.wakeup.get()) };
        }
        running.insert(number, call);
    }

    fn end(&self, env: Env, number: u32) {
        let mut running = self.running.borrow_mut();
        running.remove(&number);
        if running.is_empty() {
            // SAFETY: this runs within a call of that very function.
            unsafe { sys::napi_unref_threadsafe_function(env.raw(), self.wakeup.get()) };
        }
    }
}

impl Drop for Calls {
    /// The environment is gone: nobody waits any more.
    fn drop(&mut self) {
        self.running
            .get_mut()
            .values()
            .for_each(|call| call.cancel());
    }
}

/// Takes from the queue what has come, and writes it as JavaScript wants it.
pub(crate) struct Outlet {
    pub(crate) waiting: Arc<Mutex<Vec<Item>>>,
    pub(crate) calls: std::rc::Rc<Calls>,
    pub(crate) records: std::rc::Rc<Records>,
}

impl Outlet {
    pub(crate) fn take(&self, env: Env) -> Result<Delivered> {
        let items =
            std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        self.written(env, items)
            .map_err(|error| Error::from_reason(error.to_string()))
    }

    fn written(&self, env: Env, items: Vec<Item>) -> std::result::Result<Delivered, Failed> {
        let writer = Writer::new(env, &self.records)?;
        let raw = env.raw();
        let mut values = Vec::with_capacity(items.len() * 3);
        for Item { call, content } in items {
            let (kind, value) = match content {
                Content::Value(reply) => match writer.write(&reply) {
                    Ok(value) => (Kind::Value, value),
                    Err(error) => {
                        let text = errors::defect(&error.to_string());
                        (Kind::Error, values::text(raw, &text)?)
                    }
                },
                Content::Text(text) => (Kind::Text, values::text(raw, &text)?),
                Content::Error(text) => (Kind::Error, values::text(raw, &text)?),
                Content::Event(event) => (Kind::Event, writer.write(&event)?),
            };
            if !matches!(kind, Kind::Event) {
                self.calls.end(env, call);
            }
            values.push(values::number(raw, kind as u32)?);
            values.push(values::number(raw, call)?);
            values.push(value);
        }
        let array = values::array(raw, &values)?;
        // SAFETY: the array was made just now, in the scope of this callback.
        let array = unsafe { Unknown::from_raw_unchecked(raw, array) };
        Ok(FnArgs::from((array,)))
    }
}

/// What is given at once, as JavaScript wants it: `[true, value]`, or `[false, error as JSON text]`.
pub(crate) fn settled<T: serde::Serialize>(
    env: Env,
    records: &Records,
    result: std::result::Result<T, PaymentError>,
) -> std::result::Result<Unknown<'static>, Failed> {
    let writer = Writer::new(env, records)?;
    let raw = env.raw();
    let (ok, value) = match result {
        Ok(value) => (true, writer.write(&value)?),
        Err(error) => (false, values::text(raw, &errors::text(&error))?),
    };
    let array = values::array(raw, &[writer.write(&ok)?, value])?;
    // SAFETY: the array was made just now, in the scope of this call.
    Ok(unsafe { Unknown::from_raw_unchecked(raw, array) })
}
