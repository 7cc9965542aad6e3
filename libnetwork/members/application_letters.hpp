// The letters about an application: to whom they go and when. Their wording is messages' own. Each
// is queued once by its key, in the unit of work that takes the step.
#pragma once

#include "libnetwork/members/application_file.hpp"

namespace network::members {

/// To the officer who leads: it arrived, and what happens next.
result<> tell_received(changes::unit_of_work& work, application_file const& file);
/// To the officer who leads: a question.
result<> tell_queried(changes::unit_of_work& work, application_file const& file,
                      std::string const& question);
/// To the officer who leads: approved or refused.
result<> tell_decided(changes::unit_of_work& work, application_file const& file, bool approved,
                      std::string const& minute, std::string const& reason);
/// To somebody who is asked to review.
result<> tell_reviewer(changes::unit_of_work& work, application_file const& file,
                       application_store::reviewer const& who);

/// To somebody who is asked to be the mentor.
result<> tell_mentor(changes::unit_of_work& work, application_file const& file,
                     application_store::mentor const& who);
/// To the officer who leads: who accompanies them.
result<> tell_mentor_found(changes::unit_of_work& work, application_file const& file,
                           application_store::mentor const& who);

} // namespace network::members
