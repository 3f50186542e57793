//! Transaction periods and the reports about them.

use crate::define::open_enum;
use crate::model::{Bytes, decimal, duration};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::time::Duration;

open_enum! {
    /// Which report. The terminals' two need `terminal_id`, in the period too.
    pub enum GlaseReportId {
        /// The shop's count and total.
        Shop = "Reconciliation/Shop.xml",
        /// Count and total of each of the shop's terminals.
        ShopTerminals = "Reconciliation/STD_RECON_002.xml",
        /// The shop's transactions, one by one.
        ShopTransactions = "Reconciliation/STD_RECON_003.xml",
        /// Count and total of each of the shop's cashiers.
        ShopCashiers = "Reconciliation/STD_RECON_004.xml",
        /// A terminal's count and total.
        Terminal = "Reconciliation/STD_RECON_006.xml",
        /// A terminal's transactions, one by one.
        TerminalTransactions = "Reconciliation/STD_RECON_007.xml",
    }
}

/// Closes the transaction period and opens the next.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseMarkTransactionPeriodRequest {
    /// The terminal whose period it is. Default: the shop's. Terminals' reports are made of a
    /// terminal's period only.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_id: Option<String>,
    /// Text for Glase's logs, at most 80 characters.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// A transaction period that is closed. Keep its id: nothing gives it again.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseTransactionPeriod {
    /// Glase's id of the period.
    pub transaction_period_id: String,
    /// The terminal whose period it is; absent for the shop's.
    pub terminal_id: Option<String>,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// Which report to make, once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseExecuteReportRequest {
    /// Which report.
    pub report_id: GlaseReportId,
    /// Glase's id of the period.
    pub transaction_period_id: String,
    /// The terminal; required for the terminals' reports.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_id: Option<String>,
    /// Language, such as `en`. Default: Glase's own.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<String>,
    /// Text for Glase's logs, at most 80 characters.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_comment: Option<String>,
    /// Reference of this call, at most 32 characters. Default: the client's.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_reference: Option<String>,
}

/// Which report to make and to wait for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRunReportRequest {
    /// Which report.
    pub report_id: GlaseReportId,
    /// Glase's id of the period.
    pub transaction_period_id: String,
    /// The terminal; required for the terminals' reports.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_id: Option<String>,
    /// Language, such as `en`. Default: Glase's own.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<String>,
    /// How long to wait between two questions. Default 3 seconds, growing; at most 10.
    #[serde(default, with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub poll_interval: Option<Duration>,
}

/// A report: its text, and its rows where they can be read.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReport {
    /// Title.
    pub title: Option<String>,
    /// Type, as Glase says; the samples say `text/html` of XML.
    pub mime_type: Option<String>,
    /// The document's bytes.
    pub content: Bytes,
    /// The document's text, blanks around it taken off.
    pub text: String,
    /// What the document says of itself, by its own names, such as `GeneratedAt`.
    pub meta: HashMap<String, String>,
    /// Its rows.
    pub rows: Vec<GlaseReportRow>,
    /// The answer's text, passwords taken out, at most 64 KiB.
    pub raw: String,
}

/// A row of a report. Amounts are in the shop's currency, which the report does not name.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseReportRow {
    /// The terminal.
    pub terminal_id: Option<String>,
    /// The cashier; absent for the text `NULL`.
    pub cashier_id: Option<String>,
    /// Glase's reference of the transaction.
    pub ers_reference: Option<String>,
    /// Amount of the transaction.
    #[serde(with = "decimal::option")]
    pub sales_amount: Option<Decimal>,
    /// How many transactions.
    pub sales_count: Option<u64>,
    /// Their total.
    #[serde(with = "decimal::option")]
    pub sales_total: Option<Decimal>,
    /// Everything in the row, by the document's own names, as it stands there.
    pub values: HashMap<String, String>,
}
