// How the network is run: the network manager calls meetings, minutes decisions, has the minutes
// agreed and fills a seat; a visitor reads what was agreed, and nothing before.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

describe('governance', { skip: !portal_available() }, () => {
    let browser, portal, page, stranger
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
        stranger = await visitor(browser, { base: portal.base })
        await come_in_as(page, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => page.complaints.splice(0))

    async function call(day) {
        await open(page, '/admin/governance/meetings/new', 'meeting_call', { keyboard: true })
        await page.getByLabel('Officer Network').check()
        await fill_day(page, 'on', day)
        await page.locator('#starts').fill('14:00')
        await page.locator('#joins').fill('13:30')
        await page.locator('#agenda').fill('Apologies\nShared practice')
        await press(page, 'button', 'Call the meeting')
        await says(page, 'The meeting was called')
        return page.url().match(/meetings\/(\d+)/)[1]
    }

    let first, second

    test('a meeting is called, minuted and attended', async () => {
        await open(page, '/admin/governance', 'governance_desk', { keyboard: true })
        first = await call([2, 2, 2026])
        await see(page, 'meeting_desk', { keyboard: true })
        await page.locator('#text').fill('The exchange of officers goes on for another year.')
        await page.locator('#item').fill('2')
        await press(page, 'button', 'Minute the decision')
        await says(page, 'The decision was minuted under its number', 'OFFICERS 2026-02-02/1')

        await page.locator('#email').fill('policy@eastmere.example')
        await page.locator('#organisation').fill('eastmere-city-council')
        await press(page, 'button', 'Record')
        await says(page, 'Sam Okafor, Eastmere City Council present')
    })

    test('what was typed is kept where a form is refused', async () => {
        await page.goto('/admin/governance/meetings/new')
        await page.getByLabel('Officer Network').check()
        await fill_day(page, 'on', [2, 2, 2026])
        await page.locator('#starts').fill('2 pm')
        await press(page, 'button', 'Call the meeting', { status: 400 })
        await see(page, 'meeting_call_refused')
        await says(page, 'Give a time like 14:00')
        assert.equal(await page.locator('#starts').inputValue(), '2 pm')
        await page.locator('#starts').fill('14:00')
        await press(page, 'button', 'Call the meeting', { status: 400 })
        await says(page, 'This body meets on that day already')
    })

    test('a stranger reads the decision once a later meeting agreed it, and never the names', async () => {
        await open(stranger, `/governance/meetings/${first}`, 'meeting_draft')
        assert.doesNotMatch(await words_of(stranger), /exchange of officers/)

        second = await call([4, 5, 2026])
        assert.notEqual(second, first)
        await page.goto(`/admin/governance/meetings/${first}`)
        await press(page, 'button', 'Record the agreement')
        await says(page, 'The minutes are agreed')
        assert.equal(await page.locator('button:has-text("Minute the decision")').count(), 0)

        await open(stranger, `/governance/meetings/${first}`, 'meeting_agreed', { keyboard: true })
        await says(stranger, 'exchange of officers', 'OFFICERS 2026-02-02/1', 'agreed on 4 May 2026', 'Eastmere City Council')
        assert.doesNotMatch(await words_of(stranger), /Okafor/)
    })

    test('a decision that was agreed wrong is put right beside it, and both stay readable', async () => {
        await open(page, `/admin/governance/meetings/${second}`, 'meeting_second')
        await page.locator('#text').fill('A visit to Calder Vale is paid for.')
        await press(page, 'button', 'Minute the decision')
        await page.getByRole('link', { name: 'Reword OFFICERS 2026-05-04/1' }).click()
        await see(page, 'minute_reword', { keyboard: true })
        await page.locator('#text').fill('A visit to Calder Vale is planned.')
        await press(page, 'button', 'Reword it')
        await says(page, 'A visit to Calder Vale is planned.')

        await page.goto(`/admin/governance/meetings/${first}`)
        await page.getByRole('link', { name: 'Put right OFFICERS 2026-02-02/1' }).click()
        await see(page, 'minute_correct', { keyboard: true })
        await page.locator('#text').fill('The exchange of officers goes on for two years.')
        await press(page, 'button', 'Put it right', { status: 400 })
        await see(page, 'minute_correct_refused')
        await says(page, 'Choose the meeting that put it right')
        await page.getByLabel('Which later meeting put it right?').selectOption({ label: '4 May 2026' })
        await page.locator('#reason').fill('It was two years')
        await press(page, 'button', 'Put it right')
        await says(page, 'what was agreed stays beside it')
        await see(page, 'meeting_desk_agreed', { keyboard: true })

        await open(stranger, `/governance/meetings/${first}`, 'meeting_corrected', { keyboard: true })
        await says(stranger, 'goes on for another year', 'Put right on 4 May 2026: It was two years', 'goes on for two years')
    })

    test('another make-up is adopted by a minute, with every box that is wrong told at its place', async () => {
        await page.goto('/admin/governance')
        await page.getByRole('link', { name: 'Officer Network', exact: true }).click()
        await see(page, 'make_up_none', { keyboard: true })
        await says(page, 'No make-up was ever adopted')
        await fill_day(page, 'from', [5, 5, 2026])
        await page.locator('#minute').fill('OFFICERS 2026-02-02/9')
        await page.locator('#full_least').fill('3')
        await page.locator('#full_most').fill('2')
        await press(page, 'button', 'Adopt this make-up', { status: 400 })
        await says(page, 'There is no minuted decision of that reference')
        await page.locator('#minute').fill('OFFICERS 2026-02-02/1')
        await press(page, 'button', 'Adopt this make-up', { status: 400 })
        await see(page, 'make_up_refused')
        await says(page, 'At most cannot be below at least')
        await page.locator('#full_most').fill('5')
        await page.locator('#full_term_months').fill('24')
        await page.locator('#full_votes-true').check()
        await press(page, 'button', 'Adopt this make-up')
        await says(page, 'The make-up was adopted', 'Version 1, from 5 May 2026', '3 to 5', '24 months')
        await see(page, 'make_up', { keyboard: true })
        await open(page, '/admin/governance/bodies/eoc/make-up', 'make_up_eoc', { keyboard: true })
        await says(page, 'Version 1, from 16 February 2022', '6 to 8')
    })

    test('a seat is filled by an agreed minute, seen by everybody, and ended', async () => {
        await open(page, '/admin/governance/seats/new', 'seat_fill', { keyboard: true })
        const fill = async (minute, expected) => {
            await page.getByLabel('Officer Network').check()
            await page.getByLabel('Accountable body').check()
            await page.locator('#organisation').fill('eastmere-city-council')
            await page.locator('#email').fill('policy@eastmere.example')
            await fill_day(page, 'from', [4, 5, 2026])
            await page.locator('#minute').fill(minute)
            await press(page, 'button', 'Fill the seat', expected)
        }
        await fill('OFFICERS 2026-02-02/7', { status: 400 })
        await says(page, 'There is no minuted decision of that reference')
        await fill('OFFICERS 2026-02-02/1')
        await says(page, 'The seat was filled', 'Sam Okafor', 'OFFICERS 2026-02-02/1')

        await open(stranger, '/governance', 'governance', { keyboard: true })
        await says(stranger, 'Officer Network', 'Eastmere City Council')
        assert.doesNotMatch(await words_of(stranger), /Okafor/)
        await page.getByRole('link', { name: /End the term of Sam Okafor/ }).click()
        await see(page, 'seat_end', { keyboard: true })
        await fill_day(page, 'until', [1, 6, 2026])
        await press(page, 'button', 'End the term')
        await says(page, 'The term was ended')
        await stranger.goto('/governance?on=2026-05-20')
        await says(stranger, 'You are looking at 20 May 2026', 'Eastmere City Council')
    })
})
