#include "libnetwork/learning/resource_file.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/markup.hpp"
#include "libnetwork/organisations/delimited_file.hpp"

#include <boost/describe/members.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/mp11/algorithm.hpp>

#include <charconv>
#include <set>

namespace network::learning {
namespace {

namespace json = boost::json;

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};

/// urn:uuid: and a UUID in small letters, as RFC 9562 writes it (section 4).
bool is_lasting_name(std::string_view text) {
    constexpr std::string_view shape = "urn:uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::equal(
        text.begin(), text.end(), shape.begin(), shape.end(), [](char given, char wanted) {
            bool const hex = (given >= '0' && given <= '9') || (given >= 'a' && given <= 'f');
            return wanted == 'x' ? hex : given == wanted;
        });
}

/// Reads the cells of one row by the names of their columns.
class reading_row {
  public:
    reading_row(json::object const& row, table_line& into) : row_(row), into_(into) {}

    void run() {
        read("slug", into_.slug);
        read("organisation", into_.organisation);
        read("translation_of", into_.translation_of);
        read_name("urn", into_.urn);
        read_name("version_urn", into_.version_urn);
        read("version_sha256", into_.version_sha256);
        read("kind", into_.kind);
        read("published", into_.published);
        into_.names_licence = !cell("licence").empty();
        using fields = boost::describe::describe_members<content, boost::describe::mod_public>;
        boost::mp11::mp_for_each<fields>([&](auto const& one) {
            using type = std::remove_cvref_t<decltype(into_.says.*one.pointer)>;
            constexpr bool is_list = std::is_same_v<type, std::vector<members::tier>> ||
                                     std::is_same_v<type, std::vector<std::string>> ||
                                     std::is_same_v<type, std::vector<principle_tag>> ||
                                     std::is_same_v<type, std::vector<partner>>;
            if constexpr (!is_list)
                if (std::string_view{one.name} != "translation_of")
                    read(one.name, into_.says.*one.pointer);
        });
        for (auto const& word : words("tiers"))
            if (auto const tier = from_word<members::tier>(word))
                into_.says.tiers.push_back(*tier);
            else
                fault("tiers", "word.unknown", "\"" + word + "\" is no tier");
        into_.says.themes = words("themes");
        read_principles();
        read_partners();
        read_lineage();
        if (slug(into_.slug) != into_.slug || into_.slug.empty())
            fault("slug", "slug", "Use small letters, digits and hyphens");
        if (!into_.says.body.empty())
            into_.says.body = to_html(read_html(into_.says.body).blocks);
    }

  private:
    void fault(std::string_view field, char const* code, std::string message) {
        into_.problems.push_back({std::string{field}, code, std::move(message)});
    }

    /// The cell as text; empty where there is none.
    [[nodiscard]] std::string cell(std::string_view name) const {
        auto const* found = row_.if_contains(name);
        if (!found || found->is_null())
            return {};
        return found->is_string() ? std::string{std::string_view{found->get_string()}}
                                  : json::serialize(*found);
    }

    template <class T>
    void read(std::string_view name, T& into) {
        auto const text = cell(name);
        if constexpr (std::is_same_v<T, std::string>) {
            into = text;
        } else if constexpr (is_optional<T>::value) {
            if (!text.empty())
                read(name, into.emplace());
        } else if constexpr (std::is_same_v<T, date>) {
            if (auto const day = date::parse(text))
                into = *day;
            else
                fault(name, "date.invalid", "Write days as 2026-11-28");
        } else if constexpr (described_enum<T>) {
            if (auto const word = from_word<T>(text))
                into = *word;
            else if (!text.empty())
                fault(name, "word.unknown", "\"" + text + "\" is not known");
        } else {
            auto const end = text.data() + text.size();
            if (auto const got = std::from_chars(text.data(), end, into);
                got.ec != std::errc{} || got.ptr != end)
                fault(name, "number.invalid", "Write digits alone");
        }
    }

    void read_name(std::string_view name, std::string& into) {
        into = cell(name);
        if (!into.empty() && !is_lasting_name(into))
            fault(name, "urn.invalid",
                  "Lasting names are urn:uuid: and 36 small letters, digits and hyphens; leave it "
                  "empty for a new one");
    }

    /// Words with a space between, or a list of them.
    [[nodiscard]] std::vector<std::string> words(std::string_view name) const {
        std::vector<std::string> all;
        if (auto const* found = row_.if_contains(name); found && found->is_array()) {
            for (auto const& one : found->get_array())
                if (one.is_string())
                    all.emplace_back(std::string_view{one.get_string()});
            return all;
        }
        auto const text = cell(name);
        for (std::size_t start = 0; start < text.size();) {
            auto const end = std::min(text.find(' ', start), text.size());
            if (end > start)
                all.push_back(text.substr(start, end - start));
            start = end + 1;
        }
        return all;
    }

    /// A list of objects, given as it is or as JSON in a cell.
    json::array objects(std::string_view name) {
        auto const text = cell(name);
        if (text.empty())
            return {};
        boost::system::error_code failed;
        auto const value = json::parse(text, failed);
        if (failed || !value.is_array()) {
            fault(name, "json.malformed", "Write a list in JSON");
            return {};
        }
        for (auto const& one : value.get_array())
            if (!one.is_object()) {
                fault(name, "json.malformed", "Write a list of objects");
                return {};
            }
        return value.get_array();
    }

    static std::string text_in(json::object const& from, std::string_view name) {
        auto const* found = from.if_contains(name);
        return found && found->is_string() ? std::string{std::string_view{found->get_string()}}
                                           : std::string{};
    }

    void read_principles() {
        for (auto const& one : objects("principles")) {
            auto const& said = one.get_object();
            auto const which = from_word<principle>(text_in(said, "principle"));
            auto const how = from_word<weight>(text_in(said, "weight"));
            if (which && how)
                into_.says.principles.push_back({*which, *how, text_in(said, "evidence")});
            else
                fault("principles", "word.unknown", "A principle or its weight is not known");
        }
    }

    void read_partners() {
        for (auto const& one : objects("partners")) {
            auto const& said = one.get_object();
            if (auto const role = from_word<partner_role>(text_in(said, "role")))
                into_.partners.push_back(
                    {text_in(said, "organisation"), text_in(said, "name"), *role});
            else
                fault("partners", "word.unknown", "The role of a partner is not known");
        }
    }

    /// A field of an object in a list, as a cell is read.
    template <class T>
    void read_in(json::object const& from, std::string_view name, T& into) {
        table_line apart;
        json::object one;
        if (auto const* found = from.if_contains(name))
            one[name] = *found;
        reading_row{one, apart}.read(name, into);
        for (auto& wrong : apart.problems)
            fault("lineage", wrong.code.c_str(), std::string{name} + ": " + wrong.message);
    }

    void read_lineage() {
        for (auto const& one : objects("lineage")) {
            auto const& said = one.get_object();
            written_link link;
            auto const kind = from_word<lineage_kind>(text_in(said, "kind"));
            link.resource = text_in(said, "resource");
            link.project = text_in(said, "project");
            link.reason = text_in(said, "reason");
            if (!kind || *kind == lineage_kind::translated)
                fault("lineage", "word.unknown", "How it came of the other is not known");
            else if (link.resource.empty() == link.project.empty())
                fault("lineage", "subject.one", "Name a resource or a project, one of the two");
            else if (*kind == lineage_kind::output_of && link.project.empty())
                fault("lineage", "output.of_project", "A resource comes out of a project");
            else {
                link.kind = *kind;
                if (*kind == lineage_kind::adopted_from)
                    read_adoption(said, link);
                into_.lineage.push_back(std::move(link));
            }
        }
    }

    void read_adoption(json::object const& said, written_link& link) {
        link.by = text_in(said, "by");
        link.changed = text_in(said, "changed");
        link.cost = text_in(said, "cost");
        link.happened = text_in(said, "happened");
        read_in(said, "tried_on", link.tried_on);
        read_in(said, "result", link.result);
        read_in(said, "cost_pence", link.cost_pence);
        read_in(said, "contact_post", link.contact_post);
        read_in(said, "visibility", link.visibility);
        if (!link.tried_on || link.by.empty() || link.happened.empty())
            fault("lineage", "adoption.incomplete", "Say who tried it, when, and what happened");
    }

    json::object const& row_;
    table_line& into_;
};

std::set<std::string, std::less<>> const& known_columns() {
    static auto const known = [] {
        std::set<std::string, std::less<>> names{"slug",           "kind",   "organisation",
                                                 "published",      "urn",    "version_urn",
                                                 "version_sha256", "lineage"};
        using fields = boost::describe::describe_members<content, boost::describe::mod_public>;
        boost::mp11::mp_for_each<fields>([&](auto const& one) { names.insert(one.name); });
        return names;
    }();
    return known;
}

/// The guard that our tables put before what a spreadsheet would take for a formula.
std::string without_guard(std::string text) {
    constexpr std::string_view guarded = "=+-@'\t\r";
    if (text.size() > 1 && text.front() == '\'' && guarded.find(text[1]) != std::string_view::npos)
        text.erase(0, 1);
    return text;
}

table_line line_of(json::object const& row, std::int64_t number) {
    table_line made;
    made.line = number;
    for (auto const& one : row)
        if (!known_columns().contains(std::string_view{one.key()}))
            made.problems.push_back(
                {std::string{std::string_view{one.key()}}, "column.unknown", "is not known"});
    reading_row{row, made}.run();
    return made;
}

result<std::vector<table_line>> read_json_rows(std::string_view bytes) {
    boost::system::error_code failed;
    auto const value = json::parse(bytes, failed);
    if (failed)
        return invalid(
            "content", "json.malformed",
            "The file is no valid JSON: it breaks before it is whole, or holds a mark that"
            " does not belong there");
    auto const* rows = value.is_object() ? value.get_object().if_contains("rows") : &value;
    if (!rows || !rows->is_array())
        return invalid("content", "json.malformed",
                       "Give a list of resources, or {\"rows\": [...]}");
    std::vector<table_line> all;
    for (auto const& one : rows->get_array()) {
        auto const number = static_cast<std::int64_t>(all.size()) + 1;
        all.push_back(one.is_object() ? line_of(one.get_object(), number) : table_line{});
        if (!one.is_object()) {
            all.back().line = number;
            all.back().problems.push_back({"", "json.malformed", "is no object"});
        }
    }
    return all;
}

result<std::vector<table_line>> read_table(std::string_view bytes) {
    NETWORK_TRY(auto const file, organisations::read_delimited(bytes));
    std::vector<problem> faults;
    std::set<std::string, std::less<>> given;
    for (auto const& column : file.heading) {
        given.insert(column);
        if (!known_columns().contains(column))
            faults.push_back({column, "column.unknown", "is not known"});
    }
    for (auto const* needed : {"slug", "title"})
        if (!given.contains(needed))
            faults.push_back({needed, "column.missing", "is needed"});
    if (!faults.empty())
        return invalid(std::move(faults));
    std::vector<table_line> all;
    for (auto const& record : file.records) {
        json::object row;
        for (std::size_t place = 0; place < file.heading.size() && place < record.fields.size();
             ++place)
            row[file.heading[place]] = without_guard(record.fields[place]);
        auto made = line_of(row, record.line);
        made.problems.insert(made.problems.begin(), record.problems.begin(), record.problems.end());
        all.push_back(std::move(made));
    }
    return all;
}

} // namespace

result<std::vector<table_line>> read_resources(std::string_view bytes) {
    auto const first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    bool const is_json =
        first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
    if (first != std::string_view::npos && bytes[first] == '<')
        return invalid("content", "table.xml",
                       "The file is XML, which is no table of resources: take in the export of a "
                       "WordPress site as such");
    return is_json ? read_json_rows(bytes.substr(first)) : read_table(bytes);
}

} // namespace network::learning
