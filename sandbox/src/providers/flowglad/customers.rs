//! Customers, found by the caller's own id.

use std::collections::HashMap;

use super::catalog::{ORGANIZATION, PRICING_MODEL};
use super::table::{Row, Table, new_id};
use crate::json::Json;

/// The customer that every sandbox begins with.
pub(super) const FIRST: &str = "user_42";

#[derive(Debug, Clone)]
pub(super) struct Customer {
    pub(super) id: String,
    pub(super) created_at: i64,
    pub(super) livemode: bool,
    pub(super) external_id: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) archived: bool,
    /// Card on file.
    pub(super) payment_method_id: String,
}

impl Row for Customer {
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

impl Customer {
    pub(super) fn new(external_id: &str, livemode: bool, now: i64) -> Self {
        Self {
            id: new_id("cust_"),
            created_at: now,
            livemode,
            external_id: external_id.to_owned(),
            name: "Ada Example".to_owned(),
            email: "ada@example.com".to_owned(),
            archived: false,
            payment_method_id: new_id("pm_"),
        }
    }

    pub(super) fn json(&self) -> Json {
        Json::object([
            ("id", Json::text(&self.id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("organizationId", Json::text(ORGANIZATION)),
            ("email", Json::text(&self.email)),
            ("name", Json::text(&self.name)),
            ("invoiceNumberBase", Json::Text(self.invoice_number_base())),
            ("archived", Json::Bool(self.archived)),
            ("logoURL", Json::Null),
            ("iconURL", Json::Null),
            ("domain", Json::Null),
            ("billingAddress", Json::Null),
            ("externalId", Json::text(&self.external_id)),
            ("userId", Json::Null),
            ("pricingModelId", Json::text(PRICING_MODEL)),
        ])
    }

    pub(super) fn invoice_number_base(&self) -> String {
        let letters = self.id.trim_start_matches("cust_");
        letters[letters.len().saturating_sub(7)..].to_ascii_uppercase()
    }

    pub(super) fn billing_details(&self) -> Json {
        Json::object([
            ("name", Json::text(&self.name)),
            ("email", Json::text(&self.email)),
            (
                "address",
                Json::object([
                    ("line1", Json::text("1 Main St")),
                    ("line2", Json::Null),
                    ("city", Json::text("New York")),
                    ("state", Json::text("NY")),
                    ("postal_code", Json::text("10001")),
                    ("country", Json::text("US")),
                ]),
            ),
        ])
    }

    pub(super) fn payment_method(&self) -> Json {
        Json::object([
            ("id", Json::text(&self.payment_method_id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("customerId", Json::text(&self.id)),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("billingDetails", self.billing_details()),
            ("type", Json::text("card")),
            ("default", Json::Bool(true)),
            (
                "paymentMethodData",
                Json::object([
                    ("brand", Json::text("visa")),
                    ("last4", Json::text("4242")),
                    ("exp_month", Json::number(&12)),
                    ("exp_year", Json::number(&2099)),
                ]),
            ),
            ("metadata", Json::Null),
        ])
    }
}

#[derive(Debug, Default)]
pub(super) struct Customers {
    rows: Table<Customer>,
    /// Ids of those that are not archived, by mode and the caller's id.
    by_external_id: HashMap<(bool, String), String>,
}

impl Customers {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn add(&mut self, customer: Customer) {
        if !customer.archived {
            let key = (customer.livemode, customer.external_id.clone());
            self.by_external_id.insert(key, customer.id.clone());
        }
        self.rows.add(customer);
    }

    pub(super) fn find(&self, external_id: &str, livemode: bool) -> Option<&Customer> {
        let id = self
            .by_external_id
            .get(&(livemode, external_id.to_owned()))?;
        self.rows.get(id, livemode)
    }

    pub(super) fn get_any(&self, id: &str) -> Option<&Customer> {
        self.rows.get_any(id)
    }
}
