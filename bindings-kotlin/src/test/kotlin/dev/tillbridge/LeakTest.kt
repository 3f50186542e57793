package dev.tillbridge

import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import kotlin.coroutines.cancellation.CancellationException
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.withTimeout

/** Calls that are cancelled leave no connection, no handle and no thread behind. */
class LeakTest : SandboxTest() {
    private val calls = 16
    private val line = Line(sandbox.address)
    private val finished = CountDownLatch(calls)
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    private fun lined() = GlanceGrow(
        apiKey = Secret(sandbox.text("glance_grow", "api_key")),
        baseUrl = sandbox.text("glance_grow", "base_url").replaceFirst(sandbox.text("url"), line.url),
        observer = { if (it.kind == EventKind.FINISHED) finished.countDown() },
    )

    private fun fault(operation: String, kind: String) = fault(operation, kind, """, "times": $calls""")

    /** Makes the calls, lets `end` end them when all have arrived, and gives what each came to. */
    private suspend fun <T> endAll(
        operation: String,
        call: suspend (Int) -> T,
        end: (List<Deferred<*>>) -> Unit,
    ): List<Result<T>> {
        val running = (1..calls).map { scope.async { call(it) } }
        until { sandbox.requests(operation).size == calls }
        line.awaitHeld(calls)
        end(running)
        return running.map { runCatching { it.await() } }
    }

    private fun cancel(running: List<Deferred<*>>) = running.forEach { it.cancel() }

    private fun assertNoHandle() = assertEquals(0, uniffiContinuationHandleMap.size, "handles that nobody waits for")

    @Test
    fun `cancelled reads leave nothing behind`() = test {
        fault("get_transaction", "stall")
        lined().use { client ->
            val results = endAll("get_transaction", { client.getTransaction("txn_$it") }, ::cancel)
            results.forEach { assertIs<CancellationException>(it.exceptionOrNull()) }
            line.awaitHeld(0)
            assertTrue(finished.await(20, TimeUnit.SECONDS), "${finished.count} calls go on")
            assertNoHandle()
            client.pay("afterwards")
        }
        line.awaitHeld(0)
    }

    @Test
    fun `cancelled charges run to their end and leave nothing behind`() = test {
        lined().use { client ->
            val results = endAll("charge", { client.pay("cancelled $it", token = "tok_slow_600") }, ::cancel)
            results.forEach { assertIs<PaymentException.OutcomeUnknown>(it.exceptionOrNull()) }
            assertTrue(finished.await(20, TimeUnit.SECONDS), "${finished.count} calls go on")
            assertNoHandle()
            // The connections of those that were answered are kept for the next call.
            client.pay("afterwards")
        }
        line.awaitHeld(0)
        assertEquals(calls + 1, sandbox.entries().size)
    }

    @Test
    fun `withTimeout means the same as cancelling and leaves nothing behind`() = test {
        fault("get_transaction", "stall")
        fault("charge", "act_then_stall")
        lined().use { client ->
            val reads = (1..calls).map { number ->
                scope.async { runCatching { withTimeout(100.milliseconds) { client.getTransaction("txn_$number") } } }
            }
            reads.awaitAll().forEach { assertIs<CancellationException>(it.exceptionOrNull()) }
            line.awaitHeld(0)
            val error = runCatching { withTimeout(2.seconds) { client.pay("timed") } }.exceptionOrNull()
            assertEquals("timed", assertIs<PaymentException.OutcomeUnknown>(error).attempt.marker)
            assertNoHandle()
        }
    }

    @Test
    fun `calls make no threads and leave no file open`() = test {
        val client = lined()
        suspend fun cancelSome() {
            sandbox.tell("reset")
            fault("get_transaction", "stall")
            endAll("get_transaction", { client.getTransaction("txn_$it") }, ::cancel)
            line.awaitHeld(0)
        }
        cancelSome()
        val before = engineThreads()
        repeat(5) { cancelSome() }
        assertEquals(before, engineThreads())
        client.close()
    }

    /** The threads of the core, which are all that are not the virtual machine's. */
    private fun engineThreads(): List<String> = Files.list(Path.of("/proc/self/task")).use { tasks ->
        tasks.map { runCatching { Files.readString(it.resolve("comm")).trim() }.getOrDefault("") }
            .filter { it.startsWith("tillbridge") }.toList()
    }
}
