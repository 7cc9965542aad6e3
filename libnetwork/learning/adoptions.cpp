#include "libnetwork/learning/adoptions.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/acting.hpp"
#include "libnetwork/learning/given.hpp"
#include "libnetwork/learning/lineage.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/subject.hpp"
#include "libnetwork/learning/take_up.hpp"
#include "libnetwork/learning/take_up_store.hpp"
#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/people/rights.hpp"

#include <algorithm>

namespace network::learning {
namespace {

take_up_store::stamp stamp_of(changes::unit_of_work& work) {
    auto const person = work.by().person;
    return {person != 0 ? std::optional{person} : std::nullopt, work.now()};
}

adoption_version version_of(adoption const& known) {
    return {known.tried_on, known.result,       known.changed,    known.cost,  known.cost_pence,
            known.happened, known.contact_post, known.visibility, known.study, known.withdrawn};
}

/// What the adopter wrote itself: it has to be there, and its own.
std::optional<std::int64_t> study_called(changes::reader& view,
                                         std::optional<std::string> const& called,
                                         std::int64_t organisation, std::vector<problem>& faults) {
    if (!called || trim(*called).empty())
        return std::nullopt;
    auto const found = subject_called(view, std::string{trim(*called)}, {});
    if (found.has_error()) {
        faults.push_back({"study", "study.unknown", "There is no such resource"});
        return std::nullopt;
    }
    auto const& authors = found->who.co_authors;
    auto const is_own = [&](std::int64_t one) {
        return living_today(view, one) == living_today(view, organisation);
    };
    if (!is_own(found->organisation) && std::none_of(authors.begin(), authors.end(), is_own))
        faults.push_back(
            {"study", "study.not_own", "Name something that your own organisation wrote"});
    return found->what.id;
}

void check(changes::reader& view, adoption_version const& says, std::vector<problem>& faults) {
    if (says.happened.empty())
        faults.push_back({"happened", "happened.required", "Say what happened"});
    if (says.tried_on > view.today())
        faults.push_back({"tried_on", "on.in_future", "Record it once it has been tried"});
}

/// What one wrote about an adoption comes after what was adopted, never before.
void check_study(changes::reader& view, adoption_version const& says, node const& of,
                 std::vector<problem>& faults) {
    node const study{node_kind::resource, says.study.value_or(0)};
    if (says.study && (study == of || rules::closes_circle(all_edges(view), study, of)))
        faults.push_back({"study", "lineage.circle", "What was taken up came of this very text"});
}

void record(changes::unit_of_work& work, std::string_view event, adoption const& who,
            std::vector<changes::field_change> changes, bool gone = false) {
    work.record({.event = event,
                 .subject_kind = "adoption",
                 .subject = who.id,
                 .organisation = who.organisation,
                 .tombstone = gone,
                 .changes = std::move(changes)});
}

adoption_row row_of(changes::reader& view, readership const& who, adoption const& known,
                    subject const& of) {
    adoption_row row;
    row.id = known.id;
    row.adopter = who_is(view, living_today(view, known.organisation));
    auto const register_ = view.cached<organisations::register_book>();
    if (auto const* record = register_->record(known.organisation))
        row.adopter_then =
            organisations::brief_of(*record, {london_date(known.recorded_at), {}}).name;
    row.of = of.what.kind;
    row.title = of.title;
    row.path = of.path;
    row.tried_on = known.tried_on;
    row.result = known.result;
    row.result_label = label(known.result);
    row.changed = known.changed;
    row.cost = known.cost;
    row.cost_pence = known.cost_pence;
    row.happened = known.happened;
    row.contact_post = known.contact_post;
    row.visibility = known.visibility;
    if (known.study)
        if (auto const study = subject_of(view, who, {node_kind::resource, *known.study})) {
            row.study_title = study->title;
            row.study_path = study->path;
        }
    row.recorded_at = known.recorded_at;
    row.corrections = known.corrections;
    row.own = people::may(view.by(), people::right::take_part, row.adopter.id).has_value();
    return row;
}

result<adoption_row> row_again(changes::unit_of_work& work, std::int64_t id) {
    auto const known = take_up_store::find_adoption(work.db(), id);
    auto const who = readership_of(work);
    auto const of = known ? subject_of(work, who, taken_up(*known)) : std::nullopt;
    if (!of)
        return not_found("adoption.unknown", "There is no such adoption");
    return row_of(work, who, *known, *of);
}

/// The adoption of that number, of that organisation or of one whose place it took.
result<adoption> own_adoption(changes::reader& view, std::string_view organisation,
                              std::int64_t id) {
    NETWORK_TRY(auto const who, organisations::resolve(view, organisation));
    auto const known = take_up_store::find_adoption(view.db(), id);
    if (!known || living_today(view, known->organisation) != living_today(view, who))
        return not_found("adoption.unknown", "There is no such adoption");
    if (known->withdrawn)
        return conflict("adoption.withdrawn", "It was taken back");
    return *known;
}

result<useful_answer> marks(changes::unit_of_work& work, useful_wish const& wish, bool taken_back) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    NETWORK_TRY(auto const of, subject_called(work, wish.resource, {}));
    if (of.organisation != 0 &&
        living_today(work, of.organisation) == living_today(work, organisation))
        return conflict("useful.own", "This is your organisation's own");
    if (finds_useful(work, organisation, of.what.id) == taken_back) {
        auto const stamp = stamp_of(work);
        auto const id = take_up_store::insert_useful(
            work.db(), {of.what.id, organisation, taken_back, stamp.person}, stamp);
        work.record({.event = taken_back ? "learning.useful_taken_back" : "learning.useful_marked",
                     .subject_kind = "useful_mark",
                     .subject = id,
                     .organisation = organisation,
                     .changes = {{"resource", {}, std::to_string(of.what.id)}}});
    }
    auto const counts =
        take_up_of(work)->on(work.cached<organisations::register_book>(), work.today());
    return useful_answer{counts->useful(of.what.id), !taken_back};
}

} // namespace

std::int64_t keep_adoption(changes::unit_of_work& work, adoption of, adoption_version const& says) {
    of.id = take_up_store::insert_adoption(work.db(), 0, of, says, stamp_of(work));
    auto changes = changes::differences<adoption_version>(nullptr, &says);
    changes.push_back({of.resource ? "resource" : "project",
                       {},
                       std::to_string(of.resource ? *of.resource : of.project.value_or(0))});
    record(work, "learning.adoption_recorded", of, std::move(changes));
    return of.id;
}

void drop_adoption(changes::unit_of_work& work, adoption const& known) {
    auto says = version_of(known);
    says.withdrawn = true;
    take_up_store::insert_adoption(work.db(), known.id, known, says, stamp_of(work));
    record(work, "learning.adoption_withdrawn", known, {{"withdrawn", "0", "1"}}, true);
}

result<adoption_row> record_adoption(changes::unit_of_work& work, adoption_wish const& wish) {
    NETWORK_TRY(auto const organisation, organisations::resolve(work, wish.organisation));
    NETWORK_TRY(auto const of, subject_called(work, wish.resource, wish.project));
    auto const who = living_today(work, organisation);
    if (of.organisation != 0 && living_today(work, of.organisation) == who)
        return conflict("adoption.own",
                        "This is your organisation's own; say how it went on in a follow-up");
    for (auto const all = take_up_of(work); auto const& one : all->adoptions())
        if (taken_up(one) == of.what && living_today(work, one.organisation) == who)
            return conflict("adoption.already",
                            "Your organisation has recorded this already; put that right instead");
    std::vector<problem> faults;
    adoption_version says{wish.tried_on,
                          wish.result,
                          std::string{trim(wish.changed.value_or(""))},
                          std::string{trim(wish.cost.value_or(""))},
                          wish.cost_pence,
                          std::string{trim(wish.happened)},
                          wish.contact_post,
                          wish.visibility.value_or(adoption_audience::everyone),
                          study_called(work, wish.study, organisation, faults),
                          false};
    check(work, says, faults);
    check_study(work, says, of.what, faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    adoption made;
    made.organisation = organisation;
    (of.what.kind == node_kind::resource ? made.resource : made.project) = of.what.id;
    made.id = keep_adoption(work, made, says);
    return row_again(work, made.id);
}

result<adoption_row> correct_adoption(changes::unit_of_work& work,
                                      adoption_correction const& wish) {
    NETWORK_TRY(auto const known, own_adoption(work, wish.organisation, wish.adoption));
    auto const before = version_of(known);
    auto says = before;
    std::vector<problem> faults;
    put_given(says.tried_on, wish.tried_on);
    put_given(says.result, wish.result);
    put_given(says.changed, wish.changed);
    put_given(says.cost, wish.cost);
    put_given(says.cost_pence, wish.cost_pence);
    put_given(says.happened, wish.happened);
    put_given(says.contact_post, wish.contact_post);
    put_given(says.visibility, wish.visibility);
    if (wish.study)
        says.study = study_called(work, wish.study, known.organisation, faults);
    check(work, says, faults);
    check_study(work, says, taken_up(known), faults);
    if (!faults.empty())
        return invalid(std::move(faults));
    if (says == before)
        return conflict("adoption.unchanged", "This changes nothing");
    take_up_store::insert_adoption(work.db(), known.id, known, says, stamp_of(work));
    record(work, "learning.adoption_corrected", known, changes::differences(&before, &says));
    return row_again(work, known.id);
}

result<adoption_row> withdraw_adoption(changes::unit_of_work& work, adoption_number const& wish) {
    NETWORK_TRY(auto const known, own_adoption(work, wish.organisation, wish.adoption));
    drop_adoption(work, known);
    return row_again(work, known.id);
}

result<page<adoption_row>> list_adoptions(changes::reader& view, adoptions_wish const& wish) {
    std::int64_t by = 0;
    if (wish.organisation) {
        NETWORK_TRY(by, organisations::resolve(view, *wish.organisation));
        by = living_today(view, by);
    }
    std::optional<node> only;
    if (wish.resource || wish.project) {
        NETWORK_TRY(auto const of, subject_called(view, wish.resource, wish.project));
        only = of.what;
    }
    auto const who = readership_of(view);
    page<adoption_row> found;
    auto const book = take_up_of(view);
    for (auto one = book->adoptions().rbegin(); one != book->adoptions().rend(); ++one) {
        if ((only && taken_up(*one) != *only) ||
            (by != 0 && living_today(view, one->organisation) != by) ||
            (wish.result && *wish.result != one->result) ||
            rules::sight_of(who, guarded_of(*one), view.today()) != sight::whole)
            continue;
        // What is told of an adoption tells of what was taken up: a teaser opens neither.
        if (auto const of = subject_of(view, who, taken_up(*one)); of && of->sight == sight::whole)
            found.items.push_back(row_of(view, who, *one, *of));
    }
    found.total = static_cast<std::int64_t>(found.items.size());
    return found;
}

std::vector<adoption_row> adoptions_by(changes::reader& view,
                                       std::set<std::int64_t> const& organisations) {
    auto const who = readership_of(view);
    std::vector<adoption_row> found;
    auto const book = take_up_of(view);
    for (auto one = book->adoptions().rbegin(); one != book->adoptions().rend(); ++one) {
        if (!organisations.contains(one->organisation))
            continue;
        auto of = subject_of(view, who, taken_up(*one));
        if (!of || of->sight != sight::whole) {
            of.emplace();
            of->what = taken_up(*one);
        }
        found.push_back(row_of(view, who, *one, *of));
    }
    return found;
}

bool finds_useful(changes::reader& view, std::int64_t organisation, std::int64_t resource) {
    bool marked = false;
    auto const person = view.by().person;
    auto const wanted = living_today(view, organisation);
    for (auto const all = take_up_of(view); auto const& mark : all->useful_marks())
        if (mark.resource == resource &&
            (person != 0 ? mark.person == person
                         : !mark.person && living_today(view, mark.organisation) == wanted))
            marked = !mark.taken_back;
    return marked;
}

result<useful_answer> show_useful(changes::reader& view, useful_question const& wish) {
    NETWORK_TRY(auto const of, subject_called(view, wish.resource, {}));
    useful_answer answer{adoption_counts_today(view)->useful(of.what.id), false};
    if (wish.organisation) {
        NETWORK_TRY(auto const organisation, organisations::resolve(view, *wish.organisation));
        answer.marked = finds_useful(view, organisation, of.what.id);
    }
    return answer;
}

result<useful_answer> mark_useful(changes::unit_of_work& work, useful_wish const& wish) {
    return marks(work, wish, false);
}
result<useful_answer> unmark_useful(changes::unit_of_work& work, useful_wish const& wish) {
    return marks(work, wish, true);
}

} // namespace network::learning
