#include "libnetwork/members/member_matching.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/import_matching.hpp"
#include "libnetwork/organisations/recording.hpp"

#include <algorithm>
#include <tuple>

namespace network::members {

using organisations::attribute;
using organisations::code_scheme;
using organisations::organisation_record;

organisation_record const* extended_register::record(std::int64_t id) const {
    if (id >= 0)
        return book_.record(id);
    auto const found = described_.find(id);
    return found == described_.end() ? nullptr : &found->second;
}

std::int64_t extended_register::by_slug(std::string_view slug) const {
    auto const found = slugs_.find(slug);
    return found != slugs_.end() ? found->second : book_.by_slug(slug);
}

std::vector<std::int64_t> extended_register::by_code(std::string_view code) const {
    auto all = book_.by_code(code);
    for (auto const& [id, record] : described_)
        for (auto const& one : record.facts)
            if (one.attribute == attribute::code && one.value == code)
                all.push_back(id);
    return all;
}

bool extended_register::is_recorded(std::int64_t id) const {
    auto const* found = record(id);
    return found && organisations::rules::life_of(*found, std::nullopt).recorded;
}

bool extended_register::lives(std::int64_t id) const {
    return organisations::rules::life_of(*record(id), std::nullopt).holds(today_);
}

/// Those that bear the name today; else those that bore it.
std::vector<std::int64_t> extended_register::named(std::string_view name) const {
    auto const folded = fold(name);
    std::vector<std::int64_t> all, exact;
    for (auto const id : book_.by_name(folded)) {
        if (!is_recorded(id) || organisations::rules::merged_into(*record(id), std::nullopt) != 0)
            continue;
        all.push_back(id);
        if (lives(id) && fold(organisations::rules::name_on(*record(id), {today_, {}})) == folded)
            exact.push_back(id);
    }
    return exact.empty() ? all : exact;
}

result<std::int64_t> extended_register::find(member_line const& said) const {
    auto const by_slug = said.slug.empty() ? 0 : book_.by_slug(said.slug);
    std::int64_t const addressed = by_slug != 0 && is_recorded(by_slug) ? by_slug : 0;
    std::vector<std::int64_t> bearers;
    auto const consider = [&](std::vector<std::int64_t> const& found) {
        for (auto const id : found)
            if (is_recorded(id) && (lives(id) || id == addressed) &&
                std::find(bearers.begin(), bearers.end(), id) == bearers.end())
                bearers.push_back(id);
    };
    for (auto const& code : said.codes)
        consider(organisations::bearers_of(
            book_, code.scheme, organisations::rules::tidy(attribute::code, code.value)));
    if (!said.code.empty()) {
        consider(book_.by_code(organisations::rules::tidy(attribute::code, said.code)));
        if (auto const id = book_.by_slug(said.code); bearers.empty() && id != 0 && is_recorded(id))
            return id;
    }
    if (addressed != 0) {
        if (bearers.empty() ||
            std::find(bearers.begin(), bearers.end(), addressed) != bearers.end() ||
            organisations::rules::merged_into(*record(addressed), std::nullopt) == bearers.front())
            return addressed;
        return conflict("organisation.conflict",
                        "its address and its code belong to two organisations here");
    }
    if (bearers.size() > 1)
        return conflict("organisation.ambiguous", "several organisations here bear its code");
    if (bearers.size() == 1)
        return bearers.front();
    if (!said.slug.empty() || said.name.empty())
        return 0;
    auto const found = named(said.name);
    if (found.size() > 1)
        return conflict("organisation.ambiguous",
                        "several organisations here bear its name: give its code");
    return found.empty() ? 0 : found.front();
}

std::vector<problem> extended_register::faults_of(member_line const& said) const {
    std::vector<problem> faults;
    auto const add = [&](std::optional<problem> found) {
        if (found)
            faults.push_back(*std::move(found));
    };
    if (!said.kind)
        faults.push_back({"kind", "organisation.unknown",
                          "it is not in the register: add it first, or give its name and kind"});
    add(organisations::rules::fault_in_name("name", said.name));
    for (auto const& code : said.codes)
        add(organisations::rules::fault_in_code(
            "codes", code.scheme, organisations::rules::tidy(attribute::code, code.value)));
    if (said.begins && said.ends && *said.ends <= *said.begins)
        faults.push_back({"ends", "date.order", "must be after the first day"});
    if (!said.group_of.empty() && !is_recorded(by_slug(said.group_of)))
        faults.push_back({"group_of", "organisation.unknown",
                          "\"" + said.group_of + "\" is not in the register"});
    if (!said.group_of.empty() && said.kind &&
        said.kind != organisations::organisation_kind::political_group)
        faults.push_back(
            {"group_of", "group_of.kind", "only a political group is a group of a council"});
    for (auto& taken : organisations::taken_codes(*this, 0, said.codes, said.begins))
        faults.push_back(std::move(taken));
    return faults;
}

void extended_register::describe(newcomer const& one, member_line const& said) {
    organisation_record record;
    record.id = one.id;
    auto const put = [&](attribute which, std::string value, std::string scheme = {},
                         std::optional<date> from = {}, std::optional<std::int64_t> other = {}) {
        auto& fact = record.facts.emplace_back();
        fact.id = static_cast<std::int64_t>(record.facts.size());
        fact.organisation = one.id;
        fact.attribute = which;
        fact.scheme = std::move(scheme);
        fact.value = std::move(value);
        fact.from_date = from;
        fact.other = other;
    };
    put(attribute::name, organisations::rules::tidy(attribute::name, said.name));
    put(attribute::kind, std::string{to_word(*said.kind)});
    for (auto const& code : said.codes)
        put(attribute::code, organisations::rules::tidy(attribute::code, code.value),
            std::string{to_word(code.scheme)});
    if (said.begins)
        put(attribute::begins, {}, {}, said.begins);
    if (said.ends)
        put(attribute::ends, {}, {}, said.ends);
    organisations::add_wish wish;
    wish.name = said.name;
    wish.kind = *said.kind;
    wish.codes = said.codes;
    wish.begins = said.begins;
    wish.ends = said.ends;
    if (!said.group_of.empty()) {
        auto const council = by_slug(said.group_of);
        put(attribute::group_of, {}, {}, {}, council);
        wish.group_of = std::to_string(council);
    }
    described_.emplace(one.id, std::move(record));
    if (!said.slug.empty())
        slugs_.emplace(said.slug, one.id);
    additions_.emplace(one.id, addition{additions_.size(), std::move(wish)});
}

/// Judges the new ones in the order in which they can be added: councils before their groups, those
/// that are no more before those that bear their codes now.
void extended_register::settle(std::vector<newcomer>& newcomers, std::vector<planned_line>& lines,
                               std::vector<std::int64_t>& matched) {
    std::stable_sort(newcomers.begin(), newcomers.end(), [&](newcomer const& a, newcomer const& b) {
        auto const key = [&](newcomer const& one) {
            auto const& said = lines[one.line].said;
            return std::tuple{!said.group_of.empty(), !said.ends, said.ends.value_or(date{})};
        };
        return key(a) < key(b);
    });
    for (auto const& one : newcomers) {
        auto const& said = lines[one.line].said;
        auto const faults = faults_of(said);
        for (auto const at : one.lines) {
            auto& line = lines[at];
            line.refused = !faults.empty();
            matched[at] = faults.empty() ? one.id : 0;
            for (auto const& fault : faults)
                line.said.problems.push_back(fault);
        }
        if (faults.empty())
            describe(one, said);
    }
}

std::vector<std::int64_t> extended_register::match(std::vector<planned_line>& lines) {
    std::vector<std::int64_t> matched(lines.size(), 0);
    std::vector<newcomer> newcomers;
    std::map<std::string, std::size_t> known; // by address, or by name
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        if (line.refused)
            continue;
        auto const found = find(line.said);
        if (found.has_error()) {
            line.refused = true;
            line.said.problems.push_back({"slug", found.error().code, found.error().message});
        } else if (*found != 0) {
            matched[i] = *found;
        } else {
            auto const key = line.said.slug.empty() ? "=" + fold(line.said.name) : line.said.slug;
            auto const [place, is_new] = known.emplace(key, newcomers.size());
            if (is_new)
                newcomers.push_back({-static_cast<std::int64_t>(newcomers.size()) - 1, i, {}});
            newcomers[place->second].lines.push_back(i);
        }
    }
    settle(newcomers, lines, matched);
    return matched;
}

} // namespace network::members
