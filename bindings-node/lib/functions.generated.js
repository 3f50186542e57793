// Written by `cargo xtask generate`.
'use strict'

const { invoke } = require('./client.js')
const requests = require('./requests.generated.js')

function glaseAppLink(request) {
  return invoke('glase', 'glase_app_link', requests.GlaseAppLinkRequest, request)
}

function parseGlobianceWebhook(request) {
  return invoke('globiance_pay', 'parse_globiance_webhook', requests.GlobianceParseWebhookRequest, request)
}

function renderQrCode(request) {
  return invoke('glase', 'render_qr_code', requests.GlaseRenderQrCodeRequest, request)
}

function signFlowgladWebhook(request) {
  return invoke('flowglad', 'sign_flowglad_webhook', requests.FlowgladSignWebhookRequest, request)
}

function verifyFlowgladWebhook(request) {
  return invoke('flowglad', 'verify_flowglad_webhook', requests.FlowgladVerifyWebhookRequest, request)
}

module.exports = { glaseAppLink, parseGlobianceWebhook, renderQrCode, signFlowgladWebhook, verifyFlowgladWebhook }
