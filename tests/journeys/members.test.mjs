// Membership from both sides: a visitor reads the roll on a past day, the network team records what
// happens to a member, and its own people see how it stands and put their figures in order.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

const desk = '/admin/members/wyndale-and-marsh-borough-council'

describe('members', { skip: !portal_available() }, () => {
    let browser, portal
    before(async () => {
        portal = await start_portal()
        browser = await launch()
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    const somebody = async (role) => {
        const page = await visitor(browser, { base: portal.base })
        if (role) await come_in_as(page, role)
        return page
    }
    /// The figures at the head of the roll: { Full: 34, ... }.
    const figures = (page) =>
        page.locator('.portal-figure').evaluateAll((all) =>
            Object.fromEntries(all.map((each) => [each.querySelector('.portal-figure__label').textContent,
                Number(each.querySelector('.portal-figure__value').textContent.replace(/[^0-9]/g, ''))])))

    describe('for a visitor', () => {
        let page
        before(async () => { page = await somebody() })

        test('the roll grows as the public figures say', async () => {
            // Full, Associate, Affiliate, supporters, as published for these days.
            const published = {
                '2017-07-31': { Full: 19 }, '2018-03-31': { Affiliate: 12 }, '2018-07-01': { Full: 22 },
                '2019-06-30': { Full: 25 },
                '2020-07-31': { Full: 31, Associate: 17, Affiliate: 25, 'supporters, counted apart': 7 },
                '2021-07-31': { Full: 33, Associate: 20, Affiliate: 36, 'supporters, counted apart': 14 },
                '2022-07-31': { Full: 34, Associate: 22, Affiliate: 44, 'supporters, counted apart': 21 },
                '2022-12-09': { Full: 36 }, '2023-12-31': { members: 123, 'supporters, counted apart': 21 },
                '2024-01-09': { Full: 47, Associate: 24, Affiliate: 53 }
            }
            for (const [day, counts] of Object.entries(published)) {
                await page.goto(`/members?on=${day}`)
                const found = await figures(page)
                for (const [name, count] of Object.entries(counts)) assert.equal(found[name], count, `${name} on ${day}`)
            }
        })

        test('the roll is narrowed, read on a past day, and taken away', async () => {
            await open(page, '/members', 'members', { keyboard: true })
            await says(page, 'residents, each counted once', 'supporters, counted apart')
            await page.getByText('How residents and budgets are counted once').click()
            await says(page, 'Greater Manchester Combined Authority', 'population.above_councils')
            await see(page, 'members_reckoning')
            assert.ok(await page.locator('.portal-map__dots--full').count() > 0)

            await page.goto('/members')
            await page.getByText('View as at a date').click()
            await fill_day(page, 'on', [31, 7, 2019])
            await press(page, 'button', 'Show that day')
            await says(page, 'You are looking at 31 July 2019', 'Saltmarsh Borough Council')
            await page.locator('#tier').selectOption('full')
            await press(page, 'button', 'Find')
            await says(page, 'You are looking at 31 July 2019', '25 organisations that fit')
            await see(page, 'members_on_a_day')
            const json = await (await page.request.get(await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href'))).json()
            assert.equal(json.length, 25)
            const csv = await (await page.request.get(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href'))).text()
            assert.equal(csv.trim().split('\r\n').length, 26)

            await page.goto('/members?part=past')
            await says(page, 'Harcombe District Council', 'Left on 1 January 2020')
            await open(page, '/members?q=Atlantis', 'members_none')
            await says(page, 'Nobody on the roll fits')
            await open(page, '/members?on_day=31&on_month=2&on_year=2022', 'members_bad_day')
            await says(page, 'There is a problem')
        })

        test('growth has a chart and a table, and the policy is open to all', async () => {
            await open(page, '/members/growth', 'member_growth', { keyboard: true })
            const row = page.getByRole('row', { name: /31 July 2022/ })
            assert.match(await row.innerText(), /34\s+22\s+44\s+100\s+21/)
            assert.ok(await page.locator('.portal-chart__bar').count() > 20)
            await open(page, '/members/policy', 'member_policy', { keyboard: true })
            await says(page, 'In force', 'Shipped with the portal')
            await open(page, '/members/voting-roll', 'voting_roll', { keyboard: true })
            await says(page, 'Each has one, whatever its size', 'Members without a vote')
        })

        test('a card tells tier, rights and why, gaps and what goes on where', async () => {
            await open(page, '/organisations/saltmarsh-borough-council', 'organisation_member', { keyboard: true })
            await says(page, 'Full member', 'It may', 'Vote', 'Outside for', 'Invented for this demonstration')
            await page.getByText('Why it may, and why not').click()
            await says(page, 'tier.allows', 'policy version 2')
            await page.goto('/organisations/hollinbeck-borough-council')
            await says(page, 'Goes on from Hollinbeck Labour and Co-operative Group')
            await page.goto('/members/saltmarsh-borough-council?on=2021-01-01')
            assert.match(page.url(), /organisations\/saltmarsh-borough-council\?on=2021-01-01/)
            await says(page, 'It was let go on 1 October 2019')
        })
    })

    describe('for the network team', () => {
        let page
        before(async () => { page = await somebody('Network manager') })

        async function act(words, button, [day, ...more], then) {
            await page.goto(desk)
            await press(page, 'link', words)
            await see(page, `act_${words.replace(/\W+/g, '_')}`)
            if (day) await fill_day(page, 'on', day)
            for (const [label, text] of more) await page.getByLabel(label).fill(text)
            await press(page, 'button', button)
            await says(page, then)
        }

        test('the list leads to every membership, and the desk to what waits', async () => {
            await open(page, '/admin/members', 'admin_members', { keyboard: true })
            await says(page, 'Ashcombe Vale Borough Council', 'Suspended')
            await page.goto('/admin')
            await says(page, 'to be renewed', 'Renewal is overdue', 'Suspended for long', 'Does the group govern now?')
        })

        test('a council is admitted, suspended, lapses and comes back, and the gap shows', async () => {
            await open(page, desk, 'membership_desk_never', { keyboard: true })
            await says(page, 'Full: yes', 'Associate: no')
            await press(page, 'link', 'Admit as a member')
            await fill_day(page, 'on', [31, 2, 2024])
            await page.getByLabel('Tier').selectOption('associate')
            await page.getByLabel('Minute (optional)').fill('EOC 1999-01-01/1')
            await press(page, 'button', 'Admit', { status: 400 })
            await says(page, 'There is a problem')
            await see(page, 'act_refused')
            assert.equal(await page.getByLabel('Minute (optional)').inputValue(), 'EOC 1999-01-01/1')
            await fill_day(page, 'on', [1, 3, 2024])
            await press(page, 'button', 'Admit', { status: 400 })
            await page.getByLabel('Tier').selectOption('full')
            await press(page, 'button', 'Admit', { status: 400 })
            await says(page, /no such minute|minute/i)
            await page.getByLabel('Minute (optional)').fill('')
            await page.getByLabel('Decided by (optional)').fill('Executive Oversight Committee')
            await press(page, 'button', 'Admit')
            await says(page, 'The admission was recorded', 'Full member since 1 March 2024')

            await act('Suspend', 'Suspend', [[1, 6, 2024]], 'It is suspended since 1 June 2024')
            await act('Lift the suspension', 'Lift the suspension', [[1, 7, 2024]], 'The suspension was lifted')
            await act('Record a lapse', 'Record the lapse', [[1, 9, 2024], ['Reason (optional)', 'Did not renew']], 'It was let go on 1 September 2024')
            await act('Reinstate', 'Reinstate', [[1, 9, 2025]], 'the gap stays visible')
            await says(page, 'Outside for', 'Full member since 1 September 2025')
            await see(page, 'membership_desk', { keyboard: true })
            await page.goto('/organisations/wyndale-and-marsh-borough-council?on=2025-01-01')
            await says(page, 'It was let go on 1 September 2024')
        })

        test('an event is put right and one taken back, and both stay readable', async () => {
            await page.goto(desk)
            await page.getByText('Everything recorded').click()
            await press(page, 'link', /^Put right.*Came back/, { exact: false })
            await see(page, 'event_correct')
            await fill_day(page, 'on', [1, 10, 2025])
            await press(page, 'button', 'Put it right', { status: 400 })
            await page.getByLabel('Why it was wrong').fill('The minute says October')
            await press(page, 'button', 'Put it right')
            await says(page, 'The event was put right', 'Full member since 1 October 2025')
            await page.getByText('Everything recorded').click()
            await press(page, 'link', /^Take back.*Came back/, { exact: false })
            await see(page, 'event_withdraw')
            await page.getByLabel('Why it was wrong').fill('Meant for another council')
            await press(page, 'button', 'Take it back')
            await says(page, 'The event was taken back', 'It was let go on 1 September 2024')
        })

        test('several are renewed at once, with a preview, and a second time nothing changes', async () => {
            const renew = async () => {
                await page.goto('/admin/members/renewals')
                await page.locator('input[name=member]').evaluateAll((all) => all.forEach((each) => { each.checked = false }))
                await page.getByLabel('Larkstead District Council').check()
                await page.getByLabel('Eastmere City Council').check()
                const year = new Date().getMonth() >= 7 ? new Date().getFullYear() + 1 : new Date().getFullYear()
                await fill_day(page, 'until', [31, 7, year])
                await press(page, 'button', 'See what would be recorded')
            }
            await open(page, '/admin/members/renewals', 'renewals')
            await renew()
            await says(page, '1 renewal will be recorded; 1 stay', 'Nothing is recorded yet', 'Stays as it is')
            await see(page, 'renewals_preview')
            await press(page, 'button', 'Record the renewals')
            await says(page, '1 renewal was recorded')
            await see(page, 'renewals_done')
            await renew()
            await says(page, '0 renewals will be recorded; 2 stay')
            assert.equal(await page.getByRole('button', { name: 'Record the renewals' }).count(), 0)
        })

        test('a policy of tiers is copied, changed, looked at, and adopted by its minute', async () => {
            await page.goto('/admin/governance')
            await page.getByRole('link', { name: /, Annual General Meeting/ }).first().click()
            const minute = await page.locator('.portal-code').first().innerText()
            assert.match(minute, /^AGM \d{4}-\d\d-\d\d\/1$/)
            const next_year = new Date().getFullYear() + 1

            await open(page, '/admin/policies/new', 'policy_edit', { keyboard: true })
            await page.locator('#affiliate_kinds-individual').check()
            await page.locator('#associate_rights-vote').check()
            await page.locator('#full_kinds input').evaluateAll((all) => all.forEach((each) => { each.checked = false }))
            await fill_day(page, 'effective_from', [1, 1, next_year])
            await press(page, 'button', 'See what it would change', { status: 400 })
            await says(page, 'Say who may hold the tier')
            await see(page, 'policy_edit_refused')
            assert.ok(await page.locator('#affiliate_kinds-individual').isChecked())
            await page.locator('#full_kinds input').evaluateAll((all) => all.forEach((each) => { each.checked = true }))
            await page.locator('#full_kinds-individual').uncheck()
            await press(page, 'button', 'See what it would change')
            await says(page, 'Nothing is recorded yet', 'Opens to: Individual', 'Allows in addition: Vote',
                'May in addition: Vote', 'A policy without a name yet')
            await see(page, 'policy_preview', { keyboard: true })

            await press(page, 'button', 'Adopt this policy', { status: 400 })
            await says(page, 'This is needed: what it is called', 'This is needed: reference of the minute')
            await page.locator('#label').fill('Associates vote')
            await page.locator('#minute').fill(minute)
            await press(page, 'button', 'See what it would change')
            await press(page, 'button', 'Change it')
            assert.equal(await page.locator('#label').inputValue(), 'Associates vote')
            assert.ok(await page.locator('#associate_rights-vote').isChecked())
            await press(page, 'button', 'See what it would change')
            await press(page, 'button', 'Adopt this policy')
            await says(page, 'The policy was adopted', 'Version 3: Associates vote', minute)
        })

        test('a reorganisation shows tiers, votes and contacts before and after', async () => {
            await page.goto('/admin/reorganise')
            await page.getByLabel('Several become one').check()
            await page.locator('#before').fill('Larkstead District Council\nElmstock Town Council')
            await page.locator('#after').fill('Lark and Elm Council')
            await page.locator('#after_kind').selectOption('unitary')
            await fill_day(page, 'effective', [1, 4, new Date().getFullYear() + 2])
            await press(page, 'button', 'Show before and after')
            await says(page, 'Memberships, votes, seats and studies', '1, then 0', 'Lark and Elm Council', 'All together')
            await see(page, 'reorganise_preview_members')
        })
    })

    describe("for a council's own people", () => {
        test('the leader sees rights and why, confirms figures, and hands over', async () => {
            const page = await somebody('Leader')
            await press(page, 'link', 'Your council')
            await see(page, 'council', { keyboard: true })
            await says(page, 'Harrowdale District Council', 'Full member since 9 May 2016', 'To confirm or put in order', 'Alex Merton')
            await press(page, 'button', 'Confirm the figures')
            await see(page, 'council_figures')
            await page.getByLabel('Residents (optional)').fill('many')
            await press(page, 'button', 'Save the figures', { status: 400 })
            await says(page, 'There is a problem')
            await page.getByLabel('Residents (optional)').fill('99,100')
            await page.getByLabel('Year of that figure (optional)').fill(String(new Date().getFullYear() - 1))
            await page.getByLabel('Controllable revenue budget (optional)').fill('£18,500,000')
            await page.getByLabel('Budget year (optional)').fill(`${new Date().getFullYear()}/27`)
            await press(page, 'button', 'Save the figures')
            await says(page, 'The figures were recorded', '99,100', '£18,500,000')
            assert.doesNotMatch(await words_of(page), /\d{4}-\d{2}-\d{2}/)
            await press(page, 'link', /^Hand over/, { exact: false })
            await see(page, 'council_hand_over')
            await press(page, 'button', 'Hand over', { status: 400 })
            await see(page, 'council_hand_over_refused')
            await page.getByLabel('Name of the colleague').fill('Kim Sallow')
            await page.getByLabel('Work email address').fill('kim@harrowdale.example')
            await fill_day(page, 'on', [1, 1, new Date().getFullYear() + 1])
            await press(page, 'button', 'Hand over')
            await says(page, 'The roles were handed over')
        })

        test('an individual is named to visitors only once they agreed', async () => {
            const call = (operation, wish) => portal.run('call', operation, JSON.stringify(wish))
            call('organisations.add', { name: 'Rosa Marsh', kind: 'individual' })
            call('memberships.admit', { organisation: 'rosa-marsh', tier: 'supporter', from: '2025-03-01' })
            const stranger = await somebody()
            await open(stranger, '/organisations/rosa-marsh', 'individual_hidden', { status: 404 })
            for (const path of ['/members?part=supporters', '/organisations?kind=individual', '/search?q=Rosa+Marsh']) {
                await stranger.goto(path)
                assert.doesNotMatch(await stranger.locator('main').innerHTML(), /rosa-marsh/, path)
            }
            await stranger.goto('/organisations?kind=individual')
            await says(stranger, 'counted and not listed by name')

            const page = await somebody('Network manager')
            await open(page, '/organisations/rosa-marsh', 'individual')
            await press(page, 'link', 'Listed by name')
            await see(page, 'council_listing', { keyboard: true })
            await page.getByLabel('Yes, anyone may see the name').check()
            await press(page, 'button', 'Save', { status: 400 })
            await see(page, 'council_listing_refused')
            await page.getByLabel('How they told you').fill('Letter of 3 November')
            await press(page, 'button', 'Save')
            await says(page, 'What you said is recorded', 'Rosa Marsh')

            await open(stranger, '/organisations/rosa-marsh', 'individual_listed')
            await stranger.goto('/members?part=supporters')
            await says(stranger, 'Rosa Marsh')
        })

        test('nobody sees another council this way, and a visitor is sent to sign in', async () => {
            const page = await somebody('Policy officer')
            await open(page, '/account/council', 'council_officer')
            await says(page, 'Eastmere City Council')
            await open(page, '/account/council?organisation=harrowdale-district-council', 'council_refused', { status: 403 })
            await open(page, '/admin/members', 'refused', { status: 403 })
            await open(page, '/admin/members/eastmere-city-council/expel', 'refused', { status: 403 })
            const stranger = await somebody()
            await stranger.goto('/account/council')
            assert.equal(await stranger.locator('h1').innerText(), 'Sign in')
        })
    })
})
