//! Reports: a document inside an answer, read as far as it can be.

use crate::engine::Failure;
use crate::model::{Bytes, decimal};
use crate::providers::glase::records::{GlaseReport, GlaseReportRow};
use crate::providers::glase::soap::Answer;
use crate::providers::glase::xml::{self, Element};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// Reads the report in an answer.
pub(crate) fn report(answer: &Answer<'_>) -> Result<GlaseReport, Failure> {
    let report = answer.result.one("report");
    let report = report.ok_or_else(|| Failure::protocol("the answer holds no report"))?;
    let string = report.text("contentString");
    let bytes = report.word("content").and_then(Bytes::from_base64);
    let text = match (&string, &bytes) {
        (Some(string), _) => string.clone(),
        (None, Some(bytes)) => String::from_utf8_lossy(bytes.as_slice()).into_owned(),
        (None, None) => String::new(),
    };
    let text = text.trim().to_owned();
    // The samples begin with a line feed, which no declaration may have before it.
    let document = xml::read(text.as_bytes()).ok();
    let parts = |name: &'static str| {
        let root = document.iter();
        root.flat_map(Element::children)
            .filter(move |part| part.name() == name)
    };
    Ok(GlaseReport {
        title: report.text("title"),
        mime_type: report.text("mimeType"),
        content: bytes.unwrap_or_else(|| Bytes::new(string.unwrap_or_default())),
        meta: parts("Meta").flat_map(values).collect(),
        rows: parts("Row").map(row).collect(),
        text,
        raw: answer.raw.to_owned(),
    })
}

fn values(part: &Element) -> HashMap<String, String> {
    let pair = |child: &Element| (child.name().to_owned(), child.content().trim().to_owned());
    part.children().map(pair).collect()
}

fn row(part: &Element) -> GlaseReportRow {
    let values = values(part);
    let word = |name: &str| values.get(name).filter(|word| !word.is_empty()).cloned();
    let amount = |name: &str| -> Option<Decimal> {
        decimal::parse(values.get(name)?).map(|amount| amount.normalize())
    };
    GlaseReportRow {
        terminal_id: word("TerminalId"),
        cashier_id: word("CashierId").filter(|cashier| cashier != "NULL"),
        ers_reference: word("ErsReference"),
        sales_amount: amount("SalesAmount"),
        sales_count: word("SalesCount").and_then(|count| count.parse().ok()),
        sales_total: amount("SalesTotal"),
        values,
    }
}
