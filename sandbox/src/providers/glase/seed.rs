//! The logins that every sandbox begins with.

use std::collections::HashMap;

use super::shops::{Shop, Terminal};

/// Reseller login of the sandbox's shop.
pub(crate) const RESELLER: (&str, &str, &str) = ("sandbox_shop", USER_ID, "sandbox-reseller-pw");
/// Login of its webshop's terminal.
pub(crate) const TERMINAL: (&str, &str) = ("sandbox_webshop", TERMINAL_PASSWORD);

const USER_ID: &str = "9900";
const TERMINAL_PASSWORD: &str = "sandbox-terminal-pw";

pub(super) fn shops() -> Vec<Shop> {
    let shop = |id: &str, name: &str| Shop {
        id: id.to_owned(),
        user_id: USER_ID.to_owned(),
        password: RESELLER.2.to_owned(),
        name: name.to_owned(),
        active: true,
        may_refund: true,
    };
    vec![
        shop(RESELLER.0, "Sandbox Shop"),
        Shop {
            may_refund: false,
            ..shop("sandbox_final_sales", "Final Sales")
        },
        Shop {
            active: false,
            ..shop("sandbox_closed_shop", "Closed Shop")
        },
        Shop {
            password: "1234".to_owned(),
            ..shop("public_test_shop", "Public Test Shop")
        },
    ]
}

pub(super) fn terminals() -> HashMap<String, Terminal> {
    let terminal = |shop: &str| Terminal {
        shop: shop.to_owned(),
        password: TERMINAL_PASSWORD.to_owned(),
        cash_register: false,
        active: true,
        seqr_id: None,
        current: None,
    };
    [
        (TERMINAL.0, terminal(RESELLER.0)),
        (
            "sandbox_till",
            Terminal {
                cash_register: true,
                ..terminal(RESELLER.0)
            },
        ),
        (
            "sandbox_short_password",
            Terminal {
                password: "123".to_owned(),
                ..terminal(RESELLER.0)
            },
        ),
        (
            "sandbox_blocked_terminal",
            Terminal {
                active: false,
                ..terminal(RESELLER.0)
            },
        ),
        (
            "sandbox_final_sales_terminal",
            terminal("sandbox_final_sales"),
        ),
        (
            "public_test_shop_terminal",
            Terminal {
                password: "12345678".to_owned(),
                ..terminal("public_test_shop")
            },
        ),
    ]
    .into_iter()
    .map(|(id, terminal)| (id.to_owned(), terminal))
    .collect()
}
