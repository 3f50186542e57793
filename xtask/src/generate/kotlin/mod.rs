//! The Kotlin package: UniFFI's bindings, the clients over them, and the tests made from the shared cases.

mod bindings;
mod checks;
mod client;
mod code;
mod stored;
mod tests;
mod types;
mod values;
mod words;

use super::GeneratedFile;
use super::interface::Interface;

const MAIN: &str = "bindings-kotlin/src/main/kotlin/dev/tillbridge";
const TESTS: &str = "bindings-kotlin/src/test/kotlin/dev/tillbridge";
const HEADER: &str = "// Written by `cargo xtask generate`; change the generator, not this file.\n";

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let mut files = vec![bindings::file(interface)?, words::file(interface)?];
    for item in &interface.clients {
        files.push(client::file(interface, item)?);
    }
    files.push(client::functions(interface)?);
    files.push(stored::file(interface));
    files.push(checks::file(interface)?);
    files.extend(tests::files(interface)?);
    Ok(files)
}
