'use strict'

module.exports = {
  ...require('./clients.generated.js'),
  ...require('./errors.generated.js'),
  ...require('./functions.generated.js'),
  ...require('./secret.js'),
  ...require('./stored.generated.js'),
}
