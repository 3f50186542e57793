package dev.tillbridge

import com.sun.jna.CallbackThreadInitializer
import com.sun.jna.Native
import kotlin.coroutines.cancellation.CancellationException
import kotlin.time.Duration
import kotlin.time.toJavaDuration
import kotlinx.coroutines.Dispatchers
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
    EngineThread.stayAttached()
    val call = Call(deadline?.toNative())
    val watch = Job(context[Job])
    try {
        watch.invokeOnCompletion { cause -> if (cause != null) call.cancel() }
        return uncancelled { operation(call) }
    } catch (error: PaymentException.Cancelled) {
        context.ensureActive()
        throw CancellationException(error.message, error)
    } finally {
        watch.complete()
        call.close()
    }
}

/**
 * Waits for a block whatever happens to the coroutine.
 *
 * The block has a dispatcher of its own: without one the caller's code would go on on the engine's thread and could
 * hold up every other call. A cancelled coroutine does not get a result across dispatchers, hence the variable.
 */
private suspend fun <T> uncancelled(block: suspend () -> T): T {
    var result: Result<T>? = null
    try {
        withContext(NonCancellable + Dispatchers.Default) { result = runCatching { block() } }
    } catch (cancellation: CancellationException) {
        if (result == null) throw cancellation
    }
    return checkNotNull(result).getOrThrow()
}

/** Keeps JNA from making a Java thread anew each time that the engine's thread calls. */
private object EngineThread {
    init {
        val initializer = CallbackThreadInitializer(true, false, "tillbridge")
        Native.setCallbackThreadInitializer(uniffiRustFutureContinuationCallbackImpl, initializer)
        Native.setCallbackThreadInitializer(uniffiCallbackInterfaceObserver.onEvent, initializer)
    }

    fun stayAttached() = Unit
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
