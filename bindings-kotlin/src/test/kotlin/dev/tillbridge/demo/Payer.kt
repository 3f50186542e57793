package dev.tillbridge.demo

import java.math.BigDecimal
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpClient.Redirect
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import kotlinx.serialization.json.jsonObject

/** What payers do with a browser, a wallet and the Glase app: none of it is a shop's code. */
class Payer(private val sandbox: Sandbox) {
    private val browser = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()

    /** Opens the bank's page in a browser and presses its button "Approve". */
    fun approves(address: String) {
        val page = browser.send(HttpRequest.newBuilder(URI(address)).build(), BodyHandlers.ofString()).body()
        val (action) = checkNotNull(FORM.find(page)) { "no form: $page" }.destructured
        val fields = HIDDEN.findAll(page).map { it.destructured }.map { (name, value) -> name to value }
        val form = (fields + ("decision" to "approve"))
            .joinToString("&") { (name, value) -> "$name=${URLEncoder.encode(value, Charsets.UTF_8)}" }
        val click = HttpRequest.newBuilder(URI(address).resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
        val answer = browser.send(click.build(), BodyHandlers.ofString())
        check(answer.statusCode() == 200) { answer.body() }
    }

    /** Sends crypto currency from a wallet to the checkout's address. */
    fun sends(amount: BigDecimal, checkoutId: String) {
        sandbox.tell("globiance/checkouts/$checkoutId/pay", "amount" to amount.toPlainString())
    }

    /** Scans the QR code with the Glase app and confirms with the PIN. */
    fun scansAndConfirms(invoiceReference: String) {
        sandbox.tell("glase/invoices/$invoiceReference/scan")
        sandbox.tell("glase/invoices/$invoiceReference/confirm")
    }

    /** Pays on Flowglad's page; gives the message by which Flowglad tells the shop. */
    fun paysOnThePageOf(sessionId: String): Message {
        val payment = sandbox.tell("flowglad/checkout_sessions/$sessionId/complete").getValue("payment").jsonObject
        val message = sandbox.tell("flowglad/webhooks", "object" to "payment", "id" to payment.text("id"))
        val headers = message.getValue("headers").jsonObject.mapValues { (_, value) -> value.text() }
        return Message(headers, message.text("body"))
    }

    class Message(val headers: Map<String, String>, val body: String)

    private companion object {
        val FORM = Regex("""<form method="post" action="([^"]*)"""")
        val HIDDEN = Regex("""<input type="hidden" name="([^"]*)" value="([^"]*)"""")
    }
}
