package dev.tillbridge.readme

import dev.tillbridge.Flowglad
import dev.tillbridge.PaymentException
import dev.tillbridge.Secret
import dev.tillbridge.context

suspend fun main() {
    val environment = System.getenv()
    val key = Secret(environment.getValue("FLOWGLAD_API_KEY"))
    Flowglad(apiKey = key, baseUrl = environment["FLOWGLAD_BASE_URL"]).use { flowglad ->
        val payment = flowglad.getPayment("pym_7792")
        try {
            val refunded = flowglad.refundPayment(paymentId = payment.id)
            println("${refunded.refundedAmount} ${refunded.currency} ${refunded.state}")
        } catch (conflict: PaymentException.Conflict) {
            println("nothing was sent: ${conflict.context.reason}")
        }
    }
}
