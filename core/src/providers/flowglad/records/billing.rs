//! What a customer has, owes and pays with.

use super::customers::{FlowgladBillingAddress, FlowgladCustomer};
use super::payments::{FlowgladPaymentMethodType, FlowgladTaxType};
use super::subscriptions::FlowgladSubscription;
use crate::define::open_enum;
use crate::model::{Currency, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Whose billing to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladGetCustomerBillingRequest {
    /// Your own id of the customer, not Flowglad's.
    pub external_id: String,
}

open_enum! {
    /// Where an invoice stands.
    pub enum FlowgladInvoiceStatus {
        /// Not yet sent.
        Draft = "draft",
        /// To be paid.
        Open = "open",
        /// Paid.
        Paid = "paid",
        /// Payment was given up.
        Uncollectible = "uncollectible",
        /// Called off.
        Void = "void",
        /// Paid, and given back whole.
        Refunded = "refunded",
        /// Paid, and a part given back.
        PartiallyRefunded = "partially_refunded",
        /// A payment was begun.
        AwaitingPaymentConfirmation = "awaiting_payment_confirmation",
    }
}

open_enum! {
    /// What an invoice is for.
    pub enum FlowgladInvoiceType {
        /// A subscription.
        Subscription = "subscription",
        /// A purchase.
        Purchase = "purchase",
        /// Neither.
        Standalone = "standalone",
    }
}

open_enum! {
    /// What an invoice's line is counted by.
    pub enum FlowgladInvoiceLineItemType {
        /// A fixed number.
        Static = "static",
        /// What was used.
        Usage = "usage",
    }
}

/// Everything about a customer's payments.
///
/// The organization's pricing model and the purchases are in `raw` only.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCustomerBilling {
    /// The customer.
    pub customer: FlowgladCustomer,
    /// All subscriptions, ended ones too.
    pub subscriptions: Vec<FlowgladSubscription>,
    /// The subscriptions that the customer has now.
    pub current_subscriptions: Vec<FlowgladSubscription>,
    /// The subscription that the customer has now, when there is one.
    pub current_subscription: Option<FlowgladSubscription>,
    /// All invoices.
    pub invoices: Vec<FlowgladInvoice>,
    /// The saved payment methods.
    pub payment_methods: Vec<FlowgladPaymentMethod>,
    /// The page on which the customer can see and change all this.
    pub billing_portal_url: Option<String>,
    /// The answer's text, secrets and card numbers taken out, at most 64 KiB.
    pub raw: String,
}

/// An invoice with its lines; the total is the sum of the lines and the tax.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladInvoice {
    /// Flowglad's id of the invoice.
    pub id: String,
    /// Number of the invoice.
    pub invoice_number: Option<String>,
    /// What it is for.
    pub invoice_type: Option<FlowgladInvoiceType>,
    /// Where it stands.
    pub status: FlowgladInvoiceStatus,
    /// Currency.
    pub currency: Currency,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Date on it.
    pub invoice_date: Option<Timestamp>,
    /// When it has to be paid.
    pub due_date: Option<Timestamp>,
    /// Whether it is about real money.
    pub livemode: Option<bool>,
    /// Flowglad's id of the customer.
    pub customer_id: Option<String>,
    /// The organization that is paid.
    pub organization_id: Option<String>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// The subscription that it is for.
    pub subscription_id: Option<String>,
    /// The purchase that it is for.
    pub purchase_id: Option<String>,
    /// The billing period that it is for.
    pub billing_period_id: Option<String>,
    /// When that billing period begins.
    pub billing_period_start_date: Option<Timestamp>,
    /// When that billing period ends.
    pub billing_period_end_date: Option<Timestamp>,
    /// The run that made it.
    pub billing_run_id: Option<String>,
    /// Flowglad's id of the member who owns it.
    pub owner_membership_id: Option<String>,
    /// Text on it.
    pub memo: Option<String>,
    /// Address of its PDF.
    pub pdf_url: Option<String>,
    /// Address of its receipt's PDF.
    pub receipt_pdf_url: Option<String>,
    /// Whether only a bank can pay it.
    pub bank_payment_only: Option<bool>,
    /// Tax in major units.
    #[serde(with = "decimal::option")]
    pub tax_amount: Option<Decimal>,
    /// Tax in the smallest unit.
    pub tax_amount_minor: Option<i64>,
    /// Amount without tax in major units.
    #[serde(with = "decimal::option")]
    pub subtotal: Option<Decimal>,
    /// Amount without tax in the smallest unit.
    pub subtotal_minor: Option<i64>,
    /// Which tax.
    pub tax_type: Option<FlowgladTaxType>,
    /// Country of the tax, two letters of ISO 3166-1.
    pub tax_country: Option<String>,
    /// State or region of the tax.
    pub tax_state: Option<String>,
    /// Rate of the tax in percent, as Flowglad sent it.
    pub tax_rate_percentage: Option<String>,
    /// Flowglad's fee in major units.
    #[serde(with = "decimal::option")]
    pub application_fee: Option<Decimal>,
    /// Flowglad's fee in the smallest unit.
    pub application_fee_minor: Option<i64>,
    /// Its lines.
    pub line_items: Vec<FlowgladInvoiceLineItem>,
}

/// A line of an invoice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladInvoiceLineItem {
    /// Flowglad's id of the line.
    pub id: String,
    /// What it is counted by.
    pub line_type: Option<FlowgladInvoiceLineItemType>,
    /// What it is for.
    pub description: Option<String>,
    /// How many.
    pub quantity: u32,
    /// Price of one in major units.
    #[serde(with = "decimal::option")]
    pub price: Option<Decimal>,
    /// Price of one in the smallest unit.
    pub price_minor: i64,
    /// Flowglad's id of the price.
    pub price_id: Option<String>,
}

/// A saved payment method.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPaymentMethod {
    /// Flowglad's id of the payment method.
    pub id: String,
    /// Flowglad's id of the customer.
    pub customer_id: Option<String>,
    /// The pricing model that it belongs to.
    pub pricing_model_id: Option<String>,
    /// When it was saved.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Whether it is about real money.
    pub livemode: Option<bool>,
    /// What it is.
    pub method_type: FlowgladPaymentMethodType,
    /// Whether it is the customer's default.
    pub is_default: Option<bool>,
    /// Who is billed, and where.
    pub billing_details: Option<FlowgladBillingAddress>,
    /// Card scheme, as Flowglad names it.
    pub brand: Option<String>,
    /// Last four digits of the card or the account.
    pub last4: Option<String>,
    /// Your own texts; numbers and booleans as JSON writes them.
    pub metadata: Option<HashMap<String, String>>,
}
