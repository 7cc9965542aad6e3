// The register of commitments: what anybody reads in it, on any day, and how the lead of a council
// keeps that council's own declaration and no other.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, visitor } from './browser.mjs'
import { portal_available, start_portal } from './portal.mjs'
import { come_in_as, fill_day, open, press, says, see, words_of } from './steps.mjs'

const own = '/commitments/harrowdale-district-council'

describe('commitments', { skip: !portal_available() }, () => {
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

    test('a visitor reads what was declared, what it outlived, and why one lapsed', async () => {
        const page = await somebody()
        await open(page, '/commitments', 'commitments', { keyboard: true })
        await says(page, 'Eastmere City Council', 'Milton Keynes Council', 'Northwold Borough Council', 'Lapsed')
        await open(page, '/commitments?state=lapsed', 'commitments_lapsed')
        assert.doesNotMatch(await words_of(page), /Eastmere City Council/)
        await press(page, 'link', 'Northwold Borough Council')
        await see(page, 'commitment_lapsed')
        await says(page, 'Why it lapsed', 'other priorities', '24 for, 21 against', '17 July 2019')
        assert.equal(await page.getByRole('link', { name: 'Record a review' }).count(), 0)
    })

    test('on a day before it lapsed it stood, and what came later is not told', async () => {
        const page = await somebody()
        await open(page, '/commitments/northwold-borough-council?on=2018-12-31', 'commitment_then')
        const words = await words_of(page)
        assert.match(words, /31 December 2018/)
        assert.doesNotMatch(words, /Why it lapsed/)
        await open(page, '/commitments/wyndale-and-marsh-borough-council', 'commitment_again')
        await says(page, 'Earlier declarations', 'No group asked for it to go on')
    })

    test('the two public stories say only what was published', async () => {
        const page = await somebody()
        await open(page, '/commitments/milton-keynes-council', 'commitment_public')
        await says(page, '10 September 2014', 'Not published', 'Constitution commission', 'nothing can be said of what its declaration has outlived')
        await open(page, '/commitments/witney-town-council', 'commitment_town')
        await says(page, '28 June 2021')
    })

    test('the lead of a council keeps its own, with every mistake told at its field', async () => {
        const page = await somebody()
        await come_in_as(page, 'Leader')
        await open(page, own, 'commitment_kept')
        await press(page, 'link', 'Add a pledged action')
        await see(page, 'commitment_pledge', { keyboard: true })
        await page.getByLabel('What will the council do?').fill('Hold a residents’ assembly each year')
        await press(page, 'button', 'Save the pledge', { status: 400 })
        await see(page, 'commitment_pledge_wrong')
        assert.equal(await page.getByLabel('What will the council do?').inputValue(), 'Hold a residents’ assembly each year')
        await page.getByLabel('The role responsible').fill('Chief executive')
        await press(page, 'button', 'Save the pledge')
        await says(page, 'Hold a residents’ assembly each year', 'Chief executive')

        await press(page, 'link', /Record an outcome of: Hold/, { exact: false })
        await see(page, 'commitment_outcome')
        await page.getByLabel('Kept', { exact: true }).check()
        await page.getByLabel('What shows it?').fill('The assembly’s report')
        await press(page, 'button', 'Save the outcome')
        await says(page, 'The assembly’s report')

        await press(page, 'link', 'Record a review')
        await see(page, 'commitment_review')
        await page.getByRole('radio', { name: 'Lapsed' }).check()
        await press(page, 'button', 'Save the review', { status: 400 })
        await says(page, 'Say why it lapsed')
        await page.getByRole('radio', { name: 'Reaffirmed' }).check()
        await page.getByLabel('Minute or reference (optional)').fill('C/41')
        await press(page, 'button', 'Save the review')
        await says(page, 'Review: Reaffirmed', 'C/41')
    })

    test('the lead of a council cannot touch another’s', async () => {
        const page = await somebody()
        await come_in_as(page, 'Leader')
        await open(page, '/commitments/eastmere-city-council/review', 'refused', { status: 403 })
    })

    test('the network team records a declaration, an election and a safeguard', async () => {
        const page = await somebody()
        await come_in_as(page, 'Network manager')
        await page.goto('/commitments/calder-vale-town-council')
        await see(page, 'commitment_declare', { keyboard: true })
        await fill_day(page, 'declared_on', [3, 6, 2024])
        await page.getByLabel('What was resolved').fill('To be a co-operative town')
        await page.getByLabel('Groups in favour').fill('Independent group\nGreen group')
        await press(page, 'button', 'Save the declaration')
        await says(page, '3 June 2024', 'backed by Green group and Independent group')
        await press(page, 'link', 'Record an election')
        await see(page, 'commitment_election')
        await fill_day(page, 'held_on', [1, 5, 2025])
        await page.getByLabel('The whole council').check()
        await press(page, 'button', 'Save the election')
        await says(page, '1 May 2025', 'Outlived')
        await press(page, 'link', 'Record a safeguard')
        await see(page, 'commitment_safeguard')
        await page.getByLabel('Constitution changed').check()
        await page.getByLabel('In plain words').fill('Standing order 4')
        await press(page, 'button', 'Save the safeguard')
        await says(page, 'Standing order 4')
        await page.goto('/admin')
        await says(page, 'Review the commitment of Eastmere City Council', 'A pledged action is past its day')
    })
})
