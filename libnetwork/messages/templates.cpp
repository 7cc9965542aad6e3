// The wording of the letters, but for those of the editors (editorial_wording.hpp), and the reader
// of the placeholders in it.
#include "libnetwork/messages/templates.hpp"

#include "libnetwork/messages/editorial_wording.hpp"

#include <algorithm>
#include <set>

namespace network::messages {
namespace {

constexpr letter_text letters[] = {
    {letter::invitation, true, false, "Your account on the member portal",
     R"(Hello {{name}},

{{inviter}} has added you to the member portal of the co-operative councils network, for {{organisation}}.

To set up your account, open this page and press the button on it:
{{public_url}}{{link}}

The link works once, until {{expires}}. If you did not expect this message, you need do nothing.
)",
     "name=Sam Example\ninviter=The network team\norganisation=Exampleton Council\n"
     "link=/links/0123456789abcdef\nexpires=5 December 2026 at 10:00"},
    {letter::sign_in_link, true, false, "Your link to sign in",
     R"(Hello {{name}},

Someone, probably you, asked for a link to sign in to the member portal. Open this page and press the button on it:
{{public_url}}{{link}}

The link works once, until {{expires}}. If you did not ask for it, you need do nothing.
)",
     "name=Sam Example\nlink=/links/0123456789abcdef\nexpires=5 December 2026 at 10:00"},
    {letter::password_reset, true, false, "Set a new password",
     R"(Hello {{name}},

Someone, probably you, asked to set a new password for the member portal. Open this page and choose one:
{{public_url}}{{link}}

The link works once, until {{expires}}. Your old password stays as it is until then. If you did not ask for this, you need do nothing.
)",
     "name=Sam Example\nlink=/links/0123456789abcdef\nexpires=5 December 2026 at 10:00"},
    {letter::email_change, true, false, "Confirm your new address",
     R"(Hello {{name}},

This address was given as the new one for your account on the member portal. To confirm it, open this page and press the button on it:
{{public_url}}{{link}}

The link works once, until {{expires}}. If this is not your account, you need do nothing.
)",
     "name=Sam Example\nlink=/links/0123456789abcdef\nexpires=5 December 2026 at 10:00"},
    {letter::email_changed, false, false, "The address of your account was changed",
     R"(Hello {{name}},

The e-mail address of your account on the member portal was changed. Mail goes to the new address from now on.

If this was not your wish, tell the network team at once: {{public_url}}
)",
     "name=Sam Example"},
    {letter::role_changed, false, false, "Your role on the member portal: {{role}}",
     R"(Hello {{name}},

Your role "{{role}}" for {{organisation}} {{change}}.

You can see all your roles in your account: {{public_url}}/account
)",
     "name=Sam Example\nrole=finance contact\norganisation=Exampleton Council\n"
     "change=starts on 1 December 2026"},
    {letter::import_finished, false, true, "Import finished: {{file}}",
     R"(Hello {{name}},

The file {{file}} was taken in: {{outcome}}.

The report by line is here: {{public_url}}{{link}}

You can stop notices like this one in your account: {{public_url}}/account
)",
     "name=Sam Example\nfile=councils.csv\noutcome=420 lines accepted, none refused\n"
     "link=/admin/imports/7"},
    {letter::membership_renewal, false, false,
     "Membership of {{organisation}} from {{year_begins}}",
     R"(Hello,

{{organisation}} is a {{tier}} member of the network. The next network year begins on {{year_begins}}.

Please tell the network team whether the membership goes on, and give the purchase order number for the invoice that comes in September. Nothing ends because an answer or an invoice is late; but we like to know.

Your membership, your rights and the figures we hold: {{public_url}}/account
)",
     "organisation=Exampleton Council\ntier=Full\nyear_begins=1 August 2027"},
    {letter::figures_missing, false, false, "Figures of {{organisation}} that we need",
     R"(Hello,

The subscription of {{organisation}} rests on its population and its controllable budget. We do not have: {{missing}}.

Please state them with their year and source; it takes two minutes: {{public_url}}{{link}}
)",
     "organisation=Exampleton Council\nmissing=population, capital budget\n"
     "link=/organisations/exampleton-council"},
    {letter::network_news, false, true, "{{subject}}",
     R"({{text}}

You get this because you are a contact of {{organisation}}. To get no more such mail, open this page and press the button on it: {{public_url}}{{unsubscribe}}
)",
     "subject=News of the network\ntext=Our annual conference is on 12 February.\n"
     "organisation=Exampleton Council\nunsubscribe=/unsubscribe/0123456789abcdef"},
    {letter::application_received, false, false, "We have your application: {{organisation}}",
     R"(Hello {{name}},

Thank you. The application of {{organisation}} to join the co-operative councils network has arrived.

What happens next: two members of the Values and Principles Board look at it, the Board recommends, and the Executive Oversight Committee decides. We write to you after each step that needs you.

You can follow it here: {{public_url}}{{link}}
)",
     "name=Sam Example\norganisation=Exampleton Council\nlink=/apply/12"},
    {letter::application_queried, false, false,
     "A question about your application: {{organisation}}",
     R"(Hello {{name}},

There is a question about the application of {{organisation}}:

{{question}}

Your answers are open for changing again. Please send them once you have answered: {{public_url}}{{link}}
)",
     "name=Sam Example\norganisation=Exampleton Council\n"
     "question=Which year does the capital budget belong to?\nlink=/apply/12"},
    {letter::application_approved, false, false, "{{organisation}} has joined the network",
     R"(Hello {{name}},

The Executive Oversight Committee has approved the application of {{organisation}} (minute {{minute}}). Welcome to the co-operative councils network.

The people you named have been invited to the member portal: {{public_url}}
)",
     "name=Sam Example\norganisation=Exampleton Council\nminute=EOC 2026-03-16/4"},
    {letter::application_refused, false, false,
     "The decision on your application: {{organisation}}",
     R"(Hello {{name}},

The Executive Oversight Committee has not approved the application of {{organisation}} (minute {{minute}}). Its reason:

{{reason}}

You are welcome to talk to the network team, and to apply again: {{public_url}}/join
)",
     "name=Sam Example\norganisation=Exampleton Council\nminute=EOC 2026-03-16/4\n"
     "reason=The council's own decision is still to come"},
    {letter::review_asked, false, false, "Please review an application: {{organisation}}",
     R"(Hello {{name}},

The Values and Principles Board asks you to review the application of {{organisation}} to join the network, by {{due}}.

The papers are here: {{public_url}}{{link}}

If you have an interest in it, please say so there before you review it.
)",
     "name=Sam Example\norganisation=Exampleton Council\ndue=5 December 2026\nlink=/reviews/12"},
    {letter::mentor_asked, false, false, "Would you be the mentor of {{organisation}}?",
     R"(Hello {{name}},

{{organisation}} applies to join the network and wishes for a mentor. The network team asks you to accompany it, from {{from}}.

Please say whether you can: {{public_url}}{{link}}
)",
     "name=Sam Example\norganisation=Exampleton Council\nfrom=5 December "
     "2026\nlink=/reviews/12/mentoring"},
    {letter::mentor_found, false, false, "Your mentor in the network: {{mentor}}",
     R"(Hello {{name}},

{{mentor}} of the Values and Principles Board accompanies {{organisation}} on its way into the network, and answers your questions.

Your application: {{public_url}}{{link}}
)",
     "name=Sam Example\nmentor=Jo Example\norganisation=Exampleton Council\nlink=/apply/12"},
    {letter::search_news, false, true, "New in the library: {{search}}",
     R"(Hello {{name}},

You keep the search "{{search}}". This came out since the last letter on it:

{{found}}
All of it, with what you may read: {{public_url}}{{link}}

You get this once a week, and only where something came out. To get no more letters on this search, open this page and press its button; you need not sign in: {{public_url}}{{stop}}
)",
     "name=Sam Example\nsearch=Tool libraries\nfound=- A tool library in an empty shop, Exampleton "
     "Council\n"
     "link=/resources?q=tool+library\nstop=/search-letters/0123456789abcdef"},
    {letter::bid_awarded, false, false, "Awarded: {{project}}",
     R"(Hello {{name}},

The Executive Oversight Committee has awarded {{amount}} to the project "{{project}}" that {{organisation}} leads (minute {{minute}}). Congratulations.

What comes next: the project is due by {{due}}, and whoever is funded reports back to the other members. What is due when stands here: {{public_url}}{{link}}
)",
     "name=Sam Example\nproject=Neighbours who lend\norganisation=Exampleton "
     "Council\namount=£12,000\n"
     "minute=EOC 2026-03-16/4\ndue=31 March 2028\nlink=/projects/neighbours-who-lend"},
    {letter::bid_declined, false, false, "The decision on your bid: {{project}}",
     R"(Hello {{name}},

The Executive Oversight Committee has not awarded the bid "{{project}}" of {{organisation}} (minute {{minute}}). Its reason:

{{reason}}

You are welcome to talk to the network team, and to bid again in another round: {{public_url}}/projects
)",
     "name=Sam Example\nproject=Neighbours who lend\norganisation=Exampleton Council\n"
     "minute=EOC 2026-03-16/4\nreason=The round had more good bids than money"},
    {letter::question_asked, false, true, "A question from {{asker}} about: {{title}}",
     R"(Hello {{name}},

Somebody at {{asker}} has read "{{title}}" and asks {{organisation}}:

{{question}}

To answer, open this page: {{public_url}}{{link}}

Your address has not been given to anyone. It goes to the person who asked only if you answer.

You can stop notices like this one in your account: {{public_url}}/account. For an address without an account, open this page and press the button on it: {{public_url}}{{unsubscribe}}
)",
     "name=Sam Example\nasker=Otherham Council\norganisation=Exampleton Council\n"
     "title=A library of tools\nquestion=How did you insure the tools?\nlink=/questions/12\n"
     "unsubscribe=/unsubscribe/0123456789abcdef"},
    {letter::question_answered, false, false, "Answered by {{organisation}}: {{title}}",
     R"(Hello {{name}},

{{organisation}} has answered your question about "{{title}}":

{{answer}}

You can write back to {{address}}. The whole exchange: {{public_url}}{{link}}
)",
     "name=Sam Example\norganisation=Exampleton Council\ntitle=A library of tools\n"
     "answer=Through the council's own policy, for £200 a year.\naddress=kim@exampleton.example\n"
     "link=/questions/12"},
    {letter::comment_made, false, true, "A comment from {{speaker}} on: {{title}}",
     R"(Hello {{name}},

Somebody has said something in the name of {{speaker}} about "{{title}}", which {{organisation}} has shared.

To read it, and to answer, open this page: {{public_url}}{{link}}

You can stop notices like this one in your account: {{public_url}}/account. For an address without an account, open this page and press the button on it: {{public_url}}{{unsubscribe}}
)",
     "name=Sam Example\nspeaker=Otherham Council\norganisation=Exampleton Council\n"
     "title=A library of tools\nlink=/resources/a-library-of-tools#comment-12\n"
     "unsubscribe=/unsubscribe/0123456789abcdef"},
    {letter::comment_answered, false, true, "An answer to your comment on: {{title}}",
     R"(Hello {{name}},

Somebody has answered, in the name of {{speaker}}, what you said about "{{title}}".

To read it, open this page: {{public_url}}{{link}}

You can stop notices like this one in your account: {{public_url}}/account
)",
     "name=Sam Example\nspeaker=Otherham Council\ntitle=A library of tools\n"
     "link=/resources/a-library-of-tools#comment-13"},
    {letter::comment_decided, false, false, "Your comment on: {{title}}",
     R"(Hello {{name}},

The network team has looked at your comment on "{{title}}". It {{decision}}.

The page: {{public_url}}{{link}}
)",
     "name=Sam Example\ntitle=A library of tools\ndecision=can be read by others now\n"
     "link=/resources/a-library-of-tools#comment-12"},
};

/// What is known of the placeholders of one letter while it is rendered.
struct filling {
    letter_values const& values;
    std::set<std::string, std::less<>> used;
    std::vector<problem> problems;
};

bool is_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::string value_for(std::string_view name, filling& with) {
    if (name == "public_url")
        return "{{public_url}}";
    if (auto const found = with.values.find(name); found != with.values.end()) {
        with.used.emplace(name);
        return found->second;
    }
    with.problems.push_back({std::string{name}, "template.missing", "Give a value for this name"});
    return {};
}

std::string fill(std::string_view text, filling& with) {
    std::string out;
    while (true) {
        auto const start = text.find("{{");
        out += text.substr(0, start);
        if (start == std::string_view::npos)
            return out;
        text.remove_prefix(start + 2);
        auto const end = text.find("}}");
        auto const name = text.substr(0, end);
        if (end == std::string_view::npos || !is_name(name)) {
            with.problems.push_back(
                {"template", "template.broken",
                 "Write {{name}}, in small letters, with both pairs of braces"});
            return out;
        }
        out += value_for(name, with);
        text.remove_prefix(end + 2);
    }
}

letter_values values_in(std::string_view lines) {
    letter_values values;
    while (!lines.empty()) {
        auto const line = lines.substr(0, lines.find('\n'));
        auto const equals = line.find('=');
        values.emplace(line.substr(0, equals), line.substr(equals + 1));
        lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    }
    return values;
}

} // namespace

letter_text const& text_of(letter which) {
    for (auto const& text : letters)
        if (text.which == which)
            return text;
    for (auto const& text : editorial_wording())
        if (text.which == which)
            return text;
    throw failure(status::internal, "letter.unknown", "a letter has no text");
}

result<rendered> render(std::string_view subject, std::string_view body,
                        letter_values const& values) {
    filling with{values, {}, {}};
    rendered out{fill(subject, with), fill(body, with)};
    for (auto const& [name, value] : values)
        if (!with.used.contains(name))
            with.problems.push_back({name, "template.unknown", "The letter has no such name"});
    if (!with.problems.empty())
        return invalid(std::move(with.problems));
    std::replace_if(
        out.subject.begin(), out.subject.end(), [](char c) { return c == '\r' || c == '\n'; }, ' ');
    return out;
}

result<rendered> render(letter which, letter_values const& values) {
    auto const& text = text_of(which);
    return render(text.subject, text.body, values);
}

rendered sample_of(letter which) {
    auto const sample = render(which, values_in(text_of(which).sample));
    if (sample.has_error())
        throw failure(status::internal, "letter.sample", "the sample of a letter does not fit it");
    return *sample;
}

} // namespace network::messages
