//! Paying a checkout in crypto currency: the price, then the address.

use super::{payable, read_checkout};
use crate::engine::{Executor, Provider, Scope, Task, input};
use crate::model::error::Invalid;
use crate::model::{PaymentError, PaymentState};
use crate::providers::globiance_pay::Account;
use crate::providers::globiance_pay::operations::{checkout_id, currency_type, make};
use crate::providers::globiance_pay::records::{
    GlobianceCheckout, GlobianceCryptoPayment, GlobianceGenerateAddressRequest,
    GlobianceGenerateQuoteRequest, GlobiancePayWithCryptoRequest,
};
use std::sync::Arc;

impl Task for GlobiancePayWithCryptoRequest {
    type Provider = Account;
    type Output = GlobianceCryptoPayment;
    const OPERATION: &'static str = "pay_with_crypto";

    async fn run(
        self,
        executor: Arc<Executor<Account>>,
        scope: Scope,
    ) -> Result<GlobianceCryptoPayment, PaymentError> {
        let invalid = |invalid: Invalid| invalid.into_error(Account::NAME, Self::OPERATION);
        self.check().map_err(invalid)?;
        let checkout = read_checkout(&executor, &scope, &self.checkout_id).await?;
        payable(&checkout, Self::OPERATION)?;
        let network = self.network(&checkout).map_err(invalid)?;
        let call = GlobianceGenerateQuoteRequest {
            checkout_id: self.checkout_id.clone(),
            currency_id: self.currency_id.clone(),
            currency_type: self.currency_type.clone(),
        };
        let quote = make(&executor, &scope, call).await?;
        let call = GlobianceGenerateAddressRequest {
            checkout_id: self.checkout_id.clone(),
            currency_id: self.currency_id,
            network: network.clone(),
        };
        let address = make(&executor, &scope, call).await?;
        Ok(GlobianceCryptoPayment {
            checkout_id: self.checkout_id,
            currency_network: network.or_else(|| quote.currency_network.clone()),
            quote,
            address: address.address,
            destination_tag: address.destination_tag,
            expires_at: checkout.expiry_time,
            state: PaymentState::ActionRequired,
        })
    }
}

impl GlobiancePayWithCryptoRequest {
    fn check(&self) -> Result<(), Invalid> {
        checkout_id(&self.checkout_id)?;
        input::identifier("currency_id", &self.currency_id)?;
        currency_type(&self.currency_type)?;
        let network = self.currency_network.as_ref();
        network.map_or(Ok(()), |network| {
            input::identifier("currency_network", network)
        })
    }

    /// The network of the currency that is meant: money on another one is lost.
    fn network(&self, checkout: &GlobianceCheckout) -> Result<Option<String>, Invalid> {
        if checkout.currencies.is_empty() {
            return Ok(self.currency_network.clone());
        }
        let networks: Vec<Option<&str>> = checkout
            .currencies
            .iter()
            .filter(|currency| {
                currency.currency_id.eq_ignore_ascii_case(&self.currency_id)
                    && currency.currency_type == self.currency_type
            })
            .map(|currency| currency.currency_network.as_deref())
            .collect();
        let given = self.currency_network.as_deref();
        match networks.as_slice() {
            [only] if given.is_none() => Ok(only.map(str::to_owned)),
            several if several.contains(&given) => Ok(given.map(str::to_owned)),
            [_, ..] if given.is_none() => Err(Invalid::new(
                "currency_network",
                "must be given: the currency is sent on several networks",
            )),
            _ => Err(Invalid::new(
                "currency_id",
                "must be one of the checkout's currencies, by id, type and network",
            )),
        }
    }
}
