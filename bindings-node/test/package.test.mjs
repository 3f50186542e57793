import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import tillbridge from '../lib/index.js'

const folder = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(`${folder}${path}`, 'utf8')
const manifest = JSON.parse(read('package.json'))
const platforms = readdirSync(`${folder}npm`)

describe('the package', () => {
  it('names each platform package in its own version, and no other', () => {
    const optional = Object.fromEntries(platforms.map((name) => [`tillbridge-${name}`, manifest.version]))
    assert.deepEqual(manifest.optionalDependencies, optional)
    for (const name of platforms) {
      const platform = JSON.parse(read(`npm/${name}/package.json`))
      assert.equal(platform.name, `tillbridge-${name}`)
      assert.equal(platform.version, manifest.version)
      assert.deepEqual(platform.engines, manifest.engines)
      assert.deepEqual(platform.files, [platform.main])
    }
  })

  it('has the version of the workspace', () => {
    const [, version] = read('../Cargo.toml').match(/^version = "(.*)"$/m)
    assert.equal(manifest.version, version)
  })

  it('has types for the oldest Node that it runs on', () => {
    const oldest = manifest.engines.node.match(/\d+/)[0]
    assert.equal(manifest.devDependencies['@types/node'].split('.')[0], oldest)
  })

  it('locks its packages without naming where they came from', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    for (const [path, { resolved, link, integrity }] of Object.entries(packages)) {
      if (!path.startsWith('node_modules/')) continue
      if (link) assert.match(resolved, /^npm\//)
      else assert.deepEqual([path, resolved, typeof integrity], [path, undefined, 'string'])
    }
  })

  it('ships what its entry points need and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--silent'], { cwd: folder, encoding: 'utf8' })
    const files = JSON.parse(packed)[0].files.map((file) => file.path)
    for (const file of files) assert.match(file, /^(lib\/[\w.]+|README\.md|package\.json|LICENSE[\w-]*)$/)
    for (const condition of Object.values(manifest.exports['.'])) {
      for (const target of Object.values(condition)) assert.ok(files.includes(target.slice(2)), target)
    }
    const sources = readdirSync(`${folder}lib`).map((name) => `lib/${name}`)
    assert.deepEqual(files.filter((file) => file.startsWith('lib/')).sort(), sources.sort())
  })

  it('declares what it has, and has what it declares', () => {
    const declared = declarations(`${folder}lib/index.d.ts`)
    assert.deepEqual([...declared.keys()].sort(), Object.keys(tillbridge).sort())
    for (const [name, members] of declared) {
      const { prototype } = tillbridge[name]
      if (prototype === undefined) continue
      const methods = Object.getOwnPropertyNames(prototype).filter(
        (member) => member !== 'constructor' && typeof prototype[member] === 'function',
      )
      assert.deepEqual(members.sort(), methods.sort(), name)
    }
  })
})

/** The values that a declaration file exports, classes with the methods of their own. */
function declarations(file) {
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext })
  const checker = program.getTypeChecker()
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
  const resolved = exported.map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  )
  return new Map(
    resolved
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Value)
      .map((symbol) => [
        symbol.name,
        [...(symbol.members?.values() ?? [])]
          .filter((member) => member.flags & ts.SymbolFlags.Method)
          .map((member) => member.name),
      ]),
  )
}
