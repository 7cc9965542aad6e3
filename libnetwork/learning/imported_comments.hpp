// Comments that come in with items of another site: which are new, which of the known ones an undo
// hid and are shown again, and which stand with another item already. What a moderator hid stays
// hidden.
#pragma once

#include "libnetwork/learning/resource_plan.hpp"

#include <set>

namespace network::learning {

/// Why the comments of an import are hidden, and its texts given back, once it was undone.
std::string undo_reason(std::int64_t import);

/// Sorts out what is here already, item by item, in the order of the file: a comment belongs to the
/// first that brings it.
class imported_comments {
  public:
    explicit imported_comments(changes::reader& view) : view_(view) {}

    /// Leaves in `said.comments` what is new, and in `said.shown_again` those to be shown again.
    /// `resource`: what the item is here; 0: nothing yet.
    void sort_out(described_item& said, std::int64_t resource);

  private:
    struct place {
        std::int64_t comment = 0, resource = 0;
    };
    void load();
    [[nodiscard]] bool comes_back(place const& known, bool approved);

    changes::reader& view_;
    bool loaded_ = false;
    std::map<std::string, place, std::less<>> known_; ///< by where they came from
    std::set<std::int64_t> hidden_;                   ///< by any undo, whatever came of it later
    std::set<std::string, std::less<>> seen_;         ///< in this file
};

/// Shows again what sort_out() found.
void show_comments_again(changes::unit_of_work& work, described_item const& said,
                         std::int64_t resource, std::int64_t import);

/// Hides what an import brought or showed again, where it is not hidden or erased already.
void hide_comments(changes::unit_of_work& work, std::int64_t import);

} // namespace network::learning
