package dev.tillbridge.readme

import dev.tillbridge.GlanceGrow
import dev.tillbridge.Secret
import java.math.BigDecimal

suspend fun main() {
    val environment = System.getenv()
    val key = Secret(environment.getValue("GLANCE_API_KEY"))
    GlanceGrow(apiKey = key, baseUrl = environment["GLANCE_BASE_URL"]).use { grow ->
        val paid = grow.charge(amount = BigDecimal("117.45"), currency = "ILS", cardToken = Secret("tok_visa"))
        println("${paid.transactionId}: ${paid.state}")
    }
}
