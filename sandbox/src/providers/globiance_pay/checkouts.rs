//! Checkouts: what may be asked for, what is owed, and how they are shown.

use jiff::{SignedDuration, Timestamp};
use rust_decimal::Decimal;

use super::amounts::{self, number};
use super::currencies::{self, Address, Quote};
use super::failure::Failure;
use super::input::Members;
use super::items::{self, Item};
use super::payments::{Payment, time};
use super::{API_KEY, ids};
use crate::json::Json;

/// Milliseconds until a checkout expires.
const LIFETIME_MS: i64 = 30 * 60 * 1000;
const INVOICE_LIFETIME_MS: i64 = 30 * 24 * 60 * 60 * 1000;
const LONGEST_MS: i64 = 10 * 365 * 24 * 60 * 60 * 1000;

const LANGUAGES: [&str; 11] = [
    "en", "ar", "de", "zh-cn", "es", "fr", "it", "ja", "ko", "pt", "tr",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Pending,
    Completed,
    Expired,
    Cancelled,
}

impl Status {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Completed => "completed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
        }
    }
}

#[derive(Debug)]
pub(super) struct Checkout {
    pub(super) id: String,
    items: Vec<Item>,
    pub(super) currency: String,
    /// What the payer owes.
    pub(super) owed: Decimal,
    price_usd: Decimal,
    pub(super) owed_usd: Decimal,
    pub(super) created: Timestamp,
    pub(super) expires: Timestamp,
    duration_ms: i64,
    pub(super) note: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) item_name: Option<String>,
    /// Where an invoice is mailed to.
    pub(super) email: Option<String>,
    pub(super) status: Status,
    pub(super) acquirer: Option<u8>,
    pub(super) quotes: Vec<Quote>,
    pub(super) addresses: Vec<Address>,
    /// Places of the payments in their table.
    pub(super) payments: Vec<usize>,
    /// Places of the card attempts in theirs.
    pub(super) attempts: Vec<usize>,
}

/// US dollars for one.
fn price_usd(currency: &str) -> Decimal {
    if currency == "EUR" {
        Decimal::new(10832, 4)
    } else {
        Decimal::ONE
    }
}

/// The acquirer that an item id asks for, else the store's.
fn acquirer_for(item_id: Option<&str>, of_store: Option<u8>) -> Option<u8> {
    match item_id {
        Some("acquirer-0") => Some(0),
        Some("acquirer-1") => Some(1),
        Some("acquirer-2") => Some(2),
        Some("acquirer-3") => Some(3),
        Some("no-acquiring") => None,
        _ => of_store,
    }
}

impl Checkout {
    /// Reads a create call.
    pub(super) fn read(
        body: &Json,
        invoice: bool,
        acquirer: Option<u8>,
        now: Timestamp,
    ) -> Result<Self, Failure> {
        let common = [
            "amount", "apiKey", "currency", "items", "itemName", "itemId", "note", "clientId",
        ];
        let more: &[&str] = if invoice {
            &["email", "checkoutDuration", "language"]
        } else {
            &[]
        };
        let mut members = Members::of(body, &[&common[..], more].concat());
        let amount = members.number("amount");
        if matches!(members.find("amount"), Some(Json::Number(_))) {
            if amount <= Decimal::ZERO {
                members.refuse("amount", "must be greater than 0");
            } else if amount.scale() > 2 {
                members.refuse("amount", "must have at most 2 decimals");
            }
        }
        let currency = members.one_of("currency", &["USD", "EUR"]);
        let items = items::read(&mut members);
        members.optional_text("apiKey");
        let item_name = members.optional_text("itemName");
        let item_id = members.optional_text("itemId");
        let note = members.optional_text("note");
        let client_id = members.optional_text("clientId");
        let email = members.find("email").map(|_| members.email("email"));
        if members.find("language").is_some() {
            members.one_of("language", &LANGUAGES);
        }
        let duration_ms = if invoice {
            duration(&mut members)
        } else {
            LIFETIME_MS
        };
        let price_usd = price_usd(&currency);
        let owed = items
            .iter()
            .try_fold(Decimal::ZERO, |sum, item| amounts::sum(sum, item.total));
        let owed_usd = owed.and_then(|owed| amounts::product(owed, price_usd));
        match owed_usd {
            None => members.refuse("items", "come to too large a total"),
            Some(zero) if zero.is_zero() && !items.is_empty() => {
                members.refuse("items", "must come to more than 0");
            }
            Some(_) => {}
        }
        let owed_usd = owed_usd.unwrap_or_default();
        let checkout = Self {
            id: ids::uuid(),
            items,
            currency,
            owed: owed.unwrap_or_default(),
            price_usd,
            owed_usd,
            created: now,
            expires: now
                .saturating_add(SignedDuration::from_millis(duration_ms))
                .unwrap_or(now),
            duration_ms,
            note,
            client_id,
            item_name,
            email,
            status: Status::Pending,
            acquirer: acquirer_for(item_id.as_deref(), acquirer),
            quotes: if invoice {
                currencies::wallet_quotes(owed_usd)
            } else {
                Vec::new()
            },
            addresses: Vec::new(),
            payments: Vec::new(),
            attempts: Vec::new(),
        };
        members.result(checkout)
    }

    /// What a shop knows it by: its own reference, or the note.
    pub(super) fn marker(&self) -> Option<&str> {
        self.client_id.as_deref().or(self.note.as_deref())
    }

    /// The answer to the call that made it.
    pub(super) fn created_json(&self, invoice: bool) -> Json {
        let quotes = self.quotes.iter().map(Quote::entry).collect();
        let mut members = vec![
            ("quotes".to_owned(), Json::Array(quotes)),
            ("payments".to_owned(), Json::Array(Vec::new())),
            ("items".to_owned(), self.items_json(false)),
        ];
        if !invoice {
            members.push(("currencies".to_owned(), currencies::list()));
            let buys = Json::Bool(self.acquirer.is_some());
            members.push(("enableFIATBuy".to_owned(), buys));
        }
        members.extend(self.common());
        Json::Object(members)
    }

    /// The answer to a read.
    pub(super) fn details_json(&self, payments: Vec<Json>, logo_host: &str) -> Json {
        let logo = format!("{logo_host}/merchant-dashboard-api-service/merchant-logo/sandbox.png");
        let store = Json::object([
            ("logo", Json::Text(logo)),
            ("labelName", Json::text(super::STORE)),
            ("apiKey", Json::text(API_KEY)),
            ("isActive", Json::Bool(true)),
            ("taxId", Json::Null),
            ("showTaxId", Json::Bool(false)),
            ("taxRate", Json::number(&0)),
        ]);
        let mut members = vec![
            ("currencies".to_owned(), currencies::list()),
            ("payments".to_owned(), Json::Array(payments)),
            ("store".to_owned(), store),
            ("items".to_owned(), self.items_json(true)),
        ];
        members.extend(self.common());
        Json::Object(members)
    }

    fn items_json(&self, with_id: bool) -> Json {
        Json::Array(self.items.iter().map(|item| item.json(with_id)).collect())
    }

    fn common(&self) -> Vec<(String, Json)> {
        let text = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
        let acquirer = self.acquirer.map_or(Json::Null, |id| Json::number(&id));
        let members = [
            ("requestCurrency", Json::text(&self.currency)),
            ("requestCurrencyAmount", number(self.owed)),
            ("requestCurrencyPriceUsd", number(self.price_usd)),
            ("amountInUSD", number(self.owed_usd)),
            ("duration", Json::number(&self.duration_ms)),
            ("checkoutTime", time(self.created)),
            ("expiryTime", time(self.expires)),
            ("note", text(&self.note)),
            ("clientId", text(&self.client_id)),
            // Null in every reply, whatever was sent.
            ("itemId", Json::Null),
            ("itemName", text(&self.item_name)),
            ("status", Json::text(self.status.word())),
            ("checkoutId", Json::text(&self.id)),
            (
                "merchantDirectAcquiring",
                Json::Bool(self.acquirer.is_some()),
            ),
            ("merchantDirectAcquiringId", acquirer),
        ];
        members.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// A notice about it, or about a payment for it.
    pub(super) fn notice(&self, event: &str, payment: Option<&Payment>) -> Json {
        let client = self.client_id.as_ref().map_or(Json::Null, Json::text);
        let (kind, payload) = match payment {
            None => ("checkout", Json::Object(Vec::new())),
            Some(payment) => ("payment", Json::object([("payment", payment.notice())])),
        };
        Json::object([
            ("event", Json::text(event)),
            ("type", Json::text(kind)),
            ("checkoutId", Json::text(&self.id)),
            ("clientId", client),
            ("checkoutTime", time(self.created)),
            ("requestCurrency", Json::text(&self.currency)),
            ("requestCurrencyAmount", number(self.owed)),
            ("payload", payload),
        ])
    }
}

fn duration(members: &mut Members<'_>) -> i64 {
    if members.find("checkoutDuration").is_none() {
        return INVOICE_LIFETIME_MS;
    }
    let given = members.number("checkoutDuration");
    let good = given.is_integer() && given > Decimal::ZERO && given <= Decimal::from(LONGEST_MS);
    match i64::try_from(given) {
        Ok(milliseconds) if good => milliseconds,
        _ => {
            members.refuse(
                "checkoutDuration",
                "must be a positive number of milliseconds",
            );
            INVOICE_LIFETIME_MS
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Checkout;
    use crate::json::Json;
    use jiff::Timestamp;

    fn owed(items: &str, currency: &str) -> Result<(String, String), super::Failure> {
        let body = format!(r#"{{"amount":2,"currency":"{currency}","items":{items}}}"#);
        let body = Json::parse(body.as_bytes()).unwrap();
        let checkout = Checkout::read(&body, false, Some(0), Timestamp::UNIX_EPOCH)?;
        Ok((checkout.owed.to_string(), checkout.owed_usd.to_string()))
    }

    #[test]
    fn the_items_and_their_tax_are_owed_exactly() {
        let item = |price: &str, qty: &str, tax: &str| {
            format!(r#"{{"itemName":"Tea","price":{price},"qty":{qty},"taxRate":{tax}}}"#)
        };
        let tea = item("50", "5", "1.5");
        let of = |items: &[String], currency| owed(&format!("[{}]", items.join(",")), currency);
        assert_eq!(of(std::slice::from_ref(&tea), "USD").unwrap().0, "253.75");
        let mug = item("19.99", "1", "0");
        assert_eq!(
            of(std::slice::from_ref(&mug), "EUR").unwrap(),
            ("19.99".to_owned(), "21.653168".to_owned())
        );
        let odd = item("0.1", "3", "17.5");
        assert_eq!(of(&[odd, mug, tea], "USD").unwrap().0, "274.0925");
        for wrong in [
            item("0", "1", "0"),
            item("-1", "1", "0"),
            item("1", "0", "0"),
            item("1", "1", "-1"),
            item("1000000000", "1000000000", "0"),
            item("0.0000000001", "0.0001", "1"),
            r#"{"itemName":"Tea"}"#.to_owned(),
            "5".to_owned(),
        ] {
            assert!(of(std::slice::from_ref(&wrong), "USD").is_err(), "{wrong}");
        }
        assert!(owed("[]", "USD").is_err());
        assert!(owed("[]", "GBP").is_err());
    }
}
