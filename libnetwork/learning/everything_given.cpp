#include "libnetwork/learning/everything_given.hpp"

#include "libnetwork/learning/attachments_store.hpp"
#include "libnetwork/learning/comment_cards.hpp"
#include "libnetwork/learning/comments_store.hpp"
#include "libnetwork/learning/dossier.hpp"
#include "libnetwork/learning/forebears.hpp"
#include "libnetwork/learning/in_hand.hpp"
#include "libnetwork/learning/outlet.hpp"
#include "libnetwork/learning/project_file.hpp"
#include "libnetwork/learning/resource_place.hpp"
#include "libnetwork/learning/subject.hpp"

#include <algorithm>
#include <map>

namespace network::learning {
namespace {

using organisations::register_book;

/// Gathers what was given, for one reader and one organisation with those before it.
class given_by {
  public:
    given_by(changes::reader& view, std::set<std::int64_t> own)
        : view_(view), book_(view.cached<register_book>()), who_(readership_of(view)),
          own_(std::move(own)) {}

    result<> resources(page<work_line> const& lines, everything_given& into) {
        for (auto line = lines.items.rbegin(); line != lines.items.rend(); ++line) {
            NETWORK_TRY(auto const file, dossier_of(view_, line->slug));
            if (file.row.id == line->id && looks_after(who_, file))
                into.resources.push_back(resource(file, *line));
        }
        return {};
    }

    std::vector<given_comment> comments() {
        std::map<std::int64_t, std::set<std::int64_t>> said; // by resource
        for (auto const& one : comments_store::all(view_.db()))
            if (one.organisation && own_.contains(*one.organisation))
                said[one.resource].insert(one.id);
        std::vector<given_comment> found;
        for (auto const& [resource, numbers] : said) {
            auto const about = subject_of(view_, who_, {node_kind::resource, resource});
            for (auto& card : cards_of(view_, comments_store::of_resource(view_.db(), resource),
                                       comments_store::events_of(view_.db(), resource)))
                if (numbers.contains(card.id))
                    found.push_back({card.id, about ? about->title : "", about ? about->path : "",
                                     card.state, std::move(card.by), std::move(card.text),
                                     std::move(card.note), card.said_at});
        }
        return found;
    }

    void projects(everything_given& into) {
        auto const book = projects_of(view_);
        for (auto const& one : book->projects()) {
            auto const stands = one.on(view_.today());
            if (one.row.organisation && own_.contains(*one.row.organisation)) {
                if (looks_after_project(view_, one))
                    into.bids.push_back(
                        {card_of(view_, project_file{book, &one, stands}), earlier(one)});
            } else if (auto const joined = one.joined();
                       std::any_of(joined.begin(), joined.end(),
                                   [&](auto id) { return own_.contains(id); }) &&
                       subject_of(view_, who_, {node_kind::project, one.row.id})) {
                into.joined.push_back(
                    {one.brief(), std::string{label(stands.state.value_or(project_state::idea))}});
            }
        }
    }

    void declarations(everything_given& into) {
        for (auto const id : own_) {
            auto card = members::show_commitment(view_, {std::to_string(id), {}, {}});
            if (card.has_value() &&
                std::none_of(into.declarations.begin(), into.declarations.end(),
                             [&](auto const& one) { return one.declaration == card->declaration; }))
                into.declarations.push_back(*std::move(card));
        }
    }

    [[nodiscard]] std::optional<organisations::organisation_brief> brief(std::int64_t id) const {
        auto const* record = book_->record(id);
        return record
                   ? std::optional{organisations::brief_of(*record, {view_.today(), std::nullopt})}
                   : std::nullopt;
    }

  private:
    given_resource resource(dossier const& file, work_line const& line) {
        given_resource made;
        made.resource = {line.id, line.slug, line.title, line.kind};
        made.urn = urn_of(file.row);
        made.lead = line.lead_slug;
        made.leads = file.row.organisation && own_.contains(*file.row.organisation);
        made.state = file.state.shown;
        made.work = file.state.work;
        made.live = number_of(file, file.state.live);
        made.pending = number_of(file, file.state.pending);
        made.comes_out = file.state.comes_out;
        made.review_due = file.state.review_due;
        for (auto const& row : file.versions)
            made.versions.push_back({row.number, urn_of(file.row, row.number, row.urn), row.note,
                                     row.recorded_at,
                                     resource_store::content_of(view_.db(), row.id)});
        for (auto const& one : file.events)
            made.events.push_back({one.kind, number_of(file, one.version.value_or(0)),
                                   one.effective, one.until, one.reason, one.recorded_at});
        auto const place = place_of(view_, line.slug);
        bool const keeps = place.has_value() && place->looks_after;
        for (auto const& now : attachments_store::of_resource(view_.db(), line.id))
            for (auto& version : attachments_store::versions_of(view_.db(), now.id))
                made.files.push_back(
                    {std::move(version), keeps && now.state == attachment_state::there});
        return made;
    }

    static std::int64_t number_of(dossier const& file, std::int64_t version) {
        for (auto const& one : file.versions)
            if (one.id == version)
                return one.number;
        return 0;
    }

    std::vector<project_content> earlier(project_record const& project) {
        std::vector<project_content> found;
        for (auto const version : project_store::versions_of(view_.db(), project.row.id))
            if (version != project.version)
                found.push_back(project_store::content_of(view_.db(), version));
        return found;
    }

    changes::reader& view_;
    std::shared_ptr<register_book const> book_;
    readership who_;
    std::set<std::int64_t> own_;
};

} // namespace

result<everything_given> everything_of(changes::reader& view, everything_wish const& wish) {
    NETWORK_TRY(auto const id, organisations::resolve(view, wish.organisation));
    NETWORK_TRY(auto const lines, resources_of_mine(view, {wish.organisation}));
    auto const own = with_forebears(*view.cached<register_book>(), id, view.today());
    given_by all{view, own};
    everything_given found;
    found.organisation = all.brief(id).value_or(organisations::organisation_brief{});
    found.as_at = view.today();
    for (auto const one : own)
        if (auto brief = all.brief(one); brief && one != id)
            found.forebears.push_back(*std::move(brief));
    NETWORK_CHECK(all.resources(lines, found));
    found.comments = all.comments();
    found.adoptions = adoptions_by(view, own);
    all.projects(found);
    all.declarations(found);
    NETWORK_TRY(auto const card, organisations::card(view, {wish.organisation, {}, {}}));
    found.figures = card.figures;
    return found;
}

resources_export published_of(changes::reader& view, everything_given const& given) {
    resources_export rows;
    auto const today = catalogue_today(view);
    for (auto const& one : given.resources)
        if (auto const* found = today->find(one.resource.id))
            rows.rows.push_back(export_row_of(view, *found));
    return rows;
}

} // namespace network::learning
