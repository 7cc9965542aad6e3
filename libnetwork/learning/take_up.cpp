#include "libnetwork/learning/take_up.hpp"

#include "libnetwork/changes/journal.hpp"
#include "libnetwork/learning/project_book.hpp"
#include "libnetwork/learning/take_up_store.hpp"

namespace network::learning {

std::string_view label(adoption_result value) {
    switch (value) {
    case adoption_result::working:
        return "Working";
    case adoption_result::partly:
        return "Partly working";
    case adoption_result::did_not_work:
        return "Did not work";
    case adoption_result::too_early:
        return "Too early to say";
    }
    return "";
}

std::string_view label(lineage_kind value) {
    switch (value) {
    case lineage_kind::follow_up_of:
        return "follows up";
    case lineage_kind::grew_out_of:
        return "grew out of";
    case lineage_kind::output_of:
        return "came out of";
    case lineage_kind::adopted_from:
        return "took up";
    case lineage_kind::translated:
        return "is the translation of";
    }
    return "";
}

std::int64_t adoption_counts::of(node const& what, readership const& who) const {
    auto const found = adopters_.find(what);
    if (found == adopters_.end())
        return 0;
    auto const& one = found->second;
    return static_cast<std::int64_t>(who.reads_all || who.is_member ? one.all.size()
                                                                    : one.in_the_open.size());
}

std::int64_t adoption_counts::useful(std::int64_t resource) const {
    auto const found = useful_.find(resource);
    return found == useful_.end() ? 0 : static_cast<std::int64_t>(found->second.size());
}

std::shared_ptr<take_up_book const>
take_up_book::load(network::store::connection& db, std::shared_ptr<take_up_book const> previous) {
    auto const newest = changes::newest(db);
    // A journal that has shrunk is another journal: the store was restored from a copy.
    bool const follows = previous && previous->number_ <= newest;
    if (follows && previous->number_ == newest)
        return previous;
    auto made = std::make_shared<take_up_book>();
    made->number_ = newest;
    if (follows && !take_up_store::changed_since(db, previous->number_)) {
        made->adoptions_ = previous->adoptions_;
        made->marks_ = previous->marks_;
        made->links_ = previous->links_;
        std::lock_guard const lock{previous->guard_};
        made->made_from_ = previous->made_from_;
        made->counts_ = previous->counts_;
        made->day_ = previous->day_;
        return made;
    }
    made->adoptions_ = take_up_store::adoptions(db);
    std::erase_if(made->adoptions_, [](auto const& one) { return one.withdrawn; });
    made->marks_ = take_up_store::useful_marks(db);
    made->links_ = take_up_store::links(db);
    return made;
}

std::shared_ptr<adoption_counts const>
take_up_book::on(std::shared_ptr<organisations::register_book const> const& register_,
                 date day) const {
    std::lock_guard const lock{guard_};
    if (counts_ && made_from_ == register_ && day_ == day)
        return counts_;
    auto made = std::make_shared<adoption_counts>();
    for (auto const& one : adoptions_) {
        auto const who = living_form(*register_, one.organisation, day);
        auto& adopters = made->adopters_[taken_up(one)];
        adopters.all.insert(who);
        if (one.visibility == adoption_audience::everyone)
            adopters.in_the_open.insert(who);
    }
    for (auto const& mark : marks_) {
        // Numbers below nothing are organisations, so that the two are never the same.
        auto const who =
            mark.person ? *mark.person : -living_form(*register_, mark.organisation, day);
        if (mark.taken_back)
            made->useful_[mark.resource].erase(who);
        else
            made->useful_[mark.resource].insert(who);
    }
    made_from_ = register_;
    counts_ = made;
    day_ = day;
    return made;
}

std::shared_ptr<take_up_book const> take_up_of(changes::reader& view) {
    if (dynamic_cast<changes::unit_of_work*>(&view))
        return take_up_book::load(view.db(), nullptr);
    return view.cached<take_up_book>();
}

std::shared_ptr<adoption_counts const> adoption_counts_today(changes::reader& view) {
    return take_up_of(view)->on(view.cached<organisations::register_book>(), view.today());
}

node taken_up(adoption const& one) {
    return one.resource ? node{node_kind::resource, *one.resource}
                        : node{node_kind::project, one.project.value_or(0)};
}

guarded guarded_of(adoption const& one) {
    guarded who;
    who.organisation = one.organisation;
    who.visibility =
        one.visibility == adoption_audience::everyone ? visibility::everyone : visibility::members;
    who.readable = !one.withdrawn;
    return who;
}

} // namespace network::learning
