#include "server/http/request_id.hpp"

#include <random>
#include <string_view>

namespace network::http {

void write_request_id(std::string& id) {
    constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
    thread_local std::mt19937_64 random{std::random_device{}()};
    auto bits = random();
    id.resize(12);
    for (auto& c : id) {
        c = digits[bits & 31];
        bits >>= 5;
    }
}

} // namespace network::http
