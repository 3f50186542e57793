package dev.tillbridge

import java.math.BigDecimal
import kotlin.time.Duration

/** Clients of all providers, for the sandbox's accounts; at another host where one is given. */
internal class Shops(private val sandbox: SandboxProcess, private val host: String? = null) : AutoCloseable {
    val grow = GlanceGrow(
        apiKey = Secret(sandbox.text("glance_grow", "api_key")),
        baseUrl = address("glance_grow", "base_url"),
    )
    val globiance = GlobiancePay(
        apiKey = Secret(sandbox.text("globiance_pay", "api_key")),
        secret = Secret(sandbox.text("globiance_pay", "secret")),
        merchantUiUrl = sandbox.text("globiance_pay", "merchant_ui_url"),
        baseUrl = address("globiance_pay", "base_url"),
    )
    val glase = Glase(
        baseUrl = address("glase", "endpoint"),
        terminal = GlaseTerminal(
            id = sandbox.text("glase", "terminal_id"),
            password = Secret(sandbox.text("glase", "terminal_password")),
        ),
        reseller = GlaseReseller(
            id = sandbox.text("glase", "reseller_id"),
            userId = sandbox.text("glase", "reseller_user_id"),
            password = Secret(sandbox.text("glase", "reseller_password")),
        ),
    )
    val flowglad = Flowglad(
        apiKey = Secret(sandbox.text("flowglad", "api_key")),
        baseUrl = address("flowglad", "base_url"),
    )

    override fun close() = listOf(grow, globiance, glase, flowglad).forEach { it.close() }

    private fun address(provider: String, name: String): String {
        val own = sandbox.text(provider, name)
        return host?.let { own.replaceFirst(sandbox.text("url"), it) } ?: own
    }

    /** What an attempt comes to: `Found`, `NotFound` or `Undecided`. */
    suspend fun settle(attempt: Attempt, deadline: Duration): String = when (attempt.provider) {
        "glance_grow" -> grow.reconcile(attempt, deadline)
        "globiance_pay" -> globiance.reconcile(attempt, deadline)
        "glase" -> glase.reconcile(attempt, deadline)
        else -> flowglad.reconcile(attempt, deadline)
    }.javaClass.simpleName

    suspend fun paid(marker: String): GrowTransaction = grow.charge(
        amount = BigDecimal("58.50"),
        currency = "ILS",
        cardToken = Secret("tok_visa"),
        description = marker,
    )

    suspend fun checkout(marker: String): String =
        globiance.createCheckout(BigDecimal("253.75"), "USD", listOf(tea), itemId = "acquirer-0", clientId = marker)
            .checkoutId

    /** A reservation of 200 SEK that the buyer has confirmed. */
    suspend fun reserved(marker: String): GlaseReservation {
        val issued = glase.reserve(invoice(marker, "200"), commitReservationTimeout = 3600u)
        sandbox.tell("glase/invoices/${issued.invoiceReference}/confirm")
        return glase.waitUntilReserved(issued)
    }

    companion object {
        val tea = GlobianceItem("Tea", BigDecimal("50"), BigDecimal("5"), BigDecimal("1.5"))
        val payer = GlobiancePayer(
            firstName = "Ada",
            lastName = "Buyer",
            email = "buyer@example.com",
            phoneNumber = "03008911111",
            address = "Street 1",
            country = "US",
            state = "NY",
            city = "New York",
            zip = "75000",
        )
        val browser = GlobianceBrowser(
            screenWidth = 1440u,
            screenHeight = 900u,
            language = "en-GB",
            javaEnabled = false,
            javascriptEnabled = true,
            colorDepth = 24u,
            utcOffset = -300,
        )

        fun card(number: String = "4444333322221111", cvv: String = "123") =
            GlobianceCard(CardNumber(number), "01", "2031", CardVerificationValue(cvv))

        fun invoice(title: String, amount: String) = GlaseInvoice(
            title = title,
            totalAmount = BigDecimal(amount),
            currency = "SEK",
            invoiceRows = listOf(
                GlaseInvoiceRow(
                    itemDescription = "Ride",
                    itemQuantity = BigDecimal.ONE,
                    itemTotalAmount = BigDecimal(amount),
                ),
            ),
        )
    }
}

/** The call to the acquirer alone. */
internal suspend fun GlobiancePay.initiate(checkoutId: String, card: GlobianceCard): GlobianceCardPayment =
    initiatePayWithCard(
        checkoutId = checkoutId,
        firstName = Shops.payer.firstName,
        lastName = Shops.payer.lastName,
        address = "Street 1",
        country = "US",
        state = "NY",
        city = "New York",
        zip = "75000",
        email = Shops.payer.email,
        phoneNumber = Shops.payer.phoneNumber,
        cardNumber = card.number,
        cardExpiryMonth = card.expiryMonth,
        cardExpiryYear = card.expiryYear,
        cardCvvNumber = card.cvv,
        screenWidth = Shops.browser.screenWidth,
        screenHeight = Shops.browser.screenHeight,
        language = Shops.browser.language,
        javaEnabled = Shops.browser.javaEnabled,
        javascriptEnabled = Shops.browser.javascriptEnabled,
        colorDepth = Shops.browser.colorDepth,
        utcOffset = Shops.browser.utcOffset,
    )

/** A call that moves money, or makes something that must not be made twice. */
internal class Write(
    private val provider: String,
    /** The operation by which the sandbox knows what is written. */
    private val operation: String,
    private val movesMoney: Boolean,
    /** Makes what the call needs, and gives the call. */
    val prepare: suspend (direct: Shops, sandbox: SandboxProcess, marker: String) -> suspend (Shops) -> Any,
) {
    override fun toString(): String = "$provider.$operation"

    /** How often the sandbox has carried it out since its last reset. */
    fun timesCarriedOut(sandbox: SandboxProcess): Int =
        if (movesMoney) movements(sandbox) else answered(sandbox)

    /** Its movements of money, but for those that the provider has undone by itself. */
    private fun movements(sandbox: SandboxProcess): Int {
        val ledger = sandbox.entries()
        val undone = ledger.filter { it["operation"].text() == "reverse" }
            .map { it["original_transaction_id"].text() }
        return ledger.count {
            it["provider"].text() == provider && it["operation"].text() == operation &&
                it["transaction_id"].text() !in undone
        }
    }

    private fun answered(sandbox: SandboxProcess): Int =
        sandbox.requests(operation).count { (it["status"].text()?.toInt() ?: Int.MAX_VALUE) < REDIRECTION }

    private companion object {
        const val REDIRECTION = 300
    }
}

private fun calls(call: suspend (Shops) -> Any) = call

/** One row for each call that moves money, and some that must not happen twice. */
internal val writes: List<Write> = listOf(
    Write("glance_grow", "charge", movesMoney = true) { _, _, marker -> calls { it.paid(marker) } },
    Write("glance_grow", "refund", movesMoney = true) { direct, _, marker ->
        val paid = direct.paid("$marker, paid")
        calls { it.grow.refund(paid.transactionId, BigDecimal("20"), reason = marker) }
    },
    Write("flowglad", "refund_payment", movesMoney = true) { _, sandbox, _ ->
        val id = checkNotNull(sandbox.tell("flowglad/payments")["id"].text())
        calls { it.flowglad.refundPayment(id, BigDecimal("108")) }
    },
    Write("flowglad", "create_checkout_session", movesMoney = false) { _, _, marker ->
        calls {
            it.flowglad.createCheckoutSession(
                successUrl = "https://shop.example/paid",
                cancelUrl = "https://shop.example/cancelled",
                customerExternalId = "user_42",
                priceSlug = "lifetime",
                outputMetadata = mapOf("order" to marker),
            )
        }
    },
    Write("globiance_pay", "initiate_pay_with_card", movesMoney = true) { direct, _, marker ->
        val checkout = direct.checkout(marker)
        calls { it.globiance.payWithCard(checkout, Shops.payer, Shops.card(), Shops.browser) }
    },
    Write("globiance_pay", "create_invoice_checkout", movesMoney = false) { _, _, marker ->
        calls {
            it.globiance.createInvoiceCheckout(
                amount = BigDecimal("253.75"),
                currency = "USD",
                items = listOf(Shops.tea),
                clientId = marker,
                email = "buyer@example.com",
            )
        }
    },
    Write("glase", "send_invoice", movesMoney = false) { _, _, marker ->
        calls { it.glase.sendInvoice(Shops.invoice(marker, "200")) }
    },
    Write("glase", "commit_reservation", movesMoney = true) { direct, _, marker ->
        val reservation = direct.reserved(marker)
        calls { it.glase.commit(reservation, BigDecimal("147.50")) }
    },
    Write("glase", "refund_payment", movesMoney = true) { direct, _, marker ->
        val paid = direct.glase.commit(direct.reserved(marker), BigDecimal("147.50"))
        calls { it.glase.refundPayment(checkNotNull(paid.ersReference), Shops.invoice("Back", "20")) }
    },
)
