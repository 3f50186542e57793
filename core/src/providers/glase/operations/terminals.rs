//! Making, naming and removing terminals.

use super::{Made, labels};
use crate::engine::{AttemptDetails, Effect, Failure};
use crate::model::Secret;
use crate::model::error::Invalid;
use crate::providers::glase::account::{Account, Principal, spellings};
use crate::providers::glase::records::{
    GlaseAssignSeqrIdRequest, GlaseAssignedSeqrId, GlaseRegisterTerminalRequest,
    GlaseRegisteredTerminal, GlaseUnregisterTerminalRequest, GlaseUnregisteredTerminal,
};
use crate::providers::glase::rules;
use crate::providers::glase::soap::{Answer, Call, Labels};
use crate::providers::glase::xml::Writer;

/// Characters of a new password: 142 bits, well within what Glase's own examples use.
const PASSWORD_LENGTH: usize = 24;
/// Result codes for a terminal that is unknown, or whose login is.
const GONE: [i64; 2] = [29, 20];

/// A terminal to be made, its password decided.
pub(crate) struct RegisterTerminal {
    request: GlaseRegisterTerminalRequest,
    password: Secret,
    spellings: Vec<Secret>,
}

impl Made<GlaseRegisterTerminalRequest> for RegisterTerminal {
    fn of(mut request: GlaseRegisterTerminalRequest, _: &Account) -> Self {
        let given = request.password.take();
        let password = given.unwrap_or_else(|| new_password(random_byte));
        Self {
            request,
            spellings: spellings(&password),
            password,
        }
    }
}

fn random_byte() -> u8 {
    let mut byte = [0];
    let source = rustls::crypto::ring::default_provider().secure_random;
    source
        .fill(&mut byte)
        .expect("the system gives random bytes");
    byte[0]
}

/// A password of letters and digits, each as likely as any other.
fn new_password(mut byte: impl FnMut() -> u8) -> Secret {
    const CHARACTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut password = String::with_capacity(PASSWORD_LENGTH);
    while password.len() < PASSWORD_LENGTH {
        // The six bits beyond the last character are thrown again.
        if let Some(character) = CHARACTERS.get(usize::from(byte() >> 2)) {
            password.push(char::from(*character));
        }
    }
    Secret::new(password)
}

impl Call for RegisterTerminal {
    type Output = GlaseRegisteredTerminal;
    const NAME: &'static str = "register_terminal";
    const WIRE: &'static str = "registerTerminal";
    const EFFECT: Effect = Effect::UnsafeWrite;
    const PRINCIPAL: Principal = Principal::Reseller;

    fn labels(&self) -> Labels {
        labels!(self.request)
    }

    fn check(&self) -> Result<(), Invalid> {
        rules::identifier("external_terminal_id", &self.request.external_terminal_id)?;
        rules::identifier("name", &self.request.name)?;
        rules::password("password", &self.password)
    }

    fn write(&self, message: &mut Writer) {
        message.text("externalTerminalId", &self.request.external_terminal_id);
        message.secret("password", &self.password);
        message.text("name", &self.request.name);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseRegisteredTerminal {
            terminal_id: answer.required("terminalId")?,
            password: self.password.clone(),
            raw: answer.raw.to_owned(),
        })
    }

    fn attempt(&self) -> AttemptDetails {
        AttemptDetails {
            marker: Some(self.request.external_terminal_id.clone()),
            ..AttemptDetails::default()
        }
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.spellings.iter().collect()
    }
}

/// The client's own terminal, to be removed.
pub(crate) struct UnregisterTerminal {
    request: GlaseUnregisterTerminalRequest,
    terminal_id: String,
}

impl Made<GlaseUnregisterTerminalRequest> for UnregisterTerminal {
    fn of(request: GlaseUnregisterTerminalRequest, account: &Account) -> Self {
        let terminal = account.login(Principal::Terminal);
        Self {
            request,
            // Without a terminal the call is refused before it is written.
            terminal_id: terminal.map_or_else(|_| String::new(), |login| login.id().to_owned()),
        }
    }
}

impl Call for UnregisterTerminal {
    type Output = GlaseUnregisteredTerminal;
    const NAME: &'static str = "unregister_terminal";
    const WIRE: &'static str = "unregisterTerminal";
    const EFFECT: Effect = Effect::IdempotentWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self.request)
    }

    fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }

    fn write(&self, _: &mut Writer) {}

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseUnregisteredTerminal {
            terminal_id: self.terminal_id.clone(),
            already_gone: GONE.contains(&answer.code),
            raw: answer.raw.to_owned(),
        })
    }

    // The try whose answer was lost has removed it.
    fn takes(&self, code: i64, after_loss: bool) -> bool {
        after_loss && GONE.contains(&code)
    }
}

impl Call for GlaseAssignSeqrIdRequest {
    type Output = GlaseAssignedSeqrId;
    const NAME: &'static str = "assign_seqr_id";
    const WIRE: &'static str = "assignSeqrId";
    const EFFECT: Effect = Effect::IdempotentWrite;
    const PRINCIPAL: Principal = Principal::Terminal;

    fn labels(&self) -> Labels {
        labels!(self)
    }

    fn check(&self) -> Result<(), Invalid> {
        let is_plain = self
            .seqr_id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric());
        if self.seqr_id.is_empty() || !is_plain {
            return Err(Invalid::new("seqr_id", "must be letters and digits only"));
        }
        Ok(())
    }

    fn write(&self, message: &mut Writer) {
        message.text("seqrId", &self.seqr_id);
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Self::Output, Failure> {
        Ok(GlaseAssignedSeqrId {
            seqr_id: self.seqr_id.clone(),
            code: format!("HTTP://SEQR.SE/Q{}", self.seqr_id),
            raw: answer.raw.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_new_password_is_letters_and_digits_and_never_the_same() {
        let made: BTreeSet<String> = (0..50)
            .map(|_| new_password(random_byte).reveal().to_owned())
            .collect();
        assert_eq!(made.len(), 50);
        for password in made {
            assert_eq!(password.len(), PASSWORD_LENGTH);
            assert!(password.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        }
    }

    #[test]
    fn every_character_of_a_password_is_as_likely_as_any_other() {
        let mut counts = [0_u32; 256];
        let mut bytes = (0..=u8::MAX).cycle();
        for _ in 0..62 * 100 / PASSWORD_LENGTH {
            for character in new_password(|| bytes.next().expect("no end"))
                .reveal()
                .bytes()
            {
                counts[usize::from(character)] += 1;
            }
        }
        let used: Vec<u32> = counts.into_iter().filter(|count| *count > 0).collect();
        assert_eq!(used.len(), 62);
        let (least, most) = (used.iter().min(), used.iter().max());
        assert!(
            most.zip(least)
                .is_some_and(|(most, least)| most - least <= 4)
        );
    }
}
