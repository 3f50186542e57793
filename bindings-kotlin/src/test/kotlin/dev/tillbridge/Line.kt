package dev.tillbridge

import java.io.IOException
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.thread
import kotlin.concurrent.withLock

/** Where a line is cut, once, counted in bytes over all connections since it was armed. */
internal sealed interface Cut {
    val limit: Int

    /** After so many bytes of the requests have passed. */
    data class Request(override val limit: Int) : Cut

    /** After so many bytes of the answers have passed. */
    data class Answer(override val limit: Int) : Cut
}

/** A line to a server that is cut at any byte, and that knows who holds a connection. */
internal class Line(private val server: InetSocketAddress) : AutoCloseable {
    private val listener = ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())
    private val lock = ReentrantLock()
    private val changed = lock.newCondition()
    private var cut: Cut? = null
    private var passed = intArrayOf(0, 0)
    private var held = 0
    private var most = 0
    private var cutAndServed = 0

    init {
        thread(isDaemon = true, name = "line") {
            while (!listener.isClosed) {
                runCatching { listener.accept() }.onSuccess(::join)
            }
        }
    }

    /** The host that leads here, as the start of an address. */
    val url: String get() = "http://127.0.0.1:${listener.localPort}"

    /** How many connections a client held at once, at most. */
    val mostHeld: Int get() = lock.withLock { most }

    /** Bytes of requests and of answers that have come since it was armed. */
    val bytes: Pair<Int, Int> get() = lock.withLock { passed[0] to passed[1] }

    /** Begins to count anew, and cuts there. */
    fun arm(cut: Cut?) = lock.withLock {
        this.cut = cut
        passed = intArrayOf(0, 0)
    }

    /** Whether it is still to be cut. */
    val isArmed: Boolean get() = lock.withLock { cut != null }

    /** Waits until the server has ended every connection that was cut: it then has acted on whatever reached it. */
    fun settle() = await("the server did not end what was cut") { cutAndServed == 0 }

    /** Waits until a client holds so many connections. */
    fun awaitHeld(count: Int) = await("$count connections were not what remained") { held == count }

    override fun close() = listener.close()

    private fun await(problem: String, condition: () -> Boolean) = lock.withLock {
        var left = TimeUnit.SECONDS.toNanos(PATIENCE_S)
        while (!condition()) {
            if (left <= 0) throw TimeoutException("$problem: $held held, $cutAndServed cut")
            left = changed.awaitNanos(left)
        }
    }

    private fun change(body: () -> Unit) = lock.withLock {
        body()
        changed.signalAll()
    }

    private fun join(client: Socket) {
        val upstream = Socket(server.address, server.port)
        listOf(client, upstream).forEach { it.tcpNoDelay = true }
        change {
            held += 1
            most = maxOf(most, held)
        }
        val connection = Connection(client, upstream)
        thread(isDaemon = true, name = "requests", block = connection::ask)
        thread(isDaemon = true, name = "answers", block = connection::answer)
    }

    private inner class Connection(private val client: Socket, private val upstream: Socket) {
        private var wasCut = false

        fun ask() {
            pass(client, upstream, REQUESTS)
            change { held -= 1 }
            // What has passed still is the server's to act on.
            quietly { upstream.shutdownOutput() }
            quietly { client.close() }
        }

        fun answer() {
            pass(upstream, client, ANSWERS)
            quietly { client.close() }
            quietly { upstream.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()) }
            quietly { upstream.close() }
            change { if (wasCut) cutAndServed -= 1 }
        }

        private fun pass(from: Socket, to: Socket, way: Int) = quietly {
            val chunk = ByteArray(CHUNK)
            while (true) {
                val count = from.getInputStream().read(chunk)
                if (count < 0) break
                val allowed = allowed(way, count)
                to.getOutputStream().write(chunk, 0, allowed ?: count)
                if (allowed != null) break
            }
        }

        /** How many of these bytes pass before the line is cut; null when it is not cut here. */
        private fun allowed(way: Int, count: Int): Int? = lock.withLock {
            val before = passed[way]
            passed[way] += count
            val limit = cut?.takeIf { (it is Cut.Answer) == (way == ANSWERS) }?.limit ?: return null
            if (before + count < limit) return null
            cut = null
            wasCut = true
            change { cutAndServed += 1 }
            maxOf(limit - before, 0)
        }
    }

    private companion object {
        const val BACKLOG = 512
        const val CHUNK = 16 * 1024
        const val PATIENCE_S = 20L
        const val REQUESTS = 0
        const val ANSWERS = 1
    }
}

/** A connection that is at its end is no failure here. */
internal fun quietly(body: () -> Unit) {
    try {
        body()
    } catch (_: IOException) {
        return
    }
}
