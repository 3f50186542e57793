package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNull
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds

class ErrorTest : SandboxTest() {
    private fun context(outcome: Outcome = Outcome.ANSWERED) = ErrorContext(
        provider = "glance_grow",
        operation = "charge",
        outcome = outcome,
        httpStatus = 402u,
        providerCode = "CARD_DECLINED",
        requestId = "req_1",
        transactionId = null,
        field = null,
        reason = "The card was declined",
        issues = emptyList(),
        retry = RetryAdvice.Never,
        raw = "{}",
    )

    private val attempt = Attempt(
        provider = "glance_grow",
        operation = "charge",
        startedAt = Instant.parse("2024-03-20T14:30:00.123456Z"),
        amount = BigDecimal("117.45"),
        currency = "ILS",
        marker = "order-7788 \"₪\"",
    )

    @Test
    fun `a message is the one line that every language prints`() {
        val line = "request req_1: glance_grow.charge declined: The card was declined " +
            "(outcome answered, HTTP 402, code CARD_DECLINED)"
        val error = PaymentException.Declined(context())
        assertEquals(line, error.message)
        assertEquals("dev.tillbridge.PaymentException\$Declined: $line", error.toString())
    }

    @Test
    fun `every kind has its word, its context and its text`() {
        val context = context()
        val kinds = mapOf(
            PaymentException.Authentication(context) to "authentication",
            PaymentException.Cancelled(context) to "cancelled",
            PaymentException.Conflict(context) to "conflict",
            PaymentException.Declined(context) to "declined",
            PaymentException.Internal(context) to "internal",
            PaymentException.InvalidRequest(context) to "invalid_request",
            PaymentException.NotFound(context) to "not_found",
            PaymentException.OutcomeUnknown(context, attempt) to "outcome_unknown",
            PaymentException.Permission(context) to "permission",
            PaymentException.Protocol(context) to "protocol",
            PaymentException.ProviderFailure(context) to "provider_failure",
            PaymentException.RateLimited(context) to "rate_limited",
            PaymentException.Timeout(context) to "timeout",
            PaymentException.Transport(context) to "transport",
        )
        val base = PaymentException::class.java
        assertEquals(base.declaredClasses.count { it.superclass == base }, kinds.size)
        for ((error, word) in kinds) {
            assertEquals(word, error.kind)
            assertEquals(context, error.context)
            assertEquals("request req_1: glance_grow.charge $word", error.message?.substringBeforeLast(": The card"))
        }
    }

    @Test
    fun `retry advice is a pause`() {
        assertNull(RetryAdvice.Never.pause)
        assertEquals(Duration.ZERO, RetryAdvice.Now.pause)
        assertEquals(1500.milliseconds, RetryAdvice.After(java.time.Duration.ofMillis(1500)).pause)
    }

    @Test
    fun `words that a provider adds are kept`() {
        assertEquals(GrowTransactionStatus.Refunded, GrowTransactionStatus.of("refunded"))
        val held = GrowTransactionStatus.of("held")
        assertEquals(GrowTransactionStatus.Unknown("held"), held)
        assertEquals("held", held.word)
        assertEquals("Approved", GrowTransactionStatus.Approved.toString())
        assertEquals("partially_refunded", PaymentState.PARTIALLY_REFUNDED.word)
    }

    @Test
    fun `an attempt survives its JSON`() {
        val bare = Attempt(provider = "glance_grow", operation = "refund", startedAt = Instant.EPOCH)
        for (value in listOf(attempt, bare, attempt.copy(originalTransactionId = "txn_1", customerId = "7"))) {
            assertEquals(value, Attempt.fromJson(value.toJson()))
        }
    }

    @Test
    fun `a text that is no attempt is refused`() {
        for (text in listOf("", "{}", "[1]", attempt.toJson() + "x", """{"provider": 1}""")) {
            assertFailsWith<PaymentException.InvalidRequest>(text) { Attempt.fromJson(text) }
        }
    }

    @Test
    fun `an attempt that no core can hold is refused as input`() = test {
        val long = attempt.copy(amount = BigDecimal("1E+29"))
        val late = attempt.copy(startedAt = Instant.MAX)
        for (value in listOf(long, late)) {
            assertFailsWith<PaymentException.InvalidRequest> { grow.reconcile(attempt = value) }
        }
        assertEquals(emptyList(), sandbox.requests("list_transactions"))
    }

    @Test
    fun `sealed errors need no else`() = test {
        val said = try {
            grow.pay("declined", token = "tok_declined").transactionId
        } catch (error: PaymentException) {
            when (error) {
                is PaymentException.Declined -> "declined ${error.context.transactionId != null}"
                is PaymentException.OutcomeUnknown -> error.attempt.toJson()
                is PaymentException.RateLimited, is PaymentException.Timeout, is PaymentException.Transport -> "later"
                is PaymentException.Authentication, is PaymentException.Permission -> "key"
                is PaymentException.InvalidRequest, is PaymentException.NotFound, is PaymentException.Conflict -> "input"
                is PaymentException.ProviderFailure, is PaymentException.Protocol -> "provider"
                is PaymentException.Cancelled, is PaymentException.Internal -> "here"
            }
        }
        assertEquals("declined true", said)
    }
}
