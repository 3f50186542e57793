//! Transaction periods and their reports.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use roxmltree::Node;
use rust_decimal::Decimal;

use super::Glase;
use super::books::Transaction;
use super::codes::Code;
use super::input::{parameter, text};
use super::soap::Outcome;
use crate::xml::Element;

const PERIOD: &str = "transactionPeriodId";
const TERMINAL: &str = "TERMINALID";

/// A period that was closed.
#[derive(Debug)]
struct Period {
    shop: String,
    terminal: Option<String>,
    transactions: Range<usize>,
    closed_at: Timestamp,
}

impl Period {
    fn covers(&self, transaction: &Transaction) -> bool {
        transaction.shop == self.shop
            && self
                .terminal
                .as_ref()
                .is_none_or(|terminal| *terminal == transaction.terminal)
    }
}

#[derive(Debug, Default)]
pub(super) struct Periods {
    closed: HashMap<String, Period>,
    /// Where the open period begins, of each shop and of each terminal.
    begun: HashMap<(String, Option<String>), usize>,
}

impl Periods {
    pub(super) fn len(&self) -> usize {
        self.closed.len()
    }
}

/// What the rows of a report are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rows {
    Total,
    Each,
    PerTerminal,
    PerCashier,
}

/// Name in the title, root element, rows, and whether it is about one terminal.
type Form = (&'static str, &'static str, Rows, bool);

fn form(report_id: &str) -> Option<Form> {
    Some(match report_id {
        "Reconciliation/Shop.xml" => ("", "ResellerTransactionSummary", Rows::Total, false),
        "Reconciliation/STD_RECON_002.xml" => (
            "STD_RECON_002",
            "TerminalTransactionSummary",
            Rows::PerTerminal,
            false,
        ),
        "Reconciliation/STD_RECON_003.xml" => {
            ("STD_RECON_003", "TransactionDetails", Rows::Each, false)
        }
        "Reconciliation/STD_RECON_004.xml" => (
            "STD_RECON_004",
            "CashierTransactionSummary",
            Rows::PerCashier,
            false,
        ),
        "Reconciliation/STD_RECON_006.xml" => (
            "STD_RECON_006",
            "CashierTransactionSummary",
            Rows::Total,
            true,
        ),
        "Reconciliation/STD_RECON_007.xml" => {
            ("STD_RECON_007", "TransactionDetails", Rows::Each, true)
        }
        _ => return None,
    })
}

impl Glase {
    pub(super) fn mark_period(
        &mut self,
        request: Node<'_, '_>,
        shop: &str,
        now: Timestamp,
    ) -> Result<Outcome, Code> {
        let terminal = parameter(request, TERMINAL);
        if let Some(terminal) = &terminal
            && self.shop_of(terminal)? != shop
        {
            return Err(Code::INVALID_PRINCIPAL_ID);
        }
        let id = self.books.new_ers_reference(now);
        let end = self.books.transactions.len();
        let key = (shop.to_owned(), terminal.clone());
        let begin = self.periods.begun.insert(key, end).unwrap_or_default();
        let period = Period {
            shop: shop.to_owned(),
            terminal,
            transactions: begin..end,
            closed_at: now,
        };
        self.periods.closed.insert(id.clone(), period);
        Ok(Outcome::done().with(PERIOD, id))
    }

    pub(super) fn execute_report(
        &mut self,
        request: Node<'_, '_>,
        shop: &str,
        now: Timestamp,
    ) -> Result<Outcome, Code> {
        let report_id = text(request, "reportId").unwrap_or_default();
        let (name, root, rows, of_terminal) = form(&report_id).ok_or(Code::SYSTEM_ERROR)?;
        let id = parameter(request, PERIOD).ok_or(Code::SYSTEM_ERROR)?;
        let terminal = parameter(request, TERMINAL);
        let wait = SignedDuration::from_secs(i64::from(self.behaviour.report_ready_after_s));
        let ready = |period: &&Period| {
            period.shop == shop
                && now.duration_since(period.closed_at) >= wait
                && (!of_terminal || (terminal.is_some() && terminal == period.terminal))
        };
        // Nobody makes the report of what was never marked.
        let period = self
            .periods
            .closed
            .get(&id)
            .filter(ready)
            .ok_or(Code::REPORT_NOT_READY)?;
        let transactions: Vec<_> = self.books.transactions[period.transactions.clone()]
            .iter()
            .filter(|transaction| period.covers(transaction))
            .collect();
        let mut meta = Element::new("Meta").with("ResellerId", shop);
        if of_terminal {
            meta = meta.with_some("TerminalId", terminal);
        }
        let generated = now
            .to_zoned(TimeZone::UTC)
            .strftime("%Y-%m-%d %H:%M")
            .to_string();
        meta = meta
            .with("TransactionPeriodId", &id)
            .with("GeneratedAt", generated);
        let mut report = Element::new(root).holding(meta);
        report.children.extend(table(rows, &transactions));
        let mut content = String::from("\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write_lines(&report, &mut content);
        let title = if name.is_empty() {
            String::new()
        } else {
            format!("{name}_{id}.xml")
        };
        let document = Element::new("report")
            .with("title", title)
            .with("mimeType", "text/html")
            .with("content", STANDARD.encode(&content));
        Ok(Outcome::done().holding_verbatim(document, "contentString", content))
    }
}

fn table(rows: Rows, transactions: &[&Transaction]) -> Vec<Element> {
    if rows == Rows::Each {
        return transactions.iter().map(|row| detail(row)).collect();
    }
    let mut sums: BTreeMap<(Option<&str>, &str), (usize, Decimal)> = BTreeMap::new();
    for row in transactions {
        let about = match rows {
            Rows::PerTerminal => Some(row.terminal.as_str()),
            Rows::PerCashier => Some(row.cashier.as_deref().unwrap_or("NULL")),
            Rows::Total | Rows::Each => None,
        };
        let sum = sums.entry((about, &row.currency)).or_default();
        sum.0 += 1;
        sum.1 = sum.1.saturating_add(row.amount);
    }
    if sums.is_empty() && rows == Rows::Total {
        sums.insert((None, ""), (0, Decimal::ZERO));
    }
    let name = if rows == Rows::PerTerminal {
        "TerminalId"
    } else {
        "CashierId"
    };
    sums.into_iter()
        .map(|((about, _), (count, total))| {
            Element::new("Row")
                .with_some(name, about)
                .with("SalesCount", count.to_string())
                .with("SalesTotal", format!("{total:.5}"))
        })
        .collect()
}

fn detail(row: &Transaction) -> Element {
    Element::new("Row")
        .with("TerminalId", &row.terminal)
        .with("CashierId", row.cashier.as_deref().unwrap_or("NULL"))
        .with("SalesAmount", format!("{:.5}", row.amount))
        .with("ErsReference", &row.reference)
}

/// Writes each element on a line of its own; the last line has no end.
fn write_lines(element: &Element, to: &mut String) {
    if element.children.is_empty() {
        element.write(to);
        return;
    }
    let _ = writeln!(to, "<{}>", element.name);
    for child in &element.children {
        write_lines(child, to);
        to.push('\n');
    }
    let _ = write!(to, "</{}>", element.name);
}
