// The checks themselves: each must catch a page that is wrong.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assert_accessible, assert_fits, assert_keyboard, assert_quiet, launch, visitor } from './browser.mjs'

const page_with = (inner) =>
    `<!DOCTYPE html><html lang="en"><head><title>t</title><meta name="viewport" content="width=device-width"></head>` +
    `<body><a href="#main-content">Skip</a><main id="main-content"><h1>t</h1>${inner}</main></body></html>`

describe('a check', () => {
    let browser
    before(async () => (browser = await launch()))
    after(async () => browser?.close())

    async function shown(inner, options) {
        const page = await visitor(browser, options)
        await page.setContent(page_with(inner))
        return page
    }

    test('lets a sound page pass', async () => {
        const page = await shown('<p>Sound.</p><a href="/a">Link</a>')
        await assert_accessible(page)
        await assert_keyboard(page)
        await assert_fits(page)
        assert_quiet(page)
    })
    test('finds a field without a label', async () => {
        const page = await shown('<input type="text">')
        await assert.rejects(assert_accessible(page), /label/)
    })
    test('finds grey on white', async () => {
        const page = await shown('<p style="color:#bbb">Faint.</p>')
        await assert.rejects(assert_accessible(page), /color-contrast/)
    })
    test('finds a page that scrolls sideways', async () => {
        const page = await shown('<div style="width:900px">wide</div>', { width: 320 })
        await assert.rejects(assert_fits(page), /wide in 320/)
    })
    test('finds a focus that cannot be seen', async () => {
        const page = await shown('<a href="/a" style="outline:none">Link</a>')
        await assert.rejects(assert_keyboard(page), /no visible focus/)
    })
    test('finds a button that the keyboard cannot reach', async () => {
        const page = await shown('<button tabindex="-1">Press</button>')
        await assert.rejects(assert_keyboard(page), /stops of the Tab key/)
    })
    test('hears a script that fails', async () => {
        const page = await shown('<script>throw new Error("no")</script>', { scripts: true })
        assert.throws(() => assert_quiet(page), /complained/)
    })
})
