#include "libnetwork/operations/library.hpp"

#include "libnetwork/base/digest.hpp"
#include "libnetwork/changes/idempotency.hpp"
#include "libnetwork/organisations/naming.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace network::operations {
namespace {

namespace json = boost::json;

struct reserved {
    std::string key;
    std::int64_t if_version = 0;
};

/// Takes the reserved keys out of the input.
result<reserved> take_reserved(json::object& input) {
    reserved taken;
    if (auto const found = input.find("idempotency_key"); found != input.end()) {
        auto const* text = found->value().if_string();
        if (!text || text->empty() || text->size() > 200)
            return invalid("idempotency_key", "idempotency_key.invalid",
                           "Give a text of 1 to 200 characters that is unique to this request");
        taken.key = *text;
        input.erase(found);
    }
    if (auto const found = input.find("if_version"); found != input.end()) {
        if (!found->value().is_int64())
            return invalid("if_version", "number.invalid", "Give the version as a whole number");
        taken.if_version = found->value().get_int64();
        input.erase(found);
    }
    return taken;
}

/// The id of the organisation that the input names, or 0 where the operation names none.
result<std::int64_t> organisation_concerned(changes::reader& view, operation const& what,
                                            json::object const& input) {
    if (what.subject.empty())
        return 0;
    auto const* named = input.if_contains(what.subject);
    if (!named || !named->is_string())
        return 0;
    return organisations::resolve(view, named->get_string());
}

result<> has_scope(viewer const& by, operation const& what) {
    if (by.limited_to_scopes && !by.scopes.contains(std::string{what.scope}))
        return forbidden("scope.missing",
                         "This token does not carry the scope " + std::string{what.scope});
    return {};
}

result<> version_matches(changes::reader& view, operation const& what, json::object const& input,
                         std::int64_t if_version) {
    if (if_version == 0)
        return {};
    NETWORK_TRY(auto const organisation, organisation_concerned(view, what, input));
    if (changes::version_of_organisation(view.db(), organisation) != if_version)
        return conflict("version.changed",
                        "Somebody changed this in the meantime. Read it again, then decide");
    return {};
}

/// All its values lie in a few blocks that go back together: asking for each alone costs more than
/// filling it.
json::value as_json(operation const& what, finding const& found) {
    json::value body(json::make_shared_resource<json::monotonic_resource>(2048));
    write_json(*what.output, found.get(), body);
    return body;
}

/// As most doors want it. Whatever needs memory is made before the work is durable.
struct in_json {
    using answer = operations::answer;
    static answer of(operation const& what, finding found) { return {as_json(what, found), false}; }
    static answer again(json::value earlier) { return {std::move(earlier), true}; }
};
struct in_place {
    using answer = outcome;
    static answer of(operation const&, finding found) { return {std::move(found)}; }
    static answer again(json::value earlier) { return {nullptr, std::move(earlier)}; }
};

/// An answer as it may be kept for replay: without what is shown only once.
json::value without_secrets(shape const& wanted, json::value answer) {
    if (auto* object = answer.if_object())
        for (auto const& m : wanted.members)
            if (m.within.privacy == privacy::secret)
                (*object)[m.name] = nullptr;
    return answer;
}

} // namespace

result<> permitted(changes::reader& view, operation const& what, json::object const& input) {
    auto const& by = view.by();
    NETWORK_CHECK(has_scope(by, what));
    auto const may = what.reads ? people::may_read : people::may;
    if (may(by, what.right, 0).has_value())
        return {};
    auto const organisation = organisation_concerned(view, what, input);
    return may(by, what.right, organisation.has_value() ? *organisation : 0);
}

result<> checked(changes::reader& view, operation const& what, json::object const& input) {
    NETWORK_CHECK(permitted(view, what, input));
    if (auto wrong = problems_in(*what.input, input, what.changes_something()); !wrong.empty())
        return invalid(std::move(wrong));
    auto const* named = what.subject.empty() ? nullptr : input.if_contains(what.subject);
    if (named && named->is_string())
        return organisations::check_may_see(view, named->get_string());
    return {};
}

library::library(std::unique_ptr<changes::records> office, library_options how)
    : how_(std::move(how)), office_(std::move(office)) {}

result<std::unique_ptr<library>> library::open(std::string const& uri, library_options how) {
    try {
        auto office = changes::records::open(uri, how.store, how.time);
        return std::unique_ptr<library>{new library{std::move(office), std::move(how)}};
    } catch (failure const& problem) {
        return error{problem.status(), problem.code(), problem.what(), {}};
    }
}

result<answer> library::invoke(viewer const& by, std::string_view name, json::object input) {
    auto const* what = find(name);
    if (!what)
        return not_found("operation.unknown",
                         "There is no such operation. `describe` lists what there is");
    return invoke(by, *what, std::move(input));
}

result<answer> library::invoke(viewer const& by, operation const& what, json::object input) {
    return guarded([&] { return run<in_json>(by, what, std::move(input)); });
}

result<outcome> library::carry_out(viewer const& by, operation const& what, json::object input) {
    return guarded([&] { return run<in_place>(by, what, std::move(input)); });
}

template <class Form>
auto library::run(viewer const& by, operation const& what, json::object input)
    -> result<typename Form::answer> {
    using told = typename Form::answer;
    NETWORK_TRY(auto const given, take_reserved(input));
    auto const ready = [&](changes::reader& view) -> result<> {
        NETWORK_CHECK(checked(view, what, input));
        return version_matches(view, what, input, given.if_version);
    };
    if (what.reads) {
        changes::reader view{*office_, by};
        NETWORK_CHECK(ready(view));
        NETWORK_TRY(auto found, what.reads(view, input));
        return Form::of(what, std::move(found));
    }
    if (what.conducts) {
        changes::reader view{*office_, by};
        NETWORK_CHECK(ready(view));
        NETWORK_TRY(auto found, what.conducts(*office_, by, input));
        return Form::of(what, std::move(found));
    }
    changes::actor const who{by, std::string{what.name}, 0};
    return office_->write(who, [&](changes::unit_of_work& work) -> result<told> {
        NETWORK_CHECK(ready(work));
        auto const& key = given.key;
        auto const digest = key.empty() ? std::string{} : sha256(json::serialize(input));
        if (!key.empty()) {
            NETWORK_TRY(auto const earlier, changes::answer_to(work, key, what.name, digest));
            if (earlier)
                return Form::again(json::parse(*earlier));
        }
        NETWORK_TRY(auto found, what.writes(work, input));
        if (!key.empty())
            changes::keep_answer(
                work, key, what.name, digest,
                json::serialize(without_secrets(*what.output, as_json(what, found))));
        return Form::of(what, std::move(found));
    });
}

error library::describe_exception() const {
    auto const reference = random_token(4);
    auto const report = [&](std::string_view line) {
        if (how_.log)
            how_.log("error", "reference " + reference + ": " + std::string{line});
    };
    try {
        throw;
    } catch (failure const& known) {
        report(known.code() + ": " + known.what());
        if (known.status() == status::busy)
            return {status::busy,
                    known.code(),
                    "The store cannot answer just now. Try again shortly",
                    {}};
        if (known.status() == status::conflict)
            return {status::conflict,
                    known.code(),
                    "This is at odds with what is already recorded",
                    {}};
    } catch (std::bad_alloc const&) {
        return {status::no_memory, "memory.exhausted", "Not enough memory for this", {}};
    } catch (std::exception const& other) {
        report(typeid(other).name());
    } catch (...) {
        report("an exception of unknown type");
    }
    return {status::internal,
            "internal",
            "Something went wrong on our side. Quote reference " + reference,
            {}};
}

} // namespace network::operations
