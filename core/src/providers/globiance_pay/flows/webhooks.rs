//! Reading anew what an untrusted message names.

use super::{read_checkout, read_payment};
use crate::engine::{Executor, Provider, Scope, Task, input};
use crate::model::error::Invalid;
use crate::model::{ErrorContext, Outcome, PaymentError};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::operations::checkout_id;
use crate::providers::globiance_pay::records::{
    GlobianceCheckout, GlobianceConfirmWebhookRequest, GlobianceConfirmedWebhook, GlobiancePayment,
};
use crate::providers::globiance_pay::wire::states;
use std::sync::Arc;

impl Task for GlobianceConfirmWebhookRequest {
    type Provider = Account;
    type Output = GlobianceConfirmedWebhook;
    const OPERATION: &'static str = "confirm_webhook";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceConfirmedWebhook, PaymentError> {
        self.check()
            .map_err(|invalid| invalid.into_error(Account::NAME, Self::OPERATION))?;
        let checkout = read_checkout(&executor, &scope, &self.checkout_id).await?;
        self.compare(&checkout)?;
        let is_named = |payment: &&GlobiancePayment| {
            let named = self.payment_id.as_ref();
            named.is_none_or(|id| payment.payment_id.eq_ignore_ascii_case(id))
        };
        let mut payments = Vec::with_capacity(checkout.payments.len());
        for payment in checkout.payments.iter().filter(is_named) {
            let id = self.payment_id.as_ref().unwrap_or(&payment.payment_id);
            payments.push(read_payment(&executor, &scope, id).await?);
        }
        // Money that came by a payment that is not named is money all the same.
        let others = checkout.payments.iter();
        let others = others.filter(|payment| !is_named(payment)).cloned();
        let all: Vec<GlobiancePayment> = payments.iter().cloned().chain(others).collect();
        Ok(GlobianceConfirmedWebhook {
            state: states::checkout(&checkout.status, &all),
            checkout,
            payments,
        })
    }
}

impl GlobianceConfirmWebhookRequest {
    fn check(&self) -> Result<(), Invalid> {
        checkout_id(&self.checkout_id)?;
        let id = self.payment_id.as_ref();
        id.map_or(Ok(()), |id| input::identifier("payment_id", id))
    }

    /// Whether what Globiance has is what the caller's own record says.
    fn compare(&self, checkout: &GlobianceCheckout) -> Result<(), PaymentError> {
        let differs = |field: &str, reason: &str| {
            let context = ErrorContext {
                field: Some(field.to_owned()),
                transaction_id: Some(checkout.checkout_id.clone()),
                ..ErrorContext::new(Account::NAME, Self::OPERATION, Outcome::Answered, reason)
            };
            Err(PaymentError::Conflict { context })
        };
        let other = "is not what Globiance has";
        let owed = checkout.request_currency_amount;
        if self
            .request_currency_amount
            .is_some_and(|ours| ours != owed)
        {
            return differs("request_currency_amount", other);
        }
        let currency = self.request_currency.as_ref();
        if currency.is_some_and(|ours| *ours != checkout.request_currency) {
            return differs("request_currency", other);
        }
        if self.client_id.is_some() && self.client_id != checkout.client_id {
            return differs("client_id", other);
        }
        let listed = |id: &String| {
            let mut payments = checkout.payments.iter();
            payments.any(|payment| payment.payment_id.eq_ignore_ascii_case(id))
        };
        if self.payment_id.as_ref().is_some_and(|id| !listed(id)) {
            return differs("payment_id", "is not a payment of this checkout");
        }
        Ok(())
    }
}
