package taxi

import dev.tillbridge.Glase
import dev.tillbridge.GlaseTerminal
import dev.tillbridge.Secret
import java.math.BigDecimal
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import kotlin.io.path.absolutePathString
import kotlin.io.path.isExecutable
import kotlin.test.AfterTest
import kotlin.test.BeforeTest
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.io.TempDir

/** Tests of the driver's app, which starts as often as a test wants, on a sandbox in its first state. */
abstract class ShopTest {
    @TempDir
    lateinit var folder: Path
    internal lateinit var history: History
    private lateinit var glase: Glase
    internal val fare = BigDecimal("147.50")

    @BeforeTest
    fun open() {
        sandbox.post("reset")
        history = History(RideFile(folder.resolve("ride.json")))
        val account = sandbox.glase
        val terminal = GlaseTerminal(account.terminalId, Secret(account.terminalPassword))
        // Without retries one fault spoils one call.
        glase = Glase(account.endpoint, terminal, retries = 0u)
    }

    @AfterTest
    fun close() {
        glase.close()
    }

    /** The app as it starts, with what its file holds. */
    internal fun app(store: RideStore = history) = RideModel(glase, store, pollInterval = 20.milliseconds)

    /** An app in which 200 SEK are reserved. */
    internal suspend fun reservedApp(): RideModel {
        val app = app()
        app.start(upTo = BigDecimal("200"), currency = "SEK")
        buyer(Sandbox.Decision.CONFIRM)
        app.waitForBuyer()
        return app
    }

    internal fun buyer(decision: Sandbox.Decision) {
        sandbox.buyer(decision, history.saved.last().reservation.invoiceReference)
    }

    internal fun fault(fault: String, operation: String) {
        sandbox.post("faults", """{"provider": "glase", "operation": "$operation", "fault": "$fault"}""")
    }

    /** What became of the money, such as "commit_reservation 147.5". */
    internal fun movements(): List<String> = list("ledger", "entries")
        .filter { it["hold"] != JsonPrimitive(true) }
        .map { "${it.text("operation")} ${it.text("amount")}" }

    /** How often an operation arrived. */
    internal fun count(operation: String): Int = list("requests", "requests").count { it.text("operation") == operation }

    /** Lets other coroutines run until one more of an operation has arrived. */
    internal suspend fun arrived(operation: String, after: Int = 0) = withTimeout(20.seconds) {
        while (count(operation) == after) yield()
    }

    internal val RideModel.phase get() = state.value.phase

    internal fun test(body: suspend CoroutineScope.() -> Unit) = runBlocking { withTimeout(60.seconds) { body() } }

    private fun list(path: String, name: String): List<JsonObject> =
        sandbox.get(path).getValue(name).jsonArray.map { it.jsonObject }

    private fun JsonObject.text(name: String): String? = get(name)?.jsonPrimitive?.content

    /** A file that remembers what it held, so that a test can begin again at any moment of the past. */
    internal class History(private val file: RideFile) : RideStore by file {
        val saved = CopyOnWriteArrayList<Ride>()

        override fun save(ride: Ride) {
            file.save(ride)
            saved += ride
        }
    }

    internal companion object {
        val sandbox: Sandbox by lazy { Sandbox.of(start().inputReader().readLine()) }

        /** It serves as long as its standard input is open, so that it ends with the tests. */
        private fun start(): Process {
            val named = System.getenv("TILLBRIDGE_SANDBOX")?.let { Path.of(it) }
            val program = named ?: Path.of("../../target/debug/tillbridge-sandbox")
            check(program.isExecutable()) { "build the sandbox with cargo, or name it in TILLBRIDGE_SANDBOX" }
            return ProcessBuilder(program.absolutePathString(), "serve", "--with-parent")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
        }
    }
}
