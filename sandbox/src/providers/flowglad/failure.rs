//! Error answers in all their shapes.

use super::behaviour::FlowgladErrors;
use crate::answer::Answer;
use crate::json::Json;

/// What the source puts before the text of an error that it did not catch.
const UNCAUGHT: &str = "Unwrap called on Err: ";
const UNCAUGHT_TWICE: &str = "Unwrap called on Err: Panic: Unwrap called on Err: ";

const INTERNAL: &str = "INTERNAL_SERVER_ERROR";

/// A member that was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) path: Vec<String>,
    pub(super) code: &'static str,
    pub(super) message: String,
}

impl Issue {
    pub(super) fn new(path: &[&str], code: &'static str, message: impl Into<String>) -> Self {
        Self {
            path: path.iter().map(|&name| name.to_owned()).collect(),
            code,
            message: message.into(),
        }
    }

    fn json(&self) -> Json {
        Json::object([
            ("code", Json::text(self.code)),
            (
                "path",
                Json::Array(self.path.iter().map(Json::text).collect()),
            ),
            ("message", Json::text(&self.message)),
        ])
    }
}

/// Why a caller is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stranger {
    NoHeader,
    Malformed,
    UnknownKey,
}

#[derive(Debug)]
pub(super) enum Failure {
    Stranger(Stranger),
    /// No such route: plain text.
    NoRoute,
    /// Refused before it was understood: no code.
    Unreadable(String),
    Invalid(Vec<Issue>),
    /// Refused with this status in every shape but the seed's.
    Refused(u16, &'static str, String),
    /// Refused by an error that the source lets through as a 500.
    Uncaught {
        /// What it was meant to be.
        status: u16,
        code: &'static str,
        text: String,
        /// What stands before the text.
        prefix: String,
        /// The text that the seed era had.
        seed_text: Option<String>,
    },
    /// Not the provider's doing: the sandbox is full.
    Full,
    /// A fault of the provider itself.
    Broken {
        status: u16,
    },
}

impl Failure {
    pub(super) fn missing(noun: &str, id: &str) -> Self {
        Self::Uncaught {
            status: 404,
            code: "NOT_FOUND",
            text: format!("{noun} not found: {id}"),
            prefix: format!("{UNCAUGHT_TWICE}NotFoundError: "),
            seed_text: Some(format!("No {noun} found with id: {id}")),
        }
    }

    pub(super) fn no_customer(external_id: &str) -> Self {
        let text = format!("Customer with externalId {external_id} not found");
        Self::Refused(404, "NOT_FOUND", text)
    }

    /// A status that does not allow the call.
    pub(super) fn status(text: &str, twice: bool) -> Self {
        let prefix = if twice { UNCAUGHT_TWICE } else { UNCAUGHT };
        Self::Uncaught {
            status: 400,
            code: "BAD_REQUEST",
            text: format!("Invalid status: {text}"),
            prefix: format!("{prefix}ValidationError: "),
            seed_text: None,
        }
    }

    /// Something else that is refused with a 500 and no prefix.
    pub(super) fn plain(status: u16, code: &'static str, text: impl Into<String>) -> Self {
        Self::Uncaught {
            status,
            code,
            text: text.into(),
            prefix: String::new(),
            seed_text: None,
        }
    }

    pub(super) fn answer(&self, shape: FlowgladErrors, request_id: &str) -> Answer {
        let envelope = Envelope { shape, request_id };
        match self {
            Self::Stranger(why) => envelope.stranger(*why),
            Self::NoRoute => Answer::new(404, "text/plain;charset=UTF-8", "Not Found"),
            Self::Unreadable(text) => envelope.json(400, None, Json::text(text), &[]),
            Self::Invalid(issues) => {
                let error = Json::Array(issues.iter().map(Issue::json).collect());
                envelope.json(400, Some("BAD_REQUEST"), error, issues)
            }
            Self::Refused(status, code, text) => {
                let status = envelope.seed_status(*status);
                envelope.json(status, Some(code), Json::text(text), &[])
            }
            Self::Uncaught {
                status,
                code,
                text,
                prefix,
                seed_text,
            } => match shape {
                FlowgladErrors::Source => {
                    let text = Json::Text(format!("{prefix}{text}"));
                    envelope.json(500, Some(INTERNAL), text, &[])
                }
                FlowgladErrors::Seed => {
                    let text = Json::text(seed_text.as_ref().unwrap_or(text));
                    envelope.json(400, Some(INTERNAL), text, &[])
                }
                FlowgladErrors::Intended | FlowgladErrors::Documented => {
                    envelope.json(*status, Some(code), Json::text(text), &[])
                }
            },
            Self::Full => {
                let text = Json::text("The sandbox holds no more; reset it");
                envelope.json(503, Some("SANDBOX_FULL"), text, &[])
            }
            Self::Broken { status: 401 } => envelope.stranger(Stranger::UnknownKey),
            Self::Broken { status: 429 } => {
                let text = Json::text("Too many requests");
                envelope.json(429, Some("TOO_MANY_REQUESTS"), text, &[])
            }
            Self::Broken { status } => envelope.broken(*status),
        }
    }
}

struct Envelope<'a> {
    shape: FlowgladErrors,
    request_id: &'a str,
}

impl Envelope<'_> {
    fn seed_status(&self, status: u16) -> u16 {
        match self.shape {
            FlowgladErrors::Seed => 400,
            _ => status,
        }
    }

    fn json(&self, status: u16, code: Option<&str>, error: Json, issues: &[Issue]) -> Answer {
        let mut body: Vec<(String, Json)> = Vec::new();
        let mut add = |name: &str, value: Json| body.push((name.to_owned(), value));
        if self.shape == FlowgladErrors::Documented {
            let issues = issues
                .iter()
                .map(|issue| Json::object([("message", Json::Text(issue.text()))]))
                .collect();
            add(
                "message",
                match error {
                    Json::Text(text) => Json::Text(text),
                    _ => Json::text("Invalid input data"),
                },
            );
            add("code", Json::text(code.unwrap_or("BAD_REQUEST")));
            add("issues", Json::Array(issues));
        } else {
            add("error", error);
            if let Some(code) = code {
                add("code", Json::text(code));
            }
            if self.shape != FlowgladErrors::Seed {
                add("request_id", Json::text(self.request_id));
            }
        }
        let mut answer = Answer::json(status, &Json::Object(body));
        answer.names_request = self.shape != FlowgladErrors::Seed;
        answer
    }

    fn stranger(&self, why: Stranger) -> Answer {
        let text = match why {
            Stranger::NoHeader => "Unauthorized. Authorization header is required.",
            Stranger::Malformed => "The API key was missing or in an invalid format.",
            Stranger::UnknownKey => "API key invalid.",
        };
        let mut answer = match (self.shape, why) {
            (FlowgladErrors::Documented, _) => {
                let text = Json::text("Authorization not provided");
                return self.json(401, Some("UNAUTHORIZED"), text, &[]);
            }
            (FlowgladErrors::Seed, Stranger::NoHeader) => {
                Answer::json(401, &Json::object([("error", Json::text("unauthorized"))]))
            }
            (FlowgladErrors::Seed, _) => {
                Answer::new(500, "text/plain;charset=UTF-8", "Unauthorized")
            }
            _ => Answer::new(401, "text/plain;charset=UTF-8", text),
        };
        answer.names_request = false;
        answer
    }

    fn broken(&self, status: u16) -> Answer {
        let text = "Internal server error";
        if self.shape != FlowgladErrors::Source {
            return self.json(status, Some(INTERNAL), Json::text(text), &[]);
        }
        let hex = |length| {
            let digits = std::iter::repeat_with(|| fastrand::digit(16)).take(length);
            Json::Text(digits.collect())
        };
        let trace = hex(32);
        let body = Json::object([
            ("error", Json::text(text)),
            ("request_id", Json::text(self.request_id)),
            ("trace_id", trace.clone()),
            ("sentry_event_id", hex(32)),
        ]);
        let mut answer = Answer::json(status, &body);
        if let Json::Text(trace) = trace {
            answer.set("x-trace-id", &trace);
        }
        answer
    }
}

impl Issue {
    fn text(&self) -> String {
        if self.path.is_empty() {
            self.message.clone()
        } else {
            format!("{}: {}", self.path.join("."), self.message)
        }
    }
}
