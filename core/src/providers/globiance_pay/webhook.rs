//! Messages from Globiance, which are signed by nobody.

use super::records::{
    GlobianceParseWebhookRequest, GlobianceUntrustedWebhook, GlobianceWebhookEvent,
    GlobianceWebhookType,
};
use super::wire::word;
use super::{CONCEALED, NAME};
use crate::engine::json::{read, text};
use crate::engine::{conceal, redact};
use crate::model::{ErrorContext, Outcome, PaymentError};
use serde::Deserialize;
use serde_json::value::RawValue;

const PARSE: &str = "parse_globiance_webhook";

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message<'a> {
    #[serde(borrow)]
    event: Option<&'a RawValue>,
    #[serde(borrow, rename = "type")]
    event_type: Option<&'a RawValue>,
    #[serde(borrow)]
    client_id: Option<&'a RawValue>,
    #[serde(borrow)]
    checkout_id: Option<&'a RawValue>,
    #[serde(borrow)]
    payment_id: Option<&'a RawValue>,
    /// Undocumented; what is known of it stands in this member.
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
    #[serde(borrow)]
    checkout: Option<&'a RawValue>,
    #[serde(borrow)]
    payment: Option<&'a RawValue>,
}

impl<'a> Message<'a> {
    /// A nested object, empty when there is none.
    fn inner(raw: Option<&'a RawValue>) -> Self {
        raw.and_then(read).unwrap_or_default()
    }
}

/// Reads the ids of a message.
pub(super) fn parse(
    request: &GlobianceParseWebhookRequest,
) -> Result<GlobianceUntrustedWebhook, PaymentError> {
    let body = request.body.trim_start();
    let message: Option<Message<'_>> = serde_json::from_str(&request.body).ok();
    let message = message.filter(|_| body.starts_with('{')).ok_or_else(|| {
        let reason = "the message is not one of Globiance's";
        PaymentError::Protocol {
            context: ErrorContext::new(NAME, PARSE, Outcome::NotSent, reason),
        }
    })?;
    let payload = Message::inner(message.payload);
    let checkout = Message::inner(payload.checkout);
    let payment = Message::inner(payload.payment);
    let id = |places: [Option<&RawValue>; 3]| {
        let mut ids = places.into_iter().flatten().filter_map(text);
        ids.find(|id| !id.trim().is_empty())
    };
    let (clean, secrets) = conceal(&request.body, CONCEALED);
    Ok(GlobianceUntrustedWebhook {
        event: word::<GlobianceWebhookEvent>(
            message.event.and_then(text).unwrap_or_default(),
            GlobianceWebhookEvent::WORDS,
            &[("canceled", "cancelled")],
        ),
        event_type: message
            .event_type
            .and_then(text)
            .map(|text| word(text, GlobianceWebhookType::WORDS, &[])),
        checkout_id: id([
            message.checkout_id,
            checkout.checkout_id,
            payload.checkout_id,
        ]),
        payment_id: id([payment.payment_id, payload.payment_id, message.payment_id]),
        client_id: id([message.client_id, payload.client_id, checkout.client_id]),
        raw: redact(&clean, &secrets),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parsed(body: &str) -> Result<GlobianceUntrustedWebhook, PaymentError> {
        parse(&GlobianceParseWebhookRequest {
            body: body.to_owned(),
        })
    }

    #[test]
    fn every_documented_event_is_known_however_it_is_spelt() {
        use GlobianceWebhookEvent::{
            Cancelled, Completed, Confirmed, Dispute, Expired, RefundRejected, RefundSuccess,
            Settled, Update,
        };
        for (text, event) in [
            ("cancelled", Cancelled),
            ("Canceled", Cancelled),
            ("completed", Completed),
            ("EXPIRED", Expired),
            ("update", Update),
            ("confirmed", Confirmed),
            ("settled", Settled),
            ("dispute", Dispute),
            ("refund success", RefundSuccess),
            ("REFUND_SUCCESS", RefundSuccess),
            ("refund-rejected", RefundRejected),
            ("Refund  Rejected", RefundRejected),
            (
                "something new",
                GlobianceWebhookEvent::from("something new"),
            ),
        ] {
            let webhook = parsed(&format!("{{\"event\":\"{text}\"}}")).expect("an object");
            assert_eq!(webhook.event, event);
        }
    }

    #[test]
    fn ids_are_found_and_secrets_are_not_shown() {
        let webhook = parsed(
            r#"{"event":"confirmed","type":"Payment","clientId":42,"apiKey":"canary-key",
                "payload":{"checkoutId":"c-1","payment":{"paymentId":"p-1","link":"https://x.example/?apiKey=canary-key"}}}"#,
        )
        .expect("an object");
        assert_eq!(webhook.event_type, Some(GlobianceWebhookType::Payment));
        assert_eq!(webhook.checkout_id.as_deref(), Some("c-1"));
        assert_eq!(webhook.payment_id.as_deref(), Some("p-1"));
        assert_eq!(webhook.client_id.as_deref(), Some("42"));
        assert!(!format!("{webhook:?}").contains("canary"), "{webhook:?}");
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for body in [
            "",
            "[]",
            "null",
            "7",
            "{",
            "event=confirmed",
            "[\"confirmed\"]",
        ] {
            let error = parsed(body).expect_err(body);
            assert_eq!(error.kind(), crate::ErrorKind::Protocol, "{body}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(body in "\\PC{0,60}") {
            let _ = parsed(&body);
        }
    }
}
