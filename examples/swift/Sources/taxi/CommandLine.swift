import Foundation
import Sandbox
import Tillbridge

let usage = """
    usage: taxi COMMAND [--file ride.json]
      reserve AMOUNT [--buyer DECISION] [--picture FILE.svg|FILE.png]
                            asks the buyer, shows the QR code, and waits
      wait [--buyer DECISION]
                            waits again
      update FARE TEXT      writes the fare on the buyer's bill
      commit FARE           takes it
      refund AMOUNT         gives a part back
      refunded yes|no       says what a report showed of a refund whose answer was lost
      cancel                calls the ride off
      status                asks where the ride stands, and what became of a lost answer
    DECISION, on a sandbox: \(Sandbox.Decision.allCases.map(\.rawValue).joined(separator: ", "))
    """

struct Usage: Error {}

enum Command {
    case reserve(Decimal, picture: URL?), wait, update(Decimal, String), commit(Decimal)
    case refund(Decimal), refunded(Bool), cancel, status
}

struct Arguments {
    let command: Command
    let file: URL
    let buyer: Sandbox.Decision?

    init(_ arguments: some Sequence<String>) throws {
        var words: [String] = []
        var options: [String: String] = [:]
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            if argument.hasPrefix("--") {
                options[argument] = try rest.next().orUsage()
            } else {
                words.append(argument)
            }
        }
        file = URL(fileURLWithPath: options.removeValue(forKey: "--file") ?? "ride.json")
        buyer = try options.removeValue(forKey: "--buyer").map { try Sandbox.Decision(rawValue: $0).orUsage() }
        let picture = options.removeValue(forKey: "--picture").map(URL.init(fileURLWithPath:))
        guard options.isEmpty else { throw Usage() }
        // `Decimal(exact:)`: an amount never passes through a binary number.
        switch (words.first, words.dropFirst().first, words.count) {
        case ("reserve", let amount?, 2): command = .reserve(try Decimal(exact: amount), picture: picture)
        case ("wait", nil, 1): command = .wait
        case ("update", let fare?, 3): command = .update(try Decimal(exact: fare), words[2])
        case ("commit", let fare?, 2): command = .commit(try Decimal(exact: fare))
        case ("refund", let amount?, 2): command = .refund(try Decimal(exact: amount))
        case ("refunded", "yes"?, 2): command = .refunded(true)
        case ("refunded", "no"?, 2): command = .refunded(false)
        case ("cancel", nil, 1): command = .cancel
        case ("status", nil, 1): command = .status
        default: throw Usage()
        }
    }
}

extension Optional {
    fileprivate func orUsage() throws -> Wrapped {
        guard let self else { throw Usage() }
        return self
    }
}
