// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

internal fun Attempt.checkDecimals(provider: String, operation: String, field: String) {
    amount?.let { checkDecimal(provider, operation, "$field.amount", it.toString()) }
    refundedBefore?.let { checkDecimal(provider, operation, "$field.refunded_before", it.toString()) }
}

internal fun GlaseInvoiceRow.checkDecimals(provider: String, operation: String, field: String) {
    checkDecimal(provider, operation, "$field.item_total_amount", itemTotalAmount.toString())
    itemQuantity?.let { checkDecimal(provider, operation, "$field.item_quantity", it.toString()) }
    itemUnitPrice?.let { checkDecimal(provider, operation, "$field.item_unit_price", it.toString()) }
    itemDiscount?.let { checkDecimal(provider, operation, "$field.item_discount", it.toString()) }
    itemTaxRate?.let { checkDecimal(provider, operation, "$field.item_tax_rate", it.toString()) }
}

internal fun GlaseInvoice.checkDecimals(provider: String, operation: String, field: String) {
    checkDecimal(provider, operation, "$field.total_amount", totalAmount.toString())
    invoiceRows.forEachIndexed { index, item -> item.checkDecimals(provider, operation, "$field.invoice_rows[$index]") }
}

internal fun GlaseReservation.checkDecimals(provider: String, operation: String, field: String) {
    checkDecimal(provider, operation, "$field.reserved_amount", reservedAmount.toString())
    invoice.checkDecimals(provider, operation, "$field.invoice")
}

internal fun GlobianceItem.checkDecimals(provider: String, operation: String, field: String) {
    checkDecimal(provider, operation, "$field.price", price.toString())
    checkDecimal(provider, operation, "$field.qty", qty.toString())
    checkDecimal(provider, operation, "$field.tax_rate", taxRate.toString())
}
