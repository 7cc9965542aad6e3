#include "libnetwork/learning/first_vocabulary.hpp"

#include "libnetwork/base/text.hpp"

namespace network::learning {
namespace {

struct shipped_text {
    principle which;
    std::string_view short_text, long_text;
};

constexpr shipped_text texts[] = {
    {principle::co_production,
     "Residents design and commission services as equal partners of the council.",
     "Those who use a service, and those who live beside it, know things about it that nobody "
     "else knows. Co-production gives them an equal part in deciding what is needed, how public "
     "money is spent and whether it worked, and not only a chance to comment.\n\n"
     "Look for it where residents were there before the decision, where their time was respected"
     " and paid for, and where something changed because of them."},
    {principle::community_leadership,
     "The council is a platform, and councillors are those who connect people and bring them "
     "together.",
     "A councillor knows the streets, the clubs and the quarrels of a ward. This principle asks "
     "for a role beyond the chamber: to introduce people to one another, to broker agreements, "
     "and to lend the weight of the office to what a community has begun.\n\n"
     "The council in turn holds the ring. It opens its rooms, data and budgets so that others "
     "can act, and does not need to own all that follows."},
    {principle::democratic_engagement,
     "The whole range of residents takes part in decisions and priorities.",
     "Voting every few years is a small part of democracy. Residents who never come to a meeting"
     " have views on what should come first, and a council that wants to hear them goes to where"
     " they are.\n\n"
     "Look for who was in the room, how they were chosen, what they could decide, and how the "
     "council answered them."},
    {principle::enterprise_social_economy,
     "Local economies grow from co-operatives, mutuals and social enterprise, and the jobs in "
     "them.",
     "Wealth that is made in a place can stay in it. Businesses owned by their workers, "
     "customers or neighbours tend to put down roots, and a council can help them begin, buy "
     "from them, and hand them work that they do well.\n\n"
     "Look for enterprises that started, grew or changed hands, and for jobs that would "
     "otherwise not be there."},
    {principle::innovation,
     "New ways of working with communities are tried, and are told honestly.",
     "Some problems do not yield to what has always been done. Here a council and a community "
     "try something that neither has done before, at a size where failing is affordable.\n\n"
     "Look for what was new in that place, how it was tested, and what was given up on the way."},
    {principle::learning,
     "Experience is captured and spread, within the council and across the network.",
     "What one council has paid to learn, another should not have to pay for again. This "
     "principle asks that experience is written down while it is fresh, failures too, and passed"
     " to whoever can use it.\n\n"
     "Look for somebody else who did something differently because of it."},
    {principle::social_value,
     "Social value has a framework, criteria and tools, and shows in outcomes.",
     "Every pound a council spends can do more than buy. It can train a young person, shorten a "
     "supply chain or keep a hall open. To maximise social value is to say beforehand what is "
     "wanted, to weigh it when choosing, and to count it afterwards.\n\n"
     "Look for criteria that decided something, and for figures that somebody checked."},
    {principle::new_models,
     "Needs that come first are met by co-operatives and mutuals in which users and staff have "
     "more say.",
     "Where a need is pressing and the usual service does not meet it, another form of ownership"
     " may. Care run by those who give it and those who receive it, energy owned by those who "
     "use it, land held in trust by a neighbourhood: the form decides who is heard.\n\n"
     "Look for who owns it, who votes, and what became better for those it serves."},
    {principle::social_partnership,
     "Citizens, communities, enterprises and councils share responsibility.",
     "A partnership is more than a contract. Its partners agree what they want together, each "
     "brings what it can, and each answers for its part when things go badly.\n\n"
     "Look for a shared aim in writing, for who gave what, and for a decision that no partner "
     "could have taken alone."},
    {principle::walking_the_talk,
     "What is asked of others is practised at home, in the open and across parties.",
     "A network of co-operative councils should itself be co-operative. Its members work "
     "together, it stays open to others, its work is made by those it is for, it acts and does "
     "not only speak, it lives mainly on its members' subscriptions, and it takes no party's "
     "side.\n\n"
     "The same holds for a council: look for its own meetings, contracts and offices changing "
     "before it asks anybody else to change."},
};

struct shipped_theme {
    std::string_view name, under; ///< the name of the theme above; empty: none
    std::string_view synonyms;    ///< separated by semicolons
};

// What local government does, in the words that officers use. The code follows from the name.
constexpr shipped_theme themes[] = {
    {"Housing", "", "homes; council housing; tenants"},
    {"Community-led housing", "Housing",
     "community land trusts; co-housing; housing co-operatives; CLT"},
    {"Homelessness", "Housing", "rough sleeping; temporary accommodation"},
    {"Private renting", "Housing", "private rented sector; landlords; letting"},
    {"Social care", "", "adult social care; care"},
    {"Adult care", "Social care", "home care; domiciliary care; disability"},
    {"Ageing", "Social care", "older people; ageing well; age-friendly"},
    {"Children's services", "Social care",
     "children; fostering; early help; looked-after children"},
    {"Unpaid carers", "Social care", "carers; young carers"},
    {"Health and wellbeing", "", "public health; well-being; prevention"},
    {"Mental health", "Health and wellbeing", "loneliness; isolation"},
    {"Sport and leisure", "Health and wellbeing", "leisure; swimming; physical activity"},
    {"Food", "Health and wellbeing", "food security; sustainable food; growing; allotments"},
    {"Climate and environment", "", "climate emergency; net zero; environment"},
    {"Energy", "Climate and environment",
     "community energy; retrofit; decarbonisation; solar; fuel poverty"},
    {"Waste and reuse", "Climate and environment", "recycling; sharing; repair; circular economy"},
    {"Parks and green space", "Climate and environment", "parks; nature; open spaces"},
    {"Transport", "Climate and environment", "buses; travel; cycling; walking"},
    {"Local economy", "", "economic development; community wealth building; inclusive growth"},
    {"Procurement", "Local economy",
     "commissioning; social value in contracts; buying; supply chain"},
    {"Co-operative development", "Local economy",
     "co-op development; mutuals; employee ownership; worker co-operatives"},
    {"Town centres", "Local economy", "high streets; regeneration; empty shops; markets"},
    {"Employment and skills", "Local economy",
     "jobs; skills; apprenticeships; internships; good work"},
    {"Money and debt", "Local economy",
     "credit unions; affordable credit; community finance; share offers"},
    {"Poverty and cost of living", "", "poverty; cost of living; deprivation; welfare"},
    {"Communities", "", "community development; neighbourhoods and communities"},
    {"Neighbourhoods", "Communities", "place-based working; wards; localities"},
    {"Parishes and town councils", "Communities",
     "parishes; parish councils; town councils; community councils"},
    {"Community assets", "Communities",
     "asset transfer; community buildings; hubs; libraries of things"},
    {"Volunteering", "Communities", "volunteers; mutual aid; cities of service; ambassadors"},
    {"Equality and inclusion", "Communities",
     "inclusion; equalities; diversity; race; migrants; refugees"},
    {"Armed forces", "Communities", "veterans; armed forces covenant"},
    {"Community safety", "Communities", "crime; policing; domestic abuse"},
    {"Youth", "", "young people; youth work; youth councils"},
    {"Education", "", "schools; learning trusts; academies; early years"},
    {"Adult learning", "Education", "training; further education; co-operative education"},
    {"Culture and heritage", "", "arts; museums; libraries; heritage; events"},
    {"Democracy and participation", "",
     "participation; citizens' assemblies; consultation; engagement"},
    {"Participatory budgeting", "Democracy and participation",
     "community budgets; residents decide spending"},
    {"Councillors", "Democracy and participation",
     "elected members; community leadership; ward councillors"},
    {"Devolution and reorganisation", "Democracy and participation",
     "devolution; local government reorganisation; combined authorities"},
    {"How the council works", "",
     "organisational development; culture change; transformation; staff"},
    {"Digital", "", "digital inclusion; digital divide; data; online services"},
    {"Artificial intelligence", "Digital", "AI; machine learning; automation"},
    {"Covid-19", "", "coronavirus; pandemic; recovery"},
};

std::vector<std::string> parted(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        auto const end = std::min(text.find(';'), text.size());
        parts.emplace_back(trim(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

principle_list first_principles() {
    principle_list list;
    list.number = 1;
    list.name = std::string{members::principles_version};
    list.decided_by = "Wording of this portal, after the principles that the network publishes";
    for (auto const& one : texts)
        list.wordings.push_back({one.which, std::string{members::text_of(one.which).name},
                                 std::string{one.short_text}, std::string{one.long_text}});
    return list;
}

std::vector<theme> first_themes() {
    std::vector<theme> all;
    for (auto const& one : themes)
        all.push_back(
            {slug(one.name), std::string{one.name}, slug(one.under), parted(one.synonyms), {}});
    return all;
}

} // namespace network::learning
