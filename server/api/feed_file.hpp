// What is new in the library as a feed: Atom (RFC 4287) and JSON Feed 1.1. It is given what may be
// told, and tells no more.
#pragma once

#include "libnetwork/learning/outlet.hpp"
#include "libnetwork/learning/vocabulary.hpp"

#include <memory>

namespace network::api {

/// What a feed is, beside its entries.
struct feed_frame {
    std::string title;
    std::string id;   ///< lasting; the address of the feed where it has no key in it
    std::string self; ///< absolute address of the feed
    std::string page; ///< absolute address of the page that shows the same
    std::string base; ///< "https://network.example.org"
    instant updated_if_empty;
    std::shared_ptr<learning::vocabulary const> words = {}; ///< what themes are called; null: codes
};

std::string atom_feed(feed_frame const& frame, std::vector<learning::outlet_row> const& rows);
std::string json_feed(feed_frame const& frame, std::vector<learning::outlet_row> const& rows);

} // namespace network::api
