/**
 * Does what a payer does on the bank's page, with the page given as HTML or to be fetched: presses a button, and
 * follows the forms that send themselves. Gives the address at which it ends, without going there.
 *
 * @param {{ type: string, url?: string, html?: string }} action
 * @param {'approve' | 'decline'} decision
 */
export async function press(action, decision) {
  let html = action.html ?? (await (await fetch(action.url ?? '')).text())
  let base = action.url ?? ''
  let decided = false
  for (;;) {
    const form = formOf(html)
    if (!form) throw new Error(`no form in ${html}`)
    if (!form.sendsItself) {
      if (decided) throw new Error(`nothing follows ${html}`)
      form.fields.append('decision', decision)
      decided = true
    }
    base = new URL(form.action, base || undefined).href
    const answer = await fetch(base, { method: 'POST', body: form.fields, redirect: 'manual' })
    const location = answer.headers.get('location')
    if (location) return location
    html = await answer.text()
  }
}

/** @param {string} html */
function formOf(html) {
  const action = /<form[^>]*\saction="([^"]*)"/.exec(html)?.[1]
  if (action === undefined) return undefined
  const fields = new URLSearchParams()
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(input)?.[1] ?? '')
    fields.append(text(name), text(value))
  }
  return { action: text(action), fields, sendsItself: /\.submit\(\)/.test(html) }
}

/** @param {string | undefined} escaped */
function text(escaped = '') {
  return escaped
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
