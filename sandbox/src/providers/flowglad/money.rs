//! Minor units.

use rust_decimal::Decimal;

/// Currencies whose smallest unit is the currency itself; the provider's list, not that of ISO 4217.
const WHOLE: [&str; 16] = [
    "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
];

/// An amount in major units, without trailing zeros.
pub(super) fn major(minor: i64, currency: &str) -> Decimal {
    let exponent = if WHOLE.contains(&currency) { 0 } else { 2 };
    Decimal::new(minor, exponent).normalize()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_exponent_is_the_providers_own() {
        for (minor, currency, text) in [
            (10_800, "USD", "108"),
            (1_500, "JPY", "1500"),
            (1_234, "MGA", "1234"),
            (1_234, "ISK", "12.34"),
            (1_234, "KWD", "12.34"),
            (i64::MAX, "USD", "92233720368547758.07"),
        ] {
            assert_eq!(major(minor, currency).to_string(), text, "{currency}");
        }
    }
}
