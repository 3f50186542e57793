'use strict'

module.exports = {
  ...require('./attempts.js'),
  ...require('./clients.generated.js'),
  ...require('./errors.generated.js'),
  ...require('./functions.generated.js'),
}
