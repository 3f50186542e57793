'use strict'

const { CardNumber, CardVerificationValue } = require('./cards.js')

module.exports = {
  CardNumber,
  CardVerificationValue,
  ...require('./clients.generated.js'),
  ...require('./errors.generated.js'),
  ...require('./functions.generated.js'),
  ...require('./secret.js'),
  ...require('./stored.generated.js'),
}
