package taxi

import java.math.BigDecimal
import java.nio.file.Path
import kotlin.io.path.Path

internal val usage = """
    usage: taxi COMMAND [--file ride.json]
      reserve AMOUNT [--buyer DECISION] [--picture FILE.svg|FILE.png]
                            asks the buyer, shows the QR code, and waits
      wait [--buyer DECISION]
                            waits again
      update FARE TEXT      writes the fare on the buyer's bill
      commit FARE           takes it
      refund AMOUNT         gives a part back
      refunded yes|no       says what a report showed of a refund whose answer was lost
      cancel                calls the ride off
      status                asks where the ride stands, and what became of a lost answer
    DECISION, on a sandbox: ${Sandbox.Decision.entries.joinToString { it.word }}
""".trimIndent()

internal class UsageException : Exception()

internal sealed interface Command {
    class Reserve(val amount: BigDecimal, val picture: Path?) : Command
    data object Wait : Command
    class Update(val fare: BigDecimal, val text: String) : Command
    class Commit(val fare: BigDecimal) : Command
    class Refund(val amount: BigDecimal) : Command
    class Refunded(val wasMade: Boolean) : Command
    data object Cancel : Command
    data object Status : Command
}

internal class Arguments(val command: Command, val file: Path, val buyer: Sandbox.Decision?) {
    companion object {
        fun of(arguments: Array<String>): Arguments {
            val words = mutableListOf<String>()
            val options = mutableMapOf<String, String>()
            val rest = arguments.iterator()
            for (argument in rest) {
                when {
                    !argument.startsWith("--") -> words += argument
                    rest.hasNext() -> options[argument] = rest.next()
                    else -> throw UsageException()
                }
            }
            val file = Path(options.remove("--file") ?: "ride.json")
            val picture = options.remove("--picture")?.let(::Path)
            val buyer = options.remove("--buyer")?.let { word ->
                Sandbox.Decision.entries.find { it.word == word } ?: throw UsageException()
            }
            if (options.isNotEmpty()) throw UsageException()
            return Arguments(command(words, picture), file, buyer)
        }

        private fun command(words: List<String>, picture: Path?): Command = when (words.firstOrNull() to words.size) {
            "reserve" to 2 -> Command.Reserve(amount(words[1]), picture)
            "wait" to 1 -> Command.Wait
            "update" to 3 -> Command.Update(amount(words[1]), words[2])
            "commit" to 2 -> Command.Commit(amount(words[1]))
            "refund" to 2 -> Command.Refund(amount(words[1]))
            "refunded" to 2 -> Command.Refunded(
                when (words[1]) {
                    "yes" -> true
                    "no" -> false
                    else -> throw UsageException()
                },
            )
            "cancel" to 1 -> Command.Cancel
            "status" to 1 -> Command.Status
            else -> throw UsageException()
        }

        /** An amount never passes through a binary number. */
        private fun amount(text: String): BigDecimal = text.toBigDecimalOrNull() ?: throw UsageException()
    }
}
