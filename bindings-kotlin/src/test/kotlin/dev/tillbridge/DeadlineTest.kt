package dev.tillbridge

import java.math.BigDecimal
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.TimeUnit
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlin.test.fail
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.flow.asFlow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.flow.transformWhile

/** Whatever is slow, a call returns by its deadline. */
class DeadlineTest : SandboxTest() {
    private val deadline = 150.milliseconds

    /** What a call may take beyond its deadline. */
    private val grace = 50.milliseconds

    /**
     * Fails unless a call returns in time.
     *
     * A machine with much else to do adds time to a try and never takes any away, so that the shortest is the
     * library's own.
     */
    private suspend fun assertInTime(what: String, atLeast: Duration = deadline, call: suspend () -> Any) {
        val tries = generateSequence { Unit }.take(TRIES).asFlow().map { measureTime { assertLate(what, call) } }
            .transformWhile { took ->
                emit(took)
                took >= deadline + grace
            }.toList()
        assertTrue(tries.last() in atLeast..deadline + grace, "$what: $tries")
    }

    /** Calls what is too slow: it fails, or gives how things stand at the deadline. */
    private suspend fun assertLate(what: String, call: suspend () -> Any) {
        try {
            val given = call()
            val state = (given as? GlaseReservation)?.state ?: (given as? GlobianceCheckoutResult)?.state
            assertTrue(state in setOf(PaymentState.ACTION_REQUIRED, PaymentState.PENDING), "$what: $given")
        } catch (error: PaymentException) {
            assertTrue(error.kind in setOf("timeout", "outcome_unknown", "rate_limited", "provider_failure"), "$error")
        }
    }

    private fun elsewhere(url: String, retries: UInt = 3u, connections: UInt? = null) =
        GlanceGrow(apiKey = Secret("key"), baseUrl = url, retries = retries, maxConnections = connections)

    private suspend fun GlanceGrow.payWithin(marker: String) = charge(
        amount = BigDecimal("5"),
        currency = "ILS",
        cardToken = Secret("tok_visa"),
        description = marker,
        deadline = deadline,
    )

    @Test
    fun `a call returns by its deadline whatever the server is slow with`() = test {
        val table = listOf<Triple<String, String, (Socket) -> Unit>>(
            Triple("no answer", "http", SlowServer::silent),
            Triple("a slow TLS handshake", "https", SlowServer::silent),
            Triple("a slow head", "http", SlowServer::slowHead),
            Triple("one byte a second", "http", SlowServer::byteASecond),
        )
        for ((what, scheme, play) in table) {
            SlowServer(play).use { server ->
                elsewhere(server.url(scheme)).use { client ->
                    assertInTime("$what of a charge") { client.payWithin("slow") }
                    assertInTime("$what of a read") { client.getTransaction("txn_1", deadline = deadline) }
                }
            }
        }
    }

    @Test
    fun `a host that takes no connection is left at the deadline`() = test {
        // A full backlog: the kernel answers no more greetings.
        ServerSocket(0, 1, InetAddress.getLoopbackAddress()).use { full ->
            val address = InetSocketAddress(full.inetAddress, full.localPort)
            val waiting = generateSequence {
                Socket().takeIf { socket -> runCatching { socket.connect(address, CONNECT_MS) }.isSuccess }
            }.take(MOST).toList()
            assertTrue(waiting.size < MOST, "the backlog is never full")
            elsewhere("http://127.0.0.1:${full.localPort}").use { client ->
                assertInTime("no connection") { client.payWithin("never") }
            }
            waiting.forEach(Socket::close)
        }
    }

    @Test
    fun `a name that nobody resolves is left at the deadline and leaves a process that can end`() {
        val program = programOf("Resolving", "${deadline.inWholeMilliseconds}")
        program.environment()["LD_PRELOAD"] = resolver()
        val due = deadline.inWholeMilliseconds until (deadline + grace).inWholeMilliseconds
        lateinit var told: List<Pair<Long?, String>>
        repeat(TRIES) {
            val process = program.start()
            told = try {
                assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the process hangs")
                process.inputReader().readLines().map { line ->
                    line.substringBefore(' ').toLongOrNull() to line.substringAfter(' ')
                }
            } finally {
                process.destroyForcibly()
            }
            assertEquals(listOf("timeout", "timeout"), told.map { (_, ended) -> ended.substringBefore(' ') }, "$told")
            assertEquals("timeout NOT_SENT", told.last().second)
            if (told.all { (took, _) -> took in due }) return
        }
        fail("the last of $TRIES tries took $told, and not $due ms")
    }

    @Test
    fun `a call that waits for a connection ends by its deadline`() = test {
        fault("get_transaction", "stall")
        val url = sandbox.text("glance_grow", "base_url")
        GlanceGrow(
            apiKey = Secret(sandbox.text("glance_grow", "api_key")),
            baseUrl = url,
            maxConnections = 1u,
        ).use { narrow ->
            val held = async(Dispatchers.Default) { runCatching { narrow.getTransaction("txn_1") } }
            until { sandbox.requests("get_transaction").size == 1 }
            assertInTime("a full pool") { narrow.payWithin("waiting") }
            held.cancelAndJoin()
        }
        assertTrue(sandbox.ledger("waiting").isEmpty())
    }

    @Test
    fun `waiting to repeat ends by the deadline`() = test {
        for (kind in listOf("rate_limited", "server_error", "html_error")) {
            sandbox.tell("reset")
            fault("list_transactions", kind, """, "times": 100, "retry_after": 30""")
            assertInTime("repeating $kind", atLeast = Duration.ZERO) { grow.listTransactions(deadline = deadline) }
        }
    }

    @Test
    fun `polling ends by the deadline`() = test {
        Shops(sandbox).use { shops ->
            val issued = shops.glase.reserve(Shops.invoice("unpaid", "200"), commitReservationTimeout = 3600u)
            val often = 20.milliseconds
            assertInTime("a buyer", atLeast = deadline - often) { shops.glase.waitUntilReserved(issued, often, deadline) }
            val checkout = shops.checkout("unpaid")
            assertInTime("a payer", atLeast = Duration.ZERO) { shops.globiance.waitForCheckout(checkout, 1.seconds, deadline) }
        }
    }

    private companion object {
        const val CONNECT_MS = 100
        const val TRIES = 20
        const val MOST = 5_000
    }
}
