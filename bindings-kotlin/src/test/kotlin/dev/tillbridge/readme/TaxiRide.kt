package dev.tillbridge.readme

import dev.tillbridge.Glase
import dev.tillbridge.GlaseInvoice
import dev.tillbridge.GlaseReservation
import dev.tillbridge.GlaseTerminal
import dev.tillbridge.NextAction
import dev.tillbridge.Secret
import dev.tillbridge.fromJson
import dev.tillbridge.renderQrCode
import dev.tillbridge.toJson
import java.math.BigDecimal

suspend fun main() {
    val environment = System.getenv()
    val terminal = GlaseTerminal(
        id = environment.getValue("GLASE_TERMINAL_ID"),
        password = Secret(environment.getValue("GLASE_TERMINAL_PASSWORD")),
    )
    Glase(baseUrl = environment.getValue("GLASE_ENDPOINT"), terminal = terminal).use { glase ->
        val issued = glase.reserve(
            invoice = GlaseInvoice(
                title = "Taxi",
                totalAmount = BigDecimal("200"),
                currency = "SEK",
                clientInvoiceId = "ride-7791",
            ),
            commitReservationTimeout = 7_200u, // seconds
        )
        val next = issued.nextAction
        if (next is NextAction.ShowQrCode) println(renderQrCode(next.code).terminal) // .svg and .png for a page
        val stored = issued.toJson() // in a database, for another process

        val reservation = glase.waitUntilReserved(GlaseReservation.fromJson(stored))
        val paid = glase.commit(reservation, amount = BigDecimal("147.50"))
        println("${paid.amount} ${paid.state}")
    }
}
