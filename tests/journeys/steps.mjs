// Steps that several journeys take: open a page and hold it to what every page must stand, come in
// as somebody of the demonstration, go by keyboard alone.
import assert from 'node:assert/strict'
import { assert_accessible, assert_keyboard, assert_quiet, look_at } from './browser.mjs'

const seen = new Set()
const redirects = new Set([301, 302, 303, 307, 308])

/// Holds the page that is open to what every page must stand: no fault that axe finds, nothing wider
/// than the window at any width, a quiet console. Under one name it is looked at once a file.
export async function see(page, name, { keyboard = false } = {}) {
    assert_quiet(page)
    if (seen.has(name)) return
    seen.add(name)
    await look_at(page, name)
    await assert_accessible(page)
    if (keyboard) await assert_keyboard(page)
}

/// Opens an address, expects that status, and sees the page.
export async function open(page, path, name, { status = 200, ...more } = {}) {
    page.expects_refusal = status >= 400
    const answer = await page.goto(path)
    assert.equal(answer.status(), status, path)
    await see(page, name, more)
    page.expects_refusal = false
    return answer
}

/// Presses a button or link by its words and waits for the page behind it. `status` is expected of
/// that page.
export async function press(page, role, words, { status = 200, exact = true } = {}) {
    page.expects_refusal = status >= 400
    const target = page.getByRole(role, { name: words, exact })
    const [answer] = await Promise.all([
        page.waitForResponse((seen) => seen.request().isNavigationRequest() && !redirects.has(seen.status())),
        target.first().click()
    ])
    await page.waitForLoadState()
    // A page that the browser still has and that did not change is as good as a new one.
    const reached = answer.status() === 304 ? 200 : answer.status()
    assert.equal(reached, status, `${words} led to ${page.url()}: ${reached === status ? '' : await words_of(page)}`)
}

/// Comes in by one click as somebody of the demonstration.
export async function come_in_as(page, role) {
    await page.goto('/sign-in')
    await press(page, 'button', new RegExp(`^${role}`), { exact: false })
}

/// Fills the three boxes of a day.
export async function fill_day(page, name, [day, month, year]) {
    await page.locator(`#${name}_day`).fill(String(day))
    await page.locator(`#${name}_month`).fill(String(month))
    await page.locator(`#${name}_year`).fill(String(year))
}

/// Presses Tab until the element has the focus.
export async function reach(page, target) {
    for (let stops = 0; stops < 200; ++stops) {
        if (await target.evaluate((each) => each === document.activeElement)) return
        await page.keyboard.press('Tab')
    }
    assert.fail(`the Tab key never reaches ${target} at ${page.url()}`)
}

/// Goes to a field by keyboard and types.
export async function type_into(page, label, text) {
    await reach(page, page.getByLabel(label, { exact: true }))
    await page.keyboard.type(text)
}

/// Goes to a button or link by keyboard and presses Enter.
export async function enter(page, role, words) {
    const target = page.getByRole(role, { name: words }).first()
    await reach(page, target)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/// The text of the page's main part, with single spaces.
export async function words_of(page) {
    return (await page.locator('main').innerText()).replace(/\s+/g, ' ')
}

/// Fails unless the main part says all of these, and none that a page must never say: a day as
/// machines write it in a sentence.
export async function says(page, ...expected) {
    const text = await words_of(page)
    for (const each of expected)
        assert.match(text, each instanceof RegExp ? each : new RegExp(escaped(each)), `at ${page.url()}`)
}

function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
