package dev.tillbridge

import java.math.BigDecimal
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeSource
import kotlinx.coroutines.runBlocking

/** Calls a host whose name nobody resolves, and tells how that ends: a line for each call, with the milliseconds that it took. */
fun main(arguments: Array<String>) = runBlocking {
    val deadline = arguments.first().toInt().milliseconds
    GlanceGrow(apiKey = Secret("glnc_sk_x"), baseUrl = "https://slow.example").use { grow ->
        tell { grow.getTransaction("txn_1", deadline = deadline) }
        tell { grow.charge(BigDecimal("1"), "ILS", Secret("tok_visa"), deadline = deadline) }
    }
}

private suspend fun tell(call: suspend () -> Any) {
    val begun = TimeSource.Monotonic.markNow()
    val error = runCatching { call() }.exceptionOrNull()
    val took = begun.elapsedNow().inWholeMilliseconds
    println("$took ${(error as? PaymentException)?.run { "$kind ${context.outcome}" } ?: error}")
}
