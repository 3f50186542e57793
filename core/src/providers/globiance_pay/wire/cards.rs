//! Card payments: which answer means what, in the order in which it has to be decided.

use super::fields::word;
use super::{Answer, form, states};
use crate::engine::Failure;
use crate::engine::fields::Fields;
use crate::model::{Currency, ErrorKind, NextAction, PaymentState, Secret};
use crate::providers::globiance_pay::records::{
    GlobianceCardPayment, GlobianceCardStatus, GlobianceCardTransaction,
};

/// Acquirers whose card data are given on a page of their own.
const BY_ID: u32 = 2;
const BY_PAGE: u32 = 3;

const NOT_STARTED: &str =
    "the payment page did not start; read get_card_txn_status_gen once before another attempt";
const DECLINED: &str = "the card was declined";

/// What of an answer decides.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own in the documented order"
)]
struct Seen<'a> {
    status: &'a GlobianceCardStatus,
    require_3ds: bool,
    action_3ds: bool,
    acquirer: Option<u32>,
    has_form: bool,
    has_id: bool,
    has_page: bool,
}

/// What an answer means.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Meaning {
    Failed,
    PostForm,
    RedirectById,
    RedirectToPage,
    NotStarted,
    Succeeded,
    Pending,
    Unknown,
}

impl Seen<'_> {
    fn meaning(&self) -> Meaning {
        use GlobianceCardStatus::{Failed, Pending, Success, ThreeDSecure};

        let succeeded = *self.status == Success;
        // Their card data are given on the page that the answer names, whatever else it says.
        let has_own_page = match self.acquirer {
            Some(BY_ID) => self.has_id,
            Some(BY_PAGE) => self.has_page,
            _ => false,
        };
        let asks = self.require_3ds
            || *self.status == ThreeDSecure
            || self.action_3ds && !succeeded
            || has_own_page && *self.status == Pending;
        match self.status {
            Failed => Meaning::Failed,
            _ if asks => self.action(),
            Success => Meaning::Succeeded,
            Pending => Meaning::Pending,
            _ => Meaning::Unknown,
        }
    }

    fn action(&self) -> Meaning {
        match self.acquirer {
            _ if self.has_form => Meaning::PostForm,
            Some(BY_ID) if self.has_id => Meaning::RedirectById,
            _ if self.has_page => Meaning::RedirectToPage,
            Some(BY_PAGE) => Meaning::NotStarted,
            _ => Meaning::Unknown,
        }
    }
}

/// The card payment that an answer says was begun.
pub(in super::super) fn card_payment(
    answer: &Answer<'_>,
    checkout_id: &str,
    acquirer: Option<u32>,
) -> Result<GlobianceCardPayment, Failure> {
    let payload = answer.good()?;
    let row = &payload.fields;
    let status = card_status(row)?;
    let metadata = row.inner("metadata");
    let inside = |name: &str| metadata.as_ref().and_then(|inner| inner.text(name));
    let require_3ds = row.says_yes("require3ds");
    let page = row.text("3dsUrl").filter(|page| answer.may_open(page));
    let form_address = inside("URL").filter(|address| answer.may_open(address));
    let request = inside("PaReq");
    let id = inside("id");
    let seen = Seen {
        status: &status,
        require_3ds,
        action_3ds: row
            .text("action")
            .is_some_and(|action| action.eq_ignore_ascii_case("3ds")),
        acquirer,
        has_form: form_address.is_some() && request.is_some(),
        has_id: id.is_some(),
        has_page: page.is_some(),
    };
    let meaning = seen.meaning();
    let transaction_ref = row
        .text("transactionRef")
        .or_else(|| inside("transactionRef"));
    let order = metadata.as_ref().and_then(|inner| inner.inner("data"));
    let order_id = order.and_then(|order| order.text("orderId"));
    let transaction_id = match acquirer {
        Some(BY_ID) => id.clone().or_else(|| transaction_ref.clone()),
        _ => transaction_ref.clone().or_else(|| id.clone()).or(order_id),
    };
    let refused = |reason: String| {
        let mut failure = Failure::new(ErrorKind::Declined, reason);
        failure.transaction_id = transaction_ref.clone().or_else(|| transaction_id.clone());
        failure
    };
    let action = PaymentState::ActionRequired;
    let (state, next_action) = match meaning {
        Meaning::Failed => {
            let described = metadata.as_ref().and_then(|inner| inner.inner("result"));
            let described = described.and_then(|result| result.text("description"));
            let reason = payload.message.or_else(|| inside("message")).or(described);
            return Err(refused(reason.unwrap_or_else(|| DECLINED.to_owned())));
        }
        Meaning::NotStarted => return Err(refused(NOT_STARTED.to_owned())),
        Meaning::PostForm => {
            let mut fields = vec![("PaReq", request.unwrap_or_default())];
            fields.extend(inside("MD").map(|value| ("MD", value)));
            let back = inside("termUrl").or_else(|| inside("TermUrl"));
            fields.extend(back.map(|value| ("TermUrl", value)));
            (
                action,
                form::post(&form_address.unwrap_or_default(), fields),
            )
        }
        Meaning::RedirectById => {
            let page = answer.account.card_page(&id.unwrap_or_default());
            (action, redirect(page))
        }
        Meaning::RedirectToPage => (action, redirect(page.unwrap_or_default())),
        Meaning::Succeeded => (PaymentState::Succeeded, NextAction::None),
        Meaning::Pending => (PaymentState::Pending, NextAction::Wait),
        Meaning::Unknown => (PaymentState::Unknown, NextAction::Wait),
    };
    Ok(GlobianceCardPayment {
        checkout_id: checkout_id.to_owned(),
        acquirer_id: acquirer,
        status,
        state,
        next_action,
        transaction_id,
        descriptor: row.text("descriptor").or_else(|| inside("descriptor")),
        checkout_link: row.secret("checkoutLink"),
        message: payload.message,
        transaction_ref,
        require_3ds,
        raw: answer.raw(),
    })
}

fn redirect(address: String) -> NextAction {
    NextAction::Redirect {
        url: Secret::new(address),
    }
}

/// The attempt that a status call tells of.
pub(in super::super) fn card_transaction(
    answer: &Answer<'_>,
    transaction_id: &str,
) -> Result<GlobianceCardTransaction, Failure> {
    let payload = answer.good()?;
    let row = &payload.fields;
    let status = card_status(row)?;
    Ok(GlobianceCardTransaction {
        transaction_id: transaction_id.to_owned(),
        state: states::card(&status),
        status,
        amount: row.figure("amount"),
        currency: row.text("currency").map(Currency::new),
        created_at: row.time("createdAt"),
        raw: answer.raw(),
    })
}

fn card_status(row: &Fields<'_>) -> Result<GlobianceCardStatus, Failure> {
    let text = row.required_text("status")?;
    let others = &[("failure", "failed")];
    Ok(word(text, GlobianceCardStatus::WORDS, others))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::too_many_lines, reason = "one row for each way")]
    fn an_answer_is_decided_in_the_documented_order() {
        use GlobianceCardStatus::{Failed, Pending, Success, ThreeDSecure};
        use Meaning::{
            Failed as Refused, NotStarted, Pending as Waiting, PostForm, RedirectById,
            RedirectToPage, Succeeded, Unknown,
        };
        let other = GlobianceCardStatus::from("review");
        // status, require3ds, action 3ds, acquirer, form, id, page, meaning
        for (status, require, action, acquirer, form, id, page, meaning) in [
            (&Failed, false, false, None, false, false, false, Refused),
            (&Failed, true, true, None, true, true, true, Refused),
            (&Success, false, false, None, false, false, false, Succeeded),
            (&Success, false, true, None, false, false, true, Succeeded),
            (
                &Success,
                true,
                false,
                None,
                false,
                false,
                true,
                RedirectToPage,
            ),
            (&Success, true, false, None, true, false, false, PostForm),
            (&Success, true, false, None, false, false, false, Unknown),
            (
                &Success,
                true,
                false,
                Some(3),
                false,
                false,
                false,
                NotStarted,
            ),
            (
                &ThreeDSecure,
                false,
                false,
                None,
                true,
                false,
                true,
                PostForm,
            ),
            (
                &ThreeDSecure,
                true,
                true,
                None,
                false,
                false,
                true,
                RedirectToPage,
            ),
            (
                &ThreeDSecure,
                false,
                false,
                None,
                false,
                true,
                false,
                Unknown,
            ),
            (
                &Pending,
                true,
                false,
                None,
                false,
                false,
                true,
                RedirectToPage,
            ),
            (
                &Pending,
                false,
                true,
                None,
                false,
                false,
                true,
                RedirectToPage,
            ),
            (&Pending, false, false, None, false, false, true, Waiting),
            (
                &Pending,
                false,
                true,
                Some(2),
                false,
                true,
                false,
                RedirectById,
            ),
            (
                &Pending,
                false,
                false,
                Some(2),
                false,
                true,
                false,
                RedirectById,
            ),
            (
                &Pending,
                false,
                false,
                Some(2),
                false,
                false,
                false,
                Waiting,
            ),
            (&Pending, false, true, Some(2), false, false, false, Unknown),
            (
                &Pending,
                false,
                true,
                Some(3),
                false,
                false,
                true,
                RedirectToPage,
            ),
            (
                &Pending,
                false,
                true,
                Some(3),
                false,
                true,
                true,
                RedirectToPage,
            ),
            (
                &Pending,
                false,
                true,
                Some(3),
                false,
                false,
                false,
                NotStarted,
            ),
            (
                &Pending,
                false,
                false,
                Some(3),
                false,
                false,
                false,
                Waiting,
            ),
            (&other, false, false, None, false, false, false, Unknown),
            (
                &other,
                true,
                false,
                None,
                false,
                false,
                true,
                RedirectToPage,
            ),
            (&other, false, true, None, true, false, false, PostForm),
        ] {
            let seen = Seen {
                status,
                require_3ds: require,
                action_3ds: action,
                acquirer,
                has_form: form,
                has_id: id,
                has_page: page,
            };
            assert_eq!(
                seen.meaning(),
                meaning,
                "{status:?} {require} {action} {acquirer:?} {form} {id} {page}"
            );
        }
    }
}
