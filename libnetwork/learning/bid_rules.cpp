// What a bid has to hold and what may be awarded, by the policy of its round.
#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/money.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/project_rules.hpp"

#include <algorithm>

namespace network::learning::rules {
namespace {

std::string pounds(std::int64_t pence) {
    return to_text(money{pence});
}

/// Collects what is missing.
class gap_list {
  public:
    void say(std::string field, std::string code, std::string message) {
        found.push_back({std::move(field), std::move(code), std::move(message)});
    }
    void text(std::string field, std::string const& given, std::string message) {
        if (trim(given).empty())
            say(std::move(field), "required", std::move(message));
    }

    void story(project_content const& says) {
        text("title", says.title, "Give the project a title");
        text("summary", says.summary, "Say in a sentence or two what it is about");
        text("plan", says.plan, "Say what will be done");
        text("outcome", says.outcome, "Say what will be there at the end");
        text("theme", says.theme, "Choose a thematic area");
        text("report_back", says.report_back,
             "Say how the other members will hear of it: whoever is funded reports back");
    }
    void difference(project_content const& says) {
        text("difference", says.difference, "Say what co-operation changes in it");
        if (says.principles.empty())
            say("principles", "principles.required",
                "Name at least one principle, with what is to show it");
        for (auto const& one : says.principles)
            text("principles." + std::string{to_word(one.principle)}, one.evidence,
                 "Say what is to show: " + std::string{members::text_of(one.principle).name});
    }
    void days(project_content const& says, round_grant const* grant, date today) {
        if (!says.starts)
            say("starts", "required", "Give the first day");
        if (!says.due)
            say("due", "required", "Give the day by which it is due");
        if (says.starts && *says.starts < today)
            say("starts", "starts.past", "Give a first day that is still to come");
        if (!says.starts || !says.due)
            return;
        if (*says.due <= *says.starts)
            say("due", "due.before_start", "Give a day after the first one");
        else if (grant && *says.due > says.starts->plus_months(static_cast<int>(grant->months)))
            say("due", "due.too_late",
                "A " + lower(grant->type) + " of this round may take " +
                    std::to_string(grant->months) + " months, so until " +
                    day_text(says.starts->plus_months(static_cast<int>(grant->months))));
    }
    void money_asked(project_content const& says, round_grant const* grant) {
        if (!says.asked_pence) {
            say("asked", "required", "Say how much is asked for");
            return;
        }
        if (grant &&
            (*says.asked_pence < grant->least_pence || *says.asked_pence > grant->most_pence))
            say("asked", "asked.out_of_limits",
                "Ask for " + pounds(grant->least_pence) + " to " + pounds(grant->most_pence));
    }
    void match_funding(project_content const& says) {
        for (std::size_t place = 0; place < says.partners.size(); ++place)
            if (says.partners[place].part == project_part::match_funder &&
                !says.partners[place].amount_pence)
                say("match_funding." + std::to_string(place), "amount.required",
                    "Say how much " + says.partners[place].name + " adds");
    }
    void round(project_content const& says, bid_situation const& about) {
        if (!about.round) {
            say("round", "round.required", "Choose a round for the bid");
            return;
        }
        if (about.today < about.round->opens)
            say("round", "round.not_open_yet",
                "This round opens on " + day_text(about.round->opens));
        if (about.today > about.round->closes)
            say("round", "round.closed", "This round closed on " + day_text(about.round->closes));
        if (!about.round->grant_for(says.type))
            say("type", "type.not_in_round", "This round funds no " + lower(says.type));
    }
    void lead(bid_situation const& about) {
        if (!about.lead_may_lead)
            say("lead", "lead.not_entitled", about.lead_why);
        if (!about.leads_already.empty())
            say("lead", "lead.leads_already",
                "An organisation leads one project in a round; yours leads: " +
                    about.leads_already);
    }

    static std::string lower(project_type type) {
        std::string text{label(type)};
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
        return text;
    }

    std::vector<problem> found;
};

} // namespace

std::vector<problem> gaps_in(project_content const& says, bid_situation const& about) {
    gap_list gaps;
    auto const* grant = about.round ? about.round->grant_for(says.type) : nullptr;
    gaps.round(says, about);
    gaps.lead(about);
    gaps.story(says);
    gaps.difference(says);
    gaps.days(says, grant, about.today);
    gaps.money_asked(says, grant);
    gaps.match_funding(says);
    if (grant && about.members_in_it < grant->least_members)
        gaps.say("participants", "participants.too_few",
                 "A " + gap_list::lower(says.type) + " needs " +
                     std::to_string(grant->least_members) +
                     " member organisations or more, the lead counted; this has " +
                     std::to_string(about.members_in_it));
    return std::move(gaps.found);
}

std::vector<problem> faults_of(round_terms const& terms) {
    gap_list gaps;
    gaps.text("title", terms.title, "Give the round a title");
    gaps.text("call", terms.call, "Write the call");
    if (terms.closes < terms.opens)
        gaps.say("closes", "closes.before_opens", "Give a last day that is not before the first");
    if (terms.grants.empty())
        gaps.say("grants", "grants.required", "Say what there is for at least one type of project");
    for (std::size_t place = 0; place < terms.grants.size(); ++place) {
        auto const& one = terms.grants[place];
        auto const field = "grants." + std::to_string(place);
        if (terms.grant_for(one.type) != &one)
            gaps.say(field + ".type", "type.twice", "Each type once");
        if (one.most_pence < one.least_pence)
            gaps.say(field + ".most_pence", "most.below_least", "The most is not below the least");
        if (one.envelope_pence < one.most_pence)
            gaps.say(field + ".envelope_pence", "envelope.below_most",
                     "The envelope has to hold at least one grant");
        if (one.interim_months && *one.interim_months >= one.months)
            gaps.say(field + ".interim_months", "interim.too_late",
                     "An interim report comes before the end");
    }
    return std::move(gaps.found);
}

std::vector<problem> faults_of_award(round_grant const& grant, std::optional<std::int64_t> asked,
                                     std::int64_t amount, std::int64_t awarded_before) {
    gap_list gaps;
    if (amount <= 0)
        gaps.say("amount_pence", "amount.required", "Say how much is awarded");
    if (asked && amount > *asked)
        gaps.say("amount_pence", "amount.above_asked", "No more than was asked: " + pounds(*asked));
    if (amount > grant.most_pence)
        gaps.say("amount_pence", "amount.above_most", "No more than " + pounds(grant.most_pence));
    if (awarded_before + amount > grant.envelope_pence)
        gaps.say("amount_pence", "amount.over_envelope",
                 "The envelope of " + pounds(grant.envelope_pence) + " has " +
                     pounds(std::max<std::int64_t>(0, grant.envelope_pence - awarded_before)) +
                     " left");
    return std::move(gaps.found);
}

} // namespace network::learning::rules
