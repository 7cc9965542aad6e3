#include "libnetwork/learning/file_document.hpp"

#include "libnetwork/base/text.hpp"
#include "libnetwork/learning/search_text.hpp"
#include "libnetwork/learning/word_file.hpp"

namespace network::learning {
namespace {

std::string text_of_document(std::string_view bytes) {
    auto const read = boxes_from_docx(bytes);
    if (read.has_error())
        return {};
    std::string text;
    for (auto const* box :
         {&read->title, &read->summary, &read->problem, &read->what_was_done, &read->outcome,
          &read->numbers, &read->cost, &read->differently, &read->place})
        if (!box->empty())
            text += (text.empty() ? "" : "\n\n") + *box;
    if (read->year)
        text += "\n\n" + std::to_string(*read->year);
    return text;
}

} // namespace

file_document document_of(attachment const& file, std::string_view text_layer) {
    file_document made;
    made.id = file.id;
    made.resource = file.resource;
    made.visibility = file.visibility;
    made.embargo_until = file.embargo_until;
    for (auto const tier : file.tiers)
        made.tiers.append(made.tiers.empty() ? "" : " ").append(to_word(tier));
    made.title = search_text(file.title);
    made.body = search_text(text_layer);
    return made;
}

attachment guarded_part_of(file_document const& document) {
    attachment file;
    file.id = document.id;
    file.resource = document.resource;
    file.visibility = document.visibility;
    file.embargo_until = document.embargo_until;
    for (std::string_view rest = document.tiers; !rest.empty();) {
        auto const word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        if (auto const tier = from_word<members::tier>(word))
            file.tiers.push_back(*tier);
    }
    return file;
}

std::string text_of_file(file_type type, std::string_view bytes) {
    std::string text;
    if (type == file_type::docx)
        text = text_of_document(bytes);
    else if ((type == file_type::txt || type == file_type::csv) && is_clean_text(bytes))
        text = bytes;
    return std::string{trim(beginning(text, longest_file_text))};
}

} // namespace network::learning
