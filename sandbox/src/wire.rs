//! A TCP stream on which a request can be turned away before a byte of it is read.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::server::App;

/// More than any request line the providers use.
const REQUEST_LINE: usize = 2048;

pub(crate) struct Wire {
    stream: TcpStream,
    app: Arc<dyn App>,
    between_requests: bool,
    turned_away: bool,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, app: Arc<dyn App>) -> Self {
        Self {
            stream,
            app,
            between_requests: true,
            turned_away: false,
        }
    }

    /// The stream, unless a request on it was turned away.
    pub(crate) fn into_stream(self) -> Option<TcpStream> {
        (!self.turned_away).then_some(self.stream)
    }

    fn poll_turn_away(&mut self, context: &mut Context<'_>) -> Poll<io::Result<bool>> {
        let mut space = [0; REQUEST_LINE];
        let mut seen = ReadBuf::new(&mut space);
        ready!(self.stream.poll_peek(context, &mut seen))?;
        let Some((method, target)) = request_line(seen.filled()) else {
            return Poll::Ready(Ok(false));
        };
        Poll::Ready(Ok(self.app.turns_away(method, target)))
    }
}

fn request_line(seen: &[u8]) -> Option<(&str, &str)> {
    let end = seen.windows(2).position(|pair| pair == b"\r\n")?;
    let line = std::str::from_utf8(&seen[..end]).ok()?;
    let mut words = line.split(' ');
    let (method, target, version) = (words.next()?, words.next()?, words.next()?);
    (version.starts_with("HTTP/") && words.next().is_none()).then_some((method, target))
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.between_requests
            && self.app.watches_reads()
            && ready!(self.poll_turn_away(context))?
        {
            self.turned_away = true;
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        if buffer.filled().len() > before {
            self.between_requests = false;
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.between_requests = true;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.between_requests = true;
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.turned_away {
            // An orderly end would hide the reset that unread bytes bring about.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::request_line;

    #[test]
    fn only_a_whole_request_line_counts() {
        assert_eq!(
            request_line(b"GET /a?b=1 HTTP/1.1\r\nHost: x"),
            Some(("GET", "/a?b=1"))
        );
        assert_eq!(request_line(b"GET /a HTTP/1.1"), None);
        assert_eq!(request_line(b"{\"amount\": 1}\r\n"), None);
    }
}
