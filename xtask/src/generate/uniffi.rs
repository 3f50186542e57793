//! UniFFI's own bindings, for the languages that build on them.

use anyhow::{Context, anyhow};
use camino::Utf8PathBuf;
use std::path::{Path, PathBuf};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};
use uniffi_bindgen::{BindgenPaths, BindgenPathsLayer};

use crate::{artifacts, workspace};

/// The crate whose interface is bound, and that holds `uniffi.toml`.
const CRATE: &str = "tillbridge";

struct CoreRoot(Utf8PathBuf);

impl BindgenPathsLayer for CoreRoot {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        (crate_name == CRATE).then(|| self.0.clone())
    }
}

/// Writes a language's bindings into a folder of its own and returns the folder.
pub(super) fn bindings(language: TargetLanguage, name: &str) -> anyhow::Result<PathBuf> {
    let out = workspace::target().join("generate").join(name);
    let mut paths = BindgenPaths::default();
    paths.add_layer(CoreRoot(utf8(&workspace::root().join("core"))?));
    let options = GenerateOptions {
        languages: vec![language],
        source: utf8(&artifacts::debug().join("libtillbridge_ffi.so"))?,
        out_dir: utf8(&out)?,
        crate_filter: Some(CRATE.to_owned()),
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths)
        .with_context(|| format!("UniFFI's bindings for {name}"))?;
    Ok(out)
}

fn utf8(path: &Path) -> anyhow::Result<Utf8PathBuf> {
    Utf8PathBuf::from_path_buf(path.to_owned())
        .map_err(|path| anyhow!("{} is not UTF-8", path.display()))
}
