//! Shops and their terminals, and who may do what.

use std::collections::HashMap;

use roxmltree::Node;

use super::codes::Code;
use super::input::{child, text};
use super::interface::Principal;
use super::seed;

/// Shorter passwords can be registered, but open nothing.
const SHORTEST_PASSWORD: usize = 4;

/// A shop that the provider has given a reseller login.
#[derive(Debug, Clone)]
pub(super) struct Shop {
    pub(super) id: String,
    pub(super) user_id: String,
    pub(super) password: String,
    pub(super) name: String,
    pub(super) active: bool,
    pub(super) may_refund: bool,
}

#[derive(Debug, Clone)]
pub(super) struct Terminal {
    pub(super) shop: String,
    pub(super) password: String,
    /// A cash register holds one invoice at a time, a webshop's terminal any number.
    pub(super) cash_register: bool,
    pub(super) active: bool,
    pub(super) seqr_id: Option<String>,
    /// The latest invoice of a cash register.
    pub(super) current: Option<String>,
}

#[derive(Debug)]
pub(super) struct Shops {
    shops: Vec<Shop>,
    pub(super) terminals: HashMap<String, Terminal>,
}

impl Default for Shops {
    fn default() -> Self {
        Self {
            shops: seed::shops(),
            terminals: seed::terminals(),
        }
    }
}

impl Shops {
    pub(super) fn shop(&self, id: &str) -> Option<&Shop> {
        self.shops.iter().find(|shop| shop.id == id)
    }

    /// The id of the caller: of a shop or of a terminal, as the operation needs.
    pub(super) fn caller(&self, request: Node<'_, '_>, needed: Principal) -> Result<String, Code> {
        let context = child(request, "context").ok_or(Code::INVALID_PRINCIPAL_ID)?;
        let principal = child(context, "initiatorPrincipalId").ok_or(Code::INVALID_PRINCIPAL_ID)?;
        let password = text(context, "password").unwrap_or_default();
        let id = text(principal, "id").unwrap_or_default();
        let (caller, kind) = match text(principal, "type").as_deref() {
            Some("TERMINALID") => (self.terminal_login(&id, &password)?, Principal::Terminal),
            Some("RESELLERUSER") => {
                let user_id = text(principal, "userId");
                let caller = self.shop_login(&id, user_id.as_deref(), &password)?;
                (caller, Principal::Reseller)
            }
            _ => return Err(Code::INVALID_PRINCIPAL_ID),
        };
        if kind == needed {
            Ok(caller)
        } else {
            Err(Code::UNSUPPORTED_OPERATION)
        }
    }

    fn terminal_login(&self, id: &str, password: &str) -> Result<String, Code> {
        let terminal = self.terminals.get(id).ok_or(Code::INVALID_PRINCIPAL_ID)?;
        if terminal.password != password {
            return Err(Code::AUTHENTICATION_FAILED);
        }
        if !terminal.active || !self.shop(&terminal.shop).is_some_and(|shop| shop.active) {
            return Err(Code::INVALID_PRINCIPAL_STATE);
        }
        if password.chars().count() < SHORTEST_PASSWORD {
            return Err(Code::ACCESS_DENIED);
        }
        Ok(id.to_owned())
    }

    /// The user id stands in a member of its own, or behind a slash in the id.
    fn shop_login(&self, id: &str, user_id: Option<&str>, password: &str) -> Result<String, Code> {
        let (id, user_id) = match (user_id, id.split_once('/')) {
            (Some(user_id), _) => (id, user_id),
            (None, Some(parts)) => parts,
            (None, None) => return Err(Code::PRINCIPAL_NOT_FOUND),
        };
        let shop = self
            .shop(id)
            .filter(|shop| shop.user_id == user_id)
            .ok_or(Code::PRINCIPAL_NOT_FOUND)?;
        if shop.password != password {
            return Err(Code::AUTHENTICATION_FAILED);
        }
        if !shop.active {
            return Err(Code::INVALID_PRINCIPAL_STATE);
        }
        Ok(id.to_owned())
    }

    /// Makes a cash register and returns its id.
    pub(super) fn register(&mut self, shop: &str, password: &str) -> String {
        let id: String = std::iter::repeat_with(|| fastrand::digit(16))
            .take(32)
            .collect();
        let terminal = Terminal {
            shop: shop.to_owned(),
            password: password.to_owned(),
            cash_register: true,
            active: true,
            seqr_id: None,
            current: None,
        };
        self.terminals.insert(id.clone(), terminal);
        id
    }

    /// Gives a terminal the id on its sticker.
    pub(super) fn assign(&mut self, terminal: &str, seqr_id: &str) -> Result<(), Code> {
        let plain = !seqr_id.is_empty() && seqr_id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let taken = self
            .terminals
            .iter()
            .any(|(id, other)| id != terminal && other.seqr_id.as_deref() == Some(seqr_id));
        let own = self.terminals.get_mut(terminal).filter(|_| plain && !taken);
        own.ok_or(Code::INVALID_SEQR_ID)?.seqr_id = Some(seqr_id.to_owned());
        Ok(())
    }

    /// The invoice that the cash register behind a sticker holds.
    pub(super) fn behind_sticker(&self, seqr_id: &str) -> Option<&str> {
        self.terminals
            .values()
            .find(|terminal| terminal.seqr_id.as_deref() == Some(seqr_id))
            .and_then(|terminal| terminal.current.as_deref())
    }
}
