//! What payers do with a browser, a wallet and the Glase app: none of it is a shop's code.

use crate::{Result, Sandbox};
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;
use tillbridge::Decimal;

pub(crate) struct Payer<'a> {
    sandbox: &'a Sandbox,
    browser: ureq::Agent,
}

/// A message by which a provider tells the shop that something happened.
pub(crate) struct Message {
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: String,
}

impl<'a> Payer<'a> {
    pub(crate) fn new(sandbox: &'a Sandbox) -> Self {
        Self {
            sandbox,
            browser: ureq::Agent::new_with_defaults(),
        }
    }

    /// Opens the bank's page in a browser and presses its button "Approve".
    pub(crate) fn approves(&self, address: &str) -> Result<()> {
        let page = self
            .browser
            .get(address)
            .call()?
            .body_mut()
            .read_to_string()?;
        let (_, form) = page.split_once("<form").ok_or("the page has no form")?;
        let action = attribute(form, "action").ok_or("the form has no action")?;
        let hidden = form.split("<input type=\"hidden\"").skip(1);
        let fields = hidden
            .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)));
        let site: Vec<&str> = address.splitn(4, '/').take(3).collect();
        let url = format!("{}{action}", site.join("/"));
        self.browser
            .post(url)
            .send_form(fields.chain([("decision", "approve")]))?;
        Ok(())
    }

    /// Sends crypto currency from a wallet to the checkout's address.
    pub(crate) fn sends(&self, amount: Decimal, checkout_id: &str) -> Result<()> {
        let path = format!("globiance/checkouts/{checkout_id}/pay");
        self.sandbox
            .tell(&path, &json!({"amount": amount.to_string()}))
            .map(drop)
    }

    /// Scans the QR code with the Glase app and confirms with the PIN.
    pub(crate) fn scans_and_confirms(&self, invoice_reference: &str) -> Result<()> {
        let invoice = format!("glase/invoices/{invoice_reference}");
        self.sandbox.tell(&format!("{invoice}/scan"), &json!({}))?;
        self.sandbox
            .tell(&format!("{invoice}/confirm"), &json!({}))
            .map(drop)
    }

    /// Pays on Flowglad's page; gives the message by which Flowglad tells the shop.
    pub(crate) fn pays_on_the_page_of(&self, session_id: &str) -> Result<Message> {
        let session = format!("flowglad/checkout_sessions/{session_id}/complete");
        let done = self.sandbox.tell(&session, &json!({}))?;
        let about = json!({"object": "payment", "id": done["payment"]["id"]});
        let message = self.sandbox.tell("flowglad/webhooks", &about)?;
        Ok(Message {
            headers: HashMap::deserialize(&message["headers"])?,
            body: String::deserialize(&message["body"])?,
        })
    }
}

/// The value of the first attribute of that name.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}
