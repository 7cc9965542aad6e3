#include "libnetwork/learning/old_addresses.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/attachments.hpp"
#include "libnetwork/learning/reading.hpp"
#include "libnetwork/learning/resource_store.hpp"

#include <algorithm>

namespace network::learning {
namespace {

constexpr std::string_view own_folder = "/resources/";

int digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool is_encoded(std::string_view text, std::size_t at) {
    return text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 &&
           digit(text[at + 2]) >= 0;
}

unsigned char byte_at(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
}

/// Letters of other scripts as %C3%A9, with the digits given: sites write either case.
std::string encoded(std::string_view text, std::string_view digits) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto byte = static_cast<unsigned char>(text[at]);
        bool const was_encoded = is_encoded(text, at);
        if (was_encoded) {
            byte = byte_at(text, at);
            at += 2;
        }
        if (was_encoded || byte >= 0x80U)
            out.append(1, '%').append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
        else
            out += static_cast<char>(byte);
    }
    return out;
}

std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is_encoded(text, at)) {
            out += static_cast<char>(byte_at(text, at));
            at += 2;
        } else {
            out += text[at];
        }
    return out;
}

/// Path and query of an address.
std::string_view on_its_site(std::string_view address) {
    address = trim(address);
    if (auto const scheme = address.find("://"); scheme != std::string_view::npos) {
        auto const path = address.find('/', scheme + 3);
        address = path == std::string_view::npos ? "/" : address.substr(path);
    }
    return address.substr(0, address.find('#'));
}

/// What the path names among our own resources: "tool-library" of "/resources/tool-library/".
std::string_view named_here(std::string_view path) {
    if (!path.starts_with(own_folder))
        return {};
    path.remove_prefix(own_folder.size());
    if (path.ends_with('/'))
        path.remove_suffix(1);
    return path.find('/') == std::string_view::npos ? path : std::string_view{};
}

/// A name as it stands in an address.
std::string in_address(std::string_view name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (char const c : name) {
        auto const byte = static_cast<unsigned char>(c);
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain)
            out += c;
        else
            out.append(1, '%').append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
    return out;
}

/// Of an address of a file: the file of that name, where the reader may have it; else the page
/// itself.
std::string file_or_page(changes::reader& view, std::string const& page, std::int64_t resource,
                         std::string_view asked) {
    auto const path = decoded(asked.substr(0, asked.find('?')));
    auto const name = path.substr(path.rfind('/') + 1);
    if (name.find('.') == std::string::npos)
        return page;
    auto const files = attachments_of(view, {std::to_string(resource)});
    if (files.has_value())
        for (auto const& one : files->files)
            if (one.state == attachment_state::there && one.file_name == name)
                return page + "/files/" + std::to_string(one.id) + '/' + in_address(name);
    return page;
}

std::int64_t resource_at(network::store::connection& db, std::string const& form) {
    if (auto const known = resource_store::find_address(db, form); known != 0)
        return known;
    auto const name = named_here(form);
    if (name.empty())
        return 0;
    auto const row = resource_store::find_slug(db, name);
    return row ? row->id : resource_store::find_address(db, name);
}

} // namespace

namespace rules {

std::vector<std::string> forms_of_address(std::string_view address) {
    auto const whole = on_its_site(address);
    std::vector<std::string> forms;
    if (!whole.starts_with('/'))
        return forms;
    auto const add = [&](std::string form) {
        if (is_clean_text(form) && std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(std::move(form));
    };
    auto const path = whole.substr(0, whole.find('?'));
    for (auto const part : {whole, path}) {
        if (part == "/")
            continue;
        add(std::string{part});
        add(encoded(part, "0123456789abcdef"));
        add(encoded(part, "0123456789ABCDEF"));
        add(decoded(part));
    }
    if (path == "/" && path.size() < whole.size())
        if (auto const number = number_of_item(whole.substr(path.size() + 1)))
            add("/?p=" + std::to_string(*number));
    return forms;
}

std::optional<std::int64_t> number_of_item(std::string_view query) {
    for (std::string_view const name : {"p=", "page_id=", "attachment_id="})
        for (auto at = query.find(name); at != std::string_view::npos;
             at = query.find(name, at + 1)) {
            auto const value = query.substr(at + name.size());
            if (auto const number = whole_number(value.substr(0, value.find('&')));
                number && (at == 0 || query[at - 1] == '&'))
                return number;
        }
    return std::nullopt;
}

} // namespace rules

result<address_answer> where_address_leads(changes::reader& view, address_wish const& wish) {
    auto unknown =
        not_found("address.unknown", "Nothing stands at this address, and nothing ever did");
    std::int64_t resource = 0;
    for (auto const& form : rules::forms_of_address(wish.path))
        if (resource = resource_at(view.db(), form); resource != 0)
            break;
    if (resource == 0)
        return unknown;
    auto const card = show_resource(view, {std::to_string(resource), std::nullopt});
    if (card.has_error())
        return card.error().code == "resource.withdrawn" ? card.error() : unknown;
    auto const asked = on_its_site(wish.path);
    auto const page = std::string{own_folder} + card->slug;
    address_answer answer{page, false, {card->id, card->slug, card->title, card->kind}};
    if (named_here(asked.substr(0, asked.find('?'))).empty())
        answer.leads_to = file_or_page(view, page, card->id, asked);
    answer.moved = asked.substr(0, asked.find('?')) != answer.leads_to;
    return answer;
}

} // namespace network::learning
