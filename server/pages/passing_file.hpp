// A file that is made for one answer and sent piece by piece.
#pragma once

#include "libnetwork/base/digest.hpp"
#include "server/http/message.hpp"

#include <cstdio>
#include <filesystem>

namespace network::pages {

/// A file that is gone when nobody reads it any more.
class passing_file {
  public:
    explicit passing_file(std::string const& what)
        : path_(
              (std::filesystem::temp_directory_path() / (what + '-' + random_token(12))).string()) {
    }
    passing_file(passing_file const&) = delete;
    passing_file& operator=(passing_file const&) = delete;
    ~passing_file() {
        std::error_code ignored;
        for (auto const* const ending : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(path_ + ending, ignored);
    }
    [[nodiscard]] std::string const& path() const { return path_; }
    /// What stands from there on, no more than a piece.
    [[nodiscard]] http::shared_bytes read(std::uint64_t from) const {
        auto* const file = std::fopen(path_.c_str(), "rb");
        if (!file)
            return nullptr;
        std::string bytes(256 * 1024, '\0');
        std::size_t got = 0;
        if (std::fseek(file, static_cast<long>(from), SEEK_SET) == 0)
            got = std::fread(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
        bytes.resize(got);
        return std::make_shared<std::string const>(std::move(bytes));
    }

  private:
    std::string path_;
};

} // namespace network::pages
