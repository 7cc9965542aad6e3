// The network team writes down what passed with a council, answers a request for information from
// all that is held, and lets old records go; an auditor reads and writes nothing.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see } from './steps.mjs'

const dealings = '/admin/organisations/harrowdale-district-council/dealings'

describe('dealings', { skip: !portal_available() }, () => {
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

    test('a call is recorded, put right, and every version stays', async () => {
        await open(page, dealings, 'dealings_none', { keyboard: true })
        await says(page, 'Assume disclosable')
        await press(page, 'button', 'Record it', { status: 400 })
        await see(page, 'dealings_refused')
        await page.getByLabel('Call').check()
        await page.getByLabel('What was said, or is to be done').fill('The Leader asks for a visit in May')
        await page.getByLabel(/With whom/).selectOption('leader')
        await press(page, 'button', 'Record it')
        await says(page, 'The dealing was recorded', 'Leader or Mayor (Alex Merton)')
        await see(page, 'dealings')

        await press(page, 'link', 'The Leader asks for a visit in May')
        await press(page, 'link', 'Put it right, or take it back')
        await see(page, 'dealing_correct')
        await page.getByLabel('What it should say').fill('The Leader asks for a visit in June')
        await press(page, 'button', 'Save the correction')
        await says(page, 'visit in June', 'visit in May', 'Every version')
        await see(page, 'dealing')
    })

    test('a task waits on the desk until it is done', async () => {
        await page.goto(dealings)
        await page.getByLabel('Task', { exact: true }).check()
        await page.getByLabel('What was said, or is to be done').fill('Find a day for the visit')
        await fill_day(page, 'due', [1, 6, new Date().getFullYear() + 2])
        await press(page, 'button', 'Record it')
        await page.goto('/admin')
        await press(page, 'link', /^Say what came of it.*Find a day for the visit/, { exact: false })
        await page.getByLabel('Outcome').fill('The third of June')
        await press(page, 'button', 'The task is done')
        await says(page, 'The task is done', 'The third of June')
        await page.goto('/admin')
        assert.equal(await page.getByText('Find a day for the visit').count(), 0)
    })

    test('a request is logged, searched for, decided and answered with names blacked out', async () => {
        await open(page, '/admin/requests', 'requests', { keyboard: true })
        await press(page, 'link', 'Log a request')
        await see(page, 'request_new')
        const today = new Date()
        await page.getByLabel('Freedom of information').check()
        await fill_day(page, 'received_on', [today.getDate(), today.getMonth() + 1, today.getFullYear()])
        await page.getByRole('textbox', { name: 'What is asked' }).fill('What passed between you and Harrowdale')
        await page.getByRole('textbox', { name: 'Who asks' }).fill('Curious Citizen')
        await page.getByLabel('Where the answer goes').fill('curious@post.example')
        await page.getByLabel(/Organisation it is about/).fill('harrowdale-district-council')
        await press(page, 'button', 'Log the request')
        await says(page, 'The request was logged', 'request.foi_20_working_days')
        await see(page, 'request')
        const request = new URL(page.url()).pathname

        await open(page, `${request}/holdings?q=visit&organisation=harrowdale-district-council`, 'request_holdings')
        await page.getByRole('row', { name: /^\s*dealing \d+ Dealings[\s\S]*visit in June/ }).getByRole('checkbox').check()
        await page.getByLabel('Release them, redacted').check()
        await press(page, 'button', 'Decide on those chosen')
        await says(page, 'The decision was recorded', 'Released')
        const answer = await page.request.get(`${request}/answer.txt`)
        const text = await answer.text()
        assert.match(text, /visit in June/)
        assert.doesNotMatch(text, /Alex Merton/)

        await press(page, 'link', 'Record what was done')
        await see(page, 'request_step')
        await page.getByLabel('Answered').check()
        await press(page, 'button', 'Record the step', { status: 400 })
        await says(page, 'Say what was told to who asked')
        await page.getByLabel(/^Note/).fill('Sent by mail')
        await press(page, 'button', 'Record the step')
        await says(page, 'Answered')
        await press(page, 'link', 'Take the last step back')
        await see(page, 'request_back')
    })

    test('retention is looked at before anything goes', async () => {
        await open(page, '/admin/retention', 'retention', { keyboard: true })
        await says(page, 'Dealings with organisations', 'Mail that was sent', 'Nothing goes')
        await press(page, 'link', 'Change for how long: Dealings with organisations')
        await see(page, 'retention_rule')
        await page.getByLabel(/^Months/).fill('36')
        await page.getByLabel('Why that long?').fill('As the committee decided')
        await press(page, 'button', 'Save the rule')
        await says(page, 'The rule was recorded', '3 years', 'As the committee decided')
    })

    test('an auditor reads dealings and requests and writes none; neither is for an officer', async () => {
        const auditor = await visitor(browser, { base: portal.base })
        await come_in_as(auditor, 'Auditor')
        await open(auditor, dealings, 'dealings_of_auditor')
        assert.equal(await auditor.getByRole('button', { name: 'Record it' }).count(), 0)
        await open(auditor, '/admin/requests', 'requests_of_auditor')
        await open(auditor, '/admin/requests/new', 'requests_refused', { status: 403 })
        const officer = await visitor(browser, { base: portal.base })
        await come_in_as(officer, 'Policy officer')
        await open(officer, '/admin/organisations/eastmere-city-council/dealings', 'dealings_refused_officer', { status: 403 })
        await open(officer, '/admin/requests', 'requests_refused_officer', { status: 403 })
    })
})
