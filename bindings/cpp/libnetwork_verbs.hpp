// Generated from the table of operations by network_generate; not for editing.
// Included by libnetwork.hpp: the verbs of a session, by noun.
#pragma once

namespace network {

template <class Session>
class named_verbs {
  public:
    struct audit_verbs {
        Session const& session;
        /// The audit trail, newest first, with values.
        rows list(input const& in = {}) const { return session.call("audit.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("audit.list", in); }
        /// Prove the audit trail: numbers, hashes, values.
        rows prove(input const& in = {}) const { return session.call("audit.prove", in); }
        outcome<rows> try_prove(input const& in = {}) const { return session.try_call("audit.prove", in); }
    };
    audit_verbs audit() const { return {static_cast<Session const&>(*this)}; }

    struct changes_verbs {
        Session const& session;
        /// What changed after a number, in order.
        rows list(input const& in = {}) const { return session.call("changes.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("changes.list", in); }
    };
    changes_verbs changes() const { return {static_cast<Session const&>(*this)}; }

    struct duplicates_verbs {
        Session const& session;
        /// Merge two entries that are the same organisation.
        rows merge(input const& in = {}) const { return session.call("duplicates.merge", in); }
        outcome<rows> try_merge(input const& in = {}) const { return session.try_call("duplicates.merge", in); }
        /// What merging two entries would do; nothing is done.
        rows preview(input const& in = {}) const { return session.call("duplicates.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("duplicates.preview", in); }
        /// Take a merge of duplicates back.
        rows undo(input const& in = {}) const { return session.call("duplicates.undo", in); }
        outcome<rows> try_undo(input const& in = {}) const { return session.try_call("duplicates.undo", in); }
    };
    duplicates_verbs duplicates() const { return {static_cast<Session const&>(*this)}; }

    struct imports_verbs {
        Session const& session;
        /// Take in a register file of UK councils.
        rows councils(input const& in = {}) const { return session.call("imports.councils", in); }
        outcome<rows> try_councils(input const& in = {}) const { return session.try_call("imports.councils", in); }
        /// The files that were taken in, newest first.
        rows list(input const& in = {}) const { return session.call("imports.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("imports.list", in); }
        /// Dry run of a register file, line by line.
        rows preview_councils(input const& in = {}) const { return session.call("imports.preview_councils", in); }
        outcome<rows> try_preview_councils(input const& in = {}) const { return session.try_call("imports.preview_councils", in); }
        /// One import with its report line by line.
        rows show(input const& in = {}) const { return session.call("imports.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("imports.show", in); }
        /// Take back what an import brought in.
        rows undo(input const& in = {}) const { return session.call("imports.undo", in); }
        outcome<rows> try_undo(input const& in = {}) const { return session.try_call("imports.undo", in); }
    };
    imports_verbs imports() const { return {static_cast<Session const&>(*this)}; }

    struct organisations_verbs {
        Session const& session;
        /// Add an organisation to the register.
        rows add(input const& in = {}) const { return session.call("organisations.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("organisations.add", in); }
        /// Record what holds for an organisation from a day on.
        rows change(input const& in = {}) const { return session.call("organisations.change", in); }
        outcome<rows> try_change(input const& in = {}) const { return session.try_call("organisations.change", in); }
        /// Put a fact right; what was known before stays readable.
        rows correct(input const& in = {}) const { return session.call("organisations.correct", in); }
        outcome<rows> try_correct(input const& in = {}) const { return session.try_call("organisations.correct", in); }
        /// How many, by kind, nation, region and control.
        rows count(input const& in = {}) const { return session.call("organisations.count", in); }
        outcome<rows> try_count(input const& in = {}) const { return session.try_call("organisations.count", in); }
        /// The register as flat rows, with its sources.
        rows export_(input const& in = {}) const { return session.call("organisations.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("organisations.export", in); }
        /// The organisations that exist on a day, by name.
        rows list(input const& in = {}) const { return session.call("organisations.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("organisations.list", in); }
        /// From any past name or code to the living successor, and why.
        rows lookup(input const& in = {}) const { return session.call("organisations.lookup", in); }
        outcome<rows> try_lookup(input const& in = {}) const { return session.try_call("organisations.lookup", in); }
        /// Where the organisations lie.
        rows map(input const& in = {}) const { return session.call("organisations.map", in); }
        outcome<rows> try_map(input const& in = {}) const { return session.try_call("organisations.map", in); }
        /// Residents, each counted once, and who was left out and why.
        rows population(input const& in = {}) const { return session.call("organisations.population", in); }
        outcome<rows> try_population(input const& in = {}) const { return session.try_call("organisations.population", in); }
        /// Give an organisation another name from a day on.
        rows rename(input const& in = {}) const { return session.call("organisations.rename", in); }
        outcome<rows> try_rename(input const& in = {}) const { return session.try_call("organisations.rename", in); }
        /// Everything recorded about one organisation, with its lineage.
        rows show(input const& in = {}) const { return session.call("organisations.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("organisations.show", in); }
        /// Take a fact back that should not have been recorded.
        rows withdraw(input const& in = {}) const { return session.call("organisations.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("organisations.withdraw", in); }
    };
    organisations_verbs organisations() const { return {static_cast<Session const&>(*this)}; }

    struct reorganisations_verbs {
        Session const& session;
        /// Merge, split or reorganise organisations from a day on.
        rows commit(input const& in = {}) const { return session.call("reorganisations.commit", in); }
        outcome<rows> try_commit(input const& in = {}) const { return session.try_call("reorganisations.commit", in); }
        /// What a reorganisation would do; nothing is done.
        rows preview(input const& in = {}) const { return session.call("reorganisations.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("reorganisations.preview", in); }
        /// Take a reorganisation back before its day.
        rows undo(input const& in = {}) const { return session.call("reorganisations.undo", in); }
        outcome<rows> try_undo(input const& in = {}) const { return session.try_call("reorganisations.undo", in); }
    };
    reorganisations_verbs reorganisations() const { return {static_cast<Session const&>(*this)}; }

    struct rights_verbs {
        Session const& session;
        /// The table of rights: who may do what, and how far.
        rows list(input const& in = {}) const { return session.call("rights.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("rights.list", in); }
    };
    rights_verbs rights() const { return {static_cast<Session const&>(*this)}; }

};

} // namespace network
