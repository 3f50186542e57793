package dev.tillbridge

import java.math.BigDecimal
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlinx.coroutines.runBlocking

/**
 * Nothing that is printed shows a secret, also when the provider says it back.
 *
 * The shared cases go through the same with every operation, see [case]; here an observer listens.
 */
class CanaryTest {
    private val key = "canary_key_5f1d"
    private val secret = "canary&secret<9e2c\""
    private val password = "canary&pass<word\"'7b30"
    private val token = "tok_canary_77aa"
    private val number = "4539148803436467"
    private val verification = "9731"
    private val digits = Regex("(?<![0-9])$verification(?![0-9])")
    private val canaries = Canaries(listOf(key, secret, password, "canary&amp;", "canary\\u0026", token, number))

    private val events = CopyOnWriteArrayList<Event>()
    private val observer = Observer { events.add(it) }

    private fun calls(url: String): Map<String, suspend () -> Any> {
        val grow = GlanceGrow(Secret(key), url, retries = 1u, observer = observer)
        val flowglad = Flowglad(Secret(key), url, retries = 1u, observer = observer)
        val globiance = GlobiancePay(Secret(key), Secret(secret), baseUrl = url, retries = 1u, observer = observer)
        val glase = Glase(
            baseUrl = url,
            terminal = GlaseTerminal("till", Secret(password)),
            reseller = GlaseReseller("shop", Secret(password), "9900"),
            retries = 1u,
            observer = observer,
        )
        return mapOf(
            "a charge" to { grow.charge(BigDecimal.ONE, "ILS", Secret(token), description = "order") },
            "a read of Grow" to { grow.getTransaction("txn_1") },
            "a refund of Flowglad" to { flowglad.refundPayment("pym_1") },
            "a usage event" to { flowglad.createUsageEvent("sub_1", 1u, "id_1", usageMeterSlug = "calls") },
            "a card" to { globiance.initiate("checkout", Shops.card(number, verification)) },
            "a checkout" to { globiance.getCheckoutDetails("1") },
            "an invoice" to { glase.sendInvoice(Shops.invoice("Taxi", "200")) },
            "a terminal" to { glase.registerTerminal("till-2", "Till", Secret(password)) },
        )
    }

    private fun assertHidden(what: String, error: PaymentException, proofs: Set<String>) {
        val all = canaries + proofs
        for (shown in listOf<Any>(error, error.context) + events) {
            all.assertHidden(shown)
        }
        (printed(error) + events.map { it.toString() }).forEach { assertFalse(digits in it, "$what: $it") }
    }

    @Test
    fun `a provider that says everything back makes nothing show a secret`() = runBlocking {
        for (form in EchoServer.Form.entries) {
            EchoServer(form).use { server ->
                for ((what, call) in calls(server.url)) {
                    events.clear()
                    val error = assertFailsWith<PaymentException>("$what, $form") { call() }
                    assertEquals(EventKind.FINISHED, events.last().kind, what)
                    assertHidden("$what, $form", error, server.proofs)
                }
            }
        }
    }

    @Test
    fun `lines that break make nothing show a secret`() = runBlocking {
        val nobody = "http://127.0.0.1:9"
        SlowServer { readRequest(it) }.use { server ->
            for (url in listOf(nobody, server.url())) {
                for ((what, call) in calls(url)) {
                    events.clear()
                    assertHidden(what, assertFailsWith<PaymentException>(what) { call() }, emptySet())
                }
            }
        }
    }

    @Test
    fun `functions that take secrets show none`() {
        val signing = "whsec_Y2FuYXJ5LWNhbmFyeS1jYW5hcnk="
        val hidden = canaries + listOf(signing, signing.removePrefix("whsec_"), "canary-canary")
        val signed = signFlowgladWebhook(body = "{}", secret = Secret(signing))
        hidden.assertHidden(signed)
        val failures = listOf(
            assertFailsWith<PaymentException> {
                verifyFlowgladWebhook(body = "[]", headers = signed.headers, secrets = listOf(Secret(signing)))
            },
            assertFailsWith<PaymentException> {
                verifyFlowgladWebhook(body = "{}", headers = signed.headers, secrets = listOf(Secret("whsec_$key!")))
            },
            assertFailsWith<PaymentException> { signFlowgladWebhook(body = "{}", secret = Secret("whsec_$key!")) },
        )
        failures.forEach(hidden::assertHidden)
    }
}
