//! The core's documentation as docstrings.

use std::collections::BTreeMap;

use crate::generate::interface::{EnumKind, Interface};

/// The longest line.
const WIDTH: usize = 100;

/// Rewrites what the core's documentation names as this package names it.
pub(super) struct Docs {
    /// The errors' classes by their words.
    errors: BTreeMap<String, String>,
}

impl Docs {
    pub(super) fn new(interface: &Interface) -> Self {
        let errors = interface
            .enums
            .iter()
            .filter(|item| item.kind == EnumKind::Error);
        Self {
            errors: errors
                .flat_map(|item| &item.variants)
                .map(|variant| (variant.word.clone(), format!("{}Error", variant.name)))
                .collect(),
        }
    }

    /// A docstring with a list of arguments, which may be empty.
    pub(super) fn docstring(&self, text: &str, arguments: &[(&str, &str)], indent: &str) -> String {
        let mut lines = Vec::new();
        for (index, paragraph) in self.text(text).split("\n\n").enumerate() {
            if index > 0 {
                lines.push(String::new());
            }
            // The opening quotes stand in the first line.
            let head = if index == 0 {
                format!("{indent}\"\"\"")
            } else {
                indent.to_owned()
            };
            lines.extend(fill(paragraph, &head, indent));
        }
        if !arguments.is_empty() {
            lines.push(String::new());
            lines.push(format!("{indent}Args:"));
            for (name, text) in arguments {
                let head = format!("{indent}    {name}: ");
                lines.extend(fill(&self.text(text), &head, &format!("{indent}        ")));
            }
        }
        let closing = match lines.as_mut_slice() {
            [line] if line.len() + 3 <= WIDTH => {
                line.push_str("\"\"\"");
                String::new()
            }
            _ => format!("{indent}\"\"\"\n"),
        };
        lines.join("\n") + "\n" + &closing
    }

    fn text(&self, text: &str) -> String {
        let named = |(index, part): (usize, &str)| match self.errors.get(part) {
            Some(class) if index % 2 == 1 => class.clone(),
            _ => part.to_owned(),
        };
        let text = text
            .trim()
            .replace('\\', "\\\\")
            .replace("[`", "`")
            .replace("`]", "`");
        text.split('`')
            .enumerate()
            .map(named)
            .collect::<Vec<_>>()
            .join("``")
    }
}

/// Breaks a paragraph into lines.
fn fill(text: &str, head: &str, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = head.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, indent.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}
