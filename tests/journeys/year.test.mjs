// The network's year at the desk: after the elections in May a change of control is recorded, reviewed and
// its consequence drawn; in summer the figures of a day are published, and a later correction shows beside
// them and changes nothing.
import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

describe('the year of the network', { skip: !portal_available() }, () => {
    let browser, portal, manager, stranger
    before(async () => {
        portal = await start_portal()
        browser = await launch()
        manager = await visitor(browser, { base: portal.base })
        stranger = await visitor(browser, { base: portal.base })
        await come_in_as(manager, 'Network manager')
    })
    after(async () => {
        await browser?.close()
        await portal?.close()
    })
    beforeEach(() => manager.complaints.splice(0))

    const call = (operation, input) => JSON.parse(portal.run('call', operation, JSON.stringify(input)))

    test('a member whose control changed waits for a review, and the group that lost goes on', async () => {
        call('organisations.add', { name: 'Larkstead Co-operative Group', kind: 'political_group', group_of: 'larkstead-district-council' })
        call('organisations.change', { organisation: 'larkstead-district-council', control: 'no_overall_control', from: '2010-05-01' })
        await manager.goto('/admin/organisations/larkstead-district-council/change/control')
        await manager.locator('#control').selectOption('green')
        await fill_day(manager, 'effective', [7, 5, 2026])
        await press(manager, 'button', 'Save the control')

        await open(manager, '/admin/members/larkstead-district-council', 'membership_safeguard', { keyboard: true })
        await press(manager, 'link', 'Record a safeguard review')
        await see(manager, 'safeguard_review', { keyboard: true })
        await press(manager, 'button', 'Record the review', { status: 400 })
        await manager.locator('#outcome-converted').check()
        await fill_day(manager, 'on', [1, 6, 2026])
        await press(manager, 'button', 'Record the review', { status: 400 })
        await see(manager, 'safeguard_review_refused')
        await manager.locator('#group').fill('larkstead-co-operative-group')
        await press(manager, 'button', 'Record the review')
        await says(manager, 'The review was recorded')

        await stranger.goto('/organisations/larkstead-co-operative-group')
        await says(stranger, 'Associate member since 1 June 2026')
        await stranger.goto('/organisations/larkstead-district-council?on=2026-05-31')
        await says(stranger, 'Full member')
        const now = call('members.standing', { organisation: 'larkstead-district-council' })
        assert.equal(now.member, false)
    })

    test('a group that gained control goes on as its council, with the vote that comes with it', async () => {
        const group = 'northwold-labour-and-co-operative-group'
        const council = call('organisations.show', { organisation: group }).group_of
        const votes = call('members.voting_roll', {}).votes
        await manager.goto(`/admin/members/${group}`)
        await press(manager, 'link', "Convert into its council's membership")
        await see(manager, 'convert', { keyboard: true })
        await manager.getByLabel('Decided by (optional)').fill('Executive Oversight Committee')
        await press(manager, 'button', 'Convert')
        await says(manager, 'Its council goes on as a Full member')
        await stranger.goto(`/organisations/${council.slug}`)
        await says(stranger, 'Full member')
        assert.equal(call('members.voting_roll', {}).votes, votes + 1)
    })

    test('the figures of a day are published, and a later correction stands beside them', async () => {
        await open(manager, '/figures', 'figures', { keyboard: true })
        await manager.locator('#title').fill('Annual review 2021/22, told again')
        await manager.locator('#name').fill('Not a name')
        await fill_day(manager, 'as_on', [31, 7, 2022])
        await press(manager, 'button', 'Publish the figures', { status: 400 })
        await see(manager, 'figures_refused')
        await manager.locator('#name').fill('review-2022-again')
        await press(manager, 'button', 'Publish the figures')
        await says(manager, 'The figures were published', 'Proved', '31 July 2022')
        await open(stranger, '/figures/review-2022-again', 'edition', { keyboard: true })
        const row = (name) => stranger.getByRole('row', { name: new RegExp(`^${name}`) }).first()
        assert.match(await row('Full').innerText(), /34/)

        const late = call('members.list', { as_on: '2022-07-31', tier: 'full', limit: 100 }).items.at(-1)
        const event = call('memberships.show', { organisation: late.slug }).events.find((one) => one.kind === 'admitted')
        call('memberships.correct', { organisation: late.slug, event: event.id, effective: '2022-09-01', reason: 'The minute says September' })

        // Another program wrote that; the portal hears of it when it looks at the store again.
        const told = async () => {
            await stranger.goto('/figures/review-2022-again')
            return (await words_of(stranger)).includes('What corrections since would change')
        }
        for (let tries = 0; tries < 100 && !(await told()); ++tries) await pause(50)
        await open(stranger, '/figures/review-2022-again', 'edition_corrected', { keyboard: true })
        await says(stranger, 'What corrections since would change')
        assert.match(await row('Full').innerText(), /34/)
        assert.match(await stranger.getByRole('row', { name: /^Full.*34.*33/ }).innerText(), /34\s+33/)
        await says(stranger, 'Proved')
    })
})
