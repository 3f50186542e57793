// Written by `cargo xtask generate`.
import type { CardNumber, CardVerificationValue } from './cards.js'
import type { Amount, MessageHeaders, Stored } from './client.js'
import type { Secret } from './secret.js'

/**
 * A money call whose outcome is unknown, in the form that `reconcile` can settle later.
 *
 * Holds no secret. Store it (every language writes it as JSON) and hand it to `reconcile` on the
 * same account's client, in this process or another.
 */
export interface Attempt {
  /** Provider, such as `glance_grow`. */
  readonly provider: string
  /** Operation, such as `charge`. */
  readonly operation: string
  /** When the call began, by this machine's clock. */
  readonly startedAt: Date
  /** Amount in major units. */
  readonly amount?: string | undefined
  /** Currency of the amount, where the request named one. */
  readonly currency?: string | undefined
  /**
   * The caller's own text by which the provider's record can be told from others: the charge's
   * description, the refund's reason.
   */
  readonly marker?: string | undefined
  /** For a refund, the transaction that it gives back. */
  readonly originalTransactionId?: string | undefined
  /** For a refund, what had been given back before, in major units, where that was read first. */
  readonly refundedBefore?: string | undefined
  /** The provider's id of the customer, where the request named one. */
  readonly customerId?: string | undefined
}

/** How a client reaches its provider; the same options for every provider and language. */
export interface ClientOptions {
  /**
   * Where the provider is reached. Default: the provider's production address; required where it
   * publishes none, which is Glase, and there the whole address of the endpoint. Must be https;
   * http is taken for loopback, and elsewhere with `allowPlainHttp`.
   */
  baseUrl?: string | undefined
  /**
   * Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
   * Default 30 seconds, and more where an operation says so; more than zero. In milliseconds.
   */
  deadline?: number | undefined
  /** Longest time for making a connection, TLS included. Default 10 seconds; more than zero. In milliseconds. */
  connectTimeout?: number | undefined
  /** How often a call that is safe to repeat is repeated. Default 3; at most 10. */
  retries?: number | undefined
  /** Most connections at a time; further calls wait within their deadline. Default 100; 1 to 10000. */
  maxConnections?: number | undefined
  /**
   * Proxy URL (http, https or socks5), which may hold a password. Default: the system's or the
   * environment's proxy, none for loopback.
   */
  proxy?: Secret | string | undefined
  /** Root certificates in PEM to trust besides the system's. */
  extraRootCertificates?: string | undefined
  /** Text to append to the `User-Agent` header: visible ASCII and spaces, at most 200. */
  userAgentSuffix?: string | undefined
  /** Whether http is allowed to hosts other than loopback. Default false. */
  allowPlainHttp?: boolean | undefined
}

/** A step in the life of a request; never holds bodies or secrets. */
export interface CallEvent {
  /** Which step. */
  readonly kind: EventKind
  /** Provider, such as `glance_grow`. */
  readonly provider: string
  /** Operation, such as `charge`. */
  readonly operation: string
  /** Which try of the call, from 1. */
  readonly tryNumber: number
  /** Time since the call began. In milliseconds. */
  readonly elapsed: number
  /** HTTP status of the answer. */
  readonly httpStatus?: number | undefined
  /** The provider's id of the request. */
  readonly requestId?: string | undefined
  /** Bytes of the request's body. */
  readonly requestBytes: number
  /** Bytes of the answer's body. */
  readonly responseBytes?: number | undefined
  /** Wait before the next try. In milliseconds. */
  readonly wait?: number | undefined
  /** Kind of the error, if the call ended in one. */
  readonly errorKind?: string | undefined
  /** Outcome of the call, if it ended in an error. */
  readonly outcome?: Outcome | undefined
}

/** One thing that the provider found wrong with a request. */
export interface FieldIssue {
  /** Where, as a path of keys joined by dots. */
  readonly field: string
  /** What is wrong, in the provider's words. */
  readonly reason: string
}

/** A postal address. */
export interface FlowgladAddress {
  /** Name. */
  readonly name?: string | undefined
  /** First line. */
  readonly line1?: string | undefined
  /** Second line. */
  readonly line2?: string | undefined
  /** City. */
  readonly city?: string | undefined
  /** State or region. */
  readonly state?: string | undefined
  /** Postal code. */
  readonly postalCode?: string | undefined
  /** Country, two letters of ISO 3166-1. */
  readonly country?: string | undefined
}

/** Who is billed, and where. */
export interface FlowgladBillingAddress {
  /** Name. */
  readonly name?: string | undefined
  /** First name. */
  readonly firstName?: string | undefined
  /** Last name. */
  readonly lastName?: string | undefined
  /** E-mail address. */
  readonly email?: string | undefined
  /** Telephone number. */
  readonly phone?: string | undefined
  /** Postal address. */
  readonly address?: FlowgladAddress | undefined
}

/** Which subscription to end, and when. */
export interface FlowgladCancelSubscriptionRequest {
  /** Flowglad's id of the subscription. */
  subscriptionId: string
  /** When it ends. */
  timing: FlowgladCancellationTiming
}

/** A page on which a customer pays or saves a payment method. */
export interface FlowgladCheckoutSession {
  /** Flowglad's id of the session. */
  readonly id: string
  /** The page to lead the customer to. */
  readonly url?: string | undefined
  /** When it was made. */
  readonly createdAt: Date
  /** When it was changed last. */
  readonly updatedAt?: Date | undefined
  /** When it can no longer be used. */
  readonly expiresAt?: Date | undefined
  /** Whether it is about real money. */
  readonly livemode?: boolean | undefined
  /** What it is for. */
  readonly sessionType: FlowgladCheckoutSessionType
  /** Flowglad's word for where it stands. */
  readonly status: FlowgladCheckoutSessionStatus
  /**
   * Where its payment stands, in the words that all providers share; absent when the session
   * takes no money.
   */
  readonly state?: PaymentState | undefined
  /** The organization that is paid. */
  readonly organizationId?: string | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** The price that is paid. */
  readonly priceId?: string | undefined
  /** How many. */
  readonly quantity?: number | undefined
  /** The purchase that came of it. */
  readonly purchaseId?: string | undefined
  /** The invoice that came of it. */
  readonly invoiceId?: string | undefined
  /** The discount that was used. */
  readonly discountId?: string | undefined
  /** Flowglad's id of the customer. */
  readonly customerId?: string | undefined
  /** Name of the customer. */
  readonly customerName?: string | undefined
  /** E-mail address of the customer. */
  readonly customerEmail?: string | undefined
  /** What the customer pays with. */
  readonly paymentMethodType?: FlowgladPaymentMethodType | undefined
  /** Billing address, as the customer gave it. */
  readonly billingAddress?: FlowgladBillingAddress | undefined
  /** Where the page leads after success. */
  readonly successUrl?: string | undefined
  /** Where the page leads when the customer gives up. */
  readonly cancelUrl?: string | undefined
  /** Whether a subscription keeps its billing day. */
  readonly preserveBillingCycleAnchor?: boolean | undefined
  /** Your own texts; numbers and booleans as JSON writes them. */
  readonly outputMetadata?: Readonly<Record<string, string>> | undefined
  /** Name of what the session makes. */
  readonly outputName?: string | undefined
  /** The subscription that it is for. */
  readonly targetSubscriptionId?: string | undefined
  /** Whether the customer's subscriptions change to the new method. */
  readonly automaticallyUpdateSubscriptions?: boolean | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** What a customer is to pay for or to save, and where the page leads afterwards. */
export interface FlowgladCreateCheckoutSessionRequest {
  /** Where the page leads after success, an absolute address. */
  successUrl: string
  /** Where the page leads when the customer gives up, an absolute address. */
  cancelUrl: string
  /** What the page is for. Default `product`; `purchase` sessions are made by Flowglad alone. */
  sessionType?: FlowgladCheckoutSessionType | undefined
  /** Your own id of the customer. Required, except for an anonymous `product` session. */
  customerExternalId?: string | undefined
  /** `product` only: whether anybody may pay, instead of a customer that is named. */
  anonymous?: boolean | undefined
  /** `product` only: id of the price. Exactly one of `priceId` and `priceSlug`. */
  priceId?: string | undefined
  /** `product` only: slug of the price. */
  priceSlug?: string | undefined
  /** `product` only: how many, at least 1. Default: Flowglad's own, 1. */
  quantity?: number | undefined
  /**
   * Not for `add_payment_method`: whether a subscription keeps its billing day. Default:
   * Flowglad's own, no.
   */
  preserveBillingCycleAnchor?: boolean | undefined
  /** The subscription: required for `activate_subscription`, possible for `add_payment_method`. */
  targetSubscriptionId?: string | undefined
  /** `add_payment_method` only: whether the customer's subscriptions change to the new method. */
  automaticallyUpdateSubscriptions?: boolean | undefined
  /**
   * Your own texts, kept with what the session makes, each of at most 500 characters. Put a
   * reference in that no other session has: nothing else finds a session whose answer was lost.
   */
  outputMetadata?: Readonly<Record<string, string>> | undefined
  /** Name of what the session makes. */
  outputName?: string | undefined
}

/** What a customer has used. */
export interface FlowgladCreateUsageEventRequest {
  /** The subscription that it is billed on. */
  subscriptionId: string
  /** How much was used, in the meter's unit, more than zero; not an amount of money. */
  amount: number | bigint
  /**
   * Your own id of the event. The same id on the same meter counts once, so that the call may be
   * repeated.
   */
  transactionId: string
  /** Id of the usage price. Exactly one of the four names what was used. */
  priceId?: string | undefined
  /** Slug of the usage price. */
  priceSlug?: string | undefined
  /** Id of the usage meter. */
  usageMeterId?: string | undefined
  /** Slug of the usage meter. */
  usageMeterSlug?: string | undefined
  /** When it was used, to the millisecond. Default: now, by Flowglad's clock. */
  usageDate?: Date | string | undefined
  /** What meters that count distinct properties look at; such a meter requires it. */
  properties?: Readonly<Record<string, string>> | undefined
}

/** What a Flowglad organization is reached with. */
export interface FlowgladCredentials {
  /**
   * API key, `sk_test_...` or `sk_live_...`; it decides between test and live, and sees one
   * pricing model only.
   */
  apiKey: Secret | string
}

/** A customer. */
export interface FlowgladCustomer {
  /** Flowglad's id of the customer. */
  readonly id: string
  /** Your own id of the customer. */
  readonly externalId: string
  /** When the customer was made. */
  readonly createdAt: Date
  /** When the customer was changed last. */
  readonly updatedAt?: Date | undefined
  /** Whether the customer is about real money. */
  readonly livemode?: boolean | undefined
  /** The organization that the customer belongs to. */
  readonly organizationId?: string | undefined
  /** The pricing model that the customer belongs to. */
  readonly pricingModelId?: string | undefined
  /** E-mail address. */
  readonly email: string
  /** Name. */
  readonly name: string
  /** Whether the customer was put aside. */
  readonly archived: boolean
  /** What the customer's invoice numbers begin with. */
  readonly invoiceNumberBase?: string | undefined
  /** Address of the customer's logo. */
  readonly logoUrl?: string | undefined
  /** Address of the customer's icon. */
  readonly iconUrl?: string | undefined
  /** Domain of the customer. */
  readonly domain?: string | undefined
  /** Flowglad's id of the user behind the customer. */
  readonly userId?: string | undefined
  /** Billing address. */
  readonly billingAddress?: FlowgladBillingAddress | undefined
  /**
   * The answer's text for this customer, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/**
 * Everything about a customer's payments.
 *
 * The organization's pricing model and the purchases are in `raw` only.
 */
export interface FlowgladCustomerBilling {
  /** The customer. */
  readonly customer: FlowgladCustomer
  /** All subscriptions, ended ones too. */
  readonly subscriptions: ReadonlyArray<FlowgladSubscription>
  /** The subscriptions that the customer has now. */
  readonly currentSubscriptions: ReadonlyArray<FlowgladSubscription>
  /** The subscription that the customer has now, when there is one. */
  readonly currentSubscription?: FlowgladSubscription | undefined
  /** All invoices. */
  readonly invoices: ReadonlyArray<FlowgladInvoice>
  /** The saved payment methods. */
  readonly paymentMethods: ReadonlyArray<FlowgladPaymentMethod>
  /** The page on which the customer can see and change all this. */
  readonly billingPortalUrl?: string | undefined
  /**
   * The answer's text, secrets and card numbers taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Which checkout session to read. */
export interface FlowgladGetCheckoutSessionRequest {
  /** Flowglad's id of the session. */
  checkoutSessionId: string
}

/** Whose billing to read. */
export interface FlowgladGetCustomerBillingRequest {
  /** Your own id of the customer, not Flowglad's. */
  externalId: string
}

/** Which customer to read. */
export interface FlowgladGetCustomerRequest {
  /** Your own id of the customer, not Flowglad's. */
  externalId: string
}

/** Which payment to read. */
export interface FlowgladGetPaymentRequest {
  /** Flowglad's id of the payment. */
  paymentId: string
}

/** Which subscription to read. */
export interface FlowgladGetSubscriptionRequest {
  /** Flowglad's id of the subscription. */
  subscriptionId: string
}

/** An invoice with its lines; the total is the sum of the lines and the tax. */
export interface FlowgladInvoice {
  /** Flowglad's id of the invoice. */
  readonly id: string
  /** Number of the invoice. */
  readonly invoiceNumber?: string | undefined
  /** What it is for. */
  readonly invoiceType?: FlowgladInvoiceType | undefined
  /** Where it stands. */
  readonly status: FlowgladInvoiceStatus
  /** Currency. */
  readonly currency: string
  /** When it was made. */
  readonly createdAt: Date
  /** When it was changed last. */
  readonly updatedAt?: Date | undefined
  /** Date on it. */
  readonly invoiceDate?: Date | undefined
  /** When it has to be paid. */
  readonly dueDate?: Date | undefined
  /** Whether it is about real money. */
  readonly livemode?: boolean | undefined
  /** Flowglad's id of the customer. */
  readonly customerId?: string | undefined
  /** The organization that is paid. */
  readonly organizationId?: string | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** The subscription that it is for. */
  readonly subscriptionId?: string | undefined
  /** The purchase that it is for. */
  readonly purchaseId?: string | undefined
  /** The billing period that it is for. */
  readonly billingPeriodId?: string | undefined
  /** When that billing period begins. */
  readonly billingPeriodStartDate?: Date | undefined
  /** When that billing period ends. */
  readonly billingPeriodEndDate?: Date | undefined
  /** The run that made it. */
  readonly billingRunId?: string | undefined
  /** Flowglad's id of the member who owns it. */
  readonly ownerMembershipId?: string | undefined
  /** Text on it. */
  readonly memo?: string | undefined
  /** Address of its PDF. */
  readonly pdfUrl?: string | undefined
  /** Address of its receipt's PDF. */
  readonly receiptPdfUrl?: string | undefined
  /** Whether only a bank can pay it. */
  readonly bankPaymentOnly?: boolean | undefined
  /** Tax in major units. */
  readonly taxAmount?: string | undefined
  /** Tax in the smallest unit. */
  readonly taxAmountMinor?: number | undefined
  /** Amount without tax in major units. */
  readonly subtotal?: string | undefined
  /** Amount without tax in the smallest unit. */
  readonly subtotalMinor?: number | undefined
  /** Which tax. */
  readonly taxType?: FlowgladTaxType | undefined
  /** Country of the tax, two letters of ISO 3166-1. */
  readonly taxCountry?: string | undefined
  /** State or region of the tax. */
  readonly taxState?: string | undefined
  /** Rate of the tax in percent, as Flowglad sent it. */
  readonly taxRatePercentage?: string | undefined
  /** Flowglad's fee in major units. */
  readonly applicationFee?: string | undefined
  /** Flowglad's fee in the smallest unit. */
  readonly applicationFeeMinor?: number | undefined
  /** Its lines. */
  readonly lineItems: ReadonlyArray<FlowgladInvoiceLineItem>
}

/** A line of an invoice. */
export interface FlowgladInvoiceLineItem {
  /** Flowglad's id of the line. */
  readonly id: string
  /** What it is counted by. */
  readonly lineType?: FlowgladInvoiceLineItemType | undefined
  /** What it is for. */
  readonly description?: string | undefined
  /** How many. */
  readonly quantity: number
  /** Price of one in major units. */
  readonly price?: string | undefined
  /** Price of one in the smallest unit. */
  readonly priceMinor: number
  /** Flowglad's id of the price. */
  readonly priceId?: string | undefined
}

/** Which page of the payments to read, the oldest first. */
export interface FlowgladListPaymentsRequest {
  /** Payments on a page, 1 to 100. Default: Flowglad's own, 10. */
  limit?: number | undefined
  /** The `nextCursor` of the page before. Default: the first page. */
  cursor?: string | undefined
}

/** Which page of the subscriptions to read, the oldest first. */
export interface FlowgladListSubscriptionsRequest {
  /** Subscriptions on a page, 1 to 100. Default: Flowglad's own, 10. */
  limit?: number | undefined
  /** The `nextCursor` of the page before. Default: the first page. */
  cursor?: string | undefined
}

/**
 * A payment, in either generation of Flowglad's record of it.
 *
 * Each amount is there twice: in major units, absent when the currency's decimals are not known,
 * and in the currency's smallest unit as Flowglad sent it.
 */
export interface FlowgladPayment {
  /** Flowglad's id of the payment. */
  readonly id: string
  /** When the record was made. */
  readonly createdAt: Date
  /** When the record was changed last. */
  readonly updatedAt?: Date | undefined
  /** Commit of Flowglad's server that made the record; records made since October 2025 have none. */
  readonly createdByCommit?: string | undefined
  /** Commit of Flowglad's server that changed it last; records made since October 2025 have none. */
  readonly updatedByCommit?: string | undefined
  /** Whether it is real money. */
  readonly livemode?: boolean | undefined
  /** The invoice that is paid. */
  readonly invoiceId: string
  /** Amount in major units, tax included. */
  readonly amount?: string | undefined
  /** Amount in the smallest unit, tax included. */
  readonly amountMinor: number
  /** What it is paid with. */
  readonly paymentMethod: FlowgladPaymentMethodType
  /** Currency. */
  readonly currency: string
  /** Flowglad's word for where it stands. */
  readonly status: FlowgladPaymentStatus
  /** Where it stands, in the words that all providers share; a refund of a part shows here only. */
  readonly state: PaymentState
  /** When it was charged. */
  readonly chargeDate: Date
  /** When the money arrived. */
  readonly settlementDate?: Date | undefined
  /** Text kept with the payment. */
  readonly description?: string | undefined
  /** Number of the receipt. */
  readonly receiptNumber?: string | undefined
  /** Address of the receipt, as Flowglad sent it. */
  readonly receiptUrl?: string | undefined
  /** The organization that is paid. */
  readonly organizationId?: string | undefined
  /** Flowglad's id of the customer who pays. */
  readonly customerId: string
  /** The purchase that is paid. */
  readonly purchaseId?: string | undefined
  /** The subscription that is paid. */
  readonly subscriptionId?: string | undefined
  /** The saved payment method. */
  readonly paymentMethodId?: string | undefined
  /** The billing period that is paid. */
  readonly billingPeriodId?: string | undefined
  /** Tax in major units. */
  readonly taxAmount?: string | undefined
  /** Tax in the smallest unit. */
  readonly taxAmountMinor?: number | undefined
  /** Amount without tax in major units. */
  readonly subtotal?: string | undefined
  /** Amount without tax in the smallest unit. */
  readonly subtotalMinor?: number | undefined
  /** Which tax. */
  readonly taxType?: FlowgladTaxType | undefined
  /** Country of the tax, two letters of ISO 3166-1. */
  readonly taxCountry?: string | undefined
  /** State or region of the tax. */
  readonly taxState?: string | undefined
  /** Rate of the tax in percent, as Flowglad sent it. */
  readonly taxRatePercentage?: string | undefined
  /** Flowglad's fee in major units. */
  readonly applicationFee?: string | undefined
  /** Flowglad's fee in the smallest unit. */
  readonly applicationFeeMinor?: number | undefined
  /** Whether the whole payment was given back. */
  readonly refunded: boolean
  /** All that was given back so far, in major units; absent or zero before the first refund. */
  readonly refundedAmount?: string | undefined
  /** All that was given back so far, in the smallest unit. */
  readonly refundedAmountMinor?: number | undefined
  /** When it was given back. */
  readonly refundedAt?: Date | undefined
  /** Why it failed, in words. */
  readonly failureMessage?: string | undefined
  /** Why it failed, as a code. `payment_timeout` does not prove that no money moved. */
  readonly failureCode?: string | undefined
  /** The pricing model that the payment belongs to. */
  readonly pricingModelId?: string | undefined
  /**
   * The answer's text for this payment, secrets and card numbers taken out; it holds the members
   * that are not named here too.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A saved payment method. */
export interface FlowgladPaymentMethod {
  /** Flowglad's id of the payment method. */
  readonly id: string
  /** Flowglad's id of the customer. */
  readonly customerId?: string | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** When it was saved. */
  readonly createdAt: Date
  /** When it was changed last. */
  readonly updatedAt?: Date | undefined
  /** Whether it is about real money. */
  readonly livemode?: boolean | undefined
  /** What it is. */
  readonly methodType: FlowgladPaymentMethodType
  /** Whether it is the customer's default. */
  readonly isDefault?: boolean | undefined
  /** Who is billed, and where. */
  readonly billingDetails?: FlowgladBillingAddress | undefined
  /** Card scheme, as Flowglad names it. */
  readonly brand?: string | undefined
  /** Last four digits of the card or the account. */
  readonly last4?: string | undefined
  /** Your own texts; numbers and booleans as JSON writes them. */
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

/** One page of payments, the oldest first. */
export interface FlowgladPaymentPage {
  /** The payments, in Flowglad's order. */
  readonly items: ReadonlyArray<FlowgladPayment>
  /** The cursor of this page, as it was asked for. */
  readonly currentCursor?: string | undefined
  /** The cursor of the next page; absent on the last. */
  readonly nextCursor?: string | undefined
  /** Whether another page follows. */
  readonly hasMore: boolean
  /** How many there are on all pages. */
  readonly total?: number | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** How to walk over all payments, the oldest first. */
export interface FlowgladPaymentsRequest {
  /** Payments read at a time, 1 to 100. Default 100. */
  pageSize?: number | undefined
}

/** A price of a product. */
export interface FlowgladPrice {
  /** Flowglad's id of the price. */
  readonly id: string
  /** Your own short name of it. */
  readonly slug?: string | undefined
  /** Name. */
  readonly name?: string | undefined
  /** The product. */
  readonly productId?: string | undefined
  /** How it is charged. */
  readonly priceType?: FlowgladPriceType | undefined
  /** Currency. */
  readonly currency?: string | undefined
  /** Price of one in major units. */
  readonly unitPrice?: string | undefined
  /** Price of one in the smallest unit. */
  readonly unitPriceMinor: number
  /** Unit of the billing interval. */
  readonly intervalUnit?: FlowgladIntervalUnit | undefined
  /** How many units an interval has. */
  readonly intervalCount?: number | undefined
  /** Length of the trial in days. */
  readonly trialPeriodDays?: number | undefined
  /** For usage, how many events one unit is. */
  readonly usageEventsPerUnit?: number | undefined
  /** For usage, the meter. */
  readonly usageMeterId?: string | undefined
  /** Whether it can be bought. */
  readonly active?: boolean | undefined
  /** Whether it is the product's default. */
  readonly isDefault?: boolean | undefined
}

/** What to settle. */
export interface FlowgladReconcileRequest {
  /** The attempt that an outcome-unknown error of `refundPayment` carried. */
  attempt: Stored<Attempt>
}

/** What to give back of a payment. */
export interface FlowgladRefundPaymentRequest {
  /** Flowglad's id of the payment. */
  paymentId: string
  /**
   * Amount in major units of the payment's currency, more than zero, at most what is left.
   * Default: all that is left.
   */
  amount?: Amount | undefined
  /**
   * Whether an amount below what is left may be sent. Flowglad is known to give back the whole
   * payment instead, so such a refund is refused unless this is set.
   */
  allowPartial?: boolean | undefined
}

/** A message to be signed as Flowglad's messages are, for tests of a handler. */
export interface FlowgladSignWebhookRequest {
  /** The body. */
  body: string | Uint8Array
  /** The endpoint's signing secret, `whsec_...`. */
  secret: Secret | string
  /** Id of the message, without dots. Default: a new one. */
  messageId?: string | undefined
  /** When it was sent, to the second. Default: now. */
  sentAt?: Date | string | undefined
}

/** A message with its signature. */
export interface FlowgladSignedWebhook {
  /** The headers to send it with. */
  readonly headers: Readonly<Record<string, string>>
  /** The body to send, as it was given. */
  readonly body: string
}

/** A subscription. */
export interface FlowgladSubscription {
  /** Flowglad's id of the subscription. */
  readonly id: string
  /** Flowglad's id of the customer. */
  readonly customerId: string
  /** The organization that is paid. */
  readonly organizationId?: string | undefined
  /** The price of its plan. */
  readonly priceId?: string | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** When it was made. */
  readonly createdAt: Date
  /** When it was changed last. */
  readonly updatedAt?: Date | undefined
  /** When it starts. */
  readonly startDate?: Date | undefined
  /** Whether it is about real money. */
  readonly livemode?: boolean | undefined
  /** Whether the customer has it now. */
  readonly current?: boolean | undefined
  /** Whether it is billed each period. */
  readonly renews?: boolean | undefined
  /** Where it stands. */
  readonly status: FlowgladSubscriptionStatus
  /** The payment method that is charged. */
  readonly defaultPaymentMethodId?: string | undefined
  /** The payment method that is charged when the first fails. */
  readonly backupPaymentMethodId?: string | undefined
  /** Name. */
  readonly name?: string | undefined
  /** Why it was canceled. */
  readonly cancellationReason?: string | undefined
  /** The subscription that took its place. */
  readonly replacedBySubscriptionId?: string | undefined
  /** When its trial ends. */
  readonly trialEnd?: Date | undefined
  /** When the billing period began. */
  readonly currentBillingPeriodStart?: Date | undefined
  /** When the billing period ends. */
  readonly currentBillingPeriodEnd?: Date | undefined
  /** The day that billing periods are counted from. */
  readonly billingCycleAnchorDate?: Date | undefined
  /** When it ended. */
  readonly canceledAt?: Date | undefined
  /** When it is going to end. */
  readonly cancelScheduledAt?: Date | undefined
  /** When its plan is going to change. */
  readonly scheduledAdjustmentAt?: Date | undefined
  /** Your own texts; numbers and booleans as JSON writes them. */
  readonly metadata?: Readonly<Record<string, string>> | undefined
  /** Whether its plan is free. */
  readonly isFreePlan?: boolean | undefined
  /** Whether it is never charged. */
  readonly doNotCharge?: boolean | undefined
  /** Whether it is billed at the beginning of a period. */
  readonly runBillingAtPeriodStart?: boolean | undefined
  /** Unit of the billing interval; absent when it does not renew. */
  readonly interval?: FlowgladIntervalUnit | undefined
  /** How many units an interval has. */
  readonly intervalCount?: number | undefined
  /** What it consists of; only in a customer's billing. */
  readonly items: ReadonlyArray<FlowgladSubscriptionItem>
  /**
   * The answer's text for this subscription, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** One thing that a subscription consists of. */
export interface FlowgladSubscriptionItem {
  /** Flowglad's id of the item. */
  readonly id: string
  /** The subscription. */
  readonly subscriptionId?: string | undefined
  /** Name. */
  readonly name?: string | undefined
  /** The price. */
  readonly priceId?: string | undefined
  /** Price of one in major units of the price's currency. */
  readonly unitPrice?: string | undefined
  /** Price of one in the smallest unit. */
  readonly unitPriceMinor: number
  /** How many. */
  readonly quantity: number
  /** When it was added. */
  readonly addedDate?: Date | undefined
  /** When it ended. */
  readonly expiredAt?: Date | undefined
  /** Your own id of it. */
  readonly externalId?: string | undefined
  /** Whether it was made by hand. */
  readonly manuallyCreated?: boolean | undefined
  /** Your own texts; numbers and booleans as JSON writes them. */
  readonly metadata?: Readonly<Record<string, string>> | undefined
  /** The price itself. */
  readonly price?: FlowgladPrice | undefined
}

/** One page of subscriptions, the oldest first. */
export interface FlowgladSubscriptionPage {
  /** The subscriptions, in Flowglad's order. */
  readonly items: ReadonlyArray<FlowgladSubscription>
  /** The cursor of this page, as it was asked for. */
  readonly currentCursor?: string | undefined
  /** The cursor of the next page; absent on the last. */
  readonly nextCursor?: string | undefined
  /** Whether another page follows. */
  readonly hasMore: boolean
  /** How many there are on all pages. */
  readonly total?: number | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** How to walk over all subscriptions, the oldest first. */
export interface FlowgladSubscriptionsRequest {
  /** Subscriptions read at a time, 1 to 100. Default 100. */
  pageSize?: number | undefined
}

/** A piece of usage as Flowglad keeps it. */
export interface FlowgladUsageEvent {
  /** Flowglad's id of the event. */
  readonly id: string
  /** Your own id of the event. */
  readonly transactionId: string
  /** How much was used, in the meter's unit. */
  readonly amount: number
  /** Flowglad's id of the customer. */
  readonly customerId?: string | undefined
  /** The subscription that it is billed on. */
  readonly subscriptionId: string
  /** The usage meter. */
  readonly usageMeterId?: string | undefined
  /** The usage price. */
  readonly priceId?: string | undefined
  /** The billing period that it falls in. */
  readonly billingPeriodId?: string | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** When it was made. */
  readonly createdAt: Date
  /** When it was changed last. */
  readonly updatedAt?: Date | undefined
  /** When it was used. */
  readonly usageDate?: Date | undefined
  /** Whether it is about real money. */
  readonly livemode?: boolean | undefined
  /** What meters that count distinct properties look at; what is not a text as JSON writes it. */
  readonly properties?: Readonly<Record<string, string>> | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A message as it arrived, and what it has to be signed with. */
export interface FlowgladVerifyWebhookRequest {
  /** The body, byte for byte as it arrived, before any JSON was parsed. */
  body: string | Uint8Array
  /**
   * The headers, in any case: `svix-id`, `svix-timestamp` and `svix-signature`, or the same
   * beginning with `webhook-`. Others are not looked at.
   */
  headers: MessageHeaders
  /** The endpoint's signing secrets, `whsec_...`; more than one while they are rotated. */
  secrets: ReadonlyArray<Secret | string>
  /** How old the message may be. Default 5 minutes. In milliseconds. */
  tolerance?: number | undefined
  /** How far its time may lie in the future. Default 1 minute. In milliseconds. */
  futureTolerance?: number | undefined
  /** What time it is. Default: this machine's clock. */
  now?: Date | string | undefined
}

/**
 * A message whose signature is right.
 *
 * It says which thing changed and not how: read the thing before acting on it. Messages come at
 * least once and in any order; `messageId` is the same each time.
 */
export interface FlowgladWebhook {
  /** Id of the message, to tell a repeated one by. */
  readonly messageId: string
  /** When it was sent, to the second. */
  readonly sentAt: Date
  /** What kind of thing it is about. */
  readonly objectType: FlowgladWebhookObject
  /** Flowglad's id of the thing. */
  readonly id: string
  /** The customer whose thing it is. */
  readonly customer?: FlowgladWebhookCustomer | undefined
  /** The pricing model that it belongs to. */
  readonly pricingModelId?: string | undefined
  /** For new events, whose. */
  readonly scopeId?: string | undefined
  /** For new events, the last one's place in the sequence. */
  readonly latestSequence?: string | undefined
  /**
   * The body's text, card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A customer, as a message names it. */
export interface FlowgladWebhookCustomer {
  /** Flowglad's id of the customer. */
  readonly id?: string | undefined
  /** Your own id of the customer. */
  readonly externalId?: string | undefined
}

/** A hidden field of a form. */
export interface FormField {
  /** Its name. */
  readonly name: string
  /** Its value, for the payer's browser alone. */
  readonly value: Secret
}

/** A link that opens the app on the buyer's own device. */
export interface GlaseAppLink {
  /** The link, such as `seqr://SEQR.SE/R20180809131415161`. */
  readonly appLink: string
}

/** The code of an invoice to be made a link. */
export interface GlaseAppLinkRequest {
  /** The `code` of an invoice, such as `HTTP://SEQR.SE/R20180809131415161`. */
  code: string
  /**
   * Scheme of the app, letters, digits, `+`, `-` and `.`. Default `seqr`; the demo app's is
   * `seqr-demo`, in older documents `SEQR-DEBUG`.
   */
  scheme?: string | undefined
}

/** The id on the sticker that stands by the client's own terminal. */
export interface GlaseAssignSeqrIdRequest {
  /** The id, letters and digits only; the sticker shows `HTTP://SEQR.SE/Q` and this id. */
  seqrId: string
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** The sticker's id is the terminal's. */
export interface GlaseAssignedSeqrId {
  /** The id. */
  readonly seqrId: string
  /** What the sticker's QR code says. */
  readonly code: string
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** An invoice to be called off. */
export interface GlaseCancelInvoiceRequest {
  /** Glase's reference of the invoice. */
  invoiceReference: string
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** A reservation to be released. */
export interface GlaseCancelRequest {
  /** The reservation as it was last seen. */
  reservation: Stored<GlaseReservation>
  /** How long to wait between two questions. Default 1 second; at most 10. In milliseconds. */
  pollInterval?: number | undefined
}

/** The invoice is called off. */
export interface GlaseCanceledInvoice {
  /** Glase's reference of the invoice. */
  readonly invoiceReference: string
  /** Whether it had been called off before. */
  readonly alreadyCanceled: boolean
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A reservation to be committed, and with how much. */
export interface GlaseCommitRequest {
  /** The reservation as it was last seen. */
  reservation: Stored<GlaseReservation>
  /** The final amount, more than zero. */
  amount: Amount
  /** Whether it may be more than what is reserved, which Glase need not accept. */
  allowMore?: boolean | undefined
  /** How long to wait between two questions. Default 1 second; at most 10. In milliseconds. */
  pollInterval?: number | undefined
}

/** A reservation to be committed, without the rules of `commit`. */
export interface GlaseCommitReservationRequest {
  /** Glase's reference of the invoice. */
  invoiceReference: string
  /**
   * The final amount; for `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT` always name it. Default: the
   * invoice's, in the form of the older interface, which does not know this member.
   */
  amount?: Amount | undefined
  /** Its currency; together with `amount`. */
  currency?: string | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** The commit was accepted; the payment is there once `getPaymentStatus` says `PAID`. */
export interface GlaseCommittedReservation {
  /** Glase's reference of the invoice. */
  readonly invoiceReference: string
  /** Glase's reference of the payment, where the answer names it. */
  readonly ersReference?: string | undefined
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/**
 * Who calls Glase: a terminal, a reseller, or both; each call takes the one that it needs.
 *
 * Payments are made by the terminal. Registering terminals, closing transaction periods and
 * reports need the reseller, whose password does not belong on a till.
 */
export interface GlaseCredentials {
  /** The terminal. At least one of `terminal` and `reseller`. */
  terminal?: GlaseTerminal | undefined
  /** The reseller, which is the shop. */
  reseller?: GlaseReseller | undefined
  /**
   * Name and version of your software; certification wants the company's name. Default:
   * `tillbridge` and its version.
   */
  clientId?: string | undefined
  /** Channel, at most 40 characters. Default `WS`. */
  channel?: string | undefined
  /**
   * Reference of every call, at most 32 characters; certification wants the product's name and
   * version. Default: a new one for each call. Glase uses it for nothing but finding a call in its logs.
   */
  clientReference?: string | undefined
}

/** A loyalty card, a coupon, or another token of the buyer. */
export interface GlaseCustomerToken {
  /** Which kind of token, as agreed with Glase. */
  readonly id: string
  /** 0 pending, 1 used, 90 blocked, 99 invalid or unknown. */
  readonly status: number
  /** The token itself, such as the card's number. */
  readonly value?: string | undefined
  /** What it is. */
  readonly description?: string | undefined
}

/** A loyalty card, a coupon, or another token of the buyer. */
export interface GlaseCustomerTokenInput {
  /** Which kind of token, as agreed with Glase. */
  id: string
  /** 0 pending, 1 used, 90 blocked, 99 invalid or unknown. */
  status: number
  /** The token itself, such as the card's number. */
  value?: string | undefined
  /** What it is. */
  description?: string | undefined
}

/** Which report to make, once. */
export interface GlaseExecuteReportRequest {
  /** Which report. */
  reportId: GlaseReportId
  /** Glase's id of the period. */
  transactionPeriodId: string
  /** The terminal; required for the terminals' reports. */
  terminalId?: string | undefined
  /** Language, such as `en`. Default: Glase's own. */
  language?: string | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** Which invoice to ask about. */
export interface GlaseGetPaymentStatusRequest {
  /** Glase's reference of the invoice. Default: the one that the cash register holds now. */
  invoiceReference?: string | undefined
  /** The `version` of the answer before, which tells Glase that it was seen. Default 0, the first. */
  invoiceVersion?: number | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** Which invoice a notification was about. */
export interface GlaseHandleNotificationRequest {
  /**
   * Glase's reference of the invoice, by your own record of the URL that was called: the
   * notification's body proves nothing.
   */
  invoiceReference: string
  /** The `version` of the answer before. Default 0, the first. */
  version?: number | undefined
}

/** What the buyer is asked to pay. Every amount in it is in its one currency. */
export interface GlaseInvoice {
  /** Heading on the bill and the receipt. */
  readonly title: string
  /** What is to be paid, more than zero; at most the currency's decimals, and never more than 2. */
  readonly totalAmount: string
  /** Currency, that of the shop's country. */
  readonly currency: string
  /**
   * What is bought. Where there are rows, their `itemTotalAmount`s must make up `totalAmount`.
   * Certification wants at least one.
   */
  readonly invoiceRows: ReadonlyArray<GlaseInvoiceRow>
  /** How it is paid. Default `IMMEDIATE_DEBIT`, and for `reserve` its own. */
  readonly paymentMode?: GlasePaymentMode | undefined
  /** Whether the merchant is asked once the buyer is known. Default `NO_ACKNOWLEDGMENT`. */
  readonly acknowledgmentMode?: GlaseAcknowledgmentMode | undefined
  /** When it was issued. Default: now. Absent in an answer when its time has no offset. */
  readonly issueDate?: Date | undefined
  /** Your own id of the order, which the receipt repeats. */
  readonly clientInvoiceId?: string | undefined
  /** Who sells, for reports. */
  readonly cashierId?: string | undefined
  /** Text at the foot of the bill. */
  readonly footer?: string | undefined
  /** What the buyer's app opens afterwards, whatever the result: proves nothing. */
  readonly backUrl?: string | undefined
  /**
   * What Glase calls once something has happened, http or https, with a part that nobody can
   * guess: the call proves nothing, answer it with `handleNotification`.
   */
  readonly notificationUrl?: string | undefined
  /**
   * Seconds within which a reservation must be committed; only with
   * `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`, and required there.
   */
  readonly commitReservationTimeout?: number | undefined
}

/** What the buyer is asked to pay. Every amount in it is in its one currency. */
export interface GlaseInvoiceInput {
  /** Heading on the bill and the receipt. */
  title: string
  /** What is to be paid, more than zero; at most the currency's decimals, and never more than 2. */
  totalAmount: Amount
  /** Currency, that of the shop's country. */
  currency: string
  /**
   * What is bought. Where there are rows, their `itemTotalAmount`s must make up `totalAmount`.
   * Certification wants at least one.
   */
  invoiceRows?: ReadonlyArray<GlaseInvoiceRowInput> | undefined
  /** How it is paid. Default `IMMEDIATE_DEBIT`, and for `reserve` its own. */
  paymentMode?: GlasePaymentMode | undefined
  /** Whether the merchant is asked once the buyer is known. Default `NO_ACKNOWLEDGMENT`. */
  acknowledgmentMode?: GlaseAcknowledgmentMode | undefined
  /** When it was issued. Default: now. Absent in an answer when its time has no offset. */
  issueDate?: Date | string | undefined
  /** Your own id of the order, which the receipt repeats. */
  clientInvoiceId?: string | undefined
  /** Who sells, for reports. */
  cashierId?: string | undefined
  /** Text at the foot of the bill. */
  footer?: string | undefined
  /** What the buyer's app opens afterwards, whatever the result: proves nothing. */
  backUrl?: string | undefined
  /**
   * What Glase calls once something has happened, http or https, with a part that nobody can
   * guess: the call proves nothing, answer it with `handleNotification`.
   */
  notificationUrl?: string | undefined
  /**
   * Seconds within which a reservation must be committed; only with
   * `RESERVATION_REQUIRED_PRELIMINARY_AMOUNT`, and required there.
   */
  commitReservationTimeout?: number | undefined
}

/** One line of an invoice. */
export interface GlaseInvoiceRow {
  /** What the line comes to, tax included; below zero for a discount. */
  readonly itemTotalAmount: string
  /** What it is. */
  readonly itemDescription?: string | undefined
  /** How many, or how much, more than zero; certification wants it. */
  readonly itemQuantity?: string | undefined
  /** Price of one. Shown only. */
  readonly itemUnitPrice?: string | undefined
  /** What it is counted in, such as `kg`. */
  readonly itemUnit?: string | undefined
  /**
   * Discount on the line. Better a line of its own below zero: Glase does not say whether the
   * line's total is before or after it.
   */
  readonly itemDiscount?: string | undefined
  /** Tax rate in percent, such as 25. Shown only. */
  readonly itemTaxRate?: string | undefined
  /** European article number. */
  readonly itemEan?: string | undefined
  /** Your own article number. */
  readonly itemSku?: string | undefined
}

/** One line of an invoice. */
export interface GlaseInvoiceRowInput {
  /** What the line comes to, tax included; below zero for a discount. */
  itemTotalAmount: Amount
  /** What it is. */
  itemDescription?: string | undefined
  /** How many, or how much, more than zero; certification wants it. */
  itemQuantity?: Amount | undefined
  /** Price of one. Shown only. */
  itemUnitPrice?: Amount | undefined
  /** What it is counted in, such as `kg`. */
  itemUnit?: string | undefined
  /**
   * Discount on the line. Better a line of its own below zero: Glase does not say whether the
   * line's total is before or after it.
   */
  itemDiscount?: Amount | undefined
  /** Tax rate in percent, such as 25. Shown only. */
  itemTaxRate?: Amount | undefined
  /** European article number. */
  itemEan?: string | undefined
  /** Your own article number. */
  itemSku?: string | undefined
}

/** An invoice that waits for its buyer. */
export interface GlaseIssuedInvoice {
  /** Glase's reference of the invoice: a text of digits, too long for a number. Keep it. */
  readonly invoiceReference: string
  /** What its QR code says. Cash registers show their sticker instead. */
  readonly code?: string | undefined
  /** The same as a link that opens the app on the buyer's own device. */
  readonly appLink?: string | undefined
  /** What comes next: `show_qr_code`, or `wait` when the answer held no code of Glase's. */
  readonly nextAction: NextAction
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Closes the transaction period and opens the next. */
export interface GlaseMarkTransactionPeriodRequest {
  /**
   * The terminal whose period it is. Default: the shop's. Terminals' reports are made of a
   * terminal's period only.
   */
  terminalId?: string | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** An invoice to be paid at once. */
export interface GlasePayRequest {
  /** The invoice; `paymentMode` is left out or `IMMEDIATE_DEBIT`. */
  invoice: GlaseInvoiceInput
  /**
   * Whether to send it without asking first whether the terminal holds an open reservation, which a
   * cash register may lose by it. A web shop's terminal holds many invoices and loses none.
   */
  replaceOpen?: boolean | undefined
}

/** Where a payment stands. */
export interface GlasePayment {
  /** Glase's reference of the invoice, where it was named or the receipt names it. */
  readonly invoiceReference?: string | undefined
  /** Glase's word for where it stands. */
  readonly status: GlasePaymentStatus
  /** Where it stands, in the words that all providers share. */
  readonly state: PaymentState
  /** The version to send with the next question. */
  readonly version: number
  /** Glase's reference of the payment, once paid: what `refundPayment` takes. */
  readonly ersReference?: string | undefined
  /** What was paid, by the receipt. */
  readonly amount?: string | undefined
  /** Its currency. */
  readonly currency?: string | undefined
  /** The receipt, once paid. */
  readonly receipt?: GlaseReceipt | undefined
  /** The buyer's tokens. */
  readonly customerTokens: ReadonlyArray<GlaseCustomerToken>
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** The receipt of a payment. */
export interface GlaseReceipt {
  /** The terminal that was paid. */
  readonly terminalId?: string | undefined
  /** When it was paid; absent when the answer's time has no offset. */
  readonly paymentDate?: Date | undefined
  /** The same as the answer has it. */
  readonly paymentDateText?: string | undefined
  /** Your own id of the order. */
  readonly clientInvoiceId?: string | undefined
  /** Glase's reference of the invoice. */
  readonly invoiceReference?: string | undefined
  /** Glase's reference of the payment. */
  readonly paymentReference?: string | undefined
  /** Who paid, as Glase names the buyer's device. */
  readonly payerTerminalId?: string | undefined
  /** Who was paid. */
  readonly receiverName?: string | undefined
  /** The invoice; absent when it has no total, or amounts in several currencies. */
  readonly invoice?: GlaseInvoice | undefined
}

/** A document to be attached to a payment. */
export interface GlaseReceiptDocument {
  /** The document. */
  receiptData: Uint8Array
  /** Its type. Default `text/html`. */
  mimeType?: string | undefined
  /** What it is. Default `PAYMENT_RECEIPT`. */
  receiptType?: GlaseReceiptType | undefined
}

/** An attempt of this client's whose outcome is unknown. */
export interface GlaseReconcileRequest {
  /** The attempt that the outcome-unknown error carries. */
  attempt: Stored<Attempt>
}

/** A refund that Glase has accepted; the money may take days. */
export interface GlaseRefund {
  /** Glase's reference of the payment that is given back, as it was asked. */
  readonly paymentErsReference: string
  /** Glase's reference of the refund itself, where the answer names it. */
  readonly ersReference?: string | undefined
  /** What is given back. */
  readonly amount: string
  /** Its currency. */
  readonly currency: string
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A payment to be given back, whole or in part. */
export interface GlaseRefundPaymentRequest {
  /** Glase's reference of the payment. */
  ersReference: string
  /**
   * What is given back: `totalAmount` is the amount of this refund.
   * Modes and times are sent only where they are given.
   */
  invoice: GlaseInvoiceInput
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** A terminal to be made; only for cash registers, which hold one invoice at a time. */
export interface GlaseRegisterTerminalRequest {
  /** Your own id of the terminal, such as `Store 111/Till 4`. */
  externalTerminalId: string
  /** Name that the buyer sees. */
  name: string
  /**
   * Password that the terminal shall have, at least 4 characters. Default: a new one of 24
   * letters and digits, which is in the result.
   */
  password?: Secret | string | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** The login of a new terminal: keep both parts, because Glase gives neither again. */
export interface GlaseRegisteredTerminal {
  /** Glase's id of the terminal. */
  readonly terminalId: string
  /** Its password, the one given or the new one. */
  readonly password: Secret
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A text to be shown as a QR code. */
export interface GlaseRenderQrCodeRequest {
  /** The text, at most 1000 characters: the `code` of an invoice, exactly as it came. */
  text: string
}

/** A report: its text, and its rows where they can be read. */
export interface GlaseReport {
  /** Title. */
  readonly title?: string | undefined
  /** Type, as Glase says; the samples say `text/html` of XML. */
  readonly mimeType?: string | undefined
  /** The document's bytes. */
  readonly content: Uint8Array
  /** The document's text, blanks around it taken off. */
  readonly text: string
  /** What the document says of itself, by its own names, such as `GeneratedAt`. */
  readonly meta: Readonly<Record<string, string>>
  /** Its rows. */
  readonly rows: ReadonlyArray<GlaseReportRow>
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A row of a report. Amounts are in the shop's currency, which the report does not name. */
export interface GlaseReportRow {
  /** The terminal. */
  readonly terminalId?: string | undefined
  /** The cashier; absent for the text `NULL`. */
  readonly cashierId?: string | undefined
  /** Glase's reference of the transaction. */
  readonly ersReference?: string | undefined
  /** Amount of the transaction. */
  readonly salesAmount?: string | undefined
  /** How many transactions. */
  readonly salesCount?: number | undefined
  /** Their total. */
  readonly salesTotal?: string | undefined
  /** Everything in the row, by the document's own names, as it stands there. */
  readonly values: Readonly<Record<string, string>>
}

/** A reseller's login, the shop that Glase knows. */
export interface GlaseReseller {
  /** Id that Glase gave. */
  id: string
  /** Password that Glase gave. */
  password: Secret | string
  /** User of the reseller. Default `9900`, the one in all of Glase's examples. */
  userId?: string | undefined
}

/** A preliminary payment. Keep it (every language writes it as JSON): the next steps take it. */
export interface GlaseReservation {
  /** Glase's reference of the invoice. */
  readonly invoiceReference: string
  /** What its QR code says. Cash registers show their sticker instead. */
  readonly code?: string | undefined
  /** The same as a link that opens the app on the buyer's own device. */
  readonly appLink?: string | undefined
  /** The most that a commit is sure of. */
  readonly reservedAmount: string
  /** Its currency. */
  readonly currency: string
  /** Until when it must be committed, by this machine's clock, counted from when it was sent. */
  readonly commitBefore: Date
  /** The version to send with the next question. */
  readonly version: number
  /** Glase's word for where it stands, as it was last seen. */
  readonly status: GlasePaymentStatus
  /** Where it stands, in the words that all providers share. */
  readonly state: PaymentState
  /** What comes next: `show_qr_code` or `wait` while the buyer has yet to confirm, then `none`. */
  readonly nextAction: NextAction
  /** The invoice as it was last sent. */
  readonly invoice: GlaseInvoice
  /** The buyer's tokens, as they were last seen. */
  readonly customerTokens: ReadonlyArray<GlaseCustomerToken>
}

/** An amount to be reserved. */
export interface GlaseReserveRequest {
  /**
   * The invoice: its `totalAmount` is the most that the commit is sure of. `paymentMode` and
   * `commitReservationTimeout` are left out.
   */
  invoice: GlaseInvoiceInput
  /**
   * Seconds within which the reservation must be committed, at least 1; afterwards nothing is
   * paid. Minutes in a shop, hours or days online.
   */
  commitReservationTimeout: number
  /**
   * Whether to send it without asking first whether the terminal holds an open reservation, which a
   * cash register may lose by it. A web shop's terminal holds many invoices and loses none.
   */
  replaceOpen?: boolean | undefined
}

/** Which report to make and to wait for. */
export interface GlaseRunReportRequest {
  /** Which report. */
  reportId: GlaseReportId
  /** Glase's id of the period. */
  transactionPeriodId: string
  /** The terminal; required for the terminals' reports. */
  terminalId?: string | undefined
  /** Language, such as `en`. Default: Glase's own. */
  language?: string | undefined
  /** How long to wait between two questions. Default 3 seconds, growing; at most 10. In milliseconds. */
  pollInterval?: number | undefined
}

/** An invoice to be sent as it is, without the rules of `pay` and `reserve`. */
export interface GlaseSendInvoiceRequest {
  /** The invoice. */
  invoice: GlaseInvoiceInput
  /** Tokens of the buyer that are known already. */
  tokens?: ReadonlyArray<GlaseCustomerTokenInput> | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** A receipt for a payment that has been made. */
export interface GlaseSubmitPaymentReceiptRequest {
  /** Glase's reference of the payment. */
  ersReference: string
  /** The document; certification takes the call without one too. */
  receiptDocument?: GlaseReceiptDocument | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** The receipt is attached. */
export interface GlaseSubmittedReceipt {
  /** Glase's reference, where the answer names one. */
  readonly ersReference?: string | undefined
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A terminal's login: a till, a pump, a web shop. */
export interface GlaseTerminal {
  /** Id that registering it gave, or Glase. */
  id: string
  /** Password, at least 4 characters. */
  password: Secret | string
}

/** A transaction period that is closed. Keep its id: nothing gives it again. */
export interface GlaseTransactionPeriod {
  /** Glase's id of the period. */
  readonly transactionPeriodId: string
  /** The terminal whose period it is; absent for the shop's. */
  readonly terminalId?: string | undefined
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Removes the client's own terminal. */
export interface GlaseUnregisterTerminalRequest {
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** The terminal is removed. */
export interface GlaseUnregisteredTerminal {
  /** Glase's id of the terminal that is gone. */
  readonly terminalId: string
  /** Whether the terminal was gone already when the call was repeated after a lost answer. */
  readonly alreadyGone: boolean
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** An invoice to take the place of one that was sent; all of it is replaced. */
export interface GlaseUpdateInvoiceRequest {
  /** Glase's reference of the invoice. */
  invoiceReference: string
  /** The invoice as it shall be. */
  invoice: GlaseInvoiceInput
  /** Tokens of the buyer with what became of them. */
  tokens?: ReadonlyArray<GlaseCustomerTokenInput> | undefined
  /** Text for Glase's logs, at most 80 characters. */
  clientComment?: string | undefined
  /** Reference of this call, at most 32 characters. Default: the client's. */
  clientReference?: string | undefined
}

/** A reservation whose invoice is to be replaced. */
export interface GlaseUpdateRequest {
  /** The reservation as it was last seen. */
  reservation: Stored<GlaseReservation>
  /**
   * The invoice as it shall be, in the same currency. Once the amount is reserved, its total is
   * at most that.
   */
  invoice: GlaseInvoiceInput
  /** Tokens of the buyer with what became of them. */
  tokens?: ReadonlyArray<GlaseCustomerTokenInput> | undefined
  /** Whether the total may be more than what is reserved, which Glase need not accept at commit. */
  allowMore?: boolean | undefined
}

/** The invoice is replaced. */
export interface GlaseUpdatedInvoice {
  /** Glase's reference of the invoice. */
  readonly invoiceReference: string
  /**
   * The answer's text, passwords taken out, at most 64 KiB.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Which invoice's payment to wait for. */
export interface GlaseWaitUntilPaidRequest {
  /** Glase's reference of the invoice. */
  invoiceReference: string
  /** The `version` of the answer before. Default 0, the first. */
  version?: number | undefined
  /** How long to wait between two questions. Default 1 second; at most 10. In milliseconds. */
  pollInterval?: number | undefined
}

/** Which reservation to wait for. */
export interface GlaseWaitUntilReservedRequest {
  /** The reservation as it was last seen. */
  reservation: Stored<GlaseReservation>
  /** How long to wait between two questions. Default 1 second; at most 10. In milliseconds. */
  pollInterval?: number | undefined
}

/** What the payer's browser tells the bank. */
export interface GlobianceBrowser {
  /** Width of the screen in pixels. */
  screenWidth: number
  /** Height of the screen in pixels. */
  screenHeight: number
  /** Its language, such as `en-GB`. */
  language: string
  /** Whether it runs Java. */
  javaEnabled: boolean
  /** Whether it runs scripts. */
  javascriptEnabled: boolean
  /** Bits of a colour. */
  colorDepth: number
  /** What its `getTimezoneOffset()` gives: UTC minus local time in minutes. */
  utcOffset: number | bigint
}

/** Which checkout to call off. */
export interface GlobianceCancelCheckoutRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
}

/** Which subscription to end. */
export interface GlobianceCancelUserSubscriptionRequest {
  /** Id of the subscription, a UUID. */
  subscriptionId: string
}

/** A card. Handling it puts the merchant in the full scope of PCI DSS. */
export interface GlobianceCard {
  /** Its number. */
  number: CardNumber | string
  /** The month in which it expires, `01` to `12`. */
  expiryMonth: string
  /** The year in which it expires, four digits. */
  expiryYear: string
  /** Its verification value. */
  cvv: CardVerificationValue | string
}

/** An attempt to pay a checkout by card. */
export interface GlobianceCardPayment {
  /** Globiance's id of the checkout. */
  readonly checkoutId: string
  /** Which acquirer takes the card, 0 to 3; absent where the call does not tell 0 from 1. */
  readonly acquirerId?: number | undefined
  /** Globiance's word for where it stands. */
  readonly status: GlobianceCardStatus
  /**
   * Where it stands, in the words that all providers share. Anything but `succeeded` and
   * `failed` has to be waited for with `waitForCardPayment`.
   */
  readonly state: PaymentState
  /** What has to happen now. */
  readonly nextAction: NextAction
  /** What `waitForCardPayment` and the status calls take. */
  readonly transactionId?: string | undefined
  /** The acquirer's reference. */
  readonly transactionRef?: string | undefined
  /** Globiance's message. */
  readonly message?: string | undefined
  /** What the payer's statement will say. */
  readonly descriptor?: string | undefined
  /** The page on which the checkout can be paid; its address holds the API key. */
  readonly checkoutLink?: Secret | undefined
  /**
   * Whether Globiance says that the bank asks the payer first. False does not mean that nothing
   * has to happen: see `nextAction`.
   */
  readonly require3ds: boolean
  /**
   * The answer's text, secrets, links and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** What a status call says of an attempt to pay by card. */
export interface GlobianceCardTransaction {
  /** The id of the request. */
  readonly transactionId: string
  /** Globiance's word for where it stands. */
  readonly status: GlobianceCardStatus
  /** Where it stands, in the words that all providers share. */
  readonly state: PaymentState
  /** Amount in major units. */
  readonly amount?: string | undefined
  /** Its currency. */
  readonly currency?: string | undefined
  /** When it was made. */
  readonly createdAt?: Date | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** What a payer owes, and what came in for it. */
export interface GlobianceCheckout {
  /** Globiance's id of the checkout. Keep it: checkouts cannot be listed. */
  readonly checkoutId: string
  /** Globiance's word for where it stands. */
  readonly status: GlobianceCheckoutStatus
  /**
   * Where its payment stands, in the words that all providers share: `succeeded` also when a
   * confirmed payment came in for an expired or cancelled checkout.
   */
  readonly state: PaymentState
  /** Currency in which the payer owes. */
  readonly requestCurrency: string
  /**
   * What the payer owes, taxes included, in major units. Show and book this, not the amount of
   * the request.
   */
  readonly requestCurrencyAmount: string
  /** Price of one unit of the currency in US dollars. */
  readonly requestCurrencyPriceUsd?: string | undefined
  /** What the payer owes in US dollars. */
  readonly amountInUsd?: string | undefined
  /** How long it can be paid. In milliseconds. */
  readonly duration?: number | undefined
  /** When it was made. */
  readonly checkoutTime?: Date | undefined
  /** When it can no longer be paid. */
  readonly expiryTime?: Date | undefined
  /** Your own text. */
  readonly note?: string | undefined
  /** Your own reference of the customer or order. */
  readonly clientId?: string | undefined
  /** Your own id of the whole; Globiance does not always give it back. */
  readonly itemId?: string | undefined
  /** Name of the whole. */
  readonly itemName?: string | undefined
  /** What it is for. */
  readonly items: ReadonlyArray<GlobianceCheckoutItem>
  /** In what it can be paid; a currency is told by its id, type and network together. */
  readonly currencies: ReadonlyArray<GlobianceCurrency>
  /** What it costs in each currency that was asked for. */
  readonly quotes: ReadonlyArray<GlobianceQuote>
  /** What came in for it. */
  readonly payments: ReadonlyArray<GlobiancePayment>
  /** The store that it belongs to. */
  readonly store?: GlobianceStore | undefined
  /** Whether the page offers to buy the currency. */
  readonly enableFiatBuy?: boolean | undefined
  /** Whether it can be paid by card without the hosted page. */
  readonly merchantDirectAcquiring: boolean
  /** Which acquirer takes the card, 0 to 3; absent when direct acquiring is off. */
  readonly acquirerId?: number | undefined
  /** The page on which it can be paid; its address holds the API key. */
  readonly paymentLink?: Secret | undefined
  /** The checkout that the page's address names, where it is another one than `checkoutId`. */
  readonly paymentLinkCheckoutId?: string | undefined
  /** Globiance's message. */
  readonly message?: string | undefined
  /**
   * The answer's text, secrets, links and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** One thing that a checkout is for, with its taxes. */
export interface GlobianceCheckoutItem {
  /** Its name. */
  readonly itemName?: string | undefined
  /** Your own id of it. */
  readonly itemId?: string | undefined
  /** Price of one, in the checkout's currency. */
  readonly price?: string | undefined
  /** How many. */
  readonly qty?: string | undefined
  /** Tax on it in percent. */
  readonly taxRate?: string | undefined
  /** The tax, in the checkout's currency. */
  readonly taxAmount?: string | undefined
  /** Price without tax. */
  readonly subTotal?: string | undefined
  /** Price with tax. */
  readonly total?: string | undefined
}

/** A checkout and its payments, each read by its id. */
export interface GlobianceCheckoutResult {
  /** The checkout. */
  readonly checkout: GlobianceCheckout
  /** Its payments, with their histories. */
  readonly payments: ReadonlyArray<GlobiancePayment>
  /**
   * Where its payment stands, in the words that all providers share: `succeeded` also when the
   * money came in for an expired or cancelled checkout.
   */
  readonly state: PaymentState
}

/** What a message names, and what your own record of the order says. */
export interface GlobianceConfirmWebhookRequest {
  /** The checkout that the message names. */
  checkoutId: string
  /** The payment that the message names. Default: every payment of the checkout is read. */
  paymentId?: string | undefined
  /** What the payer owes by your own record; another amount is the error `ConflictError`. */
  requestCurrencyAmount?: Amount | undefined
  /** Its currency by your own record; another one is the error `ConflictError`. */
  requestCurrency?: string | undefined
  /** Your own reference by your own record; another one is the error `ConflictError`. */
  clientId?: string | undefined
}

/**
 * What Globiance itself says of the things that a message names.
 *
 * Several messages come for one payment, in any order: write down checkout, payment and what you
 * do for them, each once, before you do it.
 */
export interface GlobianceConfirmedWebhook {
  /** The checkout as it stands. */
  readonly checkout: GlobianceCheckout
  /** The payment that was named, or all of the checkout. */
  readonly payments: ReadonlyArray<GlobiancePayment>
  /**
   * Where the checkout's payment stands, in the words that all providers share; payments that were
   * not named count as the checkout lists them.
   */
  readonly state: PaymentState
}

/** What a payer is to pay. */
export interface GlobianceCreateCheckoutRequest {
  /**
   * Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
   * answer's `requestCurrencyAmount`, which adds the items' taxes.
   */
  amount: Amount
  /** `USD` or `EUR`. */
  currency: string
  /** What it is for, at least one. */
  items: ReadonlyArray<GlobianceItem>
  /** Name of the whole. */
  itemName?: string | undefined
  /** Your own id of the whole; Globiance does not always give it back. */
  itemId?: string | undefined
  /** Your own text. */
  note?: string | undefined
  /** Your own reference of the customer or order; webhooks name it. */
  clientId?: string | undefined
}

/** What a payer is to pay by a link, which Globiance can mail. */
export interface GlobianceCreateInvoiceCheckoutRequest {
  /**
   * Amount in major units, more than zero, at most 2 decimals. What the payer owes is the
   * answer's `requestCurrencyAmount`, which adds the items' taxes.
   */
  amount: Amount
  /** `USD` or `EUR`. */
  currency: string
  /** What it is for, at least one. */
  items: ReadonlyArray<GlobianceItem>
  /** Name of the whole. */
  itemName?: string | undefined
  /** Your own id of the whole; Globiance does not always give it back. */
  itemId?: string | undefined
  /** Your own text. */
  note?: string | undefined
  /** Your own reference of the customer or order; webhooks name it. */
  clientId?: string | undefined
  /** Where Globiance mails the invoice. Default: it mails none. */
  email?: string | undefined
  /** How long it can be paid, to the millisecond, at least 1 ms. Default: Globiance's own, 30 days. In milliseconds. */
  checkoutDuration?: number | undefined
  /** Language of page and mail. Default: Globiance's own. */
  language?: GlobianceLanguage | undefined
}

/** Who is to subscribe to which plan. */
export interface GlobianceCreateUserSubscriptionRequest {
  /** Id of the plan, a UUID; plans are made in the dashboard. */
  planId: string
  /** Your own id of the customer. */
  customerId: string
  /** Where the payment links are mailed. */
  customerEmail: string
  /** When billing starts. Default: at once. */
  startsAt?: Date | string | undefined
  /** Your own data, a text that is JSON. */
  note?: string | undefined
  /** Your own data as texts by name, sent as a JSON object; instead of `note`. */
  noteValues?: Readonly<Record<string, string>> | undefined
}

/** A subscription that was made. */
export interface GlobianceCreatedSubscription {
  /** Id of the subscription. Keep it: subscriptions cannot be listed. */
  readonly subscriptionId: string
  /** The page of the subscription, for the customer. */
  readonly link?: string | undefined
  /** Globiance's message. */
  readonly message?: string | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** What a GlobiancePay store is reached with. For servers: neither belongs in an app or a browser. */
export interface GlobianceCredentials {
  /** The store's API key. */
  apiKey: Secret | string
  /**
   * The store's secret, which signs every call. Without it the calls go out unsigned, and
   * Globiance may refuse them.
   */
  secret?: Secret | string | undefined
  /**
   * Where the pages of acquirer 2 are, an absolute https address. Default
   * `https://merchant.globiancepay.com`.
   */
  merchantUiUrl?: string | undefined
}

/** What a payer has to send, and where. */
export interface GlobianceCryptoPayment {
  /** Globiance's id of the checkout. */
  readonly checkoutId: string
  /** What the payer must send: its `total`. */
  readonly quote: GlobianceQuote
  /** Where the payer sends it. */
  readonly address: string
  /** The tag that has to be sent with it; money sent without it is lost. */
  readonly destinationTag?: string | undefined
  /** The network to send it on, where it is named. */
  readonly currencyNetwork?: string | undefined
  /** When the checkout can no longer be paid; do not show the address afterwards. */
  readonly expiresAt?: Date | undefined
  /** Where the payment stands, in the words that all providers share: `action_required`. */
  readonly state: PaymentState
}

/** A currency in which a checkout can be paid; its id, type and network together tell it from others. */
export interface GlobianceCurrency {
  /** Globiance's id of the currency, the same for each type and network. */
  readonly currencyId: string
  /** Its short name, such as `USDT`. */
  readonly currencyName?: string | undefined
  /** Its full name. */
  readonly currencyFullName?: string | undefined
  /** How it is sent. */
  readonly currencyType: GlobianceCurrencyType
  /** The network that it is sent on, where it is named. */
  readonly currencyNetwork?: string | undefined
}

/** Where a payer sends a crypto currency. Show it exactly, and keep every one ever given. */
export interface GlobianceDepositAddress {
  /** The address. */
  readonly address: string
  /** The tag that has to be sent with it; money sent without it is lost. */
  readonly destinationTag?: string | undefined
  /** Globiance's message. */
  readonly message?: string | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Where a payer is to send a crypto currency. */
export interface GlobianceGenerateAddressRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** One of the checkout's currencies, for which a quote was made. */
  currencyId: string
  /** The currency's `currencyNetwork`, where it has one. */
  network?: string | undefined
}

/** What to ask a price for. */
export interface GlobianceGenerateQuoteRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** One of the checkout's currencies. */
  currencyId: string
  /** How it is to be sent: `blockchain` or `wallet`. */
  currencyType: GlobianceCurrencyType
}

/** Which attempt at acquirer 3 to read. */
export interface GlobianceGetCardTxnStatusGenRequest {
  /** The attempt's `transactionId`. */
  transactionId: string
}

/** Which attempt at acquirer 2 to read. */
export interface GlobianceGetCardTxnStatusRequest {
  /** The attempt's `transactionId`. */
  transactionId: string
}

/** Which checkout to read. */
export interface GlobianceGetCheckoutDetailsRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
}

/** Which payment to read. */
export interface GlobianceGetPaymentDetailsRequest {
  /** Globiance's id of the payment. */
  paymentId: string
}

/** Which subscription to read. */
export interface GlobianceGetUserSubscriptionRequest {
  /** Id of the subscription, a UUID. */
  subscriptionId: string
}

/** A card payment at acquirer 0 or 1, whose card data pass through the merchant. */
export interface GlobianceInitiatePayWithCardRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** Whether Globiance is to keep the card for the payer. Default false. */
  saveMyCard?: boolean | undefined
  /** The payer's first name. */
  firstName: string
  /** The payer's last name. */
  lastName: string
  /** The payer's address. */
  address: string
  /** The payer's country, two letters. */
  country: string
  /** The payer's state or province. */
  state: string
  /** The payer's city. */
  city: string
  /** The payer's postal code. */
  zip: string
  /** The payer's mail address. */
  email: string
  /** The payer's telephone number. */
  phoneNumber: string
  /** The card's number. */
  cardNumber: CardNumber | string
  /** The month in which the card expires, `01` to `12`. */
  cardExpiryMonth: string
  /** The year in which the card expires, four digits. */
  cardExpiryYear: string
  /** The card's verification value. */
  cardCvvNumber: CardVerificationValue | string
  /** Width of the payer's screen in pixels. */
  screenWidth: number
  /** Height of the payer's screen in pixels. */
  screenHeight: number
  /** The browser's language, such as `en-GB`. */
  language: string
  /** Whether the browser runs Java. */
  javaEnabled: boolean
  /** Whether the browser runs scripts. */
  javascriptEnabled: boolean
  /** Bits of a colour. */
  colorDepth: number
  /** What the browser's `getTimezoneOffset()` gives: UTC minus local time in minutes. */
  utcOffset: number | bigint
}

/** A card payment at acquirer 3, on a page of its own. */
export interface GlobianceInitiatePayWithCardWidget2Request {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** The payer's first name. */
  firstName: string
  /** The payer's middle name. Default: none. */
  middleName?: string | undefined
  /** The payer's last name. */
  lastName: string
  /** The payer's mail address. */
  email: string
  /** The payer's telephone number. */
  phoneNumber: string
}

/** A card payment at acquirer 2, on a page of its own. */
export interface GlobianceInitiatePayWithCardWidgetRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** The payer's first name. */
  firstName: string
  /** The payer's middle name. Default: none. */
  middleName?: string | undefined
  /** The payer's last name. */
  lastName: string
  /** The payer's mail address. */
  email: string
  /** The payer's telephone number. */
  phoneNumber: string
}

/** One thing that a checkout is for. */
export interface GlobianceItem {
  /** Its name. */
  itemName: string
  /** Price of one, in the checkout's currency, 0 or more, at most 2 decimals. */
  price: Amount
  /** How many, more than zero. */
  qty: Amount
  /** Tax on it in percent, 0 or more, such as 1.5. */
  taxRate: Amount
}

/** Globiance's message about what was done. */
export interface GlobianceMessage {
  /** The message. */
  readonly message?: string | undefined
  /**
   * The answer's text, secrets, links and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A message as it arrived. */
export interface GlobianceParseWebhookRequest {
  /** The body. */
  body: string | Uint8Array
}

/** Which subscription to pause. */
export interface GlobiancePauseUserSubscriptionRequest {
  /** Id of the subscription, a UUID. */
  subscriptionId: string
}

/** A checkout to be paid by card, at whichever acquirer it has. */
export interface GlobiancePayWithCardRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** Who pays. */
  payer: GlobiancePayer
  /**
   * The card; acquirers 0 and 1 require it. It is not sent to the others, whose own page asks
   * for it.
   */
  card?: GlobianceCard | undefined
  /** The payer's browser; acquirers 0 and 1 require it. It is not sent to the others. */
  browser?: GlobianceBrowser | undefined
  /** Acquirers 0 and 1: whether Globiance is to keep the card for the payer. Default false. */
  saveMyCard?: boolean | undefined
}

/** In what a checkout is to be paid. */
export interface GlobiancePayWithCryptoRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** One of the checkout's currencies. */
  currencyId: string
  /** How it is to be sent: `blockchain` or `wallet`. */
  currencyType: GlobianceCurrencyType
  /** The currency's `currencyNetwork`, where it has one. */
  currencyNetwork?: string | undefined
}

/** Who pays by card. */
export interface GlobiancePayer {
  /** First name. */
  firstName: string
  /** Last name. */
  lastName: string
  /** Mail address. */
  email: string
  /** Telephone number. */
  phoneNumber: string
  /** Middle name; acquirers 2 and 3 take it. */
  middleName?: string | undefined
  /** Address; acquirers 0 and 1 require it. */
  address?: string | undefined
  /** Country, two letters; acquirers 0 and 1 require it. */
  country?: string | undefined
  /** State or province; acquirers 0 and 1 require it. */
  state?: string | undefined
  /** City; acquirers 0 and 1 require it. */
  city?: string | undefined
  /** Postal code; acquirers 0 and 1 require it. */
  zip?: string | undefined
}

/** Money that came in for a checkout. */
export interface GlobiancePayment {
  /** Globiance's id of the payment. */
  readonly paymentId: string
  /** Globiance's word for where it stands. */
  readonly status: GlobiancePaymentStatus
  /**
   * Where it stands, in the words that all providers share: `refunded` once its history says so,
   * `unknown` while a confirmed one is under dispute.
   */
  readonly state: PaymentState
  /** Whether its history says that it was settled; the status does not. */
  readonly settled: boolean
  /** Amount in its own currency, which need not be the checkout's. */
  readonly amount?: string | undefined
  /** Globiance's id of the currency. */
  readonly currencyId?: string | undefined
  /** The currency's short name. */
  readonly currencyName?: string | undefined
  /** When it came. */
  readonly createdAt?: Date | undefined
  /** Whether it is under dispute, such as for too little money. */
  readonly isUnderDispute: boolean
  /** What the dispute is about. */
  readonly disputeType?: string | undefined
  /** How it came, such as `wallet`. */
  readonly transactionType?: string | undefined
  /** More about how it came, as JSON text, personal data included; differs by `transactionType`. */
  readonly transactionDetail?: string | undefined
  /** The card attempt's reference, where one is named. */
  readonly transactionRef?: string | undefined
  /** What became of it, step by step. */
  readonly paymentStatusHistory: ReadonlyArray<GlobiancePaymentEvent>
  /**
   * The payment's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** One step in the history of a payment. */
export interface GlobiancePaymentEvent {
  /** Globiance's id of the payment. */
  readonly paymentId?: string | undefined
  /** What happened, such as `processing`, `confirmed`, `settled`. */
  readonly action?: string | undefined
  /** More about it, as JSON text. */
  readonly metadata?: string | undefined
  /** When. */
  readonly createdAt?: Date | undefined
}

/** What a checkout costs in a crypto currency, for a short time. */
export interface GlobianceQuote {
  /** Globiance's id of the currency. */
  readonly currencyId: string
  /** Its short name. */
  readonly currencyName?: string | undefined
  /** Its full name. */
  readonly currencyFullName?: string | undefined
  /** How it is sent. */
  readonly currencyType: GlobianceCurrencyType
  /** The network that it is sent on, where it is named. */
  readonly currencyNetwork?: string | undefined
  /** What the payer must send, in the crypto currency. */
  readonly total: string
  /** The amount before fees. */
  readonly amount?: string | undefined
  /** The amount that fees are counted from. */
  readonly baseAmount?: string | undefined
  /** The fee in percent. */
  readonly feePercent?: string | undefined
  /** The fee, in the crypto currency. */
  readonly fee?: string | undefined
  /** The amount with its fee. */
  readonly subTotal?: string | undefined
  /** The network's surcharge in US dollars. */
  readonly networkSurchargeAmountUsd?: string | undefined
  /** The network's surcharge, in the crypto currency. */
  readonly networkSurchargeAmount?: string | undefined
  /**
   * The quote's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** A call whose outcome is to be found out. */
export interface GlobianceReconcileRequest {
  /** The attempt that the outcome-unknown error held. */
  attempt: Stored<Attempt>
}

/** Which subscription to take up again. */
export interface GlobianceResumeUserSubscriptionRequest {
  /** Id of the subscription, a UUID. */
  subscriptionId: string
}

/** A store, as its checkouts show it. */
export interface GlobianceStore {
  /** Address of its logo. */
  readonly logo?: string | undefined
  /** Name that payers see. */
  readonly labelName?: string | undefined
  /** Its API key. */
  readonly apiKey?: Secret | undefined
  /** Whether it takes payments. */
  readonly isActive?: boolean | undefined
  /** Its tax number. */
  readonly taxId?: string | undefined
  /** Whether payers see the tax number. */
  readonly showTaxId?: boolean | undefined
  /** Its tax in percent. */
  readonly taxRate?: string | undefined
}

/** A subscription and its plan. */
export interface GlobianceSubscription {
  /** Id of the subscription, that of the request. */
  readonly subscriptionId: string
  /** Globiance's word for where it stands. */
  readonly status: GlobianceSubscriptionStatus
  /** Id of the plan. */
  readonly planId?: string | undefined
  /** Your own id of the customer. */
  readonly customerId?: string | undefined
  /** Where the payment links are mailed. */
  readonly customerEmail?: string | undefined
  /** Unit of a billing cycle. */
  readonly planCyclePeriod?: GlobiancePeriod | undefined
  /** How many units a billing cycle has. */
  readonly planCycle?: number | undefined
  /** When the plan starts. */
  readonly planStart?: Date | undefined
  /** When the plan ends. */
  readonly planEnd?: Date | undefined
  /** Price of a cycle in major units. */
  readonly planCost?: string | undefined
  /** Its currency. */
  readonly planCurrency?: string | undefined
  /** How many units the grace time has. */
  readonly planGraceTime?: number | undefined
  /** Unit of the grace time. */
  readonly planGraceTimePeriod?: GlobiancePeriod | undefined
  /** When the grace time begins, such as `post-period`. */
  readonly planGracePeriodType?: string | undefined
  /** How many cycles are paid. */
  readonly totalPaidCycles?: number | undefined
  /** How many cycles are left. */
  readonly remainingCycles?: number | undefined
  /** From when on it is paid in advance. */
  readonly prepaidSubscriptionStarts?: Date | undefined
  /** Until when it is paid in advance. */
  readonly prepaidSubscriptionEnds?: Date | undefined
  /** When the next payment is due. */
  readonly nextPaymentOn?: Date | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** What became of a subscription that was to change. */
export interface GlobianceSubscriptionChange {
  /** Id of the subscription. */
  readonly subscriptionId: string
  /** Globiance's word for where it stands now. */
  readonly status: GlobianceSubscriptionStatus
  /** Globiance's message. */
  readonly message?: string | undefined
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/**
 * A message that anybody may have sent: Globiance signs none.
 *
 * It holds ids alone, since its figures prove nothing: answer it with status 200, hand the ids to
 * `confirmWebhook`, and act on what that gives.
 */
export interface GlobianceUntrustedWebhook {
  /** What it says has happened; upper and lower case, blanks, `_` and `-` count as one. */
  readonly event: GlobianceWebhookEvent
  /** What kind of thing it is about. */
  readonly eventType?: GlobianceWebhookType | undefined
  /** The checkout. */
  readonly checkoutId?: string | undefined
  /** The payment. */
  readonly paymentId?: string | undefined
  /** Your own reference of the customer or order. */
  readonly clientId?: string | undefined
  /**
   * The body's text, keys, links and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Which attempt to wait for. */
export interface GlobianceWaitForCardPaymentRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** Which acquirer takes the card, 0 to 3. */
  acquirerId: number
  /**
   * The attempt's `transactionId`; acquirers 2 and 3 require it. For 0 and 1 it tells the
   * attempt from earlier ones of the same checkout.
   */
  transactionId?: string | undefined
  /** How long to wait between two questions. Default 2, 3, and then every 5 seconds. In milliseconds. */
  pollInterval?: number | undefined
}

/** Which checkout to wait for. */
export interface GlobianceWaitForCheckoutRequest {
  /** Globiance's id of the checkout. */
  checkoutId: string
  /** How long to wait between two questions. Default 2, 3, and then every 5 seconds. In milliseconds. */
  pollInterval?: number | undefined
}

/** A charge of a saved card. */
export interface GrowChargeRequest {
  /** Amount in major units (shekels), more than zero, at most the currency's decimals. */
  amount: Amount
  /** Currency, three upper-case letters of ISO 4217, such as `ILS`. */
  currency: string
  /** Token of the saved card, from Glance's payment form; never a card number. */
  cardToken: Secret | string
  /**
   * Text kept with the transaction. Make it unique to the attempt, such as `order-7788 try-1`:
   * it is what `reconcile` recognises a charge by whose answer was lost.
   */
  description?: string | undefined
  /** Visible id of the Glance client who pays, more than zero. */
  clientId?: number | bigint | undefined
  /** Visible id of the Glance document that is paid, more than zero. */
  documentId?: number | bigint | undefined
}

/** A Glance client, as a transaction names it. */
export interface GrowClient {
  /** Visible id. */
  readonly visibleId?: string | undefined
  /** Name. */
  readonly name?: string | undefined
}

/** What a Glance account is reached with. */
export interface GrowCredentials {
  /** API key, `glnc_sk_...`; it has the rights of the user it was made for. */
  apiKey: Secret | string
}

/** A Glance document, as a transaction names it. */
export interface GrowDocument {
  /** Visible id. */
  readonly visibleId?: string | undefined
  /** Kind of document, such as `invoice`. */
  readonly kind?: string | undefined
}

/** Which transaction to read. */
export interface GrowGetTransactionRequest {
  /** Id of a charge or a refund. */
  transactionId: string
}

/** Which page of the transactions to read. */
export interface GrowListTransactionsRequest {
  /** First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included. */
  startDate?: string | undefined
  /** Last day, `YYYY-MM-DD`, not before the first. */
  endDate?: string | undefined
  /** Only transactions with this status. */
  status?: GrowTransactionStatus | undefined
  /** Page number from 1. Default: Glance's own, 1. */
  page?: number | undefined
  /** Transactions on a page, 1 to 100. Default: Glance's own, 50. */
  limit?: number | undefined
}

/** What to settle. */
export interface GrowReconcileRequest {
  /** The attempt that an outcome-unknown error carried. */
  attempt: Stored<Attempt>
}

/** A refund of a charge or a part of it. */
export interface GrowRefundRequest {
  /** Id of the charge. */
  transactionId: string
  /**
   * Amount in major units of the charge's currency, more than zero, at most what is left. There
   * is no refund without an amount.
   */
  amount: Amount
  /**
   * Text kept with the refund. Make it unique to the attempt: it is what `reconcile` recognises
   * a refund by whose answer was lost.
   */
  reason?: string | undefined
}

/** A charge or a refund, as far as the call that read it tells. */
export interface GrowTransaction {
  /** Glance's id of the transaction. */
  readonly transactionId: string
  /** For a refund, the charge that it gives back. */
  readonly originalTransactionId?: string | undefined
  /** Amount in major units, positive for refunds too. */
  readonly amount: string
  /** Currency, as Glance sent it; absent when it sent none. */
  readonly currency?: string | undefined
  /** Glance's word for where it stands. */
  readonly status: GrowTransactionStatus
  /** Where it stands, in the words that all providers share. */
  readonly state: PaymentState
  /** Last four digits of the card. */
  readonly last4?: string | undefined
  /** Card scheme, as Glance names it. */
  readonly cardBrand?: string | undefined
  /** The Glance client who paid. */
  readonly client?: GrowClient | undefined
  /** The Glance document that was paid. */
  readonly document?: GrowDocument | undefined
  /** The charge's description. */
  readonly description?: string | undefined
  /** The refund's reason. */
  readonly reason?: string | undefined
  /** When Glance accepted it; absent when its text is not a time. */
  readonly createdAt?: Date | undefined
  /** The time as Glance sent it. */
  readonly createdAtText?: string | undefined
  /**
   * The answer's text for this transaction, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** One page of transactions. */
export interface GrowTransactionPage {
  /** The transactions, in Glance's order. */
  readonly items: ReadonlyArray<GrowTransaction>
  /** How many there are on all pages. */
  readonly total?: number | undefined
  /** How many a page holds. */
  readonly limit?: number | undefined
  /** How many come before this page. */
  readonly offset?: number | undefined
  /** Whether another page follows. */
  readonly hasMore: boolean
  /**
   * The answer's text, secrets and card numbers taken out.
   *
   * Not enumerable: printing and JSON leave it out.
   */
  readonly raw: string
}

/** Which transactions to walk over. */
export interface GrowTransactionsRequest {
  /** First day, `YYYY-MM-DD`; Glance states neither its time zone nor whether it is included. */
  startDate?: string | undefined
  /** Last day, `YYYY-MM-DD`, not before the first. */
  endDate?: string | undefined
  /** Only transactions with this status. */
  status?: GrowTransactionStatus | undefined
  /** Transactions read at a time, 1 to 100. Default 100. */
  pageSize?: number | undefined
}

/** A QR code, in three forms of the same picture, with the white border that scanners need. */
export interface QrCode {
  /** An SVG document, which scales. */
  readonly svg: string
  /** A PNG image in black and white, 8 pixels for each module. */
  readonly png: Uint8Array
  /** Lines of block characters, for a terminal with a dark background. */
  readonly terminal: string
}

/** A step in the life of a request. */
export type EventKind =
  /** A request is about to be made. */
  | 'started'
  /** An answer was read. */
  | 'answered'
  /** The request will be made again after a wait. */
  | 'retried'
  /** The call gave its result or its error. */
  | 'finished'

/** When a subscription that is canceled ends. */
export type FlowgladCancellationTiming =
  /** With the billing period; until then it is `cancellation_scheduled`. */
  | 'at_end_of_current_billing_period'
  /** At once; nothing is given back. */
  | 'immediately'
  /** A word that is not listed yet. */
  | (string & {})

/** Where a checkout session stands. */
export type FlowgladCheckoutSessionStatus =
  /** The customer has not finished. */
  | 'open'
  /** The payment was begun. */
  | 'pending'
  /** Done. */
  | 'succeeded'
  /** The payment was refused. */
  | 'failed'
  /** The 24 hours have passed. */
  | 'expired'
  /** A word that is not listed yet. */
  | (string & {})

/** What a checkout session is for. */
export type FlowgladCheckoutSessionType =
  /** A product at a price. */
  | 'product'
  /** A purchase that was made before. */
  | 'purchase'
  /** Saving a payment method; no money moves. */
  | 'add_payment_method'
  /** Starting a subscription that waits for payment. */
  | 'activate_subscription'
  /** A word that is not listed yet. */
  | (string & {})

/** The unit of a billing interval. */
export type FlowgladIntervalUnit =
  /** Day. */
  | 'day'
  /** Week. */
  | 'week'
  /** Month. */
  | 'month'
  /** Year. */
  | 'year'
  /** A word that is not listed yet. */
  | (string & {})

/** What an invoice's line is counted by. */
export type FlowgladInvoiceLineItemType =
  /** A fixed number. */
  | 'static'
  /** What was used. */
  | 'usage'
  /** A word that is not listed yet. */
  | (string & {})

/** Where an invoice stands. */
export type FlowgladInvoiceStatus =
  /** Not yet sent. */
  | 'draft'
  /** To be paid. */
  | 'open'
  /** Paid. */
  | 'paid'
  /** Payment was given up. */
  | 'uncollectible'
  /** Called off. */
  | 'void'
  /** Paid, and given back whole. */
  | 'refunded'
  /** Paid, and a part given back. */
  | 'partially_refunded'
  /** A payment was begun. */
  | 'awaiting_payment_confirmation'
  /** A word that is not listed yet. */
  | (string & {})

/** What an invoice is for. */
export type FlowgladInvoiceType =
  /** A subscription. */
  | 'subscription'
  /** A purchase. */
  | 'purchase'
  /** Neither. */
  | 'standalone'
  /** A word that is not listed yet. */
  | (string & {})

/** What a payment is paid with. */
export type FlowgladPaymentMethodType =
  /** Card. */
  | 'card'
  /** Link. */
  | 'link'
  /** Bank account in the United States. */
  | 'us_bank_account'
  /** SEPA direct debit. */
  | 'sepa_debit'
  /** A word that is not listed yet. */
  | (string & {})

/** Flowglad's word for where a payment stands. */
export type FlowgladPaymentStatus =
  /** Called off. */
  | 'canceled'
  /**
   * Refused. A payment that was pending for more than six hours is called so as well, with the
   * failure code `payment_timeout`: then the money may still come.
   */
  | 'failed'
  /** Given back whole. */
  | 'refunded'
  /** Begun. */
  | 'processing'
  /** Taken; a part of it may have been given back. */
  | 'succeeded'
  /** Has to be confirmed. */
  | 'requires_confirmation'
  /** The payer has to do something. */
  | 'requires_action'
  /** A word that is not listed yet. */
  | (string & {})

/** How a price is charged. */
export type FlowgladPriceType =
  /** Once. */
  | 'single_payment'
  /** Each billing period. */
  | 'subscription'
  /** By what was used. */
  | 'usage'
  /** A word that is not listed yet. */
  | (string & {})

/**
 * What became of a refund.
 *
 * There is no "not found": Flowglad writes a refund down after the money has moved, so a record
 * that shows none proves nothing.
 */
export type FlowgladReconciliation =
  | {
      /** The payment shows the refund: what was given back rose by the attempt's amount. */
      readonly type: 'found'
      /** The payment as it stands now. */
      readonly payment: FlowgladPayment
    }
  | {
      /** Reading cannot tell, or not yet. */
      readonly type: 'undecided'
      /** Why not. */
      readonly reason: string
      /** The payment as it stands now. */
      readonly payment: FlowgladPayment
      /** When looking again may tell; never, when only a person can. */
      readonly lookAgain: RetryAdvice
    }

/** Where a subscription stands. */
export type FlowgladSubscriptionStatus =
  /** In its trial. */
  | 'trialing'
  /** Running. */
  | 'active'
  /** A payment is late. */
  | 'past_due'
  /** Payment was given up. */
  | 'unpaid'
  /** Ends with its billing period. */
  | 'cancellation_scheduled'
  /** Waits for its first payment. */
  | 'incomplete'
  /** The first payment did not come in time. */
  | 'incomplete_expired'
  /** Ended. */
  | 'canceled'
  /** Paused. */
  | 'paused'
  /** Runs on credit; non-renewing subscriptions of older times only. */
  | 'credit_trial'
  /** A word that is not listed yet. */
  | (string & {})

/** Which tax a payment or an invoice holds. */
export type FlowgladTaxType =
  /** Amusement tax. */
  | 'amusement_tax'
  /** Communications tax. */
  | 'communications_tax'
  /** Goods and services tax. */
  | 'gst'
  /** Harmonized sales tax. */
  | 'hst'
  /** Integrated goods and services tax. */
  | 'igst'
  /** Japanese consumption tax. */
  | 'jct'
  /** Lease tax. */
  | 'lease_tax'
  /** Provincial sales tax. */
  | 'pst'
  /** Quebec sales tax. */
  | 'qst'
  /** Retail sales tax. */
  | 'rst'
  /** Sales tax. */
  | 'sales_tax'
  /** Value-added tax. */
  | 'vat'
  /** None. */
  | 'none'
  /** A word that is not listed yet. */
  | (string & {})

/** What kind of thing a message is about. */
export type FlowgladWebhookObject =
  /** A customer. */
  | 'customer'
  /** A user. */
  | 'user'
  /** A purchase. */
  | 'purchase'
  /** An invoice. */
  | 'invoice'
  /** A payment. */
  | 'payment'
  /** A product. */
  | 'product'
  /** A subscription. */
  | 'subscription'
  /** New events to be fetched. */
  | 'sync_stream'
  /** A word that is not listed yet. */
  | (string & {})

/** Whether the merchant is asked once the buyer is known. */
export type GlaseAcknowledgmentMode =
  /** Never. */
  | 'NO_ACKNOWLEDGMENT'
  /** When the buyer has loyalty tokens. */
  | 'OPTIONAL_ACKNOWLEDGMENT'
  /** Always. */
  | 'REQUIRE_ACKNOWLEDGMENT'
  /** A word that is not listed yet. */
  | (string & {})

/** How an invoice is paid. */
export type GlasePaymentMode =
  /** The money is taken at once. */
  | 'IMMEDIATE_DEBIT'
  /** The money is reserved where the buyer's bank can, else taken at once. */
  | 'RESERVATION_DESIRED'
  /** The money is reserved, and taken by a commit. */
  | 'RESERVATION_REQUIRED'
  /** The money is reserved, and the commit names the final amount. */
  | 'RESERVATION_REQUIRED_PRELIMINARY_AMOUNT'
  /** A word that is not listed yet. */
  | (string & {})

/** Glase's word for where an invoice stands. `CANCELLED` is read as `CANCELED`. */
export type GlasePaymentStatus =
  /** Waits for the buyer. */
  | 'ISSUED'
  /** The buyer is known, and the app waits until the invoice is updated. */
  | 'PENDING_ISSUER_ACKNOWLEDGE'
  /** The money is held, to be committed or released. */
  | 'RESERVED'
  /** The money is taken. */
  | 'PAID'
  /** Called off: by you, the buyer, a newer invoice on the same cash register, or Glase. */
  | 'CANCELED'
  /** The payment was tried and refused. */
  | 'FAILED'
  /** The invoice or the reservation ran out. */
  | 'EXPIRED'
  /** A word that is not listed yet. */
  | (string & {})

/** What a receipt's document is. */
export type GlaseReceiptType =
  /** The receipt. */
  | 'PAYMENT_RECEIPT'
  /** A warranty. */
  | 'WARRANTY'
  /** A voucher. */
  | 'VOUCHER'
  /** Something else. */
  | 'OTHER'
  /** A word that is not listed yet. */
  | (string & {})

/** What became of an attempt. */
export type GlaseReconciliation =
  | {
      /** It was done. */
      readonly type: 'found'
      /** The payment. */
      readonly payment: GlasePayment
    }
  | {
      /** It was not done, and may be done again. */
      readonly type: 'not_found'
      /** How that is known. */
      readonly reason: string
      /** The payment that shows it. */
      readonly payment: GlasePayment
    }
  | {
      /** It cannot be told. */
      readonly type: 'undecided'
      /** Why not, and what else would tell. */
      readonly reason: string
      /** What Glase says of the terminal's invoice, where it was asked. */
      readonly payment?: GlasePayment | undefined
      /** When to look again; `never` where no look would tell. */
      readonly lookAgain: RetryAdvice
    }

/** Which report. The terminals' two need `terminalId`, in the period too. */
export type GlaseReportId =
  /** The shop's count and total. */
  | 'Reconciliation/Shop.xml'
  /** Count and total of each of the shop's terminals. */
  | 'Reconciliation/STD_RECON_002.xml'
  /** The shop's transactions, one by one. */
  | 'Reconciliation/STD_RECON_003.xml'
  /** Count and total of each of the shop's cashiers. */
  | 'Reconciliation/STD_RECON_004.xml'
  /** A terminal's count and total. */
  | 'Reconciliation/STD_RECON_006.xml'
  /** A terminal's transactions, one by one. */
  | 'Reconciliation/STD_RECON_007.xml'
  /** A word that is not listed yet. */
  | (string & {})

/** Where an attempt to pay by card stands. */
export type GlobianceCardStatus =
  /** Taken, unless the bank has yet to ask the payer. */
  | 'success'
  /** Refused; `failure` is read as the same. */
  | 'failed'
  /** Not decided. */
  | 'pending'
  /** The bank asks the payer first. */
  | '3ds'
  /** A word that is not listed yet. */
  | (string & {})

/** Where a checkout stands. */
export type GlobianceCheckoutStatus =
  /** It can be paid. */
  | 'pending'
  /** It is paid. */
  | 'completed'
  /** Its time is over. */
  | 'expired'
  /** The merchant or the payer called it off. */
  | 'cancelled'
  /** A word that is not listed yet. */
  | (string & {})

/** How a crypto currency is sent. */
export type GlobianceCurrencyType =
  /** On its blockchain. */
  | 'blockchain'
  /** Between wallets at Globiance. */
  | 'wallet'
  /** A word that is not listed yet. */
  | (string & {})

/** A language of the invoice page and mail. */
export type GlobianceLanguage =
  /** English. */
  | 'en'
  /** Arabic. */
  | 'ar'
  /** German. */
  | 'de'
  /** Chinese in simplified characters. */
  | 'zh-cn'
  /** Spanish. */
  | 'es'
  /** French. */
  | 'fr'
  /** Italian. */
  | 'it'
  /** Japanese. */
  | 'ja'
  /** Korean. */
  | 'ko'
  /** Portuguese. */
  | 'pt'
  /** Turkish. */
  | 'tr'
  /** A word that is not listed yet. */
  | (string & {})

/** Where a payment stands. Globiance documents the first two words only. */
export type GlobiancePaymentStatus =
  /** Seen, and not yet sure. */
  | 'processing'
  /** Received: book it now. It stays so when it is settled. */
  | 'confirmed'
  /** Paid out to the merchant. */
  | 'settled'
  /** Refused. */
  | 'failed'
  /** A word that is not listed yet. */
  | (string & {})

/** A unit of time of a plan. Globiance documents days and weeks only. */
export type GlobiancePeriod =
  /** Days. */
  | 'D'
  /** Weeks. */
  | 'W'
  /** Months. */
  | 'M'
  /** Years. */
  | 'Y'
  /** A word that is not listed yet. */
  | (string & {})

/** What became of a call whose answer was lost. */
export type GlobianceReconciliation =
  | {
      /** Globiance shows what came of it. */
      readonly type: 'found'
      /** The checkout as it stands. */
      readonly checkout: GlobianceCheckout
      /** The payments that came of it, with their histories. */
      readonly payments: ReadonlyArray<GlobiancePayment>
      /** Where the payment stands, in the words that all providers share. */
      readonly state: PaymentState
    }
  | {
      /** Nothing came of it, and nothing can any more. */
      readonly type: 'not_found'
      /** How that is known. */
      readonly reason: string
    }
  | {
      /** It is not known. */
      readonly type: 'undecided'
      /** Why not. */
      readonly reason: string
      /** The checkout as it stands, where one is known. */
      readonly checkout?: GlobianceCheckout | undefined
      /** Whether looking again can help, and when. */
      readonly lookAgain: RetryAdvice
    }

/** Where a subscription stands. */
export type GlobianceSubscriptionStatus =
  /** The customer was mailed and has not paid yet. */
  | 'pending'
  /** Billed each cycle. */
  | 'active'
  /** Not billed until it is resumed. */
  | 'paused'
  /** Ended by the merchant. */
  | 'canceled'
  /** A word that is not listed yet. */
  | (string & {})

/** What a message says has happened. */
export type GlobianceWebhookEvent =
  /** The checkout was called off. */
  | 'cancelled'
  /** The checkout was paid. */
  | 'completed'
  /** The checkout's time is over. */
  | 'expired'
  /** The payment moved on. */
  | 'update'
  /** The payment was received. */
  | 'confirmed'
  /** The payment was paid out to the merchant. */
  | 'settled'
  /** The payment is under dispute. */
  | 'dispute'
  /** A refund was made. */
  | 'refund success'
  /** A refund was refused. */
  | 'refund rejected'
  /** A word that is not listed yet. */
  | (string & {})

/** What kind of thing a message is about. */
export type GlobianceWebhookType =
  /** A checkout. */
  | 'checkout'
  /** A payment. */
  | 'payment'
  /** A word that is not listed yet. */
  | (string & {})

/** What became of an attempt. */
export type GrowReconciliation =
  | {
      /** The provider has it: its status tells whether money moved. */
      readonly type: 'found'
      /** The charge or the refund. */
      readonly transaction: GrowTransaction
    }
  | {
      /**
       * The provider shows no such charge, and has had the time to. Glance promises nothing more, so
       * a person should look before it is charged again.
       */
      readonly type: 'not_found'
      /** What was looked at. */
      readonly reason: string
    }
  | {
      /** Reading cannot tell, or not yet. */
      readonly type: 'undecided'
      /** Why not. */
      readonly reason: string
      /** Transactions that it may be. */
      readonly candidates: ReadonlyArray<GrowTransaction>
      /** When looking again may tell; never, when only a person can. */
      readonly lookAgain: RetryAdvice
    }

/** Glance's word for where a transaction stands. */
export type GrowTransactionStatus =
  /** The card was charged. */
  | 'approved'
  /** The card was refused; no money moved. */
  | 'declined'
  /** The money was given back. */
  | 'refunded'
  /** A word that is not listed yet. */
  | (string & {})

/** What has to happen before a payment can go on. */
export type NextAction =
  | {
      /** Nothing: the payment is where its state says. */
      readonly type: 'none'
    }
  | {
      /** Lead the payer's browser to an address. */
      readonly type: 'redirect'
      /** The address, for the payer's browser alone. */
      readonly url: Secret
    }
  | {
      /** Let the payer's browser send a form. */
      readonly type: 'post_form'
      /** Where the form goes, for the payer's browser alone. */
      readonly url: Secret
      /** The form's hidden fields, in order. */
      readonly fields: ReadonlyArray<FormField>
      /**
       * The same as a whole HTML page: every value escaped, sending itself by a small script,
       * with a button for browsers without scripts.
       */
      readonly html: Secret
    }
  | {
      /** Show the payer a QR code, or a link to open on the payer's own device. */
      readonly type: 'show_qr_code'
      /** The code's text. */
      readonly code: string
      /** The same as a link that opens the app. */
      readonly appLink: string
    }
  | {
      /** Wait and ask again: the payer or the provider has yet to decide. */
      readonly type: 'wait'
    }

/** What is known of a call that failed. */
export type Outcome =
  /** Nothing reached the provider: bad input, no connection, cancelled or out of time before sending. */
  | 'not_sent'
  /** The provider's word on the call is known. */
  | 'answered'
  /** Something left this machine and no usable answer came back. */
  | 'unknown'

/** Where a payment stands, in the same words for every provider. */
export type PaymentState =
  /** Begun, and the provider has yet to decide. */
  | 'pending'
  /** The payer has to do something first, such as 3-D Secure. */
  | 'action_required'
  /** Reserved on the payer's side; capture or commit takes the money. */
  | 'authorized'
  /** The money is taken. */
  | 'succeeded'
  /** Refused; no money moved. */
  | 'failed'
  /** Called off before money moved. */
  | 'canceled'
  /** Taken, and a part given back. */
  | 'partially_refunded'
  /** Given back. */
  | 'refunded'
  /**
   * The provider's word for it is not one that its documentation names, or does not tell whether
   * money moved.
   */
  | 'unknown'

/** When the same call may be made again. */
export type RetryAdvice =
  | {
      /** Not as it is: it would fail again, or could move money twice. */
      readonly type: 'never'
    }
  | {
      /** At once, if the caller wants to. */
      readonly type: 'now'
    }
  | {
      /** After a wait. */
      readonly type: 'after'
      /** How long to wait first. In milliseconds. */
      readonly wait: number
    }
