#include "libnetwork/members/redaction.hpp"

#include "libnetwork/base/day_text.hpp"
#include "libnetwork/members/exemptions.hpp"

#include <algorithm>

namespace network::members {
namespace {

constexpr std::string_view black = "[redacted]";

bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same(char a, char b) {
    return lower(a) == lower(b);
}

bool stands_alone(std::string_view text, std::size_t at, std::size_t size) {
    return (at == 0 || !is_word(text[at - 1])) &&
           (at + size == text.size() || !is_word(text[at + size]));
}

/// Blacks out every place where `wanted` stands as a whole word, in whatever case.
void black_out(redacted_text& into, std::string_view wanted) {
    if (wanted.empty())
        return;
    auto& text = into.text;
    for (std::size_t from = 0;;) {
        auto const found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                       wanted.begin(), wanted.end(), same);
        if (found == text.end())
            return;
        auto const at = static_cast<std::size_t>(found - text.begin());
        if (!stands_alone(text, at, wanted.size())) {
            from = at + 1;
            continue;
        }
        text.replace(at, wanted.size(), black);
        ++into.places;
        from = at + black.size();
    }
}

bool in_address(char c) {
    return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '\'';
}

void black_out_addresses(redacted_text& into, std::span<std::string const> spared) {
    auto& text = into.text;
    for (auto at = text.find('@'); at != std::string::npos; at = text.find('@', at + 1)) {
        auto begin = at, end = at + 1;
        while (begin > 0 && in_address(text[begin - 1]))
            --begin;
        while (end < text.size() && in_address(text[end]))
            ++end;
        while (end > at + 1 && !is_word(text[end - 1]))
            --end; // the full stop of a sentence
        auto const address = std::string_view{text}.substr(begin, end - begin);
        bool const spare = std::any_of(spared.begin(), spared.end(), [&](std::string const& one) {
            return std::equal(one.begin(), one.end(), address.begin(), address.end(), same);
        });
        if (begin == at || end == at + 1 || spare)
            continue;
        text.replace(begin, end - begin, black);
        ++into.places;
        at = begin;
    }
}

/// Runs of ten digits or more that begin with 0 or +, with blanks and brackets between them.
void black_out_telephones(redacted_text& into) {
    auto& text = into.text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((text[at] != '0' && text[at] != '+') || (at > 0 && is_word(text[at - 1])))
            continue;
        std::size_t end = at, last = at, digits = 0;
        for (; end < text.size(); ++end) {
            char const c = text[end];
            if (c >= '0' && c <= '9') {
                ++digits;
                last = end + 1;
            } else if (c != ' ' && c != '(' && c != ')' && !(c == '+' && end == at)) {
                break;
            }
        }
        if (digits < 10 || digits > 14)
            continue;
        text.replace(at, last - at, black);
        ++into.places;
        at += black.size() - 1;
    }
}

void black_out_after_a_form_of_address(redacted_text& into, std::string_view name) {
    auto const blank = name.rfind(' ');
    if (blank == std::string_view::npos)
        return;
    for (std::string_view const form :
         {"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Cllr", "Councillor"})
        black_out(into, std::string{form} + std::string{name.substr(blank)});
}

std::string law_text(request_kind kind) {
    switch (kind) {
    case request_kind::freedom_of_information:
        return "Freedom of Information Act 2000";
    case request_kind::environmental_information:
        return "Environmental Information Regulations 2004";
    case request_kind::subject_access:
        break;
    }
    return "UK GDPR, article 15: access to one's own data";
}

std::string as_text(request_export const& all) {
    auto text = all.reference + "\n" + law_text(all.kind) + "\nReceived on " +
                day_text(all.received_on) + "\n\nWhat was asked\n" + all.asked +
                "\n\nWhat is released\n";
    if (all.released.empty())
        text += "Nothing.\n";
    for (auto const& one : all.released)
        text += "\n" + one.place + ", " + day_text(one.on) + " (" + one.holding + ")\n" + one.text +
                "\n";
    text += "\nWhat is withheld\n";
    if (all.withheld.empty())
        text += "Nothing.\n";
    for (auto const& one : all.withheld)
        text +=
            "\n" + one.place + ": " + one.exemption + " (" + one.law + ")\n" + one.reason + "\n";
    if (all.redactions > 0)
        text +=
            "\nWhere it says " + std::string{black} +
            ", personal data of third persons was taken out: " + std::to_string(all.redactions) +
            (all.redactions == 1 ? " place.\n" : " places.\n");
    return text;
}

} // namespace

redacted_text redact(std::string_view text, std::span<known_person const> third,
                     std::span<std::string const> spared) {
    redacted_text done{std::string{text}, 0};
    black_out_addresses(done, spared);
    for (auto const& one : third) {
        black_out(done, one.name);
        black_out_after_a_form_of_address(done, one.name);
    }
    black_out_telephones(done);
    return done;
}

request_export export_of(request_card const& request, std::vector<changes::holding> const& held,
                         std::vector<known_person> const& persons) {
    request_export all;
    all.reference = request.reference;
    all.kind = request.kind;
    all.received_on = request.received_on;
    all.asked = request.asked;
    std::vector<known_person> third;
    std::vector<std::string> spared;
    for (auto const& one : persons) {
        if (request.kind == request_kind::subject_access && one.id == request.person)
            spared.push_back(one.address);
        else
            third.push_back(one);
    }
    for (auto const& item : request.items) {
        auto const found = std::find_if(held.begin(), held.end(), [&](auto const& one) {
            return one.reference() == item.holding;
        });
        auto const place = found == held.end() ? std::string{"No longer held"} : found->place;
        if (item.disclosure == disclosure::withhold) {
            auto const* ground = exemption_called(item.exemption, request.kind);
            all.withheld.push_back(
                {place, std::string{ground ? ground->title : "Another law's exemption"},
                 std::string{ground ? ground->law : item.exemption}, item.reason});
        } else if (found != held.end()) {
            auto clean = redact(found->text, third, spared);
            all.redactions += clean.places;
            all.released.push_back({item.holding, place, found->on, std::move(clean.text)});
        }
    }
    std::stable_sort(all.released.begin(), all.released.end(),
                     [](auto const& a, auto const& b) { return a.on < b.on; });
    all.text = as_text(all);
    return all;
}

} // namespace network::members
