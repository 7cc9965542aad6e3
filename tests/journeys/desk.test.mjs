// The desk beyond the register: files taken in and taken back, people and their roles, the audit
// trail and its proof.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { after, before, beforeEach, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

const register = fileURLToPath(new URL('../libnetwork/organisations/data/invented_councils.csv', import.meta.url))

describe('at the desk', { skip: !portal_available() }, () => {
    let browser, portal, page
    before(async () => {
        portal = await start_portal({ mail: true })
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
        await come_in_as(page, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => page.complaints.splice(0))

    async function give(file) {
        await page.goto('/admin/imports')
        await page.getByLabel('The file').setInputFiles(file)
        await page.getByLabel('Where is it from? (optional)').fill('Invented councils')
        await page.getByLabel('Licence (optional)').fill('CC BY 4.0')
    }
    const csv = (name, text) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

    test('whatever the desk offers to start opens, and so does each row', async () => {
        await open(page, '/admin', 'desk')
        const main = page.locator('main a[href^="/"]')
        const paths = new Set(await main.evaluateAll((all) => all.map((each) => each.getAttribute('href'))))
        assert.ok(paths.has('/admin/comments') && paths.has('/admin/resources'), 'the library has its desks')
        for (const path of paths) assert.equal((await page.request.get(path)).status(), 200, path)
    })

    test('a register is checked, taken in, found unchanged the second time, and taken back', async () => {
        await open(page, '/admin/imports', 'imports', { keyboard: true })
        await give(register)
        await press(page, 'button', 'Check the file')
        await says(page, 'Checked, nothing saved yet')
        await see(page, 'import_checked')
        if (await page.locator('#skip_refused').count()) await page.locator('#skip_refused').check()
        await press(page, 'button', 'Import it')
        await says(page, 'The file was taken in')
        await see(page, 'import_done')
        const report = page.url().replace(/\?.*/, '')

        await page.goto('/organisations?q=Rhos+Cwm')
        await says(page, 'Rhos Cwm Tan County Borough Council')
        await give(register)
        await press(page, 'button', 'Check the file')
        await says(page, /0 added 0 changed/)
        assert.equal(await page.getByRole('button', { name: 'Import it' }).count(), 0)
        await see(page, 'import_unchanged')

        await page.goto(report)
        await press(page, 'button', 'Undo this import')
        await says(page, 'This import was taken back')
        await see(page, 'import_undone')
        await page.goto('/organisations?q=Rhos+Cwm')
        await says(page, 'Nothing in the register matches')
    })

    test('mail that was given up is seen, and tried again', async () => {
        const made = JSON.parse(portal.run('call', 'people.add', JSON.stringify({ name: 'Rae Gone', email: 'reject.rae@council.example' })))
        portal.run('call', 'appointments.add_to_network', JSON.stringify({ person: made.id, post: 'auditor' }))
        await open(page, '/admin', 'desk')
        for (let tries = 0; tries < 100; ++tries) {
            await page.goto('/admin/mail')
            if ((await words_of(page)).includes('Given up')) break
            await page.waitForTimeout(200)
        }
        await says(page, 'reject.rae@council.example', 'Given up', '550')
        await see(page, 'mail_failed')

        await press(page, 'button', /^Try again/)

        await says(page, 'It will be tried again within a minute')
    })

    test('a wrong file is reported by line with the reasons', async () => {
        const [heading, first] = readFileSync(register, 'utf8').split('\n')
        await give(csv('wrong.csv', [heading, first.replace('E08900001', 'not a code').replace(',,,,England', ',2023-13-01,,,England'), ''].join('\n')))
        await press(page, 'button', 'Check the file')
        await says(page, '1 refused', 'Refused', '2')
        await see(page, 'import_refused')
        await give(csv('other.csv', 'name,colour\nA,red\n'))
        await press(page, 'button', 'Check the file', { status: 400 })
        await says(page, 'There is a problem')
        await see(page, 'import_not_a_register')
        await page.goto('/admin/imports')
        await press(page, 'button', 'Check the file', { status: 400 })
        await says(page, 'Choose a file')
    })

    test('a person is invited, given another role, and the role ends', async () => {
        await open(page, '/admin/people', 'people', { keyboard: true })
        await press(page, 'link', 'Invite a person')
        await see(page, 'person_invite')
        await press(page, 'button', 'Send the invitation', { status: 400 })
        await see(page, 'person_invite_refused')
        await page.getByLabel('Full name').fill('Kit Farrow')
        await page.getByLabel('Work email address').fill('kit@caldervale.example')
        await page.getByLabel('Organisation (optional)').fill('calder-vale-town-council')
        await page.getByLabel('Officer', { exact: true }).check()
        await press(page, 'button', 'Send the invitation')
        await says(page, 'The invitation is on its way', 'Kit Farrow')
        await see(page, 'person')
        await portal.mail.letter('kit@caldervale.example', /\/links\//)

        await press(page, 'link', 'Give a role')
        await see(page, 'role_give')
        await page.getByLabel('Communications').check()
        await page.getByLabel(/For which organisation/).fill('calder-vale-town-council')
        await press(page, 'button', 'Give the role')
        await says(page, 'The role was given', 'Communications')

        await press(page, 'link', /^End Communications/, { exact: false })
        await see(page, 'role_end')
        const tomorrow = new Date(Date.now() + 86400000)
        await fill_day(page, 'until', [tomorrow.getUTCDate(), tomorrow.getUTCMonth() + 1, tomorrow.getUTCFullYear()])
        await press(page, 'button', 'End the role')
        await says(page, 'The role was ended')
        assert.doesNotMatch(await words_of(page), /\d{4}-\d{2}-\d{2}/)
    })

    test('the audit trail is filtered, turned over, and proved', async () => {
        await open(page, '/admin/audit', 'audit', { keyboard: true })
        await says(page, 'Robin Ashworth')
        assert.doesNotMatch(await words_of(page), /person:\d/)
        await press(page, 'link', /Next page/, { exact: false })
        await see(page, 'audit_second')
        await page.getByLabel('Organisation', { exact: true }).fill('Calder Vale Town Council')
        await page.getByLabel('What happened').fill('people.appointed')
        await press(page, 'button', 'Filter')
        await says(page, 'people.appointed')
        assert.equal(await page.locator('tbody tr:not(:has-text("people.appointed"))').count(), 0)
        await page.getByLabel('Organisation', { exact: true }).fill('Nowhere at all')
        await press(page, 'button', 'Filter')
        await says(page, 'No organisation in the register is called that')
        await page.goto('/admin/audit')
        await press(page, 'button', 'Check the whole chain now')
        await says(page, 'Sound', 'every number, hash and value agrees')
        await see(page, 'audit_proved')
    })
})
