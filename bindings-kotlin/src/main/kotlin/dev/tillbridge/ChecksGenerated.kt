// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

internal fun Attempt.checkDecimals(provider: String, operation: String, field: String) {
    amount?.let { checkDecimal(provider, operation, "$field.amount", it.toString()) }
    refundedBefore?.let { checkDecimal(provider, operation, "$field.refunded_before", it.toString()) }
}
