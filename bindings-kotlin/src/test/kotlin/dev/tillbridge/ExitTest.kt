package dev.tillbridge

import java.util.concurrent.TimeUnit
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A process ends when its program returns, whatever is in flight. */
class ExitTest : SandboxTest() {
    @Test
    fun `a process with calls in flight can end`() = assertEnds("leave")

    @Test
    fun `a process that has cancelled its calls can end`() = assertEnds("cancel")

    private fun assertEnds(way: String) = test {
        fault("get_transaction", "stall", """, "times": $CALLS""")
        val (key, url) = listOf("api_key", "base_url").map { sandbox.text("glance_grow", it) }
        val process = programOf("InFlight", key, url, way).start()
        try {
            until { sandbox.requests("get_transaction").size == CALLS || !process.isAlive }
            process.outputWriter().use { it.write("\n") }
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the process hangs")
            assertEquals("returning\n", process.inputReader().readText())
            assertEquals(0, process.exitValue())
        } finally {
            process.destroyForcibly()
        }
    }

    companion object {
        const val CALLS = 8
    }
}
