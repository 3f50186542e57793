const text = { type: 'string', minLength: 1, maxLength: 200 }
const amount = { type: 'string', pattern: '^(?!0+(\\.0+)?$)[0-9]{1,9}(\\.[0-9]{1,2})?$' }
const whole = { type: 'integer' }

/** @param {Record<string, object>} properties */
const record = (properties) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

export const newOrder = {
  body: record({ title: { ...text, maxLength: 80 }, amount, currency: { enum: ['EUR', 'ILS', 'USD'] } }),
}

export const charge = { body: record({ cardToken: text }) }

export const refund = {
  body: record({ amount }),
  headers: {
    type: 'object',
    required: ['idempotency-key'],
    properties: { 'idempotency-key': { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' } },
  },
}

export const card = {
  body: record({
    payer: record({
      firstName: text,
      lastName: text,
      email: text,
      phoneNumber: text,
      address: text,
      city: text,
      state: text,
      zip: text,
      country: { type: 'string', pattern: '^[A-Z]{2}$' },
    }),
    card: record({ number: text, expiryMonth: text, expiryYear: text, cvv: text }),
    browser: record({
      screenWidth: whole,
      screenHeight: whole,
      colorDepth: whole,
      utcOffset: whole,
      language: text,
      javaEnabled: { type: 'boolean' },
      javascriptEnabled: { type: 'boolean' },
    }),
  }),
}
