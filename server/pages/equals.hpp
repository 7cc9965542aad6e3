// Pages that people of the same rights see alike: made once for all of them, with gaps where the
// name and the form secret of each stand. The key holds everything of a viewer that bears on what
// may be seen, so nobody gets a page made for other rights; the topics keep it from being stale.
#pragma once

#include "server/api/page_cache.hpp"
#include "server/http/gapped_body.hpp"
#include "server/pages/visit.hpp"

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace network::pages {

class equals {
  public:
    /// Both must outlive it.
    equals(operations::library& core, api::page_cache& cache);

    /// True for whoever is wholly signed in and reads a page without a notice on it.
    [[nodiscard]] bool may_share(http::request const& asked, identity const& self) const;

    /// The page for that reader. `make` answers for an identity of the same rights whose name and
    /// form secret are marks; what is no page (a refusal, a redirect) it makes anew for the reader.
    http::response answer(http::request const& asked, identity const& self,
                          operations::topics shows,
                          std::function<http::response(identity const&)> const& make);

  private:
    /// Roles, scopes and seats, as text.
    [[nodiscard]] std::string rights_of(viewer const& who) const;
    /// The pieces of a page that is kept, made once for as long as it is.
    std::shared_ptr<http::gapped_body const> pieces_of(http::shared_bytes const& page);

    operations::library& core_;
    api::page_cache& cache_;
    std::array<std::string, 2> const
        marks_; ///< for name and form secret; they never leave the program
    struct pieces {
        std::weak_ptr<std::string const> page;
        std::shared_ptr<http::gapped_body const> body;
    };
    std::mutex guard_;
    std::unordered_map<std::string const*, pieces> known_; ///< of the pages that the cache keeps
};

} // namespace network::pages
