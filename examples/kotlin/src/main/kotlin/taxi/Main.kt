package taxi

import dev.tillbridge.Glase
import dev.tillbridge.GlaseTerminal
import dev.tillbridge.PaymentException
import dev.tillbridge.Secret
import dev.tillbridge.renderQrCode
import dev.tillbridge.word
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.writeBytes
import kotlin.io.path.writeText
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

/** The driver's screen, as a command line: each command is a process of its own, so that each begins with a restart. */
fun main(arguments: Array<String>) {
    val status = try {
        val parsed = Arguments.of(arguments)
        val sandbox = Sandbox.fromEnvironment()
        connect(sandbox).use { glase ->
            val model = RideModel(glase, RideFile(parsed.file))
            runBlocking { Screen(model, parsed, sandbox).run() }
        }
    } catch (_: UsageException) {
        System.err.println(usage)
        2
    } catch (unusable: IllegalStateException) {
        System.err.println(unusable.message)
        1
    }
    exitProcess(status)
}

/** A driver's device knows its own terminal and nothing else of the shop: never the reseller. */
private fun connect(sandbox: Sandbox?): Glase {
    sandbox?.glase?.let { account ->
        return Glase(account.endpoint, GlaseTerminal(account.terminalId, Secret(account.terminalPassword)))
    }
    fun named(name: String) = checkNotNull(System.getenv(name)) {
        "set GLASE_ENDPOINT, GLASE_TERMINAL and GLASE_PASSWORD, or TILLBRIDGE_SANDBOX_READY"
    }
    return Glase(named("GLASE_ENDPOINT"), GlaseTerminal(named("GLASE_TERMINAL"), Secret(named("GLASE_PASSWORD"))))
}

private class Screen(val model: RideModel, val arguments: Arguments, val sandbox: Sandbox?) {
    /** 0 when all is known and done, 1 when the command failed, 3 when money may have moved. */
    suspend fun run(): Int {
        val failed = try {
            model.resume()
            obey(arguments.command)
            false
        } catch (_: NotNow) {
            System.err.println("that cannot be done with this ride now")
            true
        } catch (failure: PaymentException) {
            System.err.println(failure.message)
            true
        }
        val phase = model.state.value.phase
        println(describe(phase))
        return when {
            phase is Phase.Unknown -> 3
            failed -> 1
            else -> 0
        }
    }

    private suspend fun obey(command: Command) {
        when (command) {
            is Command.Reserve -> {
                model.start(upTo = command.amount, currency = "SEK")
                show(model.state.value.phase, command.picture)
                waitForBuyer()
            }
            Command.Wait -> waitForBuyer()
            is Command.Update -> model.update(command.fare, command.text)
            is Command.Commit -> model.commit(command.fare)
            is Command.Refund -> model.refund(command.amount)
            is Command.Refunded -> model.settleRefund(command.wasMade)
            Command.Cancel -> model.cancel()
            Command.Status -> Unit
        }
    }

    private suspend fun waitForBuyer() {
        val reference = model.state.value.ride?.reservation?.invoiceReference
        if (arguments.buyer != null && reference != null) {
            checkNotNull(sandbox) { "--buyer needs TILLBRIDGE_SANDBOX_READY" }.buyer(arguments.buyer, reference)
        }
        model.waitForBuyer()
    }

    private fun show(phase: Phase, picture: Path?) {
        val code = (phase as? Phase.WaitingForBuyer)?.code ?: return
        val qr = renderQrCode(code)
        println("${qr.terminal}\n$code")
        if (picture?.extension == "png") picture.writeBytes(qr.png) else picture?.writeText(qr.svg)
    }

    private fun describe(phase: Phase): String {
        val currency = model.state.value.ride?.reservation?.currency
        return when (phase) {
            Phase.None -> "no ride"
            is Phase.WaitingForBuyer -> "waiting for the buyer: `taxi wait`, or `taxi cancel`"
            is Phase.Reserved -> "reserved: ${phase.upTo} $currency at most, to be taken before ${phase.before}"
            Phase.Settling -> "settling"
            is Phase.Unknown ->
                "unknown: ${phase.doubt.attempt.amount} $currency may have moved, do not repeat it: ${phase.doubt.reason}"
            is Phase.Paid -> "paid: ${phase.payment.amount} $currency, given back: ${phase.payment.refunded} $currency"
            is Phase.Ended -> "over: ${phase.status.word}, nothing was paid"
        }
    }
}
