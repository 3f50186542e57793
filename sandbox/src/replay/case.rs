//! The case files.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;

use super::{compare, nothing, xml};
use crate::answer::{Answer, Cut, Delivery, Plan, Received};
use crate::json::Json;

/// How many bytes too many `wrong_length` promises.
const LENGTH_DELTA: i64 = 16;

const TWO_BODIES: &str = "body and body_file exclude each other";

/// Why a folder of cases cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// A folder or file cannot be read.
    #[error("{path}: {reason}")]
    Unreadable {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        reason: std::io::Error,
    },
    /// A case file does not have the form of a case.
    #[error("{path}: {reason}")]
    Malformed {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

#[derive(Debug, Deserialize)]
struct CaseFile {
    steps: Vec<Step>,
}

#[derive(Debug, Deserialize)]
struct Step {
    #[serde(default)]
    exchanges: Vec<ExchangeFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExchangeFile {
    request: Expected,
    answer: Option<Recorded>,
    fault: Option<String>,
}

/// The request that an exchange waits for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default)]
    pub(super) query: BTreeMap<String, Json>,
    #[serde(default)]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) headers_absent: Vec<String>,
    #[serde(default)]
    pub(super) body: Option<Json>,
    /// XML, relative to the case's folder.
    body_file: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Option<Json>,
    /// Any bytes, relative to the case's folder.
    body_file: Option<String>,
}

/// One expected request and what is answered.
#[derive(Debug)]
pub(super) struct Exchange {
    expected: Expected,
    /// The body as XML, for a request that names a file.
    xml: Option<String>,
    plan: Plan,
    before_reading: bool,
}

impl Exchange {
    fn of(file: ExchangeFile, folder: &Path) -> Result<Self, String> {
        let xml = match &file.request.body_file {
            Some(_) if file.request.body.is_some() => return Err(TWO_BODIES.to_owned()),
            Some(name) => Some(expected_xml(folder, name)?),
            None => None,
        };
        let answer = file
            .answer
            .map(|answer| answer.answer(folder))
            .transpose()?;
        let before_reading = file.fault.as_deref() == Some("close_before_reading");
        let plan = match (file.fault.as_deref(), answer) {
            (None, Some(answer)) => answer.into(),
            (None, None) => return Err("an exchange needs an answer or a fault".to_owned()),
            (Some(fault), answer) => faulty(fault, answer)?,
        };
        Ok(Self {
            expected: file.request,
            xml,
            plan,
            before_reading,
        })
    }

    pub(super) fn closes_before_reading(&self) -> bool {
        self.before_reading
    }

    pub(super) fn plan(&self) -> Plan {
        self.plan.clone()
    }

    /// What differs between the expected request and the one that came.
    pub(super) fn differences(&self, request: &Received, rest: &str) -> Vec<String> {
        let query = request.uri.query().unwrap_or_default();
        let mut differences = self.line_differences(request.method.as_str(), rest, query);
        differences.extend(compare::headers(&self.expected, &request.headers));
        differences.extend(match &self.xml {
            Some(wanted) => xml::body(wanted, &request.body),
            None => compare::body(self.expected.body.as_ref(), &request.body),
        });
        differences
    }

    /// What differs in method, path and query.
    pub(super) fn line_differences(&self, method: &str, rest: &str, query: &str) -> Vec<String> {
        compare::line(&self.expected, method, rest, query)
    }
}

fn faulty(fault: &str, answer: Option<Answer>) -> Result<Plan, String> {
    let (name, number) = fault.split_once(':').unwrap_or((fault, ""));
    let count = || {
        number
            .parse::<u32>()
            .map_err(|_| format!("fault {fault:?} needs a number after the colon"))
    };
    if fault.ends_with(':') {
        return Err(format!("fault {fault:?} ends with a colon"));
    }
    let plain = number.is_empty();
    let spoilt = answer.ok_or_else(|| format!("fault {fault:?} needs an answer"));
    Ok(match name {
        "close_before_reading" | "close_after_reading" if plain => nothing(Delivery::Close),
        "stall" if plain => nothing(Delivery::Never),
        "truncate" => Plan::new(spoilt?, Delivery::Cut(Cut::Answer(count()? as usize))),
        "truncate_body" => Plan::new(spoilt?, Delivery::Cut(Cut::Body(count()? as usize))),
        "wrong_length" if plain => Plan::new(spoilt?, Delivery::WrongLength(LENGTH_DELTA)),
        "slow" => {
            let mut answer = spoilt?;
            answer.delay = Duration::from_millis(u64::from(count()?));
            answer.into()
        }
        _ => return Err(format!("unknown fault {fault:?}")),
    })
}

impl Recorded {
    fn answer(self, folder: &Path) -> Result<Answer, String> {
        if !(200..=599).contains(&self.status) {
            return Err(format!("status {} is not 200 to 599", self.status));
        }
        let body = match (self.body, &self.body_file) {
            (Some(_), Some(_)) => return Err(TWO_BODIES.to_owned()),
            (None, Some(name)) => beside(folder, name)?,
            (None | Some(Json::Null), None) => Vec::new(),
            (Some(Json::Text(text)), None) => text.into_bytes(),
            (Some(json), None) => json.to_bytes(),
        };
        let mut answer = Answer::bare(self.status, body);
        answer.headers = headers(&self.headers)?;
        Ok(answer)
    }
}

/// Reads a file beside the cases.
fn beside(folder: &Path, name: &str) -> Result<Vec<u8>, String> {
    let inside = Path::new(name)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return Err(format!("body_file {name:?} is not beside the case"));
    }
    std::fs::read(folder.join(name)).map_err(|error| format!("body_file {name:?}: {error}"))
}

fn expected_xml(folder: &Path, name: &str) -> Result<String, String> {
    let text = String::from_utf8(beside(folder, name)?)
        .map_err(|error| format!("body_file {name:?}: {error}"))?;
    crate::xml::document(&text).map_err(|error| format!("body_file {name:?}: {error}"))?;
    Ok(text)
}

fn headers(named: &BTreeMap<String, String>) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in named {
        let wrong = || format!("header {name:?} cannot be sent");
        let name: HeaderName = name.parse().map_err(|_| wrong())?;
        if name == http::header::CONTENT_LENGTH || name == http::header::TRANSFER_ENCODING {
            return Err(format!("{name} follows from the body; use wrong_length"));
        }
        headers.insert(name, HeaderValue::from_str(value).map_err(|_| wrong())?);
    }
    Ok(headers)
}

/// Reads `<folder>/<provider>/<case>.json`.
pub(super) fn load(folder: &Path) -> Result<BTreeMap<String, Vec<Exchange>>, CaseError> {
    let mut cases = BTreeMap::new();
    for provider in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        for path in entries(&provider)? {
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let name = |path: &Path| {
                path.file_stem()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default()
            };
            let case = name(&path);
            let key = format!("{}/{case}", name(&provider));
            cases.insert(key, read(&path)?);
        }
    }
    Ok(cases)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CaseError> {
    let unreadable = |reason| CaseError::Unreadable {
        path: folder.to_owned(),
        reason,
    };
    std::fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(unreadable))
        .collect()
}

fn read(path: &Path) -> Result<Vec<Exchange>, CaseError> {
    let text = std::fs::read(path).map_err(|reason| CaseError::Unreadable {
        path: path.to_owned(),
        reason,
    })?;
    let malformed = |reason: String| CaseError::Malformed {
        path: path.to_owned(),
        reason,
    };
    let file: CaseFile =
        serde_json::from_slice(&text).map_err(|error| malformed(error.to_string()))?;
    let folder = path.parent().unwrap_or(Path::new("."));
    file.steps
        .into_iter()
        .flat_map(|step| step.exchanges)
        .map(|exchange| Exchange::of(exchange, folder).map_err(malformed))
        .collect()
}
