import dev.tillbridge.GlanceGrow
import dev.tillbridge.Secret
import java.math.BigDecimal
import kotlinx.coroutines.runBlocking

fun main() = runBlocking {
    val environment = System.getenv()
    val grow = GlanceGrow(
        apiKey = Secret(environment.getValue("GLANCE_API_KEY")),
        baseUrl = environment.getValue("GLANCE_BASE_URL"),
    )
    val amount = BigDecimal("117.45")
    val paid = grow.charge(amount = amount, currency = "ILS", cardToken = Secret("tok_visa"))
    check(paid.amount == amount) { "unexpected answer: $paid" }
    println("kotlin charged ${paid.amount} ILS")
}
