package dev.tillbridge

import java.nio.file.Path
import kotlin.io.path.readText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject

/** The programs of the README, each of which stands in `readme` too, where it is compiled. */
class ReadmeTest : SandboxTest() {
    private val folder: Path = repository.resolve("bindings-kotlin")

    @Test
    fun `a first call`() {
        assertTrue(run("FirstCall").matches(Regex("""txn_\S+: SUCCEEDED""")))
    }

    @Test
    fun `a card and its bank`() {
        assertEquals("send the browser to the bank: [redacted]\n59.5 SUCCEEDED", run("PayByCard"))
        assertEquals(listOf("59.5"), sandbox.ledger("order-7790").map { it["amount"].text() })
    }

    @Test
    fun `a reservation and its code`() {
        assertTrue(run("TaxiRide").endsWith("▀\n147.5 SUCCEEDED"))
        assertEquals(listOf("200", "147.5", "52.5"), sandbox.ledger("ride-7791").map { it["amount"].text() })
    }

    @Test
    fun `a refund, once`() {
        sandbox.tell("flowglad/payments", """{"id": "pym_7792", "amount": 10800}""")
        assertEquals("108 USD REFUNDED", run("Refund"))
        assertTrue(run("Refund").startsWith("nothing was sent: "))
    }

    @Test
    fun `every program of the README is one that works`() {
        val programs = listOf("FirstCall", "PayByCard", "TaxiRide", "Refund").map(::program)
        assertEquals(programs, blocks())
    }

    private fun blocks(): List<String> =
        folder.resolve("README.md").readText().split("```kotlin\n").drop(1).map { it.substringBefore("```\n") }

    private fun program(name: String): String =
        folder.resolve("src/test/kotlin/dev/tillbridge/readme/$name.kt").readText()
            .substringAfter("package dev.tillbridge.readme\n\n")

    /** Runs a program and gives what it says, while the payers say yes to what they are asked. */
    private fun run(name: String): String {
        val process = ProcessBuilder(
            ProcessHandle.current().info().command().get(),
            "-Djna.library.path=${System.getProperty("jna.library.path")}",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.tillbridge.readme.${name}Kt",
        ).redirectErrorStream(true)
        process.environment() += accounts()
        val running = process.start()
        while (running.isAlive) {
            approveWhatWaits()
        }
        val said = running.inputReader(Charsets.UTF_8).readText().trim()
        assertEquals(0, running.exitValue(), said)
        return said
    }

    private fun accounts(): Map<String, String> = mapOf(
        "GLANCE_API_KEY" to sandbox.text("glance_grow", "api_key"),
        "GLANCE_BASE_URL" to sandbox.text("glance_grow", "base_url"),
        "GLOBIANCE_API_KEY" to sandbox.text("globiance_pay", "api_key"),
        "GLOBIANCE_SECRET" to sandbox.text("globiance_pay", "secret"),
        "GLOBIANCE_BASE_URL" to sandbox.text("globiance_pay", "base_url"),
        "GLASE_ENDPOINT" to sandbox.text("glase", "endpoint"),
        "GLASE_TERMINAL_ID" to sandbox.text("glase", "terminal_id"),
        "GLASE_TERMINAL_PASSWORD" to sandbox.text("glase", "terminal_password"),
        "FLOWGLAD_API_KEY" to sandbox.text("flowglad", "api_key"),
        "FLOWGLAD_BASE_URL" to sandbox.text("flowglad", "base_url"),
    )

    private fun approveWhatWaits() {
        for (card in listed("globiance/cards", "cards").filter { it["status"].text() == "pending" }) {
            sandbox.tell("globiance/card/${card["transaction_ref"].text()}/approve")
        }
        for (invoice in listed("glase/invoices", "invoices").filter { it["status"].text() == "ISSUED" }) {
            sandbox.tell("glase/invoices/${invoice["reference"].text()}/confirm")
        }
    }

    private fun listed(path: String, name: String): List<JsonObject> =
        sandbox.read(path).getValue(name).jsonArray.map { it.jsonObject }
}
