'use strict'

const { Queue } = require('./native.js')
const { fromCore } = require('./errors.js')
const { records } = require('./records.generated.js')

const VALUE = 0
const EVENT = 3

const pending = new Map()
// By signal, the calls that it may cancel: one listener for all of them, because Node takes many on one signal for a leak.
const cancellable = new WeakMap()
const queue = new Queue(deliver, records)
const soon = Promise.resolve()
let last = 0
let ordered = false

/** A call that is under way. */
class Call {
  constructor(resolve, onEvent) {
    this.resolve = resolve
    this.onEvent = onEvent
    this.signal = undefined
  }
}

/** Starts an operation and promises its result. */
function start(native, operation, input, deadline, signal, onEvent) {
  return new Promise((resolve) => {
    const number = nextNumber()
    const call = new Call(resolve, onEvent)
    pending.set(number, call)
    native.start(number, operation, input, deadline, onEvent !== undefined)
    if (signal !== undefined) cancelBy(signal, number, call)
    if (!ordered) {
      ordered = true
      queueMicrotask(flush)
    }
  })
}

/** Sends off everything that was started in this turn: waking the engine once costs less than once for each. */
function flush() {
  ordered = false
  queue.flush()
}

function nextNumber() {
  do {
    last = (last + 1) >>> 0
  } while (pending.has(last))
  return last
}

function cancelBy(signal, number, call) {
  call.signal = signal
  const calls = cancellable.get(signal)
  if (calls !== undefined) {
    calls.add(number)
    return
  }
  cancellable.set(signal, new Set([number]))
  signal.addEventListener('abort', onAbort)
}

function onAbort() {
  for (const number of cancellable.get(this)) queue.cancel(number)
}

/** Leaves a signal alone once none of its calls is under way. */
function release(signal, number) {
  const calls = cancellable.get(signal)
  calls.delete(number)
  if (calls.size > 0) return
  cancellable.delete(signal)
  signal.removeEventListener('abort', onAbort)
}

/** Takes everything that has come since it last ran: `[kind, call, value, ...]`. */
function deliver(items) {
  for (let index = 0; index < items.length; index += 3) {
    const kind = items[index]
    const number = items[index + 1]
    const value = items[index + 2]
    const call = pending.get(number)
    if (kind === EVENT) {
      tell(call.onEvent, value)
      continue
    }
    pending.delete(number)
    if (call.signal !== undefined) release(call.signal, number)
    call.resolve(kind === VALUE ? value : failed(value, call.signal))
  }
}

/**
 * A promise that is rejected once the caller's promise waits for it. Only then is the error made, so that its stack goes
 * on to the caller: it costs nothing while calls succeed.
 */
function failed(text, signal) {
  const options = signal?.aborted ? { cause: signal.reason } : undefined
  return soon.then(nothing).then(() => {
    throw fromCore(text, options)
  })
}

function nothing() {}

function tell(onEvent, event) {
  try {
    onEvent(event)
  } catch (error) {
    // It is the observer's error, not the call's: it goes where an event emitter's would go.
    process.nextTick(() => {
      throw error
    })
  }
}

module.exports = { queue, start }
