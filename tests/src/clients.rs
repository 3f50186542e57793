//! Calling operations by name on the typed Rust clients.

use crate::case::ClientConfig;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Debug;
use std::sync::Arc;
use tillbridge::{Flowglad, GlanceGrow, Glase, GlobiancePay, Observer, PaymentError, Secret, aio};

/// Which of the two Rust clients runs the cases.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Flavour {
    /// The clients of `tillbridge` itself.
    Blocking,
    /// Those of `tillbridge::aio`, under an executor that is not the library's.
    Async,
}

/// What a call gave: the values, and the error that ended it.
pub(crate) struct Given {
    pub(crate) values: Vec<Value>,
    pub(crate) error: Option<PaymentError>,
    /// All that request, result and error print.
    pub(crate) printed: String,
}

/// A client whose operations are called by name.
pub(crate) trait Named: Debug {
    fn call(&self, operation: &str, input: Value) -> Given;
}

/// An async client and the executor that runs it.
#[derive(Debug)]
struct Async<C>(C, tokio::runtime::Runtime);

/// Names what each client can do, once for both flavours.
macro_rules! clients {
    ($(
        $provider:literal => $client:ident {
            calls: $($operation:ident)+;
            walks: $($walk:ident)*;
        }
    )+) => {
        /// Makes the client of a provider.
        pub(crate) fn connect(
            provider: &str,
            flavour: Flavour,
            config: ClientConfig,
            observer: Arc<dyn Observer>,
        ) -> Result<Box<dyn Named>, PaymentError> {
            let options = read(Value::Object(config.options));
            match (provider, flavour) {
                $(
                    ($provider, Flavour::Blocking) => {
                        let client = $client::new(read(config.credentials), options)?;
                        Ok(Box::new(client.with_observer(observer)))
                    }
                    ($provider, Flavour::Async) => {
                        let client = aio::$client::new(read(config.credentials), options)?;
                        let runtime = tokio::runtime::Builder::new_current_thread().build();
                        let client = client.with_observer(observer);
                        Ok(Box::new(Async(client, runtime.expect("a runtime"))))
                    }
                )+
                (other, _) => panic!("no provider {other}"),
            }
        }

        $(
            impl Named for $client {
                fn call(&self, operation: &str, input: Value) -> Given {
                    match operation {
                        $(stringify!($operation) => {
                            let request = read(input);
                            let printed = format!("{request:?}");
                            given(&printed, self.$operation(request))
                        })+
                        $(stringify!($walk) => {
                            let request = read(input);
                            walked(format!("{request:?}"), self.$walk(request))
                        })*
                        other => panic!("no operation {other}"),
                    }
                }
            }

            impl Named for Async<aio::$client> {
                fn call(&self, operation: &str, input: Value) -> Given {
                    let Self(client, runtime) = self;
                    match operation {
                        $(stringify!($operation) => {
                            let request = read(input);
                            let printed = format!("{request:?}");
                            given(&printed, runtime.block_on(client.$operation(request)))
                        })+
                        $(stringify!($walk) => {
                            let request = read(input);
                            let printed = format!("{request:?}");
                            let mut walk = client.$walk(request);
                            walked(printed, std::iter::from_fn(|| runtime.block_on(walk.next())))
                        })*
                        other => panic!("no operation {other}"),
                    }
                }
            }
        )+
    };
}

clients! {
    "glance_grow" => GlanceGrow {
        calls: charge refund list_transactions get_transaction reconcile;
        walks: transactions;
    }
    "flowglad" => Flowglad {
        calls: get_payment list_payments refund_payment create_checkout_session get_checkout_session
            get_customer get_customer_billing get_subscription list_subscriptions cancel_subscription
            create_usage_event reconcile;
        walks: payments subscriptions;
    }
    "glase" => Glase {
        calls: register_terminal unregister_terminal assign_seqr_id send_invoice get_payment_status
            update_invoice commit_reservation cancel_invoice refund_payment submit_payment_receipt
            mark_transaction_period execute_report reserve wait_until_reserved update commit cancel
            pay wait_until_paid run_report handle_notification reconcile;
        walks:;
    }
    "globiance_pay" => GlobiancePay {
        calls: create_checkout create_invoice_checkout generate_quote generate_address
            cancel_checkout get_checkout_details get_payment_details initiate_pay_with_card
            initiate_pay_with_card_widget initiate_pay_with_card_widget_2 get_card_txn_status
            get_card_txn_status_gen create_user_subscription get_user_subscription
            pause_user_subscription resume_user_subscription cancel_user_subscription pay_with_card
            wait_for_card_payment pay_with_crypto wait_for_checkout confirm_webhook reconcile;
        walks:;
    }
}

/// Calls what needs no client; nothing when there is no such function.
pub(crate) fn function(name: &str, input: &Value) -> Option<Given> {
    macro_rules! call {
        ($function:ident) => {{
            let request = read(input.clone());
            let printed = format!("{request:?}");
            Some(given(&printed, tillbridge::$function(request)))
        }};
    }
    match name {
        "verify_flowglad_webhook" => call!(verify_flowglad_webhook),
        "sign_flowglad_webhook" => call!(sign_flowglad_webhook),
        "render_qr_code" => call!(render_qr_code),
        "glase_app_link" => call!(glase_app_link),
        "parse_globiance_webhook" => call!(parse_globiance_webhook),
        _ => None,
    }
}

/// Everything that a walk gives, and the error that ends it.
fn walked<T: serde::Serialize + Debug>(
    printed: String,
    walk: impl Iterator<Item = Result<T, PaymentError>>,
) -> Given {
    let mut all = Given {
        values: Vec::new(),
        error: None,
        printed,
    };
    for item in walk {
        let one = given("", item);
        all.values.extend(one.values);
        all.printed += &one.printed;
        all.error = one.error.or(all.error);
    }
    all
}

fn given<T: serde::Serialize + Debug>(printed: &str, result: Result<T, PaymentError>) -> Given {
    match result {
        Ok(value) => {
            let json = serde_json::to_string(&value).expect("serialises");
            Given {
                printed: format!("{printed} {value:?} {value:#?} {json}"),
                values: vec![
                    Secret::handing_over(|| serde_json::to_value(value)).expect("serialises"),
                ],
                error: None,
            }
        }
        Err(error) => Given {
            values: Vec::new(),
            printed: format!("{printed} {}", crate::canaries::of_error(&error)),
            error: Some(error),
        },
    }
}

fn read<T: DeserializeOwned>(input: Value) -> T {
    serde_json::from_value(input).expect("a case's input fits its type")
}
