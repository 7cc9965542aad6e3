#include "libnetwork/learning/search_query.hpp"

#include "libnetwork/learning/search_text.hpp"

#include <algorithm>
#include <optional>

namespace network::learning {
namespace {

bool parts_words(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// A piece of what was typed, before its words are looked at.
struct typed_piece {
    std::string_view text;
    bool quoted = false;
    bool excluded = false;
    bool prefix = false;
    bool after_or = false; ///< OR stands before it
    search_field field = search_field::anywhere;
};

/// Cuts what was typed at spaces, quotes and the marks that mean something.
class cutter {
  public:
    explicit cutter(std::string_view typed) : rest_(typed) {}

    std::optional<typed_piece> next() {
        skip_spaces();
        if (rest_.empty())
            return std::nullopt;
        typed_piece one;
        one.excluded = take_minus();
        one.field = take_field();
        one.quoted = rest_.starts_with('"');
        one.text = one.quoted ? take_quoted() : take_word();
        if (!one.quoted && one.text.ends_with('*')) {
            one.prefix = true;
            one.text.remove_suffix(1);
        }
        return one;
    }

  private:
    void skip_spaces() {
        while (!rest_.empty() && parts_words(rest_.front()))
            rest_.remove_prefix(1);
    }
    bool take_minus() {
        if (rest_.size() < 2 || rest_[0] != '-' || parts_words(rest_[1]))
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    search_field take_field() {
        for (auto const field : {search_field::title, search_field::council, search_field::place,
                                 search_field::theme}) {
            auto const name = to_word(field);
            if (rest_.size() > name.size() + 1 && rest_.starts_with(name) &&
                rest_[name.size()] == ':' && !parts_words(rest_[name.size() + 1])) {
                rest_.remove_prefix(name.size() + 1);
                return field;
            }
        }
        return search_field::anywhere;
    }
    std::string_view take_quoted() {
        rest_.remove_prefix(1);
        auto const end = std::min(rest_.find('"'), rest_.size());
        auto const text = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        return text;
    }
    std::string_view take_word() {
        auto const end = static_cast<std::size_t>(
            std::find_if(rest_.begin(), rest_.end(),
                         [](char c) { return parts_words(c) || c == '"'; }) -
            rest_.begin());
        auto const text = rest_.substr(0, end);
        rest_.remove_prefix(end);
        return text;
    }

    std::string_view rest_;
};

search_term term_of(typed_piece const& from) {
    search_term term;
    for (auto& word : search_words(from.text)) {
        term.stems.push_back(std::move(word.stem));
        term.plain.push_back(std::move(word.plain));
    }
    term.prefix = from.prefix && !term.stems.empty();
    term.field = from.field;
    term.typed = from.text;
    return term;
}

/// What the end of a prefix may go on to in one word: "co-prod*" as "coproduc*".
std::vector<search_term> in_one_word(search_term const& of) {
    std::vector<search_term> all;
    auto const size = of.plain.size();
    if (!of.prefix || size < 2)
        return all;
    for (auto const& word : words_begun_by(of.plain[size - 2], of.plain[size - 1])) {
        auto& joined = all.emplace_back(of);
        joined.plain.resize(size - 1);
        joined.stems.resize(size - 1);
        joined.plain.back() = word.plain;
        joined.stems.back() = word.stem;
    }
    return all;
}

/// What goes on from "cooper*" is found by a stem that is shorter, which the index has.
void find_by_shorter_stem(search_term& term) {
    if (!term.prefix)
        return;
    if (auto stem = stem_begun_by(term.plain.back()); !stem.empty())
        term.stems.back() = std::move(stem);
}

bool is_plain(typed_piece const& one) {
    return !one.quoted && !one.excluded && !one.prefix && !one.after_or &&
           one.field == search_field::anywhere;
}

class reading {
  public:
    void read(std::string_view typed) {
        cutter pieces{typed};
        bool after_or = false;
        bool after_not = false;
        while (auto one = pieces.next()) {
            if (!one->quoted && (one->text == "OR" || one->text == "|" || one->text == "AND" ||
                                 one->text == "NOT")) {
                after_or = after_or || one->text == "OR" || one->text == "|";
                after_not = after_not || one->text == "NOT";
                continue;
            }
            one->after_or = std::exchange(after_or, false);
            one->excluded = std::exchange(after_not, false) || one->excluded;
            add(*one);
        }
        close_run();
    }

    search_query done() {
        drop_stop_words();
        return std::move(query_);
    }

  private:
    void add(typed_piece const& one) {
        // Words that stand side by side are read together: "co operative" is one word.
        if (is_plain(one)) {
            if (run_.empty())
                run_ = one.text;
            else
                run_ = {run_.data(),
                        static_cast<std::size_t>(one.text.data() + one.text.size() - run_.data())};
            return;
        }
        close_run();
        auto term = term_of(one);
        if (term.stems.empty() || full())
            return;
        auto joined = in_one_word(term);
        find_by_shorter_stem(term);
        if (one.excluded)
            query_.none.push_back(std::move(term));
        else if (one.after_or && !query_.all.empty())
            query_.all.back().push_back(std::move(term));
        else
            query_.all.push_back({std::move(term)});
        for (auto& other : joined)
            if (!full())
                (one.excluded ? query_.none : query_.all.back()).push_back(std::move(other));
    }

    /// What hangs together without a space ("anti-poverty") is a phrase.
    void close_run() {
        auto const run = std::exchange(run_, {});
        auto const words = search_words(run);
        for (std::size_t i = 0; i < words.size() && !full();) {
            search_term term;
            auto last = i;
            for (; last < words.size(); ++last) {
                if (last > i && has_space(run.substr(words[last - 1].end,
                                                     words[last].begin - words[last - 1].end)))
                    break;
                term.stems.push_back(words[last].stem);
                term.plain.push_back(words[last].plain);
            }
            term.typed = run.substr(words[i].begin, words[last - 1].end - words[i].begin);
            query_.all.push_back({std::move(term)});
            i = last;
        }
    }

    static bool has_space(std::string_view gap) {
        return std::any_of(gap.begin(), gap.end(), parts_words);
    }

    [[nodiscard]] bool full() const {
        auto terms = query_.none.size();
        for (auto const& group : query_.all)
            terms += group.size();
        return terms >= most_terms;
    }

    /// They say nothing, unless nothing else is said.
    void drop_stop_words() {
        auto const common = [](std::vector<search_term> const& group) {
            return group.size() == 1 && group[0].plain.size() == 1 && !group[0].prefix &&
                   group[0].field == search_field::anywhere && is_stop_word(group[0].plain[0]);
        };
        if (!std::all_of(query_.all.begin(), query_.all.end(), common))
            std::erase_if(query_.all, common);
    }

    search_query query_;
    std::string_view run_;
};

void write(search_term const& term, std::string& into) {
    if (term.field != search_field::anywhere)
        into.append(to_word(term.field)).append(":");
    bool const phrase = term.plain.size() > 1;
    into.append(phrase ? "\"" : "");
    for (auto const& word : term.plain)
        into.append(&word == term.plain.data() ? "" : " ").append(word);
    into.append(phrase ? "\"" : "").append(term.prefix ? "*" : "");
}

} // namespace

search_query read_query(std::string_view typed) {
    reading what;
    what.read(typed);
    return what.done();
}

search_query relaxed(search_query const& query) {
    search_query loose;
    loose.none = query.none;
    if (query.all.size() < 2)
        return query;
    loose.all.emplace_back();
    for (auto const& group : query.all)
        loose.all[0].insert(loose.all[0].end(), group.begin(), group.end());
    return loose;
}

std::string canonical(search_query const& query) {
    std::string text;
    for (auto const& group : query.all)
        for (auto const& term : group) {
            text.append(text.empty() ? "" : &term == group.data() ? " " : " OR ");
            write(term, text);
        }
    for (auto const& term : query.none) {
        text.append(text.empty() ? "-" : " -");
        write(term, text);
    }
    return text;
}

} // namespace network::learning
