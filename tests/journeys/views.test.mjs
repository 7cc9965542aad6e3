// Every view with its sample values, as a browser shows it: accessible, quiet, usable by keyboard
// and on a telephone, with scripts and without. $VIEW_GALLERY is the folder with the files;
// $VIEW, an expression, picks some of them.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { assert_accessible, assert_keyboard, assert_quiet, launch, look_at, visitor } from './browser.mjs'
import { serve_files } from './portal.mjs'

const folder = process.env.VIEW_GALLERY
const names = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5))
    .filter((name) => !process.env.VIEW || new RegExp(process.env.VIEW).test(name))

describe('every view', () => {
    let browser, files
    before(async () => {
        files = await serve_files(folder)
        browser = await launch()
    })
    after(async () => {
        await browser?.close()
        await files?.close()
    })

    for (const name of names)
        test(`${name} is accessible, fits and works by keyboard`, async () => {
            const page = await visitor(browser, { base: files.base })
            await page.goto(`/${name}.html`)
            await assert_accessible(page)
            await assert_keyboard(page)
            await look_at(page, name)
            assert.equal(await page.locator('h1').count(), 1, 'one main heading')
            const primary = page.locator('main .govuk-button:not(.govuk-button--secondary):not(.govuk-button--warning)')
            assert.ok((await primary.count()) <= 1, 'at most one primary action')
            assert_quiet(page)
            await page.context().close()
        })

    test('no view complains when scripts run', async () => {
        const page = await visitor(browser, { base: files.base, scripts: true })
        for (const name of names) {
            await page.goto(`/${name}.html`)
            assert_quiet(page)
        }
        await page.context().close()
    })

    test('with scripts a page with mistakes starts at the list of them', async () => {
        const page = await visitor(browser, { base: files.base, scripts: true })
        await page.goto('/sign_in@wrong.html')
        const focused = await page.evaluate(() => document.activeElement.className)
        assert.match(focused, /govuk-error-summary/)
        await page.context().close()
    })
})
