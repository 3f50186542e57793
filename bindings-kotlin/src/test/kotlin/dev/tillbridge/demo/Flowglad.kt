package dev.tillbridge.demo

import dev.tillbridge.Flowglad
import dev.tillbridge.Secret
import dev.tillbridge.verifyFlowgladWebhook

/** Flowglad: a licence that is sold on Flowglad's page, looked up and refunded. */
suspend fun flowgladDay(sandbox: Sandbox, payer: Payer) {
    println("Flowglad")
    Flowglad(
        apiKey = Secret(sandbox.text("flowglad", "api_key")),
        baseUrl = sandbox.text("flowglad", "base_url"),
    ).use { flowglad ->
        val session = flowglad.createCheckoutSession(
            customerExternalId = "user_42",
            priceSlug = "lifetime",
            successUrl = "https://shop.example/thanks",
            cancelUrl = "https://shop.example/cart",
            outputName = "kotlin licence",
        )
        val message = payer.paysOnThePageOf(session.id)

        val webhook = verifyFlowgladWebhook(
            body = message.body,
            headers = message.headers,
            secrets = listOf(Secret(sandbox.text("flowglad", "webhook_secret"))),
        )
        val payment = flowglad.getPayment(webhook.id)
        println("  sold      ${payment.amount} ${payment.currency}: ${payment.id}, ${payment.state}")

        val refunded = flowglad.refundPayment(paymentId = payment.id)
        println("  refunded  ${refunded.refundedAmount} ${refunded.currency}: ${refunded.state}")
    }
}
