#include "server/api/oai.hpp"

#include "libnetwork/base/base64.hpp"
#include "libnetwork/learning/harvest.hpp"
#include "libnetwork/learning/theme_tree.hpp"
#include "libnetwork/members/principles.hpp"
#include "libnetwork/people/secret.hpp"
#include "server/api/xml.hpp"
#include "server/http/form.hpp"

#include <algorithm>
#include <map>

namespace network::api {
namespace {

using namespace learning;

constexpr std::size_t records_on_a_page = 100;
constexpr std::string_view format = "oai_dc";

struct oai_error {
    std::string_view code;
    std::string message;
};

using arguments = std::map<std::string, std::string, std::less<>>;

/// One request on its way to its answer.
struct conversation {
    operations::library& core;
    std::string base; ///< of this site
    arguments given;
    std::string body;               ///< what stands within the verb's element
    std::optional<oai_error> wrong; ///< instead of a body

    [[nodiscard]] std::string_view value(std::string_view name) const {
        auto const found = given.find(name);
        return found == given.end() ? std::string_view{} : std::string_view{found->second};
    }
    [[nodiscard]] bool has(std::string_view name) const { return given.contains(name); }
    void refuse(std::string_view code, std::string message) {
        wrong = oai_error{code, std::move(message)};
    }
};

/// A harvest belongs to everybody, so it is read as nobody in particular.
template <class Look>
auto as_everybody(conversation const& now, Look&& look) {
    viewer const nobody;
    return now.core.office().read(nobody, std::forward<Look>(look));
}

// ------------------------------------------------------------------------------------------------

std::string header_of(harvest_record const& record) {
    std::string out = record.deleted ? "<header status=\"deleted\">" : "<header>";
    out +=
        xml_element("identifier", record.urn) + xml_element("datestamp", second_text(record.stamp));
    for (auto const& set : record.sets)
        out += xml_element("setSpec", set);
    return out + "</header>";
}

std::string metadata_of(conversation const& now, outlet_row const& says) {
    std::string out =
        "<metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/oai_dc/ "
        "http://www.openarchives.org/OAI/2.0/oai_dc.xsd\">";
    out += xml_element("dc:title", says.title) + xml_element("dc:creator", says.organisation_name);
    for (auto const one : says.principles)
        out += xml_element("dc:subject", members::text_of(one).name);
    auto const words =
        now.core.office().read({}, [](changes::reader& view) { return view.cached<vocabulary>(); });
    for (auto const& theme : says.themes)
        out += xml_element("dc:subject", theme_name(*words, theme));
    out += xml_element("dc:description", says.text);
    out += xml_element("dc:publisher", "Co-operative Councils Network");
    out += xml_element("dc:date", says.published.to_string()) +
           xml_element("dc:type", label(says.kind));
    out += xml_element("dc:identifier", now.base + "/resources/" + says.slug);
    out +=
        xml_element("dc:identifier", says.urn) + xml_element("dc:language", to_word(says.language));
    out += xml_element("dc:coverage", says.place) + xml_element("dc:rights", label(says.licence));
    return out + "</oai_dc:dc></metadata>";
}

std::string record_text(conversation const& now, harvest_record const& record) {
    return "<record>" + header_of(record) + (record.deleted ? "" : metadata_of(now, record.says)) +
           "</record>";
}

// ------------------------------------------------------------------------------------------------

/// Where a harvest stands.
struct position {
    std::string set, from, until;
    instant stamp;
    std::int64_t id = 0;
    std::size_t given = 0;
};

std::string token_of(conversation const& now, position const& at) {
    auto const payload = std::string{format} + '|' + at.set + '|' + at.from + '|' + at.until + '|' +
                         std::to_string(at.stamp.milliseconds) + '|' + std::to_string(at.id) + '|' +
                         std::to_string(at.given);
    auto const sign = people::keyed_hash(harvest_secret(now.core.office()), payload).substr(0, 32);
    return to_base64(payload + '|' + sign);
}

std::optional<position> read_token(conversation const& now, std::string_view token) {
    auto const text = from_base64(token);
    auto const cut = text ? text->rfind('|') : std::string::npos;
    if (cut == std::string::npos)
        return std::nullopt;
    auto const payload = text->substr(0, cut);
    auto const sign = people::keyed_hash(harvest_secret(now.core.office()), payload).substr(0, 32);
    if (!people::same_secret(text->substr(cut + 1), sign))
        return std::nullopt;
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= payload.size();) {
        auto const end = std::min(payload.find('|', from), payload.size());
        parts.push_back(payload.substr(from, end - from));
        from = end + 1;
    }
    if (parts.size() != 7)
        return std::nullopt;
    return position{parts[1],
                    parts[2],
                    parts[3],
                    {std::stoll(parts[4])},
                    std::stoll(parts[5]),
                    static_cast<std::size_t>(std::stoull(parts[6]))};
}

/// A day, or a second of one; `ends`: the last second of a day.
std::optional<instant> moment_in(std::string_view text, bool ends) {
    if (text.size() == 10) {
        auto const at =
            date::parse(text) ? instant::parse(std::string{text} + "T00:00:00Z") : std::nullopt;
        return at ? std::optional{instant{at->milliseconds + (ends ? 86'399'000 : 0)}}
                  : std::nullopt;
    }
    return text.size() == 20 ? instant::parse(text) : std::nullopt;
}

/// Which part of the library is asked for: by token, or by what was given.
std::optional<position> where(conversation& now) {
    if (now.has("resumptionToken")) {
        if (now.given.size() != 2) {
            now.refuse("badArgument", "A resumption token stands alone");
            return std::nullopt;
        }
        auto at = read_token(now, now.value("resumptionToken"));
        if (!at)
            now.refuse("badResumptionToken", "This is not a token of this repository");
        return at;
    }
    if (!now.has("metadataPrefix")) {
        now.refuse("badArgument", "metadataPrefix is missing");
        return std::nullopt;
    }
    if (now.value("metadataPrefix") != format) {
        now.refuse("cannotDisseminateFormat", "There is oai_dc alone");
        return std::nullopt;
    }
    return position{std::string{now.value("set")},
                    std::string{now.value("from")},
                    std::string{now.value("until")},
                    {},
                    0,
                    0};
}

/// The bounds of time of a harvest; false where they cannot be.
bool read_bounds(conversation& now, position const& at, harvest_wish& wish) {
    if (!at.from.empty())
        wish.from = moment_in(at.from, false);
    if (!at.until.empty())
        wish.until = moment_in(at.until, true);
    if ((!at.from.empty() && !wish.from) || (!at.until.empty() && !wish.until))
        now.refuse("badArgument", "Give from and until as YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
    else if (!at.from.empty() && !at.until.empty() && at.from.size() != at.until.size())
        now.refuse("badArgument", "from and until must be of the same granularity");
    else if (wish.from && wish.until && *wish.from > *wish.until)
        now.refuse("badArgument", "from is later than until");
    return !now.wrong;
}

std::string next_token(conversation const& now, position at, harvest_page const& page) {
    if (!page.more && at.given == 0)
        return {}; // all on one page
    std::string out = "<resumptionToken completeListSize=\"" +
                      std::to_string(std::max(page.total, at.given)) + "\" cursor=\"" +
                      std::to_string(at.given) + "\">";
    if (page.more) {
        at.stamp = page.records.back().stamp;
        at.id = page.records.back().id;
        at.given += page.records.size();
        out += xml_text(token_of(now, at));
    }
    return out + "</resumptionToken>";
}

void list(conversation& now, bool whole) {
    auto const at = where(now);
    if (!at)
        return;
    harvest_wish wish;
    wish.set = at->set;
    wish.after_stamp = at->stamp;
    wish.after_id = at->id;
    wish.most = records_on_a_page;
    if (!read_bounds(now, *at, wish))
        return;
    auto const page = as_everybody(now, [&](changes::reader& view) { return harvest(view, wish); });
    if (page.records.empty() && at->given == 0)
        return now.refuse("noRecordsMatch", "Nothing fits this");
    for (auto const& record : page.records)
        now.body += whole ? record_text(now, record) : header_of(record);
    now.body += next_token(now, *at, page);
}

void list_records(conversation& now) {
    list(now, true);
}
void list_identifiers(conversation& now) {
    list(now, false);
}

void get_record(conversation& now) {
    if (!now.has("identifier") || !now.has("metadataPrefix"))
        return now.refuse("badArgument", "identifier and metadataPrefix are needed");
    auto const record = as_everybody(
        now, [&](changes::reader& view) { return harvested(view, now.value("identifier")); });
    if (!record)
        return now.refuse("idDoesNotExist", "There is no such record");
    if (now.value("metadataPrefix") != format)
        return now.refuse("cannotDisseminateFormat", "There is oai_dc alone");
    now.body = record_text(now, *record);
}

void list_formats(conversation& now) {
    if (now.has("identifier") && !as_everybody(now, [&](changes::reader& view) {
            return harvested(view, now.value("identifier")).has_value();
        }))
        return now.refuse("idDoesNotExist", "There is no such record");
    now.body = "<metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
               "<schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema>"
               "<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>"
               "</metadataFormat>";
}

void list_sets(conversation& now) {
    if (now.has("resumptionToken"))
        return now.refuse("badResumptionToken", "The sets come on one page");
    for (auto const& set : harvest_sets())
        now.body += "<set>" + xml_element("setSpec", set.spec) + xml_element("setName", set.name) +
                    "</set>";
}

void identify(conversation& now) {
    auto const earliest =
        as_everybody(now, [](changes::reader& view) { return earliest_stamp(view); });
    auto const colon = now.base.find("://");
    auto const host = colon == std::string::npos ? now.base : now.base.substr(colon + 3);
    now.body =
        xml_element("repositoryName", "Co-operative Councils Network: the learning library") +
        xml_element("baseURL", now.base + "/oai") + "<protocolVersion>2.0</protocolVersion>" +
        xml_element("adminEmail", "postmaster@" + host.substr(0, host.find(':'))) +
        xml_element("earliestDatestamp", second_text(earliest)) +
        "<deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity>";
}

struct verb_row {
    std::string_view name;
    void (*answer)(conversation&);
    std::vector<std::string_view> takes;
};
std::vector<verb_row> const& verbs() {
    static std::vector<verb_row> const all{
        {"Identify", identify, {}},
        {"ListMetadataFormats", list_formats, {"identifier"}},
        {"ListSets", list_sets, {"resumptionToken"}},
        {"ListIdentifiers",
         list_identifiers,
         {"from", "until", "metadataPrefix", "set", "resumptionToken"}},
        {"ListRecords",
         list_records,
         {"from", "until", "metadataPrefix", "set", "resumptionToken"}},
        {"GetRecord", get_record, {"identifier", "metadataPrefix"}}};
    return all;
}

/// Takes the arguments; the name of one that is there twice, or nothing.
std::optional<std::string> take_arguments(http::request const& asked, conversation& now) {
    std::vector<std::pair<std::string, std::string>> all{asked.query.begin(), asked.query.end()};
    if (asked.method == http::method::post) {
        all.clear();
        if (auto const form = http::read_form(asked))
            for (auto const& field : form->fields)
                all.emplace_back(field.name, field.value);
    }
    for (auto& [name, value] : all)
        if (!now.given.emplace(name, value).second)
            return name;
    return std::nullopt;
}

/// Finds the verb and lets it answer; its name, or empty where it is none.
std::string_view answer_verb(conversation& now) {
    auto const& all = verbs();
    auto const row = std::find_if(
        all.begin(), all.end(), [&](verb_row const& one) { return one.name == now.value("verb"); });
    if (row == all.end()) {
        now.refuse("badVerb", "Give one of the six verbs");
        return {};
    }
    for (auto const& [name, value] : now.given)
        if (name != "verb" &&
            std::find(row->takes.begin(), row->takes.end(), name) == row->takes.end()) {
            now.refuse("badArgument", "This verb does not take “" + name + "”");
            return row->name;
        }
    row->answer(now);
    return row->name;
}

std::string request_element(conversation const& now) {
    std::string out = "<request";
    // After a wrong verb or argument, the protocol wants none of them repeated.
    if (!now.wrong || (now.wrong->code != "badVerb" && now.wrong->code != "badArgument"))
        for (auto const& [name, value] : now.given)
            out += ' ' + name + "=\"" + xml_text(value) + '"';
    return out + '>' + xml_text(now.base + "/oai") + "</request>";
}

} // namespace

http::response oai_answer(operations::library& core, std::string_view public_url,
                          http::request const& asked) {
    conversation now{core, std::string{public_url}, {}, {}, {}};
    if (now.base.empty())
        now.base = (asked.secure ? "https://" : "http://") + std::string{asked.headers.get("Host")};
    std::string_view verb;
    if (auto const twice = take_arguments(asked, now))
        now.refuse("badArgument", "“" + *twice + "” is given twice");
    else
        verb = answer_verb(now);
    auto const content =
        now.wrong ? "<error code=\"" + std::string{now.wrong->code} + "\">" +
                        xml_text(now.wrong->message) + "</error>"
                  : '<' + std::string{verb} + '>' + now.body + "</" + std::string{verb} + '>';
    auto answer =
        http::bytes_response(200, "text/xml; charset=utf-8",
                             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                             "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\" "
                             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                             "xsi:schemaLocation=\"http://www.openarchives.org/OAI/2.0/ "
                             "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd\"><responseDate>" +
                                 second_text(core.office().time().now()) + "</responseDate>" +
                                 request_element(now) + content + "</OAI-PMH>\n");
    answer.with("Cache-Control", "no-cache");
    return answer;
}

} // namespace network::api
