import Foundation

/// The instants that the core can hold: from the year -9999 to the year 9999.
private let instants = -377_705_023_201.0...253_402_207_200.0

func isExact(_ instant: Date) -> Bool {
    instants.contains(instant.timeIntervalSince1970)
}

/// Reads what the core wrote: RFC 3339 in UTC with any number of digits after the second.
func liftTimestamp(_ text: String) -> Date {
    let numbers = text.split { !$0.isNumber }.map { Int32($0) ?? 0 }
    guard numbers.count >= 6 else { return Date(timeIntervalSince1970: 0) }
    var parts = tm()
    parts.tm_year = (text.hasPrefix("-") ? -numbers[0] : numbers[0]) - 1900
    parts.tm_mon = numbers[1] - 1
    parts.tm_mday = numbers[2]
    parts.tm_hour = numbers[3]
    parts.tm_min = numbers[4]
    parts.tm_sec = numbers[5]
    let fraction = text.split(separator: ".").dropFirst().first?.prefix(while: \.isNumber) ?? "0"
    return Date(timeIntervalSince1970: TimeInterval(timegm(&parts)) + (Double("0.\(fraction)") ?? 0))
}

/// Writes an instant as RFC 3339 in UTC, to the microsecond.
func lowerTimestamp(_ instant: Date) -> String {
    let seconds = min(max(instant.timeIntervalSince1970, instants.lowerBound), instants.upperBound)
    let micros = Int64((seconds * 1_000_000).rounded())
    var whole = time_t(micros.dividedByFloor(1_000_000))
    let fraction = micros - Int64(whole) * 1_000_000
    var parts = tm()
    gmtime_r(&whole, &parts)
    let year = Int(parts.tm_year) + 1900
    let date = (year < 0 ? "-" : "") + padded(abs(year), year < 0 ? 6 : 4)
    let rest = [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int($0), 2) }
    return "\(date)-\(rest[0])-\(rest[1])T\(rest[2]):\(rest[3]):\(rest[4]).\(padded(Int(fraction), 6))Z"
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Int64 {
    fileprivate func dividedByFloor(_ divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

func liftDuration(_ seconds: UInt64, _ nanoseconds: UInt32) -> Duration {
    .seconds(Int64(clamping: seconds)) + .nanoseconds(Int64(nanoseconds))
}

/// A negative duration crosses as zero, which the core refuses by name where it matters.
func lowerDuration(_ value: Duration) -> (seconds: UInt64, nanoseconds: UInt32) {
    let parts = max(value, .zero).components
    return (UInt64(parts.seconds), UInt32(parts.attoseconds / 1_000_000_000))
}
