//! Whether a call returns by its deadline.

use std::time::{Duration, Instant};

/// What a call may take beyond its deadline.
pub const GRACE: Duration = Duration::from_millis(50);

/// How often a late call is made again: a machine with much else to do adds time to a try and never takes any away, so that
/// the shortest is the library's own.
pub const TRIES: usize = 20;

/// Makes a call until it returns in time once, and gives what that try gave and how long it took.
///
/// # Panics
///
/// When it never does.
pub fn in_time<T>(what: &str, deadline: Duration, mut call: impl FnMut() -> T) -> (T, Duration) {
    let mut tries = Vec::new();
    while tries.len() < TRIES {
        let begun = Instant::now();
        let given = call();
        let took = begun.elapsed();
        if took < deadline + GRACE {
            return (given, took);
        }
        tries.push(took);
    }
    panic!("{what}: due after {deadline:?}, and took {tries:?}");
}
