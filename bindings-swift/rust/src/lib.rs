//! The library that the Swift and Kotlin packages load.

#![allow(missing_docs, reason = "the re-exported symbols are UniFFI's own")]

tillbridge::uniffi_reexport_scaffolding!();
