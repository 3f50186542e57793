import Foundation

/// An answer that says back all that the request told.
enum Echo: CaseIterable {
    case refusal, failure, garbage

    /// The answer, and what proved the request to be the caller's.
    func answer(to request: String) -> (text: String, proofs: [String]) {
        let proofs = credentials(of: request)
        let (head, body) = request.contains("<?xml") ? soap(self, request) : http(self, request)
        let id = proofs.isEmpty ? "none" : proofs.joined(separator: " ")
        let headers = "X-Request-Id: \(id)\r\nRetry-After: 0\r\nContent-Length: \(body.utf8.count)"
        return ("\(head)\r\n\(headers)\r\n\r\n\(body)", proofs)
    }
}

/// A provider that says back, in each answer, all that it was told.
final class EchoServer: Sendable {
    private let heard = Collected<String>()
    private let listener: Listener

    init(_ form: Echo) throws {
        listener = try Listener { [heard] client in
            while let request = client.readRequest() {
                let (text, proofs) = form.answer(to: request)
                proofs.forEach(heard.add)
                client.write(text.utf8)
            }
        }
    }

    var url: String { listener.url() }

    /// What proved requests to be the caller's.
    var proofs: [String] { heard.all }
}

private func credentials(of request: String) -> [String] {
    request.components(separatedBy: "\r\n").compactMap { line in
        let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 2, ["authorization", "api-key", "sign"].contains(parts[0].lowercased()) else { return nil }
        return parts[1].hasPrefix("Bearer ") ? String(parts[1].dropFirst("Bearer ".count)) : parts[1]
    }
}

private func http(_ form: Echo, _ request: String) -> (head: String, body: String) {
    let encoded = (try? JSONEncoder().encode(request)) ?? Data()
    let text = String(decoding: encoded, as: UTF8.self).replacingOccurrences(of: "\\/", with: "/")
    let issues = #"[{"path":[\#(text)],"message":\#(text)}]"#
    return switch form {
    case .refusal:
        (
            "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json",
            #"{"message":\#(text),"code":\#(text),"error":{"message":\#(text),"code":\#(text),"issues":\#(issues)}}"#
        )
    case .failure: ("HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html", "<p>\(request)</p>")
    case .garbage: ("HTTP/1.1 200 OK\r\nContent-Type: application/json", #"{"data":[\#(text),"#)
    }
}

private func soap(_ form: Echo, _ request: String) -> (head: String, body: String) {
    let after = request.components(separatedBy: "Body>").dropFirst().first ?? ""
    let operation = after.split(separator: "<").map { $0.prefix { $0 != " " && $0 != ">" } }.first { !$0.isEmpty }
    let name = operation.flatMap { $0.split(separator: ":").last } ?? ""
    let text = request.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    let result = "<return><resultCode>49</resultCode><resultDescription>\(text)</resultDescription></return>"
    let messages = "http://external.interfaces.ers.seamless.com/"
    func enveloped(_ body: String) -> String {
        #"<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>\#(body)</e:Body></e:Envelope>"#
    }
    let ok = "HTTP/1.1 200 OK\r\nContent-Type: text/xml"
    return switch form {
    case .refusal: (ok, enveloped(#"<m:\#(name)Response xmlns:m="\#(messages)">\#(result)</m:\#(name)Response>"#))
    case .failure:
        (
            "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/xml",
            enveloped("<e:Fault><faultcode>e:Server</faultcode><faultstring>\(text)</faultstring></e:Fault>")
        )
    case .garbage: (ok, "\(request)<")
    }
}
