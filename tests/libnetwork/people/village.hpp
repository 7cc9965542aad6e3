// A small world for tests of people: an office, two organisations, and persons with posts.
#pragma once

#include "libnetwork/people/appointments.hpp"
#include "libnetwork/people/people.hpp"
#include "tests/support/clocked_office.hpp"

namespace network::test {

class village : public clocked_office {
  public:
    explicit village(store_place const& place) : clocked_office(place) {
        exampleton = found_council("Exampleton Council", "exampleton");
        otherham = found_council("Otherham Council", "otherham");
    }

    std::int64_t exampleton = 0;
    std::int64_t otherham = 0;

    /// A person without a post.
    std::int64_t person(std::string const& name) {
        auto const added = write([&](changes::unit_of_work& work) {
            return people::add(work, {.name = name, .email = address_of(name)});
        });
        BOOST_REQUIRE(added.has_value());
        return added->id;
    }
    static std::string address_of(std::string const& name) { return name + "@council.example"; }

    /// Holds that post in Exampleton from today.
    std::int64_t appointed(std::int64_t person, people::post post) {
        auto const made = write([&](changes::unit_of_work& work) {
            people::appoint_wish wish;
            wish.organisation = "exampleton";
            wish.person = person;
            wish.post = post;
            return people::appoint(work, wish);
        });
        BOOST_REQUIRE(made.has_value());
        return made->id;
    }
    std::int64_t on_network(std::int64_t person, people::post post) {
        auto const made = write([&](changes::unit_of_work& work) {
            people::network_post_wish wish;
            wish.person = person;
            wish.post = post;
            return people::appoint_to_network(work, wish);
        });
        BOOST_REQUIRE(made.has_value());
        return made->id;
    }

    result<viewer> viewer_now(std::int64_t person) {
        return read([&](changes::reader& view) { return people::viewer_of(view, person); });
    }
    std::vector<std::string> faults_in_journal() {
        return read([](changes::reader& view) { return changes::verify(view.db()); });
    }
    /// Bodies and subjects of the mail queued to an address, oldest first.
    std::vector<std::string> mail_to(std::string const& address) {
        return read([&](changes::reader& view) {
            return store::select<std::string>(view.db(),
                                              "select subject || '|' || body from message where "
                                              "to_address = :address order by id",
                                              address);
        });
    }
    /// The token of the newest mailed link to an address.
    std::string link_to(std::string const& address) {
        auto const mail = mail_to(address);
        BOOST_REQUIRE(!mail.empty());
        auto const at = mail.back().find("/links/");
        BOOST_REQUIRE(at != std::string::npos);
        return mail.back().substr(at + 7, 64);
    }
    std::int64_t count(std::string const& sql) {
        return read([&](changes::reader& view) {
            return store::select_one<std::int64_t>(view.db(), sql).value_or(-1);
        });
    }

  private:
    std::int64_t found_council(std::string const& name, std::string const& slug) {
        return write([&](changes::unit_of_work& work) -> result<std::int64_t> {
                   auto& db = work.db();
                   auto const id = store::insert(
                       db, "insert into organisation (created_at) values (:at) returning id",
                       work.now());
                   store::execute(db,
                                  "insert into organisation_slug (slug, organisation, recorded_at)"
                                  " values (:slug, :id, :at)",
                                  slug, id, work.now());
                   store::execute(db,
                                  "insert into organisation_fact (organisation, attribute, scheme,"
                                  " value, source, decided_by, minute, recorded_at, withdrawn)"
                                  " values (:id, 'name', '', :name, '', '', '', :at, 0)",
                                  id, name, work.now());
                   return id;
               })
            .value();
    }
};

/// The code of an expected error, or "none".
template <class T>
std::string code_of(result<T> const& outcome) {
    if (!outcome.has_error())
        return "none";
    auto const& what = outcome.error();
    return what.problems.empty() ? what.code : what.problems.front().code;
}

} // namespace network::test
