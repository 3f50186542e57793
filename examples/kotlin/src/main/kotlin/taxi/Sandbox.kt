package taxi

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** A running sandbox, by the line that it prints when it is ready: the account of a shop, and the hands of its buyers. */
class Sandbox private constructor(ready: JsonObject) {
    private val control = ready.text("control")
    val glase = Account(ready.getValue("glase").jsonObject)

    class Account(ready: JsonObject) {
        val endpoint = ready.text("endpoint")
        val terminalId = ready.text("terminal_id")
        val terminalPassword = ready.text("terminal_password")
    }

    /** What a buyer may do with an invoice. */
    enum class Decision {
        CONFIRM,

        /** The buyer presses cancel. */
        CANCEL,

        /** The buyer's bank says no. */
        DECLINE,
        ;

        val word = name.lowercase()
    }

    fun buyer(decision: Decision, reference: String) {
        post("glase/invoices/$reference/${decision.word}")
    }

    /** Tells a control endpoint something. */
    fun post(path: String, json: String = "{}"): JsonObject = send(path) { POST(BodyPublishers.ofString(json)) }

    /** Reads a control endpoint. */
    fun get(path: String): JsonObject = send(path) { GET() }

    private fun send(path: String, method: HttpRequest.Builder.() -> HttpRequest.Builder): JsonObject {
        val request = HttpRequest.newBuilder(URI("$control/$path")).method().build()
        val answer = http.send(request, BodyHandlers.ofString())
        check(answer.statusCode() == 200) { "$path: ${answer.body()}" }
        return Json.parseToJsonElement(answer.body()).jsonObject
    }

    companion object {
        private val http: HttpClient = HttpClient.newHttpClient()

        fun of(readyLine: String) = Sandbox(Json.parseToJsonElement(readyLine).jsonObject)

        private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

        /** The one that `TILLBRIDGE_SANDBOX_READY` names, if it does. */
        fun fromEnvironment(): Sandbox? = System.getenv("TILLBRIDGE_SANDBOX_READY")?.let(::of)
    }
}
