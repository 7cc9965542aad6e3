// Who may not, and how they are told: nothing is hidden in the address, every refusal is a page that
// says what to do, and nobody is sent off the site.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, open, press, says, see } from './steps.mjs'

const desk_pages = ['/admin', '/admin/audit', '/admin/people', '/admin/imports', '/admin/setup',
    '/admin/organisations/eastmere-city-council', '/admin/organisations/new', '/admin/reorganise', '/admin/merge',
    '/admin/people/invite', '/admin/organisations/eastmere-city-council/change/name']

describe('rights', { skip: !portal_available() }, () => {
    let browser, portal
    before(async () => {
        portal = await start_portal()
        browser = await launch()
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    const somebody = () => visitor(browser, { base: portal.base })

    /// Sends a form as the person of that page would, with the token of their pages.
    async function post(page, path, fields = {}) {
        await page.goto('/account')
        const csrf = await page.locator('input[name=csrf]').first().inputValue()
        return page.request.post(path, { form: { csrf, ...fields }, maxRedirects: 0 })
    }

    test('a visitor is sent to sign in and comes back to the page wanted', async () => {
        const page = await somebody()
        await page.goto('/admin/people?q=alex')
        assert.equal(await page.locator('h1').innerText(), 'Sign in')
        await press(page, 'button', /^Network manager/, { exact: false })
        assert.equal(page.url(), `${portal.base}/admin/people?q=alex`)
        await says(page, 'Alex Merton')
    })

    test('an officer of a council has no business at the desk', async () => {
        const page = await somebody()
        await come_in_as(page, 'Policy officer')
        for (const path of desk_pages) await open(page, path, 'refused', { status: 403 })
        await says(page, /may|right|role|network team/i)
        assert.equal(await page.getByRole('link', { name: 'To do' }).count(), 0)
        assert.equal((await post(page, '/admin/organisations/eastmere-city-council/change/name', { name: 'Mine' })).status(), 403)
        await page.goto('/organisations/eastmere-city-council')
        assert.equal(await page.getByText('For the network team').count(), 0)
    })

    test('an auditor reads everything and changes nothing', async () => {
        const page = await somebody()
        await come_in_as(page, 'Auditor')
        for (const path of ['/admin', '/admin/audit', '/admin/people', '/admin/people/1', '/admin/imports', '/admin/imports/1',
            '/admin/organisations/eastmere-city-council', '/organisations/eastmere-city-council'])
            await open(page, path, `auditor_${path.replace(/\W+/g, '_')}`)
        for (const [path, fields] of [
            ['/admin/organisations/eastmere-city-council/change/name', { name: 'Mine' }],
            ['/admin/organisations/new', { name: 'Mine' }],
            ['/admin/reorganise', { kind: 'merge' }],
            ['/admin/reorganise/preview', { kind: 'merge' }],
            ['/admin/merge', { keep: 'x', drop: 'y' }],
            ['/admin/people', { name: 'A', email: 'a@example.org', role: 'administrator' }],
            ['/admin/people/1/roles/new', { role: 'auditor' }],
            ['/admin/people/1/roles/1/end', {}],
            ['/admin/imports/1/undo', {}]
        ]) {
            const answer = await post(page, path, fields)
            assert.equal(answer.status(), 403, path)
            assert.match(await answer.text(), /<h1/)
        }
        await page.goto('/organisations/eastmere-city-council')
        await says(page, 'Eastmere City Council')
    })

    test('a form that lost its token is refused with a page that helps', async () => {
        const page = await somebody()
        await come_in_as(page, 'Network manager')
        await page.goto('/admin/organisations/eastmere-city-council/change/name')
        await page.context().clearCookies({ name: 'coopnet_session' })
        await page.getByLabel('New full name').fill('Elsewhere Council')
        await press(page, 'button', 'Save the name').catch(() => {})
        assert.equal(await page.locator('h1').innerText(), 'Sign in')

        await come_in_as(page, 'Network manager')
        const stale = await page.request.post('/admin/organisations/eastmere-city-council/change/name',
            { form: { csrf: 'stale', name: 'Elsewhere Council' }, maxRedirects: 0 })
        assert.equal(stale.status(), 403)
        assert.match(await stale.text(), /load the page again/)
        await page.goto('/organisations/eastmere-city-council')
        await says(page, 'Eastmere City Council')
    })

    test('a forged way back never leaves the site', async () => {
        for (const forged of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%0d%0aX:y', '\\/evil.example']) {
            const page = await somebody()
            await page.goto(`/sign-in?return_to=${encodeURIComponent(forged)}`)
            await page.getByRole('button', { name: /^Policy officer/ }).click()
            await page.waitForLoadState()
            assert.equal(new URL(page.url()).origin, portal.base, forged)
            await page.context().close()
        }
    })

    test('an error page reveals nothing and looks like the portal', async () => {
        const page = await somebody()
        await come_in_as(page, 'Network manager')
        await open(page, '/admin/people/99999999', 'missing_person', { status: 404 })
        await open(page, '/admin/imports/99', 'missing_import', { status: 404 })
        await open(page, '/admin/organisations/eastmere-city-council/change/colour', 'missing_change', { status: 404 })
        await see(page, 'missing_change')
    })
})
