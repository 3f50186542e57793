//! A name that nobody resolves: calls end by their deadline, and nothing was sent.
//!
//! Alone in a file: this program answers for the system's resolver, which the whole process asks.

use serde_json::json;
use std::ffi::{c_char, c_int, c_void};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;
use tillbridge::{Call, ErrorKind, Outcome, connect};
use tillbridge_tests::punctual::in_time;
use tillbridge_tests::stage::call_within;

const DEADLINE: Duration = Duration::from_millis(150);

/// How many ask, and whether they may hear that there is no such name.
static ASKING: Mutex<(usize, bool)> = Mutex::new((0, false));
static CHANGED: Condvar = Condvar::new();

/// The system's "try again later".
const EAI_AGAIN: c_int = -3;

/// Stands in for the system's resolver: it does not answer before it is told to.
///
/// # Safety
///
/// Touches none of what it is given.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getaddrinfo(
    _: *const c_char,
    _: *const c_char,
    _: *const c_void,
    _: *mut *mut c_void,
) -> c_int {
    let mut asking = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
    asking.0 += 1;
    CHANGED.notify_all();
    while !asking.1 {
        let woken = CHANGED.wait(asking);
        asking = woken.unwrap_or_else(PoisonError::into_inner);
    }
    EAI_AGAIN
}

#[test]
fn calls_end_by_their_deadline_while_a_name_is_not_resolved() {
    let options = json!({"base_url": "https://payments.example", "retries": 3, "proxy": null});
    let client = connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.to_string().as_bytes(),
    );
    let client = client.expect("good options");
    let charge = json!({"amount": "58.50", "currency": "ILS", "card_token": "tok_visa", "description": "slow"});
    // More than one, so that one that waits for the resolver is seen not to hold up the others.
    let all = || {
        thread::scope(|scope| {
            let call = || {
                scope.spawn(|| {
                    let call = Call::new(Some(DEADLINE));
                    call_within(&client, "charge", &charge, &call).expect_err("no name")
                })
            };
            let all: Vec<_> = std::iter::repeat_with(call).take(8).collect();
            all.into_iter()
                .map(|call| call.join().expect("no panic"))
                .collect::<Vec<_>>()
        })
    };
    let (ended, took) = in_time("all of them", DEADLINE, all);
    assert!(took >= DEADLINE, "{took:?}");
    for error in ended {
        let told = (error.kind(), error.context().outcome);
        assert_eq!(told, (ErrorKind::Timeout, Outcome::NotSent), "{error}");
    }
    let asked = ASKING.lock().unwrap_or_else(PoisonError::into_inner).0;
    assert!(asked > 0, "the system's resolver was asked instead");
    // Once the resolver says that it does not know, it is a failure to connect.
    ASKING.lock().unwrap_or_else(PoisonError::into_inner).1 = true;
    CHANGED.notify_all();
    let call = Call::new(Some(Duration::from_secs(5)));
    let options = json!({"base_url": "https://payments.example", "retries": 0}).to_string();
    let client = connect(
        "glance_grow",
        br#"{"api_key":"glnc_sk_x"}"#,
        options.as_bytes(),
    );
    let error = call_within(&client.expect("good options"), "charge", &charge, &call);
    let error = error.expect_err("no name");
    let told = (error.kind(), error.context().outcome);
    assert_eq!(told, (ErrorKind::Transport, Outcome::NotSent), "{error}");
}
