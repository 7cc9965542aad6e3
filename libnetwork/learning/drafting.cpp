#include "libnetwork/learning/drafting.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/box_text.hpp"
#include "libnetwork/learning/recording.hpp"
#include "libnetwork/learning/vocabulary.hpp"
#include "libnetwork/members/meetings.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/reading.hpp"
#include "libnetwork/organisations/register.hpp"
#include "libnetwork/organisations/rules.hpp"
#include "libnetwork/people/rules.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace network::learning {
namespace {

using problems = std::vector<problem>;

std::string or_empty(std::optional<std::string> const& text) {
    return text.value_or("");
}

bool is_web_address(std::string_view text) {
    return (text.starts_with("https://") || text.starts_with("http://")) &&
           text.find_first_of(" \"<>") == std::string_view::npos;
}

/// The one organisation of the register that bears or bore the name, or 0.
std::int64_t by_name(changes::reader& view, std::string_view name) {
    auto const found = view.cached<organisations::register_book>()->by_name(fold(name));
    return found.size() == 1 ? found.front() : 0;
}

/// "E08000010", the code that official lists give an area.
bool is_area_code(std::string_view text) {
    constexpr std::size_t length = 9;
    return text.size() == length && std::isalpha(static_cast<unsigned char>(text.front())) != 0 &&
           whole_number(text.substr(1)).has_value();
}

std::string council_name(changes::reader& view, std::int64_t organisation) {
    auto const records = organisations::records_of(view);
    auto const* record = records->record(organisation);
    return record ? organisations::brief_of(*record, {view.today(), std::nullopt}).name
                  : std::string{};
}

bool lives(changes::reader& view, std::int64_t organisation) {
    auto const records = organisations::records_of(view);
    auto const* record = records->record(organisation);
    return record && organisations::rules::life_of(*record, std::nullopt).holds(view.today());
}

partner partner_of(changes::reader& view, partner_typed const& typed, std::string const& at,
                   problems& faults) {
    partner one{std::nullopt, rules::clean_line(or_empty(typed.name)), typed.role};
    if (typed.organisation && !trim(*typed.organisation).empty()) {
        auto const known = organisations::resolve(view, trim(*typed.organisation));
        if (known.has_error())
            faults.push_back({at + ".organisation", known.error().code, known.error().message});
        else
            one.organisation = *known;
    } else if (auto const known = by_name(view, one.name); known != 0) {
        one.organisation = known;
    } else if (is_area_code(one.name)) {
        if (auto const bearer = organisations::resolve(view, one.name)) {
            one.organisation = *bearer;
            one.name.clear();
        }
    }
    if (one.organisation && one.name.empty())
        one.name = council_name(view, *one.organisation);
    if (one.role == partner_role::co_author && !one.organisation && !one.name.empty())
        faults.push_back({at + ".organisation", "co_author.unknown",
                          "Only an organisation of the register can write with you: name it as it "
                          "stands there"});
    return one;
}

/// What bears on what may be typed: whose it is, which resource, and what its newest version says.
struct ground {
    std::optional<std::int64_t> lead;
    std::int64_t resource = 0;       ///< 0: a new one
    content const* before = nullptr; ///< what came in with it may stay as it is
};

void look_at_readers(changes::reader& view, ground const& at, content& says, problems& faults) {
    if (says.visibility == visibility::tiers && says.tiers.empty())
        faults.push_back({"tiers", "tiers.required", "Choose at least one tier of members"});
    if (says.visibility != visibility::body)
        return;
    if (says.body_code.empty()) {
        faults.push_back(
            {"body_code", "body_code.required", "Name the body whose people may read it"});
        return;
    }
    if (auto const body = members::body_called(view, says.body_code); body.has_value())
        says.body_code = body->code;
    else if (!at.before || at.before->body_code != says.body_code)
        faults.push_back(
            {"body_code", "body.unknown",
             "There is no such body, so nobody could read it. Choose one of the list"});
}

/// Each in its code, however it was typed.
void look_at_themes(changes::reader& view, ground const& at, content& says, problems& faults) {
    for (std::size_t place = 0; place < says.themes.size(); ++place) {
        auto& theme = says.themes[place];
        if (at.before && std::find(at.before->themes.begin(), at.before->themes.end(), theme) !=
                             at.before->themes.end())
            continue;
        auto const known = known_theme(view, theme, "themes." + std::to_string(place));
        if (known.has_value())
            theme = *known;
        else
            faults.push_back(known.error().problems.front());
    }
}

/// Each has a name, stands there once in a part, and does not write with itself.
void look_at_partners(ground const& at, content const& says, problems& faults) {
    auto const told = [&](std::string const& field) {
        return std::any_of(faults.begin(), faults.end(),
                           [&](problem const& one) { return one.field.starts_with(field); });
    };
    for (std::size_t place = 0; place < says.partners.size(); ++place) {
        auto const& one = says.partners[place];
        auto const field = "partners." + std::to_string(place);
        if (told(field + '.'))
            continue;
        if (one.name.empty() && !one.organisation)
            faults.push_back(
                {field + ".name", "partner.required", "Give its name, or one of the register"});
        else if (one.role == partner_role::co_author && at.lead && one.organisation == at.lead)
            faults.push_back({field + ".organisation", "co_author.lead",
                              "It is theirs already; name those who write with them"});
        else if (std::any_of(says.partners.begin(),
                             says.partners.begin() + static_cast<std::ptrdiff_t>(place),
                             [&](partner const& other) {
                                 return other.role == one.role &&
                                        (one.organisation ? other.organisation == one.organisation
                                                          : fold(other.name) == fold(one.name));
                             }))
            faults.push_back({field + ".name", "partner.twice", "Name each once"});
    }
}

/// Whom others can ask is somebody there: not of a body, and of the network for its own alone.
void look_at_contact(ground const& at, content const& says, problems& faults) {
    if (!says.contact_post)
        return;
    using people::rules::place;
    auto const where = people::rules::place_of(*says.contact_post);
    if (where != place::organisation && (at.lead || where != place::network))
        faults.push_back({"contact_post", "contact_post.not_there",
                          "Nobody holds that post there. Choose another"});
}

void look_at_principles(content const& says, problems& faults) {
    std::set<principle> seen;
    for (std::size_t at = 0; at < says.principles.size(); ++at)
        if (!seen.insert(says.principles[at].principle).second)
            faults.push_back({"principles." + std::to_string(at) + ".principle", "principle.twice",
                              "Name each principle once"});
}

/// A translation must be of something that its author may see.
void look_at_translation(changes::reader& view, ground const& at, written const& typed,
                         content& says, problems& faults) {
    auto const of = std::string{trim(or_empty(typed.translation_of))};
    if (of.empty())
        return;
    auto const original = dossier_of(view, of);
    auto const who = readership_of(view);
    bool const visible = original.has_value() &&
                         (looks_after(who, *original) ||
                          (original->live &&
                           rules::sight_of(who, original->live->who, view.today()) != sight::none));
    if (visible && original->row.id == at.resource)
        faults.push_back({"translation_of", "resource.itself", "Name the original, not this one"});
    else if (visible)
        says.translation_of = original->row.id;
    else
        faults.push_back({"translation_of", "resource.unknown", "There is no such resource"});
}

content boxes_of(written const& typed) {
    content says;
    says.title = or_empty(typed.title);
    says.summary = or_empty(typed.summary);
    says.teaser = or_empty(typed.teaser);
    says.year = typed.year;
    says.place = or_empty(typed.place);
    says.stage = typed.stage;
    says.stage_reason = or_empty(typed.stage_reason);
    says.problem = or_empty(typed.problem);
    says.what_was_done = or_empty(typed.what_was_done);
    says.outcome = or_empty(typed.outcome);
    says.numbers = or_empty(typed.numbers);
    says.cost = or_empty(typed.cost);
    says.differently = or_empty(typed.differently);
    says.cost_pence = typed.cost_pence;
    says.contact_post = typed.contact_post;
    says.licence = typed.licence.value_or(licence::ogl_3);
    says.language = typed.language.value_or(language::en);
    says.source_url = or_empty(typed.source_url);
    says.source_title = or_empty(typed.source_title);
    says.visibility = typed.visibility.value_or(visibility::everyone);
    says.body_code =
        says.visibility == visibility::body ? or_empty(typed.body_code) : std::string{};
    says.embargo_until = typed.embargo_until;
    if (says.visibility == visibility::tiers)
        says.tiers = typed.tiers;
    says.themes = typed.themes;
    says.principles = typed.principles;
    return says;
}

/// Drops what is named twice, as the store keeps each once.
template <class T>
void once_each(std::vector<T>& list) {
    std::vector<T> kept;
    for (auto& one : list)
        if (std::find(kept.begin(), kept.end(), one) == kept.end())
            kept.push_back(std::move(one));
    list = std::move(kept);
}

/// What was typed, made plain, with the organisations that it names; or everything wrong with it.
result<content> content_from(changes::reader& view, ground const& at, written const& typed,
                             problems faults = {}) {
    auto says = boxes_of(typed);
    for (std::size_t nth = 0; nth < typed.partners.size(); ++nth)
        says.partners.push_back(
            partner_of(view, typed.partners[nth], "partners." + std::to_string(nth), faults));
    look_at_translation(view, at, typed, says, faults);
    look_at_partners(at, says, faults);
    look_at_contact(at, says, faults);
    says = rules::cleaned(std::move(says));
    look_at_themes(view, at, says, faults);
    once_each(says.themes);
    once_each(says.tiers);
    std::sort(says.tiers.begin(), says.tiers.end(),
              [](auto a, auto b) { return to_word(a) < to_word(b); });
    if (says.title.empty())
        faults.push_back({"title", "title.required", "Give it a title; you can change it later"});
    if (!says.source_url.empty() && !is_web_address(says.source_url))
        faults.push_back(
            {"source_url", "source_url.invalid", "Give an address that begins with https://"});
    for (auto& fault : rules::faults_of_text(says))
        faults.push_back(std::move(fault));
    look_at_readers(view, at, says, faults);
    look_at_principles(says, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    return says;
}

/// Only one's own organisation, or one in whose place it stands, may be written for.
result<> may_write_for(changes::reader& view, std::optional<std::int64_t> organisation) {
    auto const who = readership_of(view);
    bool const team = view.by().on_network_team();
    if (team || (organisation && who.organisations.contains(*organisation)))
        return {};
    return forbidden("resource.not_yours", organisation
                                               ? "You can share for your own organisation only"
                                               : "Only the network team writes for the network");
}

result<> is_newest(dossier const& file, std::int64_t based_on) {
    if (file.versions.back().number != based_on)
        return conflict("version.changed", "Somebody else wrote a version in the meantime. Read it "
                                           "first, then make your changes to that one");
    return {};
}

result<editorial_answer> keep(changes::unit_of_work& work, dossier& file, content const& says,
                              std::string_view note) {
    auto const newest = resource_store::content_of(work.db(), file.versions.back().id);
    if (newest == says)
        return conflict("resource.unchanged", "Nothing is different from the version before");
    save_version(work, file.row, says, note);
    bring_forward(work, file);
    return answer_for(work, file);
}

} // namespace

editorial_answer answer_for(changes::reader& view, dossier& file,
                            std::vector<members::reason> why) {
    bring_forward(view, file);
    editorial_answer answer;
    answer.id = file.row.id;
    answer.slug = file.row.slug;
    answer.state = file.state.shown;
    answer.work = file.state.work;
    answer.version = file.versions.back().number;
    answer.comes_out = file.state.comes_out;
    answer.review_due = file.state.review_due;
    answer.why = std::move(why);
    return answer;
}

result<editorial_answer> draft(changes::unit_of_work& work, draft_wish const& wish) {
    std::optional<std::int64_t> lead;
    if (wish.organisation && !trim(*wish.organisation).empty()) {
        NETWORK_TRY(auto const known, organisations::resolve(work, trim(*wish.organisation)));
        lead = known;
    }
    NETWORK_CHECK(may_write_for(work, lead));
    problems faults;
    if (lead && !lives(work, *lead))
        faults.push_back({"organisation", "organisation.not_living",
                          "It is no more. Share it for the one that took its place"});
    NETWORK_TRY(auto const says, content_from(work, {lead}, wish, std::move(faults)));
    auto const row = open_resource(work, wish.kind, lead, says.title);
    save_version(work, row, says, "First draft");
    NETWORK_TRY(auto file, dossier_of(work, row.slug));
    return answer_for(work, file);
}

result<editorial_answer> revise(changes::unit_of_work& work, revise_wish const& wish) {
    NETWORK_TRY(auto file, dossier_of(work, wish.resource));
    NETWORK_CHECK(check_looks_after(work, file));
    NETWORK_CHECK(is_newest(file, wish.based_on));
    auto const before = resource_store::content_of(work.db(), file.versions.back().id);
    NETWORK_TRY(auto says, content_from(work, {file.row.organisation, file.row.id, &before}, wish));
    // A text that came in whole is not typed into a box; it stays.
    says.body = before.body;
    return keep(work, file, says, rules::clean_line(or_empty(wish.note)));
}

result<editorial_answer> restore_version(changes::unit_of_work& work,
                                         restore_version_wish const& wish) {
    NETWORK_TRY(auto file, dossier_of(work, wish.resource));
    NETWORK_CHECK(check_looks_after(work, file));
    NETWORK_CHECK(is_newest(file, wish.based_on));
    auto const* old = file.version(wish.version);
    if (!old)
        return not_found("version.unknown", "There is no such version");
    return keep(work, file, resource_store::content_of(work.db(), old->id),
                "Version " + std::to_string(wish.version) + " taken up again");
}

} // namespace network::learning
