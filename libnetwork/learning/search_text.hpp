// Text as the search index keeps it and as a question is asked of it: words folded, spellings that
// mean the same made one ("co-operative", "cooperative", "co operative", "co-op"), and English
// words brought to their stem. Index and question go through here alike, on both databases. Pure
// functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace network::learning {

/// A word of a text: where it stands there, and the form by which it is found.
struct search_word {
    std::string stem;               ///< what the index holds
    std::string plain;              ///< the same before it was brought to its stem
    std::size_t begin = 0, end = 0; ///< bytes in the text
};

/// The words of a text, in order. Letters and digits make words, an apostrophe joins what it stands
/// between, everything else parts them. `text` is valid UTF-8.
std::vector<search_word> search_words(std::string_view text);

/// The stems of a text with a space between: what the index is given.
std::string search_text(std::string_view text);

/// The words that may be written in one and whose beginning these two are, the second as far as it
/// goes: "coproduc" of "co" and "prod".
std::vector<search_word> words_begun_by(std::string_view first, std::string_view second);
/// The stem of such a word that begins so, where it is shorter than the beginning itself: "coop" of
/// "cooper". Empty where there is none.
std::string stem_begun_by(std::string_view plain);
/// For an index that knows nothing of ours: every other way in which words of the text are written
/// ("cooperative" and "co-op" for "co-operative", "organization" for "organisation"), each once,
/// with a space between.
std::string other_spellings(std::string_view text);

/// A word that is too common to be asked for by itself ("the", "has", "anyone").
bool is_stop_word(std::string_view plain);

/// Plain text of safe HTML: tags become spaces, the usual entities their letters.
std::string text_of_html(std::string_view html);

} // namespace network::learning
