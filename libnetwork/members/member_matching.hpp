// Whom the lines of a file are about: an organisation of the register, by its codes, its address or
// its name, or a new one that the file describes well enough. Refuses what it cannot tell.
#pragma once

#include "libnetwork/members/member_plan.hpp"
#include "libnetwork/organisations/register.hpp"

namespace network::members {

/// The register together with the new organisations of a file, which have numbers below 0.
class extended_register final : public organisations::record_source {
  public:
    extended_register(organisations::register_book const& book, date today)
        : book_(book), today_(today) {}

    [[nodiscard]] organisations::organisation_record const* record(std::int64_t id) const override;
    [[nodiscard]] std::int64_t by_slug(std::string_view slug) const override;
    [[nodiscard]] std::vector<std::int64_t> by_code(std::string_view code) const override;

    /// The number of each line's organisation, 0 where the line is refused. Fills in what is
    /// refused and which line would add an organisation.
    std::vector<std::int64_t> match(std::vector<planned_line>& lines);
    /// A new organisation, and its place in the order in which they can be added.
    struct addition {
        std::size_t order = 0;
        organisations::add_wish wish;
    };
    [[nodiscard]] addition const& addition_of(std::int64_t id) const { return additions_.at(id); }

  private:
    struct newcomer {
        std::int64_t id = 0;
        std::size_t line = 0; ///< that describes it
        std::vector<std::size_t> lines;
    };
    [[nodiscard]] result<std::int64_t> find(member_line const& said) const;
    [[nodiscard]] std::vector<std::int64_t> named(std::string_view name) const;
    [[nodiscard]] bool is_recorded(std::int64_t id) const;
    [[nodiscard]] bool lives(std::int64_t id) const;
    [[nodiscard]] std::vector<problem> faults_of(member_line const& said) const;
    void describe(newcomer const& one, member_line const& said);
    void settle(std::vector<newcomer>& newcomers, std::vector<planned_line>& lines,
                std::vector<std::int64_t>& matched);

    organisations::register_book const& book_;
    date today_;
    std::map<std::int64_t, organisations::organisation_record> described_;
    std::map<std::string, std::int64_t, std::less<>> slugs_;
    std::map<std::int64_t, addition> additions_;
};

} // namespace network::members
