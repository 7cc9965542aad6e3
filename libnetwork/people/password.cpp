// libsodium's crypto_pwhash_str, with a gate so that a rush of sign-ins cannot take all memory.
#include "libnetwork/people/password.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/base/error.hpp"

#include <semaphore>
#include <sodium.h>

namespace network::people {
namespace {

std::counting_semaphore<2> gate{2};

struct pass {
    pass() {
        static int const ready = sodium_init(); // picks the fastest implementation
        if (ready < 0)
            throw failure(status::internal, "password.library", "libsodium does not start");
        gate.acquire();
    }
    ~pass() { gate.release(); }
    pass(pass const&) = delete;
    pass& operator=(pass const&) = delete;
};

} // namespace

std::string hash_password(std::string_view password) {
    pass const inside;
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(
            out, password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw failure(status::no_memory, "password.memory", "no memory to hash a password");
    return out;
}

bool is_password(std::string_view stored, std::string_view password) {
    pass const inside;
    return crypto_pwhash_str_verify(std::string{stored}.c_str(), password.data(),
                                    password.size()) == 0;
}

std::string const& decoy_password() {
    static auto const decoy = hash_password(random_token(32));
    return decoy;
}

} // namespace network::people
