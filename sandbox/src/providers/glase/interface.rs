//! The operations of the interface and their messages.

use super::schema::{
    AMOUNT, CONTEXT, Field, INVOICE, Kind, PARAMETER_MAP, PERIOD_RESULT, RECEIPT_DOCUMENT,
    REGISTER_RESULT, REPORT_RESULT, RESULT, SEND_RESULT, STATUS_RESULT, TOKEN, Type, field, many,
    named, required,
};

const fn context() -> Field {
    field("context", Kind::Complex(&CONTEXT))
}

/// Who may ask for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Principal {
    Reseller,
    Terminal,
}

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    /// Name on the wire.
    pub(super) wire: &'static str,
    /// Name in control calls.
    pub(super) name: &'static str,
    pub(super) principal: Principal,
    pub(super) request: Type,
    pub(super) result: &'static Type,
}

pub(super) static OPERATIONS: [Operation; 12] = [
    Operation {
        wire: "registerTerminal",
        name: "register_terminal",
        principal: Principal::Reseller,
        request: named(
            "registerTerminal",
            &[
                context(),
                field("externalTerminalId", Kind::Text),
                field("password", Kind::Text),
                field("name", Kind::Text),
            ],
        ),
        result: &REGISTER_RESULT,
    },
    Operation {
        wire: "unregisterTerminal",
        name: "unregister_terminal",
        principal: Principal::Terminal,
        request: named("unregisterTerminal", &[context()]),
        result: &RESULT,
    },
    Operation {
        wire: "assignSeqrId",
        name: "assign_seqr_id",
        principal: Principal::Terminal,
        request: named("assignSeqrId", &[context(), field("seqrId", Kind::Text)]),
        result: &RESULT,
    },
    Operation {
        wire: "sendInvoice",
        name: "send_invoice",
        principal: Principal::Terminal,
        request: named(
            "sendInvoice",
            &[
                context(),
                field("invoice", Kind::Complex(&INVOICE)),
                many("tokens", Kind::Complex(&TOKEN)),
            ],
        ),
        result: &SEND_RESULT,
    },
    Operation {
        wire: "getPaymentStatus",
        name: "get_payment_status",
        principal: Principal::Terminal,
        request: named(
            "getPaymentStatus",
            &[
                context(),
                field("invoiceReference", Kind::Text),
                required("invoiceVersion", Kind::Int),
            ],
        ),
        result: &STATUS_RESULT,
    },
    Operation {
        wire: "updateInvoice",
        name: "update_invoice",
        principal: Principal::Terminal,
        request: named(
            "updateInvoice",
            &[
                context(),
                field("invoiceReference", Kind::Text),
                field("invoice", Kind::Complex(&INVOICE)),
                many("tokens", Kind::Complex(&TOKEN)),
            ],
        ),
        result: &RESULT,
    },
    Operation {
        wire: "commitReservation",
        name: "commit_reservation",
        principal: Principal::Terminal,
        request: named(
            "commitReservation",
            &[
                context(),
                field("amount", Kind::Complex(&AMOUNT)),
                field("invoiceReference", Kind::Text),
            ],
        ),
        result: &RESULT,
    },
    Operation {
        wire: "cancelInvoice",
        name: "cancel_invoice",
        principal: Principal::Terminal,
        request: named(
            "cancelInvoice",
            &[context(), field("invoiceReference", Kind::Text)],
        ),
        result: &RESULT,
    },
    Operation {
        wire: "refundPayment",
        name: "refund_payment",
        principal: Principal::Terminal,
        request: named(
            "refundPayment",
            &[
                context(),
                field("ersReference", Kind::Text),
                field("invoice", Kind::Complex(&INVOICE)),
            ],
        ),
        result: &RESULT,
    },
    Operation {
        wire: "submitPaymentReceipt",
        name: "submit_payment_receipt",
        principal: Principal::Terminal,
        request: named(
            "submitPaymentReceipt",
            &[
                context(),
                field("ersReference", Kind::Text),
                field("receiptDocument", Kind::Complex(&RECEIPT_DOCUMENT)),
            ],
        ),
        result: &RESULT,
    },
    Operation {
        wire: "markTransactionPeriod",
        name: "mark_transaction_period",
        principal: Principal::Reseller,
        request: named(
            "markTransactionPeriod",
            &[
                context(),
                field("parameters", Kind::Complex(&PARAMETER_MAP)),
            ],
        ),
        result: &PERIOD_RESULT,
    },
    Operation {
        wire: "executeReport",
        name: "execute_report",
        principal: Principal::Reseller,
        request: named(
            "executeReport",
            &[
                context(),
                field("reportId", Kind::Text),
                field("language", Kind::Text),
                field("parameters", Kind::Complex(&PARAMETER_MAP)),
            ],
        ),
        result: &REPORT_RESULT,
    },
];

/// The operation of a wrapper element.
pub(super) fn on_the_wire(wire: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.wire == wire)
}
