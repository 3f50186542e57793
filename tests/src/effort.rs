//! How long the proofs run, and with which seed.

use std::time::{Duration, Instant};

/// The length of a proof: short in the test run, longer behind `cargo xtask soak`.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// The seed that repeats the run.
    pub seed: u64,
    soak: Option<Duration>,
}

impl Effort {
    /// Reads `TILLBRIDGE_SOAK_SEED` and `TILLBRIDGE_SOAK_SECONDS`; prints the seed, which a failing test shows.
    ///
    /// # Panics
    ///
    /// When one of them is no number.
    pub fn from_env() -> Self {
        let number = |name: &str| {
            let text = std::env::var(name).ok()?;
            Some(
                text.parse::<u64>()
                    .unwrap_or_else(|_| panic!("{name} is no number: {text}")),
            )
        };
        let seed = number("TILLBRIDGE_SOAK_SEED").unwrap_or_else(|| fastrand::u64(..));
        eprintln!("repeat with TILLBRIDGE_SOAK_SEED={seed}");
        Self {
            seed,
            soak: number("TILLBRIDGE_SOAK_SECONDS").map(Duration::from_secs),
        }
    }

    /// Whether this is the long form.
    pub fn is_soak(&self) -> bool {
        self.soak.is_some()
    }

    /// When a proof that could go on for ever ends: after the soak's time, or this long.
    pub fn ends(&self, short: Duration) -> Instant {
        Instant::now() + self.soak.unwrap_or(short)
    }

    /// Random choices that the seed repeats; each proof names its own.
    pub fn choices(&self, proof: &str) -> fastrand::Rng {
        let salt = proof.bytes().fold(self.seed, |salt, byte| {
            salt.rotate_left(5) ^ u64::from(byte)
        });
        fastrand::Rng::with_seed(salt)
    }

    /// All places from 0 to the last in the long form; else both ends, the first few and some between.
    pub fn places(&self, last: usize, choices: &mut fastrand::Rng) -> Vec<usize> {
        if self.is_soak() || last < 40 {
            return (0..=last).collect();
        }
        let mut places: Vec<usize> = [0, 1, 2, last - 2, last - 1, last].into();
        places.extend(std::iter::repeat_with(|| choices.usize(3..last - 2)).take(24));
        places
    }
}
