package dev.tillbridge.demo

import dev.tillbridge.Attempt
import dev.tillbridge.GlanceGrow
import dev.tillbridge.GrowReconciliation
import dev.tillbridge.PaymentException
import dev.tillbridge.Secret
import dev.tillbridge.context
import dev.tillbridge.word
import java.math.BigDecimal
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.coroutines.flow.count
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** A shop's day on the sandbox: the demo in Kotlin. */
fun main() = runBlocking {
    val ready = Json.parseToJsonElement(System.getenv("TILLBRIDGE_SANDBOX_READY")).jsonObject
    val account = ready.getValue("glance_grow").jsonObject
    GlanceGrow(apiKey = Secret(account["api_key"].text()), baseUrl = account["base_url"].text()).use { grow ->
        day(grow, control = ready["control"].text())
    }
}

private suspend fun day(grow: GlanceGrow, control: String) {
    val paid = grow.pay("117.45", "tok_visa", "kotlin order")
    println("charged   ${paid.amount} ${paid.transactionId} (${paid.status.word})")

    try {
        error("a decline was expected, not ${grow.pay("80", "tok_declined", "kotlin declined")}")
    } catch (declined: PaymentException.Declined) {
        println("declined  80: ${declined.context.reason}")
    }

    val refund = grow.refund(
        transactionId = paid.transactionId,
        amount = BigDecimal("20"),
        reason = "kotlin refund",
    )
    println("refunded  ${refund.amount} ${refund.transactionId}")

    loseTheNextAnswer(control)
    val attempt = unknown { grow.pay("42", "tok_visa", "kotlin lost answer") }
    println("lost      42: the answer never came")
    when (val settled = grow.reconcile(attempt = attempt)) {
        is GrowReconciliation.Found ->
            println("found     ${settled.transaction.amount} ${settled.transaction.transactionId}")
        else -> error("the charge was expected to be found, not $settled")
    }

    println("walked    ${grow.transactions().count()} transactions")
}

private suspend fun GlanceGrow.pay(amount: String, token: String, marker: String) =
    charge(amount = BigDecimal(amount), currency = "ILS", cardToken = Secret(token), description = marker)

private suspend fun unknown(charge: suspend () -> Any): Attempt = try {
    error("an unknown outcome was expected, not ${charge()}")
} catch (lost: PaymentException.OutcomeUnknown) {
    lost.attempt
}

/** Tells the sandbox to carry out the next charge and to close the connection without an answer. */
private fun loseTheNextAnswer(control: String) {
    val fault = """{"provider": "glance_grow", "operation": "charge", "fault": "act_then_close"}"""
    val request = HttpRequest.newBuilder(URI("$control/faults")).POST(HttpRequest.BodyPublishers.ofString(fault))
    val answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString())
    check(answer.statusCode() == 200) { answer.body() }
}

private fun JsonElement?.text(): String = checkNotNull(this).jsonPrimitive.content
