//! TLS: the system's verifier, with bundled roots where the machine has none.

use crate::engine::runtime::PerProcess;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, crypto::CryptoProvider};
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

static SYSTEM: PerProcess<ClientConfig> = PerProcess::new();

/// The configuration for a client; without extra roots it is read from the system once a process.
pub(crate) fn config(extra: &[CertificateDer<'static>]) -> Result<ClientConfig, rustls::Error> {
    if extra.is_empty() {
        SYSTEM.get_or_try(|| build(&[])).cloned()
    } else {
        build(extra)
    }
}

/// A configuration for clients that only speak plain http: reading the system's roots takes long.
pub(crate) fn unused() -> Result<ClientConfig, rustls::Error> {
    let provider = provider();
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth())
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn build(extra: &[CertificateDer<'static>]) -> Result<ClientConfig, rustls::Error> {
    use rustls::client::danger::ServerCertVerifier;

    let provider = provider();
    let verifier: Arc<dyn ServerCertVerifier> = if cfg!(target_os = "android") {
        bundled(extra, &provider)?
    } else {
        match system(extra, &provider) {
            Ok(verifier) => Arc::new(verifier),
            Err(_) => bundled(extra, &provider)?,
        }
    };
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

#[cfg(not(target_os = "android"))]
fn system(
    extra: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    // With extra roots the verifier is content without the system's; the first line finds out
    // whether the system has any.
    let plain = Verifier::new(provider.clone())?;
    if extra.is_empty() {
        return Ok(plain);
    }
    Verifier::new_with_extra_roots(extra.iter().cloned(), provider.clone())
}

#[cfg(target_os = "android")]
fn system(
    _: &[CertificateDer<'static>],
    _: &Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Err(rustls::Error::General(
        "the platform verifier needs Java set-up".to_owned(),
    ))
}

fn bundled(
    extra: &[CertificateDer<'static>],
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<dyn rustls::client::danger::ServerCertVerifier>, rustls::Error> {
    let mut roots = rustls::RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    roots.add_parsable_certificates(extra.iter().cloned());
    rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .build()
        .map(|verifier| verifier as _)
        .map_err(|error| rustls::Error::General(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundled_roots_make_a_verifier_of_their_own() {
        assert!(bundled(&[], &provider()).is_ok());
    }
}
