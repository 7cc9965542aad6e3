#include "libnetwork/operations/describe.hpp"

#include "libnetwork/operations/words.hpp"

#include <boost/json/array.hpp>

namespace network::operations {
namespace {

namespace json = boost::json;

json::array fields(shape const& record);

json::value type_name(shape const& type) {
    switch (type.what) {
    case form::record:
        return json::string{type.name};
    case form::list:
        return json::string{"list of " + std::string{type_name(*type.element).get_string()}};
    default:
        return json::string{to_word(type.what)};
    }
}

/// The record inside a member's type, whether alone or in a list; null for scalars.
shape const* record_in(shape const& type) {
    if (type.what == form::list)
        return record_in(*type.element);
    return type.what == form::record ? &type : nullptr;
}

json::object field_row(member const& m) {
    json::object row{{"name", m.name},         {"type", type_name(*m.type)},
                     {"required", m.required}, {"nullable", m.nullable},
                     {"summary", m.summary},   {"privacy", to_word(m.within.privacy)}};
    auto const* innermost = m.type;
    while (innermost->what == form::list)
        innermost = innermost->element;
    if (!innermost->words.empty())
        row["words"] = json::array(innermost->words.begin(), innermost->words.end());
    if (auto const* record = record_in(*m.type))
        row["fields"] = fields(*record);
    return row;
}

json::array fields(shape const& record) {
    json::array rows;
    for (auto const& m : record.members)
        rows.push_back(field_row(m));
    return rows;
}

} // namespace

json::array describe() {
    json::array rows;
    for (auto const& op : table())
        rows.push_back(json::object{{"name", op.name},
                                    {"method", method_name(op.method)},
                                    {"route", op.route},
                                    {"right", to_word(op.right)},
                                    {"scope", op.scope},
                                    {"subject", op.subject},
                                    {"since", op.since},
                                    {"summary", op.summary},
                                    {"changes_something", op.changes_something()},
                                    {"input", fields(*op.input)},
                                    {"output", fields(*op.output)}});
    return rows;
}

} // namespace network::operations
