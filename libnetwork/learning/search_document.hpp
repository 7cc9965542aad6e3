// What of a version is found by which words: the documents of the search index. It knows how a text
// is parted into fields, and neither a database nor who may read what.
#pragma once

#include "libnetwork/learning/resource_store.hpp"

#include <span>

namespace network::learning {

/// A document as the index holds it: stems with a space between, field by field. One that holds all
/// of a version, or its title and teaser alone.
struct search_document {
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string title;
    std::string
        names; ///< of the lead, the partners and the themes: what stands outside the version
    std::string context; ///< first fact, evidence, place, year, kind
    std::string body;
    std::string tags; ///< title, names, place and themes again, each word marked with its field

    bool operator==(search_document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(search_document, (), (id, version, title, names, context, body, tags))

/// The number of the document of a version, or of its teaser.
constexpr std::int64_t document_of(std::int64_t version) {
    return version * 2;
}
constexpr std::int64_t teaser_document_of(std::int64_t version) {
    return version * 2 + 1;
}

/// What stands before a word in `tags`.
std::string_view mark_of_title();
std::string_view mark_of_council();
std::string_view mark_of_place();
std::string_view mark_of_theme();

/// What a version is found by beside its own text.
struct search_surroundings {
    std::vector<std::string> lead;     ///< every name of the lead
    std::vector<std::string> partners; ///< every name of the partners
    std::vector<std::string> themes;   ///< what its themes are called
};

/// The documents of a version: all of it, and its teaser where it has one.
std::vector<search_document> documents_of(std::int64_t version, resource_kind kind,
                                          content const& says, search_surroundings const& around);

/// What the index is given of a version.
struct indexed_version {
    std::vector<search_document> documents;
    std::vector<std::string> words; ///< as they are written, each once: for suggestions
};
indexed_version indexed(std::int64_t version, resource_kind kind, content const& says,
                        search_surroundings const& around);

} // namespace network::learning
