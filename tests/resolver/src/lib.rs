//! Answers for the system's resolver in a program that loads it first (`LD_PRELOAD`): no name is ever found.

use std::ffi::{c_char, c_int, c_void};
use std::thread;

/// Never returns.
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
    loop {
        thread::park();
    }
}
