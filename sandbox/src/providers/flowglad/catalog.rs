//! What every sandbox sells, and the names of its objects.

use super::failure::Failure;
use crate::json::Json;

pub(super) const ORGANIZATION: &str = "org_tillbridgeSandbox0001";
pub(super) const PRICING_MODEL: &str = "pricing_model_tillbridgeSandbox0001";
pub(super) const METER: &str = "usage_meter_tillbridgeSandbox0001";
pub(super) const METER_SLUG: &str = "api_calls";

/// Address of the provider's pages; nothing is served there.
pub(super) const PAGES: &str = "https://app.flowglad.com";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Subscription,
    SinglePayment,
    Usage,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Subscription => "subscription",
            Self::SinglePayment => "single_payment",
            Self::Usage => "usage",
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Price {
    pub(super) id: &'static str,
    product: &'static str,
    pub(super) slug: &'static str,
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// For one, in minor units.
    pub(super) minor: i64,
    pub(super) currency: &'static str,
    /// Of the product that customers have without asking.
    pub(super) of_default_product: bool,
}

pub(super) const PRICES: [Price; 5] = [
    Price {
        id: "price_tillbridgeSandbox0001",
        product: "prod_tillbridgeSandbox0001",
        slug: "pro_monthly",
        name: "Pro",
        kind: Kind::Subscription,
        minor: 10_000,
        currency: "USD",
        of_default_product: false,
    },
    Price {
        id: "price_tillbridgeSandbox0002",
        product: "prod_tillbridgeSandbox0002",
        slug: "lifetime",
        name: "Lifetime",
        kind: Kind::SinglePayment,
        minor: 25_050,
        currency: "USD",
        of_default_product: false,
    },
    Price {
        id: "price_tillbridgeSandbox0003",
        product: "prod_tillbridgeSandbox0003",
        slug: "api_call",
        name: "API call",
        kind: Kind::Usage,
        minor: 1,
        currency: "USD",
        of_default_product: false,
    },
    Price {
        id: "price_tillbridgeSandbox0004",
        product: "prod_tillbridgeSandbox0004",
        slug: "free",
        name: "Free",
        kind: Kind::Subscription,
        minor: 0,
        currency: "USD",
        of_default_product: true,
    },
    Price {
        id: "price_tillbridgeSandbox0005",
        product: "prod_tillbridgeSandbox0005",
        slug: "lifetime_jpy",
        name: "Lifetime",
        kind: Kind::SinglePayment,
        minor: 1_500,
        currency: "JPY",
        of_default_product: false,
    },
];

/// The usage price and the price of a new subscription.
pub(super) const USAGE: &Price = &PRICES[2];
pub(super) const PRO: &Price = &PRICES[0];

pub(super) fn by_id(id: &str) -> Option<&'static Price> {
    PRICES.iter().find(|price| price.id == id)
}

pub(super) fn by_slug(slug: &str) -> Option<&'static Price> {
    PRICES.iter().find(|price| price.slug == slug)
}

/// Finds the price that a call names.
pub(super) fn named(id: Option<&str>, slug: Option<&str>) -> Result<&'static Price, Failure> {
    let (found, member, value) = match (id, slug) {
        (Some(id), _) => (by_id(id), "priceId", id),
        (None, slug) => {
            let slug = slug.unwrap_or_default();
            (by_slug(slug), "priceSlug", slug)
        }
    };
    found.ok_or_else(|| {
        let text = format!("Invalid {member}: no matching price found for {value:?}");
        Failure::plain(400, "BAD_REQUEST", text)
    })
}

impl Price {
    pub(super) fn json(&self, created: i64, livemode: bool) -> Json {
        let subscription = self.kind == Kind::Subscription;
        let usage = self.kind == Kind::Usage;
        let when = |holds: bool, value: Json| if holds { value } else { Json::Null };
        Json::object([
            ("id", Json::text(self.id)),
            ("createdAt", Json::number(&created)),
            ("updatedAt", Json::number(&created)),
            ("livemode", Json::Bool(livemode)),
            ("active", Json::Bool(true)),
            ("currency", Json::text(self.currency)),
            ("intervalCount", when(subscription, Json::number(&1))),
            ("intervalUnit", when(subscription, Json::text("month"))),
            ("isDefault", Json::Bool(true)),
            ("name", Json::text(self.name)),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("productId", Json::text(self.product)),
            ("slug", Json::text(self.slug)),
            ("trialPeriodDays", Json::Null),
            ("type", Json::text(self.kind.word())),
            ("unitPrice", Json::number(&self.minor)),
            ("usageEventsPerUnit", when(usage, Json::number(&1))),
            ("usageMeterId", when(usage, Json::text(METER))),
        ])
    }
}

/// The pricing model as a customer's billing shows it.
pub(super) fn pricing_model(created: i64, livemode: bool) -> Json {
    Json::object([
        ("id", Json::text(PRICING_MODEL)),
        ("createdAt", Json::number(&created)),
        ("updatedAt", Json::number(&created)),
        ("livemode", Json::Bool(livemode)),
        ("organizationId", Json::text(ORGANIZATION)),
        ("isDefault", Json::Bool(true)),
        ("name", Json::text("Main")),
        ("products", Json::Array(Vec::new())),
        ("usageMeters", Json::Array(Vec::new())),
    ])
}
