// Written by `cargo xtask generate`.
'use strict'

const { invoke } = require('./client.js')
const requests = require('./requests.generated.js')

function signFlowgladWebhook(request) {
  return invoke('flowglad', 'sign_flowglad_webhook', requests.FlowgladSignWebhookRequest, request)
}

function verifyFlowgladWebhook(request) {
  return invoke('flowglad', 'verify_flowglad_webhook', requests.FlowgladVerifyWebhookRequest, request)
}

module.exports = { signFlowgladWebhook, verifyFlowgladWebhook }
