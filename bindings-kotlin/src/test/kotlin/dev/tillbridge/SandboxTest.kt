package dev.tillbridge

import java.math.BigDecimal
import kotlin.test.AfterTest
import kotlin.test.BeforeTest
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield

/** Tests against a sandbox in its first state. */
abstract class SandboxTest {
    internal lateinit var grow: GlanceGrow

    @BeforeTest
    fun connect() {
        sandbox.tell("reset")
        grow = client()
    }

    @AfterTest
    fun close() {
        grow.close()
    }

    internal fun client(
        apiKey: String = sandbox.text("glance_grow", "api_key"),
        deadline: Duration? = null,
        observer: Observer? = null,
    ): GlanceGrow = GlanceGrow(
        apiKey = Secret(apiKey),
        baseUrl = sandbox.text("glance_grow", "base_url"),
        deadline = deadline,
        observer = observer,
    )

    internal suspend fun GlanceGrow.pay(marker: String, amount: String = "117.45", token: String = "tok_visa") =
        charge(amount = BigDecimal(amount), currency = "ILS", cardToken = Secret(token), description = marker)

    internal fun fault(operation: String, fault: String, parameters: String = "") {
        sandbox.tell("faults", """{"provider": "glance_grow", "operation": "$operation", "fault": "$fault"$parameters}""")
    }

    /** Lets other coroutines run until the sandbox shows what is waited for. */
    internal suspend fun until(condition: () -> Boolean) {
        val start = TimeSource.Monotonic.markNow()
        while (!condition()) {
            check(start.elapsedNow() < 20.seconds) { "the sandbox never showed it" }
            yield()
        }
    }

    internal fun test(body: suspend CoroutineScope.() -> Unit) {
        runBlocking { withTimeout(60.seconds) { body() } }
    }

    internal companion object {
        val sandbox: SandboxProcess by lazy { SandboxProcess("serve") }
    }
}
