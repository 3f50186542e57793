'use strict'

const fs = require('node:fs')
const path = require('node:path')

/** The platforms that have a package with the addon, named as the packages end. */
const PLATFORMS = ['linux-x64-gnu']

function platform() {
  if (process.platform !== 'linux') return `${process.platform}-${process.arch}`
  const { glibcVersionRuntime } = process.report.getReport().header
  return `linux-${process.arch}-${glibcVersionRuntime ? 'gnu' : 'musl'}`
}

function load() {
  const name = platform()
  // A checkout has the addon that it built itself; an installed package never does.
  const built = path.join(__dirname, '..', `tillbridge.${name}.node`)
  if (fs.existsSync(built)) return require(built)
  try {
    return require(`tillbridge-${name}`)
  } catch (cause) {
    const reason = PLATFORMS.includes(name)
      ? `the package tillbridge-${name} is missing; install tillbridge without leaving out optional dependencies`
      : `there is no package for ${name}, only for ${PLATFORMS.join(', ')}`
    throw new Error(`tillbridge cannot load its addon: ${reason}`, { cause })
  }
}

module.exports = load()
