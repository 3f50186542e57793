//! What Glance really sends: two envelopes, two error shapes, ids as text or number.

use super::records::{
    GrowClient, GrowDocument, GrowTransaction, GrowTransactionPage, GrowTransactionStatus,
};
use crate::engine::json::{issues, read, text};
use crate::engine::{Failure, HttpResponse};
use crate::model::{Currency, ErrorKind, decimal};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::value::RawValue;

/// What a good answer may be wrapped in.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    data: Option<&'a RawValue>,
    #[serde(borrow)]
    success: Option<&'a RawValue>,
    #[serde(borrow)]
    pagination: Option<&'a RawValue>,
}

/// Any error: `error` is a text on Glance's pages and an object in its SDK.
#[derive(Deserialize)]
struct ErrorEnvelope<'a> {
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct ErrorObject<'a> {
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    message: Option<&'a RawValue>,
    #[serde(borrow)]
    code: Option<&'a RawValue>,
    #[serde(borrow)]
    issues: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_field_names, reason = "Glance's own names")]
struct Transaction<'a> {
    #[serde(borrow)]
    transaction_id: Option<&'a RawValue>,
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    original_transaction_id: Option<&'a RawValue>,
    #[serde(borrow)]
    amount: Option<&'a RawValue>,
    #[serde(borrow)]
    currency: Option<&'a RawValue>,
    #[serde(borrow)]
    status: Option<&'a RawValue>,
    #[serde(borrow)]
    last4: Option<&'a RawValue>,
    #[serde(borrow)]
    card_brand: Option<&'a RawValue>,
    #[serde(borrow)]
    client: Option<&'a RawValue>,
    #[serde(borrow)]
    client_id: Option<&'a RawValue>,
    #[serde(borrow)]
    document: Option<&'a RawValue>,
    #[serde(borrow)]
    document_id: Option<&'a RawValue>,
    #[serde(borrow)]
    description: Option<&'a RawValue>,
    #[serde(borrow)]
    reason: Option<&'a RawValue>,
    #[serde(borrow)]
    created_at: Option<&'a RawValue>,
}

/// A client or document, nested.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    #[serde(borrow)]
    visible_id: Option<&'a RawValue>,
    #[serde(borrow)]
    name: Option<&'a RawValue>,
    #[serde(borrow, rename = "type")]
    kind: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    total: Option<u64>,
    limit: Option<u64>,
    offset: Option<u64>,
    has_more: bool,
}

/// A transaction from an answer that holds one.
pub(super) fn one(response: &HttpResponse) -> Result<GrowTransaction, Failure> {
    transaction(response, unwrap(response)?.0)
}

/// A page of transactions.
pub(super) fn page(response: &HttpResponse) -> Result<GrowTransactionPage, Failure> {
    let (data, pagination) = unwrap(response)?;
    let rows: Vec<&RawValue> = read(data)
        .ok_or_else(|| Failure::protocol("the answer's data is not a list of transactions"))?;
    let pagination: Pagination = pagination
        .and_then(read)
        .ok_or_else(|| Failure::protocol("the answer does not say whether more pages follow"))?;
    Ok(GrowTransactionPage {
        items: rows
            .into_iter()
            .map(|row| transaction(response, row))
            .collect::<Result<_, _>>()?,
        total: pagination.total,
        limit: pagination.limit,
        offset: pagination.offset,
        has_more: pagination.has_more,
        raw: response.raw.clone(),
    })
}

/// The data of a good answer, or what a bad one says.
fn unwrap(response: &HttpResponse) -> Result<(&RawValue, Option<&RawValue>), Failure> {
    let status = response.status.as_u16();
    if !response.status.is_success() {
        return Err(refusal(response, status));
    }
    let envelope: Envelope<'_> = serde_json::from_slice(&response.body)
        .map_err(|_| Failure::protocol("the answer is not the JSON object that was expected"))?;
    if envelope
        .success
        .is_some_and(|success| success.get() == "false")
    {
        return Err(refusal(response, inner_status(response)));
    }
    let data = envelope
        .data
        .ok_or_else(|| Failure::protocol("the answer has no data"))?;
    Ok((data, envelope.pagination))
}

/// The status inside a failed answer that came as a success; 500 when it names none.
fn inner_status(response: &HttpResponse) -> u16 {
    serde_json::from_slice::<ErrorEnvelope<'_>>(&response.body)
        .ok()
        .and_then(|envelope| read::<ErrorObject<'_>>(envelope.error?))
        .and_then(|error| error.status?.get().parse().ok())
        .filter(|status| (400..500).contains(status))
        .unwrap_or(500)
}

/// What a failed answer says, classed by its status.
fn refusal(response: &HttpResponse, status: u16) -> Failure {
    let mut failure = Failure::new(kind(status), format!("HTTP {status}"));
    let Ok(envelope) = serde_json::from_slice::<ErrorEnvelope<'_>>(&response.body) else {
        return failure;
    };
    let page_message = envelope.message.and_then(text);
    match envelope.error.and_then(read::<ErrorObject<'_>>) {
        Some(error) => {
            failure.code = error.code.and_then(text);
            failure.issues = error.issues.and_then(issues).unwrap_or_default();
            if let Some(message) = error.message.and_then(text).or(page_message) {
                failure.reason = message;
            }
        }
        None => {
            if let Some(message) = page_message.or_else(|| envelope.error.and_then(text)) {
                failure.reason = message;
            }
        }
    }
    let declined = failure
        .code
        .as_deref()
        .is_some_and(|code| code.contains("DECLINED"));
    if declined && failure.kind == ErrorKind::InvalidRequest {
        failure.kind = ErrorKind::Declined;
    }
    failure
}

fn kind(status: u16) -> ErrorKind {
    match status {
        401 => ErrorKind::Authentication,
        402 => ErrorKind::Declined,
        403 => ErrorKind::Permission,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        // A redirect is not followed: it could carry the key to another host.
        300..=399 => ErrorKind::Protocol,
        400..=407 | 410..=499 => ErrorKind::InvalidRequest,
        _ => ErrorKind::ProviderFailure,
    }
}

fn transaction(response: &HttpResponse, row: &RawValue) -> Result<GrowTransaction, Failure> {
    let wire: Transaction<'_> =
        read(row).ok_or_else(|| Failure::protocol("a transaction is not a JSON object"))?;
    let missing = |what: &str| Failure::protocol(format!("a transaction has no {what}"));
    let transaction_id = wire
        .transaction_id
        .and_then(text)
        .or_else(|| wire.id.and_then(text));
    let status = wire
        .status
        .and_then(text)
        .ok_or_else(|| missing("status"))?;
    let status = GrowTransactionStatus::from(status);
    let created_at_text = wire.created_at.and_then(text);
    Ok(GrowTransaction {
        transaction_id: transaction_id.ok_or_else(|| missing("id"))?,
        original_transaction_id: wire.original_transaction_id.and_then(text),
        amount: wire
            .amount
            .and_then(number)
            .ok_or_else(|| missing("readable amount"))?,
        currency: wire.currency.and_then(text).map(Currency::new),
        state: status.state(),
        status,
        last4: wire.last4.and_then(text),
        card_brand: wire.card_brand.and_then(text),
        client: named(wire.client, wire.client_id).map(|(visible_id, nested)| GrowClient {
            visible_id,
            name: nested.and_then(|nested| nested.name).and_then(text),
        }),
        document: named(wire.document, wire.document_id).map(|(visible_id, nested)| GrowDocument {
            visible_id,
            kind: nested.and_then(|nested| nested.kind).and_then(text),
        }),
        description: wire.description.and_then(text),
        reason: wire.reason.and_then(text),
        created_at: created_at_text
            .as_deref()
            .and_then(|text| text.parse().ok()),
        created_at_text,
        raw: response.redacted(row.get()),
    })
}

/// A nested object or a flat id, whichever is there.
fn named<'a>(
    nested: Option<&'a RawValue>,
    flat: Option<&'a RawValue>,
) -> Option<(Option<String>, Option<Named<'a>>)> {
    let nested = nested.and_then(read::<Named<'_>>);
    let visible_id = nested
        .as_ref()
        .and_then(|nested| nested.visible_id)
        .or(flat)
        .and_then(text);
    (nested.is_some() || visible_id.is_some()).then_some((visible_id, nested))
}

/// An exact number, from a JSON number or a text that holds one.
fn number(raw: &RawValue) -> Option<Decimal> {
    decimal::parse(&text(raw)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, StatusCode};
    use proptest::prelude::*;

    fn answer(status: u16, body: impl Into<Vec<u8>>) -> HttpResponse {
        let body = body.into();
        HttpResponse {
            status: StatusCode::from_u16(status).expect("a status"),
            headers: HeaderMap::new(),
            raw: String::from_utf8_lossy(&body).into_owned(),
            body: body.into(),
            secrets: Vec::new(),
        }
    }

    /// JSON of any shape, with Glance's own names at every depth.
    fn json() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            Just("data"),
            Just("success"),
            Just("error"),
            Just("message"),
            Just("pagination"),
            Just("hasMore"),
            Just("transactionId"),
            Just("amount"),
            Just("status"),
            Just("issues"),
            Just("path"),
            Just("client"),
            Just("visibleId"),
            Just("createdAt"),
            Just("code"),
        ];
        let leaf = prop_oneof![
            Just("null".to_owned()),
            Just("false".to_owned()),
            "-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?",
            "[a-z0-9T:.Z-]{0,24}".prop_map(|text| format!("{text:?}")),
        ];
        leaf.prop_recursive(4, 24, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4)
                    .prop_map(|items| format!("[{}]", items.join(","))),
                prop::collection::btree_map(word.clone(), inner, 0..6).prop_map(|members| {
                    let members: Vec<_> = members
                        .iter()
                        .map(|(name, value)| format!("{name:?}:{value}"))
                        .collect();
                    format!("{{{}}}", members.join(","))
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn an_amount_is_read_to_the_last_digit(mantissa in 1_i64.., scale in 0_u32..19, quoted: bool) {
            let amount = Decimal::new(mantissa, scale);
            let text = if quoted { format!("\"{amount}\"") } else { amount.to_string() };
            let body = format!(r#"{{"data":{{"transactionId":"t","status":"approved","amount":{text}}}}}"#);
            let read = one(&answer(200, body)).expect("a good answer");
            prop_assert_eq!(read.amount.to_string(), amount.to_string());
        }

        #[test]
        fn json_of_any_shape_is_read_or_refused(body in json(), status in 100_u16..600) {
            let answer = answer(status, body);
            let _ = (one(&answer), page(&answer));
        }

        #[test]
        fn any_bytes_are_read_or_refused(body: Vec<u8>, status in 100_u16..600) {
            let answer = answer(status, body);
            let _ = (one(&answer), page(&answer));
        }

        #[test]
        fn only_a_success_gives_a_transaction(body in json(), status in 300_u16..600) {
            prop_assert!(one(&answer(status, body)).is_err());
        }
    }

    #[test]
    fn an_answer_nested_beyond_reason_is_refused() {
        let body = format!(
            "{{\"data\":{}{}}}",
            "[".repeat(100_000),
            "]".repeat(100_000)
        );
        assert!(one(&answer(200, body)).is_err());
    }

    #[test]
    fn a_member_that_is_there_twice_is_refused() {
        let body = r#"{"data":{"transactionId":"t","status":"approved","amount":1,"amount":2}}"#;
        assert!(one(&answer(200, body)).is_err());
    }
}
