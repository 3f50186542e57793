package dev.tillbridge.readme

import dev.tillbridge.CardNumber
import dev.tillbridge.CardVerificationValue
import dev.tillbridge.GlobianceBrowser
import dev.tillbridge.GlobianceCard
import dev.tillbridge.GlobianceItem
import dev.tillbridge.GlobiancePay
import dev.tillbridge.GlobiancePayer
import dev.tillbridge.NextAction
import dev.tillbridge.Secret
import java.math.BigDecimal

suspend fun main() {
    val environment = System.getenv()
    GlobiancePay(
        apiKey = Secret(environment.getValue("GLOBIANCE_API_KEY")),
        secret = Secret(environment.getValue("GLOBIANCE_SECRET")),
        baseUrl = environment["GLOBIANCE_BASE_URL"],
    ).use { globiance ->
        val price = BigDecimal("50")
        val boots = GlobianceItem(itemName = "Boots", price = price, qty = BigDecimal.ONE, taxRate = BigDecimal("19"))
        val checkout = globiance.createCheckout(
            amount = price,
            currency = "EUR",
            items = listOf(boots),
            clientId = "order-7790",
        )
        val card = globiance.payWithCard(
            checkoutId = checkout.checkoutId,
            payer = GlobiancePayer(
                firstName = "Ada",
                lastName = "Example",
                email = "ada@example.com",
                phoneNumber = "+49301234567",
                address = "Musterstrasse 1",
                country = "DE",
                state = "Berlin",
                city = "Berlin",
                zip = "10115",
            ),
            card = GlobianceCard(
                number = CardNumber("4000 0000 0000 3220"),
                expiryMonth = "12",
                expiryYear = "2030",
                cvv = CardVerificationValue("123"),
            ),
            browser = GlobianceBrowser(
                screenWidth = 1920u,
                screenHeight = 1080u,
                language = "de-DE",
                javaEnabled = false,
                javascriptEnabled = true,
                colorDepth = 24u,
                utcOffset = -60,
            ),
        )
        when (val next = card.nextAction) {
            is NextAction.Redirect -> println("send the browser to the bank: ${next.url}") // next.url.reveal()
            is NextAction.PostForm -> println("answer the browser with the page: ${next.html}") // next.html.reveal()
            else -> println("nothing to do but wait")
        }

        // When the browser is back, or from a job:
        val paid = globiance.waitForCardPayment(
            checkoutId = checkout.checkoutId,
            acquirerId = checkNotNull(card.acquirerId),
            transactionId = card.transactionId,
        )
        println("${checkout.requestCurrencyAmount} ${paid.state}")
    }
}
