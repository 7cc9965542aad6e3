// What an item of a WordPress site means to the library: which kind of resource, whose, about what,
// and where it stood. Reads the fields that pages print among their text ("Lead Member: ..."), and
// takes the sentences of the principles out of the story. Pure: nothing is looked up but names.
#pragma once

#include "libnetwork/learning/council_names.hpp"
#include "libnetwork/learning/markup.hpp"
#include "libnetwork/learning/resource.hpp"
#include "libnetwork/learning/wordpress_file.hpp"

namespace network::learning {

/// What the items of a type are taken for; no kind: they are left out.
struct type_meaning {
    std::string type;
    std::optional<resource_kind> kind;
};
BOOST_DESCRIBE_STRUCT(type_meaning, (), (type, kind))
NETWORK_FIELDS(type_meaning, {"type", "Type of the other site", {.longest = 60}},
               {"kind", "What its items are taken for; null: they are left out"})

struct wordpress_meaning {
    resource_kind kind = resource_kind::publication;
    std::optional<std::int64_t> lead; ///< none: the network
    content says;
    std::vector<std::string> addresses; ///< paths on the other site, each beginning with a slash
    std::vector<std::string> notes;
};

/// Why the item is not for the library, or empty.
std::string left_out_because(wordpress_item const& item, std::vector<type_meaning> const& types);

/// What it means. `files`: attachments of this item.
wordpress_meaning meaning_of(wordpress_item const& item, wordpress_file const& file,
                             std::vector<wordpress_item const*> const& files,
                             council_names const& names, std::vector<type_meaning> const& types);

/// The fields that a page prints among its text.
struct page_fields {
    std::vector<std::string> lead, participants, types, principles_unknown;
    std::string year;
    std::vector<principle> principles;
};

/// Takes fields and principles out of the blocks and leaves the story.
page_fields take_fields(std::vector<markup>& blocks);
/// Adds what a line or a piece of data says under such a name ("lead_member"). False: no such name.
bool add_field(page_fields& into, std::string_view name, std::string_view value);

} // namespace network::learning
