//! What a client can be told besides its credentials.

use crate::model::{Secret, duration};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How a client reaches its provider; the same options for every provider and language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ClientOptions {
    /// Where the provider is reached. Default: the provider's production address; required where it
    /// publishes none, which is Glase, and there the whole address of the endpoint. Must be https
    /// and ASCII; http is taken for loopback, and elsewhere with `allow_plain_http`.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub base_url: Option<String>,
    /// Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
    /// Default 30 seconds, and more where an operation says so; more than zero.
    #[serde(with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deadline: Option<Duration>,
    /// Longest time for making a connection, TLS included. Default 10 seconds; more than zero.
    #[serde(with = "duration::option")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub connect_timeout: Option<Duration>,
    /// How often a call that is safe to repeat is repeated. Default 3; at most 10.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retries: Option<u32>,
    /// Most connections at a time; further calls wait within their deadline. Default 100; 1 to 10000.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_connections: Option<u32>,
    /// Proxy URL (http, https or socks5), which may hold a password. Default: the system's or the
    /// environment's proxy, none for loopback.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proxy: Option<Secret>,
    /// Root certificates in PEM to trust besides the system's.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extra_root_certificates: Option<String>,
    /// Text to append to the `User-Agent` header: visible ASCII and spaces, at most 200.
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent_suffix: Option<String>,
    /// Whether http is allowed to hosts other than loopback. Default false.
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub allow_plain_http: bool,
}
