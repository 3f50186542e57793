package dev.tillbridge.demo

import dev.tillbridge.Attempt
import dev.tillbridge.GlanceGrow
import dev.tillbridge.GrowReconciliation
import dev.tillbridge.PaymentException
import dev.tillbridge.Secret
import dev.tillbridge.context
import dev.tillbridge.fromJson
import dev.tillbridge.toJson
import java.math.BigDecimal
import kotlinx.coroutines.flow.count

/** Glance Grow: saved cards, one of them declined, and an answer that gets lost. */
suspend fun growDay(sandbox: Sandbox) {
    println("Glance Grow")
    GlanceGrow(
        apiKey = Secret(sandbox.text("glance_grow", "api_key")),
        baseUrl = sandbox.text("glance_grow", "base_url"),
    ).use { grow ->
        chargeAndRefund(grow)
        beDeclined(grow)
        sandbox.loseTheNextAnswer("glance_grow", "charge")
        settleALostAnswer(grow)
        println("  walked    ${grow.transactions().count()} transactions")
    }
}

private suspend fun chargeAndRefund(grow: GlanceGrow) {
    val paid = grow.charge("117.45", "tok_visa", "kotlin order")
    println("  charged   ${paid.amount} ILS: ${paid.transactionId}, ${paid.state}")
    val refund = grow.refund(
        transactionId = paid.transactionId,
        amount = BigDecimal("20"),
        reason = "kotlin refund",
    )
    println("  refunded  ${refund.amount} ILS: ${refund.transactionId}")
}

private suspend fun beDeclined(grow: GlanceGrow) {
    try {
        error("a decline was expected, not ${grow.charge("80", "tok_declined", "kotlin declined")}")
    } catch (declined: PaymentException.Declined) {
        println("  declined  80 ILS: ${declined.context.reason}")
    }
}

private suspend fun settleALostAnswer(grow: GlanceGrow) {
    val stored = try {
        error("an unknown outcome was expected, not ${grow.charge("42", "tok_visa", "kotlin lost answer")}")
    } catch (unknown: PaymentException.OutcomeUnknown) {
        unknown.attempt.toJson() // with the order, for now or for a later job
    }
    println("  lost      42 ILS: the answer never came")
    when (val settled = grow.reconcile(Attempt.fromJson(stored))) {
        is GrowReconciliation.Found ->
            println("  found     ${settled.transaction.amount} ILS: ${settled.transaction.transactionId}")
        else -> error("the charge was expected to be found, not $settled")
    }
}

private suspend fun GlanceGrow.charge(amount: String, token: String, marker: String) =
    charge(amount = BigDecimal(amount), currency = "ILS", cardToken = Secret(token), description = marker)
