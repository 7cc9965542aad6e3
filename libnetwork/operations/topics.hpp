// What an entry of the audit trail is about, in the broad terms in which a page depends on it: a
// page of the library changes with a study and with a council's name, not with a note of the
// network team. One table for the whole product. It knows no page; what a page depends on, the page
// declares.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace network::operations {

enum class topic : std::uint8_t {
    organisations, ///< the register
    people,        ///< persons and the posts they hold
    members,       ///< memberships and the policy of tiers
    governance,    ///< bodies, seats, meetings, minutes
    commitments,   ///< declarations, reviews, pledges, elections
    library,       ///< resources and all that hangs on them
    confidential ///< what no visitor's page shows: dealings, requests, applications, mail, secrets
};
inline constexpr std::size_t topic_count = 7;

/// A set of topics.
class topics {
  public:
    constexpr topics() = default;
    constexpr topics(topic one)
        : bits_(1u << static_cast<unsigned>(one)) {} // NOLINT: reads as a set

    static constexpr topics all() {
        topics every;
        every.bits_ = (1u << topic_count) - 1;
        return every;
    }
    friend constexpr topics operator|(topics a, topics b) {
        a.bits_ |= b.bits_;
        return a;
    }
    [[nodiscard]] constexpr topics without(topic one) const {
        topics fewer = *this;
        fewer.bits_ &= ~(1u << static_cast<unsigned>(one));
        return fewer;
    }
    [[nodiscard]] constexpr bool has(topic one) const {
        return (bits_ & (1u << static_cast<unsigned>(one))) != 0;
    }
    constexpr bool operator==(topics const&) const = default;

  private:
    std::uint32_t bits_ = 0;
};
constexpr topics operator|(topic a, topic b) {
    return topics{a} | topics{b};
}

/// What visitors' pages may show.
inline constexpr topics public_topics = topics::all().without(topic::confidential);
/// What a page of the library may show.
inline constexpr topics library_topics = public_topics.without(topic::governance);

struct topic_answer {
    operations::topics topics;
    bool known = false; ///< false: no row of the table names it, so it counts for every topic
};

/// The topics that an entry of the audit trail is about.
topic_answer topics_of(std::string_view event, std::string_view subject_kind);

/// The topics on which the answer of an operation that visitors may ask depends; all of them where
/// the table says nothing.
topics read_by(std::string_view operation);

} // namespace network::operations
