//! Requests and results of Glase.

mod codes;
mod credentials;
mod invoices;
mod payments;
mod reports;
mod reservations;
mod terminals;

pub use codes::{GlaseAppLink, GlaseAppLinkRequest, GlaseRenderQrCodeRequest, QrCode};
pub use credentials::{GlaseCredentials, GlaseReseller, GlaseTerminal};
pub use invoices::{
    GlaseAcknowledgmentMode, GlaseCancelInvoiceRequest, GlaseCanceledInvoice, GlaseCustomerToken,
    GlaseInvoice, GlaseInvoiceRow, GlaseIssuedInvoice, GlasePaymentMode, GlaseSendInvoiceRequest,
    GlaseUpdateInvoiceRequest, GlaseUpdatedInvoice,
};
pub use payments::{
    GlaseCommitReservationRequest, GlaseCommittedReservation, GlaseGetPaymentStatusRequest,
    GlaseHandleNotificationRequest, GlasePayRequest, GlasePayment, GlasePaymentStatus,
    GlaseReceipt, GlaseReceiptDocument, GlaseReceiptType, GlaseReconcileRequest,
    GlaseReconciliation, GlaseRefund, GlaseRefundPaymentRequest, GlaseSubmitPaymentReceiptRequest,
    GlaseSubmittedReceipt, GlaseWaitUntilPaidRequest,
};
pub use reports::{
    GlaseExecuteReportRequest, GlaseMarkTransactionPeriodRequest, GlaseReport, GlaseReportId,
    GlaseReportRow, GlaseRunReportRequest, GlaseTransactionPeriod,
};
pub use reservations::{
    GlaseCancelRequest, GlaseCommitRequest, GlaseReservation, GlaseReserveRequest,
    GlaseUpdateRequest, GlaseWaitUntilReservedRequest,
};
pub use terminals::{
    GlaseAssignSeqrIdRequest, GlaseAssignedSeqrId, GlaseRegisterTerminalRequest,
    GlaseRegisteredTerminal, GlaseUnregisterTerminalRequest, GlaseUnregisteredTerminal,
};
