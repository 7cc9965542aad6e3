// Files that were checked and wait for "Import it". Kept in memory for half an hour, a few at a
// time: a file that is gone by then is simply chosen again.
#pragma once

#include "libnetwork/base/date.hpp"

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace network::pages {

struct waiting_file {
    std::string token;
    std::int64_t person = 0; ///< who chose it, and alone may import it
    std::string file_name;
    std::string content;
    std::string source;
    std::string licence;
    instant until;
    std::string kind = {}; ///< "councils", "wordpress"
    bool leave_out_pages = false;
};

class waiting_files {
  public:
    /// Keeps a file and answers its token. The oldest of eight goes.
    std::string keep(waiting_file file, instant now);
    /// The file of that token and person, or nothing.
    std::optional<waiting_file> find(std::string_view token, std::int64_t person, instant now);
    void drop(std::string_view token);

  private:
    std::mutex guard_;
    std::list<waiting_file> files_;
};

} // namespace network::pages
