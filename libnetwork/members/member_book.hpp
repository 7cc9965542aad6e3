// All memberships and policies in memory: an immutable book, brought forward by the journal's
// delta, and the roll of a day read off it. Readers share both.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/members/standing.hpp"
#include "libnetwork/organisations/register.hpp"

#include <memory>
#include <mutex>

namespace network::members {

/// A line of the roll: a membership as it stands on a day, under its organisation as of that day.
struct roll_line {
    organisations::organisation_row organisation;
    std::string folded; ///< the name, for order
    std::string search; ///< folded names and codes of any time, each word after a space
    members::membership const* membership = nullptr;
    members::state state;
};

/// Everyone who ever joined by that day, by folded name. Lives as long as the book it came from.
using roll = std::vector<roll_line>;

class member_book {
  public:
    static std::shared_ptr<member_book const> load(network::store::connection& db,
                                                   std::shared_ptr<member_book const> previous);

    [[nodiscard]] std::span<policy const> policies() const { return policies_; }
    [[nodiscard]] std::vector<std::shared_ptr<membership const>> const& memberships() const {
        return memberships_;
    }
    [[nodiscard]] membership const* find(std::int64_t id) const;
    /// The membership of an organisation, or of an entry that was merged into it: the one that
    /// belongs, else the latest to have joined. Null where there is none.
    [[nodiscard]] membership const* of(organisations::register_book const& register_,
                                       std::int64_t organisation, vantage const& from) const;

    /// The roll from there. Kept for the few asked for last. Safe from any thread.
    [[nodiscard]] std::shared_ptr<roll const>
    on(std::shared_ptr<organisations::register_book const> const& register_,
       vantage const& from) const;

  private:
    struct kept_roll {
        vantage from;
        std::shared_ptr<organisations::register_book const> register_;
        std::shared_ptr<roll const> lines;
    };
    void index();

    std::int64_t number_ = 0;
    std::vector<policy> policies_;
    std::vector<std::shared_ptr<membership const>> memberships_; ///< by id
    std::vector<std::pair<std::int64_t, std::int64_t>> by_organisation_;
    mutable std::mutex guard_;
    mutable std::vector<kept_roll> rolls_;
};

/// What the register says about the organisation that bears on its membership.
surroundings surroundings_of(organisations::organisation_record const* record,
                             std::optional<instant> known_at);

} // namespace network::members
