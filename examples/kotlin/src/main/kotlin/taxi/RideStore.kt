package taxi

import dev.tillbridge.Attempt
import dev.tillbridge.GlaseReservation
import dev.tillbridge.fromJson
import dev.tillbridge.toJson
import java.math.BigDecimal
import java.nio.file.Path
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import kotlin.io.path.exists
import kotlin.io.path.moveTo
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import kotlinx.serialization.json.putJsonObject

/** Keeps the ride between two runs of the app. Both functions block. */
interface RideStore {
    fun load(): Ride?
    fun save(ride: Ride)
}

/** Keeps it in a file: Tillbridge's records in their own JSON, amounts as text, which no reader makes a binary number of. */
class RideFile(private val path: Path) : RideStore {
    override fun load(): Ride? = if (path.exists()) read(Json.parseToJsonElement(path.readText()).jsonObject) else null

    override fun save(ride: Ride) {
        // Moved into place: a crash in the middle must not cost the ride that stood there before.
        val new = path.resolveSibling("${path.fileName}.new")
        new.writeText(write(ride).toString())
        new.moveTo(path, ATOMIC_MOVE)
    }

    private fun read(stored: JsonObject) = Ride(
        reservation = GlaseReservation.fromJson(stored.text("reservation")),
        doubt = stored["attempt"]?.let { Doubt(Attempt.fromJson(it.jsonPrimitive.content), stored.text("reason")) },
        payment = stored["payment"]?.jsonObject?.let {
            Payment(
                reference = it["reference"]?.jsonPrimitive?.content,
                amount = BigDecimal(it.text("amount")),
                refunded = BigDecimal(it.text("refunded")),
            )
        },
    )

    private fun write(ride: Ride) = buildJsonObject {
        put("reservation", ride.reservation.toJson())
        ride.doubt?.let {
            put("attempt", it.attempt.toJson())
            put("reason", it.reason)
        }
        ride.payment?.let { payment ->
            putJsonObject("payment") {
                payment.reference?.let { put("reference", it) }
                put("amount", payment.amount.toPlainString())
                put("refunded", payment.refunded.toPlainString())
            }
        }
    }
}

private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content
