package dev.tillbridge

import java.math.BigDecimal
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.coroutines.cancellation.CancellationException
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.withTimeoutOrNull

class CancellationTest : SandboxTest() {
    /** Of its own, so that a failure in a test's coroutine ends at its `await`. */
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    private suspend fun <T> failure(deferred: Deferred<T>): Throwable = assertFailsWith { deferred.await() }

    @Test
    fun `a coroutine that is cancelled already sends nothing`() = test {
        val charge = scope.async {
            currentCoroutineContext().cancel()
            grow.pay("never")
        }
        assertIs<CancellationException>(failure(charge))
        assertEquals(emptyList(), sandbox.requests("charge"))
    }

    @Test
    fun `a cancelled read ends as any cancelled coroutine`() = test {
        fault("get_transaction", "stall")
        val read = scope.async { grow.getTransaction(transactionId = "txn_1") }
        until { sandbox.requests("get_transaction").size == 1 }
        read.cancel()
        assertIs<CancellationException>(failure(read))
    }

    @Test
    fun `a charge cancelled after it left gives its attempt, which reconciles`() = test {
        fault("charge", "act_then_stall")
        val charge = scope.async { grow.pay("slow") }
        until { sandbox.ledger("slow").size == 1 }
        charge.cancel()
        val error = assertIs<PaymentException.OutcomeUnknown>(failure(charge))
        assertEquals("slow", error.attempt.marker)
        val found = assertIs<GrowReconciliation.Found>(grow.reconcile(attempt = error.attempt))
        assertEquals(BigDecimal("117.45"), found.transaction.amount)
        assertEquals(1, sandbox.ledger("slow").size)
    }

    @Test
    fun `cancelling needs no free thread of the dispatcher`() = test {
        fault("charge", "act_then_stall")
        val finished = CountDownLatch(1)
        val observed = client(observer = { if (it.kind == EventKind.FINISHED) finished.countDown() })
        Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { single ->
            val charge = scope.async(single) { observed.pay("busy") }
            until { sandbox.ledger("busy").size == 1 }
            val busy = scope.async(single) { finished.await(20, TimeUnit.SECONDS) }
            charge.cancel()
            assertTrue(busy.await())
            assertIs<PaymentException.OutcomeUnknown>(failure(charge))
        }
    }

    @Test
    fun `an attempt reaches the parent of a cancelled coroutine`() = test {
        fault("charge", "act_then_stall")
        val error = assertFailsWith<PaymentException.OutcomeUnknown> {
            coroutineScope {
                val charge = launch(Dispatchers.Default) { grow.pay("child") }
                until { sandbox.ledger("child").size == 1 }
                charge.cancelAndJoin()
            }
        }
        assertEquals("child", error.attempt.marker)
    }

    @Test
    fun `withTimeout over a read times out, and over a charge that left gives its attempt`() = test {
        fault("get_transaction", "stall")
        assertNull(withTimeoutOrNull(100.milliseconds) { grow.getTransaction(transactionId = "txn_1") })
        fault("charge", "act_then_stall")
        val error = assertFailsWith<PaymentException.OutcomeUnknown> {
            withTimeout(2.seconds) { grow.pay("timed") }
        }
        assertEquals("timed", error.attempt.marker)
    }

    @Test
    fun `a result that came is not lost to a cancellation at the same moment`() = test {
        for (dispatcher in listOf(Dispatchers.Default, Dispatchers.IO, Dispatchers.Unconfined)) {
            var received: String? = null
            val charge = scope.launch(dispatcher) {
                received = waiting(deadline = null) {
                    this@launch.cancel()
                    "paid"
                }
            }
            charge.join()
            assertEquals("paid", received, "$dispatcher")
        }
    }

    @Test
    fun `code after a call does not run on the engine's thread`() = test {
        for (dispatcher in listOf(Dispatchers.Default, Dispatchers.Unconfined)) {
            val thread = withContext(dispatcher) {
                grow.pay("anywhere")
                runBlocking { grow.pay("nested") }
                Thread.currentThread().name
            }
            assertFalse(thread.startsWith("tillbridge"), thread)
        }
    }

    @Test
    fun `a flow that is cancelled asks for no further page`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 100}""")
        val walk = scope.launch {
            grow.transactions(pageSize = 10u).onEach { currentCoroutineContext().cancel() }.collect()
        }
        walk.join()
        assertEquals(1, sandbox.requests("list_transactions").size)
    }
}
