//! Command line of the sandbox.

fn main() {}
