package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertContentEquals
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlinx.coroutines.runBlocking

class RecordTest {
    private val canary = "canary7f31"
    private val tooLong = BigDecimal("1E+29")
    private val row = GlaseInvoiceRow(itemTotalAmount = BigDecimal("10.20"))
    private val invoice = GlaseInvoice(
        title = "Order 1",
        totalAmount = BigDecimal("10.20"),
        currency = "SEK",
        invoiceRows = listOf(row),
    )
    private val reservation = GlaseReservation(
        invoiceReference = "123",
        code = "HTTP://SEQR.SE/R123",
        appLink = "seqr://SEQR.SE/R123",
        reservedAmount = BigDecimal("10.20"),
        currency = "SEK",
        commitBefore = Instant.parse("2024-03-20T14:30:00.123456Z"),
        version = 2u,
        status = GlasePaymentStatus.of("ISSUED"),
        state = PaymentState.PENDING,
        nextAction = NextAction.ShowQrCode(code = "HTTP://SEQR.SE/R123", appLink = "seqr://SEQR.SE/R123"),
        invoice = invoice,
    )

    private fun refused(call: suspend (Glase) -> Any): String? = runBlocking {
        // Nobody listens here: what is refused is refused before anything is sent.
        val glase = Glase(
            baseUrl = "http://127.0.0.1:9/",
            terminal = GlaseTerminal(id = "7", password = Secret(canary)),
            retries = 0u,
        )
        val error = glase.use { assertFailsWith<PaymentException.InvalidRequest> { call(it) } }
        assertEquals(Outcome.NOT_SENT, error.context.outcome)
        error.context.field
    }

    private fun assertHidden(shown: Any) {
        for (text in listOf(canary, "4111", "973")) {
            assertFalse(text in shown.toString(), "$shown shows a secret")
        }
    }

    @Test
    fun `an amount inside a record is refused by its path`() {
        val rows = listOf(row, row.copy(itemQuantity = tooLong))
        val wrong = mapOf(
            "invoice.total_amount" to invoice.copy(totalAmount = tooLong),
            "invoice.invoice_rows[1].item_quantity" to invoice.copy(invoiceRows = rows),
        )
        for ((field, value) in wrong) {
            assertEquals(field, refused { it.sendInvoice(invoice = value) })
        }
        val reserved = reservation.copy(invoice = invoice.copy(totalAmount = tooLong))
        val call = refused { it.cancel(reservation = reserved) }
        assertEquals("reservation.invoice.total_amount", call)
    }

    @Test
    fun `what the core refuses inside a record has its path`() {
        assertEquals("invoice.title", refused { it.sendInvoice(invoice = invoice.copy(title = "")) })
    }

    @Test
    fun `records that hold a secret do not print it`() {
        assertHidden(GlaseTerminal(id = "7", password = Secret(canary)))
        assertHidden(GlaseCredentials(terminal = GlaseTerminal(id = "7", password = Secret(canary))))
        val field = FormField(name = "MD", value = Secret(canary))
        val form = NextAction.PostForm(url = Secret(canary), fields = listOf(field), html = Secret(canary))
        assertHidden(form)
        assertHidden(NextAction.Redirect(url = Secret(canary)))
        assertEquals(canary, form.fields.single().value.reveal())
        assertEquals(form, form.copy(url = Secret("canary7f31")))
        assertNotEquals(form, form.copy(url = Secret("other")))
    }

    @Test
    fun `a card is never printed`() {
        val card = GlobianceCard(
            number = CardNumber("4111111111111111"),
            expiryMonth = "12",
            expiryYear = "2031",
            cvv = CardVerificationValue("973"),
        )
        assertHidden(card)
        assertHidden("${card.number} ${card.cvv}")
        assertEquals(card, card.copy(number = CardNumber("4111111111111111")))
        assertNotEquals(card, card.copy(cvv = CardVerificationValue("974")))
        assertFalse(CardNumber("973").equals(CardVerificationValue("973")))
        assertEquals(card.number.hashCode(), CardNumber("1").hashCode())
    }

    @Test
    fun `a reservation survives its JSON`() {
        val text = reservation.toJson()
        val again = GlaseReservation.fromJson(text)
        assertEquals(reservation, again)
        assertEquals(text, again.toJson())
        assertIs<NextAction.ShowQrCode>(again.nextAction)
    }

    @Test
    fun `a text that is no reservation is refused`() {
        for (text in listOf("", "{}", "[1]", "7", reservation.toJson() + "x")) {
            assertFailsWith<PaymentException.InvalidRequest>(text) { GlaseReservation.fromJson(text) }
        }
    }

    @Test
    fun `a reservation that no core can hold is not written`() {
        val error = assertFailsWith<PaymentException.InvalidRequest> {
            reservation.copy(reservedAmount = tooLong).toJson()
        }
        assertEquals("reservation.reserved_amount", error.context.field)
    }

    @Test
    fun `bytes are equal by their content`() {
        val code = renderQrCode(text = "HTTP://SEQR.SE/R123")
        assertContentEquals(byteArrayOf(-119, 80, 78, 71), code.png.copyOf(4))
        assertEquals(code, renderQrCode(text = "HTTP://SEQR.SE/R123"))
        assertEquals(code.hashCode(), renderQrCode(text = "HTTP://SEQR.SE/R123").hashCode())
        assertNotEquals(code, code.copy(png = byteArrayOf(1)))
    }
}
