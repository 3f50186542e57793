//! What a customer has, owes and pays with.

use super::{customers, good, subscriptions};
use crate::engine::fields::Fields;
use crate::engine::{Failure, HttpResponse};
use crate::model::Currency;
use crate::providers::flowglad::records::{
    FlowgladCustomerBilling, FlowgladInvoice, FlowgladInvoiceLineItem, FlowgladPaymentMethod,
    FlowgladSubscription,
};

/// A customer's billing.
pub(in super::super) fn billing(
    response: &HttpResponse,
) -> Result<FlowgladCustomerBilling, Failure> {
    let answer = good(response)?;
    let subscriptions = |name| -> Result<Vec<FlowgladSubscription>, Failure> {
        let rows = answer.objects(name, "subscription")?;
        rows.iter().map(subscriptions::row).collect()
    };
    let current = answer.optional_object("currentSubscription")?;
    let invoices = answer.objects("invoices", "invoice with its lines")?;
    let methods = answer.objects("paymentMethods", "payment method")?;
    Ok(FlowgladCustomerBilling {
        customer: customers::row(&answer.object("customer")?)?,
        subscriptions: subscriptions("subscriptions")?,
        current_subscriptions: subscriptions("currentSubscriptions")?,
        current_subscription: current.as_ref().map(subscriptions::row).transpose()?,
        invoices: invoices.iter().map(invoice).collect::<Result<_, _>>()?,
        payment_methods: methods.iter().map(method).collect::<Result<_, _>>()?,
        billing_portal_url: answer.text("billingPortalUrl"),
        raw: response.raw.clone(),
    })
}

fn invoice(with_lines: &Fields<'_>) -> Result<FlowgladInvoice, Failure> {
    let row = with_lines.object("invoice")?;
    let currency: Currency = row.required_word("currency")?;
    let money = |name| row.money(name, Some(&currency));
    let (tax_amount, tax_amount_minor) = money("taxAmount")?;
    let (subtotal, subtotal_minor) = money("subtotal")?;
    let (application_fee, application_fee_minor) = money("applicationFee")?;
    let lines = with_lines.objects("invoiceLineItems", "invoice line")?;
    let line_items = lines
        .iter()
        .map(|row| line(row, &currency))
        .collect::<Result<_, _>>()?;
    Ok(FlowgladInvoice {
        id: row.required_text("id")?,
        invoice_number: row.text("invoiceNumber"),
        invoice_type: row.word("type"),
        status: row.required_word("status")?,
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        invoice_date: row.instant("invoiceDate")?,
        due_date: row.instant("dueDate")?,
        livemode: row.boolean("livemode"),
        customer_id: row.text("customerId"),
        organization_id: row.text("organizationId"),
        pricing_model_id: row.text("pricingModelId"),
        subscription_id: row.text("subscriptionId"),
        purchase_id: row.text("purchaseId"),
        billing_period_id: row.text("billingPeriodId"),
        billing_period_start_date: row.instant("billingPeriodStartDate")?,
        billing_period_end_date: row.instant("billingPeriodEndDate")?,
        billing_run_id: row.text("billingRunId"),
        owner_membership_id: row.text("ownerMembershipId"),
        memo: row.text("memo"),
        pdf_url: row.text("pdfURL"),
        receipt_pdf_url: row.text("receiptPdfURL"),
        bank_payment_only: row.boolean("bankPaymentOnly"),
        tax_amount,
        tax_amount_minor,
        subtotal,
        subtotal_minor,
        tax_type: row.word("taxType"),
        tax_country: row.text("taxCountry"),
        tax_state: row.text("taxState"),
        tax_rate_percentage: row.text("taxRatePercentage"),
        application_fee,
        application_fee_minor,
        line_items,
        currency,
    })
}

fn line(row: &Fields<'_>, currency: &Currency) -> Result<FlowgladInvoiceLineItem, Failure> {
    let (price, _) = row.money("price", Some(currency))?;
    Ok(FlowgladInvoiceLineItem {
        id: row.required_text("id")?,
        line_type: row.word("type"),
        description: row.text("description"),
        quantity: row.required_whole("quantity")?,
        price,
        price_minor: row.required_integer("price")?,
        price_id: row.text("priceId"),
    })
}

fn method(row: &Fields<'_>) -> Result<FlowgladPaymentMethod, Failure> {
    let data = row.optional_object("paymentMethodData")?;
    let of_data = |name| data.as_ref().and_then(|data| data.text(name));
    Ok(FlowgladPaymentMethod {
        id: row.required_text("id")?,
        customer_id: row.text("customerId"),
        pricing_model_id: row.text("pricingModelId"),
        created_at: row.required_instant("createdAt")?,
        updated_at: row.instant("updatedAt")?,
        livemode: row.boolean("livemode"),
        method_type: row.required_word("type")?,
        is_default: row.boolean("default"),
        billing_details: customers::billing_address(row, "billingDetails")?,
        brand: of_data("brand"),
        last4: of_data("last4"),
        metadata: row.texts("metadata"),
    })
}
