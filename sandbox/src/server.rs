//! The accept loop and the life of one connection.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::answer::{Answer, Delivery, Plan, Received};
use crate::errand::Dispatch;
use crate::wire::Wire;

/// Larger request bodies are answered 413.
const MAX_BODY: usize = 1024 * 1024;

/// Larger request heads are answered 431.
const MAX_HEAD: usize = 32 * 1024;

/// What a server answers; every method returns at once.
pub(crate) trait App: Send + Sync + 'static {
    /// Says whether the connection just accepted is closed at once.
    fn refuses_connection(&self) -> bool;

    /// Says whether [`turns_away`](Self::turns_away) can return true at present.
    fn watches_reads(&self) -> bool;

    /// Says whether the connection is closed before this request is read.
    fn turns_away(&self, method: &str, target: &str) -> bool;

    fn handle(&self, request: Received) -> Plan;

    /// Messages to send in the background; none, also, when they are taken already.
    fn outbox(&self) -> Option<UnboundedReceiver<Dispatch>> {
        None
    }
}

/// Serves until the future is dropped.
pub(crate) async fn serve(listener: TcpListener, app: Arc<dyn App>) {
    if let Some(mut outbox) = app.outbox() {
        tokio::spawn(async move {
            while let Some(dispatch) = outbox.recv().await {
                dispatch.run().await;
            }
        });
    }
    loop {
        match listener.accept().await {
            Ok((stream, _)) if app.refuses_connection() => drop(stream),
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, app.clone()));
            }
            // Out of descriptors: let connections end before accepting again.
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    }
}

/// Ends a connection without an answer of hyper's own.
#[derive(Debug, thiserror::Error)]
#[error("the connection ends here")]
struct Abort;

async fn connection(stream: TcpStream, app: Arc<dyn App>) {
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let mut wire = Wire::new(stream, app.clone());
    let ending: Arc<Mutex<Option<Plan>>> = Arc::default();
    let service = service_fn(|request| answer(request, app.clone(), ending.clone()));
    let served = http1::Builder::new()
        .auto_date_header(false)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(&mut wire), service)
        .await;
    let plan = ending.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let (Err(_), Some(plan), Some(stream)) = (served, plan, wire.into_stream()) {
        // The other side may be gone already, which ends the connection as well.
        let _ = finish(stream, &plan).await;
    }
}

async fn finish(mut stream: TcpStream, plan: &Plan) -> io::Result<()> {
    stream.write_all(&plan.last_bytes()).await?;
    if plan.reset {
        return stream.set_zero_linger();
    }
    stream.shutdown().await
}

async fn answer(
    request: http::Request<Incoming>,
    app: Arc<dyn App>,
    ending: Arc<Mutex<Option<Plan>>>,
) -> Result<http::Response<Full<Bytes>>, Abort> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            let text = format!("a body may have {MAX_BODY} bytes");
            return Ok(Answer::text(413, text).into_response());
        }
        Err(_) => return Err(Abort),
    };
    let mut plan = app.handle(Received {
        method: head.method,
        uri: head.uri,
        headers: head.headers,
        body,
    });
    if let Some(errand) = plan.errand.take() {
        plan.answer = errand.run().await;
    }
    if !plan.answer.delay.is_zero() {
        tokio::time::sleep(plan.answer.delay).await;
    }
    match plan.delivery {
        Delivery::Whole => Ok(plan.answer.into_response()),
        Delivery::Never => std::future::pending().await,
        _ => {
            *ending.lock().unwrap_or_else(PoisonError::into_inner) = Some(plan);
            Err(Abort)
        }
    }
}
