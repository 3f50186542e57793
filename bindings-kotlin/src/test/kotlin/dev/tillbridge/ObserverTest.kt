package dev.tillbridge

import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertNotNull

class ObserverTest : SandboxTest() {
    @Test
    fun `an observer sees a call from its start to its end`() = test {
        val events = CopyOnWriteArrayList<Event>()
        client(observer = { events.add(it) }).use { it.pay("seen") }
        assertEquals(listOf(EventKind.STARTED, EventKind.ANSWERED, EventKind.FINISHED), events.map { it.kind })
        val answered = events[1]
        assertEquals("glance_grow" to "charge", answered.provider to answered.operation)
        assertEquals(sandbox.requests("charge").single()["request_id"].text(), answered.requestId)
        assertEquals(1u, answered.tryNumber)
        assertNotNull(answered.httpStatus)
    }

    @Test
    fun `an observer sees repeated tries`() = test {
        sandbox.tell("glance_grow/transactions", """{"count": 3}""")
        fault("list_transactions", "server_error")
        val events = CopyOnWriteArrayList<Event>()
        client(observer = { events.add(it) }).use { it.listTransactions() }
        assertEquals(1, events.count { it.kind == EventKind.RETRIED })
        assertEquals(listOf(1u, 2u), events.filter { it.kind == EventKind.STARTED }.map { it.tryNumber })
    }

    @Test
    fun `an observer that fails harms no call and is heard of`() = test {
        val heard = LinkedBlockingQueue<Throwable>()
        val before = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler { _, failure -> heard.add(failure) }
        try {
            client(observer = { error("broken observer") }).use { it.pay("unharmed") }
            assertEquals("broken observer", heard.poll(10, TimeUnit.SECONDS)?.message)
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before)
        }
        assertEquals(1, sandbox.ledger("unharmed").size)
    }
}
