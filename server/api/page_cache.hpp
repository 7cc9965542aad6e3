// Answers that many may share, kept as the bytes that go out: rendered and compressed once per
// change of what they show. A page declares the topics that it shows; an entry of the audit trail
// on another topic leaves it standing. It knows no page; what a signed-in person alone may see
// never enters: people of the same rights share a page with gaps for what is each one's own.
#pragma once

#include "libnetwork/changes/records.hpp"
#include "libnetwork/operations/topics.hpp"
#include "server/http/message.hpp"

#include <array>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace network::api {

/// Who may share an answer.
enum class audience : std::uint8_t {
    visitor, ///< nobody signed in, without any cookie or token
    equals ///< signed in with the same rights, which stand in the key; what is a person's own is a
           ///< gap
};

class page_cache {
  public:
    /// Holds at most that many bytes of bodies; what was not asked for longest goes first.
    explicit page_cache(changes::records& office, std::size_t most_bytes = 6u << 20u);

    /// The answer kept for this address if nothing it shows was recorded since and the day is the
    /// same. Never touches the store: fit for an I/O thread.
    std::optional<http::response> find(audience who, std::string_view url);

    /// The answer kept, or what `make` answers, made once however many ask at the same time. Only
    /// 200 with an ETag and without "Vary: *" is kept, with gzip and brotli bodies beside it unless
    /// it forbids them. `shows`: the topics on which the answer depends.
    http::response get(audience who, std::string_view url, operations::topics shows,
                       std::function<http::response()> const& make);

    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::uint64_t hits() const;

  private:
    /// What an answer was made from: the newest entry of the journal, the newest on each topic, and
    /// the day in London.
    struct state {
        std::uint64_t generation = 0; ///< of the store, when the numbers were read
        std::int64_t number = -1;
        std::array<std::int64_t, operations::topic_count> last{}; ///< by topic
        instant until;                                            ///< the next midnight
    };
    struct entry {
        std::string key;
        http::response answer;
        std::int64_t number = 0;
        operations::topics shows;
        instant until;
        std::size_t size = 0;

        [[nodiscard]] bool is_stale(state const& now) const;
    };
    using order = std::list<entry>;

    state current();
    std::optional<http::response> kept(std::string const& key, state const& now);
    void keep(std::string const& key, http::response const& answer, operations::topics shows,
              state const& made_from);
    void drop(order::iterator place);
    std::shared_ptr<std::mutex> turn_for(std::string const& key);

    changes::records& office_;
    std::size_t const most_bytes_;
    mutable std::mutex guard_;
    state known_;
    order recent_;                                                 ///< most recent first
    std::unordered_map<std::string_view, order::iterator> places_; ///< keys stand in the list
    std::size_t bytes_ = 0;
    std::uint64_t hits_ = 0;
    std::unordered_map<std::string, std::weak_ptr<std::mutex>> turns_;
};

} // namespace network::api
