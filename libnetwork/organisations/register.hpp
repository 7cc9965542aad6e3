// The register in memory: an immutable book of all records, indexed by slug, code and name, brought
// forward by the journal's delta, and its views: the sorted rows of one day. Readers share both.
#pragma once

#include "libnetwork/organisations/rules.hpp"
#include "libnetwork/store/connection.hpp"

#include <mutex>
#include <unordered_map>

namespace network::organisations {

/// Where records come from: the book, or a unit of work's own connection.
class record_source {
  public:
    record_source() = default;
    record_source(record_source const&) = delete;
    record_source& operator=(record_source const&) = delete;
    virtual ~record_source() = default;
    /// The record, or null. It lives as long as its source.
    [[nodiscard]] virtual organisation_record const* record(std::int64_t id) const = 0;
    /// Whose slug it is or was, or 0.
    [[nodiscard]] virtual std::int64_t by_slug(std::string_view slug) const = 0;
    /// Who bears or bore the code (upper case), in the order of their numbers.
    [[nodiscard]] virtual std::vector<std::int64_t> by_code(std::string_view code) const = 0;
};

/// A row of a view, with what searching and sorting need.
struct view_row {
    organisation_row row;
    std::string folded; ///< the name, for order
    std::string search; ///< every folded name and code of any time, each word after a space
};

/// The organisations that exist on a day, by folded name and number. Immutable.
class register_view {
  public:
    using entry = std::shared_ptr<view_row const>;
    explicit register_view(std::vector<entry> sorted);

    [[nodiscard]] std::vector<entry> const& rows() const { return rows_; }
    /// Those of private persons, in the same order.
    [[nodiscard]] std::vector<entry> const& individuals() const { return individuals_; }
    /// The row of that organisation, or null where it does not exist on the day.
    [[nodiscard]] view_row const* find(std::int64_t id) const;
    /// Index of the first row after that place in the order.
    [[nodiscard]] std::size_t after(std::string_view folded, std::int64_t id) const;

  private:
    std::vector<entry> rows_;
    std::vector<entry> individuals_;
    std::vector<std::pair<std::int64_t, std::uint32_t>> by_id_;
};

class register_book final : public record_source {
  public:
    /// The book as the database stands. With a previous one only what the journal names since is
    /// read anew; everything else is shared with it.
    static std::shared_ptr<register_book const> load(network::store::connection& db,
                                                     std::shared_ptr<register_book const> previous);

    [[nodiscard]] organisation_record const* record(std::int64_t id) const override;
    [[nodiscard]] std::vector<std::shared_ptr<organisation_record const>> const& records() const {
        return records_;
    }
    /// Number of the journal's newest entry that it shows.
    [[nodiscard]] std::int64_t number() const { return number_; }

    [[nodiscard]] std::int64_t by_slug(std::string_view slug) const override;
    [[nodiscard]] std::vector<std::int64_t> by_code(std::string_view code) const override;
    /// Who bears or bore the name, everyday name or alias, folded.
    [[nodiscard]] std::vector<std::int64_t> by_name(std::string_view folded) const;
    /// Of whom any fact of any time names that organisation: what lies within it, its groups.
    [[nodiscard]] std::vector<std::int64_t> naming(std::int64_t organisation) const;

    /// The view from there. Kept for the few asked for last. Safe from any thread.
    [[nodiscard]] std::shared_ptr<register_view const> on(vantage const& from) const;

  private:
    enum class key : char { slug = 's', code = 'c', name = 'n', other = 'o' };
    struct index_entry {
        std::uint64_t hash;
        std::int64_t id;
        auto operator<=>(index_entry const&) const = default;
    };
    struct kept_view {
        vantage from;
        std::shared_ptr<register_view const> view;
        std::vector<std::int64_t> stale; ///< organisations changed since it was made
    };

    void read_all(network::store::connection& db);
    void read_changed(network::store::connection& db, register_book const& previous);
    void put(std::shared_ptr<organisation_record const> record);
    void index(organisation_record const& record, std::vector<index_entry>& into) const;
    void index_all();
    static std::uint64_t hash_of(key kind, std::string_view text);
    static bool bears(organisation_record const& record, key kind, std::string_view text);
    [[nodiscard]] std::vector<std::int64_t> look_up(key kind, std::string_view text) const;
    [[nodiscard]] register_view::entry view_entry(organisation_record const& record,
                                                  vantage const& from) const;
    [[nodiscard]] std::shared_ptr<register_view const> make(vantage const& from) const;
    [[nodiscard]] std::shared_ptr<register_view const> refresh(kept_view const& old) const;

    std::int64_t number_ = 0;
    std::vector<std::shared_ptr<organisation_record const>> records_; ///< by id
    std::shared_ptr<std::vector<index_entry> const> index_;           ///< sorted; may name too many
    std::vector<index_entry> recent_;                                 ///< what came since
    mutable std::mutex views_guard_;
    mutable std::vector<kept_view> views_; ///< the one asked for last stands last
};

/// State of the record from there, with what merged duplicates add.
organisation_state state_of(record_source const& source, organisation_record const& record,
                            vantage const& from);
/// Whether the record, or one merged into it, is that of a private person.
bool is_individual(record_source const& source, organisation_record const& record);
/// Row and brief of a record from there, living or not.
organisation_row row_of(record_source const& source, organisation_record const& record,
                        vantage const& from);
organisation_brief brief_of(organisation_record const& record, vantage const& from);
organisation_brief brief_of(organisation_row const& row);

} // namespace network::organisations
