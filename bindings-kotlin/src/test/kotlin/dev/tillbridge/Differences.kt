package dev.tillbridge

import java.lang.reflect.Modifier
import java.time.Instant
import java.time.temporal.ChronoUnit

/** Never compared, wherever it stands: the shared cases do not fix it. */
private const val RAW = "raw"

/** Where two values of this package differ; times are compared to the millisecond. */
internal fun differences(
    expected: Any?,
    actual: Any?,
    at: String = "result",
    ignored: Set<String> = emptySet(),
): List<String> = when {
    expected is List<*> && actual is List<*> && expected.size == actual.size ->
        expected.indices.flatMap { differences(expected[it], actual[it], "$at[$it]") }
    expected is ByteArray && actual is ByteArray -> differing(expected.toList(), actual.toList(), at)
    expected is Instant && actual is Instant ->
        differing(expected.truncatedTo(ChronoUnit.MILLIS), actual.truncatedTo(ChronoUnit.MILLIS), at)
    expected != null && actual != null && isRecord(expected) && expected.javaClass == actual.javaClass ->
        fields(expected).filter { it.name != RAW && it.name !in ignored }
            .flatMap { differences(it.get(expected), it.get(actual), "$at.${it.name}") }
    else -> differing(expected, actual, at)
}

private fun differing(expected: Any?, actual: Any?, at: String): List<String> =
    if (expected == actual) emptyList() else listOf("$at: expected $expected, got $actual")

internal fun isRecord(value: Any): Boolean = value.javaClass.packageName == "dev.tillbridge" && value !is Enum<*>

internal fun fields(value: Any) =
    value.javaClass.declaredFields.filter { !Modifier.isStatic(it.modifiers) }.onEach { it.isAccessible = true }
