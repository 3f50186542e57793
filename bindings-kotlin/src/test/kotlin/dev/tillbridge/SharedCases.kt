package dev.tillbridge

import java.nio.file.Files
import java.util.concurrent.ConcurrentSkipListMap
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive

/** The replay server of this run, and the cases that passed in it. */
internal object SharedCases {
    private const val SESSION = "kotlin"
    private val report = repository.resolve("target/coverage/kotlin.json")
    private val passed = ConcurrentSkipListMap<String, List<String>>()
    private val server = SandboxProcess("replay", repository.resolve("tests/fixtures").toString())

    init {
        Files.deleteIfExists(report)
        Runtime.getRuntime().addShutdownHook(Thread(::write))
    }

    fun url(path: String): String = "${server.text("url")}/$SESSION/$path"

    /** What the server did not like about a case's requests; empty when they were as recorded. */
    fun problems(path: String): List<String> {
        val verdict = server.read("replay/$SESSION/$path")
        val problems = verdict.getValue("problems").jsonArray.map { it.text() ?: it.toString() }
        val complete = verdict.getValue("complete").jsonPrimitive.boolean
        return if (complete || problems.isNotEmpty()) problems else listOf("not complete: $verdict")
    }

    fun passed(path: String, operations: List<String>) {
        passed[path] = operations
    }

    private fun write() {
        val cases: List<JsonElement> = passed.map { (path, operations) ->
            JsonObject(mapOf("case" to JsonPrimitive(path), "operations" to JsonArray(operations.map(::JsonPrimitive))))
        }
        Files.createDirectories(report.parent)
        Files.writeString(report, Json.encodeToString(JsonElement.serializer(), JsonArray(cases)) + "\n")
    }
}
