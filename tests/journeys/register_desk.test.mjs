// The network manager changes the register: names, kinds and figures with their day and decision,
// new organisations, reorganisations and merges with a preview and a way back.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, enter, fill_day, open, press, says, see, type_into, words_of } from './steps.mjs'

const eastmere = '/admin/organisations/eastmere-city-council'
const next_spring = [1, 4, new Date().getFullYear() + 2]

describe('the network manager', { skip: !portal_available() }, () => {
    let browser, portal, page
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
        await come_in_as(page, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })

    beforeEach(() => page.complaints.splice(0))

    async function basis(day = [1, 10, 2026]) {
        await fill_day(page, 'effective', day)
        await page.getByLabel('Decided by (optional)').fill('Full Council')
        await page.getByLabel('Minute or reference (optional)').fill('FC/2026/41')
    }

    test('is asked to choose before a change of control is recorded, and which field is missing', async () => {
        await page.goto('/admin/organisations/cumberland-council/change/control')
        await press(page, 'button', 'Save the control', { status: 400 })
        await says(page, 'Choose who controls the council')
        await page.goto('/admin/organisations/cumberland-council/change/name')
        await press(page, 'button', 'Save the name', { status: 400 })
        await says(page, 'This is needed: the new legal name')
    })

    /// Pages about different councils are of one kind, and looked at closely once.
    function kind_of_page(path) {
        const [room, list, , ...act] = path.split('?')[0].split('/').slice(1)
        return [room, list, ...act].filter((part) => part && !/\d/.test(part)).join('_')
    }

    test('finds work at the desk, and every row leads to a page that works', async () => {
        await open(page, '/admin', 'desk', { keyboard: true })
        assert.doesNotMatch(await words_of(page), /\d{4}-\d{2}-\d{2}/)
        const rows = await page.locator('td[data-label=Action] a').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
        assert.ok(rows.length >= 3)
        for (const path of rows) await open(page, path, `desk_row_${kind_of_page(path)}`)
        await page.goto('/admin')
        const starts = await page.locator('h2:has-text("Start something") + ul a').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
        for (const path of starts) await open(page, path, `start_${path.replace(/\W+/g, '_')}`)
    })

    test('renames a council by keyboard alone, from a day and with its minute', async () => {
        await open(page, eastmere, 'organisation_edit', { keyboard: true })
        await page.goto(`${eastmere}/change/name`)
        await type_into(page, 'New full name', 'Eastmere and District Council')
        for (const [label, text] of [['Day', '1'], ['Month', '10'], ['Year', '2026'], ['Decided by (optional)', 'Full Council'], ['Minute or reference (optional)', 'FC/2026/41']])
            await type_into(page, label, text)
        await enter(page, 'button', 'Save the name')

        await says(page, 'The new name was recorded', 'Eastmere and District Council', 'FC/2026/41', '1 October 2026')
        await see(page, 'organisation_edit_changed')
        await page.goto('/organisations/eastmere-city-council')
        assert.match(page.url(), /eastmere-and-district-council$/)
        await says(page, 'Names through time', 'Eastmere City Council', '30 September 2026')
        await see(page, 'organisation_of_team')
        await page.goto('/organisations/eastmere-city-council?on=2026-09-30')
        assert.equal(await page.locator('h1').innerText(), 'Eastmere City Council')
    })

    test('changes every other fact, each on its own page', async () => {
        const base = '/admin/organisations/eastmere-and-district-council'
        const change = async (what, fill, told) => {
            await open(page, `${base}/change/${what}`, `change_${what}`)
            await fill()
            await basis()
            await press(page, 'button', /^Save|^Add/, { exact: false })
            await says(page, 'The change was recorded', told)
        }
        await change('alias', () => page.locator('#alias').fill('Eastmere on Sea'), 'Eastmere on Sea')
        await change('kind', () => page.locator('#kind').selectOption('metropolitan_borough'), 'Metropolitan borough')
        await change('control', () => page.locator('#control').selectOption('green'), 'Green')
        await change('figure', async () => {
            await page.locator('#figure').selectOption('population').catch(() => page.locator('#figure-population').check())
            await page.locator('#value').fill('215,000')
            await page.locator('#year').fill('2025')
        }, '215,000')
        await change('code', async () => {
            await page.locator('#scheme').selectOption('gss')
            await page.locator('#code').fill('E06009999')
        }, 'E06009999')
        await change('position', async () => {
            await page.locator('#latitude').fill('52.81')
            await page.locator('#longitude').fill('1.15')
            await page.locator('#website').fill('https://eastmere.example/new')
        }, 'eastmere.example/new')
    })

    test('is told what is wrong with a change, beside what was typed', async () => {
        await page.goto('/admin/organisations/eastmere-and-district-council/change/figure')
        await page.locator('#value').fill('many')
        await page.locator('#year').fill('2025')
        await fill_day(page, 'effective', [31, 2, 2026])
        await press(page, 'button', /^Save/, { exact: false, status: 400 })
        await says(page, 'There is a problem')
        assert.equal(await page.locator('#value').inputValue(), 'many')
        await see(page, 'change_figure_refused')
    })

    test('adds an organisation, warned of one that looks alike', async () => {
        await open(page, '/admin/organisations/new', 'organisation_new')
        await page.getByLabel('Full name').fill('Calder Vale')
        await page.getByLabel('Kind', { exact: true }).selectOption('parish_council')
        await press(page, 'button', 'Add the organisation')
        await says(page, 'This looks like', 'Calder Vale Town Council')
        await see(page, 'organisation_lookalike')
        await page.getByLabel('It is a different organisation').check()
        await press(page, 'button', 'Add the organisation')
        await says(page, 'The organisation was added to the register', 'Calder Vale')

        await page.goto('/admin/organisations/new')
        await press(page, 'button', 'Add the organisation', { status: 400 })
        await see(page, 'organisation_new_refused')
    })

    async function reorganise({ kind, before, after, after_kind, day = next_spring }) {
        await page.goto('/admin/reorganise')
        await page.locator(`#kind-${kind}`).check()
        await page.locator('#before').fill(before.join('\n'))
        await page.locator('#after').fill(after.join('\n'))
        if (after_kind) await page.locator('#after_kind').selectOption(after_kind)
        await basis(day)
    }

    test('makes three councils one: sees both sides, goes back, commits, and takes it back', async () => {
        await open(page, '/admin/reorganise', 'reorganise', { keyboard: true })
        await press(page, 'button', 'Show before and after', { status: 400 })
        await says(page, 'There is a problem')
        await see(page, 'reorganise_refused')
        await reorganise({ kind: 'merge', before: ['Bury Metropolitan Borough Council', 'Rochdale Metropolitan Borough Council', 'E08000004'],
            after: ['Roch Valley Council'], after_kind: 'metropolitan_borough' })
        await press(page, 'button', 'Show before and after')
        await says(page, 'Before and after', 'Roch Valley Council New', `Oldham Metropolitan Borough Council is no more from 1 April ${next_spring[2]}`)
        assert.doesNotMatch(await words_of(page), /\d{4}-\d{2}-\d{2}/)
        await see(page, 'reorganise_preview', { keyboard: true })

        await press(page, 'link', 'Change something first')
        assert.match(await page.locator('#before').inputValue(), /Rochdale/)
        assert.equal(await page.locator('#effective_month').inputValue(), '4')
        await press(page, 'button', 'Show before and after')
        await press(page, 'button', 'Commit this reorganisation')
        await says(page, 'The reorganisation was recorded', 'It can be taken back until')
        await see(page, 'reorganisation')
        const address = new URL(page.url())

        await page.goto('/organisations/oldham-metropolitan-borough-council')
        await says(page, '(planned)', 'Became Roch Valley Council')
        await see(page, 'organisation_planned')
        await page.goto(`/organisations/oldham-metropolitan-borough-council?on=${next_spring[2]}-04-01`)
        await says(page, 'Not in existence on this day')

        await page.goto(address.pathname + address.search)
        await press(page, 'button', 'Undo it')
        await says(page, 'taken back')
        await see(page, 'reorganisation_undone')
        await page.goto(`/organisations/oldham-metropolitan-borough-council?on=${next_spring[2]}-04-01`)
        assert.doesNotMatch(await words_of(page), /Not in existence/)
    })

    test('makes two councils out of three, and a group into its council', async () => {
        await reorganise({ kind: 'reorganisation', before: ['Swindon Borough Council', 'Stroud District Council', 'Oxford City Council'],
            after: ['North Ridgeway Council', 'South Ridgeway Council'], after_kind: 'unitary' })
        await press(page, 'button', 'Show before and after')
        await see(page, 'reorganise_preview_many')
        await press(page, 'button', 'Commit this reorganisation')
        await says(page, 'The reorganisation was recorded', 'South Ridgeway Council')

        await reorganise({ kind: 'group_becomes_council', before: ['Northwold Labour and Co-operative Group'],
            after: ['Northwold Borough Council'] })
        await press(page, 'button', 'Show before and after')
        await see(page, 'reorganise_preview_group')
        await press(page, 'button', 'Commit this reorganisation')
        await says(page, 'The reorganisation was recorded', 'Northwold Borough Council')
    })

    test('merges two entries that are one, and parts them again', async () => {
        await page.goto('/admin')
        await press(page, 'link', /^Compare and merge/, { exact: false })
        await see(page, 'merge')
        await page.getByLabel('How do you know that they are the same?').fill('The same company number')
        await press(page, 'button', 'Compare them')
        await says(page, 'Are these the same?', 'Loomworks Co-operative')
        await see(page, 'merge_preview')
        await press(page, 'button', 'Merge them')
        await says(page, 'The two entries were merged')
        await see(page, 'merged')
        await press(page, 'button', 'Undo the merge')
        await says(page, 'The merge was taken back')
        await see(page, 'merge_undone')
    })

    test('is told when two that are not there are to be merged', async () => {
        await page.goto('/admin/merge')
        await page.getByLabel('Keep this one').fill('Nowhere')
        await page.getByLabel('It takes over this one').fill('Nobody')
        await press(page, 'button', 'Compare them', { status: 400 })
        await see(page, 'merge_refused')
        assert.equal(await page.getByLabel('Keep this one').inputValue(), 'Nowhere')
    })
})
