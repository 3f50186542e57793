//! The table of each provider's words and the states that they become, from what the shared cases expect.

use anyhow::{Context, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::GeneratedFile;
use super::cases;
use super::interface::{EnumKind, Interface, Ty};

const STATE: &str = "state";
const STATUS: &str = "status";

const HEAD: &str = "# States\n\n\
    Everything that describes a payment has a `state` that means the same for every provider, beside the provider's own\n\
    word in `status`. `cargo xtask generate` writes these tables from what the shared cases expect, so each line is a result that\n\
    the suites of all languages have seen; it fails when a documented word has no case.\n";

/// For each word of a record's status, the states that cases expect.
type Words = BTreeMap<String, BTreeSet<String>>;

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let mut seen: BTreeMap<String, Words> = BTreeMap::new();
    for case in cases::load()? {
        for step in &case.steps {
            let values = step
                .expect
                .value
                .iter()
                .chain(step.expect.items.iter().flatten());
            if let Some(output) = output(interface, &case.provider, &step.call) {
                for value in values {
                    collect(interface, output, value, &mut seen)?;
                }
            }
        }
    }
    let mut text = HEAD.to_owned();
    text.push_str(&meanings(interface)?);
    let mut missing = Vec::new();
    for client in &interface.clients {
        let _ = writeln!(text, "\n## {}", client.name);
        for record in &interface.records {
            let owner = interface.owner(&record.name).map(|owner| &owner.name);
            let status = record.fields.iter().find(|field| field.name == STATUS);
            let has_state = record.fields.iter().any(|field| field.name == STATE);
            if let (Some(status), true, true) = (status, has_state, owner == Some(&client.name)) {
                let words = seen.remove(&record.name).unwrap_or_default();
                text.push_str(&table(
                    interface,
                    &record.name,
                    status.ty.present(),
                    &words,
                    &mut missing,
                )?);
            }
        }
    }
    if !missing.is_empty() {
        bail!("no case expects {}", missing.join("; "));
    }
    Ok(vec![GeneratedFile {
        path: "docs/STATES.md".into(),
        content: text,
    }])
}

fn output<'a>(interface: &'a Interface, provider: &str, call: &str) -> Option<&'a Ty> {
    let client = interface
        .clients
        .iter()
        .find(|client| client.provider == provider)?;
    let operation = client
        .operations
        .iter()
        .find(|operation| operation.name == call);
    let of_function = || {
        interface
            .functions
            .iter()
            .find(|function| function.name == call)
    };
    match operation {
        Some(operation) => Some(operation.walk.as_ref().unwrap_or(&operation.output)),
        None => of_function().map(|function| &function.output),
    }
}

/// Notes the word and the state of each record within a value.
fn collect(
    interface: &Interface,
    ty: &Ty,
    value: &Value,
    seen: &mut BTreeMap<String, Words>,
) -> anyhow::Result<()> {
    match (ty, value) {
        (_, Value::Null) => {}
        (Ty::Optional(inner), _) => collect(interface, inner, value, seen)?,
        (Ty::List(inner), Value::Array(items)) => {
            for item in items {
                collect(interface, inner, item, seen)?;
            }
        }
        (Ty::Record(name), Value::Object(members)) => {
            let record = interface.record(name)?;
            if record.fields.iter().any(|field| field.name == STATE)
                && let Some(word) = members.get(STATUS).and_then(Value::as_str)
            {
                let state = members.get(STATE).and_then(Value::as_str).unwrap_or("none");
                let words = seen.entry(name.clone()).or_default();
                words
                    .entry(word.to_owned())
                    .or_default()
                    .insert(state.to_owned());
            }
            for field in &record.fields {
                if let Some(member) = members.get(&field.name) {
                    collect(interface, &field.ty, member, seen)?;
                }
            }
        }
        (Ty::Enum(name), Value::Object(members)) => {
            let item = interface.item(name)?;
            let word = members.get("type").and_then(Value::as_str);
            let variant = item
                .variants
                .iter()
                .find(|variant| Some(&*variant.word) == word);
            for field in variant.iter().flat_map(|variant| &variant.fields) {
                if let Some(member) = members.get(&field.name) {
                    collect(interface, &field.ty, member, seen)?;
                }
            }
        }
        _ => {}
    }
    Ok(())
}

/// What each state means, in the words of the core.
fn meanings(interface: &Interface) -> anyhow::Result<String> {
    let mut text = "\n| `state` | Meaning |\n|---|---|\n".to_owned();
    for variant in &interface.item("PaymentState")?.variants {
        let meaning = variant
            .doc
            .split("\n\n")
            .next()
            .unwrap_or_default()
            .replace('\n', " ");
        let _ = writeln!(text, "| `{}` | {meaning} |", variant.word);
    }
    Ok(text)
}

fn table(
    interface: &Interface,
    record: &str,
    status: &Ty,
    words: &Words,
    missing: &mut Vec<String>,
) -> anyhow::Result<String> {
    let Ty::Enum(name) = status else {
        bail!("{record}.{STATUS} is no enum");
    };
    let item = interface.item(name).context(STATUS)?;
    let documented: Vec<&str> = item.variants.iter().map(|variant| &*variant.word).collect();
    let mut text = format!("\n`{record}`\n\n| `{STATUS}` | `{STATE}` |\n|---|---|\n");
    for word in &documented {
        let Some(expected) = words.get(*word) else {
            missing.push(format!("{record} with the {STATUS} {word}"));
            continue;
        };
        let _ = writeln!(text, "| `{word}` | {} |", named(expected));
    }
    if item.kind == EnumKind::Open {
        let others = words
            .iter()
            .filter(|(word, _)| !documented.contains(&&***word));
        let expected: BTreeSet<String> =
            others.flat_map(|(_, expected)| expected.clone()).collect();
        if expected.is_empty() {
            missing.push(format!("{record} with a {STATUS} that nobody documents"));
        }
        let _ = writeln!(text, "| any other | {} |", named(&expected));
    }
    Ok(text)
}

fn named(states: &BTreeSet<String>) -> String {
    let named: Vec<String> = states.iter().map(|state| format!("`{state}`")).collect();
    named.join(", ")
}
