#include "tests/server/pages/exits.hpp"

#include <algorithm>

namespace network::test {
namespace {

std::vector<std::string> texts_of(std::vector<std::int64_t> const& numbers) {
    std::vector<std::string> all;
    for (auto const one : numbers)
        all.push_back(std::to_string(one));
    return all;
}

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string all;
    for (char const c : text)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' || c == '_')
            all += c;
        else
            (all += '%') += {digits[static_cast<unsigned char>(c) >> 4U],
                             digits[static_cast<unsigned char>(c) & 15U]};
    return all;
}

bool is_text(operations::shape const* type) {
    return type && (type->what == operations::form::text || type->what == operations::form::number);
}

} // namespace

// Names that mean the same wherever they stand come last; "/admin/..." ones before them. A number
// or name of "1" or "none" belongs to something of which the library holds nothing.
all_exits::all_exits(secret_library const& library) : library_(library) {
    auto const number = values{"1"};
    auto const word = std::string{in_all_secrets};
    auto const own = values{std::to_string(library.own)};
    auto const organisations = values{std::to_string(library.own), std::to_string(library.foreign)};
    named_ = {
        {"/resources:slug", library.slugs},
        {"/admin/resources:slug", library.slugs},
        {"/principles:slug", {"learning"}},
        {":principle", {"learning"}},
        {"/projects:slug", texts_of(library.bids)},
        {":slug", {"ownham-borough-council", "farham-district-council"}},
        {"/resources:id", texts_of(library.files)},
        {":id", number},
        {"/resources:name", {"another.txt"}},
        {"/figures:name", number},
        {"/resources:act", {"publish", "withdraw", "rename"}},
        {":act", {"admit"}},
        {":what", {"name"}},
        {":file", {"answer.txt"}},
        {"/sitemaps:part", number},
        {":part", {"tier"}},
        {"/admin/rounds:number", {std::to_string(library.round)}},
        {"/rounds:number", {std::to_string(library.round)}},
        {":resource", library.slugs},
        {":attachment", texts_of(library.files)},
        {":comment", texts_of(library.comments)},
        {":adoption", texts_of(library.adoptions)},
        {":question", texts_of(library.questions)},
        {":bid", texts_of(library.bids)},
        {":project", texts_of(library.bids)},
        {":organisation", organisations},
        {":organisation_number", own},
        {":lead", own},
        {":participant", {std::to_string(library.associate)}},
        {":like", own},
        {":q", {word, word.substr(0, 5) + "*", "tools"}},
        {":theme", {library.words.front().word}},
        {":under", {"none"}},
        {"/resources:from", number},
        {"/resources:to", {"1", "2"}},
        {"/attachments:from", {"0"}},
        {"/resources:version", {"1", "2"}},
        {":version", number},
        {":base", {"https://portal.example"}},
        {":round", {std::to_string(library.round)}},
        {":person", {std::to_string(library.reader("full").browser.person)}},
        {":body", {"eoc"}},
        {":reference", {"EOC/2026/1"}},
        {":letter", {"renewal"}},
        {":year", {"2023"}},
        {":key", {"KEY"}},
        {":token", {"none"}},
        {":subject", {"resources"}},
        {":event", number},
        {":path",
         {"/resources/" + library.slugs[1], "/resources/" + library.slugs[2], "/elsewhere/"}},
        {":host", {"none"}},
        // Numbers of what this library has none of.
        {":application", number},
        {":meeting", number},
        {":dealing", number},
        {":enquiry", number},
        {":request", number},
        {":import", number},
        {":succession", number},
        {":edition", number},
        {":number", number},
        {":seat", number},
        {":appointment", number},
        {":pledge", number},
        // Days, pages, sizes and years choose from what is shown anyway: the whole is asked for.
        {":as_on", {}},
        {":known_at", {}},
        {":on", {}},
        {":after", {}},
        {":before", {}},
        {":from", {}},
        {":to", {}},
        {":from_year", {}},
        {":to_year", {}},
        {":month", {}},
        {":day", {}},
        {":due_by", {}},
        {":owner", {}},
        {":most", {}},
        {":most_faults", {"100"}},
        {":limit", {}},
        {":year_from", {}},
        {":year_to", {}}};
    for (auto const& what : operations::table())
        if (what.method == operations::verb::get)
            add_operation(what);
    add_pages();
    add_beside();
}

std::optional<all_exits::values> all_exits::values_for(std::string_view pattern,
                                                       std::string_view name,
                                                       operations::shape const* type) {
    for (auto const& [key, found] : named_) {
        auto const colon = key.find(':');
        if (pattern.starts_with(key.substr(0, colon)) && key.substr(colon + 1) == name)
            return found;
    }
    if (type && type->what == operations::form::list)
        type = type->element;
    if (type && type->what == operations::form::word) // every one that it knows
        return values(type->words.begin(), type->words.end());
    if (type && !is_text(type))
        return values{};
    unknown.insert(std::string{pattern} + ": " + std::string{name});
    return std::nullopt;
}

all_exits::values all_exits::filled(std::string_view pattern) {
    values made{""};
    for (std::size_t at = 0; at < pattern.size();) {
        auto const open = std::min(pattern.find('{', at), pattern.size());
        for (auto& one : made)
            one += pattern.substr(at, open - at);
        if (open == pattern.size())
            break;
        auto const close = pattern.find('}', open);
        auto const given = values_for(pattern, pattern.substr(open + 1, close - open - 1), nullptr)
                               .value_or(values{});
        values longer;
        for (auto const& one : made)
            for (auto const& value : given)
                longer.push_back(one + escaped(value));
        made = std::move(longer);
        at = close + 1;
    }
    return made;
}

// Bare, and once more for each value of each input that may be left out. What may be limited is
// asked for whole.
void all_exits::add_operation(operations::operation const& what) {
    auto const pattern = "/api/v1" + std::string{what.route};
    values bare{""}, chosen;
    std::string whole;
    for (auto const& input : what.input->members) {
        if (what.route.find('{' + std::string{input.name} + '}') != std::string_view::npos)
            continue;
        auto const given = values_for(what.route, input.name, input.type);
        if (input.name == "limit")
            whole = "&limit=" + std::to_string(input.within.most);
        if (!given)
            continue;
        values longer;
        for (auto const& value : *given) {
            auto const pair = '&' + std::string{input.name} + '=' + escaped(value);
            if (!input.required)
                chosen.push_back(pair);
            else
                for (auto const& one : bare)
                    longer.push_back(one + pair);
        }
        if (input.required)
            bare = std::move(longer);
    }
    for (auto const& place : filled(what.route))
        for (auto const& asked : bare) {
            auto const address =
                "/api/v1" + place + "?" + (asked + whole).substr((asked + whole).empty() ? 0 : 1);
            list.push_back({pattern, address});
            for (auto const& pair : chosen)
                list.push_back({pattern, address + pair});
        }
}

void all_exits::add_pages() {
    for (auto const pattern : library_.site.patterns(http::method::get))
        for (auto const& address : filled(pattern))
            list.push_back({std::string{pattern}, address});
    // What pages, feeds and files read of an address stands in no table: the questions that find.
    auto const word = std::string{in_all_secrets};
    for (auto const* pattern :
         {"/search", "/resources", "/projects", "/organisations", "/feeds/resources.atom",
          "/feeds/resources.json", "/feeds/news.atom", "/feeds/news.json", "/resources.csv",
          "/resources.json", "/gaps", "/reciprocity", "/admin/resources", "/admin/audit"})
        for (auto const& question :
             {"q=" + word, "q=" + word.substr(0, 5) + "*", std::string{"principle=learning"},
              "theme=" + library_.words.front().word, std::string{"stage=stopped"},
              "lead=" + std::to_string(library_.own),
              "organisation=" + std::to_string(library_.own), std::string{"kind=case_study"},
              "like=" + std::to_string(library_.own)})
            list.push_back({pattern, std::string{pattern} + '?' + question});
    for (auto const organisation : {library_.own, library_.foreign, library_.associate})
        for (auto const* pattern :
             {"/account/council", "/account/council/everything", "/account/council/everything.zip",
              "/account/council/resources", "/account/council/sharing", "/account/council/bids"})
            list.push_back(
                {pattern, std::string{pattern} + "?organisation=" + std::to_string(organisation)});
    for (auto const& slug : library_.slugs)
        for (auto const& [ending, question] : {std::pair{"", "?version=1"},
                                               {"", "?version=2"},
                                               {"/differences", "?from=1&to=2"},
                                               {"/differences", "?from=1&to=1"},
                                               {"/cite.txt", "?version=1"},
                                               {"/cite.json", "?version=2"}})
            list.push_back({std::string{"/resources/{slug}"} + ending,
                            "/resources/" + slug + ending + question});
}

void all_exits::add_beside() {
    std::map<std::string_view, values> const known{
        {"/oai",
         {"?verb=Identify", "?verb=ListSets", "?verb=ListMetadataFormats",
          "?verb=ListIdentifiers&metadataPrefix=oai_dc", "?verb=ListRecords&metadataPrefix=oai_dc",
          "?verb=ListRecords&metadataPrefix=oai_dc&set=principle:learning"}},
        {"/healthz", {""}},
        {"/readyz", {""}},
        {"/metrics", {""}},
        {"/openapi.json", {""}}};
    for (auto const pattern : library_.api.beside_operations()) {
        auto const found = known.find(pattern);
        if (found == known.end())
            unknown.insert(std::string{pattern});
        else
            for (auto const& ending : found->second)
                list.push_back({std::string{pattern}, std::string{pattern} + ending});
    }
}

boost::json::value all_exits::something(operations::shape const& type, std::string_view name,
                                        std::string_view within, int depth) {
    using operations::form;
    switch (type.what) {
    case form::text:
    case form::number: {
        std::string text{"1"};
        for (auto const& [key, given] : named_)
            if (key.substr(key.find(':') + 1) == name &&
                within.starts_with(key.substr(0, key.find(':'))) && !given.empty()) {
                text = given.front();
                break;
            }
        if (type.what == form::text)
            return boost::json::value(text);
        return boost::json::value(
            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })
                ? std::stoll(text)
                : std::int64_t{1});
    }
    case form::boolean:
        return false;
    case form::day:
        return "2026-12-01";
    case form::moment:
    case form::pence:
        return 1;
    case form::word:
        return boost::json::value(type.words.front());
    case form::list: {
        boost::json::array all;
        if (depth < 2)
            all.push_back(something(*type.element, name, within, depth + 1));
        return all;
    }
    case form::record: {
        boost::json::object all;
        for (auto const& one : type.members)
            if (one.required && depth < 4)
                all[one.name] = something(*one.type, one.name, within, depth + 1);
        return all;
    }
    case form::nothing:
        break;
    }
    return boost::json::object{};
}

std::vector<boost::json::object> all_exits::inputs_of(operations::operation const& what) {
    boost::json::object base;
    std::string_view varied;
    for (auto const& one : what.input->members) {
        bool const about_one = one.name == "resource" || one.name == "attachment" ||
                               one.name == "comment" || one.name == "question";
        if (about_one)
            varied = one.name;
        if (one.required || about_one)
            base[one.name] = something(*one.type, one.name, what.route, 0);
    }
    if (varied.empty())
        return {base};
    std::vector<boost::json::object> all;
    auto const each = values_for("", varied, nullptr).value_or(values{});
    for (auto const& value : each) {
        auto input = base;
        if (varied == "resource")
            input[varied] = value;
        else
            input[varied] = std::stoll(value);
        all.push_back(std::move(input));
    }
    return all;
}

} // namespace network::test
