//! TLS in front of a server that speaks none.

use crate::wire::read_request;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// A certificate for a host, in PEM, and what a server needs to show it.
///
/// # Panics
///
/// When the host is no name.
pub fn certificate(host: &str) -> (String, Arc<ServerConfig>) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed([host.to_owned()]).expect("a certificate");
    let key = PrivatePkcs8KeyDer::from(signing_key.serialize_der());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key.into())
        .expect("a key");
    (cert.pem(), Arc::new(config))
}

/// Takes TLS connections for `localhost` and passes whole requests on to a server without TLS.
///
/// Gives its address and the certificate that clients have to believe.
///
/// # Panics
///
/// When no port is free.
pub fn front(server: SocketAddr) -> (SocketAddr, String) {
    let (pem, config) = certificate("localhost");
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for client in listener.incoming() {
            let Ok(client) = client else { return };
            let config = config.clone();
            thread::spawn(move || {
                let session = ServerConnection::new(config).expect("a session");
                // A client that leaves early is what the tests do.
                let _ = pass(StreamOwned::new(session, client), server);
            });
        }
    });
    (address, pem)
}

fn pass(
    mut client: StreamOwned<ServerConnection, TcpStream>,
    server: SocketAddr,
) -> std::io::Result<()> {
    loop {
        let Some(request) = read_request(&mut client)? else {
            return Ok(());
        };
        let mut upstream = TcpStream::connect(server)?;
        upstream.write_all(request.as_bytes())?;
        let answer = whole_answer(&mut upstream)?;
        client.write_all(&answer)?;
        client.flush()?;
    }
}

/// Reads one answer with a stated length.
fn whole_answer(server: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let count = server.read(&mut chunk)?;
        bytes.extend_from_slice(&chunk[..count]);
        if count == 0 || crate::wire::is_whole(&bytes) {
            return Ok(bytes);
        }
    }
}
