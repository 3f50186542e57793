"""Glase: a taxi ride, for which 200 are reserved before the fare is known."""

from decimal import Decimal

from payer import Payer
from sandbox import Sandbox
from tillbridge import (
    Glase,
    GlaseInvoice,
    GlaseReservation,
    GlaseTerminal,
    NextActionShowQrCode,
    render_qr_code,
)

TWO_HOURS = 2 * 60 * 60


def day(sandbox: Sandbox, payer: Payer) -> None:
    print("Glase")
    account = sandbox.ready["glase"]
    terminal = GlaseTerminal(id=account["terminal_id"], password=account["terminal_password"])
    with Glase(base_url=account["endpoint"], terminal=terminal) as glase:
        reservation = show_the_code(glase)
        payer.scans_and_confirms(reservation.invoice_reference)
        reservation = glase.wait_until_reserved(reservation=reservation)
        print(f"  reserved  {reservation.reserved_amount} SEK: {reservation.state}")

        sandbox.lose_the_next_answer("glase", "commit_reservation")
        print("  lost      the answer to the commit, on purpose")
        end_the_ride(glase, reservation)


def show_the_code(glase: Glase) -> GlaseReservation:
    reservation = glase.reserve(
        invoice=invoice("Taxi, at most", Decimal("200"), "python ride"),
        commit_reservation_timeout=TWO_HOURS,
    )
    match reservation.next_action:
        case NextActionShowQrCode(code):
            print(render_qr_code(text=code).terminal)
        case other:
            raise SystemExit(f"a code was expected, not {other}")
    return reservation


def end_the_ride(glase: Glase, reservation: GlaseReservation) -> None:
    """Takes the fare; `commit` asks how it stands before it would ever repeat."""
    paid = glase.commit(reservation=reservation, amount=Decimal("147.50"))
    print(f"  paid      {paid.amount} SEK: {paid.state}")
    refund = glase.refund_payment(
        ers_reference=paid.ers_reference,
        invoice=invoice("A detour", Decimal("20"), "python ride refund"),
    )
    print(f"  refunded  {refund.amount} SEK: {refund.ers_reference}")


def invoice(title: str, amount: Decimal, order: str) -> GlaseInvoice:
    return GlaseInvoice(title=title, total_amount=amount, currency="SEK", client_invoice_id=order)
