// Written by `cargo xtask generate`.
'use strict'

const { PaymentError, define } = require('./errors.js')

class InvalidRequestError extends PaymentError {}
class AuthenticationError extends PaymentError {}
class PermissionError extends PaymentError {}
class NotFoundError extends PaymentError {}
class DeclinedError extends PaymentError {}
class ConflictError extends PaymentError {}
class RateLimitedError extends PaymentError {}
class ProviderFailureError extends PaymentError {}
class ProtocolError extends PaymentError {}
class TransportError extends PaymentError {}
class TimeoutError extends PaymentError {}
class CancelledError extends PaymentError {}
class OutcomeUnknownError extends PaymentError {}
class InternalError extends PaymentError {}

define('invalid_request', InvalidRequestError)
define('authentication', AuthenticationError)
define('permission', PermissionError)
define('not_found', NotFoundError)
define('declined', DeclinedError)
define('conflict', ConflictError)
define('rate_limited', RateLimitedError)
define('provider_failure', ProviderFailureError)
define('protocol', ProtocolError)
define('transport', TransportError)
define('timeout', TimeoutError)
define('cancelled', CancelledError)
define('outcome_unknown', OutcomeUnknownError)
define('internal', InternalError)

module.exports = {
  PaymentError,
  InvalidRequestError,
  AuthenticationError,
  PermissionError,
  NotFoundError,
  DeclinedError,
  ConflictError,
  RateLimitedError,
  ProviderFailureError,
  ProtocolError,
  TransportError,
  TimeoutError,
  CancelledError,
  OutcomeUnknownError,
  InternalError,
}
