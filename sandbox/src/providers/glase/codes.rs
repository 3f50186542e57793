//! The numbers that answer an operation.

/// A result code, of those that the sandbox gives by itself or that a fault asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Code(pub(super) u32);

impl Code {
    pub(super) const SUCCESS: Self = Self(0);
    pub(super) const REPORT_NOT_READY: Self = Self(2);
    pub(super) const REJECTED_AMOUNT: Self = Self(11);
    pub(super) const REJECTED_PAYMENT: Self = Self(12);
    pub(super) const AUTHENTICATION_FAILED: Self = Self(20);
    pub(super) const ACCESS_DENIED: Self = Self(21);
    pub(super) const INVALID_ERS_REFERENCE: Self = Self(23);
    pub(super) const INVALID_PRINCIPAL_ID: Self = Self(29);
    pub(super) const INVALID_PRINCIPAL_STATE: Self = Self(33);
    pub(super) const PRINCIPAL_NOT_FOUND: Self = Self(37);
    pub(super) const PAYMENT_IN_PROGRESS: Self = Self(48);
    pub(super) const INVALID_INVOICE_DATA: Self = Self(49);
    pub(super) const CANNOT_CANCEL_PAID: Self = Self(50);
    pub(super) const CANNOT_CANCEL_IN_PROGRESS: Self = Self(51);
    pub(super) const INVALID_SEQR_ID: Self = Self(53);
    pub(super) const INVALID_INVOICE_REFERENCE: Self = Self(54);
    pub(super) const PAYMENT_ALREADY_CANCELLED: Self = Self(55);
    pub(super) const PAYMENT_EXPIRED: Self = Self(58);
    pub(super) const INVALID_NOTIFICATION_URL: Self = Self(64);
    pub(super) const SYSTEM_ERROR: Self = Self(90);
    pub(super) const UNSUPPORTED_OPERATION: Self = Self(91);
    pub(super) const SYSTEM_BUSY: Self = Self(93);
    pub(super) const INVOICE_ALREADY_CANCELED: Self = Self(95);
    pub(super) const STATE_NOT_RESERVED: Self = Self(96);
    pub(super) const REFUND_NOT_ALLOWED: Self = Self(97);
    pub(super) const REFUNDS_EXCEED: Self = Self(98);
    pub(super) const RECEIVER_TAKES_NO_REFUNDS: Self = Self(99);

    /// What stands beside the number.
    pub(super) fn description(self) -> String {
        NAMES
            .iter()
            .find(|(number, _)| *number == self.0)
            .map_or_else(
                || format!("UNKNOWN ERSWSResultCode = {}", self.0),
                |(_, name)| (*name).to_owned(),
            )
    }
}

const NAMES: [(u32, &str); 56] = [
    (0, "SUCCESS"),
    (1, "PENDING_APPROVAL"),
    (2, "REPORT_NOT_READY"),
    (10, "REJECTED_BUSINESS_LOGIC"),
    (11, "REJECTED_AMOUNT"),
    (12, "REJECTED_PAYMENT"),
    (13, "REJECTED_TOPUP"),
    (20, "AUTHENTICATION_FAILED"),
    (21, "ACCESS_DENIED"),
    (22, "INVALID_NEW_PASSWORD"),
    (23, "INVALID_ERS_REFERENCE"),
    (29, "INVALID_INITIATOR_PRINCIPAL_ID"),
    (30, "INVALID_RECEIVER_PRINCIPAL_ID"),
    (31, "INVALID_SENDER_PRINCIPAL_ID"),
    (32, "INVALID_TOPUP_PRINCIPAL_ID"),
    (33, "INVALID_INITIATOR_PRINCIPAL_STATE"),
    (34, "INVALID_RECEIVER_PRINCIPAL_STATE"),
    (35, "INVALID_SENDER_PRINCIPAL_STATE"),
    (36, "INVALID_TOPUP_PRINCIPAL_STATE"),
    (37, "INITIATOR_PRINCIPAL_NOT_FOUND"),
    (38, "RECEIVER_PRINCIPAL_NOT_FOUND"),
    (39, "SENDER_PRINCIPAL_NOT_FOUND"),
    (40, "TOPUP_PRINCIPAL_NOT_FOUND"),
    (41, "INVALID_PRODUCT"),
    (42, "INVALID_RECEIVER_ACCOUNT_TYPE"),
    (43, "INVALID_SENDER_ACCOUNT_TYPE"),
    (44, "INVALID_TOPUP_ACCOUNT_TYPE"),
    (45, "RECEIVER_ACCOUNT_NOT_FOUND"),
    (46, "SENDER_ACCOUNT_NOT_FOUND"),
    (47, "TOPUP_ACCOUNT_NOT_FOUND"),
    (48, "PAYMENT_IN_PROGRESS"),
    (49, "INVALID_INVOICE_DATA"),
    (50, "CANNOT_CANCEL_PAID_INVOICE"),
    (51, "CANNOT_CANCEL_INVOICE_IN_PROGRESS"),
    (52, "INVALID_CUSTOMER"),
    (53, "INVALID_SEQR_ID"),
    (54, "INVALID_INVOICE_REFERENCE"),
    (55, "PAYMENT_ALREADY_CANCELLED"),
    (56, "REGISTRATION_NOT_POSSIBLE"),
    (57, "REGISTRATION_PRINCIPAL_ALREADY_EXISTS"),
    (58, "PAYMENT_EXPIRED"),
    (60, "AUTHORIZATION_EXPIRED"),
    (61, "AUTHORIZATION_CANCELLED"),
    (62, "AUTHORIZATION_IN_PROGRESS"),
    (63, "INVALID_AUTHORIZATION_REFERENCE"),
    (64, "INVALID_NOTIFICATION_URL"),
    (90, "SYSTEM_ERROR"),
    (91, "UNSUPPORTED_OPERATION"),
    (92, "LICENSE_REJECTION"),
    (93, "SYSTEM_BUSY"),
    (94, "SERVICE_UNAVAILABLE"),
    (95, "INVOICE_ALREADY_CANCELED"),
    (96, "INVOICE_STATE_NOT_RESERVED"),
    (97, "RESELLER_NOT_ALLOWED_TO_DO_REFUND"),
    (
        98,
        "Sum of refunds can not be more than original transaction",
    ),
    (99, "RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS"),
];

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn unknown_numbers_have_a_text_too() {
        assert_eq!(
            Code::STATE_NOT_RESERVED.description(),
            "INVOICE_STATE_NOT_RESERVED"
        );
        assert_eq!(Code(77).description(), "UNKNOWN ERSWSResultCode = 77");
    }
}
