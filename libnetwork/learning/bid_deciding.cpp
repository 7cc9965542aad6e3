#include "libnetwork/learning/bid_deciding.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/post_holders.hpp"
#include "libnetwork/learning/project_file.hpp"
#include "libnetwork/members/application.hpp"
#include "libnetwork/messages/outbox.hpp"

namespace network::learning {
namespace {

using kind = project_event_kind;

kind step_of(bid_decision what) {
    switch (what) {
    case bid_decision::awarded:
        return kind::awarded;
    case bid_decision::returned:
        return kind::returned;
    case bid_decision::declined:
        return kind::declined;
    }
    return kind::returned;
}

/// True where this very decision is recorded already.
bool is_recorded(project_file const& file, kind step, std::string const& minute) {
    auto const& last = file->events.back();
    return last.kind == step && last.minute == minute;
}

/// What the round has awarded for that type beside this bid.
std::int64_t awarded_before(project_file const& file, date day) {
    std::int64_t sum = 0;
    for (auto const& other : file.book->projects())
        if (other.row.id != file->row.id && other.says.round == file->says.round &&
            other.says.type == file->says.type)
            sum += other.on(day).awarded_pence;
    return sum;
}

std::vector<problem> faults_of_award(project_file const& file, std::int64_t amount, date day) {
    auto const* round = file.book->round_of(*file.record);
    auto const* grant = round ? round->terms.grant_for(file->says.type) : nullptr;
    if (!grant)
        return {{"bid", "type.not_in_round", "Its round funds no such project"}};
    return rules::faults_of_award(*grant, file->says.asked_pence, amount,
                                  awarded_before(file, day));
}

result<> tell_lead(changes::unit_of_work& work, project_file const& file, bid_decision decision,
                   std::int64_t amount, std::string const& minute, std::string const& reason) {
    if (decision == bid_decision::returned || !file->row.organisation)
        return {};
    messages::letter_values values{{"project", file->says.title}, {"minute", minute}};
    auto letter = messages::letter::bid_declined;
    if (decision == bid_decision::awarded) {
        letter = messages::letter::bid_awarded;
        values["amount"] = to_text(money{amount});
        values["due"] = file.stands.due ? day_text(*file.stands.due) : "the agreed day";
        values["link"] = "/projects/" + file->row.slug;
    } else {
        values["reason"] = reason;
    }
    for (auto const& who : holders_for(work, *file->row.organisation, people::post::officer_lead)) {
        values["name"] = who.name.empty() ? "colleague" : who.name;
        values["organisation"] = who.organisation;
        NETWORK_CHECK(messages::queue_mail(
            work, {.key = "bid:" + std::to_string(file->events.back().id) + ':' + who.email,
                   .to_address = who.email,
                   .to_person = who.person,
                   .letter = letter,
                   .values = values}));
    }
    return {};
}

} // namespace

result<bid_card> recommend_bid(changes::unit_of_work& work, recommend_bid_wish const& wish) {
    NETWORK_TRY(auto file, project_called(work, std::to_string(wish.bid)));
    std::vector<problem> faults;
    if (trim(wish.reason).empty())
        faults.push_back({"reason", "reason.required", "Say why"});
    auto const minute = cited_minute_of(work, wish.minute, members::values_board);
    if (minute.has_error()) {
        auto const why = minute.error(); // a copy: each call makes another
        faults.insert(faults.end(), why.problems.begin(), why.problems.end());
    }
    if (!faults.empty())
        return invalid(std::move(faults));
    auto const step = wish.recommended ? kind::recommended : kind::not_recommended;
    if (is_recorded(file, step, minute->reference))
        return card_of(work, file); // a second click
    NETWORK_CHECK(take(work, file,
                       {.kind = step,
                        .version = file->version,
                        .effective = minute->held,
                        .minute = minute->reference,
                        .reason = std::string{trim(wish.reason)}}));
    return card_of(work, file);
}

result<bid_card> decide_bid(changes::unit_of_work& work, decide_bid_wish const& wish) {
    NETWORK_TRY(auto file, project_called(work, std::to_string(wish.bid)));
    auto const step = step_of(wish.decision);
    auto const reason = std::string{trim(wish.reason.value_or(""))};
    auto const amount = wish.amount_pence.value_or(file->says.asked_pence.value_or(0));
    std::vector<problem> faults;
    auto const minute = cited_minute_of(work, wish.minute, members::oversight_committee);
    if (minute.has_error())
        faults = minute.error().problems;
    else if (is_recorded(file, step, minute->reference))
        return card_of(work, file); // a second click
    if (step != kind::awarded && reason.empty())
        faults.push_back({"reason", "reason.required", "Say why"});
    if (step == kind::awarded)
        for (auto& fault : faults_of_award(file, amount, work.today()))
            faults.push_back(std::move(fault));
    if (!faults.empty())
        return invalid(std::move(faults));
    if (step == kind::awarded && file.stands.recommended == std::optional{false})
        return conflict("bid.not_recommended",
                        "The Board does not recommend it: return it to the Board, or decline it");
    if (file.stands.state == project_state::vp_recommendation)
        NETWORK_CHECK(
            take(work, file, {.kind = kind::put_to_committee, .effective = minute->held}));
    project_event decided{.kind = step,
                          .version = file->version,
                          .effective = minute->held,
                          .minute = minute->reference,
                          .reason = reason};
    if (step == kind::awarded) {
        decided.amount_pence = amount;
        decided.until = file->says.due;
    }
    NETWORK_CHECK(take(work, file, decided));
    NETWORK_CHECK(tell_lead(work, file, wish.decision, amount, minute->reference, reason));
    return card_of(work, file);
}

} // namespace network::learning
