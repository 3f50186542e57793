//! What the provider accepts.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::state::Filter;
use crate::json::Json;
use crate::number::exact;

/// Largest page.
const MAX_LIMIT: usize = 100;
/// Page size when none is asked for.
const DEFAULT_LIMIT: usize = 50;

/// A member that was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issue {
    pub(crate) field: String,
    pub(crate) message: String,
}

impl Issue {
    pub(crate) fn new(field: &str, message: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            message: message.into(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Charge {
    pub(crate) amount: Decimal,
    pub(crate) currency: String,
    pub(crate) card_token: String,
    pub(crate) description: Option<String>,
    pub(crate) client: Option<u64>,
    pub(crate) document: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refund {
    pub(crate) transaction_id: String,
    pub(crate) amount: Decimal,
    pub(crate) reason: Option<String>,
}

/// Reads the members of a body and collects what is wrong with them.
struct Members<'a> {
    members: &'a [(String, Json)],
    issues: Vec<Issue>,
}

impl<'a> Members<'a> {
    fn of(body: &'a Json, known: &[&str]) -> Result<Self, Vec<Issue>> {
        let Json::Object(members) = body else {
            let message = format!("Expected object, received {}", body.kind());
            return Err(vec![Issue::new("", message)]);
        };
        let issues = members
            .iter()
            .filter(|(name, _)| !known.contains(&name.as_str()))
            .map(|(name, _)| Issue::new(name, "Unrecognized key"))
            .collect();
        Ok(Self { members, issues })
    }

    fn refuse(&mut self, field: &str, message: impl Into<String>) {
        self.issues.push(Issue::new(field, message));
    }

    fn find(&self, field: &str) -> Option<&'a Json> {
        self.members
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value)
    }

    fn optional_text(&mut self, field: &str) -> Option<String> {
        match self.find(field)? {
            Json::Text(text) => Some(text.clone()),
            other => {
                self.refuse(field, format!("Expected string, received {}", other.kind()));
                None
            }
        }
    }

    fn required_text(&mut self, field: &str) -> String {
        if self.find(field).is_none() {
            self.refuse(field, "Required");
        }
        let text = self.optional_text(field);
        if text.as_ref().is_some_and(|text| text.trim().is_empty()) {
            self.refuse(field, "String must contain at least 1 character(s)");
        }
        text.unwrap_or_default()
    }

    fn amount(&mut self) -> Decimal {
        let refusal = match self.find("amount") {
            None => "Required".to_owned(),
            Some(Json::Number(text)) => match exact(text) {
                Some(amount) if amount > Decimal::ZERO => return amount.normalize(),
                Some(_) => "Must be greater than 0".to_owned(),
                None => "Number is out of range".to_owned(),
            },
            Some(other) => format!("Expected number, received {}", other.kind()),
        };
        self.refuse("amount", refusal);
        Decimal::ZERO
    }

    fn visible_id(&mut self, field: &str) -> Option<u64> {
        let refusal = match self.find(field)? {
            Json::Number(text) => match text.parse() {
                Ok(id) if id > 0 => return Some(id),
                _ => "Must be a positive integer".to_owned(),
            },
            other => format!("Expected number, received {}", other.kind()),
        };
        self.refuse(field, refusal);
        None
    }

    fn result<T>(self, value: T) -> Result<T, Vec<Issue>> {
        if self.issues.is_empty() {
            Ok(value)
        } else {
            Err(self.issues)
        }
    }
}

/// Says what is wrong with an amount in a currency.
pub(crate) fn amount_issue(amount: Decimal, currency: &str) -> Option<Issue> {
    let digits = iso_currency::Currency::from_code(currency)?
        .exponent()
        .unwrap_or(0);
    (amount.normalize().scale() > u32::from(digits)).then(|| {
        Issue::new(
            "amount",
            format!("At most {digits} decimal places in {currency}"),
        )
    })
}

pub(crate) fn charge(body: &Json) -> Result<Charge, Vec<Issue>> {
    let known = [
        "amount",
        "currency",
        "cardToken",
        "description",
        "clientId",
        "documentId",
    ];
    let mut members = Members::of(body, &known)?;
    let charge = Charge {
        amount: members.amount(),
        currency: members
            .optional_text("currency")
            .unwrap_or_else(|| "ILS".to_owned()),
        card_token: members.required_text("cardToken"),
        description: members.optional_text("description"),
        client: members.visible_id("clientId"),
        document: members.visible_id("documentId"),
    };
    if iso_currency::Currency::from_code(&charge.currency).is_none() {
        members.refuse("currency", "Unknown currency");
    }
    members
        .issues
        .extend(amount_issue(charge.amount, &charge.currency));
    members.result(charge)
}

pub(crate) fn refund(body: &Json) -> Result<Refund, Vec<Issue>> {
    let mut members = Members::of(body, &["transactionId", "amount", "reason"])?;
    let refund = Refund {
        transaction_id: members.required_text("transactionId"),
        amount: members.amount(),
        reason: members.optional_text("reason"),
    };
    members.result(refund)
}

/// A list call: the filter, the offset and the limit.
pub(crate) fn list(query: &[(String, String)]) -> Result<(Filter, usize, usize), Vec<Issue>> {
    let mut issues = Vec::new();
    let mut filter = Filter::default();
    let (mut page, mut limit) = (1, DEFAULT_LIMIT);
    for (at, (name, value)) in query.iter().enumerate() {
        if query[..at].iter().any(|(earlier, _)| earlier == name) {
            issues.push(Issue::new(name, "Expected string, received array"));
            continue;
        }
        let mut refuse = |message: &str| issues.push(Issue::new(name, message));
        match name.as_str() {
            "startDate" | "endDate" => {
                let day = date(value);
                if day.is_none() {
                    refuse("Must be a date, YYYY-MM-DD");
                }
                if name == "startDate" {
                    filter.start = day;
                } else {
                    filter.end = day;
                }
            }
            "status" if value.is_empty() => refuse("Must not be empty"),
            "status" => filter.status = Some(value.clone()),
            "page" => match positive(value) {
                Some(number) => page = number,
                None => refuse("Must be a positive integer"),
            },
            "limit" => match positive(value) {
                Some(number) if number <= MAX_LIMIT => limit = number,
                Some(_) => refuse("Must be at most 100"),
                None => refuse("Must be a positive integer"),
            },
            _ => refuse("Unrecognized key"),
        }
    }
    if let (Some(start), Some(end)) = (filter.start, filter.end)
        && start > end
    {
        issues.push(Issue::new("startDate", "Must not be after endDate"));
    }
    if issues.is_empty() {
        Ok((filter, (page - 1).saturating_mul(limit), limit))
    } else {
        Err(issues)
    }
}

fn positive(text: &str) -> Option<usize> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number > 0)
}

fn date(text: &str) -> Option<Date> {
    let plain = text.len() == 10 && text.is_ascii();
    text.parse::<Date>()
        .ok()
        .filter(|day| plain && day.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::{charge, list, refund};
    use crate::json::Json;

    fn issues(body: &str) -> Vec<String> {
        let json = Json::parse(body.as_bytes()).unwrap();
        let issues = charge(&json).unwrap_err();
        issues
            .into_iter()
            .map(|issue| format!("{}: {}", issue.field, issue.message))
            .collect()
    }

    #[test]
    fn a_charge_keeps_its_exact_amount() {
        let body = br#"{"amount":123456789012345.10,"cardToken":"tok_x"}"#;
        let charge = charge(&Json::parse(body).unwrap()).unwrap();
        assert_eq!(charge.amount.to_string(), "123456789012345.1");
        assert_eq!(charge.currency, "ILS");
    }

    #[test]
    fn every_wrong_member_is_named() {
        assert_eq!(
            issues(
                r#"{"amount":0,"currency":"example_currency","cardToken":" ","clientId":0,"documentId":"7","description":null,"x":1}"#
            ),
            [
                "x: Unrecognized key",
                "amount: Must be greater than 0",
                "cardToken: String must contain at least 1 character(s)",
                "description: Expected string, received null",
                "clientId: Must be a positive integer",
                "documentId: Expected number, received string",
                "currency: Unknown currency",
            ]
        );
        assert_eq!(issues("{}"), ["amount: Required", "cardToken: Required"]);
        assert_eq!(issues("[]"), [": Expected object, received array"]);
        assert_eq!(
            issues(r#"{"amount":1.001,"cardToken":"tok_x"}"#),
            ["amount: At most 2 decimal places in ILS"]
        );
        assert_eq!(
            issues(r#"{"amount":"5","cardToken":"tok_x"}"#),
            ["amount: Expected number, received string"]
        );
        assert_eq!(
            issues(r#"{"amount":1e99,"cardToken":"tok_x"}"#),
            ["amount: Number is out of range"]
        );
    }

    #[test]
    fn a_refund_needs_its_amount() {
        let body = Json::parse(br#"{"transactionId":"txn_1"}"#).unwrap();
        assert_eq!(refund(&body).unwrap_err()[0].field, "amount");
    }

    #[test]
    fn list_parameters_are_strict() {
        let list = |name: &str, value: &str| list(&[(name.to_owned(), value.to_owned())]);
        for (name, value) in [
            ("page", "0"),
            ("page", "+1"),
            ("page", ""),
            ("limit", "101"),
            ("limit", "0"),
            ("startDate", "2024-02-30"),
            ("endDate", "20240320"),
            ("status", ""),
            ("offset", "50"),
        ] {
            assert_eq!(
                list(name, value).unwrap_err()[0].field,
                name,
                "{name}={value}"
            );
        }
        assert_eq!(list("page", "3").unwrap().1, 100);
        assert_eq!(list("limit", "100").unwrap().2, 100);
    }
}
