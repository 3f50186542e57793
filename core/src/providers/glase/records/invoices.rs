//! Invoices: what the buyer is asked to pay.

use crate::define::open_enum;
use crate::model::{Currency, NextAction, decimal};
use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

open_enum! {
    /// How an invoice is paid.
    pub enum GlasePaymentMode {
        /// The money is taken at once.
        ImmediateDebit = "IMMEDIATE_DEBIT",
        /// The money is reserved where the buyer's bank can, else taken at once.
        ReservationDesired = "RESERVATION_DESIRED",
        /// The money is reserved, and taken by a commit.
        ReservationRequired = "RESERVATION_REQUIRED",
        /// The money is reserved, and the commit names the final amount.
        ReservationRequiredPreliminaryAmount = "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
    }
}

open_enum! {
    /// Whether the merchant is asked once the buyer is known.
    pub enum GlaseAcknowledgmentMode {
        /// Never.
        NoAcknowledgment = "NO_ACKNOWLEDGMENT",
        /// When the buyer has loyalty tokens.
        OptionalAcknowledgment = "OPTIONAL_ACKNOWLEDGMENT",
        /// Always.
        RequireAcknowledgment = "REQUIRE_ACKNOWLEDGMENT",
    }
}

/// What the buyer is asked to pay. Every amount in it is in its one currency.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseInvoice {
    /// Heading on the bill and the receipt.
    pub title: String,
    /// What is to be paid, more than zero; at most the currency's decimals, and never more than 2.
    #[serde(with = "decimal")]
    pub total_amount: Decimal,
    /// Currency, that of the shop's country.
    pub currency: Currency,
    /// What is bought. Where there are rows, their `item_total_amount`s must make up `total_amount`.
    /// Certification wants at least one.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub invoice_rows: Vec<GlaseInvoiceRow>,
    /// How it is paid. Default `IMMEDIATE_DEBIT`, and for `reserve` its own.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_mode: Option<GlasePaymentMode>,
    /// Whether the merchant is asked once the buyer is known. Default `NO_ACKNOWLEDGMENT`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acknowledgment_mode: Option<GlaseAcknowledgmentMode>,
    /// When it was issued. Default: now. Absent in an answer when its time has no offset.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issue_date: Option<Timestamp>,
    /// Your own id of the order, which the receipt repeats.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_invoice_id: Option<String>,
    /// Who sells, for reports.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cashier_id: Option<String>,
    /// Text at the foot of the bill.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub footer: Option<String>,
    /// What the buyer's app opens afterwards, whatever the result: proves nothing.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub back_url: Option<String>,
    /// What Glase calls once something has happened, http or https, with a part that nobody can
    /// guess: the call proves nothing, answer it with `handle_notification`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notification_url: Option<String>,
    /// Seconds within which a reservation must be committed; only with
    /// `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`, and required there.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub commit_reservation_timeout: Option<u32>,
}

/// One line of an invoice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseInvoiceRow {
    /// What the line comes to, tax included; below zero for a discount.
    #[serde(with = "decimal")]
    pub item_total_amount: Decimal,
    /// What it is.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_description: Option<String>,
    /// How many, or how much, more than zero; certification wants it.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_quantity: Option<Decimal>,
    /// Price of one. Shown only.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_unit_price: Option<Decimal>,
    /// What it is counted in, such as `kg`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_unit: Option<String>,
    /// Discount on the line. Better a line of its own below zero: Glase does not say whether the
    /// line's total is before or after it.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_discount: Option<Decimal>,
    /// Tax rate in percent, such as 25. Shown only.
    #[serde(default, with = "decimal::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_tax_rate: Option<Decimal>,
    /// European article number.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_ean: Option<String>,
    /// Your own article number.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_sku: Option<String>,
}

/// A loyalty card, a coupon, or another token of the buyer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCustomerToken {
    /// Which kind of token, as agreed with Glase.
    pub id: String,
    /// 0 pending, 1 used, 90 blocked, 99 invalid or unknown.
    pub status: u32,
    /// The token itself, such as the card's number.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub value: Option<String>,
    /// What it is.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
}

/// An invoice to be sent as it is, without the rules of `pay` and `reserve`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseSendInvoiceRequest {
    /// The invoice.
    pub invoice: GlaseInvoice,
    /// Tokens of the buyer that are known already.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub tokens: Vec<GlaseCustomerToken>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// An invoice that waits for its buyer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseIssuedInvoice {
    /// Glase's reference of the invoice: a text of digits, too long for a number. Keep it.
    pub invoice_reference: String,
    /// What its QR code says. Cash registers show their sticker instead.
    pub code: Option<String>,
    /// The same as a link that opens the app on the buyer's own device.
    pub app_link: Option<String>,
    /// What comes next: `show_qr_code`, or `wait` when the answer held no code of Glase's.
    pub next_action: NextAction,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// An invoice to take the place of one that was sent; all of it is replaced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseUpdateInvoiceRequest {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// The invoice as it shall be.
    pub invoice: GlaseInvoice,
    /// Tokens of the buyer with what became of them.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub tokens: Vec<GlaseCustomerToken>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The invoice is replaced.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseUpdatedInvoice {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// An invoice to be called off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCancelInvoiceRequest {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// The invoice is called off.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseCanceledInvoice {
    /// Glase's reference of the invoice.
    pub invoice_reference: String,
    /// Whether it had been called off before.
    pub already_canceled: bool,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}
