/** What differs between machines, and every secret, comes from the environment. */
export function fromEnvironment(env = process.env) {
  return {
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3000),
    journal: env.JOURNAL ?? 'orders.jsonl',
    /** How long calls that are under way may go on after a signal to stop, in milliseconds. */
    grace: Number(env.GRACE_MS ?? 20_000),
    // Without addresses the provider's production is meant.
    glance: { apiKey: required(env, 'GLANCE_API_KEY'), baseUrl: env.GLANCE_BASE_URL },
    globiance: {
      apiKey: required(env, 'GLOBIANCE_API_KEY'),
      secret: required(env, 'GLOBIANCE_SECRET'),
      baseUrl: env.GLOBIANCE_BASE_URL,
      merchantUiUrl: env.GLOBIANCE_MERCHANT_UI_URL,
    },
    // Globiance signs no message: a path that nobody can guess keeps strangers away.
    webhookKey: required(env, 'GLOBIANCE_WEBHOOK_KEY'),
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 */
function required(env, name) {
  const value = env[name]
  if (!value) throw new Error(`set ${name}`)
  return value
}
