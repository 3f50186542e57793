//! What a payer may pay in: prices, quotes and addresses.

use rust_decimal::Decimal;

use super::amounts::{self, number, rounded_up};
use super::ids;
use crate::json::Json;

/// Fee of a payment from a wallet, in percent.
const WALLET_FEE: Decimal = Decimal::ONE;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    None,
    Text,
    Number,
}

/// A coin, however it is paid.
#[derive(Debug)]
pub(super) struct Coin {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    full_name: &'static str,
    /// US dollars for one, as text.
    price: &'static str,
    decimals: u32,
    /// US dollars on top of a payment on the chain, as text.
    surcharge: &'static str,
    address: &'static str,
    tag: Tag,
}

/// One way to pay: a coin, a type and a network.
#[derive(Debug)]
pub(super) struct Currency {
    pub(super) coin: &'static Coin,
    pub(super) kind: &'static str,
    pub(super) network: Option<&'static str>,
}

macro_rules! coins {
    ($($name:ident: $id:literal, $full_name:literal, $price:literal, $decimals:literal, $surcharge:literal, $address:literal, $tag:ident;)*) => {
        $(static $name: Coin = Coin {
            id: $id,
            name: stringify!($name),
            full_name: $full_name,
            price: $price,
            decimals: $decimals,
            surcharge: $surcharge,
            address: $address,
            tag: Tag::$tag,
        };)*
    };
}

// The addresses begin as real ones do and cannot be real.
coins! {
    USDG: "d6a93955-5e65-48f4-8c5e-68c1a7dc30a5", "Globiance USD Stablecoin", "1", 6, "0", "xdcSANDBOX", None;
    TRX: "2fa87932-da60-4427-894a-986775c292da", "TRON", "0.16", 6, "0.1", "TSANDBOX", None;
    BTC: "20849003-e854-4c2d-84f1-1025caba56d8", "Bitcoin", "67633.21", 18, "0.75", "bc1SANDBOX", None;
    EURG: "e591415d-683b-47fa-a2cb-faf7a5b9cc65", "Globiance EUR Stablecoin", "1.0832", 6, "0", "xdcSANDBOX", None;
    USDT: "c7a82c43-7e48-4012-a70e-6e2e2b61d58f", "Tether USD", "1", 6, "1.2", "TSANDBOX", None;
    XDC: "eb68220f-c269-428e-9c1f-d59846b55e49", "XinFin Network", "0.041497", 18, "0", "xdcSANDBOX", None;
    ETH: "5b0f7f36-2a0c-4e66-8f0a-4d1e6a5c7b21", "Ethereum", "2611.4", 18, "2.35", "0xSANDBOX", None;
    XRP: "90c7a5de-7d5c-4f7b-9b3e-1f0f6d2a8c44", "XRP", "0.5237", 6, "0.01", "rSANDBOX", Text;
    XLM: "f4d2b8a1-6c3e-4b59-a7d0-2e9c1b8f5a66", "Stellar", "0.0931", 7, "0.01", "GSANDBOX", Number;
}

const BLOCKCHAIN: &str = "blockchain";
const WALLET: &str = "wallet";

const fn way(coin: &'static Coin, kind: &'static str, network: Option<&'static str>) -> Currency {
    Currency {
        coin,
        kind,
        network,
    }
}

pub(super) static CURRENCIES: [Currency; 18] = [
    way(&USDG, BLOCKCHAIN, None),
    way(&USDG, WALLET, None),
    way(&TRX, BLOCKCHAIN, None),
    way(&TRX, WALLET, None),
    way(&BTC, WALLET, None),
    way(&EURG, BLOCKCHAIN, None),
    way(&EURG, WALLET, None),
    way(&USDT, WALLET, None),
    way(&USDT, BLOCKCHAIN, Some("TRX")),
    way(&XDC, WALLET, None),
    way(&XDC, BLOCKCHAIN, Some("XDC")),
    way(&BTC, BLOCKCHAIN, None),
    way(&ETH, BLOCKCHAIN, Some("ETH")),
    way(&ETH, WALLET, None),
    way(&XRP, BLOCKCHAIN, None),
    way(&XRP, WALLET, None),
    way(&XLM, BLOCKCHAIN, None),
    way(&XLM, WALLET, None),
];

/// What a payer pays in unless something else is said.
pub(super) static USUAL: &Currency = &CURRENCIES[9];

/// A currency by its id, in any case, and its type.
pub(super) fn find(id: &str, kind: &str) -> Option<&'static Currency> {
    CURRENCIES
        .iter()
        .find(|currency| currency.coin.id.eq_ignore_ascii_case(id) && currency.kind == kind)
}

fn nullable(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}

/// The ways to pay, as checkouts list them.
pub(super) fn list() -> Json {
    let entry = |currency: &Currency| {
        Json::object([
            ("currencyId", Json::text(currency.coin.id)),
            ("currencyName", Json::text(currency.coin.name)),
            ("currencyFullName", Json::text(currency.coin.full_name)),
            ("currencyType", Json::text(currency.kind)),
            ("currencyNetwork", nullable(currency.network)),
        ])
    };
    Json::Array(CURRENCIES.iter().map(entry).collect())
}

/// What the payer is to send.
#[derive(Debug, Clone)]
pub(super) struct Quote {
    pub(super) currency: &'static Currency,
    fee_percent: Decimal,
    fee: Decimal,
    amount: Decimal,
    surcharge_usd: Decimal,
    surcharge: Decimal,
    pub(super) total: Decimal,
}

impl Quote {
    /// The quote for so many US dollars; none when it has more digits than can be exact.
    pub(super) fn of(currency: &'static Currency, usd: Decimal) -> Option<Self> {
        let coin = currency.coin;
        let price = amounts::decimal(coin.price)?;
        let on_chain = currency.kind == BLOCKCHAIN;
        let fee_percent = if on_chain { Decimal::ZERO } else { WALLET_FEE };
        let in_coin = |usd: Decimal| Some(rounded_up(usd.checked_div(price)?, coin.decimals));
        let amount = in_coin(usd)?;
        let percent = Decimal::new(1, 2).checked_mul(fee_percent)?;
        let fee = rounded_up(amount.checked_mul(percent)?, coin.decimals);
        let surcharge_usd = if on_chain {
            amounts::decimal(coin.surcharge)?
        } else {
            Decimal::ZERO
        };
        let surcharge = in_coin(surcharge_usd)?;
        Some(Self {
            currency,
            fee_percent,
            fee,
            amount,
            surcharge_usd,
            surcharge,
            total: amount.checked_add(fee)?.checked_add(surcharge)?.normalize(),
        })
    }

    /// The answer to a quote call.
    pub(super) fn json(&self, as_text: bool) -> Json {
        let amount = |value: Decimal| {
            if as_text {
                Json::Text(value.normalize().to_string())
            } else {
                number(value)
            }
        };
        let currency = self.currency;
        Json::object([
            ("currencyId", Json::text(currency.coin.id)),
            ("currencyName", Json::text(currency.coin.name)),
            ("currencyType", Json::text(currency.kind)),
            ("currencyFullName", Json::text(currency.coin.full_name)),
            ("network", nullable(currency.network)),
            ("currencyNetwork", nullable(currency.network)),
            ("feePercent", number(self.fee_percent)),
            ("fee", amount(self.fee)),
            ("baseAmount", amount(self.amount)),
            ("amount", amount(self.amount)),
            ("subTotal", amount(self.amount + self.fee)),
            ("networkSurchargeAmountUsd", number(self.surcharge_usd)),
            ("networkSurchargeAmount", number(self.surcharge)),
            ("total", amount(self.total)),
        ])
    }

    /// The same among the quotes of an invoice.
    pub(super) fn entry(&self) -> Json {
        let currency = self.currency;
        Json::object([
            ("currencyId", Json::text(currency.coin.id)),
            ("currencyName", Json::text(currency.coin.name)),
            ("currencyType", Json::text(currency.kind)),
            ("currencyFullName", Json::text(currency.coin.full_name)),
            ("network", nullable(currency.network)),
            ("feePercent", number(self.fee_percent)),
            ("amount", number(self.amount)),
            ("fee", number(self.fee)),
            ("total", number(self.total)),
        ])
    }
}

/// The quotes of an invoice: one for each wallet.
pub(super) fn wallet_quotes(usd: Decimal) -> Vec<Quote> {
    CURRENCIES
        .iter()
        .filter(|currency| currency.kind == WALLET)
        .filter_map(|currency| Quote::of(currency, usd))
        .collect()
}

/// Where the payer sends the money; the same as long as the checkout lives.
#[derive(Debug, Clone)]
pub(super) struct Address {
    pub(super) currency: &'static Currency,
    text: String,
    tag: Option<u32>,
}

impl Address {
    pub(super) fn new(currency: &'static Currency) -> Self {
        let tag = match currency.coin.tag {
            Tag::None => None,
            Tag::Text | Tag::Number => Some(fastrand::u32(100_000..1_000_000)),
        };
        Self {
            currency,
            text: format!("{}{}", currency.coin.address, ids::hex(33)),
            tag,
        }
    }

    pub(super) fn json(&self) -> Json {
        let tag = match (self.currency.coin.tag, self.tag) {
            (Tag::Text, Some(tag)) => Json::Text(tag.to_string()),
            (_, Some(tag)) => Json::number(&tag),
            (_, None) => Json::Null,
        };
        Json::object([("address", Json::text(&self.text)), ("destinationTag", tag)])
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCKCHAIN, CURRENCIES, Quote, USUAL, WALLET, find};
    use rust_decimal::Decimal;

    fn quoted(name: &str, kind: &str, usd: &str) -> Quote {
        let coin = CURRENCIES
            .iter()
            .find(|found| found.coin.name == name)
            .unwrap();
        let currency = find(&coin.coin.id.to_uppercase(), kind).unwrap();
        Quote::of(currency, usd.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_quote_adds_up_and_covers_what_is_owed() {
        for currency in &CURRENCIES {
            for usd in ["0.01", "253.75", "21.653168", "999999999.99"] {
                let usd: Decimal = usd.parse().unwrap();
                let quote = Quote::of(currency, usd).unwrap();
                let price: Decimal = currency.coin.price.parse().unwrap();
                assert!(quote.amount * price >= usd - Decimal::new(1, 9));
                assert_eq!(quote.total, quote.amount + quote.fee + quote.surcharge);
                assert!(quote.amount.scale() <= currency.coin.decimals);
            }
        }
    }

    #[test]
    fn coins_keep_all_their_decimals() {
        let quote = quoted("BTC", BLOCKCHAIN, "253.75");
        assert_eq!(quote.amount.to_string(), "0.003751855042811069");
        assert_eq!(quote.surcharge.to_string(), "0.000011089226727521");
        assert_eq!(quote.total.to_string(), "0.00376294426953859");
        assert_eq!(
            quoted("USDT", WALLET, "253.75").total.to_string(),
            "256.2875"
        );
        assert_eq!((USUAL.coin.name, USUAL.kind), ("XDC", WALLET));
    }
}
