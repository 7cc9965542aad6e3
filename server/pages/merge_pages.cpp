// Two entries that are one organisation: compare them, merge them, take it back.
#include "libnetwork/base/text.hpp"
#include "libnetwork/organisations/duplicates.hpp"
#include "server/pages/compare.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/organisation_edit.hpp"
#include "server/pages/register.hpp"

namespace network::pages {
namespace {

namespace json = boost::json;
using namespace organisations;

http::response form(visit& now, error const* why) {
    auto page = framed(now);
    put_back(now, page, {"keep", "drop", "reason"});
    if (why)
        show_problems(*why, page, {{"keep", "kept"}, {"drop", "duplicate"}});
    return shown(now, "merge", page, why ? 400 : 200);
}

http::response ask_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::reorganise, 0); may.has_error())
        return refused(now, may.error());
    return form(now, nullptr);
}

json::object wish_of(visit const& now) {
    return input_from(now, operations::shape_of<merge_wish>(),
                      {{"keep", "kept"}, {"drop", "duplicate"}});
}

void show_conflicts(view::dictionary& page, merge_outcome const& outcome) {
    auto effects = outcome.effects;
    for (auto const& differing : outcome.conflicts)
        effects.push_back(std::string{label(differing.attribute)} + ": “" + differing.kept_says +
                          "” holds; “" + differing.duplicate_says + "” stays in the history.");
    show_effects(page, effects, {});
}

result<merge_outcome> outcome_of(visit& now, std::string_view operation, json::object wish) {
    NETWORK_TRY(auto const done, now.invoke(operation, std::move(wish)));
    merge_outcome outcome;
    operations::read_json(done.body, outcome);
    return outcome;
}

http::response preview_page(visit& now) {
    auto const outcome = outcome_of(now, "duplicates.preview", wish_of(now));
    if (outcome.has_error()) {
        auto const why = outcome.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    auto page = framed(now);
    show_side(now, page, side_of::before, outcome->kept);
    show_side(now, page, side_of::before, outcome->duplicate);
    show_side(now, page, side_of::after, outcome->kept);
    show_conflicts(page, *outcome);
    page.set("REASON_TEXT", std::string{now.field("reason")});
    keep_fields(now, page, {"keep", "drop", "reason"});
    return shown(now, "merge_preview", page);
}

http::response commit_page(visit& now) {
    auto const outcome = outcome_of(now, "duplicates.merge", wish_of(now));
    if (outcome.has_error()) {
        auto const why = outcome.error();
        return why.status == status::forbidden ? refused(now, why) : form(now, &why);
    }
    return gone_to(address("/admin/merges/" + std::to_string(outcome->merge.value_or(0)),
                           {{"organisation", outcome->kept.slug}}),
                   "merged");
}

http::response merged_page(visit& now) {
    if (auto const may = people::may(now.self.who, people::right::run_network, 0); may.has_error())
        return refused(now, may.error());
    auto const card =
        now.ask<&organisations::card>({{"organisation", std::string{now.field("organisation")}}});
    if (card.has_error())
        return refused(now, card.error());
    auto page = framed(now);
    auto const& row = card->organisation;
    organisation_brief const kept{row.id, row.slug, row.name, row.kind, row.begins, row.ends};
    page.set("TITLE", row.name);
    show_side(now, page, side_of::before, kept);
    for (auto const& twin : card->duplicates)
        page.section("BEFORE_ORGANISATIONS")
            .set("NAME", twin.name)
            .set("URL", organisation_url(twin.slug));
    show_side(now, page, side_of::after, kept);
    if (card->duplicates.empty())
        page.set("UNDONE", "The merge was taken back: both entries stand for themselves again.");
    else if (people::may(now.self.who, people::right::reorganise, 0).has_value())
        page.set("UNDO_URL", address("/admin/merges/" + std::string{now.path["id"]} + "/undo",
                                     {{"organisation", row.slug}}));
    return shown(now, "merged", page);
}

http::response undo_page(visit& now) {
    std::string const id{now.path["id"]};
    json::object wish;
    if (auto const number = whole_number(id))
        wish["merge"] = *number;
    auto const done = outcome_of(now, "duplicates.undo", std::move(wish));
    if (done.has_error())
        return refused(now, done.error());
    return gone_to(address("/admin/merges/" + id, {{"organisation", done->kept.slug}}), "undone");
}

} // namespace

std::vector<route> merge_pages() {
    using http::method;
    return {
        {method::get, "/admin/merge", ask_page, door::signed_in},
        {method::post, "/admin/merge/preview", preview_page, door::signed_in},
        {method::post, "/admin/merge", commit_page, door::signed_in},
        {method::get, "/admin/merges/{id}", merged_page, door::signed_in},
        {method::post, "/admin/merges/{id}/undo", undo_page, door::signed_in},
    };
}

} // namespace network::pages
