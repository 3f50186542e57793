//! A shop's day on the sandbox: the demo in Rust.
#![allow(clippy::print_stdout, reason = "a demo tells its story on stdout")]

mod flowglad;
mod glase;
mod globiance;
mod grow;
mod payer;
mod sandbox;

use payer::Payer;
use sandbox::Sandbox;

/// What this demo ends with when something is not as it expects.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let sandbox = Sandbox::from_environment()?;
    let payer = Payer::new(&sandbox);
    grow::day(&sandbox)?;
    globiance::day(&sandbox, &payer)?;
    glase::day(&sandbox, &payer)?;
    flowglad::day(&sandbox, &payer)
}
