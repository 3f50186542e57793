import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { account } from './sandbox.mjs'

export const folder = fileURLToPath(new URL('../..', import.meta.url))

/** The start of a program that charges. */
export const IMPORT = `import { GlanceGrow } from 'tillbridge'
const grow = new GlanceGrow(JSON.parse(process.env.ACCOUNT))
const order = { amount: '1', currency: 'ILS', cardToken: 'tok_visa', description: 'child' }
`

/** Runs a program of its own and gives how it ended. A program that hangs is ended, and fails by its signal. */
export function run(sandbox, script, { type = 'module', env = {} } = {}) {
  return runNode(sandbox, [`--input-type=${type}`, '--eval', script], env)
}

/** The same with a program of the folder `programs`. */
export function runFile(sandbox, name, ...args) {
  return runFileIn(sandbox, {}, name, ...args)
}

/** The same with more in its environment. */
export function runFileIn(sandbox, env, name, ...args) {
  return runNode(sandbox, [`${folder}test/programs/${name}.mjs`, ...args], env)
}

function runNode(sandbox, args, more) {
  const { apiKey, baseUrl } = account(sandbox)
  const { globiance_pay: globiance, glase, flowglad } = sandbox
  const env = {
    ...process.env,
    ...more,
    CONTROL: sandbox.control,
    ACCOUNT: JSON.stringify({ apiKey, baseUrl }),
    GLANCE_API_KEY: apiKey,
    GLANCE_BASE_URL: baseUrl,
    GLOBIANCE_API_KEY: globiance.api_key,
    GLOBIANCE_SECRET: globiance.secret,
    GLOBIANCE_BASE_URL: globiance.base_url,
    GLASE_ENDPOINT: glase.endpoint,
    GLASE_TERMINAL_ID: glase.terminal_id,
    GLASE_TERMINAL_PASSWORD: glase.terminal_password,
    FLOWGLAD_API_KEY: flowglad.api_key,
    FLOWGLAD_BASE_URL: flowglad.base_url,
    FLOWGLAD_WEBHOOK_SECRET: flowglad.webhook_secret,
  }
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env,
    timeout: 30_000,
  })
  const texts = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream.setEncoding('utf8').on('data', (text) => {
      texts[index] += text
    })
  }
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out: texts[0].trim(), err: texts[1].trim() }))
  })
}
