//! QR codes and links.

use crate::model::Bytes;
use serde::{Deserialize, Serialize};

/// A text to be shown as a QR code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseRenderQrCodeRequest {
    /// The text, at most 1000 characters: the `code` of an invoice, exactly as it came.
    pub text: String,
}

/// A QR code, in three forms of the same picture, with the white border that scanners need.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct QrCode {
    /// An SVG document, which scales.
    pub svg: String,
    /// A PNG image in black and white, 8 pixels for each module.
    pub png: Bytes,
    /// Lines of block characters, for a terminal with a dark background.
    pub terminal: String,
}

/// The code of an invoice to be made a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseAppLinkRequest {
    /// The `code` of an invoice, such as `HTTP://SEQR.SE/R20180809131415161`.
    pub code: String,
    /// Scheme of the app, letters, digits, `+`, `-` and `.`. Default `seqr`; the demo app's is
    /// `seqr-demo`, in older documents `SEQR-DEBUG`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme: Option<String>,
}

/// A link that opens the app on the buyer's own device.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GlaseAppLink {
    /// The link, such as `seqr://SEQR.SE/R20180809131415161`.
    pub app_link: String,
}
