package taxi

import dev.tillbridge.Attempt
import dev.tillbridge.Glase
import dev.tillbridge.GlaseInvoice
import dev.tillbridge.GlaseInvoiceRow
import dev.tillbridge.GlasePayment
import dev.tillbridge.GlasePaymentStatus
import dev.tillbridge.GlaseReconciliation
import dev.tillbridge.GlaseReservation
import dev.tillbridge.Outcome
import dev.tillbridge.PaymentException
import dev.tillbridge.context
import java.math.BigDecimal
import java.time.Instant
import java.util.UUID
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import kotlinx.coroutines.withContext

/** The ride is not where the action begins, so that it was not even tried. */
class NotNow(val phase: Phase) : IllegalStateException("not now: $phase")

/**
 * A taxi ride paid with Glase: an amount is reserved, the meter runs, and what it shows is taken.
 *
 * Takes up the ride that the store holds; call [resume] next. Each change is stored before it is shown. An action that
 * fails throws, and the phase says what can be done next. One action runs at a time; others wait for its end.
 *
 * @param pollInterval how long to wait between two questions. Default: 1 second, as Glase asks for.
 */
class RideModel(private val glase: Glase, private val store: RideStore, private val pollInterval: Duration? = null) {
    private val current = MutableStateFlow(RideState(store.load()))
    private val turn = Mutex()

    val state: StateFlow<RideState> = current.asStateFlow()

    private val phase get() = current.value.phase
    private val ride get() = checkNotNull(current.value.ride) { "there is no ride" }

    /**
     * Finds out where the stored ride stands.
     *
     * Call it as soon as the app runs: a payment that nobody fetches within 20 seconds is undone by Glase.
     */
    suspend fun resume() = turn.withLock {
        when (val now = phase) {
            is Phase.Unknown -> settle(now.doubt)
            is Phase.WaitingForBuyer, is Phase.Reserved -> look()
            else -> Unit
        }
    }

    /**
     * Asks for a reservation. Then show the code, and call [waitForBuyer].
     *
     * When the answer is lost, begin again: nobody has seen the code, so that nobody can have reserved anything.
     */
    suspend fun start(upTo: BigDecimal, currency: String, commitWithin: Duration = 2.hours) = turn.withLock {
        val now = phase
        if (now != Phase.None && now !is Phase.Paid && now !is Phase.Ended) throw NotNow(now)
        val reservation = glase.reserve(
            invoice = invoice(upTo, currency, "Taxi ride, at most", UUID.randomUUID().toString()),
            commitReservationTimeout = commitWithin.inWholeSeconds.toUInt(),
        )
        keep(Ride(reservation))
    }

    /**
     * Waits until the buyer has confirmed or refused, or patience is over; then wait again, or cancel.
     *
     * Cancelling the coroutine ends the waiting and not the ride.
     */
    suspend fun waitForBuyer(patience: Duration = 2.minutes) {
        if (phase !is Phase.WaitingForBuyer) return
        val asked = ride
        val seen = glase.waitUntilReserved(asked.reservation, pollInterval, deadline = patience)
        // Who cancelled in the meantime knows more than this wait, which holds nobody up.
        turn.withLock { if (ride == asked) take(seen) }
    }

    /** Writes what the ride came to on the buyer's bill. */
    suspend fun update(fare: BigDecimal, text: String) = turn.withLock {
        val reservation = reserved()
        val invoice = invoice(fare, reservation.currency, text, reservation.invoice.clientInvoiceId)
        val updated = glase.update(reservation, invoice)
        change { it.copy(reservation = updated) }
    }

    /** Takes the fare and lets go of the rest. */
    suspend fun commit(fare: BigDecimal) = turn.withLock {
        val reservation = reserved()
        val attempt = Attempt(
            provider = "glase",
            operation = "commit_reservation",
            startedAt = Instant.now(),
            amount = fare,
            currency = reservation.currency,
            marker = reservation.invoiceReference,
        )
        val paid = moving(attempt) { glase.commit(reservation, fare, pollInterval = pollInterval) }
        keep(paid, fare)
    }

    /** Gives a part of the fare back. */
    suspend fun refund(amount: BigDecimal) = turn.withLock {
        val payment = (phase as? Phase.Paid)?.payment
        val reference = payment?.reference ?: throw NotNow(phase)
        val reservation = ride.reservation
        val attempt = Attempt(
            provider = "glase",
            operation = "refund_payment",
            startedAt = Instant.now(),
            amount = amount,
            currency = reservation.currency,
            originalTransactionId = reference,
        )
        val invoice = invoice(amount, reservation.currency, "Refund", reservation.invoice.clientInvoiceId)
        moving(attempt) { glase.refundPayment(reference, invoice) }
        change { it.copy(doubt = null, payment = payment.copy(refunded = payment.refunded + amount)) }
    }

    /** Calls the ride off; nothing is paid. */
    suspend fun cancel() = turn.withLock {
        if (phase !is Phase.WaitingForBuyer && phase !is Phase.Reserved) throw NotNow(phase)
        lookingWhenRefused { glase.cancel(ride.reservation, pollInterval) }
        look()
    }

    /** Finds out, by reading alone, what became of a commit whose answer was lost. */
    suspend fun settle() = turn.withLock {
        settle((phase as? Phase.Unknown ?: throw NotNow(phase)).doubt)
    }

    /** Ends the doubt about a refund, which Glase cannot be asked about, with what somebody found in a report. */
    suspend fun settleRefund(wasMade: Boolean) = turn.withLock {
        val doubt = (phase as? Phase.Unknown)?.doubt
        val payment = current.value.ride?.payment
        if (doubt == null || payment == null) throw NotNow(phase)
        val made = if (wasMade) checkNotNull(doubt.attempt.amount) else BigDecimal.ZERO
        change { it.copy(doubt = null, payment = payment.copy(refunded = payment.refunded + made)) }
    }

    private suspend fun settle(doubt: Doubt) {
        current.value = current.value.copy(settling = true)
        try {
            when (val found = glase.reconcile(doubt.attempt)) {
                is GlaseReconciliation.Found -> keep(found.payment, checkNotNull(doubt.attempt.amount))
                is GlaseReconciliation.NotFound -> {
                    change { it.copy(doubt = null) }
                    look()
                }
                is GlaseReconciliation.Undecided -> {
                    val payment = found.payment
                    if (payment?.status == GlasePaymentStatus.Paid) {
                        // Another device has committed another amount, and a reservation is committed once: that one counts.
                        keep(payment, checkNotNull(doubt.attempt.amount))
                    } else {
                        change { it.copy(doubt = doubt.copy(reason = found.reason)) }
                    }
                }
            }
        } finally {
            current.value = current.value.copy(settling = false)
        }
    }

    /**
     * Makes a call that moves money. The doubt about it is stored first and taken away by its end alone, so that a crash
     * in between is nothing else than a lost answer.
     */
    private suspend fun <T> moving(attempt: Attempt, call: suspend () -> T): T {
        change(settling = true) { it.copy(doubt = Doubt(attempt, "the app ended before the answer came")) }
        try {
            return lookingWhenRefused(call)
        } catch (lost: PaymentException.OutcomeUnknown) {
            change { it.copy(doubt = Doubt(lost.attempt, lost.context.reason)) }
            throw lost
        } catch (other: Exception) {
            // Every other error, a cancellation among them, says that nothing has moved.
            change { it.copy(doubt = null) }
            throw other
        }
    }

    /** Where Glase refuses, it knows something that this model does not. */
    private suspend fun <T> lookingWhenRefused(call: suspend () -> T): T = try {
        call()
    } catch (refusal: PaymentException) {
        // The refusal tells more than why looking failed.
        if (refusal.context.outcome == Outcome.ANSWERED) runCatching { look() }
        throw refusal
    }

    private fun reserved(): GlaseReservation {
        if (phase !is Phase.Reserved) throw NotNow(phase)
        return ride.reservation
    }

    /** Asks once where the reservation stands: no second question fits into the deadline. */
    private suspend fun look() {
        if (ride.payment != null || ride.reservation.hasEnded) return
        take(glase.waitUntilReserved(ride.reservation, pollInterval = ONCE, deadline = ONCE))
    }

    private suspend fun take(seen: GlaseReservation) {
        change { it.copy(reservation = seen) }
        // Another device has committed, or this one before it crashed.
        if (seen.status == GlasePaymentStatus.Paid) {
            keep(glase.getPaymentStatus(seen.invoiceReference, seen.version), seen.invoice.totalAmount)
        }
    }

    private suspend fun keep(paid: GlasePayment, fare: BigDecimal) =
        change { it.copy(doubt = null, payment = Payment(paid.ersReference, paid.amount ?: fare)) }

    private suspend fun change(settling: Boolean = false, edit: (Ride) -> Ride) = keep(edit(ride), settling)

    /** Not cancellable: what is known of money is written down even when nobody waits for it any more. */
    private suspend fun keep(ride: Ride, settling: Boolean = false) = withContext(NonCancellable) {
        withContext(Dispatchers.IO) { store.save(ride) }
        current.value = RideState(ride, settling)
    }

    private fun invoice(amount: BigDecimal, currency: String, text: String, id: String?) = GlaseInvoice(
        title = "Taxi ride",
        totalAmount = amount,
        currency = currency,
        invoiceRows = listOf(
            GlaseInvoiceRow(itemTotalAmount = amount, itemDescription = text, itemQuantity = BigDecimal.ONE),
        ),
        clientInvoiceId = id,
    )

    private companion object {
        val ONCE = 10.seconds
    }
}
