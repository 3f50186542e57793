"""Flowglad: a licence that is sold on Flowglad's page, looked up and refunded."""

from payer import Payer
from sandbox import Sandbox
from tillbridge import Flowglad, verify_flowglad_webhook


def day(sandbox: Sandbox, payer: Payer) -> None:
    print("Flowglad")
    account = sandbox.ready["flowglad"]
    with Flowglad(api_key=account["api_key"], base_url=account["base_url"]) as flowglad:
        session = flowglad.create_checkout_session(
            customer_external_id="user_42",
            price_slug="lifetime",
            success_url="https://shop.example/thanks",
            cancel_url="https://shop.example/cart",
            output_name="python licence",
        )
        message = payer.pays_on_the_page_of(session.id)
        webhook = verify_flowglad_webhook(
            body=message["body"],
            headers=message["headers"],
            secrets=[account["webhook_secret"]],
        )
        payment = flowglad.get_payment(webhook.id)
        print(f"  sold      {payment.amount} {payment.currency}: {payment.id}, {payment.state}")
        refunded = flowglad.refund_payment(payment_id=payment.id)
        print(f"  refunded  {refunded.refunded_amount} {refunded.currency}: {refunded.state}")
