// Chance that falls alike on every machine: what is invented for a seed is invented again for it.
#pragma once

#include <cstdint>

namespace network::cli {

/// The same numbers on every machine (SplitMix64).
class dice {
  public:
    explicit dice(std::uint64_t seed) : state_(seed) {}
    std::int64_t roll(std::int64_t sides) {
        state_ += 0x9E3779B97F4A7C15U;
        auto z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::int64_t>((z ^ (z >> 31U)) % static_cast<std::uint64_t>(sides));
    }
    template <class Choices>
    auto const& of(Choices const& choices) {
        return choices[static_cast<std::size_t>(roll(static_cast<std::int64_t>(choices.size())))];
    }

  private:
    std::uint64_t state_;
};

} // namespace network::cli
