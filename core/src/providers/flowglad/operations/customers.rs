//! Reading customers and their billing.

use crate::engine::{Effect, Failure, HttpRequest, HttpResponse, Operation, input, segment};
use crate::model::error::Invalid;
use crate::providers::flowglad::records::{
    FlowgladCustomer, FlowgladCustomerBilling, FlowgladGetCustomerBillingRequest,
    FlowgladGetCustomerRequest,
};
use crate::providers::flowglad::{Account, wire};

fn customer(external_id: &str) -> Result<String, Invalid> {
    input::identifier("external_id", external_id)?;
    Ok(format!("/api/v1/customers/{}", segment(external_id)))
}

impl Operation for FlowgladGetCustomerRequest {
    type Provider = Account;
    type Output = FlowgladCustomer;
    const NAME: &'static str = "get_customer";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        Ok(HttpRequest::get(customer(&self.external_id)?))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladCustomer, Failure> {
        wire::customer(response)
    }
}

impl Operation for FlowgladGetCustomerBillingRequest {
    type Provider = Account;
    type Output = FlowgladCustomerBilling;
    const NAME: &'static str = "get_customer_billing";
    const EFFECT: Effect = Effect::Read;

    fn request(&self) -> Result<HttpRequest, Invalid> {
        let customer = customer(&self.external_id)?;
        Ok(HttpRequest::get(format!("{customer}/billing")))
    }

    fn response(&self, response: &HttpResponse) -> Result<FlowgladCustomerBilling, Failure> {
        wire::billing(response)
    }
}
