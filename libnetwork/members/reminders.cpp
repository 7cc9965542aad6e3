#include "libnetwork/members/reminders.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/member_book.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/messages/outbox.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/people/people.hpp"
#include "libnetwork/people/secret.hpp"

#include <algorithm>
#include <array>

namespace network::members {
namespace {

using messages::letter;
using network::store::execute;
using network::store::select_one;
using people::post;

/// A letter that would go, with all it takes to queue it.
struct draft {
    reminder_row row;
    std::int64_t person = 0;
    std::string key;
    letter which = letter::membership_renewal;
    messages::letter_values values;
};

/// Whom a letter of that sort is for, the best first.
constexpr std::array renewal_posts{post::officer_lead, post::finance_contact, post::lead,
                                   post::officer};
constexpr std::array news_posts{post::officer_lead, post::lead, post::officer, post::leader};

date first_day_of_next_year(date today) {
    return terms::network_year(today).plus_months(12);
}

/// The first figure that is missing or old, in words; empty where all are there.
std::string missing_figures(organisations::register_book const& book, roll_line const& line,
                            vantage const& now) {
    using organisations::attribute;
    auto const state = organisations::state_of(book, *book.record(line.organisation.id), now);
    std::string missing;
    auto const want = [&](attribute which, char const* name) {
        if (!state[which])
            missing += (missing.empty() ? "" : ", ") + std::string{name};
    };
    want(attribute::population, "population");
    want(attribute::revenue_budget, "revenue budget");
    want(attribute::capital_budget, "capital budget");
    return missing;
}

bool declined(changes::reader& view, std::string const& address) {
    return select_one<std::string>(
               view.db(), "select address_key from mail_declined where address_key = :address",
               messages::address_key(address))
        .has_value();
}

bool consented(changes::reader& view, std::int64_t organisation) {
    return select_one<bool>(view.db(),
                            "select given from mail_consent where organisation = :organisation"
                            " order by id desc limit 1",
                            organisation)
        .value_or(false);
}

template <std::size_t N>
std::optional<people::contact> best_contact(std::vector<people::contact> const& held,
                                            std::array<post, N> const& wanted) {
    for (auto const which : wanted)
        for (auto const& one : held)
            if (one.post == which && !one.email.empty())
                return one;
    return std::nullopt;
}

/// Is the letter about something in the case of this member?
bool concerns(reminder_kind kind, roll_line const& line, std::string const& missing,
              date year_begins) {
    switch (kind) {
    case reminder_kind::renewal:
        return line.state.tier != tier::supporter && line.state.standing != standing::notice &&
               (!line.state.term_ends || *line.state.term_ends <= year_begins);
    case reminder_kind::figures:
        // Residents and budgets are a council's: a policy may let others be Full members.
        return line.state.tier == tier::full && line.organisation.kind &&
               organisations::is_area(*line.organisation.kind) && !missing.empty();
    case reminder_kind::news:
        return true;
    }
    return false;
}

messages::letter_values values_for(reminder_wish const& wish, roll_line const& line,
                                   std::string const& missing, date year_begins) {
    messages::letter_values values{{"organisation", line.organisation.name}};
    if (wish.kind == reminder_kind::renewal) {
        values["tier"] = label(line.state.tier);
        values["year_begins"] = day_text(year_begins);
    } else if (wish.kind == reminder_kind::figures) {
        values["missing"] = missing;
        values["link"] = "/organisations/" + line.organisation.slug;
    } else {
        values["subject"] = wish.subject.value_or("");
        values["text"] = wish.text.value_or("");
        values["unsubscribe"] = "/unsubscribe/example";
    }
    return values;
}

letter letter_of(reminder_kind kind) {
    return kind == reminder_kind::renewal   ? letter::membership_renewal
           : kind == reminder_kind::figures ? letter::figures_missing
                                            : letter::network_news;
}

result<> check(reminder_wish const& wish) {
    std::vector<problem> faults;
    if (wish.kind == reminder_kind::news) {
        if (trim(wish.subject.value_or("")).empty())
            faults.push_back({"subject", "subject.required", "Give the news a subject"});
        if (trim(wish.text.value_or("")).empty())
            faults.push_back({"text", "text.required", "Write the news"});
    }
    if (!faults.empty())
        return invalid(std::move(faults));
    return {};
}

/// The news with the name of its reader put in.
result<std::string> news_text(reminder_wish const& wish, std::string const& organisation) {
    auto const text = wish.text.value_or("");
    bool const names = text.find("{{organisation}}") != std::string::npos;
    NETWORK_TRY(auto const made,
                messages::render("", text,
                                 names ? messages::letter_values{{"organisation", organisation}}
                                       : messages::letter_values{}));
    return made.body;
}

result<std::vector<draft>> drafts_of(changes::reader& view, reminder_wish const& wish) {
    NETWORK_CHECK(check(wish));
    auto const register_ = view.cached<organisations::register_book>();
    vantage const now{view.today(), std::nullopt};
    auto const members = view.cached<member_book>(); // the lines point into it
    auto const lines = members->on(register_, now);
    auto const year_begins = first_day_of_next_year(view.today());
    auto const season =
        wish.kind == reminder_kind::news
            ? sha256(wish.subject.value_or("") + '\n' + wish.text.value_or("")).substr(0, 16)
            : std::to_string(year_begins.year()) + '-' + std::to_string(view.today().month());
    std::vector<draft> all;
    for (auto const& line : *lines) {
        if (!line.state.belongs() || (wish.tier && *wish.tier != line.state.tier))
            continue;
        auto const missing = wish.kind == reminder_kind::figures
                                 ? missing_figures(*register_, line, now)
                                 : std::string{};
        if (!concerns(wish.kind, line, missing, year_begins))
            continue;
        auto& made = all.emplace_back();
        made.row = {line.organisation.id,
                    line.organisation.slug,
                    line.organisation.name,
                    {},
                    {},
                    false,
                    {}};
        made.which = letter_of(wish.kind);
        made.values = values_for(wish, line, missing, year_begins);
        if (wish.kind == reminder_kind::news) {
            NETWORK_TRY(made.values["text"], news_text(wish, line.organisation.name));
        }
        NETWORK_TRY(auto const held,
                    people::people_of(view, {std::to_string(line.organisation.id), {}, {}}));
        auto const who = wish.kind == reminder_kind::news ? best_contact(held, news_posts)
                                                          : best_contact(held, renewal_posts);
        if (!who) {
            made.row.why = {"mail.nobody", "Nobody is recorded who could get it", {}, 0, {}};
            continue;
        }
        made.row.to = who->email;
        made.row.post = to_word(who->post);
        made.person = who->person.value_or(0);
        auto verdict =
            rules::may_write({wish.kind != reminder_kind::news, line.organisation.kind,
                              declined(view, who->email), consented(view, line.organisation.id)});
        made.row.goes = verdict.goes;
        made.row.why = std::move(verdict.why);
        made.key = std::string{to_word(wish.kind)} + ':' + season + ':' +
                   std::to_string(line.organisation.id) + ':' + messages::address_key(who->email);
    }
    return all;
}

} // namespace

std::string unsubscribe_path(changes::unit_of_work& work, std::string const& address) {
    auto const token = people::fresh_secret();
    execute(work.db(),
            "insert into unsubscribe_link (token_hash, address_key, created_at)"
            " values (:token_hash, :address_key, :created_at)",
            token.hash, messages::address_key(address), work.now());
    return "/unsubscribe/" + token.raw;
}

rules::mail_verdict may_write_to(changes::reader& view, std::int64_t organisation,
                                 std::string const& address) {
    auto const source = organisations::records_of(view);
    auto const* record = source->record(organisation);
    rules::mail_situation what;
    if (record)
        what.kind = organisations::brief_of(*record, {view.today(), std::nullopt}).kind;
    what.declined = declined(view, address);
    what.consented = consented(view, organisation);
    return rules::may_write(what);
}

result<reminder_preview> preview_reminders(changes::reader& view, reminder_wish const& wish) {
    NETWORK_TRY(auto const drafts, drafts_of(view, wish));
    reminder_preview answer;
    answer.kind = wish.kind;
    for (auto const& one : drafts) {
        ++(one.row.goes ? answer.going : answer.held);
        if (one.row.goes && answer.body.empty()) {
            NETWORK_TRY(auto const first, messages::render(one.which, one.values));
            answer.subject = first.subject;
            answer.body = first.body;
        }
        answer.rows.push_back(one.row);
    }
    return answer;
}

result<reminders_queued> queue_reminders(changes::unit_of_work& work, reminder_wish const& wish) {
    NETWORK_TRY(auto drafts, drafts_of(work, wish));
    reminders_queued done;
    for (auto& one : drafts) {
        if (!one.row.goes) {
            ++done.held;
            continue;
        }
        if (one.values.contains("unsubscribe"))
            one.values["unsubscribe"] = unsubscribe_path(work, one.row.to);
        NETWORK_TRY(bool const fresh, messages::queue_mail(work, {.key = one.key,
                                                                  .to_address = one.row.to,
                                                                  .to_person = one.person,
                                                                  .letter = one.which,
                                                                  .values = one.values}));
        ++(fresh ? done.queued : done.already);
    }
    work.record({.event = "members.reminders_queued",
                 .subject_kind = "reminder",
                 .changes = {{"kind", {}, std::string{to_word(wish.kind)}},
                             {"queued", {}, std::to_string(done.queued)},
                             {"held", {}, std::to_string(done.held)}}});
    return done;
}

result<consent_wish> record_consent(changes::unit_of_work& work, consent_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    if (trim(wish.source).empty())
        return invalid("source", "source.required", "Say how they told you");
    execute(work.db(),
            "insert into mail_consent (organisation, given, source, recorded_at)"
            " values (:organisation, :given, :source, :recorded_at)",
            organisation, wish.given, wish.source, work.now());
    work.record({.event = wish.given ? "members.mail_consented" : "members.mail_consent_withdrawn",
                 .subject_kind = "organisation",
                 .subject = organisation,
                 .organisation = organisation,
                 .changes = {{"source", {}, wish.source}}});
    return wish;
}

result<unsubscribed> unsubscribe(changes::unit_of_work& work, unsubscribe_wish const& wish) {
    auto const address = select_one<std::string>(
        work.db(), "select address_key from unsubscribe_link where token_hash = :hash",
        people::hash_of(wish.token));
    if (!address)
        return not_found("unsubscribe.unknown",
                         "This link is not one of ours, or it was cut short");
    auto const fresh =
        execute(work.db(),
                "insert into mail_declined (address_key, recorded_at)"
                " values (:address_key, :recorded_at) on conflict (address_key) do nothing",
                *address, work.now());
    if (fresh == 1)
        work.record(
            {.event = "members.mail_declined", .subject_kind = "mail_address", .changes = {}});
    return unsubscribed{true};
}

} // namespace network::members
