//! One exchange over HTTP: connections, limits, and what exactly failed.

use crate::engine::conceal::conceal;
use crate::engine::http::{HttpRequest, HttpResponse, Method};
use crate::engine::rate_limit;
use crate::engine::redact::redact;
use crate::engine::sending::{CalledBack, Gate, GatedBody};
use crate::engine::settings::Settings;
use crate::engine::tls;
use crate::model::Secret;
use bytes::{Bytes, BytesMut};
use jiff::SignedDuration;
use std::error::Error;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::Semaphore;
use tokio::time::Instant;

/// Longest answer that is read: the largest page of any provider is far below it.
pub(crate) const LONGEST_ANSWER: usize = 8 * 1024 * 1024;

/// How long a connection may lie idle before it is not used again: shorter than the 5 seconds after
/// which common servers close theirs, because a request that meets a closing connection is lost.
const LONGEST_IDLE: Duration = Duration::from_secs(4);

/// The connections of one client in one process.
pub(crate) struct Pool {
    http: reqwest::Client,
    permits: Semaphore,
    not_before: Mutex<Option<Instant>>,
    clock: Mutex<SignedDuration>,
    concealed: &'static [&'static str],
}

/// Why an exchange gave no answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Broken {
    /// No connection was made: name, network, TLS or proxy.
    Connect,
    /// The connect timeout passed.
    ConnectTimeout,
    /// The request was called back before anything left.
    CalledBack,
    /// The connection broke after something may have left.
    Lost,
    /// The answer is longer than [`LONGEST_ANSWER`].
    TooLong,
    /// The call's deadline passed.
    OutOfTime,
    /// The time for one try passed.
    TooSlow,
    /// The caller cancelled.
    Cancelled,
    /// The task that ran the exchange panicked.
    Panicked,
}

impl Pool {
    pub(crate) fn new(
        settings: &Settings,
        concealed: &'static [&'static str],
    ) -> Result<Self, String> {
        let tls = if settings.secure {
            tls::config(&settings.extra_roots)
        } else {
            tls::unused()
        };
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls.map_err(|error| error.to_string())?)
            .https_only(settings.secure)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .tcp_nodelay(true)
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(LONGEST_IDLE)
            .pool_max_idle_per_host(settings.max_connections as usize)
            .user_agent(settings.user_agent.clone());
        builder = match &settings.proxy {
            Some(proxy) => builder.proxy(proxy.clone()),
            None if settings.loopback => builder.no_proxy(),
            None => builder,
        };
        Ok(Self {
            http: builder
                .build()
                .map_err(|error| error.without_url().to_string())?,
            permits: Semaphore::new(settings.max_connections as usize),
            not_before: Mutex::new(None),
            clock: Mutex::new(SignedDuration::ZERO),
            concealed,
        })
    }

    /// When the provider's allowance is used up: the instant at which it is renewed.
    pub(crate) fn not_before(&self) -> Option<Instant> {
        *lock(&self.not_before)
    }

    pub(crate) fn hold_until(&self, instant: Instant) {
        *lock(&self.not_before) = Some(instant);
    }

    /// How far the provider's clock is ahead of this machine's, by its last answer; zero when its
    /// answers do not tell.
    pub(crate) fn clock_ahead(&self) -> SignedDuration {
        *lock(&self.clock)
    }

    /// Sends a request and reads the whole answer, over a connection of its own for that time.
    pub(crate) async fn exchange(
        &self,
        base_url: &Secret,
        request: HttpRequest,
        gate: &Gate,
        mut secrets: Vec<Secret>,
    ) -> Result<HttpResponse, Broken> {
        let _permit = self
            .permits
            .acquire()
            .await
            .map_err(|_| Broken::CalledBack)?;
        let url = format!("{}{}", base_url.reveal(), request.path);
        let url = reqwest::Url::parse(&url).map_err(|_| Broken::CalledBack)?;
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
        };
        if request.body.is_none() {
            gate.leave();
        }
        // A signature is made for one request, so no provider can name it beforehand.
        let marked = request
            .headers
            .values()
            .filter(|value| value.is_sensitive());
        secrets.extend(marked.filter_map(|value| value.to_str().ok().map(Secret::new)));
        let mut sent = reqwest::Request::new(method, url);
        *sent.headers_mut() = request.headers;
        if let Some(body) = request.body {
            *sent.body_mut() = Some(reqwest::Body::wrap(GatedBody::new(gate.clone(), body)));
        }
        let mut answer = self
            .http
            .execute(sent)
            .await
            .map_err(|error| classify(&error))?;
        let status = answer.status();
        let headers = std::mem::take(answer.headers_mut());
        if let Some(ahead) = rate_limit::clock_ahead(&headers, SystemTime::now()) {
            *lock(&self.clock) = ahead;
        }
        let body = read(&mut answer).await?;
        let text = String::from_utf8_lossy(&body);
        let raw = if self.concealed.is_empty() {
            redact(&text, &secrets)
        } else {
            let (clean, taken) = conceal(&text, self.concealed);
            secrets.extend(taken);
            redact(&clean, &secrets)
        };
        Ok(HttpResponse {
            status,
            headers,
            body,
            raw,
            secrets,
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn read(answer: &mut reqwest::Response) -> Result<Bytes, Broken> {
    let Some(first) = answer.chunk().await.map_err(|_| Broken::Lost)? else {
        return Ok(Bytes::new());
    };
    let mut rest: Option<BytesMut> = None;
    while let Some(chunk) = answer.chunk().await.map_err(|_| Broken::Lost)? {
        let body = rest.get_or_insert_with(|| BytesMut::from(first.as_ref()));
        if body.len() + chunk.len() > LONGEST_ANSWER {
            return Err(Broken::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(rest.map_or(first, BytesMut::freeze))
}

fn classify(error: &reqwest::Error) -> Broken {
    if error.is_connect() {
        return if error.is_timeout() {
            Broken::ConnectTimeout
        } else {
            Broken::Connect
        };
    }
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.is::<CalledBack>() {
            return Broken::CalledBack;
        }
        source = cause.source();
    }
    Broken::Lost
}
