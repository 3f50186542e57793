package dev.tillbridge

import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.ConcurrentHashMap
import kotlin.concurrent.thread
import kotlinx.serialization.json.JsonPrimitive

/** A provider that says back, in each answer, all that it was told. */
internal class EchoServer(private val form: Form) : AutoCloseable {
    /** What the answer is besides. */
    enum class Form { REFUSAL, FAILURE, GARBAGE }

    private val listener = ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())

    /** What proved a request to be the caller's. */
    val proofs: MutableSet<String> = ConcurrentHashMap.newKeySet()

    /** Whether anything was said to it. */
    @Volatile
    var hasAnswered = false
        private set

    init {
        thread(isDaemon = true, name = "echo") {
            while (!listener.isClosed) {
                runCatching { listener.accept() }.onSuccess { client ->
                    thread(isDaemon = true) { quietly { client.use(::serve) } }
                }
            }
        }
    }

    val url: String get() = "http://127.0.0.1:${listener.localPort}"

    override fun close() = listener.close()

    private fun serve(client: Socket) {
        client.tcpNoDelay = true
        while (true) {
            val request = readRequest(client) ?: return
            hasAnswered = true
            val own = PROOF.findAll(request).map { it.groupValues[2].removePrefix("Bearer ") }.toList()
            proofs += own
            val answer = if ("<?xml" in request) soap(request) else http(request)
            val id = own.joinToString(" ").ifEmpty { "none" }
            val head = "${answer.first}\r\nX-Request-Id: $id\r\nRetry-After: 0\r\n"
            val body = answer.second.toByteArray()
            client.getOutputStream().write("${head}Content-Length: ${body.size}\r\n\r\n".toByteArray() + body)
        }
    }

    private fun http(request: String): Pair<String, String> {
        val text = JsonPrimitive(request).toString()
        return when (form) {
            Form.REFUSAL -> "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json" to
                """{"message":$text,"code":$text,"error":{"message":$text,"code":$text,"issues":[{"path":[$text],"message":$text}]}}"""
            Form.FAILURE -> "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html" to "<p>$request</p>"
            Form.GARBAGE -> "HTTP/1.1 200 OK\r\nContent-Type: application/json" to """{"data":[$text,"""
        }
    }

    private fun soap(request: String): Pair<String, String> {
        val operation = OPERATION.find(request)?.groupValues?.get(1)
        val text = request.replace("&", "&amp;").replace("<", "&lt;")
        val result = "<resultCode>49</resultCode><resultDescription>$text</resultDescription>"
        val refused = """<e:${operation}Response xmlns:e="$MESSAGES"><return>$result</return></e:${operation}Response>"""
        val fault = "<e:Fault><faultcode>e:Server</faultcode><faultstring>$text</faultstring></e:Fault>"
        val type = "\r\nContent-Type: text/xml"
        return when (form) {
            Form.REFUSAL -> "HTTP/1.1 200 OK$type" to enveloped(refused)
            Form.FAILURE -> "HTTP/1.1 500 Internal Server Error$type" to enveloped(fault)
            Form.GARBAGE -> "HTTP/1.1 200 OK$type" to "$request<"
        }
    }

    private fun enveloped(body: String) =
        """<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>$body</e:Body></e:Envelope>"""

    private companion object {
        const val BACKLOG = 128
        const val MESSAGES = "http://external.interfaces.ers.seamless.com/"
        val PROOF = Regex("\n(authorization|api-key|sign): *([^\r\n]*)", RegexOption.IGNORE_CASE)
        val OPERATION = Regex("<(?:[^>]*:)?Body[^>]*>\\s*<(?:\\w+:)?(\\w+)")
    }
}
