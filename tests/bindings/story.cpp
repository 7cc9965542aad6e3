#include "tests/bindings/story.hpp"

#include <boost/json/src.hpp>

#include <algorithm>

namespace bindings_test {
namespace {

namespace json = boost::json;

/// "$id" as a whole value stands for what was kept as "id".
json::value filled(json::value const& given, json::object const& kept) {
    if (auto const* text = given.if_string(); text && text->starts_with("$"))
        return kept.at(text->subview(1));
    if (auto const* object = given.if_object()) {
        json::object out;
        for (auto const& field : *object)
            out[field.key()] = filled(field.value(), kept);
        return out;
    }
    if (auto const* array = given.if_array()) {
        json::array out;
        for (auto const& element : *array)
            out.push_back(filled(element, kept));
        return out;
    }
    return given;
}

/// Where what is expected is not found; empty where it is.
std::string missing(json::value const& expected, json::value const& found,
                    std::string const& path) {
    if (auto const* wanted = expected.if_object()) {
        if (!found.is_object())
            return path + " is " + json::serialize(found);
        for (auto const& field : *wanted) {
            auto const* here = found.get_object().if_contains(field.key());
            auto const place = path + "." + std::string{field.key()};
            if (!here)
                return place + " is not there";
            if (auto fault = missing(field.value(), *here, place); !fault.empty())
                return fault;
        }
        return {};
    }
    if (auto const* wanted = expected.if_array()) {
        if (!found.is_array() || found.get_array().size() != wanted->size())
            return path + " is " + json::serialize(found);
        for (std::size_t index = 0; index < wanted->size(); ++index)
            if (auto fault = missing((*wanted)[index], found.get_array()[index],
                                     path + "[" + std::to_string(index) + "]");
                !fault.empty())
                return fault;
        return {};
    }
    return expected == found ? std::string{} : path + " is " + json::serialize(found);
}

std::string missing_error(json::object expected, json::value const& found) {
    auto const problems = expected.contains("problems") ? expected["problems"] : json::array{};
    expected.erase("problems");
    if (auto fault = missing(expected, found, "error"); !fault.empty())
        return fault;
    for (auto const& problem : problems.as_array()) {
        auto const& all = found.at("problems").as_array();
        if (std::none_of(all.begin(), all.end(),
                         [&](json::value const& one) { return missing(problem, one, "").empty(); }))
            return "no problem " + json::serialize(problem) + " in " + json::serialize(found);
    }
    return {};
}

json::value at_path(json::value const& answer, std::string path) {
    std::replace(path.begin(), path.end(), '.', '/');
    return answer.at_pointer("/" + path);
}

std::string fault_in(json::object const& step, json::object& kept, door& through) {
    json::object const nothing;
    auto const* given = step.if_contains("input");
    auto const input = filled(given ? *given : json::value{nothing}, kept).as_object();
    json::value error;
    auto const who = step.contains("as") ? std::string{step.at("as").as_string()} : "operator";
    auto const answer = through.call(who, std::string{step.at("call").as_string()}, input, error);
    if (auto const* expected = step.if_contains("error"))
        return error.is_null() ? "succeeded: " + json::serialize(answer)
                               : missing_error(expected->as_object(), error);
    if (!error.is_null())
        return "failed: " + json::serialize(error);
    if (auto const* keep = step.if_contains("keep"))
        for (auto const& field : keep->as_object())
            kept[field.key()] = at_path(answer, std::string{field.value().as_string()});
    auto const* expected = step.if_contains("expect");
    return expected ? missing(filled(*expected, kept), answer, "answer") : std::string{};
}

} // namespace

std::vector<std::string> faults_of(json::value const& story, door& through) {
    std::vector<std::string> faults;
    json::object kept;
    int number = 0;
    for (auto const& step : story.at("steps").as_array()) {
        ++number;
        if (auto const fault = fault_in(step.as_object(), kept, through); !fault.empty())
            faults.push_back("step " + std::to_string(number) + " (" +
                             std::string{step.at("call").as_string()} + "): " + fault);
    }
    return faults;
}

} // namespace bindings_test
