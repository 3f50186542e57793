"""GlobiancePay: a checkout paid by card through 3-D Secure, and one paid in crypto currency."""

from payer import Payer
from sandbox import Sandbox
from tillbridge import (
    CardNumber,
    CardVerificationValue,
    GlobianceBrowser,
    GlobianceCard,
    GlobianceCheckout,
    GlobianceItem,
    GlobiancePay,
    GlobiancePayer,
    NextActionRedirect,
)


def day(sandbox: Sandbox, payer: Payer) -> None:
    print("GlobiancePay")
    account = sandbox.ready["globiance_pay"]
    with GlobiancePay(
        api_key=account["api_key"],
        secret=account["secret"],
        base_url=account["base_url"],
    ) as globiance:
        sell_by_card(globiance, payer)
        sell_for_crypto(globiance, payer)


def sell_by_card(globiance: GlobiancePay, payer: Payer) -> None:
    checkout = check_out(globiance, "EUR", "python card")
    card = globiance.pay_with_card(
        checkout_id=checkout.checkout_id,
        payer=GlobiancePayer(
            first_name="Ada",
            last_name="Example",
            email="ada@example.com",
            phone_number="+49301234567",
            address="Musterstrasse 1",
            country="DE",
            state="Berlin",
            city="Berlin",
            zip="10115",
        ),
        card=GlobianceCard(
            number=CardNumber("4000 0000 0000 3220"),
            expiry_month="12",
            expiry_year="2030",
            cvv=CardVerificationValue("123"),
        ),
        browser=GlobianceBrowser(
            screen_width=1920,
            screen_height=1080,
            language="de-DE",
            java_enabled=False,
            javascript_enabled=True,
            color_depth=24,
            utc_offset=-60,
        ),
    )
    match card.next_action:
        case NextActionRedirect(address):
            print(f"  asked     by the bank first: {card.state}")
            payer.approves(address.reveal())
        case other:
            raise SystemExit(f"a question of the bank was expected, not {other}")
    paid = globiance.wait_for_card_payment(
        checkout_id=checkout.checkout_id,
        acquirer_id=card.acquirer_id,
        transaction_id=card.transaction_id,
    )
    print(f"  paid      {checkout.request_currency_amount} EUR by card: {paid.state}")


def sell_for_crypto(globiance: GlobiancePay, payer: Payer) -> None:
    checkout = check_out(globiance, "USD", "python crypto")
    tether = next(
        currency
        for currency in checkout.currencies
        if (currency.currency_name, currency.currency_type) == ("USDT", "blockchain")
    )
    transfer = globiance.pay_with_crypto(
        checkout_id=checkout.checkout_id,
        currency_id=tether.currency_id,
        currency_type=tether.currency_type,
        currency_network=tether.currency_network,
    )
    print(f"  wanted    {transfer.quote.total} USDT at {transfer.address}")
    payer.sends(transfer.quote.total, checkout.checkout_id)
    paid = globiance.wait_for_checkout(checkout_id=checkout.checkout_id)
    print(f"  paid      {checkout.request_currency_amount} USD in USDT: {paid.state}")


def check_out(globiance: GlobiancePay, currency: str, order: str) -> GlobianceCheckout:
    """Asks for 50 and its tax; what the payer owes is the checkout's `request_currency_amount`."""
    return globiance.create_checkout(
        amount=50,
        currency=currency,
        items=[GlobianceItem(item_name="Boots", price=50, qty=1, tax_rate=19)],
        client_id=order,
    )
