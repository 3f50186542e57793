//! The providers' state machines, walked through the clients; `docs/STATE-MACHINES.md` draws what was seen.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;
use tillbridge::{Call, Client};
use tillbridge_tests::stage::{Stage, call, call_within};

const GLOBIANCE: &str = "globiance_pay";
const GLASE: &str = "glase";
const WEEKS: &str = "7b1d9c6e-0000-4000-8000-000000000001";
/// 1 USD a day, twice.
const TWICE: &str = "7b1d9c6e-0000-4000-8000-000000000003";
const DAY: Duration = Duration::from_secs(24 * 3600);

const HEAD: &str = "# State machines\n\n\
    Drawn from the transitions that `tests/tests/state_machines.rs` has seen through the clients, against the sandbox; the test fails when\n\
    the drawing differs. `TILLBRIDGE_WRITE_DOCS=1 cargo test -p tillbridge-tests --test state_machines` draws it anew.\n";

/// The transitions of a machine, each as from, event and to.
#[derive(Default)]
struct Machine(BTreeSet<(String, String, String)>);

impl Machine {
    /// Begins a life: what was done, and how its state is read.
    fn begin<R: Fn() -> String>(&mut self, event: &str, read: R) -> Life<'_, R> {
        let at = read();
        self.note("[*]", event, &at);
        Life {
            machine: self,
            read,
            at,
        }
    }

    fn note(&mut self, from: &str, event: &str, to: &str) {
        let transition = [from, event, to].map(str::to_owned);
        self.0.insert(transition.into());
    }

    fn draw(&self, title: &str, about: &str) -> String {
        let mut text = format!("\n## {title}\n\n{about}\n\n```mermaid\nstateDiagram-v2\n");
        for (from, event, to) in &self.0 {
            let _ = writeln!(text, "    {from} --> {to}: {event}");
        }
        text.push_str("```\n");
        text
    }
}

/// One walk through a machine.
struct Life<'a, R> {
    machine: &'a mut Machine,
    read: R,
    at: String,
}

impl<R: Fn() -> String> Life<'_, R> {
    /// Does something, and notes where it led; it must be there.
    fn then(mut self, event: &str, to: &str, act: impl FnOnce()) -> Self {
        act();
        let at = (self.read)();
        assert_eq!(at, to, "{} after {event}", self.at);
        self.machine.note(&self.at, event, &at);
        self.at = at;
        self
    }
}

fn text(value: &Value, name: &str) -> String {
    let member = value[name].as_str();
    member
        .unwrap_or_else(|| panic!("no {name} in {value}"))
        .to_owned()
}

fn checkout(client: &Client, acquirer: u8) -> String {
    let input = json!({
        "amount": "253.75",
        "currency": "USD",
        "items": [{"item_name": "Tea", "price": "50", "qty": "5", "tax_rate": "1.5"}],
        "item_id": format!("acquirer-{acquirer}"),
    });
    text(
        &call(client, "create_checkout", &input).expect("a checkout"),
        "checkout_id",
    )
}

fn checkouts(stage: &Stage) -> Machine {
    let client = stage.client(GLOBIANCE, None, json!({}));
    let mut machine = Machine::default();
    let read = |id: &str| {
        let read = call(&client, "get_checkout_details", &json!({"checkout_id": id}));
        text(&read.expect("a checkout"), "status")
    };
    let control = |id: &str, what: &str| {
        stage.control(&format!("globiance/checkouts/{id}/{what}"), &json!({}));
    };
    let created = "create_checkout";

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("the payer pays in crypto", "completed", || {
        control(&id, "pay");
    });

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("the payer pays by card", "completed", || {
        pay_by_card(&client, &id, "4444333322221111").expect("paid");
    });

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("expiry_time passes", "expired", || control(&id, "expire"))
        .then("money arrives late", "expired", || control(&id, "pay"));

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("cancel_checkout", "cancelled", || {
        call(&client, "cancel_checkout", &json!({"checkout_id": id})).expect("cancelled");
    });

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("the payer cancels", "cancelled", || control(&id, "cancel"));

    let id = checkout(&client, 0);
    let life = machine.begin(created, || read(&id));
    life.then("a card is declined", "pending", || {
        pay_by_card(&client, &id, "4000000000000002").expect_err("declined");
    });
    machine
}

fn pay_by_card(client: &Client, id: &str, number: &str) -> Result<Value, tillbridge::PaymentError> {
    let input = json!({
        "checkout_id": id,
        "payer": {
            "first_name": "Ada", "last_name": "Buyer", "email": "buyer@example.com",
            "phone_number": "03008911111", "address": "Street 1", "country": "US", "state": "NY",
            "city": "New York", "zip": "75000",
        },
        "card": {"number": number, "expiry_month": "01", "expiry_year": "2031", "cvv": "123"},
        "browser": {
            "screen_width": 1440, "screen_height": 900, "language": "en-GB", "java_enabled": false,
            "javascript_enabled": true, "color_depth": 24, "utc_offset": -300,
        },
    });
    call(client, "pay_with_card", &input)
}

fn card_payments(stage: &Stage) -> Machine {
    let client = stage.client(GLOBIANCE, None, json!({}));
    let mut machine = Machine::default();
    let challenged = "4000000000003220";
    let mut ways = Vec::new();
    for acquirer in 0..4_u8 {
        ways.extend([
            (
                acquirer,
                challenged,
                "approve",
                "the payer approves",
                "succeeded",
            ),
            (
                acquirer,
                challenged,
                "fail",
                "the payer or the bank declines",
                "failed",
            ),
        ]);
    }
    for acquirer in [0, 1] {
        ways.extend([
            (
                acquirer,
                challenged,
                "expire",
                "the checkout ends first",
                "canceled",
            ),
            (
                acquirer,
                "4000000000000077",
                "",
                "the acquirer takes the card",
                "succeeded",
            ),
            (
                acquirer,
                "4000000000000341",
                "",
                "the acquirer refuses the card",
                "failed",
            ),
            (
                acquirer,
                "4000000000000119",
                "approve",
                "the acquirer takes the card",
                "succeeded",
            ),
            (
                acquirer,
                "4000000000000119",
                "fail",
                "the acquirer refuses the card",
                "failed",
            ),
        ]);
    }
    for (acquirer, number, decision, event, to) in ways {
        let id = checkout(&client, acquirer);
        let paid = pay_by_card(&client, &id, number).expect("a payment that is not decided");
        let reference = text(&paid, "transaction_ref");
        let waiting = json!({
            "checkout_id": id,
            "acquirer_id": acquirer,
            "transaction_id": paid["transaction_id"],
            "poll_interval": 20,
        });
        let begun = std::cell::Cell::new(true);
        let read = || {
            if begun.replace(false) {
                return text(&paid, "state");
            }
            let call = Call::new(Some(Duration::from_secs(5)));
            let waited = call_within(&client, "wait_for_card_payment", &waiting, &call);
            text(&waited.expect("a state"), "state")
        };
        machine.begin("pay_with_card", read).then(event, to, || {
            let place = match decision {
                // The sandbox decides by itself while it is asked.
                "" => return,
                "expire" => format!("globiance/checkouts/{id}/expire"),
                decision => format!("globiance/card/{reference}/{decision}"),
            };
            stage.control(&place, &json!({}));
        });
    }
    let id = checkout(&client, 1);
    let paid = pay_by_card(&client, &id, "4444333322221111").expect("paid");
    machine.note("[*]", "pay_with_card", &text(&paid, "state"));
    let id = checkout(&client, 1);
    let error = pay_by_card(&client, &id, "4000000000000002").expect_err("declined");
    assert_eq!(error.kind(), tillbridge::ErrorKind::Declined);
    machine.note("[*]", "pay_with_card, as the error declined", "failed");
    machine
}

fn invoice(amount: &str) -> Value {
    json!({
        "title": "Ride",
        "total_amount": amount,
        "currency": "SEK",
        "invoice_rows": [{"item_quantity": "1", "item_total_amount": amount}],
    })
}

/// An invoice that a flow has sent, and the reservation or invoice that the flow gave.
fn sent(client: &Client, flow: &str, extra: &Value) -> (String, Value) {
    let mut input = json!({"invoice": invoice("200")});
    if flow == "reserve" {
        input["commit_reservation_timeout"] = json!(600);
    }
    if let Some(mode) = extra.get("acknowledgment_mode") {
        input["invoice"]["acknowledgment_mode"] = mode.clone();
    }
    let issued = call(client, flow, &input).expect("an invoice");
    (text(&issued, "invoice_reference"), issued)
}

fn reservations(stage: &Stage) -> Machine {
    let client = stage.client(GLASE, None, json!({}));
    let mut machine = Machine::default();
    let read = |reference: &str| {
        let input = json!({"invoice_reference": reference});
        text(
            &call(&client, "get_payment_status", &input).expect("a status"),
            "status",
        )
    };
    let buyer = |reference: &str, what: &str| {
        stage.control(&format!("glase/invoices/{reference}/{what}"), &json!({}));
    };
    let held = |reservation: &Value| {
        let input = json!({"reservation": reservation, "poll_interval": 20});
        call(&client, "wait_until_reserved", &input).expect("a reservation")
    };
    let run = |operation: &str, input: &Value| {
        call(&client, operation, input).unwrap_or_else(|error| panic!("{operation}: {error}"))
    };

    let (id, reservation) = sent(&client, "reserve", &json!({}));
    let committed = std::cell::RefCell::new(Value::Null);
    machine
        .begin("reserve", || read(&id))
        .then("the buyer confirms", "RESERVED", || buyer(&id, "confirm"))
        .then("update", "RESERVED", || {
            run(
                "update",
                &json!({"reservation": held(&reservation), "invoice": invoice("180")}),
            );
        })
        .then("commit", "PAID", || {
            let input = json!({"reservation": held(&reservation), "amount": "147.50"});
            *committed.borrow_mut() = run("commit", &input);
        })
        .then("refund_payment", "PAID", || {
            let paid = committed.borrow();
            run(
                "refund_payment",
                &json!({"ers_reference": paid["ers_reference"], "invoice": invoice("20")}),
            );
        });

    for (event, what) in [
        ("the buyer cancels", "cancel"),
        ("the bank refuses", "decline"),
    ] {
        let (id, _) = sent(&client, "reserve", &json!({}));
        let to = if what == "cancel" {
            "CANCELED"
        } else {
            "FAILED"
        };
        let life = machine.begin("reserve", || read(&id));
        life.then(event, to, || buyer(&id, what));
    }

    let (id, reservation) = sent(&client, "reserve", &json!({}));
    let life = machine.begin("reserve", || read(&id));
    life.then("cancel", "CANCELED", || {
        run(
            "cancel",
            &json!({"reservation": reservation, "poll_interval": 20}),
        );
    });

    let (id, reservation) = sent(&client, "reserve", &json!({}));
    let life = machine.begin("reserve", || read(&id));
    life.then("the buyer confirms", "RESERVED", || buyer(&id, "confirm"))
        .then("cancel", "CANCELED", || {
            run(
                "cancel",
                &json!({"reservation": held(&reservation), "poll_interval": 20}),
            );
        });

    for confirmed in [false, true] {
        let (id, _) = sent(&client, "reserve", &json!({}));
        let mut life = machine.begin("reserve", || read(&id));
        if confirmed {
            life = life.then("the buyer confirms", "RESERVED", || buyer(&id, "confirm"));
        }
        life.then("commit_reservation_timeout passes", "EXPIRED", || {
            stage.sandbox.advance(Duration::from_secs(601));
        });
    }

    acknowledge(&client, &mut machine, &read, &buyer);
    machine
}

/// A buyer who has to be acknowledged first.
fn acknowledge(
    client: &Client,
    machine: &mut Machine,
    read: &dyn Fn(&str) -> String,
    buyer: &dyn Fn(&str, &str),
) {
    let (id, reservation) = sent(
        client,
        "reserve",
        &json!({"acknowledgment_mode": "REQUIRE_ACKNOWLEDGMENT"}),
    );
    let life = machine.begin("reserve", || read(&id));
    life.then(
        "the buyer scans, to be acknowledged",
        "PENDING_ISSUER_ACKNOWLEDGE",
        || {
            buyer(&id, "scan");
        },
    )
    .then("update", "ISSUED", || {
        let input = json!({"reservation": reservation, "invoice": invoice("190")});
        call(client, "update", &input).expect("an update");
    });
}

fn debits(stage: &Stage) -> Machine {
    let client = stage.client(GLASE, None, json!({}));
    let mut machine = Machine::default();
    let read = |reference: &str| {
        let input = json!({"invoice_reference": reference});
        text(
            &call(&client, "get_payment_status", &input).expect("a status"),
            "status",
        )
    };
    let (id, _) = sent(&client, "pay", &json!({}));
    let life = machine.begin("pay", || read(&id));
    life.then(
        "the buyer confirms, and the merchant looks within 20 s",
        "PAID",
        || {
            stage.control(&format!("glase/invoices/{id}/confirm"), &json!({}));
        },
    );
    let (id, _) = sent(&client, "pay", &json!({}));
    let life = machine.begin("pay", || read(&id));
    life.then(
        "the buyer confirms, and nobody looks for 20 s",
        "CANCELED",
        || {
            stage.control(&format!("glase/invoices/{id}/confirm"), &json!({}));
            stage.sandbox.advance(Duration::from_secs(21));
        },
    );
    machine
}

fn subscriptions(stage: &Stage) -> Machine {
    let client = stage.client(GLOBIANCE, None, json!({}));
    let mut machine = Machine::default();
    let create = |plan: &str| {
        let input = json!({
            "plan_id": plan, "customer_id": "cust-1", "customer_email": "buyer@example.com",
        });
        text(
            &call(&client, "create_user_subscription", &input).expect("made"),
            "subscription_id",
        )
    };
    let read = |id: &str| {
        let read = call(
            &client,
            "get_user_subscription",
            &json!({"subscription_id": id}),
        );
        text(&read.expect("a subscription"), "status")
    };
    let run = |operation: &str, id: &str| {
        call(&client, operation, &json!({"subscription_id": id})).expect(operation);
    };
    let pay = |id: &str| {
        stage.control(&format!("globiance/subscriptions/{id}/pay"), &json!({}));
    };
    let created = "create_user_subscription";

    let id = create(WEEKS);
    let life = machine.begin(created, || read(&id));
    life.then("the first mandate is paid", "active", || pay(&id))
        .then("pause_user_subscription", "paused", || {
            run("pause_user_subscription", &id);
        })
        .then("resume_user_subscription", "active", || {
            run("resume_user_subscription", &id);
        })
        .then("cancel_user_subscription", "canceled", || {
            run("cancel_user_subscription", &id);
        });

    let id = create(WEEKS);
    let life = machine.begin(created, || read(&id));
    life.then("cancel_user_subscription", "canceled", || {
        run("cancel_user_subscription", &id);
    });

    let id = create(WEEKS);
    let life = machine.begin(created, || read(&id));
    life.then("the first mandate is paid", "active", || pay(&id))
        .then("pause_user_subscription", "paused", || {
            run("pause_user_subscription", &id);
        })
        .then("cancel_user_subscription", "canceled", || {
            run("cancel_user_subscription", &id);
        });

    let id = create(TWICE);
    let life = machine.begin(created, || read(&id));
    life.then("the first mandate is paid", "active", || pay(&id))
        .then("the last mandate is paid", "ended", || {
            stage.sandbox.advance(2 * DAY);
            pay(&id);
        });
    machine
}

#[test]
fn the_machines_are_as_drawn() {
    let stage = Stage::new();
    let drawn = [
        HEAD.to_owned(),
        checkouts(&stage).draw(
            "GlobiancePay: a checkout",
            "Words of `GlobianceCheckout.status`. Money on a checkout that has ended is still money: `wait_for_checkout` says `succeeded`.",
        ),
        card_payments(&stage).draw(
            "GlobiancePay: a card payment",
            "Words of `GlobianceCardPayment.state`, the same for all four acquirers.",
        ),
        reservations(&stage).draw(
            "Glase: a reservation",
            "Words of `GlasePayment.status`. A reservation that is not committed in time takes nothing.",
        ),
        debits(&stage).draw(
            "Glase: a payment at once",
            "Words of `GlasePayment.status`. A payment that is not looked at within 20 seconds is undone by Glase.",
        ),
        subscriptions(&stage).draw(
            "GlobiancePay: a subscription",
            "Words of `GlobianceSubscription.status`.",
        ),
    ]
    .concat();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/STATE-MACHINES.md");
    if std::env::var_os("TILLBRIDGE_WRITE_DOCS").is_some() {
        std::fs::write(&file, &drawn).expect("writable");
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == drawn,
        "docs/STATE-MACHINES.md differs from what was seen:\n{drawn}"
    );
}
