//! The answers to initiate calls, which differ from acquirer to acquirer.

use super::amounts::number;
use super::cards::{Attempt, Outcome};
use super::checkouts::Checkout;
use super::ids;
use super::pages::Site;
use crate::json::Json;

type Members = Vec<(String, Json)>;

fn members<const N: usize>(members: [(&str, Json); N]) -> Members {
    members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// What the caller is told about an attempt.
pub(super) fn reply(attempt: &Attempt, checkout: &Checkout, site: &Site) -> Json {
    match attempt.acquirer {
        2 => widget(attempt, checkout, site),
        3 => widget_2(attempt, checkout, site),
        _ => direct(attempt, checkout, site),
    }
}

fn direct(attempt: &Attempt, checkout: &Checkout, site: &Site) -> Json {
    let (status, message) = match attempt.outcome {
        Outcome::Declined(message) => ("failed", message),
        Outcome::Challenge(status) => (status, "3DS required."),
        Outcome::Slow { .. } => ("pending", "Payment Processing."),
        Outcome::Review => ("review", "Payment under review."),
        Outcome::Approved | Outcome::Page | Outcome::Nowhere => ("success", "Payment Completed."),
    };
    let challenged = matches!(attempt.outcome, Outcome::Challenge(_));
    let mut reply = members([
        ("status", Json::text(status)),
        ("require3ds", Json::Bool(challenged)),
    ]);
    if challenged {
        if attempt.acquirer == 0 {
            let url = Json::Text(site.challenge(&attempt.reference));
            reply.push(("3dsUrl".to_owned(), url));
        }
        reply.push(("action".to_owned(), Json::text("3ds")));
    }
    let metadata = if challenged && attempt.acquirer == 1 {
        Json::object([
            ("URL", Json::Text(site.form_challenge())),
            ("PaReq", Json::text(&attempt.challenge.request)),
            ("MD", Json::text(&attempt.challenge.md)),
            ("termUrl", Json::text(&attempt.term_url)),
        ])
    } else {
        let status = if challenged { "pending" } else { status };
        Json::object([
            ("status", Json::text(status)),
            ("message", Json::text(message)),
            ("descriptor", Json::Null),
            ("transactionRef", Json::text(&attempt.reference)),
        ])
    };
    // The documented success of acquirer 1 says 0 here as well.
    let provider = if status == "success" {
        0
    } else {
        attempt.acquirer
    };
    reply.extend(members([
        ("message", Json::text(message)),
        ("provider", Json::number(&provider)),
        ("checkoutLink", Json::Text(site.invoice(&checkout.id))),
        ("metadata", metadata),
        ("transactionRef", Json::text(&attempt.reference)),
        ("descriptor", Json::Null),
    ]));
    Json::Object(reply)
}

/// Status and, when the payer has somewhere to go, where.
fn beginning(attempt: &Attempt, url: Json) -> Members {
    if let Outcome::Declined(_) = attempt.outcome {
        return members([
            ("status", Json::text("failed")),
            ("require3ds", Json::Bool(false)),
        ]);
    }
    let mut reply = members([
        ("status", Json::text("pending")),
        ("require3ds", Json::Bool(false)),
    ]);
    if attempt.outcome != Outcome::Nowhere {
        reply.push(("3dsUrl".to_owned(), url));
    }
    reply.push(("action".to_owned(), Json::text("3ds")));
    reply
}

fn ending(attempt: &Attempt, checkout: &Checkout, site: &Site, metadata: Json) -> Members {
    let reference = match attempt.outcome {
        Outcome::Declined(_) => Json::Null,
        _ => Json::text(&attempt.reference),
    };
    members([
        ("provider", Json::number(&attempt.acquirer)),
        ("checkoutLink", Json::Text(site.invoice(&checkout.id))),
        ("metadata", metadata),
        ("transactionRef", reference),
    ])
}

fn widget(attempt: &Attempt, checkout: &Checkout, site: &Site) -> Json {
    let id = Json::text(&attempt.reference);
    let (code, description) = match attempt.outcome {
        Outcome::Declined(_) => ("800.100.100", "transaction declined"),
        Outcome::Nowhere => ("800.900.100", "sender authorization failed"),
        _ => ("000.200.100", "successfully created checkout"),
    };
    let result = Json::object([
        ("code", Json::text(code)),
        ("description", Json::text(description)),
    ]);
    let mut metadata = members([("result", result)]);
    if !matches!(attempt.outcome, Outcome::Declined(_) | Outcome::Nowhere) {
        let build = "0000000000000000000000000000000000000000@2025-04-10 07:45:36 +0000";
        let timestamp = attempt.created.strftime("%Y-%m-%d %H:%M:%S%z").to_string();
        let redirect = site.card_transaction(&attempt.reference);
        metadata.extend(members([
            ("buildNumber", Json::text(build)),
            ("timestamp", Json::Text(timestamp)),
            ("ndc", id.clone()),
            ("id", id.clone()),
            ("redirectUrl", Json::Text(redirect)),
        ]));
    }
    // An id, though the name says otherwise.
    let mut reply = beginning(attempt, id);
    reply.extend(ending(attempt, checkout, site, Json::Object(metadata)));
    Json::Object(reply)
}

fn widget_2(attempt: &Attempt, checkout: &Checkout, site: &Site) -> Json {
    let url = Json::Text(site.gateway(&attempt.reference));
    let good = !matches!(attempt.outcome, Outcome::Declined(_) | Outcome::Nowhere);
    let (status_code, error_code, message) = if good {
        (200, "EG000", "Request Successful.")
    } else {
        (400, "EG001", "Request Failed.")
    };
    let data = if good {
        Json::object([
            ("orderId", Json::text(&attempt.reference)),
            ("customerId", Json::Text(ids::uuid())),
            ("amount", number(checkout.owed)),
            ("currency", Json::text(&checkout.currency)),
            ("status", Json::text("New")),
            ("paymentUrl", url.clone()),
            ("correlationId", Json::Text(ids::uuid())),
        ])
    } else {
        Json::Null
    };
    let metadata = Json::object([
        ("statusCode", Json::number(&status_code)),
        ("errorCode", Json::text(error_code)),
        ("message", Json::text(message)),
        ("data", data),
        (
            "requestId",
            Json::Text(format!("{}:00000002", ids::hex(13).to_uppercase())),
        ),
    ]);
    let mut reply = beginning(attempt, url);
    reply.extend(ending(attempt, checkout, site, metadata));
    Json::Object(reply)
}
