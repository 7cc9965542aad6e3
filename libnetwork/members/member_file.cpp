#include "libnetwork/members/member_file.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/base/direction.hpp"
#include "libnetwork/base/text.hpp"
#include "libnetwork/members/member_table.hpp"
#include "libnetwork/organisations/rules.hpp"

#include <algorithm>

namespace network::members {
namespace {

using organisations::file_record;
using organisations::organisation_kind;

bool holds_day(member_column means) {
    switch (means) {
    case member_column::begins:
    case member_column::ends:
    case member_column::effective:
    case member_column::until:
    case member_column::joined:
    case member_column::started:
    case member_column::last_day:
    case member_column::renewal_due:
        return true;
    default:
        return false;
    }
}

/// The word whose form or label reads like the text.
template <described_enum E>
std::optional<E> word_like(std::string_view text) {
    if (auto const exact = from_word<E>(text))
        return exact;
    auto const wanted = fold(text);
    for (auto const word : words_of<E>()) {
        auto const value = *from_word<E>(word);
        if (fold(label(value)) == wanted || fold(word) == wanted)
            return value;
    }
    return std::nullopt;
}

/// "Full", "full member", "Associate membership".
std::optional<tier> tier_like(std::string_view text, file_reading const& reading) {
    for (auto const& one : reading.tiers)
        if (fold(one.word) == fold(text))
            return one.tier;
    auto folded = fold(text);
    for (std::string_view const ending : {" membership", " member", " members"})
        if (folded.ends_with(ending))
            folded.resize(folded.size() - ending.size());
    return word_like<tier>(folded);
}

/// How another system says a membership stands.
enum class foreign_status : std::uint8_t { belongs, over, left, not_yet, unknown };

foreign_status status_like(std::string_view text) {
    auto folded = fold(text);
    std::erase(folded, ' ');
    constexpr std::pair<std::string_view, foreign_status> words[] = {
        {"", foreign_status::belongs},
        {"new", foreign_status::belongs},
        {"current", foreign_status::belongs},
        {"active", foreign_status::belongs},
        {"grace", foreign_status::belongs},
        {"renewaloverdue", foreign_status::belongs},
        {"overdue", foreign_status::belongs},
        {"pendingrenewal", foreign_status::belongs},
        {"pendinglevelchange", foreign_status::belongs},
        {"expired", foreign_status::over},
        {"lapsed", foreign_status::over},
        {"cancelled", foreign_status::left},
        {"canceled", foreign_status::left},
        {"deceased", foreign_status::left},
        {"left", foreign_status::left},
        {"pending", foreign_status::not_yet},
        {"pendingnew", foreign_status::not_yet},
    };
    for (auto const& [word, means] : words)
        if (folded == word)
            return means;
    return foreign_status::unknown;
}

class line_reader {
  public:
    line_reader(member_table const& table, file_reading const& reading, date_style style,
                file_record const& record)
        : table_(table), reading_(reading), style_(style), record_(record) {
        line_.line = record.line;
        line_.problems = record.problems;
    }

    member_line read() {
        if (!line_.problems.empty()) {
            if (!record_.fields.empty()) // its cells cannot be trusted; the first names it
                line_.name = trim(record_.fields.front());
            return std::move(line_);
        }
        read_organisation();
        if (has(member_column::event))
            read_event();
        else
            read_spell();
        return std::move(line_);
    }

  private:
    [[nodiscard]] bool has(member_column wanted) const {
        return std::find(table_.meaning.begin(), table_.meaning.end(), wanted) !=
               table_.meaning.end();
    }

    /// The cell; of a foreign file without blanks around it, NEVER and CLEAR read as nothing.
    [[nodiscard]] std::string_view cell(member_column wanted) const {
        auto const place = std::find(table_.meaning.begin(), table_.meaning.end(), wanted);
        if (place == table_.meaning.end())
            return {};
        std::string_view const text =
            record_.fields[static_cast<std::size_t>(place - table_.meaning.begin())];
        if (table_.own)
            return text;
        auto const bare = trim(text);
        return bare == (holds_day(wanted) ? "NEVER" : "CLEAR") ? std::string_view{} : bare;
    }

    void fault(member_column column, std::string_view code, std::string message) {
        line_.problems.push_back(
            {std::string{to_word(column)}, std::string{code}, std::move(message)});
    }

    std::string text(member_column column, std::size_t longest) {
        auto const found = cell(column);
        if (!is_clean_text(found) || length(found) > longest)
            fault(column, "text.too_long",
                  "is longer than " + std::to_string(longest) + " letters");
        else if (turns_direction(found))
            fault(column, "text.direction", "holds characters that turn the direction of the text");
        return std::string{found};
    }

    std::optional<date> day(member_column column) {
        auto const found = trim(cell(column));
        if (found.empty())
            return std::nullopt;
        auto const read = read_day(found, style_);
        if (!read)
            fault(column, "date.invalid",
                  "\"" + std::string{found} + "\" is no day in the style of this file");
        else if (auto wrong = organisations::rules::fault_in_date(to_word(column), *read))
            line_.problems.push_back(*std::move(wrong));
        return read;
    }

    void read_organisation() {
        line_.slug = text(member_column::slug, 200);
        line_.name = text(member_column::name, 200);
        line_.code = text(member_column::code, 60);
        line_.group_of = text(member_column::group_of, 200);
        line_.begins = day(member_column::begins);
        line_.ends = day(member_column::ends);
        if (auto const kind = cell(member_column::kind); !kind.empty()) {
            line_.kind = word_like<organisation_kind>(kind);
            if (!line_.kind)
                fault(member_column::kind, "kind.unknown",
                      "\"" + std::string{kind} + "\" is no kind of organisation");
        }
        for (auto const& word : split(cell(member_column::codes))) {
            auto const colon = word.find(':');
            auto const scheme = from_word<organisations::code_scheme>(word.substr(0, colon));
            if (colon == std::string::npos || !scheme)
                fault(member_column::codes, "code.invalid",
                      "\"" + word + "\" is not a code after the word of who gives it out");
            else
                line_.codes.push_back({*scheme, word.substr(colon + 1)});
        }
        if (line_.slug.empty() && line_.name.empty() && line_.code.empty())
            fault(member_column::name, "organisation.missing", "names no organisation");
    }

    static std::vector<std::string> split(std::string_view text) {
        std::vector<std::string> words;
        while (!text.empty()) {
            auto const end = std::min(text.find(' '), text.size());
            if (end > 0)
                words.emplace_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return words;
    }

    decision read_decision() {
        decision made;
        made.decided_by = text(member_column::decided_by, 400);
        made.minute = text(member_column::minute, 200);
        made.reason = text(member_column::reason, 1000);
        return made;
    }

    std::optional<members::tier> read_tier() {
        auto const said = cell(member_column::tier);
        if (said.empty())
            return std::nullopt;
        auto const found = tier_like(said, reading_);
        if (!found)
            fault(member_column::tier, "tier.unknown",
                  "\"" + std::string{said} + "\" is no tier here: say which tier it means");
        return found;
    }

    void read_event() {
        event_said said;
        said.what.tier = read_tier();
        said.what.until = day(member_column::until);
        auto const effective = day(member_column::effective);
        said.rests_on = read_decision();
        said.goes_on_in = split(cell(member_column::goes_on_in));
        auto const word = cell(member_column::event);
        if (word.empty()) {
            if (effective || said.what.tier || said.what.until)
                fault(member_column::event, "event.missing", "says when, but not what happened");
            return; // a line about the organisation alone
        }
        auto const kind = word_like<event_kind>(word);
        if (!kind)
            fault(member_column::event, "event.unknown",
                  "\"" + std::string{word} + "\" is nothing that happens to memberships");
        if (!effective)
            fault(member_column::effective, "date.missing", "does not say from which day");
        if (!kind || !effective)
            return;
        said.what.kind = *kind;
        said.what.effective = *effective;
        line_.events.push_back(std::move(said));
    }

    /// The first day after the term, where the line gives one.
    std::optional<date> term_end() {
        if (auto const last = day(member_column::last_day))
            return last->plus_days(1);
        if (auto const due = day(member_column::renewal_due))
            return due;
        return day(member_column::until);
    }

    void read_spell() {
        line_.is_spell = true;
        auto const joined = day(member_column::joined);
        auto const started = day(member_column::started);
        auto const ends = term_end();
        auto const tier = read_tier();
        auto rests_on = read_decision();
        auto const status = status_like(cell(member_column::status));
        if (!line_.problems.empty())
            return;
        if (fold(cell(member_column::enabled)) == "no" || status == foreign_status::not_yet)
            return line_.notices.emplace_back("not a member yet: nothing to take in"), void();
        if (!tier && !joined && !started && !ends)
            return line_.notices.emplace_back("holds no membership of its own: nothing to take in"),
                   void();
        if (status == foreign_status::unknown)
            return fault(member_column::status, "status.unknown",
                         "\"" + std::string{cell(member_column::status)} +
                             "\" is no status that is known");
        if (!tier)
            return fault(member_column::tier, "tier.required", "does not say as what");
        auto const first = started ? started : joined;
        if (!first)
            return fault(member_column::joined, "date.missing", "does not say since when");
        if (joined && *joined < *first)
            note_earlier_days(*joined, *first, rests_on);
        put(event_kind::admitted, *first, tier, ends, rests_on);
        if (status == foreign_status::over || status == foreign_status::left) {
            if (!ends)
                return fault(member_column::last_day, "date.missing",
                             "is over, but does not say since when");
            put(status == foreign_status::over ? event_kind::lapsed : event_kind::left, *ends, {},
                {}, rests_on);
        }
    }

    /// Only days that the file proves are taken in; the earlier ones are told in words.
    void note_earlier_days(date joined, date first, decision& rests_on) {
        auto const told = "Member since " + day_text(joined) +
                          " by the file, which does not tell of the "
                          "days before " +
                          day_text(first);
        rests_on.reason += (rests_on.reason.empty() ? "" : ". ") + told;
        line_.notices.push_back(told);
    }

    void put(event_kind kind, date on, std::optional<members::tier> tier, std::optional<date> until,
             decision const& rests_on) {
        event_said said;
        said.what.kind = kind;
        said.what.effective = on;
        said.what.tier = tier;
        said.what.until = until;
        said.rests_on = rests_on;
        line_.events.push_back(std::move(said));
    }

    member_table const& table_;
    file_reading const& reading_;
    date_style style_;
    file_record const& record_;
    member_line line_;
};

} // namespace

result<member_file> read_members(std::string_view bytes, file_reading const& reading) {
    NETWORK_TRY(auto const table, read_table(bytes, reading));
    date_style_proof proof;
    for (std::size_t i = 0; i < table.meaning.size(); ++i)
        if (holds_day(table.meaning[i]))
            for (auto const& record : table.records)
                if (record.problems.empty() && record.fields[i] != "NEVER")
                    proof.see(record.fields[i]);
    NETWORK_TRY(auto const style, proof.decide(reading.date_style));
    member_file file;
    file.encoding = table.encoding;
    file.notes = table.notes;
    if (style != date_style::year_first)
        file.notes.push_back("Days are read " +
                             std::string{style == date_style::day_first ? "day first"
                                         : style == date_style::month_first
                                             ? "month first"
                                             : "by the name of the month"} +
                             ".");
    file.lines.reserve(table.records.size());
    for (auto const& record : table.records)
        file.lines.push_back(line_reader{table, reading, style, record}.read());
    return file;
}

} // namespace network::members
