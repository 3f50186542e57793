package taxi

import dev.tillbridge.Attempt
import dev.tillbridge.GlasePaymentStatus
import dev.tillbridge.GlaseReservation
import java.math.BigDecimal
import java.time.Instant

/**
 * All that is known of one ride: what has to survive the end of the app.
 *
 * @property reservation the reservation as Glase last showed it
 * @property doubt a commit or refund that may have been carried out
 * @property payment what was paid, once it is
 */
data class Ride(val reservation: GlaseReservation, val doubt: Doubt? = null, val payment: Payment? = null)

/**
 * A movement of money whose end was not seen.
 *
 * @property attempt what `reconcile` takes
 * @property reason why nothing is known yet
 */
data class Doubt(val attempt: Attempt, val reason: String)

/**
 * A ride that is paid.
 *
 * @property reference what `refundPayment` takes; absent when Glase did not name it
 */
data class Payment(val reference: String?, val amount: BigDecimal, val refunded: BigDecimal = BigDecimal.ZERO)

/** What the screen shows. */
sealed interface Phase {
    /** There is no ride. */
    data object None : Phase

    /** The buyer has to scan the code and confirm. A cash register has no code here but a sticker. */
    data class WaitingForBuyer(val code: String?) : Phase

    /** The money is held: drive, then commit at most so much, before that moment. */
    data class Reserved(val upTo: BigDecimal, val before: Instant) : Phase

    /** A commit or refund is under way, or is being looked up. */
    data object Settling : Phase

    /** A commit or refund may have been carried out: offer to look again, and nothing else. */
    data class Unknown(val doubt: Doubt) : Phase

    data class Paid(val payment: Payment) : Phase

    /** Over without money: called off, refused or run out. */
    data class Ended(val status: GlasePaymentStatus) : Phase
}

/** The ride, and whether its money is on the way just now. */
data class RideState(val ride: Ride?, val settling: Boolean = false) {
    val phase: Phase
        get() {
            val (reservation, doubt, payment) = ride ?: return Phase.None
            return when {
                doubt != null -> if (settling) Phase.Settling else Phase.Unknown(doubt)
                payment != null -> Phase.Paid(payment)
                reservation.hasEnded -> Phase.Ended(reservation.status)
                reservation.status == GlasePaymentStatus.Reserved ->
                    Phase.Reserved(upTo = reservation.reservedAmount, before = reservation.commitBefore)
                else -> Phase.WaitingForBuyer(reservation.code)
            }
        }
}

internal val GlaseReservation.hasEnded: Boolean
    get() = when (status) {
        GlasePaymentStatus.Canceled, GlasePaymentStatus.Failed, GlasePaymentStatus.Expired -> true
        else -> false
    }
