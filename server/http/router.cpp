#include "server/http/router.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <vector>

namespace network::http {

constexpr std::size_t method_count = 7;

struct router::node {
    struct capture_child {
        std::string ending; ///< what follows "{name}" in its segment
        std::unique_ptr<node> next;
    };
    std::vector<std::pair<std::string, std::unique_ptr<node>>> literals; ///< sorted by text
    std::vector<capture_child> capturing;                                ///< longest ending first
    std::array<std::optional<std::size_t>, method_count> handlers;
    std::array<std::vector<std::string>, method_count> names; ///< of the captures, by method
    std::string allow;

    [[nodiscard]] bool ends_a_route() const { return !allow.empty(); }
    [[nodiscard]] node const* literal(std::string_view segment) const;
    node& child_for(std::string_view segment, std::vector<std::string>& captured);
    void list_methods();
    node const* find(std::string_view rest, captures& values) const;
};

std::string_view captures::operator[](std::string_view name) const {
    for (std::size_t i = 0; i < size_; ++i)
        if (items_[i].first == name)
            return items_[i].second;
    return {};
}

router::node const* router::node::literal(std::string_view segment) const {
    auto const at = std::lower_bound(literals.begin(), literals.end(), segment,
                                     [](auto const& l, auto text) { return l.first < text; });
    return at != literals.end() && at->first == segment ? at->second.get() : nullptr;
}

router::node& router::node::child_for(std::string_view segment,
                                      std::vector<std::string>& captured) {
    if (!segment.starts_with('{')) {
        if (segment.find_first_of("{}") != std::string_view::npos)
            throw std::invalid_argument("a capture must begin its segment");
        auto const at = std::lower_bound(literals.begin(), literals.end(), segment,
                                         [](auto const& l, auto text) { return l.first < text; });
        if (at != literals.end() && at->first == segment)
            return *at->second;
        return *literals.emplace(at, std::string{segment}, std::make_unique<node>())->second;
    }
    auto const close = segment.find('}');
    if (close == std::string_view::npos || close == 1 || captured.size() == captures::most)
        throw std::invalid_argument("malformed capture in a route");
    captured.emplace_back(segment.substr(1, close - 1));
    auto const ending = segment.substr(close + 1);
    for (auto& child : capturing)
        if (child.ending == ending)
            return *child.next;
    auto const at = std::find_if(capturing.begin(), capturing.end(), [&](auto const& child) {
        return child.ending.size() < ending.size();
    });
    return *capturing.insert(at, {std::string{ending}, std::make_unique<node>()})->next;
}

void router::node::list_methods() {
    allow = "OPTIONS";
    for (std::size_t i = 0; i < method_count; ++i) {
        auto const verb = static_cast<method>(i);
        bool const answered = handlers[i] || (verb == method::head && handlers[0]);
        if (verb != method::options && answered) {
            allow += ", ";
            allow += to_word(verb);
        }
    }
}

// `rest` begins with the '/' before the next segment, or is empty at the end of the path.
router::node const* router::node::find(std::string_view rest, captures& values) const {
    if (rest.empty())
        return ends_a_route() ? this : nullptr;
    auto const end = std::min(rest.find('/', 1), rest.size());
    auto const segment = rest.substr(1, end - 1);
    auto const after = rest.substr(end);
    if (auto const* next = literal(segment))
        if (auto const* found = next->find(after, values))
            return found;
    for (auto const& child : capturing) {
        if (segment.size() <= child.ending.size() || !segment.ends_with(child.ending))
            continue;
        values.push({}, segment.substr(0, segment.size() - child.ending.size()));
        if (auto const* found = child.next->find(after, values))
            return found;
        values.pop();
    }
    return nullptr;
}

router::router() : root_(std::make_unique<node>()) {}
router::~router() = default;
router::router(router&&) noexcept = default;
router& router::operator=(router&&) noexcept = default;

void router::add(method verb, std::string_view pattern, std::size_t handler) {
    auto const index = static_cast<std::size_t>(verb);
    if (!pattern.starts_with('/') || index >= method_count)
        throw std::invalid_argument("a route needs a known method and a path");
    std::vector<std::string> captured;
    node* at = root_.get();
    for (auto rest = pattern; !rest.empty();) {
        auto const end = std::min(rest.find('/', 1), rest.size());
        at = &at->child_for(rest.substr(1, end - 1), captured);
        rest.remove_prefix(end);
    }
    if (at->handlers[index])
        throw std::invalid_argument("route stands twice: " + std::string{pattern});
    at->handlers[index] = handler;
    at->names[index] = std::move(captured);
    at->list_methods();
}

route_match router::match(method verb, std::string_view path) const {
    route_match made;
    captures values;
    auto const* found = path.starts_with('/') ? root_->find(path, values) : nullptr;
    if (found == nullptr)
        return made;
    made.allow = found->allow;
    auto index = static_cast<std::size_t>(verb);
    if (verb == method::head && !found->handlers[index])
        index = static_cast<std::size_t>(method::get);
    if (index >= method_count || !found->handlers[index]) {
        made.kind = verb == method::options ? route_match::outcome::options
                                            : route_match::outcome::method_not_allowed;
        return made;
    }
    made.kind = route_match::outcome::found;
    made.handler = *found->handlers[index];
    for (std::size_t i = 0; i < values.size(); ++i)
        made.captured.push(found->names[index][i], values.at(i));
    return made;
}

response router::answer(route_match const& unmatched) {
    switch (unmatched.kind) {
    case route_match::outcome::options:
        return empty_response(204).with("Allow", unmatched.allow);
    case route_match::outcome::method_not_allowed:
        return problem_response(405, "http.method_not_allowed",
                                "This address does not take that method.")
            .with("Allow", unmatched.allow);
    default:
        return problem_response(404, "http.not_found", "There is nothing at this address.");
    }
}

} // namespace network::http
