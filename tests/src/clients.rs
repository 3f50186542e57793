//! Calling operations by name on the typed Rust clients.

use crate::case::ClientConfig;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tillbridge::{GlanceGrow, PaymentError, aio};

/// Which of the two Rust clients runs the cases.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Flavour {
    /// `tillbridge::GlanceGrow`.
    Blocking,
    /// `tillbridge::aio::GlanceGrow`, under an executor that is not the library's.
    Async,
}

/// What a call gave: the values, and the error that ended it.
pub(crate) struct Given {
    pub(crate) values: Vec<Value>,
    pub(crate) error: Option<PaymentError>,
}

pub(crate) enum Client {
    Blocking(GlanceGrow),
    Async(aio::GlanceGrow, tokio::runtime::Runtime),
}

impl Client {
    pub(crate) fn new(flavour: Flavour, config: ClientConfig) -> Result<Self, PaymentError> {
        let (credentials, options) = (
            read(config.credentials),
            read(Value::Object(config.options)),
        );
        match flavour {
            Flavour::Blocking => GlanceGrow::new(credentials, options).map(Self::Blocking),
            Flavour::Async => {
                let runtime = tokio::runtime::Builder::new_current_thread().build();
                aio::GlanceGrow::new(credentials, options)
                    .map(|client| Self::Async(client, runtime.expect("a runtime")))
            }
        }
    }

    pub(crate) fn call(&self, operation: &str, input: Value) -> Given {
        macro_rules! one {
            ($method:ident) => {
                match self {
                    Self::Blocking(client) => given(client.$method(read(input))),
                    Self::Async(client, runtime) => {
                        given(runtime.block_on(client.$method(read(input))))
                    }
                }
            };
        }
        match operation {
            "charge" => one!(charge),
            "refund" => one!(refund),
            "list_transactions" => one!(list_transactions),
            "get_transaction" => one!(get_transaction),
            "reconcile" => one!(reconcile),
            "transactions" => self.transactions(input),
            other => panic!("no operation {other}"),
        }
    }

    fn transactions(&self, input: Value) -> Given {
        let mut all = Given {
            values: Vec::new(),
            error: None,
        };
        let mut take = |item| match item {
            Ok(item) => all
                .values
                .push(serde_json::to_value(item).expect("serialises")),
            Err(error) => all.error = Some(error),
        };
        match self {
            Self::Blocking(client) => client.transactions(read(input)).for_each(take),
            Self::Async(client, runtime) => {
                let mut walk = client.transactions(read(input));
                while let Some(item) = runtime.block_on(walk.next()) {
                    take(item);
                }
            }
        }
        all
    }
}

fn given(result: Result<impl serde::Serialize, PaymentError>) -> Given {
    match result {
        Ok(value) => Given {
            values: vec![serde_json::to_value(value).expect("serialises")],
            error: None,
        },
        Err(error) => Given {
            values: Vec::new(),
            error: Some(error),
        },
    }
}

fn read<T: DeserializeOwned>(input: Value) -> T {
    serde_json::from_value(input).expect("a case's input fits its type")
}
