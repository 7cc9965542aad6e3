// A reader for just as much MIME as a delivery report needs: headers with folding, one boundary,
// and the parts that hold the status and the original headers.
#include "libnetwork/messages/bounces.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/messages/address.hpp"
#include "libnetwork/messages/store.hpp"

#include <map>

namespace network::messages {
namespace {

using headers = std::map<std::string, std::string>;

/// The next line, cut off the front, without its ending.
std::string_view take_line(std::string_view& text) {
    auto const end = text.find('\n');
    auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// The header fields at the front, up to the empty line, which is cut off too. Names in lower case;
/// of repeated fields the first counts.
headers take_headers(std::string_view& text) {
    headers found;
    auto last = found.end();
    while (!text.empty()) {
        auto const line = take_line(text);
        if (line.empty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            if (last != found.end())
                last->second += ' ' + std::string{trim(line)};
            continue;
        }
        auto const colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        auto const [place, fresh] =
            found.emplace(address_key(trim(line.substr(0, colon))), trim(line.substr(colon + 1)));
        last = fresh ? place : found.end();
    }
    return found;
}

std::string field_of(headers const& among, std::string const& name) {
    auto const found = among.find(name);
    return found == among.end() ? std::string{} : found->second;
}

/// The boundary parameter of a Content-Type.
std::string boundary_of(std::string_view type) {
    auto const at = address_key(type).find("boundary=");
    if (at == std::string::npos)
        return {};
    type.remove_prefix(at + 9);
    if (type.starts_with('"'))
        return std::string{type.substr(1, type.find('"', 1) - 1)};
    return std::string{type.substr(0, type.find_first_of("; \t"))};
}

/// The parts between the boundary lines.
std::vector<std::string> parts_of(std::string_view body, std::string const& boundary) {
    std::vector<std::string> parts;
    auto const line_start = "--" + boundary;
    bool inside = false;
    while (!body.empty()) {
        auto const line = take_line(body);
        if (line.starts_with(line_start)) {
            if (line.substr(line_start.size()).starts_with("--"))
                break;
            parts.emplace_back();
            inside = true;
        } else if (inside) {
            parts.back().append(line).append("\n");
        }
    }
    return parts;
}

/// "rfc822; someone@example.org" -> "someone@example.org"
std::string after_semicolon(std::string const& text) {
    auto const at = text.find(';');
    return std::string{trim(at == std::string::npos ? text : text.substr(at + 1))};
}

/// "<reference@domain>" -> "reference"
std::string reference_in(std::string_view message_id) {
    auto const start = message_id.find('<');
    auto const at = message_id.find('@');
    if (start == std::string_view::npos || at == std::string_view::npos || at < start)
        return {};
    return std::string{message_id.substr(start + 1, at - start - 1)};
}

/// The groups of a message/delivery-status part: the first is about the message, the rest about
/// recipients; the first recipient counts, since each of our messages has one.
void read_status(std::string_view part, bounce& into) {
    take_headers(part);
    while (!part.empty()) {
        auto const group = take_headers(part);
        if (!group.contains("final-recipient"))
            continue;
        into.recipient = after_semicolon(field_of(group, "final-recipient"));
        into.action = address_key(field_of(group, "action"));
        into.status = field_of(group, "status");
        into.status = into.status.substr(0, into.status.find_first_not_of("0123456789."));
        return;
    }
}

error not_a_report() {
    return invalid("report", "bounce.not_a_report",
                   "Give the whole delivery report as the mail server sent it");
}

} // namespace

result<bounce> read_bounce(std::string_view report) {
    auto const top = take_headers(report);
    auto const type = field_of(top, "content-type");
    auto const boundary = boundary_of(type);
    if (!address_key(type).starts_with("multipart/report") || boundary.empty())
        return not_a_report();
    bounce found;
    for (std::string_view part : parts_of(report, boundary)) {
        auto const head = take_headers(part);
        auto const kind = address_key(field_of(head, "content-type"));
        if (kind.starts_with("message/delivery-status"))
            read_status(part, found);
        else if (kind.starts_with("message/rfc822") || kind.starts_with("text/rfc822-headers"))
            found.reference = reference_in(field_of(take_headers(part), "message-id"));
    }
    if (found.reference.empty() || found.action.empty() || found.status.empty())
        return not_a_report();
    return found;
}

result<bounce_outcome> record_bounce(changes::records& office, viewer const& by,
                                     bounce_wish const& wish) {
    NETWORK_TRY(auto const said, read_bounce(wish.report));
    bounce_outcome outcome{false, said.action, said.status};
    if (said.action != "failed")
        return outcome;
    return office.write({.viewer = by, .operation = "messages.bounce"},
                        [&](changes::unit_of_work& work) -> result<bounce_outcome> {
                            if (!store::mark_bounced(work.db(), said.reference, work.now(),
                                                     "bounced: " + said.status))
                                return not_found("bounce.unknown_message",
                                                 "No message of ours has that Message-ID");
                            outcome.marked = true;
                            return outcome;
                        });
}

} // namespace network::messages
