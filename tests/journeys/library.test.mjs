// A visitor asks the library in words, chooses, and takes a choice back; whatever is asked is answered.
// An officer keeps a question and lets it go.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, open, press, says, see } from './steps.mjs'

const count = async (page) => Number((await page.locator('#results').innerText()).match(/^[\d,]+/)[0].replace(',', ''))

describe('the library', { skip: !portal_available() }, () => {
    let browser, portal, page
    before(async () => {
        portal = await start_portal()
        portal.run('demo', '--organisations', '12', '--resources', '60', '--seed', '3')
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => page.complaints.splice(0))

    test('a visitor asks, chooses and takes the choice back', async () => {
        await open(page, '/resources', 'resources', { keyboard: true })
        const all = await count(page)
        assert.ok(all > 60, `${all} resources: sixty that were made, and the demonstration's own`)
        await page.getByLabel('Ask in your own words').fill('has anyone done co operative housing?')
        await press(page, 'button', 'Search')
        await see(page, 'resources_found')
        assert.ok((await page.locator('mark').count()) > 0)
        const asked = await count(page)

        await page.getByText('Stage', { exact: true }).first().click()
        const pilot = page.getByLabel(/^Pilot/)
        const promised = Number((await pilot.locator('xpath=..').innerText()).match(/\((\d+)\)/)[1])
        await pilot.check()
        await press(page, 'button', 'Apply the choices')
        assert.equal(await count(page), promised)
        await see(page, 'resources_chosen')
        await press(page, 'link', /Stage: Pilot/, { exact: false })
        assert.equal(await count(page), asked)
    })

    test('a councillor names the own council as people call it, and sees what its like did', async () => {
        await open(page, '/resources?like=Rochdale', 'resources_like')
        await says(page, 'Like Rochdale Metropolitan Borough Council: ')
        assert.ok((await count(page)) > 0)
        await open(page, '/join?as=Milton+Keynes', 'join_as_named')
        await says(page, 'Milton Keynes Council')
    })

    test('whatever is asked is answered', async () => {
        const questions = ['"', "'", '-', '*', 'title:', 'a OR', '((', '😀', '%', "' or 1=1", 'ab '.repeat(3333), '😀'.repeat(9999), '"'.repeat(10000)]
        for (const path of ['/resources', '/search', '/api/v1/resources'])
            for (const q of questions) {
                const answer = await fetch(`${portal.base}${path}?q=${encodeURIComponent(q)}`)
                assert.equal(answer.status, 200, `${path} ${q.slice(0, 20)}`)
            }
        await open(page, '/resources?q=zzzyyyxxx', 'resources_nothing')
        await says(page, 'Nothing found')
        await open(page, '/resources?like=atlantis&year_from=soon', 'resources_wrong')
        await open(page, '/search?q=council', 'search_both')
    })

    test('a theme counts what stands under it, and the choice can be followed as a feed', async () => {
        await open(page, '/resources', 'resources_themes')
        const themes = page.locator('details.portal-facet', { has: page.getByText('Theme', { exact: true }) })
        const under = themes.locator('.portal-facet__under').first()
        assert.match(await under.innerText(), /, under /)
        const top = under.locator('xpath=preceding-sibling::*[not(contains(@class, "portal-facet__under"))][1]')
        const promised = Number((await top.innerText()).match(/\((\d+)\)/)[1])
        await top.locator('input').check()
        await press(page, 'button', 'Apply the choices')
        assert.equal(await count(page), promised)
        const feed = await page.getByRole('link', { name: 'JSON Feed' }).first().getAttribute('href')
        const items = (await (await fetch(portal.base + feed)).json()).items
        assert.equal(items.length, Math.min(promised, 50))
    })

    test('a study tells what goes with it and why, and describes itself to programs without a complaint', async () => {
        await page.goto('/resources?q=housing')
        const first = await page.locator('.portal-result__title a').first().getAttribute('href')
        await open(page, first, 'study_with_related')
        await says(page, 'What goes with it', 'Why: ')
        const data = await page.locator('script[type="application/ld+json"]').allTextContents()
        assert.equal(data.length, 1)
        assert.equal(JSON.parse(data[0])['@context'], 'https://schema.org')
        assert.deepEqual(page.complaints, [])
    })

    test('an officer keeps a question and lets it go', async () => {
        await come_in_as(page, 'Policy officer')
        await open(page, '/resources?q=housing', 'resources_signed_in')
        await page.getByText('Keep this search').click()
        await page.getByLabel('What to call it').fill('Housing')
        await page.getByLabel(/Write to me once a week/).check()
        await press(page, 'button', 'Keep it')
        await says(page, 'The search is kept', 'Once a week')
        await see(page, 'kept_searches')
        await press(page, 'button', /Let go/, { exact: false })
        await says(page, 'The search is gone', 'None yet')
    })

    test('an officer fills the boxes of the form from a Word document', async () => {
        await page.goto('/resources?q=housing')
        const first = await page.locator('.portal-result__title a').first().getAttribute('href')
        const word = Buffer.from(await (await fetch(`${portal.base}${first}/briefing.docx`)).arrayBuffer())
        await open(page, '/resources/new', 'resource_new')
        await page.getByLabel('Place').fill('Eastmere')
        await page.getByText('Fill the boxes from a Word document').click()
        await page.getByLabel('A Word document (.docx)').setInputFiles({ name: 'story.docx', mimeType: 'application/octet-stream', buffer: word })
        await press(page, 'button', 'Fill the boxes')
        await says(page, 'Filled from story.docx', 'Nothing is saved yet')
        await see(page, 'resource_filled')
        assert.equal(await page.getByLabel('Place').inputValue(), 'Eastmere')
        assert.ok((await page.getByLabel('What was done').inputValue()).length > 20)
        await page.getByText('Fill the boxes from a Word document').click()
        await press(page, 'button', 'Fill the boxes', { status: 400 })
        await says(page, 'Choose a Word document')
    })

    test('the network team finds what was looked for in vain from its desk', async () => {
        await come_in_as(page, 'Network manager')
        await page.goto('/admin')
        await press(page, 'link', 'Searches that found nothing')
        await see(page, 'failed_searches')
        await says(page, 'What was looked for in vain')
    })
})
