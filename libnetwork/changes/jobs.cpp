// The SQL of the table `job`. A lease is taken by one conditional UPDATE per job, which two servers
// on one PostgreSQL cannot both win.
#include "libnetwork/changes/jobs.hpp"

namespace network::changes {
namespace {

error lease_lost() {
    return conflict("job.lease_lost", "Another worker holds this job by now");
}

} // namespace

actor system_actor(std::string operation) {
    return {.viewer = {.person = 0, .label = "system", .roles = {}, .scopes = {}},
            .operation = std::move(operation)};
}

bool queue_job(unit_of_work& work, std::string_view kind, std::string_view key,
               std::string_view payload, instant due) {
    return store::execute(work.db(),
                          "insert into job (kind, key, payload, due_at, attempts, leased_by,"
                          " leased_until, outcome)"
                          " values (:kind, :key, :payload, :due, 0, '', 0, '')"
                          " on conflict (key) do nothing",
                          kind, key, payload, due) == 1;
}

std::vector<job> lease_jobs(records& office, std::string_view kind, std::string_view worker,
                            std::int64_t lease_ms, std::int64_t limit) {
    auto const leased = office.write(
        system_actor("jobs.lease"), [&](unit_of_work& work) -> result<std::vector<job>> {
            auto const now = work.now();
            auto const due =
                store::select<job>(work.db(),
                                   "select id, kind, key, payload, attempts + 1 from job"
                                   " where done_at is null and kind = :kind and due_at <= :now"
                                   " and leased_until <= :again order by due_at, id limit :limit",
                                   kind, now, now, limit);
            std::vector<job> mine;
            for (auto const& one : due)
                if (store::execute(work.db(),
                                   "update job set leased_by = :worker, leased_until = :until,"
                                   " attempts = attempts + 1 where id = :id and done_at is null"
                                   " and leased_until <= :now",
                                   worker, now.milliseconds + lease_ms, one.id, now) == 1)
                    mine.push_back(one);
            return mine;
        });
    return *leased;
}

result<> finish_job(records& office, std::int64_t id, std::string_view worker,
                    std::string_view outcome) {
    return office.write(system_actor("jobs.finish"), [&](unit_of_work& work) -> result<> {
        auto const done = store::execute(
            work.db(),
            "update job set done_at = :now, outcome = :outcome, leased_by = '', leased_until = 0"
            " where id = :id and leased_by = :worker and done_at is null",
            work.now(), outcome, id, worker);
        if (done == 0)
            return lease_lost();
        return {};
    });
}

result<> put_back_job(records& office, std::int64_t id, std::string_view worker,
                      std::int64_t delay_ms, std::string_view why) {
    return office.write(system_actor("jobs.put_back"), [&](unit_of_work& work) -> result<> {
        auto const back = store::execute(
            work.db(),
            "update job set due_at = :due, outcome = :why, leased_by = '', leased_until = 0"
            " where id = :id and leased_by = :worker and done_at is null",
            work.now().milliseconds + delay_ms, why, id, worker);
        if (back == 0)
            return lease_lost();
        return {};
    });
}

job_counts count_jobs(reader& view, std::string_view kind) {
    auto const now = view.now();
    return store::select_one<job_counts>(
               view.db(),
               "select count(*), coalesce(sum(case when outcome <> '' then 1 else 0 end), 0),"
               " coalesce(sum(case when due_at <= :now and leased_until <= :again"
               " then 1 else 0 end), 0)"
               " from job where kind = :kind and done_at is null",
               now, now, kind)
        .value_or(job_counts{});
}

std::int64_t forget_jobs_done(unit_of_work& work, std::string_view kind, instant before) {
    return store::execute(work.db(), "delete from job where kind = :kind and done_at < :before",
                          kind, before);
}

} // namespace network::changes
