//! Customers and their addresses.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Which customer to read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladGetCustomerRequest {
    /// Your own id of the customer, not Flowglad's.
    pub external_id: String,
}

/// A customer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladCustomer {
    /// Flowglad's id of the customer.
    pub id: String,
    /// Your own id of the customer.
    pub external_id: String,
    /// When the customer was made.
    pub created_at: Timestamp,
    /// When the customer was changed last.
    pub updated_at: Option<Timestamp>,
    /// Whether the customer is about real money.
    pub livemode: Option<bool>,
    /// The organization that the customer belongs to.
    pub organization_id: Option<String>,
    /// The pricing model that the customer belongs to.
    pub pricing_model_id: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Name.
    pub name: String,
    /// Whether the customer was put aside.
    pub archived: bool,
    /// What the customer's invoice numbers begin with.
    pub invoice_number_base: Option<String>,
    /// Address of the customer's logo.
    pub logo_url: Option<String>,
    /// Address of the customer's icon.
    pub icon_url: Option<String>,
    /// Domain of the customer.
    pub domain: Option<String>,
    /// Flowglad's id of the user behind the customer.
    pub user_id: Option<String>,
    /// Billing address.
    pub billing_address: Option<FlowgladBillingAddress>,
    /// The answer's text for this customer, secrets and card numbers taken out.
    pub raw: String,
}

/// Who is billed, and where.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladBillingAddress {
    /// Name.
    pub name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Postal address.
    pub address: Option<FlowgladAddress>,
}

/// A postal address.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FlowgladAddress {
    /// Name.
    pub name: Option<String>,
    /// First line.
    pub line1: Option<String>,
    /// Second line.
    pub line2: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or region.
    pub state: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country, two letters of ISO 3166-1.
    pub country: Option<String>,
}
