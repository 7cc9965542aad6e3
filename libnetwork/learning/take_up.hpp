// Who took up what, in memory: adoptions, what was found useful and lineage as they are known
// today, and what follows from them for readers. Organisations are counted as they live today, so
// that one that merged is not counted twice. Readers share the book; a unit of work reads its own.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/learning/adoption.hpp"
#include "libnetwork/learning/visibility.hpp"
#include "libnetwork/organisations/register.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace network::learning {

/// How many organisations took each resource or project up, and found it useful, on a day.
/// Immutable.
class adoption_counts {
  public:
    /// Organisations that tried it. What is shared among members alone counts for those alone who
    /// may read it. To be asked about what the reader may read whole.
    [[nodiscard]] std::int64_t of(node const& what, readership const& who) const;
    [[nodiscard]] std::int64_t of(std::int64_t resource, readership const& who) const {
        return of(node{node_kind::resource, resource}, who);
    }
    /// How many people found the resource useful; a program without a person speaks for its
    /// organisation.
    [[nodiscard]] std::int64_t useful(std::int64_t resource) const;

  private:
    friend class take_up_book;
    struct adopters {
        std::set<std::int64_t> in_the_open, all;
    };
    std::map<node, adopters> adopters_;
    std::map<std::int64_t, std::set<std::int64_t>> useful_;
};

class take_up_book {
  public:
    static std::shared_ptr<take_up_book const> load(network::store::connection& db,
                                                    std::shared_ptr<take_up_book const> previous);

    /// Those that stand, in the order of recording.
    [[nodiscard]] std::vector<adoption> const& adoptions() const { return adoptions_; }
    [[nodiscard]] std::vector<useful_mark> const& useful_marks() const { return marks_; }
    [[nodiscard]] std::vector<lineage_link> const& links() const { return links_; }

    /// The counts of that day. Kept for the day asked for last. Safe from any thread.
    [[nodiscard]] std::shared_ptr<adoption_counts const>
    on(std::shared_ptr<organisations::register_book const> const& register_, date day) const;

  private:
    std::int64_t number_ = 0;
    std::vector<adoption> adoptions_;
    std::vector<useful_mark> marks_;
    std::vector<lineage_link> links_;
    mutable std::mutex guard_;
    mutable std::shared_ptr<organisations::register_book const> made_from_;
    mutable std::shared_ptr<adoption_counts const> counts_;
    mutable date day_;
};

/// The shared book; inside a unit of work one read through its own connection.
std::shared_ptr<take_up_book const> take_up_of(changes::reader& view);

/// The counts of today: for lists, sorting and search.
std::shared_ptr<adoption_counts const> adoption_counts_today(changes::reader& view);

/// What of an adoption is taken up.
node taken_up(adoption const& one);
/// What bears on who may read of an adoption, for the one function that decides it
/// (visibility.hpp).
guarded guarded_of(adoption const& one);

} // namespace network::learning
