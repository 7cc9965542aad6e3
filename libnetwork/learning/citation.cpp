#include "libnetwork/learning/citation.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/escaped.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::string_view network_name = "Co-operative Councils Network";

std::string lower(std::string text) {
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string cited_version(std::int64_t number) {
    return "version " + std::to_string(number);
}

/// Braces keep capitals; what TeX reads as a command is written so that it prints as itself.
std::string tex(std::string_view text) {
    std::string out;
    for (char const c : text) {
        switch (c) {
        case '\\':
            out += "\\textbackslash{}";
            break;
        case '~':
            out += "\\textasciitilde{}";
            break;
        case '^':
            out += "\\textasciicircum{}";
            break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '%':
        case '#':
        case '_':
            out += '\\';
            [[fallthrough]];
        default:
            out += c == '\n' || c == '\r' ? ' ' : c;
        }
    }
    return out;
}

std::string one_line(std::string_view text) {
    std::string out{text};
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return out;
}

/// Letters, digits and hyphens of the last part of the address, which BibTeX takes as a key.
std::string key_of(cited const& what) {
    auto const slash = what.address.find_last_of('/');
    auto const name = slash == std::string::npos ? what.address : what.address.substr(slash + 1);
    return "ccin-" + name + "-v" + std::to_string(what.version);
}

std::string in_author_date(cited const& what) {
    return what.author + " (" + std::to_string(what.published.year()) + ") " +
           one_line(what.title) + ". " + std::string{label(what.kind)} + ", " +
           cited_version(what.version) + ". " + std::string{network_name} +
           ". Available at: " + what.address + " (read on " + day_text(what.read_on) + "). " +
           what.urn + '.';
}

std::string in_note(cited const& what) {
    return what.author + ", ‘" + one_line(what.title) + "’ (" +
           lower(std::string{label(what.kind)}) + ", " + cited_version(what.version) + ", " +
           std::string{network_name} + ", " + day_text(what.published) + ") <" + what.address +
           "> read on " + day_text(what.read_on);
}

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string in_bibtex(cited const& what) {
    std::string text = "@misc{" + key_of(what) + ",\n";
    auto const field = [&](std::string_view name, std::string const& value) {
        text += "  " + std::string{name} + " = {" + value + "},\n";
    };
    field("author", '{' + tex(what.author) + '}');
    field("title", '{' + tex(what.title) + '}');
    field("year", std::to_string(what.published.year()));
    field("month", std::to_string(what.published.month()));
    field("howpublished", tex(network_name) + ", " + lower(std::string{label(what.kind)}));
    field("edition", cited_version(what.version));
    field("url", what.address);
    field("urldate", what.read_on.to_string());
    field("note", what.urn);
    field("language", what.language == language::cy ? "welsh" : "british");
    return text + "}\n";
}

std::string_view ris_type(resource_kind kind) {
    switch (kind) {
    case resource_kind::publication:
    case resource_kind::toolkit:
        return "RPRT";
    case resource_kind::presentation:
        return "SLIDE";
    case resource_kind::recording:
        return "VIDEO";
    case resource_kind::news:
    case resource_kind::newsletter:
        return "NEWS";
    default:
        return "ELEC";
    }
}

std::string in_ris(cited const& what) {
    std::string text;
    auto const line = [&](std::string_view tag, std::string_view value) {
        if (!value.empty())
            text += std::string{tag} + "  - " + one_line(value) + "\r\n";
    };
    auto const two = [](int number) { return two_digits(static_cast<unsigned>(number)); };
    auto const day = std::to_string(what.published.year()) + '/' + two(what.published.month()) +
                     '/' + two(what.published.day()) + '/';
    line("TY", ris_type(what.kind));
    line("AU", what.author + ',');
    line("TI", what.title);
    line("PY", std::to_string(what.published.year()));
    line("DA", day);
    line("PB", network_name);
    line("CY", what.place);
    line("ET", cited_version(what.version));
    line("LA", to_word(what.language));
    line("UR", what.address);
    line("ID", what.urn);
    return text + "ER  - \r\n";
}

std::string_view csl_type(resource_kind kind) {
    switch (kind) {
    case resource_kind::case_study:
    case resource_kind::publication:
    case resource_kind::toolkit:
        return "report";
    case resource_kind::presentation:
        return "speech";
    case resource_kind::recording:
        return "motion_picture";
    case resource_kind::news:
    case resource_kind::newsletter:
        return "article-newspaper";
    default:
        return "document";
    }
}

boost::json::object csl_date(date day) {
    boost::json::array parts;
    parts.emplace_back(boost::json::array{day.year(), day.month(), day.day()});
    return {{"date-parts", std::move(parts)}};
}

std::string in_csl(cited const& what) {
    boost::json::object item{
        {"id", what.urn},
        {"type", csl_type(what.kind)},
        {"title", what.title},
        {"author", boost::json::array{boost::json::object{{"literal", what.author}}}},
        {"publisher", network_name},
        {"issued", csl_date(what.published)},
        {"accessed", csl_date(what.read_on)},
        {"version", std::to_string(what.version)},
        {"language", what.language == language::cy ? "cy-GB" : "en-GB"},
        {"URL", what.address}};
    if (!what.place.empty())
        item["event-place"] = what.place;
    return boost::json::serialize(boost::json::array{std::move(item)}) + '\n';
}

std::string_view datacite_type(resource_kind kind) {
    switch (kind) {
    case resource_kind::publication:
    case resource_kind::toolkit:
    case resource_kind::case_study:
        return "Report";
    case resource_kind::recording:
        return "Audiovisual";
    case resource_kind::pack:
        return "Collection";
    default:
        return "Text";
    }
}

/// DataCite Metadata Schema 4, its mandatory properties and what else is known. No DOI is
/// registered here: "(:tba)" is the schema's word for a value to be assigned later.
std::string in_datacite(cited const& what) {
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<resource xmlns=\"http://datacite.org/schema/kernel-4\">\n";
    auto const element = [&](std::string_view open, std::string_view value,
                             std::string_view close) {
        text += open;
        put_escaped(text, one_line(value));
        text.append(close).append("\n");
    };
    element("<identifier identifierType=\"DOI\">", "(:tba)", "</identifier>");
    element("<creators><creator><creatorName nameType=\"Organizational\">", what.author,
            "</creatorName></creator></creators>");
    element("<titles><title>", what.title, "</title></titles>");
    element("<publisher>", network_name, "</publisher>");
    element("<publicationYear>", std::to_string(what.published.year()), "</publicationYear>");
    text.append("<resourceType resourceTypeGeneral=\"").append(datacite_type(what.kind));
    element("\">", label(what.kind), "</resourceType>");
    element("<dates><date dateType=\"Issued\">", what.published.to_string(), "</date></dates>");
    element("<language>", to_word(what.language), "</language>");
    text += "<alternateIdentifiers>\n";
    element("<alternateIdentifier alternateIdentifierType=\"URN\">", what.urn,
            "</alternateIdentifier>");
    element("<alternateIdentifier alternateIdentifierType=\"URL\">", what.address,
            "</alternateIdentifier>");
    text += "</alternateIdentifiers>\n";
    element("<version>", std::to_string(what.version), "</version>");
    return text + "</resource>\n";
}

/// The day on which readers first found that version, or nothing.
std::optional<date> out_since(resource_record const& record, std::int64_t version, date today) {
    std::optional<date> first;
    for (auto const& happened : record.events)
        if (happened.kind == event_kind::published && happened.version == version &&
            happened.effective <= today && (!first || happened.effective < *first))
            first = happened.effective;
    return first;
}

} // namespace

std::string rules::cite(cited const& what, citation_style style) {
    switch (style) {
    case citation_style::author_date:
        return in_author_date(what);
    case citation_style::note:
        return in_note(what);
    case citation_style::bibtex:
        return in_bibtex(what);
    case citation_style::ris:
        return in_ris(what);
    case citation_style::datacite:
        return in_datacite(what);
    case citation_style::csl_json:
        break;
    }
    return in_csl(what);
}

result<cited> citation_facts(changes::reader& view, resource_place const& place,
                             std::optional<std::int64_t> version, std::string_view base) {
    if (!place.found)
        return not_found("version.unknown", "Readers have not seen any version of this yet");
    if (place.sight != sight::whole)
        return forbidden("resource.teaser_only",
                         "Only those who may read a resource whole can cite it");
    auto const& record = *place.found->record;
    auto const* card = place.found->card;
    if (version) {
        auto const named =
            std::find_if(record.published.begin(), record.published.end(),
                         [&](version_card const& one) { return one.number == *version; });
        card = named == record.published.end() ? nullptr : &*named;
    }
    auto const since = card ? out_since(record, card->id, view.today()) : std::nullopt;
    if (!since)
        return not_found("version.unknown", "Readers never saw such a version");
    // An earlier version may have been for fewer readers than the one that is shown.
    auto who = place.who;
    who.visibility = card->visibility;
    who.tiers = card->tiers;
    who.body_code = card->body_code;
    who.embargo_until = card->embargo_until;
    if (!place.looks_after &&
        rules::sight_of(readership_of(view), who, view.today()) != sight::whole)
        return not_found("version.unknown", "Readers never saw such a version");
    return cited{place.found->lead_name.empty() ? std::string{network_name}
                                                : place.found->lead_name,
                 card->title,
                 place.row.kind,
                 *since,
                 card->number,
                 card->place,
                 card->language,
                 urn_of(place.row, card->number, card->urn),
                 std::string{base} + "/resources/" + place.row.slug,
                 view.today()};
}

result<citation> cite_resource(changes::reader& view, citation_wish const& wish) {
    NETWORK_TRY(auto const place, place_of(view, wish.resource));
    NETWORK_TRY(auto const facts,
                citation_facts(view, place, wish.version, wish.base.value_or("")));
    return citation{rules::cite(facts, wish.style), facts.urn, facts.version};
}

} // namespace network::learning
