#include "libnetwork/members/member_table.hpp"

#include "libnetwork/base/text.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace network::members {
namespace {

using organisations::file_record;

struct known_heading {
    std::string_view heading; ///< as it is shown; compared folded
    member_column means;
};

/// Headings of CiviCRM, Wild Apricot and lists by hand, beside our own words.
constexpr known_heading known_headings[] = {
    {"External Identifier", member_column::code},
    {"GSS code", member_column::code},
    {"Code", member_column::code},
    {"Organization Name", member_column::name},
    {"Organisation Name", member_column::name},
    {"Organization", member_column::name},
    {"Organisation", member_column::name},
    {"Council", member_column::name},
    {"Membership Type", member_column::tier},
    {"Membership level", member_column::tier},
    {"Member Since", member_column::joined},
    {"Joined", member_column::joined},
    {"Start Date", member_column::started},
    {"Membership Start Date", member_column::started},
    {"End Date", member_column::last_day},
    {"Membership Expiration Date", member_column::last_day},
    {"Renewal due", member_column::renewal_due},
    {"Status", member_column::status},
    {"Membership Status", member_column::status},
    {"Membership enabled", member_column::enabled},
    {"Decided by", member_column::decided_by},
};

/// What those systems write beside it: people and their addresses have doors of their own.
constexpr std::string_view not_taken[] = {"Contact ID",    "Membership ID",
                                          "Contact Type",  "Contact Subtype",
                                          "Display Name",  "Sort Name",
                                          "First name",    "Last name",
                                          "Email",         "e-Mail",
                                          "Phone",         "User ID",
                                          "Member ID",     "Notes",
                                          "Member role",   "Member bundle ID or email",
                                          "Source",        "Auto-renew",
                                          "Test",          "Is Test",
                                          "Campaign ID",   "Street Address",
                                          "City",          "Postal Code",
                                          "Country",       "Access to profile by others",
                                          "Creation date", "Last login",
                                          "Balance",       "Member emails and announcements"};

std::string key_of(std::string_view heading) {
    auto folded = fold(heading);
    std::erase(folded, ' ');
    return folded;
}

/// Our own headings stand exactly so; then the table was written by this program.
bool is_own(std::vector<std::string> const& heading) {
    std::set<std::string_view> const seen{heading.begin(), heading.end()};
    auto const own = words_of<member_column>();
    auto const last = std::find(own.begin(), own.end(), "goes_on_in");
    return std::all_of(heading.begin(), heading.end(),
                       [&](std::string const& name) {
                           return std::find(own.begin(), last + 1, name) != last + 1;
                       }) &&
           seen.contains("slug") && seen.contains("event") && seen.contains("effective");
}

std::map<std::string, member_column> meanings() {
    std::map<std::string, member_column> all;
    for (auto const& one : known_headings)
        all.emplace(key_of(one.heading), one.means);
    for (auto const word : words_of<member_column>())
        if (auto const column = *from_word<member_column>(word); column != member_column::left_out)
            all.emplace(key_of(word), column);
    for (auto const heading : not_taken)
        all.emplace(key_of(heading), member_column::left_out);
    return all;
}

std::string joined(std::vector<std::string> const& names) {
    std::string text;
    for (auto const& name : names)
        text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

/// Gives every column its meaning, or says which it cannot.
result<> settle(member_table& table, file_reading const& reading) {
    static auto const known = meanings();
    std::vector<problem> faults;
    std::vector<std::string> left_out;
    std::set<member_column> seen;
    for (auto const& heading : table.heading) {
        auto const said = std::find_if(
            reading.columns.begin(), reading.columns.end(),
            [&](column_meaning const& one) { return key_of(one.column) == key_of(heading); });
        auto const found = known.find(key_of(heading));
        auto means = member_column::left_out;
        if (said != reading.columns.end())
            means = said->means;
        else if (found != known.end())
            means = found->second;
        else if (!reading.leave_out_unknown)
            faults.push_back(
                {heading, "column.unknown",
                 "\"" + heading + "\" is not known: say what it means, or leave it out"});
        if (means == member_column::left_out)
            left_out.push_back(heading);
        else if (!seen.insert(means).second)
            faults.push_back(
                {heading, "column.twice",
                 "\"" + heading + "\" means the same as another column: leave one out"});
        table.meaning.push_back(means);
    }
    for (auto const& one : reading.columns)
        if (std::none_of(
                table.heading.begin(), table.heading.end(),
                [&](std::string const& heading) { return key_of(heading) == key_of(one.column); }))
            faults.push_back(
                {one.column, "column.missing", "The file has no column \"" + one.column + "\""});
    if (!faults.empty())
        return invalid(std::move(faults));
    if (!left_out.empty())
        table.notes.push_back("Columns not taken in: " + joined(left_out) + ".");
    return {};
}

error not_members(char const* message) {
    return invalid("content", "file.not_members", message);
}

result<> from_json(std::string_view text, member_table& table) {
    namespace json = boost::json;
    boost::system::error_code trouble;
    auto const whole = json::parse(text, trouble);
    auto const* rows =
        !trouble && whole.is_object() ? whole.get_object().if_contains("rows") : nullptr;
    if (!rows || !rows->is_array() || whole.get_object().size() != 1)
        return not_members("JSON has to be an export of members: one list \"rows\"");
    std::int64_t line = 1;
    for (auto const& row : rows->get_array()) {
        ++line;
        if (!row.is_object())
            return not_members("Every row of the JSON has to be an object");
        auto& record = table.records.emplace_back();
        record.line = line;
        if (table.heading.empty())
            for (auto const& cell : row.get_object())
                table.heading.emplace_back(cell.key());
        record.fields.resize(table.heading.size());
        for (auto const& cell : row.get_object()) {
            auto const place = std::find(table.heading.begin(), table.heading.end(), cell.key());
            if (place == table.heading.end() ||
                !(cell.value().is_string() || cell.value().is_null()))
                return not_members("Rows of the JSON have the same members, each a text or null");
            if (cell.value().is_string())
                record.fields[static_cast<std::size_t>(place - table.heading.begin())] =
                    std::string_view{cell.value().get_string()};
        }
    }
    return {};
}

bool is_text_column(member_column means) {
    switch (means) {
    case member_column::begins:
    case member_column::ends:
    case member_column::effective:
    case member_column::until:
        return false;
    default:
        return true;
    }
}

/// Our own CSV guards text that a spreadsheet might run by one apostrophe.
void unguard(member_table& table) {
    for (auto& record : table.records)
        for (std::size_t i = 0; i < std::min(record.fields.size(), table.meaning.size()); ++i) {
            auto& cell = record.fields[i];
            if (is_text_column(table.meaning[i]) && cell.size() >= 2 && cell.front() == '\'' &&
                std::string_view{"=+-@'\t\r"}.find(cell[1]) != std::string_view::npos)
                cell.erase(0, 1);
        }
}

} // namespace

result<member_table> read_table(std::string_view bytes, file_reading const& reading) {
    NETWORK_TRY(auto const decoded, organisations::decode_text(bytes));
    member_table table;
    table.encoding = decoded.encoding;
    bool const is_json = trim(decoded.text).starts_with('{');
    if (is_json) {
        NETWORK_CHECK(from_json(decoded.text, table));
    } else {
        NETWORK_TRY(auto file, organisations::read_delimited(bytes));
        table.heading = std::move(file.heading);
        table.records = std::move(file.records);
    }
    NETWORK_CHECK(settle(table, reading));
    table.own = is_own(table.heading);
    if (table.own && !is_json)
        unguard(table);
    auto const has = [&](member_column wanted) {
        return std::find(table.meaning.begin(), table.meaning.end(), wanted) != table.meaning.end();
    };
    if (!table.records.empty() &&
        (!(has(member_column::slug) || has(member_column::name) || has(member_column::code)) ||
         !has(member_column::tier) ||
         !(has(member_column::event) || has(member_column::joined) || has(member_column::started))))
        return not_members(
            "A list of members names the organisation, its tier, and the day it joined");
    return table;
}

} // namespace network::members
