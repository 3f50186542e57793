//! What is bought: prices, counts and tax.

use rust_decimal::Decimal;

use super::amounts::{self, number};
use super::input::Members;
use crate::json::Json;

#[derive(Debug, Clone)]
pub(super) struct Item {
    name: String,
    price: Decimal,
    qty: Decimal,
    tax_rate: Decimal,
    tax: Decimal,
    sub_total: Decimal,
    /// With tax.
    pub(super) total: Decimal,
}

impl Item {
    fn read(json: &Json, place: usize) -> Result<Self, Vec<String>> {
        let known = ["itemName", "price", "qty", "taxRate"];
        let mut members = Members::at(json, format!("items[{place}]."), &known);
        let name = members.text("itemName");
        let [price, qty, tax_rate] = ["price", "qty", "taxRate"].map(|name| {
            let value = members.number(name);
            if value.is_sign_negative() {
                members.refuse(name, "must not be less than 0");
            }
            value
        });
        if qty.is_zero() && matches!(members.find("qty"), Some(Json::Number(_))) {
            members.refuse("qty", "must be greater than 0");
        }
        let totals = || {
            let sub_total = amounts::product(price, qty)?;
            let tax = amounts::product(sub_total, tax_rate.checked_mul(Decimal::new(1, 2))?)?;
            Some((sub_total, tax, amounts::sum(sub_total, tax)?))
        };
        let totals = totals();
        if totals.is_none() {
            members.refuse("total", "is too large or has too many decimals");
        }
        let mut issues = Vec::new();
        members.take(&mut issues);
        match totals {
            Some((sub_total, tax, total)) if issues.is_empty() => Ok(Self {
                name,
                price,
                qty,
                tax_rate,
                tax,
                sub_total,
                total,
            }),
            _ => Err(issues),
        }
    }

    pub(super) fn json(&self, with_id: bool) -> Json {
        let mut members = vec![("itemName".to_owned(), Json::text(&self.name))];
        if with_id {
            members.push(("itemId".to_owned(), Json::Null));
        }
        for (name, value) in [
            ("price", self.price),
            ("qty", self.qty),
            ("taxRate", self.tax_rate),
            ("taxAmount", self.tax),
            ("subTotal", self.sub_total),
            ("total", self.total),
        ] {
            members.push((name.to_owned(), number(value)));
        }
        Json::Object(members)
    }
}

/// Reads the items of a checkout.
pub(super) fn read(members: &mut Members<'_>) -> Vec<Item> {
    let Some(Json::Array(given)) = members.find("items") else {
        members.refuse("items", "must be an array");
        return Vec::new();
    };
    if given.is_empty() {
        members.refuse("items", "should not be empty");
    }
    let mut items = Vec::new();
    for (place, json) in given.iter().enumerate() {
        match Item::read(json, place) {
            Ok(item) => items.push(item),
            Err(issues) => members.blame(issues),
        }
    }
    items
}
