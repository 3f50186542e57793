//! Pages for a browser; every text in them is escaped.

use crate::answer::Answer;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;background:#f3f4f6;color:#1f2937;margin:0}\
    main{max-width:26rem;margin:10vh auto;background:#fff;padding:2rem;border-radius:.75rem;box-shadow:0 1px 4px #0003}\
    h1{font-size:1.25rem;margin:0 0 1rem}button{font:inherit;padding:.5rem 1.25rem;margin:1rem .5rem 0 0;cursor:pointer}\
    small{color:#6b7280}";

/// Nothing from elsewhere, and no address to whom it does not concern.
const HEADERS: [(&str, &str); 4] = [
    ("cache-control", "no-store"),
    (
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A paragraph of plain text.
pub(super) fn paragraph(text: &str) -> String {
    format!("<p>{}</p>\n", escaped(text))
}

/// A form that sends hidden fields and the pressed button's decision.
#[derive(Debug)]
pub(super) struct Form<'a> {
    pub(super) action: &'a str,
    pub(super) fields: Vec<(&'a str, &'a str)>,
    /// Decision and label; a decision without a name is not sent.
    pub(super) buttons: &'a [(&'a str, &'a str)],
    /// Whether a browser sends it without a click.
    pub(super) by_itself: bool,
}

impl Form<'_> {
    pub(super) fn html(&self) -> String {
        let action = escaped(self.action);
        let mut html = format!("<form method=\"post\" action=\"{action}\">\n");
        for (name, value) in &self.fields {
            let (name, value) = (escaped(name), escaped(value));
            html.push_str(&format!(
                "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n"
            ));
        }
        for (decision, label) in self.buttons {
            let (decision, label) = (escaped(decision), escaped(label));
            let name = if decision.is_empty() {
                String::new()
            } else {
                format!(" name=\"decision\" value=\"{decision}\"")
            };
            html.push_str(&format!("<button type=\"submit\"{name}>{label}</button>\n"));
        }
        html.push_str("</form>\n");
        if self.by_itself {
            html.push_str("<script>document.forms[0].submit()</script>\n");
        }
        html
    }
}

/// A page with a title and a body of HTML.
pub(super) fn page(status: u16, title: &str, body: &str) -> Answer {
    let title = escaped(title);
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         {body}<small>Sandbox: no money moves here.</small>\n</main>\n</body>\n</html>\n"
    );
    with_headers(Answer::new(status, "text/html; charset=utf-8", html))
}

/// Sends the browser elsewhere, with a read.
pub(super) fn redirect(to: &str) -> Answer {
    let mut answer = with_headers(Answer::bare(303, ""));
    answer.set("location", &to);
    answer
}

fn with_headers(mut answer: Answer) -> Answer {
    for (name, value) in HEADERS {
        answer.set(name, &value);
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::{Form, escaped};

    #[test]
    fn no_value_leaves_its_place() {
        assert_eq!(
            escaped(r#"<script>"it's" & more</script>"#),
            "&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;"
        );
        let form = Form {
            action: "/a?b=1&c=\"",
            fields: vec![("MD", "\"><b>'")],
            buttons: &[("", "Go")],
            by_itself: false,
        };
        assert_eq!(
            form.html(),
            "<form method=\"post\" action=\"/a?b=1&amp;c=&quot;\">\n\
             <input type=\"hidden\" name=\"MD\" value=\"&quot;&gt;&lt;b&gt;&#39;\">\n\
             <button type=\"submit\">Go</button>\n</form>\n"
        );
    }
}
