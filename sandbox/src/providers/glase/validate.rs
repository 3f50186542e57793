//! Checks what arrives against the schema, and says what a validating server says.

use roxmltree::Node;

use super::schema::{Field, Kind, Type};
use super::values;
use crate::xml::{namespace, own_text};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Checks an element against its type; the error is the text of a fault.
pub(super) fn check(node: Node<'_, '_>, described: &Type) -> Result<(), String> {
    attributes(node, described.name)?;
    let at = node.tag_name().name();
    let stray = node
        .children()
        .filter(Node::is_text)
        .any(|text| !values::collapsed(text.text().unwrap_or_default()).is_empty());
    if stray {
        return Err(format!(
            "cvc-complex-type.2.3: Element '{at}' cannot have character [children], because the type's content type is element-only."
        ));
    }
    let fields = described.sequence();
    let mut next = 0;
    let mut seen = false;
    for child in node.children().filter(Node::is_element) {
        let place = (next..fields.len())
            .take_while(|&place| {
                place == next || skippable(fields[place - 1], place - 1 == next && seen)
            })
            .find(|&place| {
                namespace(child).is_none() && child.tag_name().name() == fields[place].name
            });
        let Some(place) = place else {
            return Err(unexpected(child, at, &fields[next..], seen));
        };
        value(child, fields[place])?;
        (next, seen) = if fields[place].many {
            (place, true)
        } else {
            (place + 1, false)
        };
    }
    let missing =
        (next..fields.len()).find(|&place| !skippable(fields[place], place == next && seen));
    match missing {
        None => Ok(()),
        Some(place) => Err(format!(
            "cvc-complex-type.2.4.b: The content of element '{at}' is not complete. One of '{{{}}}' is expected.",
            fields[place].name
        )),
    }
}

fn skippable(field: &Field, seen: bool) -> bool {
    !field.required || seen
}

fn unexpected(child: Node<'_, '_>, at: &str, rest: &[&Field], seen: bool) -> String {
    let mut expected = Vec::new();
    for (index, field) in rest.iter().enumerate() {
        expected.push(format!("<{{}}{}>", field.name));
        if !skippable(field, index == 0 && seen) {
            break;
        }
    }
    let expected = if expected.is_empty() {
        "(none)".to_owned()
    } else {
        expected.join(",")
    };
    format!(
        "unexpected element (uri:\"{}\", local:\"{}\") in element '{at}'. Expected elements are {expected} ",
        namespace(child).unwrap_or_default(),
        child.tag_name().name()
    )
}

/// Refuses attributes; only those of schema instances mean something, and nothing here can be nil.
fn attributes(node: Node<'_, '_>, type_name: Option<&str>) -> Result<(), String> {
    let at = node.tag_name().name();
    for attribute in node.attributes() {
        let value = values::collapsed(attribute.value());
        let fits = match (attribute.namespace(), attribute.name()) {
            (Some(INSTANCE), "schemaLocation" | "noNamespaceSchemaLocation") => true,
            (Some(INSTANCE), "type") => value.rsplit(':').next() == type_name,
            _ => false,
        };
        if !fits {
            return Err(format!(
                "cvc-complex-type.3.2.2: Attribute '{}' is not allowed to appear in element '{at}'.",
                attribute.name()
            ));
        }
    }
    Ok(())
}

fn value(node: Node<'_, '_>, field: &Field) -> Result<(), String> {
    let (type_name, fits): (&str, fn(&str) -> bool) = match field.kind {
        Kind::Complex(described) => return check(node, described),
        Kind::Enum(words) => return word(node, words.name, words.words),
        Kind::Text => ("string", |_| true),
        Kind::Int => ("int", |text| {
            values::integer(text).is_some_and(|number| i32::try_from(number).is_ok())
        }),
        Kind::Long => ("long", |text| values::integer(text).is_some()),
        Kind::Decimal => ("decimal", values::is_decimal),
        Kind::DateTime => ("dateTime", values::is_date_time),
        Kind::Base64 => ("base64Binary", |text| values::base64(text).is_some()),
    };
    attributes(node, Some(type_name))?;
    let text = simple_text(node)?;
    if fits(values::collapsed(&text)) {
        return Ok(());
    }
    Err(format!(
        "cvc-datatype-valid.1.2.1: The value of element '{}' is not a valid value for '{type_name}'.",
        field.name
    ))
}

fn word(node: Node<'_, '_>, name: &str, words: &[&str]) -> Result<(), String> {
    attributes(node, Some(name))?;
    let text = simple_text(node)?;
    if words.contains(&text.as_str()) {
        return Ok(());
    }
    Err(format!(
        "cvc-enumeration-valid: The value of element '{}' is not facet-valid with respect to enumeration '[{}]'.",
        node.tag_name().name(),
        words.join(", ")
    ))
}

fn simple_text(node: Node<'_, '_>) -> Result<String, String> {
    if node.children().any(|child| child.is_element()) {
        return Err(format!(
            "cvc-type.3.1.2: Element '{}' is a simple type, so it must have no element information item [children].",
            node.tag_name().name()
        ));
    }
    Ok(own_text(node))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::providers::glase::interface::on_the_wire;

    const XSI: &str = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

    fn checked(operation: &str, inner: &str) -> Result<(), String> {
        let text = format!("<{operation} {XSI}>{inner}</{operation}>");
        let document = crate::xml::document(&text).unwrap();
        check(
            document.root_element(),
            &on_the_wire(operation).unwrap().request,
        )
    }

    fn status(inner: &str) -> Result<(), String> {
        checked("getPaymentStatus", inner)
    }

    const CONTEXT: &str = "<context><clientRequestTimeout>0</clientRequestTimeout></context>";

    #[test]
    fn what_the_schema_allows_passes() {
        status(" <invoiceVersion> +0\n</invoiceVersion> <!-- ok --> ").unwrap();
        status("<invoiceReference/><invoiceVersion xsi:type='xs:int'>0</invoiceVersion>").unwrap();
        let rows = "<invoiceRow/>".repeat(3);
        let invoice = format!(
            "{CONTEXT}<invoice><issueDate>2018-08-09T13:14:15+02:00</issueDate>\
             <invoiceRows>{rows}</invoiceRows><totalAmount><value>.5</value></totalAmount></invoice>\
             <tokens><status>0</status></tokens><tokens><status>1</status></tokens>"
        );
        checked("sendInvoice", &invoice).unwrap();
    }

    #[test]
    fn what_the_schema_forbids_is_named() {
        for (inner, told) in [
            ("", "not complete. One of '{invoiceVersion}'"),
            (
                "<invoiceVersion>x</invoiceVersion>",
                "'invoiceVersion' is not a valid value for 'int'",
            ),
            ("<invoiceVersion>2147483648</invoiceVersion>", "for 'int'"),
            ("<invoiceVersion/>", "for 'int'"),
            (
                "<invoiceVersion>0</invoiceVersion><invoiceReference>1</invoiceReference>",
                "local:\"invoiceReference\") in element 'getPaymentStatus'. Expected elements are (none)",
            ),
            (
                "<invoice/><invoiceVersion>0</invoiceVersion>",
                "unexpected element (uri:\"\", local:\"invoice\") in element 'getPaymentStatus'. \
                 Expected elements are <{}context>,<{}invoiceReference>,<{}invoiceVersion>",
            ),
            (
                "<context/><invoiceVersion>0</invoiceVersion>",
                "One of '{clientRequestTimeout}'",
            ),
            (
                "<x:invoiceVersion xmlns:x='urn:x'>0</x:invoiceVersion>",
                "uri:\"urn:x\"",
            ),
            ("text<invoiceVersion>0</invoiceVersion>", "element-only"),
            ("<invoiceVersion><a/></invoiceVersion>", "simple type"),
            (
                "<invoiceVersion a='1'>0</invoiceVersion>",
                "Attribute 'a' is not allowed",
            ),
            (
                "<invoiceVersion xsi:nil='false'>0</invoiceVersion>",
                "Attribute 'nil'",
            ),
            (
                "<invoiceVersion xsi:type='xs:string'>0</invoiceVersion>",
                "Attribute 'type'",
            ),
        ] {
            let error = status(inner).unwrap_err();
            assert!(error.contains(told), "{told}: {error}");
        }
        for (inner, told) in [
            (
                "<invoice><paymentMode>IMMEDIATE_DEBIT </paymentMode></invoice>",
                "'paymentMode' is not facet-valid",
            ),
            (
                "<invoice><totalAmount><value>1e2</value></totalAmount></invoice>",
                "'value' is not a valid value for 'decimal'",
            ),
            (
                "<invoice><totalAmount><value>1</value><currency>SEK</currency></totalAmount></invoice>",
                "local:\"currency\"",
            ),
            (
                "<tokens><status>0</status></tokens><invoice/>",
                "local:\"invoice\"",
            ),
            ("<invoice/><invoice/>", "Expected elements are <{}tokens>"),
        ] {
            let error = checked("sendInvoice", inner).unwrap_err();
            assert!(error.contains(told), "{told}: {error}");
        }
    }

    #[test]
    fn no_value_is_repeated_in_what_is_told() {
        let inner = "<context><clientRequestTimeout>CANARY</clientRequestTimeout></context>";
        assert!(!status(inner).unwrap_err().contains("CANARY"));
        let nested = "<context><clientRequestTimeout>0</clientRequestTimeout><password>CANARY<b/></password></context>";
        assert!(!status(nested).unwrap_err().contains("CANARY"));
    }
}
