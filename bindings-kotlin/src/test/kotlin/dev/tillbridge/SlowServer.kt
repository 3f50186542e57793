package dev.tillbridge

import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.net.SocketTimeoutException
import kotlin.concurrent.thread

/** A server that takes its time, as it is told, with each connection. */
internal class SlowServer(private val play: (Socket) -> Unit) : AutoCloseable {
    private val listener = ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())

    init {
        thread(isDaemon = true, name = "slow server") {
            while (!listener.isClosed) {
                runCatching { listener.accept() }.onSuccess { client ->
                    thread(isDaemon = true) { quietly { client.use(play) } }
                }
            }
        }
    }

    fun url(scheme: String = "http"): String = "$scheme://127.0.0.1:${listener.localPort}"

    override fun close() = listener.close()

    companion object {
        private const val BACKLOG = 64
        private const val SECOND = 1000

        /** Reads until the client leaves. */
        fun silent(client: Socket) {
            while (client.getInputStream().read() >= 0) continue
        }

        /** Begins the head of an answer, and never ends it. */
        fun slowHead(client: Socket) {
            readRequest(client)
            client.getOutputStream().write("HTTP/1.1 200 O".toByteArray())
            silent(client)
        }

        /** Writes the body of an answer one byte a second. */
        fun byteASecond(client: Socket) {
            readRequest(client)
            client.getOutputStream().write("HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".toByteArray())
            client.soTimeout = SECOND
            while (true) {
                client.getOutputStream().write(' '.code)
                try {
                    if (client.getInputStream().read() < 0) return
                } catch (_: SocketTimeoutException) {
                    continue
                }
            }
        }
    }
}

/** Reads one request, its body included, and gives all of its bytes; nothing at the connection's end. */
internal fun readRequest(client: Socket): String? {
    val input = client.getInputStream()
    val head = StringBuilder()
    while (!head.endsWith("\r\n\r\n")) {
        val byte = input.read()
        if (byte < 0) return null
        head.append(byte.toChar())
    }
    val length = Regex("content-length: *(\\d+)", RegexOption.IGNORE_CASE).find(head)?.groupValues?.get(1)?.toInt() ?: 0
    return head.toString() + input.readNBytes(length).toString(Charsets.UTF_8)
}
