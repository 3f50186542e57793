//! The Python package: its clients, the classes of results and errors, and the table of public names.

mod clients;
mod docs;
mod package;
mod shapes;

use super::GeneratedFile;
use super::interface::Interface;
use package::{Module, Package};

const FOLDER: &str = "bindings-python/python/tillbridge";

/// Names that are written by hand, with their modules.
const OWN_NAMES: [(&str, &str); 5] = [
    ("CardNumber", "_native"),
    ("CardVerificationValue", "_native"),
    ("OpenEnum", "_values"),
    ("PaymentError", "_errors"),
    ("Secret", "_native"),
];

pub(super) fn files(interface: &Interface) -> anyhow::Result<Vec<GeneratedFile>> {
    let package = Package::new(interface)?;
    let mut files = vec![file("common", &shapes::common(&package)?)];
    let mut names: Vec<(String, String)> = OWN_NAMES
        .iter()
        .map(|(name, module)| ((*name).to_owned(), (*module).to_owned()))
        .collect();
    names.extend(shapes::names(&package, &Module::Common));
    for client in &interface.clients {
        let module = Module::Provider(client);
        files.push(file(&client.provider, &clients::module(&package, client)?));
        files.push(file(
            &format!("{}_types", client.provider),
            &shapes::provider(&package, client)?,
        ));
        names.extend(shapes::names(&package, &module));
        for name in [client.name.clone(), format!("Async{}", client.name)] {
            names.push((name, format!("_generated_{}", client.provider)));
        }
        names.extend(clients::functions(&package, client).map(|function| {
            (
                function.name.clone(),
                format!("_generated_{}", client.provider),
            )
        }));
    }
    names.sort();
    files.push(file("names", &table(&names)));
    Ok(files)
}

fn file(name: &str, text: &str) -> GeneratedFile {
    GeneratedFile {
        path: format!("{FOLDER}/_generated_{name}.py").into(),
        content: format!("# Written by `cargo xtask generate`.\n{text}"),
    }
}

/// The public names: for the checkers as imports, at run time as the modules to load them from.
fn table(names: &[(String, String)]) -> String {
    let mut text = String::from(
        "\"\"\"The package's public names and the modules that hold them.\"\"\"\n\n\
         TYPE_CHECKING = False\nif TYPE_CHECKING:\n",
    );
    let mut modules: Vec<&String> = names.iter().map(|(_, module)| module).collect();
    modules.sort();
    modules.dedup();
    for module in modules {
        text.push_str(&format!("    from tillbridge.{module} import (\n"));
        for (name, _) in names.iter().filter(|(_, other)| other == module) {
            text.push_str(&format!("        {name} as {name},\n"));
        }
        text.push_str("    )\n");
    }
    text.push_str("\n    __all__ = [\n");
    for (name, _) in names {
        text.push_str(&format!("        \"{name}\",\n"));
    }
    text.push_str("    ]\n\nMODULES = {\n");
    for (name, module) in names {
        text.push_str(&format!("    \"{name}\": \"tillbridge.{module}\",\n"));
    }
    text.push_str("}\n");
    text
}
