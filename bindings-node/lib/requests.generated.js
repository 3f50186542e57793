// Written by `cargo xtask generate`.
'use strict'

const {
  body,
  boolean,
  bytes,
  cardNumber,
  cardVerificationValue,
  decimal,
  fields,
  headers,
  integer,
  list,
  milliseconds,
  record,
  secret,
  text,
  texts,
  time,
  union,
} = require('./input.js')

const Attempt = fields({
  provider: ['provider', text],
  operation: ['operation', text],
  startedAt: ['started_at', time],
  amount: ['amount', decimal],
  currency: ['currency', text],
  marker: ['marker', text],
  originalTransactionId: ['original_transaction_id', text],
  refundedBefore: ['refunded_before', decimal],
  customerId: ['customer_id', text],
})

const ClientOptions = fields({
  baseUrl: ['base_url', text],
  deadline: ['deadline', milliseconds],
  connectTimeout: ['connect_timeout', milliseconds],
  retries: ['retries', integer],
  maxConnections: ['max_connections', integer],
  proxy: ['proxy', secret],
  extraRootCertificates: ['extra_root_certificates', text],
  userAgentSuffix: ['user_agent_suffix', text],
  allowPlainHttp: ['allow_plain_http', boolean],
})

const FlowgladCancelSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
  timing: ['timing', text],
})

const FlowgladCreateCheckoutSessionRequest = fields({
  successUrl: ['success_url', text],
  cancelUrl: ['cancel_url', text],
  sessionType: ['session_type', text],
  customerExternalId: ['customer_external_id', text],
  anonymous: ['anonymous', boolean],
  priceId: ['price_id', text],
  priceSlug: ['price_slug', text],
  quantity: ['quantity', integer],
  preserveBillingCycleAnchor: ['preserve_billing_cycle_anchor', boolean],
  targetSubscriptionId: ['target_subscription_id', text],
  automaticallyUpdateSubscriptions: ['automatically_update_subscriptions', boolean],
  outputMetadata: ['output_metadata', texts],
  outputName: ['output_name', text],
})

const FlowgladCreateUsageEventRequest = fields({
  subscriptionId: ['subscription_id', text],
  amount: ['amount', integer],
  transactionId: ['transaction_id', text],
  priceId: ['price_id', text],
  priceSlug: ['price_slug', text],
  usageMeterId: ['usage_meter_id', text],
  usageMeterSlug: ['usage_meter_slug', text],
  usageDate: ['usage_date', time],
  properties: ['properties', texts],
})

const FlowgladCredentials = fields({
  apiKey: ['api_key', secret],
})

const FlowgladGetCheckoutSessionRequest = fields({
  checkoutSessionId: ['checkout_session_id', text],
})

const FlowgladGetCustomerBillingRequest = fields({
  externalId: ['external_id', text],
})

const FlowgladGetCustomerRequest = fields({
  externalId: ['external_id', text],
})

const FlowgladGetPaymentRequest = fields({
  paymentId: ['payment_id', text],
})

const FlowgladGetSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const FlowgladListPaymentsRequest = fields({
  limit: ['limit', integer],
  cursor: ['cursor', text],
})

const FlowgladListSubscriptionsRequest = fields({
  limit: ['limit', integer],
  cursor: ['cursor', text],
})

const FlowgladPaymentsRequest = fields({
  pageSize: ['page_size', integer],
})

const FlowgladRefundPaymentRequest = fields({
  paymentId: ['payment_id', text],
  amount: ['amount', decimal],
  allowPartial: ['allow_partial', boolean],
})

const FlowgladSignWebhookRequest = fields({
  body: ['body', body],
  secret: ['secret', secret],
  messageId: ['message_id', text],
  sentAt: ['sent_at', time],
})

const FlowgladSubscriptionsRequest = fields({
  pageSize: ['page_size', integer],
})

const FlowgladVerifyWebhookRequest = fields({
  body: ['body', body],
  headers: ['headers', headers],
  secrets: ['secrets', list(secret)],
  tolerance: ['tolerance', milliseconds],
  futureTolerance: ['future_tolerance', milliseconds],
  now: ['now', time],
})

const FormField = fields({
  name: ['name', text],
  value: ['value', secret],
})

const GlaseAppLinkRequest = fields({
  code: ['code', text],
  scheme: ['scheme', text],
})

const GlaseAssignSeqrIdRequest = fields({
  seqrId: ['seqr_id', text],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseCancelInvoiceRequest = fields({
  invoiceReference: ['invoice_reference', text],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseCommitReservationRequest = fields({
  invoiceReference: ['invoice_reference', text],
  amount: ['amount', decimal],
  currency: ['currency', text],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseCustomerToken = fields({
  id: ['id', text],
  status: ['status', integer],
  value: ['value', text],
  description: ['description', text],
})

const GlaseExecuteReportRequest = fields({
  reportId: ['report_id', text],
  transactionPeriodId: ['transaction_period_id', text],
  terminalId: ['terminal_id', text],
  language: ['language', text],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseGetPaymentStatusRequest = fields({
  invoiceReference: ['invoice_reference', text],
  invoiceVersion: ['invoice_version', integer],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseHandleNotificationRequest = fields({
  invoiceReference: ['invoice_reference', text],
  version: ['version', integer],
})

const GlaseInvoiceRow = fields({
  itemTotalAmount: ['item_total_amount', decimal],
  itemDescription: ['item_description', text],
  itemQuantity: ['item_quantity', decimal],
  itemUnitPrice: ['item_unit_price', decimal],
  itemUnit: ['item_unit', text],
  itemDiscount: ['item_discount', decimal],
  itemTaxRate: ['item_tax_rate', decimal],
  itemEan: ['item_ean', text],
  itemSku: ['item_sku', text],
})

const GlaseMarkTransactionPeriodRequest = fields({
  terminalId: ['terminal_id', text],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseReceiptDocument = fields({
  receiptData: ['receipt_data', bytes],
  mimeType: ['mime_type', text],
  receiptType: ['receipt_type', text],
})

const GlaseRegisterTerminalRequest = fields({
  externalTerminalId: ['external_terminal_id', text],
  name: ['name', text],
  password: ['password', secret],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseRenderQrCodeRequest = fields({
  text: ['text', text],
})

const GlaseReseller = fields({
  id: ['id', text],
  password: ['password', secret],
  userId: ['user_id', text],
})

const GlaseRunReportRequest = fields({
  reportId: ['report_id', text],
  transactionPeriodId: ['transaction_period_id', text],
  terminalId: ['terminal_id', text],
  language: ['language', text],
  pollInterval: ['poll_interval', milliseconds],
})

const GlaseTerminal = fields({
  id: ['id', text],
  password: ['password', secret],
})

const GlaseUnregisterTerminalRequest = fields({
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseWaitUntilPaidRequest = fields({
  invoiceReference: ['invoice_reference', text],
  version: ['version', integer],
  pollInterval: ['poll_interval', milliseconds],
})

const GlobianceBrowser = fields({
  screenWidth: ['screen_width', integer],
  screenHeight: ['screen_height', integer],
  language: ['language', text],
  javaEnabled: ['java_enabled', boolean],
  javascriptEnabled: ['javascript_enabled', boolean],
  colorDepth: ['color_depth', integer],
  utcOffset: ['utc_offset', integer],
})

const GlobianceCancelCheckoutRequest = fields({
  checkoutId: ['checkout_id', text],
})

const GlobianceCancelUserSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const GlobianceCard = fields({
  number: ['number', cardNumber],
  expiryMonth: ['expiry_month', text],
  expiryYear: ['expiry_year', text],
  cvv: ['cvv', cardVerificationValue],
})

const GlobianceConfirmWebhookRequest = fields({
  checkoutId: ['checkout_id', text],
  paymentId: ['payment_id', text],
  requestCurrencyAmount: ['request_currency_amount', decimal],
  requestCurrency: ['request_currency', text],
  clientId: ['client_id', text],
})

const GlobianceCreateUserSubscriptionRequest = fields({
  planId: ['plan_id', text],
  customerId: ['customer_id', text],
  customerEmail: ['customer_email', text],
  startsAt: ['starts_at', time],
  note: ['note', text],
  noteValues: ['note_values', texts],
})

const GlobianceCredentials = fields({
  apiKey: ['api_key', secret],
  secret: ['secret', secret],
  merchantUiUrl: ['merchant_ui_url', text],
})

const GlobianceGenerateAddressRequest = fields({
  checkoutId: ['checkout_id', text],
  currencyId: ['currency_id', text],
  network: ['network', text],
})

const GlobianceGenerateQuoteRequest = fields({
  checkoutId: ['checkout_id', text],
  currencyId: ['currency_id', text],
  currencyType: ['currency_type', text],
})

const GlobianceGetCardTxnStatusGenRequest = fields({
  transactionId: ['transaction_id', text],
})

const GlobianceGetCardTxnStatusRequest = fields({
  transactionId: ['transaction_id', text],
})

const GlobianceGetCheckoutDetailsRequest = fields({
  checkoutId: ['checkout_id', text],
})

const GlobianceGetPaymentDetailsRequest = fields({
  paymentId: ['payment_id', text],
})

const GlobianceGetUserSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const GlobianceInitiatePayWithCardRequest = fields({
  checkoutId: ['checkout_id', text],
  saveMyCard: ['save_my_card', boolean],
  firstName: ['first_name', text],
  lastName: ['last_name', text],
  address: ['address', text],
  country: ['country', text],
  state: ['state', text],
  city: ['city', text],
  zip: ['zip', text],
  email: ['email', text],
  phoneNumber: ['phone_number', text],
  cardNumber: ['card_number', cardNumber],
  cardExpiryMonth: ['card_expiry_month', text],
  cardExpiryYear: ['card_expiry_year', text],
  cardCvvNumber: ['card_cvv_number', cardVerificationValue],
  screenWidth: ['screen_width', integer],
  screenHeight: ['screen_height', integer],
  language: ['language', text],
  javaEnabled: ['java_enabled', boolean],
  javascriptEnabled: ['javascript_enabled', boolean],
  colorDepth: ['color_depth', integer],
  utcOffset: ['utc_offset', integer],
})

const GlobianceInitiatePayWithCardWidget2Request = fields({
  checkoutId: ['checkout_id', text],
  firstName: ['first_name', text],
  middleName: ['middle_name', text],
  lastName: ['last_name', text],
  email: ['email', text],
  phoneNumber: ['phone_number', text],
})

const GlobianceInitiatePayWithCardWidgetRequest = fields({
  checkoutId: ['checkout_id', text],
  firstName: ['first_name', text],
  middleName: ['middle_name', text],
  lastName: ['last_name', text],
  email: ['email', text],
  phoneNumber: ['phone_number', text],
})

const GlobianceItem = fields({
  itemName: ['item_name', text],
  price: ['price', decimal],
  qty: ['qty', decimal],
  taxRate: ['tax_rate', decimal],
})

const GlobianceParseWebhookRequest = fields({
  body: ['body', body],
})

const GlobiancePauseUserSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const GlobiancePayWithCryptoRequest = fields({
  checkoutId: ['checkout_id', text],
  currencyId: ['currency_id', text],
  currencyType: ['currency_type', text],
  currencyNetwork: ['currency_network', text],
})

const GlobiancePayer = fields({
  firstName: ['first_name', text],
  lastName: ['last_name', text],
  email: ['email', text],
  phoneNumber: ['phone_number', text],
  middleName: ['middle_name', text],
  address: ['address', text],
  country: ['country', text],
  state: ['state', text],
  city: ['city', text],
  zip: ['zip', text],
})

const GlobianceResumeUserSubscriptionRequest = fields({
  subscriptionId: ['subscription_id', text],
})

const GlobianceWaitForCardPaymentRequest = fields({
  checkoutId: ['checkout_id', text],
  acquirerId: ['acquirer_id', integer],
  transactionId: ['transaction_id', text],
  pollInterval: ['poll_interval', milliseconds],
})

const GlobianceWaitForCheckoutRequest = fields({
  checkoutId: ['checkout_id', text],
  pollInterval: ['poll_interval', milliseconds],
})

const GrowChargeRequest = fields({
  amount: ['amount', decimal],
  currency: ['currency', text],
  cardToken: ['card_token', secret],
  description: ['description', text],
  clientId: ['client_id', integer],
  documentId: ['document_id', integer],
})

const GrowCredentials = fields({
  apiKey: ['api_key', secret],
})

const GrowGetTransactionRequest = fields({
  transactionId: ['transaction_id', text],
})

const GrowListTransactionsRequest = fields({
  startDate: ['start_date', text],
  endDate: ['end_date', text],
  status: ['status', text],
  page: ['page', integer],
  limit: ['limit', integer],
})

const GrowRefundRequest = fields({
  transactionId: ['transaction_id', text],
  amount: ['amount', decimal],
  reason: ['reason', text],
})

const GrowTransactionsRequest = fields({
  startDate: ['start_date', text],
  endDate: ['end_date', text],
  status: ['status', text],
  pageSize: ['page_size', integer],
})

const FlowgladReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

const GlaseCredentials = fields({
  terminal: ['terminal', record(GlaseTerminal)],
  reseller: ['reseller', record(GlaseReseller)],
  clientId: ['client_id', text],
  channel: ['channel', text],
  clientReference: ['client_reference', text],
})

const GlaseInvoice = fields({
  title: ['title', text],
  totalAmount: ['total_amount', decimal],
  currency: ['currency', text],
  invoiceRows: ['invoice_rows', list(record(GlaseInvoiceRow))],
  paymentMode: ['payment_mode', text],
  acknowledgmentMode: ['acknowledgment_mode', text],
  issueDate: ['issue_date', time],
  clientInvoiceId: ['client_invoice_id', text],
  cashierId: ['cashier_id', text],
  footer: ['footer', text],
  backUrl: ['back_url', text],
  notificationUrl: ['notification_url', text],
  commitReservationTimeout: ['commit_reservation_timeout', integer],
})

const GlaseReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

const GlaseSubmitPaymentReceiptRequest = fields({
  ersReference: ['ers_reference', text],
  receiptDocument: ['receipt_document', record(GlaseReceiptDocument)],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlobianceCreateCheckoutRequest = fields({
  amount: ['amount', decimal],
  currency: ['currency', text],
  items: ['items', list(record(GlobianceItem))],
  itemName: ['item_name', text],
  itemId: ['item_id', text],
  note: ['note', text],
  clientId: ['client_id', text],
})

const GlobianceCreateInvoiceCheckoutRequest = fields({
  amount: ['amount', decimal],
  currency: ['currency', text],
  items: ['items', list(record(GlobianceItem))],
  itemName: ['item_name', text],
  itemId: ['item_id', text],
  note: ['note', text],
  clientId: ['client_id', text],
  email: ['email', text],
  checkoutDuration: ['checkout_duration', milliseconds],
  language: ['language', text],
})

const GlobiancePayWithCardRequest = fields({
  checkoutId: ['checkout_id', text],
  payer: ['payer', record(GlobiancePayer)],
  card: ['card', record(GlobianceCard)],
  browser: ['browser', record(GlobianceBrowser)],
  saveMyCard: ['save_my_card', boolean],
})

const GlobianceReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

const GrowReconcileRequest = fields({
  attempt: ['attempt', record(Attempt)],
})

const NextAction = union({
  none: fields({}),
  redirect: fields({
    url: ['url', secret],
  }),
  post_form: fields({
    url: ['url', secret],
    fields: ['fields', list(record(FormField))],
    html: ['html', secret],
  }),
  show_qr_code: fields({
    code: ['code', text],
    appLink: ['app_link', text],
  }),
  wait: fields({}),
})

const GlasePayRequest = fields({
  invoice: ['invoice', record(GlaseInvoice)],
  replaceOpen: ['replace_open', boolean],
})

const GlaseRefundPaymentRequest = fields({
  ersReference: ['ers_reference', text],
  invoice: ['invoice', record(GlaseInvoice)],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseReservation = fields({
  invoiceReference: ['invoice_reference', text],
  code: ['code', text],
  appLink: ['app_link', text],
  reservedAmount: ['reserved_amount', decimal],
  currency: ['currency', text],
  commitBefore: ['commit_before', time],
  version: ['version', integer],
  status: ['status', text],
  state: ['state', text],
  nextAction: ['next_action', NextAction],
  invoice: ['invoice', record(GlaseInvoice)],
  customerTokens: ['customer_tokens', list(record(GlaseCustomerToken))],
})

const GlaseReserveRequest = fields({
  invoice: ['invoice', record(GlaseInvoice)],
  commitReservationTimeout: ['commit_reservation_timeout', integer],
  replaceOpen: ['replace_open', boolean],
})

const GlaseSendInvoiceRequest = fields({
  invoice: ['invoice', record(GlaseInvoice)],
  tokens: ['tokens', list(record(GlaseCustomerToken))],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseUpdateInvoiceRequest = fields({
  invoiceReference: ['invoice_reference', text],
  invoice: ['invoice', record(GlaseInvoice)],
  tokens: ['tokens', list(record(GlaseCustomerToken))],
  clientComment: ['client_comment', text],
  clientReference: ['client_reference', text],
})

const GlaseCancelRequest = fields({
  reservation: ['reservation', record(GlaseReservation)],
  pollInterval: ['poll_interval', milliseconds],
})

const GlaseCommitRequest = fields({
  reservation: ['reservation', record(GlaseReservation)],
  amount: ['amount', decimal],
  allowMore: ['allow_more', boolean],
  pollInterval: ['poll_interval', milliseconds],
})

const GlaseUpdateRequest = fields({
  reservation: ['reservation', record(GlaseReservation)],
  invoice: ['invoice', record(GlaseInvoice)],
  tokens: ['tokens', list(record(GlaseCustomerToken))],
  allowMore: ['allow_more', boolean],
})

const GlaseWaitUntilReservedRequest = fields({
  reservation: ['reservation', record(GlaseReservation)],
  pollInterval: ['poll_interval', milliseconds],
})

module.exports = {
  Attempt,
  ClientOptions,
  FlowgladCancelSubscriptionRequest,
  FlowgladCreateCheckoutSessionRequest,
  FlowgladCreateUsageEventRequest,
  FlowgladCredentials,
  FlowgladGetCheckoutSessionRequest,
  FlowgladGetCustomerBillingRequest,
  FlowgladGetCustomerRequest,
  FlowgladGetPaymentRequest,
  FlowgladGetSubscriptionRequest,
  FlowgladListPaymentsRequest,
  FlowgladListSubscriptionsRequest,
  FlowgladPaymentsRequest,
  FlowgladReconcileRequest,
  FlowgladRefundPaymentRequest,
  FlowgladSignWebhookRequest,
  FlowgladSubscriptionsRequest,
  FlowgladVerifyWebhookRequest,
  FormField,
  GlaseAppLinkRequest,
  GlaseAssignSeqrIdRequest,
  GlaseCancelInvoiceRequest,
  GlaseCancelRequest,
  GlaseCommitRequest,
  GlaseCommitReservationRequest,
  GlaseCredentials,
  GlaseCustomerToken,
  GlaseExecuteReportRequest,
  GlaseGetPaymentStatusRequest,
  GlaseHandleNotificationRequest,
  GlaseInvoice,
  GlaseInvoiceRow,
  GlaseMarkTransactionPeriodRequest,
  GlasePayRequest,
  GlaseReceiptDocument,
  GlaseReconcileRequest,
  GlaseRefundPaymentRequest,
  GlaseRegisterTerminalRequest,
  GlaseRenderQrCodeRequest,
  GlaseReseller,
  GlaseReservation,
  GlaseReserveRequest,
  GlaseRunReportRequest,
  GlaseSendInvoiceRequest,
  GlaseSubmitPaymentReceiptRequest,
  GlaseTerminal,
  GlaseUnregisterTerminalRequest,
  GlaseUpdateInvoiceRequest,
  GlaseUpdateRequest,
  GlaseWaitUntilPaidRequest,
  GlaseWaitUntilReservedRequest,
  GlobianceBrowser,
  GlobianceCancelCheckoutRequest,
  GlobianceCancelUserSubscriptionRequest,
  GlobianceCard,
  GlobianceConfirmWebhookRequest,
  GlobianceCreateCheckoutRequest,
  GlobianceCreateInvoiceCheckoutRequest,
  GlobianceCreateUserSubscriptionRequest,
  GlobianceCredentials,
  GlobianceGenerateAddressRequest,
  GlobianceGenerateQuoteRequest,
  GlobianceGetCardTxnStatusGenRequest,
  GlobianceGetCardTxnStatusRequest,
  GlobianceGetCheckoutDetailsRequest,
  GlobianceGetPaymentDetailsRequest,
  GlobianceGetUserSubscriptionRequest,
  GlobianceInitiatePayWithCardRequest,
  GlobianceInitiatePayWithCardWidget2Request,
  GlobianceInitiatePayWithCardWidgetRequest,
  GlobianceItem,
  GlobianceParseWebhookRequest,
  GlobiancePauseUserSubscriptionRequest,
  GlobiancePayWithCardRequest,
  GlobiancePayWithCryptoRequest,
  GlobiancePayer,
  GlobianceReconcileRequest,
  GlobianceResumeUserSubscriptionRequest,
  GlobianceWaitForCardPaymentRequest,
  GlobianceWaitForCheckoutRequest,
  GrowChargeRequest,
  GrowCredentials,
  GrowGetTransactionRequest,
  GrowListTransactionsRequest,
  GrowReconcileRequest,
  GrowRefundRequest,
  GrowTransactionsRequest,
  NextAction,
}
