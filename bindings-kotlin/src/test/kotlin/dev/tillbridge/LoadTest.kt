package dev.tillbridge

import java.math.BigDecimal
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicInteger
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking

/** One client that many use at once. */
class LoadTest : SandboxTest() {
    private val line = Line(sandbox.address)

    @AfterTest
    fun cutOff() = line.close()

    private fun lined(connections: UInt, observer: Observer? = null) = GlanceGrow(
        apiKey = Secret(sandbox.text("glance_grow", "api_key")),
        baseUrl = sandbox.text("glance_grow", "base_url").replaceFirst(sandbox.text("url"), line.url),
        maxConnections = connections,
        observer = observer,
    )

    @Test
    fun `64 threads share a client and its connections`() {
        val threads = Executors.newFixedThreadPool(THREADS)
        try {
            lined(connections = 8u).use { shared ->
                val lives = (1..THREADS).map { number -> threads.submit(Callable { shared.live(number) }) }
                assertEquals((1..THREADS).map { BigDecimal(it) }, lives.map { it.get() })
            }
        } finally {
            threads.shutdown()
        }
        assertEquals((1..THREADS).flatMap { listOf("refund $it", "thread $it") }.sorted(), markers())
        assertConnections(8)
        line.awaitHeld(0)
    }

    /** Charges, reads what was charged, and gives it back. */
    private fun GlanceGrow.live(number: Int): BigDecimal = runBlocking {
        val paid = pay("thread $number", amount = "$number")
        val read = getTransaction(paid.transactionId)
        refund(read.transactionId, read.amount, reason = "refund $number")
        read.amount
    }

    private fun markers() = sandbox.entries().map { checkNotNull(it["marker"].text()) }.sorted()

    @Test
    fun `no answer is lost when many calls are in flight and some fail`() = test {
        val faults = listOf("act_then_close", "close_after_reading", "truncate", "server_error", "html_error")
        faults.forEach { fault("charge", it, """, "times": ${CALLS / PERCENT}""") }
        val finished = AtomicInteger()
        val results = lined(connections = 50u) { if (it.kind == EventKind.FINISHED) finished.incrementAndGet() }
            .use { shared ->
                (1..CALLS).map { async(Dispatchers.Default) { runCatching { shared.pay("call $it") } } }.awaitAll()
            }
        val moved = sandbox.entries().groupBy { it["marker"].text() }
        results.forEachIndexed { index, result ->
            judge(result, moved["call ${index + 1}"].orEmpty().map { it["transaction_id"].text() })
        }
        assertEquals(CALLS, finished.get())
        assertEquals(CALLS * faults.size / PERCENT, results.count { it.isFailure })
        assertConnections(50)
    }

    /** A connection that its call has left, or that is at its end, is noticed a little later. */
    private fun assertConnections(most: Int) = assertTrue(line.mostHeld <= 2 * most, "${line.mostHeld} connections")

    private suspend fun judge(result: Result<GrowTransaction>, moved: List<String?>) {
        when (val error = result.exceptionOrNull()) {
            null -> assertEquals(listOf<String?>(result.getOrThrow().transactionId), moved)
            is PaymentException.OutcomeUnknown -> {
                assertTrue(moved.size <= 1, "$error: $moved")
                val settled = grow.reconcile(error.attempt).takeIf { moved.isNotEmpty() }
                if (settled is GrowReconciliation.Found) assertEquals(moved.single(), settled.transaction.transactionId)
            }
            is PaymentException -> assertEquals(emptyList(), moved, "$error")
            else -> throw error
        }
    }

    private companion object {
        const val THREADS = 64
        const val CALLS = 300
        const val PERCENT = 100
    }
}
