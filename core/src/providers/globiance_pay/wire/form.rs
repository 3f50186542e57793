//! Forms for the payer's browser.

use crate::model::{FormField, NextAction, Secret};
use std::fmt::Write;
use zeroize::Zeroizing;

/// A form of hidden fields, also as a page that sends itself.
pub(super) fn post(address: &str, fields: Vec<(&str, String)>) -> NextAction {
    let mut html = Zeroizing::new(String::from(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Payment</title></head><body>\n",
    ));
    let mut tag = |text: std::fmt::Arguments<'_>| html.write_fmt(text).expect("memory is written");
    tag(format_args!(
        "<form method=\"post\" action=\"{}\">\n",
        *escaped(address)
    ));
    for (name, value) in &fields {
        tag(format_args!(
            "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n",
            *escaped(name),
            *escaped(value)
        ));
    }
    tag(format_args!(
        "<button>Continue</button>\n</form>\n<script>document.forms[0].submit()</script>\n</body></html>\n"
    ));
    let fields = fields.into_iter().map(|(name, value)| FormField {
        name: name.to_owned(),
        value: Secret::new(value),
    });
    NextAction::PostForm {
        url: Secret::new(address),
        fields: fields.collect(),
        html: Secret::new(html.as_str()),
    }
}

/// A text that stays a text within an attribute.
fn escaped(text: &str) -> Zeroizing<String> {
    let mut clean = Zeroizing::new(String::with_capacity(text.len()));
    for char in text.chars() {
        match char {
            '&' => clean.push_str("&amp;"),
            '<' => clean.push_str("&lt;"),
            '>' => clean.push_str("&gt;"),
            '"' => clean.push_str("&quot;"),
            '\'' => clean.push_str("&#39;"),
            // Browsers change bare line ends in attributes.
            '\r' => clean.push_str("&#13;"),
            '\n' => clean.push_str("&#10;"),
            char => clean.push(char),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn html(action: &NextAction) -> &str {
        match action {
            NextAction::PostForm { html, .. } => html.reveal(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_value_cannot_leave_its_attribute() {
        let value = "\"><script>alert('x')</script>&amp;\r\n";
        let action = post(
            "https://acs.example/?a=1&b=\"2",
            vec![("MD", value.to_owned())],
        );
        let page = html(&action);
        assert!(
            page.contains("action=\"https://acs.example/?a=1&amp;b=&quot;2\""),
            "{page}"
        );
        assert!(
            page.contains(
                "value=\"&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&#13;&#10;\""
            ),
            "{page}"
        );
        assert_eq!(page.matches("<script>").count(), 1, "{page}");
        assert!(!format!("{action:?}").contains("acs.example"), "{action:?}");
    }

    proptest! {
        #[test]
        fn no_value_adds_a_tag(value in "\\PC{0,40}") {
            let action = post("https://acs.example/", vec![("PaReq", value)]);
            let plain = post("https://acs.example/", vec![("PaReq", String::new())]);
            for sign in ['<', '>', '"'] {
                prop_assert_eq!(html(&action).matches(sign).count(), html(&plain).matches(sign).count());
            }
        }
    }
}
