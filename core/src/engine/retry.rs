//! Whether a failed try is repeated, and after which wait.

use crate::engine::failure::Failed;
use crate::engine::operation::Effect;
use crate::model::{ErrorKind, Outcome, RetryAdvice};
use std::time::Duration;

/// Backoff after a refusal for too many calls: 1 s, 2 s, 4 s (Glance, rate-limits page).
const REFUSED_STEP: Duration = Duration::from_secs(1);
/// Backoff after a passing failure.
const FAILED_STEP: Duration = Duration::from_millis(100);
const LONGEST_STEP: Duration = Duration::from_secs(8);
const MOST_JITTER: Duration = Duration::from_millis(250);

/// The advice that a failed try carries, which is also the engine's own rule: what is not safe to
/// repeat is never repeated.
///
/// `tried` counts the tries so far, from 1.
pub(crate) fn advice(effect: Effect, failed: &Failed, tried: u32) -> RetryAdvice {
    let step = |first: Duration| {
        first
            .saturating_mul(1 << tried.saturating_sub(1).min(10))
            .min(LONGEST_STEP)
    };
    let after = |first: Duration| {
        let wait = failed.asked_wait.unwrap_or_default().max(step(first));
        RetryAdvice::After { wait }
    };
    let on_the_way = matches!(failed.context.http_status, Some(502..=504));
    match (failed.kind, failed.outcome, effect) {
        (ErrorKind::RateLimited, ..) => after(REFUSED_STEP),
        (ErrorKind::Transport | ErrorKind::Timeout, Outcome::NotSent, _)
        | (ErrorKind::Transport, _, Effect::Read | Effect::IdempotentWrite)
        | (ErrorKind::ProviderFailure, _, Effect::Read) => after(FAILED_STEP),
        // A provider's own failure may be a refusal in disguise, which a write would repeat for nothing.
        (ErrorKind::ProviderFailure, _, Effect::IdempotentWrite) if on_the_way => {
            after(FAILED_STEP)
        }
        (ErrorKind::Timeout, _, Effect::Read | Effect::IdempotentWrite)
        | (ErrorKind::Cancelled, ..) => RetryAdvice::Now,
        _ => RetryAdvice::Never,
    }
}

/// Whether the engine itself follows the advice.
///
/// `repeats_refused`: whether a refusal for too many calls comes before anything is done, or doing it
/// twice does no harm.
pub(crate) fn by_itself(effect: Effect, failed: &Failed, repeats_refused: bool) -> bool {
    effect == Effect::Read
        || repeats_refused
        || (failed.kind, failed.outcome) != (ErrorKind::RateLimited, Outcome::Answered)
}

/// The wait with jitter: up to a quarter more, at most 250 ms.
pub(crate) fn jittered(wait: Duration) -> Duration {
    let most = u64::try_from((wait / 4).min(MOST_JITTER).as_micros()).unwrap_or(0);
    wait + Duration::from_micros(fastrand::u64(0..=most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::failure::Origin;

    fn failed(kind: ErrorKind, outcome: Outcome, asked_ms: Option<u64>) -> Failed {
        let origin = Origin {
            provider: "p",
            operation: "o",
            effect: Effect::Read,
        };
        let mut failed = origin.failed(kind, outcome, "r");
        failed.asked_wait = asked_ms.map(Duration::from_millis);
        failed
    }

    #[test]
    fn money_is_repeated_only_when_nothing_left_or_it_was_refused_before_processing() {
        use ErrorKind::{
            Authentication, Cancelled, Declined, InvalidRequest, Protocol, ProviderFailure,
            RateLimited, Timeout, Transport,
        };
        use Outcome::{Answered, NotSent, Unknown};
        let ms = |wait| RetryAdvice::After {
            wait: Duration::from_millis(wait),
        };
        for (kind, outcome, asked, tried, read, money) in [
            (Transport, NotSent, None, 1, ms(100), ms(100)),
            (Transport, NotSent, None, 3, ms(400), ms(400)),
            (Timeout, NotSent, None, 1, ms(100), ms(100)),
            (Transport, Unknown, None, 1, ms(100), RetryAdvice::Never),
            (
                Timeout,
                Unknown,
                None,
                1,
                RetryAdvice::Now,
                RetryAdvice::Never,
            ),
            (
                ProviderFailure,
                Unknown,
                None,
                2,
                ms(200),
                RetryAdvice::Never,
            ),
            (
                ProviderFailure,
                Answered,
                Some(3000),
                1,
                ms(3000),
                RetryAdvice::Never,
            ),
            (RateLimited, Answered, None, 1, ms(1000), ms(1000)),
            (RateLimited, Answered, None, 3, ms(4000), ms(4000)),
            (RateLimited, Answered, Some(13000), 1, ms(13000), ms(13000)),
            (RateLimited, Answered, Some(0), 2, ms(2000), ms(2000)),
            (
                Protocol,
                Unknown,
                None,
                1,
                RetryAdvice::Never,
                RetryAdvice::Never,
            ),
            (
                Declined,
                Answered,
                None,
                1,
                RetryAdvice::Never,
                RetryAdvice::Never,
            ),
            (
                InvalidRequest,
                Answered,
                None,
                1,
                RetryAdvice::Never,
                RetryAdvice::Never,
            ),
            (
                Authentication,
                Answered,
                None,
                1,
                RetryAdvice::Never,
                RetryAdvice::Never,
            ),
            (
                Cancelled,
                NotSent,
                None,
                1,
                RetryAdvice::Now,
                RetryAdvice::Now,
            ),
        ] {
            let failed = failed(kind, outcome, asked);
            assert_eq!(
                advice(Effect::Read, &failed, tried),
                read,
                "read {kind:?} {outcome:?}"
            );
            for effect in [Effect::MovesMoney, Effect::UnsafeWrite] {
                assert_eq!(
                    advice(effect, &failed, tried),
                    money,
                    "{effect:?} {kind:?} {outcome:?}"
                );
            }
        }
    }

    #[test]
    fn a_repeatable_write_is_repeated_unless_the_provider_itself_answered() {
        use ErrorKind::{InvalidRequest, ProviderFailure, RateLimited, Timeout, Transport};
        use Outcome::{Answered, NotSent, Unknown};
        let ms = |wait| RetryAdvice::After {
            wait: Duration::from_millis(wait),
        };
        for (kind, outcome, status, expected) in [
            (Transport, NotSent, None, ms(100)),
            (Transport, Unknown, None, ms(100)),
            (Timeout, Unknown, None, RetryAdvice::Now),
            (ProviderFailure, Unknown, Some(500), RetryAdvice::Never),
            (ProviderFailure, Unknown, Some(408), RetryAdvice::Never),
            (ProviderFailure, Unknown, Some(502), ms(100)),
            (ProviderFailure, Unknown, Some(504), ms(100)),
            (RateLimited, Answered, Some(429), ms(1000)),
            (InvalidRequest, Answered, Some(400), RetryAdvice::Never),
        ] {
            let mut failed = failed(kind, outcome, None);
            failed.context.http_status = status;
            assert_eq!(
                advice(Effect::IdempotentWrite, &failed, 1),
                expected,
                "{kind:?} {outcome:?} {status:?}"
            );
        }
    }

    #[test]
    fn a_refused_write_is_repeated_only_where_the_provider_promises_that_it_did_nothing() {
        let refused = failed(ErrorKind::RateLimited, Outcome::Answered, None);
        let held_back = failed(ErrorKind::RateLimited, Outcome::NotSent, None);
        let unreached = failed(ErrorKind::Transport, Outcome::NotSent, None);
        for effect in [
            Effect::IdempotentWrite,
            Effect::UnsafeWrite,
            Effect::MovesMoney,
        ] {
            assert!(by_itself(effect, &refused, true), "{effect:?}");
            assert!(!by_itself(effect, &refused, false), "{effect:?}");
            assert!(by_itself(effect, &held_back, false), "{effect:?}");
            assert!(by_itself(effect, &unreached, false), "{effect:?}");
        }
        assert!(by_itself(Effect::Read, &refused, false));
    }

    #[test]
    fn jitter_only_adds_and_stays_small() {
        for _ in 0..1000 {
            let wait = jittered(Duration::from_secs(1));
            assert!((Duration::from_secs(1)..=Duration::from_millis(1250)).contains(&wait));
        }
        assert_eq!(jittered(Duration::ZERO), Duration::ZERO);
    }
}
