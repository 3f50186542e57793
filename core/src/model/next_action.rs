//! What has to happen before a payment can go on.

use crate::model::Secret;
use serde::{Deserialize, Serialize};

/// What has to happen before a payment can go on.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum NextAction {
    /// Nothing: the payment is where its state says.
    None,
    /// Lead the payer's browser to an address.
    Redirect {
        /// The address, for the payer's browser alone.
        url: Secret,
    },
    /// Let the payer's browser send a form.
    PostForm {
        /// Where the form goes, for the payer's browser alone.
        url: Secret,
        /// The form's hidden fields, in order.
        fields: Vec<FormField>,
        /// The same as a whole HTML page: every value escaped, sending itself by a small script,
        /// with a button for browsers without scripts.
        html: Secret,
    },
    /// Show the payer a QR code, or a link to open on the payer's own device.
    ShowQrCode {
        /// The code's text.
        code: String,
        /// The same as a link that opens the app.
        app_link: String,
    },
    /// Wait and ask again: the payer or the provider has yet to decide.
    Wait,
}

/// A hidden field of a form.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FormField {
    /// Its name.
    pub name: String,
    /// Its value, for the payer's browser alone.
    pub value: Secret,
}
