package dev.tillbridge

import java.math.BigDecimal
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNotEquals
import kotlin.test.assertTrue

class SecretTest : SandboxTest() {
    private val canary = "canary7f31"

    private fun assertHidden(printed: Any?) {
        assertFalse(canary in printed.toString(), "$printed shows the secret")
    }

    @Test
    fun `a secret prints nothing and compares by its text`() {
        val secret = Secret(canary)
        assertEquals("[redacted]", "$secret")
        assertEquals(canary, secret.reveal())
        assertEquals(Secret("canary7f31"), secret)
        assertEquals(Secret("other").hashCode(), secret.hashCode())
        assertNotEquals(Secret("other"), secret)
        assertFalse(secret.equals(canary))
    }

    @Test
    fun `records that hold a secret do not print it`() {
        assertHidden(GrowCredentials(Secret(canary)))
        assertHidden(ClientOptions(proxy = Secret("http://user:$canary@127.0.0.1:1")))
        assertHidden(GrowChargeRequest(amount = BigDecimal.ONE, currency = "ILS", cardToken = Secret(canary)))
        assertHidden(client(apiKey = canary))
    }

    @Test
    fun `errors, their traces and events do not print secrets`() = test {
        val events = CopyOnWriteArrayList<Event>()
        val calls: List<suspend (GlanceGrow) -> Unit> = listOf(
            { it.pay("wrong key") },
            { it.pay("wrong token", token = canary) },
            { it.pay("lost", token = "tok_$canary") },
        )
        val keys = listOf(canary, sandbox.text("glance_grow", "api_key"), sandbox.text("glance_grow", "api_key"))
        fault("charge", "act_then_close")
        val errors = calls.zip(keys).reversed().map { (call, key) ->
            client(apiKey = key, observer = { events.add(it) }).use { grow ->
                assertFailsWith<PaymentException> { call(grow) }
            }
        }
        assertEquals(listOf("outcome_unknown", "invalid_request", "authentication"), errors.map { it.kind })
        errors.flatMap(::printed).forEach(::assertHidden)
        assertTrue(events.isNotEmpty())
        events.forEach(::assertHidden)
    }

    @Test
    fun `a refused credential or option is not repeated`() {
        val failures = listOf(
            assertFailsWith<PaymentException.InvalidRequest> { GlanceGrow(apiKey = Secret("$canary\n")) },
            assertFailsWith<PaymentException.InvalidRequest> {
                GlanceGrow(apiKey = Secret("key"), proxy = Secret("gopher://$canary@host"))
            },
        )
        assertEquals(listOf("api_key", "proxy"), failures.map { it.context.field })
        failures.flatMap(::printed).forEach(::assertHidden)
    }
}
