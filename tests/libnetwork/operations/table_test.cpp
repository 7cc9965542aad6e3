// Promises of the table of operations itself.
#include "libnetwork/operations/describe.hpp"
#include "libnetwork/operations/words.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

using namespace network;
using namespace network::operations;
namespace json = boost::json;

namespace {

void must_be_documented(shape const& type, std::string const& path, std::set<shape const*>& seen) {
    if (type.element)
        must_be_documented(*type.element, path, seen);
    if (!seen.insert(&type).second)
        return;
    for (auto const& m : type.members) {
        auto const here = path + '.' + std::string{m.name};
        BOOST_TEST(!m.summary.empty(), here + " has no summary");
        must_be_documented(*m.type, here, seen);
    }
}

member const* input_named(operation const& op, std::string_view name) {
    for (auto const& m : op.input->members)
        if (m.name == name)
            return &m;
    return nullptr;
}

/// Every "$ref" in the document.
void collect_references(json::value const& from, std::set<std::string>& into) {
    if (auto const* object = from.if_object()) {
        for (auto const& [key, value] : *object) {
            if (key == "$ref")
                into.insert(std::string{value.as_string()});
            collect_references(value, into);
        }
    } else if (auto const* array = from.if_array()) {
        for (auto const& value : *array)
            collect_references(value, into);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_table)

BOOST_AUTO_TEST_CASE(names_and_routes_are_unique) {
    std::set<std::string> names, routes;
    for (auto const& op : table()) {
        BOOST_TEST(names.insert(std::string{op.name}).second, op.name);
        BOOST_TEST(
            routes.insert(std::string{method_name(op.method)} + ' ' + std::string{op.route}).second,
            op.route);
    }
    BOOST_TEST(names.size() > 20U);
}

BOOST_AUTO_TEST_CASE(every_row_says_what_it_does_and_every_field_what_it_means) {
    std::set<shape const*> seen;
    for (auto const& op : table()) {
        BOOST_TEST(!op.summary.empty(), op.name);
        must_be_documented(*op.input, std::string{op.name} + " input", seen);
        must_be_documented(*op.output, std::string{op.name} + " output", seen);
    }
}

// The desk is open to auditors to be looked at. What acts needs a right that they lack: of their
// rights only those act that are about one's own account, or that anybody in the street has too.
BOOST_AUTO_TEST_CASE(what_acts_is_closed_to_auditors_but_for_their_own_account) {
    std::set<std::string_view> reading;
    for (auto const& row : people::rights_table())
        if (row.auditor == people::reach::any && row.visitor == people::reach::none &&
            row.right != people::right::use_account)
            reading.insert(to_word(row.right));

    for (auto const& op : table())
        if (op.changes_something())
            BOOST_TEST(!reading.contains(to_word(op.right)), op.name);
    BOOST_TEST(reading.contains("run_network"));
}

BOOST_AUTO_TEST_CASE(a_get_reads_and_what_reads_is_open_to_retries) {
    for (auto const& op : table()) {
        if (op.method == verb::get)
            BOOST_TEST(!op.changes_something(), op.name);
        BOOST_TEST((int(op.reads != nullptr) + int(op.writes != nullptr) +
                    int(op.conducts != nullptr)) == 1,
                   op.name);
    }
}

BOOST_AUTO_TEST_CASE(inputs_named_by_a_route_or_as_subject_exist) {
    for (auto const& op : table()) {
        for (auto open = op.route.find('{'); open != std::string_view::npos;
             open = op.route.find('{', open + 1)) {
            auto const name = op.route.substr(open + 1, op.route.find('}', open) - open - 1);
            BOOST_TEST(input_named(op, name) != nullptr,
                       std::string{op.name} + ' ' + std::string{name});
        }
        if (!op.subject.empty())
            BOOST_TEST(input_named(op, op.subject) != nullptr, op.name);
    }
}

BOOST_AUTO_TEST_CASE(an_operation_is_found_by_its_name_alone) {
    for (auto const& op : table())
        BOOST_TEST(find(op.name) == &op);
    BOOST_TEST(find("organisations.") == nullptr);
    BOOST_TEST(find("") == nullptr);
    BOOST_TEST(find("zzz") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_openapi_document_refers_only_to_what_it_holds) {
    json::value const document = openapi("http://127.0.0.1:8080");
    BOOST_TEST(document.at("openapi").as_string() == "3.1.0");

    std::set<std::string> references;
    collect_references(document, references);

    BOOST_TEST(references.size() > 5U);
    for (auto const& reference : references) {
        BOOST_TEST_REQUIRE(reference.starts_with("#"));
        boost::system::error_code ec;
        BOOST_TEST(document.find_pointer(reference.substr(1), ec) != nullptr, reference);
    }
}

BOOST_AUTO_TEST_CASE(the_openapi_document_has_every_operation_once) {
    json::value const document = openapi("");
    std::set<std::string> ids;
    for (auto const& [route, methods] : document.at("paths").as_object())
        for (auto const& [method, item] : methods.as_object()) {
            BOOST_TEST(item.at("parameters").is_array());
            BOOST_TEST(item.at("responses").as_object().contains("default"));
            ids.insert(std::string{item.at("operationId").as_string()});
        }

    BOOST_TEST(ids.size() == table().size());
    BOOST_TEST(document.at("servers").is_array());
    BOOST_TEST(document.at("servers").at(0).at("url").as_string() == "/api/v1");
    BOOST_TEST(document.at("security").at(0).as_object().contains("token"));
    BOOST_TEST(describe().size() == table().size());
}

BOOST_AUTO_TEST_SUITE_END()
