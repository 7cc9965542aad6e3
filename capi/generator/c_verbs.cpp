// The named verbs of the C API: the header that documents them and the exports themselves.
#include "capi/generator/writings.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>

namespace network::generator {
namespace {

using operations::form;
using operations::operation;
using operations::shape;

std::string type_in_words(shape const& type) {
    switch (type.what) {
    case form::list:
        return "list of " + type_in_words(*type.element);
    case form::record:
        return type.name == "page" ? "page of " + type_in_words(*type.members[0].type->element)
                                   : std::string{type.name};
    case form::nothing:
        return "nothing";
    case form::word: {
        std::string words;
        for (auto const& word : type.words)
            words += (words.empty() ? "" : "|") + std::string{word};
        return words.size() <= 60 ? words : "word";
    }
    case form::day:
        return "date";
    case form::moment:
        return "instant";
    default:
        return std::string{to_word(type.what)};
    }
}

/// Adds words to a C comment, broken so that no line is longer than a page is wide.
class comment {
  public:
    explicit comment(std::ostream& out) : out_(out) {}

    void line(std::string const& text, std::string const& indent = "") {
        std::istringstream words{text};
        std::string word;
        std::string now;
        auto lead = first_ ? "/* " : " * " + indent;
        first_ = false;
        while (words >> word) {
            if (!now.empty() && lead.size() + now.size() + 1 + word.size() > 96) {
                out_ << lead << now << '\n';
                lead = " * " + indent + "  ";
                now.clear();
            }
            now += (now.empty() ? "" : " ") + word;
        }
        out_ << lead << now;
    }
    void next() { out_ << '\n'; }
    void close() { out_ << " */\n"; }

  private:
    std::ostream& out_;
    bool first_ = true;
};

void document(std::ostream& out, operation const& op) {
    comment text{out};
    text.line(std::string{op.name} + ": " + std::string{op.summary} + ".");
    for (auto const& m : op.input->members) {
        text.next();
        text.line("\"" + std::string{m.name} + "\" (" + type_in_words(*m.type) +
                      (m.required ? ", required): " : "): ") + std::string{m.summary} + ".",
                  "  ");
    }
    text.next();
    text.line("Answers " + type_in_words(*op.output) +
              ". Right: " + std::string{to_word(op.right)} + "; scope: " + std::string{op.scope} +
              (op.changes_something() ? "; changes the store" : "") + ". Since " +
              std::string{op.since} + ".");
    text.close();
}

std::string in_capitals(std::string_view text) {
    std::string out;
    for (char const c : text)
        out += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

std::string_view without_ending(std::string_view name, std::string_view ending) {
    if (name.ends_with(ending))
        name.remove_suffix(ending.size());
    return name;
}

/// Every record that is reached from there, with its fields.
void collect(shape const& type, std::set<std::pair<std::string, std::string>>& macros) {
    if (type.element)
        collect(*type.element, macros);
    auto const record = without_ending(without_ending(type.name, "_row"), "_wish");
    for (auto const& m : type.members) {
        if (type.name != "page")
            macros.insert({"NETWORK_" + in_capitals(record) + "_" + in_capitals(m.name),
                           std::string{m.name}});
        collect(*m.type, macros);
    }
}

} // namespace

std::string c_header() {
    std::ostringstream out;
    out << "/* Generated from the table of operations by network_generate; not for editing.\n"
           " * The named verbs: each does what network_call does with the operation of its name. "
           "*/\n"
           "#ifndef LIBNETWORK_VERBS_H\n#define LIBNETWORK_VERBS_H\n\n"
           "#include \"libnetwork.h\"\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    std::set<std::pair<std::string, std::string>> macros;
    for (auto const& op : operations::table()) {
        document(out, op);
        out << "NETWORK_API network_status " << symbol_of(op.name)
            << "(\n    network_session *session, const network_input *input, network_rows **out,\n"
               "    network_error **err);\n\n";
        collect(*op.input, macros);
        collect(*op.output, macros);
    }
    out << "#ifdef __cplusplus\n}\n#endif\n\n"
           "/* Names of fields, so that a typing mistake is found by the compiler. */\n";
    for (auto const& [macro, field] : macros)
        out << "#define " << macro << " \"" << field << "\"\n";
    out << "\n#endif\n";
    return out.str();
}

std::string c_source() {
    std::ostringstream out;
    out << "// Generated from the table of operations by network_generate; not for editing.\n"
           "#include \"capi/src/call.hpp\"\n\n"
           "#define NETWORK_VERB(symbol, operation)                                             "
           "               \\\n"
           "    network_status symbol(network_session* session, network_input const* input,     "
           "               \\\n"
           "                          network_rows** out, network_error** err) {                "
           "               \\\n"
           "        return network::capi::carry_out(session, operation, input, out, err);       "
           "               \\\n"
           "    }\n\n";
    for (auto const& op : operations::table())
        out << "NETWORK_VERB(" << symbol_of(op.name) << ", \"" << op.name << "\")\n";
    return out.str();
}

std::string symbols(std::string_view existing) {
    std::set<std::string> known;
    std::istringstream lines{std::string{existing}};
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && line[0] != '#')
            known.insert(line.substr(0, line.find(' ')));
    std::string out{existing};
    for (auto const& op : operations::table())
        if (auto const symbol = symbol_of(op.name); !known.contains(symbol))
            out += symbol + " " + std::string{op.since} + "\n";
    return out;
}

} // namespace network::generator
