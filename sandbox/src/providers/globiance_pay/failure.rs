//! Error answers in all their shapes; the provider documents none.

use super::behaviour::GlobianceErrors;
use crate::answer::Answer;
use crate::json::Json;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// No key, or none that is known.
    Stranger,
    /// No or a wrong signature.
    Unsigned(&'static str),
    /// No such thing.
    Missing(&'static str),
    /// Refused for all these reasons.
    Invalid(Vec<String>),
    NoRoute(String),
    NotJson,
    /// Not the provider's doing: the sandbox is full.
    Full,
    /// A fault of the provider itself.
    Broken(u16),
}

impl Failure {
    pub(super) fn refused(text: impl Into<String>) -> Self {
        Self::Invalid(vec![text.into()])
    }

    fn status(&self) -> u16 {
        match self {
            Self::Stranger | Self::Unsigned(_) => 401,
            Self::Missing(_) | Self::NoRoute(_) => 404,
            Self::Invalid(_) => 400,
            Self::NotJson => 415,
            Self::Full => 503,
            Self::Broken(status) => *status,
        }
    }

    fn texts(&self) -> Vec<String> {
        let text = match self {
            Self::Invalid(texts) => return texts.clone(),
            Self::Stranger | Self::Broken(401) => "Unauthorized",
            Self::Unsigned(text) => text,
            Self::Missing(noun) => return vec![format!("{noun} not found")],
            Self::NoRoute(path) => return vec![format!("Cannot POST {path}")],
            Self::NotJson => "Content-Type must be application/json",
            Self::Full => "The sandbox holds no more; reset it",
            Self::Broken(429) => "Too many requests",
            Self::Broken(403) => "Forbidden",
            Self::Broken(_) => "Internal server error",
        };
        vec![text.to_owned()]
    }

    pub(super) fn answer(&self, shape: GlobianceErrors) -> Answer {
        use GlobianceErrors as Shape;
        let texts = self.texts();
        let first = Json::text(texts.first().map(String::as_str).unwrap_or_default());
        let all = || Json::Array(texts.iter().map(Json::text).collect());
        let message = |text: Json| Json::object([("message", text)]);
        let body = match shape {
            Shape::Message => match self {
                Self::Stranger => Json::object([("error", first)]),
                Self::Missing(_) => Json::object([("message", first), ("data", Json::Null)]),
                _ => message(first),
            },
            Shape::List => message(all()),
            Shape::Error => Json::object([("error", first)]),
            Shape::Nested => Json::object([("error", message(first))]),
            Shape::Errors => Json::object([("errors", all())]),
            Shape::Data => Json::object([("data", message(first))]),
            Shape::Text => return Answer::text(self.status(), texts.join("\n")),
        };
        Answer::json(self.status(), &body)
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;
    use crate::providers::globiance_pay::GlobianceErrors as Shape;

    #[test]
    fn the_text_stands_where_the_shape_says() {
        let failure = Failure::Invalid(vec!["a".to_owned(), "b".to_owned()]);
        for (shape, body) in [
            (Shape::Message, r#"{"message":"a"}"#),
            (Shape::List, r#"{"message":["a","b"]}"#),
            (Shape::Error, r#"{"error":"a"}"#),
            (Shape::Nested, r#"{"error":{"message":"a"}}"#),
            (Shape::Errors, r#"{"errors":["a","b"]}"#),
            (Shape::Data, r#"{"data":{"message":"a"}}"#),
            (Shape::Text, "a\nb"),
        ] {
            let answer = failure.answer(shape);
            assert_eq!(
                (answer.status.as_u16(), &*answer.body),
                (400, body.as_bytes())
            );
        }
        let missing = Failure::Missing("checkout").answer(Shape::Message);
        assert_eq!(
            &*missing.body,
            br#"{"message":"checkout not found","data":null}"#
        );
    }
}
