package dev.tillbridge.demo

import dev.tillbridge.CardNumber
import dev.tillbridge.CardVerificationValue
import dev.tillbridge.GlobianceBrowser
import dev.tillbridge.GlobianceCard
import dev.tillbridge.GlobianceCheckout
import dev.tillbridge.GlobianceCurrencyType
import dev.tillbridge.GlobianceItem
import dev.tillbridge.GlobiancePay
import dev.tillbridge.GlobiancePayer
import dev.tillbridge.NextAction
import dev.tillbridge.Secret
import java.math.BigDecimal

/** GlobiancePay: a checkout paid by card through 3-D Secure, and one paid in crypto currency. */
suspend fun globianceDay(sandbox: Sandbox, payer: Payer) {
    println("GlobiancePay")
    GlobiancePay(
        apiKey = Secret(sandbox.text("globiance_pay", "api_key")),
        secret = Secret(sandbox.text("globiance_pay", "secret")),
        baseUrl = sandbox.text("globiance_pay", "base_url"),
    ).use { globiance ->
        sellByCard(globiance, payer)
        sellForCrypto(globiance, payer)
    }
}

private suspend fun sellByCard(globiance: GlobiancePay, payer: Payer) {
    val checkout = globiance.checkOut("EUR", "kotlin card")
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
        is NextAction.Redirect -> {
            println("  asked     by the bank first: ${card.state}")
            payer.approves(next.url.reveal())
        }
        else -> error("a question of the bank was expected, not $next")
    }
    val paid = globiance.waitForCardPayment(
        checkoutId = checkout.checkoutId,
        acquirerId = checkNotNull(card.acquirerId),
        transactionId = card.transactionId,
    )
    println("  paid      ${checkout.requestCurrencyAmount} EUR by card: ${paid.state}")
}

private suspend fun sellForCrypto(globiance: GlobiancePay, payer: Payer) {
    val checkout = globiance.checkOut("USD", "kotlin crypto")
    val tether = checkout.currencies.first {
        it.currencyName == "USDT" && it.currencyType == GlobianceCurrencyType.Blockchain
    }
    val transfer = globiance.payWithCrypto(
        checkoutId = checkout.checkoutId,
        currencyId = tether.currencyId,
        currencyType = tether.currencyType,
        currencyNetwork = tether.currencyNetwork,
    )
    println("  wanted    ${transfer.quote.total} USDT at ${transfer.address}")
    payer.sends(transfer.quote.total, checkout.checkoutId)
    val paid = globiance.waitForCheckout(checkoutId = checkout.checkoutId)
    println("  paid      ${checkout.requestCurrencyAmount} USD in USDT: ${paid.state}")
}

/** Asks for 50 and its tax; what the payer owes is the checkout's `requestCurrencyAmount`. */
private suspend fun GlobiancePay.checkOut(currency: String, order: String): GlobianceCheckout {
    val price = BigDecimal("50")
    val boots = GlobianceItem(itemName = "Boots", price = price, qty = BigDecimal.ONE, taxRate = BigDecimal("19"))
    return createCheckout(amount = price, currency = currency, items = listOf(boots), clientId = order)
}
