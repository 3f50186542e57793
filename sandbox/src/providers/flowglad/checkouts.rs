//! Checkout sessions: what may be asked for, and how they end.

use std::borrow::Cow;

use super::catalog::{ORGANIZATION, PAGES, PRICING_MODEL};
use super::failure::Failure;
use super::input::Members;
use super::table::Row;
use crate::json::Json;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Sessions that never succeeded disappear after so long.
const KEPT_MS: i64 = 14 * DAY_MS;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Product,
    ActivateSubscription,
    AddPaymentMethod,
}

impl Kind {
    fn of(word: &str) -> Option<Self> {
        match word {
            "product" => Some(Self::Product),
            "activate_subscription" => Some(Self::ActivateSubscription),
            "add_payment_method" => Some(Self::AddPaymentMethod),
            _ => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::ActivateSubscription => "activate_subscription",
            Self::AddPaymentMethod => "add_payment_method",
        }
    }
}

/// A create call.
#[derive(Debug, Clone)]
pub(super) struct Wish {
    pub(super) kind: Kind,
    /// None for an anonymous payer.
    pub(super) customer: Option<String>,
    pub(super) price_id: Option<String>,
    pub(super) price_slug: Option<String>,
    pub(super) quantity: i64,
    pub(super) target_subscription: Option<String>,
    pub(super) preserve_anchor: bool,
    pub(super) update_subscriptions: Option<bool>,
    pub(super) success_url: String,
    pub(super) cancel_url: String,
    pub(super) output_metadata: Option<Json>,
    pub(super) output_name: Option<String>,
}

pub(super) fn wish(body: &Json) -> Result<Wish, Failure> {
    let common = [
        "type",
        "customerExternalId",
        "successUrl",
        "cancelUrl",
        "outputMetadata",
        "outputName",
    ];
    let inner = body.get("checkoutSession");
    let kind = match inner.and_then(|inner| inner.get("type")) {
        Some(Json::Text(word)) => Kind::of(word),
        _ => None,
    };
    let own: &[&str] = match kind {
        Some(Kind::AddPaymentMethod) => {
            &["targetSubscriptionId", "automaticallyUpdateSubscriptions"]
        }
        Some(Kind::ActivateSubscription) => &["targetSubscriptionId", "preserveBillingCycleAnchor"],
        Some(Kind::Product) | None => &[
            "anonymous",
            "priceId",
            "priceSlug",
            "quantity",
            "preserveBillingCycleAnchor",
        ],
    };
    let known = [&common[..], own].concat();
    let mut members = Members::within(body, "checkoutSession", &known)?;
    if kind.is_none() {
        members.refuse("type", "invalid_union", "Invalid input");
    }
    let kind = kind.unwrap_or(Kind::Product);
    let anonymous = members.optional_flag("anonymous") == Some(true);
    let customer = if anonymous {
        if members.find("customerExternalId").is_some() {
            let message = "An anonymous session has no customer";
            members.refuse("customerExternalId", "custom", message);
        }
        None
    } else {
        Some(members.text("customerExternalId"))
    };
    if kind == Kind::Product {
        members.exactly_one(&["priceId", "priceSlug"]);
    }
    let target_subscription = if kind == Kind::ActivateSubscription {
        Some(members.text("targetSubscriptionId"))
    } else {
        members.optional_text("targetSubscriptionId")
    };
    let quantity = match members.find("quantity") {
        Some(_) => members.integer("quantity", 1),
        None => 1,
    };
    if quantity > i64::from(i32::MAX) {
        members.refuse("quantity", "too_big", "Too big: expected int32");
    }
    let flag = |members: &mut Members<'_>, name| {
        members.find(name).and_then(|_| members.optional_flag(name))
    };
    let wish = Wish {
        kind,
        customer,
        price_id: members.optional_text("priceId"),
        price_slug: members.optional_text("priceSlug"),
        quantity,
        target_subscription,
        preserve_anchor: flag(&mut members, "preserveBillingCycleAnchor").unwrap_or(false),
        update_subscriptions: flag(&mut members, "automaticallyUpdateSubscriptions"),
        success_url: members.url("successUrl"),
        cancel_url: members.url("cancelUrl"),
        output_metadata: members.metadata("outputMetadata"),
        output_name: members.optional_text("outputName"),
    };
    members.result(wish)
}

#[derive(Debug, Clone)]
pub(super) struct Session {
    pub(super) id: String,
    pub(super) created_at: i64,
    pub(super) updated_at: i64,
    pub(super) livemode: bool,
    pub(super) status: &'static str,
    pub(super) wish: Wish,
    pub(super) price_id: Option<&'static str>,
    pub(super) customer_id: Option<String>,
    pub(super) customer_name: Option<String>,
    pub(super) customer_email: Option<String>,
    pub(super) billing_address: Option<Json>,
    pub(super) purchase_id: Option<String>,
    pub(super) invoice_id: Option<String>,
    pub(super) method: Option<String>,
}

impl Row for Session {
    fn id(&self) -> &str {
        &self.id
    }

    fn created_at(&self) -> i64 {
        self.created_at
    }

    fn livemode(&self) -> bool {
        self.livemode
    }
}

impl Session {
    fn expires(&self) -> i64 {
        self.created_at.saturating_add(DAY_MS)
    }

    /// The session as it stands at an instant.
    pub(super) fn at(&self, now: i64) -> Cow<'_, Self> {
        if self.status == "open" && now >= self.expires() {
            let mut expired = self.clone();
            expired.status = "expired";
            expired.updated_at = self.expires();
            return Cow::Owned(expired);
        }
        Cow::Borrowed(self)
    }

    pub(super) fn is_kept(&self, now: i64) -> bool {
        self.status == "succeeded" || now < self.created_at.saturating_add(KEPT_MS)
    }

    /// Refuses to move a session that has ended.
    pub(super) fn check_unfinished(&self, now: i64) -> Result<(), String> {
        match self.at(now).status {
            "open" | "pending" => Ok(()),
            status => Err(format!("a session that is {status} stays so")),
        }
    }

    /// The answer to a read, or to the call that made it.
    pub(super) fn envelope(&self, made: bool) -> Json {
        let page = if made && self.wish.kind == Kind::AddPaymentMethod {
            "add-payment-method"
        } else {
            "checkout"
        };
        Json::object([
            ("checkoutSession", self.json()),
            ("url", Json::Text(format!("{PAGES}/{page}/{}", self.id))),
        ])
    }

    pub(super) fn json(&self) -> Json {
        let text = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
        let value = |value: &Option<Json>| value.clone().unwrap_or(Json::Null);
        let wish = &self.wish;
        let update = match wish.kind {
            Kind::AddPaymentMethod => Json::Bool(wish.update_subscriptions.unwrap_or(false)),
            _ => Json::Null,
        };
        Json::object([
            ("id", Json::text(&self.id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.updated_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("status", Json::text(self.status)),
            ("billingAddress", value(&self.billing_address)),
            ("priceId", self.price_id.map_or(Json::Null, Json::text)),
            ("purchaseId", text(&self.purchase_id)),
            ("invoiceId", text(&self.invoice_id)),
            ("quantity", Json::number(&wish.quantity)),
            ("organizationId", Json::text(ORGANIZATION)),
            ("customerName", text(&self.customer_name)),
            ("customerEmail", text(&self.customer_email)),
            ("customerId", text(&self.customer_id)),
            ("paymentMethodType", text(&self.method)),
            ("discountId", Json::Null),
            ("successUrl", Json::text(&wish.success_url)),
            ("cancelUrl", Json::text(&wish.cancel_url)),
            ("type", Json::text(wish.kind.word())),
            (
                "preserveBillingCycleAnchor",
                Json::Bool(wish.preserve_anchor),
            ),
            ("outputMetadata", value(&wish.output_metadata)),
            ("outputName", text(&wish.output_name)),
            ("targetSubscriptionId", text(&wish.target_subscription)),
            ("automaticallyUpdateSubscriptions", update),
            ("expires", Json::number(&self.expires())),
        ])
    }
}
