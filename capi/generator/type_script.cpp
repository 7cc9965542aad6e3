// The types of the Node binding: an interface per record, and one map from operation to its types.
#include "capi/generator/writings.hpp"

#include <cctype>
#include <set>
#include <sstream>

namespace network::generator {
namespace {

using operations::form;
using operations::shape;

std::string in_camel_case(std::string_view text) {
    std::string out;
    bool upper = true;
    for (char const c : text) {
        if (c == '_' || c == '.') {
            upper = true;
            continue;
        }
        out += upper ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        upper = false;
    }
    return out;
}

class writer {
  public:
    /// The type as an expression; records get an interface on the way.
    std::string type(shape const& what, std::string const& noun, bool answers) {
        switch (what.what) {
        case form::number:
        case form::pence:
        case form::moment:
            return "number";
        case form::boolean:
            return "boolean";
        case form::word:
            return choice(what);
        case form::list: {
            auto const element = type(*what.element, noun, answers);
            return element.find(' ') == element.npos ? element + "[]" : "(" + element + ")[]";
        }
        case form::record:
            return what.name == "page"
                       ? "Page<" + type(*what.members[0].type->element, noun, answers) + ">"
                       : interface_of(what, noun, answers);
        case form::nothing:
            return "Record<string, never>";
        default:
            return "string";
        }
    }

    [[nodiscard]] std::string interfaces() const { return out_.str(); }

  private:
    static std::string choice(shape const& what) {
        std::string words;
        for (auto const& word : what.words)
            words += (words.empty() ? "\"" : " | \"") + std::string{word} + "\"";
        return words;
    }

    std::string interface_of(shape const& record, std::string const& noun, bool answers) {
        auto const key = std::pair{&record, answers};
        if (auto const known = names_.find(key); known != names_.end())
            return known->second;
        auto name = in_camel_case(record.name);
        if (taken_.contains(name))
            name = in_camel_case(noun) + name;
        auto const stem = name;
        for (int number = 2; !taken_.insert(name).second; ++number)
            name = stem + std::to_string(number);
        names_[key] = name;
        std::ostringstream body;
        body << "export interface " << name << " {\n";
        for (auto const& m : record.members) {
            if (!m.summary.empty())
                body << "  /** " << m.summary << ". */\n";
            // Answers carry every field; in inputs only what is required must stand.
            body << "  " << m.name << (answers || m.required ? ": " : "?: ")
                 << type(*m.type, noun, answers) << (m.nullable ? " | null" : "") << ";\n";
        }
        body << "}\n\n";
        out_ << body.str();
        return name;
    }

    std::ostringstream out_;
    std::map<std::pair<shape const*, bool>, std::string> names_;
    std::set<std::string> taken_{"Page",       "Store",   "Session",     "Changes",
                                 "Operations", "Problem", "NetworkError"};
};

} // namespace

std::string type_script() {
    writer types;
    std::ostringstream map;
    std::ostringstream nouns;
    for (auto const& [noun, all] : by_noun()) {
        nouns << "  readonly " << noun << ": {\n";
        for (auto const* op : all) {
            // An input may have none but optional fields, and then may itself be left out.
            bool required = false;
            for (auto const& m : op->input->members)
                required = required || m.required;
            auto const input = types.type(*op->input, noun, false);
            auto const output = types.type(*op->output, noun, true);
            map << "  \"" << op->name << "\": { input: " << input << "; output: " << output
                << " };\n";
            auto const verb = noun_and_verb(op->name).second;
            auto const given = std::string{required ? "(input: " : "(input?: "} + input +
                               (op->changes_something() ? " & Reserved" : "") + "): ";
            nouns << "    /** " << op->summary << ". */\n"
                  << "    " << verb << given << "Promise<" << output << ">;\n"
                  << "    " << verb << "Sync" << given << output << ";\n";
        }
        nouns << "  };\n";
    }
    std::ostringstream out;
    out << "// Generated from the table of operations by network_generate; not for editing.\n"
           "// What the operations take and answer. Dates are \"YYYY-MM-DD\", instants "
           "milliseconds\n"
           "// since 1970 in UTC, money whole pence, positions millionths of a degree.\n\n"
           "/** One page of a list. */\nexport interface Page<T> {\n  items: T[];\n"
           "  /** Give it as `after` for the next page; null on the last one. */\n"
           "  next: string | null;\n  total: number;\n}\n\n"
           "/** What every operation that changes something also takes. */\n"
           "export interface Reserved {\n"
           "  /** Done again with the same key, the first answer is given again. */\n"
           "  idempotency_key?: string;\n"
           "  /** Refuse where the organisation was changed since this version. */\n"
           "  if_version?: number;\n}\n\n"
        << types.interfaces()
        << "/** Every operation by its name. */\nexport interface Operations {\n"
        << map.str()
        << "}\n\n/** The operations as functions, by noun. */\nexport interface Nouns {\n"
        << nouns.str() << "}\n";
    return out.str();
}

} // namespace network::generator
