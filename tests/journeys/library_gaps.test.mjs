// A visitor asks whether anyone has done this, finds a council like hers and reads its study; looks at
// a principle and at what nobody has shared yet. The network team keeps the themes.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, open, press, says, see } from './steps.mjs'

describe('the library, for whoever asks', { skip: !portal_available() }, () => {
    let browser, portal, page
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => page.complaints.splice(0))

    test('the first page asks, tells three stories by their first fact, and leads on', async () => {
        await open(page, '/', 'home_library', { keyboard: true })
        await says(page, 'Has anyone done this?', 'for the fourth time', 'As at')
        assert.equal(await page.locator('.portal-card').count(), 3)
        await press(page, 'link', 'A city bid told by the whole town')
        await says(page, 'What was done', 'as many stakeholders as possible', 'Milton Keynes, 2022')
        await see(page, 'study_city_bid')
        await press(page, 'link', 'Co-production')
        await says(page, 'equal partners of the council', 'shared')
        await see(page, 'principle')
        await page.getByText('More about this principle').click()
        await says(page, 'know things about it that nobody else knows')
    })

    test('a council shows its studies', async () => {
        await open(page, '/organisations/milton-keynes-council', 'organisation_shared')
        await says(page, 'Declared on 10 September 2014', '3 studies and other resources', 'A city bid told by the whole town', 'The great parish collaboration')
    })

    test('what nobody has shared yet is counted by theme and type of council', async () => {
        await open(page, '/gaps', 'gaps')
        await says(page, 'What nobody has shared yet', 'By theme', 'By type of council', 'Share a study')
        const before = await page.getByRole('heading', { level: 2, name: /counted$/ }).innerText()
        await page.getByLabel('Type of council', { exact: true }).selectOption('combined_authority')
        await press(page, 'button', 'Apply')
        const narrowed = await page.getByRole('heading', { level: 2, name: /counted$/ }).innerText()
        assert.notEqual(narrowed, before)
        await see(page, 'gaps_narrowed')
        await press(page, 'link', 'Clear the filters')
    })

    test('the network team renames a theme and everybody reads it at once', async () => {
        await come_in_as(page, 'Network manager')
        await open(page, '/admin/themes', 'themes')
        await page.getByLabel('Name', { exact: true }).fill('Housing')
        await press(page, 'button', 'Add the theme', { status: 400 })
        await says(page, 'means that already')
        await press(page, 'link', 'Energy')
        await page.getByLabel('Name', { exact: true }).fill('Heat and power')
        await press(page, 'button', 'Save the theme')
        await says(page, 'Heat and power')
        await page.goto('/gaps')
        await says(page, 'Heat and power')
    })
})
