// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A Glance account that charges saved cards and refunds.
 *
 * For servers: an API key must not be shipped in an app or a browser (Glance, authentication page).
 *
 * Cheap to share between threads and coroutines.
 *
 * @param apiKey API key, `glnc_sk_...`; it has the rights of the user it was made for.
 * @param baseUrl Where the provider is reached. Default: the provider's production address; required where it
 *   publishes none, which is Glase, and there the whole address of the endpoint. Must be https
 *   and ASCII; http is taken for loopback, and elsewhere with `allowPlainHttp`.
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
public class GlanceGrow(
    apiKey: Secret,
    baseUrl: String? = null,
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
    private val native = NativeGlanceGrow(
        GrowCredentials(
            apiKey = apiKey,
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
     * Charges a saved card.
     *
     * Moves money and is never sent twice. A decline is the error [PaymentException.Declined]; when the answer is
     * lost the error is [PaymentException.OutcomeUnknown], with the attempt that `reconcile` settles.
     *
     * @param amount Amount in major units (shekels), more than zero, at most the currency's decimals.
     * @param currency Currency, three upper-case letters of ISO 4217, such as `ILS`.
     * @param cardToken Token of the saved card, from Glance's payment form; never a card number.
     * @param description Text kept with the transaction. Make it unique to the attempt, such as `order-7788 try-1`:
     *   it is what `reconcile` recognises a charge by whose answer was lost.
     * @param clientId Visible id of the Glance client who pays, more than zero.
     * @param documentId Visible id of the Glance document that is paid, more than zero.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun charge(
        amount: BigDecimal,
        currency: String,
        cardToken: Secret,
        description: String? = null,
        clientId: ULong? = null,
        documentId: ULong? = null,
        deadline: Duration? = null,
    ): GrowTransaction {
        checkDecimal("glance_grow", "charge", "amount", amount.toString())
        val request = GrowChargeRequest(
            amount = amount,
            currency = currency,
            cardToken = cardToken,
            description = description,
            clientId = clientId,
            documentId = documentId,
        )
        return waiting(deadline) { call -> native.charge(request, call) }
    }

    /**
     * Reads one transaction.
     *
     * @param transactionId Id of a charge or a refund.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getTransaction(
        transactionId: String,
        deadline: Duration? = null,
    ): GrowTransaction {
        val request = GrowGetTransactionRequest(
            transactionId = transactionId,
        )
        return waiting(deadline) { call -> native.getTransaction(request, call) }
    }

    /**
     * Reads one page of the account's transactions.
     *
     * @param startDate First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
     * @param endDate Last day, `YYYY-MM-DD`, not before the first.
     * @param status Only transactions with this status.
     * @param page Page number from 1. Default: Glance's own, 1.
     * @param limit Transactions on a page, 1 to 100. Default: Glance's own, 50.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun listTransactions(
        startDate: String? = null,
        endDate: String? = null,
        status: GrowTransactionStatus? = null,
        page: UInt? = null,
        limit: UInt? = null,
        deadline: Duration? = null,
    ): GrowTransactionPage {
        val request = GrowListTransactionsRequest(
            startDate = startDate,
            endDate = endDate,
            status = status,
            page = page,
            limit = limit,
        )
        return waiting(deadline) { call -> native.listTransactions(request, call) }
    }

    /**
     * Finds out what became of a charge or refund whose answer was lost, by reading.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     *
     * @param attempt The attempt that an outcome-unknown error carried.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun reconcile(
        attempt: Attempt,
        deadline: Duration? = null,
    ): GrowReconciliation {
        attempt.checkDecimals("glance_grow", "reconcile", "attempt")
        val request = GrowReconcileRequest(
            attempt = attempt,
        )
        return waiting(deadline) { call -> native.reconcile(request, call) }
    }

    /**
     * Gives back a charge or a part of it.
     *
     * Moves money and is never sent twice; a lost answer is the error [PaymentException.OutcomeUnknown].
     *
     * @param transactionId Id of the charge.
     * @param amount Amount in major units of the charge's currency, more than zero, at most what is left. There
     *   is no refund without an amount.
     * @param reason Text kept with the refund. Make it unique to the attempt: it is what `reconcile` recognises
     *   a refund by whose answer was lost.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun refund(
        transactionId: String,
        amount: BigDecimal,
        reason: String? = null,
        deadline: Duration? = null,
    ): GrowTransaction {
        checkDecimal("glance_grow", "refund", "amount", amount.toString())
        val request = GrowRefundRequest(
            transactionId = transactionId,
            amount = amount,
            reason = reason,
        )
        return waiting(deadline) { call -> native.refund(request, call) }
    }

    /**
     * Walks over all of the account's transactions, page by page, each once.
     *
     * @param startDate First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included.
     * @param endDate Last day, `YYYY-MM-DD`, not before the first.
     * @param status Only transactions with this status.
     * @param pageSize Transactions read at a time, 1 to 100. Default 100.
     * @param deadline Longest time for each page, more than zero. Default: the client's.
     */
    public fun transactions(
        startDate: String? = null,
        endDate: String? = null,
        status: GrowTransactionStatus? = null,
        pageSize: UInt? = null,
        deadline: Duration? = null,
    ): Flow<GrowTransaction> = flow {
        var cursor: String? = null
        do {
            val request = GrowTransactionsRequest(
                startDate = startDate,
                endDate = endDate,
                status = status,
                pageSize = pageSize,
                cursor = cursor,
            )
            val batch = waiting(deadline) { call -> native.transactions(request, call) }
            batch.items.forEach { item -> emit(item) }
            cursor = batch.cursor
        } while (cursor != null)
    }

    /** Lets go of the connections once the calls under way have ended. */
    override fun close() {
        native.close()
    }
}
