// Compiles the style sheet, names every asset by the hash of its bytes, compresses it once as hard
// as possible, and writes one C++ source that carries them all. Knows nothing of pages or routes.
//
// Usage: node build.mjs OUT.cpp
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import * as sass from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const types = {
    '.css': 'text/css; charset=utf-8',
    '.png': 'image/png',
    '.js': 'text/javascript; charset=utf-8',
    '.svg': 'image/svg+xml'
}

function style_sheet() {
    const compiled = sass.compile(join(here, 'portal.scss'), {
        style: 'compressed',
        loadPaths: [join(here, 'node_modules')],
        quietDeps: true
    })
    return Buffer.from(compiled.css)
}

function smaller(packed, bytes) {
    return packed.length < bytes.length ? packed : Buffer.alloc(0)
}

function asset(name, bytes) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const extension = extname(name)
    return {
        name,
        path: `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`,
        type: types[extension],
        bytes,
        gzip: smaller(gzipSync(bytes, { level: 9 }), bytes),
        brotli: smaller(
            brotliCompressSync(bytes, {
                params: {
                    [constants.BROTLI_PARAM_QUALITY]: 11,
                    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
                }
            }),
            bytes
        )
    }
}

// String literals compile much faster than arrays of numbers. Every byte is escaped with three
// octal digits unless it is plain, so that no escape can swallow its neighbour.
function literal(bytes) {
    const lines = []
    for (let start = 0; start < bytes.length; start += 4000) {
        let line = ''
        for (const byte of bytes.subarray(start, start + 4000)) {
            const plain = byte >= 32 && byte < 127 && byte !== 34 && byte !== 92 && byte !== 63
            line += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
        }
        lines.push(`    "${line}"`)
    }
    return lines.length ? lines.join('\n') : '    ""'
}

function source(assets) {
    const parts = ['bytes', 'gzip', 'brotli']
    const data = assets.flatMap((each, index) =>
        parts.map((part) => `constexpr char ${part}_${index}[] =\n${literal(each[part])};`)
    )
    const rows = assets.map(
        (each, index) =>
            `    {"${each.name}", "${each.path}", "${each.type}", ` +
            parts.map((part) => `{${part}_${index}, ${each[part].length}}`).join(', ') +
            '},'
    )
    return [
        '// Written by server/assets/build.mjs.',
        '#include "server/assets/assets.hpp"',
        '',
        'namespace network::assets {',
        'namespace {',
        ...data,
        'constexpr asset table[] = {',
        ...rows,
        '};',
        '} // namespace',
        '',
        'std::span<asset const> all() { return table; }',
        '} // namespace network::assets',
        ''
    ].join('\n')
}

const out = process.argv[2]
if (!out) {
    console.error('usage: node build.mjs OUT.cpp')
    process.exit(2)
}
const files = ['favicon.svg', 'portal.js', 'sharing.png']
const icons = readdirSync(join(here, 'principles')).filter((name) => name.endsWith('.svg')).sort()
const assets = [
    asset('portal.css', style_sheet()),
    ...files.map((name) => asset(name, readFileSync(join(here, name)))),
    ...icons.map((name) => asset(`principle-${name}`, readFileSync(join(here, 'principles', name))))
]
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, source(assets))
