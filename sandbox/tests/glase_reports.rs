//! Glase: periods and their reports.

#![allow(clippy::unwrap_used, reason = "a test ends where it fails")]

mod common;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use common::Shop;
use common::glase::{
    Result, ask, buyer, done, invoice, owner, paid, pass, refund, reseller, send, status, still,
    till, webshop,
};
use tillbridge_sandbox::GlaseStep;

fn parameters(entries: &[(&str, &str)]) -> String {
    let entries: Vec<String> = entries
        .iter()
        .map(|(key, value)| format!("<entry><key>{key}</key><value>{value}</value></entry>"))
        .collect();
    let entries = entries.concat();
    format!("<parameters><parameter>{entries}</parameter></parameters>")
}

fn mark(shop: &Shop, terminal: Option<&str>) -> String {
    let rest = terminal.map(|id| parameters(&[("TERMINALID", id)]));
    let rest = rest.unwrap_or_default();
    done(shop, "markTransactionPeriod", &owner(shop), &rest).text("transactionPeriodId")
}

fn report(shop: &Shop, name: &str, entries: &[(&str, &str)]) -> Result {
    let rest = format!(
        "<reportId>Reconciliation/{name}.xml</reportId>{}",
        parameters(entries)
    );
    ask(shop, "executeReport", &owner(shop), &rest)
}

/// The document of a report that is ready, and its title.
fn document(shop: &Shop, name: &str, entries: &[(&str, &str)]) -> (String, String) {
    let result = report(shop, name, entries);
    assert_eq!(result.code(), 0);
    assert_eq!(result.text("mimeType"), "text/html");
    let text = result.text("contentString");
    let text = text
        .strip_prefix("<![CDATA[")
        .unwrap()
        .strip_suffix("]]>")
        .unwrap()
        .to_owned();
    assert_eq!(
        STANDARD.decode(result.text("content")).unwrap(),
        text.as_bytes()
    );
    assert!(
        text.starts_with("\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"),
        "{text}"
    );
    (text, result.find("title").unwrap_or_default().to_owned())
}

fn rows(text: &str) -> String {
    let end = text.rfind("</").unwrap();
    text[text.find("<Row>").unwrap_or(end)..end].replace('\n', "")
}

#[test]
fn reports_say_what_happened() {
    let shop = still();
    let (webshop, till) = (webshop(&shop), till(&shop));
    let cashier = invoice(
        "IMMEDIATE_DEBIT",
        "30.25",
        "<cashierId>A &amp; B ]]&gt;</cashierId>",
    );
    let sold = send(&shop, &webshop, &cashier);
    buyer(&shop, &sold, GlaseStep::Confirm);
    let first = status(&shop, &webshop, &sold).text("ersReference");
    let (_, second) = paid(&shop, &till, "100");
    let back = refund(&shop, &till, &second, "20").text("ersReference");
    let never_fetched = send(&shop, &webshop, &invoice("IMMEDIATE_DEBIT", "7", ""));
    buyer(&shop, &never_fetched, GlaseStep::Confirm);
    let period = mark(&shop, None);
    assert_eq!(period.len(), 25);
    let named = [("transactionPeriodId", period.as_str())];
    let early = report(&shop, "Shop", &named);
    assert_eq!(
        (early.code(), early.text("resultDescription").as_str()),
        (2, "REPORT_NOT_READY")
    );
    pass(&shop, 2);
    let (text, title) = document(&shop, "Shop", &named);
    assert_eq!(title, "");
    assert!(
        text.contains(
            "<ResellerTransactionSummary>\n<Meta>\n<ResellerId>sandbox_shop</ResellerId>\n"
        )
    );
    assert!(text.contains(&format!(
        "<TransactionPeriodId>{period}</TransactionPeriodId>\n<GeneratedAt>"
    )));
    assert_eq!(
        rows(&text),
        "<Row><SalesCount>3</SalesCount><SalesTotal>110.25000</SalesTotal></Row>"
    );
    let (text, title) = document(&shop, "STD_RECON_003", &named);
    assert_eq!(title, format!("STD_RECON_003_{period}.xml"));
    let row = |terminal: &str, cashier: &str, amount: &str, reference: &str| {
        format!(
            "<Row><TerminalId>{terminal}</TerminalId><CashierId>{cashier}</CashierId>\
             <SalesAmount>{amount}</SalesAmount><ErsReference>{reference}</ErsReference></Row>"
        )
    };
    let wanted = [
        row("sandbox_webshop", "A &amp; B ]]&gt;", "30.25000", &first),
        row("sandbox_till", "NULL", "100.00000", &second),
        row("sandbox_till", "NULL", "-20.00000", &back),
    ];
    assert_eq!(rows(&text), wanted.concat());
    let sum = |name: &str, about: &str, count: u32, total: &str| {
        format!(
            "<Row><{name}>{about}</{name}><SalesCount>{count}</SalesCount><SalesTotal>{total}</SalesTotal></Row>"
        )
    };
    let per_terminal = [
        sum("TerminalId", "sandbox_till", 2, "80.00000"),
        sum("TerminalId", "sandbox_webshop", 1, "30.25000"),
    ];
    assert_eq!(
        rows(&document(&shop, "STD_RECON_002", &named).0),
        per_terminal.concat()
    );
    let per_cashier = [
        sum("CashierId", "A &amp; B ]]&gt;", 1, "30.25000"),
        sum("CashierId", "NULL", 2, "80.00000"),
    ];
    assert_eq!(
        rows(&document(&shop, "STD_RECON_004", &named).0),
        per_cashier.concat()
    );
    let empty = mark(&shop, None);
    pass(&shop, 2);
    let (text, _) = document(&shop, "Shop", &[("transactionPeriodId", &empty)]);
    assert_eq!(
        rows(&text),
        "<Row><SalesCount>0</SalesCount><SalesTotal>0.00000</SalesTotal></Row>"
    );
}

#[test]
fn reports_of_a_terminal_need_a_period_of_that_terminal() {
    let shop = still();
    paid(&shop, &webshop(&shop), "5");
    paid(&shop, &till(&shop), "6");
    let of_shop = mark(&shop, None);
    let of_till = mark(&shop, Some("sandbox_till"));
    pass(&shop, 2);
    let till = ("TERMINALID", "sandbox_till");
    let ready = [("transactionPeriodId", of_till.as_str()), till];
    let (text, _) = document(&shop, "STD_RECON_006", &ready);
    assert!(
        text.contains("<CashierTransactionSummary>")
            && text.contains("<TerminalId>sandbox_till</TerminalId>")
    );
    assert_eq!(
        rows(&text),
        "<Row><SalesCount>1</SalesCount><SalesTotal>6.00000</SalesTotal></Row>"
    );
    let (text, _) = document(&shop, "STD_RECON_007", &ready);
    assert!(
        rows(&text).contains("<SalesAmount>6.00000</SalesAmount>"),
        "{text}"
    );
    pass(&shop, 3600);
    for entries in [
        &[("transactionPeriodId", of_shop.as_str()), till][..],
        &[("transactionPeriodId", of_till.as_str())],
        &[
            ("transactionPeriodId", of_till.as_str()),
            ("TERMINALID", "sandbox_webshop"),
        ],
        &[("transactionPeriodId", "1"), till],
    ] {
        assert_eq!(
            report(&shop, "STD_RECON_006", entries).code(),
            2,
            "{entries:?}"
        );
    }
    assert_eq!(report(&shop, "Shop", &[]).code(), 90);
    assert_eq!(report(&shop, "Unknown", &ready).code(), 90);
    for foreign in ["nowhere", "public_test_shop_terminal"] {
        let rest = parameters(&[("TERMINALID", foreign)]);
        assert_eq!(
            ask(&shop, "markTransactionPeriod", &owner(&shop), &rest).code(),
            29
        );
    }
    let stranger = reseller("public_test_shop", "9900", "1234");
    let rest = format!(
        "<reportId>Reconciliation/Shop.xml</reportId>{}",
        parameters(&[("transactionPeriodId", &of_shop)])
    );
    assert_eq!(ask(&shop, "executeReport", &stranger, &rest).code(), 2);
}
