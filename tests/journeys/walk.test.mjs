// Follows what every page offers, as each person of the demonstration: nobody is led to a page that
// refuses them, is not there or breaks, and whoever may change nothing is offered no button that does.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as } from './steps.mjs'

/// Pages of one shape are made by one view: this many of each are looked at.
const of_a_shape = 3
/// What follows one of these in an address is a name, and not a page of its own.
const named = new Set(['organisations', 'resources', 'packs', 'themes', 'principles', 'bodies', 'meetings', 'rounds',
    'editions', 'feeds', 'minutes', 'policies', 'links'])

function shape_of(url) {
    const parts = url.pathname.split('/')
    const places = parts.map((part, at) => (/^\d+$/.test(part) || named.has(parts[at - 1]) ? '*' : part))
    return `${places.join('/')}?${[...url.searchParams.keys()].sort().join('&')}`
}

const text_of = (html) => html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

/// The addresses a page links to, without the place within a page.
function links_of(html, base) {
    return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
        .map(([, href]) => {
            assert.ok(URL.canParse(text_of(href), base.href), `${base.href} links to ${href}`)
            return new URL(text_of(href), base)
        })
        .filter((url) => url.origin === base.origin)
        .map((url) => (url.hash = '', url))
}

/// Where the forms of a page that change something lead.
function changes_of(html, base) {
    return [...html.matchAll(/<form\s([^>]*)>/g)]
        .filter(([, about]) => /method="post"/i.test(about))
        .map(([, about]) => new URL(text_of(/action="([^"]*)"/.exec(about)?.[1] ?? base.pathname), base).pathname)
}

/// Goes from page to page and returns what each person should not have met.
async function walk(page, base, offence) {
    const times = new Map()
    const waiting = [{ url: new URL('/', base), from: 'the start' }]
    const asked = new Set()
    const found = []
    while (waiting.length > 0) {
        const { url, from } = waiting.shift()
        const shape = shape_of(url)
        if (asked.has(url.href) || (times.get(shape) ?? 0) >= of_a_shape) continue
        asked.add(url.href)
        times.set(shape, (times.get(shape) ?? 0) + 1)
        const answer = await page.request.get(url.href)
        const here = new URL(answer.url())
        const html = (answer.headers()['content-type'] ?? '').startsWith('text/html') ? await answer.text() : ''
        const fault = answer.status() >= 400 ? `answers ${answer.status()}` : offence(html, here)
        if (fault) found.push(`${url.pathname}${url.search} ${fault}, reached from ${from}`)
        for (const next of links_of(html, here)) waiting.push({ url: next, from: `${url.pathname}${url.search}` })
    }
    return { found, pages: asked.size }
}

describe('walk', { skip: !portal_available() }, () => {
    let browser, portal
    before(async () => {
        portal = await start_portal()
        browser = await launch()
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })

    const nothing_amiss = () => ''
    /// One's own account, asking about membership and signing out are everybody's; the audit trail's check reads.
    const own = /^\/(sign-out|account|join|admin\/audit\/check)(\/|$)/
    const nothing_changes = (html, here) => {
        const offered = changes_of(html, here).filter((path) => !own.test(path))
        return offered.length > 0 ? `offers to change ${offered.join(', ')}` : ''
    }

    for (const [role, offence, least] of [
        [null, nothing_amiss, 100],
        ['Policy officer', nothing_amiss, 120],
        ['Leader', nothing_amiss, 120],
        ['Network manager', nothing_amiss, 200],
        ['Auditor', nothing_changes, 180]
    ])
        test(`${role ?? 'A visitor'} is led to no page that is closed, missing or broken`, async () => {
            const page = await visitor(browser, { base: portal.base })
            if (role) await come_in_as(page, role)
            const { found, pages } = await walk(page, new URL(portal.base), offence)
            assert.deepEqual(found, [])
            assert.ok(pages >= least, `only ${pages} pages were reached`)
        })
})
