//! Customers and addresses.

use super::good;
use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};
use crate::providers::flowglad::records::{
    FlowgladAddress, FlowgladBillingAddress, FlowgladCustomer,
};

/// The customer of an answer that holds one.
pub(in super::super) fn customer(response: &HttpResponse) -> Result<FlowgladCustomer, Failure> {
    row(&good(response)?.object("customer")?)
}

pub(super) fn row(row: &Fields<'_>) -> Result<FlowgladCustomer, Failure> {
    Ok(FlowgladCustomer {
        id: row.required_text("id")?,
        external_id: row.required_text("externalId")?,
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        livemode: row.boolean("livemode"),
        organization_id: row.text("organizationId"),
        pricing_model_id: row.text("pricingModelId"),
        email: row.required_text("email")?,
        name: row.required_text("name")?,
        archived: row.boolean("archived").unwrap_or(false),
        invoice_number_base: row.text("invoiceNumberBase"),
        logo_url: row.text("logoURL"),
        icon_url: row.text("iconURL"),
        domain: row.text("domain"),
        user_id: row.text("userId"),
        billing_address: billing_address(row, "billingAddress")?,
        raw: row.raw(),
    })
}

pub(super) fn billing_address(
    of: &Fields<'_>,
    name: &'static str,
) -> Result<Option<FlowgladBillingAddress>, Failure> {
    let Some(row) = of.optional_object(name)? else {
        return Ok(None);
    };
    let address = row.optional_object("address")?;
    Ok(Some(FlowgladBillingAddress {
        name: row.text("name"),
        first_name: row.text("firstName"),
        last_name: row.text("lastName"),
        email: row.text("email"),
        phone: row.text("phone"),
        address: address.map(|row| FlowgladAddress {
            name: row.text("name"),
            line1: row.text("line1"),
            line2: row.text("line2"),
            city: row.text("city"),
            state: row.text("state"),
            postal_code: row.text("postal_code"),
            country: row.text("country"),
        }),
    }))
}
