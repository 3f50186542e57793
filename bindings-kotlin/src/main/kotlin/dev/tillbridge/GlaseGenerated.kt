// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A Glase terminal, its reseller, or both.
 *
 * `base_url` is required, because Glase publishes no address for production; it is the whole
 * address of the endpoint. The one for tests is
 * `https://extdev.seqr.com/soap/merchant/cashregister-2`.
 *
 * A payment that is not fetched as `PAID` within 20 seconds after the buyer has paid is undone
 * by Glase. The waiting calls keep to that; who asks with `get_payment_status` has to.
 *
 * Cheap to share between threads and coroutines.
 *
 * @param baseUrl Where the provider is reached: the whole URL of its endpoint, which it gives to each merchant. Must be https; http is taken for loopback, and elsewhere with `allowPlainHttp`.
 * @param terminal The terminal. At least one of `terminal` and `reseller`.
 * @param reseller The reseller, which is the shop.
 * @param clientId Name and version of your software; certification wants the company's name. Default:
 *   `tillbridge` and its version.
 * @param channel Channel, at most 40 characters. Default `WS`.
 * @param clientReference Reference of every call, at most 32 characters; certification wants the product's name and
 *   version. Default: a new one for each call. Glase uses it for nothing but finding a call in its logs.
 * @param deadline Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
 *   Default 30 seconds, and more where an operation says so; more than zero.
 * @param connectTimeout Longest time for making a connection, TLS included. Default 10 seconds; more than zero.
 * @param retries How often a call that is safe to repeat is repeated. Default 3; at most 10.
 * @param maxConnections Most connections at a time; further calls wait within their deadline. Default 100; 1 to 10000.
 * @param proxy Proxy URL (http, https or socks5), which may hold a password. Default: the system's or the
 *   environment's proxy, none for loopback.
 * @param extraRootCertificates Root certificates in PEM to trust besides the system's.
 * @param userAgentSuffix Text to append to the `User-Agent` header: visible ASCII and spaces, at most 200.
 * @param allowPlainHttp Whether http is allowed to hosts other than loopback. Default false.
 * @param observer Is told of each request, on a thread of the engine: return soon.
 */
public class Glase(
    baseUrl: String,
    terminal: GlaseTerminal? = null,
    reseller: GlaseReseller? = null,
    clientId: String? = null,
    channel: String? = null,
    clientReference: String? = null,
    deadline: Duration? = null,
    connectTimeout: Duration? = null,
    retries: UInt? = null,
    maxConnections: UInt? = null,
    proxy: Secret? = null,
    extraRootCertificates: String? = null,
    userAgentSuffix: String? = null,
    allowPlainHttp: Boolean = false,
    observer: Observer? = null,
) : AutoCloseable {
    private val native = NativeGlase(
        GlaseCredentials(
            terminal = terminal,
            reseller = reseller,
            clientId = clientId,
            channel = channel,
            clientReference = clientReference,
        ),
        ClientOptions(
            baseUrl = baseUrl,
            deadline = deadline?.toNative(),
            connectTimeout = connectTimeout?.toNative(),
            retries = retries,
            maxConnections = maxConnections,
            proxy = proxy,
            extraRootCertificates = extraRootCertificates,
            userAgentSuffix = userAgentSuffix,
            allowPlainHttp = allowPlainHttp,
        ),
        guarded(observer),
    )

    /**
     * Gives the client's own terminal the id on its sticker.
     *
     * @param seqrId The id, letters and digits only; the sticker shows `HTTP://SEQR.SE/Q` and this id.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun assignSeqrId(
        seqrId: String,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseAssignedSeqrId {
        val request = GlaseAssignSeqrIdRequest(
            seqrId = seqrId,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.assignSeqrId(request, call) }
    }

    /**
     * Releases a reservation and waits until that is seen.
     *
     * Where the buyer was faster and has paid, the error is [PaymentException.Conflict], with the payment's
     * reference for `refundPayment`.
     *
     * @param reservation The reservation as it was last seen.
     * @param pollInterval How long to wait between two questions. Default 1 second; at most 10.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun cancel(
        reservation: GlaseReservation,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlasePayment {
        reservation.checkDecimals("glase", "cancel", "reservation")
        val request = GlaseCancelRequest(
            reservation = reservation,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.cancel(request, call) }
    }

    /**
     * Calls an invoice off that is not paid; one that is called off already is success.
     *
     * @param invoiceReference Glase's reference of the invoice.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun cancelInvoice(
        invoiceReference: String,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseCanceledInvoice {
        val request = GlaseCancelInvoiceRequest(
            invoiceReference = invoiceReference,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.cancelInvoice(request, call) }
    }

    /**
     * Takes the final amount of a reservation and waits until it is paid.
     *
     * Moves money. Where the amount is not that of the invoice, the invoice is replaced first,
     * its rows by one. When the answer to the commit is lost, the payment's status is asked
     * before anything is repeated. The error [PaymentException.Declined] says that no money was taken,
     * [PaymentException.OutcomeUnknown] that it could not be seen: `reconcile` settles it.
     *
     * @param reservation The reservation as it was last seen.
     * @param amount The final amount, more than zero.
     * @param allowMore Whether it may be more than what is reserved, which Glase need not accept.
     * @param pollInterval How long to wait between two questions. Default 1 second; at most 10.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun commit(
        reservation: GlaseReservation,
        amount: BigDecimal,
        allowMore: Boolean = false,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlasePayment {
        reservation.checkDecimals("glase", "commit", "reservation")
        checkDecimal("glase", "commit", "amount", amount.toString())
        val request = GlaseCommitRequest(
            reservation = reservation,
            amount = amount,
            allowMore = allowMore,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.commit(request, call) }
    }

    /**
     * Commits a reservation; the payment is there once it was fetched as `PAID`.
     *
     * Moves money and is never sent twice: when the answer is lost, the error is
     * [PaymentException.OutcomeUnknown], with the attempt that `reconcile` settles. `commit` does all of that.
     *
     * @param invoiceReference Glase's reference of the invoice.
     * @param amount The final amount; for `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT` always name it. Default: the
     *   invoice's, in the form of the older interface, which does not know this member.
     * @param currency Its currency; together with `amount`.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun commitReservation(
        invoiceReference: String,
        amount: BigDecimal? = null,
        currency: String? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseCommittedReservation {
        amount?.let { checkDecimal("glase", "commit_reservation", "amount", it.toString()) }
        val request = GlaseCommitReservationRequest(
            invoiceReference = invoiceReference,
            amount = amount,
            currency = currency,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.commitReservation(request, call) }
    }

    /**
     * Makes a report once; while it is not ready the error is [PaymentException.Conflict]. The reseller's call.
     *
     * @param reportId Which report.
     * @param transactionPeriodId Glase's id of the period.
     * @param terminalId The terminal; required for the terminals' reports.
     * @param language Language, such as `en`. Default: Glase's own.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun executeReport(
        reportId: GlaseReportId,
        transactionPeriodId: String,
        terminalId: String? = null,
        language: String? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseReport {
        val request = GlaseExecuteReportRequest(
            reportId = reportId,
            transactionPeriodId = transactionPeriodId,
            terminalId = terminalId,
            language = language,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.executeReport(request, call) }
    }

    /**
     * Asks where an invoice stands, which is also what keeps a payment: see the 20 seconds above.
     *
     * Send the `version` of the answer before. One try takes at most 5 seconds.
     *
     * @param invoiceReference Glase's reference of the invoice. Default: the one that the cash register holds now.
     * @param invoiceVersion The `version` of the answer before, which tells Glase that it was seen. Default 0, the first.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getPaymentStatus(
        invoiceReference: String? = null,
        invoiceVersion: UInt? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlasePayment {
        val request = GlaseGetPaymentStatusRequest(
            invoiceReference = invoiceReference,
            invoiceVersion = invoiceVersion,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.getPaymentStatus(request, call) }
    }

    /**
     * Asks at once where a payment stands of which a notification came.
     *
     * A notification proves nothing and its body says nothing: it is a reason to ask, and the 20
     * seconds run. Answer it with status 200 whatever comes of this.
     *
     * @param invoiceReference Glase's reference of the invoice, by your own record of the URL that was called: the
     *   notification's body proves nothing.
     * @param version The `version` of the answer before. Default 0, the first.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun handleNotification(
        invoiceReference: String,
        version: UInt? = null,
        deadline: Duration? = null,
    ): GlasePayment {
        val request = GlaseHandleNotificationRequest(
            invoiceReference = invoiceReference,
            version = version,
        )
        return waiting(deadline) { call -> native.handleNotification(request, call) }
    }

    /**
     * Closes the transaction period and opens the next. The reseller's call.
     *
     * It is not repeated when the answer is lost: the error is then [PaymentException.OutcomeUnknown], and the
     * period's id is lost for good.
     *
     * @param terminalId The terminal whose period it is. Default: the shop's. Terminals' reports are made of a
     *   terminal's period only.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun markTransactionPeriod(
        terminalId: String? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseTransactionPeriod {
        val request = GlaseMarkTransactionPeriodRequest(
            terminalId = terminalId,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.markTransactionPeriod(request, call) }
    }

    /**
     * Asks a buyer to pay at once.
     *
     * Refuses with [PaymentException.Conflict], nothing sent, while the terminal holds an open reservation. Go on
     * with `waitUntilPaid` at once: a payment that nobody fetches within 20 seconds is undone.
     *
     * @param invoice The invoice; `paymentMode` is left out or `IMMEDIATE_DEBIT`.
     * @param replaceOpen Whether to send it without asking first whether the terminal holds an open reservation, which a
     *   cash register may lose by it. A web shop's terminal holds many invoices and loses none.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun pay(
        invoice: GlaseInvoice,
        replaceOpen: Boolean = false,
        deadline: Duration? = null,
    ): GlaseIssuedInvoice {
        invoice.checkDecimals("glase", "pay", "invoice")
        val request = GlasePayRequest(
            invoice = invoice,
            replaceOpen = replaceOpen,
        )
        return waiting(deadline) { call -> native.pay(request, call) }
    }

    /**
     * Finds out what became of a call whose answer was lost, by reading alone.
     *
     * Settles commits. Of an invoice it tells what the cash register holds now; refunds, periods and
     * terminals cannot be asked for, which the answer says.
     *
     * @param attempt The attempt that the outcome-unknown error carries.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun reconcile(
        attempt: Attempt,
        deadline: Duration? = null,
    ): GlaseReconciliation {
        attempt.checkDecimals("glase", "reconcile", "attempt")
        val request = GlaseReconcileRequest(
            attempt = attempt,
        )
        return waiting(deadline) { call -> native.reconcile(request, call) }
    }

    /**
     * Gives a payment back, whole or in part.
     *
     * Moves money and is never sent twice. When the answer is lost, the error is
     * [PaymentException.OutcomeUnknown], and nothing that Glase can be asked settles it: look into a report.
     *
     * @param ersReference Glase's reference of the payment.
     * @param invoice What is given back: `totalAmount` is the amount of this refund.
     *   Modes and times are sent only where they are given.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun refundPayment(
        ersReference: String,
        invoice: GlaseInvoice,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseRefund {
        invoice.checkDecimals("glase", "refund_payment", "invoice")
        val request = GlaseRefundPaymentRequest(
            ersReference = ersReference,
            invoice = invoice,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.refundPayment(request, call) }
    }

    /**
     * Makes a cash register's terminal and gives its login. The reseller's call.
     *
     * Not for web shops, whose terminals Glase makes: a cash register holds one invoice at a
     * time. It is not repeated when the answer is lost, because that would make another: the
     * error is then [PaymentException.OutcomeUnknown], and `reconcile` does not settle it.
     *
     * @param externalTerminalId Your own id of the terminal, such as `Store 111/Till 4`.
     * @param name Name that the buyer sees.
     * @param password Password that the terminal shall have, at least 4 characters. Default: a new one of 24
     *   letters and digits, which is in the result.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun registerTerminal(
        externalTerminalId: String,
        name: String,
        password: Secret? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseRegisteredTerminal {
        val request = GlaseRegisterTerminalRequest(
            externalTerminalId = externalTerminalId,
            name = name,
            password = password,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.registerTerminal(request, call) }
    }

    /**
     * Asks a buyer to reserve an amount, of which `commit` takes what is due.
     *
     * Refuses with [PaymentException.Conflict], nothing sent, while the terminal holds an open reservation.
     *
     * @param invoice The invoice: its `totalAmount` is the most that the commit is sure of. `paymentMode` and
     *   `commitReservationTimeout` are left out.
     * @param commitReservationTimeout Seconds within which the reservation must be committed, at least 1; afterwards nothing is
     *   paid. Minutes in a shop, hours or days online.
     * @param replaceOpen Whether to send it without asking first whether the terminal holds an open reservation, which a
     *   cash register may lose by it. A web shop's terminal holds many invoices and loses none.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun reserve(
        invoice: GlaseInvoice,
        commitReservationTimeout: UInt,
        replaceOpen: Boolean = false,
        deadline: Duration? = null,
    ): GlaseReservation {
        invoice.checkDecimals("glase", "reserve", "invoice")
        val request = GlaseReserveRequest(
            invoice = invoice,
            commitReservationTimeout = commitReservationTimeout,
            replaceOpen = replaceOpen,
        )
        return waiting(deadline) { call -> native.reserve(request, call) }
    }

    /**
     * Makes a report and waits until it is ready, for a minute at most, which the default deadline
     * of this call allows for. The reseller's call.
     *
     * @param reportId Which report.
     * @param transactionPeriodId Glase's id of the period.
     * @param terminalId The terminal; required for the terminals' reports.
     * @param language Language, such as `en`. Default: Glase's own.
     * @param pollInterval How long to wait between two questions. Default 3 seconds, growing; at most 10.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun runReport(
        reportId: GlaseReportId,
        transactionPeriodId: String,
        terminalId: String? = null,
        language: String? = null,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlaseReport {
        val request = GlaseRunReportRequest(
            reportId = reportId,
            transactionPeriodId = transactionPeriodId,
            terminalId = terminalId,
            language = language,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.runReport(request, call) }
    }

    /**
     * Sends an invoice for a buyer to pay.
     *
     * Takes no money by itself. On a cash register it calls the invoice before off. It is not
     * repeated when the answer is lost: the error is then [PaymentException.OutcomeUnknown]. `pay` and `reserve`
     * look after an open reservation first.
     *
     * @param invoice The invoice.
     * @param tokens Tokens of the buyer that are known already.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun sendInvoice(
        invoice: GlaseInvoice,
        tokens: List<GlaseCustomerToken> = emptyList(),
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseIssuedInvoice {
        invoice.checkDecimals("glase", "send_invoice", "invoice")
        val request = GlaseSendInvoiceRequest(
            invoice = invoice,
            tokens = tokens,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.sendInvoice(request, call) }
    }

    /**
     * Attaches a receipt to a payment.
     *
     * @param ersReference Glase's reference of the payment.
     * @param receiptDocument The document; certification takes the call without one too.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun submitPaymentReceipt(
        ersReference: String,
        receiptDocument: GlaseReceiptDocument? = null,
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseSubmittedReceipt {
        val request = GlaseSubmitPaymentReceiptRequest(
            ersReference = ersReference,
            receiptDocument = receiptDocument,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.submitPaymentReceipt(request, call) }
    }

    /**
     * Removes the client's own terminal.
     *
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun unregisterTerminal(
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseUnregisteredTerminal {
        val request = GlaseUnregisterTerminalRequest(
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.unregisterTerminal(request, call) }
    }

    /**
     * Replaces a reservation's invoice, so that the buyer's bill shows what was bought.
     *
     * @param reservation The reservation as it was last seen.
     * @param invoice The invoice as it shall be, in the same currency. Once the amount is reserved, its total is
     *   at most that.
     * @param tokens Tokens of the buyer with what became of them.
     * @param allowMore Whether the total may be more than what is reserved, which Glase need not accept at commit.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun update(
        reservation: GlaseReservation,
        invoice: GlaseInvoice,
        tokens: List<GlaseCustomerToken> = emptyList(),
        allowMore: Boolean = false,
        deadline: Duration? = null,
    ): GlaseReservation {
        reservation.checkDecimals("glase", "update", "reservation")
        invoice.checkDecimals("glase", "update", "invoice")
        val request = GlaseUpdateRequest(
            reservation = reservation,
            invoice = invoice,
            tokens = tokens,
            allowMore = allowMore,
        )
        return waiting(deadline) { call -> native.update(request, call) }
    }

    /**
     * Replaces an invoice that is not paid, all of it.
     *
     * @param invoiceReference Glase's reference of the invoice.
     * @param invoice The invoice as it shall be.
     * @param tokens Tokens of the buyer with what became of them.
     * @param clientComment Text for Glase's logs, at most 80 characters.
     * @param clientReference Reference of this call, at most 32 characters. Default: the client's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun updateInvoice(
        invoiceReference: String,
        invoice: GlaseInvoice,
        tokens: List<GlaseCustomerToken> = emptyList(),
        clientComment: String? = null,
        clientReference: String? = null,
        deadline: Duration? = null,
    ): GlaseUpdatedInvoice {
        invoice.checkDecimals("glase", "update_invoice", "invoice")
        val request = GlaseUpdateInvoiceRequest(
            invoiceReference = invoiceReference,
            invoice = invoice,
            tokens = tokens,
            clientComment = clientComment,
            clientReference = clientReference,
        )
        return waiting(deadline) { call -> native.updateInvoice(request, call) }
    }

    /**
     * Waits until an invoice is paid, needs the merchant or has ended: look at its `status`.
     *
     * Asks each second and tells Glase that `PAID` was seen. At the deadline it gives the payment
     * as it was last seen: wait again, or call the invoice off with `cancelInvoice`; one that
     * nobody asks about may be paid and undone.
     *
     * @param invoiceReference Glase's reference of the invoice.
     * @param version The `version` of the answer before. Default 0, the first.
     * @param pollInterval How long to wait between two questions. Default 1 second; at most 10.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun waitUntilPaid(
        invoiceReference: String,
        version: UInt? = null,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlasePayment {
        val request = GlaseWaitUntilPaidRequest(
            invoiceReference = invoiceReference,
            version = version,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.waitUntilPaid(request, call) }
    }

    /**
     * Waits until the buyer has reserved the amount, or the reservation needs the merchant or has
     * ended: look at its `status`.
     *
     * Asks each second. At the deadline it gives the reservation as it was last seen: wait
     * again, or cancel it. After `PENDING_ISSUER_ACKNOWLEDGE` the buyer's app waits for `update`.
     *
     * @param reservation The reservation as it was last seen.
     * @param pollInterval How long to wait between two questions. Default 1 second; at most 10.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun waitUntilReserved(
        reservation: GlaseReservation,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlaseReservation {
        reservation.checkDecimals("glase", "wait_until_reserved", "reservation")
        val request = GlaseWaitUntilReservedRequest(
            reservation = reservation,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.waitUntilReserved(request, call) }
    }

    /** Lets go of the connections once the calls under way have ended. */
    override fun close() {
        native.close()
    }
}
