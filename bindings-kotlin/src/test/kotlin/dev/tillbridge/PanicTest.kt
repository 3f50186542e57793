package dev.tillbridge

import com.sun.jna.Library
import com.sun.jna.Native
import java.math.BigDecimal
import java.time.Instant
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlinx.coroutines.runBlocking

/** A defect of the core, which stops a call by a panic, is an error of this library; the client goes on. */
class PanicTest {
    private interface C : Library {
        fun setenv(name: String, value: String, overwrite: Int): Int

        fun unsetenv(name: String): Int
    }

    private val libc = Native.load("c", C::class.java)
    private val sandbox = SandboxProcess("serve")
    private val shops = Shops(sandbox)

    @AfterTest
    fun close() {
        libc.unsetenv(DEFECT)
        shops.close()
        sandbox.close()
    }

    /** Calls that read or may be repeated. */
    private val harmless: Map<String, suspend () -> Any> = mapOf(
        "glance_grow.list_transactions" to { shops.grow.listTransactions() },
        "globiance_pay.create_checkout" to { shops.checkout("defect") },
        "glase.send_invoice" to { shops.glase.sendInvoice(Shops.invoice("defect", "200")) },
        "flowglad.get_customer" to { shops.flowglad.getCustomer("user_42") },
    )

    /** Calls that move money. */
    private val money: Map<String, suspend () -> Any> = mapOf(
        "glance_grow.charge" to { shops.paid("defect") },
        "globiance_pay.initiate_pay_with_card" to {
            shops.globiance.initiate(shops.checkout("defect"), Shops.card())
        },
    )

    private fun provoked(defect: String, call: suspend () -> Any): PaymentException = runBlocking {
        libc.setenv(DEFECT, defect, 1)
        val failure = runCatching { call() }.exceptionOrNull()
        libc.unsetenv(DEFECT)
        val error = assertIs<PaymentException>(assertNotNull(failure, defect), "$defect: $failure")
        printed(error).forEach { assertFalse("a test provoked" in it, "$defect: $it") }
        error
    }

    @Test
    fun `a panic is an error of the library and the client goes on`() = runBlocking {
        for ((name, call) in harmless + money) {
            for (place in listOf("input", "request")) {
                val error = provoked("$place $name", call)
                assertEquals("internal" to Outcome.NOT_SENT, error.kind to error.context.outcome, "$place $name: $error")
                call()
            }
        }
    }

    @Test
    fun `a panic after the request has left tells what may have happened`() = runBlocking {
        for (place in listOf("response", "task")) {
            for ((name, call) in harmless - "glase.send_invoice") {
                val error = provoked("$place $name", call)
                assertEquals("internal" to Outcome.UNKNOWN, error.kind to error.context.outcome, "$place $name: $error")
                call()
            }
            for ((name, call) in money) {
                val error = provoked("$place $name", call)
                assertIs<PaymentException.OutcomeUnknown>(error, "$place $name: $error")
                call()
            }
        }
    }

    @Test
    fun `a panic that leaves a refund open is settled by reading`() = runBlocking {
        val payment = checkNotNull(sandbox.tell("flowglad/payments")["id"].text())
        libc.setenv(DEFECT, "response flowglad.refund_payment", 1)
        val refunded = shops.flowglad.refundPayment(payment, BigDecimal("108"))
        assertEquals(PaymentState.REFUNDED, refunded.state)
        assertEquals(1, sandbox.entries().size)
    }

    @Test
    fun `a panic of what needs no client is an error of the library`() {
        val attempt = Attempt(provider = "glance_grow", operation = "charge", startedAt = Instant.EPOCH).toJson()
        val calls: Map<String, suspend () -> Any> = mapOf(
            "glance_grow.new" to { GlanceGrow(Secret("key")).close() },
            "globiance_pay.new" to { GlobiancePay(Secret("key")).close() },
            "flowglad.new" to { Flowglad(Secret("key")).close() },
            "glase.render_qr_code" to { renderQrCode("HTTP://SEQR.SE/R123") },
            "glase.glase_app_link" to { glaseAppLink("HTTP://SEQR.SE/R20180809131415161") },
            "globiance_pay.parse_globiance_webhook" to { parseGlobianceWebhook("{}") },
            "flowglad.sign_flowglad_webhook" to { signFlowgladWebhook("{}", Secret("whsec_dGlsbA==")) },
            ".attempt" to { Attempt.fromJson(attempt) },
        )
        for ((name, call) in calls) {
            val error = provoked("input $name", call)
            assertEquals("internal" to Outcome.NOT_SENT, error.kind to error.context.outcome, "$name: $error")
        }
    }

    private companion object {
        const val DEFECT = "TILLBRIDGE_DEFECT"
    }
}
