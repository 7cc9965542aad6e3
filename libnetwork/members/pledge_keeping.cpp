// Writing pledges, what became of them, safeguards, and taking back what was recorded by mistake.
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/commitment_desk.hpp"
#include "libnetwork/members/commitments_store.hpp"

namespace network::members {

using namespace keeping;

namespace {

/// A row of that root, or null.
template <class Row>
Row const* row_under(std::vector<Row> const& all, std::int64_t root) {
    for (auto const& one : all)
        if (one.root.value_or(one.id) == root)
            return &one;
    return nullptr;
}

known_pledge const* pledge_under(known_council const& council, std::int64_t root) {
    for (auto const& what : council.commitments)
        for (auto const& one : what.pledges)
            if (one.root == root)
                return &one;
    return nullptr;
}

error unknown_part() {
    return not_found("commitment.part_unknown", "Nothing of that number stands for this council");
}

/// The declaration that a new row belongs to: of a correction that of the row it corrects.
result<known_commitment const*> declaration_for(kept_council const& council, date today,
                                                std::optional<std::int64_t> of_corrected) {
    if (!of_corrected)
        return commitment_in_force(council, today);
    for (auto const& one : council.known.commitments)
        if (one.root == *of_corrected)
            return &one;
    return unknown_part();
}

} // namespace

result<commitment_changed> add_pledge(changes::unit_of_work& work, pledge_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    auto const* before = wish.corrects ? pledge_under(council.known, *wish.corrects) : nullptr;
    if (wish.corrects && !before)
        return unknown_part();
    NETWORK_TRY(auto const* what,
                declaration_for(council, work.today(),
                                before ? std::optional{before->said.declaration} : std::nullopt));
    pledge const said{.id = 0,
                      .root = wish.corrects,
                      .declaration = what->root,
                      .pledged_on = wish.pledged_on.value_or(what->said.declared_on),
                      .action = tidy(wish.action),
                      .responsible = tidy(wish.responsible),
                      .due = wish.due,
                      .evidence = tidy(wish.evidence),
                      .minute = tidy(wish.minute),
                      .source = tidy(wish.source),
                      .reason = tidy(wish.reason),
                      .withdrawn = false,
                      .recorded_at = work.now()};
    std::vector<problem> problems;
    refuse_blank(problems, "action", said.action, "Say what the council will do");
    refuse_blank(problems, "responsible", said.responsible, "Name the role responsible");
    if (said.responsible.find('@') != std::string::npos)
        problems.push_back({"responsible", "responsible.person",
                            "Name the role, such as Cabinet member for communities; no person"});
    refuse_future(problems, "pledged_on", said.pledged_on, work.today());
    if (said.pledged_on < what->said.declared_on)
        problems.push_back({"pledged_on", "pledge.before_declaration",
                            "Give a day on or after the day of the declaration"});
    if (said.due && *said.due < said.pledged_on)
        problems.push_back(
            {"due", "pledge.due_before_start", "Give a day on or after the day of the pledge"});
    if (!problems.empty())
        return invalid(std::move(problems));
    auto const id = store::insert_pledge(work.db(), said);
    return recorded(work, council, "commitments.pledged", "pledge", said,
                    wish.corrects.value_or(id));
}

result<commitment_changed> record_outcome(changes::unit_of_work& work, outcome_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    auto const* what = pledge_under(council.known, wish.pledge);
    if (!what)
        return not_found("pledge.unknown", "This council has made no such pledge");
    pledge_outcome const found{.id = 0,
                               .pledge = wish.pledge,
                               .found_on = wish.found_on.value_or(work.today()),
                               .result = wish.result,
                               .evidence = tidy(wish.evidence),
                               .minute = tidy(wish.minute),
                               .source = tidy(wish.source),
                               .recorded_at = work.now()};
    std::vector<problem> problems;
    refuse_future(problems, "found_on", found.found_on, work.today());
    if (found.found_on < what->said.pledged_on)
        problems.push_back(
            {"found_on", "outcome.before_pledge", "Give a day on or after the day of the pledge"});
    if (found.result != pledge_result::under_way && found.evidence.empty())
        problems.push_back({"evidence", "evidence.missing", "Say what shows it"});
    if (!problems.empty())
        return invalid(std::move(problems));
    store::insert_outcome(work.db(), found);
    return recorded(work, council, "commitments.outcome_recorded", "pledge", found, wish.pledge);
}

result<commitment_changed> add_safeguard(changes::unit_of_work& work, safeguard_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    safeguard const* before = nullptr;
    for (auto const& one : council.known.commitments)
        if (wish.corrects && !before)
            before = row_under(one.safeguards, *wish.corrects);
    if (wish.corrects && !before)
        return unknown_part();
    NETWORK_TRY(auto const* what,
                declaration_for(council, work.today(),
                                before ? std::optional{before->declaration} : std::nullopt));
    safeguard const said{
        .id = 0,
        .root = wish.corrects,
        .declaration = what->root,
        .kind = wish.kind,
        .text = tidy(wish.text),
        .from_date = wish.from.value_or(before ? before->from_date : what->said.declared_on),
        .to_date = wish.to,
        .minute = tidy(wish.minute),
        .source = tidy(wish.source),
        .reason = tidy(wish.reason),
        .withdrawn = false,
        .recorded_at = work.now()};
    std::vector<problem> problems;
    refuse_blank(problems, "text", said.text, "Say in plain words what it is");
    refuse_future(problems, "from", said.from_date, work.today());
    if (said.to_date && *said.to_date <= said.from_date)
        problems.push_back({"to", "safeguard.ends_before_start", "Give a day after its first day"});
    if (!problems.empty())
        return invalid(std::move(problems));
    auto const id = store::insert_safeguard(work.db(), said);
    return recorded(work, council, "commitments.safeguarded", "safeguard", said,
                    wish.corrects.value_or(id));
}

namespace {

/// The row as it stood, taken back; 0 where there is none.
template <class Row, class Insert>
bool taken_back(changes::unit_of_work& work, take_back_wish const& wish, Row const* before,
                Insert&& insert) {
    if (!before)
        return false;
    auto row = *before;
    row.root = wish.number;
    row.reason = tidy(wish.reason);
    row.withdrawn = true;
    row.recorded_at = work.now();
    insert(row);
    return true;
}

bool take_back_part(changes::unit_of_work& work, kept_council const& council,
                    take_back_wish const& wish) {
    auto& db = work.db();
    if (wish.part == commitment_part::election)
        return taken_back(work, wish, row_under(council.known.elections, wish.number),
                          [&](election const& row) { store::insert_election(db, row); });
    for (auto const& one : council.known.commitments) {
        bool done = false;
        if (wish.part == commitment_part::declaration)
            done =
                taken_back(work, wish, one.root == wish.number ? &one.said : nullptr,
                           [&](declaration const& row) { store::insert_declaration(db, row, {}); });
        if (wish.part == commitment_part::safeguard)
            done = taken_back(work, wish, row_under(one.safeguards, wish.number),
                              [&](safeguard const& row) { store::insert_safeguard(db, row); });
        if (wish.part == commitment_part::review)
            done = taken_back(work, wish, row_under(one.reviews, wish.number),
                              [&](commitment_review const& row) { store::insert_review(db, row); });
        if (wish.part == commitment_part::pledge)
            for (auto const& said : one.pledges)
                if (said.root == wish.number)
                    done = taken_back(work, wish, &said.said,
                                      [&](pledge const& row) { store::insert_pledge(db, row); });
        if (done)
            return true;
    }
    return false;
}

} // namespace

result<commitment_changed> take_back_fact(changes::unit_of_work& work, take_back_wish const& wish) {
    NETWORK_TRY(auto const council, council_called(work, wish.organisation));
    if (trim(wish.reason).empty())
        return invalid("reason", "reason.missing", "Say why it is taken back");
    if (!take_back_part(work, council, wish))
        return unknown_part();
    auto const kind = wish.part == commitment_part::review ? std::string_view{"commitment_review"}
                                                           : to_word(wish.part);
    work.record({.event = "commitments.taken_back",
                 .subject_kind = kind,
                 .subject = wish.number,
                 .organisation = council.id,
                 .changes = {{"reason", {}, tidy(wish.reason)}}});
    return commitment_changed{wish.number, council.slug};
}

} // namespace network::members
