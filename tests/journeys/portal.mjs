// A portal to drive: the one at $COOPNET_URL, or the program $COOPNET_PROGRAM started on a free
// port of the loopback with a store of its own that is thrown away. Also a plain server of files,
// for looking at views before there are pages.
import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; " +
    "base-uri 'none'; frame-ancestors 'none'"
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

async function free_port() {
    const server = createServer()
    await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address()
    await new Promise((closed) => server.close(closed))
    return port
}

async function ready(base, child) {
    for (let tries = 0; tries < 200; ++tries) {
        if (child.exitCode !== null) throw new Error(`coopnet ended with ${child.exitCode}`)
        const answer = await fetch(`${base}/readyz`).catch(() => null)
        if (answer?.ok) return
        await pause(50)
    }
    throw new Error('coopnet did not become ready within 10 seconds')
}

/// Whether there is a portal to drive; a test file skips itself where there is none.
export function portal_available() {
    return Boolean(process.env.COOPNET_URL || existsSync(process.env.COOPNET_PROGRAM ?? ''))
}

/// A portal with the demo network: { base, run(words) for the command line, close() }.
export async function start_portal({ demo = true } = {}) {
    if (process.env.COOPNET_URL) return { base: process.env.COOPNET_URL, close: async () => {} }
    const program = process.env.COOPNET_PROGRAM
    const folder = mkdtempSync(join(tmpdir(), 'coopnet-journey-'))
    const store = `sqlite:${join(folder, 'network.db')}`
    const run = (...words) => {
        const done = spawnSync(program, [...words, '--store', store], { encoding: 'utf8' })
        if (done.status !== 0) throw new Error(`coopnet ${words.join(' ')}: ${done.stderr}`)
        return done.stdout
    }
    run('init')
    if (demo) run('demo')
    const port = await free_port()
    const base = `http://127.0.0.1:${port}`
    const child = spawn(program, ['serve', '--store', store, '--listen', `127.0.0.1:${port}`], {
        stdio: ['ignore', 'ignore', 'inherit']
    })
    const close = async () => {
        const ended = new Promise((end) => child.once('exit', end))
        if (child.exitCode === null && child.kill('SIGTERM')) await ended
        rmSync(folder, { recursive: true, force: true })
    }
    try {
        await ready(base, child)
    } catch (failed) {
        await close()
        throw failed
    }
    return { base, run, close }
}

/// Serves the files of a folder under the same content security policy as the portal's.
export async function serve_files(folder) {
    const server = createServer((request, response) => {
        const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname))
        const file = join(folder, path)
        if (!existsSync(file) || path.endsWith('/')) {
            response.writeHead(404).end()
            return
        }
        response.writeHead(200, {
            'Content-Type': types[extname(file)] ?? 'application/octet-stream',
            'Content-Security-Policy': policy
        })
        createReadStream(file).pipe(response)
    })
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
    return {
        base: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((closed) => {
            server.closeAllConnections()
            server.close(closed)
        })
    }
}
