// Written by `cargo xtask generate`.
'use strict'

const requests = require('./requests.generated.js')
const { fromJson, toJson } = require('./stored.js')

function attemptToJson(record) {
  return toJson('Attempt', requests.Attempt, record)
}

function attemptFromJson(text) {
  return fromJson('Attempt', text)
}

function glaseReservationToJson(record) {
  return toJson('GlaseReservation', requests.GlaseReservation, record)
}

function glaseReservationFromJson(text) {
  return fromJson('GlaseReservation', text)
}

module.exports = { attemptFromJson, attemptToJson, glaseReservationFromJson, glaseReservationToJson }
