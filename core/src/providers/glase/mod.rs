//! Glase, formerly SEQR: payments by QR code at tills and in shops, over SOAP.

mod account;
mod codes;
mod flows;
mod links;
mod operations;
mod records;
mod rules;
mod soap;
mod wire;
mod xml;

pub use account::Account;
pub use codes::{GLASE_RESULT_CODES, GlaseResultCode};
pub use records::{
    GlaseAcknowledgmentMode, GlaseAppLink, GlaseAppLinkRequest, GlaseAssignSeqrIdRequest,
    GlaseAssignedSeqrId, GlaseCancelInvoiceRequest, GlaseCancelRequest, GlaseCanceledInvoice,
    GlaseCommitRequest, GlaseCommitReservationRequest, GlaseCommittedReservation, GlaseCredentials,
    GlaseCustomerToken, GlaseExecuteReportRequest, GlaseGetPaymentStatusRequest,
    GlaseHandleNotificationRequest, GlaseInvoice, GlaseInvoiceRow, GlaseIssuedInvoice,
    GlaseMarkTransactionPeriodRequest, GlasePayRequest, GlasePayment, GlasePaymentMode,
    GlasePaymentStatus, GlaseReceipt, GlaseReceiptDocument, GlaseReceiptType,
    GlaseReconcileRequest, GlaseReconciliation, GlaseRefund, GlaseRefundPaymentRequest,
    GlaseRegisterTerminalRequest, GlaseRegisteredTerminal, GlaseRenderQrCodeRequest, GlaseReport,
    GlaseReportId, GlaseReportRow, GlaseReseller, GlaseReservation, GlaseReserveRequest,
    GlaseRunReportRequest, GlaseSendInvoiceRequest, GlaseSubmitPaymentReceiptRequest,
    GlaseSubmittedReceipt, GlaseTerminal, GlaseTransactionPeriod, GlaseUnregisterTerminalRequest,
    GlaseUnregisteredTerminal, GlaseUpdateInvoiceRequest, GlaseUpdateRequest, GlaseUpdatedInvoice,
    GlaseWaitUntilPaidRequest, GlaseWaitUntilReservedRequest, QrCode,
};

use crate::define::{client, functions};

const NAME: &str = "glase";

/// Glase's endpoint for tests, to be given as `base_url`. That of production comes with the vendor's
/// start-up kit.
pub const GLASE_TEST_ENDPOINT: &str = "https://extdev.seqr.com/soap/merchant/cashregister-2";

client! {
    /// A Glase terminal, its reseller, or both.
    ///
    /// `base_url` is required, because Glase publishes no address for production; it is the whole
    /// address of the endpoint. The one for tests is
    /// `https://extdev.seqr.com/soap/merchant/cashregister-2`.
    ///
    /// A payment that is not fetched as `PAID` within 20 seconds after the buyer has paid is undone
    /// by Glase. The waiting calls keep to that; who asks with `get_payment_status` has to.
    pub struct Glase, NativeGlase for Account, GlaseCredentials {
        /// Makes a cash register's terminal and gives its login. The reseller's call.
        ///
        /// Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a
        /// time. It is not repeated when the answer is lost, because that would make another: the
        /// error is then `outcome_unknown`, and `reconcile` does not settle it.
        register_terminal(GlaseRegisterTerminalRequest) -> GlaseRegisteredTerminal;
        /// Removes the client's own terminal.
        unregister_terminal(GlaseUnregisterTerminalRequest) -> GlaseUnregisteredTerminal;
        /// Gives the client's own terminal the id on its sticker.
        assign_seqr_id(GlaseAssignSeqrIdRequest) -> GlaseAssignedSeqrId;
        /// Sends an invoice for a buyer to pay.
        ///
        /// Takes no money by itself. On a cash register it calls the invoice before off. It is not
        /// repeated when the answer is lost: the error is then `outcome_unknown`. `pay` and `reserve`
        /// look after an open reservation first.
        send_invoice(GlaseSendInvoiceRequest) -> GlaseIssuedInvoice;
        /// Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds above.
        ///
        /// Send the `version` of the answer before. One try takes at most 5 seconds.
        get_payment_status(GlaseGetPaymentStatusRequest) -> GlasePayment;
        /// Replaces an invoice that is not paid, all of it.
        update_invoice(GlaseUpdateInvoiceRequest) -> GlaseUpdatedInvoice;
        /// Commits a reservation; the payment is there once it was fetched as `PAID`.
        ///
        /// Moves money and is never sent twice: when the answer is lost, the error is
        /// `outcome_unknown`, with the attempt that `reconcile` settles. `commit` does all of that.
        commit_reservation(GlaseCommitReservationRequest) -> GlaseCommittedReservation;
        /// Calls an invoice off that is not paid; one that is called off already is success.
        cancel_invoice(GlaseCancelInvoiceRequest) -> GlaseCanceledInvoice;
        /// Gives a payment back, whole or in part.
        ///
        /// Moves money and is never sent twice. When the answer is lost, the error is
        /// `outcome_unknown`, and nothing that Glase can be asked settles it: look into a report.
        refund_payment(GlaseRefundPaymentRequest) -> GlaseRefund;
        /// Attaches a receipt to a payment.
        submit_payment_receipt(GlaseSubmitPaymentReceiptRequest) -> GlaseSubmittedReceipt;
        /// Closes the transaction period and opens the next. The reseller's call.
        ///
        /// It is not repeated when the answer is lost: the error is then `outcome_unknown`, and the
        /// period's id is lost for good.
        mark_transaction_period(GlaseMarkTransactionPeriodRequest) -> GlaseTransactionPeriod;
        /// Makes a report once; while it is not ready the error is `conflict`. The reseller's call.
        execute_report(GlaseExecuteReportRequest) -> GlaseReport;
        /// Asks a buyer to reserve an amount, of which `commit` takes what is due.
        ///
        /// Refuses with `conflict`, nothing sent, while the terminal holds an open reservation.
        reserve(GlaseReserveRequest) -> GlaseReservation;
        /// Waits until the buyer has reserved the amount, or the reservation needs the merchant or has
        /// ended: look at its `status`.
        ///
        /// Asks each second. At the deadline it gives the reservation as it was last seen: wait
        /// again, or cancel it. After `PENDING_ISSUER_ACKNOWLEDGE` the buyer's app waits for `update`.
        wait_until_reserved(GlaseWaitUntilReservedRequest) -> GlaseReservation;
        /// Replaces a reservation's invoice, so that the buyer's bill shows what was bought.
        update(GlaseUpdateRequest) -> GlaseReservation;
        /// Takes the final amount of a reservation and waits until it is paid.
        ///
        /// Moves money. Where the amount is not that of the invoice, the invoice is replaced first,
        /// its rows by one. When the answer to the commit is lost, the payment's status is asked
        /// before anything is repeated. The error `declined` says that no money was taken,
        /// `outcome_unknown` that it could not be seen: `reconcile` settles it.
        commit(GlaseCommitRequest) -> GlasePayment;
        /// Releases a reservation and waits until that is seen.
        ///
        /// Where the buyer was faster and has paid, the error is `conflict`, with the payment's
        /// reference for `refund_payment`.
        cancel(GlaseCancelRequest) -> GlasePayment;
        /// Asks a buyer to pay at once.
        ///
        /// Refuses with `conflict`, nothing sent, while the terminal holds an open reservation. Go on
        /// with `wait_until_paid` at once: a payment that nobody fetches within 20 seconds is undone.
        pay(GlasePayRequest) -> GlaseIssuedInvoice;
        /// Waits until an invoice is paid, needs the merchant or has ended: look at its `status`.
        ///
        /// Asks each second and tells Glase that `PAID` was seen. At the deadline it gives the payment
        /// as it was last seen: wait again, or call the invoice off with `cancel_invoice`; one that
        /// nobody asks about may be paid and undone.
        wait_until_paid(GlaseWaitUntilPaidRequest) -> GlasePayment;
        /// Makes a report and waits until it is ready, for a minute at most, which the default deadline
        /// of this call allows for. The reseller's call.
        run_report(GlaseRunReportRequest) -> GlaseReport;
        /// Asks at once where a payment stands of which a notification came.
        ///
        /// A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
        /// seconds run. Answer it with status 200 whatever comes of this.
        handle_notification(GlaseHandleNotificationRequest) -> GlasePayment;
        /// Finds out what became of a call whose answer was lost, by reading alone.
        ///
        /// Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods and
        /// terminals cannot be asked for, which the answer says.
        reconcile(GlaseReconcileRequest) -> GlaseReconciliation;
    }
    walks {}
}

functions! {
    /// Draws a text as a QR code: as SVG, as PNG, and for a terminal.
    render_qr_code(GlaseRenderQrCodeRequest) -> QrCode = links::render_qr_code;
    /// Makes the code of an invoice a link that opens the app on the buyer's own device.
    ///
    /// Refuses what is not a code of Glase's, so that no other link reaches the buyer.
    glase_app_link(GlaseAppLinkRequest) -> GlaseAppLink = links::glase_app_link;
}
