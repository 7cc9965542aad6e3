// An officer says what a study came of and sees what became of it; a chain is read from a study that
// went wrong to a follow-up elsewhere; the network team adopts another list of principles.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see } from './steps.mjs'

const next_year = new Date().getFullYear() + 1

describe('what was taken up', { skip: !portal_available() }, () => {
    let browser, portal, officer, manager, stranger
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        stranger = await visitor(browser, { base: portal.base })
        officer = await visitor(browser, { base: portal.base })
        await come_in_as(officer, 'Policy officer')
        manager = await visitor(browser, { base: portal.base })
        await come_in_as(manager, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => [officer, manager, stranger].forEach((page) => page.complaints.splice(0)))

    test('a visitor follows a chain from what went wrong to what came of it elsewhere', async () => {
        await open(stranger, '/resources/a-kit-for-lending-tools', 'lineage_chain')
        await says(stranger, 'What it came from, and what followed')
        const steps = await stranger.locator('#lineage li').allInnerTexts()
        for (const step of [
            'A Saturday rota before a shed grew out of A tool library that we closed after eighteen months',
            'Lending that lasts grew out of A Saturday rota before a shed',
            'A kit for lending tools is the toolkit of Lending that lasts',
            'Westering District Council took up A kit for lending tools',
            'Tools on the number 9 bus grew out of Westering District Council',
            'The tool bus, a year later follows up Tools on the number 9 bus'
        ])
            assert.ok(steps.includes(step), `${step}\n${steps.join('\n')}`)
        await open(stranger, '/resources/a-kit-for-lending-tools/briefing', 'briefing_adopters')
        await says(stranger, 'Who tried this too, and how it went', 'Westering District Council, from', 'Working')
    })

    test('an officer says what a study came of, and takes it back', async () => {
        await officer.goto('/resources/a-motion-to-become-a-co-operative-council')
        await press(officer, 'link', 'Say what it came from')
        await see(officer, 'lineage_edit', { keyboard: true })
        await officer.getByLabel('Look for it by words of its title').fill('declares itself')
        await press(officer, 'button', 'Find it')
        await says(officer, '1 title has these words', 'News, 2014, Milton Keynes Council')
        await see(officer, 'lineage_found', { keyboard: true })
        await press(officer, 'button', 'Link them', { status: 400 })
        await says(officer, 'Choose what it came of')
        await see(officer, 'lineage_refused')
        await officer.getByLabel('Milton Keynes declares itself a co-operative council').check()
        await press(officer, 'button', 'Link them', { status: 400 })
        await says(officer, 'Choose how it came of the other')
        await officer.getByLabel('It grew out of the other').check()
        await officer.getByLabel('How do we know?').fill('We began with their wording')
        await press(officer, 'button', 'Link them')
        await says(officer, 'It was recorded; readers see it on both pages', 'It grew out of')
        await see(officer, 'lineage_linked')
        await officer.getByLabel('Look for it by words of its title').fill('declares')
        await press(officer, 'button', 'Find it')
        await says(officer, 'These two are linked already')
        await stranger.goto('/resources/milton-keynes-declares-itself-a-co-operative-council')
        await says(stranger, /A motion to become a co-operative council\s+grew out of\s+Milton Keynes declares itself/)
        await press(officer, 'button', /^Take it back/, { exact: false })
        await says(officer, 'It was taken back')
        await stranger.goto('/resources/milton-keynes-declares-itself-a-co-operative-council')
        assert.equal(await stranger.locator('#lineage').count(), 0)
        await stranger.goto('/resources/a-motion-to-become-a-co-operative-council/lineage')
        await says(stranger, 'Sign in')
    })

    test('what a council took up becomes an adoption, with its own study in it', async () => {
        await officer.goto('/resources/a-motion-to-become-a-co-operative-council/lineage?q=parish')
        await officer.getByLabel('The great parish collaboration').check()
        await officer.getByLabel('We took the other up: it tells how that went').check()
        await press(officer, 'button', 'Link them')
        await says(officer, 'We tried this too', 'The great parish collaboration')
        assert.equal(await officer.locator('#study').inputValue(), 'a-motion-to-become-a-co-operative-council')
    })

    test('an officer sees what became of a study, by day and by month', async () => {
        await stranger.goto('/resources/a-kit-for-lending-tools')
        await open(officer, '/account/council/resources', 'resources_mine')
        await press(officer, 'link', 'What became of it: readings, adoptions, questions')
        await see(officer, 'impact_list', { keyboard: true })
        await says(officer, 'A kit for lending tools')
        await press(officer, 'link', 'A kit for lending tools')
        await says(officer, 'What became of it', 'organisation tried it too', '1 working', 'The last twelve months')
        await see(officer, 'impact', { keyboard: true })
        await officer.getByText('The last twelve months, in numbers').click()
        await see(officer, 'impact_numbers')
        await open(officer, '/resources/the-tool-bus-a-year-later/impact', 'impact_of_others', { status: 403 })
    })

    test('an officer takes along everything that the council gave, drafts too', async () => {
        await open(officer, '/account/council', 'council_with_everything')
        await press(officer, 'link', 'Download everything you gave the network')
        await see(officer, 'everything', { keyboard: true })
        await says(officer, 'Everything you gave the network', 'Every one that was kept, as text and as data')
        const [download] = await Promise.all([
            officer.waitForEvent('download'),
            officer.getByRole('button', { name: 'Download everything (ZIP)' }).click()
        ])
        assert.match(download.suggestedFilename(), /^eastmere-city-council-\d{4}-\d\d-\d\d\.zip$/)
        const listed = execFileSync('python3', ['-m', 'zipfile', '-l', await download.path()], { encoding: 'utf8' })
        for (const name of ['SHA256SUMS', 'manifest.json', 'resources/a-kit-for-lending-tools/version-1.txt'])
            assert.ok(listed.includes(name), name)
    })

    test('a news item shows its source, what it is about, and the response that somebody looked at first', async () => {
        await open(stranger, '/resources/milton-keynes-declares-itself-a-co-operative-council', 'news_item')
        await says(stranger, 'First published at Co-op News', 'What it is about', 'Democracy and participation', 'What others say',
            'Which safeguards keep a declaration like this', 'The register of commitments is our answer')
        await press(stranger, 'link', 'Councillors')
        await says(stranger, 'Milton Keynes declares itself a co-operative council')
        await open(stranger, '/resources/hard-winters-a-pack-on-poverty-and-the-cost-of-living', 'pack_with_notes')
        await says(stranger, 'Begin with the words: how to speak of it at all')
    })

    test('the network team sees where resources lead outside the portal', async () => {
        await open(manager, '/admin/links', 'links', { keyboard: true })
        await says(manager, 'outside this portal', 'https://www.thenews.coop/90315', 'Where it was first published')
        await manager.getByLabel('Only addresses at (optional)').fill('thenews.coop')
        await press(manager, 'button', 'Show these')
        assert.ok((await manager.locator('tbody a[rel]').allInnerTexts()).every((text) => text.includes('thenews.coop')))
        await open(officer, '/admin/links', 'links_officer', { status: 403 })
    })

    test('an auditor reads all of it and is offered nothing that would be refused', async () => {
        const auditor = await visitor(browser, { base: portal.base })
        await come_in_as(auditor, 'Auditor')
        for (const path of ['/admin/principles', '/resources/a-kit-for-lending-tools/impact', '/account/council/impact?organisation=eastmere-city-council']) {
            await auditor.goto(path)
            assert.equal(await auditor.locator('main button').count(), 0, path)
        }
        await says(auditor, 'What became of what you shared')
        await open(auditor, '/admin/links', 'links_auditor')
        await open(auditor, '/resources/a-kit-for-lending-tools/lineage', 'lineage_auditor', { status: 403 })
    })

    test('the network team adopts another list of principles after seeing what it changes', async () => {
        await open(manager, '/admin/principles', 'principle_lists', { keyboard: true })
        await press(manager, 'button', 'See what it changes', { status: 400 })
        await says(manager, 'This is needed: what the list is called', 'This is needed: the body that adopted it')
        await see(manager, 'principle_lists_refused')
        await manager.getByLabel('What is the list called?').fill('Principles of the coming year')
        await manager.getByLabel('Which body adopted it?').fill('Annual General Meeting')
        await fill_day(manager, 'from', [1, 4, next_year])
        await manager.locator('#learning_name').fill('Learning together')
        await manager.locator('#kept-innovation').uncheck()
        await manager.locator('#social_value_short_text').fill('')
        await press(manager, 'button', 'See what it changes', { status: 400 })
        await says(manager, 'Maximising social value: This is needed: what it asks, in a sentence')
        await manager.locator('#social_value_short_text').fill('Every pound is asked what good it does.')
        await press(manager, 'button', 'See what it changes')
        await says(manager, 'Nothing is recorded yet', 'in the place of List 1', 'Learning together', 'Other words', 'No longer in the list')
        await see(manager, 'principle_list_preview', { keyboard: true })
        await press(manager, 'button', 'Change it again')
        assert.equal(await manager.locator('#learning_name').inputValue(), 'Learning together')
        assert.equal(await manager.locator('#kept-innovation').isChecked(), false)
        await press(manager, 'button', 'See what it changes')
        await press(manager, 'button', 'Adopt the list')
        await says(manager, 'The list was adopted', 'List 2: Principles of the coming year')
        await see(manager, 'principle_lists_two')
        await stranger.goto('/principles/learning')
        await says(stranger, 'How other lists put it', 'Learning together')
        await open(officer, '/admin/principles', 'principle_lists_officer', { status: 403 })
    })
})
