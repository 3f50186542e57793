//! The operations: one message and one answer each.

mod invoices;
mod payments;
mod reports;
mod terminals;

pub(crate) use invoices::{SendInvoice, UpdateInvoice};

use super::account::Account;
use super::records::{
    GlaseAssignSeqrIdRequest, GlaseCancelInvoiceRequest, GlaseCommitReservationRequest,
    GlaseExecuteReportRequest, GlaseGetPaymentStatusRequest, GlaseMarkTransactionPeriodRequest,
    GlaseRefundPaymentRequest, GlaseRegisterTerminalRequest, GlaseSendInvoiceRequest,
    GlaseSubmitPaymentReceiptRequest, GlaseUnregisterTerminalRequest, GlaseUpdateInvoiceRequest,
};
use super::soap::{Call, begin, call};
use crate::engine::{Executor, Running, Scope, Task};
use crate::model::PaymentError;
use std::sync::Arc;
use terminals::{RegisterTerminal, UnregisterTerminal};

/// Makes operations of requests: each becomes a call in the name of the client's account.
macro_rules! operations {
    ($($request:ident => $call:ty;)+) => {$(
        impl Task for $request {
            type Provider = Account;
            type Output = <$call as Call>::Output;
            const OPERATION: &'static str = <$call as Call>::NAME;

            fn run(
                self,
                executor: Arc<Executor<Account>>,
                scope: Scope,
            ) -> impl Future<Output = Result<Self::Output, PaymentError>> + Send {
                let made = <$call as Made<$request>>::of(self, executor.provider());
                call(&executor, &scope, made)
            }

            fn begin(self, executor: Arc<Executor<Account>>, scope: Scope) -> Running {
                let made = <$call as Made<$request>>::of(self, executor.provider());
                begin(&executor, &scope, made)
            }
        }
    )+};
}

/// A call that is made of a request, which most are themselves.
trait Made<R> {
    fn of(request: R, account: &Account) -> Self;
}

impl<R> Made<R> for R {
    fn of(request: R, _: &Account) -> R {
        request
    }
}

operations! {
    GlaseRegisterTerminalRequest => RegisterTerminal;
    GlaseUnregisterTerminalRequest => UnregisterTerminal;
    GlaseAssignSeqrIdRequest => Self;
    GlaseSendInvoiceRequest => SendInvoice;
    GlaseGetPaymentStatusRequest => Self;
    GlaseUpdateInvoiceRequest => UpdateInvoice;
    GlaseCommitReservationRequest => Self;
    GlaseCancelInvoiceRequest => Self;
    GlaseRefundPaymentRequest => Self;
    GlaseSubmitPaymentReceiptRequest => Self;
    GlaseMarkTransactionPeriodRequest => Self;
    GlaseExecuteReportRequest => Self;
}

/// The labels of a request record, whose two members have the same names in all.
macro_rules! labels {
    ($request:expr) => {
        crate::providers::glase::soap::Labels {
            comment: $request.client_comment.clone(),
            reference: $request.client_reference.clone(),
        }
    };
}

use labels;
