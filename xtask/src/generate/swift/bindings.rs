//! `UniFFI`'s bindings.

use anyhow::Context;
use std::fs;
use std::path::Path;
use uniffi_bindgen::bindings::TargetLanguage;

use super::{GeneratedFile, PACKAGE, reshape, source};
use crate::generate::interface::Interface;
use crate::generate::uniffi;

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let folder = uniffi::bindings(TargetLanguage::Swift, "swift")?;
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    };
    let header = Path::new(PACKAGE).join("Sources/TillbridgeFFI/include/TillbridgeGeneratedFFI.h");
    Ok(vec![
        source(
            "BindingsGenerated",
            &reshape::swift(interface, &read("Tillbridge.swift")?)?,
        ),
        GeneratedFile {
            path: header,
            content: reshape::header(&read("TillbridgeFFI.h")?),
        },
    ])
}
