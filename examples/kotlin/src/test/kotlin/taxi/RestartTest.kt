package taxi

import dev.tillbridge.GlasePaymentStatus
import dev.tillbridge.PaymentException
import java.math.BigDecimal
import kotlin.coroutines.cancellation.CancellationException
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import kotlinx.coroutines.async
import kotlinx.coroutines.supervisorScope
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.ValueSource

/** Apps that end in the middle of a ride, and answers that never come. */
class RestartTest : ShopTest() {
    @Test
    fun `the buyer confirms while the app is not there`() = test {
        app().start(upTo = BigDecimal("200"), currency = "SEK")
        buyer(Sandbox.Decision.CONFIRM)
        val app = app()
        app.resume()
        assertIs<Phase.Reserved>(app.phase)
        app.commit(fare)
        assertEquals(listOf("commit_reservation 147.5"), movements())
    }

    @Test
    fun `wherever the app crashed, it finds the payment again and commits nothing`() = test {
        reservedApp().commit(fare)
        val moments = history.saved.toList()
        assertTrue(moments.any { it.doubt != null })
        for (moment in moments) {
            val app = app(file(moment))
            app.resume()
            assertEquals(0, assertIs<Phase.Paid>(app.phase).payment.amount.compareTo(fare))
        }
        assertEquals(1, count("commit_reservation"))
    }

    @Test
    fun `an app that crashed in the middle of a refund does not make another`() = test {
        val first = reservedApp()
        first.commit(fare)
        first.refund(BigDecimal("20"))
        val app = app(file(history.saved.last { it.doubt != null }))
        app.resume()
        assertIs<Phase.Unknown>(app.phase)
        assertEquals(1, count("refund_payment"))
    }

    @Test
    fun `a reservation that nobody committed in time is over`() = test {
        reservedApp()
        sandbox.post("clock", """{"advance_s": 7201}""")
        val app = app()
        app.resume()
        assertEquals(Phase.Ended(GlasePaymentStatus.Expired), app.phase)
    }

    @Test
    fun `a commit whose answer is lost is found by asking`() = test {
        val app = reservedApp()
        fault("act_then_close", "commit_reservation")
        app.commit(fare)
        assertIs<Phase.Paid>(app.phase)
        assertEquals(1, count("commit_reservation"))
    }

    @Test
    fun `a commit of which nothing can be seen is unknown, and settled after a restart without another`() = test {
        loseCommit("act_then_close")
        val app = app()
        assertIs<Phase.Unknown>(app.phase)
        assertFailsWith<NotNow> { app.commit(fare) }
        app.resume()
        assertIs<Phase.Paid>(app.phase)
        assertEquals(1, count("commit_reservation"))
    }

    @Test
    fun `a commit that never arrived can be made again once that is known`() = test {
        loseCommit("close_after_reading")
        val app = app()
        app.resume()
        assertIs<Phase.Reserved>(app.phase)
        app.commit(fare)
        assertEquals(listOf("commit_reservation 147.5"), movements())
    }

    @Test
    fun `a commit that another device's took the place of shows what that one took`() = test {
        loseCommit("close_after_reading")
        app(file(history.saved.last { it.doubt == null })).commit(BigDecimal("150"))
        val app = app()
        app.resume()
        assertEquals(BigDecimal("150"), assertIs<Phase.Paid>(app.phase).payment.amount)
    }

    @Test
    fun `a payment that nobody fetched in 20 seconds is undone, and shown so`() = test {
        loseCommit("act_then_close")
        sandbox.post("clock", """{"advance_s": 21}""")
        val app = app()
        app.resume()
        assertEquals(Phase.Ended(GlasePaymentStatus.Canceled), app.phase)
    }

    @ParameterizedTest
    @ValueSource(booleans = [true, false])
    fun `a refund whose answer is lost is never repeated, and ended by a person`(wasMade: Boolean) = test {
        val first = reservedApp()
        first.commit(fare)
        fault(if (wasMade) "act_then_close" else "close_after_reading", "refund_payment")
        assertFailsWith<PaymentException.OutcomeUnknown> { first.refund(BigDecimal("20")) }
        val app = app()
        app.resume()
        assertIs<Phase.Unknown>(app.phase)
        assertFailsWith<NotNow> { app.refund(BigDecimal("20")) }
        assertEquals(1, count("refund_payment"))
        app.settleRefund(wasMade)
        val refunded = assertIs<Phase.Paid>(app.phase).payment.refunded
        assertEquals(if (wasMade) BigDecimal("20") else BigDecimal.ZERO, refunded)
    }

    @Test
    fun `a cancelled coroutine ends the waiting and not the ride`() = test {
        val app = app()
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        val asked = count("get_payment_status")
        supervisorScope {
            val waiting = async { app.waitForBuyer() }
            arrived("get_payment_status", after = asked)
            waiting.cancel()
            assertFailsWith<CancellationException> { waiting.await() }
        }
        buyer(Sandbox.Decision.CONFIRM)
        app.waitForBuyer()
        assertIs<Phase.Reserved>(app.phase)
    }

    @Test
    fun `a coroutine that is cancelled while the commit is on its way leaves it unknown`() = test {
        val app = reservedApp()
        fault("act_then_stall", "commit_reservation")
        supervisorScope {
            val committing = async { app.commit(fare) }
            arrived("commit_reservation")
            assertEquals(Phase.Settling, app.phase)
            committing.cancel()
            committing.join()
        }
        assertIs<Phase.Unknown>(app.phase)
        app.settle()
        assertIs<Phase.Paid>(app.phase)
    }

    /** A ride whose commit gets no answer, and neither does the question about it. */
    private suspend fun loseCommit(fault: String) {
        val app = reservedApp()
        app.update(fare, "Airport to city, 11.8 km")
        fault(fault, "commit_reservation")
        fault("close_after_reading", "get_payment_status")
        assertFailsWith<PaymentException.OutcomeUnknown> { app.commit(fare) }
        assertIs<Phase.Unknown>(app.phase)
    }

    private fun file(ride: Ride) = RideFile(folder.resolve("crashed.json")).apply { save(ride) }
}
