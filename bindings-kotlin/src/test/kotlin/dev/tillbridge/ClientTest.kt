package dev.tillbridge

import java.math.BigDecimal
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking

class ClientTest : SandboxTest() {
    @Test
    fun `a flow reads only the pages that are collected`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 320}""")
        assertEquals(55, grow.transactions(pageSize = 50u).take(55).toList().size)
        assertEquals(2, sandbox.requests("list_transactions").size)
    }

    @Test
    fun `a flow walks everything once, each time it is collected`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 320}""")
        val walk = grow.transactions().map { it.transactionId }
        val ids = walk.toList()
        assertEquals(320, ids.toSet().size)
        assertEquals(ids, walk.toList())
    }

    @Test
    fun `an error during a walk comes after what was read`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 20}""")
        fault("list_transactions", "slow", """, "delay_ms": 1""")
        fault("list_transactions", "server_error", """, "times": 10""")
        val walked = mutableListOf<GrowTransaction>()
        assertFailsWith<PaymentException.ProviderFailure> { grow.transactions(pageSize = 10u).toList(walked) }
        assertEquals(10, walked.size)
    }

    @Test
    fun `64 coroutines share a client`() = test {
        val paid = (1..64).map { async(Dispatchers.Default) { grow.pay("coroutine $it", amount = "$it") } }.awaitAll()
        assertEquals((1..64).map { BigDecimal(it) }, paid.map { it.amount })
        (1..64).forEach { assertEquals(1, sandbox.ledger("coroutine $it").size) }
    }

    @Test
    fun `64 threads share a client`() {
        val threads = Executors.newFixedThreadPool(64)
        try {
            val charges = (1..64).map { number ->
                threads.submit(Callable { runBlocking { grow.pay("thread $number", amount = "$number") } })
            }
            assertEquals(64, charges.map { it.get().transactionId }.toSet().size)
        } finally {
            threads.shutdown()
        }
    }

    @Test
    fun `a call's own deadline goes before the client's`() = test {
        fault("get_transaction", "stall")
        val error = assertFailsWith<PaymentException.Timeout> {
            grow.getTransaction(transactionId = "txn_1", deadline = 50.milliseconds)
        }
        assertEquals(Outcome.UNKNOWN, error.context.outcome)
        client(deadline = 50.milliseconds).use { hasty ->
            fault("charge", "slow", """, "delay_ms": 300""")
            hasty.pay("patient", deadline = 20.seconds)
        }
    }

    private suspend fun GlanceGrow.pay(marker: String, deadline: Duration) = charge(
        amount = BigDecimal("5"),
        currency = "ILS",
        cardToken = Secret("tok_visa"),
        description = marker,
        deadline = deadline,
    )

    @Test
    fun `a deadline that is no time is refused before anything is sent`() = test {
        for (deadline in listOf(Duration.ZERO, (-1).seconds, -Duration.INFINITE, Duration.INFINITE)) {
            val error = assertFailsWith<PaymentException.InvalidRequest>("$deadline") { grow.pay("hasty", deadline) }
            assertEquals("deadline" to Outcome.NOT_SENT, error.context.field to error.context.outcome)
            val made = assertFailsWith<PaymentException.InvalidRequest>("$deadline") { client(deadline = deadline) }
            assertEquals("deadline" to "new", made.context.field to made.context.operation)
        }
        assertEquals(emptyList(), sandbox.requests("charge"))
    }

    @Test
    fun `an amount beyond 28 digits is refused by name`() = test {
        val texts = listOf("1.00000000000000000000000000001", "1E+29", "1E+1000000000", "1E-1000000000")
        for (text in texts) {
            val error = assertFailsWith<PaymentException.InvalidRequest>(text) { grow.pay("long", amount = text) }
            assertEquals("amount", error.context.field)
            assertEquals("charge", error.context.operation)
            assertFailsWith<PaymentException.InvalidRequest>(text) {
                grow.refund(transactionId = "txn_1", amount = BigDecimal(text))
            }
        }
        val zero = assertFailsWith<PaymentException.InvalidRequest> { grow.pay("zero", amount = "0E+1000000000") }
        assertEquals("amount", zero.context.field)
        assertEquals(emptyList(), sandbox.requests("charge"))
    }

    @Test
    fun `an amount with an exponent is the amount that it means`() = test {
        assertEquals(BigDecimal("100"), grow.pay("hundred", amount = "1E+2").amount)
    }

    @Test
    fun `a closed client refuses calls and ends those under way in order`() = test {
        val slow = async(Dispatchers.Default) { grow.pay("late", token = "tok_slow_300") }
        until { sandbox.ledger("late").size == 1 }
        grow.close()
        assertEquals(GrowTransactionStatus.Approved, slow.await().status)
        assertFailsWith<IllegalStateException> { grow.pay("closed") }
        assertTrue(sandbox.ledger("closed").isEmpty())
    }

    @Test
    fun `a filter by status takes any word`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 32}""")
        val declined = grow.transactions(status = GrowTransactionStatus.Declined).first()
        assertEquals(GrowTransactionStatus.Declined, declined.status)
        assertEquals(PaymentState.FAILED, declined.state)
    }
}
