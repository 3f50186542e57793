package dev.tillbridge.demo

import dev.tillbridge.Glase
import dev.tillbridge.GlaseInvoice
import dev.tillbridge.GlaseReservation
import dev.tillbridge.GlaseTerminal
import dev.tillbridge.NextAction
import dev.tillbridge.Secret
import dev.tillbridge.renderQrCode
import java.math.BigDecimal

private const val TWO_HOURS = 7_200u

/** Glase: a taxi ride, for which 200 are reserved before the fare is known. */
suspend fun glaseDay(sandbox: Sandbox, payer: Payer) {
    println("Glase")
    val terminal = GlaseTerminal(
        id = sandbox.text("glase", "terminal_id"),
        password = Secret(sandbox.text("glase", "terminal_password")),
    )
    Glase(baseUrl = sandbox.text("glase", "endpoint"), terminal = terminal).use { glase ->
        val issued = showTheCode(glase)
        payer.scansAndConfirms(issued.invoiceReference)
        val reservation = glase.waitUntilReserved(issued)
        println("  reserved  ${reservation.reservedAmount} SEK: ${reservation.state}")

        sandbox.loseTheNextAnswer("glase", "commit_reservation")
        println("  lost      the answer to the commit, on purpose")
        endTheRide(glase, reservation)
    }
}

private suspend fun showTheCode(glase: Glase): GlaseReservation {
    val reservation = glase.reserve(
        invoice = invoice("Taxi, at most", "200", "kotlin ride"),
        commitReservationTimeout = TWO_HOURS,
    )
    when (val next = reservation.nextAction) {
        is NextAction.ShowQrCode -> println(renderQrCode(next.code).terminal)
        else -> error("a code was expected, not $next")
    }
    return reservation
}

/** Takes the fare; `commit` asks how it stands before it would ever repeat. */
private suspend fun endTheRide(glase: Glase, reservation: GlaseReservation) {
    val paid = glase.commit(reservation, amount = BigDecimal("147.50"))
    println("  paid      ${paid.amount} SEK: ${paid.state}")
    val refund = glase.refundPayment(
        ersReference = checkNotNull(paid.ersReference),
        invoice = invoice("A detour", "20", "kotlin ride refund"),
    )
    println("  refunded  ${refund.amount} SEK: ${refund.ersReference}")
}

private fun invoice(title: String, amount: String, order: String) =
    GlaseInvoice(title = title, totalAmount = BigDecimal(amount), currency = "SEK", clientInvoiceId = order)
