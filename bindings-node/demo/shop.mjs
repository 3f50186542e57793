// A shop's day on the sandbox: the demo in Node.

import * as flowglad from './flowglad.mjs'
import * as glase from './glase.mjs'
import * as globiance from './globiance.mjs'
import * as grow from './grow.mjs'

await grow.day()
await globiance.day()
await glase.day()
await flowglad.day()
