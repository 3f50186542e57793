//! Card tokens and what they bring about.

use std::time::Duration;

use super::state::Card;

/// Longest wait that a token can ask for.
const MAX_WAIT_MS: u64 = 60_000;

/// What a charge with a token comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    /// A transaction with this status; money moves when it is `approved`.
    Transaction(&'static str),
    /// A 402 with this code and message, and no transaction.
    Refused(&'static str, &'static str),
    /// No such token.
    Unknown,
}

/// How a token behaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Behaviour {
    pub(crate) effect: Effect,
    pub(crate) card: Card,
    pub(crate) delay: Duration,
}

const VISA: Card = Card {
    last4: "4242",
    brand: "Visa",
};

pub(crate) fn behaviour(token: &str) -> Behaviour {
    let approved = Effect::Transaction("approved");
    let (effect, card) = match token {
        "tok_mastercard" => (
            approved,
            Card {
                last4: "4444",
                brand: "Mastercard",
            },
        ),
        "tok_amex" => (
            approved,
            Card {
                last4: "0005",
                brand: "American Express",
            },
        ),
        "tok_declined" => (
            Effect::Transaction("declined"),
            Card {
                last4: "0002",
                brand: "Visa",
            },
        ),
        "tok_declined_402" => (Effect::Refused("CARD_DECLINED", "Card declined"), VISA),
        "tok_insufficient_funds" => (
            Effect::Refused("INSUFFICIENT_FUNDS", "Insufficient funds"),
            VISA,
        ),
        "tok_review" => (
            Effect::Transaction("pending_review"),
            Card {
                last4: "3220",
                brand: "Visa",
            },
        ),
        "tok_unknown" => (Effect::Unknown, VISA),
        other if other.starts_with("tok_") && other.len() > 4 => (approved, VISA),
        _ => (Effect::Unknown, VISA),
    };
    Behaviour {
        effect,
        card,
        delay: delay(token),
    }
}

fn delay(token: &str) -> Duration {
    token
        .strip_prefix("tok_slow_")
        .and_then(|wait| wait.parse().ok())
        .map_or(Duration::ZERO, |wait: u64| {
            Duration::from_millis(wait.min(MAX_WAIT_MS))
        })
}

#[cfg(test)]
mod tests {
    use super::{Effect, behaviour};
    use std::time::Duration;

    #[test]
    fn tokens_mean_what_the_readme_says() {
        let effect = |token| behaviour(token).effect;
        assert_eq!(effect("tok_visa"), Effect::Transaction("approved"));
        assert_eq!(effect("tok_declined"), Effect::Transaction("declined"));
        assert_eq!(effect("tok_review"), Effect::Transaction("pending_review"));
        assert!(matches!(
            effect("tok_declined_402"),
            Effect::Refused("CARD_DECLINED", _)
        ));
        for unknown in ["tok_unknown", "tok_", "card_1", "example_cardToken"] {
            assert_eq!(effect(unknown), Effect::Unknown, "{unknown}");
        }
    }

    #[test]
    fn slow_tokens_carry_their_delay() {
        assert_eq!(behaviour("tok_slow_300").delay, Duration::from_millis(300));
        assert_eq!(behaviour("tok_slow_999999").delay, Duration::from_secs(60));
        assert_eq!(behaviour("tok_slow_x").delay, Duration::ZERO);
    }
}
