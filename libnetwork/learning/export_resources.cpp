#include "libnetwork/learning/export_resources.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/learning/lineage_in_table.hpp"
#include "libnetwork/learning/outlet.hpp"
#include "libnetwork/organisations/organisations.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace network::learning {
namespace {

namespace json = boost::json;

std::string owner_slug(changes::reader& view, std::int64_t organisation) {
    auto const book = view.cached<organisations::register_book>();
    auto const* record = book->record(organisation);
    return record ? organisations::row_of(*book, *record, {view.today(), std::nullopt}).slug
                  : std::string{};
}

std::string principles_text(content const& says) {
    json::array list;
    for (auto const& tag : says.principles)
        list.push_back(json::object{{"principle", to_word(tag.principle)},
                                    {"weight", to_word(tag.weight)},
                                    {"evidence", tag.evidence}});
    return list.empty() ? std::string{} : json::serialize(list);
}

std::vector<written_partner> partners_written(changes::reader& view, content const& says) {
    std::vector<written_partner> all;
    for (auto const& one : says.partners)
        all.push_back(
            {one.organisation ? owner_slug(view, *one.organisation) : "", one.name, one.role});
    return all;
}

std::string partners_text(std::vector<written_partner> const& partners) {
    json::array list;
    for (auto const& one : partners) {
        json::object partner{{"name", one.name}, {"role", to_word(one.role)}};
        if (!one.organisation.empty())
            partner["organisation"] = one.organisation;
        list.push_back(std::move(partner));
    }
    return list.empty() ? std::string{} : json::serialize(list);
}

/// Slug of what it translates; nothing of an original that the reader may not know of.
std::string original_of(changes::reader& view, content const& says) {
    if (!says.translation_of)
        return {};
    auto const day = catalogue_today(view);
    auto const* const original = day->find(*says.translation_of);
    bool const seen = original && rules::sight_of(readership_of(view), original->who,
                                                  view.today()) != sight::none;
    return seen ? original->slug() : std::string{};
}

template <class List>
std::string spaced_list(List const& list) {
    std::string text;
    for (auto const& one : list) {
        text += text.empty() ? "" : " ";
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(one)>, std::string>)
            text += one;
        else
            text += to_word(one);
    }
    return text;
}

/// The cells from title to partners.
void put_says(resource_export_row& row, content const& says, std::string translation_of,
              std::vector<written_partner> const& partners) {
    row.title = says.title;
    row.summary = says.summary;
    row.teaser = says.teaser;
    row.year = says.year;
    row.place = says.place;
    row.stage = says.stage;
    row.stage_reason = says.stage_reason;
    row.problem = says.problem;
    row.what_was_done = says.what_was_done;
    row.outcome = says.outcome;
    row.numbers = says.numbers;
    row.cost = says.cost;
    row.differently = says.differently;
    row.cost_pence = says.cost_pence;
    row.body = says.body;
    row.contact_post = says.contact_post;
    row.licence = says.licence;
    row.language = says.language;
    row.translation_of = std::move(translation_of);
    row.source_url = says.source_url;
    row.source_title = says.source_title;
    row.visibility = says.visibility;
    row.body_code = says.body_code;
    row.embargo_until = says.embargo_until;
    row.tiers = spaced_list(says.tiers);
    row.themes = spaced_list(says.themes);
    row.principles = principles_text(says);
    row.partners = partners_text(partners);
}

std::string cell_text(std::string const& value) {
    return value;
}
std::string cell_text(std::int64_t value) {
    return std::to_string(value);
}
std::string cell_text(date value) {
    return value.to_string();
}
template <described_enum E>
std::string cell_text(E value) {
    return std::string{to_word(value)};
}
template <class T>
std::string cell_text(std::optional<T> const& value) {
    return value ? cell_text(*value) : std::string{};
}

std::string sha256_of_cells(resource_export_row const& row) {
    std::string text;
    bool counts = false;
    using members =
        boost::describe::describe_members<resource_export_row, boost::describe::mod_public>;
    boost::mp11::mp_for_each<members>([&](auto const& one) {
        std::string_view const name{one.name};
        counts = (counts || name == "title") && name != "lineage";
        if (counts)
            text += cell_text(row.*one.pointer) + '\x1e';
    });
    return sha256(text);
}

} // namespace

std::string sha256_of_line(table_line const& line) {
    resource_export_row row;
    put_says(row, line.says, line.translation_of, line.partners);
    return sha256_of_cells(row);
}

resource_export_row export_row_of(changes::reader& view, entry const& one) {
    auto const says = resource_store::content_of(view.db(), one.card->id);
    resource_export_row row;
    row.slug = one.slug();
    row.kind = one.record->row.kind;
    row.organisation = one.lead_slug;
    put_says(row, says, original_of(view, says), partners_written(view, says));
    row.lineage = lineage_text(view, one.id());
    row.version_sha256 = sha256_of_cells(row);
    row.published = *one.state.first_published;
    row.urn = urn_of(one.record->row);
    row.version_urn = urn_of(one.record->row, one.card->number, one.card->urn);
    return row;
}

result<resources_export> export_resources(changes::reader& view,
                                          resources_export_wish const& wish) {
    std::optional<std::int64_t> organisation;
    if (wish.organisation) {
        NETWORK_TRY(organisation, organisations::resolve(view, *wish.organisation));
    }
    auto const who = readership_of(view);
    std::vector<entry const*> wanted;
    auto const today = catalogue_today(view);
    for (auto const& one : today->entries())
        if (rules::sight_of(who, one->who, view.today()) == sight::whole &&
            (!wish.kind || one->record->row.kind == *wish.kind) &&
            (!organisation || one->record->row.organisation == organisation))
            wanted.push_back(one.get());
    std::sort(wanted.begin(), wanted.end(),
              [](entry const* a, entry const* b) { return a->id() < b->id(); });
    resources_export found;
    found.rows.reserve(wanted.size());
    for (auto const* const one : wanted)
        found.rows.push_back(export_row_of(view, *one));
    return found;
}

} // namespace network::learning
