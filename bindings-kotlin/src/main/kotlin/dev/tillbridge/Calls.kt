package dev.tillbridge

import kotlin.coroutines.cancellation.CancellationException
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.withContext

/**
 * Runs an operation, and cancels it when the coroutine is cancelled.
 *
 * The native call is waited for even then: only it knows whether money had left. What it gives wins over the
 * cancellation, so that neither a transaction nor an attempt is lost.
 */
internal suspend fun <T> waiting(deadline: Duration?, operation: suspend (Call) -> T): T {
    val context = currentCoroutineContext()
    context.ensureActive()
    val call = Call(deadline?.toNative())
    val watch = Job(context[Job])
    try {
        watch.invokeOnCompletion { cause -> if (cause != null) call.cancel() }
        return withContext(NonCancellable) { operation(call) }
    } catch (error: PaymentException.Cancelled) {
        context.ensureActive()
        throw CancellationException(error.message, error)
    } finally {
        watch.complete()
        call.close()
    }
}

/** UniFFI takes no negative duration; zero is refused by the same rule of the core. */
internal fun Duration.toNative(): java.time.Duration = coerceAtLeast(Duration.ZERO).toJavaDuration()

/** An exception that left an observer would end the call that it observes. */
internal fun guarded(observer: Observer?): Observer? = observer?.let {
    Observer { event ->
        try {
            it.onEvent(event)
        } catch (@Suppress("TooGenericExceptionCaught") failure: Throwable) {
            val thread = Thread.currentThread()
            thread.uncaughtExceptionHandler.uncaughtException(thread, failure)
        }
    }
}
