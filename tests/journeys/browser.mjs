// One headless Chromium for a test file, and what every page must stand: no console errors, no
// fault that axe finds, no sideways scrolling, reachable by keyboard. Knows no page of the portal.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const axe_source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const widths = [320, 768, 1280]

/// Starts the browser; every profile is new and thrown away.
export async function launch() {
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync'
        ]
    })
}

/// A page of a new visitor. Without scripts unless asked for: everything must work so. Its
/// `complaints` gather console errors, exceptions and failed requests.
export async function visitor(browser, { scripts = false, width = 1280, base } = {}) {
    const context = await browser.newContext({
        baseURL: base,
        javaScriptEnabled: scripts,
        viewport: { width, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce'
    })
    const page = await context.newPage()
    page.scripts = scripts
    page.complaints = []
    page.on('console', (said) => {
        if (said.type() === 'error' && !expected(page, said.text())) page.complaints.push(said.text())
    })
    page.on('pageerror', (thrown) => page.complaints.push(String(thrown)))
    page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText
        // Leaving a page stops what it was still fetching.
        if (why !== 'net::ERR_ABORTED') page.complaints.push(`${request.url()} ${why}`)
    })
    return page
}

// A page that answers 404 or 422 on purpose makes the browser say so; only its own address counts.
function expected(page, text) {
    return page.expects_refusal === true && /^Failed to load resource/.test(text)
}

/// Fails with what the page complained of, and forgets it.
export function assert_quiet(page) {
    const complaints = page.complaints.splice(0)
    assert.deepEqual(complaints, [], `${page.url()} complained`)
}

/// Fails with every fault that axe finds: the rule, the element, what to do.
export async function assert_accessible(page) {
    const shown = page.scripts ? page : await scripted_twin(page)
    await shown.evaluate(axe_source)
    const { violations } = await shown.evaluate(
        (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
        levels
    )
    if (shown !== page) await shown.unrouteAll()
    const faults = violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} | ${node.failureSummary}`)
    )
    assert.deepEqual(faults, [], `axe finds faults at ${page.url()}`)
}

// Where scripts are off, timers are too, and axe would wait for ever. So it looks at the very same
// document, even one that answered a form, opened beside it with scripts on. One window does for all
// that a browser shows: to make one takes longer than to look.
const twins = new WeakMap()

async function scripted_twin(page) {
    const browser = page.context().browser()
    if (!twins.has(browser)) twins.set(browser, await (await browser.newContext({ reducedMotion: 'reduce' })).newPage())
    const twin = twins.get(browser)
    await twin.setViewportSize(page.viewportSize())
    const body = await page.content()
    if (!page.url().startsWith('http')) {
        await twin.setContent(body)
        return twin
    }
    const address = page.url().split('#')[0]
    await twin.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await twin.goto(address)
    return twin
}

/// Fails if anything but a part made to scroll is wider than the window.
export async function assert_fits(page) {
    const found = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth
    }))
    if (found.page <= found.window) return
    const wide = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
            .filter((each) => !each.closest('.portal-scroll'))
            .slice(0, 3)
            .map((each) => each.outerHTML.slice(0, 120))
    )
    assert.fail(`${page.url()} is ${found.page} wide in ${found.window}: ${wide.join(' | ')}`)
}

/// Walks the page with the Tab key. The first stop is the skip link, every stop shows that it has
/// the focus, and everything that can be used is reached. Returns how many stops there were.
export async function assert_keyboard(page) {
    const reachable = await page.evaluate(() => {
        const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
        const radios = new Set()
        return [...document.querySelectorAll(all)].filter((each) => {
            if (!each.checkVisibility() || each.disabled) return false
            // The button that the Enter key presses stands first, hidden from all; another like it can be reached.
            if (each.ariaHidden === 'true' && each.tabIndex < 0) return false
            if (each.type !== 'radio') return true
            const again = radios.has(each.name)
            radios.add(each.name)
            return !again
        }).length
    })
    const described = () => {
        const here = document.activeElement
        if (!here || here === document.body) return null
        const style = getComputedStyle(here)
        const mark = (of) => of && (of.outlineStyle !== 'none' || of.boxShadow !== 'none')
        // A radio button or tick box shows it on the drawing beside it.
        const next = here.nextElementSibling && getComputedStyle(here.nextElementSibling, '::before')
        return {
            text: here.outerHTML.slice(0, 120),
            href: here.getAttribute('href'),
            shows: Boolean(mark(style) || mark(next))
        }
    }
    await page.evaluate(() => document.activeElement?.blur())
    let stops = 0
    for (; stops <= reachable; ++stops) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(described)
        if (!stop) break
        if (stops === 0) assert.equal(stop.href, '#main-content', 'the first stop is the skip link')
        assert.ok(stop.shows, `no visible focus at ${page.url()}: ${stop.text}`)
    }
    assert.equal(stops, reachable, `stops of the Tab key at ${page.url()}`)
    return stops
}

/// Looks at the page at each width: it fits, and a picture goes to $JOURNEY_PICTURES if set. All
/// pictures are taken before it fails, so that there is something to look at.
export async function look_at(page, name) {
    const pictures = process.env.JOURNEY_PICTURES
    if (pictures) mkdirSync(pictures, { recursive: true })
    const faults = []
    for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        if (pictures) await page.screenshot({ path: join(pictures, `${name}.${width}.png`), fullPage: true })
        await assert_fits(page).catch((fault) => faults.push(fault))
    }
    if (faults.length > 0) throw faults[0]
}
