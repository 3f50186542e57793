package dev.tillbridge

import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.absolutePathString
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The root of the repository: tests run in bindings-kotlin. */
internal val repository: Path = Path.of("..").toAbsolutePath().normalize()

/** A sandbox or replay server that ends with this value, or with this process. */
internal class SandboxProcess(vararg arguments: String) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(program(), *arguments, "--with-parent").redirectError(ProcessBuilder.Redirect.INHERIT).start()
    private val http: HttpClient = HttpClient.newHttpClient()

    /** What the server says when it is ready. */
    val ready: JsonObject = Json.parseToJsonElement(process.inputReader().readLine()).jsonObject

    fun text(vararg path: String): String {
        var value: JsonElement = ready
        for (name in path) {
            value = value.jsonObject.getValue(name)
        }
        return value.jsonPrimitive.content
    }

    /** Reads a control endpoint, such as `ledger`. */
    fun read(name: String): JsonObject = send(request(name).GET())

    /** Tells a control endpoint something. */
    fun tell(name: String, body: String = "{}"): JsonObject =
        send(request(name).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)))

    /** The address that it serves. */
    val address: InetSocketAddress get() = URI(text("url")).let { InetSocketAddress(it.host, it.port) }

    /** All movements of money. */
    fun entries(): List<JsonObject> = (read("ledger").getValue("entries") as JsonArray).map { it.jsonObject }

    /** The movements of money with this marker. */
    fun ledger(marker: String): List<JsonObject> = entries().filter { it["marker"].text() == marker }

    /** What arrived for an operation. */
    fun requests(operation: String): List<JsonObject> =
        (read("requests").getValue("requests") as JsonArray).map { it.jsonObject }
            .filter { it["operation"].text() == operation }

    override fun close() {
        process.outputStream.close()
        process.waitFor()
    }

    private fun request(name: String): HttpRequest.Builder = HttpRequest.newBuilder(URI("${text("control")}/$name"))

    private fun send(request: HttpRequest.Builder): JsonObject {
        val answer = http.send(request.build(), BodyHandlers.ofString())
        check(answer.statusCode() == 200) { "the control endpoint answered ${answer.statusCode()}: ${answer.body()}" }
        return Json.parseToJsonElement(answer.body()).jsonObject
    }

    companion object {
        /** The program that the environment names, or the one of the debug build. */
        fun program(): String {
            val named = System.getenv("TILLBRIDGE_SANDBOX")?.let { Path.of(it) }
            val program = named ?: repository.resolve("target/debug/tillbridge-sandbox")
            check(Files.isExecutable(program)) {
                "the tests need the sandbox: build it with `cargo build -p tillbridge-sandbox`, or name it in TILLBRIDGE_SANDBOX"
            }
            return program.absolutePathString()
        }
    }
}

internal fun JsonElement?.text(): String? = this?.takeUnless { it is JsonNull }?.jsonPrimitive?.content
