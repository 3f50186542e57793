//! Whether a request may have left this machine, known exactly.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

const HELD: u8 = 0;
const LEAVING: u8 = 1;
const CALLED_BACK: u8 = 2;

/// The gate between "nothing has left" and "something may have left".
///
/// The transport asks the body for its bytes before it writes anything of the request to the
/// connection, so the first such question is the last moment at which the request can be called back.
#[derive(Clone, Debug)]
pub(crate) struct Gate(Arc<AtomicU8>);

impl Gate {
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU8::new(HELD)))
    }

    /// Calls the request back: true when nothing has left and nothing will.
    pub(crate) fn call_back(&self) -> bool {
        match self
            .0
            .compare_exchange(HELD, CALLED_BACK, Ordering::SeqCst, Ordering::SeqCst)
        {
            Ok(_) => true,
            Err(state) => state == CALLED_BACK,
        }
    }

    /// Lets the request out: false when it was called back before.
    pub(crate) fn leave(&self) -> bool {
        match self
            .0
            .compare_exchange(HELD, LEAVING, Ordering::SeqCst, Ordering::SeqCst)
        {
            Ok(_) => true,
            Err(state) => state == LEAVING,
        }
    }
}

/// The request had been called back before its first byte was written.
#[derive(Debug, thiserror::Error)]
#[error("called back before it was sent")]
pub(crate) struct CalledBack;

/// A request body that passes the gate when the transport first asks for it.
pub(crate) struct GatedBody {
    gate: Gate,
    bytes: Option<Bytes>,
}

impl GatedBody {
    pub(crate) fn new(gate: Gate, bytes: Bytes) -> Self {
        Self {
            gate,
            bytes: Some(bytes),
        }
    }
}

impl Body for GatedBody {
    type Data = Bytes;
    type Error = CalledBack;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, CalledBack>>> {
        if !self.gate.leave() {
            return Poll::Ready(Some(Err(CalledBack)));
        }
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(body: &mut GatedBody) -> Option<Result<Frame<Bytes>, CalledBack>> {
        let mut context = Context::from_waker(std::task::Waker::noop());
        match Pin::new(body).poll_frame(&mut context) {
            Poll::Ready(frame) => frame,
            Poll::Pending => panic!("the body never waits"),
        }
    }

    #[test]
    fn a_request_called_back_first_gives_no_byte() {
        let gate = Gate::new();
        let mut body = GatedBody::new(gate.clone(), Bytes::from_static(b"money"));
        assert!(gate.call_back());
        assert!(matches!(ask(&mut body), Some(Err(CalledBack))));
        assert!(gate.call_back());
    }

    #[test]
    fn a_request_whose_body_was_asked_for_cannot_be_called_back() {
        let gate = Gate::new();
        let mut body = GatedBody::new(gate.clone(), Bytes::from_static(b"money"));
        assert!(matches!(ask(&mut body), Some(Ok(_))));
        assert!(!gate.call_back());
        assert!(ask(&mut body).is_none());
    }
}
