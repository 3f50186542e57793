//! Card payments: what is asked for, and what test cards and names make of it.

use jiff::Timestamp;

use super::failure::Failure;
use super::ids;
use super::input::Members;
use crate::json::Json;

/// How often a slow attempt is still pending when asked.
const SLOW_READS: u32 = 2;

/// Where an attempt stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Somebody has to decide: the payer on a page, or a control call.
    Open,
    /// Pending for so many reads, then approved or not.
    Slow {
        reads: u32,
        approve: bool,
    },
    Succeeded,
    Failed,
}

impl Standing {
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }
}

/// What an initiate call comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    Approved,
    Declined(&'static str),
    /// 3-D Secure, with what the status says meanwhile.
    Challenge(&'static str),
    Slow {
        approve: bool,
    },
    /// A status that no documentation names.
    Review,
    /// The payer pays on a page.
    Page,
    /// A page is announced and not named.
    Nowhere,
}

impl Outcome {
    fn standing(self) -> Standing {
        match self {
            Self::Slow { approve } => Standing::Slow {
                reads: SLOW_READS,
                approve,
            },
            _ => Standing::Open,
        }
    }
}

/// What a card number makes of a payment; numbers that are not listed are approved.
fn outcome_of_card(number: &str) -> Outcome {
    match number {
        "4000000000000002" => Outcome::Declined("Payment Failed."),
        "4000000000009995" => Outcome::Declined("Insufficient funds."),
        "4000000000000069" => Outcome::Declined("Card expired."),
        "4000000000003220" => Outcome::Challenge("pending"),
        "4000000000003063" => Outcome::Challenge("3ds"),
        "4000000000003055" => Outcome::Challenge("success"),
        "4000000000000077" => Outcome::Slow { approve: true },
        "4000000000000341" => Outcome::Slow { approve: false },
        "4000000000000119" => Outcome::Review,
        _ => Outcome::Approved,
    }
}

/// What a last name makes of a payment on a page.
fn outcome_of_name(name: &str) -> Outcome {
    match name.to_ascii_lowercase().as_str() {
        "declined" => Outcome::Declined("Payment Failed."),
        "approved-later" => Outcome::Slow { approve: true },
        "declined-later" => Outcome::Slow { approve: false },
        "nowhere" => Outcome::Nowhere,
        _ => Outcome::Page,
    }
}

/// An initiate call, without the card that it named.
#[derive(Debug)]
pub(super) struct Order {
    pub(super) checkout_id: String,
    pub(super) outcome: Outcome,
}

/// Reads a call with a card, for acquirers 0 and 1.
pub(super) fn read_card(body: &Json) -> Result<Order, Failure> {
    const TEXTS: [&str; 9] = [
        "firstName",
        "lastName",
        "address",
        "state",
        "city",
        "zip",
        "phoneNumber",
        "language",
        "apiKey",
    ];
    const FLAGS: [&str; 3] = ["saveMyCard", "javaEnabled", "javascriptEnabled"];
    const NUMBERS: [&str; 3] = ["screenWidth", "screenHeight", "colorDepth"];
    const OTHERS: [&str; 8] = [
        "checkoutId",
        "country",
        "email",
        "cardNumber",
        "cardExpiryMonth",
        "cardExpiryYear",
        "cardCvvNumber",
        "utcOffset",
    ];
    let known = [&TEXTS[..], &FLAGS, &NUMBERS, &OTHERS].concat();
    let mut members = Members::of(body, &known);
    for name in TEXTS {
        members.text(name);
    }
    for name in FLAGS {
        members.flag(name);
    }
    for name in NUMBERS {
        let value = members.number(name);
        if value.is_sign_negative() || !value.is_integer() {
            members.refuse(name, "must be a whole number of at least 0");
        }
    }
    if !members.number("utcOffset").is_integer() {
        members.refuse("utcOffset", "must be a whole number of minutes");
    }
    let country = members.any_text("country");
    if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        members.refuse("country", "must be a valid ISO31661 Alpha2 code");
    }
    members.email("email");
    let number = members.any_text("cardNumber");
    if !is_card_number(&number) {
        members.refuse("cardNumber", "is not a valid card number");
    }
    let mut digits = |name: &str, lengths: std::ops::RangeInclusive<usize>, what: &str| {
        let text = members.any_text(name);
        let good = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if !good {
            members.refuse(name, what);
        }
        text
    };
    digits("cardExpiryYear", 4..=4, "must be 4 digits");
    digits("cardCvvNumber", 3..=4, "must be 3 or 4 digits");
    let month = digits("cardExpiryMonth", 2..=2, "must be 01 to 12");
    if month.len() == 2 && !("01"..="12").contains(&month.as_str()) {
        members.refuse("cardExpiryMonth", "must be 01 to 12");
    }
    let checkout_id = members.text("checkoutId");
    let outcome = outcome_of_card(&number);
    members.result(Order {
        checkout_id,
        outcome,
    })
}

/// Reads a call without a card, for acquirers 2 and 3.
pub(super) fn read_widget(body: &Json) -> Result<Order, Failure> {
    let known = [
        "firstName",
        "middleName",
        "lastName",
        "email",
        "phoneNumber",
        "apiKey",
        "checkoutId",
    ];
    let mut members = Members::of(body, &known);
    for name in ["firstName", "phoneNumber", "apiKey"] {
        members.text(name);
    }
    members.any_text("middleName");
    members.email("email");
    let outcome = outcome_of_name(&members.text("lastName"));
    let checkout_id = members.text("checkoutId");
    members.result(Order {
        checkout_id,
        outcome,
    })
}

/// 12 to 19 digits with a right check digit.
fn is_card_number(text: &str) -> bool {
    let digits: Vec<u32> = text
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .collect();
    let check: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) => double / 10 + double % 10,
        })
        .sum();
    digits.len() == text.len() && (12..=19).contains(&digits.len()) && check.is_multiple_of(10)
}

/// What the payer's bank and the provider tell each other through the payer's browser.
#[derive(Debug, Clone)]
pub(super) struct Challenge {
    pub(super) request: String,
    /// Holds characters that HTML and forms change.
    pub(super) md: String,
    pub(super) approval: String,
    pub(super) refusal: String,
}

impl Challenge {
    fn new() -> Self {
        let base64 = |count| format!("{}+{}/=", ids::letters(8), ids::letters(count));
        Self {
            request: base64(48),
            md: format!("md-{}&<\"'>=1", ids::letters(12)),
            approval: base64(24),
            refusal: base64(24),
        }
    }
}

/// One try to pay a checkout by card; the card itself is not kept.
#[derive(Debug, Clone)]
pub(super) struct Attempt {
    pub(super) reference: String,
    pub(super) checkout: usize,
    pub(super) acquirer: u8,
    pub(super) outcome: Outcome,
    pub(super) standing: Standing,
    pub(super) created: Timestamp,
    pub(super) challenge: Challenge,
    /// Where the bank's answer goes, as the shop was told.
    pub(super) term_url: String,
}

impl Attempt {
    pub(super) fn new(checkout: usize, acquirer: u8, outcome: Outcome, now: Timestamp) -> Self {
        let reference = match acquirer {
            2 => format!("{}.sandbox01-vm-tx01", ids::hex(32).to_uppercase()),
            3 => ids::uuid(),
            _ => ids::letters(16),
        };
        Self {
            reference,
            checkout,
            acquirer,
            outcome,
            standing: outcome.standing(),
            created: now,
            challenge: Challenge::new(),
            term_url: String::new(),
        }
    }

    /// The call that began it.
    pub(super) fn operation(&self) -> &'static str {
        match self.acquirer {
            2 => "initiate_pay_with_card_widget",
            3 => "initiate_pay_with_card_widget_2",
            _ => "initiate_pay_with_card",
        }
    }

    /// Says whether the payer's bank asks the payer.
    pub(super) fn is_challenged(&self) -> bool {
        matches!(self.outcome, Outcome::Challenge(_))
    }

    /// Says whether the payer pays on a page of the acquirer's.
    pub(super) fn has_page(&self) -> bool {
        self.acquirer >= 2 && !matches!(self.outcome, Outcome::Declined(_) | Outcome::Nowhere)
    }

    /// What a status call says.
    pub(super) fn status(&self) -> &'static str {
        match (self.standing, self.acquirer) {
            (Standing::Succeeded, _) => "success",
            (Standing::Failed, 2) => "failure",
            (Standing::Failed, _) => "failed",
            (Standing::Open | Standing::Slow { .. }, _) => "pending",
        }
    }

    /// Counts a read of a slow attempt, and says what has become of it when it is not pending any more.
    pub(super) fn take_read(&mut self) -> Option<bool> {
        let Standing::Slow { reads, approve } = &mut self.standing else {
            return None;
        };
        if *reads == 0 {
            return Some(*approve);
        }
        *reads -= 1;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, is_card_number, outcome_of_card, read_card};
    use crate::json::Json;
    use crate::providers::globiance_pay::failure::Failure;

    const LISTED: [&str; 9] = [
        "4000000000000002",
        "4000000000009995",
        "4000000000000069",
        "4000000000003220",
        "4000000000003063",
        "4000000000003055",
        "4000000000000077",
        "4000000000000341",
        "4000000000000119",
    ];

    #[test]
    fn every_listed_card_is_a_card_and_does_something() {
        for number in LISTED {
            assert!(is_card_number(number), "{number}");
            assert_ne!(outcome_of_card(number), Outcome::Approved, "{number}");
        }
        assert!(is_card_number("4444333322221111"));
        assert_eq!(outcome_of_card("4444333322221111"), Outcome::Approved);
        for wrong in ["4444333322221112", "4444 3333 2222 1111", "", "00000000000"] {
            assert!(!is_card_number(wrong), "{wrong}");
        }
    }

    #[test]
    fn no_refusal_repeats_card_data() {
        let body = br#"{"cardNumber":"4444333322221112","cardCvvNumber":"73741","cardExpiryMonth":"13","cardExpiryYear":"29"}"#;
        let Err(Failure::Invalid(issues)) = read_card(&Json::parse(body).unwrap()) else {
            panic!("nothing was refused");
        };
        let text = issues.join("\n");
        for name in [
            "cardNumber",
            "cardCvvNumber",
            "cardExpiryMonth",
            "cardExpiryYear",
        ] {
            assert!(text.contains(name), "{name}");
        }
        for value in ["4444333322221112", "73741", "\"13\"", "29"] {
            assert!(!text.contains(value), "{value}");
        }
    }
}
