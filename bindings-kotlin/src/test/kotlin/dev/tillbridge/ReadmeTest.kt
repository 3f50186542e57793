package dev.tillbridge

import kotlin.io.path.readText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlinx.serialization.json.jsonObject

class ReadmeTest : SandboxTest() {
    private val folder = repository.resolve("bindings-kotlin")

    @Test
    fun `the first call of the README is the program that works`() {
        val block = folder.resolve("README.md").readText().substringAfter("```kotlin\n").substringBefore("```\n")
        val program = folder.resolve("src/test/kotlin/dev/tillbridge/demo/FirstCall.kt").readText()
        assertEquals(program.substringAfter("package dev.tillbridge.demo\n\n"), block)
        val account = sandbox.ready.getValue("glance_grow").jsonObject
        val java = ProcessHandle.current().info().command().get()
        val process = ProcessBuilder(
            java,
            "-Djna.library.path=${System.getProperty("jna.library.path")}",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.tillbridge.demo.FirstCallKt",
        ).redirectErrorStream(true)
        process.environment() += mapOf(
            "GLANCE_API_KEY" to account["api_key"].text(),
            "GLANCE_BASE_URL" to account["base_url"].text(),
        )
        val running = process.start()
        val said = running.inputReader().readText()
        assertEquals(0, running.waitFor(), said)
        assertEquals("SUCCEEDED", said.trim().substringAfter(": "))
    }
}
