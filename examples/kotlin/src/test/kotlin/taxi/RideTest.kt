package taxi

import dev.tillbridge.GlasePaymentStatus
import dev.tillbridge.PaymentException
import dev.tillbridge.context
import dev.tillbridge.renderQrCode
import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertTrue
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import org.junit.jupiter.params.provider.ValueSource

/** Rides as they go, and as buyers and drivers end them. */
class RideTest : ShopTest() {
    @Test
    fun `a ride is reserved, driven, paid and partly given back`() = test {
        val app = app()
        assertEquals(Phase.None, app.phase)
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        val code = assertNotNull(assertIs<Phase.WaitingForBuyer>(app.phase).code)
        assertContains(renderQrCode(code).terminal, "\n")
        buyer(Sandbox.Decision.CONFIRM)
        app.waitForBuyer()
        val reserved = assertIs<Phase.Reserved>(app.phase)
        assertEquals(BigDecimal("200"), reserved.upTo)
        assertTrue(reserved.before > Instant.now())
        app.update(fare, "Airport to city, 11.8 km")
        app.commit(fare)
        app.refund(BigDecimal("20"))
        val payment = assertIs<Phase.Paid>(app.phase).payment
        assertEquals(0, payment.amount.compareTo(fare))
        assertEquals(BigDecimal("20"), payment.refunded)
        assertEquals(listOf("commit_reservation 147.5", "refund_payment 20"), movements())
    }

    @Test
    fun `a screen that collects the state sees it change`() = test {
        val app = app()
        val seen = async(start = CoroutineStart.UNDISPATCHED) { app.state.first { it.phase is Phase.WaitingForBuyer } }
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        assertNotNull(seen.await().ride)
    }

    @ParameterizedTest
    @EnumSource(names = ["CANCEL", "DECLINE"])
    fun `the buyer refuses`(decision: Sandbox.Decision) = test {
        val app = app()
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        buyer(decision)
        app.waitForBuyer()
        val status = if (decision == Sandbox.Decision.CANCEL) GlasePaymentStatus.Canceled else GlasePaymentStatus.Failed
        assertEquals(Phase.Ended(status), app.phase)
        app.start(upTo = BigDecimal("100"), currency = "SEK")
        assertIs<Phase.WaitingForBuyer>(app.phase)
        assertEquals(emptyList(), movements())
    }

    @Test
    fun `the driver cancels what is reserved`() = test {
        val app = reservedApp()
        app.cancel()
        assertEquals(Phase.Ended(GlasePaymentStatus.Canceled), app.phase)
        assertEquals(emptyList(), movements())
    }

    @Test
    fun `the driver cancels while the app waits for the buyer`() = test {
        val app = app()
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        val waiting = launch(start = CoroutineStart.UNDISPATCHED) { app.waitForBuyer() }
        app.cancel()
        waiting.join()
        assertEquals(Phase.Ended(GlasePaymentStatus.Canceled), app.phase)
    }

    @ParameterizedTest
    @ValueSource(strings = ["201", "0"])
    fun `an amount that cannot be taken is refused before anything is sent`(amount: String) = test {
        val app = reservedApp()
        val refusal = assertFailsWith<PaymentException.InvalidRequest> { app.commit(BigDecimal(amount)) }
        assertEquals("amount", refusal.context.field)
        assertEquals(0, count("commit_reservation"))
        app.commit(fare)
        assertEquals(listOf("commit_reservation 147.5"), movements())
    }

    @Test
    fun `a bank that refuses the commit leaves the reservation to be cancelled`() = test {
        val app = app()
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        val reference = history.saved.last().reservation.invoiceReference
        sandbox.post("glase/invoices/$reference/confirm", """{"payer": "commit_refused"}""")
        app.waitForBuyer()
        assertFailsWith<PaymentException.Declined> { app.commit(fare) }
        app.cancel()
        assertEquals(Phase.Ended(GlasePaymentStatus.Canceled), app.phase)
        assertEquals(emptyList(), movements())
    }

    @Test
    fun `a button that is pressed twice commits once`() = test {
        val app = reservedApp()
        val presses = List(2) { async { runCatching { app.commit(fare) } } }.awaitAll()
        assertIs<NotNow>(presses.single { it.isFailure }.exceptionOrNull())
        assertEquals(listOf("commit_reservation 147.5"), movements())
    }

    @Test
    fun `what does not fit the phase is not tried`() = test {
        val app = app()
        assertFailsWith<NotNow> { app.commit(fare) }
        assertFailsWith<NotNow> { app.refund(BigDecimal("20")) }
        assertFailsWith<NotNow> { app.cancel() }
    }
}
