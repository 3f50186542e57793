package dev.tillbridge

import kotlin.time.Duration
import kotlin.time.toKotlinDuration

/** How long to wait before the same call may be made again; null when it should not be made again as it is. */
public val RetryAdvice.pause: Duration?
    get() = when (this) {
        RetryAdvice.Never -> null
        RetryAdvice.Now -> Duration.ZERO
        is RetryAdvice.After -> wait.toKotlinDuration()
    }
