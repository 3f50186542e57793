package dev.tillbridge

/**
 * A card number, never readable back and never printed.
 *
 * Spaces and hyphens between the digits are allowed; what is no card number is refused by the call that takes it.
 */
public class CardNumber(text: String) : WriteOnly(text)

/**
 * The verification value of a card (CVV, CVC), never readable back and never printed.
 *
 * What is none is refused by the call that takes it.
 */
public class CardVerificationValue(text: String) : WriteOnly(text)

/** A text that goes to the provider and to nobody else; [toString] gives `[redacted]`. */
public sealed class WriteOnly(internal val text: String) {
    /** Compares in a time that does not depend on where the texts differ. */
    override fun equals(other: Any?): Boolean =
        other is WriteOnly && other.javaClass == javaClass && Secret(text) == Secret(other.text)

    /** The same for all: few digits could be guessed from a hash. */
    override fun hashCode(): Int = 0

    override fun toString(): String = "[redacted]"
}
