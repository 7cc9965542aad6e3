// Two comforts for those whose browser runs scripts; every page works without them. Knows nothing
// of what the pages are about.

// A page that came back with mistakes starts at the list of them, as a screen reader would expect.
const summary = document.querySelector('.govuk-error-summary')
if (summary) summary.focus()

// An impatient second click must not send a form twice.
document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.method !== 'post') return
    if (form.dataset.sent) {
        event.preventDefault()
        return
    }
    form.dataset.sent = 'yes'
    setTimeout(() => delete form.dataset.sent, 3000)
})
