// Written by `cargo xtask generate`; change the generator, not this file.
package dev.tillbridge

import java.math.BigDecimal
import java.time.Instant
import kotlin.time.Duration
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * A GlobiancePay store: its checkouts, card and crypto payments, and subscriptions.
 *
 * For servers: neither the API key nor the secret belongs in an app or a browser (GlobiancePay,
 * authentication page).
 *
 * Cheap to share between threads and coroutines.
 *
 * @param apiKey The store's API key.
 * @param secret The store's secret, which signs every call. Without it the calls go out unsigned, and
 *   Globiance may refuse them.
 * @param merchantUiUrl Where the pages of acquirer 2 are, an absolute https address. Default
 *   `https://merchant.globiancepay.com`.
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
public class GlobiancePay(
    apiKey: Secret,
    secret: Secret? = null,
    merchantUiUrl: String? = null,
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
    private val native = NativeGlobiancePay(
        GlobianceCredentials(
            apiKey = apiKey,
            secret = secret,
            merchantUiUrl = merchantUiUrl,
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
     * Calls a checkout off.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun cancelCheckout(
        checkoutId: String,
        deadline: Duration? = null,
    ): GlobianceMessage {
        val request = GlobianceCancelCheckoutRequest(
            checkoutId = checkoutId,
        )
        return waiting(deadline) { call -> native.cancelCheckout(request, call) }
    }

    /**
     * Ends a subscription.
     *
     * @param subscriptionId Id of the subscription, a UUID.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun cancelUserSubscription(
        subscriptionId: String,
        deadline: Duration? = null,
    ): GlobianceSubscriptionChange {
        val request = GlobianceCancelUserSubscriptionRequest(
            subscriptionId = subscriptionId,
        )
        return waiting(deadline) { call -> native.cancelUserSubscription(request, call) }
    }

    /**
     * Reads anew what an untrusted message names, and compares it with your own record.
     *
     * What differs from the record is the error [PaymentException.Conflict], as is a payment of another checkout.
     *
     * @param checkoutId The checkout that the message names.
     * @param paymentId The payment that the message names. Default: every payment of the checkout is read.
     * @param requestCurrencyAmount What the payer owes by your own record; another amount is the error [PaymentException.Conflict].
     * @param requestCurrency Its currency by your own record; another one is the error [PaymentException.Conflict].
     * @param clientId Your own reference by your own record; another one is the error [PaymentException.Conflict].
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun confirmWebhook(
        checkoutId: String,
        paymentId: String? = null,
        requestCurrencyAmount: BigDecimal? = null,
        requestCurrency: String? = null,
        clientId: String? = null,
        deadline: Duration? = null,
    ): GlobianceConfirmedWebhook {
        requestCurrencyAmount?.let { checkDecimal("globiance_pay", "confirm_webhook", "request_currency_amount", it.toString()) }
        val request = GlobianceConfirmWebhookRequest(
            checkoutId = checkoutId,
            paymentId = paymentId,
            requestCurrencyAmount = requestCurrencyAmount,
            requestCurrency = requestCurrency,
            clientId = clientId,
        )
        return waiting(deadline) { call -> native.confirmWebhook(request, call) }
    }

    /**
     * Makes a checkout that can be paid for about 30 minutes.
     *
     * Takes no money by itself. Repeated when the answer is lost: a checkout that nobody pays
     * expires.
     *
     * @param amount Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
     *   answer's `requestCurrencyAmount`, which adds the items' taxes.
     * @param currency `USD` or `EUR`.
     * @param items What it is for, at least one.
     * @param itemName Name of the whole.
     * @param itemId Your own id of the whole; Globiance does not always give it back.
     * @param note Your own text.
     * @param clientId Your own reference of the customer or order; webhooks name it.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun createCheckout(
        amount: BigDecimal,
        currency: String,
        items: List<GlobianceItem>,
        itemName: String? = null,
        itemId: String? = null,
        note: String? = null,
        clientId: String? = null,
        deadline: Duration? = null,
    ): GlobianceCheckout {
        checkDecimal("globiance_pay", "create_checkout", "amount", amount.toString())
        items.forEachIndexed { index, item -> item.checkDecimals("globiance_pay", "create_checkout", "items[$index]") }
        val request = GlobianceCreateCheckoutRequest(
            amount = amount,
            currency = currency,
            items = items,
            itemName = itemName,
            itemId = itemId,
            note = note,
            clientId = clientId,
        )
        return waiting(deadline) { call -> native.createCheckout(request, call) }
    }

    /**
     * Makes a checkout with a page to pay on, which Globiance mails when an address is given.
     *
     * Takes no money by itself. It is not repeated when the answer is lost, because that would
     * make a second bill: the error is then [PaymentException.OutcomeUnknown], and `reconcile` does not settle it.
     *
     * @param amount Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
     *   answer's `requestCurrencyAmount`, which adds the items' taxes.
     * @param currency `USD` or `EUR`.
     * @param items What it is for, at least one.
     * @param itemName Name of the whole.
     * @param itemId Your own id of the whole; Globiance does not always give it back.
     * @param note Your own text.
     * @param clientId Your own reference of the customer or order; webhooks name it.
     * @param email Where Globiance mails the invoice. Default: it mails none.
     * @param checkoutDuration How long it can be paid, to the millisecond, at least 1 ms. Default: Globiance's own, 30 days.
     * @param language Language of page and mail. Default: Globiance's own.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun createInvoiceCheckout(
        amount: BigDecimal,
        currency: String,
        items: List<GlobianceItem>,
        itemName: String? = null,
        itemId: String? = null,
        note: String? = null,
        clientId: String? = null,
        email: String? = null,
        checkoutDuration: Duration? = null,
        language: GlobianceLanguage? = null,
        deadline: Duration? = null,
    ): GlobianceCheckout {
        checkDecimal("globiance_pay", "create_invoice_checkout", "amount", amount.toString())
        items.forEachIndexed { index, item -> item.checkDecimals("globiance_pay", "create_invoice_checkout", "items[$index]") }
        val request = GlobianceCreateInvoiceCheckoutRequest(
            amount = amount,
            currency = currency,
            items = items,
            itemName = itemName,
            itemId = itemId,
            note = note,
            clientId = clientId,
            email = email,
            checkoutDuration = checkoutDuration?.toNative(),
            language = language,
        )
        return waiting(deadline) { call -> native.createInvoiceCheckout(request, call) }
    }

    /**
     * Subscribes a customer to a plan.
     *
     * Globiance mails the customer a payment link for each billing cycle, the first at once unless
     * `startsAt` says otherwise; no card is charged by itself. It is not repeated when the answer
     * is lost: the error is then [PaymentException.OutcomeUnknown], and `reconcile` does not settle it.
     *
     * @param planId Id of the plan, a UUID; plans are made in the dashboard.
     * @param customerId Your own id of the customer.
     * @param customerEmail Where the payment links are mailed.
     * @param startsAt When billing starts. Default: at once.
     * @param note Your own data, a text that is JSON.
     * @param noteValues Your own data as texts by name, sent as a JSON object; instead of `note`.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun createUserSubscription(
        planId: String,
        customerId: String,
        customerEmail: String,
        startsAt: Instant? = null,
        note: String? = null,
        noteValues: Map<String, String>? = null,
        deadline: Duration? = null,
    ): GlobianceCreatedSubscription {
        val request = GlobianceCreateUserSubscriptionRequest(
            planId = planId,
            customerId = customerId,
            customerEmail = customerEmail,
            startsAt = startsAt,
            note = note,
            noteValues = noteValues,
        )
        return waiting(deadline) { call -> native.createUserSubscription(request, call) }
    }

    /**
     * Asks where the payer is to send a crypto currency.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param currencyId One of the checkout's currencies, for which a quote was made.
     * @param network The currency's `currencyNetwork`, where it has one.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun generateAddress(
        checkoutId: String,
        currencyId: String,
        network: String? = null,
        deadline: Duration? = null,
    ): GlobianceDepositAddress {
        val request = GlobianceGenerateAddressRequest(
            checkoutId = checkoutId,
            currencyId = currencyId,
            network = network,
        )
        return waiting(deadline) { call -> native.generateAddress(request, call) }
    }

    /**
     * Asks what a checkout costs in a crypto currency; needed before an address.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param currencyId One of the checkout's currencies.
     * @param currencyType How it is to be sent: `blockchain` or `wallet`.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun generateQuote(
        checkoutId: String,
        currencyId: String,
        currencyType: GlobianceCurrencyType,
        deadline: Duration? = null,
    ): GlobianceQuote {
        val request = GlobianceGenerateQuoteRequest(
            checkoutId = checkoutId,
            currencyId = currencyId,
            currencyType = currencyType,
        )
        return waiting(deadline) { call -> native.generateQuote(request, call) }
    }

    /**
     * Reads where a card payment at acquirer 2 stands.
     *
     * @param transactionId The attempt's `transactionId`.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCardTxnStatus(
        transactionId: String,
        deadline: Duration? = null,
    ): GlobianceCardTransaction {
        val request = GlobianceGetCardTxnStatusRequest(
            transactionId = transactionId,
        )
        return waiting(deadline) { call -> native.getCardTxnStatus(request, call) }
    }

    /**
     * Reads where a card payment at acquirer 3 stands.
     *
     * @param transactionId The attempt's `transactionId`.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCardTxnStatusGen(
        transactionId: String,
        deadline: Duration? = null,
    ): GlobianceCardTransaction {
        val request = GlobianceGetCardTxnStatusGenRequest(
            transactionId = transactionId,
        )
        return waiting(deadline) { call -> native.getCardTxnStatusGen(request, call) }
    }

    /**
     * Reads a checkout and what came in for it.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getCheckoutDetails(
        checkoutId: String,
        deadline: Duration? = null,
    ): GlobianceCheckout {
        val request = GlobianceGetCheckoutDetailsRequest(
            checkoutId = checkoutId,
        )
        return waiting(deadline) { call -> native.getCheckoutDetails(request, call) }
    }

    /**
     * Reads one payment and its history.
     *
     * @param paymentId Globiance's id of the payment.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getPaymentDetails(
        paymentId: String,
        deadline: Duration? = null,
    ): GlobiancePayment {
        val request = GlobianceGetPaymentDetailsRequest(
            paymentId = paymentId,
        )
        return waiting(deadline) { call -> native.getPaymentDetails(request, call) }
    }

    /**
     * Reads a subscription and its plan.
     *
     * @param subscriptionId Id of the subscription, a UUID.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun getUserSubscription(
        subscriptionId: String,
        deadline: Duration? = null,
    ): GlobianceSubscription {
        val request = GlobianceGetUserSubscriptionRequest(
            subscriptionId = subscriptionId,
        )
        return waiting(deadline) { call -> native.getUserSubscription(request, call) }
    }

    /**
     * Pays a checkout by card at acquirer 0 or 1; `payWithCard` chooses the call by itself.
     *
     * Moves money and is never sent twice. A refused card is the error [PaymentException.Declined]. When the answer
     * is lost, the error is [PaymentException.OutcomeUnknown], with the attempt that `reconcile` settles. Its
     * deadline is 90 seconds unless another is given.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param saveMyCard Whether Globiance is to keep the card for the payer. Default false.
     * @param firstName The payer's first name.
     * @param lastName The payer's last name.
     * @param address The payer's address.
     * @param country The payer's country, two letters.
     * @param state The payer's state or province.
     * @param city The payer's city.
     * @param zip The payer's postal code.
     * @param email The payer's mail address.
     * @param phoneNumber The payer's telephone number.
     * @param cardNumber The card's number.
     * @param cardExpiryMonth The month in which the card expires, `01` to `12`.
     * @param cardExpiryYear The year in which the card expires, four digits.
     * @param cardCvvNumber The card's verification value.
     * @param screenWidth Width of the payer's screen in pixels.
     * @param screenHeight Height of the payer's screen in pixels.
     * @param language The browser's language, such as `en-GB`.
     * @param javaEnabled Whether the browser runs Java.
     * @param javascriptEnabled Whether the browser runs scripts.
     * @param colorDepth Bits of a colour.
     * @param utcOffset What the browser's `getTimezoneOffset()` gives: UTC minus local time in minutes.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun initiatePayWithCard(
        checkoutId: String,
        saveMyCard: Boolean = false,
        firstName: String,
        lastName: String,
        address: String,
        country: String,
        state: String,
        city: String,
        zip: String,
        email: String,
        phoneNumber: String,
        cardNumber: CardNumber,
        cardExpiryMonth: String,
        cardExpiryYear: String,
        cardCvvNumber: CardVerificationValue,
        screenWidth: UInt,
        screenHeight: UInt,
        language: String,
        javaEnabled: Boolean,
        javascriptEnabled: Boolean,
        colorDepth: UInt,
        utcOffset: Long,
        deadline: Duration? = null,
    ): GlobianceCardPayment {
        val request = GlobianceInitiatePayWithCardRequest(
            checkoutId = checkoutId,
            saveMyCard = saveMyCard,
            firstName = firstName,
            lastName = lastName,
            address = address,
            country = country,
            state = state,
            city = city,
            zip = zip,
            email = email,
            phoneNumber = phoneNumber,
            cardNumber = cardNumber,
            cardExpiryMonth = cardExpiryMonth,
            cardExpiryYear = cardExpiryYear,
            cardCvvNumber = cardCvvNumber,
            screenWidth = screenWidth,
            screenHeight = screenHeight,
            language = language,
            javaEnabled = javaEnabled,
            javascriptEnabled = javascriptEnabled,
            colorDepth = colorDepth,
            utcOffset = utcOffset,
        )
        return waiting(deadline) { call -> native.initiatePayWithCard(request, call) }
    }

    /**
     * Begins a card payment on acquirer 2's page; `payWithCard` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then [PaymentException.OutcomeUnknown], with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param firstName The payer's first name.
     * @param middleName The payer's middle name. Default: none.
     * @param lastName The payer's last name.
     * @param email The payer's mail address.
     * @param phoneNumber The payer's telephone number.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun initiatePayWithCardWidget(
        checkoutId: String,
        firstName: String,
        middleName: String? = null,
        lastName: String,
        email: String,
        phoneNumber: String,
        deadline: Duration? = null,
    ): GlobianceCardPayment {
        val request = GlobianceInitiatePayWithCardWidgetRequest(
            checkoutId = checkoutId,
            firstName = firstName,
            middleName = middleName,
            lastName = lastName,
            email = email,
            phoneNumber = phoneNumber,
        )
        return waiting(deadline) { call -> native.initiatePayWithCardWidget(request, call) }
    }

    /**
     * Begins a card payment on acquirer 3's page; `payWithCard` chooses the call by itself.
     *
     * It is not repeated when the answer is lost: the error is then [PaymentException.OutcomeUnknown], with the
     * attempt that `reconcile` settles. Its deadline is 90 seconds unless another is given.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param firstName The payer's first name.
     * @param middleName The payer's middle name. Default: none.
     * @param lastName The payer's last name.
     * @param email The payer's mail address.
     * @param phoneNumber The payer's telephone number.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun initiatePayWithCardWidget2(
        checkoutId: String,
        firstName: String,
        middleName: String? = null,
        lastName: String,
        email: String,
        phoneNumber: String,
        deadline: Duration? = null,
    ): GlobianceCardPayment {
        val request = GlobianceInitiatePayWithCardWidget2Request(
            checkoutId = checkoutId,
            firstName = firstName,
            middleName = middleName,
            lastName = lastName,
            email = email,
            phoneNumber = phoneNumber,
        )
        return waiting(deadline) { call -> native.initiatePayWithCardWidget2(request, call) }
    }

    /**
     * Pauses a subscription.
     *
     * @param subscriptionId Id of the subscription, a UUID.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun pauseUserSubscription(
        subscriptionId: String,
        deadline: Duration? = null,
    ): GlobianceSubscriptionChange {
        val request = GlobiancePauseUserSubscriptionRequest(
            subscriptionId = subscriptionId,
        )
        return waiting(deadline) { call -> native.pauseUserSubscription(request, call) }
    }

    /**
     * Pays a checkout by card, at whichever acquirer it has.
     *
     * Moves money and is never sent twice. The checkout is read first: one that is over, or for
     * which money has come or is coming, is the error [PaymentException.Conflict], and nothing is sent. A refused
     * card is the error [PaymentException.Declined]; the checkout can be paid again. What has to happen next is in
     * `nextAction`; then wait with `waitForCardPayment`. When the answer is lost, the error is
     * [PaymentException.OutcomeUnknown], with the attempt that `reconcile` settles. Its deadline is 90 seconds
     * unless another is given.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param payer Who pays.
     * @param card The card; acquirers 0 and 1 require it. It is not sent to the others, whose own page asks
     *   for it.
     * @param browser The payer's browser; acquirers 0 and 1 require it. It is not sent to the others.
     * @param saveMyCard Acquirers 0 and 1: whether Globiance is to keep the card for the payer. Default false.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun payWithCard(
        checkoutId: String,
        payer: GlobiancePayer,
        card: GlobianceCard? = null,
        browser: GlobianceBrowser? = null,
        saveMyCard: Boolean = false,
        deadline: Duration? = null,
    ): GlobianceCardPayment {
        val request = GlobiancePayWithCardRequest(
            checkoutId = checkoutId,
            payer = payer,
            card = card,
            browser = browser,
            saveMyCard = saveMyCard,
        )
        return waiting(deadline) { call -> native.payWithCard(request, call) }
    }

    /**
     * Asks what a checkout costs in a crypto currency and where the payer is to send it.
     *
     * A checkout that is over, or for which money has come or is coming, is the error [PaymentException.Conflict].
     * The price is for a short time; then wait with `waitForCheckout`.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param currencyId One of the checkout's currencies.
     * @param currencyType How it is to be sent: `blockchain` or `wallet`.
     * @param currencyNetwork The currency's `currencyNetwork`, where it has one.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun payWithCrypto(
        checkoutId: String,
        currencyId: String,
        currencyType: GlobianceCurrencyType,
        currencyNetwork: String? = null,
        deadline: Duration? = null,
    ): GlobianceCryptoPayment {
        val request = GlobiancePayWithCryptoRequest(
            checkoutId = checkoutId,
            currencyId = currencyId,
            currencyType = currencyType,
            currencyNetwork = currencyNetwork,
        )
        return waiting(deadline) { call -> native.payWithCrypto(request, call) }
    }

    /**
     * Finds out what became of a call whose answer was lost, by reading its checkout.
     *
     * For `initiatePayWithCard` it looks at once and again 5 seconds, 35 seconds and 155 seconds
     * after the attempt began, as far as the deadline reaches. Nothing is sent again.
     *
     * @param attempt The attempt that the outcome-unknown error held.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun reconcile(
        attempt: Attempt,
        deadline: Duration? = null,
    ): GlobianceReconciliation {
        attempt.checkDecimals("globiance_pay", "reconcile", "attempt")
        val request = GlobianceReconcileRequest(
            attempt = attempt,
        )
        return waiting(deadline) { call -> native.reconcile(request, call) }
    }

    /**
     * Takes a paused subscription up again.
     *
     * @param subscriptionId Id of the subscription, a UUID.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun resumeUserSubscription(
        subscriptionId: String,
        deadline: Duration? = null,
    ): GlobianceSubscriptionChange {
        val request = GlobianceResumeUserSubscriptionRequest(
            subscriptionId = subscriptionId,
        )
        return waiting(deadline) { call -> native.resumeUserSubscription(request, call) }
    }

    /**
     * Asks again and again until a card payment is decided.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the payment comes
     * back as it was last seen: `pending` then means that it is still not known.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param acquirerId Which acquirer takes the card, 0 to 3.
     * @param transactionId The attempt's `transactionId`; acquirers 2 and 3 require it. For 0 and 1 it tells the
     *   attempt from earlier ones of the same checkout.
     * @param pollInterval How long to wait between two questions. Default 2, 3, and then every 5 seconds.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun waitForCardPayment(
        checkoutId: String,
        acquirerId: UInt,
        transactionId: String? = null,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlobianceCardPayment {
        val request = GlobianceWaitForCardPaymentRequest(
            checkoutId = checkoutId,
            acquirerId = acquirerId,
            transactionId = transactionId,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.waitForCardPayment(request, call) }
    }

    /**
     * Asks again and again until a checkout is paid or over, and reads its payments.
     *
     * When the deadline comes first, which is 5 minutes unless another is given, the checkout comes
     * back as it was last seen: `pending` then means that it is still not known.
     *
     * @param checkoutId Globiance's id of the checkout.
     * @param pollInterval How long to wait between two questions. Default 2, 3, and then every 5 seconds.
     * @param deadline Longest time for this call, more than zero. Default: the client's.
     */
    public suspend fun waitForCheckout(
        checkoutId: String,
        pollInterval: Duration? = null,
        deadline: Duration? = null,
    ): GlobianceCheckoutResult {
        val request = GlobianceWaitForCheckoutRequest(
            checkoutId = checkoutId,
            pollInterval = pollInterval?.toNative(),
        )
        return waiting(deadline) { call -> native.waitForCheckout(request, call) }
    }

    /** Lets go of the connections once the calls under way have ended. */
    override fun close() {
        native.close()
    }
}
