package dev.tillbridge

import java.time.Instant
import java.util.concurrent.ConcurrentHashMap
import kotlin.reflect.KClass
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue
import kotlin.test.fail
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout

/** Runs a shared case against the replay server, which judges the requests. */
internal fun case(path: String, vararg operations: String, steps: suspend Case.(url: String) -> Unit) {
    val canaries = Canaries.of(path)
    val failure = runCatching {
        runBlocking { withTimeout(60.seconds) { Checked(canaries).steps(SharedCases.url(path)) } }
    }.exceptionOrNull()
    val problems = SharedCases.problems(path)
    if (failure != null || problems.isNotEmpty()) {
        throw AssertionError((listOfNotNull(path, failure?.message) + problems).joinToString("\n"), failure)
    }
    runBlocking { withTimeout(60.seconds) { echo(path.substringBefore('.'), canaries, steps) } }
    SharedCases.passed(path, operations.toList())
}

/** Runs the steps again where the provider says back what it was told: each operation in each form once. */
private suspend fun echo(operation: String, canaries: Canaries, steps: suspend Case.(url: String) -> Unit) {
    if (operation in PATIENT) return
    val forms = heard.computeIfAbsent(operation) { ConcurrentHashMap.newKeySet() }
    for (form in EchoServer.Form.entries - forms) {
        EchoServer(form).use { server ->
            Echoed(canaries, server).steps(server.url)
            if (server.hasAnswered) forms.add(form)
        }
    }
}

/** They go on asking until their deadline, by an operation that has cases of its own. */
private val PATIENT = setOf("glase/wait_until_paid", "glase/wait_until_reserved")

private val heard = ConcurrentHashMap<String, MutableSet<EchoServer.Form>>()

/** What a case may say of an error: null is an absent member, and what is not said is not looked at. */
internal class Expected(
    val type: KClass<out PaymentException>,
    val kind: String,
    private val outcome: Any? = Unsaid,
    private val httpStatus: Any? = Unsaid,
    private val providerCode: Any? = Unsaid,
    private val requestId: Any? = Unsaid,
    private val transactionId: Any? = Unsaid,
    private val field: Any? = Unsaid,
    private val reason: Any? = Unsaid,
    private val issues: Any? = Unsaid,
    private val retry: Any? = Unsaid,
    val attempt: Attempt? = null,
    val excludes: List<String> = emptyList(),
) {
    fun members(context: ErrorContext): List<Triple<String, Any?, Any?>> = listOf(
        Triple("outcome", outcome, context.outcome),
        Triple("httpStatus", httpStatus, context.httpStatus?.toUInt()),
        Triple("providerCode", providerCode, context.providerCode),
        Triple("requestId", requestId, context.requestId),
        Triple("transactionId", transactionId, context.transactionId),
        Triple("field", field, context.field),
        Triple("reason", reason, context.reason),
        Triple("issues", issues, context.issues),
        Triple("retry", retry, context.retry),
    ).filter { (_, expected, _) -> expected != Unsaid }

    private object Unsaid
}

/** The steps of a case. */
internal interface Case {
    /** The attempt of the error of the step before. */
    fun previous(): Attempt

    suspend fun <T : Any> gives(expected: T, vararg ignored: String, call: suspend () -> T)

    suspend fun raises(expected: Expected, call: suspend () -> Any)

    suspend fun <T : Any> walks(items: List<T>? = null, error: Expected? = null, flow: () -> Flow<T>)
}

/** The checks of one case's steps. */
private class Checked(private val canaries: Canaries) : Case {
    private var attempt: Attempt? = null

    override fun previous(): Attempt = attempt ?: fail("the step before gave no attempt")

    override suspend fun <T : Any> gives(expected: T, vararg ignored: String, call: suspend () -> T) {
        val result = call()
        canaries.assertHidden(result)
        assertSame(expected, result, ignored.toSet())
    }

    override suspend fun raises(expected: Expected, call: suspend () -> Any) {
        val result = try {
            call()
        } catch (error: PaymentException) {
            return verify(expected, error)
        }
        fail("${expected.kind} expected, but it gave $result")
    }

    override suspend fun <T : Any> walks(items: List<T>?, error: Expected?, flow: () -> Flow<T>) {
        val walked = mutableListOf<T>()
        if (error == null) {
            flow().toList(walked)
        } else {
            raises(error) { flow().toList(walked) }
        }
        if (items != null) {
            assertSame(items, walked, emptySet())
        }
    }

    private fun verify(expected: Expected, error: PaymentException) {
        assertEquals(expected.type, error::class, error.message)
        assertEquals(expected.kind, error.kind)
        for ((name, value, actual) in expected.members(error.context)) {
            assertEquals(value, actual, "$name of $error")
        }
        attempt = (error as? PaymentException.OutcomeUnknown)?.attempt
        expected.attempt?.let { assertSame(it, previous(), setOf("startedAt")) }
        canaries.assertHidden(error)
        for (text in expected.excludes) {
            printed(error).forEach { assertFalse(text in it, "$text is shown by $it") }
        }
    }

    private fun assertSame(expected: Any, actual: Any, ignored: Set<String>) {
        val differences = differences(expected, actual, ignored = ignored)
        assertTrue(differences.isEmpty(), differences.joinToString("\n"))
    }
}

/** The same steps against an [EchoServer], where only what is shown counts. */
private class Echoed(private val canaries: Canaries, private val server: EchoServer) : Case {
    private var attempt = Attempt(provider = "", operation = "", startedAt = Instant.EPOCH)

    override fun previous(): Attempt = attempt

    override suspend fun <T : Any> gives(expected: T, vararg ignored: String, call: suspend () -> T) = show(call)

    override suspend fun raises(expected: Expected, call: suspend () -> Any) = show(call)

    override suspend fun <T : Any> walks(items: List<T>?, error: Expected?, flow: () -> Flow<T>) =
        show { flow().toList() }

    private suspend fun show(call: suspend () -> Any) {
        val shown = try {
            call()
        } catch (error: PaymentException) {
            (error as? PaymentException.OutcomeUnknown)?.let { attempt = it.attempt }
            error
        }
        (canaries + server.proofs).assertHidden(shown)
    }
}

/** Every form in which an error can be printed. */
internal fun printed(error: PaymentException): List<String> {
    val attempt = (error as? PaymentException.OutcomeUnknown)?.attempt
    val forms = listOf(error.message, error.localizedMessage, error.toString(), error.stackTraceToString())
    return forms.map { it.orEmpty() } + error.context.toString() + listOfNotNull(attempt?.toString(), attempt?.toJson())
}
