package dev.tillbridge

import kotlin.test.assertFalse
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Texts that nothing may show. */
internal class Canaries(texts: Iterable<String>) {
    /** A shorter text stands in another by chance. */
    private val texts = texts.filter { it.length >= SHORTEST }.toSet()

    /** Fails when a value, an error or an event shows one, or a secret that it holds itself. */
    fun assertHidden(value: Any) {
        val secrets = texts + secretsIn(value).filter { it.length >= SHORTEST }
        val forms = if (value is PaymentException) printed(value) else listOf(value.toString())
        for (form in forms) {
            secrets.forEach { assertFalse(it in form, "$it is shown by $form") }
        }
    }

    operator fun plus(more: Iterable<String>) = Canaries(texts + more)

    companion object {
        private const val SHORTEST = 6
        private val SECRETS = setOf(
            "api_key", "secret", "secrets", "password", "card_token", "card_number", "number", "card_cvv_number", "cvv",
            "proxy",
        )
        private val HEADERS = setOf("Authorization", "API-KEY", "SIGN")

        /** The secrets that a shared case gives to the client and its calls, and what proves them to the provider. */
        fun of(path: String): Canaries {
            val case = Json.parseToJsonElement(repository.resolve("tests/fixtures/$path.json").toFile().readText())
            return Canaries(found(case as JsonObject).toList())
        }

        private fun found(json: JsonElement): Sequence<String> = when (json) {
            is JsonArray -> json.asSequence().flatMap(::found)
            is JsonObject -> json.asSequence().filter { (name, _) -> name !in PROVIDERS }.flatMap { (name, value) ->
                if (name in SECRETS || name in HEADERS) spelled(value) else found(value)
            }
            is JsonPrimitive -> emptySequence()
        }

        /** What the provider answers and the caller is given is the result's to hide. */
        private val PROVIDERS = setOf("answer", "expect", "body")

        private fun spelled(json: JsonElement): Sequence<String> = when (json) {
            is JsonArray -> json.asSequence().flatMap(::spelled)
            is JsonObject -> found(json)
            is JsonPrimitive -> json.text()?.let(::spellings).orEmpty().asSequence()
        }

        /** A text as it is sent, and the key in a signing secret; what stands before either is no secret. */
        private fun spellings(text: String): List<String> {
            val key = text.removePrefix("Bearer ").removePrefix("whsec_")
            return listOf(key, key.replace(" ", ""))
        }
    }
}

/** The clear texts of the secrets that a record holds. */
private fun secretsIn(value: Any?): List<String> = when {
    value is Secret -> listOf(value.reveal())
    value is Collection<*> -> value.flatMap(::secretsIn)
    value is PaymentException -> emptyList()
    value != null && isRecord(value) -> fields(value).flatMap { secretsIn(it.get(value)) }
    else -> emptyList()
}
