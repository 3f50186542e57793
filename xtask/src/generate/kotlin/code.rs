//! Kotlin expressions, broken over lines where they are long.

use std::fmt::Write as _;

/// Columns that a line should not exceed.
const WIDTH: usize = 120;

/// An expression.
pub(super) enum Code {
    Text(String),
    /// A call and its arguments, named or not.
    Call(String, Vec<(Option<String>, Code)>),
}

impl Code {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A call with named arguments.
    pub(super) fn named(function: impl Into<String>, arguments: Vec<(String, Self)>) -> Self {
        Self::Call(
            function.into(),
            arguments
                .into_iter()
                .map(|(name, code)| (Some(name), code))
                .collect(),
        )
    }

    /// A call with arguments by place.
    pub(super) fn plain(function: impl Into<String>, arguments: Vec<Self>) -> Self {
        Self::Call(
            function.into(),
            arguments.into_iter().map(|code| (None, code)).collect(),
        )
    }

    /// The expression, where its first line begins after so many columns of which the first are indentation.
    pub(super) fn print(&self, indent: usize, before: usize) -> String {
        let Self::Call(function, arguments) = self else {
            return self.line();
        };
        let line = self.line();
        if before + line.chars().count() <= WIDTH || arguments.is_empty() {
            return line;
        }
        let inner = indent + 4;
        let mut text = format!("{function}(\n");
        for (name, code) in arguments {
            let name = name
                .as_ref()
                .map(|name| format!("{name} = "))
                .unwrap_or_default();
            let code = code.print(inner, inner + name.len() + 1);
            let _ = writeln!(text, "{}{name}{code},", " ".repeat(inner));
        }
        text + &" ".repeat(indent) + ")"
    }

    fn line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Call(function, arguments) => {
                let arguments: Vec<String> = arguments
                    .iter()
                    .map(|(name, code)| match name {
                        Some(name) => format!("{name} = {}", code.line()),
                        None => code.line(),
                    })
                    .collect();
                format!("{function}({})", arguments.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn a_call_is_broken_only_where_it_is_long() {
        let call = |text: &str| Code::named("f", vec![("a".to_owned(), Code::text(text))]);
        assert_eq!(call("1").print(4, 8), "f(a = 1)");
        let long = "1".repeat(120);
        assert_eq!(
            call(&long).print(4, 8),
            format!("f(\n        a = {long},\n    )")
        );
    }
}
