// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A Flowglad organization: its payments, customers and subscriptions.
 *
 * For servers: an API key must not be shipped in an app or a browser (Flowglad, API keys).
 *
 * Cheap to share between threads and coroutines.
 *
 * @param apiKey API key, `sk_test_...` or `sk_live_...`; it decides between test and live, and sees one
 *   pricing model only.
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
public class Flowglad(
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
    private val native = NativeFlowglad(
        FlowgladCredentials(
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
     * Ends a subscription, at once or with its billing period.
     *
     * Gives nothing back. A subscription that has ended comes back unchanged, so that the call may
     * be repeated.
     *
     * @param subscriptionId Flowglad's id of the subscription.
     * @param timing When it ends.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun cancelSubscription(
        subscriptionId: String,
        timing: FlowgladCancellationTiming,
        deadline: Duration? = null,
    ): FlowgladSubscription {
        val request = FlowgladCancelSubscriptionRequest(
            subscriptionId = subscriptionId,
            timing = timing,
        )
        return waiting(deadline) { call -> native.cancelSubscription(request, call) }
    }

    /**
     * Makes a page on which a customer pays or saves a payment method.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second page: the error is then [PaymentException.OutcomeUnknown], and `reconcile` does not settle it.
     *
     * @param successUrl Where the page leads after success, an absolute address.
     * @param cancelUrl Where the page leads when the customer gives up, an absolute address.
     * @param sessionType What the page is for. Default `product`; `purchase` sessions are made by Flowglad alone.
     * @param customerExternalId Your own id of the customer. Required, except for an anonymous `product` session.
     * @param anonymous `product` only: whether anybody may pay, instead of a customer that is named.
     * @param priceId `product` only: id of the price. Exactly one of `priceId` and `priceSlug`.
     * @param priceSlug `product` only: slug of the price.
     * @param quantity `product` only: how many, at least 1. Default: Flowglad's own, 1.
     * @param preserveBillingCycleAnchor Not for `add_payment_method`: whether a subscription keeps its billing day. Default:
     *   Flowglad's own, no.
     * @param targetSubscriptionId The subscription: required for `activate_subscription`, possible for `add_payment_method`.
     * @param automaticallyUpdateSubscriptions `add_payment_method` only: whether the customer's subscriptions change to the new method.
     * @param outputMetadata Your own texts, kept with what the session makes, each of at most 500 characters. Put a
     *   reference in that no other session has: nothing else finds a session whose answer was lost.
     * @param outputName Name of what the session makes.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun createCheckoutSession(
        successUrl: String,
        cancelUrl: String,
        sessionType: FlowgladCheckoutSessionType? = null,
        customerExternalId: String? = null,
        anonymous: Boolean = false,
        priceId: String? = null,
        priceSlug: String? = null,
        quantity: UInt? = null,
        preserveBillingCycleAnchor: Boolean? = null,
        targetSubscriptionId: String? = null,
        automaticallyUpdateSubscriptions: Boolean? = null,
        outputMetadata: Map<String, String>? = null,
        outputName: String? = null,
        deadline: Duration? = null,
    ): FlowgladCheckoutSession {
        val request = FlowgladCreateCheckoutSessionRequest(
            successUrl = successUrl,
            cancelUrl = cancelUrl,
            sessionType = sessionType,
            customerExternalId = customerExternalId,
            anonymous = anonymous,
            priceId = priceId,
            priceSlug = priceSlug,
            quantity = quantity,
            preserveBillingCycleAnchor = preserveBillingCycleAnchor,
            targetSubscriptionId = targetSubscriptionId,
            automaticallyUpdateSubscriptions = automaticallyUpdateSubscriptions,
            outputMetadata = outputMetadata,
            outputName = outputName,
        )
        return waiting(deadline) { call -> native.createCheckoutSession(request, call) }
    }

    /**
     * Tells what a customer has used.
     *
     * An event with the same `transactionId` counts once, so that the call may be repeated; where
     * the one that is kept has another amount, the error is [PaymentException.Conflict].
     *
     * @param subscriptionId The subscription that it is billed on.
     * @param amount How much was used, in the meter's unit, more than zero; not an amount of money.
     * @param transactionId Your own id of the event. The same id on the same meter counts once, so that the call may be
     *   repeated.
     * @param priceId Id of the usage price. Exactly one of the four names what was used.
     * @param priceSlug Slug of the usage price.
     * @param usageMeterId Id of the usage meter.
     * @param usageMeterSlug Slug of the usage meter.
     * @param usageDate When it was used, to the millisecond. Default: now, by Flowglad's clock.
     * @param properties What meters that count distinct properties look at; such a meter requires it.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun createUsageEvent(
        subscriptionId: String,
        amount: ULong,
        transactionId: String,
        priceId: String? = null,
        priceSlug: String? = null,
        usageMeterId: String? = null,
        usageMeterSlug: String? = null,
        usageDate: Instant? = null,
        properties: Map<String, String>? = null,
        deadline: Duration? = null,
    ): FlowgladUsageEvent {
        val request = FlowgladCreateUsageEventRequest(
            subscriptionId = subscriptionId,
            amount = amount,
            transactionId = transactionId,
            priceId = priceId,
            priceSlug = priceSlug,
            usageMeterId = usageMeterId,
            usageMeterSlug = usageMeterSlug,
            usageDate = usageDate,
            properties = properties,
        )
        return waiting(deadline) { call -> native.createUsageEvent(request, call) }
    }

    /**
     * Reads one checkout session.
     *
     * @param checkoutSessionId Flowglad's id of the session.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCheckoutSession(
        checkoutSessionId: String,
        deadline: Duration? = null,
    ): FlowgladCheckoutSession {
        val request = FlowgladGetCheckoutSessionRequest(
            checkoutSessionId = checkoutSessionId,
        )
        return waiting(deadline) { call -> native.getCheckoutSession(request, call) }
    }

    /**
     * Reads one customer by your own id of the customer.
     *
     * @param externalId Your own id of the customer, not Flowglad's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCustomer(
        externalId: String,
        deadline: Duration? = null,
    ): FlowgladCustomer {
        val request = FlowgladGetCustomerRequest(
            externalId = externalId,
        )
        return waiting(deadline) { call -> native.getCustomer(request, call) }
    }

    /**
     * Reads a customer's subscriptions, invoices and payment methods.
     *
     * @param externalId Your own id of the customer, not Flowglad's.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCustomerBilling(
        externalId: String,
        deadline: Duration? = null,
    ): FlowgladCustomerBilling {
        val request = FlowgladGetCustomerBillingRequest(
            externalId = externalId,
        )
        return waiting(deadline) { call -> native.getCustomerBilling(request, call) }
    }

    /**
     * Reads one payment.
     *
     * @param paymentId Flowglad's id of the payment.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getPayment(
        paymentId: String,
        deadline: Duration? = null,
    ): FlowgladPayment {
        val request = FlowgladGetPaymentRequest(
            paymentId = paymentId,
        )
        return waiting(deadline) { call -> native.getPayment(request, call) }
    }

    /**
     * Reads one subscription.
     *
     * @param subscriptionId Flowglad's id of the subscription.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getSubscription(
        subscriptionId: String,
        deadline: Duration? = null,
    ): FlowgladSubscription {
        val request = FlowgladGetSubscriptionRequest(
            subscriptionId = subscriptionId,
        )
        return waiting(deadline) { call -> native.getSubscription(request, call) }
    }

    /**
     * Reads one page of the payments, the oldest first.
     *
     * @param limit Payments on a page, 1 to 100. Default: Flowglad's own, 10.
     * @param cursor The `nextCursor` of the page before. Default: the first page.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun listPayments(
        limit: UInt? = null,
        cursor: String? = null,
        deadline: Duration? = null,
    ): FlowgladPaymentPage {
        val request = FlowgladListPaymentsRequest(
            limit = limit,
            cursor = cursor,
        )
        return waiting(deadline) { call -> native.listPayments(request, call) }
    }

    /**
     * Reads one page of the subscriptions, the oldest first.
     *
     * @param limit Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10.
     * @param cursor The `nextCursor` of the page before. Default: the first page.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun listSubscriptions(
        limit: UInt? = null,
        cursor: String? = null,
        deadline: Duration? = null,
    ): FlowgladSubscriptionPage {
        val request = FlowgladListSubscriptionsRequest(
            limit = limit,
            cursor = cursor,
        )
        return waiting(deadline) { call -> native.listSubscriptions(request, call) }
    }

    /**
     * Walks over all payments, the oldest first, page by page, each once.
     *
     * @param pageSize Payments read at a time, 1 to 100. Default 100.
     * @param deadline Longest time for each page, more than zero. Default: the client's.
     */
    public fun payments(
        pageSize: UInt? = null,
        deadline: Duration? = null,
    ): Flow<FlowgladPayment> = flow {
        var cursor: String? = null
        do {
            val request = FlowgladPaymentsRequest(
                pageSize = pageSize,
                cursor = cursor,
            )
            val batch = waiting(deadline) { call -> native.payments(request, call) }
            batch.items.forEach { item -> emit(item) }
            cursor = batch.cursor
        } while (cursor != null)
    }

    /**
     * Finds out what became of a refund whose answer was lost, by reading the payment.
     *
     * Looks at once and again 5 seconds, 35 seconds and 155 seconds after the attempt began, as far
     * as the deadline reaches. Nothing is sent again.
     *
     * @param attempt The attempt that an outcome-unknown error of `refundPayment` carried.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun reconcile(
        attempt: Attempt,
        deadline: Duration? = null,
    ): FlowgladReconciliation {
        attempt.checkDecimals("flowglad", "reconcile", "attempt")
        val request = FlowgladReconcileRequest(
            attempt = attempt,
        )
        return waiting(deadline) { call -> native.reconcile(request, call) }
    }

    /**
     * Gives back a payment, or with `allowPartial` a part of it.
     *
     * Moves money and is never sent twice. The payment is read first: what cannot be refunded is
     * the error [PaymentException.Conflict], and nothing is sent. Afterwards the sum given back must have risen by
     * the refund's amount: another sum is the error [PaymentException.ProviderFailure] with the outcome
     * `answered`, and money has moved. When the answer is lost and reading the payment does not
     * show the refund, the error is [PaymentException.OutcomeUnknown], with the attempt that `reconcile` settles.
     *
     * @param paymentId Flowglad's id of the payment.
     * @param amount Amount in major units of the payment's currency, more than zero, at most what is left.
     *   Default: all that is left.
     * @param allowPartial Whether an amount below what is left may be sent. Flowglad is known to give back the whole
     *   payment instead, so such a refund is refused unless this is set.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun refundPayment(
        paymentId: String,
        amount: BigDecimal? = null,
        allowPartial: Boolean = false,
        deadline: Duration? = null,
    ): FlowgladPayment {
        amount?.let { checkDecimal("flowglad", "refund_payment", "amount", it.toString()) }
        val request = FlowgladRefundPaymentRequest(
            paymentId = paymentId,
            amount = amount,
            allowPartial = allowPartial,
        )
        return waiting(deadline) { call -> native.refundPayment(request, call) }
    }

    /**
     * Walks over all subscriptions, the oldest first, page by page, each once.
     *
     * @param pageSize Subscriptions read at a time, 1 to 100. Default 100.
     * @param deadline Longest time for each page, more than zero. Default: the client's.
     */
    public fun subscriptions(
        pageSize: UInt? = null,
        deadline: Duration? = null,
    ): Flow<FlowgladSubscription> = flow {
        var cursor: String? = null
        do {
            val request = FlowgladSubscriptionsRequest(
                pageSize = pageSize,
                cursor = cursor,
            )
            val batch = waiting(deadline) { call -> native.subscriptions(request, call) }
            batch.items.forEach { item -> emit(item) }
            cursor = batch.cursor
        } while (cursor != null)
    }

    /** Lets go of the connections once the calls under way have ended. */
    override fun close() {
        native.close()
    }
}
