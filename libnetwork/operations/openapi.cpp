// The OpenAPI 3.1 document, written from the table of operations and the shapes of its records.
#include "libnetwork/operations/describe.hpp"
#include "libnetwork/operations/words.hpp"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cctype>
#include <map>

namespace network::operations {
namespace {

namespace json = boost::json;

/// Collects the schemas of the records that are referred to.
class schema_writer {
  public:
    json::object schemas;

    json::object of(shape const& type) {
        switch (type.what) {
        case form::text:
            return {{"type", "string"}};
        case form::number:
            return {{"type", "integer"}, {"format", "int64"}};
        case form::pence:
            return {{"type", "integer"}, {"format", "int64"}, {"description", "pence"}};
        case form::moment:
            return {{"type", "integer"},
                    {"format", "int64"},
                    {"description", "milliseconds since 1970-01-01T00:00Z"}};
        case form::boolean:
            return {{"type", "boolean"}};
        case form::day:
            return {{"type", "string"}, {"format", "date"}};
        case form::word:
            return {{"type", "string"},
                    {"enum", json::array(type.words.begin(), type.words.end())}};
        case form::list:
            return {{"type", "array"}, {"items", of(*type.element)}};
        case form::record:
            return type.name == "page" ? object(type) : reference(type);
        case form::nothing:
            break;
        }
        return {{"type", "object"}};
    }

    json::object of(member const& m) {
        auto schema = of(*m.type);
        if (m.nullable) {
            if (schema.contains("$ref"))
                schema = {{"anyOf", json::array{schema, json::object{{"type", "null"}}}}};
            else
                schema["type"] = json::array{schema["type"], "null"};
        }
        if (!m.summary.empty())
            schema["description"] = m.summary;
        if (m.type->what == form::text)
            schema["maxLength"] = m.within.longest;
        if (m.type->what == form::number && m.within.least != INT64_MIN)
            schema["minimum"] = m.within.least;
        if (m.type->what == form::number && m.within.most != INT64_MAX)
            schema["maximum"] = m.within.most;
        return schema;
    }

    json::object object(shape const& record, std::vector<std::string_view> const& without = {}) {
        json::object properties;
        json::array required;
        for (auto const& m : record.members) {
            if (std::find(without.begin(), without.end(), m.name) != without.end())
                continue;
            properties[m.name] = of(m);
            if (m.required)
                required.emplace_back(m.name);
        }
        json::object schema{{"type", "object"}, {"properties", std::move(properties)}};
        if (!required.empty())
            schema["required"] = std::move(required);
        return schema;
    }

  private:
    json::object reference(shape const& record) {
        auto& name = names_[&record];
        if (name.empty()) {
            name = record.name;
            // Records of two modules may share a name; the document keeps them apart.
            for (int n = 2; schemas.contains(name); ++n)
                name = std::string{record.name} + '_' + std::to_string(n);
            schemas[name] = nullptr; // a record may hold itself
            schemas[name] = object(record);
        }
        return {{"$ref", "#/components/schemas/" + names_[&record]}};
    }

    std::map<shape const*, std::string> names_;
};

std::vector<std::string_view> path_inputs(std::string_view route) {
    std::vector<std::string_view> names;
    for (auto open = route.find('{'); open != std::string_view::npos;
         open = route.find('{', open + 1))
        names.push_back(route.substr(open + 1, route.find('}', open) - open - 1));
    return names;
}

json::array parameters(operation const& op, schema_writer& write,
                       std::vector<std::string_view> const& in_path) {
    json::array list;
    for (auto const& m : op.input->members) {
        bool const path = std::find(in_path.begin(), in_path.end(), m.name) != in_path.end();
        if (path || op.method == verb::get)
            list.push_back(json::object{{"name", m.name},
                                        {"in", path ? "path" : "query"},
                                        {"required", path || m.required},
                                        {"description", m.summary},
                                        {"schema", write.of(*m.type)}});
    }
    if (op.method == verb::post)
        list.push_back(json::object{{"$ref", "#/components/parameters/IdempotencyKey"}});
    if (op.changes_something() && !op.subject.empty())
        list.push_back(json::object{{"$ref", "#/components/parameters/IfMatch"}});
    return list;
}

json::object responses(operation const& op, schema_writer& write) {
    auto const success = op.creates ? "201" : "200";
    return {{success,
             {{"description", op.creates ? "Created" : "Done"},
              {"content", {{"application/json", {{"schema", write.of(*op.output)}}}}}}},
            {"default", {{"$ref", "#/components/responses/Problem"}}}};
}

json::object path_item(operation const& op, schema_writer& write) {
    auto const in_path = path_inputs(op.route);
    json::object item{{"operationId", op.name},
                      {"summary", op.summary},
                      {"tags", json::array{op.name.substr(0, op.name.find('.'))}},
                      {"description", "Right: " + std::string{to_word(op.right)} +
                                          ". Token scope: " + std::string{op.scope} + ". Since " +
                                          std::string{op.since} + "."},
                      {"parameters", parameters(op, write, in_path)},
                      {"responses", responses(op, write)}};
    if (op.method == verb::post || op.method == verb::patch)
        item["requestBody"] = {
            {"required", true},
            {"content", {{"application/json", {{"schema", write.object(*op.input, in_path)}}}}}};
    if (op.right == people::right::read_register)
        item["security"] = json::array{json::object{}, {{"token", json::array{}}}};
    return item;
}

json::object common_parts(json::object schemas) {
    json::object const text{{"type", "string"}};
    schemas["problem"] = {
        {"type", "object"},
        {"properties",
         {{"type", text},
          {"title", text},
          {"status", {{"type", "integer"}}},
          {"detail", text},
          {"code", text},
          {"problems",
           {{"type", "array"},
            {"items",
             {{"type", "object"},
              {"properties", {{"field", text}, {"code", text}, {"message", text}}}}}}}}}};
    return {
        {"schemas", std::move(schemas)},
        {"securitySchemes", {{"token", {{"type", "http"}, {"scheme", "bearer"}}}}},
        {"parameters",
         {{"IdempotencyKey",
           {{"name", "Idempotency-Key"},
            {"in", "header"},
            {"required", false},
            {"schema", text},
            {"description", "A repeat of the request with the same key gets the first answer"}}},
          {"IfMatch",
           {{"name", "If-Match"},
            {"in", "header"},
            {"required", false},
            {"schema", text},
            {"description", "Refuse with 412 where the organisation has changed since"}}}}},
        {"responses",
         {{"Problem",
           {{"description", "What was wrong, field by field where fields are concerned"},
            {"content",
             {{"application/problem+json",
               {{"schema", {{"$ref", "#/components/schemas/problem"}}}}}}}}}}}};
}

} // namespace

json::object openapi(std::string_view server_url) {
    schema_writer write;
    json::object paths;
    for (auto const& op : table()) {
        std::string method{method_name(op.method)};
        std::transform(method.begin(), method.end(), method.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        auto& path = paths[op.route];
        if (path.is_null())
            path.emplace_object();
        path.get_object()[method] = path_item(op, write);
    }
    return {{"openapi", "3.1.0"},
            {"info",
             {{"title", "Co-operative councils network portal"},
              {"version", "0.1.0"},
              {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
            {"servers", json::array{{{"url", std::string{server_url} + "/api/v1"}}}},
            {"security", json::array{{{"token", json::array{}}}}},
            {"paths", std::move(paths)},
            {"components", common_parts(std::move(write.schemas))}};
}

} // namespace network::operations
