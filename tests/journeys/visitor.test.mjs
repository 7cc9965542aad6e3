// A visitor, without signing in and without scripts: the register found, filtered, read as of a
// day, and taken away.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { enter, fill_day, open, press, reach, says, see, words_of } from './steps.mjs'

describe('a visitor', { skip: !portal_available() }, () => {
    let browser, portal, page
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        page = await visitor(browser, { base: portal.base })
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })

    test('finds the living successor by a past name, by keyboard alone, and is told why', async () => {
        await open(page, '/', 'home', { keyboard: true })
        await says(page, 'Has anyone done this?', 'organisations in the register', 'As at')

        await enter(page, 'link', 'Search the register')
        await reach(page, page.locator('#q'))
        await page.keyboard.type('Allerdale')
        await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])

        await says(page, 'Cumberland Council', /Allerdale Borough Council was reorganised into Cumberland Council on 1 April 2023/)
        await see(page, 'search', { keyboard: true })
        await enter(page, 'link', 'Cumberland Council')
        assert.match(page.url(), /\/organisations\/cumberland-council$/)
        await see(page, 'organisation', { keyboard: true })
    })

    test('reads on the card where the council came from, each name once', async () => {
        await open(page, '/organisations/cumberland-council', 'organisation')

        const step = page.locator('.portal-timeline__event').first()
        const told = await step.innerText()
        assert.match(told, /1 April 2023\s+Follows Allerdale Borough Council, .*together with Westmorland and Furness Council/s)
        assert.equal(told.match(/Allerdale/g).length, 1)
        assert.equal(await step.getByRole('link').count(), 8)
        assert.ok(await page.locator('.portal-map__dots--faint').count() === 1, 'the others stand around it')
        const figures = page.getByRole('table', { name: 'Figures' })
        assert.match(await figures.innerText(), /2020\s+274,396\s/)
        assert.doesNotMatch(await figures.innerText(), /\(2020\)/)
    })

    test('sees of a council that is no more what it became', async () => {
        await open(page, '/organisations/allerdale-borough-council', 'organisation_ended')
        await says(page, 'Not in existence on this day', 'Became Cumberland Council', 'Ended')
        await press(page, 'link', 'Cumberland Council')
        assert.match(page.url(), /cumberland-council$/)
    })

    test('narrows the register by its filters and goes on to the next page', async () => {
        await open(page, '/organisations', 'organisations', { keyboard: true })
        await says(page, /1\d\d organisations/)
        assert.equal(await page.locator('.portal-result').count(), 50)
        await press(page, 'link', /Next page/, { exact: false })
        assert.equal(await page.locator('.portal-result').count(), 50)
        await see(page, 'organisations_second')
        await press(page, 'link', /Back to the first page/, { exact: false })

        await page.locator('#kind').selectOption('london_borough')
        await page.locator('#region').selectOption('london')
        await press(page, 'button', 'Find')
        await says(page, '7 organisations')
        await see(page, 'organisations_filtered')
        await press(page, 'link', 'Clear the filters')
        await page.locator('#q').fill('Atlantis')
        await press(page, 'button', 'Find')
        await says(page, 'Nothing in the register matches')
        await see(page, 'organisations_none')
    })

    test('views the register as at 31 July 2022', async () => {
        await page.goto('/organisations')
        await page.getByText('View as at a date').click()
        await fill_day(page, 'on', [31, 7, 2022])
        await see(page, 'organisations_asking_day')
        await press(page, 'button', 'Show that day')

        await says(page, 'You are looking at 31 July 2022')
        assert.match(page.url(), /on_day=31/)
        await see(page, 'organisations_on_a_day')
        await page.locator('#q').fill('Council Allerdale')
        await press(page, 'button', 'Find')
        await says(page, 'You are looking at 31 July 2022', 'Allerdale Borough Council')
        await press(page, 'link', 'Allerdale Borough Council')
        await says(page, 'You are looking at 31 July 2022', /\(planned\)|Became Cumberland/)
        assert.doesNotMatch(await words_of(page), /Not in existence/)
        await press(page, 'link', 'Back to today')
        await says(page, 'Not in existence on this day')
    })

    test('is told of a day that cannot be', async () => {
        await open(page, '/organisations?on_day=31&on_month=2&on_year=2022', 'organisations_bad_day', { status: 200 })
        await says(page, 'There is a problem')
        await open(page, '/organisations/cumberland-council?on_day=x', 'organisation_bad_day', { status: 400 })
    })

    test('is led on where there is no such page', async () => {
        await open(page, '/organisations/no-such-council', 'missing_organisation', { status: 404 })
        await open(page, '/nothing/here', 'missing_page', { status: 404, keyboard: true })
        await says(page, 'Page not found', 'search')
    })

    test('reads the texts about the service and an empty search', async () => {
        for (const path of ['/accessibility', '/privacy', '/cookies', '/search', '/search?q=zzz'])
            await open(page, path, `text_${path.replace(/\W+/g, '_')}`)
    })

    test('takes the list away as CSV, Excel and JSON, with the filters that stand', async () => {
        await page.goto('/organisations?kind=london_borough&on=2022-07-31')
        const file = async (words) => {
            const address = await page.getByRole('link', { name: words, exact: true }).getAttribute('href')
            const answer = await page.request.get(address)
            assert.equal(answer.status(), 200, address)
            assert.match(answer.headers()['content-disposition'], /attachment; filename="organisations-2022-07-31\./)
            assert.equal(answer.headers()['set-cookie'], undefined)
            return answer.body()
        }

        const csv = (await file('CSV')).toString('utf8').trim().split('\r\n')
        const json = JSON.parse((await file('JSON')).toString('utf8'))
        const xlsx = await file('Excel')

        assert.match(csv[0], /^id,slug,name,/)
        assert.equal(csv.length - 1, 7)
        assert.equal(json.rows.length, 7)
        assert.ok(json.rows.every((row) => row.kind === 'london_borough'))
        const counted = spawnSync('/usr/bin/python3', ['-c',
            'import io, sys, zipfile; book = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));' +
            'print(book.read("xl/worksheets/sheet1.xml").count(b"<row "))'], { input: xlsx, encoding: 'utf8' })
        assert.equal(counted.stdout.trim(), '8', counted.stderr)

        const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('link', { name: 'CSV', exact: true }).click()
        ])
        assert.equal(download.suggestedFilename(), 'organisations-2022-07-31.csv')
        page.expects_refusal = true
        assert.equal((await page.request.get('/organisations/export?format=exe')).status(), 404)
    })

    test('as a search engine finds every organisation, and is kept out of the desk', async () => {
        const robots = await (await page.request.get('/robots.txt')).text()
        for (const path of ['/admin', '/account', '/sign-in', '/links']) assert.ok(robots.includes(`Disallow: ${path}\n`))
        assert.ok(robots.includes(`Sitemap: ${portal.base}/sitemap.xml`))

        const answer = await page.request.get('/sitemap.xml')
        const map = await answer.text()
        assert.match(answer.headers()['content-type'], /^application\/xml/)
        const register = await (await page.request.get('/api/v1/organisations?limit=1')).json()
        assert.ok(register.total > 100, 'the demonstration is large')
        assert.equal(map.match(/<loc>[^<]*\/organisations\/[^<]*<\/loc>/g).length, register.total)
        const library = await (await page.request.get('/api/v1/resources?limit=100')).json()
        const whole = library.items.filter((one) => one.sight === 'whole') // a teaser is not for search engines
        assert.equal(map.match(/<loc>[^<]*\/resources\/[^<]*<\/loc>/g).length, whole.length)
        assert.ok(map.includes(`<loc>${portal.base}/organisations/cumberland-council</loc>`))
    })
})
