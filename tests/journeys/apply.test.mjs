// A stranger council asks, is invited, applies, is reviewed by two and admitted: from the first
// question to membership, in the browser, without JavaScript doing anything that a form would not.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see } from './steps.mjs'

const council = 'Marlow Vale Borough Council'
const officer = 'bo.officer@marlowvale.example'

describe('a stranger council', { skip: !portal_available() }, () => {
    let browser, portal, manager, applicant, application
    before(async () => {
        portal = await start_portal({ mail: true })
        browser = await launch()
        manager = await visitor(browser, { base: portal.base })
        applicant = await visitor(browser, { base: portal.base })
        portal.run('call', 'organisations.add', JSON.stringify({ name: council, kind: 'district', nation: 'england' }))
        await come_in_as(manager, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => {
        manager.complaints.splice(0)
        applicant.complaints.splice(0)
    })

    test('asks, and is told what it could join as', async () => {
        await open(applicant, '/join', 'join', { keyboard: true })
        await open(applicant, '/join?as=marlow-vale-borough-council', 'join_as')
        await says(applicant, 'Full', 'Open to you', 'kind.admitted')
        await press(applicant, 'button', 'Send', { status: 400 })
        await see(applicant, 'join_refused')
        await says(applicant, 'There is a problem')
        await applicant.getByLabel('Your organisation', { exact: true }).fill(council)
        await applicant.getByLabel('Your name').fill('Bo Officer')
        await applicant.getByLabel('Your work email address').fill(officer)
        await applicant.getByLabel('What would you like to know?').fill('How do we join?')
        await press(applicant, 'button', 'Send')
        await says(applicant, 'Thank you')
    })

    test('is invited from the desk', async () => {
        await open(manager, '/admin/enquiries', 'enquiries')
        await press(manager, 'link', council)
        await see(manager, 'enquiry')
        await says(manager, 'How do we join?')
        await press(manager, 'button', 'Send the invitation')
        await says(manager, 'Invited to the portal')
        const letter = await portal.mail.letter(officer, /\/links\//)
        await applicant.goto(letter.replace(/=\r?\n/g, '').match(/\/links\/[A-Za-z0-9_-]+/)[0])
        await applicant.getByLabel(/^Choose a password/).fill('marlow vale joins in november')
        await press(applicant, 'button', 'Accept the invitation')
    })

    test('fills the application in part by part, and is told every gap at once', async () => {
        await open(applicant, '/apply', 'apply')
        await press(applicant, 'button', /^Start the application/, { exact: false })
        application = new URL(applicant.url()).pathname
        await see(applicant, 'application')
        await press(applicant, 'button', 'Send the application', { status: 400 })
        await see(applicant, 'application_gaps')
        await says(applicant, 'Choose the tier you ask for', 'Name the body that decided to join')

        await open(applicant, `${application}/tier`, 'apply_tier')
        await applicant.getByLabel('Full', { exact: true }).check()
        await applicant.getByLabel('Yes', { exact: true }).check()
        await press(applicant, 'button', 'Save and go on')
        await says(applicant, 'Saved')

        await open(applicant, `${application}/resolution`, 'apply_resolution')
        await applicant.locator('#body').fill('Full Council')
        await applicant.locator('#votes_for').fill('many')
        await press(applicant, 'button', 'Save and go on', { status: 400 })
        await says(applicant, 'Give a whole number')
        assert.equal(await applicant.locator('#body').inputValue(), 'Full Council')
        for (const [field, text] of [['minute', 'FC/77'], ['votes_for', '31'], ['votes_against', '9'], ['votes_abstained', '2'],
            ['parties_in_favour', 'Three groups of five']])
            await applicant.locator(`#${field}`).fill(text)
        await fill_day(applicant, 'held_on', [14, 10, 2025])
        await press(applicant, 'button', 'Save and go on')

        await open(applicant, `${application}/people`, 'apply_people')
        for (const role of ['leader', 'officer_lead', 'finance_contact']) {
            await applicant.locator(`#${role}_name`).fill(`Office of the ${role.replace('_', ' ')}`)
            await applicant.locator(`#${role}_email`).fill(role === 'officer_lead' ? officer : `${role}@marlowvale.example`)
        }
        await press(applicant, 'button', 'Save and go on')

        await open(applicant, `${application}/figures`, 'apply_figures')
        for (const [field, text] of [['population', '98,400'], ['population_year', '2024'], ['population_source', 'Estimates'],
            ['revenue_budget', '£12,400,000'], ['capital_budget', '3,100,000.50'], ['budget_year', '2025'], ['budget_source', 'Budget book']])
            await applicant.locator(`#${field}`).fill(text)
        await press(applicant, 'button', 'Save and go on')

        await open(applicant, `${application}/principles`, 'apply_principles')
        for (const box of await applicant.locator('textarea').all()) await box.fill('What we do about it, in a sentence.')
        await press(applicant, 'button', 'Save and go on')

        await open(applicant, `${application}/consents`, 'apply_consents')
        await applicant.getByLabel(/authority of our own body/).check()
        await applicant.getByLabel(/know that they are named/).check()
        await press(applicant, 'button', 'Save and go on')
        await press(applicant, 'button', 'Send the application')
        await says(applicant, 'The application was sent', '31 for, 9 against, 2 abstained', '£3,100,000.50')
        await see(applicant, 'application_sent')
    })

    test('is looked at by two reviewers', async () => {
        await open(manager, '/admin/applications', 'applications')
        await press(manager, 'link', council)
        await see(manager, 'application_card')
        for (const name of ['Sam Okafor', 'Jo Lindqvist']) {
            await manager.locator('#person').selectOption({ label: name })
            await press(manager, 'button', 'Ask to review')
        }
        for (const role of ['Policy officer', 'Finance officer']) {
            const reviewer = await visitor(browser, { base: portal.base })
            await come_in_as(reviewer, role)
            await open(reviewer, '/reviews', 'reviews')
            await press(reviewer, 'link', council)
            await see(reviewer, 'review')
            await reviewer.getByLabel('Recommend', { exact: true }).check()
            await reviewer.getByLabel('Why', { exact: true }).fill('Fits the principles')
            await press(reviewer, 'button', 'Give the review')
            await says(reviewer, 'It was recorded', 'Fits the principles')
        }
    })

    test('has a mentor once somebody of the Board says yes, and is told who', async () => {
        await manager.goto('/admin/applications')
        await press(manager, 'link', council)
        await manager.locator('#mentor').selectOption({ label: 'Jo Lindqvist' })
        await press(manager, 'button', 'Give this mentor')
        await says(manager, 'Jo Lindqvist is asked to be the mentor')
        await manager.goto('/admin')
        await says(manager, 'A mentor has not answered yet')
        const mentor = await visitor(browser, { base: portal.base })
        await come_in_as(mentor, 'Finance officer')
        await open(mentor, '/reviews', 'reviews_to_mentor')
        await mentor.locator('main a[href$="/mentoring"]').click()
        await see(mentor, 'mentoring', { keyboard: true })
        await press(mentor, 'button', 'Send the answer', { status: 400 })
        await says(mentor, 'Say whether you accompany the applicant')
        await mentor.getByLabel('No, I cannot').check()
        await press(mentor, 'button', 'Send the answer', { status: 400 })
        await see(mentor, 'mentoring_refused')
        await says(mentor, 'Say why you cannot')
        await mentor.getByLabel('Yes, I accompany it').check()
        await press(mentor, 'button', 'Send the answer')
        await says(mentor, 'Thank you', 'you are its mentor from')
        await manager.goto('/admin/applications')
        await press(manager, 'link', council)
        await says(manager, 'Jo Lindqvist is the mentor from')
        assert.match(await portal.mail.letter(officer, /Your mentor in the network/), /Jo Lindqvist/)
    })

    test('is recommended, decided and a member at once', async () => {
        await manager.goto('/admin/applications')
        await press(manager, 'link', council)
        await see(manager, 'application_to_recommend')
        await manager.getByLabel('The Board recommends it').check()
        await manager.getByLabel(/^Why, and under/).fill('Both reviewers recommend it')
        await press(manager, 'button', 'Record the recommendation')

        await manager.getByLabel('Approved: it becomes a member').check()
        await manager.getByLabel('Minute', { exact: true }).fill('EOC 1999-01-01/1')
        await press(manager, 'button', 'Record the decision', { status: 400 })
        await see(manager, 'application_to_decide')
        await says(manager, 'There is a problem')

        const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
        const meeting = JSON.parse(portal.run('call', 'meetings.call', JSON.stringify({ body: 'eoc', on: yesterday })))
        const minute = JSON.parse(portal.run('call', 'meetings.record_decision', JSON.stringify({ meeting: meeting.id, text: `${council} is admitted` })))
        await manager.getByLabel('Approved: it becomes a member').check()
        await manager.getByLabel('Minute', { exact: true }).fill(minute.reference)
        await press(manager, 'button', 'Record the decision')
        await says(manager, 'Approved', minute.reference)
        await see(manager, 'application_approved')
        await open(manager, '/admin/applications/times', 'application_times')
        await says(manager, council)

        const standing = JSON.parse(portal.run('call', 'members.standing', JSON.stringify({ organisation: 'marlow-vale-borough-council' })))
        assert.equal(standing.standing, 'active')
        assert.equal(standing.tier, 'full')
        assert.match((await portal.mail.letter(officer, /joined the network/)).replace(/=\r?\n/g, ''), new RegExp(minute.reference))
    })
})
