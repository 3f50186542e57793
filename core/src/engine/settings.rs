//! Client options, checked and with their defaults.

use crate::model::error::Invalid;
use crate::model::{ClientOptions, Secret};
use http::HeaderValue;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::time::Duration;
use url::{Host, Url};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const RETRIES: u32 = 3;
const MOST_RETRIES: u32 = 10;
const CONNECTIONS: u32 = 100;
const MOST_CONNECTIONS: u32 = 10_000;
const LONGEST_SUFFIX: usize = 200;
/// Ten years: far beyond any call, and far below what clock arithmetic takes.
const LONGEST_DEADLINE: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

/// What a client was told, after checking.
#[derive(Clone)]
pub(crate) struct Settings {
    /// Base address without a trailing slash, or the endpoint as it was given.
    pub(crate) base_url: Secret,
    pub(crate) secure: bool,
    pub(crate) loopback: bool,
    /// Whether http is allowed to hosts other than loopback.
    pub(crate) plain: bool,
    pub(crate) deadline: Option<Duration>,
    pub(crate) connect_timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) max_connections: u32,
    pub(crate) proxy: Option<reqwest::Proxy>,
    pub(crate) extra_roots: Vec<CertificateDer<'static>>,
    pub(crate) user_agent: HeaderValue,
}

impl Settings {
    pub(crate) fn new(
        options: &ClientOptions,
        default_base_url: Option<&str>,
    ) -> Result<Self, Invalid> {
        let given = options.base_url.as_deref().or(default_base_url);
        let given = given.ok_or_else(|| {
            let reason = "must be given: the provider publishes no address for production";
            Invalid::new("base_url", reason)
        })?;
        let address = address(given, options.allow_plain_http)?;
        // Without a default the address is the endpoint itself, and nothing is appended to it.
        let base_url = match default_base_url {
            Some(_) => given.trim_end_matches('/'),
            None => given,
        };
        Ok(Self {
            base_url: Secret::new(base_url),
            secure: address.scheme() == "https",
            loopback: is_loopback(&address),
            plain: options.allow_plain_http,
            deadline: deadline(options.deadline)?,
            connect_timeout: duration("connect_timeout", options.connect_timeout)?
                .unwrap_or(CONNECT_TIMEOUT),
            retries: range(
                "retries",
                options.retries.unwrap_or(RETRIES),
                0,
                MOST_RETRIES,
            )?,
            max_connections: range(
                "max_connections",
                options.max_connections.unwrap_or(CONNECTIONS),
                1,
                MOST_CONNECTIONS,
            )?,
            proxy: options.proxy.as_ref().map(proxy).transpose()?,
            extra_roots: options
                .extra_root_certificates
                .as_deref()
                .map(certificates)
                .transpose()?
                .unwrap_or_default(),
            user_agent: user_agent(options.user_agent_suffix.as_deref())?,
        })
    }
}

/// A deadline that the caller gave, for a client or for one call.
pub(crate) fn deadline(value: Option<Duration>) -> Result<Option<Duration>, Invalid> {
    duration("deadline", value)
}

fn duration(field: &str, value: Option<Duration>) -> Result<Option<Duration>, Invalid> {
    match value {
        Some(value) if value.is_zero() => Err(Invalid::new(field, "must be more than zero")),
        Some(value) if value > LONGEST_DEADLINE => {
            Err(Invalid::new(field, "must be at most ten years"))
        }
        value => Ok(value),
    }
}

fn range(field: &str, value: u32, least: u32, most: u32) -> Result<u32, Invalid> {
    if (least..=most).contains(&value) {
        Ok(value)
    } else {
        Err(Invalid::new(field, format!("must be {least} to {most}")))
    }
}

fn address(text: &str, allow_plain_http: bool) -> Result<Url, Invalid> {
    let refuse = |reason: &str| Err(Invalid::new("base_url", reason));
    if !text.is_ascii() {
        return refuse("must be ASCII; an international host name is written in its xn-- form");
    }
    let Ok(url) = Url::parse(text) else {
        return refuse("must be an absolute https URL");
    };
    if url.host().is_none() || url.cannot_be_a_base() {
        return refuse("must be an absolute https URL");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not hold a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must not hold a query or a fragment");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_plain_http || is_loopback(&url) => Ok(url),
        "http" => refuse("must be https; http is for loopback, or with allow_plain_http"),
        _ => refuse("must be an absolute https URL"),
    }
}

/// Whether a URL leads to this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn proxy(url: &Secret) -> Result<reqwest::Proxy, Invalid> {
    let refuse = || Invalid::new("proxy", "must be an http, https or socks5 URL");
    let parsed = Url::parse(url.reveal()).map_err(|_| refuse())?;
    if !matches!(parsed.scheme(), "http" | "https" | "socks5" | "socks5h") || !parsed.has_host() {
        return Err(refuse());
    }
    reqwest::Proxy::all(url.reveal()).map_err(|_| refuse())
}

fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, Invalid> {
    let refuse = || Invalid::new("extra_root_certificates", "must be certificates in PEM");
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem.as_bytes())
        .collect::<Result<_, _>>()
        .map_err(|_| refuse())?;
    let mut store = rustls::RootCertStore::empty();
    let (added, ignored) = store.add_parsable_certificates(found.iter().cloned());
    if added == 0 || ignored > 0 {
        Err(refuse())
    } else {
        Ok(found)
    }
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue, Invalid> {
    let own = concat!("tillbridge/", env!("CARGO_PKG_VERSION"));
    let Some(suffix) = suffix else {
        return Ok(HeaderValue::from_static(own));
    };
    let printable = suffix.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if suffix.is_empty() || suffix.len() > LONGEST_SUFFIX || !printable {
        return Err(Invalid::new(
            "user_agent_suffix",
            format!("must be 1 to {LONGEST_SUFFIX} visible ASCII characters"),
        ));
    }
    Ok(HeaderValue::from_str(&format!("{own} {suffix}")).expect("visible ASCII"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(options: &ClientOptions) -> Option<String> {
        Settings::new(options, Some("https://api.example"))
            .err()
            .map(|invalid| invalid.field)
    }

    #[test]
    fn an_option_outside_its_range_is_named() {
        let none = ClientOptions::default;
        for (options, field) in [
            (none(), None),
            (
                ClientOptions {
                    deadline: Some(Duration::ZERO),
                    ..none()
                },
                Some("deadline"),
            ),
            (
                ClientOptions {
                    deadline: Some(Duration::MAX),
                    ..none()
                },
                Some("deadline"),
            ),
            (
                ClientOptions {
                    connect_timeout: Some(Duration::ZERO),
                    ..none()
                },
                Some("connect_timeout"),
            ),
            (
                ClientOptions {
                    retries: Some(0),
                    ..none()
                },
                None,
            ),
            (
                ClientOptions {
                    retries: Some(11),
                    ..none()
                },
                Some("retries"),
            ),
            (
                ClientOptions {
                    max_connections: Some(0),
                    ..none()
                },
                Some("max_connections"),
            ),
            (
                ClientOptions {
                    proxy: Some("ftp://x".into()),
                    ..none()
                },
                Some("proxy"),
            ),
            (
                ClientOptions {
                    proxy: Some("http://user:pass@proxy:8080".into()),
                    ..none()
                },
                None,
            ),
            (
                ClientOptions {
                    extra_root_certificates: Some("no".into()),
                    ..none()
                },
                Some("extra_root_certificates"),
            ),
            (
                ClientOptions {
                    user_agent_suffix: Some("shop/1\r\nX: y".into()),
                    ..none()
                },
                Some("user_agent_suffix"),
            ),
            (
                ClientOptions {
                    user_agent_suffix: Some(String::new()),
                    ..none()
                },
                Some("user_agent_suffix"),
            ),
        ] {
            assert_eq!(refused(&options).as_deref(), field, "{options:?}");
        }
    }

    #[test]
    fn an_address_is_required_where_there_is_no_default() {
        let refused = Settings::new(&ClientOptions::default(), None).err();
        let field = refused.map(|invalid| invalid.field);
        assert_eq!(field.as_deref(), Some("base_url"));
    }

    #[test]
    fn only_https_or_loopback_is_an_address() {
        for (text, plain, taken) in [
            ("https://api.example", false, true),
            ("https://api.example/v1/", false, true),
            ("http://127.0.0.1:8080", false, true),
            ("http://[::1]:8080/glance", false, true),
            ("http://localhost:1", false, true),
            ("http://localhost.evil.example", false, false),
            ("http://api.example", false, false),
            ("http://api.example", true, true),
            ("https://xn--bcher-kva.example", false, true),
            ("https://b\u{fc}cher.example", false, false),
            ("ftp://api.example", true, false),
            ("https://user:pass@api.example", false, false),
            ("https://api.example?x=1", false, false),
            ("api.example", false, false),
            ("", false, false),
        ] {
            let options = ClientOptions {
                base_url: Some(text.to_owned()),
                allow_plain_http: plain,
                ..ClientOptions::default()
            };
            let field = refused(&options);
            assert_eq!(field.as_deref(), (!taken).then_some("base_url"), "{text}");
        }
    }
}
