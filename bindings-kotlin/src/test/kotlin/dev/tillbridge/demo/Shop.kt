package dev.tillbridge.demo

/** A shop's day on the sandbox: the demo in Kotlin. */
suspend fun main() {
    val sandbox = Sandbox(System.getenv("TILLBRIDGE_SANDBOX_READY"))
    val payer = Payer(sandbox)
    growDay(sandbox)
    globianceDay(sandbox, payer)
    glaseDay(sandbox, payer)
    flowgladDay(sandbox, payer)
}
