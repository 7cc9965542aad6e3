// Coming in and going out: the roles of the demonstration, a mailed link that opening does not use
// up, a password, the second step of the network team, sessions, and tokens for programs.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { code_for } from './codes.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, enter, open, press, says, see, type_into } from './steps.mjs'

const password = 'three unlikely words'

async function sign_in_with(page, email, word = password, status = 200) {
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Password').fill(word)
    await press(page, 'button', 'Sign in', { status })
}

describe('in the demonstration', { skip: !portal_available() }, () => {
    let browser, portal
    before(async () => {
        portal = await start_portal({ mail: true })
        browser = await launch()
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })

    for (const [role, name, home] of [
        ['Network manager', 'Robin Ashworth', 'To do'],
        ['Policy officer', 'Sam Okafor', 'Your account'],
        ['Finance officer', 'Jo Lindqvist', 'Your account'],
        ['Leader', 'Alex Merton', 'Your account'],
        ['Auditor', 'Chris Palmer', 'To do']
    ])
        test(`one click makes the visitor ${role}, and another signs out`, async () => {
            const page = await visitor(browser, { base: portal.base })
            await open(page, '/sign-in', 'sign_in', { keyboard: true })
            await come_in_as(page, role)
            assert.equal(await page.locator('h1').innerText(), home)
            assert.ok(await page.getByRole('link', { name: new RegExp(name) }).isVisible())
            await see(page, `home_of_${role.replace(' ', '_')}`)
            await open(page, '/account', `account_of_${role.replace(' ', '_')}`)
            await press(page, 'button', 'Sign out')
            await says(page, 'You are signed out')
            await see(page, 'signed_out')
            await page.goto('/account')
            assert.match(page.url(), /\/sign-in\?return_to=%2Faccount$/)
            await page.context().close()
        })

    test('a mailed link signs in by its button, though mail filters opened it twice before', async () => {
        const page = await visitor(browser, { base: portal.base })
        await open(page, '/sign-in/link', 'sign_in_link')
        await page.getByLabel('Email address').fill('policy@eastmere.example')
        await page.locator('main button[type=submit]').click()
        await says(page, 'Check your email', 'policy@eastmere.example')
        await see(page, 'mail_sent')
        const letter = await portal.mail.letter('policy@eastmere.example', /\/links\//)
        const path = letter.replace(/=\r?\n/g, '').match(/\/links\/[A-Za-z0-9_-]+/)[0]

        for (const method of ['GET', 'HEAD', 'GET'])
            assert.equal((await fetch(portal.base + path, { method })).status, 200)
        await open(page, path, 'sign_in_confirm', { keyboard: true })
        await press(page, 'button', /^Sign in as/, { exact: false })
        assert.equal(await page.locator('h1').innerText(), 'Your account')

        const second = await visitor(browser, { base: portal.base })
        await open(second, path, 'link_spent', { status: 410 })
    })

    test('a token made on the account page lets a program ask, until it is withdrawn', async () => {
        const page = await visitor(browser, { base: portal.base })
        await come_in_as(page, 'Network manager')
        await open(page, '/account/tokens/new', 'token_new')
        await press(page, 'button', 'Make the token', { status: 400 })
        await says(page, 'There is a problem')
        await see(page, 'token_refused')
        await page.getByLabel('What is it for?').fill('Nightly copy')
        await page.getByLabel('Read your own account').check()
        await press(page, 'button', 'Make the token')
        const token = await page.locator('.portal-secret').innerText()
        await see(page, 'token_made')
        const ask = () => fetch(`${portal.base}/api/v1/account`, { headers: { Authorization: `Bearer ${token}` } })

        const answer = await ask()
        assert.equal(answer.status, 200, await answer.clone().text())
        assert.match(await answer.text(), /Robin Ashworth/)
        await open(page, '/account', 'account_with_token')
        await says(page, 'Nightly copy')
        await press(page, 'button', /^Withdraw/, { exact: false })
        await says(page, 'The token no longer works')
        assert.equal((await ask()).status, 401)
    })
})

describe('in a network of one\'s own', { skip: !portal_available() }, () => {
    let browser, portal, page, link, secret, recovery
    before(async () => {
        portal = await start_portal({ demo: false })
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
        link = portal.run('person', 'add', '--email', 'first@example.org', '--name', 'First Manager', '--role', 'administrator')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })

    test('the console\'s link lets the first manager choose a password', async () => {
        const path = new URL(link).pathname
        for (let times = 0; times < 2; ++times) assert.equal((await fetch(portal.base + path)).status, 200)

        await open(page, path, 'invitation', { keyboard: true })
        await says(page, 'Welcome, First Manager')
        await page.getByLabel(/Choose a password/).fill('short')
        await press(page, 'button', 'Accept the invitation', { status: 400 })
        await see(page, 'invitation_refused')
        await page.getByLabel(/Choose a password/).fill(password)
        await press(page, 'button', 'Accept the invitation')
    })

    test('who is on the network team sets up the second step before anything else', async () => {
        assert.equal(await page.locator('h1').innerText(), 'Set up the second step')
        await page.goto('/admin')
        assert.match(page.url(), /\/account\/second-step$/)
        secret = await page.locator('.portal-secret').innerText()
        await page.getByLabel('Six-digit code').fill('000000')
        await press(page, 'button', 'Turn it on', { status: 400 })
        await see(page, 'second_step_refused')
        assert.equal(await page.locator('.portal-secret').innerText(), secret, 'the app keeps its key')
        await page.getByLabel('Six-digit code').fill(code_for(secret))
        await press(page, 'button', 'Turn it on')
        await says(page, 'Keep your recovery codes')
        recovery = await page.locator('main li code').allInnerTexts()
        assert.ok(recovery.length >= 8)
        await see(page, 'recovery_codes')
        const of_forms = () => page.locator('input[name=csrf]').first().inputValue()
        const here = await of_forms()
        await open(page, '/admin', 'desk_empty')
        assert.equal(await of_forms(), here, 'the forms of the page with the codes can be sent')
        await open(page, '/admin/setup', 'setup')
        await open(page, '/', 'home_empty')
        await open(page, '/organisations', 'organisations_empty')
        await press(page, 'button', 'Sign out')
    })

    test('a wrong password is refused without saying which part was wrong', async () => {
        await sign_in_with(page, 'first@example.org', 'not the password', 400)
        await says(page, 'There is a problem')
        const told = await page.locator('.govuk-error-summary').innerText()
        await see(page, 'sign_in_refused')
        assert.equal(await page.getByLabel('Email address').inputValue(), 'first@example.org')
        await sign_in_with(page, 'nobody@example.org', 'not the password', 400)
        assert.equal(await page.locator('.govuk-error-summary').innerText(), told)
    })

    test('the manager comes back by password and code, by keyboard alone, to the page wanted', async () => {
        await page.goto('/admin/audit')
        await type_into(page, 'Email address', 'first@example.org')
        await type_into(page, 'Password', password)
        await enter(page, 'button', 'Sign in')
        await see(page, 'sign_in_code', { keyboard: true })
        await page.getByLabel('Six-digit code').fill('000000')
        await press(page, 'button', 'Continue', { status: 400 })
        await see(page, 'sign_in_code_refused')
        await page.getByLabel('Six-digit code').fill(code_for(secret, 1))
        await press(page, 'button', 'Continue')
        assert.match(page.url(), /\/admin\/audit$/)
    })

    test('a recovery code signs in once, and the other session can be ended from here', async () => {
        const other = await visitor(browser, { base: portal.base })
        const with_code = async (status) => {
            await sign_in_with(other, 'first@example.org')
            await other.getByLabel('Six-digit code').fill(recovery[0])
            await press(other, 'button', 'Continue', { status })
        }
        await with_code(200)
        await open(other, '/account', 'account_two_sessions')
        assert.equal(await other.getByRole('button', { name: /^End/ }).count(), 1)
        await press(other, 'button', /^End/, { exact: false })
        await says(other, 'That device was signed out')
        await page.goto('/account')
        assert.match(page.url(), /\/sign-in/)
        await press(other, 'button', 'Sign out')
        await with_code(400)
    })

    test('the password is changed only by who knows it', async () => {
        const other = await visitor(browser, { base: portal.base })
        await sign_in_with(other, 'first@example.org')
        await other.getByLabel('Six-digit code').fill(recovery[1])
        await press(other, 'button', 'Continue')
        await open(other, '/account/password', 'password')
        await other.getByLabel('Your password now').fill('not the password')
        await other.getByLabel('New password').fill('another three words')
        await press(other, 'button', 'Save the password', { status: 400 })
        await see(other, 'password_refused')
        await other.getByLabel('Your password now').fill(password)
        await other.getByLabel('New password').fill('another three words')
        await press(other, 'button', 'Save the password')
        await says(other, 'Your password was changed')
    })
})
