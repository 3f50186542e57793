//! The core's documentation as comments of the declarations.

use std::collections::BTreeSet;

use super::camel;
use crate::generate::interface::{EnumKind, Interface};

/// Rewrites what the core's documentation names as this package names it.
pub(super) struct Docs {
    members: BTreeSet<String>,
    errors: BTreeSet<(String, String)>,
}

impl Docs {
    pub(super) fn new(interface: &Interface) -> Self {
        let fields = interface.records.iter().flat_map(|record| &record.fields);
        let operations = interface
            .clients
            .iter()
            .flat_map(|client| &client.operations);
        let errors = interface
            .enums
            .iter()
            .filter(|item| item.kind == EnumKind::Error)
            .flat_map(|item| &item.variants);
        Self {
            members: fields
                .map(|field| &field.name)
                .chain(operations.map(|operation| &operation.name))
                .cloned()
                .collect(),
            errors: errors
                .map(|variant| (variant.word.clone(), format!("{}Error", variant.name)))
                .collect(),
        }
    }

    /// The comment in front of an item, indented, with its line end; nothing where there is no documentation.
    pub(super) fn comment(&self, text: &str, indent: &str) -> String {
        let text = self.text(text);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        match lines.as_slice() {
            [] => String::new(),
            [line] => format!("{indent}/** {line} */\n"),
            lines => {
                let mut comment = format!("{indent}/**\n");
                for line in lines {
                    comment.push_str(format!("{indent} * {line}").trim_end());
                    comment.push('\n');
                }
                comment + indent + " */\n"
            }
        }
    }

    fn text(&self, text: &str) -> String {
        text.trim()
            .replace("[`", "`")
            .replace("`]", "`")
            .split('`')
            .enumerate()
            .map(|(index, part)| {
                if index % 2 == 1 {
                    self.name(part)
                } else {
                    part.to_owned()
                }
            })
            .collect::<Vec<_>>()
            .join("`")
    }

    fn name(&self, word: &str) -> String {
        if let Some((_, class)) = self.errors.iter().find(|(kind, _)| kind == word) {
            return class.clone();
        }
        if self.members.contains(word) {
            camel(word)
        } else {
            word.to_owned()
        }
    }
}
