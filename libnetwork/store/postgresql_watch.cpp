#include "libnetwork/store/postgresql_watch.hpp"

#include "libnetwork/store/postgresql_connection.hpp"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <optional>

namespace network::store::detail {

namespace {

constexpr int look_every_ms = 1000; // should a notification ever be lost
constexpr int reconnect_after_ms = 250;

} // namespace

/// A listening connection of its own.
class postgresql_watch::ear {
  public:
    explicit ear(std::string const& uri) : connection_(PQconnectdb(uri.c_str()), &PQfinish) {
        PQsetNoticeProcessor(
            connection_.get(), [](void*, char const*) {}, nullptr);
        result_ptr const heard(PQexec(connection_.get(), "listen coopnet_commit"), &PQclear);
        listening_ = PQresultStatus(heard.get()) == PGRES_COMMAND_OK;
    }
    [[nodiscard]] bool alive() const {
        return listening_ && PQstatus(connection_.get()) == CONNECTION_OK;
    }
    [[nodiscard]] int socket() const { return PQsocket(connection_.get()); }

    /// Takes in what has arrived; whether a notification was among it.
    bool heard() {
        PQconsumeInput(connection_.get());
        bool any = false;
        while (auto* const one = PQnotifies(connection_.get())) {
            PQfreemem(one);
            any = true;
        }
        return any;
    }

    /// The others' groups so far, in one word; nothing where the server cannot be asked.
    std::optional<std::string> others(std::string const& own_name) {
        char const* const values[] = {own_name.c_str()};
        result_ptr const answer(PQexecParams(connection_.get(),
                                             "select coalesce(sum(last_group), 0) "
                                             "from store_writer where name <> $1",
                                             1, nullptr, values, nullptr, nullptr, 0),
                                &PQclear);
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            return std::nullopt;
        return PQgetvalue(answer.get(), 0, 0);
    }

  private:
    using result_ptr = std::unique_ptr<PGresult, decltype(&PQclear)>;

    std::unique_ptr<PGconn, decltype(&PQfinish)> connection_;
    bool listening_ = false;
};

postgresql_watch::postgresql_watch(std::string uri, std::string own_name, commit_count& commits)
    : uri_(with_settings(uri)), own_name_(std::move(own_name)), commits_(commits),
      ear_(std::make_unique<ear>(uri_)), stop_(eventfd(0, EFD_CLOEXEC)) {
    seen_ = ear_->others(own_name_).value_or("");
    thread_ = std::thread([this] { work(); });
}

postgresql_watch::~postgresql_watch() {
    eventfd_write(stop_, 1);
    thread_.join();
    close(stop_);
}

void postgresql_watch::work() {
    for (;;) {
        auto const alive = ear_->alive();
        pollfd wait[] = {{stop_, POLLIN, 0}, {alive ? ear_->socket() : -1, POLLIN, 0}};
        auto const ready = poll(wait, 2, alive ? look_every_ms : reconnect_after_ms);
        if (wait[0].revents != 0)
            return;
        if (!alive)
            ear_ = std::make_unique<ear>(uri_);
        else if (ready > 0 && !ear_->heard() && ear_->alive())
            continue;
        look();
    }
}

void postgresql_watch::look() {
    auto const now = ear_->others(own_name_);
    if (now && std::exchange(seen_, *now) != *now)
        commits_.grow();
}

} // namespace network::store::detail
