import { readFileSync } from 'node:fs'
import http from 'node:http'
import { once } from 'node:events'
import { fixtures } from './cases.mjs'

/** Members in which a provider speaks in its own words. */
const told = /^(message|failureMessage)$/

/** What may become of a case's last answer; an echo gives back everything that came, as a careless provider might. */
export const endings = {
  'its own answer': (_came, _response, own) => own(),
  'its own answer, whose messages are an echo': (came, _, own) =>
    own((name, value) => (told.test(name) ? came : value)),
  'a broken connection': (_, response) => response.socket.destroy(),
  'a broken answer': (_, response, own) => {
    response.setHeader('content-length', 1_000_000)
    own()
    response.socket.destroySoon()
  },
  silence: () => {},
  'an echo in JSON, 400': (came, response) => reply(response, 400, 'application/json', echoed(came)),
  'an echo in JSON, 200': (came, response) => reply(response, 200, 'application/json', echoed(came)),
  'an echo in HTML, 502': (came, response) => reply(response, 502, 'text/html', `<html>${escaped(came)}</html>`),
  'an echo in a SOAP fault': (came, response) => reply(response, 500, 'text/xml', soapFault(came)),
  'an echo in plain text, 401': (came, response) => reply(response, 401, 'text/plain', came),
}

function echoed(came) {
  return JSON.stringify({
    message: came,
    error: { message: came },
    errors: [{ field: 'x', message: came }],
    data: came,
  })
}

function soapFault(came) {
  return `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
<faultcode>soap:Server</faultcode><faultstring>${escaped(came)}</faultstring></soap:Fault></soap:Body></soap:Envelope>`
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function reply(response, status, type, body) {
  response.writeHead(status, { 'content-type': type }).end(body)
}

/** A provider that gives the answers of a case, the last of them as `ending` says, and keeps every request. */
export async function provider({ provider, steps }, ending) {
  const exchanges = steps.flatMap(({ exchanges = [] }) => exchanges)
  const requests = []
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    requests.push({ headers: request.headers, url: request.url, body })
    const came = `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n\n${body}`
    const exchange = exchanges[Math.min(requests.length, exchanges.length) - 1]
    const own = (change) => give(response, provider, exchange?.answer, change)
    if (requests.length < exchanges.length) own()
    else ending(came, response, own)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${server.address().port}`, requests, stop }
}

function give(response, provider, { status = 500, headers = {}, body = '', body_file: file } = {}, change) {
  const whole = file === undefined ? body : readFileSync(`${fixtures}/${provider}/${file}`)
  response.writeHead(status, headers)
  response.end(typeof whole === 'string' || Buffer.isBuffer(whole) ? whole : JSON.stringify(whole, change))
}
