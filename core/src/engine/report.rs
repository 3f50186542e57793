//! Tells observers what happens to one operation.

use crate::engine::events::{Event, EventKind, Observer};
use crate::engine::failure::{Origin, request_id};
use crate::engine::http::HttpResponse;
use crate::model::PaymentError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::time::Instant;

/// The observers of one operation, and what they are told each time.
pub(crate) struct Report<'a> {
    client: Option<&'a dyn Observer>,
    call: Option<&'a dyn Observer>,
    traced: bool,
    origin: Origin,
    started: Instant,
}

impl<'a> Report<'a> {
    pub(crate) fn new(
        client: Option<&'a dyn Observer>,
        call: Option<&'a dyn Observer>,
        origin: Origin,
    ) -> Self {
        Self {
            client,
            call,
            traced: tracing::enabled!(target: "tillbridge", tracing::Level::DEBUG),
            origin,
            started: Instant::now(),
        }
    }

    pub(crate) fn event(&self, kind: EventKind, tried: u32, fill: impl FnOnce(&mut Event)) {
        if !self.traced && self.client.is_none() && self.call.is_none() {
            return;
        }
        let mut event = Event {
            kind,
            provider: self.origin.provider.to_owned(),
            operation: self.origin.operation.to_owned(),
            try_number: tried,
            elapsed: self.started.elapsed(),
            http_status: None,
            request_id: None,
            request_bytes: 0,
            response_bytes: None,
            wait: None,
            error_kind: None,
            outcome: None,
        };
        fill(&mut event);
        if self.traced {
            event.trace();
        }
        for observer in [self.client, self.call].into_iter().flatten() {
            // An observer's panic must not change what the caller learns of the money.
            let _ = catch_unwind(AssertUnwindSafe(|| observer.on_event(event.clone())));
        }
    }

    pub(crate) fn finish(&self, tried: u32, error: PaymentError) -> PaymentError {
        self.event(EventKind::Finished, tried, |event| {
            let context = error.context();
            event.http_status = context.http_status;
            event.request_id.clone_from(&context.request_id);
            event.error_kind = Some(error.kind().as_str().to_owned());
            event.outcome = Some(context.outcome);
        });
        error
    }
}

impl Event {
    pub(crate) fn answered(&mut self, response: &HttpResponse) {
        self.http_status = Some(response.status.as_u16());
        self.request_id = request_id(response).map(|id| response.redacted(id));
        self.response_bytes = Some(response.body.len() as u64);
    }
}
