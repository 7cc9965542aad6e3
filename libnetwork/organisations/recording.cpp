#include "libnetwork/organisations/recording.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/attribute_kinds.hpp"

#include <algorithm>

namespace network::organisations {
namespace {

/// How a value stands in the journal.
std::string journal_text(std::string const& value, std::optional<std::int64_t> amount,
                         std::optional<std::int64_t> other, std::optional<date> from) {
    if (!value.empty())
        return value;
    if (amount)
        return std::to_string(*amount);
    if (other)
        return "organisation:" + std::to_string(*other);
    return from ? from->to_string() : std::string{};
}

/// Names of addresses that mean a page and no organisation.
bool is_page(std::string_view slug) {
    constexpr std::string_view pages[] = {
        "counts",     "count", "population", "lookup",          "map",    "export", "imports",
        "duplicates", "new",   "add",        "reorganisations", "merges", "search", "changes"};
    return std::find(std::begin(pages), std::end(pages), slug) != std::end(pages);
}

/// The slug of a name before any number is added: never empty, never a number, never a page.
std::string plain_slug(std::string_view name) {
    auto made = network::slug(name);
    bool const number =
        std::all_of(made.begin(), made.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (made.empty())
        return "organisation";
    return number || is_page(made) ? "organisation-" + made : made;
}

bool is_free(record_source const& source, std::string_view slug) {
    auto const owner = source.by_slug(slug);
    if (owner == 0)
        return true;
    // An organisation that was taken back altogether needs its address no more.
    auto const* record = source.record(owner);
    return record && !rules::life_of(*record, std::nullopt).recorded;
}

} // namespace

namespace draft {

store::new_fact text(attribute which, std::string_view value, std::optional<date> from) {
    store::new_fact made;
    made.attribute = which;
    made.value = rules::tidy(which, value);
    made.from_date = from;
    return made;
}

store::new_fact code(code_given const& given, std::optional<date> from) {
    auto made = text(attribute::code, given.value, from);
    made.scheme = to_word(given.scheme);
    return made;
}

store::new_fact figure(attribute which, std::int64_t amount, std::int64_t year) {
    store::new_fact made;
    made.attribute = which;
    made.scheme = std::to_string(year);
    made.amount = amount;
    return made;
}

store::new_fact relation(attribute which, std::int64_t other, std::optional<date> from) {
    store::new_fact made;
    made.attribute = which;
    made.other = other;
    made.from_date = from;
    return made;
}

store::new_fact day(attribute which, date when) {
    store::new_fact made;
    made.attribute = which;
    made.from_date = when;
    return made;
}

store::new_fact withdrawal(fact const& what) {
    store::new_fact made;
    made.attribute = what.attribute;
    made.scheme = what.scheme;
    made.corrects = what.id;
    made.withdrawn = true;
    return made;
}

} // namespace draft

recording::recording(changes::unit_of_work& work, std::int64_t organisation,
                     organisation_record const* record, evidence rests_on)
    : work_(work), organisation_(organisation), record_(record), evidence_(std::move(rests_on)) {}

fact const* recording::holding(store::new_fact const& what) const {
    if (!record_)
        return nullptr;
    fact const* found = nullptr;
    if (what.attribute == attribute::alias || is_figure(what.attribute) || is_day(what.attribute)) {
        for (auto const& one : record_->facts)
            if (one.attribute == what.attribute && one.scheme == what.scheme &&
                (what.attribute != attribute::alias || one.value == what.value) &&
                rules::stands(one, record_->facts, std::nullopt))
                found = &one;
        return found;
    }
    auto const state = rules::state_on(*record_, {what.from_date.value_or(date{}), std::nullopt});
    if (what.attribute == attribute::code)
        return state.code(from_word<code_scheme>(what.scheme).value_or(code_scheme::other));
    return state[what.attribute];
}

void recording::state(store::new_fact what) {
    auto const* before = holding(what);
    if (before && before->value == what.value && before->amount == what.amount &&
        before->other == what.other &&
        (!is_day(what.attribute) || before->from_date == what.from_date))
        return;
    if (before && (is_figure(what.attribute) || is_day(what.attribute)))
        what.corrects = before->id;
    note(what, before);
    what.organisation = organisation_;
    what.evidence = evidence_;
    facts_.push_back(store::insert_fact(work_.db(), what, work_.now(), work_.who().import));
}

void recording::put(store::new_fact what) {
    fact const* before = nullptr;
    if (record_ && what.corrects)
        for (auto const& one : record_->facts)
            if (one.id == *what.corrects)
                before = &one;
    note(what, before);
    what.organisation = organisation_;
    what.evidence = evidence_;
    facts_.push_back(store::insert_fact(work_.db(), what, work_.now(), work_.who().import));
}

void recording::note(store::new_fact const& what, fact const* before) {
    changes::field_change change;
    change.field = to_word(what.attribute);
    if (!what.scheme.empty())
        change.field += '.' + what.scheme;
    auto const name = change.field;
    for (int copy = 2; std::any_of(changes_.begin(), changes_.end(),
                                   [&](auto const& other) { return other.field == change.field; });
         ++copy)
        change.field = name + '.' + std::to_string(copy);
    if (before)
        change.before =
            journal_text(before->value, before->amount, before->other, before->from_date);
    if (!what.withdrawn)
        change.after = journal_text(what.value, what.amount, what.other, what.from_date);
    changes_.push_back(std::move(change));
}

organisation_changed recording::finish(std::string_view event,
                                       std::vector<changes::field_change> also) {
    organisation_changed done;
    done.id = organisation_;
    done.facts = facts_;
    if (facts_.empty() && also.empty()) {
        done.version = changes::version_of_organisation(work_.db(), organisation_);
        return done;
    }
    std::move(also.begin(), also.end(), std::back_inserter(changes_));
    changes::entry entry;
    entry.event = event;
    entry.subject_kind = "organisation";
    entry.subject = organisation_;
    entry.organisation = organisation_;
    entry.changes = std::move(changes_);
    done.version = work_.record(entry);
    return done;
}

std::string give_slug(changes::unit_of_work& work, record_source const& source,
                      std::int64_t organisation, std::string_view name) {
    auto const plain = plain_slug(name);
    for (int copy = 1;; ++copy) {
        auto const wanted = copy == 1 ? plain : plain + '-' + std::to_string(copy);
        if (source.by_slug(wanted) == organisation)
            return wanted;
        if (is_free(source, wanted)) {
            store::insert_slug(work.db(), organisation, wanted, work.now());
            return wanted;
        }
    }
}

std::vector<problem> taken_codes(record_source const& source, std::int64_t organisation,
                                 std::vector<code_given> const& codes, std::optional<date> from) {
    std::vector<problem> problems;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        auto const code = rules::tidy(attribute::code, codes[i].value);
        for (auto const id : source.by_code(code)) {
            auto const* other = source.record(id);
            if (id == organisation || !other)
                continue;
            bool const bears =
                std::any_of(other->facts.begin(), other->facts.end(), [&](fact const& one) {
                    return one.attribute == attribute::code && one.value == code &&
                           one.scheme == to_word(codes[i].scheme) &&
                           rules::stands(one, other->facts, std::nullopt);
                });
            auto const life = rules::life_of(*other, std::nullopt);
            if (!bears || !life.recorded || (life.ends && from && *life.ends <= *from))
                continue;
            problems.push_back(
                {"codes." + std::to_string(i) + ".value", "code.taken",
                 code + " is the code of " +
                     std::string{rules::name_on(*other, {from.value_or(date{}), {}})}});
        }
    }
    return problems;
}

error code_taken(std::vector<problem> problems) {
    auto failed = conflict("organisation.code_taken", "another organisation bears that code");
    failed.problems = std::move(problems);
    return failed;
}

} // namespace network::organisations
