package dev.tillbridge

import kotlin.random.Random
import kotlin.test.AfterTest
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlin.test.fail
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource
import kotlinx.coroutines.runBlocking

/** The line is cut at places of every call that moves money: nothing happens twice, and what is said is true. */
class CutsTest {
    private val effort = Effort("cuts")
    private val sandbox = SandboxProcess("serve")
    private val line = Line(sandbox.address)
    private val direct = Shops(sandbox)
    private val cut = Shops(sandbox, line.url)

    @AfterTest
    fun close() = listOf(cut, direct, line, sandbox).forEach { it.close() }

    @Test
    fun `a line that is cut moves money once at most and tells no lie`() = runBlocking {
        do {
            for (write in writes) {
                val whole = play(write, null)
                assertTrue(whole.result.isSuccess, "$write: ${whole.result}")
                val (requested, answered) = whole.bytes
                effort.places(requested).forEach { playUntilCut(write, Cut.Request(it)) }
                effort.places(answered - 1).forEach { playUntilCut(write, Cut.Answer(it)) }
            }
        } while (effort.goesOn)
    }

    private class Played(val result: Result<Any>, val bytes: Pair<Int, Int>, val wasCut: Boolean)

    private var turn = 0

    /** A call that still met the connection of an earlier cut did not come as far as this one. */
    private suspend fun playUntilCut(write: Write, where: Cut) {
        val ends = List(TRIES) {
            val played = play(write, where)
            if (played.wasCut) return
            played.result
        }
        fail("$write, $where, $effort: the line was never cut: $ends")
    }

    private suspend fun play(write: Write, where: Cut?): Played {
        sandbox.tell("reset")
        turn += 1
        val call = write.prepare(direct, sandbox, "mark $turn")
        line.arm(where)
        val result = runCatching { call(cut) }
        val scene = "$write, $where, $effort"
        val wasCut = !line.isArmed
        line.settle()
        val bytes = line.bytes
        line.arm(null)
        judge(scene, result, write.timesCarriedOut(sandbox))
        return Played(result, bytes, wasCut)
    }

    private suspend fun judge(scene: String, result: Result<Any>, times: Int) {
        assertTrue(times <= 1, "$scene: $times times")
        val failure = result.exceptionOrNull() ?: return assertEquals(1, times, scene)
        val error = assertIs<PaymentException>(failure, scene)
        if (error.context.outcome == Outcome.NOT_SENT) assertEquals(0, times, "$scene: $error")
        if (error is PaymentException.OutcomeUnknown) {
            assertEquals(Outcome.UNKNOWN, error.context.outcome, scene)
            reconcile(scene, Attempt.fromJson(error.attempt.toJson()), times)
        }
    }

    /** What reconciling says is true, or it says that it cannot tell. */
    private suspend fun reconcile(scene: String, attempt: Attempt, times: Int) {
        val said = try {
            direct.settle(attempt, deadline = 60.milliseconds)
        } catch (error: PaymentException) {
            // What it does not settle it refuses; a look that takes too long tells nothing.
            assertTrue(error is PaymentException.InvalidRequest || error is PaymentException.Timeout, "$scene: $error")
            return
        }
        when (said) {
            "Found" -> assertEquals(1, times, "$scene: $said")
            "NotFound" -> assertEquals(0, times, "$scene: $said")
            else -> assertEquals("Undecided", said, scene)
        }
    }

    private companion object {
        const val TRIES = 10
    }
}

/** How long a proof runs, and with which seed: once, or until `TILLBRIDGE_SOAK_SECONDS` are over where they are set. */
internal class Effort(proof: String) {
    private val seed = System.getenv("TILLBRIDGE_SOAK_SEED")?.toULong()?.toLong() ?: Random.nextLong(Long.MAX_VALUE)
    private val ends = TimeSource.Monotonic.markNow() + (System.getenv("TILLBRIDGE_SOAK_SECONDS")?.toInt() ?: 0).seconds
    val choices = Random(seed xor proof.hashCode().toLong())

    /** Whether there is time for another turn. */
    val goesOn: Boolean get() = ends.hasNotPassedNow()

    /** Both ends and some places between. */
    fun places(last: Int): List<Int> = listOf(0, 1, last) + List(SOME) { choices.nextInt(2, last) }

    /** What repeats the run. */
    override fun toString(): String = "repeat with TILLBRIDGE_SOAK_SEED=$seed"

    private companion object {
        const val SOME = 4
    }
}
