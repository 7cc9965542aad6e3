// A portal to drive: the one at $COOPNET_URL, or the program $COOPNET_PROGRAM started on a free
// port of the loopback with a store of its own that is thrown away. Also a plain server of files,
// for looking at views before there are pages.
import { spawn, spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

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

/// A portal with the demo network, or with an empty store: { base, run(...words) for the command
/// line, mail, close() }. With `mail` it sends through a real mail server, see start_mail.
export async function start_portal({ demo = true, mail = false } = {}) {
    if (process.env.COOPNET_URL) return { base: process.env.COOPNET_URL, close: async () => {} }
    const program = process.env.COOPNET_PROGRAM
    const folder = mkdtempSync(join(tmpdir(), 'coopnet-journey-'))
    const port = await free_port()
    const base = `http://127.0.0.1:${port}`
    const store = ['--store', `sqlite:${join(folder, 'network.db')}`]
    const run = (...words) => {
        const done = spawnSync(program, [...words, ...store], {
            encoding: 'utf8',
            env: { ...process.env, COOPNET_PUBLIC_URL: base }
        })
        if (done.status !== 0) throw new Error(`coopnet ${words.join(' ')}: ${done.stderr}`)
        return done.stdout.trim()
    }
    run('init')
    if (demo) run('demo')
    const post = mail ? await start_mail(join(folder, 'mail')) : null
    const sending = post ? ['--smtp', `smtp://127.0.0.1:${post.port}`, '--mail-from', 'portal@example.org'] : []
    const words = ['serve', ...store, '--listen', `127.0.0.1:${port}`, '--public-url', base, '--no-access-log']
    const child = spawn(program, [...words, ...sending], { stdio: ['ignore', 'ignore', 'pipe'] })
    const said = []
    child.stderr.on('data', (piece) => said.push(piece))
    const close = async () => {
        const ended = new Promise((end) => child.once('exit', end))
        if (child.exitCode === null && child.kill('SIGTERM')) await ended
        await post?.close()
        rmSync(folder, { recursive: true, force: true })
    }
    try {
        await ready(base, child)
    } catch (failed) {
        await close()
        throw new Error(`${failed.message}\n${Buffer.concat(said)}`)
    }
    /// What the program logged so far.
    const log = () => Buffer.concat(said).toString('utf8')
    return { base, run, mail: post, log, close }
}

/// A mail server that keeps what it is sent: { port, letter(to, subject) waits for one, close() }.
export async function start_mail(folder) {
    mkdirSync(folder)
    const server = fileURLToPath(new URL('../support/smtp_server.py', import.meta.url))
    const child = spawn(process.env.PYTHON_PROGRAM ?? '/usr/bin/python3', [server, folder], {
        stdio: ['pipe', 'ignore', 'inherit']
    })
    const told = join(folder, 'port')
    for (let tries = 0; tries < 200 && !existsSync(told); ++tries) await pause(50)
    if (!existsSync(told)) throw new Error('the mail server did not start')
    const letters = () =>
        readdirSync(folder)
            .filter((name) => name.endsWith('.eml'))
            .map((name) => readFileSync(join(folder, name), 'utf8'))
    return {
        port: Number(readFileSync(told, 'utf8')),
        async letter(to, about) {
            for (let tries = 0; tries < 200; ++tries) {
                const found = letters().find((text) => text.includes(to) && about.test(text))
                if (found) return found
                await pause(100)
            }
            throw new Error(`no letter to ${to} about ${about} within 20 seconds`)
        },
        close: async () => {
            const ended = new Promise((end) => child.once('exit', end))
            child.stdin.end()
            if (child.exitCode === null) await ended
        }
    }
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
