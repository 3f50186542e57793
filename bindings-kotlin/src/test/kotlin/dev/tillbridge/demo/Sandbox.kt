package dev.tillbridge.demo

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

/** The sandbox that the demo runs on, which plays all four providers. */
class Sandbox(readyLine: String) {
    private val ready = Json.parseToJsonElement(readyLine).jsonObject
    private val http = HttpClient.newHttpClient()

    /** A text of the ready line, such as the key of an account. */
    fun text(provider: String, name: String): String = ready.getValue(provider).jsonObject.text(name)

    /** Makes a control call. */
    fun tell(path: String, vararg body: Pair<String, String>): JsonObject {
        val json = JsonObject(body.associate { (name, value) -> name to JsonPrimitive(value) })
        val request = HttpRequest.newBuilder(URI("${ready.text("control")}/$path"))
            .POST(BodyPublishers.ofString(json.toString()))
        val answer = http.send(request.build(), BodyHandlers.ofString())
        check(answer.statusCode() == 200) { answer.body() }
        return Json.parseToJsonElement(answer.body()).jsonObject
    }

    /** Lets the next call be carried out and its connection close without an answer. */
    fun loseTheNextAnswer(provider: String, operation: String) {
        tell("faults", "provider" to provider, "operation" to operation, "fault" to "act_then_close")
    }
}

internal fun JsonObject.text(name: String): String = getValue(name).text()

internal fun JsonElement.text(): String = jsonPrimitive.content
