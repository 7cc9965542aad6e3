// Everything that was ever published, in memory: an immutable catalogue brought forward by the
// journal's delta, and what readers find in it on a day. Readers share both. It holds what lists,
// facets and feeds need; the long texts stay in the store.
#pragma once

#include "libnetwork/learning/editorial.hpp"
#include "libnetwork/learning/resource_store.hpp"
#include "libnetwork/learning/visibility.hpp"
#include "libnetwork/organisations/register.hpp"

#include <functional>
#include <memory>
#include <mutex>

namespace network::learning {

/// A published version without its long texts.
struct version_card {
    std::int64_t id = 0;
    std::int64_t resource = 0;
    std::int64_t number = 0;
    std::string title, summary, teaser;
    std::optional<std::int64_t> year;
    std::string place;
    std::optional<learning::stage> stage;
    std::optional<people::post> contact_post;
    learning::licence licence = licence::ogl_3;
    learning::language language = language::en;
    std::optional<std::int64_t> translation_of;
    learning::visibility visibility = visibility::everyone;
    std::string body_code;
    std::optional<date> embargo_until;
    std::optional<std::string> urn = {};
    std::vector<members::tier> tiers = {};
    std::vector<std::string> themes = {};
    std::vector<principle_tag> principles = {};
    std::vector<partner> partners = {};
};
BOOST_DESCRIBE_STRUCT(version_card, (),
                      (id, resource, number, title, summary, teaser, year, place, stage,
                       contact_post, licence, language, translation_of, visibility, body_code,
                       embargo_until, urn))

/// A resource with all that was recorded of it, and its published versions.
struct resource_record {
    resource_store::resource_row row;
    std::vector<event> events;
    std::vector<version_card> published; ///< by number of the version's row

    [[nodiscard]] version_card const* version(std::int64_t id) const;
};

/// A resource as readers find it on a day. What is said of the lead holds for the day on which it
/// first came out: that is the council that did it.
struct entry {
    std::shared_ptr<resource_record const> record;
    std::shared_ptr<organisations::organisation_record const> lead_record; ///< null: the network
    version_card const* card = nullptr; ///< the version that is shown; lives as long as `record`
    editorial_state state;
    guarded who;
    std::string lead_name, lead_slug; ///< name then, address today
    std::optional<organisations::organisation_kind> kind;
    std::optional<organisations::nation> nation;
    std::optional<organisations::region> region;
    std::optional<organisations::political_control> control;
    std::optional<std::int64_t> population;

    [[nodiscard]] std::int64_t id() const { return record->row.id; }
    [[nodiscard]] std::string const& slug() const { return record->row.slug; }
};

/// What readers find on a day, the newest first. Immutable.
class catalogue_day {
  public:
    using entry_ptr = std::shared_ptr<entry const>;
    catalogue_day(date day, std::vector<entry_ptr> newest_first);

    [[nodiscard]] date day() const { return day_; }
    /// Readable ones: live, archived, superseded.
    [[nodiscard]] std::vector<entry_ptr> const& entries() const { return entries_; }
    [[nodiscard]] entry const* find(std::int64_t resource) const;
    /// The same, to be kept.
    [[nodiscard]] entry_ptr share(std::int64_t resource) const;

  private:
    date day_;
    std::vector<entry_ptr> entries_;
    std::vector<std::pair<std::int64_t, std::uint32_t>> by_id_;
};

/// The days on which an organisation may not publish what was scheduled.
using hold_source = std::function<std::vector<period>(std::int64_t organisation)>;

class catalogue {
  public:
    static std::shared_ptr<catalogue const> load(network::store::connection& db,
                                                 std::shared_ptr<catalogue const> previous);

    [[nodiscard]] std::vector<std::shared_ptr<resource_record const>> const& records() const {
        return records_;
    }
    [[nodiscard]] std::shared_ptr<resource_record const> find(std::int64_t id) const;
    /// Number of the journal's newest entry that it shows.
    [[nodiscard]] std::int64_t number() const { return number_; }

    /// What readers find on that day. Kept for the day asked for last. Safe from any thread.
    [[nodiscard]] std::shared_ptr<catalogue_day const>
    on(std::shared_ptr<organisations::register_book const> const& register_,
       hold_source const& holds, date day) const;

  private:
    std::int64_t number_ = 0;
    std::vector<std::shared_ptr<resource_record const>> records_; ///< by id
    mutable std::mutex guard_;
    mutable std::shared_ptr<organisations::register_book const> made_from_;
    mutable std::shared_ptr<catalogue_day const>
        day_; ///< made from `made_from_`, or (null) by a catalogue before
};

/// What readers find today.
std::shared_ptr<catalogue_day const> catalogue_today(changes::reader& view);

} // namespace network::learning
