//! The account: its logins, and the context that every call begins with.

use super::NAME;
use super::records::{GlaseCredentials, GlaseReseller, GlaseTerminal};
use super::rules;
use super::soap::Labels;
use super::xml::{self, Writer};
use crate::engine::{HttpRequest, Provider};
use crate::model::Secret;
use crate::model::error::Invalid;
use std::fmt::Write;
use std::sync::Arc;

/// User of a reseller in all of Glase's examples.
const RESELLER_USER: &str = "9900";
const CHANNEL: &str = "WS";
const CLIENT: &str = concat!("tillbridge ", env!("CARGO_PKG_VERSION"));

/// Whose call it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Principal {
    Terminal,
    Reseller,
}

/// One of the account's logins.
pub(super) struct Login {
    id: String,
    kind: &'static str,
    user_id: Option<String>,
    password: Secret,
}

impl Login {
    pub(super) fn id(&self) -> &str {
        &self.id
    }
}

/// A terminal and a reseller of Glase, or one of them.
#[derive(Clone)]
pub struct Account(Arc<Logins>);

struct Logins {
    terminal: Option<Login>,
    reseller: Option<Login>,
    client_id: String,
    channel: String,
    client_reference: Option<String>,
    secrets: Vec<Secret>,
}

impl Account {
    /// The login that a call needs.
    pub(super) fn login(&self, principal: Principal) -> Result<&Login, Invalid> {
        let (login, field, owner) = match principal {
            Principal::Terminal => (&self.0.terminal, "terminal", "the terminal's"),
            Principal::Reseller => (&self.0.reseller, "reseller", "the reseller's"),
        };
        login.as_ref().ok_or_else(|| {
            let reason = format!("must be among the client's credentials: this call is {owner}");
            Invalid::new(field, reason)
        })
    }

    /// Writes who calls, in the schema's order.
    pub(super) fn write_context(&self, context: &mut Writer, login: &Login, labels: &Labels) {
        let reference = labels
            .reference
            .as_ref()
            .or(self.0.client_reference.as_ref());
        let reference = reference.cloned().unwrap_or_else(new_reference);
        context.text("channel", &self.0.channel);
        context.optional("clientComment", labels.comment.as_deref());
        context.text("clientId", &self.0.client_id);
        context.text("clientReference", &reference);
        // Anything else lets Glase undo slow work.
        context.text("clientRequestTimeout", "0");
        context.element("initiatorPrincipalId", |principal| {
            principal.text("id", &login.id);
            principal.text("type", login.kind);
            principal.optional("userId", login.user_id.as_deref());
        });
        context.secret("password", &login.password);
    }
}

/// A reference that no other call has: 32 hexadecimal digits.
fn new_reference() -> String {
    let mut reference = String::with_capacity(32);
    write!(reference, "{:032x}", fastrand::u128(..)).expect("memory");
    reference
}

/// A password in every form in which an answer may repeat it: as it is, escaped, and as an escaped text within another.
pub(super) fn spellings(password: &Secret) -> Vec<Secret> {
    let mut spellings = vec![password.clone()];
    for _ in 0..2 {
        for at in 0..spellings.len() {
            let known = spellings[at].clone();
            let text = known.reveal();
            for escaped in [
                xml::escaped(text),
                quick_xml::escape::escape(text).into_owned(),
                quick_xml::escape::minimal_escape(text).into_owned(),
            ] {
                if spellings.iter().all(|known| known.reveal() != escaped) {
                    spellings.push(Secret::new(escaped));
                }
            }
        }
    }
    spellings
}

fn terminal(terminal: GlaseTerminal) -> Result<Login, Invalid> {
    rules::identifier("terminal.id", &terminal.id)?;
    rules::password("terminal.password", &terminal.password)?;
    Ok(Login {
        id: terminal.id,
        kind: "TERMINALID",
        user_id: None,
        password: terminal.password,
    })
}

fn reseller(reseller: GlaseReseller) -> Result<Login, Invalid> {
    rules::identifier("reseller.id", &reseller.id)?;
    let user_id = reseller.user_id.unwrap_or_else(|| RESELLER_USER.to_owned());
    rules::identifier("reseller.user_id", &user_id)?;
    rules::carried("reseller.password", reseller.password.reveal())?;
    if reseller.password.reveal().is_empty() {
        return Err(Invalid::new("reseller.password", "must not be empty"));
    }
    Ok(Login {
        id: reseller.id,
        kind: "RESELLERUSER",
        user_id: Some(user_id),
        password: reseller.password,
    })
}

impl Provider for Account {
    type Credentials = GlaseCredentials;
    const NAME: &'static str = NAME;
    const BASE_URL: Option<&'static str> = None;
    const REFUSES_BEFORE_ACTING: bool = false;

    fn new(credentials: GlaseCredentials) -> Result<Self, Invalid> {
        let terminal = credentials.terminal.map(terminal).transpose()?;
        let reseller = credentials.reseller.map(reseller).transpose()?;
        if terminal.is_none() && reseller.is_none() {
            let reason = "must be given, or reseller: at least one of the two";
            return Err(Invalid::new("terminal", reason));
        }
        let client_id = credentials.client_id.unwrap_or_else(|| CLIENT.to_owned());
        rules::identifier("client_id", &client_id)?;
        let channel = credentials.channel.unwrap_or_else(|| CHANNEL.to_owned());
        rules::channel(&channel)?;
        rules::client_reference(credentials.client_reference.as_deref())?;
        let logins = [&terminal, &reseller];
        let secrets = logins
            .into_iter()
            .flatten()
            .flat_map(|login| spellings(&login.password))
            .collect();
        Ok(Self(Arc::new(Logins {
            terminal,
            reseller,
            client_id,
            channel,
            client_reference: credentials.client_reference,
            secrets,
        })))
    }

    /// The password is in the body: nothing is left to add.
    fn authorize(&self, _: &mut HttpRequest) {}

    fn secrets(&self) -> Vec<&Secret> {
        self.0.secrets.iter().collect()
    }
}
