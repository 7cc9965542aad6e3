#include "server/pages/shared_subject.hpp"

#include "libnetwork/learning/subject.hpp"

namespace network::pages {

using namespace learning;

result<shared_subject> subject_of(visit const& now) {
    std::string const kind = now.request.path.starts_with("/projects/") ? "project" : "resource";
    std::string const slug{now.path["slug"]};
    return now.core.office().read(
        now.self.who, [&](changes::reader& view) -> result<shared_subject> {
            NETWORK_TRY(auto const of, kind == "project" ? subject_called(view, {}, slug)
                                                         : subject_called(view, slug, {}));
            return shared_subject{kind, slug, of.title, of.path, of.organisation, of.contact_post};
        });
}

result<adoption_row> adoption_of(visit const& now) {
    NETWORK_TRY(auto const all, now.ask<&list_adoptions>({}));
    for (auto const& one : all.items)
        if (std::to_string(one.id) == now.path["adoption"])
            return one;
    return not_found("adoption.unknown", "There is no such adoption");
}

} // namespace network::pages
