//! Glase's result codes: one table for errors and for the documentation.

use crate::engine::Failure;
use crate::model::{ErrorKind, RetryAdvice};
use std::time::Duration;

/// A result code of Glase, and what it means for the caller.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct GlaseResultCode {
    /// Its number, `provider_code` of the error.
    pub number: u16,
    /// Glase's name for it.
    pub name: &'static str,
    /// The error that it becomes. A `provider_failure` leaves open whether the call was done, so that
    /// it becomes `outcome_unknown` for a call that must not be repeated.
    pub kind: ErrorKind,
    /// What it means and what to do.
    pub advice: &'static str,
}

macro_rules! result_codes {
    ($($number:literal $name:literal $kind:ident $advice:literal,)+) => {
        /// Every result code of Glase except 0, which is success.
        ///
        /// | Code | Name | Error | Meaning |
        /// |---|---|---|---|
        $(#[doc = concat!("| ", $number, " | ", $name, " | ", stringify!($kind), " | ", $advice, " |")])+
        pub const GLASE_RESULT_CODES: &[GlaseResultCode] = &[
            $(GlaseResultCode {
                number: $number,
                name: $name,
                kind: ErrorKind::$kind,
                advice: $advice,
            },)+
        ];
    };
}

result_codes! {
    1 "PENDING_APPROVAL" ProviderFailure "not decided yet; ask for the payment's status",
    2 "REPORT_NOT_READY" Conflict "wait three seconds and ask for the report again",
    10 "REJECTED_BUSINESS_LOGIC" Declined "refused; do not repeat",
    11 "REJECTED_AMOUNT" InvalidRequest "the amount is refused; change it",
    12 "REJECTED_PAYMENT" Declined "the payment is refused; do not repeat",
    13 "REJECTED_TOPUP" Declined "the top-up is refused; do not repeat",
    20 "AUTHENTICATION_FAILED" Authentication "the password is wrong; correct the credentials",
    21 "ACCESS_DENIED" Permission "not permitted, or the terminal's password has less than 4 characters",
    22 "INVALID_NEW_PASSWORD" InvalidRequest "the new password is refused",
    23 "INVALID_ERS_REFERENCE" NotFound "the payment is unknown; check its reference",
    29 "INVALID_INITIATOR_PRINCIPAL_ID" Authentication "the terminal is unknown; correct its id or register it again",
    30 "INVALID_RECEIVER_PRINCIPAL_ID" InvalidRequest "the receiver's id is wrong; correct the configuration",
    31 "INVALID_SENDER_PRINCIPAL_ID" InvalidRequest "the sender's id is wrong; correct the configuration",
    32 "INVALID_TOPUP_PRINCIPAL_ID" InvalidRequest "the top-up's id is wrong; correct the configuration",
    33 "INVALID_INITIATOR_PRINCIPAL_STATE" Permission "the terminal or reseller is blocked or inactive; ask Glase",
    34 "INVALID_RECEIVER_PRINCIPAL_STATE" Permission "the receiver is blocked or inactive; ask Glase",
    35 "INVALID_SENDER_PRINCIPAL_STATE" Permission "the sender is blocked or inactive; ask Glase",
    36 "INVALID_TOPUP_PRINCIPAL_STATE" Permission "the top-up's account is blocked or inactive; ask Glase",
    37 "INITIATOR_PRINCIPAL_NOT_FOUND" Authentication "the reseller's id or user is unknown; correct the credentials",
    38 "RECEIVER_PRINCIPAL_NOT_FOUND" NotFound "the receiver is unknown; correct the configuration",
    39 "SENDER_PRINCIPAL_NOT_FOUND" NotFound "the sender is unknown; correct the configuration",
    40 "TOPUP_PRINCIPAL_NOT_FOUND" NotFound "the top-up's account is unknown; correct the configuration",
    41 "INVALID_PRODUCT" InvalidRequest "the product is unknown",
    42 "INVALID_RECEIVER_ACCOUNT_TYPE" InvalidRequest "the receiver's account is of the wrong type; correct the configuration",
    43 "INVALID_SENDER_ACCOUNT_TYPE" InvalidRequest "the sender's account is of the wrong type; correct the configuration",
    44 "INVALID_TOPUP_ACCOUNT_TYPE" InvalidRequest "the top-up's account is of the wrong type; correct the configuration",
    45 "RECEIVER_ACCOUNT_NOT_FOUND" NotFound "the receiver's account is unknown; correct the configuration",
    46 "SENDER_ACCOUNT_NOT_FOUND" NotFound "the sender's account is unknown; correct the configuration",
    47 "TOPUP_ACCOUNT_NOT_FOUND" NotFound "the top-up's account is unknown; correct the configuration",
    48 "PAYMENT_IN_PROGRESS" Conflict "the buyer is paying right now; ask for the payment's status, then decide",
    49 "INVALID_INVOICE_DATA" InvalidRequest "the invoice is refused, for example its currency; correct it",
    50 "CANNOT_CANCEL_PAID_INVOICE" Conflict "it has been paid; ask for the payment's status at once, and refund it if it is unwanted",
    51 "CANNOT_CANCEL_INVOICE_IN_PROGRESS" Conflict "the buyer is paying right now; ask for the payment's status, then cancel again",
    52 "INVALID_CUSTOMER" Declined "the customer is refused",
    53 "INVALID_SEQR_ID" InvalidRequest "the id is not letters and digits, or is another terminal's",
    54 "INVALID_INVOICE_REFERENCE" NotFound "the invoice is not one of this terminal's",
    55 "PAYMENT_ALREADY_CANCELLED" Conflict "it has been cancelled before",
    56 "REGISTRATION_NOT_POSSIBLE" Conflict "the registration is refused",
    57 "REGISTRATION_PRINCIPAL_ALREADY_EXISTS" Conflict "the registration is refused: there is one already",
    58 "PAYMENT_EXPIRED" Conflict "it ran out and nothing was paid; ask for the payment's status to be sure",
    60 "AUTHORIZATION_EXPIRED" Conflict "the authorization ran out",
    61 "AUTHORIZATION_CANCELLED" Conflict "the authorization is cancelled",
    62 "AUTHORIZATION_IN_PROGRESS" Conflict "the authorization is not decided yet",
    63 "INVALID_AUTHORIZATION_REFERENCE" NotFound "the authorization is unknown",
    64 "INVALID_NOTIFICATION_URL" InvalidRequest "the notification URL is refused; correct it",
    90 "SYSTEM_ERROR" ProviderFailure "Glase failed; ask for the payment's status before anything else",
    91 "UNSUPPORTED_OPERATION" Permission "the call is not offered, or not to this kind of user",
    92 "LICENSE_REJECTION" Permission "Glase's license refuses it; ask Glase",
    93 "SYSTEM_BUSY" ProviderFailure "Glase is busy; ask for the payment's status, then try again",
    94 "SERVICE_UNAVAILABLE" ProviderFailure "a bank or a service behind Glase is down; ask for the payment's status before anything else",
    95 "INVOICE_ALREADY_CANCELED" Conflict "it has been cancelled before",
    96 "INVOICE_STATE_NOT_RESERVED" Conflict "it is not reserved: committed before, or lost; ask for the payment's status",
    97 "RESELLER_NOT_ALLOWED_TO_DO_REFUND" Permission "refunds are not enabled; refund by hand",
    98 "SUM_OF_REFUNDS_CAN_NOT_BE_MORE_THAN_ORIGINAL_TRANSACTION" Conflict "more than what is left, or an earlier refund whose answer was lost did succeed",
    99 "RECEIVER_ACCOUNT_DOES_NOT_ALLOW_REFUNDS" Declined "the receiver's bank does not allow refunds; refund by hand",
}

/// Codes after which Glase documents a wait, in seconds.
const WAITS: &[(u16, u64)] = &[(2, 3), (48, 1), (51, 1)];

/// The failure that a result code tells of.
pub(super) fn failure(number: i64, description: Option<&str>) -> Failure {
    let code = u16::try_from(number).ok();
    let known = code.and_then(|code| GLASE_RESULT_CODES.iter().find(|known| known.number == code));
    let mut failure = match (known, description) {
        (Some(known), Some(text)) if text != known.name => Failure::new(
            known.kind,
            format!("{} ({text}): {}", known.name, known.advice),
        ),
        (Some(known), _) => Failure::new(known.kind, format!("{}: {}", known.name, known.advice)),
        (None, Some(text)) => Failure::new(
            ErrorKind::ProviderFailure,
            format!("result code {number}: {text}"),
        ),
        (None, None) => Failure::new(ErrorKind::ProviderFailure, format!("result code {number}")),
    };
    failure.code = Some(number.to_string());
    let wait = WAITS.iter().find(|(waited, _)| Some(*waited) == code);
    failure.advice = wait.map(|(_, seconds)| RetryAdvice::After {
        wait: Duration::from_secs(*seconds),
    });
    failure
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_has_every_documented_code_once_and_in_order() {
        let documented: Vec<u16> = [1, 2, 10, 11, 12, 13]
            .into_iter()
            .chain(20..=23)
            .chain(29..=58)
            .chain(60..=64)
            .chain(90..=99)
            .collect();
        let numbers: Vec<u16> = GLASE_RESULT_CODES.iter().map(|code| code.number).collect();
        assert_eq!(numbers, documented);
        let names: BTreeSet<&str> = GLASE_RESULT_CODES.iter().map(|code| code.name).collect();
        assert_eq!(names.len(), GLASE_RESULT_CODES.len());
    }

    #[test]
    fn only_codes_that_leave_the_outcome_open_are_provider_failures() {
        let open: Vec<u16> = GLASE_RESULT_CODES
            .iter()
            .filter(|code| code.kind == ErrorKind::ProviderFailure)
            .map(|code| code.number)
            .collect();
        assert_eq!(open, [1, 90, 93, 94]);
    }

    #[test]
    fn a_failure_has_name_description_and_advice() {
        for (number, description, kind, reason) in [
            (
                54,
                Some("INVALID_INVOICE_REFERENCE"),
                ErrorKind::NotFound,
                "INVALID_INVOICE_REFERENCE: the invoice is not one of this terminal's",
            ),
            (
                12,
                Some("No money"),
                ErrorKind::Declined,
                "REJECTED_PAYMENT (No money): the payment is refused; do not repeat",
            ),
            (
                12,
                None,
                ErrorKind::Declined,
                "REJECTED_PAYMENT: the payment is refused; do not repeat",
            ),
            (
                77,
                Some("UNKNOWN ERSWSResultCode = 77"),
                ErrorKind::ProviderFailure,
                "result code 77: UNKNOWN ERSWSResultCode = 77",
            ),
            (-1, None, ErrorKind::ProviderFailure, "result code -1"),
        ] {
            let failure = failure(number, description);
            assert_eq!(failure.kind, kind, "{number}");
            assert_eq!(failure.reason, reason);
            assert_eq!(failure.code, Some(number.to_string()));
        }
    }

    #[test]
    fn the_codes_that_pass_by_themselves_say_how_long_to_wait() {
        for code in GLASE_RESULT_CODES {
            let waits = matches!(code.number, 2 | 48 | 51);
            let advice = failure(i64::from(code.number), None).advice;
            assert_eq!(advice.is_some(), waits, "{}", code.name);
        }
    }
}
