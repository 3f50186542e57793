//! The types of the interface, as data: what validates requests also makes the WSDL.

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Text,
    Int,
    Long,
    Decimal,
    DateTime,
    Base64,
    Enum(&'static Words),
    Complex(&'static Type),
}

/// An enumeration.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) name: &'static str,
    pub(super) words: &'static [&'static str],
}

/// A sequence of elements.
#[derive(Debug)]
pub(super) struct Type {
    /// None for a type that stands inside its element.
    pub(super) name: Option<&'static str>,
    pub(super) base: Option<&'static Type>,
    pub(super) fields: &'static [Field],
}

impl Type {
    /// The elements in order, those of the base type first.
    pub(super) fn sequence(&self) -> Vec<&'static Field> {
        let mut fields = self.base.map(Type::sequence).unwrap_or_default();
        fields.extend(self.fields);
        fields
    }
}

/// An element of a sequence.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) many: bool,
}

pub(super) const fn field(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        required: false,
        many: false,
    }
}

pub(super) const fn required(name: &'static str, kind: Kind) -> Field {
    Field {
        required: true,
        ..field(name, kind)
    }
}

pub(super) const fn many(name: &'static str, kind: Kind) -> Field {
    Field {
        many: true,
        ..field(name, kind)
    }
}

pub(super) const fn named(name: &'static str, fields: &'static [Field]) -> Type {
    Type {
        name: Some(name),
        base: None,
        fields,
    }
}

const fn result(name: &'static str, fields: &'static [Field]) -> Type {
    Type {
        name: Some(name),
        base: Some(&RESULT),
        fields,
    }
}

const fn inside(fields: &'static [Field]) -> Type {
    Type {
        name: None,
        base: None,
        fields,
    }
}

static PAYMENT_MODE: Words = Words {
    name: "paymentMode",
    words: &[
        "IMMEDIATE_DEBIT",
        "RESERVATION_DESIRED",
        "RESERVATION_REQUIRED",
        "RESERVATION_REQUIRED_PRELIMINARY_AMOUNT",
    ],
};

static ACKNOWLEDGMENT_MODE: Words = Words {
    name: "acknowledgmentMode",
    words: &[
        "NO_ACKNOWLEDGMENT",
        "OPTIONAL_ACKNOWLEDGMENT",
        "REQUIRE_ACKNOWLEDGMENT",
    ],
};

static INVOICE_STATUS: Words = Words {
    name: "invoiceStatus",
    words: &[
        "ISSUED",
        "PAID",
        "PENDING_ISSUER_ACKNOWLEDGE",
        "CANCELED",
        "FAILED",
        "RESERVED",
        "EXPIRED",
    ],
};

static PRINCIPAL_ID: Type = named(
    "principalId",
    &[
        field("id", Kind::Text),
        field("type", Kind::Text),
        field("userId", Kind::Text),
    ],
);

pub(super) static CONTEXT: Type = named(
    "clientContext",
    &[
        field("channel", Kind::Text),
        field("clientComment", Kind::Text),
        field("clientId", Kind::Text),
        field("clientReference", Kind::Text),
        required("clientRequestTimeout", Kind::Long),
        field("initiatorPrincipalId", Kind::Complex(&PRINCIPAL_ID)),
        field("password", Kind::Text),
    ],
);

pub(super) static AMOUNT: Type = named(
    "amount",
    &[field("currency", Kind::Text), field("value", Kind::Decimal)],
);

static INVOICE_ROW: Type = named(
    "paymentInvoiceRow",
    &[
        field("itemDescription", Kind::Text),
        field("itemDiscount", Kind::Complex(&AMOUNT)),
        field("itemEAN", Kind::Text),
        field("itemQuantity", Kind::Decimal),
        field("itemSKU", Kind::Text),
        field("itemTaxRate", Kind::Decimal),
        field("itemTotalAmount", Kind::Complex(&AMOUNT)),
        field("itemUnit", Kind::Text),
        field("itemUnitPrice", Kind::Complex(&AMOUNT)),
    ],
);

static INVOICE_ROWS: Type = inside(&[many("invoiceRow", Kind::Complex(&INVOICE_ROW))]);

pub(super) static INVOICE: Type = named(
    "invoice",
    &[
        field("paymentMode", Kind::Enum(&PAYMENT_MODE)),
        field("acknowledgmentMode", Kind::Enum(&ACKNOWLEDGMENT_MODE)),
        field("issueDate", Kind::DateTime),
        field("title", Kind::Text),
        field("clientInvoiceId", Kind::Text),
        field("invoiceRows", Kind::Complex(&INVOICE_ROWS)),
        field("totalAmount", Kind::Complex(&AMOUNT)),
        field("cashierId", Kind::Text),
        field("footer", Kind::Text),
        field("backURL", Kind::Text),
        field("notificationUrl", Kind::Text),
        field("commitReservationTimeout", Kind::Long),
    ],
);

pub(super) static TOKEN: Type = named(
    "customerToken",
    &[
        field("description", Kind::Text),
        field("id", Kind::Text),
        required("status", Kind::Int),
        field("value", Kind::Text),
    ],
);

static TOKENS: Type = inside(&[many("token", Kind::Complex(&TOKEN))]);

static RECEIPT: Type = named(
    "receipt",
    &[
        field("terminalId", Kind::Text),
        field("paymentDate", Kind::DateTime),
        field("clientInvoiceId", Kind::Text),
        field("invoiceReference", Kind::Text),
        field("paymentReference", Kind::Text),
        field("payerTerminalId", Kind::Text),
        field("receiverName", Kind::Text),
        field("invoice", Kind::Complex(&INVOICE)),
    ],
);

pub(super) static RECEIPT_DOCUMENT: Type = named(
    "receiptDocument",
    &[
        field("mimeType", Kind::Text),
        field("receiptData", Kind::Base64),
        field("receiptType", Kind::Text),
    ],
);

static PARAMETER: Type = named(
    "parameter",
    &[field("key", Kind::Text), field("value", Kind::Text)],
);

static MAP_ARRAY: Type = named("mapArray", &[many("entry", Kind::Complex(&PARAMETER))]);

pub(super) static PARAMETER_MAP: Type = named(
    "parameterMap",
    &[field("parameter", Kind::Complex(&MAP_ARRAY))],
);

static REPORT: Type = named(
    "report",
    &[
        field("title", Kind::Text),
        field("mimeType", Kind::Text),
        field("content", Kind::Base64),
        field("contentString", Kind::Text),
    ],
);

pub(super) static RESULT: Type = named(
    "erswsResponse",
    &[
        field("ersReference", Kind::Text),
        required("resultCode", Kind::Int),
        field("resultDescription", Kind::Text),
    ],
);

pub(super) static REGISTER_RESULT: Type = result(
    "erswsRegisterTerminalResponse",
    &[field("terminalId", Kind::Text)],
);

pub(super) static SEND_RESULT: Type = result(
    "erswsSendInvoiceResponse",
    &[
        field("invoiceQRCode", Kind::Text),
        field("invoiceReference", Kind::Text),
    ],
);

pub(super) static STATUS_RESULT: Type = result(
    "erswsPaymentStatusResponse",
    &[
        field("status", Kind::Enum(&INVOICE_STATUS)),
        field("receipt", Kind::Complex(&RECEIPT)),
        field("customerTokens", Kind::Complex(&TOKENS)),
        required("version", Kind::Int),
    ],
);

pub(super) static PERIOD_RESULT: Type = result(
    "erswsMarkTransactionPeriodResponse",
    &[field("transactionPeriodId", Kind::Text)],
);

pub(super) static REPORT_RESULT: Type = result(
    "erswsExecuteReportResponse",
    &[field("report", Kind::Complex(&REPORT))],
);
