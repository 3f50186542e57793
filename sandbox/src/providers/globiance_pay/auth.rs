//! Who is let in: key and signature.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::amounts;
use super::behaviour::{GlobianceBehaviour, GlobianceSignatures};
use super::failure::Failure;
use super::{API_KEY, SECRET};
use crate::answer::Received;
use crate::json::Json;

/// Checks who calls.
pub(super) fn check_key(request: &Received) -> Result<(), Failure> {
    if request.header("api-key") == Some(API_KEY) {
        Ok(())
    } else {
        Err(Failure::Stranger)
    }
}

/// Checks the key in the body, and the signature against the bytes that arrived.
pub(super) fn check_body(
    request: &Received,
    body: &Json,
    behaviour: GlobianceBehaviour,
) -> Result<(), Failure> {
    let key_in_body = match body.get("apiKey") {
        Some(Json::Text(key)) if key != API_KEY => return Err(Failure::Stranger),
        other => other.is_some(),
    };
    let needed = match behaviour.signatures {
        GlobianceSignatures::Usual => !key_in_body,
        GlobianceSignatures::Always => true,
        GlobianceSignatures::Optional => false,
    };
    let Some(header) = request.headers.get("sign") else {
        if needed {
            return Err(Failure::Unsigned("SIGN header is missing"));
        }
        return Ok(());
    };
    let wrong = || Failure::Unsigned("invalid signature");
    let given = STANDARD.decode(header.as_bytes()).map_err(|_| wrong())?;
    let anew;
    let signed: &[u8] = if behaviour.reserialises {
        anew = written_anew(body.clone()).to_bytes();
        &anew
    } else {
        &request.body
    };
    if is_signature(SECRET, signed, &given) {
        Ok(())
    } else {
        Err(wrong())
    }
}

fn is_signature(secret: &str, message: &[u8], given: &[u8]) -> bool {
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).is_ok_and(|mut mac| {
        mac.update(message);
        mac.verify_slice(given).is_ok()
    })
}

/// The body as `JSON.stringify(JSON.parse(body))` gives it.
fn written_anew(json: Json) -> Json {
    match json {
        Json::Number(text) => match amounts::decimal(&text) {
            Some(value) => amounts::number(value),
            None => Json::Number(text),
        },
        Json::Array(items) => Json::Array(items.into_iter().map(written_anew).collect()),
        Json::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| (name, written_anew(value)))
                .collect(),
        ),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_signature, written_anew};
    use crate::json::Json;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn signatures_are_those_of_the_known_vectors() {
        for (body, sign) in [
            (
                r#"{"checkoutId":"checkout123"}"#,
                "eYmsqhrXK4lEe5gmiRPsAyqfpeJMeaLA/844ETZwFFI=",
            ),
            (
                r#"{"itemName":"Té/שלום","amount":0.1}"#,
                "wZRZG4c4VUSJqJf0Zvgz7UZ3kle1uBw/36WZGPtdalE=",
            ),
        ] {
            let given = STANDARD.decode(sign).unwrap();
            let is = |body: &str| is_signature("fixture-secret-not-real", body.as_bytes(), &given);
            assert!(is(body));
            assert!(!is(&format!("{body} ")));
        }
        assert!(!is_signature("fixture-secret-not-real", b"", &[]));
    }

    #[test]
    fn a_body_written_anew_has_no_blanks_and_no_trailing_zeros() {
        let body = br#"{ "a": 250.00, "b": ["Tea/\u00e9", 1e-7, true, null] }"#;
        let anew = written_anew(Json::parse(body).unwrap()).to_bytes();
        assert_eq!(
            String::from_utf8(anew).unwrap(),
            "{\"a\":250,\"b\":[\"Tea/é\",1e-7,true,null]}"
        );
    }
}
