#include "server/pages/membership_panel.hpp"

#include "server/pages/frame.hpp"
#include "server/pages/register.hpp"
#include "server/pages/timeline.hpp"

namespace network::pages {
namespace {

using namespace members;

bool is_quiet(standing value) {
    return !belongs(value);
}

/// "Vote, stand for the committee" from the rows that are granted, or from those that are not.
std::string listed(std::vector<entitlement_row> const& rights, bool granted) {
    std::string text;
    for (auto const& one : rights) {
        if (one.granted != granted)
            continue;
        text += (text.empty() ? "" : "; ") + one.label;
    }
    return text;
}

std::string rests_on(reason const& why) {
    std::string text = "Rule " + why.rule;
    if (why.policy_version > 0)
        text += ", policy version " + std::to_string(why.policy_version);
    if (!why.minute.empty())
        text += ", " + why.minute;
    return text;
}

void show_rights(view::dictionary& panel, standing_answer const& answer) {
    if (answer.standing == standing::never)
        return;
    if (auto const text = listed(answer.rights, true); !text.empty())
        panel.set("MAY", text);
    if (auto const text = listed(answer.rights, false); !text.empty())
        panel.set("MAY_NOT", text);
    for (auto const& one : answer.rights) {
        auto& row = panel.section("RIGHTS");
        row.set("RIGHT", one.label)
            .set("RIGHT_WHY", one.why.text)
            .set("RIGHT_RULE", rests_on(one.why));
        row.show("GRANTED", one.granted);
    }
}

std::string length_text(std::int64_t days) {
    auto const years = days / 365;
    if (years >= 2)
        return say(years, "year", "years");
    return say(days, "day", "days");
}

void show_spells(view::dictionary& panel, membership_card const& card) {
    for (auto const& one : card.spells) {
        bool const goes_on = !one.to || *one.to > card.now.as_on;
        if (one.gap_before > 0)
            panel.section("SPELLS")
                .set("SPELL_DAYS", "Outside for " + length_text(one.gap_before))
                .set("SPELL", "Not a member")
                .show("GAP");
        panel.section("SPELLS")
            .set("SPELL", tier_text(one.tier))
            .set("SPELL_DAYS", "From " + say(one.from) +
                                   (one.to ? " to " + say(one.to->plus_days(-1)) : " on") + ", " +
                                   length_text(one.days) + (goes_on ? " so far" : ""));
    }
}

void show_events(view::dictionary& panel, membership_card const& card, bool desk) {
    for (auto one = card.events.rbegin(); one != card.events.rend(); ++one) {
        auto& row = panel.section("EVENTS");
        row.set("EVENT", one->text).set("EVENT_DAY", say(one->effective));
        std::string detail = basis_text({one->decided_by, one->minute, one->reason});
        if (one->until)
            detail =
                "Until " + say(one->until->plus_days(-1)) + (detail.empty() ? "" : "; " + detail);
        row.set("EVENT_BASIS", detail).set("EVENT_RECORDED", london_text(one->recorded_at));
        if (one->withdrawn)
            row.set("EVENT_STATE", "Takes an event back");
        else if (!one->stands)
            row.set("EVENT_STATE", one->corrected_by ? "Put right later" : "No longer counts");
        else if (one->corrects)
            row.set("EVENT_STATE", "Puts an event right");
        if (desk && one->stands && !one->withdrawn) {
            auto const base =
                "/admin/members/" + card.now.slug + "/events/" + std::to_string(one->id);
            row.set("CORRECT_URL", base + "/correct").set("WITHDRAW_URL", base + "/withdraw");
        }
    }
    panel.set("EVENTS_TEXT",
              "Everything recorded: " +
                  say(static_cast<std::int64_t>(card.events.size()), "event", "events"));
}

void show_links(view::dictionary& panel, std::string_view section,
                std::vector<organisations::organisation_brief> const& some, std::string const& on) {
    for (auto const& one : some)
        panel.section(section)
            .set("LINKED", one.name)
            .set("LINKED_URL", organisation_url(one.slug, on));
}

} // namespace

std::string tier_text(tier held) {
    return std::string{label(held)} + (held == tier::supporter ? "" : " member");
}

std::string pounds_text(std::int64_t pence) {
    return "£" + say(pence / 100);
}

void show_membership_panel(view::dictionary& page, membership_card const& card,
                           std::string const& on, bool desk) {
    auto const& now = card.now;
    auto& panel = page.section("MEMBERSHIP");
    panel.set("STANDING", std::string{label(now.standing)}).show("QUIET", is_quiet(now.standing));
    if (now.tier)
        panel.set("TIER", tier_text(*now.tier));
    panel.set("STANDING_WHY", now.why.text).set("STANDING_RULE", rests_on(now.why));
    if (now.joined)
        panel.set("JOINED", say(*now.joined));
    if (now.leaves)
        panel.set("LEAVES", say(*now.leaves));
    if (now.term_ends)
        panel.set("TERM_UNTIL", say(now.term_ends->plus_days(-1)));
    if (now.safeguard.open)
        panel.set("SAFEGUARD", now.safeguard.why.text)
            .set("SAFEGUARD_RULE", rests_on(now.safeguard.why));
    else if (now.safeguard.outcome)
        panel.set("REVIEWED", now.safeguard.why.text);
    show_rights(panel, now);
    show_spells(panel, card);
    if (!card.events.empty())
        show_events(panel, card, desk);
    show_links(panel, "CONTINUES", card.continues, on);
    show_links(panel, "CONTINUED_IN", card.continued_in, on);
}

} // namespace network::pages
