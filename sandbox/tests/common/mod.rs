//! A client that shows exactly what comes over the wire.

#![allow(dead_code, reason = "not every test file uses everything")]
#![allow(clippy::unwrap_used, reason = "a test ends where its client fails")]

pub(crate) mod flowglad;
pub(crate) mod glase;
pub(crate) mod globiance;

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use tillbridge_sandbox::Sandbox;

pub(crate) const PAYMENTS: &str = "/glance/grow/payments";

/// An answer as it came.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    Closed,
    Reset,
}

pub(crate) struct Connection(TcpStream);

impl Connection {
    pub(crate) fn open(url: &str) -> Self {
        let address = url.strip_prefix("http://").unwrap();
        let address = address.split('/').next().unwrap();
        let stream = TcpStream::connect(address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream.set_nodelay(true).unwrap();
        Self(stream)
    }

    pub(crate) fn send(
        &mut self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) {
        let host = self.0.peer_addr().unwrap();
        let mut request = format!("{method} {target} HTTP/1.1\r\nhost: {host}\r\n");
        for (name, value) in headers {
            request.extend([name, ": ", value, "\r\n"]);
        }
        if !body.is_empty() {
            request.extend(["content-length: ", &body.len().to_string(), "\r\n"]);
        }
        request.push_str("\r\n");
        request.push_str(body);
        // A server that closes at once may refuse the bytes; what comes back tells.
        let _ = self.0.write_all(request.as_bytes());
    }

    /// Reads one answer by its stated length.
    pub(crate) fn reply(&mut self) -> Reply {
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            self.0.read_exact(&mut byte).unwrap();
            bytes.push(byte[0]);
        }
        let head = String::from_utf8(bytes).unwrap();
        let mut reply = Reply {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            head,
            body: String::new(),
        };
        let length = reply
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).unwrap();
        reply.body = String::from_utf8(body).unwrap();
        reply
    }

    /// Reads everything until the connection ends.
    pub(crate) fn rest(&mut self) -> (Vec<u8>, End) {
        let mut bytes = Vec::new();
        match self.0.read_to_end(&mut bytes) {
            Ok(_) => (bytes, End::Closed),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => (bytes, End::Reset),
            Err(error) => panic!("{error} after {bytes:?}"),
        }
    }

    /// Says whether the connection is open and silent for so long.
    pub(crate) fn is_silent(&mut self, wait: Duration) -> bool {
        self.0.set_read_timeout(Some(wait)).unwrap();
        let silent = matches!(
            self.0.read(&mut [0]),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
        );
        self.0
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        silent
    }
}

/// One call on a connection of its own.
pub(crate) fn call(
    url: &str,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Reply {
    let mut connection = Connection::open(url);
    connection.send(method, target, headers, body);
    connection.reply()
}

/// A shop that talks to the sandbox.
pub(crate) struct Shop {
    pub(crate) sandbox: Sandbox,
}

impl Shop {
    pub(crate) fn open() -> Self {
        Self {
            sandbox: Sandbox::start().unwrap(),
        }
    }

    pub(crate) fn connect(&self) -> Connection {
        Connection::open(&self.sandbox.url())
    }

    /// Sends without waiting for the answer.
    pub(crate) fn send(&self, method: &str, path: &str, body: &str) -> Connection {
        let mut connection = self.connect();
        self.send_on(&mut connection, method, path, body);
        connection
    }

    pub(crate) fn send_on(
        &self,
        connection: &mut Connection,
        method: &str,
        path: &str,
        body: &str,
    ) {
        let bearer = format!("Bearer {}", self.sandbox.glance_grow_key());
        let mut headers = vec![("authorization", bearer.as_str())];
        if !body.is_empty() {
            headers.push(("content-type", "application/json"));
        }
        connection.send(method, &format!("{PAYMENTS}{path}"), &headers, body);
    }

    pub(crate) fn post(&self, path: &str, body: &str) -> Reply {
        self.send("POST", path, body).reply()
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.send("GET", path, "").reply()
    }

    pub(crate) fn charge(&self, body: &str) -> Reply {
        self.post("/charge", body)
    }

    /// Charges and returns the id.
    pub(crate) fn charged(&self, amount: &str) -> String {
        let reply = self.charge(&format!(r#"{{"amount":{amount},"cardToken":"tok_visa"}}"#));
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.json()["data"]["transactionId"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub(crate) fn refund(&self, id: &str, amount: &str) -> Reply {
        self.post(
            "/refund",
            &format!(r#"{{"transactionId":"{id}","amount":{amount},"reason":"why"}}"#),
        )
    }

    pub(crate) fn control(&self, method: &str, path: &str, body: &str) -> Reply {
        call(
            &self.sandbox.url(),
            method,
            &format!("/_control{path}"),
            &[],
            body,
        )
    }

    /// The amounts of the ledger, in order, with their operations.
    pub(crate) fn movements(&self) -> Vec<String> {
        let ledger = self.sandbox.ledger();
        ledger
            .iter()
            .map(|entry| format!("{} {} {}", entry.operation, entry.amount, entry.currency))
            .collect()
    }
}
