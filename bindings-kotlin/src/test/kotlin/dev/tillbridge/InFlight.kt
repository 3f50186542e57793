package dev.tillbridge

import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import kotlinx.coroutines.cancel

/** A program that returns from `main` while calls are in flight, or when it has cancelled them. */
fun main(arguments: Array<String>) {
    val (key, url, way) = arguments
    val grow = GlanceGrow(apiKey = Secret(key), baseUrl = url, deadline = 10.minutes)
    val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    repeat(ExitTest.CALLS) { scope.async { grow.getTransaction("txn_$it") } }
    // The test says when the calls have arrived.
    readln()
    if (way == "cancel") scope.cancel()
    println("returning")
}
