// Work to be done outside a request, at least once: queued once by key inside a unit of work, then
// leased by one worker of one server at a time. A lease that runs out is free for another. This
// file knows no kind of job; who leases one knows what to do with it. Jobs are not journalled.
#pragma once

#include "libnetwork/changes/records.hpp"

namespace network::changes {

/// A job in the hands of a worker.
struct job {
    std::int64_t id = 0;
    std::string kind;
    std::string key;
    std::string payload;
    std::int64_t attempts = 0; ///< how often it was leased, this time included
};
BOOST_DESCRIBE_STRUCT(job, (), (id, kind, key, payload, attempts))

/// How the queue of one kind stands.
struct job_counts {
    std::int64_t waiting = 0; ///< not done
    std::int64_t failing = 0; ///< of these, tried at least once and put back with an error
    std::int64_t overdue = 0; ///< of these, due and in nobody's hands
};
BOOST_DESCRIBE_STRUCT(job_counts, (), (waiting, failing, overdue))

/// The actor of work that nobody asked for by hand: label "system".
actor system_actor(std::string operation);

/// Queues a job that becomes due at `due`. False where that key was queued before: nothing happens.
bool queue_job(unit_of_work& work, std::string_view kind, std::string_view key,
               std::string_view payload, instant due);

/// Hands up to `limit` due jobs of a kind to `worker` (unique among all servers) until now +
/// `lease_ms`. What comes back must be finished or put back before that, by the same worker.
std::vector<job> lease_jobs(records& office, std::string_view kind, std::string_view worker,
                            std::int64_t lease_ms, std::int64_t limit);

/// Done for good. Conflict "job.lease_lost" where another worker has it by now.
result<> finish_job(records& office, std::int64_t id, std::string_view worker,
                    std::string_view outcome);

/// Put back, due again after `delay_ms`. Conflict "job.lease_lost" as above.
result<> put_back_job(records& office, std::int64_t id, std::string_view worker,
                      std::int64_t delay_ms, std::string_view why);

job_counts count_jobs(reader& view, std::string_view kind);

/// Removes the jobs of a kind that were done before `before`; how many. Their keys are free again.
std::int64_t forget_jobs_done(unit_of_work& work, std::string_view kind, instant before);

} // namespace network::changes
