#include "server/pages/resource_form.hpp"

#include "libnetwork/learning/themes.hpp"
#include "libnetwork/members/meetings.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/role_words.hpp"

#include <algorithm>
#include <array>

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace learning;

constexpr int most_principles = 10;
constexpr std::string_view theme_box = "theme_";

constexpr std::array<std::string_view, 17> texts{
    "title",         "summary",      "teaser",    "place", "stage_reason", "problem",
    "what_was_done", "outcome",      "numbers",   "cost",  "differently",  "translation_of",
    "source_url",    "source_title", "body_code", "note",  "based_on"};

struct partner_box {
    partner_role role;
    std::string_view field;
};
constexpr std::array<partner_box, 5> partner_boxes{{{partner_role::co_author, "co_authors"},
                                                    {partner_role::partner, "partner_names"},
                                                    {partner_role::funder, "funders"},
                                                    {partner_role::supplier, "suppliers"},
                                                    {partner_role::subject, "subjects"}}};

std::string numbered(std::string_view name, int number) {
    return std::string{name} + '_' + std::to_string(number);
}

std::string value_in(form_values const& values, std::string_view name) {
    auto const found = values.find(name);
    return found != values.end() ? found->second : std::string{};
}

std::vector<std::string> lines_in(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        std::string line{text.substr(0, end)};
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty())
            lines.push_back(std::move(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

void put_partners(form_values& values, content const& says) {
    for (auto const& box : partner_boxes) {
        std::string lines;
        for (auto const& one : says.partners)
            if (one.role == box.role)
                lines += one.name + '\n';
        values[std::string{box.field}] = lines;
    }
}

template <class Word>
void offer(view::dictionary& page, std::string_view section, std::string const& chosen) {
    for (auto const word : words_of<Word>())
        page.section(section)
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{label(*from_word<Word>(word))})
            .show("SELECTED", word == chosen);
}

void offer_principles(view::dictionary& page, form_values const& values) {
    for (int number = 1; number <= most_principles; ++number) {
        auto const chosen = value_in(values, numbered("principle", number));
        for (auto const& text : members::principles)
            page.section(capitals(numbered("principle", number)) + "_OPTIONS")
                .set("VALUE", std::string{to_word(text.principle)})
                .set("TEXT", std::string{text.name})
                .show("SELECTED", to_word(text.principle) == chosen);
        page.set(capitals(numbered("evidence", number)),
                 value_in(values, numbered("evidence", number)));
    }
}

void offer_posts(view::dictionary& page, form_values const& values) {
    for (auto const word : words_of<people::post>()) {
        auto const post = *from_word<people::post>(word);
        if (post <= people::post::communications)
            page.section("CONTACT_POST_OPTIONS")
                .set("VALUE", std::string{word})
                .set("TEXT", std::string{post_text(post)})
                .show("SELECTED", word == value_in(values, "contact_post"));
    }
}

void offer_tiers(view::dictionary& page, form_values const& values) {
    for (auto const word : words_of<members::tier>())
        page.section("TIERS_OPTIONS")
            .set("VALUE", std::string{word})
            .set("TEXT", std::string{members::label(*from_word<members::tier>(word))})
            .show("SELECTED", values.contains("tier_" + std::string{word}));
}

/// Every body by its name; one that came in from elsewhere stays as it is.
void offer_bodies(visit const& now, view::dictionary& page, std::string const& chosen) {
    auto const found = now.core.office().read(
        now.self.who, [](changes::reader& view) { return members::bodies(view, {}); });
    bool listed = chosen.empty();
    auto const option = [&](std::string const& code, std::string const& text) {
        listed = listed || code == chosen;
        page.section("BODY_CODE_OPTIONS")
            .set("VALUE", code)
            .set("TEXT", text)
            .show("SELECTED", code == chosen);
    };
    if (found)
        for (auto const& body : found->items)
            option(body.code, body.name);
    if (!listed)
        option(chosen, chosen);
}

/// Every theme by its name, what stands under another after that one; and those of this text that
/// came in from elsewhere.
void offer_themes(visit const& now, view::dictionary& page, form_values const& values) {
    auto const found = now.ask<&list_themes>({});
    if (found.has_error())
        return;
    for (auto const& row : found->items)
        page.section("THEMES_OPTIONS")
            .set("VALUE", row.theme.code)
            .set("TEXT",
                 row.parent_name.empty() ? row.theme.name : row.parent_name + ": " + row.theme.name)
            .show("SELECTED", values.contains(std::string{theme_box} + row.theme.code));
    for (auto const& [name, value] : values) {
        if (!name.starts_with(theme_box))
            continue;
        auto const code = name.substr(theme_box.size());
        if (std::none_of(found->items.begin(), found->items.end(),
                         [&](auto const& row) { return row.theme.code == code; }))
            page.section("THEMES_OPTIONS").set("VALUE", code).set("TEXT", code).show("SELECTED");
    }
}

/// Something of it was typed: a sentence without its principle is asked about, not dropped.
bool has_principle(form_values const& values, int number) {
    return !value_in(values, numbered("principle", number)).empty() ||
           !value_in(values, numbered("evidence", number)).empty();
}

json::array principles_in(form_values const& values) {
    json::array tags;
    for (int number = 1; number <= most_principles; ++number) {
        if (!has_principle(values, number))
            continue;
        json::object tag{{"weight", number == 1 ? "primary" : "secondary"},
                         {"evidence", value_in(values, numbered("evidence", number))}};
        if (auto chosen = value_in(values, numbered("principle", number)); !chosen.empty())
            tag["principle"] = std::move(chosen);
        tags.push_back(std::move(tag));
    }
    return tags;
}

json::array partners_in(form_values const& values, content const* before) {
    json::array partners;
    for (auto const& box : partner_boxes)
        for (auto const& name : lines_in(value_in(values, box.field))) {
            json::object one{{"name", name}, {"role", to_word(box.role)}};
            if (before)
                for (auto const& known : before->partners)
                    if (known.role == box.role && known.name == name && known.organisation)
                        one["organisation"] = std::to_string(*known.organisation);
            partners.push_back(std::move(one));
        }
    return partners;
}

/// The number between the first and the second point, or -1.
int index_in(std::string_view field) {
    auto const from = field.find('.') + 1;
    int number = 0;
    for (auto at = from; at < field.size() && field[at] >= '0' && field[at] <= '9'; ++at)
        number = number * 10 + (field[at] - '0');
    return from == 0 ? -1 : number;
}

/// The box in which that partner of the input was typed.
std::string partner_field(form_values const& values, int index) {
    for (auto const& box : partner_boxes) {
        auto const count = static_cast<int>(lines_in(value_in(values, box.field)).size());
        if (index < count)
            return std::string{box.field};
        index -= count;
    }
    return "partner_names";
}

/// The field of the form that a problem is about.
std::string form_field(std::string const& field, form_values const& values) {
    if (field == "cost_pence")
        return "cost_pounds";
    if (field.starts_with("themes"))
        return "themes";
    if (field == "principles")
        return "principle_1";
    if (field.starts_with("partners."))
        return partner_field(values, index_in(field));
    if (!field.starts_with("principles."))
        return field;
    int nth = index_in(field);
    for (int number = 1; number <= most_principles; ++number)
        if (has_principle(values, number) && nth-- == 0)
            return numbered(field.ends_with("evidence") ? "evidence" : "principle", number);
    return "principle_1";
}

} // namespace

form_values values_of(content const& says) {
    form_values values{{"title", says.title},
                       {"summary", says.summary},
                       {"teaser", says.teaser},
                       {"place", says.place},
                       {"stage_reason", says.stage_reason},
                       {"problem", says.problem},
                       {"what_was_done", says.what_was_done},
                       {"outcome", says.outcome},
                       {"numbers", says.numbers},
                       {"cost", says.cost},
                       {"differently", says.differently},
                       {"source_url", says.source_url},
                       {"source_title", says.source_title},
                       {"body_code", says.body_code},
                       {"licence", std::string{to_word(says.licence)}},
                       {"language", std::string{to_word(says.language)}},
                       {"visibility", std::string{to_word(says.visibility)}}};
    if (says.year)
        values["year"] = std::to_string(*says.year);
    if (says.stage)
        values["stage"] = to_word(*says.stage);
    if (says.cost_pence)
        values["cost_pounds"] = pounds_typed(*says.cost_pence);
    if (says.contact_post)
        values["contact_post"] = to_word(*says.contact_post);
    if (says.translation_of)
        values["translation_of"] = std::to_string(*says.translation_of);
    if (says.embargo_until) {
        values["embargo_until_day"] = std::to_string(says.embargo_until->day());
        values["embargo_until_month"] = std::to_string(says.embargo_until->month());
        values["embargo_until_year"] = std::to_string(says.embargo_until->year());
    }
    for (auto const tier : says.tiers)
        values["tier_" + std::string{to_word(tier)}] = "on";
    for (auto const& theme : says.themes)
        values[std::string{theme_box} + theme] = "on";
    int number = 1; // the primary one stands first
    for (auto const wanted : {weight::primary, weight::secondary})
        for (auto const& tag : says.principles)
            if (tag.weight == wanted) {
                if (wanted == weight::secondary && number == 1)
                    ++number;
                values[numbered("principle", number)] = to_word(tag.principle);
                values[numbered("evidence", number++)] = tag.evidence;
            }
    put_partners(values, says);
    return values;
}

form_values values_typed(visit const& now) {
    form_values values;
    auto const take = [&](std::string const& name) {
        if (auto const typed = now.field(name); !typed.empty())
            values[name] = std::string{typed};
    };
    for (auto const name : texts)
        take(std::string{name});
    for (auto const name :
         {"year", "stage", "cost_pounds", "contact_post", "licence", "language", "visibility",
          "kind", "organisation", "embargo_until_day", "embargo_until_month", "embargo_until_year"})
        take(name);
    for (int number = 1; number <= most_principles; ++number) {
        take(numbered("principle", number));
        take(numbered("evidence", number));
    }
    for (auto const& box : partner_boxes)
        take(std::string{box.field});
    for (auto const tier : now.form.all("tiers"))
        values["tier_" + std::string{tier}] = "on";
    for (auto const theme : now.form.all("themes"))
        values[std::string{theme_box} + std::string{theme}] = "on";
    if (auto const day = typed_day(now, "embargo_until"); !day.empty())
        values["embargo_until"] = day;
    return values;
}

void show_form(visit const& now, view::dictionary& page, form_values const& values) {
    for (auto const name : texts)
        if (name != "body_code") // chosen from a list
            page.set(capitals(name), value_in(values, name));
    for (auto const name :
         {"year", "cost_pounds", "embargo_until_day", "embargo_until_month", "embargo_until_year"})
        page.set(capitals(name), value_in(values, name));
    for (auto const& box : partner_boxes)
        page.set(capitals(box.field), value_in(values, box.field));
    auto const or_else = [&](std::string_view name, std::string_view otherwise) {
        auto chosen = value_in(values, name);
        return chosen.empty() ? std::string{otherwise} : chosen;
    };
    offer<stage>(page, "STAGE_OPTIONS", value_in(values, "stage"));
    offer<licence>(page, "LICENCE_OPTIONS", or_else("licence", "ogl_3"));
    offer<language>(page, "LANGUAGE_OPTIONS", or_else("language", "en"));
    offer<visibility>(page, "VISIBILITY_OPTIONS", or_else("visibility", "everyone"));
    offer_posts(page, values);
    offer_tiers(page, values);
    offer_themes(now, page, values);
    offer_bodies(now, page, value_in(values, "body_code"));
    offer_principles(page, values);
}

json::object input_of(form_values const& values, content const* before) {
    json::object input;
    for (auto const name : texts)
        if (auto text = value_in(values, name); !text.empty() && name != "based_on")
            input[name] = std::move(text);
    for (auto const name : {"stage", "contact_post", "licence", "language", "visibility"})
        if (auto word = value_in(values, name); !word.empty())
            input[name] = std::move(word);
    for (auto const name : {"year", "based_on"})
        if (auto const typed = value_in(values, name); !typed.empty())
            input[name] = number_typed(typed);
    if (auto const typed = value_in(values, "cost_pounds"); !typed.empty())
        input["cost_pence"] = pence_typed(typed);
    if (auto day = value_in(values, "embargo_until"); !day.empty())
        input["embargo_until"] = std::move(day);
    json::array tiers;
    for (auto const word : words_of<members::tier>())
        if (values.contains("tier_" + std::string{word}))
            tiers.emplace_back(word);
    json::array themes;
    for (auto const& [name, value] : values)
        if (name.starts_with(theme_box))
            themes.emplace_back(std::string_view{name}.substr(theme_box.size()));
    input["tiers"] = std::move(tiers);
    input["themes"] = std::move(themes);
    input["principles"] = principles_in(values);
    input["partners"] = partners_in(values, before);
    return input;
}

void show_form_problems(error const& why, view::dictionary& page, form_values const& values) {
    auto shown = why;
    for (auto& problem : shown.problems)
        problem.field = form_field(problem.field, values);
    show_problems(shown, page);
}

} // namespace network::pages
