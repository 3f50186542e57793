// Written by `cargo xtask generate`.
'use strict'

const { time, withRaw } = require('./output.js')
const { Secret } = require('./secret.js')

/** How results are made of their members, by the core's names; the addon calls `make` with the members in this order. */
const records = {
  Attempt: {
    members: [
      'provider',
      'operation',
      'started_at',
      'amount',
      'currency',
      'marker',
      'original_transaction_id',
      'refunded_before',
      'customer_id',
    ],
    make(
      provider,
      operation,
      startedAt,
      amount,
      currency,
      marker,
      originalTransactionId,
      refundedBefore,
      customerId,
    ) {
      return {
        provider,
        operation,
        startedAt: time(startedAt),
        amount,
        currency,
        marker,
        originalTransactionId,
        refundedBefore,
        customerId,
      }
    },
  },
  Event: {
    members: [
      'kind',
      'provider',
      'operation',
      'try_number',
      'elapsed',
      'http_status',
      'request_id',
      'request_bytes',
      'response_bytes',
      'wait',
      'error_kind',
      'outcome',
    ],
    make(
      kind,
      provider,
      operation,
      tryNumber,
      elapsed,
      httpStatus,
      requestId,
      requestBytes,
      responseBytes,
      wait,
      errorKind,
      outcome,
    ) {
      return {
        kind,
        provider,
        operation,
        tryNumber,
        elapsed,
        httpStatus,
        requestId,
        requestBytes,
        responseBytes,
        wait,
        errorKind,
        outcome,
      }
    },
  },
  FieldIssue: {
    members: ['field', 'reason'],
    make(field, reason) {
      return { field, reason }
    },
  },
  FlowgladAddress: {
    members: ['name', 'line1', 'line2', 'city', 'state', 'postal_code', 'country'],
    make(name, line1, line2, city, state, postalCode, country) {
      return { name, line1, line2, city, state, postalCode, country }
    },
  },
  FlowgladBillingAddress: {
    members: ['name', 'first_name', 'last_name', 'email', 'phone', 'address'],
    make(name, firstName, lastName, email, phone, address) {
      return { name, firstName, lastName, email, phone, address }
    },
  },
  FlowgladCheckoutSession: {
    members: [
      'id',
      'url',
      'created_at',
      'updated_at',
      'expires_at',
      'livemode',
      'session_type',
      'status',
      'state',
      'organization_id',
      'pricing_model_id',
      'price_id',
      'quantity',
      'purchase_id',
      'invoice_id',
      'discount_id',
      'customer_id',
      'customer_name',
      'customer_email',
      'payment_method_type',
      'billing_address',
      'success_url',
      'cancel_url',
      'preserve_billing_cycle_anchor',
      'output_metadata',
      'output_name',
      'target_subscription_id',
      'automatically_update_subscriptions',
      'raw',
    ],
    make(
      id,
      url,
      createdAt,
      updatedAt,
      expiresAt,
      livemode,
      sessionType,
      status,
      state,
      organizationId,
      pricingModelId,
      priceId,
      quantity,
      purchaseId,
      invoiceId,
      discountId,
      customerId,
      customerName,
      customerEmail,
      paymentMethodType,
      billingAddress,
      successUrl,
      cancelUrl,
      preserveBillingCycleAnchor,
      outputMetadata,
      outputName,
      targetSubscriptionId,
      automaticallyUpdateSubscriptions,
      raw,
    ) {
      const record = {
        id,
        url,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        expiresAt: time(expiresAt),
        livemode,
        sessionType,
        status,
        state,
        organizationId,
        pricingModelId,
        priceId,
        quantity,
        purchaseId,
        invoiceId,
        discountId,
        customerId,
        customerName,
        customerEmail,
        paymentMethodType,
        billingAddress,
        successUrl,
        cancelUrl,
        preserveBillingCycleAnchor,
        outputMetadata,
        outputName,
        targetSubscriptionId,
        automaticallyUpdateSubscriptions,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladCustomer: {
    members: [
      'id',
      'external_id',
      'created_at',
      'updated_at',
      'livemode',
      'organization_id',
      'pricing_model_id',
      'email',
      'name',
      'archived',
      'invoice_number_base',
      'logo_url',
      'icon_url',
      'domain',
      'user_id',
      'billing_address',
      'raw',
    ],
    make(
      id,
      externalId,
      createdAt,
      updatedAt,
      livemode,
      organizationId,
      pricingModelId,
      email,
      name,
      archived,
      invoiceNumberBase,
      logoUrl,
      iconUrl,
      domain,
      userId,
      billingAddress,
      raw,
    ) {
      const record = {
        id,
        externalId,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        livemode,
        organizationId,
        pricingModelId,
        email,
        name,
        archived,
        invoiceNumberBase,
        logoUrl,
        iconUrl,
        domain,
        userId,
        billingAddress,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladCustomerBilling: {
    members: [
      'customer',
      'subscriptions',
      'current_subscriptions',
      'current_subscription',
      'invoices',
      'payment_methods',
      'billing_portal_url',
      'raw',
    ],
    make(
      customer,
      subscriptions,
      currentSubscriptions,
      currentSubscription,
      invoices,
      paymentMethods,
      billingPortalUrl,
      raw,
    ) {
      const record = {
        customer,
        subscriptions,
        currentSubscriptions,
        currentSubscription,
        invoices,
        paymentMethods,
        billingPortalUrl,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladInvoice: {
    members: [
      'id',
      'invoice_number',
      'invoice_type',
      'status',
      'currency',
      'created_at',
      'updated_at',
      'invoice_date',
      'due_date',
      'livemode',
      'customer_id',
      'organization_id',
      'pricing_model_id',
      'subscription_id',
      'purchase_id',
      'billing_period_id',
      'billing_period_start_date',
      'billing_period_end_date',
      'billing_run_id',
      'owner_membership_id',
      'memo',
      'pdf_url',
      'receipt_pdf_url',
      'bank_payment_only',
      'tax_amount',
      'tax_amount_minor',
      'subtotal',
      'subtotal_minor',
      'tax_type',
      'tax_country',
      'tax_state',
      'tax_rate_percentage',
      'application_fee',
      'application_fee_minor',
      'line_items',
    ],
    make(
      id,
      invoiceNumber,
      invoiceType,
      status,
      currency,
      createdAt,
      updatedAt,
      invoiceDate,
      dueDate,
      livemode,
      customerId,
      organizationId,
      pricingModelId,
      subscriptionId,
      purchaseId,
      billingPeriodId,
      billingPeriodStartDate,
      billingPeriodEndDate,
      billingRunId,
      ownerMembershipId,
      memo,
      pdfUrl,
      receiptPdfUrl,
      bankPaymentOnly,
      taxAmount,
      taxAmountMinor,
      subtotal,
      subtotalMinor,
      taxType,
      taxCountry,
      taxState,
      taxRatePercentage,
      applicationFee,
      applicationFeeMinor,
      lineItems,
    ) {
      return {
        id,
        invoiceNumber,
        invoiceType,
        status,
        currency,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        invoiceDate: time(invoiceDate),
        dueDate: time(dueDate),
        livemode,
        customerId,
        organizationId,
        pricingModelId,
        subscriptionId,
        purchaseId,
        billingPeriodId,
        billingPeriodStartDate: time(billingPeriodStartDate),
        billingPeriodEndDate: time(billingPeriodEndDate),
        billingRunId,
        ownerMembershipId,
        memo,
        pdfUrl,
        receiptPdfUrl,
        bankPaymentOnly,
        taxAmount,
        taxAmountMinor,
        subtotal,
        subtotalMinor,
        taxType,
        taxCountry,
        taxState,
        taxRatePercentage,
        applicationFee,
        applicationFeeMinor,
        lineItems,
      }
    },
  },
  FlowgladInvoiceLineItem: {
    members: ['id', 'line_type', 'description', 'quantity', 'price', 'price_minor', 'price_id'],
    make(id, lineType, description, quantity, price, priceMinor, priceId) {
      return { id, lineType, description, quantity, price, priceMinor, priceId }
    },
  },
  FlowgladPayment: {
    members: [
      'id',
      'created_at',
      'updated_at',
      'created_by_commit',
      'updated_by_commit',
      'livemode',
      'invoice_id',
      'amount',
      'amount_minor',
      'payment_method',
      'currency',
      'status',
      'state',
      'charge_date',
      'settlement_date',
      'description',
      'receipt_number',
      'receipt_url',
      'organization_id',
      'customer_id',
      'purchase_id',
      'subscription_id',
      'payment_method_id',
      'billing_period_id',
      'tax_amount',
      'tax_amount_minor',
      'subtotal',
      'subtotal_minor',
      'tax_type',
      'tax_country',
      'tax_state',
      'tax_rate_percentage',
      'application_fee',
      'application_fee_minor',
      'refunded',
      'refunded_amount',
      'refunded_amount_minor',
      'refunded_at',
      'failure_message',
      'failure_code',
      'pricing_model_id',
      'raw',
    ],
    make(
      id,
      createdAt,
      updatedAt,
      createdByCommit,
      updatedByCommit,
      livemode,
      invoiceId,
      amount,
      amountMinor,
      paymentMethod,
      currency,
      status,
      state,
      chargeDate,
      settlementDate,
      description,
      receiptNumber,
      receiptUrl,
      organizationId,
      customerId,
      purchaseId,
      subscriptionId,
      paymentMethodId,
      billingPeriodId,
      taxAmount,
      taxAmountMinor,
      subtotal,
      subtotalMinor,
      taxType,
      taxCountry,
      taxState,
      taxRatePercentage,
      applicationFee,
      applicationFeeMinor,
      refunded,
      refundedAmount,
      refundedAmountMinor,
      refundedAt,
      failureMessage,
      failureCode,
      pricingModelId,
      raw,
    ) {
      const record = {
        id,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        createdByCommit,
        updatedByCommit,
        livemode,
        invoiceId,
        amount,
        amountMinor,
        paymentMethod,
        currency,
        status,
        state,
        chargeDate: time(chargeDate),
        settlementDate: time(settlementDate),
        description,
        receiptNumber,
        receiptUrl,
        organizationId,
        customerId,
        purchaseId,
        subscriptionId,
        paymentMethodId,
        billingPeriodId,
        taxAmount,
        taxAmountMinor,
        subtotal,
        subtotalMinor,
        taxType,
        taxCountry,
        taxState,
        taxRatePercentage,
        applicationFee,
        applicationFeeMinor,
        refunded,
        refundedAmount,
        refundedAmountMinor,
        refundedAt: time(refundedAt),
        failureMessage,
        failureCode,
        pricingModelId,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladPaymentBatch: {
    members: ['items', 'cursor'],
    make(items, cursor) {
      return { items, cursor }
    },
  },
  FlowgladPaymentMethod: {
    members: [
      'id',
      'customer_id',
      'pricing_model_id',
      'created_at',
      'updated_at',
      'livemode',
      'method_type',
      'is_default',
      'billing_details',
      'brand',
      'last4',
      'metadata',
    ],
    make(
      id,
      customerId,
      pricingModelId,
      createdAt,
      updatedAt,
      livemode,
      methodType,
      isDefault,
      billingDetails,
      brand,
      last4,
      metadata,
    ) {
      return {
        id,
        customerId,
        pricingModelId,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        livemode,
        methodType,
        isDefault,
        billingDetails,
        brand,
        last4,
        metadata,
      }
    },
  },
  FlowgladPaymentPage: {
    members: ['items', 'current_cursor', 'next_cursor', 'has_more', 'total', 'raw'],
    make(items, currentCursor, nextCursor, hasMore, total, raw) {
      const record = { items, currentCursor, nextCursor, hasMore, total }
      return withRaw(record, raw)
    },
  },
  FlowgladPrice: {
    members: [
      'id',
      'slug',
      'name',
      'product_id',
      'price_type',
      'currency',
      'unit_price',
      'unit_price_minor',
      'interval_unit',
      'interval_count',
      'trial_period_days',
      'usage_events_per_unit',
      'usage_meter_id',
      'active',
      'is_default',
    ],
    make(
      id,
      slug,
      name,
      productId,
      priceType,
      currency,
      unitPrice,
      unitPriceMinor,
      intervalUnit,
      intervalCount,
      trialPeriodDays,
      usageEventsPerUnit,
      usageMeterId,
      active,
      isDefault,
    ) {
      return {
        id,
        slug,
        name,
        productId,
        priceType,
        currency,
        unitPrice,
        unitPriceMinor,
        intervalUnit,
        intervalCount,
        trialPeriodDays,
        usageEventsPerUnit,
        usageMeterId,
        active,
        isDefault,
      }
    },
  },
  FlowgladSignedWebhook: {
    members: ['headers', 'body'],
    make(headers, body) {
      return { headers, body }
    },
  },
  FlowgladSubscription: {
    members: [
      'id',
      'customer_id',
      'organization_id',
      'price_id',
      'pricing_model_id',
      'created_at',
      'updated_at',
      'start_date',
      'livemode',
      'current',
      'renews',
      'status',
      'default_payment_method_id',
      'backup_payment_method_id',
      'name',
      'cancellation_reason',
      'replaced_by_subscription_id',
      'trial_end',
      'current_billing_period_start',
      'current_billing_period_end',
      'billing_cycle_anchor_date',
      'canceled_at',
      'cancel_scheduled_at',
      'scheduled_adjustment_at',
      'metadata',
      'is_free_plan',
      'do_not_charge',
      'run_billing_at_period_start',
      'interval',
      'interval_count',
      'items',
      'raw',
    ],
    make(
      id,
      customerId,
      organizationId,
      priceId,
      pricingModelId,
      createdAt,
      updatedAt,
      startDate,
      livemode,
      current,
      renews,
      status,
      defaultPaymentMethodId,
      backupPaymentMethodId,
      name,
      cancellationReason,
      replacedBySubscriptionId,
      trialEnd,
      currentBillingPeriodStart,
      currentBillingPeriodEnd,
      billingCycleAnchorDate,
      canceledAt,
      cancelScheduledAt,
      scheduledAdjustmentAt,
      metadata,
      isFreePlan,
      doNotCharge,
      runBillingAtPeriodStart,
      interval,
      intervalCount,
      items,
      raw,
    ) {
      const record = {
        id,
        customerId,
        organizationId,
        priceId,
        pricingModelId,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        startDate: time(startDate),
        livemode,
        current,
        renews,
        status,
        defaultPaymentMethodId,
        backupPaymentMethodId,
        name,
        cancellationReason,
        replacedBySubscriptionId,
        trialEnd: time(trialEnd),
        currentBillingPeriodStart: time(currentBillingPeriodStart),
        currentBillingPeriodEnd: time(currentBillingPeriodEnd),
        billingCycleAnchorDate: time(billingCycleAnchorDate),
        canceledAt: time(canceledAt),
        cancelScheduledAt: time(cancelScheduledAt),
        scheduledAdjustmentAt: time(scheduledAdjustmentAt),
        metadata,
        isFreePlan,
        doNotCharge,
        runBillingAtPeriodStart,
        interval,
        intervalCount,
        items,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladSubscriptionBatch: {
    members: ['items', 'cursor'],
    make(items, cursor) {
      return { items, cursor }
    },
  },
  FlowgladSubscriptionItem: {
    members: [
      'id',
      'subscription_id',
      'name',
      'price_id',
      'unit_price',
      'unit_price_minor',
      'quantity',
      'added_date',
      'expired_at',
      'external_id',
      'manually_created',
      'metadata',
      'price',
    ],
    make(
      id,
      subscriptionId,
      name,
      priceId,
      unitPrice,
      unitPriceMinor,
      quantity,
      addedDate,
      expiredAt,
      externalId,
      manuallyCreated,
      metadata,
      price,
    ) {
      return {
        id,
        subscriptionId,
        name,
        priceId,
        unitPrice,
        unitPriceMinor,
        quantity,
        addedDate: time(addedDate),
        expiredAt: time(expiredAt),
        externalId,
        manuallyCreated,
        metadata,
        price,
      }
    },
  },
  FlowgladSubscriptionPage: {
    members: ['items', 'current_cursor', 'next_cursor', 'has_more', 'total', 'raw'],
    make(items, currentCursor, nextCursor, hasMore, total, raw) {
      const record = { items, currentCursor, nextCursor, hasMore, total }
      return withRaw(record, raw)
    },
  },
  FlowgladUsageEvent: {
    members: [
      'id',
      'transaction_id',
      'amount',
      'customer_id',
      'subscription_id',
      'usage_meter_id',
      'price_id',
      'billing_period_id',
      'pricing_model_id',
      'created_at',
      'updated_at',
      'usage_date',
      'livemode',
      'properties',
      'raw',
    ],
    make(
      id,
      transactionId,
      amount,
      customerId,
      subscriptionId,
      usageMeterId,
      priceId,
      billingPeriodId,
      pricingModelId,
      createdAt,
      updatedAt,
      usageDate,
      livemode,
      properties,
      raw,
    ) {
      const record = {
        id,
        transactionId,
        amount,
        customerId,
        subscriptionId,
        usageMeterId,
        priceId,
        billingPeriodId,
        pricingModelId,
        createdAt: time(createdAt),
        updatedAt: time(updatedAt),
        usageDate: time(usageDate),
        livemode,
        properties,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladWebhook: {
    members: [
      'message_id',
      'sent_at',
      'object_type',
      'id',
      'customer',
      'pricing_model_id',
      'scope_id',
      'latest_sequence',
      'raw',
    ],
    make(messageId, sentAt, objectType, id, customer, pricingModelId, scopeId, latestSequence, raw) {
      const record = {
        messageId,
        sentAt: time(sentAt),
        objectType,
        id,
        customer,
        pricingModelId,
        scopeId,
        latestSequence,
      }
      return withRaw(record, raw)
    },
  },
  FlowgladWebhookCustomer: {
    members: ['id', 'external_id'],
    make(id, externalId) {
      return { id, externalId }
    },
  },
  FormField: {
    members: ['name', 'value'],
    make(name, value) {
      return { name, value }
    },
  },
  GlaseAppLink: {
    members: ['app_link'],
    make(appLink) {
      return { appLink }
    },
  },
  GlaseAssignedSeqrId: {
    members: ['seqr_id', 'code', 'raw'],
    make(seqrId, code, raw) {
      const record = { seqrId, code }
      return withRaw(record, raw)
    },
  },
  GlaseCanceledInvoice: {
    members: ['invoice_reference', 'already_canceled', 'raw'],
    make(invoiceReference, alreadyCanceled, raw) {
      const record = { invoiceReference, alreadyCanceled }
      return withRaw(record, raw)
    },
  },
  GlaseCommittedReservation: {
    members: ['invoice_reference', 'ers_reference', 'raw'],
    make(invoiceReference, ersReference, raw) {
      const record = { invoiceReference, ersReference }
      return withRaw(record, raw)
    },
  },
  GlaseCustomerToken: {
    members: ['id', 'status', 'value', 'description'],
    make(id, status, value, description) {
      return { id, status, value, description }
    },
  },
  GlaseInvoice: {
    members: [
      'title',
      'total_amount',
      'currency',
      'invoice_rows',
      'payment_mode',
      'acknowledgment_mode',
      'issue_date',
      'client_invoice_id',
      'cashier_id',
      'footer',
      'back_url',
      'notification_url',
      'commit_reservation_timeout',
    ],
    make(
      title,
      totalAmount,
      currency,
      invoiceRows,
      paymentMode,
      acknowledgmentMode,
      issueDate,
      clientInvoiceId,
      cashierId,
      footer,
      backUrl,
      notificationUrl,
      commitReservationTimeout,
    ) {
      return {
        title,
        totalAmount,
        currency,
        invoiceRows,
        paymentMode,
        acknowledgmentMode,
        issueDate: time(issueDate),
        clientInvoiceId,
        cashierId,
        footer,
        backUrl,
        notificationUrl,
        commitReservationTimeout,
      }
    },
  },
  GlaseInvoiceRow: {
    members: [
      'item_total_amount',
      'item_description',
      'item_quantity',
      'item_unit_price',
      'item_unit',
      'item_discount',
      'item_tax_rate',
      'item_ean',
      'item_sku',
    ],
    make(
      itemTotalAmount,
      itemDescription,
      itemQuantity,
      itemUnitPrice,
      itemUnit,
      itemDiscount,
      itemTaxRate,
      itemEan,
      itemSku,
    ) {
      return {
        itemTotalAmount,
        itemDescription,
        itemQuantity,
        itemUnitPrice,
        itemUnit,
        itemDiscount,
        itemTaxRate,
        itemEan,
        itemSku,
      }
    },
  },
  GlaseIssuedInvoice: {
    members: ['invoice_reference', 'code', 'app_link', 'next_action', 'raw'],
    make(invoiceReference, code, appLink, nextAction, raw) {
      const record = { invoiceReference, code, appLink, nextAction }
      return withRaw(record, raw)
    },
  },
  GlasePayment: {
    members: [
      'invoice_reference',
      'status',
      'state',
      'version',
      'ers_reference',
      'amount',
      'currency',
      'receipt',
      'customer_tokens',
      'raw',
    ],
    make(invoiceReference, status, state, version, ersReference, amount, currency, receipt, customerTokens, raw) {
      const record = {
        invoiceReference,
        status,
        state,
        version,
        ersReference,
        amount,
        currency,
        receipt,
        customerTokens,
      }
      return withRaw(record, raw)
    },
  },
  GlaseReceipt: {
    members: [
      'terminal_id',
      'payment_date',
      'payment_date_text',
      'client_invoice_id',
      'invoice_reference',
      'payment_reference',
      'payer_terminal_id',
      'receiver_name',
      'invoice',
    ],
    make(
      terminalId,
      paymentDate,
      paymentDateText,
      clientInvoiceId,
      invoiceReference,
      paymentReference,
      payerTerminalId,
      receiverName,
      invoice,
    ) {
      return {
        terminalId,
        paymentDate: time(paymentDate),
        paymentDateText,
        clientInvoiceId,
        invoiceReference,
        paymentReference,
        payerTerminalId,
        receiverName,
        invoice,
      }
    },
  },
  GlaseRefund: {
    members: ['payment_ers_reference', 'ers_reference', 'amount', 'currency', 'raw'],
    make(paymentErsReference, ersReference, amount, currency, raw) {
      const record = { paymentErsReference, ersReference, amount, currency }
      return withRaw(record, raw)
    },
  },
  GlaseRegisteredTerminal: {
    members: ['terminal_id', 'password', 'raw'],
    make(terminalId, password, raw) {
      const record = { terminalId, password }
      return withRaw(record, raw)
    },
  },
  GlaseReport: {
    members: ['title', 'mime_type', 'content', 'text', 'meta', 'rows', 'raw'],
    make(title, mimeType, content, text, meta, rows, raw) {
      const record = { title, mimeType, content, text, meta, rows }
      return withRaw(record, raw)
    },
  },
  GlaseReportRow: {
    members: ['terminal_id', 'cashier_id', 'ers_reference', 'sales_amount', 'sales_count', 'sales_total', 'values'],
    make(terminalId, cashierId, ersReference, salesAmount, salesCount, salesTotal, values) {
      return { terminalId, cashierId, ersReference, salesAmount, salesCount, salesTotal, values }
    },
  },
  GlaseReservation: {
    members: [
      'invoice_reference',
      'code',
      'app_link',
      'reserved_amount',
      'currency',
      'commit_before',
      'version',
      'status',
      'state',
      'next_action',
      'invoice',
      'customer_tokens',
    ],
    make(
      invoiceReference,
      code,
      appLink,
      reservedAmount,
      currency,
      commitBefore,
      version,
      status,
      state,
      nextAction,
      invoice,
      customerTokens,
    ) {
      return {
        invoiceReference,
        code,
        appLink,
        reservedAmount,
        currency,
        commitBefore: time(commitBefore),
        version,
        status,
        state,
        nextAction,
        invoice,
        customerTokens,
      }
    },
  },
  GlaseSubmittedReceipt: {
    members: ['ers_reference', 'raw'],
    make(ersReference, raw) {
      const record = { ersReference }
      return withRaw(record, raw)
    },
  },
  GlaseTransactionPeriod: {
    members: ['transaction_period_id', 'terminal_id', 'raw'],
    make(transactionPeriodId, terminalId, raw) {
      const record = { transactionPeriodId, terminalId }
      return withRaw(record, raw)
    },
  },
  GlaseUnregisteredTerminal: {
    members: ['terminal_id', 'already_gone', 'raw'],
    make(terminalId, alreadyGone, raw) {
      const record = { terminalId, alreadyGone }
      return withRaw(record, raw)
    },
  },
  GlaseUpdatedInvoice: {
    members: ['invoice_reference', 'raw'],
    make(invoiceReference, raw) {
      const record = { invoiceReference }
      return withRaw(record, raw)
    },
  },
  GlobianceCardPayment: {
    members: [
      'checkout_id',
      'acquirer_id',
      'status',
      'state',
      'next_action',
      'transaction_id',
      'transaction_ref',
      'message',
      'descriptor',
      'checkout_link',
      'require_3ds',
      'raw',
    ],
    make(
      checkoutId,
      acquirerId,
      status,
      state,
      nextAction,
      transactionId,
      transactionRef,
      message,
      descriptor,
      checkoutLink,
      require3ds,
      raw,
    ) {
      const record = {
        checkoutId,
        acquirerId,
        status,
        state,
        nextAction,
        transactionId,
        transactionRef,
        message,
        descriptor,
        checkoutLink,
        require3ds,
      }
      return withRaw(record, raw)
    },
  },
  GlobianceCardTransaction: {
    members: ['transaction_id', 'status', 'state', 'amount', 'currency', 'created_at', 'raw'],
    make(transactionId, status, state, amount, currency, createdAt, raw) {
      const record = { transactionId, status, state, amount, currency, createdAt: time(createdAt) }
      return withRaw(record, raw)
    },
  },
  GlobianceCheckout: {
    members: [
      'checkout_id',
      'status',
      'state',
      'request_currency',
      'request_currency_amount',
      'request_currency_price_usd',
      'amount_in_usd',
      'duration',
      'checkout_time',
      'expiry_time',
      'note',
      'client_id',
      'item_id',
      'item_name',
      'items',
      'currencies',
      'quotes',
      'payments',
      'store',
      'enable_fiat_buy',
      'merchant_direct_acquiring',
      'acquirer_id',
      'payment_link',
      'payment_link_checkout_id',
      'message',
      'raw',
    ],
    make(
      checkoutId,
      status,
      state,
      requestCurrency,
      requestCurrencyAmount,
      requestCurrencyPriceUsd,
      amountInUsd,
      duration,
      checkoutTime,
      expiryTime,
      note,
      clientId,
      itemId,
      itemName,
      items,
      currencies,
      quotes,
      payments,
      store,
      enableFiatBuy,
      merchantDirectAcquiring,
      acquirerId,
      paymentLink,
      paymentLinkCheckoutId,
      message,
      raw,
    ) {
      const record = {
        checkoutId,
        status,
        state,
        requestCurrency,
        requestCurrencyAmount,
        requestCurrencyPriceUsd,
        amountInUsd,
        duration,
        checkoutTime: time(checkoutTime),
        expiryTime: time(expiryTime),
        note,
        clientId,
        itemId,
        itemName,
        items,
        currencies,
        quotes,
        payments,
        store,
        enableFiatBuy,
        merchantDirectAcquiring,
        acquirerId,
        paymentLink,
        paymentLinkCheckoutId,
        message,
      }
      return withRaw(record, raw)
    },
  },
  GlobianceCheckoutItem: {
    members: ['item_name', 'item_id', 'price', 'qty', 'tax_rate', 'tax_amount', 'sub_total', 'total'],
    make(itemName, itemId, price, qty, taxRate, taxAmount, subTotal, total) {
      return { itemName, itemId, price, qty, taxRate, taxAmount, subTotal, total }
    },
  },
  GlobianceCheckoutResult: {
    members: ['checkout', 'payments', 'state'],
    make(checkout, payments, state) {
      return { checkout, payments, state }
    },
  },
  GlobianceConfirmedWebhook: {
    members: ['checkout', 'payments', 'state'],
    make(checkout, payments, state) {
      return { checkout, payments, state }
    },
  },
  GlobianceCreatedSubscription: {
    members: ['subscription_id', 'link', 'message', 'raw'],
    make(subscriptionId, link, message, raw) {
      const record = { subscriptionId, link, message }
      return withRaw(record, raw)
    },
  },
  GlobianceCryptoPayment: {
    members: ['checkout_id', 'quote', 'address', 'destination_tag', 'currency_network', 'expires_at', 'state'],
    make(checkoutId, quote, address, destinationTag, currencyNetwork, expiresAt, state) {
      return {
        checkoutId,
        quote,
        address,
        destinationTag,
        currencyNetwork,
        expiresAt: time(expiresAt),
        state,
      }
    },
  },
  GlobianceCurrency: {
    members: ['currency_id', 'currency_name', 'currency_full_name', 'currency_type', 'currency_network'],
    make(currencyId, currencyName, currencyFullName, currencyType, currencyNetwork) {
      return { currencyId, currencyName, currencyFullName, currencyType, currencyNetwork }
    },
  },
  GlobianceDepositAddress: {
    members: ['address', 'destination_tag', 'message', 'raw'],
    make(address, destinationTag, message, raw) {
      const record = { address, destinationTag, message }
      return withRaw(record, raw)
    },
  },
  GlobianceMessage: {
    members: ['message', 'raw'],
    make(message, raw) {
      const record = { message }
      return withRaw(record, raw)
    },
  },
  GlobiancePayment: {
    members: [
      'payment_id',
      'status',
      'state',
      'settled',
      'amount',
      'currency_id',
      'currency_name',
      'created_at',
      'is_under_dispute',
      'dispute_type',
      'transaction_type',
      'transaction_detail',
      'transaction_ref',
      'payment_status_history',
      'raw',
    ],
    make(
      paymentId,
      status,
      state,
      settled,
      amount,
      currencyId,
      currencyName,
      createdAt,
      isUnderDispute,
      disputeType,
      transactionType,
      transactionDetail,
      transactionRef,
      paymentStatusHistory,
      raw,
    ) {
      const record = {
        paymentId,
        status,
        state,
        settled,
        amount,
        currencyId,
        currencyName,
        createdAt: time(createdAt),
        isUnderDispute,
        disputeType,
        transactionType,
        transactionDetail,
        transactionRef,
        paymentStatusHistory,
      }
      return withRaw(record, raw)
    },
  },
  GlobiancePaymentEvent: {
    members: ['payment_id', 'action', 'metadata', 'created_at'],
    make(paymentId, action, metadata, createdAt) {
      return { paymentId, action, metadata, createdAt: time(createdAt) }
    },
  },
  GlobianceQuote: {
    members: [
      'currency_id',
      'currency_name',
      'currency_full_name',
      'currency_type',
      'currency_network',
      'total',
      'amount',
      'base_amount',
      'fee_percent',
      'fee',
      'sub_total',
      'network_surcharge_amount_usd',
      'network_surcharge_amount',
      'raw',
    ],
    make(
      currencyId,
      currencyName,
      currencyFullName,
      currencyType,
      currencyNetwork,
      total,
      amount,
      baseAmount,
      feePercent,
      fee,
      subTotal,
      networkSurchargeAmountUsd,
      networkSurchargeAmount,
      raw,
    ) {
      const record = {
        currencyId,
        currencyName,
        currencyFullName,
        currencyType,
        currencyNetwork,
        total,
        amount,
        baseAmount,
        feePercent,
        fee,
        subTotal,
        networkSurchargeAmountUsd,
        networkSurchargeAmount,
      }
      return withRaw(record, raw)
    },
  },
  GlobianceStore: {
    members: ['logo', 'label_name', 'api_key', 'is_active', 'tax_id', 'show_tax_id', 'tax_rate'],
    make(logo, labelName, apiKey, isActive, taxId, showTaxId, taxRate) {
      return { logo, labelName, apiKey, isActive, taxId, showTaxId, taxRate }
    },
  },
  GlobianceSubscription: {
    members: [
      'subscription_id',
      'status',
      'plan_id',
      'customer_id',
      'customer_email',
      'plan_cycle_period',
      'plan_cycle',
      'plan_start',
      'plan_end',
      'plan_cost',
      'plan_currency',
      'plan_grace_time',
      'plan_grace_time_period',
      'plan_grace_period_type',
      'total_paid_cycles',
      'remaining_cycles',
      'prepaid_subscription_starts',
      'prepaid_subscription_ends',
      'next_payment_on',
      'raw',
    ],
    make(
      subscriptionId,
      status,
      planId,
      customerId,
      customerEmail,
      planCyclePeriod,
      planCycle,
      planStart,
      planEnd,
      planCost,
      planCurrency,
      planGraceTime,
      planGraceTimePeriod,
      planGracePeriodType,
      totalPaidCycles,
      remainingCycles,
      prepaidSubscriptionStarts,
      prepaidSubscriptionEnds,
      nextPaymentOn,
      raw,
    ) {
      const record = {
        subscriptionId,
        status,
        planId,
        customerId,
        customerEmail,
        planCyclePeriod,
        planCycle,
        planStart: time(planStart),
        planEnd: time(planEnd),
        planCost,
        planCurrency,
        planGraceTime,
        planGraceTimePeriod,
        planGracePeriodType,
        totalPaidCycles,
        remainingCycles,
        prepaidSubscriptionStarts: time(prepaidSubscriptionStarts),
        prepaidSubscriptionEnds: time(prepaidSubscriptionEnds),
        nextPaymentOn: time(nextPaymentOn),
      }
      return withRaw(record, raw)
    },
  },
  GlobianceSubscriptionChange: {
    members: ['subscription_id', 'status', 'message', 'raw'],
    make(subscriptionId, status, message, raw) {
      const record = { subscriptionId, status, message }
      return withRaw(record, raw)
    },
  },
  GlobianceUntrustedWebhook: {
    members: ['event', 'event_type', 'checkout_id', 'payment_id', 'client_id', 'raw'],
    make(event, eventType, checkoutId, paymentId, clientId, raw) {
      const record = { event, eventType, checkoutId, paymentId, clientId }
      return withRaw(record, raw)
    },
  },
  GrowClient: {
    members: ['visible_id', 'name'],
    make(visibleId, name) {
      return { visibleId, name }
    },
  },
  GrowDocument: {
    members: ['visible_id', 'kind'],
    make(visibleId, kind) {
      return { visibleId, kind }
    },
  },
  GrowTransaction: {
    members: [
      'transaction_id',
      'original_transaction_id',
      'amount',
      'currency',
      'status',
      'state',
      'last4',
      'card_brand',
      'client',
      'document',
      'description',
      'reason',
      'created_at',
      'created_at_text',
      'raw',
    ],
    make(
      transactionId,
      originalTransactionId,
      amount,
      currency,
      status,
      state,
      last4,
      cardBrand,
      client,
      document,
      description,
      reason,
      createdAt,
      createdAtText,
      raw,
    ) {
      const record = {
        transactionId,
        originalTransactionId,
        amount,
        currency,
        status,
        state,
        last4,
        cardBrand,
        client,
        document,
        description,
        reason,
        createdAt: time(createdAt),
        createdAtText,
      }
      return withRaw(record, raw)
    },
  },
  GrowTransactionBatch: {
    members: ['items', 'cursor'],
    make(items, cursor) {
      return { items, cursor }
    },
  },
  GrowTransactionPage: {
    members: ['items', 'total', 'limit', 'offset', 'has_more', 'raw'],
    make(items, total, limit, offset, hasMore, raw) {
      const record = { items, total, limit, offset, hasMore }
      return withRaw(record, raw)
    },
  },
  QrCode: {
    members: ['svg', 'png', 'terminal'],
    make(svg, png, terminal) {
      return { svg, png, terminal }
    },
  },
  FlowgladReconciliation: {
    members: ['type', 'payment', 'reason', 'look_again'],
    make(type, payment, reason, lookAgain) {
      switch (type) {
        case 'found':
          return { type, payment }
        case 'undecided':
          return { type, reason, payment, lookAgain }
        default:
          return { type }
      }
    },
  },
  GlaseReconciliation: {
    members: ['type', 'payment', 'reason', 'look_again'],
    make(type, payment, reason, lookAgain) {
      switch (type) {
        case 'found':
          return { type, payment }
        case 'not_found':
          return { type, reason, payment }
        case 'undecided':
          return { type, reason, payment, lookAgain }
        default:
          return { type }
      }
    },
  },
  GlobianceReconciliation: {
    members: ['type', 'checkout', 'payments', 'state', 'reason', 'look_again'],
    make(type, checkout, payments, state, reason, lookAgain) {
      switch (type) {
        case 'found':
          return { type, checkout, payments, state }
        case 'not_found':
          return { type, reason }
        case 'undecided':
          return { type, reason, checkout, lookAgain }
        default:
          return { type }
      }
    },
  },
  GrowReconciliation: {
    members: ['type', 'transaction', 'reason', 'candidates', 'look_again'],
    make(type, transaction, reason, candidates, lookAgain) {
      switch (type) {
        case 'found':
          return { type, transaction }
        case 'not_found':
          return { type, reason }
        case 'undecided':
          return { type, reason, candidates, lookAgain }
        default:
          return { type }
      }
    },
  },
  NextAction: {
    members: ['type', 'url', 'fields', 'html', 'code', 'app_link'],
    make(type, url, fields, html, code, appLink) {
      switch (type) {
        case 'none':
          return { type }
        case 'redirect':
          return { type, url }
        case 'post_form':
          return { type, url, fields, html }
        case 'show_qr_code':
          return { type, code, appLink }
        case 'wait':
          return { type }
        default:
          return { type }
      }
    },
  },
  RetryAdvice: {
    members: ['type', 'wait'],
    make(type, wait) {
      switch (type) {
        case 'never':
          return { type }
        case 'now':
          return { type }
        case 'after':
          return { type, wait }
        default:
          return { type }
      }
    },
  },
  Secret: {
    members: ['text'],
    make(text) {
      return new Secret(text)
    },
  },
}

module.exports = { records }
