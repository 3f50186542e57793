// Written by `cargo xtask generate`.
import type { CardNumber, CardVerificationValue } from './cards.js'
import type { Amount, Stored } from './client.js'
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
   * Where the provider is reached. Default: the provider's production address. Must be https;
   * http is taken for loopback, and elsewhere with `allowPlainHttp`.
   */
  baseUrl?: string | undefined
  /**
   * Longest time for one call: waiting for a connection, connecting, sending, reading, retries.
   * Default 30 seconds; more than zero. In milliseconds.
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
  body: string
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
  body: string
  /**
   * The headers, in any case: `svix-id`, `svix-timestamp` and `svix-signature`, or the same
   * beginning with `webhook-`. Others are not looked at.
   */
  headers: Readonly<Record<string, string>>
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

/** Where an attempt to pay by card stands. */
export type GlobianceCardStatus =
  | {
      /** Taken, unless the bank has yet to ask the payer. */
      readonly type: 'success'
    }
  | {
      /** Refused; `failure` is read as the same. */
      readonly type: 'failed'
    }
  | {
      /** Not decided. */
      readonly type: 'pending'
    }
  | {
      /** The bank asks the payer first. */
      readonly type: 'three_d_secure'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** Where a checkout stands. */
export type GlobianceCheckoutStatus =
  | {
      /** It can be paid. */
      readonly type: 'pending'
    }
  | {
      /** It is paid. */
      readonly type: 'completed'
    }
  | {
      /** Its time is over. */
      readonly type: 'expired'
    }
  | {
      /** The merchant or the payer called it off. */
      readonly type: 'cancelled'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** How a crypto currency is sent. */
export type GlobianceCurrencyType =
  | {
      /** On its blockchain. */
      readonly type: 'blockchain'
    }
  | {
      /** Between wallets at Globiance. */
      readonly type: 'wallet'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** A language of the invoice page and mail. */
export type GlobianceLanguage =
  | {
      /** English. */
      readonly type: 'english'
    }
  | {
      /** Arabic. */
      readonly type: 'arabic'
    }
  | {
      /** German. */
      readonly type: 'german'
    }
  | {
      /** Chinese in simplified characters. */
      readonly type: 'simplified_chinese'
    }
  | {
      /** Spanish. */
      readonly type: 'spanish'
    }
  | {
      /** French. */
      readonly type: 'french'
    }
  | {
      /** Italian. */
      readonly type: 'italian'
    }
  | {
      /** Japanese. */
      readonly type: 'japanese'
    }
  | {
      /** Korean. */
      readonly type: 'korean'
    }
  | {
      /** Portuguese. */
      readonly type: 'portuguese'
    }
  | {
      /** Turkish. */
      readonly type: 'turkish'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** Where a payment stands. Globiance documents the first two words only. */
export type GlobiancePaymentStatus =
  | {
      /** Seen, and not yet sure. */
      readonly type: 'processing'
    }
  | {
      /** Received: book it now. It stays so when it is settled. */
      readonly type: 'confirmed'
    }
  | {
      /** Paid out to the merchant. */
      readonly type: 'settled'
    }
  | {
      /** Refused. */
      readonly type: 'failed'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** A unit of time of a plan. Globiance documents days and weeks only. */
export type GlobiancePeriod =
  | {
      /** Days. */
      readonly type: 'day'
    }
  | {
      /** Weeks. */
      readonly type: 'week'
    }
  | {
      /** Months. */
      readonly type: 'month'
    }
  | {
      /** Years. */
      readonly type: 'year'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

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
  | {
      /** The customer was mailed and has not paid yet. */
      readonly type: 'pending'
    }
  | {
      /** Billed each cycle. */
      readonly type: 'active'
    }
  | {
      /** Not billed until it is resumed. */
      readonly type: 'paused'
    }
  | {
      /** Ended by the merchant. */
      readonly type: 'canceled'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** What a message says has happened. */
export type GlobianceWebhookEvent =
  | {
      /** The checkout was called off. */
      readonly type: 'cancelled'
    }
  | {
      /** The checkout was paid. */
      readonly type: 'completed'
    }
  | {
      /** The checkout's time is over. */
      readonly type: 'expired'
    }
  | {
      /** The payment moved on. */
      readonly type: 'update'
    }
  | {
      /** The payment was received. */
      readonly type: 'confirmed'
    }
  | {
      /** The payment was paid out to the merchant. */
      readonly type: 'settled'
    }
  | {
      /** The payment is under dispute. */
      readonly type: 'dispute'
    }
  | {
      /** A refund was made. */
      readonly type: 'refund_success'
    }
  | {
      /** A refund was refused. */
      readonly type: 'refund_rejected'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

/** What kind of thing a message is about. */
export type GlobianceWebhookType =
  | {
      /** A checkout. */
      readonly type: 'checkout'
    }
  | {
      /** A payment. */
      readonly type: 'payment'
    }
  | {
      /** A word that the provider's documentation does not name, kept as it came. */
      readonly type: 'unknown'
      /** The word. */
      readonly value: string
    }

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
