//! Payments: reading, walking, refunding, settling.

use crate::define::open_enum;
use crate::model::{Attempt, Currency, PaymentState, RetryAdvice, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Which payment to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladGetPaymentRequest {
    /// Flowglad's id of the payment.
    pub payment_id: String,
}

/// Which page of the payments to read, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladListPaymentsRequest {
    /// Payments on a page, 1 to 100. Default: Flowglad's own, 10.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub limit: Option<u32>,
    /// The `next_cursor` of the page before. Default: the first page.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cursor: Option<String>,
}

/// How to walk over all payments, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPaymentsRequest {
    /// Payments read at a time, 1 to 100. Default 100.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<u32>,
    /// Where to go on: the cursor of an earlier batch. Default: from the beginning.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cursor: Option<String>,
}

/// What to give back of a payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladRefundPaymentRequest {
    /// Flowglad's id of the payment.
    pub payment_id: String,
    /// Amount in major units of the payment's currency, more than zero, at most what is left.
    /// Default: all that is left.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Decimal>,
    /// Whether an amount below what is left may be sent. Flowglad is known to give back the whole
    /// payment instead, so such a refund is refused unless this is set.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub allow_partial: bool,
}

/// What to settle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladReconcileRequest {
    /// The attempt that an outcome-unknown error of `refund_payment` carried.
    pub attempt: Attempt,
}

open_enum! {
    /// Flowglad's word for where a payment stands.
    pub enum FlowgladPaymentStatus {
        /// Called off.
        Canceled = "canceled",
        /// Refused. A payment that was pending for more than six hours is called so as well, with the
        /// failure code `payment_timeout`: then the money may still come.
        Failed = "failed",
        /// Given back whole.
        Refunded = "refunded",
        /// Begun.
        Processing = "processing",
        /// Taken; a part of it may have been given back.
        Succeeded = "succeeded",
        /// Has to be confirmed.
        RequiresConfirmation = "requires_confirmation",
        /// The payer has to do something.
        RequiresAction = "requires_action",
    }
}

open_enum! {
    /// What a payment is paid with.
    pub enum FlowgladPaymentMethodType {
        /// Card.
        Card = "card",
        /// Link.
        Link = "link",
        /// Bank account in the United States.
        UsBankAccount = "us_bank_account",
        /// SEPA direct debit.
        SepaDebit = "sepa_debit",
    }
}

open_enum! {
    /// Which tax a payment or an invoice holds.
    pub enum FlowgladTaxType {
        /// Amusement tax.
        AmusementTax = "amusement_tax",
        /// Communications tax.
        CommunicationsTax = "communications_tax",
        /// Goods and services tax.
        Gst = "gst",
        /// Harmonized sales tax.
        Hst = "hst",
        /// Integrated goods and services tax.
        Igst = "igst",
        /// Japanese consumption tax.
        Jct = "jct",
        /// Lease tax.
        LeaseTax = "lease_tax",
        /// Provincial sales tax.
        Pst = "pst",
        /// Quebec sales tax.
        Qst = "qst",
        /// Retail sales tax.
        Rst = "rst",
        /// Sales tax.
        SalesTax = "sales_tax",
        /// Value-added tax.
        Vat = "vat",
        /// None.
        NoTax = "none",
    }
}

/// A payment, in either generation of Flowglad's record of it.
///
/// Each amount is there twice: in major units, absent when the currency's decimals are not known,
/// and in the currency's smallest unit as Flowglad sent it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPayment {
    /// Flowglad's id of the payment.
    pub id: String,
    /// When the record was made.
    pub created_at: Timestamp,
    /// When the record was changed last.
    pub updated_at: Option<Timestamp>,
    /// Commit of Flowglad's server that made the record; records made since October 2025 have none.
    pub created_by_commit: Option<String>,
    /// Commit of Flowglad's server that changed it last; records made since October 2025 have none.
    pub updated_by_commit: Option<String>,
    /// Whether it is real money.
    pub livemode: Option<bool>,
    /// The invoice that is paid.
    pub invoice_id: String,
    /// Amount in major units, tax included.
    #[serde(with = "decimal::option")]
    pub amount: Option<Decimal>,
    /// Amount in the smallest unit, tax included.
    pub amount_minor: i64,
    /// What it is paid with.
    pub payment_method: FlowgladPaymentMethodType,
    /// Currency.
    pub currency: Currency,
    /// Flowglad's word for where it stands.
    pub status: FlowgladPaymentStatus,
    /// Where it stands, in the words that all providers share; a refund of a part shows here only.
    pub state: PaymentState,
    /// When it was charged.
    pub charge_date: Timestamp,
    /// When the money arrived.
    pub settlement_date: Option<Timestamp>,
    /// Text kept with the payment.
    pub description: Option<String>,
    /// Number of the receipt.
    pub receipt_number: Option<String>,
    /// Address of the receipt, as Flowglad sent it.
    pub receipt_url: Option<String>,
    /// The organization that is paid.
    pub organization_id: Option<String>,
    /// Flowglad's id of the customer who pays.
    pub customer_id: String,
    /// The purchase that is paid.
    pub purchase_id: Option<String>,
    /// The subscription that is paid.
    pub subscription_id: Option<String>,
    /// The saved payment method.
    pub payment_method_id: Option<String>,
    /// The billing period that is paid.
    pub billing_period_id: Option<String>,
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
    /// Whether the whole payment was given back.
    pub refunded: bool,
    /// All that was given back so far, in major units; absent or zero before the first refund.
    #[serde(with = "decimal::option")]
    pub refunded_amount: Option<Decimal>,
    /// All that was given back so far, in the smallest unit.
    pub refunded_amount_minor: Option<i64>,
    /// When it was given back.
    pub refunded_at: Option<Timestamp>,
    /// Why it failed, in words.
    pub failure_message: Option<String>,
    /// Why it failed, as a code. `payment_timeout` does not prove that no money moved.
    pub failure_code: Option<String>,
    /// The pricing model that the payment belongs to.
    pub pricing_model_id: Option<String>,
    /// The answer's text for this payment, secrets and card numbers taken out; it holds the members
    /// that are not named here too.
    pub raw: String,
}

/// One page of payments, the oldest first.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPaymentPage {
    /// The payments, in Flowglad's order.
    pub items: Vec<FlowgladPayment>,
    /// The cursor of this page, as it was asked for.
    pub current_cursor: Option<String>,
    /// The cursor of the next page; absent on the last.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// How many there are on all pages.
    pub total: Option<u64>,
    /// The answer's text, secrets and card numbers taken out.
    pub raw: String,
}

/// Some of the payments of a walk.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladPaymentBatch {
    /// The payments that the walk has not given before.
    pub items: Vec<FlowgladPayment>,
    /// Where to go on; absent at the end.
    pub cursor: Option<String>,
}

/// What became of a refund.
///
/// There is no "not found": Flowglad writes a refund down after the money has moved, so a record
/// that shows none proves nothing.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[allow(
    clippy::large_enum_variant,
    reason = "made once, and a box would show in every language"
)]
pub enum FlowgladReconciliation {
    /// The payment shows the refund: what was given back rose by the attempt's amount.
    Found {
        /// The payment as it stands now.
        payment: FlowgladPayment,
    },
    /// Reading cannot tell, or not yet.
    Undecided {
        /// Why not.
        reason: String,
        /// The payment as it stands now.
        payment: FlowgladPayment,
        /// When looking again may tell; never, when only a person can.
        look_again: RetryAdvice,
    },
}
