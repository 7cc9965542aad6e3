// Sees what other processes commit to a PostgreSQL store: they notify, and leave a count in
// store_writer. The notification says when to look, the count says whether anything happened.
#pragma once

#include "libnetwork/store/commit_count.hpp"

#include <string>
#include <thread>

namespace network::store::detail {

class postgresql_watch {
  public:
    /// Listens from the moment it is made. `own_name` is the writer whose commits are counted
    /// elsewhere.
    postgresql_watch(std::string uri, std::string own_name, commit_count& commits);
    postgresql_watch(postgresql_watch const&) = delete;
    postgresql_watch& operator=(postgresql_watch const&) = delete;
    ~postgresql_watch();

  private:
    class ear;

    void work();
    void look();

    std::string uri_;
    std::string own_name_;
    commit_count& commits_;
    std::unique_ptr<ear> ear_;
    std::string seen_;
    int stop_ = -1; ///< an eventfd, readable when it is time to end
    std::thread thread_;
};

} // namespace network::store::detail
