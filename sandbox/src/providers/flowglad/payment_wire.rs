//! How payments and their invoices are written.

use rust_decimal::Decimal;

use super::FlowgladGeneration;
use super::catalog::{ORGANIZATION, PAGES, PRICING_MODEL};
use super::payments::{FlowgladOptional, Payment, iso};
use crate::json::Json;

/// Stands where the seed era named the commits of its server.
const COMMIT: &str = "0000000000000000000000000000000000000000";

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// The members that answers of today may leave out when they have no value.
const MAY_BE_ABSENT: [&str; 6] = [
    "settlementDate",
    "receiptNumber",
    "receiptURL",
    "taxType",
    "taxCountry",
    "refundedAt",
];

impl Payment {
    pub(super) fn json(&self, generation: FlowgladGeneration) -> Json {
        let seed = generation == FlowgladGeneration::Seed;
        let time = |at: i64| {
            if seed {
                Json::Text(iso(at))
            } else {
                Json::number(&at)
            }
        };
        let text = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
        let filled = self.optional == FlowgladOptional::Filled;
        let bare = matches!(
            self.optional,
            FlowgladOptional::Null | FlowgladOptional::Absent
        );
        // What a value is there for only when it is asked for, and only when it is not refused.
        let extra = |value: Json| if filled { value } else { Json::Null };
        let usual = |value: Json| if bare { Json::Null } else { value };
        let standing = &self.standing;
        let receipt = format!("RCP-{}", self.invoice_number);
        let paid = matches!(standing.status.as_str(), "succeeded" | "refunded");
        let tax = self.tax();

        let mut members: Vec<(String, Json)> = Vec::with_capacity(36);
        let mut add = |name: &str, value: Json| members.push((name.to_owned(), value));
        add("id", Json::text(&self.id));
        add("createdAt", time(self.created_at));
        let updated = time(standing.updated_at);
        add("updatedAt", if seed { usual(updated) } else { updated });
        if seed {
            add("createdByCommit", usual(Json::text(COMMIT)));
            add("updatedByCommit", usual(Json::text(COMMIT)));
        } else {
            add("livemode", Json::Bool(self.livemode));
        }
        add("invoiceId", Json::text(&self.invoice_id));
        add("amount", Json::number(&self.amount));
        add("paymentMethod", Json::text(&self.method));
        add("currency", Json::text(&self.currency));
        add("status", Json::text(&standing.status));
        add("chargeDate", time(self.created_at));
        let settled = if paid {
            time(self.created_at.saturating_add(2 * DAY_MS))
        } else {
            Json::Null
        };
        add("settlementDate", extra(settled));
        add(
            "description",
            match &self.description {
                Some(description) => usual(Json::text(description)),
                None => extra(Json::text("Pro")),
            },
        );
        add("receiptNumber", extra(Json::text(&receipt)));
        let page = format!("{PAGES}/receipts/{receipt}");
        add("receiptURL", extra(Json::Text(page)));
        if !seed {
            add("organizationId", Json::text(ORGANIZATION));
        }
        add("customerId", Json::text(&self.customer_id));
        add("purchaseId", usual(text(&self.purchase_id)));
        add("subscriptionId", usual(text(&self.subscription_id)));
        add("paymentMethodId", usual(text(&self.method_id)));
        add("billingPeriodId", usual(text(&self.billing_period_id)));
        for (name, value) in tax {
            add(name, usual(value));
        }
        add("applicationFee", extra(Json::number(&65)));
        add("refunded", Json::Bool(self.refunded()));
        let number = |number: Option<i64>| number.map_or(Json::Null, |at| Json::number(&at));
        add("refundedAmount", number(standing.refunded_amount));
        add("refundedAt", standing.refunded_at.map_or(Json::Null, time));
        add("failureMessage", text(&self.failure_message));
        add("failureCode", text(&self.failure_code));
        if !seed {
            add("pricingModelId", Json::text(PRICING_MODEL));
        }
        if self.optional == FlowgladOptional::Absent {
            members.retain(|(name, value)| {
                *value != Json::Null || !MAY_BE_ABSENT.contains(&name.as_str())
            });
        }
        for (name, value) in &self.extra {
            match members.iter_mut().find(|(known, _)| known == name) {
                Some((_, known)) => known.clone_from(value),
                None => members.push((name.clone(), value.clone())),
            }
        }
        Json::Object(members)
    }

    /// The members of payments and invoices that speak of tax.
    fn tax(&self) -> [(&'static str, Json); 6] {
        let subtotal = self.amount.saturating_sub(self.tax_amount);
        let taxed = self.tax_amount > 0;
        let when = |value: Json| if taxed { value } else { Json::Null };
        let rate = (Decimal::from(self.tax_amount) * Decimal::ONE_HUNDRED)
            .checked_div(Decimal::from(subtotal))
            .unwrap_or_default();
        let kind = if taxed { "sales_tax" } else { "none" };
        [
            ("taxAmount", Json::number(&self.tax_amount)),
            ("subtotal", Json::number(&subtotal)),
            ("taxType", Json::text(kind)),
            ("taxCountry", Json::text("US")),
            ("taxState", when(Json::text("NY"))),
            (
                "taxRatePercentage",
                when(Json::Text(format!("{:.2}", rate.round_dp(2)))),
            ),
        ]
    }

    /// The invoice that it pays, with its line.
    pub(super) fn invoice(&self, period: Option<(i64, i64)>) -> Json {
        let text = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
        let status = match self.standing.status.as_str() {
            "succeeded" | "refunded" => "paid",
            "processing" => "awaiting_payment_confirmation",
            _ => "open",
        };
        let kind = match (&self.subscription_id, &self.purchase_id) {
            (Some(_), _) => "subscription",
            (None, Some(_)) => "purchase",
            (None, None) => "standalone",
        };
        let number = |at: Option<i64>| at.map_or(Json::Null, |at| Json::number(&at));
        let mut invoice: Vec<(String, Json)> = [
            ("id", Json::text(&self.invoice_id)),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.standing.updated_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("purchaseId", text(&self.purchase_id)),
            ("invoiceNumber", Json::text(&self.invoice_number)),
            ("invoiceDate", Json::number(&self.created_at)),
            ("billingPeriodId", text(&self.billing_period_id)),
            ("dueDate", Json::Null),
            ("customerId", Json::text(&self.customer_id)),
            ("organizationId", Json::text(ORGANIZATION)),
            ("status", Json::text(status)),
            ("subscriptionId", text(&self.subscription_id)),
            ("billingRunId", Json::Null),
            (
                "billingPeriodStartDate",
                number(period.map(|period| period.0)),
            ),
            (
                "billingPeriodEndDate",
                number(period.map(|period| period.1)),
            ),
            ("ownerMembershipId", Json::Null),
            ("pdfURL", Json::Null),
            ("receiptPdfURL", Json::Null),
            ("memo", Json::Null),
            ("bankPaymentOnly", Json::Bool(false)),
            ("type", Json::text(kind)),
            ("currency", Json::text(&self.currency)),
        ]
        .into_iter()
        .chain(self.tax())
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        invoice.push(("applicationFee".to_owned(), Json::Null));
        invoice.push(("pricingModelId".to_owned(), Json::text(PRICING_MODEL)));
        let subtotal = self.amount.saturating_sub(self.tax_amount);
        let line = Json::object([
            (
                "id",
                Json::Text(self.invoice_id.replacen("inv_", "inv_li_", 1)),
            ),
            ("createdAt", Json::number(&self.created_at)),
            ("updatedAt", Json::number(&self.created_at)),
            ("livemode", Json::Bool(self.livemode)),
            ("invoiceId", Json::text(&self.invoice_id)),
            ("quantity", Json::number(&1)),
            ("priceId", self.price_id.map_or(Json::Null, Json::text)),
            ("description", text(&self.description)),
            ("price", Json::number(&subtotal)),
            ("type", Json::text("static")),
            ("pricingModelId", Json::text(PRICING_MODEL)),
            ("ledgerAccountId", Json::Null),
            ("ledgerAccountCredit", Json::Null),
        ]);
        Json::object([
            ("invoice", Json::Object(invoice)),
            ("invoiceLineItems", Json::Array(vec![line])),
        ])
    }
}
