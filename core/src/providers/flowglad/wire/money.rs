//! Flowglad's smallest units.

use crate::model::Currency;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Currencies without decimals at Flowglad. MGA is among them and ISK is not, against ISO 4217.
const WHOLE: &[&str] = &[
    "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
];

/// Flowglad's other currencies; each has two decimals.
const HUNDREDTHS: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BMD", "BND", "BOB", "BRL", "BSD", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CNY",
    "COP", "CRC", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ETB", "EUR", "FJD", "FKP", "GBP",
    "GEL", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "ISK",
    "JMD", "KES", "KGS", "KHR", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL",
    "MKD", "MMK", "MNT", "MOP", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO",
    "NOK", "NPR", "NZD", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB",
    "SAR", "SBD", "SCR", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "STD", "SZL", "THB", "TJS",
    "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "WST", "XCD", "YER", "ZAR",
    "ZMW",
];

/// How many decimals a currency has at Flowglad; nothing for one that it does not name.
pub(in super::super) fn digits(currency: &Currency) -> Option<u32> {
    let code = currency.as_str();
    if WHOLE.contains(&code) {
        Some(0)
    } else {
        HUNDREDTHS.contains(&code).then_some(2)
    }
}

/// An amount in major units.
pub(in super::super) fn major(minor: i64, currency: &Currency) -> Option<Decimal> {
    digits(currency).map(|digits| Decimal::new(minor, digits).normalize())
}

/// An amount in the smallest unit, when it is a whole number of them.
pub(in super::super) fn minor(amount: Decimal, digits: u32) -> Option<i64> {
    let scaled = amount.checked_mul(Decimal::from(10_u32.pow(digits)))?;
    if scaled.is_integer() {
        scaled.to_i64()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    #[test]
    fn the_table_names_each_of_the_134_currencies_once() {
        let codes: HashSet<_> = WHOLE.iter().chain(HUNDREDTHS).collect();
        assert_eq!((codes.len(), WHOLE.len() + HUNDREDTHS.len()), (134, 134));
    }

    #[test]
    fn minor_units_become_major_ones_by_the_provider_s_own_table() {
        for (amount, currency, expected) in [
            (10_800, "USD", Some("108")),
            (123, "USD", Some("1.23")),
            (-1, "EUR", Some("-0.01")),
            (0, "USD", Some("0")),
            (500, "JPY", Some("500")),
            (500, "MGA", Some("500")),
            (500, "ISK", Some("5")),
            (9_007_199_254_740_991, "USD", Some("90071992547409.91")),
            (1, "usd", None),
            (1, "KWD", None),
            (1, "", None),
        ] {
            let major = major(amount, &currency.into()).map(|major| major.to_string());
            assert_eq!(major.as_deref(), expected, "{amount} {currency}");
        }
    }

    #[test]
    fn an_amount_with_more_decimals_than_the_currency_has_is_not_a_number_of_units() {
        for (amount, digits, expected) in [
            ("25", 2, Some(2500)),
            ("25.00", 2, Some(2500)),
            ("0.01", 2, Some(1)),
            ("0.001", 2, None),
            ("1.5", 0, None),
            ("79228162514264337593543950335", 2, None),
        ] {
            let amount = amount.parse().expect("a number");
            assert_eq!(minor(amount, digits), expected, "{amount}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_survives_the_way_to_major_units_and_back(amount: i64, code in prop::sample::select(vec!["USD", "JPY", "ISK", "MGA"])) {
            let currency = Currency::new(code);
            let digits = digits(&currency).expect("known");
            prop_assert_eq!(major(amount, &currency).and_then(|major| minor(major, digits)), Some(amount));
        }
    }
}
