#include "libnetwork/messages/editorial_wording.hpp"

namespace network::messages {
namespace {

constexpr letter_text editorial_letters[] = {
    {letter::changes_asked, false, false, "Please change your text: {{title}}",
     R"(Hello {{name}},

The editors of the network have read "{{title}}" and ask for a change:

{{reason}}

What readers see stays as it is. Please change the text and send it again: {{public_url}}{{link}}
)",
     "name=Sam Example\ntitle=A tool library\nreason=Please say what it cost.\n"
     "link=/resources/a-tool-library/edit"},
    {letter::sign_off_asked, true, false, "May this be published for {{organisation}}? {{title}}",
     R"(Hello,

"{{title}}" is to be published in the name of {{organisation}}, in the library of the co-operative councils network.

To read it and say yes or no, open this page; it shows the whole text and two buttons:
{{public_url}}{{link}}

The link works once, until {{expires}}. Opening the page decides nothing. If you did not expect this message, you need do nothing.
)",
     "title=A tool library\norganisation=Exampleton Council\nlink=/links/0123456789abcdef\n"
     "expires=5 December 2026 at 10:00"},
    {letter::sign_off_answered, false, false, "{{organisation}} answered: {{title}}",
     R"(Hello {{name}},

{{organisation}} was asked whether "{{title}}" may be published in its name. {{decision}}

How it stands: {{public_url}}{{link}}
)",
     "name=Sam Example\ntitle=A tool library\norganisation=Exampleton Council\n"
     "decision=It agreed. The network team does the rest.\nlink=/resources/a-tool-library"},
    {letter::resource_published, false, false, "Published: {{title}}",
     R"(Hello {{name}},

The network team has taken "{{title}}", which {{organisation}} shares, into the library. {{when}}

The page: {{public_url}}{{link}}
)",
     "name=Sam Example\ntitle=A tool library\norganisation=Exampleton Council\n"
     "when=Readers find it from today on.\nlink=/resources/a-tool-library"},
};

} // namespace

std::span<letter_text const> editorial_wording() {
    return editorial_letters;
}

} // namespace network::messages
