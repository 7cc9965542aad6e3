// Figures as they were published, in an April report or an annual review: kept with the day they
// are about, the instant up to which facts were known, the question, and a digest. They never
// change; what is corrected later changes today's answer, and both can be told apart and proved.
#pragma once

#include "libnetwork/base/page.hpp"
#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/member.hpp"

namespace network::members {

struct publish_wish {
    std::string name;
    std::string title;
    std::optional<date> as_on;
};
BOOST_DESCRIBE_STRUCT(publish_wish, (), (name, title, as_on))
NETWORK_FIELDS(publish_wish,
               {"name",
                "Name for addresses: lower-case letters, digits and hyphens",
                {.longest = 80}},
               {"title", "Where the figures were published", {.longest = 200}},
               {"as_on", "The day the figures are about; today if left out"})

struct edition_row {
    std::int64_t id = 0;
    std::string name, title;
    date as_on;
    instant known_at;
    std::string query;  ///< in words, with its parameters
    std::string digest; ///< SHA-256 of all of it, in hexadecimal
    instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(edition_row, (),
                      (id, name, title, as_on, known_at, query, digest, recorded_at))
NETWORK_FIELDS(edition_row, {"id", "Number of the edition"}, {"name", "Name for addresses"},
               {"title", "Where the figures were published"}, {"as_on", "The day they are about"},
               {"known_at", "Up to which instant recorded facts count"},
               {"query", "The question, in words and with its parameters"},
               {"digest", "SHA-256 of name, title, day, instant, question and figures"},
               {"recorded_at", "When they were published"})

struct figure {
    std::string name, label;
    std::int64_t value = 0;

    bool operator==(figure const&) const = default;
};
BOOST_DESCRIBE_STRUCT(figure, (), (name, label, value))
NETWORK_FIELDS(figure, {"name", "Stable name"}, {"label", "In words"},
               {"value", "How many; budgets in pence"})

struct edition_card {
    edition_row edition;
    std::vector<members::figure> figures;
    std::string canonical; ///< the figures as they are stored
};
BOOST_DESCRIBE_STRUCT(edition_card, (), (edition, figures, canonical))
NETWORK_FIELDS(edition_card, {"edition", "What was published, and when"},
               {"figures", "The figures"},
               {"canonical", "The figures as they are stored and digested"})

/// Freezes the figures of a day as they are known now. Fails with invalid "name.invalid",
/// "title.required", "as_on.future"; conflict "edition.exists".
result<edition_card> publish_edition(changes::unit_of_work& work, publish_wish const& wish);

struct editions_wish {
    std::optional<std::int64_t> limit;
};
BOOST_DESCRIBE_STRUCT(editions_wish, (), (limit))
NETWORK_FIELDS(editions_wish, {"limit", "At most that many", {.least = 1, .most = largest_page}})

/// The latest day first.
result<page<edition_row>> list_editions(changes::reader& view, editions_wish const& wish);

struct edition_wish {
    std::string edition;
};
BOOST_DESCRIBE_STRUCT(edition_wish, (), (edition))
NETWORK_FIELDS(edition_wish, {"edition", "Name of the edition", {.longest = 80}})

/// Not found "edition.unknown".
result<edition_card> show_edition(changes::reader& view, edition_wish const& wish);

/// A figure that differs. Absent: it was not, or is not, among them.
struct figure_difference {
    std::string name, label;
    std::optional<std::int64_t> published, found;
};
BOOST_DESCRIBE_STRUCT(figure_difference, (), (name, label, published, found))
NETWORK_FIELDS(figure_difference, {"name", "Stable name"}, {"label", "In words"},
               {"published", "As it was published"}, {"found", "As it is found now"})

struct edition_proof {
    edition_row edition;
    bool digest_holds = false;   ///< what is stored is what was published, by its own digest
    bool journal_agrees = false; ///< the audit trail names the same digest
    bool same = false;           ///< worked out anew, as known then, the figures are the same
    std::vector<figure_difference> differences;
    std::vector<figure_difference> corrected_since; ///< the same day as known today
};
BOOST_DESCRIBE_STRUCT(edition_proof, (),
                      (edition, digest_holds, journal_agrees, same, differences, corrected_since))
NETWORK_FIELDS(edition_proof, {"edition", "What was published"},
               {"digest_holds", "Whether what is stored has the digest that stands with it"},
               {"journal_agrees", "Whether the audit trail names that digest"},
               {"same", "Whether the figures come out the same, worked out anew as known then"},
               {"differences", "Where they do not"},
               {"corrected_since", "What corrections recorded since would change"})

/// Works the figures out anew. Not found "edition.unknown".
result<edition_proof> recheck_edition(changes::reader& view, edition_wish const& wish);

/// Editions that are not what was published: a line per fault, for `check`.
std::vector<std::string> edition_faults(network::store::connection& db);

} // namespace network::members
