//! Messages to a URL: sent before a control call is answered, or in the background.

use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::Uri;
use http::uri::Scheme;
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::answer::Answer;
use crate::json::Json;
use crate::providers::ControlError;

/// A receiver has so long to answer.
const PATIENCE: Duration = Duration::from_secs(15);

const MAX_TIMES: u32 = 100;

/// One message, sent so many times, one after the other.
#[derive(Debug, Clone)]
pub(crate) struct Errand {
    uri: Uri,
    host: String,
    port: u16,
    times: u32,
    headers: Vec<(String, String)>,
    body: String,
    /// What kind of body the message says it has; none says nothing.
    content_type: Option<&'static str>,
    /// Members of the answer, before `deliveries`.
    said: Vec<(String, Json)>,
}

impl Errand {
    pub(crate) fn new(url: &str, times: u32) -> Result<Self, ControlError> {
        let wrong = |reason: &str| ControlError::Invalid(reason.to_owned());
        let uri: Uri = url.parse().map_err(|_| wrong("url is no URL"))?;
        if uri.scheme() != Some(&Scheme::HTTP) {
            return Err(wrong("url must begin with http://"));
        }
        if !(1..=MAX_TIMES).contains(&times) {
            return Err(wrong("times must be 1 to 100"));
        }
        let host = uri.host().ok_or_else(|| wrong("url has no host"))?;
        Ok(Self {
            host: host.trim_matches(['[', ']']).to_owned(),
            port: uri.port_u16().unwrap_or(80),
            uri,
            times,
            headers: Vec::new(),
            body: String::new(),
            content_type: Some("application/json"),
            said: Vec::new(),
        })
    }

    /// What is sent, and what the answer says besides.
    pub(crate) fn with(
        mut self,
        headers: Vec<(String, String)>,
        body: String,
        said: Vec<(String, Json)>,
    ) -> Self {
        self.headers = headers;
        self.body = body;
        self.said = said;
        self
    }

    /// Sends a message that says nothing about its body, as one without a body does.
    pub(crate) fn bare(mut self) -> Self {
        self.content_type = None;
        self
    }

    /// Sends, and answers with what came back each time.
    pub(crate) async fn run(mut self) -> Answer {
        let deliveries = self.deliver().await;
        self.said.push(("deliveries".to_owned(), deliveries));
        Answer::json(200, &Json::Object(self.said))
    }

    /// Sends as often as it should, and says what came back each time.
    async fn deliver(&self) -> Json {
        let mut deliveries = Vec::new();
        for _ in 0..self.times {
            let delivery = tokio::time::timeout(PATIENCE, self.send()).await;
            deliveries.push(match delivery {
                Ok(Ok(status)) => Json::object([("status", Json::number(&status))]),
                Ok(Err(error)) => Json::object([("error", Json::Text(error.to_string()))]),
                Err(_) => Json::object([("error", Json::text("no answer in time"))]),
            });
        }
        Json::Array(deliveries)
    }

    async fn send(&self) -> Result<u16, Box<dyn Error + Send + Sync>> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        let connection = tokio::spawn(connection);
        let path = self.uri.path_and_query().map_or("/", |path| path.as_str());
        let authority = self
            .uri
            .authority()
            .map_or("", |authority| authority.as_str());
        let host = authority.rsplit('@').next().unwrap_or_default();
        let mut request = http::Request::post(path).header(http::header::HOST, host);
        if let Some(content_type) = self.content_type {
            request = request.header(http::header::CONTENT_TYPE, content_type);
        }
        if self.body.is_empty() {
            // Left out otherwise, and a server may insist on a length.
            request = request.header(http::header::CONTENT_LENGTH, 0);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let body = Full::new(Bytes::from(self.body.clone()));
        let answer = sender.send_request(request.body(body)?).await?;
        connection.abort();
        Ok(answer.status().as_u16())
    }
}

/// A message that nobody waits for.
#[derive(Debug)]
pub(crate) struct Dispatch {
    errand: Errand,
    /// What came back each time; none until the last delivery is over.
    report: Arc<Mutex<Option<Json>>>,
}

impl Dispatch {
    pub(crate) fn new(errand: Errand) -> (Self, Arc<Mutex<Option<Json>>>) {
        let report = Arc::default();
        let dispatch = Self {
            errand,
            report: Arc::clone(&report),
        };
        (dispatch, report)
    }

    pub(crate) async fn run(self) {
        let deliveries = self.errand.deliver().await;
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(deliveries);
    }
}
