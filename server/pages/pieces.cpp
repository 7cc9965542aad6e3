// Assembling a view: parameters first, then the pieces it names, each expanded in its turn.
#include "server/pages/pieces.hpp"

#include "libnetwork/base/error.hpp"

#include <algorithm>
#include <set>

namespace network::view {
namespace {

using parameters = std::map<std::string, std::string, std::less<>>;

constexpr int deepest_nesting = 12;

std::string in_capitals(std::string_view text) {
    std::string result(text);
    for (auto& letter : result) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        else if ((letter < 'A' || letter > 'Z') && (letter < '0' || letter > '9'))
            letter = '_';
    }
    return result;
}

std::string in_small_letters(std::string_view text) {
    std::string result(text);
    for (auto& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

/// Every parameter that a piece has a place for.
std::set<std::string, std::less<>> parameters_of(std::string_view text) {
    std::set<std::string, std::less<>> known;
    for (auto at = text.find("[["); at != text.npos; at = text.find("[[", at + 2)) {
        auto key = text.substr(at + 2, text.find("]]", at) - at - 2);
        if (key.find_first_of("#^/") == 0)
            key.remove_prefix(1);
        known.insert(in_small_letters(key.substr(0, key.find('='))));
    }
    return known;
}

class assembly {
  public:
    assembly(std::string_view view, piece_texts const& pieces,
             std::function<std::string(std::string_view)> const& asset)
        : view_(view), pieces_(pieces), asset_(asset) {}

    std::string whole(std::string_view text) {
        if (!text.starts_with("{{<"))
            return included(text, 0);
        auto [name, given, end] = call(text, 0);
        given["content"] = included(text.substr(end), 0);
        return piece(name, given, 0);
    }

  private:
    struct called {
        std::string name;
        parameters given;
        std::size_t end;
    };

    [[noreturn]] void broken(std::string const& why) const {
        throw failure(status::internal, "view.broken", "view " + std::string(view_) + ": " + why);
    }

    /// Reads {{>name key="text" ...}} at `start`.
    called call(std::string_view text, std::size_t start) const {
        called result;
        auto at = start + 3;
        auto const word = [&] {
            auto const from = at;
            while (at < text.size() && std::string_view(" \n=}\"").find(text[at]) == text.npos)
                ++at;
            return std::string(text.substr(from, at - from));
        };
        result.name = word();
        while (true) {
            while (at < text.size() && (text[at] == ' ' || text[at] == '\n'))
                ++at;
            if (text.substr(at).starts_with("}}"))
                break;
            auto key = word();
            if (key.empty() || !text.substr(at).starts_with("=\""))
                broken("a parameter of " + result.name + " is not written key=\"text\"");
            auto const close = text.find('"', at + 2);
            if (close == text.npos)
                broken("a parameter of " + result.name + " is not closed");
            result.given[std::move(key)] = std::string(text.substr(at + 2, close - at - 2));
            at = close + 1;
        }
        result.end = at + 2;
        return result;
    }

    std::string piece(std::string const& name, parameters const& given, int depth) {
        auto const found = pieces_.find(name);
        if (found == pieces_.end())
            broken("there is no piece named " + name);
        if (depth > deepest_nesting)
            broken("pieces contain one another without end, at " + name);
        auto const known = parameters_of(found->second);
        for (auto const& [key, text] : given)
            if (!known.contains(key))
                broken("piece " + name + " takes no parameter " + key);
        return included(substituted(found->second, given), depth);
    }

    std::string included(std::string_view text, int depth) {
        std::string result;
        std::size_t done = 0;
        for (auto at = text.find("{{>"); at != text.npos; at = text.find("{{>", done)) {
            result += text.substr(done, at - done);
            auto const [name, given, end] = call(text, at);
            result += piece(name, given, depth + 1);
            done = end;
        }
        return result += text.substr(done);
    }

    std::string substituted(std::string_view text, parameters const& given) {
        std::string result;
        std::size_t done = 0;
        for (auto at = text.find("[["); at != text.npos; at = text.find("[[", done)) {
            result += text.substr(done, at - done);
            auto const close = text.find("]]", at);
            if (close == text.npos)
                broken("a mark [[ is not closed");
            auto const mark = text.substr(at + 2, close - at - 2);
            done = close + 2;
            if (mark.starts_with('#') || mark.starts_with('^')) {
                auto const closing = "[[/" + std::string(mark.substr(1)) + "]]";
                auto const end = text.find(closing, done);
                if (end == text.npos)
                    broken("a part is not closed by " + closing);
                result += substituted_if(mark, text.substr(done, end - done), given);
                done = end + closing.size();
            } else {
                result += parameter(mark, given);
            }
        }
        return result += text.substr(done);
    }

    std::string substituted_if(std::string_view mark, std::string_view inner,
                               parameters const& given) {
        auto const equals = mark.find('=');
        auto const key = mark.substr(1, equals == mark.npos ? equals : equals - 1);
        auto const found = given.find(key);
        auto holds = found != given.end();
        if (holds && equals != mark.npos)
            holds = found->second == mark.substr(equals + 1);
        if (mark.front() == '^')
            holds = !holds;
        return holds ? substituted(inner, given) : std::string();
    }

    std::string parameter(std::string_view key, parameters const& given) {
        if (key.starts_with("asset:")) {
            auto address = asset_(key.substr(6));
            if (address.empty())
                broken("there is no asset " + std::string(key.substr(6)));
            return address;
        }
        if (auto const found = given.find(key); found != given.end())
            return found->second;
        auto const found = given.find(in_small_letters(key));
        if (found == given.end())
            broken("the parameter " + std::string(key) + " is missing");
        return in_capitals(found->second);
    }

    std::string_view view_;
    piece_texts const& pieces_;
    std::function<std::string(std::string_view)> const& asset_;
};

std::string without_indentation(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (!line.empty())
            (result += line) += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

} // namespace

std::string assemble(std::string_view name, std::string_view text, piece_texts const& pieces,
                     std::function<std::string(std::string_view)> const& asset) {
    return without_indentation(assembly(name, pieces, asset).whole(text));
}

} // namespace network::view
