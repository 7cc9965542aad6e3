#include "libnetwork/base/digest.hpp"

#include <sodium.h>
#include <vector>

namespace network {
namespace {

std::string hexadecimal(unsigned char const* bytes, std::size_t size) {
    std::string out(size * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes, size);
    out.pop_back();
    return out;
}

} // namespace

std::string sha256(std::string_view bytes) {
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size());
    return hexadecimal(hash, sizeof hash);
}

std::string random_token(std::size_t bytes) {
    if (bytes == 0) // an empty vector may have no address, and libsodium takes none that is null
        return {};
    std::vector<unsigned char> random(bytes);
    randombytes_buf(random.data(), random.size());
    return hexadecimal(random.data(), random.size());
}

} // namespace network
