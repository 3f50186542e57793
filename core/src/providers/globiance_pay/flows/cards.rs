//! Paying a checkout by card, and waiting for the payment.

use super::{Pace, Seen, WAIT_DEADLINE, is_over, payable, read_checkout, seen};
use crate::engine::{Executor, Provider, Scope, Task, input};
use crate::model::error::Invalid;
use crate::model::{NextAction, PaymentError, PaymentState};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::operations::{
    CARD_DEADLINE, ForCheckout, browser, card, checkout_id, make, payer, required,
};
use crate::providers::globiance_pay::records::{
    GlobianceCardPayment, GlobianceCardStatus, GlobianceCardTransaction, GlobianceCheckout,
    GlobianceCheckoutStatus, GlobianceGetCardTxnStatusGenRequest, GlobianceGetCardTxnStatusRequest,
    GlobianceInitiatePayWithCardRequest, GlobianceInitiatePayWithCardWidget2Request,
    GlobianceInitiatePayWithCardWidgetRequest, GlobiancePayWithCardRequest,
    GlobianceWaitForCardPaymentRequest,
};
use std::sync::Arc;
use std::time::Duration;

impl Task for GlobiancePayWithCardRequest {
    type Provider = Account;
    type Output = GlobianceCardPayment;
    const OPERATION: &'static str = "pay_with_card";
    const DEADLINE: Duration = CARD_DEADLINE;

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceCardPayment, PaymentError> {
        let invalid = |invalid: Invalid| invalid.into_error(Account::NAME, Self::OPERATION);
        self.check().map_err(invalid)?;
        let checkout = read_checkout(&executor, &scope, &self.checkout_id).await?;
        payable(&checkout, Self::OPERATION)?;
        let paid = match checkout.acquirer_id {
            Some(0 | 1) => {
                let call = self.direct().map_err(invalid)?;
                make(&executor, &scope, of(&checkout, call)).await
            }
            Some(2) => make(&executor, &scope, of(&checkout, self.widget())).await,
            Some(3) => make(&executor, &scope, of(&checkout, self.widget_2())).await,
            _ => {
                let rule = "must be 0 to 3: this checkout is paid on its hosted page";
                return Err(invalid(Invalid::new("acquirer_id", rule)));
            }
        };
        Ok(GlobianceCardPayment {
            acquirer_id: checkout.acquirer_id,
            ..paid?
        })
    }
}

fn of<C>(checkout: &GlobianceCheckout, call: C) -> ForCheckout<C> {
    ForCheckout {
        call,
        amount: checkout.request_currency_amount,
        currency: checkout.request_currency.clone(),
    }
}

impl GlobiancePayWithCardRequest {
    fn check(&self) -> Result<(), Invalid> {
        checkout_id(&self.checkout_id)?;
        payer(&self.payer)?;
        self.card.as_ref().map_or(Ok(()), card)?;
        self.browser.as_ref().map_or(Ok(()), browser)
    }

    /// The call for acquirers 0 and 1.
    fn direct(&self) -> Result<GlobianceInitiatePayWithCardRequest, Invalid> {
        let payer = &self.payer;
        let text = |field: &str, text| required::<String>(field, text).cloned();
        let card = required("card", self.card.as_ref())?;
        let browser = required("browser", self.browser.as_ref())?;
        Ok(GlobianceInitiatePayWithCardRequest {
            checkout_id: self.checkout_id.clone(),
            save_my_card: self.save_my_card,
            first_name: payer.first_name.clone(),
            last_name: payer.last_name.clone(),
            address: text("payer.address", payer.address.as_ref())?,
            country: text("payer.country", payer.country.as_ref())?,
            state: text("payer.state", payer.state.as_ref())?,
            city: text("payer.city", payer.city.as_ref())?,
            zip: text("payer.zip", payer.zip.as_ref())?,
            email: payer.email.clone(),
            phone_number: payer.phone_number.clone(),
            card_number: card.number.clone(),
            card_expiry_month: card.expiry_month.clone(),
            card_expiry_year: card.expiry_year.clone(),
            card_cvv_number: card.cvv.clone(),
            screen_width: browser.screen_width,
            screen_height: browser.screen_height,
            language: browser.language.clone(),
            java_enabled: browser.java_enabled,
            javascript_enabled: browser.javascript_enabled,
            color_depth: browser.color_depth,
            utc_offset: browser.utc_offset,
        })
    }

    fn widget(self) -> GlobianceInitiatePayWithCardWidgetRequest {
        GlobianceInitiatePayWithCardWidgetRequest {
            checkout_id: self.checkout_id,
            first_name: self.payer.first_name,
            middle_name: self.payer.middle_name,
            last_name: self.payer.last_name,
            email: self.payer.email,
            phone_number: self.payer.phone_number,
        }
    }

    fn widget_2(self) -> GlobianceInitiatePayWithCardWidget2Request {
        GlobianceInitiatePayWithCardWidget2Request {
            checkout_id: self.checkout_id,
            first_name: self.payer.first_name,
            middle_name: self.payer.middle_name,
            last_name: self.payer.last_name,
            email: self.payer.email,
            phone_number: self.payer.phone_number,
        }
    }
}

impl Task for GlobianceWaitForCardPaymentRequest {
    type Provider = Account;
    type Output = GlobianceCardPayment;
    const OPERATION: &'static str = "wait_for_card_payment";
    const DEADLINE: Duration = WAIT_DEADLINE;

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceCardPayment, PaymentError> {
        let mut pace = self
            .check()
            .map_err(|invalid| invalid.into_error(Account::NAME, Self::OPERATION))?;
        let mut before = None;
        loop {
            let asked = self.ask(&executor, &scope).await;
            let (payment, may_change) = match seen(asked, before, &scope)? {
                Seen::Now(now) => now,
                Seen::Before((payment, _)) => return Ok(payment),
            };
            if !may_change || !pace.next(&scope, Self::OPERATION).await? {
                return Ok(payment);
            }
            before = Some((payment, may_change));
        }
    }
}

impl GlobianceWaitForCardPaymentRequest {
    fn check(&self) -> Result<Pace, Invalid> {
        checkout_id(&self.checkout_id)?;
        let id = self.transaction_id.as_ref();
        id.map_or(Ok(()), |id| input::identifier("transaction_id", id))?;
        match self.acquirer_id {
            0 | 1 => {}
            2 | 3 if id.is_some() => {}
            2 | 3 => {
                let rule = "must be given for acquirers 2 and 3";
                return Err(Invalid::new("transaction_id", rule));
            }
            _ => return Err(Invalid::new("acquirer_id", "must be 0 to 3")),
        }
        Pace::new(self.poll_interval)
    }

    /// Where the attempt stands, and whether that can change.
    async fn ask(
        &self,
        executor: &Arc<Executor<Account>>,
        scope: &Scope,
    ) -> Result<(GlobianceCardPayment, bool), PaymentError> {
        let transaction_id = self.transaction_id.clone().unwrap_or_default();
        let transaction = match self.acquirer_id {
            2 => {
                let call = GlobianceGetCardTxnStatusRequest { transaction_id };
                make(executor, scope, call).await?
            }
            3 => {
                let call = GlobianceGetCardTxnStatusGenRequest { transaction_id };
                make(executor, scope, call).await?
            }
            _ => {
                let checkout = read_checkout(executor, scope, &self.checkout_id).await?;
                let may_change = !is_over(executor, &checkout);
                let payment = self.by_checkout(checkout);
                let is_open = is_open(payment.state);
                return Ok((payment, is_open && may_change));
            }
        };
        let GlobianceCardTransaction {
            status, state, raw, ..
        } = transaction;
        Ok((self.payment(status, state, None, raw), is_open(state)))
    }

    /// The attempt as its checkout shows it: acquirers 0 and 1 have no status call.
    fn by_checkout(&self, checkout: GlobianceCheckout) -> GlobianceCardPayment {
        let ours = self.transaction_id.as_deref().and_then(|ours| {
            let mut payments = checkout.payments.iter();
            payments.find(|payment| payment.transaction_ref.as_deref() == Some(ours))
        });
        if let Some(ours) = ours.filter(|ours| !is_open(ours.state)) {
            let status = match ours.state {
                PaymentState::Failed => GlobianceCardStatus::Failed,
                _ => GlobianceCardStatus::Success,
            };
            let reference = ours.transaction_ref.clone();
            return self.payment(status, ours.state, reference, checkout.raw);
        }
        let reference = ours.and_then(|ours| ours.transaction_ref.clone());
        let status = match checkout.state {
            PaymentState::Canceled => {
                GlobianceCardStatus::from(checkout.status.as_str().to_owned())
            }
            PaymentState::Succeeded | PaymentState::Refunded => GlobianceCardStatus::Success,
            PaymentState::Unknown if checkout.status != GlobianceCheckoutStatus::Pending => {
                GlobianceCardStatus::from(checkout.status.as_str().to_owned())
            }
            _ => GlobianceCardStatus::Pending,
        };
        self.payment(status, checkout.state, reference, checkout.raw)
    }

    fn payment(
        &self,
        status: GlobianceCardStatus,
        state: PaymentState,
        transaction_ref: Option<String>,
        raw: String,
    ) -> GlobianceCardPayment {
        GlobianceCardPayment {
            checkout_id: self.checkout_id.clone(),
            acquirer_id: Some(self.acquirer_id),
            status,
            state,
            next_action: if is_open(state) {
                NextAction::Wait
            } else {
                NextAction::None
            },
            transaction_id: self.transaction_id.clone(),
            transaction_ref,
            message: None,
            descriptor: None,
            checkout_link: None,
            require_3ds: false,
            raw,
        }
    }
}

/// Whether a payment may still become another.
fn is_open(state: PaymentState) -> bool {
    matches!(
        state,
        PaymentState::Pending | PaymentState::ActionRequired | PaymentState::Unknown
    )
}
