import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inspect } from 'node:util'
import v8 from 'node:v8'
import {
  CardNumber,
  CardVerificationValue,
  Glase,
  GlobiancePay,
  glaseReservationFromJson,
  glaseReservationToJson,
  InvalidRequestError,
  renderQrCode,
  Secret,
} from '../lib/index.mjs'
import { printedForms } from './support/compare.mjs'

const canary = 'canary_7f31'
const row = { itemTotalAmount: '10.20', itemDescription: 'Coffee' }
const invoice = { title: 'Order 1', totalAmount: '10.20', currency: 'SEK', invoiceRows: [row] }
const reservation = {
  invoiceReference: '123',
  code: 'HTTP://SEQR.SE/R123',
  appLink: 'seqr://SEQR.SE/R123',
  reservedAmount: '10.2',
  currency: 'SEK',
  commitBefore: new Date('2024-03-20T14:30:00.123Z'),
  version: 2,
  status: 'ISSUED',
  state: 'pending',
  nextAction: { type: 'show_qr_code', code: 'HTTP://SEQR.SE/R123', appLink: 'seqr://SEQR.SE/R123' },
  invoice: { title: 'Order 1', totalAmount: '10.2', currency: 'SEK', invoiceRows: [{ itemTotalAmount: '10.2' }] },
  customerTokens: [],
}

function connect(changes = {}) {
  // Nobody listens here: what is refused is refused before anything is sent.
  return new Glase({
    baseUrl: 'http://127.0.0.1:9/',
    retries: 0,
    terminal: { id: '7', password: canary },
    ...changes,
  })
}

async function refusal(promise, field) {
  let refused
  await assert.rejects(promise, (error) => {
    refused = error
    return error instanceof InvalidRequestError && error.outcome === 'not_sent'
  })
  assert.equal(refused.field, field)
  return refused
}

describe('a record inside a request', () => {
  for (const [changes, field] of [
    [{ totalAmount: 10.2 }, 'invoice.totalAmount'],
    [{ totalAmount: '10,20' }, 'invoice.totalAmount'],
    [{ totalAmount: undefined }, 'invoice.totalAmount'],
    [{ total: '10.20' }, 'invoice.total'],
    [{ total_amount: '10.20' }, 'invoice.total_amount'],
    [{ currency: 7 }, 'invoice.currency'],
    [{ commitReservationTimeout: '60' }, 'invoice.commitReservationTimeout'],
    [{ issueDate: new Date(Number.NaN) }, 'invoice.issueDate'],
    [{ invoiceRows: row }, 'invoice.invoiceRows'],
    [{ invoiceRows: [row, 7] }, 'invoice.invoiceRows[1]'],
    [{ invoiceRows: [row, {}] }, 'invoice.invoiceRows[1].itemTotalAmount'],
    [{ invoiceRows: [{ itemTotalAmount: 10.2 }] }, 'invoice.invoiceRows[0].itemTotalAmount'],
    [{ invoiceRows: [row, { ...row, amount: '1' }] }, 'invoice.invoiceRows[1].amount'],
  ]) {
    it(`with ${inspect(changes)} is refused by its path`, async () => {
      const error = await refusal(connect().sendInvoice({ invoice: { ...invoice, ...changes } }), field)
      assert.equal(error.operation, 'send_invoice')
    })
  }

  it('is told what to pass for an amount', async () => {
    const rows = [{ itemTotalAmount: 10.2 }]
    const wrong = connect().sendInvoice({ invoice: { ...invoice, invoiceRows: rows } })
    const error = await refusal(wrong, 'invoice.invoiceRows[0].itemTotalAmount')
    assert.match(error.message, /decimal string/)
  })

  for (const wrong of [7, 'invoice', null]) {
    it(`is not ${inspect(wrong)}`, () => refusal(connect().sendInvoice({ invoice: wrong }), 'invoice'))
  }

  it('takes what it should', async () => {
    const whole = { ...invoice, totalAmount: 10n, invoiceRows: [{ itemTotalAmount: 10 }], footer: undefined }
    await assert.rejects(connect().sendInvoice({ invoice: whole }), { kind: 'transport' })
  })

  it('takes bytes as a Buffer or another Uint8Array', async () => {
    const sent = (receiptData) =>
      connect().submitPaymentReceipt({ ersReference: '1', receiptDocument: { receiptData, mimeType: 'text/plain' } })
    await refusal(sent('SGk='), 'receiptDocument.receiptData')
    for (const bytes of [Buffer.from('Hi'), new Uint8Array([72, 105])]) {
      await assert.rejects(sent(bytes), { kind: 'transport' })
    }
  })
})

describe('credentials inside a record', () => {
  for (const [terminal, field] of [
    [{ id: '7', pasword: canary }, 'terminal.pasword'],
    [{ id: 7, password: canary }, 'terminal.id'],
    [{ id: '7' }, 'terminal.password'],
    [{ id: '7', password: [canary] }, 'terminal.password'],
    [canary, 'terminal'],
  ]) {
    it(`are refused by their path and not shown: ${field}`, () => {
      assert.throws(
        () => connect({ terminal }),
        (error) => {
          assert.equal(error.field, field)
          for (const printed of printedForms(error)) assert.doesNotMatch(printed, /canary/)
          return error instanceof InvalidRequestError
        },
      )
    })
  }

  it('are shown by no client', () => {
    for (const password of [canary, new Secret(canary)]) {
      const client = connect({ terminal: { id: '7', password } })
      assert.doesNotMatch(inspect(client, { showHidden: true, depth: 9 }) + JSON.stringify(client), /canary/)
    }
  })

  it('need an address where the provider has none', () => {
    assert.throws(() => connect({ baseUrl: undefined }), { kind: 'invalid_request', field: 'baseUrl' })
  })
})

describe('a card', () => {
  const number = new CardNumber('4111 1111 1111 1111')
  const cvv = new CardVerificationValue('973')

  it('is printed by nothing and read back by nobody', () => {
    const printed = [String(number), `${cvv}`, JSON.stringify({ number, cvv }), inspect({ number, cvv })]
    printed.push(inspect([number, cvv], { showHidden: true, depth: 9, customInspect: false }))
    printed.push(v8.serialize(structuredClone([number, cvv])).toString('latin1'))
    for (const text of printed) assert.doesNotMatch(text, /1111|973/)
    assert.equal(inspect(number), 'CardNumber([redacted])')
    assert.equal(number.reveal, undefined)
    assert.throws(() => new CardNumber(4111111111111111), TypeError)
  })

  it('is refused by its path', async () => {
    const client = new GlobiancePay({ apiKey: canary, baseUrl: 'http://127.0.0.1:9', retries: 0 })
    const card = { number, expiryMonth: '12', expiryYear: '2031', cv: '973' }
    const wrong = client.payWithCard({ checkoutId: '1', payer: { firstName: 'Ann' }, card })
    const error = await refusal(wrong, 'card.cv')
    for (const printed of printedForms(error)) assert.doesNotMatch(printed, /973|1111/)
  })
})

describe('a reservation', () => {
  it('is kept as JSON that every language reads', () => {
    const text = glaseReservationToJson(reservation)
    const again = glaseReservationFromJson(text)
    assert.equal(glaseReservationToJson(again), text)
    assert.equal(again.commitBefore.getTime(), reservation.commitBefore.getTime())
    assert.deepEqual(again.nextAction, reservation.nextAction)
    assert.equal(again.invoice.invoiceRows[0].itemTotalAmount, '10.2')
    assert.equal(JSON.parse(text).next_action.app_link, reservation.appLink)
    assert.equal(glaseReservationToJson(JSON.parse(JSON.stringify(again))), text)
  })

  for (const [changes, field] of [
    [{ reservedAmount: 10.2 }, 'reservedAmount'],
    [{ invoice: { ...reservation.invoice, invoiceRows: [{}] } }, 'invoice.invoiceRows[0].itemTotalAmount'],
    [{ nextAction: { type: 'dance' } }, 'nextAction.type'],
    [{ nextAction: { type: 'wait', code: 'a' } }, 'nextAction.code'],
    [{ nextAction: 7 }, 'nextAction'],
  ]) {
    it(`is not written with ${inspect(changes)}`, () => {
      assert.throws(() => glaseReservationToJson({ ...reservation, ...changes }), { kind: 'invalid_request', field })
    })
  }

  for (const text of ['', '{}', '[]', '7', '{"invoice_reference":7}']) {
    it(`is not read from ${inspect(text)}`, () => {
      assert.throws(() => glaseReservationFromJson(text), InvalidRequestError)
    })
  }
})

describe('a QR code', () => {
  it('has its picture as bytes', () => {
    const { svg, png, terminal } = renderQrCode({ text: 'HTTP://SEQR.SE/R123' })
    assert.ok(Buffer.isBuffer(png))
    assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    assert.match(svg, /^<\?xml|^<svg/)
    assert.notEqual(terminal, '')
  })
})
