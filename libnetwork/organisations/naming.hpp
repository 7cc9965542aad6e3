// Whom anyone may see by name: organisations always, individuals only if they agreed. It decides
// for every exit at once, by who looks: lists, cards, maps, files and the change feed ask here.
// Counts count everyone.
#pragma once

#include "libnetwork/organisations/organisations.hpp"
#include "libnetwork/organisations/register.hpp"

namespace network::organisations {

/// Today's answer for one viewer. Whoever holds a role sees everyone; and where something is
/// written nothing is hidden, since a record has to be found to be written to.
class naming {
  public:
    explicit naming(changes::reader& view);

    [[nodiscard]] bool hides(organisation_row const& row) const;
    /// False for a number of nobody.
    [[nodiscard]] bool hides(std::int64_t organisation) const;
    /// Whether it hides anybody at all from this viewer.
    [[nodiscard]] bool hides_some() const { return book_ != nullptr; }

  private:
    std::shared_ptr<register_book const> book_; ///< null: everyone is seen
    date today_;
};

/// Not found "organisation.unknown", as if nobody went by that name, where the viewer may not see
/// who does.
result<> check_may_see(changes::reader& view, std::string_view reference);

struct listing_wish {
    std::string organisation;
    bool listed = false;
    std::optional<date> from = {};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(listing_wish, (), (organisation, listed, from, source))
NETWORK_FIELDS(listing_wish,
               {"organisation", "Slug, code or number of the individual", {.longest = 200}},
               {"listed", "Whether they agree to be listed by name for anyone to see"},
               {"from", "From which day; today if left out"},
               {"source",
                "How they said so: a letter, a form, their own click",
                {.longest = 500, .privacy = privacy::contact}})

/// Whether an individual is listed by name, and how that came to be.
struct listing_card {
    std::int64_t organisation = 0;
    std::string slug, name;
    bool individual = false;
    bool listed = false;
    std::optional<date> since;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(listing_card, (),
                      (organisation, slug, name, individual, listed, since, source))
NETWORK_FIELDS(listing_card, {"organisation", "Number of the record"},
               {"slug", "Its name for addresses"}, {"name", "Its name"},
               {"individual",
                "Whether it is an individual's; organisations are always listed by name"},
               {"listed", "Whether anyone may see the name today"},
               {"since", "Since when that holds, where it was ever said"},
               {"source", "How they said so", {.privacy = privacy::contact}})

struct listing_of_wish {
    std::string organisation;
};
BOOST_DESCRIBE_STRUCT(listing_of_wish, (), (organisation))
NETWORK_FIELDS(listing_of_wish, {"organisation", "Slug, code or number", {.longest = 200}})

result<listing_card> show_listing(changes::reader& view, listing_of_wish const& wish);

/// Records what an individual said. Invalid "source.required"; conflict "listing.organisation",
/// "listing.already".
result<listing_card> record_listing(changes::unit_of_work& work, listing_wish const& wish);

} // namespace network::organisations
