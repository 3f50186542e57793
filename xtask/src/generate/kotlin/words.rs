//! The words behind enums and errors, the same in every language.

use anyhow::ensure;
use std::fmt::Write as _;
use std::path::Path;

use super::types::{literal, name};
use super::{HEADER, MAIN};
use crate::generate::GeneratedFile;
use crate::generate::interface::{Enum, EnumKind, Interface, Ty};

pub(super) fn file(interface: &Interface) -> anyhow::Result<GeneratedFile> {
    let mut text = format!("{HEADER}package dev.tillbridge\n");
    for item in &interface.enums {
        match item.kind {
            EnumKind::Open => text.push_str(&open(item)),
            EnumKind::Closed => text.push_str(&closed(item)),
            EnumKind::Error => text.push_str(&error(item)?),
            EnumKind::Tagged => {}
        }
    }
    Ok(GeneratedFile {
        path: Path::new(MAIN).join("WordsGenerated.kt"),
        content: text,
    })
}

fn open(item: &Enum) -> String {
    let class = &item.name;
    let mut text = format!(
        "\n/** The provider's word. */\npublic val {class}.word: String\n    get() = when (this) {{\n"
    );
    for variant in &item.variants {
        let _ = writeln!(
            text,
            "        {class}.{} -> {}",
            variant.name,
            literal(&variant.word)
        );
    }
    let _ = write!(
        text,
        "        is {class}.Unknown -> value\n    }}\n\n/** The variant for a provider's word; a word that is not documented is kept. */\n\
         public fun {class}.Companion.of(word: String): {class} = when (word) {{\n",
    );
    for variant in &item.variants {
        let _ = writeln!(
            text,
            "    {} -> {class}.{}",
            literal(&variant.word),
            variant.name
        );
    }
    let _ = write!(text, "    else -> {class}.Unknown(word)\n}}\n");
    text
}

fn closed(item: &Enum) -> String {
    let class = &item.name;
    let mut text = format!(
        "\n/** The word, the same in every language. */\npublic val {class}.word: String\n    get() = when (this) {{\n"
    );
    for variant in &item.variants {
        let _ = writeln!(
            text,
            "        {class}.{} -> {}",
            variant.constant(),
            literal(&variant.word)
        );
    }
    text + "    }\n"
}

fn error(item: &Enum) -> anyhow::Result<String> {
    let class = name(&item.name, item.kind);
    let mut kinds = String::new();
    let mut contexts = String::new();
    for variant in &item.variants {
        let context = Ty::Record("ErrorContext".to_owned());
        let is_there = variant
            .fields
            .iter()
            .any(|field| field.name == "context" && field.ty == context);
        ensure!(is_there, "{} carries no context", variant.name);
        let _ = writeln!(
            kinds,
            "        is {class}.{} -> {}",
            variant.name,
            literal(&variant.word)
        );
        let _ = writeln!(contexts, "        is {class}.{} -> context", variant.name);
    }
    Ok(format!(
        "\n/** The kind's word, the same in every language. */\npublic val {class}.kind: String\n    get() = when (this) {{\n{kinds}    }}\n\
         \n/** What every kind carries: where, why, with which outcome. */\npublic val {class}.context: ErrorContext\n    get() = when (this) {{\n{contexts}    }}\n",
    ))
}
