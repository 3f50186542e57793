/// Servers that take their time.
enum SlowServer {
    static func silent() throws -> Listener {
        try Listener { $0.readToEnd() }
    }

    /// Begins the head of an answer, and never ends it.
    static func slowHead() throws -> Listener {
        try Listener { client in
            _ = client.readRequest()
            client.write("HTTP/1.1 200 O".utf8)
            client.readToEnd()
        }
    }

    /// Writes the body of an answer one byte a second.
    static func byteASecond() throws -> Listener {
        try Listener { client in
            _ = client.readRequest()
            client.write("HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n".utf8)
            repeat { client.write(" ".utf8) } while !client.awaitInput(milliseconds: 1000)
        }
    }

    /// Reads a request and ends the connection.
    static func closing() throws -> Listener {
        try Listener { client in
            _ = client.readRequest()
            client.end()
        }
    }
}
