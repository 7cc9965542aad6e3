// A study on its way: an officer shares it, the editor asks for a change, the council agrees by a link
// that mail scanners opened first, it is scheduled, comes out, moves and is withdrawn.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

const study = '/resources/a-shed-that-mends'

describe('a study on its way', { skip: !portal_available() || Boolean(process.env.COOPNET_URL) }, () => {
    let browser, portal, officer, manager, anyone
    before(async () => {
        portal = await start_portal({ mail: true })
        browser = await launch()
        officer = await visitor(browser, { base: portal.base })
        manager = await visitor(browser, { base: portal.base })
        anyone = await visitor(browser, { base: portal.base })
        await come_in_as(officer, 'Policy officer')
        await come_in_as(manager, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => [officer, manager, anyone].forEach((page) => page.complaints.splice(0)))

    test('an officer saves a draft, is told what is missing, and loses nothing', async () => {
        await officer.goto('/account/council')
        await press(officer, 'link', 'What you share in the library')
        await see(officer, 'resources_mine')
        await press(officer, 'link', 'Share something new')
        await see(officer, 'resource_new', { keyboard: true })
        await officer.getByLabel('Title', { exact: true }).fill('A shed that mends')
        await officer.getByLabel('What was done', { exact: true }).fill('\u2022 The council lent a shed.\n\u2022 Residents mend.')
        await press(officer, 'button', 'Save the draft')
        await says(officer, 'Saved. You can leave and come back')
        assert.equal(await officer.getByLabel('What was done', { exact: true }).inputValue(), '- The council lent a shed.\n- Residents mend.')
        await press(officer, 'button', 'Save and send to the editors', { status: 400 })
        await says(officer, 'The draft is saved', 'Tell the first fact of the story', 'Say what came of it', 'Say how far it has come', 'Choose the main principle')
        await see(officer, 'resource_edit_missing')
        assert.equal(await officer.getByLabel('Title', { exact: true }).inputValue(), 'A shed that mends')
        await anyone.goto('/')
        await open(anyone, study, 'study_unknown', { status: 404 })
    })

    test('the completed study goes to the editors, who ask for a change', async () => {
        await officer.goto(`${study}/edit`)
        await officer.getByLabel('The first fact of the story').fill('Residents mend one another\u2019s things.')
        await officer.getByLabel('What came of it').fill('Two hundred things were mended.')
        await officer.getByLabel('Pilot').check()
        await officer.getByLabel('The main principle it shows').selectOption('social_partnership')
        await officer.getByLabel('One sentence of your text that shows it').fill('Residents mend.')
        await officer.getByLabel('Whom can others ask?').selectOption('officer')
        await press(officer, 'button', 'Save and send to the editors')
        await says(officer, 'It is with the editors', 'With the editors')
        await see(officer, 'study_submitted')

        await manager.goto('/admin')
        await says(manager, '"A shed that mends"')
        await manager.goto(study)
        await press(manager, 'link', 'Ask its authors for a change')
        await see(manager, 'resource_act')
        await press(manager, 'button', 'Ask for the change', { status: 400 })
        await says(manager, 'This is needed')
        await manager.getByLabel('Why?').fill('Please say what it cost.')
        await press(manager, 'button', 'Ask for the change')

        await officer.goto(`${study}/edit`)
        await says(officer, 'Please say what it cost.')
        await officer.getByLabel('What it cost, in pounds (optional)').fill('1,250')
        await press(officer, 'button', 'Save and send to the editors')
        await open(manager, '/admin/resources', 'resources_desk')
        await says(manager, 'A shed that mends')
    })

    test('the council agrees by a link; opening it decides nothing', async () => {
        await manager.goto(study)
        await press(manager, 'link', 'Ask the council to agree')
        await see(manager, 'resource_ask_sign_off')
        await manager.getByLabel('Or one address (optional)').fill('leader@eastmere.example')
        await press(manager, 'button', 'Send the link')
        await says(manager, 'The link is on its way', 'Waiting for the council to agree')
        const letter = await portal.mail.letter('leader@eastmere.example', /A shed that mends/)
        const path = letter.replace(/=\r?\n/g, '').match(/\/links\/[A-Za-z0-9_-]+/)[0]
        for (let times = 0; times < 2; ++times) assert.equal((await fetch(portal.base + path)).status, 200)
        await manager.goto(study)
        await says(manager, 'Waiting for the council to agree')

        await open(anyone, path, 'sign_off', { keyboard: true })
        await says(anyone, 'Two hundred things were mended', 'Opening this page decides nothing')
        await press(anyone, 'button', 'No, not like this', { status: 400 })
        await says(anyone, 'Say what should be different')
        await press(anyone, 'button', 'Yes, publish it')
        await see(anyone, 'sign_off_done')
        await open(anyone, path, 'sign_off_closed', { status: 410 })
    })

    test('it is scheduled, comes out, and is read by everybody', async () => {
        await manager.goto(study)
        await press(manager, 'link', 'Publish it')
        await see(manager, 'resource_publish')
        const soon = new Date(Date.now() + 3 * 24 * 3600 * 1000)
        await fill_day(manager, 'on', [soon.getDate(), soon.getMonth() + 1, soon.getFullYear()])
        await press(manager, 'button', 'Publish it')
        await says(manager, 'Scheduled', 'Comes out on')
        await open(anyone, study, 'study_scheduled', { status: 404 })
        await press(manager, 'link', 'Publish it')
        await press(manager, 'button', 'Publish it')
        await open(anyone, study, 'study', { keyboard: true })
        const text = await words_of(anyone)
        assert.ok(text.indexOf('Residents mend one another') < text.indexOf('Social partnership'), 'the story stands first')
        await says(anyone, 'Two hundred things were mended', '1,250', 'The officer at Eastmere City Council', 'sign in to ask')
        assert.doesNotMatch(text, /@/)
    })

    test('a revision in hand changes nothing for readers, and the history tells all', async () => {
        await officer.goto(`${study}/edit`)
        await officer.getByLabel('What came of it').fill('SECRET until it is published')
        await press(officer, 'button', 'Save the draft')
        await officer.goto(study)
        await says(officer, 'A newer version is in hand')
        await anyone.goto(study)
        await says(anyone, 'Two hundred things were mended')
        assert.doesNotMatch(await anyone.content(), /SECRET/)
        assert.equal((await anyone.goto(`${study}?version=4`)).status(), 404)
        anyone.complaints.splice(0)
        await open(officer, `${study}/history`, 'resource_history')
        await says(officer, 'Published', 'Council agreed', 'Changes asked for')
        await press(officer, 'link', /^What changed in version/, { exact: false })
        await see(officer, 'resource_differences')
        await says(officer, 'SECRET until it is published', 'Two hundred things were mended')
    })

    test('its old address leads on for ever, and once withdrawn it says so', async () => {
        await manager.goto(study)
        await press(manager, 'link', 'Give it another address')
        await manager.getByLabel('The new address').fill('mending-shed')
        await press(manager, 'button', 'Change the address')
        const moved = await fetch(portal.base + study, { redirect: 'manual' })
        assert.equal(moved.status, 301)
        assert.equal(moved.headers.get('location'), '/resources/mending-shed')
        await officer.goto('/resources/mending-shed')
        await press(officer, 'link', 'Withdraw it')
        await officer.getByLabel('Why?').fill('The shed was sold')
        await press(officer, 'button', 'Withdraw it')
        await open(anyone, '/resources/mending-shed', 'study_gone', { status: 410 })
        await says(anyone, 'withdrawn', 'The shed was sold')
        assert.doesNotMatch(await anyone.content(), /Residents mend/)
    })
})
