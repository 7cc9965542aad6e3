// Generated from the table of operations by network_generate; not for editing.
// Included by libnetwork.hpp: the verbs of a session, by noun.
#pragma once

namespace network {

template <class Session>
class named_verbs {
  public:
    struct account_verbs {
        Session const& session;
        /// Propose a secret for an authenticator app.
        rows begin_authenticator(input const& in = {}) const { return session.call("account.begin_authenticator", in); }
        outcome<rows> try_begin_authenticator(input const& in = {}) const { return session.try_call("account.begin_authenticator", in); }
        /// Have a link mailed to a new address of one's own.
        rows change_email(input const& in = {}) const { return session.call("account.change_email", in); }
        outcome<rows> try_change_email(input const& in = {}) const { return session.try_call("account.change_email", in); }
        /// Change one's own password.
        rows change_password(input const& in = {}) const { return session.call("account.change_password", in); }
        outcome<rows> try_change_password(input const& in = {}) const { return session.try_call("account.change_password", in); }
        /// Take the proposed secret into use.
        rows confirm_authenticator(input const& in = {}) const { return session.call("account.confirm_authenticator", in); }
        outcome<rows> try_confirm_authenticator(input const& in = {}) const { return session.try_call("account.confirm_authenticator", in); }
        /// Make an API token, shown once.
        rows create_token(input const& in = {}) const { return session.call("account.create_token", in); }
        outcome<rows> try_create_token(input const& in = {}) const { return session.try_call("account.create_token", in); }
        /// Drop the secret that was proposed.
        rows drop_authenticator_setup(input const& in = {}) const { return session.call("account.drop_authenticator_setup", in); }
        outcome<rows> try_drop_authenticator_setup(input const& in = {}) const { return session.try_call("account.drop_authenticator_setup", in); }
        /// Everything that is held on oneself.
        rows export_(input const& in = {}) const { return session.call("account.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("account.export", in); }
        /// Change one's own name.
        rows rename(input const& in = {}) const { return session.call("account.rename", in); }
        outcome<rows> try_rename(input const& in = {}) const { return session.try_call("account.rename", in); }
        /// Revoke an API token.
        rows revoke_token(input const& in = {}) const { return session.call("account.revoke_token", in); }
        outcome<rows> try_revoke_token(input const& in = {}) const { return session.try_call("account.revoke_token", in); }
        /// One's own account and roles.
        rows show(input const& in = {}) const { return session.call("account.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("account.show", in); }
        /// One's own API tokens.
        rows tokens(input const& in = {}) const { return session.call("account.tokens", in); }
        outcome<rows> try_tokens(input const& in = {}) const { return session.try_call("account.tokens", in); }
    };
    account_verbs account() const { return {static_cast<Session const&>(*this)}; }

    struct adoptions_verbs {
        Session const& session;
        /// Put an adoption right; what stood before stays.
        rows correct(input const& in = {}) const { return session.call("adoptions.correct", in); }
        outcome<rows> try_correct(input const& in = {}) const { return session.try_call("adoptions.correct", in); }
        /// Who tried what too, and how it went.
        rows list(input const& in = {}) const { return session.call("adoptions.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("adoptions.list", in); }
        /// Say that a resource was useful to you, for your organisation.
        rows mark_useful(input const& in = {}) const { return session.call("adoptions.mark_useful", in); }
        outcome<rows> try_mark_useful(input const& in = {}) const { return session.try_call("adoptions.mark_useful", in); }
        /// Say that your organisation tried it too, and how it went.
        rows record(input const& in = {}) const { return session.call("adoptions.record", in); }
        outcome<rows> try_record(input const& in = {}) const { return session.try_call("adoptions.record", in); }
        /// Take that back.
        rows unmark_useful(input const& in = {}) const { return session.call("adoptions.unmark_useful", in); }
        outcome<rows> try_unmark_useful(input const& in = {}) const { return session.try_call("adoptions.unmark_useful", in); }
        /// How many people found a resource useful.
        rows useful(input const& in = {}) const { return session.call("adoptions.useful", in); }
        outcome<rows> try_useful(input const& in = {}) const { return session.try_call("adoptions.useful", in); }
        /// Take an adoption back.
        rows withdraw(input const& in = {}) const { return session.call("adoptions.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("adoptions.withdraw", in); }
    };
    adoptions_verbs adoptions() const { return {static_cast<Session const&>(*this)}; }

    struct applications_verbs {
        Session const& session;
        /// Say whether one accompanies an applicant as its mentor.
        rows answer_mentoring(input const& in = {}) const { return session.call("applications.answer_mentoring", in); }
        outcome<rows> try_answer_mentoring(input const& in = {}) const { return session.try_call("applications.answer_mentoring", in); }
        /// Ask somebody to review an application.
        rows ask_reviewer(input const& in = {}) const { return session.call("applications.ask_reviewer", in); }
        outcome<rows> try_ask_reviewer(input const& in = {}) const { return session.try_call("applications.ask_reviewer", in); }
        /// Give an applicant a mentor of the Board, or end it.
        rows assign_mentor(input const& in = {}) const { return session.call("applications.assign_mentor", in); }
        outcome<rows> try_assign_mentor(input const& in = {}) const { return session.try_call("applications.assign_mentor", in); }
        /// Record the committee's decision; an approval admits at once.
        rows decide(input const& in = {}) const { return session.call("applications.decide", in); }
        outcome<rows> try_decide(input const& in = {}) const { return session.try_call("applications.decide", in); }
        /// Who sits on the Values and Principles Board, and who of them can be asked.
        rows eligible_reviewers(input const& in = {}) const { return session.call("applications.eligible_reviewers", in); }
        outcome<rows> try_eligible_reviewers(input const& in = {}) const { return session.try_call("applications.eligible_reviewers", in); }
        /// Applications in flight, the oldest first.
        rows list(input const& in = {}) const { return session.call("applications.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("applications.list", in); }
        /// The applications of an organisation.
        rows of_organisation(input const& in = {}) const { return session.call("applications.of_organisation", in); }
        outcome<rows> try_of_organisation(input const& in = {}) const { return session.try_call("applications.of_organisation", in); }
        /// The papers, for those asked to review them.
        rows papers(input const& in = {}) const { return session.call("applications.papers", in); }
        outcome<rows> try_papers(input const& in = {}) const { return session.try_call("applications.papers", in); }
        /// Put an application on the committee's agenda.
        rows put_to_committee(input const& in = {}) const { return session.call("applications.put_to_committee", in); }
        outcome<rows> try_put_to_committee(input const& in = {}) const { return session.try_call("applications.put_to_committee", in); }
        /// Ask the applicant something.
        rows query(input const& in = {}) const { return session.call("applications.query", in); }
        outcome<rows> try_query(input const& in = {}) const { return session.try_call("applications.query", in); }
        /// Record what the Board recommends, after two reviews.
        rows recommend(input const& in = {}) const { return session.call("applications.recommend", in); }
        outcome<rows> try_recommend(input const& in = {}) const { return session.try_call("applications.recommend", in); }
        /// Let a reviewer off.
        rows release_reviewer(input const& in = {}) const { return session.call("applications.release_reviewer", in); }
        outcome<rows> try_release_reviewer(input const& in = {}) const { return session.try_call("applications.release_reviewer", in); }
        /// Say what one thinks of an application one was asked to review.
        rows review(input const& in = {}) const { return session.call("applications.review", in); }
        outcome<rows> try_review(input const& in = {}) const { return session.try_call("applications.review", in); }
        /// Save what the applicant agrees to.
        rows save_consents(input const& in = {}) const { return session.call("applications.save_consents", in); }
        outcome<rows> try_save_consents(input const& in = {}) const { return session.try_call("applications.save_consents", in); }
        /// Save the people by role.
        rows save_contacts(input const& in = {}) const { return session.call("applications.save_contacts", in); }
        outcome<rows> try_save_contacts(input const& in = {}) const { return session.try_call("applications.save_contacts", in); }
        /// Save population and budget with their sources.
        rows save_figures(input const& in = {}) const { return session.call("applications.save_figures", in); }
        outcome<rows> try_save_figures(input const& in = {}) const { return session.try_call("applications.save_figures", in); }
        /// Save the decision to join, with its votes.
        rows save_resolution(input const& in = {}) const { return session.call("applications.save_resolution", in); }
        outcome<rows> try_save_resolution(input const& in = {}) const { return session.try_call("applications.save_resolution", in); }
        /// Save what is said of the ten principles.
        rows save_statements(input const& in = {}) const { return session.call("applications.save_statements", in); }
        outcome<rows> try_save_statements(input const& in = {}) const { return session.try_call("applications.save_statements", in); }
        /// Save which tier is asked for, and whether a mentor is wished.
        rows save_tier(input const& in = {}) const { return session.call("applications.save_tier", in); }
        outcome<rows> try_save_tier(input const& in = {}) const { return session.try_call("applications.save_tier", in); }
        /// The papers of an application, what is missing, and every step.
        rows show(input const& in = {}) const { return session.call("applications.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("applications.show", in); }
        /// Start an application, or go on with the one under way.
        rows start(input const& in = {}) const { return session.call("applications.start", in); }
        outcome<rows> try_start(input const& in = {}) const { return session.try_call("applications.start", in); }
        /// Send an application; every gap is named at once.
        rows submit(input const& in = {}) const { return session.call("applications.submit", in); }
        outcome<rows> try_submit(input const& in = {}) const { return session.try_call("applications.submit", in); }
        /// Take it back to change it, before anybody reviews it.
        rows take_back(input const& in = {}) const { return session.call("applications.take_back", in); }
        outcome<rows> try_take_back(input const& in = {}) const { return session.try_call("applications.take_back", in); }
        /// Days from application to decision, decision by decision.
        rows times(input const& in = {}) const { return session.call("applications.times", in); }
        outcome<rows> try_times(input const& in = {}) const { return session.try_call("applications.times", in); }
        /// Applicants that the viewer is asked to accompany.
        rows to_mentor(input const& in = {}) const { return session.call("applications.to_mentor", in); }
        outcome<rows> try_to_mentor(input const& in = {}) const { return session.try_call("applications.to_mentor", in); }
        /// Applications that the viewer is asked to review.
        rows to_review(input const& in = {}) const { return session.call("applications.to_review", in); }
        outcome<rows> try_to_review(input const& in = {}) const { return session.try_call("applications.to_review", in); }
        /// Give an application up.
        rows withdraw(input const& in = {}) const { return session.call("applications.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("applications.withdraw", in); }
    };
    applications_verbs applications() const { return {static_cast<Session const&>(*this)}; }

    struct appointments_verbs {
        Session const& session;
        /// Give a person or a shared mailbox a role in an organisation.
        rows add(input const& in = {}) const { return session.call("appointments.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("appointments.add", in); }
        /// Give a role on the network team or a body.
        rows add_to_network(input const& in = {}) const { return session.call("appointments.add_to_network", in); }
        outcome<rows> try_add_to_network(input const& in = {}) const { return session.try_call("appointments.add_to_network", in); }
        /// End a role from a day on.
        rows end(input const& in = {}) const { return session.call("appointments.end", in); }
        outcome<rows> try_end(input const& in = {}) const { return session.try_call("appointments.end", in); }
        /// End a role on the network team or a body.
        rows end_in_network(input const& in = {}) const { return session.call("appointments.end_in_network", in); }
        outcome<rows> try_end_in_network(input const& in = {}) const { return session.try_call("appointments.end_in_network", in); }
        /// Take the end of a role back.
        rows withdraw_end(input const& in = {}) const { return session.call("appointments.withdraw_end", in); }
        outcome<rows> try_withdraw_end(input const& in = {}) const { return session.try_call("appointments.withdraw_end", in); }
    };
    appointments_verbs appointments() const { return {static_cast<Session const&>(*this)}; }

    struct attachments_verbs {
        Session const& session;
        /// Add a file to a resource.
        rows add(input const& in = {}) const { return session.call("attachments.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("attachments.add", in); }
        /// Say something else of a file, or replace it.
        rows change(input const& in = {}) const { return session.call("attachments.change", in); }
        outcome<rows> try_change(input const& in = {}) const { return session.try_call("attachments.change", in); }
        /// Delete the bytes of a file for good.
        rows erase(input const& in = {}) const { return session.call("attachments.erase", in); }
        outcome<rows> try_erase(input const& in = {}) const { return session.try_call("attachments.erase", in); }
        /// All that was ever said of a file.
        rows history(input const& in = {}) const { return session.call("attachments.history", in); }
        outcome<rows> try_history(input const& in = {}) const { return session.try_call("attachments.history", in); }
        /// Files of a resource that you may have.
        rows list(input const& in = {}) const { return session.call("attachments.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("attachments.list", in); }
        /// A part of a file's bytes.
        rows read(input const& in = {}) const { return session.call("attachments.read", in); }
        outcome<rows> try_read(input const& in = {}) const { return session.try_call("attachments.read", in); }
        /// Bring back a file that was taken away.
        rows restore(input const& in = {}) const { return session.call("attachments.restore", in); }
        outcome<rows> try_restore(input const& in = {}) const { return session.try_call("attachments.restore", in); }
        /// Set how large a file may be.
        rows set_limit(input const& in = {}) const { return session.call("attachments.set_limit", in); }
        outcome<rows> try_set_limit(input const& in = {}) const { return session.try_call("attachments.set_limit", in); }
        /// A file that you may have.
        rows show(input const& in = {}) const { return session.call("attachments.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("attachments.show", in); }
        /// Take a file away.
        rows withdraw(input const& in = {}) const { return session.call("attachments.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("attachments.withdraw", in); }
    };
    attachments_verbs attachments() const { return {static_cast<Session const&>(*this)}; }

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

    struct bank_holidays_verbs {
        Session const& session;
        /// Bank holidays of England and Wales in a year.
        rows list(input const& in = {}) const { return session.call("bank_holidays.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("bank_holidays.list", in); }
    };
    bank_holidays_verbs bank_holidays() const { return {static_cast<Session const&>(*this)}; }

    struct bids_verbs {
        Session const& session;
        /// Record what the Executive Oversight Committee decides, with its minute.
        rows decide(input const& in = {}) const { return session.call("bids.decide", in); }
        outcome<rows> try_decide(input const& in = {}) const { return session.try_call("bids.decide", in); }
        /// Turn an idea into an expression of interest.
        rows express_interest(input const& in = {}) const { return session.call("bids.express_interest", in); }
        outcome<rows> try_express_interest(input const& in = {}) const { return session.try_call("bids.express_interest", in); }
        /// Every bid and how it stands.
        rows list(input const& in = {}) const { return session.call("bids.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("bids.list", in); }
        /// What an organisation leads, from idea to report.
        rows mine(input const& in = {}) const { return session.call("bids.mine", in); }
        outcome<rows> try_mine(input const& in = {}) const { return session.try_call("bids.mine", in); }
        /// Record what the Values and Principles Board recommends.
        rows recommend(input const& in = {}) const { return session.call("bids.recommend", in); }
        outcome<rows> try_recommend(input const& in = {}) const { return session.try_call("bids.recommend", in); }
        /// Save what is given of a bid; the rest stays.
        rows save(input const& in = {}) const { return session.call("bids.save", in); }
        outcome<rows> try_save(input const& in = {}) const { return session.try_call("bids.save", in); }
        /// One bid with what is missing, for those who look after it.
        rows show(input const& in = {}) const { return session.call("bids.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("bids.show", in); }
        /// Start a bid, or show members an idea.
        rows start(input const& in = {}) const { return session.call("bids.start", in); }
        outcome<rows> try_start(input const& in = {}) const { return session.try_call("bids.start", in); }
        /// Send a bid; everything that is missing is told at once.
        rows submit(input const& in = {}) const { return session.call("bids.submit", in); }
        outcome<rows> try_submit(input const& in = {}) const { return session.try_call("bids.submit", in); }
        /// Take a bid back to change it.
        rows take_back(input const& in = {}) const { return session.call("bids.take_back", in); }
        outcome<rows> try_take_back(input const& in = {}) const { return session.try_call("bids.take_back", in); }
        /// Withdraw a bid or an idea.
        rows withdraw(input const& in = {}) const { return session.call("bids.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("bids.withdraw", in); }
    };
    bids_verbs bids() const { return {static_cast<Session const&>(*this)}; }

    struct changes_verbs {
        Session const& session;
        /// What changed after a number, in order.
        rows list(input const& in = {}) const { return session.call("changes.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("changes.list", in); }
    };
    changes_verbs changes() const { return {static_cast<Session const&>(*this)}; }

    struct comments_verbs {
        Session const& session;
        /// Say something about a resource in the name of a member organisation.
        rows add(input const& in = {}) const { return session.call("comments.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("comments.add", in); }
        /// Let a comment stand, and settle its reports.
        rows approve(input const& in = {}) const { return session.call("comments.approve", in); }
        outcome<rows> try_approve(input const& in = {}) const { return session.try_call("comments.approve", in); }
        /// Close a thread, or all threads of a resource.
        rows close(input const& in = {}) const { return session.call("comments.close", in); }
        outcome<rows> try_close(input const& in = {}) const { return session.try_call("comments.close", in); }
        /// Mend one's own comment, for a quarter of an hour.
        rows edit(input const& in = {}) const { return session.call("comments.edit", in); }
        outcome<rows> try_edit(input const& in = {}) const { return session.try_call("comments.edit", in); }
        /// Erase the words of a comment; its place in the thread stays.
        rows erase(input const& in = {}) const { return session.call("comments.erase", in); }
        outcome<rows> try_erase(input const& in = {}) const { return session.try_call("comments.erase", in); }
        /// Take a comment from view, with a reason.
        rows hide(input const& in = {}) const { return session.call("comments.hide", in); }
        outcome<rows> try_hide(input const& in = {}) const { return session.try_call("comments.hide", in); }
        /// What was said about a resource, thread by thread.
        rows of_resource(input const& in = {}) const { return session.call("comments.of_resource", in); }
        outcome<rows> try_of_resource(input const& in = {}) const { return session.try_call("comments.of_resource", in); }
        /// Open what was closed.
        rows open(input const& in = {}) const { return session.call("comments.open", in); }
        outcome<rows> try_open(input const& in = {}) const { return session.try_call("comments.open", in); }
        /// Comments that wait or were reported, the longest waiting first.
        rows queue(input const& in = {}) const { return session.call("comments.queue", in); }
        outcome<rows> try_queue(input const& in = {}) const { return session.try_call("comments.queue", in); }
        /// Say that a comment should not stand there.
        rows report(input const& in = {}) const { return session.call("comments.report", in); }
        outcome<rows> try_report(input const& in = {}) const { return session.try_call("comments.report", in); }
        /// One comment, and what it is about.
        rows show(input const& in = {}) const { return session.call("comments.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("comments.show", in); }
    };
    comments_verbs comments() const { return {static_cast<Session const&>(*this)}; }

    struct commitments_verbs {
        Session const& session;
        /// How many declarations stand how.
        rows count(input const& in = {}) const { return session.call("commitments.count", in); }
        outcome<rows> try_count(input const& in = {}) const { return session.try_call("commitments.count", in); }
        /// Record a declaration, or correct one.
        rows declare(input const& in = {}) const { return session.call("commitments.declare", in); }
        outcome<rows> try_declare(input const& in = {}) const { return session.try_call("commitments.declare", in); }
        /// Councils that declared, by name.
        rows list(input const& in = {}) const { return session.call("commitments.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("commitments.list", in); }
        /// Record a pledged action, or correct one.
        rows pledge(input const& in = {}) const { return session.call("commitments.pledge", in); }
        outcome<rows> try_pledge(input const& in = {}) const { return session.try_call("commitments.pledge", in); }
        /// How long councils have for a review.
        rows policy(input const& in = {}) const { return session.call("commitments.policy", in); }
        outcome<rows> try_policy(input const& in = {}) const { return session.try_call("commitments.policy", in); }
        /// Record what became of a pledged action.
        rows record_outcome(input const& in = {}) const { return session.call("commitments.record_outcome", in); }
        outcome<rows> try_record_outcome(input const& in = {}) const { return session.try_call("commitments.record_outcome", in); }
        /// Record that a declaration was reaffirmed, changed or let go.
        rows review(input const& in = {}) const { return session.call("commitments.review", in); }
        outcome<rows> try_review(input const& in = {}) const { return session.try_call("commitments.review", in); }
        /// Record what protects a declaration, or its end.
        rows safeguard(input const& in = {}) const { return session.call("commitments.safeguard", in); }
        outcome<rows> try_safeguard(input const& in = {}) const { return session.try_call("commitments.safeguard", in); }
        /// Adopt a policy of reviews from a day on.
        rows set_policy(input const& in = {}) const { return session.call("commitments.set_policy", in); }
        outcome<rows> try_set_policy(input const& in = {}) const { return session.try_call("commitments.set_policy", in); }
        /// One council's declaration, and how it stands and why.
        rows show(input const& in = {}) const { return session.call("commitments.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("commitments.show", in); }
        /// Take back what was recorded by mistake.
        rows take_back(input const& in = {}) const { return session.call("commitments.take_back", in); }
        outcome<rows> try_take_back(input const& in = {}) const { return session.try_call("commitments.take_back", in); }
    };
    commitments_verbs commitments() const { return {static_cast<Session const&>(*this)}; }

    struct dealings_verbs {
        Session const& session;
        /// Put a dealing right; what stood before stays.
        rows correct(input const& in = {}) const { return session.call("dealings.correct", in); }
        outcome<rows> try_correct(input const& in = {}) const { return session.try_call("dealings.correct", in); }
        /// Erase a dealing by law; refused while an open request covers it.
        rows erase(input const& in = {}) const { return session.call("dealings.erase", in); }
        outcome<rows> try_erase(input const& in = {}) const { return session.try_call("dealings.erase", in); }
        /// Say what came of a task.
        rows finish(input const& in = {}) const { return session.call("dealings.finish", in); }
        outcome<rows> try_finish(input const& in = {}) const { return session.try_call("dealings.finish", in); }
        /// Notes, calls and tasks on an organisation, the newest first.
        rows of_organisation(input const& in = {}) const { return session.call("dealings.of_organisation", in); }
        outcome<rows> try_of_organisation(input const& in = {}) const { return session.try_call("dealings.of_organisation", in); }
        /// Record a note, a call or a task; assume disclosable.
        rows record(input const& in = {}) const { return session.call("dealings.record", in); }
        outcome<rows> try_record(input const& in = {}) const { return session.try_call("dealings.record", in); }
        /// Open a finished task again.
        rows reopen(input const& in = {}) const { return session.call("dealings.reopen", in); }
        outcome<rows> try_reopen(input const& in = {}) const { return session.try_call("dealings.reopen", in); }
        /// One dealing with every version of it.
        rows show(input const& in = {}) const { return session.call("dealings.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("dealings.show", in); }
        /// Tasks that are not done, the first due first.
        rows tasks(input const& in = {}) const { return session.call("dealings.tasks", in); }
        outcome<rows> try_tasks(input const& in = {}) const { return session.try_call("dealings.tasks", in); }
        /// Say that a dealing was recorded in error.
        rows withdraw(input const& in = {}) const { return session.call("dealings.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("dealings.withdraw", in); }
    };
    dealings_verbs dealings() const { return {static_cast<Session const&>(*this)}; }

    struct desk_verbs {
        Session const& session;
        /// What waits for the network team, and how the portal stands.
        rows show(input const& in = {}) const { return session.call("desk.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("desk.show", in); }
    };
    desk_verbs desk() const { return {static_cast<Session const&>(*this)}; }

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

    struct editions_verbs {
        Session const& session;
        /// Figures that were published, the latest day first.
        rows list(input const& in = {}) const { return session.call("editions.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("editions.list", in); }
        /// Freeze the figures of a day as they are known now.
        rows publish(input const& in = {}) const { return session.call("editions.publish", in); }
        outcome<rows> try_publish(input const& in = {}) const { return session.try_call("editions.publish", in); }
        /// Whether published figures come out the same, worked out anew.
        rows recheck(input const& in = {}) const { return session.call("editions.recheck", in); }
        outcome<rows> try_recheck(input const& in = {}) const { return session.try_call("editions.recheck", in); }
        /// Published figures with their day, question and digest.
        rows show(input const& in = {}) const { return session.call("editions.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("editions.show", in); }
    };
    editions_verbs editions() const { return {static_cast<Session const&>(*this)}; }

    struct elections_verbs {
        Session const& session;
        /// Elections of a council, past and foreseen.
        rows list(input const& in = {}) const { return session.call("elections.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("elections.list", in); }
        /// Record an election, past or scheduled.
        rows record(input const& in = {}) const { return session.call("elections.record", in); }
        outcome<rows> try_record(input const& in = {}) const { return session.try_call("elections.record", in); }
        /// Record in which years a council elects.
        rows set_cycle(input const& in = {}) const { return session.call("elections.set_cycle", in); }
        outcome<rows> try_set_cycle(input const& in = {}) const { return session.try_call("elections.set_cycle", in); }
    };
    elections_verbs elections() const { return {static_cast<Session const&>(*this)}; }

    struct enquiries_verbs {
        Session const& session;
        /// Invite whoever asked as a contact of an organisation.
        rows answer(input const& in = {}) const { return session.call("enquiries.answer", in); }
        outcome<rows> try_answer(input const& in = {}) const { return session.try_call("enquiries.answer", in); }
        /// Close an enquiry with a reason.
        rows close(input const& in = {}) const { return session.call("enquiries.close", in); }
        outcome<rows> try_close(input const& in = {}) const { return session.try_call("enquiries.close", in); }
        /// Enquiries about membership, the oldest first.
        rows list(input const& in = {}) const { return session.call("enquiries.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("enquiries.list", in); }
        /// Ask about membership.
        rows send(input const& in = {}) const { return session.call("enquiries.send", in); }
        outcome<rows> try_send(input const& in = {}) const { return session.try_call("enquiries.send", in); }
        /// One enquiry.
        rows show(input const& in = {}) const { return session.call("enquiries.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("enquiries.show", in); }
    };
    enquiries_verbs enquiries() const { return {static_cast<Session const&>(*this)}; }

    struct feeds_verbs {
        Session const& session;
        /// Your keys of private feeds.
        rows keys(input const& in = {}) const { return session.call("feeds.keys", in); }
        outcome<rows> try_keys(input const& in = {}) const { return session.try_call("feeds.keys", in); }
        /// Make a key of a private feed, shown this once.
        rows make_key(input const& in = {}) const { return session.call("feeds.make_key", in); }
        outcome<rows> try_make_key(input const& in = {}) const { return session.try_call("feeds.make_key", in); }
        /// Take a key of a private feed back.
        rows revoke_key(input const& in = {}) const { return session.call("feeds.revoke_key", in); }
        outcome<rows> try_revoke_key(input const& in = {}) const { return session.try_call("feeds.revoke_key", in); }
    };
    feeds_verbs feeds() const { return {static_cast<Session const&>(*this)}; }

    struct governance_verbs {
        Session const& session;
        /// A further body.
        rows add_body(input const& in = {}) const { return session.call("governance.add_body", in); }
        outcome<rows> try_add_body(input const& in = {}) const { return session.try_call("governance.add_body", in); }
        /// Another make-up from a day on.
        rows adopt_make_up(input const& in = {}) const { return session.call("governance.adopt_make_up", in); }
        outcome<rows> try_adopt_make_up(input const& in = {}) const { return session.try_call("governance.adopt_make_up", in); }
        /// The bodies of the network.
        rows bodies(input const& in = {}) const { return session.call("governance.bodies", in); }
        outcome<rows> try_bodies(input const& in = {}) const { return session.try_call("governance.bodies", in); }
        /// Is a body made up as it should be on a day, and why.
        rows check_seats(input const& in = {}) const { return session.call("governance.check_seats", in); }
        outcome<rows> try_check_seats(input const& in = {}) const { return session.try_call("governance.check_seats", in); }
        /// How a body was and is made up, by which minute.
        rows make_ups(input const& in = {}) const { return session.call("governance.make_ups", in); }
        outcome<rows> try_make_ups(input const& in = {}) const { return session.try_call("governance.make_ups", in); }
    };
    governance_verbs governance() const { return {static_cast<Session const&>(*this)}; }

    struct holdings_verbs {
        Session const& session;
        /// Search all that is held, wherever it is held.
        rows search(input const& in = {}) const { return session.call("holdings.search", in); }
        outcome<rows> try_search(input const& in = {}) const { return session.try_call("holdings.search", in); }
    };
    holdings_verbs holdings() const { return {static_cast<Session const&>(*this)}; }

    struct imports_verbs {
        Session const& session;
        /// Take in a register file of UK councils.
        rows councils(input const& in = {}) const { return session.call("imports.councils", in); }
        outcome<rows> try_councils(input const& in = {}) const { return session.try_call("imports.councils", in); }
        /// The files that were taken in, newest first.
        rows list(input const& in = {}) const { return session.call("imports.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("imports.list", in); }
        /// Take in a file of memberships, ours or another system's.
        rows members(input const& in = {}) const { return session.call("imports.members", in); }
        outcome<rows> try_members(input const& in = {}) const { return session.try_call("imports.members", in); }
        /// Dry run of a register file, line by line.
        rows preview_councils(input const& in = {}) const { return session.call("imports.preview_councils", in); }
        outcome<rows> try_preview_councils(input const& in = {}) const { return session.try_call("imports.preview_councils", in); }
        /// Dry run of a file of memberships, line by line.
        rows preview_members(input const& in = {}) const { return session.call("imports.preview_members", in); }
        outcome<rows> try_preview_members(input const& in = {}) const { return session.try_call("imports.preview_members", in); }
        /// Dry run of a table of resources, line by line.
        rows preview_resources(input const& in = {}) const { return session.call("imports.preview_resources", in); }
        outcome<rows> try_preview_resources(input const& in = {}) const { return session.try_call("imports.preview_resources", in); }
        /// Dry run of a WordPress export, item by item.
        rows preview_wordpress(input const& in = {}) const { return session.call("imports.preview_wordpress", in); }
        outcome<rows> try_preview_wordpress(input const& in = {}) const { return session.try_call("imports.preview_wordpress", in); }
        /// Take in a table of resources, CSV or JSON.
        rows resources(input const& in = {}) const { return session.call("imports.resources", in); }
        outcome<rows> try_resources(input const& in = {}) const { return session.try_call("imports.resources", in); }
        /// One import with its report line by line.
        rows show(input const& in = {}) const { return session.call("imports.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("imports.show", in); }
        /// Take back what an import brought in.
        rows undo(input const& in = {}) const { return session.call("imports.undo", in); }
        outcome<rows> try_undo(input const& in = {}) const { return session.try_call("imports.undo", in); }
        /// Take in a WordPress export (WXR) as resources.
        rows wordpress(input const& in = {}) const { return session.call("imports.wordpress", in); }
        outcome<rows> try_wordpress(input const& in = {}) const { return session.try_call("imports.wordpress", in); }
    };
    imports_verbs imports() const { return {static_cast<Session const&>(*this)}; }

    struct information_requests_verbs {
        Session const& session;
        /// Put the entry of a request right.
        rows correct(input const& in = {}) const { return session.call("information_requests.correct", in); }
        outcome<rows> try_correct(input const& in = {}) const { return session.try_call("information_requests.correct", in); }
        /// Release or withhold things that are held.
        rows decide(input const& in = {}) const { return session.call("information_requests.decide", in); }
        outcome<rows> try_decide(input const& in = {}) const { return session.try_call("information_requests.decide", in); }
        /// What leaves the house in answer: redacted, without what is withheld.
        rows export_(input const& in = {}) const { return session.call("information_requests.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("information_requests.export", in); }
        /// Requests for information, open ones first by their last day.
        rows list(input const& in = {}) const { return session.call("information_requests.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("information_requests.list", in); }
        /// Log a request for information (FOI, EIR or subject access).
        rows log(input const& in = {}) const { return session.call("information_requests.log", in); }
        outcome<rows> try_log(input const& in = {}) const { return session.try_call("information_requests.log", in); }
        /// Record what was done on a request.
        rows record_step(input const& in = {}) const { return session.call("information_requests.record_step", in); }
        outcome<rows> try_record_step(input const& in = {}) const { return session.try_call("information_requests.record_step", in); }
        /// One request with its clock, steps and decisions.
        rows show(input const& in = {}) const { return session.call("information_requests.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("information_requests.show", in); }
        /// Take the last step of a request back.
        rows take_step_back(input const& in = {}) const { return session.call("information_requests.take_step_back", in); }
        outcome<rows> try_take_step_back(input const& in = {}) const { return session.try_call("information_requests.take_step_back", in); }
    };
    information_requests_verbs information_requests() const { return {static_cast<Session const&>(*this)}; }

    struct library_verbs {
        Session const& session;
        /// Where an address leads that a resource had, here or on another site.
        rows address(input const& in = {}) const { return session.call("library.address", in); }
        outcome<rows> try_address(input const& in = {}) const { return session.try_call("library.address", in); }
        /// Everything that an organisation gave the network, drafts and every version among it, for its own people.
        rows everything(input const& in = {}) const { return session.call("library.everything", in); }
        outcome<rows> try_everything(input const& in = {}) const { return session.try_call("library.everything", in); }
        /// Everything you may read whole, with all it says.
        rows export_(input const& in = {}) const { return session.call("library.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("library.export", in); }
        /// The newest of what a search finds, for feeds: by words and by what is chosen.
        rows feed(input const& in = {}) const { return session.call("library.feed", in); }
        outcome<rows> try_feed(input const& in = {}) const { return session.try_call("library.feed", in); }
        /// Principles by theme and type of council without a study.
        rows gaps(input const& in = {}) const { return session.call("library.gaps", in); }
        outcome<rows> try_gaps(input const& in = {}) const { return session.try_call("library.gaps", in); }
        /// A few stories to begin with, by their first fact.
        rows openings(input const& in = {}) const { return session.call("library.openings", in); }
        outcome<rows> try_openings(input const& in = {}) const { return session.try_call("library.openings", in); }
        /// What is new in the library, for feeds.
        rows recent(input const& in = {}) const { return session.call("library.recent", in); }
        outcome<rows> try_recent(input const& in = {}) const { return session.try_call("library.recent", in); }
        /// What an organisation has shared or took part in.
        rows shared_by(input const& in = {}) const { return session.call("library.shared_by", in); }
        outcome<rows> try_shared_by(input const& in = {}) const { return session.try_call("library.shared_by", in); }
    };
    library_verbs library() const { return {static_cast<Session const&>(*this)}; }

    struct lineage_verbs {
        Session const& session;
        /// Of what it could have come, by words of the title.
        rows choices(input const& in = {}) const { return session.call("lineage.choices", in); }
        outcome<rows> try_choices(input const& in = {}) const { return session.try_call("lineage.choices", in); }
        /// Say that one came of the other; circles are refused.
        rows link(input const& in = {}) const { return session.call("lineage.link", in); }
        outcome<rows> try_link(input const& in = {}) const { return session.try_call("lineage.link", in); }
        /// What a resource or project came of, and what came of it.
        rows show(input const& in = {}) const { return session.call("lineage.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("lineage.show", in); }
        /// Take such a link back.
        rows unlink(input const& in = {}) const { return session.call("lineage.unlink", in); }
        outcome<rows> try_unlink(input const& in = {}) const { return session.try_call("lineage.unlink", in); }
    };
    lineage_verbs lineage() const { return {static_cast<Session const&>(*this)}; }

    struct meetings_verbs {
        Session const& session;
        /// The minutes are agreed by a later meeting.
        rows agree_minutes(input const& in = {}) const { return session.call("meetings.agree_minutes", in); }
        outcome<rows> try_agree_minutes(input const& in = {}) const { return session.try_call("meetings.agree_minutes", in); }
        /// Call a meeting.
        rows call(input const& in = {}) const { return session.call("meetings.call", in); }
        outcome<rows> try_call(input const& in = {}) const { return session.try_call("meetings.call", in); }
        /// What a later meeting put right in agreed minutes.
        rows correct_decision(input const& in = {}) const { return session.call("meetings.correct_decision", in); }
        outcome<rows> try_correct_decision(input const& in = {}) const { return session.try_call("meetings.correct_decision", in); }
        /// Meetings, the newest first.
        rows list(input const& in = {}) const { return session.call("meetings.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("meetings.list", in); }
        /// Move a meeting, or call it off.
        rows move(input const& in = {}) const { return session.call("meetings.move", in); }
        outcome<rows> try_move(input const& in = {}) const { return session.try_call("meetings.move", in); }
        /// Who was there, and as what.
        rows record_attendance(input const& in = {}) const { return session.call("meetings.record_attendance", in); }
        outcome<rows> try_record_attendance(input const& in = {}) const { return session.try_call("meetings.record_attendance", in); }
        /// Minute a decision under its number.
        rows record_decision(input const& in = {}) const { return session.call("meetings.record_decision", in); }
        outcome<rows> try_record_decision(input const& in = {}) const { return session.try_call("meetings.record_decision", in); }
        /// Another wording, while the minutes are a draft.
        rows reword_decision(input const& in = {}) const { return session.call("meetings.reword_decision", in); }
        outcome<rows> try_reword_decision(input const& in = {}) const { return session.try_call("meetings.reword_decision", in); }
        /// Put an item on the agenda, rename it or take it off.
        rows set_agenda_item(input const& in = {}) const { return session.call("meetings.set_agenda_item", in); }
        outcome<rows> try_set_agenda_item(input const& in = {}) const { return session.try_call("meetings.set_agenda_item", in); }
        /// One meeting with agenda, attendance and decisions.
        rows show(input const& in = {}) const { return session.call("meetings.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("meetings.show", in); }
        /// The minutes in words, as a draft.
        rows write_minutes(input const& in = {}) const { return session.call("meetings.write_minutes", in); }
        outcome<rows> try_write_minutes(input const& in = {}) const { return session.try_call("meetings.write_minutes", in); }
    };
    meetings_verbs meetings() const { return {static_cast<Session const&>(*this)}; }

    struct members_verbs {
        Session const& session;
        /// Members by tier, with residents and budgets counted once.
        rows count(input const& in = {}) const { return session.call("members.count", in); }
        outcome<rows> try_count(input const& in = {}) const { return session.try_call("members.count", in); }
        /// Memberships as flat rows, event by event.
        rows export_(input const& in = {}) const { return session.call("members.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("members.export", in); }
        /// Members by tier, year by year.
        rows growth(input const& in = {}) const { return session.call("members.growth", in); }
        outcome<rows> try_growth(input const& in = {}) const { return session.try_call("members.growth", in); }
        /// Who belongs on a day, by name.
        rows list(input const& in = {}) const { return session.call("members.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("members.list", in); }
        /// As what an organisation may apply, and why not otherwise.
        rows qualify(input const& in = {}) const { return session.call("members.qualify", in); }
        outcome<rows> try_qualify(input const& in = {}) const { return session.try_call("members.qualify", in); }
        /// Tier, standing and rights of an organisation on a day, and why.
        rows standing(input const& in = {}) const { return session.call("members.standing", in); }
        outcome<rows> try_standing(input const& in = {}) const { return session.try_call("members.standing", in); }
        /// What a person may do through the roles they hold.
        rows standing_of_person(input const& in = {}) const { return session.call("members.standing_of_person", in); }
        outcome<rows> try_standing_of_person(input const& in = {}) const { return session.try_call("members.standing_of_person", in); }
        /// Who has a vote on a record date, and why.
        rows voting_roll(input const& in = {}) const { return session.call("members.voting_roll", in); }
        outcome<rows> try_voting_roll(input const& in = {}) const { return session.try_call("members.voting_roll", in); }
    };
    members_verbs members() const { return {static_cast<Session const&>(*this)}; }

    struct memberships_verbs {
        Session const& session;
        /// Admit an organisation as a member.
        rows admit(input const& in = {}) const { return session.call("memberships.admit", in); }
        outcome<rows> try_admit(input const& in = {}) const { return session.try_call("memberships.admit", in); }
        /// Write a membership back as it was read; what a step changes is named.
        rows amend(input const& in = {}) const { return session.call("memberships.amend", in); }
        outcome<rows> try_amend(input const& in = {}) const { return session.try_call("memberships.amend", in); }
        /// Go on in another tier from a day on.
        rows change_tier(input const& in = {}) const { return session.call("memberships.change_tier", in); }
        outcome<rows> try_change_tier(input const& in = {}) const { return session.try_call("memberships.change_tier", in); }
        /// A group gained control: its council goes on as Full member.
        rows convert(input const& in = {}) const { return session.call("memberships.convert", in); }
        outcome<rows> try_convert(input const& in = {}) const { return session.try_call("memberships.convert", in); }
        /// Put an event of a membership right.
        rows correct(input const& in = {}) const { return session.call("memberships.correct", in); }
        outcome<rows> try_correct(input const& in = {}) const { return session.try_call("memberships.correct", in); }
        /// Record an expulsion.
        rows expel(input const& in = {}) const { return session.call("memberships.expel", in); }
        outcome<rows> try_expel(input const& in = {}) const { return session.try_call("memberships.expel", in); }
        /// Record notice and the day on which the member leaves.
        rows give_notice(input const& in = {}) const { return session.call("memberships.give_notice", in); }
        outcome<rows> try_give_notice(input const& in = {}) const { return session.try_call("memberships.give_notice", in); }
        /// Record the decision that a membership lapses.
        rows lapse(input const& in = {}) const { return session.call("memberships.lapse", in); }
        outcome<rows> try_lapse(input const& in = {}) const { return session.try_call("memberships.lapse", in); }
        /// Record that a member left.
        rows leave(input const& in = {}) const { return session.call("memberships.leave", in); }
        outcome<rows> try_leave(input const& in = {}) const { return session.try_call("memberships.leave", in); }
        /// Take a former member back; the gap stays visible.
        rows reinstate(input const& in = {}) const { return session.call("memberships.reinstate", in); }
        outcome<rows> try_reinstate(input const& in = {}) const { return session.try_call("memberships.reinstate", in); }
        /// Renew a membership until a day; asked twice it is one term.
        rows renew(input const& in = {}) const { return session.call("memberships.renew", in); }
        outcome<rows> try_renew(input const& in = {}) const { return session.try_call("memberships.renew", in); }
        /// Lift a suspension.
        rows resume(input const& in = {}) const { return session.call("memberships.resume", in); }
        outcome<rows> try_resume(input const& in = {}) const { return session.try_call("memberships.resume", in); }
        /// Record what came of a change of control: kept, notice or the group goes on.
        rows review_safeguard(input const& in = {}) const { return session.call("memberships.review_safeguard", in); }
        outcome<rows> try_review_safeguard(input const& in = {}) const { return session.try_call("memberships.review_safeguard", in); }
        /// The whole story of a membership, with its gaps.
        rows show(input const& in = {}) const { return session.call("memberships.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("memberships.show", in); }
        /// Suspend: the place stays, the rights do not.
        rows suspend(input const& in = {}) const { return session.call("memberships.suspend", in); }
        outcome<rows> try_suspend(input const& in = {}) const { return session.try_call("memberships.suspend", in); }
        /// Take an event of a membership back.
        rows withdraw(input const& in = {}) const { return session.call("memberships.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("memberships.withdraw", in); }
        /// Take notice back.
        rows withdraw_notice(input const& in = {}) const { return session.call("memberships.withdraw_notice", in); }
        outcome<rows> try_withdraw_notice(input const& in = {}) const { return session.try_call("memberships.withdraw_notice", in); }
    };
    memberships_verbs memberships() const { return {static_cast<Session const&>(*this)}; }

    struct messages_verbs {
        Session const& session;
        /// How a letter reads, with sample values.
        rows preview(input const& in = {}) const { return session.call("messages.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("messages.preview", in); }
        /// Try mail once more that did not arrive.
        rows send_again(input const& in = {}) const { return session.call("messages.send_again", in); }
        outcome<rows> try_send_again(input const& in = {}) const { return session.try_call("messages.send_again", in); }
        /// Mail that did not arrive.
        rows undelivered(input const& in = {}) const { return session.call("messages.undelivered", in); }
        outcome<rows> try_undelivered(input const& in = {}) const { return session.try_call("messages.undelivered", in); }
    };
    messages_verbs messages() const { return {static_cast<Session const&>(*this)}; }

    struct minutes_verbs {
        Session const& session;
        /// The minuted decision of a reference.
        rows show(input const& in = {}) const { return session.call("minutes.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("minutes.show", in); }
    };
    minutes_verbs minutes() const { return {static_cast<Session const&>(*this)}; }

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
        /// Whether anyone may see an individual's name, and since when.
        rows listing(input const& in = {}) const { return session.call("organisations.listing", in); }
        outcome<rows> try_listing(input const& in = {}) const { return session.try_call("organisations.listing", in); }
        /// From any past name or code to the living successor, and why.
        rows lookup(input const& in = {}) const { return session.call("organisations.lookup", in); }
        outcome<rows> try_lookup(input const& in = {}) const { return session.try_call("organisations.lookup", in); }
        /// Where the organisations lie.
        rows map(input const& in = {}) const { return session.call("organisations.map", in); }
        outcome<rows> try_map(input const& in = {}) const { return session.try_call("organisations.map", in); }
        /// Residents, each counted once, and who was left out and why.
        rows population(input const& in = {}) const { return session.call("organisations.population", in); }
        outcome<rows> try_population(input const& in = {}) const { return session.try_call("organisations.population", in); }
        /// Record whether an individual agrees to be listed by name.
        rows record_listing(input const& in = {}) const { return session.call("organisations.record_listing", in); }
        outcome<rows> try_record_listing(input const& in = {}) const { return session.try_call("organisations.record_listing", in); }
        /// Give an organisation another name from a day on.
        rows rename(input const& in = {}) const { return session.call("organisations.rename", in); }
        outcome<rows> try_rename(input const& in = {}) const { return session.try_call("organisations.rename", in); }
        /// Everything recorded about one organisation, with its lineage.
        rows show(input const& in = {}) const { return session.call("organisations.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("organisations.show", in); }
        /// Residents and budgets as the organisation states them.
        rows state_figures(input const& in = {}) const { return session.call("organisations.state_figures", in); }
        outcome<rows> try_state_figures(input const& in = {}) const { return session.try_call("organisations.state_figures", in); }
        /// Take a fact back that should not have been recorded.
        rows withdraw(input const& in = {}) const { return session.call("organisations.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("organisations.withdraw", in); }
    };
    organisations_verbs organisations() const { return {static_cast<Session const&>(*this)}; }

    struct packs_verbs {
        Session const& session;
        /// Say what a pack holds, in order.
        rows arrange(input const& in = {}) const { return session.call("packs.arrange", in); }
        outcome<rows> try_arrange(input const& in = {}) const { return session.try_call("packs.arrange", in); }
        /// What a pack holds for you.
        rows show(input const& in = {}) const { return session.call("packs.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("packs.show", in); }
    };
    packs_verbs packs() const { return {static_cast<Session const&>(*this)}; }

    struct people_verbs {
        Session const& session;
        /// Add a person without a role.
        rows add(input const& in = {}) const { return session.call("people.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("people.add", in); }
        /// Change a person's address at once.
        rows change_email(input const& in = {}) const { return session.call("people.change_email", in); }
        outcome<rows> try_change_email(input const& in = {}) const { return session.try_call("people.change_email", in); }
        /// Close an account and sign it out everywhere.
        rows deactivate(input const& in = {}) const { return session.call("people.deactivate", in); }
        outcome<rows> try_deactivate(input const& in = {}) const { return session.try_call("people.deactivate", in); }
        /// Erase a person; the audit trail stays provable.
        rows erase(input const& in = {}) const { return session.call("people.erase", in); }
        outcome<rows> try_erase(input const& in = {}) const { return session.try_call("people.erase", in); }
        /// Everything that is held on a person.
        rows export_(input const& in = {}) const { return session.call("people.export", in); }
        outcome<rows> try_export_(input const& in = {}) const { return session.try_call("people.export", in); }
        /// Hand every role of somebody who leaves to a colleague.
        rows hand_over(input const& in = {}) const { return session.call("people.hand_over", in); }
        outcome<rows> try_hand_over(input const& in = {}) const { return session.try_call("people.hand_over", in); }
        /// Appoint somebody and invite them by mail.
        rows invite(input const& in = {}) const { return session.call("people.invite", in); }
        outcome<rows> try_invite(input const& in = {}) const { return session.try_call("people.invite", in); }
        /// All persons by name.
        rows list(input const& in = {}) const { return session.call("people.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("people.list", in); }
        /// Who does what for the network itself.
        rows network_team(input const& in = {}) const { return session.call("people.network_team", in); }
        outcome<rows> try_network_team(input const& in = {}) const { return session.try_call("people.network_team", in); }
        /// Who does what for an organisation on a day.
        rows of_organisation(input const& in = {}) const { return session.call("people.of_organisation", in); }
        outcome<rows> try_of_organisation(input const& in = {}) const { return session.try_call("people.of_organisation", in); }
        /// Open a closed account again.
        rows reactivate(input const& in = {}) const { return session.call("people.reactivate", in); }
        outcome<rows> try_reactivate(input const& in = {}) const { return session.try_call("people.reactivate", in); }
        /// Put right the name of somebody in an organisation.
        rows rename(input const& in = {}) const { return session.call("people.rename", in); }
        outcome<rows> try_rename(input const& in = {}) const { return session.try_call("people.rename", in); }
        /// Take the authenticator of somebody who lost it away.
        rows reset_authenticator(input const& in = {}) const { return session.call("people.reset_authenticator", in); }
        outcome<rows> try_reset_authenticator(input const& in = {}) const { return session.try_call("people.reset_authenticator", in); }
        /// One person with all roles.
        rows show(input const& in = {}) const { return session.call("people.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("people.show", in); }
    };
    people_verbs people() const { return {static_cast<Session const&>(*this)}; }

    struct policies_verbs {
        Session const& session;
        /// Adopt a policy of tiers from a day to come.
        rows adopt(input const& in = {}) const { return session.call("policies.adopt", in); }
        outcome<rows> try_adopt(input const& in = {}) const { return session.try_call("policies.adopt", in); }
        /// The policy of tiers, version by version.
        rows list(input const& in = {}) const { return session.call("policies.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("policies.list", in); }
        /// What another policy of tiers would change; nothing is done.
        rows preview(input const& in = {}) const { return session.call("policies.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("policies.preview", in); }
    };
    policies_verbs policies() const { return {static_cast<Session const&>(*this)}; }

    struct principles_verbs {
        Session const& session;
        /// Another list of principles from a day on.
        rows adopt(input const& in = {}) const { return session.call("principles.adopt", in); }
        outcome<rows> try_adopt(input const& in = {}) const { return session.try_call("principles.adopt", in); }
        /// The principles of a day, and what is shared under each.
        rows list(input const& in = {}) const { return session.call("principles.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("principles.list", in); }
        /// Every list of principles that was ever adopted, word by word.
        rows lists(input const& in = {}) const { return session.call("principles.lists", in); }
        outcome<rows> try_lists(input const& in = {}) const { return session.try_call("principles.lists", in); }
        /// What another list of principles would change.
        rows preview(input const& in = {}) const { return session.call("principles.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("principles.preview", in); }
        /// One principle at length, with its evidence.
        rows show(input const& in = {}) const { return session.call("principles.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("principles.show", in); }
    };
    principles_verbs principles() const { return {static_cast<Session const&>(*this)}; }

    struct projects_verbs {
        Session const& session;
        /// Put a project on record as public sources tell of it.
        rows enter(input const& in = {}) const { return session.call("projects.enter", in); }
        outcome<rows> try_enter(input const& in = {}) const { return session.try_call("projects.enter", in); }
        /// Back an idea, or join a project that is under way.
        rows join(input const& in = {}) const { return session.call("projects.join", in); }
        outcome<rows> try_join(input const& in = {}) const { return session.try_call("projects.join", in); }
        /// Leave a project, or back an idea no longer.
        rows leave(input const& in = {}) const { return session.call("projects.leave", in); }
        outcome<rows> try_leave(input const& in = {}) const { return session.try_call("projects.leave", in); }
        /// Projects that the reader may read of, the newest first.
        rows list(input const& in = {}) const { return session.call("projects.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("projects.list", in); }
        /// Record that a project was published, extended, reported or closed.
        rows move(input const& in = {}) const { return session.call("projects.move", in); }
        outcome<rows> try_move(input const& in = {}) const { return session.try_call("projects.move", in); }
        /// The lead reports, half way or at the end.
        rows report(input const& in = {}) const { return session.call("projects.report", in); }
        outcome<rows> try_report(input const& in = {}) const { return session.try_call("projects.report", in); }
        /// One project: who is in it, how it stands, what is due.
        rows show(input const& in = {}) const { return session.call("projects.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("projects.show", in); }
    };
    projects_verbs projects() const { return {static_cast<Session const&>(*this)}; }

    struct questions_verbs {
        Session const& session;
        /// Answer a question that your organisation was asked.
        rows answer(input const& in = {}) const { return session.call("questions.answer", in); }
        outcome<rows> try_answer(input const& in = {}) const { return session.try_call("questions.answer", in); }
        /// Ask those who did something, by role.
        rows ask(input const& in = {}) const { return session.call("questions.ask", in); }
        outcome<rows> try_ask(input const& in = {}) const { return session.try_call("questions.ask", in); }
        /// Close a question.
        rows close(input const& in = {}) const { return session.call("questions.close", in); }
        outcome<rows> try_close(input const& in = {}) const { return session.try_call("questions.close", in); }
        /// What an organisation asked and was asked.
        rows of_organisation(input const& in = {}) const { return session.call("questions.of_organisation", in); }
        outcome<rows> try_of_organisation(input const& in = {}) const { return session.try_call("questions.of_organisation", in); }
        /// One question, for the people of both organisations.
        rows show(input const& in = {}) const { return session.call("questions.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("questions.show", in); }
    };
    questions_verbs questions() const { return {static_cast<Session const&>(*this)}; }

    struct reciprocity_verbs {
        Session const& session;
        /// What an organisation gave to the others and took from them.
        rows show(input const& in = {}) const { return session.call("reciprocity.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("reciprocity.show", in); }
        /// What members gave to one another, in the whole network.
        rows totals(input const& in = {}) const { return session.call("reciprocity.totals", in); }
        outcome<rows> try_totals(input const& in = {}) const { return session.try_call("reciprocity.totals", in); }
    };
    reciprocity_verbs reciprocity() const { return {static_cast<Session const&>(*this)}; }

    struct reminders_verbs {
        Session const& session;
        /// What letter would go to whom, and who is left out and why.
        rows preview(input const& in = {}) const { return session.call("reminders.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("reminders.preview", in); }
        /// Queue a letter to every member it concerns, once each.
        rows queue(input const& in = {}) const { return session.call("reminders.queue", in); }
        outcome<rows> try_queue(input const& in = {}) const { return session.try_call("reminders.queue", in); }
        /// Record that an organisation agreed to get news, or no longer.
        rows record_consent(input const& in = {}) const { return session.call("reminders.record_consent", in); }
        outcome<rows> try_record_consent(input const& in = {}) const { return session.try_call("reminders.record_consent", in); }
        /// Stop news to the address to which a link was mailed.
        rows unsubscribe(input const& in = {}) const { return session.call("reminders.unsubscribe", in); }
        outcome<rows> try_unsubscribe(input const& in = {}) const { return session.try_call("reminders.unsubscribe", in); }
    };
    reminders_verbs reminders() const { return {static_cast<Session const&>(*this)}; }

    struct reorganisations_verbs {
        Session const& session;
        /// Merge, split or reorganise organisations from a day on.
        rows commit(input const& in = {}) const { return session.call("reorganisations.commit", in); }
        outcome<rows> try_commit(input const& in = {}) const { return session.try_call("reorganisations.commit", in); }
        /// What a reorganisation would do to members; nothing is done.
        rows effects_on_members(input const& in = {}) const { return session.call("reorganisations.effects_on_members", in); }
        outcome<rows> try_effects_on_members(input const& in = {}) const { return session.try_call("reorganisations.effects_on_members", in); }
        /// Mail sent to those concerned since it was recorded.
        rows letters(input const& in = {}) const { return session.call("reorganisations.letters", in); }
        outcome<rows> try_letters(input const& in = {}) const { return session.try_call("reorganisations.letters", in); }
        /// What a reorganisation would do; nothing is done.
        rows preview(input const& in = {}) const { return session.call("reorganisations.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("reorganisations.preview", in); }
        /// Take a reorganisation back before its day.
        rows undo(input const& in = {}) const { return session.call("reorganisations.undo", in); }
        outcome<rows> try_undo(input const& in = {}) const { return session.try_call("reorganisations.undo", in); }
    };
    reorganisations_verbs reorganisations() const { return {static_cast<Session const&>(*this)}; }

    struct resources_verbs {
        Session const& session;
        /// Keep it where it is, no longer recommended.
        rows archive(input const& in = {}) const { return session.call("resources.archive", in); }
        outcome<rows> try_archive(input const& in = {}) const { return session.try_call("resources.archive", in); }
        /// Give it back to its authors, with what is to change.
        rows ask_changes(input const& in = {}) const { return session.call("resources.ask_changes", in); }
        outcome<rows> try_ask_changes(input const& in = {}) const { return session.try_call("resources.ask_changes", in); }
        /// Mail a link behind which the council agrees or does not.
        rows ask_sign_off(input const& in = {}) const { return session.call("resources.ask_sign_off", in); }
        outcome<rows> try_ask_sign_off(input const& in = {}) const { return session.try_call("resources.ask_sign_off", in); }
        /// A resource on one page for a committee.
        rows briefing(input const& in = {}) const { return session.call("resources.briefing", in); }
        outcome<rows> try_briefing(input const& in = {}) const { return session.try_call("resources.briefing", in); }
        /// How to cite a resource, or one version of it.
        rows cite(input const& in = {}) const { return session.call("resources.cite", in); }
        outcome<rows> try_cite(input const& in = {}) const { return session.try_call("resources.cite", in); }
        /// In which boxes two versions differ.
        rows diff(input const& in = {}) const { return session.call("resources.diff", in); }
        outcome<rows> try_diff(input const& in = {}) const { return session.try_call("resources.diff", in); }
        /// Open a draft for an organisation; it may be incomplete.
        rows draft(input const& in = {}) const { return session.call("resources.draft", in); }
        outcome<rows> try_draft(input const& in = {}) const { return session.try_call("resources.draft", in); }
        /// How many there are of what, for a choice.
        rows facets(input const& in = {}) const { return session.call("resources.facets", in); }
        outcome<rows> try_facets(input const& in = {}) const { return session.try_call("resources.facets", in); }
        /// What a Word document says, in the boxes of a resource; nothing is saved.
        rows from_word(input const& in = {}) const { return session.call("resources.from_word", in); }
        outcome<rows> try_from_word(input const& in = {}) const { return session.try_call("resources.from_word", in); }
        /// Everything that became of a resource: who, when and why.
        rows history(input const& in = {}) const { return session.call("resources.history", in); }
        outcome<rows> try_history(input const& in = {}) const { return session.try_call("resources.history", in); }
        /// Hold back what is scheduled.
        rows hold(input const& in = {}) const { return session.call("resources.hold", in); }
        outcome<rows> try_hold(input const& in = {}) const { return session.try_call("resources.hold", in); }
        /// Where resources lead outside this portal; nothing is fetched.
        rows links(input const& in = {}) const { return session.call("resources.links", in); }
        outcome<rows> try_links(input const& in = {}) const { return session.try_call("resources.links", in); }
        /// What the library holds, by words and by what is chosen.
        rows list(input const& in = {}) const { return session.call("resources.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("resources.list", in); }
        /// What an organisation looks after, with how each stands.
        rows mine(input const& in = {}) const { return session.call("resources.mine", in); }
        outcome<rows> try_mine(input const& in = {}) const { return session.try_call("resources.mine", in); }
        /// What the network asks before it publishes, by kind, with reasons.
        rows policy(input const& in = {}) const { return session.call("resources.policy", in); }
        outcome<rows> try_policy(input const& in = {}) const { return session.try_call("resources.policy", in); }
        /// Publish the version in hand, today or from a day on.
        rows publish(input const& in = {}) const { return session.call("resources.publish", in); }
        outcome<rows> try_publish(input const& in = {}) const { return session.try_call("resources.publish", in); }
        /// Say that it was looked at and still holds.
        rows reaffirm(input const& in = {}) const { return session.call("resources.reaffirm", in); }
        outcome<rows> try_reaffirm(input const& in = {}) const { return session.try_call("resources.reaffirm", in); }
        /// What goes with a resource, and why.
        rows related(input const& in = {}) const { return session.call("resources.related", in); }
        outcome<rows> try_related(input const& in = {}) const { return session.try_call("resources.related", in); }
        /// Let it come out after all.
        rows release(input const& in = {}) const { return session.call("resources.release", in); }
        outcome<rows> try_release(input const& in = {}) const { return session.try_call("resources.release", in); }
        /// Give it another address; the old one leads to it for ever.
        rows rename(input const& in = {}) const { return session.call("resources.rename", in); }
        outcome<rows> try_rename(input const& in = {}) const { return session.try_call("resources.rename", in); }
        /// Bring back what was archived, superseded or withdrawn.
        rows restore(input const& in = {}) const { return session.call("resources.restore", in); }
        outcome<rows> try_restore(input const& in = {}) const { return session.try_call("resources.restore", in); }
        /// Take an old version up again, as a new one.
        rows restore_version(input const& in = {}) const { return session.call("resources.restore_version", in); }
        outcome<rows> try_restore_version(input const& in = {}) const { return session.try_call("resources.restore_version", in); }
        /// Keep another version; what readers see stays as it is.
        rows revise(input const& in = {}) const { return session.call("resources.revise", in); }
        outcome<rows> try_revise(input const& in = {}) const { return session.try_call("resources.revise", in); }
        /// The same with facets, what was understood and what may have been meant.
        rows search(input const& in = {}) const { return session.call("resources.search", in); }
        outcome<rows> try_search(input const& in = {}) const { return session.try_call("resources.search", in); }
        /// A resource, as much of it as the reader may see, and why.
        rows show(input const& in = {}) const { return session.call("resources.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("resources.show", in); }
        /// Agree for the council, or not, signed in as its lead or Leader.
        rows sign_off(input const& in = {}) const { return session.call("resources.sign_off", in); }
        outcome<rows> try_sign_off(input const& in = {}) const { return session.try_call("resources.sign_off", in); }
        /// Send the version in hand to the editors; all that is missing is told.
        rows submit(input const& in = {}) const { return session.call("resources.submit", in); }
        outcome<rows> try_submit(input const& in = {}) const { return session.try_call("resources.submit", in); }
        /// Say that another takes its place.
        rows supersede(input const& in = {}) const { return session.call("resources.supersede", in); }
        outcome<rows> try_supersede(input const& in = {}) const { return session.try_call("resources.supersede", in); }
        /// Everything that waits for editors or councils, and what is due for review.
        rows waiting(input const& in = {}) const { return session.call("resources.waiting", in); }
        outcome<rows> try_waiting(input const& in = {}) const { return session.try_call("resources.waiting", in); }
        /// Take it away; its address says so for ever.
        rows withdraw(input const& in = {}) const { return session.call("resources.withdraw", in); }
        outcome<rows> try_withdraw(input const& in = {}) const { return session.try_call("resources.withdraw", in); }
    };
    resources_verbs resources() const { return {static_cast<Session const&>(*this)}; }

    struct retention_verbs {
        Session const& session;
        /// The dry run: what would go today.
        rows preview(input const& in = {}) const { return session.call("retention.preview", in); }
        outcome<rows> try_preview(input const& in = {}) const { return session.try_call("retention.preview", in); }
        /// For how long records are kept, and why.
        rows rules(input const& in = {}) const { return session.call("retention.rules", in); }
        outcome<rows> try_rules(input const& in = {}) const { return session.try_call("retention.rules", in); }
        /// Let go what one rule takes.
        rows run(input const& in = {}) const { return session.call("retention.run", in); }
        outcome<rows> try_run(input const& in = {}) const { return session.try_call("retention.run", in); }
        /// Record for how long records of a kind are kept.
        rows set_rule(input const& in = {}) const { return session.call("retention.set_rule", in); }
        outcome<rows> try_set_rule(input const& in = {}) const { return session.try_call("retention.set_rule", in); }
    };
    retention_verbs retention() const { return {static_cast<Session const&>(*this)}; }

    struct rights_verbs {
        Session const& session;
        /// The table of rights: who may do what, and how far.
        rows list(input const& in = {}) const { return session.call("rights.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("rights.list", in); }
    };
    rights_verbs rights() const { return {static_cast<Session const&>(*this)}; }

    struct rounds_verbs {
        Session const& session;
        /// Give a round other terms; what was before stays.
        rows change(input const& in = {}) const { return session.call("rounds.change", in); }
        outcome<rows> try_change(input const& in = {}) const { return session.try_call("rounds.change", in); }
        /// Rounds of funding, the newest first, with what is left of each.
        rows list(input const& in = {}) const { return session.call("rounds.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("rounds.list", in); }
        /// Open a round with its envelopes, limits and themes.
        rows open(input const& in = {}) const { return session.call("rounds.open", in); }
        outcome<rows> try_open(input const& in = {}) const { return session.try_call("rounds.open", in); }
        /// One round: its call, its policy as data, what is left.
        rows show(input const& in = {}) const { return session.call("rounds.show", in); }
        outcome<rows> try_show(input const& in = {}) const { return session.try_call("rounds.show", in); }
    };
    rounds_verbs rounds() const { return {static_cast<Session const&>(*this)}; }

    struct searches_verbs {
        Session const& session;
        /// Let a kept question go.
        rows delete_(input const& in = {}) const { return session.call("searches.delete", in); }
        outcome<rows> try_delete_(input const& in = {}) const { return session.try_call("searches.delete", in); }
        /// Questions that found nothing, the most frequent first.
        rows failed(input const& in = {}) const { return session.call("searches.failed", in); }
        outcome<rows> try_failed(input const& in = {}) const { return session.try_call("searches.failed", in); }
        /// The questions one keeps, and how much is new.
        rows list(input const& in = {}) const { return session.call("searches.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("searches.list", in); }
        /// Make the search index anew, or what is missing of it.
        rows rebuild(input const& in = {}) const { return session.call("searches.rebuild", in); }
        outcome<rows> try_rebuild(input const& in = {}) const { return session.try_call("searches.rebuild", in); }
        /// Keep a question to the library.
        rows save(input const& in = {}) const { return session.call("searches.save", in); }
        outcome<rows> try_save(input const& in = {}) const { return session.try_call("searches.save", in); }
        /// Stop the letters on a kept question by the link in one.
        rows stop_letters(input const& in = {}) const { return session.call("searches.stop_letters", in); }
        outcome<rows> try_stop_letters(input const& in = {}) const { return session.try_call("searches.stop_letters", in); }
    };
    searches_verbs searches() const { return {static_cast<Session const&>(*this)}; }

    struct seats_verbs {
        Session const& session;
        /// End a term early.
        rows end(input const& in = {}) const { return session.call("seats.end", in); }
        outcome<rows> try_end(input const& in = {}) const { return session.try_call("seats.end", in); }
        /// Appoint a representative to a seat for a term.
        rows fill(input const& in = {}) const { return session.call("seats.fill", in); }
        outcome<rows> try_fill(input const& in = {}) const { return session.try_call("seats.fill", in); }
        /// Who sits where, for whom, on a day.
        rows list(input const& in = {}) const { return session.call("seats.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("seats.list", in); }
    };
    seats_verbs seats() const { return {static_cast<Session const&>(*this)}; }

    struct store_verbs {
        Session const& session;
        /// Prove the whole store sound, a line per fault.
        rows check(input const& in = {}) const { return session.call("store.check", in); }
        outcome<rows> try_check(input const& in = {}) const { return session.try_call("store.check", in); }
    };
    store_verbs store() const { return {static_cast<Session const&>(*this)}; }

    struct themes_verbs {
        Session const& session;
        /// A further theme.
        rows add(input const& in = {}) const { return session.call("themes.add", in); }
        outcome<rows> try_add(input const& in = {}) const { return session.try_call("themes.add", in); }
        /// Rename a theme, move it, give it other synonyms.
        rows change(input const& in = {}) const { return session.call("themes.change", in); }
        outcome<rows> try_change(input const& in = {}) const { return session.try_call("themes.change", in); }
        /// Themes, and what is shared under each.
        rows list(input const& in = {}) const { return session.call("themes.list", in); }
        outcome<rows> try_list(input const& in = {}) const { return session.try_call("themes.list", in); }
        /// Let another theme take its place; tags follow.
        rows merge(input const& in = {}) const { return session.call("themes.merge", in); }
        outcome<rows> try_merge(input const& in = {}) const { return session.try_call("themes.merge", in); }
    };
    themes_verbs themes() const { return {static_cast<Session const&>(*this)}; }

    struct usage_verbs {
        Session const& session;
        /// What became of a resource, for those who look after it.
        rows impact(input const& in = {}) const { return session.call("usage.impact", in); }
        outcome<rows> try_impact(input const& in = {}) const { return session.try_call("usage.impact", in); }
        /// What became of what an organisation shared.
        rows impact_of_organisation(input const& in = {}) const { return session.call("usage.impact_of_organisation", in); }
        outcome<rows> try_impact_of_organisation(input const& in = {}) const { return session.try_call("usage.impact_of_organisation", in); }
        /// How often a resource was read; exactly for those who look after it.
        rows of_resource(input const& in = {}) const { return session.call("usage.of_resource", in); }
        outcome<rows> try_of_resource(input const& in = {}) const { return session.try_call("usage.of_resource", in); }
    };
    usage_verbs usage() const { return {static_cast<Session const&>(*this)}; }

};

} // namespace network
