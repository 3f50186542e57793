//! A provider's end of the wire, played by the test byte by byte.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

/// A listener whose connections the test reads and writes itself.
#[derive(Debug)]
pub struct Wire(TcpListener);

impl Wire {
    /// Listens on a free port of 127.0.0.1.
    ///
    /// # Panics
    ///
    /// When no port is free.
    pub fn listen() -> Self {
        Self(TcpListener::bind(("127.0.0.1", 0)).expect("a free port"))
    }

    /// The base URL that leads here.
    ///
    /// # Panics
    ///
    /// When the socket has no address.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("an address"))
    }

    /// Waits for the next connection.
    ///
    /// # Panics
    ///
    /// When the socket fails.
    pub fn accept(&self) -> TcpStream {
        self.0.accept().expect("a connection").0
    }
}

/// Reads one whole request, body included; none when the connection ends before it begins.
///
/// # Errors
///
/// The connection breaks, or ends within the request.
pub fn read_request(stream: &mut impl Read) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    while !is_whole(&bytes) {
        let count = stream.read(&mut chunk)?;
        if count == 0 && bytes.is_empty() {
            return Ok(None);
        }
        if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        bytes.extend_from_slice(&chunk[..count]);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Whether a head and the body that it states have come.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0);
    body.len() >= length
}

/// Reads one whole request, body included.
///
/// # Panics
///
/// When the connection ends before the request does.
pub fn expect_request(stream: &mut impl Read) -> String {
    let request = read_request(stream).expect("a readable connection");
    request.expect("a request")
}

/// Writes a JSON answer and keeps the connection open.
///
/// # Panics
///
/// When the connection is gone.
pub fn answer(stream: &mut impl Write, headers: &str, body: &str) {
    let length = body.len();
    let text = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    );
    stream
        .write_all(text.as_bytes())
        .expect("a writable connection");
}

/// The body of an answer that holds one approved charge.
pub fn approved(id: &str) -> String {
    format!(
        r#"{{"data":{{"transactionId":"{id}","amount":58.5,"currency":"ILS","status":"approved","createdAt":"2024-03-20T14:30:00Z"}}}}"#
    )
}
