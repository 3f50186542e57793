//! Figures of the Rust clients against bare reqwest, on the sandbox.
#![allow(clippy::print_stdout, reason = "figures go to stdout")]
#![allow(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "times, not money"
)]

use serde_json::{Value, json};
use std::error::Error;
use std::time::Instant;
use tillbridge::{
    ClientOptions, GlanceGrow, GrowChargeRequest, GrowCredentials, GrowGetTransactionRequest,
};

const ROUNDS: usize = 40;
const CALLS: usize = 100;

fn main() -> Result<(), Box<dyn Error>> {
    let ready: Value = serde_json::from_str(&std::env::var("TILLBRIDGE_SANDBOX_READY")?)?;
    let text = |path: &str| {
        ready
            .pointer(path)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (base_url, api_key) = (text("/glance_grow/base_url"), text("/glance_grow/api_key"));
    let grow = GlanceGrow::new(
        GrowCredentials {
            api_key: api_key.into(),
        },
        ClientOptions {
            base_url: Some(base_url.to_owned()),
            ..ClientOptions::default()
        },
    )?;
    let paid = grow.charge(GrowChargeRequest {
        amount: "58.50".parse()?,
        currency: "ILS".into(),
        card_token: "tok_visa".into(),
        description: Some("bench rust".to_owned()),
        client_id: None,
        document_id: None,
    })?;
    let url = format!(
        "{base_url}/grow/payments/transactions/{}",
        paid.transaction_id
    );
    let bearer = format!("Bearer {api_key}");

    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "installed twice")?;
    let blocking = reqwest::blocking::Client::builder()
        .no_proxy()
        .tls_certs_only([])
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let bare = reqwest::Client::builder()
        .no_proxy()
        .tls_certs_only([])
        .build()?;

    let mut ours = || -> Result<(), Box<dyn Error>> {
        let request = GrowGetTransactionRequest {
            transaction_id: paid.transaction_id.clone(),
        };
        grow.get_transaction(request)?;
        Ok(())
    };
    let mut reqwest_blocking = || -> Result<(), Box<dyn Error>> {
        let answer = blocking.get(&url).header("authorization", &bearer).send()?;
        let _: Value = serde_json::from_slice(&answer.bytes()?)?;
        Ok(())
    };
    let mut reqwest_async = || -> Result<(), Box<dyn Error>> {
        runtime.block_on(async {
            let answer = bare
                .get(&url)
                .header("authorization", &bearer)
                .send()
                .await?;
            let _: Value = serde_json::from_slice(&answer.bytes().await?)?;
            Ok(())
        })
    };
    let mut medians = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        medians[0].push(round(&mut ours)?);
        medians[1].push(round(&mut reqwest_blocking)?);
        medians[2].push(round(&mut reqwest_async)?);
    }
    let [ours, blocking, current_thread] = medians.map(median);
    show(
        "get_transaction, blocking",
        ours,
        "reqwest::blocking",
        blocking,
        Some(1.15),
    );
    show(
        "get_transaction, blocking",
        ours,
        "reqwest on a current-thread runtime",
        current_thread,
        None,
    );
    Ok(())
}

/// Microseconds of one call, over a round of calls.
fn round(call: &mut dyn FnMut() -> Result<(), Box<dyn Error>>) -> Result<f64, Box<dyn Error>> {
    let begun = Instant::now();
    for _ in 0..CALLS {
        call()?;
    }
    Ok(begun.elapsed().as_secs_f64() * 1e6 / CALLS as f64)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn show(name: &str, ours: f64, reference: &str, reference_us: f64, bound: Option<f64>) {
    let line = json!({
        "name": format!("Rust: {name}"),
        "ours_us": ours,
        "reference": reference,
        "reference_us": reference_us,
        "ratio": ours / reference_us,
        "bound": bound,
    });
    println!("{line}");
}
