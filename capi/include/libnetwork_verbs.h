/* Generated from the table of operations by network_generate; not for editing.
 * The named verbs: each does what network_call does with the operation of its name. */
#ifndef LIBNETWORK_VERBS_H
#define LIBNETWORK_VERBS_H

#include "libnetwork.h"

#ifdef __cplusplus
extern "C" {
#endif

/* account.begin_authenticator: Propose a secret for an authenticator app.
 * Answers authenticator_setup. Right: use_account; scope: account:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_account_begin_authenticator(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.change_email: Have a link mailed to a new address of one's own.
 *   "email" (text, required): The new address.
 * Answers nothing. Right: use_account; scope: account:write; changes the store. Since 0.1. */
NETWORK_API network_status network_account_change_email(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.change_password: Change one's own password.
 *   "current" (text): The password as it is; none where there is none yet.
 *   "password" (text, required): The new password.
 *   "session" (text): Token of the session that asks; it stays signed in.
 * Answers nothing. Right: use_account; scope: account:write; changes the store. Since 0.1. */
NETWORK_API network_status network_account_change_password(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.confirm_authenticator: Take the proposed secret into use.
 *   "code" (text, required): The six digits that the app shows.
 *   "session" (text): Token of the session that gives the code; it stays signed in.
 * Answers recovery_codes. Right: use_account; scope: account:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_account_confirm_authenticator(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.create_token: Make an API token, shown once.
 *   "label" (text, required): What it is for, so that you know it again.
 *   "scopes" (list of text): What it may be used for, such as register:read; all that you may
 *     if left out.
 *   "expires" (date): First day on which it no longer works; a year from today if left out.
 * Answers made_token. Right: use_account; scope: account:write; changes the store. Since 0.1. */
NETWORK_API network_status network_account_create_token(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.drop_authenticator_setup: Drop the secret that was proposed.
 * Answers dropped_setup. Right: use_account; scope: account:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_account_drop_authenticator_setup(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.export: Everything that is held on oneself.
 * Answers person_export. Right: use_account; scope: account:read. Since 0.1. */
NETWORK_API network_status network_account_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.rename: Change one's own name.
 *   "name" (text, required): Your new name.
 * Answers person_card. Right: use_account; scope: account:write; changes the store. Since 0.1. */
NETWORK_API network_status network_account_rename(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.revoke_token: Revoke an API token.
 *   "token" (number, required): Number of the token.
 * Answers token_card. Right: use_account; scope: account:write; changes the store. Since 0.1. */
NETWORK_API network_status network_account_revoke_token(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.show: One's own account and roles.
 * Answers person_card. Right: use_account; scope: account:read. Since 0.1. */
NETWORK_API network_status network_account_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* account.tokens: One's own API tokens.
 * Answers page of token_card. Right: use_account; scope: account:read. Since 0.1. */
NETWORK_API network_status network_account_tokens(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.correct: Put an adoption right; what stood before stays.
 *   "organisation" (text, required): Whose it is: slug, code or number.
 *   "adoption" (number, required): Number of the adoption.
 *   "tried_on" (date): When it was tried.
 *   "result" (working|partly|did_not_work|too_early): How it went.
 *   "changed" (text): What was done otherwise.
 *   "cost" (text): What it cost, in words.
 *   "cost_pence" (number): What it cost, in pence.
 *   "happened" (text): What happened.
 *   "contact_post" (word): Whom to ask, by role.
 *   "visibility" (everyone|members): Who may read of it.
 *   "study" (text): Slug or number of what you wrote about it yourself.
 * Answers adoption_row. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_adoptions_correct(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.list: Who tried what too, and how it went.
 *   "resource" (text): Only of this resource.
 *   "project" (text): Only of this project.
 *   "organisation" (text): Only by this organisation, through reorganisations.
 *   "result" (working|partly|did_not_work|too_early): Only those that went so.
 * Answers page of adoption_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_adoptions_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.mark_useful: Say that a resource was useful to you, for your organisation.
 *   "organisation" (text, required): To whom it was useful: slug, code or number.
 *   "resource" (text, required): Slug or number of the resource.
 * Answers useful_answer. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_adoptions_mark_useful(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.record: Say that your organisation tried it too, and how it went.
 *   "organisation" (text, required): Who tried it: slug, code or number.
 *   "resource" (text): Slug or number of the resource.
 *   "project" (text): Slug or number of the project, instead of a resource.
 *   "tried_on" (date, required): When it began, or was tried.
 *   "result" (working|partly|did_not_work|too_early, required): How it went.
 *   "changed" (text): What was done otherwise.
 *   "cost" (text): What it cost, in words.
 *   "cost_pence" (number): What it cost, in pence.
 *   "happened" (text, required): What happened.
 *   "contact_post" (word): Whom to ask, by role.
 *   "visibility" (everyone|members): Who may read of it; everyone if left out.
 *   "study" (text): Slug or number of what you wrote about it yourself.
 * Answers adoption_row. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_adoptions_record(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.unmark_useful: Take that back.
 *   "organisation" (text, required): To whom it was useful: slug, code or number.
 *   "resource" (text, required): Slug or number of the resource.
 * Answers useful_answer. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_adoptions_unmark_useful(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.useful: How many people found a resource useful.
 *   "resource" (text, required): Slug or number of the resource.
 *   "organisation" (text): For whom it is asked whether it is said: slug, code or number.
 * Answers useful_answer. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_adoptions_useful(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* adoptions.withdraw: Take an adoption back.
 *   "organisation" (text, required): Whose it is: slug, code or number.
 *   "adoption" (number, required): Number of the adoption.
 * Answers adoption_row. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_adoptions_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.answer_mentoring: Say whether one accompanies an applicant as its mentor.
 *   "application" (number, required): Number of the application.
 *   "accepts" (boolean): Whether you accompany the applicant.
 *   "reason" (text): Why not, or anything to say.
 * Answers application_card. Right: review_applications; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_applications_answer_mentoring(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.ask_reviewer: Ask somebody to review an application.
 *   "application" (number, required): Number of the application.
 *   "person" (number, required): Number of the person.
 *   "due" (date): By when; in 14 days if left out.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_ask_reviewer(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.assign_mentor: Give an applicant a mentor of the Board, or end it.
 *   "application" (number, required): Number of the application.
 *   "person" (number): Number of the person; left out: nobody from that day on.
 *   "from" (date): First day; today if left out.
 *   "reason" (text): In a sentence.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_assign_mentor(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.decide: Record the committee's decision; an approval admits at once.
 *   "application" (number, required): Number of the application.
 *   "decision" (approved|refused|deferred, required): What the committee decided.
 *   "minute" (text, required): Reference of its minute, such as EOC 2026-03-16/4.
 *   "reason" (text): Why; needed unless it approved.
 *   "from" (date): First day of membership; the day of the decision if left out.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_decide(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.eligible_reviewers: Who sits on the Values and Principles Board, and who of them
 *   can be asked.
 *   "application" (number, required): Number of the application.
 * Answers page of eligible_reviewer. Right: decide_memberships; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_eligible_reviewers(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.list: Applications in flight, the oldest first.
 *   "state" (word): Only those that stand so.
 *   "closed" (boolean): Those decided or withdrawn too.
 * Answers page of application_row. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.of_organisation: The applications of an organisation.
 *   "organisation" (text, required): Slug, code or number.
 * Answers page of application_row. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_of_organisation(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.papers: The papers, for those asked to review them.
 *   "application" (number, required): Number of the application.
 *   "version" (number): That version of it; the one sent last if left out.
 * Answers application_card. Right: review_applications; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_papers(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.put_to_committee: Put an application on the committee's agenda.
 *   "application" (number, required): Number of the application.
 *   "meeting" (date): Day of the meeting; today if left out.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_put_to_committee(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.query: Ask the applicant something.
 *   "application" (number, required): Number of the application.
 *   "question" (text, required): What the applicant is asked.
 *   "minute" (text): Reference of the Board's minute, where there is one.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_query(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.recommend: Record what the Board recommends, after two reviews.
 *   "application" (number, required): Number of the application.
 *   "recommended" (boolean): Whether the Board recommends to admit it.
 *   "reason" (text, required): Why, with conditions where there are any.
 *   "minute" (text): Reference of the Board's minute, where there is one.
 *   "on" (date): The day of the recommendation; the minute's or today if left out.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_recommend(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.release_reviewer: Let a reviewer off.
 *   "application" (number, required): Number of the application.
 *   "person" (number, required): Number of the person.
 *   "reason" (text, required): Why.
 * Answers application_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_applications_release_reviewer(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.review: Say what one thinks of an application one was asked to review.
 *   "application" (number, required): Number of the application.
 *   "opinion" (recommend|query|not_recommend, required): What you think.
 *   "reasons" (text, required): Why.
 *   "interests" (text): Interests you declare; empty: none.
 *   "conditions" (text): Under which conditions.
 * Answers application_card. Right: review_applications; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_applications_review(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_consents: Save what the applicant agrees to.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "consents" (application_consents, required): What the applicant agrees to.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_consents(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_contacts: Save the people by role.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "contacts" (list of named_contact): People by role, each role once.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_contacts(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_figures: Save population and budget with their sources.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "figures" (applicant_figures, required): Population and budget.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_figures(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_resolution: Save the decision to join, with its votes.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "resolution" (resolution, required): The decision to join.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_resolution(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_statements: Save what is said of the ten principles.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "statements" (list of principle_statement): What is said of each principle.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_statements(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.save_tier: Save which tier is asked for, and whether a mentor is wished.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "tier" (full|associate|affiliate|supporter): The tier asked for.
 *   "mentor_wished" (boolean): Whether a mentor of the Board is wished.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_save_tier(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.show: The papers of an application, what is missing, and every step.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "version" (number): That version of it; the newest if left out.
 * Answers application_card. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.start: Start an application, or go on with the one under way.
 *   "organisation" (text, required): Who applies: slug, code or number.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_start(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.submit: Send an application; every gap is named at once.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_submit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.take_back: Take it back to change it, before anybody reviews it.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_take_back(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.times: Days from application to decision, decision by decision.
 *   "from" (date): Decided on that day or later.
 *   "to" (date): Decided before that day.
 * Answers page of decision_time. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_times(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.to_mentor: Applicants that the viewer is asked to accompany.
 *   "everybody" (boolean): Of all mentors; only the network team sees others' than their own.
 * Answers page of mentoring_row. Right: review_applications; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_to_mentor(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.to_review: Applications that the viewer is asked to review.
 *   "answered" (boolean): Those the viewer reviewed already, too.
 * Answers page of application_row. Right: review_applications; scope: members:read. Since 0.1. */
NETWORK_API network_status network_applications_to_review(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* applications.withdraw: Give an application up.
 *   "organisation" (text, required): Who applies: slug, code or number.
 *   "application" (number, required): Number of the application.
 *   "reason" (text): Why.
 * Answers application_card. Right: apply; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_applications_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* appointments.add: Give a person or a shared mailbox a role in an organisation.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "person" (number): Number of the person; left out for a shared mailbox.
 *   "mailbox" (text): Address of a shared mailbox; left out for a person.
 *   "post" (word, required): What they do.
 *   "body" (text): Name of the body on which they do it, if any.
 *   "title" (text): Job title.
 *   "from" (date): First day; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers appointment. Right: manage_contacts; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_appointments_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* appointments.add_to_network: Give a role on the network team or a body.
 *   "person" (number, required): Number of the person.
 *   "post" (word, required): What they do.
 *   "body" (text): Name of the body on which they do it, if any.
 *   "title" (text): Job title.
 *   "from" (date): First day; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers appointment. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_appointments_add_to_network(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* appointments.end: End a role from a day on.
 *   "organisation" (text, required): Where it is held: slug, code or number.
 *   "appointment" (number, required): Number of the appointment.
 *   "on" (date): First day on which it is no longer held; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers appointment. Right: manage_contacts; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_appointments_end(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* appointments.end_in_network: End a role on the network team or a body.
 *   "appointment" (number, required): Number of the appointment.
 *   "on" (date): First day on which it is no longer held; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers appointment. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_appointments_end_in_network(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* appointments.withdraw_end: Take the end of a role back.
 *   "organisation" (text, required): Where it is held: slug, code or number.
 *   "appointment" (number, required): Number of the appointment.
 *   "decision" (text): Why the end was wrong.
 * Answers appointment. Right: manage_contacts; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_appointments_withdraw_end(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.add: Add a file to a resource.
 *   "resource" (text, required): Name for addresses or number of the resource.
 *   "title" (text, required): Its title.
 *   "file_name" (text, required): Its name, with the ending that fits it.
 *   "content_base64" (text, required): Its bytes in base64.
 *   "kind" (document|slides|form|data|image|recording|other): What it is for; a document if
 *     left out.
 *   "language" (en|cy): English or Welsh; as the resource if left out.
 *   "licence" (ogl_3|cc_by_4|cc_by_sa_4|cc0_1|all_rights_reserved): Its terms; as the resource
 *     if left out.
 *   "alternative" (text): Of an image: what it shows, in words.
 *   "format_note" (text, required): Its form, and how to get another.
 *   "visibility" (as_resource|everyone|members|tiers): Who may have it; whoever may read the
 *     resource if left out.
 *   "tiers" (list of full|associate|affiliate|supporter): Of a file for some tiers: which.
 *   "embargo_until" (date): First day on which others may have it.
 *   "text_layer" (text): Its text, so that it is found; of plain text, tables and Word
 *     documents read from the file where left out.
 * Answers attachment. Right: share_resources; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_attachments_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.change: Say something else of a file, or replace it.
 *   "attachment" (number, required): Number of the attachment.
 *   "title" (text): Its title.
 *   "file_name" (text): Its name, with the ending that fits it.
 *   "content_base64" (text): Other bytes, in base64.
 *   "kind" (document|slides|form|data|image|recording|other): What it is for.
 *   "language" (en|cy): English or Welsh.
 *   "licence" (ogl_3|cc_by_4|cc_by_sa_4|cc0_1|all_rights_reserved): Under which terms it may be
 *     used again.
 *   "alternative" (text): Of an image: what it shows, in words.
 *   "format_note" (text): Its form, and how to get another.
 *   "visibility" (as_resource|everyone|members|tiers): Who may have it.
 *   "tiers" (list of full|associate|affiliate|supporter): Of a file for some tiers: which; as
 *     they were if left out.
 *   "embargo_until" (date): First day on which others may have it.
 *   "text_layer" (text): Its text, pasted, so that it is found.
 *   "no_embargo" (boolean): It is held back no longer.
 * Answers attachment. Right: share_resources; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_attachments_change(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.erase: Delete the bytes of a file for good.
 *   "attachment" (number, required): Number of the attachment.
 *   "reason" (text, required): Why, for those who look after it.
 * Answers attachment. Right: edit_library; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_attachments_erase(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.history: All that was ever said of a file.
 *   "attachment" (number, required): Number of the attachment.
 * Answers list of attachment. Right: share_resources; scope: library:write. Since 0.1. */
NETWORK_API network_status network_attachments_history(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.list: Files of a resource that you may have.
 *   "resource" (text, required): Name for addresses or number of the resource.
 * Answers attachment_list. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_attachments_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.read: A part of a file's bytes.
 *   "attachment" (number, required): Number of the attachment.
 *   "from" (number, required): First byte, counted from 0.
 *   "most" (number): How many bytes at most; 49152 if left out.
 * Answers attachment_bytes. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_attachments_read(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.restore: Bring back a file that was taken away.
 *   "attachment" (number, required): Number of the attachment.
 * Answers attachment. Right: share_resources; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_attachments_restore(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.set_limit: Set how large a file may be.
 *   "bytes" (number, required): The largest file that is taken.
 * Answers attachment_limit_wish. Right: maintain; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_attachments_set_limit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.show: A file that you may have.
 *   "attachment" (number, required): Number of the attachment.
 * Answers attachment. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_attachments_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* attachments.withdraw: Take a file away.
 *   "attachment" (number, required): Number of the attachment.
 *   "reason" (text, required): Why, for those who look after it.
 * Answers attachment. Right: share_resources; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_attachments_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* audit.list: The audit trail, newest first, with values.
 *   "organisation_number" (number): Only what concerns this organisation, by number.
 *   "person" (number): Only what concerns this person, by number.
 *   "import" (number): Only what this import did.
 *   "event" (text): Only this event.
 *   "before" (number): Only entries with a lower number.
 *   "limit" (number): At most that many; 50 if left out.
 * Answers page of audit_row. Right: read_audit_trail; scope: audit:read. Since 0.1. */
NETWORK_API network_status network_audit_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* audit.prove: Prove the audit trail: numbers, hashes, values.
 *   "most_faults" (number): List at most that many faults; 100 if left out.
 * Answers proof. Right: read_audit_trail; scope: audit:read. Since 0.1. */
NETWORK_API network_status network_audit_prove(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bank_holidays.list: Bank holidays of England and Wales in a year.
 *   "year" (number, required): Which year.
 * Answers bank_holiday_list. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_bank_holidays_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.decide: Record what the Executive Oversight Committee decides, with its minute.
 *   "bid" (number, required): Number of the bid.
 *   "decision" (awarded|returned|declined, required): What the Executive Oversight Committee
 *     decided.
 *   "minute" (text, required): Its minute, such as EOC 2026-03-16/4.
 *   "amount_pence" (number): Of an award: how much, in pence; what was asked if left out.
 *   "reason" (text): Why; needed unless it awarded.
 * Answers bid_card. Right: keep_governance; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_decide(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.express_interest: Turn an idea into an expression of interest.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "bid" (number, required): Number of the bid.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_express_interest(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.list: Every bid and how it stands.
 *   "round" (number): Only of the round of this number.
 *   "state" (word): Only those that stand so.
 * Answers page of bid_row. Right: run_network; scope: library:read. Since 0.1. */
NETWORK_API network_status network_bids_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.mine: What an organisation leads, from idea to report.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 * Answers page of bid_row. Right: take_part; scope: library:read. Since 0.1. */
NETWORK_API network_status network_bids_mine(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.recommend: Record what the Values and Principles Board recommends.
 *   "bid" (number, required): Number of the bid.
 *   "recommended" (boolean): Whether the Values and Principles Board recommends it.
 *   "reason" (text, required): Why.
 *   "minute" (text, required): The Board's minute, such as VP 2026-03-16/2.
 * Answers bid_card. Right: keep_governance; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_recommend(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.save: Save what is given of a bid; the rest stays.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "bid" (number, required): Number of the bid.
 *   "round" (number): Number of the round, of an idea without one.
 *   "based_on" (number): Number of the version that was read; conflict where another came
 *     between.
 *   "type" (word): What sort of project it is.
 *   "title" (text): Its title.
 *   "summary" (text): What it is about, in a sentence or two.
 *   "plan" (text): What will be done.
 *   "difference" (text): What co-operation changes in it.
 *   "outcome" (text): What will be there at the end.
 *   "theme" (text): Thematic area.
 *   "asked_pence" (number): How much is asked for, in pence.
 *   "starts" (date): First day.
 *   "due" (date): By when it is due.
 *   "report_back" (text): How the other members will hear of it.
 *   "report_event" (text): At which event it reports back.
 *   "principles" (list of project_principle): Principles it names, each with what is to show
 *     it.
 *   "participants" (list of text): Who takes part: slugs, codes, numbers, or names.
 *   "match_funding" (list of match_wish): Who adds how much.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_save(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.show: One bid with what is missing, for those who look after it.
 *   "bid" (number, required): Number of the bid.
 * Answers bid_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_bids_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.start: Start a bid, or show members an idea.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "round" (number): Number of the round; none yet for an idea.
 *   "title" (text): Its title.
 *   "type" (word): What sort of project; a policy lab if left out.
 *   "summary" (text): What it is about, in a sentence or two.
 *   "idea" (boolean): True: an idea that members see and may back; false: a bid in hand.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_start(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.submit: Send a bid; everything that is missing is told at once.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "bid" (number, required): Number of the bid.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_submit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.take_back: Take a bid back to change it.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "bid" (number, required): Number of the bid.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_take_back(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* bids.withdraw: Withdraw a bid or an idea.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "bid" (number, required): Number of the bid.
 *   "reason" (text, required): Why.
 * Answers bid_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_bids_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* changes.list: What changed after a number, in order.
 *   "after" (number): Only changes with a higher number; all if left out.
 *   "limit" (number): At most that many; 50 if left out.
 * Answers page of feed_row. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_changes_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.add: Say something about a resource in the name of a member organisation.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "organisation" (text): In whose name: slug, code or number; the network's if left out.
 *   "text" (text, required): What you want to say, as plain text; assume disclosable.
 *   "reply_to" (number): Number of the comment it answers.
 *   "show_name" (boolean): Show your name beside your role.
 * Answers comment_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_comments_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.approve: Let a comment stand, and settle its reports.
 *   "comment" (number, required): Number of the comment.
 * Answers comment_standing_answer. Right: edit_library; scope: library:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_comments_approve(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.close: Close a thread, or all threads of a resource.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "thread" (number): Number of the comment that begins it; all threads if left out.
 *   "reason" (text, required): Why, in a sentence.
 * Answers closed_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_comments_close(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.edit: Mend one's own comment, for a quarter of an hour.
 *   "comment" (number, required): Number of the comment.
 *   "text" (text, required): What it should have said.
 * Answers comment_card. Right: use_account; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_comments_edit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.erase: Erase the words of a comment; its place in the thread stays.
 *   "comment" (number, required): Number of the comment.
 *   "reason" (text, required): Why, in a sentence.
 * Answers comment_standing_answer. Right: use_account; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_comments_erase(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.hide: Take a comment from view, with a reason.
 *   "comment" (number, required): Number of the comment.
 *   "reason" (text, required): Why, in a sentence.
 * Answers comment_standing_answer. Right: edit_library; scope: library:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_comments_hide(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.of_resource: What was said about a resource, thread by thread.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 * Answers comment_list. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_comments_of_resource(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.open: Open what was closed.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "thread" (number): Number of the comment that begins it; all threads if left out.
 *   "reason" (text, required): Why, in a sentence.
 * Answers closed_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_comments_open(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.queue: Comments that wait or were reported, the longest waiting first.
 *   "limit" (number): How many; 200 if left out.
 * Answers page of queued_comment. Right: edit_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_comments_queue(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.report: Say that a comment should not stand there.
 *   "comment" (number, required): Number of the comment.
 *   "reason" (text, required): Why, in a sentence.
 * Answers comment_number. Right: read_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_comments_report(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* comments.show: One comment, and what it is about.
 *   "comment" (number, required): Number of the comment.
 * Answers found_comment. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_comments_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.count: How many declarations stand how.
 *   "q" (text): Words of the council's name.
 *   "state" (current|review_due|review_overdue|lapsed|council_ended): Only those that stand so.
 *   "band" (untested|tested|rooted|durable): Only those that durable.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers commitment_counts. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_commitments_count(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.declare: Record a declaration, or correct one.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "declared_on" (date, required): Day of the motion.
 *   "motion" (text, required): What was resolved, in plain words.
 *   "body" (text): The body that voted; Full Council if left out.
 *   "votes_for" (number): Votes for, as published.
 *   "votes_against" (number): Votes against, as published.
 *   "votes_abstained" (number): Abstentions, as published.
 *   "moved_by" (list of text): Groups that moved it, as published.
 *   "in_favour" (list of text): Groups in favour, as published.
 *   "against" (list of text): Groups against, as published.
 *   "review_on" (date): By when the motion asks for a review.
 *   "minute" (text): The council's minute or reference.
 *   "source" (text): Where this was read.
 *   "corrects" (number): Number of the declaration that was recorded wrongly.
 *   "reason" (text): Why it was wrong.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_declare(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.list: Councils that declared, by name.
 *   "q" (text): Words of the council's name.
 *   "state" (current|review_due|review_overdue|lapsed|council_ended): Only those that stand so.
 *   "band" (untested|tested|rooted|durable): Only those that durable.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 *   "limit" (number): Rows on a page.
 *   "after" (text): Where the last page ended.
 * Answers page of commitment_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_commitments_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.pledge: Record a pledged action, or correct one.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "action" (text, required): What the council will do.
 *   "responsible" (text, required): The role responsible, never a person's name.
 *   "pledged_on" (date): Since when; the day of the declaration if left out.
 *   "due" (date): By when.
 *   "evidence" (text): What will show that it was done.
 *   "minute" (text): The council's minute or reference.
 *   "source" (text): Where this was read.
 *   "corrects" (number): Number of the pledge that was recorded wrongly.
 *   "reason" (text): Why it was wrong.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_pledge(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.policy: How long councils have for a review.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers commitment_policy. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_commitments_policy(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.record_outcome: Record what became of a pledged action.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "pledge" (number, required): Number of the pledge.
 *   "result" (under_way|kept|partly_kept|not_kept|given_up, required): What became of it.
 *   "found_on" (date): The day of that finding; today if left out.
 *   "evidence" (text): What shows it.
 *   "minute" (text): The council's minute or reference.
 *   "source" (text): Where this was read.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_record_outcome(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.review: Record that a declaration was reaffirmed, changed or let go.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "result" (reaffirmed|changed|lapsed, required): What came of it.
 *   "held_on" (date): Its day; today if left out.
 *   "text" (text): What changed, or why it lapsed.
 *   "body" (text): The body that reviewed; Full Council if left out.
 *   "next_review_on" (date): By when it asked for the next.
 *   "minute" (text): The council's minute or reference.
 *   "source" (text): Where this was read.
 *   "corrects" (number): Number of the review that was recorded wrongly.
 *   "reason" (text): Why it was wrong.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_review(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.safeguard: Record what protects a declaration, or its end.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "kind" (constitution_changed|cross_party_sponsors|other, required): What kind of safeguard.
 *   "text" (text, required): In plain words.
 *   "from" (date): First day; the day of the declaration if left out.
 *   "to" (date): First day on which it is no longer in place.
 *   "minute" (text): The council's minute or reference.
 *   "source" (text): Where this was read.
 *   "corrects" (number): Number of the safeguard that changed or was recorded wrongly.
 *   "reason" (text): Why it changed.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_safeguard(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.set_policy: Adopt a policy of reviews from a day on.
 *   "effective_from" (date, required): For elections from this day on.
 *   "review_weeks" (number, required): Weeks after an election within which a review is due.
 *   "notice_weeks" (number, required): Weeks before a set day from which a review is announced.
 *   "decided_by" (text, required): The body that decided.
 *   "minute" (text, required): Its minute or reference.
 * Answers commitment_policy. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_commitments_set_policy(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.show: One council's declaration, and how it stands and why.
 *   "organisation" (text, required): Slug, code or number.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers commitment_card. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_commitments_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* commitments.take_back: Take back what was recorded by mistake.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "part" (declaration|pledge|safeguard|review|election, required): What was recorded by
 *     mistake.
 *   "number" (number, required): Its number.
 *   "reason" (text, required): Why it is taken back.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_commitments_take_back(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.correct: Put a dealing right; what stood before stays.
 *   "dealing" (number, required): Number of the dealing.
 *   "what" (text): What it should have said.
 *   "on" (date): Its right day.
 *   "with_role" (word): With whom, by role.
 *   "owner" (number): Whose task it is.
 *   "due" (date): By when.
 * Answers dealing_card. Right: record_dealings; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_dealings_correct(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.erase: Erase a dealing by law; refused while an open request covers it.
 *   "dealing" (number, required): Number of the dealing.
 *   "reason" (text, required): Why, without saying what is erased.
 * Answers erased_dealing. Right: answer_requests; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_dealings_erase(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.finish: Say what came of a task.
 *   "dealing" (number, required): Number of the task.
 *   "outcome" (text, required): What came of it; assume disclosable.
 *   "on" (date): The day it was done; today if left out.
 * Answers dealing_card. Right: record_dealings; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_dealings_finish(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.of_organisation: Notes, calls and tasks on an organisation, the newest first.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of dealing_card. Right: read_dealings; scope: members:read. Since 0.1. */
NETWORK_API network_status network_dealings_of_organisation(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.record: Record a note, a call or a task; assume disclosable.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "kind" (note|call|task, required): A note, a call or a task.
 *   "what" (text, required): What was said or is to be done; assume disclosable.
 *   "on" (date): Its day; today if left out.
 *   "with_role" (word): With whom, by role.
 *   "owner" (number): Of a task: number of the person whose it is; the network team's if left
 *     out.
 *   "due" (date): Of a task: by when.
 * Answers dealing_card. Right: record_dealings; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_dealings_record(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.reopen: Open a finished task again.
 *   "dealing" (number, required): Number of the dealing.
 * Answers dealing_card. Right: record_dealings; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_dealings_reopen(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.show: One dealing with every version of it.
 *   "dealing" (number, required): Number of the dealing.
 * Answers dealing_card. Right: read_dealings; scope: members:read. Since 0.1. */
NETWORK_API network_status network_dealings_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.tasks: Tasks that are not done, the first due first.
 *   "owner" (number): Only those of this person.
 *   "due_by" (date): Only those due on this day or before.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of dealing. Right: read_dealings; scope: members:read. Since 0.1. */
NETWORK_API network_status network_dealings_tasks(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* dealings.withdraw: Say that a dealing was recorded in error.
 *   "dealing" (number, required): Number of the dealing.
 * Answers dealing_card. Right: record_dealings; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_dealings_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* desk.show: What waits for the network team, and how the portal stands.
 *   "overdue_only" (boolean): Only what is past its day.
 * Answers desk. Right: run_network; scope: network:read. Since 0.1. */
NETWORK_API network_status network_desk_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* duplicates.merge: Merge two entries that are the same organisation.
 *   "kept" (text, required): The entry that stays: slug, code or number.
 *   "duplicate" (text, required): The entry that is the same: slug, code or number.
 *   "reason" (text): How you know.
 * Answers merge_outcome. Right: reorganise; scope: register:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_duplicates_merge(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* duplicates.preview: What merging two entries would do; nothing is done.
 *   "kept" (text, required): The entry that stays: slug, code or number.
 *   "duplicate" (text, required): The entry that is the same: slug, code or number.
 *   "reason" (text): How you know.
 * Answers merge_outcome. Right: reorganise; scope: register:write. Since 0.1. */
NETWORK_API network_status network_duplicates_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* duplicates.undo: Take a merge of duplicates back.
 *   "merge" (number, required): Number of the merge.
 *   "reason" (text): Why it is taken back.
 * Answers merge_outcome. Right: reorganise; scope: register:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_duplicates_undo(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* editions.list: Figures that were published, the latest day first.
 *   "limit" (number): At most that many.
 * Answers page of edition_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_editions_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* editions.publish: Freeze the figures of a day as they are known now.
 *   "name" (text, required): Name for addresses: lower-case letters, digits and hyphens.
 *   "title" (text, required): Where the figures were published.
 *   "as_on" (date): The day the figures are about; today if left out.
 * Answers edition_card. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_editions_publish(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* editions.recheck: Whether published figures come out the same, worked out anew.
 *   "edition" (text, required): Name of the edition.
 * Answers edition_proof. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_editions_recheck(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* editions.show: Published figures with their day, question and digest.
 *   "edition" (text, required): Name of the edition.
 * Answers edition_card. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_editions_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* elections.list: Elections of a council, past and foreseen.
 *   "organisation" (text, required): Slug, code or number.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers elections_of_council. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_elections_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* elections.record: Record an election, past or scheduled.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "held_on" (date, required): Its day, past or scheduled; for not_held any day of that year.
 *   "scope" (whole_council|half|third|not_held, required): How much of the council is elected.
 *   "source" (text): Where this was read.
 *   "corrects" (number): Number of the election that was recorded wrongly.
 *   "reason" (text): Why it was wrong.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_elections_record(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* elections.set_cycle: Record in which years a council elects.
 *   "organisation" (text, required): Slug, code or number of the council.
 *   "scope" (whole_council|half|third|not_held, required): How much is elected each time;
 *     not_held ends the cycle.
 *   "from_year" (number, required): The first year for which this holds.
 *   "anchor" (number, required): A year with an election; for thirds a year without one.
 *   "years" (number): One election in so many years; 4, or 2 for halves, if left out.
 *   "source" (text): Where this was read.
 * Answers commitment_changed. Right: keep_commitments; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_elections_set_cycle(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* enquiries.answer: Invite whoever asked as a contact of an organisation.
 *   "enquiry" (number, required): Number of the enquiry.
 *   "organisation" (text, required): Slug, code or number in the register.
 *   "post" (word, required): What the person does there, such as officer_lead.
 * Answers enquiry_row. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_enquiries_answer(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* enquiries.close: Close an enquiry with a reason.
 *   "enquiry" (number, required): Number of the enquiry.
 *   "reason" (text, required): Why no more comes of it.
 * Answers enquiry_row. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_enquiries_close(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* enquiries.list: Enquiries about membership, the oldest first.
 *   "answered" (boolean): Answered and closed ones too.
 * Answers page of enquiry_row. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_enquiries_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* enquiries.send: Ask about membership.
 *   "organisation" (text, required): Name, slug or code of the organisation.
 *   "name" (text, required): Who asks.
 *   "email" (text, required): Work address.
 *   "message" (text, required): The question.
 * Answers enquiry_receipt. Right: enquire; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_enquiries_send(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* enquiries.show: One enquiry.
 *   "enquiry" (number, required): Number of the enquiry.
 * Answers enquiry_row. Right: read_papers; scope: members:read. Since 0.1. */
NETWORK_API network_status network_enquiries_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* feeds.keys: Your keys of private feeds.
 *   "all" (boolean): Also those that were taken back.
 * Answers list of feed_key_card. Right: use_account; scope: account:read. Since 0.1. */
NETWORK_API network_status network_feeds_keys(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* feeds.make_key: Make a key of a private feed, shown this once.
 *   "label" (text, required): What reads the feed.
 * Answers made_feed_key. Right: use_account; scope: account:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_feeds_make_key(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* feeds.revoke_key: Take a key of a private feed back.
 *   "key" (number, required): Number of the key.
 * Answers feed_key_card. Right: use_account; scope: account:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_feeds_revoke_key(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* governance.add_body: A further body.
 *   "code" (text, required): Short code in small letters, with which its minutes are cited.
 *   "name" (text, required): Name.
 *   "purpose" (text): What it is for, in a sentence.
 * Answers body_row. Right: keep_governance; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_governance_add_body(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* governance.adopt_make_up: Another make-up from a day on.
 *   "body" (text, required): Code of the body.
 *   "from" (date, required): First day.
 *   "minute" (text, required): The minute that adopted it.
 *   "basis" (text): What it rests on, in words.
 *   "lines" (list of seat_line): Class by class.
 * Answers seat_policy. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_governance_adopt_make_up(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* governance.bodies: The bodies of the network.
 * Answers page of body_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_governance_bodies(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* governance.check_seats: Is a body made up as it should be on a day, and why.
 *   "body" (text, required): Code of the body.
 *   "as_on" (date): On this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers seat_check. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_governance_check_seats(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* governance.make_ups: How a body was and is made up, by which minute.
 *   "body" (text, required): Code of the body.
 * Answers page of seat_policy. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_governance_make_ups(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* holdings.search: Search all that is held, wherever it is held.
 *   "q" (text): Words that must all occur, in any form.
 *   "organisation" (text): Slug, code or number of the organisation it concerns.
 *   "person" (number): Number of the person it concerns or names.
 *   "limit" (number): How many at most; 500 if left out.
 * Answers holdings_found. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_holdings_search(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.councils: Take in a register file of UK councils.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Import the sound lines although others are refused.
 *   "source" (text): Where the file comes from.
 *   "licence" (text): Under which licence.
 * Answers import_report. Right: import_files; scope: register:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_imports_councils(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.list: The files that were taken in, newest first.
 *   "limit" (number): Rows on a page.
 *   "after" (text): Where the last page ended.
 * Answers page of import_row. Right: run_network; scope: register:read. Since 0.1. */
NETWORK_API network_status network_imports_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.members: Take in a file of memberships, ours or another system's.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Import the sound lines although others are refused.
 *   "columns" (list of column_meaning): What columns mean that are not known.
 *   "tiers" (list of tier_meaning): Which tiers the words of the other system mean.
 *   "date_style" (year_first|day_first|month_first|named): How days are written, where the file
 *     does not prove it.
 *   "leave_out_unknown" (boolean): Leave columns out that nobody knows.
 *   "source" (text): Where the file comes from.
 * Answers members_import_report. Right: import_files; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_imports_members(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.preview_councils: Dry run of a register file, line by line.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Import the sound lines although others are refused.
 *   "source" (text): Where the file comes from.
 *   "licence" (text): Under which licence.
 * Answers import_report. Right: import_files; scope: register:write. Since 0.1. */
NETWORK_API network_status network_imports_preview_councils(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.preview_members: Dry run of a file of memberships, line by line.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Import the sound lines although others are refused.
 *   "columns" (list of column_meaning): What columns mean that are not known.
 *   "tiers" (list of tier_meaning): Which tiers the words of the other system mean.
 *   "date_style" (year_first|day_first|month_first|named): How days are written, where the file
 *     does not prove it.
 *   "leave_out_unknown" (boolean): Leave columns out that nobody knows.
 *   "source" (text): Where the file comes from.
 * Answers members_import_report. Right: import_files; scope: members:write. Since 0.1. */
NETWORK_API network_status network_imports_preview_members(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.preview_resources: Dry run of a table of resources, line by line.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text, CSV or JSON.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Take the sound lines although others are refused.
 *   "source" (text): Where the file comes from.
 *   "licence" (text): Licence of lines that name none, such as CC BY 4.0; left out: what is new
 *     has all rights reserved.
 * Answers resources_import_report. Right: import_files; scope: library:write. Since 0.1. */
NETWORK_API network_status network_imports_preview_resources(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.preview_wordpress: Dry run of a WordPress export, item by item.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Take the sound items although others are refused.
 *   "types" (list of type_meaning): What items of the site's own types are taken for.
 *   "source" (text): Where the file comes from; the site's address if left out.
 *   "files" (list of uploaded_file): Of its folder of uploads: those that belong to resources
 *     are added to them.
 *   "licence" (text): Under which licence its texts may be used, such as CC BY 4.0; left out:
 *     what is new has all rights reserved.
 * Answers resources_import_report. Right: import_files; scope: library:write. Since 0.1. */
NETWORK_API network_status network_imports_preview_wordpress(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.resources: Take in a table of resources, CSV or JSON.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text, CSV or JSON.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Take the sound lines although others are refused.
 *   "source" (text): Where the file comes from.
 *   "licence" (text): Licence of lines that name none, such as CC BY 4.0; left out: what is new
 *     has all rights reserved.
 * Answers resources_import_report. Right: import_files; scope: library:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_imports_resources(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.show: One import with its report line by line.
 *   "import" (number, required): Number of the import.
 * Answers import_card. Right: run_network; scope: register:read. Since 0.1. */
NETWORK_API network_status network_imports_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.undo: Take back what an import brought in.
 *   "import" (number, required): Number of the import.
 * Answers undo_import_outcome. Right: import_files; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_imports_undo(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* imports.wordpress: Take in a WordPress export (WXR) as resources.
 *   "file_name" (text, required): Name of the file.
 *   "content" (text): The file as text.
 *   "content_base64" (text): The file's bytes in base64, where they are not UTF-8.
 *   "skip_refused" (boolean): Take the sound items although others are refused.
 *   "types" (list of type_meaning): What items of the site's own types are taken for.
 *   "source" (text): Where the file comes from; the site's address if left out.
 *   "files" (list of uploaded_file): Of its folder of uploads: those that belong to resources
 *     are added to them.
 *   "licence" (text): Under which licence its texts may be used, such as CC BY 4.0; left out:
 *     what is new has all rights reserved.
 * Answers resources_import_report. Right: import_files; scope: library:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_imports_wordpress(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.correct: Put the entry of a request right.
 *   "request" (number, required): Number of the request.
 *   "kind" (word): Under which law it turns out to be.
 *   "received_on" (date): The right day.
 *   "asked" (text): What is asked.
 *   "organisation" (text): Slug, code or number of the organisation it is about.
 *   "person" (number): Number of the person it is about.
 * Answers request_card. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_information_requests_correct(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.decide: Release or withhold things that are held.
 *   "request" (number, required): Number of the request.
 *   "holdings" (list of text): What is decided on, such as "dealing 12".
 *   "disclosure" (release|withhold, required): Whether these are released.
 *   "exemption" (text): Code of the exemption they are withheld under.
 *   "reason" (text): Why they are withheld, with the public interest where it must be weighed.
 * Answers request_card. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_information_requests_decide(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.export: What leaves the house in answer: redacted, without what is
 *   withheld.
 *   "request" (number, required): Number of the request.
 * Answers request_export. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_information_requests_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.list: Requests for information, open ones first by their last day.
 *   "open_only" (boolean): Only those not answered yet.
 * Answers page of request_card. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_information_requests_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.log: Log a request for information (FOI, EIR or subject access).
 *   "kind" (word, required): Under which law it is to be answered.
 *   "received_on" (date, required): The day it came in, by whatever way.
 *   "asked" (text, required): What is asked, in the words it came in.
 *   "from_name" (text, required): Who asks.
 *   "from_address" (text, required): Where the answer goes.
 *   "organisation" (text): Slug, code or number of the organisation it is about.
 *   "person" (number): Number of the person it is about.
 * Answers request_card. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_information_requests_log(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.record_step: Record what was done on a request.
 *   "request" (number, required): Number of the request.
 *   "step" (word, required): What was done.
 *   "on" (date): The day it was done; today if left out.
 *   "note" (text): What is to be known of it; needed to extend, to refuse and to answer.
 * Answers request_card. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_information_requests_record_step(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.show: One request with its clock, steps and decisions.
 *   "request" (number, required): Number of the request.
 * Answers request_card. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_information_requests_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* information_requests.take_step_back: Take the last step of a request back.
 *   "request" (number, required): Number of the request.
 *   "reason" (text, required): Why it was recorded in error.
 * Answers request_card. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_information_requests_take_step_back(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.address: Where an address leads that a resource had, here or on another site.
 *   "path" (text, required): The path of an address with its query, here or on the site it came
 *     from: /case-studies/tool-library/ or /?p=12; a whole address will do too.
 * Answers address_answer. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_address(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.everything: Everything that an organisation gave the network, drafts and every
 *   version among it, for its own people.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 * Answers everything_given. Right: take_part; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_everything(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.export: Everything you may read whole, with all it says.
 *   "kind" (word): Only of this kind.
 *   "organisation" (text): Only of this organisation, by slug, code or number.
 * Answers resources_export. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.feed: The newest of what a search finds, for feeds: by words and by what is chosen.
 *   "q" (text): Words, "phrases", -excluded, begin*, title: council: place: theme:, OR;
 *     anything else is text.
 *   "principle" (list of word): Principles it stands for.
 *   "principle_match" (any|all): any: one of the principles is enough (if left out); all: each
 *     is asked for.
 *   "theme" (list of text): Codes, names or synonyms of themes, with what stands under them;
 *     one is enough.
 *   "lead" (list of text): Slugs, codes or numbers of organisations that led; one is enough.
 *   "participant" (list of text): The same of organisations that took part.
 *   "nation" (list of england|scotland|wales|northern_ireland|elsewhere): Nations of the lead
 *     when it came out.
 *   "region" (list of word): Regions of the lead when it came out.
 *   "authority" (list of word): Kinds of the lead when it came out.
 *   "tier" (list of full|associate|affiliate|supporter): Tiers of the lead today.
 *   "year" (list of number): Years it tells of.
 *   "year_from" (number): First year of a range.
 *   "year_to" (number): Last year of a range.
 *   "kind" (list of word): Kinds of resource.
 *   "stage" (list of idea|pilot|scaled|stopped): How far it has come.
 *   "language" (list of en|cy): English or Welsh.
 *   "like" (text): Slug, code or number of a council: only what councils like it did.
 *   "like_by" (list of kind|population|control): Like it in what; kind and population if left
 *     out.
 *   "order" (relevance|newest|most_adopted|recently_reviewed): In which order; by relevance if
 *     left out.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers list of outlet_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_feed(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.gaps: Principles by theme and type of council without a study.
 *   "council_type" (word): Only studies that a council of this type led.
 *   "theme" (text): Only studies about the theme of this code, or what stands under it.
 * Answers gap_table. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_gaps(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.openings: A few stories to begin with, by their first fact.
 *   "limit" (number): How many; 3 if left out.
 * Answers page of story_opening. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_openings(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.recent: What is new in the library, for feeds.
 *   "kind" (word): Only of this kind.
 *   "principle" (word): Only for this principle.
 *   "theme" (text): Only about this theme.
 *   "organisation" (text): Only of this organisation, by slug, code or number.
 *   "language" (en|cy): Only in this language.
 *   "limit" (number): How many; 50 if left out.
 * Answers list of outlet_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_recent(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* library.shared_by: What an organisation has shared or took part in.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of shared_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_library_shared_by(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* lineage.choices: Of what it could have come, by words of the title.
 *   "resource" (text): What came of it: slug or number of a resource.
 *   "project" (text): Or of a project.
 *   "q" (text, required): Words of the title of that of which it came; each has to be in it.
 * Answers page of lineage_choice. Right: share_resources; scope: library:read. Since 0.1. */
NETWORK_API network_status network_lineage_choices(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* lineage.link: Say that one came of the other; circles are refused.
 *   "kind" (follow_up_of|grew_out_of|output_of|adopted_from|translated, required): How the one
 *     came of the other: follow_up_of, grew_out_of or output_of.
 *   "from_resource" (text): What came of it: slug or number of a resource.
 *   "from_project" (text): Or of a project.
 *   "to_resource" (text): Of what it came: slug or number of a resource.
 *   "to_project" (text): Or of a project.
 *   "reason" (text): How we know.
 * Answers link_row. Right: share_resources; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_lineage_link(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* lineage.show: What a resource or project came of, and what came of it.
 *   "resource" (text): Slug or number of the resource.
 *   "project" (text): Slug or number of the project, instead of a resource.
 * Answers lineage_graph. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_lineage_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* lineage.unlink: Take such a link back.
 *   "link" (number, required): Number of the link.
 * Answers link_row. Right: share_resources; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_lineage_unlink(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.agree_minutes: The minutes are agreed by a later meeting.
 *   "meeting" (number, required): Number of the meeting whose minutes are agreed.
 *   "at" (number, required): Number of the later meeting of the same body that agreed them.
 * Answers meeting_row. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_agree_minutes(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.call: Call a meeting.
 *   "body" (text, required): Code of the body, such as eoc.
 *   "on" (date, required): The day.
 *   "starts" (text): Hour and minute in London, such as 14:00.
 *   "joins" (text): From when one can join, such as 13:30.
 *   "mode" (in_person|online|hybrid): In person, online or both; online if left out.
 *   "place" (text): Where.
 *   "agenda" (list of text): Titles of the items, in order.
 * Answers meeting_row. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_call(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.correct_decision: What a later meeting put right in agreed minutes.
 *   "meeting" (number, required): Number of the meeting.
 *   "number" (number, required): Number of the decision at the meeting.
 *   "text" (text, required): What should have been written.
 *   "reason" (text, required): What was wrong.
 *   "at" (number, required): Number of the later meeting of the same body that put it right.
 * Answers decision_line. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_correct_decision(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.list: Meetings, the newest first.
 *   "body" (text): Only meetings of the body of this code.
 *   "from" (date): Held on this day or later.
 *   "to" (date): Held before this day.
 *   "limit" (number): Rows on a page.
 *   "after" (text): Where the last page ended.
 * Answers page of meeting_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_meetings_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.move: Move a meeting, or call it off.
 *   "meeting" (number, required): Number of the meeting.
 *   "on" (date): The new day; as before if left out, like all that follows.
 *   "starts" (text): Hour and minute in London.
 *   "joins" (text): From when one can join.
 *   "mode" (in_person|online|hybrid): In person, online or both.
 *   "place" (text): Where.
 *   "called_off" (boolean): True: it is not held.
 *   "reason" (text, required): Why.
 * Answers meeting_row. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_move(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.record_attendance: Who was there, and as what.
 *   "meeting" (number, required): Number of the meeting.
 *   "person" (number): Number of the person; left out for somebody without an account.
 *   "label" (text): In whose role somebody without an account came; no name.
 *   "organisation" (text): Whom they were there for: slug, code or number.
 *   "state" (word, required): How they took part.
 *   "from_item" (number): Item from which a substitute sat in.
 * Answers attendance_line. Right: keep_governance; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_meetings_record_attendance(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.record_decision: Minute a decision under its number.
 *   "meeting" (number, required): Number of the meeting.
 *   "item" (number): Item of the agenda.
 *   "text" (text, required): What was decided.
 * Answers cited_minute. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_record_decision(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.reword_decision: Another wording, while the minutes are a draft.
 *   "meeting" (number, required): Number of the meeting.
 *   "number" (number, required): Number of the decision at the meeting.
 *   "text" (text, required): What was decided.
 * Answers cited_minute. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_reword_decision(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.set_agenda_item: Put an item on the agenda, rename it or take it off.
 *   "meeting" (number, required): Number of the meeting.
 *   "number" (number): Number of the item; the next one if left out.
 *   "title" (text, required): What it is about; empty takes the item off.
 * Answers agenda_line. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_set_agenda_item(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.show: One meeting with agenda, attendance and decisions.
 *   "meeting" (number, required): Number of the meeting.
 * Answers meeting_card. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_meetings_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* meetings.write_minutes: The minutes in words, as a draft.
 *   "meeting" (number, required): Number of the meeting.
 *   "text" (text, required): The minutes in words, as a draft.
 * Answers meeting_row. Right: keep_governance; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_meetings_write_minutes(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.count: Members by tier, with residents and budgets counted once.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers member_counts. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_count(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.export: Memberships as flat rows, event by event.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers members_export. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.growth: Members by tier, year by year.
 *   "from_year" (number): First year; left out: that of the first member.
 *   "to_year" (number): Last year; this one if left out.
 *   "month" (number): Month of the day on which each year is counted; 7 if left out.
 *   "day" (number): Its day; the last of the month if left out or later.
 * Answers page of growth_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_growth(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.list: Who belongs on a day, by name.
 *   "q" (text): Words of a name, past name, alias or code.
 *   "tier" (full|associate|affiliate|supporter): Only this tier.
 *   "part" (members|supporters|belonging|past|all): Which part; left out: members, or whom the
 *     tier or standing asks for.
 *   "standing" (word): Only those who stand so.
 *   "kind" (word): Only this kind.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "region" (word): Only this region.
 *   "control" (word): Only councils under this control.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 *   "limit" (number): Rows on a page.
 *   "after" (text): Where the last page ended.
 * Answers page of roll_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.qualify: As what an organisation may apply, and why not otherwise.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "tier" (full|associate|affiliate|supporter): Only this tier.
 *   "as_on" (date): By the policy of this day; today if left out.
 * Answers qualification. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_qualify(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.standing: Tier, standing and rights of an organisation on a day, and why.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "as_on" (date): The day asked about; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers standing_answer. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_standing(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.standing_of_person: What a person may do through the roles they hold.
 *   "person" (number, required): Number of the person.
 *   "as_on" (date): The day asked about; today if left out.
 * Answers person_standing. Right: read_contacts; scope: people:read. Since 0.1. */
NETWORK_API network_status network_members_standing_of_person(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* members.voting_roll: Who has a vote on a record date, and why.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers voting_roll. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_members_voting_roll(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.admit: Admit an organisation as a member.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "tier" (full|associate|affiliate|supporter, required): As what.
 *   "from" (date): First day of membership; today if left out.
 *   "until" (date): First day after the first term; left out where the tier has none.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_admit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.amend: Write a membership back as it was read; what a step changes is named.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "tier" (full|associate|affiliate|supporter): As it stands.
 *   "standing" (word): As it stands.
 *   "joined" (date): As it stands.
 *   "leaves" (date): As it stands.
 *   "term_ends" (date): As it stands.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_amend(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.change_tier: Go on in another tier from a day on.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "tier" (full|associate|affiliate|supporter, required): The new tier.
 *   "on" (date): First day in it; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_change_tier(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.convert: A group gained control: its council goes on as Full member.
 *   "organisation" (text, required): The group: slug, code or number.
 *   "on" (date): First day of the council's membership; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_convert(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.correct: Put an event of a membership right.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "event" (number, required): Number of the event.
 *   "effective" (date): The right day.
 *   "until" (date): The right end of the term.
 *   "tier" (full|associate|affiliate|supporter): The right tier.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text, required): Why it was wrong.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_correct(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.expel: Record an expulsion.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_expel(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.give_notice: Record notice and the day on which the member leaves.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "leaves" (date): First day outside; left out: when the tier's days of notice are over.
 *   "on" (date): The day notice was given; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_give_notice(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.lapse: Record the decision that a membership lapses.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_lapse(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.leave: Record that a member left.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_leave(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.reinstate: Take a former member back; the gap stays visible.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "tier" (full|associate|affiliate|supporter): As what; left out: as before.
 *   "on" (date): First day back; today if left out.
 *   "until" (date): First day after the term; left out where the tier has none.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_reinstate(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.renew: Renew a membership until a day; asked twice it is one term.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "until" (date, required): First day after the new term.
 *   "on" (date): The day of renewal; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_renew(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.resume: Lift a suspension.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_resume(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.review_safeguard: Record what came of a change of control: kept, notice or the
 *   group goes on.
 *   "organisation" (text, required): The council: slug, code or number.
 *   "outcome" (kept|notice|converted, required): What it came to.
 *   "on" (date): The day of the review; today if left out.
 *   "leaves" (date): With notice: first day outside; when the days of notice are over if left
 *     out.
 *   "group" (text): Where the group goes on: its slug or number.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_review_safeguard(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.show: The whole story of a membership, with its gaps.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "as_on" (date): The day asked about; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers membership_card. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_memberships_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.suspend: Suspend: the place stays, the rights do not.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_suspend(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.withdraw: Take an event of a membership back.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "event" (number, required): Number of the event.
 *   "reason" (text, required): Why it is taken back.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* memberships.withdraw_notice: Take notice back.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): The day it takes effect; today if left out.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Reference of the minuted decision.
 *   "reason" (text): In a sentence.
 * Answers membership_changed. Right: decide_memberships; scope: members:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_memberships_withdraw_notice(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* messages.preview: How a letter reads, with sample values.
 *   "letter" (word, required): Which letter of the portal.
 * Answers letter_preview. Right: run_network; scope: people:read. Since 0.1. */
NETWORK_API network_status network_messages_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* messages.send_again: Try mail once more that did not arrive.
 *   "message" (number, required): Number of the message.
 * Answers undelivered_message. Right: decide_memberships; scope: people:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_messages_send_again(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* messages.undelivered: Mail that did not arrive.
 *   "limit" (number): How many at most; 50 if left out.
 * Answers page of undelivered_message. Right: run_network; scope: people:read. Since 0.1. */
NETWORK_API network_status network_messages_undelivered(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* minutes.show: The minuted decision of a reference.
 *   "reference" (text, required): As it is cited, such as EOC 2026-03-16/4.
 * Answers cited_minute. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_minutes_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.add: Add an organisation to the register.
 *   "name" (text, required): Legal name.
 *   "kind" (word, required): What it is.
 *   "short_name" (text): Everyday name.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Nation it lies in.
 *   "region" (word): Region it lies in.
 *   "control" (word): Political control of the council.
 *   "codes" (list of code_given): External codes.
 *   "aliases" (list of text): Further names for searching.
 *   "website" (text): Its address on the web.
 *   "position" (position): Where it lies.
 *   "population" (number): Residents.
 *   "population_year" (number): Year of that figure.
 *   "within" (text): What it lies within: slug, code or number.
 *   "combined_authority" (text): Combined authority: slug, code or number.
 *   "group_of" (text): The council of a political group: slug, code or number.
 *   "begins" (date): First day of its life; left out: unknown.
 *   "ends" (date): First day on which it is no more.
 *   "source" (text): Where this was read.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Its minute or reference.
 * Answers organisation_changed. Right: edit_register; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_organisations_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.change: Record what holds for an organisation from a day on.
 *   "organisation" (text, required): Slug, code or number.
 *   "from" (date): First day of the change; today if left out.
 *   "short_name" (text): Everyday name.
 *   "kind" (word): What it is from then on.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Nation it lies in.
 *   "region" (word): Region it lies in.
 *   "control" (word): Political control from then on.
 *   "website" (text): Its address on the web.
 *   "position" (position): Where it lies.
 *   "codes" (list of code_given): Further or changed external codes.
 *   "aliases" (list of text): Further names for searching.
 *   "population" (number): Residents.
 *   "population_year" (number): Year of that figure.
 *   "revenue_budget" (pence): Controllable revenue budget.
 *   "capital_budget" (pence): Controllable capital budget.
 *   "budget_year" (number): Year in which the budget year begins.
 *   "within" (text): What it lies within: slug, code or number.
 *   "combined_authority" (text): Combined authority: slug, code or number.
 *   "group_of" (text): The council of a political group: slug, code or number.
 *   "begins" (date): First day of its life.
 *   "ends" (date): First day on which it is no more.
 *   "source" (text): Where this was read.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Its minute or reference.
 * Answers organisation_changed. Right: edit_register; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_organisations_change(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.correct: Put a fact right; what was known before stays readable.
 *   "organisation" (text, required): Slug, code or number.
 *   "fact" (number, required): Number of the fact that was wrong.
 *   "value" (text): What it should have said; as it was if left out.
 *   "amount" (number): The right figure; as it was if left out.
 *   "from" (date): The right first day; as it was if left out.
 *   "from_unknown" (boolean): Its first day is not known after all.
 *   "to" (date): The right first day on which it no longer holds; as it was if left out.
 *   "to_open" (boolean): It holds until the next one after all.
 *   "source" (text): Where this was read.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Its minute or reference.
 * Answers organisation_changed. Right: edit_register; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_organisations_correct(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.count: How many, by kind, nation, region and control.
 *   "q" (text): Words of a name, past name, alias or code.
 *   "kind" (word): Only this kind.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "region" (word): Only this region.
 *   "control" (word): Only councils under this control.
 *   "as_on" (date): The register as on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers register_counts. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_count(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.export: The register as flat rows, with its sources.
 *   "as_on" (date): The register as on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers register_export. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.list: The organisations that exist on a day, by name.
 *   "q" (text): Words of a name, past name, alias or code.
 *   "kind" (word): Only this kind.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "region" (word): Only this region.
 *   "control" (word): Only councils under this control.
 *   "as_on" (date): The register as on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 *   "limit" (number): Rows on a page.
 *   "after" (text): Where the last page ended.
 * Answers page of organisation_row. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.listing: Whether anyone may see an individual's name, and since when.
 *   "organisation" (text, required): Slug, code or number.
 * Answers listing_card. Right: read_contacts; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_listing(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.lookup: From any past name or code to the living successor, and why.
 *   "q" (text, required): A name, past name, code, slug or number.
 *   "as_on" (date): Living on this day; today if left out.
 * Answers lookup_answer. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_lookup(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.map: Where the organisations lie.
 *   "kind" (word): Only this kind.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "region" (word): Only this region.
 *   "control" (word): Only councils under this control.
 *   "q" (text): Words of a name, past name, alias or code.
 *   "as_on" (date): As on this day; today if left out.
 * Answers map_points. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_map(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.population: Residents, each counted once, and who was left out and why.
 *   "q" (text): Words of a name, past name, alias or code.
 *   "kind" (word): Only this kind.
 *   "nation" (england|scotland|wales|northern_ireland|elsewhere): Only this nation.
 *   "region" (word): Only this region.
 *   "control" (word): Only councils under this control.
 *   "as_on" (date): The register as on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers population_count. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_population(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.record_listing: Record whether an individual agrees to be listed by name.
 *   "organisation" (text, required): Slug, code or number of the individual.
 *   "listed" (boolean): Whether they agree to be listed by name for anyone to see.
 *   "from" (date): From which day; today if left out.
 *   "source" (text, required): How they said so: a letter, a form, their own click.
 * Answers listing_card. Right: manage_contacts; scope: register:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_organisations_record_listing(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.rename: Give an organisation another name from a day on.
 *   "organisation" (text, required): Slug, code or number.
 *   "name" (text, required): The new legal name.
 *   "from" (date): First day of the new name; today if left out.
 *   "short_name" (text): The new everyday name.
 *   "decided_by" (text): The body that decided.
 *   "minute" (text): Its minute or reference.
 *   "source" (text): Where this was read.
 * Answers organisation_changed. Right: edit_register; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_organisations_rename(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.show: Everything recorded about one organisation, with its lineage.
 *   "organisation" (text, required): Slug, code or number.
 *   "as_on" (date): As on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 * Answers organisation_card. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_organisations_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.state_figures: Residents and budgets as the organisation states them.
 *   "organisation" (text, required): Slug, code or number.
 *   "population" (number): Residents.
 *   "population_year" (number): Year of that figure.
 *   "revenue_budget" (pence): Controllable revenue budget.
 *   "capital_budget" (pence): Controllable capital budget.
 *   "budget_year" (number): Year in which the budget year begins.
 *   "source" (text): Where they can be checked.
 * Answers organisation_changed. Right: confirm_figures; scope: register:write; changes the
 *   store. Since 0.1. */
NETWORK_API network_status network_organisations_state_figures(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* organisations.withdraw: Take a fact back that should not have been recorded.
 *   "organisation" (text, required): Slug, code or number.
 *   "fact" (number, required): Number of the fact.
 *   "reason" (text, required): Why it is taken back.
 * Answers organisation_changed. Right: edit_register; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_organisations_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* packs.arrange: Say what a pack holds, in order.
 *   "resource" (text, required): Name for addresses or number of the pack.
 *   "items" (list of pack_item_wish): What it holds from now on, in order.
 * Answers pack_contents. Right: share_resources; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_packs_arrange(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* packs.show: What a pack holds for you.
 *   "resource" (text, required): Name for addresses or number of the pack.
 * Answers pack_contents. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_packs_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.add: Add a person without a role.
 *   "name" (text, required): Name of the person.
 *   "email" (text, required): Work address.
 * Answers person_card. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_people_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.change_email: Change a person's address at once.
 *   "person" (number, required): Number of the person.
 *   "email" (text, required): The new address.
 * Answers person_card. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_people_change_email(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.deactivate: Close an account and sign it out everywhere.
 *   "person" (number, required): Number of the person.
 * Answers person_card. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_people_deactivate(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.erase: Erase a person; the audit trail stays provable.
 *   "person" (number, required): Number of the person.
 *   "reason" (text, required): Why, without naming the person.
 * Answers erased_person. Right: manage_roles; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_people_erase(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.export: Everything that is held on a person.
 *   "person" (number, required): Number of the person.
 * Answers person_export. Right: manage_roles; scope: people:read. Since 0.1. */
NETWORK_API network_status network_people_export(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.hand_over: Hand every role of somebody who leaves to a colleague.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "from_person" (number, required): Number of the person who leaves.
 *   "name" (text, required): Name of the colleague.
 *   "email" (text, required): The colleague's address.
 *   "on" (date): The colleague's first day; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers page of appointment. Right: manage_contacts; scope: people:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_people_hand_over(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.invite: Appoint somebody and invite them by mail.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "name" (text, required): Name of the person.
 *   "email" (text, required): Work address.
 *   "posts" (list of word): What they do there; officer if left out.
 *   "title" (text): Job title.
 *   "from" (date): First day; today if left out.
 *   "decision" (text): The decision behind it.
 * Answers person_card. Right: manage_contacts; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_people_invite(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.list: All persons by name.
 *   "q" (text): Part of a name or address.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of person_line. Right: read_contacts; scope: people:read. Since 0.1. */
NETWORK_API network_status network_people_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.network_team: Who does what for the network itself.
 *   "on" (date): As on that day; today if left out.
 *   "known_at" (instant): As it was known at that instant; now if left out.
 * Answers page of contact. Right: read_contacts; scope: people:read. Since 0.1. */
NETWORK_API network_status network_people_network_team(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.of_organisation: Who does what for an organisation on a day.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "on" (date): As on that day; today if left out.
 *   "known_at" (instant): As it was known at that instant; now if left out.
 * Answers page of contact. Right: read_contacts; scope: people:read. Since 0.1. */
NETWORK_API network_status network_people_of_organisation(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.reactivate: Open a closed account again.
 *   "person" (number, required): Number of the person.
 * Answers person_card. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_people_reactivate(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.rename: Put right the name of somebody in an organisation.
 *   "organisation" (text, required): Where the person works: slug, code or number.
 *   "person" (number, required): Number of the person.
 *   "name" (text, required): The new name.
 * Answers person_card. Right: manage_contacts; scope: people:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_people_rename(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.reset_authenticator: Take the authenticator of somebody who lost it away.
 *   "person" (number, required): Number of the person.
 * Answers person_card. Right: manage_roles; scope: people:write; changes the store. Since 0.1. */
NETWORK_API network_status network_people_reset_authenticator(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* people.show: One person with all roles.
 *   "person" (number, required): Number of the person.
 * Answers person_card. Right: read_contacts; scope: people:read. Since 0.1. */
NETWORK_API network_status network_people_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* policies.adopt: Adopt a policy of tiers from a day to come.
 *   "effective_from" (date, required): First day; not before today.
 *   "label" (text, required): What it is called.
 *   "tiers" (list of tier_policy): Tier by tier, all of them.
 *   "decided_by" (text): The body that adopted it.
 *   "minute" (text, required): Reference of the minute that adopted it.
 * Answers policy. Right: decide_memberships; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_policies_adopt(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* policies.list: The policy of tiers, version by version.
 *   "as_on" (date): Only the version in force on this day.
 * Answers page of policy. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_policies_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* policies.preview: What another policy of tiers would change; nothing is done.
 *   "effective_from" (date, required): First day; not before today.
 *   "tiers" (list of tier_policy): Tier by tier, all of them.
 * Answers policy_effects. Right: decide_memberships; scope: members:write. Since 0.1. */
NETWORK_API network_status network_policies_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* principles.adopt: Another list of principles from a day on.
 *   "name" (text, required): What the list is called.
 *   "from" (date, required): First day.
 *   "decided_by" (text, required): The body that adopted it.
 *   "minute" (text): The minute of that, where the portal knows it.
 *   "wordings" (list of principle_wording): Its principles in order; one left out is not in the
 *     list.
 * Answers principle_list. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_principles_adopt(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* principles.list: The principles of a day, and what is shared under each.
 *   "as_on" (date): The list of this day; today's if left out.
 * Answers principles_page. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_principles_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* principles.lists: Every list of principles that was ever adopted, word by word.
 *   "as_on" (date): The list of this day; today's if left out.
 * Answers page of principle_list. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_principles_lists(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* principles.preview: What another list of principles would change.
 *   "name" (text, required): What the list is called.
 *   "from" (date, required): First day.
 *   "decided_by" (text, required): The body that adopted it.
 *   "minute" (text): The minute of that, where the portal knows it.
 *   "wordings" (list of principle_wording): Its principles in order; one left out is not in the
 *     list.
 * Answers list_preview. Right: edit_library; scope: library:write. Since 0.1. */
NETWORK_API network_status network_principles_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* principles.show: One principle at length, with its evidence.
 *   "principle" (text, required): Code of the principle, or its name for addresses.
 *   "limit" (number): How many resources; 20 if left out.
 * Answers principle_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_principles_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.enter: Put a project on record as public sources tell of it.
 *   "organisation" (text): Who led it: slug, code or number; the network if left out.
 *   "type" (word, required): What sort of project.
 *   "title" (text, required): Its title.
 *   "round" (number): Number of its round.
 *   "year" (number): Its year.
 *   "summary" (text, required): What it was about.
 *   "plan" (text): What was done.
 *   "difference" (text): What co-operation changed in it.
 *   "outcome" (text): What came of it.
 *   "theme" (text): Thematic area.
 *   "source" (text): Where it was read.
 *   "principles" (list of project_principle): Principles it names.
 *   "participants" (list of text): Who took part: slugs, codes, numbers, or names.
 *   "match_funders" (list of text): Who added money, without the sum.
 *   "published_on" (date): The day on which what came of it was published.
 * Answers project_card. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_projects_enter(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.join: Back an idea, or join a project that is under way.
 *   "organisation" (text, required): Who joins: slug, code or number.
 *   "project" (text, required): Slug or number of the project.
 * Answers project_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_projects_join(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.leave: Leave a project, or back an idea no longer.
 *   "organisation" (text, required): Who joins: slug, code or number.
 *   "project" (text, required): Slug or number of the project.
 * Answers project_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_projects_leave(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.list: Projects that the reader may read of, the newest first.
 *   "q" (text): Words of title, summary, theme or an organisation in it.
 *   "type" (word): Only this type.
 *   "round" (number): Only of the round of this number.
 *   "state" (word): Only those that stand so.
 *   "principle" (word): Only those that name this principle.
 *   "organisation" (text): Only those that it leads or takes part in: slug, code or number.
 * Answers page of project_line. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_projects_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.move: Record that a project was published, extended, reported or closed.
 *   "project" (text, required): Slug or number of the project.
 *   "step" (word, required): What happened.
 *   "reason" (text, required): What there is to say, for everybody to read.
 *   "on" (date): Its day; today if left out.
 *   "until" (date): Of an extension: by when it is due now.
 * Answers project_card. Right: keep_governance; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_projects_move(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.report: The lead reports, half way or at the end.
 *   "organisation" (text, required): Who leads: slug, code or number.
 *   "project" (text, required): Slug or number of the project.
 *   "report" (interim|final, required): Interim or final.
 *   "text" (text, required): What was learnt, for everybody to read.
 *   "on" (date): Its day; today if left out.
 * Answers project_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_projects_report(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* projects.show: One project: who is in it, how it stands, what is due.
 *   "project" (text, required): Slug or number of the project.
 * Answers project_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_projects_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* questions.answer: Answer a question that your organisation was asked.
 *   "organisation" (text, required): For whom you answer: slug, code or number.
 *   "question" (number, required): Number of the question.
 *   "text" (text, required): Your answer.
 * Answers question_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_questions_answer(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* questions.ask: Ask those who did something, by role.
 *   "organisation" (text, required): For whom you ask: slug, code or number.
 *   "resource" (text): About which resource.
 *   "project" (text): Or about which project.
 *   "adoption" (number): Of those who tried it too: number of the adoption.
 *   "text" (text, required): Your question.
 * Answers question_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_questions_ask(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* questions.close: Close a question.
 *   "organisation" (text, required): For whom: the one that asked or was asked.
 *   "question" (number, required): Number of the question.
 *   "reason" (text): Why.
 * Answers question_card. Right: take_part; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_questions_close(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* questions.of_organisation: What an organisation asked and was asked.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 * Answers page of question_card. Right: take_part; scope: library:read. Since 0.1. */
NETWORK_API network_status network_questions_of_organisation(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* questions.show: One question, for the people of both organisations.
 *   "question" (number, required): Number of the question.
 * Answers question_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_questions_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reciprocity.show: What an organisation gave to the others and took from them.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 * Answers reciprocity_statement. Right: read_papers; scope: library:read. Since 0.1. */
NETWORK_API network_status network_reciprocity_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reciprocity.totals: What members gave to one another, in the whole network.
 * Answers reciprocity_statement. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_reciprocity_totals(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reminders.preview: What letter would go to whom, and who is left out and why.
 *   "kind" (renewal|figures|news, required): Which letter.
 *   "tier" (full|associate|affiliate|supporter): Only to this tier.
 *   "subject" (text): Subject of news.
 *   "text" (text): Text of news, plain, with {{organisation}} where its name belongs.
 * Answers reminder_preview. Right: decide_memberships; scope: members:write. Since 0.1. */
NETWORK_API network_status network_reminders_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reminders.queue: Queue a letter to every member it concerns, once each.
 *   "kind" (renewal|figures|news, required): Which letter.
 *   "tier" (full|associate|affiliate|supporter): Only to this tier.
 *   "subject" (text): Subject of news.
 *   "text" (text): Text of news, plain, with {{organisation}} where its name belongs.
 * Answers reminders_queued. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_reminders_queue(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reminders.record_consent: Record that an organisation agreed to get news, or no longer.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 *   "given" (boolean): True: agreed to get news; false: no longer.
 *   "source" (text, required): How they said so, such as: form of 3 May 2026.
 * Answers consent_wish. Right: decide_memberships; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_reminders_record_consent(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reminders.unsubscribe: Stop news to the address to which a link was mailed.
 *   "token" (text, required): The last part of the link in the mail.
 * Answers unsubscribed. Right: enquire; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_reminders_unsubscribe(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reorganisations.commit: Merge, split or reorganise organisations from a day on.
 *   "kind" (word, required): How they follow one another.
 *   "on" (date, required): The day it takes effect: first day of the successors.
 *   "predecessors" (list of text): Who goes before: slugs, codes or numbers.
 *   "successors" (list of successor_wish): Who comes after.
 *   "decided_by" (text): The order or body that decided.
 *   "minute" (text): Its minute or reference.
 *   "source" (text): Where this was read.
 * Answers reorganisation_outcome. Right: reorganise; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_reorganisations_commit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reorganisations.effects_on_members: What a reorganisation would do to members; nothing is
 *   done.
 *   "kind" (word, required): How they follow one another.
 *   "on" (date, required): The day it takes effect: first day of the successors.
 *   "predecessors" (list of text): Who goes before: slugs, codes or numbers.
 *   "successors" (list of successor_wish): Who comes after.
 *   "decided_by" (text): The order or body that decided.
 *   "minute" (text): Its minute or reference.
 *   "source" (text): Where this was read.
 * Answers succession_effects. Right: reorganise; scope: register:write. Since 0.1. */
NETWORK_API network_status network_reorganisations_effects_on_members(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reorganisations.letters: Mail sent to those concerned since it was recorded.
 *   "succession" (number, required): Number of the succession.
 * Answers page of succession_letter. Right: reorganise; scope: register:read. Since 0.1. */
NETWORK_API network_status network_reorganisations_letters(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reorganisations.preview: What a reorganisation would do; nothing is done.
 *   "kind" (word, required): How they follow one another.
 *   "on" (date, required): The day it takes effect: first day of the successors.
 *   "predecessors" (list of text): Who goes before: slugs, codes or numbers.
 *   "successors" (list of successor_wish): Who comes after.
 *   "decided_by" (text): The order or body that decided.
 *   "minute" (text): Its minute or reference.
 *   "source" (text): Where this was read.
 * Answers reorganisation_outcome. Right: reorganise; scope: register:write. Since 0.1. */
NETWORK_API network_status network_reorganisations_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* reorganisations.undo: Take a reorganisation back before its day.
 *   "succession" (number, required): Number of the reorganisation.
 *   "reason" (text, required): Why it is taken back.
 * Answers reorganisation_outcome. Right: reorganise; scope: register:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_reorganisations_undo(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.archive: Keep it where it is, no longer recommended.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "reason" (text, required): Why, in a sentence or two.
 *   "on" (date): First day on which it is so; today if left out.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_archive(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.ask_changes: Give it back to its authors, with what is to change.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "reason" (text, required): Why, in a sentence or two.
 * Answers editorial_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_resources_ask_changes(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.ask_sign_off: Mail a link behind which the council agrees or does not.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "post" (word): Which post of its organisation is asked, such as communications or leader.
 *   "address" (text): Or one address; only its lead and the network team may give one.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_ask_sign_off(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.briefing: A resource on one page for a committee.
 *   "resource" (text, required): Name for addresses or number of the resource.
 *   "base" (text): What addresses begin with, such as https://network.example.org.
 * Answers briefing. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_briefing(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.cite: How to cite a resource, or one version of it.
 *   "resource" (text, required): Name for addresses or number of the resource.
 *   "style" (author_date|note|bibtex|ris|csl_json|datacite, required): As text in one of two
 *     styles, or as a record.
 *   "version" (number): Which version; the one that is shown if left out.
 *   "base" (text): What the address begins with, such as https://network.example.org.
 * Answers citation. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_cite(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.diff: In which boxes two versions differ.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "from" (number, required): Number of the earlier version.
 *   "to" (number, required): Number of the later version.
 * Answers version_diff. Right: share_resources; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_diff(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.draft: Open a draft for an organisation; it may be incomplete.
 *   "title" (text): Its title.
 *   "summary" (text): The first fact of the story, in a sentence or two.
 *   "teaser" (text): What those may read who may not read the rest.
 *   "year" (number): The year it tells of.
 *   "place" (text): Where, in words.
 *   "stage" (idea|pilot|scaled|stopped): How far it has come.
 *   "stage_reason" (text): Why it was stopped.
 *   "problem" (text): What the matter was.
 *   "what_was_done" (text): What was done.
 *   "outcome" (text): What came of it.
 *   "numbers" (text): Figures that show it.
 *   "cost" (text): What it cost, in words.
 *   "differently" (text): What would be done differently now.
 *   "cost_pence" (number): What it cost, in pence.
 *   "contact_post" (word): Whom to ask in the lead organisation, by role.
 *   "licence" (ogl_3|cc_by_4|cc_by_sa_4|cc0_1|all_rights_reserved): Under which terms it may be
 *     used again; OGL 3.0 if left out.
 *   "language" (en|cy): English if left out.
 *   "translation_of" (text): Of which resource it is the translation: name for addresses or
 *     number.
 *   "source_url" (text): Where it was first published.
 *   "source_title" (text): What stands there.
 *   "visibility" (everyone|members|tiers|body): Who may read it; everyone if left out.
 *   "body_code" (text): Of a resource for one body: the code of the body.
 *   "embargo_until" (date): First day on which others may read it.
 *   "tiers" (list of full|associate|affiliate|supporter): Of a resource for some tiers: which.
 *   "themes" (list of text): What it is about: codes of themes.
 *   "principles" (list of principle_tag): Principles it stands for, each with its evidence.
 *   "partners" (list of partner_typed): Other organisations in it.
 *   "organisation" (text): Whose it is: slug, code or number; left out: the network's.
 *   "kind" (word, required): What it is.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_draft(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.facets: How many there are of what, for a choice.
 *   "q" (text): Words, "phrases", -excluded, begin*, title: council: place: theme:, OR;
 *     anything else is text.
 *   "principle" (list of word): Principles it stands for.
 *   "principle_match" (any|all): any: one of the principles is enough (if left out); all: each
 *     is asked for.
 *   "theme" (list of text): Codes, names or synonyms of themes, with what stands under them;
 *     one is enough.
 *   "lead" (list of text): Slugs, codes or numbers of organisations that led; one is enough.
 *   "participant" (list of text): The same of organisations that took part.
 *   "nation" (list of england|scotland|wales|northern_ireland|elsewhere): Nations of the lead
 *     when it came out.
 *   "region" (list of word): Regions of the lead when it came out.
 *   "authority" (list of word): Kinds of the lead when it came out.
 *   "tier" (list of full|associate|affiliate|supporter): Tiers of the lead today.
 *   "year" (list of number): Years it tells of.
 *   "year_from" (number): First year of a range.
 *   "year_to" (number): Last year of a range.
 *   "kind" (list of word): Kinds of resource.
 *   "stage" (list of idea|pilot|scaled|stopped): How far it has come.
 *   "language" (list of en|cy): English or Welsh.
 *   "like" (text): Slug, code or number of a council: only what councils like it did.
 *   "like_by" (list of kind|population|control): Like it in what; kind and population if left
 *     out.
 *   "order" (relevance|newest|most_adopted|recently_reviewed): In which order; by relevance if
 *     left out.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers resource_facets. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_facets(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.from_word: What a Word document says, in the boxes of a resource; nothing is saved.
 *   "content_base64" (text, required): The file's bytes in base64.
 * Answers content. Right: share_resources; scope: library:write. Since 0.1. */
NETWORK_API network_status network_resources_from_word(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.history: Everything that became of a resource: who, when and why.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 * Answers page of history_line. Right: share_resources; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_history(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.hold: Hold back what is scheduled.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "until" (date): First day on which it may come out; until released if left out.
 *   "reason" (text, required): Why.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_hold(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.links: Where resources lead outside this portal; nothing is fetched.
 *   "host" (text): Only addresses at this name, such as example.org.
 *   "after" (text): Where the page before ended.
 *   "limit" (number): How many resources with links; 50 if left out.
 * Answers page of links_row. Right: edit_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_links(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.list: What the library holds, by words and by what is chosen.
 *   "q" (text): Words, "phrases", -excluded, begin*, title: council: place: theme:, OR;
 *     anything else is text.
 *   "principle" (list of word): Principles it stands for.
 *   "principle_match" (any|all): any: one of the principles is enough (if left out); all: each
 *     is asked for.
 *   "theme" (list of text): Codes, names or synonyms of themes, with what stands under them;
 *     one is enough.
 *   "lead" (list of text): Slugs, codes or numbers of organisations that led; one is enough.
 *   "participant" (list of text): The same of organisations that took part.
 *   "nation" (list of england|scotland|wales|northern_ireland|elsewhere): Nations of the lead
 *     when it came out.
 *   "region" (list of word): Regions of the lead when it came out.
 *   "authority" (list of word): Kinds of the lead when it came out.
 *   "tier" (list of full|associate|affiliate|supporter): Tiers of the lead today.
 *   "year" (list of number): Years it tells of.
 *   "year_from" (number): First year of a range.
 *   "year_to" (number): Last year of a range.
 *   "kind" (list of word): Kinds of resource.
 *   "stage" (list of idea|pilot|scaled|stopped): How far it has come.
 *   "language" (list of en|cy): English or Welsh.
 *   "like" (text): Slug, code or number of a council: only what councils like it did.
 *   "like_by" (list of kind|population|control): Like it in what; kind and population if left
 *     out.
 *   "order" (relevance|newest|most_adopted|recently_reviewed): In which order; by relevance if
 *     left out.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of resource_line. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.mine: What an organisation looks after, with how each stands.
 *   "organisation" (text): Slug, code or number; all of one's own if left out.
 * Answers page of work_line. Right: share_resources; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_mine(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.policy: What the network asks before it publishes, by kind, with reasons.
 * Answers page of publishing_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_policy(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.publish: Publish the version in hand, today or from a day on.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "on" (date): The day on which it comes out; today if left out.
 *   "review_due" (date): The day on which it is to be looked at again; by its kind if left out.
 *   "despite_election" (boolean): True to publish today although its council is about to elect;
 *     needs a reason.
 *   "reason" (text): Why; needed before an election.
 * Answers editorial_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_resources_publish(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.reaffirm: Say that it was looked at and still holds.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "review_due" (date): The day on which it is to be looked at again; by its kind if left out.
 *   "reason" (text): What was looked at.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_reaffirm(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.related: What goes with a resource, and why.
 *   "resource" (text, required): Slug or number of the resource.
 *   "limit" (number): How many; 5 if left out.
 * Answers page of related_resource. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_related(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.release: Let it come out after all.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "reason" (text, required): Why, in a sentence or two.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_release(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.rename: Give it another address; the old one leads to it for ever.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "slug" (text, required): The new name: small letters, digits, hyphens.
 * Answers editorial_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_resources_rename(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.restore: Bring back what was archived, superseded or withdrawn.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "reason" (text, required): Why, in a sentence or two.
 * Answers editorial_answer. Right: edit_library; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_resources_restore(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.restore_version: Take an old version up again, as a new one.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "version" (number, required): Number of the version to take up again.
 *   "based_on" (number, required): Number of the newest version.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_restore_version(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.revise: Keep another version; what readers see stays as it is.
 *   "title" (text): Its title.
 *   "summary" (text): The first fact of the story, in a sentence or two.
 *   "teaser" (text): What those may read who may not read the rest.
 *   "year" (number): The year it tells of.
 *   "place" (text): Where, in words.
 *   "stage" (idea|pilot|scaled|stopped): How far it has come.
 *   "stage_reason" (text): Why it was stopped.
 *   "problem" (text): What the matter was.
 *   "what_was_done" (text): What was done.
 *   "outcome" (text): What came of it.
 *   "numbers" (text): Figures that show it.
 *   "cost" (text): What it cost, in words.
 *   "differently" (text): What would be done differently now.
 *   "cost_pence" (number): What it cost, in pence.
 *   "contact_post" (word): Whom to ask in the lead organisation, by role.
 *   "licence" (ogl_3|cc_by_4|cc_by_sa_4|cc0_1|all_rights_reserved): Under which terms it may be
 *     used again; OGL 3.0 if left out.
 *   "language" (en|cy): English if left out.
 *   "translation_of" (text): Of which resource it is the translation: name for addresses or
 *     number.
 *   "source_url" (text): Where it was first published.
 *   "source_title" (text): What stands there.
 *   "visibility" (everyone|members|tiers|body): Who may read it; everyone if left out.
 *   "body_code" (text): Of a resource for one body: the code of the body.
 *   "embargo_until" (date): First day on which others may read it.
 *   "tiers" (list of full|associate|affiliate|supporter): Of a resource for some tiers: which.
 *   "themes" (list of text): What it is about: codes of themes.
 *   "principles" (list of principle_tag): Principles it stands for, each with its evidence.
 *   "partners" (list of partner_typed): Other organisations in it.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "based_on" (number, required): Number of the newest version when the writing began.
 *   "note" (text): What changed, in a sentence.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_revise(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.search: The same with facets, what was understood and what may have been meant.
 *   "q" (text): Words, "phrases", -excluded, begin*, title: council: place: theme:, OR;
 *     anything else is text.
 *   "principle" (list of word): Principles it stands for.
 *   "principle_match" (any|all): any: one of the principles is enough (if left out); all: each
 *     is asked for.
 *   "theme" (list of text): Codes, names or synonyms of themes, with what stands under them;
 *     one is enough.
 *   "lead" (list of text): Slugs, codes or numbers of organisations that led; one is enough.
 *   "participant" (list of text): The same of organisations that took part.
 *   "nation" (list of england|scotland|wales|northern_ireland|elsewhere): Nations of the lead
 *     when it came out.
 *   "region" (list of word): Regions of the lead when it came out.
 *   "authority" (list of word): Kinds of the lead when it came out.
 *   "tier" (list of full|associate|affiliate|supporter): Tiers of the lead today.
 *   "year" (list of number): Years it tells of.
 *   "year_from" (number): First year of a range.
 *   "year_to" (number): Last year of a range.
 *   "kind" (list of word): Kinds of resource.
 *   "stage" (list of idea|pilot|scaled|stopped): How far it has come.
 *   "language" (list of en|cy): English or Welsh.
 *   "like" (text): Slug, code or number of a council: only what councils like it did.
 *   "like_by" (list of kind|population|control): Like it in what; kind and population if left
 *     out.
 *   "order" (relevance|newest|most_adopted|recently_reviewed): In which order; by relevance if
 *     left out.
 *   "after" (text): Cursor: `next` of the page before.
 *   "limit" (number): How many; 50 if left out.
 * Answers resources_found. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_search(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.show: A resource, as much of it as the reader may see, and why.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "version" (number): Number of one of its versions; what readers see now if left out.
 * Answers resource_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.sign_off: Agree for the council, or not, signed in as its lead or Leader.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "agree" (boolean): True: publish it in our name; false: not like this.
 *   "comment" (text): Of a no: why.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_sign_off(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.submit: Send the version in hand to the editors; all that is missing is told.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_submit(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.supersede: Say that another takes its place.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "by" (text, required): What takes its place: name for addresses or number.
 *   "reason" (text): Why.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_supersede(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.waiting: Everything that waits for editors or councils, and what is due for review.
 *   "work" (word): Only what has come that far.
 * Answers page of work_line. Right: edit_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_resources_waiting(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* resources.withdraw: Take it away; its address says so for ever.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 *   "reason" (text, required): Why, in a sentence or two.
 *   "on" (date): First day on which it is so; today if left out.
 * Answers editorial_answer. Right: share_resources; scope: library:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_resources_withdraw(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* retention.preview: The dry run: what would go today.
 * Answers retention_list. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_retention_preview(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* retention.rules: For how long records are kept, and why.
 *   "on" (date): In force on that day; today if left out.
 * Answers retention_rules. Right: answer_requests; scope: members:read. Since 0.1. */
NETWORK_API network_status network_retention_rules(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* retention.run: Let go what one rule takes.
 *   "subject" (text, required): Of which rule.
 *   "expected" (number, required): How many go, as the list said.
 * Answers going_list. Right: answer_requests; scope: members:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_retention_run(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* retention.set_rule: Record for how long records of a kind are kept.
 *   "subject" (text, required): What is kept: a word of the list.
 *   "months" (number): For how many months; for good if left out.
 *   "basis" (text, required): Why that long.
 *   "minute" (text): The minute that adopted it.
 *   "from" (date): From which day; today if left out.
 * Answers retention_rule. Right: answer_requests; scope: members:write; changes the store.
 *   Since 0.1. */
NETWORK_API network_status network_retention_set_rule(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* rights.list: The table of rights: who may do what, and how far.
 *   "right" (word): Only this row.
 * Answers rights_matrix. Right: read_register; scope: register:read. Since 0.1. */
NETWORK_API network_status network_rights_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* rounds.change: Give a round other terms; what was before stays.
 *   "number" (number, required): Which round it is.
 *   "year" (number, required): Its year.
 *   "title" (text, required): What it is called.
 *   "call" (text, required): The call, in plain text.
 *   "opens" (date, required): First day on which a bid may be sent.
 *   "closes" (date, required): Last day on which a bid may be sent.
 *   "minute" (text): The minute that set the envelopes, such as EOC 2026-03-16/4.
 *   "themes" (list of text): Themes that the call names.
 *   "grants" (list of round_grant): What there is for each type of project.
 * Answers round_terms. Right: keep_governance; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_rounds_change(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* rounds.list: Rounds of funding, the newest first, with what is left of each.
 *   "open_only" (boolean): Only those in which a bid may be sent today.
 * Answers page of round_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_rounds_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* rounds.open: Open a round with its envelopes, limits and themes.
 *   "number" (number, required): Which round it is.
 *   "year" (number, required): Its year.
 *   "title" (text, required): What it is called.
 *   "call" (text, required): The call, in plain text.
 *   "opens" (date, required): First day on which a bid may be sent.
 *   "closes" (date, required): Last day on which a bid may be sent.
 *   "minute" (text): The minute that set the envelopes, such as EOC 2026-03-16/4.
 *   "themes" (list of text): Themes that the call names.
 *   "grants" (list of round_grant): What there is for each type of project.
 * Answers round_terms. Right: keep_governance; scope: library:write; changes the store. Since
 *   0.1. */
NETWORK_API network_status network_rounds_open(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* rounds.show: One round: its call, its policy as data, what is left.
 *   "number" (number, required): Which round it is.
 * Answers round_card. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_rounds_show(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.delete: Let a kept question go.
 *   "search" (number, required): Number of the search.
 * Answers saved_search. Right: use_account; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_searches_delete(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.failed: Questions that found nothing, the most frequent first.
 *   "limit" (number): How many; 50 if left out.
 * Answers page of failed_search. Right: run_network; scope: library:read. Since 0.1. */
NETWORK_API network_status network_searches_failed(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.list: The questions one keeps, and how much is new.
 * Answers page of saved_search. Right: use_account; scope: library:read. Since 0.1. */
NETWORK_API network_status network_searches_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.rebuild: Make the search index anew, or what is missing of it.
 *   "all" (boolean): Those that are in the index too; else what is missing alone.
 * Answers reindexed. Right: maintain; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_searches_rebuild(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.save: Keep a question to the library.
 *   "name" (text, required): What to call it.
 *   "search" (resources_wish, required): The question, as resources.list takes it.
 *   "weekly" (boolean): Send a letter once a week where there is something new.
 * Answers saved_search. Right: use_account; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_searches_save(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* searches.stop_letters: Stop the letters on a kept question by the link in one.
 *   "token" (text, required): The last part of the link in the letter.
 * Answers letters_stopped. Right: enquire; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_searches_stop_letters(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* seats.end: End a term early.
 *   "seat" (number, required): Number of the seat.
 *   "on" (date): First day on which it is no longer held; today if left out.
 *   "minute" (text): The minute behind it.
 * Answers seat_row. Right: keep_governance; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_seats_end(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* seats.fill: Appoint a representative to a seat for a term.
 *   "body" (text, required): Code of the body, such as eoc.
 *   "seat_class" (full|accountable_body|associate|affiliate|vp, required): Whom the seat is
 *     there for.
 *   "organisation" (text, required): Who is represented: slug, code or number.
 *   "person" (number, required): Number of the person who sits.
 *   "from" (date): First day of the term; today if left out.
 *   "until" (date): First day after the term; if left out, what the make-up of the body says.
 *   "chair" (boolean): True for whoever takes the chair.
 *   "votes" (boolean): Whether it votes; if left out, what the make-up says.
 *   "substitute_for" (number): Number of the seat in whose stead this one sits.
 *   "minute" (text): The minute behind it, such as EOC 2026-03-16/4.
 * Answers seat_row. Right: keep_governance; scope: members:write; changes the store. Since 0.1. */
NETWORK_API network_status network_seats_fill(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* seats.list: Who sits where, for whom, on a day.
 *   "body" (text): Only seats on the body of this code.
 *   "as_on" (date): Held on this day; today if left out.
 *   "known_at" (instant): As it was known at this instant; now if left out.
 *   "past" (boolean): Also those that were held before, or will be.
 * Answers page of seat_row. Right: read_register; scope: members:read. Since 0.1. */
NETWORK_API network_status network_seats_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* store.check: Prove the whole store sound, a line per fault.
 *   "most_faults" (number, required): List at most that many.
 * Answers check_report. Right: maintain; scope: network:read. Since 0.1. */
NETWORK_API network_status network_store_check(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* themes.add: A further theme.
 *   "name" (text, required): What it is called.
 *   "parent" (text): Code of the theme under which it stands.
 *   "synonyms" (list of text): Other words that mean it.
 * Answers theme. Right: edit_library; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_themes_add(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* themes.change: Rename a theme, move it, give it other synonyms.
 *   "theme" (text, required): Its code.
 *   "name" (text): Its new name.
 *   "parent" (text): Code of the theme under which it is to stand; empty: under none.
 *   "synonyms" (list of text): Other words that mean it, instead of those there are.
 * Answers theme. Right: edit_library; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_themes_change(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* themes.list: Themes, and what is shared under each.
 *   "under" (text): Only those that stand under the theme of this code.
 * Answers page of theme_row. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_themes_list(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* themes.merge: Let another theme take its place; tags follow.
 *   "theme" (text, required): Code of the theme that goes.
 *   "into" (text, required): Code of the theme that takes its place.
 * Answers theme. Right: edit_library; scope: library:write; changes the store. Since 0.1. */
NETWORK_API network_status network_themes_merge(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* usage.impact: What became of a resource, for those who look after it.
 *   "resource" (text, required): Slug or number of the resource.
 * Answers resource_impact. Right: share_resources; scope: library:read. Since 0.1. */
NETWORK_API network_status network_usage_impact(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* usage.impact_of_organisation: What became of what an organisation shared.
 *   "organisation" (text, required): Slug, code or number of the organisation.
 * Answers page of impact_line. Right: read_papers; scope: library:read. Since 0.1. */
NETWORK_API network_status network_usage_impact_of_organisation(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

/* usage.of_resource: How often a resource was read; exactly for those who look after it.
 *   "resource" (text, required): Name for addresses, present or past, or number.
 * Answers resource_usage. Right: read_library; scope: library:read. Since 0.1. */
NETWORK_API network_status network_usage_of_resource(
    network_session *session, const network_input *input, network_rows **out,
    network_error **err);

#ifdef __cplusplus
}
#endif

/* Names of fields, so that a typing mistake is found by the compiler. */
#define NETWORK_ACT_REASON "reason"
#define NETWORK_ACT_RESOURCE "resource"
#define NETWORK_ADDRESS_ANSWER_LEADS_TO "leads_to"
#define NETWORK_ADDRESS_ANSWER_MOVED "moved"
#define NETWORK_ADDRESS_ANSWER_RESOURCE "resource"
#define NETWORK_ADDRESS_PATH "path"
#define NETWORK_ADD_ALIASES "aliases"
#define NETWORK_ADD_ATTACHMENT_ALTERNATIVE "alternative"
#define NETWORK_ADD_ATTACHMENT_CONTENT_BASE64 "content_base64"
#define NETWORK_ADD_ATTACHMENT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_ADD_ATTACHMENT_FILE_NAME "file_name"
#define NETWORK_ADD_ATTACHMENT_FORMAT_NOTE "format_note"
#define NETWORK_ADD_ATTACHMENT_KIND "kind"
#define NETWORK_ADD_ATTACHMENT_LANGUAGE "language"
#define NETWORK_ADD_ATTACHMENT_LICENCE "licence"
#define NETWORK_ADD_ATTACHMENT_RESOURCE "resource"
#define NETWORK_ADD_ATTACHMENT_TEXT_LAYER "text_layer"
#define NETWORK_ADD_ATTACHMENT_TIERS "tiers"
#define NETWORK_ADD_ATTACHMENT_TITLE "title"
#define NETWORK_ADD_ATTACHMENT_VISIBILITY "visibility"
#define NETWORK_ADD_BEGINS "begins"
#define NETWORK_ADD_CODES "codes"
#define NETWORK_ADD_COMBINED_AUTHORITY "combined_authority"
#define NETWORK_ADD_CONTROL "control"
#define NETWORK_ADD_DECIDED_BY "decided_by"
#define NETWORK_ADD_EMAIL "email"
#define NETWORK_ADD_ENDS "ends"
#define NETWORK_ADD_GROUP_OF "group_of"
#define NETWORK_ADD_KIND "kind"
#define NETWORK_ADD_MINUTE "minute"
#define NETWORK_ADD_NAME "name"
#define NETWORK_ADD_NATION "nation"
#define NETWORK_ADD_POPULATION "population"
#define NETWORK_ADD_POPULATION_YEAR "population_year"
#define NETWORK_ADD_POSITION "position"
#define NETWORK_ADD_REGION "region"
#define NETWORK_ADD_SHORT_NAME "short_name"
#define NETWORK_ADD_SOURCE "source"
#define NETWORK_ADD_THEME_NAME "name"
#define NETWORK_ADD_THEME_PARENT "parent"
#define NETWORK_ADD_THEME_SYNONYMS "synonyms"
#define NETWORK_ADD_WEBSITE "website"
#define NETWORK_ADD_WITHIN "within"
#define NETWORK_ADMISSION_DECIDED_BY "decided_by"
#define NETWORK_ADMISSION_FROM "from"
#define NETWORK_ADMISSION_MINUTE "minute"
#define NETWORK_ADMISSION_ORGANISATION "organisation"
#define NETWORK_ADMISSION_REASON "reason"
#define NETWORK_ADMISSION_TIER "tier"
#define NETWORK_ADMISSION_UNTIL "until"
#define NETWORK_ADOPTIONS_ORGANISATION "organisation"
#define NETWORK_ADOPTIONS_PROJECT "project"
#define NETWORK_ADOPTIONS_RESOURCE "resource"
#define NETWORK_ADOPTIONS_RESULT "result"
#define NETWORK_ADOPTION_ADOPTER "adopter"
#define NETWORK_ADOPTION_ADOPTER_THEN "adopter_then"
#define NETWORK_ADOPTION_CHANGED "changed"
#define NETWORK_ADOPTION_CONTACT_POST "contact_post"
#define NETWORK_ADOPTION_CORRECTIONS "corrections"
#define NETWORK_ADOPTION_CORRECTION_ADOPTION "adoption"
#define NETWORK_ADOPTION_CORRECTION_CHANGED "changed"
#define NETWORK_ADOPTION_CORRECTION_CONTACT_POST "contact_post"
#define NETWORK_ADOPTION_CORRECTION_COST "cost"
#define NETWORK_ADOPTION_CORRECTION_COST_PENCE "cost_pence"
#define NETWORK_ADOPTION_CORRECTION_HAPPENED "happened"
#define NETWORK_ADOPTION_CORRECTION_ORGANISATION "organisation"
#define NETWORK_ADOPTION_CORRECTION_RESULT "result"
#define NETWORK_ADOPTION_CORRECTION_STUDY "study"
#define NETWORK_ADOPTION_CORRECTION_TRIED_ON "tried_on"
#define NETWORK_ADOPTION_CORRECTION_VISIBILITY "visibility"
#define NETWORK_ADOPTION_COST "cost"
#define NETWORK_ADOPTION_COST_PENCE "cost_pence"
#define NETWORK_ADOPTION_HAPPENED "happened"
#define NETWORK_ADOPTION_ID "id"
#define NETWORK_ADOPTION_NUMBER_ADOPTION "adoption"
#define NETWORK_ADOPTION_NUMBER_ORGANISATION "organisation"
#define NETWORK_ADOPTION_OF "of"
#define NETWORK_ADOPTION_ORGANISATION "organisation"
#define NETWORK_ADOPTION_OWN "own"
#define NETWORK_ADOPTION_PATH "path"
#define NETWORK_ADOPTION_PROJECT "project"
#define NETWORK_ADOPTION_RECORDED_AT "recorded_at"
#define NETWORK_ADOPTION_RESOURCE "resource"
#define NETWORK_ADOPTION_RESULT "result"
#define NETWORK_ADOPTION_RESULT_LABEL "result_label"
#define NETWORK_ADOPTION_STUDY "study"
#define NETWORK_ADOPTION_STUDY_PATH "study_path"
#define NETWORK_ADOPTION_STUDY_TITLE "study_title"
#define NETWORK_ADOPTION_TITLE "title"
#define NETWORK_ADOPTION_TRIED_ON "tried_on"
#define NETWORK_ADOPTION_VISIBILITY "visibility"
#define NETWORK_ADOPT_BASIS "basis"
#define NETWORK_ADOPT_BODY "body"
#define NETWORK_ADOPT_FROM "from"
#define NETWORK_ADOPT_LINES "lines"
#define NETWORK_ADOPT_MINUTE "minute"
#define NETWORK_ADOPT_PRINCIPLES_DECIDED_BY "decided_by"
#define NETWORK_ADOPT_PRINCIPLES_FROM "from"
#define NETWORK_ADOPT_PRINCIPLES_MINUTE "minute"
#define NETWORK_ADOPT_PRINCIPLES_NAME "name"
#define NETWORK_ADOPT_PRINCIPLES_WORDINGS "wordings"
#define NETWORK_AGENDA_LINE_NUMBER "number"
#define NETWORK_AGENDA_LINE_TITLE "title"
#define NETWORK_AGENDA_MEETING "meeting"
#define NETWORK_AGENDA_NUMBER "number"
#define NETWORK_AGENDA_OF_COMMITTEE_APPLICATION "application"
#define NETWORK_AGENDA_OF_COMMITTEE_MEETING "meeting"
#define NETWORK_AGENDA_TITLE "title"
#define NETWORK_AGREE_AT "at"
#define NETWORK_AGREE_MEETING "meeting"
#define NETWORK_AMENDMENT_JOINED "joined"
#define NETWORK_AMENDMENT_LEAVES "leaves"
#define NETWORK_AMENDMENT_ORGANISATION "organisation"
#define NETWORK_AMENDMENT_STANDING "standing"
#define NETWORK_AMENDMENT_TERM_ENDS "term_ends"
#define NETWORK_AMENDMENT_TIER "tier"
#define NETWORK_ANSWER_ENQUIRY_ENQUIRY "enquiry"
#define NETWORK_ANSWER_ENQUIRY_ORGANISATION "organisation"
#define NETWORK_ANSWER_ENQUIRY_POST "post"
#define NETWORK_ANSWER_ORGANISATION "organisation"
#define NETWORK_ANSWER_QUESTION "question"
#define NETWORK_ANSWER_TEXT "text"
#define NETWORK_APPLICANT_FIGURES_BUDGET_SOURCE "budget_source"
#define NETWORK_APPLICANT_FIGURES_BUDGET_YEAR "budget_year"
#define NETWORK_APPLICANT_FIGURES_CAPITAL_BUDGET "capital_budget"
#define NETWORK_APPLICANT_FIGURES_POPULATION "population"
#define NETWORK_APPLICANT_FIGURES_POPULATION_SOURCE "population_source"
#define NETWORK_APPLICANT_FIGURES_POPULATION_YEAR "population_year"
#define NETWORK_APPLICANT_FIGURES_REVENUE_BUDGET "revenue_budget"
#define NETWORK_APPLICATION_ANSWERS_CONSENTS "consents"
#define NETWORK_APPLICATION_ANSWERS_CONTACTS "contacts"
#define NETWORK_APPLICATION_ANSWERS_FIGURES "figures"
#define NETWORK_APPLICATION_ANSWERS_MENTOR_WISHED "mentor_wished"
#define NETWORK_APPLICATION_ANSWERS_RESOLUTION "resolution"
#define NETWORK_APPLICATION_ANSWERS_STATEMENTS "statements"
#define NETWORK_APPLICATION_ANSWERS_TIER "tier"
#define NETWORK_APPLICATION_APPLICATION "application"
#define NETWORK_APPLICATION_CARD_ANSWERS "answers"
#define NETWORK_APPLICATION_CARD_DAYS "days"
#define NETWORK_APPLICATION_CARD_DECIDED_ON "decided_on"
#define NETWORK_APPLICATION_CARD_GAPS "gaps"
#define NETWORK_APPLICATION_CARD_ID "id"
#define NETWORK_APPLICATION_CARD_MENTORS "mentors"
#define NETWORK_APPLICATION_CARD_OPEN_TO_APPLICANT "open_to_applicant"
#define NETWORK_APPLICATION_CARD_ORGANISATION "organisation"
#define NETWORK_APPLICATION_CARD_ORGANISATION_NAME "organisation_name"
#define NETWORK_APPLICATION_CARD_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_APPLICATION_CARD_POLITICAL_GROUP "political_group"
#define NETWORK_APPLICATION_CARD_QUESTION "question"
#define NETWORK_APPLICATION_CARD_REVIEWERS "reviewers"
#define NETWORK_APPLICATION_CARD_STATE "state"
#define NETWORK_APPLICATION_CARD_STATE_LABEL "state_label"
#define NETWORK_APPLICATION_CARD_STEPS "steps"
#define NETWORK_APPLICATION_CARD_SUBMITTED_ON "submitted_on"
#define NETWORK_APPLICATION_CARD_TIER "tier"
#define NETWORK_APPLICATION_CARD_VERSION "version"
#define NETWORK_APPLICATION_CARD_VERSIONS "versions"
#define NETWORK_APPLICATION_CONSENTS_AUTHORISED "authorised"
#define NETWORK_APPLICATION_CONSENTS_CONTACTS_TOLD "contacts_told"
#define NETWORK_APPLICATION_CONSENTS_SHARE_WITH_MEMBERS "share_with_members"
#define NETWORK_APPLICATION_DAYS "days"
#define NETWORK_APPLICATION_DECIDED_ON "decided_on"
#define NETWORK_APPLICATION_EVENT_APPLICATION "application"
#define NETWORK_APPLICATION_EVENT_BODY "body"
#define NETWORK_APPLICATION_EVENT_EFFECTIVE "effective"
#define NETWORK_APPLICATION_EVENT_ID "id"
#define NETWORK_APPLICATION_EVENT_MINUTE "minute"
#define NETWORK_APPLICATION_EVENT_PERSON "person"
#define NETWORK_APPLICATION_EVENT_REASON "reason"
#define NETWORK_APPLICATION_EVENT_RECORDED_AT "recorded_at"
#define NETWORK_APPLICATION_EVENT_STEP "step"
#define NETWORK_APPLICATION_EVENT_VERSION "version"
#define NETWORK_APPLICATION_GAP_CODE "code"
#define NETWORK_APPLICATION_GAP_FIELD "field"
#define NETWORK_APPLICATION_GAP_MESSAGE "message"
#define NETWORK_APPLICATION_ID "id"
#define NETWORK_APPLICATION_LIST_CLOSED "closed"
#define NETWORK_APPLICATION_LIST_STATE "state"
#define NETWORK_APPLICATION_ORGANISATION "organisation"
#define NETWORK_APPLICATION_ORGANISATION_NAME "organisation_name"
#define NETWORK_APPLICATION_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_APPLICATION_REVIEWERS "reviewers"
#define NETWORK_APPLICATION_REVIEWS "reviews"
#define NETWORK_APPLICATION_REVIEW_DUE "review_due"
#define NETWORK_APPLICATION_SINCE "since"
#define NETWORK_APPLICATION_STATE "state"
#define NETWORK_APPLICATION_STATE_LABEL "state_label"
#define NETWORK_APPLICATION_SUBMITTED_ON "submitted_on"
#define NETWORK_APPLICATION_TIER "tier"
#define NETWORK_APPOINTMENT_BODY "body"
#define NETWORK_APPOINTMENT_DECISION "decision"
#define NETWORK_APPOINTMENT_EFFECTIVE_FROM "effective_from"
#define NETWORK_APPOINTMENT_EFFECTIVE_TO "effective_to"
#define NETWORK_APPOINTMENT_ID "id"
#define NETWORK_APPOINTMENT_MAILBOX "mailbox"
#define NETWORK_APPOINTMENT_ORGANISATION "organisation"
#define NETWORK_APPOINTMENT_PERSON "person"
#define NETWORK_APPOINTMENT_POST "post"
#define NETWORK_APPOINTMENT_RECORDED_AT "recorded_at"
#define NETWORK_APPOINTMENT_TITLE "title"
#define NETWORK_APPOINT_BODY "body"
#define NETWORK_APPOINT_DECISION "decision"
#define NETWORK_APPOINT_FROM "from"
#define NETWORK_APPOINT_MAILBOX "mailbox"
#define NETWORK_APPOINT_ORGANISATION "organisation"
#define NETWORK_APPOINT_PERSON "person"
#define NETWORK_APPOINT_POST "post"
#define NETWORK_APPOINT_TITLE "title"
#define NETWORK_ARRANGE_PACK_ITEMS "items"
#define NETWORK_ARRANGE_PACK_RESOURCE "resource"
#define NETWORK_ASK_ADOPTION "adoption"
#define NETWORK_ASK_ORGANISATION "organisation"
#define NETWORK_ASK_PROJECT "project"
#define NETWORK_ASK_RESOURCE "resource"
#define NETWORK_ASK_REVIEWER_APPLICATION "application"
#define NETWORK_ASK_REVIEWER_DUE "due"
#define NETWORK_ASK_REVIEWER_PERSON "person"
#define NETWORK_ASK_TEXT "text"
#define NETWORK_ATTACHMENTS_RESOURCE "resource"
#define NETWORK_ATTACHMENT_ALTERNATIVE "alternative"
#define NETWORK_ATTACHMENT_BYTES_CONTENT_BASE64 "content_base64"
#define NETWORK_ATTACHMENT_BYTES_FROM "from"
#define NETWORK_ATTACHMENT_BYTES_LAST "last"
#define NETWORK_ATTACHMENT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_ATTACHMENT_END_ATTACHMENT "attachment"
#define NETWORK_ATTACHMENT_END_REASON "reason"
#define NETWORK_ATTACHMENT_FILE "file"
#define NETWORK_ATTACHMENT_FILE_NAME "file_name"
#define NETWORK_ATTACHMENT_FORMAT_NOTE "format_note"
#define NETWORK_ATTACHMENT_ID "id"
#define NETWORK_ATTACHMENT_KIND "kind"
#define NETWORK_ATTACHMENT_LANGUAGE "language"
#define NETWORK_ATTACHMENT_LICENCE "licence"
#define NETWORK_ATTACHMENT_LIMIT_BYTES "bytes"
#define NETWORK_ATTACHMENT_LIST_FILES "files"
#define NETWORK_ATTACHMENT_LIST_KEEPS "keeps"
#define NETWORK_ATTACHMENT_LIST_LARGEST "largest"
#define NETWORK_ATTACHMENT_LIST_RESOURCE "resource"
#define NETWORK_ATTACHMENT_NUMBER "number"
#define NETWORK_ATTACHMENT_NUMBER_ATTACHMENT "attachment"
#define NETWORK_ATTACHMENT_PIECE_ATTACHMENT "attachment"
#define NETWORK_ATTACHMENT_PIECE_FROM "from"
#define NETWORK_ATTACHMENT_PIECE_MOST "most"
#define NETWORK_ATTACHMENT_REASON "reason"
#define NETWORK_ATTACHMENT_RECORDED_AT "recorded_at"
#define NETWORK_ATTACHMENT_RESOURCE "resource"
#define NETWORK_ATTACHMENT_SHA256 "sha256"
#define NETWORK_ATTACHMENT_SIZE "size"
#define NETWORK_ATTACHMENT_STATE "state"
#define NETWORK_ATTACHMENT_TIERS "tiers"
#define NETWORK_ATTACHMENT_TITLE "title"
#define NETWORK_ATTACHMENT_TYPE "type"
#define NETWORK_ATTACHMENT_VISIBILITY "visibility"
#define NETWORK_ATTENDANCE_FROM_ITEM "from_item"
#define NETWORK_ATTENDANCE_LABEL "label"
#define NETWORK_ATTENDANCE_LINE_FROM_ITEM "from_item"
#define NETWORK_ATTENDANCE_LINE_LABEL "label"
#define NETWORK_ATTENDANCE_LINE_NAME "name"
#define NETWORK_ATTENDANCE_LINE_ORGANISATION "organisation"
#define NETWORK_ATTENDANCE_LINE_ORGANISATION_NAME "organisation_name"
#define NETWORK_ATTENDANCE_LINE_PERSON "person"
#define NETWORK_ATTENDANCE_LINE_STATE "state"
#define NETWORK_ATTENDANCE_MEETING "meeting"
#define NETWORK_ATTENDANCE_ORGANISATION "organisation"
#define NETWORK_ATTENDANCE_PERSON "person"
#define NETWORK_ATTENDANCE_STATE "state"
#define NETWORK_AUDIT_ACTOR "actor"
#define NETWORK_AUDIT_AT "at"
#define NETWORK_AUDIT_BEFORE "before"
#define NETWORK_AUDIT_CHANGES "changes"
#define NETWORK_AUDIT_EVENT "event"
#define NETWORK_AUDIT_IMPORT "import"
#define NETWORK_AUDIT_LIMIT "limit"
#define NETWORK_AUDIT_NUMBER "number"
#define NETWORK_AUDIT_OPERATION "operation"
#define NETWORK_AUDIT_ORGANISATION "organisation"
#define NETWORK_AUDIT_ORGANISATION_NUMBER "organisation_number"
#define NETWORK_AUDIT_PERSON "person"
#define NETWORK_AUDIT_SUBJECT "subject"
#define NETWORK_AUDIT_SUBJECT_KIND "subject_kind"
#define NETWORK_AUTHENTICATOR_SETUP_SECRET "secret"
#define NETWORK_AUTHENTICATOR_SETUP_URI "uri"
#define NETWORK_BANK_HOLIDAYS_YEAR "year"
#define NETWORK_BANK_HOLIDAY_LIST_DAYS "days"
#define NETWORK_BANK_HOLIDAY_LIST_PUBLISHED_UNTIL "published_until"
#define NETWORK_BANK_HOLIDAY_LIST_SOURCE "source"
#define NETWORK_BANK_HOLIDAY_NAME "name"
#define NETWORK_BANK_HOLIDAY_ON "on"
#define NETWORK_BIDS_ROUND "round"
#define NETWORK_BIDS_STATE "state"
#define NETWORK_BID_ANSWERS_ASKED_PENCE "asked_pence"
#define NETWORK_BID_ANSWERS_BASED_ON "based_on"
#define NETWORK_BID_ANSWERS_BID "bid"
#define NETWORK_BID_ANSWERS_DIFFERENCE "difference"
#define NETWORK_BID_ANSWERS_DUE "due"
#define NETWORK_BID_ANSWERS_MATCH_FUNDING "match_funding"
#define NETWORK_BID_ANSWERS_ORGANISATION "organisation"
#define NETWORK_BID_ANSWERS_OUTCOME "outcome"
#define NETWORK_BID_ANSWERS_PARTICIPANTS "participants"
#define NETWORK_BID_ANSWERS_PLAN "plan"
#define NETWORK_BID_ANSWERS_PRINCIPLES "principles"
#define NETWORK_BID_ANSWERS_REPORT_BACK "report_back"
#define NETWORK_BID_ANSWERS_REPORT_EVENT "report_event"
#define NETWORK_BID_ANSWERS_ROUND "round"
#define NETWORK_BID_ANSWERS_STARTS "starts"
#define NETWORK_BID_ANSWERS_SUMMARY "summary"
#define NETWORK_BID_ANSWERS_THEME "theme"
#define NETWORK_BID_ANSWERS_TITLE "title"
#define NETWORK_BID_ANSWERS_TYPE "type"
#define NETWORK_BID_ASKED_PENCE "asked_pence"
#define NETWORK_BID_AWARDED_PENCE "awarded_pence"
#define NETWORK_BID_BID "bid"
#define NETWORK_BID_CARD_AWARDED_PENCE "awarded_pence"
#define NETWORK_BID_CARD_BID "bid"
#define NETWORK_BID_CARD_EVENTS "events"
#define NETWORK_BID_CARD_GAPS "gaps"
#define NETWORK_BID_CARD_JOINED "joined"
#define NETWORK_BID_CARD_LEAD "lead"
#define NETWORK_BID_CARD_MINUTE "minute"
#define NETWORK_BID_CARD_OPEN "open"
#define NETWORK_BID_CARD_RECOMMENDED "recommended"
#define NETWORK_BID_CARD_ROUND "round"
#define NETWORK_BID_CARD_ROUND_TITLE "round_title"
#define NETWORK_BID_CARD_SAYS "says"
#define NETWORK_BID_CARD_SLUG "slug"
#define NETWORK_BID_CARD_STATE "state"
#define NETWORK_BID_CARD_STATE_LABEL "state_label"
#define NETWORK_BID_CARD_VERSION "version"
#define NETWORK_BID_EVENT_AMOUNT_PENCE "amount_pence"
#define NETWORK_BID_EVENT_KIND "kind"
#define NETWORK_BID_EVENT_LABEL "label"
#define NETWORK_BID_EVENT_MINUTE "minute"
#define NETWORK_BID_EVENT_ON "on"
#define NETWORK_BID_EVENT_REASON "reason"
#define NETWORK_BID_GAP_CODE "code"
#define NETWORK_BID_GAP_FIELD "field"
#define NETWORK_BID_GAP_MESSAGE "message"
#define NETWORK_BID_LEAD "lead"
#define NETWORK_BID_LEAD_SLUG "lead_slug"
#define NETWORK_BID_NEXT_DUE "next_due"
#define NETWORK_BID_NEXT_WHAT "next_what"
#define NETWORK_BID_NUMBER_BID "bid"
#define NETWORK_BID_NUMBER_ORGANISATION "organisation"
#define NETWORK_BID_OVERDUE "overdue"
#define NETWORK_BID_RECOMMENDED "recommended"
#define NETWORK_BID_ROUND "round"
#define NETWORK_BID_SINCE "since"
#define NETWORK_BID_SLUG "slug"
#define NETWORK_BID_STATE "state"
#define NETWORK_BID_STATE_LABEL "state_label"
#define NETWORK_BID_TITLE "title"
#define NETWORK_BID_TYPE "type"
#define NETWORK_BID_WITHDRAWAL_BID "bid"
#define NETWORK_BID_WITHDRAWAL_ORGANISATION "organisation"
#define NETWORK_BID_WITHDRAWAL_REASON "reason"
#define NETWORK_BODY_CODE "code"
#define NETWORK_BODY_ID "id"
#define NETWORK_BODY_NAME "name"
#define NETWORK_BODY_PURPOSE "purpose"
#define NETWORK_BRIEFING_AS_AT "as_at"
#define NETWORK_BRIEFING_BASE "base"
#define NETWORK_BRIEFING_CITATION "citation"
#define NETWORK_BRIEFING_FACTS "facts"
#define NETWORK_BRIEFING_FIRST_FACT "first_fact"
#define NETWORK_BRIEFING_KIND "kind"
#define NETWORK_BRIEFING_LANGUAGE "language"
#define NETWORK_BRIEFING_ORGANISATION "organisation"
#define NETWORK_BRIEFING_PARTS "parts"
#define NETWORK_BRIEFING_PART_HEADING "heading"
#define NETWORK_BRIEFING_PART_TEXT "text"
#define NETWORK_BRIEFING_RESOURCE "resource"
#define NETWORK_BRIEFING_SLUG "slug"
#define NETWORK_BRIEFING_TITLE "title"
#define NETWORK_BUDGET_COUNT_CAPITAL "capital"
#define NETWORK_BUDGET_COUNT_COUNTED "counted"
#define NETWORK_BUDGET_COUNT_REVENUE "revenue"
#define NETWORK_BUDGET_COUNT_TOTAL "total"
#define NETWORK_BUDGET_COUNT_WITHOUT_FIGURE "without_figure"
#define NETWORK_CALL_AGENDA "agenda"
#define NETWORK_CALL_BODY "body"
#define NETWORK_CALL_JOINS "joins"
#define NETWORK_CALL_MODE "mode"
#define NETWORK_CALL_ON "on"
#define NETWORK_CALL_PLACE "place"
#define NETWORK_CALL_STARTS "starts"
#define NETWORK_CARD_AS_ON "as_on"
#define NETWORK_CARD_KNOWN_AT "known_at"
#define NETWORK_CARD_ORGANISATION "organisation"
#define NETWORK_CHANGE_ALIASES "aliases"
#define NETWORK_CHANGE_ATTACHMENT_ALTERNATIVE "alternative"
#define NETWORK_CHANGE_ATTACHMENT_ATTACHMENT "attachment"
#define NETWORK_CHANGE_ATTACHMENT_CONTENT_BASE64 "content_base64"
#define NETWORK_CHANGE_ATTACHMENT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_CHANGE_ATTACHMENT_FILE_NAME "file_name"
#define NETWORK_CHANGE_ATTACHMENT_FORMAT_NOTE "format_note"
#define NETWORK_CHANGE_ATTACHMENT_KIND "kind"
#define NETWORK_CHANGE_ATTACHMENT_LANGUAGE "language"
#define NETWORK_CHANGE_ATTACHMENT_LICENCE "licence"
#define NETWORK_CHANGE_ATTACHMENT_NO_EMBARGO "no_embargo"
#define NETWORK_CHANGE_ATTACHMENT_TEXT_LAYER "text_layer"
#define NETWORK_CHANGE_ATTACHMENT_TIERS "tiers"
#define NETWORK_CHANGE_ATTACHMENT_TITLE "title"
#define NETWORK_CHANGE_ATTACHMENT_VISIBILITY "visibility"
#define NETWORK_CHANGE_BEGINS "begins"
#define NETWORK_CHANGE_BUDGET_YEAR "budget_year"
#define NETWORK_CHANGE_CAPITAL_BUDGET "capital_budget"
#define NETWORK_CHANGE_CODES "codes"
#define NETWORK_CHANGE_COMBINED_AUTHORITY "combined_authority"
#define NETWORK_CHANGE_CONTROL "control"
#define NETWORK_CHANGE_DECIDED_BY "decided_by"
#define NETWORK_CHANGE_ENDS "ends"
#define NETWORK_CHANGE_FROM "from"
#define NETWORK_CHANGE_GROUP_OF "group_of"
#define NETWORK_CHANGE_KIND "kind"
#define NETWORK_CHANGE_MINUTE "minute"
#define NETWORK_CHANGE_NATION "nation"
#define NETWORK_CHANGE_ORGANISATION "organisation"
#define NETWORK_CHANGE_POPULATION "population"
#define NETWORK_CHANGE_POPULATION_YEAR "population_year"
#define NETWORK_CHANGE_POSITION "position"
#define NETWORK_CHANGE_REGION "region"
#define NETWORK_CHANGE_REVENUE_BUDGET "revenue_budget"
#define NETWORK_CHANGE_SHORT_NAME "short_name"
#define NETWORK_CHANGE_SOURCE "source"
#define NETWORK_CHANGE_THEME_NAME "name"
#define NETWORK_CHANGE_THEME_PARENT "parent"
#define NETWORK_CHANGE_THEME_SYNONYMS "synonyms"
#define NETWORK_CHANGE_THEME_THEME "theme"
#define NETWORK_CHANGE_WEBSITE "website"
#define NETWORK_CHANGE_WITHIN "within"
#define NETWORK_CHECK_MOST_FAULTS "most_faults"
#define NETWORK_CHECK_REPORT_FAULTS "faults"
#define NETWORK_CHECK_REPORT_SOUND "sound"
#define NETWORK_CHECK_SEATS_AS_ON "as_on"
#define NETWORK_CHECK_SEATS_BODY "body"
#define NETWORK_CHECK_SEATS_KNOWN_AT "known_at"
#define NETWORK_CHOICES_PROJECT "project"
#define NETWORK_CHOICES_Q "q"
#define NETWORK_CHOICES_RESOURCE "resource"
#define NETWORK_CITATION_BASE "base"
#define NETWORK_CITATION_RESOURCE "resource"
#define NETWORK_CITATION_STYLE "style"
#define NETWORK_CITATION_TEXT "text"
#define NETWORK_CITATION_URN "urn"
#define NETWORK_CITATION_VERSION "version"
#define NETWORK_CITED_MINUTE_AGREED "agreed"
#define NETWORK_CITED_MINUTE_BODY "body"
#define NETWORK_CITED_MINUTE_CORRECTED "corrected"
#define NETWORK_CITED_MINUTE_HELD "held"
#define NETWORK_CITED_MINUTE_ID "id"
#define NETWORK_CITED_MINUTE_REFERENCE "reference"
#define NETWORK_CITED_MINUTE_TEXT "text"
#define NETWORK_CITE_REFERENCE "reference"
#define NETWORK_CLOSED_ANSWER_CLOSED "closed"
#define NETWORK_CLOSE_ENQUIRY_ENQUIRY "enquiry"
#define NETWORK_CLOSE_ENQUIRY_REASON "reason"
#define NETWORK_CLOSE_QUESTION_ORGANISATION "organisation"
#define NETWORK_CLOSE_QUESTION_QUESTION "question"
#define NETWORK_CLOSE_QUESTION_REASON "reason"
#define NETWORK_CLOSING_REASON "reason"
#define NETWORK_CLOSING_RESOURCE "resource"
#define NETWORK_CLOSING_THREAD "thread"
#define NETWORK_CODE_GIVEN_SCHEME "scheme"
#define NETWORK_CODE_GIVEN_VALUE "value"
#define NETWORK_COLUMN_MEANING_COLUMN "column"
#define NETWORK_COLUMN_MEANING_MEANS "means"
#define NETWORK_COMMENTS_RESOURCE "resource"
#define NETWORK_COMMENT_CARD_BY "by"
#define NETWORK_COMMENT_CARD_DEPTH "depth"
#define NETWORK_COMMENT_CARD_EDITED "edited"
#define NETWORK_COMMENT_CARD_ID "id"
#define NETWORK_COMMENT_CARD_MAY_ANSWER "may_answer"
#define NETWORK_COMMENT_CARD_MAY_EDIT "may_edit"
#define NETWORK_COMMENT_CARD_NOTE "note"
#define NETWORK_COMMENT_CARD_REPLY_TO "reply_to"
#define NETWORK_COMMENT_CARD_RESOURCE "resource"
#define NETWORK_COMMENT_CARD_SAID_AT "said_at"
#define NETWORK_COMMENT_CARD_STATE "state"
#define NETWORK_COMMENT_CARD_TEXT "text"
#define NETWORK_COMMENT_CHANGE_COMMENT "comment"
#define NETWORK_COMMENT_CHANGE_TEXT "text"
#define NETWORK_COMMENT_LIST_CLOSED "closed"
#define NETWORK_COMMENT_LIST_COMMENTS "comments"
#define NETWORK_COMMENT_LIST_MAY_SPEAK_FOR "may_speak_for"
#define NETWORK_COMMENT_NUMBER_COMMENT "comment"
#define NETWORK_COMMENT_ORGANISATION "organisation"
#define NETWORK_COMMENT_REASON_COMMENT "comment"
#define NETWORK_COMMENT_REASON_REASON "reason"
#define NETWORK_COMMENT_REPLY_TO "reply_to"
#define NETWORK_COMMENT_RESOURCE "resource"
#define NETWORK_COMMENT_SHOW_NAME "show_name"
#define NETWORK_COMMENT_STANDING_ANSWER_COMMENT "comment"
#define NETWORK_COMMENT_STANDING_ANSWER_STATE "state"
#define NETWORK_COMMENT_TEXT "text"
#define NETWORK_COMMITMENTS_AFTER "after"
#define NETWORK_COMMITMENTS_AS_ON "as_on"
#define NETWORK_COMMITMENTS_BAND "band"
#define NETWORK_COMMITMENTS_KNOWN_AT "known_at"
#define NETWORK_COMMITMENTS_LIMIT "limit"
#define NETWORK_COMMITMENTS_NATION "nation"
#define NETWORK_COMMITMENTS_Q "q"
#define NETWORK_COMMITMENTS_STATE "state"
#define NETWORK_COMMITMENT_AS_ON "as_on"
#define NETWORK_COMMITMENT_BAND "band"
#define NETWORK_COMMITMENT_CARD_AGAINST "against"
#define NETWORK_COMMITMENT_CARD_AS_ON "as_on"
#define NETWORK_COMMITMENT_CARD_BODY "body"
#define NETWORK_COMMITMENT_CARD_CONTROL_NOW "control_now"
#define NETWORK_COMMITMENT_CARD_CONTROL_THEN "control_then"
#define NETWORK_COMMITMENT_CARD_DECLARATION "declaration"
#define NETWORK_COMMITMENT_CARD_DURABILITY_PARTS "durability_parts"
#define NETWORK_COMMITMENT_CARD_EARLIER "earlier"
#define NETWORK_COMMITMENT_CARD_IN_FAVOUR "in_favour"
#define NETWORK_COMMITMENT_CARD_MINUTE "minute"
#define NETWORK_COMMITMENT_CARD_MOTION "motion"
#define NETWORK_COMMITMENT_CARD_MOVED_BY "moved_by"
#define NETWORK_COMMITMENT_CARD_NEXT_ELECTION "next_election"
#define NETWORK_COMMITMENT_CARD_OCCASIONS "occasions"
#define NETWORK_COMMITMENT_CARD_PLEDGES "pledges"
#define NETWORK_COMMITMENT_CARD_RECORDED_AT "recorded_at"
#define NETWORK_COMMITMENT_CARD_REVIEWS "reviews"
#define NETWORK_COMMITMENT_CARD_REVIEW_ON "review_on"
#define NETWORK_COMMITMENT_CARD_SAFEGUARDS "safeguards"
#define NETWORK_COMMITMENT_CARD_SOURCE "source"
#define NETWORK_COMMITMENT_CARD_STANDING "standing"
#define NETWORK_COMMITMENT_CARD_TESTS "tests"
#define NETWORK_COMMITMENT_CARD_VOTES_ABSTAINED "votes_abstained"
#define NETWORK_COMMITMENT_CARD_VOTES_AGAINST "votes_against"
#define NETWORK_COMMITMENT_CARD_VOTES_FOR "votes_for"
#define NETWORK_COMMITMENT_CARD_WHY "why"
#define NETWORK_COMMITMENT_CHANGED_ID "id"
#define NETWORK_COMMITMENT_CHANGED_ORGANISATION "organisation"
#define NETWORK_COMMITMENT_CHANGES_OUTLIVED "changes_outlived"
#define NETWORK_COMMITMENT_COUNTS_AS_ON "as_on"
#define NETWORK_COMMITMENT_COUNTS_BANDS "bands"
#define NETWORK_COMMITMENT_COUNTS_IN_FORCE "in_force"
#define NETWORK_COMMITMENT_COUNTS_LAPSED "lapsed"
#define NETWORK_COMMITMENT_COUNTS_NATIONS "nations"
#define NETWORK_COMMITMENT_COUNTS_STATES "states"
#define NETWORK_COMMITMENT_COUNTS_SURVIVED_A_CHANGE "survived_a_change"
#define NETWORK_COMMITMENT_COUNTS_TOTAL "total"
#define NETWORK_COMMITMENT_COUNT_AS_ON "as_on"
#define NETWORK_COMMITMENT_COUNT_BAND "band"
#define NETWORK_COMMITMENT_COUNT_KNOWN_AT "known_at"
#define NETWORK_COMMITMENT_COUNT_NATION "nation"
#define NETWORK_COMMITMENT_COUNT_Q "q"
#define NETWORK_COMMITMENT_COUNT_STATE "state"
#define NETWORK_COMMITMENT_DECLARED_ON "declared_on"
#define NETWORK_COMMITMENT_DURABILITY "durability"
#define NETWORK_COMMITMENT_ELECTIONS_KNOWN "elections_known"
#define NETWORK_COMMITMENT_ELECTIONS_OUTLIVED "elections_outlived"
#define NETWORK_COMMITMENT_FACET_COUNT "count"
#define NETWORK_COMMITMENT_FACET_LABEL "label"
#define NETWORK_COMMITMENT_FACET_WORD "word"
#define NETWORK_COMMITMENT_KIND "kind"
#define NETWORK_COMMITMENT_KNOWN_AT "known_at"
#define NETWORK_COMMITMENT_LAPSED_ON "lapsed_on"
#define NETWORK_COMMITMENT_LAPSE_REASON "lapse_reason"
#define NETWORK_COMMITMENT_NAME "name"
#define NETWORK_COMMITMENT_NATION "nation"
#define NETWORK_COMMITMENT_ORGANISATION "organisation"
#define NETWORK_COMMITMENT_PLEDGES "pledges"
#define NETWORK_COMMITMENT_PLEDGES_KEPT "pledges_kept"
#define NETWORK_COMMITMENT_PLEDGES_OVERDUE "pledges_overdue"
#define NETWORK_COMMITMENT_POLICY_DECIDED_BY "decided_by"
#define NETWORK_COMMITMENT_POLICY_EFFECTIVE_FROM "effective_from"
#define NETWORK_COMMITMENT_POLICY_ID "id"
#define NETWORK_COMMITMENT_POLICY_MINUTE "minute"
#define NETWORK_COMMITMENT_POLICY_NOTICE_WEEKS "notice_weeks"
#define NETWORK_COMMITMENT_POLICY_RECORDED_AT "recorded_at"
#define NETWORK_COMMITMENT_POLICY_REVIEW_WEEKS "review_weeks"
#define NETWORK_COMMITMENT_REVIEW_BODY "body"
#define NETWORK_COMMITMENT_REVIEW_CORRECTS "corrects"
#define NETWORK_COMMITMENT_REVIEW_DUE "review_due"
#define NETWORK_COMMITMENT_REVIEW_HELD_ON "held_on"
#define NETWORK_COMMITMENT_REVIEW_ID "id"
#define NETWORK_COMMITMENT_REVIEW_MINUTE "minute"
#define NETWORK_COMMITMENT_REVIEW_NEXT_REVIEW_ON "next_review_on"
#define NETWORK_COMMITMENT_REVIEW_ORGANISATION "organisation"
#define NETWORK_COMMITMENT_REVIEW_REASON "reason"
#define NETWORK_COMMITMENT_REVIEW_RESULT "result"
#define NETWORK_COMMITMENT_REVIEW_SOURCE "source"
#define NETWORK_COMMITMENT_REVIEW_TEXT "text"
#define NETWORK_COMMITMENT_SLUG "slug"
#define NETWORK_COMMITMENT_STATE "state"
#define NETWORK_COMMITMENT_TEST_KIND "kind"
#define NETWORK_COMMITMENT_TEST_ON "on"
#define NETWORK_COMMITMENT_TEST_OUTCOME "outcome"
#define NETWORK_COMMITMENT_TEST_SETTLED_ON "settled_on"
#define NETWORK_COMMITMENT_TEST_WHY "why"
#define NETWORK_CONFIRM_CODE "code"
#define NETWORK_CONFIRM_SESSION "session"
#define NETWORK_CONSENT_GIVEN "given"
#define NETWORK_CONSENT_ORGANISATION "organisation"
#define NETWORK_CONSENT_SOURCE "source"
#define NETWORK_CONTACT_APPOINTMENT "appointment"
#define NETWORK_CONTACT_BODY "body"
#define NETWORK_CONTACT_EFFECTIVE_FROM "effective_from"
#define NETWORK_CONTACT_EFFECTIVE_TO "effective_to"
#define NETWORK_CONTACT_EMAIL "email"
#define NETWORK_CONTACT_NAME "name"
#define NETWORK_CONTACT_PERSON "person"
#define NETWORK_CONTACT_POST "post"
#define NETWORK_CONTACT_TITLE "title"
#define NETWORK_CONTENT_BODY "body"
#define NETWORK_CONTENT_BODY_CODE "body_code"
#define NETWORK_CONTENT_CONTACT_POST "contact_post"
#define NETWORK_CONTENT_COST "cost"
#define NETWORK_CONTENT_COST_PENCE "cost_pence"
#define NETWORK_CONTENT_DIFFERENTLY "differently"
#define NETWORK_CONTENT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_CONTENT_LANGUAGE "language"
#define NETWORK_CONTENT_LICENCE "licence"
#define NETWORK_CONTENT_NUMBERS "numbers"
#define NETWORK_CONTENT_OUTCOME "outcome"
#define NETWORK_CONTENT_PARTNERS "partners"
#define NETWORK_CONTENT_PLACE "place"
#define NETWORK_CONTENT_PRINCIPLES "principles"
#define NETWORK_CONTENT_PROBLEM "problem"
#define NETWORK_CONTENT_SOURCE_TITLE "source_title"
#define NETWORK_CONTENT_SOURCE_URL "source_url"
#define NETWORK_CONTENT_STAGE "stage"
#define NETWORK_CONTENT_STAGE_REASON "stage_reason"
#define NETWORK_CONTENT_SUMMARY "summary"
#define NETWORK_CONTENT_TEASER "teaser"
#define NETWORK_CONTENT_THEMES "themes"
#define NETWORK_CONTENT_TIERS "tiers"
#define NETWORK_CONTENT_TITLE "title"
#define NETWORK_CONTENT_TRANSLATION_OF "translation_of"
#define NETWORK_CONTENT_VISIBILITY "visibility"
#define NETWORK_CONTENT_WHAT_WAS_DONE "what_was_done"
#define NETWORK_CONTENT_YEAR "year"
#define NETWORK_CONVERSION_DECIDED_BY "decided_by"
#define NETWORK_CONVERSION_MINUTE "minute"
#define NETWORK_CONVERSION_ON "on"
#define NETWORK_CONVERSION_ORGANISATION "organisation"
#define NETWORK_CONVERSION_REASON "reason"
#define NETWORK_CORRECT_AMOUNT "amount"
#define NETWORK_CORRECT_DECIDED_BY "decided_by"
#define NETWORK_CORRECT_DECISION_AT "at"
#define NETWORK_CORRECT_DECISION_MEETING "meeting"
#define NETWORK_CORRECT_DECISION_NUMBER "number"
#define NETWORK_CORRECT_DECISION_REASON "reason"
#define NETWORK_CORRECT_DECISION_TEXT "text"
#define NETWORK_CORRECT_FACT "fact"
#define NETWORK_CORRECT_FROM "from"
#define NETWORK_CORRECT_FROM_UNKNOWN "from_unknown"
#define NETWORK_CORRECT_MINUTE "minute"
#define NETWORK_CORRECT_ORGANISATION "organisation"
#define NETWORK_CORRECT_SOURCE "source"
#define NETWORK_CORRECT_TO "to"
#define NETWORK_CORRECT_TO_OPEN "to_open"
#define NETWORK_CORRECT_VALUE "value"
#define NETWORK_COUNCIL_ELECTION_HELD_ON "held_on"
#define NETWORK_COUNCIL_ELECTION_RECORDED "recorded"
#define NETWORK_COUNCIL_ELECTION_RULE "rule"
#define NETWORK_COUNCIL_ELECTION_SCOPE "scope"
#define NETWORK_COUNCIL_ELECTION_SOURCE "source"
#define NETWORK_COUNCIL_ELECTION_TEXT "text"
#define NETWORK_COUNT_AS_ON "as_on"
#define NETWORK_COUNT_CONTROL "control"
#define NETWORK_COUNT_KIND "kind"
#define NETWORK_COUNT_KNOWN_AT "known_at"
#define NETWORK_COUNT_NATION "nation"
#define NETWORK_COUNT_Q "q"
#define NETWORK_COUNT_REGION "region"
#define NETWORK_CYCLE_ANCHOR "anchor"
#define NETWORK_CYCLE_FROM_YEAR "from_year"
#define NETWORK_CYCLE_ORGANISATION "organisation"
#define NETWORK_CYCLE_SCOPE "scope"
#define NETWORK_CYCLE_SOURCE "source"
#define NETWORK_CYCLE_YEARS "years"
#define NETWORK_DEALINGS_AFTER "after"
#define NETWORK_DEALINGS_LIMIT "limit"
#define NETWORK_DEALINGS_ORGANISATION "organisation"
#define NETWORK_DEALING_CARD_DEALING "dealing"
#define NETWORK_DEALING_CARD_VERSIONS "versions"
#define NETWORK_DEALING_CARD_WITH "with"
#define NETWORK_DEALING_CORRECTIONS "corrections"
#define NETWORK_DEALING_CORRECTION_DEALING "dealing"
#define NETWORK_DEALING_CORRECTION_DUE "due"
#define NETWORK_DEALING_CORRECTION_ON "on"
#define NETWORK_DEALING_CORRECTION_OWNER "owner"
#define NETWORK_DEALING_CORRECTION_WHAT "what"
#define NETWORK_DEALING_CORRECTION_WITH_ROLE "with_role"
#define NETWORK_DEALING_DONE_ON "done_on"
#define NETWORK_DEALING_DUE "due"
#define NETWORK_DEALING_ERASURE_DEALING "dealing"
#define NETWORK_DEALING_ERASURE_REASON "reason"
#define NETWORK_DEALING_ID "id"
#define NETWORK_DEALING_KIND "kind"
#define NETWORK_DEALING_NUMBER_DEALING "dealing"
#define NETWORK_DEALING_ON "on"
#define NETWORK_DEALING_ORGANISATION "organisation"
#define NETWORK_DEALING_OUTCOME "outcome"
#define NETWORK_DEALING_OWNER "owner"
#define NETWORK_DEALING_PARTY_ADDRESS "address"
#define NETWORK_DEALING_PARTY_NAME "name"
#define NETWORK_DEALING_PARTY_PERSON "person"
#define NETWORK_DEALING_RECORDED_AT "recorded_at"
#define NETWORK_DEALING_RECORDED_BY "recorded_by"
#define NETWORK_DEALING_VERSION_DUE "due"
#define NETWORK_DEALING_VERSION_ID "id"
#define NETWORK_DEALING_VERSION_KIND "kind"
#define NETWORK_DEALING_VERSION_ON "on"
#define NETWORK_DEALING_VERSION_OWNER "owner"
#define NETWORK_DEALING_VERSION_RECORDED_AT "recorded_at"
#define NETWORK_DEALING_VERSION_RECORDED_BY "recorded_by"
#define NETWORK_DEALING_VERSION_WHAT "what"
#define NETWORK_DEALING_VERSION_WITHDRAWN "withdrawn"
#define NETWORK_DEALING_VERSION_WITH_ROLE "with_role"
#define NETWORK_DEALING_WHAT "what"
#define NETWORK_DEALING_WITHDRAWN "withdrawn"
#define NETWORK_DEALING_WITH_ROLE "with_role"
#define NETWORK_DECIDE_APPLICATION_APPLICATION "application"
#define NETWORK_DECIDE_APPLICATION_DECISION "decision"
#define NETWORK_DECIDE_APPLICATION_FROM "from"
#define NETWORK_DECIDE_APPLICATION_MINUTE "minute"
#define NETWORK_DECIDE_APPLICATION_REASON "reason"
#define NETWORK_DECIDE_BID_AMOUNT_PENCE "amount_pence"
#define NETWORK_DECIDE_BID_BID "bid"
#define NETWORK_DECIDE_BID_DECISION "decision"
#define NETWORK_DECIDE_BID_MINUTE "minute"
#define NETWORK_DECIDE_BID_REASON "reason"
#define NETWORK_DECIDE_ITEM "item"
#define NETWORK_DECIDE_MEETING "meeting"
#define NETWORK_DECIDE_TEXT "text"
#define NETWORK_DECISION_CORRECTION_CORRECTED_AT "corrected_at"
#define NETWORK_DECISION_CORRECTION_CORRECTED_ON "corrected_on"
#define NETWORK_DECISION_CORRECTION_REASON "reason"
#define NETWORK_DECISION_CORRECTION_RECORDED_AT "recorded_at"
#define NETWORK_DECISION_CORRECTION_TEXT "text"
#define NETWORK_DECISION_LINE_CORRECTIONS "corrections"
#define NETWORK_DECISION_LINE_ID "id"
#define NETWORK_DECISION_LINE_ITEM "item"
#define NETWORK_DECISION_LINE_NUMBER "number"
#define NETWORK_DECISION_LINE_REFERENCE "reference"
#define NETWORK_DECISION_LINE_TEXT "text"
#define NETWORK_DECISION_TIMES_FROM "from"
#define NETWORK_DECISION_TIMES_TO "to"
#define NETWORK_DECISION_TIME_APPLICATION "application"
#define NETWORK_DECISION_TIME_DAYS "days"
#define NETWORK_DECISION_TIME_DECIDED_ON "decided_on"
#define NETWORK_DECISION_TIME_ORGANISATION_NAME "organisation_name"
#define NETWORK_DECISION_TIME_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_DECISION_TIME_OUTCOME "outcome"
#define NETWORK_DECISION_TIME_SUBMITTED_ON "submitted_on"
#define NETWORK_DECISION_TIME_TIER "tier"
#define NETWORK_DECLARE_AGAINST "against"
#define NETWORK_DECLARE_BODY "body"
#define NETWORK_DECLARE_CORRECTS "corrects"
#define NETWORK_DECLARE_DECLARED_ON "declared_on"
#define NETWORK_DECLARE_IN_FAVOUR "in_favour"
#define NETWORK_DECLARE_MINUTE "minute"
#define NETWORK_DECLARE_MOTION "motion"
#define NETWORK_DECLARE_MOVED_BY "moved_by"
#define NETWORK_DECLARE_ORGANISATION "organisation"
#define NETWORK_DECLARE_REASON "reason"
#define NETWORK_DECLARE_REVIEW_ON "review_on"
#define NETWORK_DECLARE_SOURCE "source"
#define NETWORK_DECLARE_VOTES_ABSTAINED "votes_abstained"
#define NETWORK_DECLARE_VOTES_AGAINST "votes_against"
#define NETWORK_DECLARE_VOTES_FOR "votes_for"
#define NETWORK_DESK_ACTION "action"
#define NETWORK_DESK_ACTION_PATH "action_path"
#define NETWORK_DESK_DAYS_WAITING "days_waiting"
#define NETWORK_DESK_DETAIL "detail"
#define NETWORK_DESK_DUE "due"
#define NETWORK_DESK_HEALTH "health"
#define NETWORK_DESK_ORGANISATION "organisation"
#define NETWORK_DESK_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_DESK_OVERDUE "overdue"
#define NETWORK_DESK_OVERDUE_ONLY "overdue_only"
#define NETWORK_DESK_ROWS "rows"
#define NETWORK_DESK_WAITING_SINCE "waiting_since"
#define NETWORK_DESK_WHAT "what"
#define NETWORK_DESK_WHOSE "whose"
#define NETWORK_DIFFERING_BOX_AFTER "after"
#define NETWORK_DIFFERING_BOX_BEFORE "before"
#define NETWORK_DIFFERING_BOX_FIELD "field"
#define NETWORK_DIFF_FROM "from"
#define NETWORK_DIFF_RESOURCE "resource"
#define NETWORK_DIFF_TO "to"
#define NETWORK_DISCLOSURE_DISCLOSURE "disclosure"
#define NETWORK_DISCLOSURE_EXEMPTION "exemption"
#define NETWORK_DISCLOSURE_HOLDINGS "holdings"
#define NETWORK_DISCLOSURE_REASON "reason"
#define NETWORK_DISCLOSURE_REQUEST "request"
#define NETWORK_DRAFT_BODY_CODE "body_code"
#define NETWORK_DRAFT_CONTACT_POST "contact_post"
#define NETWORK_DRAFT_COST "cost"
#define NETWORK_DRAFT_COST_PENCE "cost_pence"
#define NETWORK_DRAFT_DIFFERENTLY "differently"
#define NETWORK_DRAFT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_DRAFT_KIND "kind"
#define NETWORK_DRAFT_LANGUAGE "language"
#define NETWORK_DRAFT_LICENCE "licence"
#define NETWORK_DRAFT_NUMBERS "numbers"
#define NETWORK_DRAFT_ORGANISATION "organisation"
#define NETWORK_DRAFT_OUTCOME "outcome"
#define NETWORK_DRAFT_PARTNERS "partners"
#define NETWORK_DRAFT_PLACE "place"
#define NETWORK_DRAFT_PRINCIPLES "principles"
#define NETWORK_DRAFT_PROBLEM "problem"
#define NETWORK_DRAFT_SOURCE_TITLE "source_title"
#define NETWORK_DRAFT_SOURCE_URL "source_url"
#define NETWORK_DRAFT_STAGE "stage"
#define NETWORK_DRAFT_STAGE_REASON "stage_reason"
#define NETWORK_DRAFT_SUMMARY "summary"
#define NETWORK_DRAFT_TEASER "teaser"
#define NETWORK_DRAFT_THEMES "themes"
#define NETWORK_DRAFT_TIERS "tiers"
#define NETWORK_DRAFT_TITLE "title"
#define NETWORK_DRAFT_TRANSLATION_OF "translation_of"
#define NETWORK_DRAFT_VISIBILITY "visibility"
#define NETWORK_DRAFT_WHAT_WAS_DONE "what_was_done"
#define NETWORK_DRAFT_YEAR "year"
#define NETWORK_DROPPED_SETUP_DROPPED "dropped"
#define NETWORK_DURABILITY_PART_MOST "most"
#define NETWORK_DURABILITY_PART_POINTS "points"
#define NETWORK_DURABILITY_PART_RULE "rule"
#define NETWORK_DURABILITY_PART_TEXT "text"
#define NETWORK_EARLIER_COMMITMENT_DECLARED_ON "declared_on"
#define NETWORK_EARLIER_COMMITMENT_ID "id"
#define NETWORK_EARLIER_COMMITMENT_LAPSED_ON "lapsed_on"
#define NETWORK_EARLIER_COMMITMENT_LAPSE_REASON "lapse_reason"
#define NETWORK_EARLIER_COMMITMENT_MINUTE "minute"
#define NETWORK_EARLIER_WORDING_EFFECTIVE "effective"
#define NETWORK_EARLIER_WORDING_LIST "list"
#define NETWORK_EARLIER_WORDING_WORDING "wording"
#define NETWORK_EDITIONS_LIMIT "limit"
#define NETWORK_EDITION_AS_ON "as_on"
#define NETWORK_EDITION_CARD_CANONICAL "canonical"
#define NETWORK_EDITION_CARD_EDITION "edition"
#define NETWORK_EDITION_CARD_FIGURES "figures"
#define NETWORK_EDITION_DIGEST "digest"
#define NETWORK_EDITION_EDITION "edition"
#define NETWORK_EDITION_ID "id"
#define NETWORK_EDITION_KNOWN_AT "known_at"
#define NETWORK_EDITION_NAME "name"
#define NETWORK_EDITION_PROOF_CORRECTED_SINCE "corrected_since"
#define NETWORK_EDITION_PROOF_DIFFERENCES "differences"
#define NETWORK_EDITION_PROOF_DIGEST_HOLDS "digest_holds"
#define NETWORK_EDITION_PROOF_EDITION "edition"
#define NETWORK_EDITION_PROOF_JOURNAL_AGREES "journal_agrees"
#define NETWORK_EDITION_PROOF_SAME "same"
#define NETWORK_EDITION_QUERY "query"
#define NETWORK_EDITION_RECORDED_AT "recorded_at"
#define NETWORK_EDITION_TITLE "title"
#define NETWORK_EDITORIAL_ANSWER_COMES_OUT "comes_out"
#define NETWORK_EDITORIAL_ANSWER_ID "id"
#define NETWORK_EDITORIAL_ANSWER_REVIEW_DUE "review_due"
#define NETWORK_EDITORIAL_ANSWER_SLUG "slug"
#define NETWORK_EDITORIAL_ANSWER_STATE "state"
#define NETWORK_EDITORIAL_ANSWER_VERSION "version"
#define NETWORK_EDITORIAL_ANSWER_WHY "why"
#define NETWORK_EDITORIAL_ANSWER_WORK "work"
#define NETWORK_ELECTIONS_OF_COUNCIL_AS_ON "as_on"
#define NETWORK_ELECTIONS_OF_COUNCIL_ELECTIONS "elections"
#define NETWORK_ELECTIONS_OF_COUNCIL_NEXT "next"
#define NETWORK_ELECTION_CORRECTS "corrects"
#define NETWORK_ELECTION_HELD_ON "held_on"
#define NETWORK_ELECTION_ORGANISATION "organisation"
#define NETWORK_ELECTION_REASON "reason"
#define NETWORK_ELECTION_SCOPE "scope"
#define NETWORK_ELECTION_SOURCE "source"
#define NETWORK_ELIGIBLE_APPLICATION "application"
#define NETWORK_ELIGIBLE_REVIEWER_ELIGIBLE "eligible"
#define NETWORK_ELIGIBLE_REVIEWER_NAME "name"
#define NETWORK_ELIGIBLE_REVIEWER_PERSON "person"
#define NETWORK_ELIGIBLE_REVIEWER_WHY_NOT "why_not"
#define NETWORK_EMAIL_EMAIL "email"
#define NETWORK_EMAIL_PERSON "person"
#define NETWORK_END_APPOINTMENT "appointment"
#define NETWORK_END_DECISION "decision"
#define NETWORK_END_NETWORK_APPOINTMENT "appointment"
#define NETWORK_END_NETWORK_DECISION "decision"
#define NETWORK_END_NETWORK_ON "on"
#define NETWORK_END_ON "on"
#define NETWORK_END_ORGANISATION "organisation"
#define NETWORK_END_REASON "reason"
#define NETWORK_END_RESOURCE "resource"
#define NETWORK_END_SEAT_MINUTE "minute"
#define NETWORK_END_SEAT_ON "on"
#define NETWORK_END_SEAT_SEAT "seat"
#define NETWORK_ENQUIRE_EMAIL "email"
#define NETWORK_ENQUIRE_MESSAGE "message"
#define NETWORK_ENQUIRE_NAME "name"
#define NETWORK_ENQUIRE_ORGANISATION "organisation"
#define NETWORK_ENQUIRIES_ANSWERED "answered"
#define NETWORK_ENQUIRY_DAYS "days"
#define NETWORK_ENQUIRY_EMAIL "email"
#define NETWORK_ENQUIRY_ENQUIRY "enquiry"
#define NETWORK_ENQUIRY_ID "id"
#define NETWORK_ENQUIRY_MESSAGE "message"
#define NETWORK_ENQUIRY_NAME "name"
#define NETWORK_ENQUIRY_ORGANISATION_NAMED "organisation_named"
#define NETWORK_ENQUIRY_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_ENQUIRY_REASON "reason"
#define NETWORK_ENQUIRY_RECEIPT_ENQUIRY "enquiry"
#define NETWORK_ENQUIRY_RECEIPT_RECEIVED_ON "received_on"
#define NETWORK_ENQUIRY_RECEIVED_ON "received_on"
#define NETWORK_ENQUIRY_STATE "state"
#define NETWORK_ENTER_PROJECT_DIFFERENCE "difference"
#define NETWORK_ENTER_PROJECT_MATCH_FUNDERS "match_funders"
#define NETWORK_ENTER_PROJECT_ORGANISATION "organisation"
#define NETWORK_ENTER_PROJECT_OUTCOME "outcome"
#define NETWORK_ENTER_PROJECT_PARTICIPANTS "participants"
#define NETWORK_ENTER_PROJECT_PLAN "plan"
#define NETWORK_ENTER_PROJECT_PRINCIPLES "principles"
#define NETWORK_ENTER_PROJECT_PUBLISHED_ON "published_on"
#define NETWORK_ENTER_PROJECT_ROUND "round"
#define NETWORK_ENTER_PROJECT_SOURCE "source"
#define NETWORK_ENTER_PROJECT_SUMMARY "summary"
#define NETWORK_ENTER_PROJECT_THEME "theme"
#define NETWORK_ENTER_PROJECT_TITLE "title"
#define NETWORK_ENTER_PROJECT_TYPE "type"
#define NETWORK_ENTER_PROJECT_YEAR "year"
#define NETWORK_ENTITLEMENT_ENTITLEMENT "entitlement"
#define NETWORK_ENTITLEMENT_GRANTED "granted"
#define NETWORK_ENTITLEMENT_LABEL "label"
#define NETWORK_ENTITLEMENT_WHY "why"
#define NETWORK_ENVELOPE_AWARDED_PENCE "awarded_pence"
#define NETWORK_ENVELOPE_AWARDS "awards"
#define NETWORK_ENVELOPE_ENVELOPE_PENCE "envelope_pence"
#define NETWORK_ENVELOPE_LEFT_PENCE "left_pence"
#define NETWORK_ENVELOPE_TYPE "type"
#define NETWORK_ERASED_DEALING_DEALING "dealing"
#define NETWORK_ERASED_DEALING_VALUES "values"
#define NETWORK_ERASED_PERSON_MESSAGES "messages"
#define NETWORK_ERASED_PERSON_PERSON "person"
#define NETWORK_ERASED_PERSON_VALUES "values"
#define NETWORK_ERASE_PERSON "person"
#define NETWORK_ERASE_REASON "reason"
#define NETWORK_EVENT_CORRECTED_BY "corrected_by"
#define NETWORK_EVENT_CORRECTION_DECIDED_BY "decided_by"
#define NETWORK_EVENT_CORRECTION_EFFECTIVE "effective"
#define NETWORK_EVENT_CORRECTION_EVENT "event"
#define NETWORK_EVENT_CORRECTION_MINUTE "minute"
#define NETWORK_EVENT_CORRECTION_ORGANISATION "organisation"
#define NETWORK_EVENT_CORRECTION_REASON "reason"
#define NETWORK_EVENT_CORRECTION_TIER "tier"
#define NETWORK_EVENT_CORRECTION_UNTIL "until"
#define NETWORK_EVENT_CORRECTS "corrects"
#define NETWORK_EVENT_DECIDED_BY "decided_by"
#define NETWORK_EVENT_EFFECTIVE "effective"
#define NETWORK_EVENT_ID "id"
#define NETWORK_EVENT_KIND "kind"
#define NETWORK_EVENT_MINUTE "minute"
#define NETWORK_EVENT_REASON "reason"
#define NETWORK_EVENT_RECORDED_AT "recorded_at"
#define NETWORK_EVENT_STANDS "stands"
#define NETWORK_EVENT_TEXT "text"
#define NETWORK_EVENT_TIER "tier"
#define NETWORK_EVENT_UNTIL "until"
#define NETWORK_EVENT_WITHDRAWAL_EVENT "event"
#define NETWORK_EVENT_WITHDRAWAL_ORGANISATION "organisation"
#define NETWORK_EVENT_WITHDRAWAL_REASON "reason"
#define NETWORK_EVENT_WITHDRAWN "withdrawn"
#define NETWORK_EVERYTHING_GIVEN_ADOPTIONS "adoptions"
#define NETWORK_EVERYTHING_GIVEN_AS_AT "as_at"
#define NETWORK_EVERYTHING_GIVEN_BIDS "bids"
#define NETWORK_EVERYTHING_GIVEN_COMMENTS "comments"
#define NETWORK_EVERYTHING_GIVEN_DECLARATIONS "declarations"
#define NETWORK_EVERYTHING_GIVEN_FIGURES "figures"
#define NETWORK_EVERYTHING_GIVEN_FOREBEARS "forebears"
#define NETWORK_EVERYTHING_GIVEN_JOINED "joined"
#define NETWORK_EVERYTHING_GIVEN_ORGANISATION "organisation"
#define NETWORK_EVERYTHING_GIVEN_RESOURCES "resources"
#define NETWORK_EVERYTHING_ORGANISATION "organisation"
#define NETWORK_EXPORT_AS_ON "as_on"
#define NETWORK_EXPORT_BEGINS "begins"
#define NETWORK_EXPORT_COMBINED_AUTHORITY "combined_authority"
#define NETWORK_EXPORT_CONTROL "control"
#define NETWORK_EXPORT_ENDS "ends"
#define NETWORK_EXPORT_GSS_CODE "gss_code"
#define NETWORK_EXPORT_ID "id"
#define NETWORK_EXPORT_KIND "kind"
#define NETWORK_EXPORT_KNOWN_AT "known_at"
#define NETWORK_EXPORT_LATITUDE "latitude"
#define NETWORK_EXPORT_LOCAL_AUTHORITY_CODE "local_authority_code"
#define NETWORK_EXPORT_LONGITUDE "longitude"
#define NETWORK_EXPORT_NAME "name"
#define NETWORK_EXPORT_NATION "nation"
#define NETWORK_EXPORT_POPULATION "population"
#define NETWORK_EXPORT_POPULATION_YEAR "population_year"
#define NETWORK_EXPORT_REGION "region"
#define NETWORK_EXPORT_SHORT_NAME "short_name"
#define NETWORK_EXPORT_SLUG "slug"
#define NETWORK_EXPORT_WEBSITE "website"
#define NETWORK_EXPORT_WITHIN "within"
#define NETWORK_FACET_COUNT "count"
#define NETWORK_FACET_LABEL "label"
#define NETWORK_FACET_LIST_FACET "facet"
#define NETWORK_FACET_LIST_VALUES "values"
#define NETWORK_FACET_VALUE_CHOSEN "chosen"
#define NETWORK_FACET_VALUE_COUNT "count"
#define NETWORK_FACET_VALUE_LABEL "label"
#define NETWORK_FACET_VALUE_UNDER "under"
#define NETWORK_FACET_VALUE_VALUE "value"
#define NETWORK_FACET_WORD "word"
#define NETWORK_FACT_AMOUNT "amount"
#define NETWORK_FACT_ATTRIBUTE "attribute"
#define NETWORK_FACT_CORRECTED_BY "corrected_by"
#define NETWORK_FACT_CORRECTS "corrects"
#define NETWORK_FACT_DECIDED_BY "decided_by"
#define NETWORK_FACT_FROM_DATE "from_date"
#define NETWORK_FACT_ID "id"
#define NETWORK_FACT_IMPORT "import"
#define NETWORK_FACT_IN_FORCE "in_force"
#define NETWORK_FACT_MINUTE "minute"
#define NETWORK_FACT_OTHER "other"
#define NETWORK_FACT_RECORDED_AT "recorded_at"
#define NETWORK_FACT_SCHEME "scheme"
#define NETWORK_FACT_SOURCE "source"
#define NETWORK_FACT_TEXT "text"
#define NETWORK_FACT_TO_DATE "to_date"
#define NETWORK_FACT_VALUE "value"
#define NETWORK_FACT_WITHDRAWN "withdrawn"
#define NETWORK_FAILED_SEARCHES_LIMIT "limit"
#define NETWORK_FAILED_SEARCH_DAYS "days"
#define NETWORK_FAILED_SEARCH_LAST "last"
#define NETWORK_FAILED_SEARCH_QUERY "query"
#define NETWORK_FAILED_SEARCH_TIMES "times"
#define NETWORK_FEED_AFTER "after"
#define NETWORK_FEED_AT "at"
#define NETWORK_FEED_EVENT "event"
#define NETWORK_FEED_KEYS_ALL "all"
#define NETWORK_FEED_KEY_CARD_CREATED_AT "created_at"
#define NETWORK_FEED_KEY_CARD_ID "id"
#define NETWORK_FEED_KEY_CARD_LABEL "label"
#define NETWORK_FEED_KEY_CARD_REVOKED_AT "revoked_at"
#define NETWORK_FEED_KEY_LABEL "label"
#define NETWORK_FEED_KEY_NUMBER_KEY "key"
#define NETWORK_FEED_LIMIT "limit"
#define NETWORK_FEED_NUMBER "number"
#define NETWORK_FEED_ORGANISATION "organisation"
#define NETWORK_FEED_SUBJECT "subject"
#define NETWORK_FEED_SUBJECT_KIND "subject_kind"
#define NETWORK_FEED_TOMBSTONE "tombstone"
#define NETWORK_FIELD_CHANGE_AFTER "after"
#define NETWORK_FIELD_CHANGE_BEFORE "before"
#define NETWORK_FIELD_CHANGE_FIELD "field"
#define NETWORK_FIGURES_BUDGET_YEAR "budget_year"
#define NETWORK_FIGURES_CAPITAL_BUDGET "capital_budget"
#define NETWORK_FIGURES_ORGANISATION "organisation"
#define NETWORK_FIGURES_POPULATION "population"
#define NETWORK_FIGURES_POPULATION_YEAR "population_year"
#define NETWORK_FIGURES_REVENUE_BUDGET "revenue_budget"
#define NETWORK_FIGURES_SOURCE "source"
#define NETWORK_FIGURE_AMOUNT "amount"
#define NETWORK_FIGURE_DIFFERENCE_FOUND "found"
#define NETWORK_FIGURE_DIFFERENCE_LABEL "label"
#define NETWORK_FIGURE_DIFFERENCE_NAME "name"
#define NETWORK_FIGURE_DIFFERENCE_PUBLISHED "published"
#define NETWORK_FIGURE_FIGURE "figure"
#define NETWORK_FIGURE_LABEL "label"
#define NETWORK_FIGURE_NAME "name"
#define NETWORK_FIGURE_SOURCE "source"
#define NETWORK_FIGURE_TEXT "text"
#define NETWORK_FIGURE_VALUE "value"
#define NETWORK_FIGURE_YEAR "year"
#define NETWORK_FOUND_COMMENT_COMMENT "comment"
#define NETWORK_FOUND_COMMENT_RESOURCE_SLUG "resource_slug"
#define NETWORK_GAPS_COUNCIL_TYPE "council_type"
#define NETWORK_GAPS_THEME "theme"
#define NETWORK_GAP_LINE_CODE "code"
#define NETWORK_GAP_LINE_COUNTS "counts"
#define NETWORK_GAP_LINE_NAME "name"
#define NETWORK_GAP_LINE_WITHOUT "without"
#define NETWORK_GAP_TABLE_BY_COUNCIL_TYPE "by_council_type"
#define NETWORK_GAP_TABLE_BY_THEME "by_theme"
#define NETWORK_GAP_TABLE_PRINCIPLES "principles"
#define NETWORK_GAP_TABLE_STUDIES "studies"
#define NETWORK_GAP_TABLE_THIN "thin"
#define NETWORK_GIVEN_BID_BID "bid"
#define NETWORK_GIVEN_BID_EARLIER "earlier"
#define NETWORK_GIVEN_COMMENT_BY "by"
#define NETWORK_GIVEN_COMMENT_ID "id"
#define NETWORK_GIVEN_COMMENT_NOTE "note"
#define NETWORK_GIVEN_COMMENT_ON "on"
#define NETWORK_GIVEN_COMMENT_PATH "path"
#define NETWORK_GIVEN_COMMENT_SAID_AT "said_at"
#define NETWORK_GIVEN_COMMENT_STATE "state"
#define NETWORK_GIVEN_COMMENT_TEXT "text"
#define NETWORK_GIVEN_EVENT_EFFECTIVE "effective"
#define NETWORK_GIVEN_EVENT_KIND "kind"
#define NETWORK_GIVEN_EVENT_REASON "reason"
#define NETWORK_GIVEN_EVENT_RECORDED_AT "recorded_at"
#define NETWORK_GIVEN_EVENT_UNTIL "until"
#define NETWORK_GIVEN_EVENT_VERSION "version"
#define NETWORK_GIVEN_FILE_HERE "here"
#define NETWORK_GIVEN_FILE_SAID "said"
#define NETWORK_GIVEN_JOINING_PROJECT "project"
#define NETWORK_GIVEN_JOINING_STATE_LABEL "state_label"
#define NETWORK_GIVEN_RESOURCE_COMES_OUT "comes_out"
#define NETWORK_GIVEN_RESOURCE_EVENTS "events"
#define NETWORK_GIVEN_RESOURCE_FILES "files"
#define NETWORK_GIVEN_RESOURCE_LEAD "lead"
#define NETWORK_GIVEN_RESOURCE_LEADS "leads"
#define NETWORK_GIVEN_RESOURCE_LIVE "live"
#define NETWORK_GIVEN_RESOURCE_PENDING "pending"
#define NETWORK_GIVEN_RESOURCE_RESOURCE "resource"
#define NETWORK_GIVEN_RESOURCE_REVIEW_DUE "review_due"
#define NETWORK_GIVEN_RESOURCE_STATE "state"
#define NETWORK_GIVEN_RESOURCE_URN "urn"
#define NETWORK_GIVEN_RESOURCE_VERSIONS "versions"
#define NETWORK_GIVEN_RESOURCE_WORK "work"
#define NETWORK_GIVEN_VERSION_NOTE "note"
#define NETWORK_GIVEN_VERSION_NUMBER "number"
#define NETWORK_GIVEN_VERSION_RECORDED_AT "recorded_at"
#define NETWORK_GIVEN_VERSION_SAYS "says"
#define NETWORK_GIVEN_VERSION_URN "urn"
#define NETWORK_GOING_KEPT_FOR "kept_for"
#define NETWORK_GOING_LIST_BEFORE "before"
#define NETWORK_GOING_LIST_GOES "goes"
#define NETWORK_GOING_LIST_KEPT "kept"
#define NETWORK_GOING_LIST_ROWS "rows"
#define NETWORK_GOING_LIST_RULE "rule"
#define NETWORK_GOING_NUMBER "number"
#define NETWORK_GOING_SINCE "since"
#define NETWORK_GOING_TEXT "text"
#define NETWORK_GROWTH_AFFILIATE "affiliate"
#define NETWORK_GROWTH_ASSOCIATE "associate"
#define NETWORK_GROWTH_AS_ON "as_on"
#define NETWORK_GROWTH_DAY "day"
#define NETWORK_GROWTH_FROM_YEAR "from_year"
#define NETWORK_GROWTH_FULL "full"
#define NETWORK_GROWTH_JOINED "joined"
#define NETWORK_GROWTH_MONTH "month"
#define NETWORK_GROWTH_SUPPORTER "supporter"
#define NETWORK_GROWTH_TO_YEAR "to_year"
#define NETWORK_GROWTH_WENT "went"
#define NETWORK_HAND_OVER_DECISION "decision"
#define NETWORK_HAND_OVER_EMAIL "email"
#define NETWORK_HAND_OVER_FROM_PERSON "from_person"
#define NETWORK_HAND_OVER_NAME "name"
#define NETWORK_HAND_OVER_ON "on"
#define NETWORK_HAND_OVER_ORGANISATION "organisation"
#define NETWORK_HEALTH_GOOD "good"
#define NETWORK_HEALTH_NAME "name"
#define NETWORK_HEALTH_TEXT "text"
#define NETWORK_HISTORY_LINE_BY "by"
#define NETWORK_HISTORY_LINE_EFFECTIVE "effective"
#define NETWORK_HISTORY_LINE_ID "id"
#define NETWORK_HISTORY_LINE_KIND "kind"
#define NETWORK_HISTORY_LINE_OTHER "other"
#define NETWORK_HISTORY_LINE_PERSON "person"
#define NETWORK_HISTORY_LINE_REASON "reason"
#define NETWORK_HISTORY_LINE_RECORDED_AT "recorded_at"
#define NETWORK_HISTORY_LINE_UNTIL "until"
#define NETWORK_HISTORY_LINE_VERSION "version"
#define NETWORK_HOLDINGS_FOUND_HOLDINGS "holdings"
#define NETWORK_HOLDINGS_FOUND_TOTAL "total"
#define NETWORK_HOLDINGS_LIMIT "limit"
#define NETWORK_HOLDINGS_ORGANISATION "organisation"
#define NETWORK_HOLDINGS_PERSON "person"
#define NETWORK_HOLDINGS_Q "q"
#define NETWORK_HOLDING_KIND "kind"
#define NETWORK_HOLDING_NUMBER "number"
#define NETWORK_HOLDING_ON "on"
#define NETWORK_HOLDING_ORGANISATION "organisation"
#define NETWORK_HOLDING_PERSON "person"
#define NETWORK_HOLDING_PLACE "place"
#define NETWORK_HOLDING_TEXT "text"
#define NETWORK_HOLD_REASON "reason"
#define NETWORK_HOLD_RESOURCE "resource"
#define NETWORK_HOLD_UNTIL "until"
#define NETWORK_IMPACT_COUNTS_ADOPTIONS "adoptions"
#define NETWORK_IMPACT_COUNTS_COMMENTS "comments"
#define NETWORK_IMPACT_COUNTS_DOWNLOADS "downloads"
#define NETWORK_IMPACT_COUNTS_PACKS "packs"
#define NETWORK_IMPACT_COUNTS_QUESTIONS "questions"
#define NETWORK_IMPACT_COUNTS_READINGS "readings"
#define NETWORK_IMPACT_COUNTS_USEFUL "useful"
#define NETWORK_IMPACT_LINE_COUNTS "counts"
#define NETWORK_IMPACT_LINE_RESOURCE "resource"
#define NETWORK_IMPACT_ORGANISATION "organisation"
#define NETWORK_IMPACT_STEP_DOWNLOADS "downloads"
#define NETWORK_IMPACT_STEP_FROM "from"
#define NETWORK_IMPACT_STEP_READINGS "readings"
#define NETWORK_IMPORT_ACTOR "actor"
#define NETWORK_IMPORT_AT "at"
#define NETWORK_IMPORT_CARD_IMPORT "import"
#define NETWORK_IMPORT_CARD_LINES "lines"
#define NETWORK_IMPORT_COUNCILS_CONTENT "content"
#define NETWORK_IMPORT_COUNCILS_CONTENT_BASE64 "content_base64"
#define NETWORK_IMPORT_COUNCILS_FILE_NAME "file_name"
#define NETWORK_IMPORT_COUNCILS_LICENCE "licence"
#define NETWORK_IMPORT_COUNCILS_SKIP_REFUSED "skip_refused"
#define NETWORK_IMPORT_COUNCILS_SOURCE "source"
#define NETWORK_IMPORT_DIGEST "digest"
#define NETWORK_IMPORT_FILE_NAME "file_name"
#define NETWORK_IMPORT_ID "id"
#define NETWORK_IMPORT_KIND "kind"
#define NETWORK_IMPORT_LICENCE "licence"
#define NETWORK_IMPORT_LINE_COUNT "line_count"
#define NETWORK_IMPORT_LINE_LINE "line"
#define NETWORK_IMPORT_LINE_MESSAGE "message"
#define NETWORK_IMPORT_LINE_OUTCOME "outcome"
#define NETWORK_IMPORT_LINE_REPORT_LINE "line"
#define NETWORK_IMPORT_LINE_REPORT_MESSAGES "messages"
#define NETWORK_IMPORT_LINE_REPORT_OUTCOME "outcome"
#define NETWORK_IMPORT_LINE_REPORT_SUBJECT "subject"
#define NETWORK_IMPORT_LINE_SUBJECT "subject"
#define NETWORK_IMPORT_MEMBERS_COLUMNS "columns"
#define NETWORK_IMPORT_MEMBERS_CONTENT "content"
#define NETWORK_IMPORT_MEMBERS_CONTENT_BASE64 "content_base64"
#define NETWORK_IMPORT_MEMBERS_DATE_STYLE "date_style"
#define NETWORK_IMPORT_MEMBERS_FILE_NAME "file_name"
#define NETWORK_IMPORT_MEMBERS_LEAVE_OUT_UNKNOWN "leave_out_unknown"
#define NETWORK_IMPORT_MEMBERS_SKIP_REFUSED "skip_refused"
#define NETWORK_IMPORT_MEMBERS_SOURCE "source"
#define NETWORK_IMPORT_MEMBERS_TIERS "tiers"
#define NETWORK_IMPORT_REPORT_ADDED "added"
#define NETWORK_IMPORT_REPORT_APPLIED "applied"
#define NETWORK_IMPORT_REPORT_CHANGED "changed"
#define NETWORK_IMPORT_REPORT_DIGEST "digest"
#define NETWORK_IMPORT_REPORT_DRY_RUN "dry_run"
#define NETWORK_IMPORT_REPORT_ENCODING "encoding"
#define NETWORK_IMPORT_REPORT_FILE_NAME "file_name"
#define NETWORK_IMPORT_REPORT_IMPORT "import"
#define NETWORK_IMPORT_REPORT_LICENCE "licence"
#define NETWORK_IMPORT_REPORT_LINES "lines"
#define NETWORK_IMPORT_REPORT_NOTES "notes"
#define NETWORK_IMPORT_REPORT_REFUSED "refused"
#define NETWORK_IMPORT_REPORT_REPORT "report"
#define NETWORK_IMPORT_REPORT_SOURCE "source"
#define NETWORK_IMPORT_REPORT_SUCCESSIONS "successions"
#define NETWORK_IMPORT_REPORT_UNCHANGED "unchanged"
#define NETWORK_IMPORT_RESOURCES_CONTENT "content"
#define NETWORK_IMPORT_RESOURCES_CONTENT_BASE64 "content_base64"
#define NETWORK_IMPORT_RESOURCES_FILE_NAME "file_name"
#define NETWORK_IMPORT_RESOURCES_LICENCE "licence"
#define NETWORK_IMPORT_RESOURCES_SKIP_REFUSED "skip_refused"
#define NETWORK_IMPORT_RESOURCES_SOURCE "source"
#define NETWORK_IMPORT_SOURCE "source"
#define NETWORK_IMPORT_UNDONE_AT "undone_at"
#define NETWORK_IMPORT_WORDPRESS_CONTENT "content"
#define NETWORK_IMPORT_WORDPRESS_CONTENT_BASE64 "content_base64"
#define NETWORK_IMPORT_WORDPRESS_FILES "files"
#define NETWORK_IMPORT_WORDPRESS_FILE_NAME "file_name"
#define NETWORK_IMPORT_WORDPRESS_LICENCE "licence"
#define NETWORK_IMPORT_WORDPRESS_SKIP_REFUSED "skip_refused"
#define NETWORK_IMPORT_WORDPRESS_SOURCE "source"
#define NETWORK_IMPORT_WORDPRESS_TYPES "types"
#define NETWORK_INPUT_NAME "name"
#define NETWORK_INPUT_VALUE "value"
#define NETWORK_INVITE_DECISION "decision"
#define NETWORK_INVITE_EMAIL "email"
#define NETWORK_INVITE_FROM "from"
#define NETWORK_INVITE_NAME "name"
#define NETWORK_INVITE_ORGANISATION "organisation"
#define NETWORK_INVITE_POSTS "posts"
#define NETWORK_INVITE_TITLE "title"
#define NETWORK_ITEM_REPORT_ITEM "item"
#define NETWORK_ITEM_REPORT_KIND "kind"
#define NETWORK_ITEM_REPORT_LINE "line"
#define NETWORK_ITEM_REPORT_MESSAGES "messages"
#define NETWORK_ITEM_REPORT_OUTCOME "outcome"
#define NETWORK_ITEM_REPORT_SLUG "slug"
#define NETWORK_ITEM_REPORT_SUBJECT "subject"
#define NETWORK_JOIN_ORGANISATION "organisation"
#define NETWORK_JOIN_PROJECT "project"
#define NETWORK_LEFT_OUT_ORGANISATION "organisation"
#define NETWORK_LEFT_OUT_POPULATION "population"
#define NETWORK_LEFT_OUT_RULE "rule"
#define NETWORK_LEFT_OUT_TEXT "text"
#define NETWORK_LETTERS_STOPPED_NAME "name"
#define NETWORK_LETTERS_STOPPED_STOPPED "stopped"
#define NETWORK_LETTER_PREVIEW_BODY "body"
#define NETWORK_LETTER_PREVIEW_LETTER "letter"
#define NETWORK_LETTER_PREVIEW_MAY_BE_DECLINED "may_be_declined"
#define NETWORK_LETTER_PREVIEW_SUBJECT "subject"
#define NETWORK_LINEAGE_CANCELLED "cancelled"
#define NETWORK_LINEAGE_CHOICE_ID "id"
#define NETWORK_LINEAGE_CHOICE_IN_THE_WAY "in_the_way"
#define NETWORK_LINEAGE_CHOICE_KIND "kind"
#define NETWORK_LINEAGE_CHOICE_ORGANISATION "organisation"
#define NETWORK_LINEAGE_CHOICE_PATH "path"
#define NETWORK_LINEAGE_CHOICE_TITLE "title"
#define NETWORK_LINEAGE_CHOICE_WHAT "what"
#define NETWORK_LINEAGE_CHOICE_YEAR "year"
#define NETWORK_LINEAGE_DECIDED_BY "decided_by"
#define NETWORK_LINEAGE_EDGE_FROM "from"
#define NETWORK_LINEAGE_EDGE_KIND "kind"
#define NETWORK_LINEAGE_EDGE_LABEL "label"
#define NETWORK_LINEAGE_EDGE_LINK "link"
#define NETWORK_LINEAGE_EDGE_TO "to"
#define NETWORK_LINEAGE_EFFECTIVE "effective"
#define NETWORK_LINEAGE_GRAPH_CUT "cut"
#define NETWORK_LINEAGE_GRAPH_EDGES "edges"
#define NETWORK_LINEAGE_GRAPH_NODES "nodes"
#define NETWORK_LINEAGE_KIND "kind"
#define NETWORK_LINEAGE_MINUTE "minute"
#define NETWORK_LINEAGE_NODE_ASKED "asked"
#define NETWORK_LINEAGE_NODE_ID "id"
#define NETWORK_LINEAGE_NODE_KEY "key"
#define NETWORK_LINEAGE_NODE_KIND "kind"
#define NETWORK_LINEAGE_NODE_LAYER "layer"
#define NETWORK_LINEAGE_NODE_ORGANISATION "organisation"
#define NETWORK_LINEAGE_NODE_PATH "path"
#define NETWORK_LINEAGE_NODE_TITLE "title"
#define NETWORK_LINEAGE_NODE_WHAT "what"
#define NETWORK_LINEAGE_NODE_YEAR "year"
#define NETWORK_LINEAGE_PREDECESSORS "predecessors"
#define NETWORK_LINEAGE_PROJECT "project"
#define NETWORK_LINEAGE_RESOURCE "resource"
#define NETWORK_LINEAGE_SCHEDULED "scheduled"
#define NETWORK_LINEAGE_SOURCE "source"
#define NETWORK_LINEAGE_SUCCESSION "succession"
#define NETWORK_LINEAGE_SUCCESSORS "successors"
#define NETWORK_LINEAGE_TEXT "text"
#define NETWORK_LINKS_AFTER "after"
#define NETWORK_LINKS_HOST "host"
#define NETWORK_LINKS_LIMIT "limit"
#define NETWORK_LINKS_LINKS "links"
#define NETWORK_LINKS_RESOURCE "resource"
#define NETWORK_LINK_FROM_PROJECT "from_project"
#define NETWORK_LINK_FROM_RESOURCE "from_resource"
#define NETWORK_LINK_FROM_TITLE "from_title"
#define NETWORK_LINK_KIND "kind"
#define NETWORK_LINK_LINK "link"
#define NETWORK_LINK_REASON "reason"
#define NETWORK_LINK_TO_PROJECT "to_project"
#define NETWORK_LINK_TO_RESOURCE "to_resource"
#define NETWORK_LINK_TO_TITLE "to_title"
#define NETWORK_LISTING_CARD_INDIVIDUAL "individual"
#define NETWORK_LISTING_CARD_LISTED "listed"
#define NETWORK_LISTING_CARD_NAME "name"
#define NETWORK_LISTING_CARD_ORGANISATION "organisation"
#define NETWORK_LISTING_CARD_SINCE "since"
#define NETWORK_LISTING_CARD_SLUG "slug"
#define NETWORK_LISTING_CARD_SOURCE "source"
#define NETWORK_LISTING_FROM "from"
#define NETWORK_LISTING_LISTED "listed"
#define NETWORK_LISTING_OF_ORGANISATION "organisation"
#define NETWORK_LISTING_ORGANISATION "organisation"
#define NETWORK_LISTING_SOURCE "source"
#define NETWORK_LIST_AFTER "after"
#define NETWORK_LIST_AS_ON "as_on"
#define NETWORK_LIST_CONTROL "control"
#define NETWORK_LIST_IMPORTS_AFTER "after"
#define NETWORK_LIST_IMPORTS_LIMIT "limit"
#define NETWORK_LIST_KIND "kind"
#define NETWORK_LIST_KNOWN_AT "known_at"
#define NETWORK_LIST_LIMIT "limit"
#define NETWORK_LIST_NATION "nation"
#define NETWORK_LIST_PREVIEW_CHANGES "changes"
#define NETWORK_LIST_PREVIEW_LIST "list"
#define NETWORK_LIST_PREVIEW_MINUTE_TEXT "minute_text"
#define NETWORK_LIST_PREVIEW_REPLACES "replaces"
#define NETWORK_LIST_Q "q"
#define NETWORK_LIST_REGION "region"
#define NETWORK_LOOKUP_ANSWER_AS_ON "as_on"
#define NETWORK_LOOKUP_ANSWER_FOUND "found"
#define NETWORK_LOOKUP_ANSWER_LIVING "living"
#define NETWORK_LOOKUP_ANSWER_WHY "why"
#define NETWORK_LOOKUP_AS_ON "as_on"
#define NETWORK_LOOKUP_Q "q"
#define NETWORK_MADE_FEED_KEY_ID "id"
#define NETWORK_MADE_FEED_KEY_KEY "key"
#define NETWORK_MADE_FEED_KEY_LABEL "label"
#define NETWORK_MADE_TOKEN_EXPIRES "expires"
#define NETWORK_MADE_TOKEN_ID "id"
#define NETWORK_MADE_TOKEN_LABEL "label"
#define NETWORK_MADE_TOKEN_PREFIX "prefix"
#define NETWORK_MADE_TOKEN_SCOPES "scopes"
#define NETWORK_MADE_TOKEN_TOKEN "token"
#define NETWORK_MAKE_UPS_BODY "body"
#define NETWORK_MAP_AS_ON "as_on"
#define NETWORK_MAP_CONTROL "control"
#define NETWORK_MAP_KIND "kind"
#define NETWORK_MAP_NATION "nation"
#define NETWORK_MAP_POINTS_AS_ON "as_on"
#define NETWORK_MAP_POINTS_POINTS "points"
#define NETWORK_MAP_POINTS_WITHOUT_POSITION "without_position"
#define NETWORK_MAP_POINT_KIND "kind"
#define NETWORK_MAP_POINT_LATITUDE "latitude"
#define NETWORK_MAP_POINT_LONGITUDE "longitude"
#define NETWORK_MAP_POINT_NAME "name"
#define NETWORK_MAP_POINT_SLUG "slug"
#define NETWORK_MAP_Q "q"
#define NETWORK_MAP_REGION "region"
#define NETWORK_MATCH_AMOUNT_PENCE "amount_pence"
#define NETWORK_MATCH_NAME "name"
#define NETWORK_MEETINGS_AFTER "after"
#define NETWORK_MEETINGS_BODY "body"
#define NETWORK_MEETINGS_FROM "from"
#define NETWORK_MEETINGS_LIMIT "limit"
#define NETWORK_MEETINGS_TO "to"
#define NETWORK_MEETING_BODY "body"
#define NETWORK_MEETING_BODY_NAME "body_name"
#define NETWORK_MEETING_CALLED_OFF "called_off"
#define NETWORK_MEETING_CARD_AGENDA "agenda"
#define NETWORK_MEETING_CARD_AGREED_AT "agreed_at"
#define NETWORK_MEETING_CARD_AGREED_ON "agreed_on"
#define NETWORK_MEETING_CARD_ATTENDANCE "attendance"
#define NETWORK_MEETING_CARD_DECISIONS "decisions"
#define NETWORK_MEETING_CARD_MEETING "meeting"
#define NETWORK_MEETING_CARD_TEXT "text"
#define NETWORK_MEETING_DECISIONS "decisions"
#define NETWORK_MEETING_HELD_ON "held_on"
#define NETWORK_MEETING_ID "id"
#define NETWORK_MEETING_JOINS_AT "joins_at"
#define NETWORK_MEETING_MEETING "meeting"
#define NETWORK_MEETING_MINUTES "minutes"
#define NETWORK_MEETING_MODE "mode"
#define NETWORK_MEETING_PLACE "place"
#define NETWORK_MEETING_REASON "reason"
#define NETWORK_MEETING_STARTS_AT "starts_at"
#define NETWORK_MEMBERSHIP_CARD_CONTINUED_IN "continued_in"
#define NETWORK_MEMBERSHIP_CARD_CONTINUES "continues"
#define NETWORK_MEMBERSHIP_CARD_EVENTS "events"
#define NETWORK_MEMBERSHIP_CARD_MEMBERSHIP "membership"
#define NETWORK_MEMBERSHIP_CARD_NOW "now"
#define NETWORK_MEMBERSHIP_CARD_SPELLS "spells"
#define NETWORK_MEMBERSHIP_CHANGED_EFFECTIVE "effective"
#define NETWORK_MEMBERSHIP_CHANGED_EVENT "event"
#define NETWORK_MEMBERSHIP_CHANGED_MEMBERSHIP "membership"
#define NETWORK_MEMBERSHIP_CHANGED_STANDING "standing"
#define NETWORK_MEMBERSHIP_CHANGED_TIER "tier"
#define NETWORK_MEMBERSHIP_CHANGED_VERSION "version"
#define NETWORK_MEMBERS_AS_OF_AS_ON "as_on"
#define NETWORK_MEMBERS_AS_OF_KNOWN_AT "known_at"
#define NETWORK_MEMBERS_EXPORT_KNOWN_AT "known_at"
#define NETWORK_MEMBERS_EXPORT_ROWS "rows"
#define NETWORK_MEMBERS_IMPORT_REPORT_ADDED "added"
#define NETWORK_MEMBERS_IMPORT_REPORT_APPLIED "applied"
#define NETWORK_MEMBERS_IMPORT_REPORT_DIGEST "digest"
#define NETWORK_MEMBERS_IMPORT_REPORT_DRY_RUN "dry_run"
#define NETWORK_MEMBERS_IMPORT_REPORT_ENCODING "encoding"
#define NETWORK_MEMBERS_IMPORT_REPORT_EVENTS "events"
#define NETWORK_MEMBERS_IMPORT_REPORT_FILE_NAME "file_name"
#define NETWORK_MEMBERS_IMPORT_REPORT_IMPORT "import"
#define NETWORK_MEMBERS_IMPORT_REPORT_LINES "lines"
#define NETWORK_MEMBERS_IMPORT_REPORT_NOTES "notes"
#define NETWORK_MEMBERS_IMPORT_REPORT_ORGANISATIONS "organisations"
#define NETWORK_MEMBERS_IMPORT_REPORT_REFUSED "refused"
#define NETWORK_MEMBERS_IMPORT_REPORT_REPORT "report"
#define NETWORK_MEMBERS_IMPORT_REPORT_SOURCE "source"
#define NETWORK_MEMBERS_IMPORT_REPORT_UNCHANGED "unchanged"
#define NETWORK_MEMBER_COUNTS_AS_ON "as_on"
#define NETWORK_MEMBER_COUNTS_BUDGET "budget"
#define NETWORK_MEMBER_COUNTS_KNOWN_AT "known_at"
#define NETWORK_MEMBER_COUNTS_LEAVING "leaving"
#define NETWORK_MEMBER_COUNTS_MEMBERS "members"
#define NETWORK_MEMBER_COUNTS_NOT_NAMED "not_named"
#define NETWORK_MEMBER_COUNTS_POPULATION "population"
#define NETWORK_MEMBER_COUNTS_SUPPORTERS "supporters"
#define NETWORK_MEMBER_COUNTS_SUSPENDED "suspended"
#define NETWORK_MEMBER_COUNTS_TIERS "tiers"
#define NETWORK_MEMBER_EXPORT_BEGINS "begins"
#define NETWORK_MEMBER_EXPORT_CODES "codes"
#define NETWORK_MEMBER_EXPORT_DECIDED_BY "decided_by"
#define NETWORK_MEMBER_EXPORT_EFFECTIVE "effective"
#define NETWORK_MEMBER_EXPORT_ENDS "ends"
#define NETWORK_MEMBER_EXPORT_EVENT "event"
#define NETWORK_MEMBER_EXPORT_GOES_ON_IN "goes_on_in"
#define NETWORK_MEMBER_EXPORT_GROUP_OF "group_of"
#define NETWORK_MEMBER_EXPORT_KIND "kind"
#define NETWORK_MEMBER_EXPORT_MINUTE "minute"
#define NETWORK_MEMBER_EXPORT_NAME "name"
#define NETWORK_MEMBER_EXPORT_REASON "reason"
#define NETWORK_MEMBER_EXPORT_SLUG "slug"
#define NETWORK_MEMBER_EXPORT_TIER "tier"
#define NETWORK_MEMBER_EXPORT_UNTIL "until"
#define NETWORK_MENTORING_ACCEPTED "accepted"
#define NETWORK_MENTORING_APPLICATION "application"
#define NETWORK_MENTORING_ASKED_ON "asked_on"
#define NETWORK_MENTORING_FROM "from"
#define NETWORK_MENTORING_MENTOR "mentor"
#define NETWORK_MENTORING_ORGANISATION "organisation"
#define NETWORK_MENTORING_ORGANISATION_NAME "organisation_name"
#define NETWORK_MENTORING_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_MENTOR_ACCEPTED "accepted"
#define NETWORK_MENTOR_ANSWER_ACCEPTS "accepts"
#define NETWORK_MENTOR_ANSWER_APPLICATION "application"
#define NETWORK_MENTOR_ANSWER_REASON "reason"
#define NETWORK_MENTOR_APPLICATION "application"
#define NETWORK_MENTOR_FROM "from"
#define NETWORK_MENTOR_NAME "name"
#define NETWORK_MENTOR_PERSON "person"
#define NETWORK_MENTOR_REASON "reason"
#define NETWORK_MENTOR_SAID "said"
#define NETWORK_MENTOR_UNTIL "until"
#define NETWORK_MERGE_CONFLICT_ATTRIBUTE "attribute"
#define NETWORK_MERGE_CONFLICT_DUPLICATE_SAYS "duplicate_says"
#define NETWORK_MERGE_CONFLICT_KEPT_SAYS "kept_says"
#define NETWORK_MERGE_CONFLICT_SCHEME "scheme"
#define NETWORK_MERGE_DUPLICATE "duplicate"
#define NETWORK_MERGE_KEPT "kept"
#define NETWORK_MERGE_OUTCOME_CONFLICTS "conflicts"
#define NETWORK_MERGE_OUTCOME_DUPLICATE "duplicate"
#define NETWORK_MERGE_OUTCOME_EFFECTS "effects"
#define NETWORK_MERGE_OUTCOME_FACTS_TAKEN_OVER "facts_taken_over"
#define NETWORK_MERGE_OUTCOME_KEPT "kept"
#define NETWORK_MERGE_OUTCOME_MERGE "merge"
#define NETWORK_MERGE_REASON "reason"
#define NETWORK_MERGE_THEMES_INTO "into"
#define NETWORK_MERGE_THEMES_THEME "theme"
#define NETWORK_MESSAGE_RECORD_CREATED_AT "created_at"
#define NETWORK_MESSAGE_RECORD_ID "id"
#define NETWORK_MESSAGE_RECORD_LETTER "letter"
#define NETWORK_MESSAGE_RECORD_SENT_AT "sent_at"
#define NETWORK_MESSAGE_RECORD_SUBJECT "subject"
#define NETWORK_MESSAGE_RECORD_TO_ADDRESS "to_address"
#define NETWORK_MILESTONE_DUE "due"
#define NETWORK_MILESTONE_OVERDUE "overdue"
#define NETWORK_MILESTONE_WHAT "what"
#define NETWORK_MINE_ORGANISATION "organisation"
#define NETWORK_MINUTES_MEETING "meeting"
#define NETWORK_MINUTES_TEXT "text"
#define NETWORK_MOVE_CALLED_OFF "called_off"
#define NETWORK_MOVE_JOINS "joins"
#define NETWORK_MOVE_MEETING "meeting"
#define NETWORK_MOVE_MODE "mode"
#define NETWORK_MOVE_ON "on"
#define NETWORK_MOVE_PLACE "place"
#define NETWORK_MOVE_PROJECT_ON "on"
#define NETWORK_MOVE_PROJECT_PROJECT "project"
#define NETWORK_MOVE_PROJECT_REASON "reason"
#define NETWORK_MOVE_PROJECT_STEP "step"
#define NETWORK_MOVE_PROJECT_UNTIL "until"
#define NETWORK_MOVE_REASON "reason"
#define NETWORK_MOVE_STARTS "starts"
#define NETWORK_NAMED_CONTACT_EMAIL "email"
#define NETWORK_NAMED_CONTACT_NAME "name"
#define NETWORK_NAMED_CONTACT_ROLE "role"
#define NETWORK_NETWORK_POST_BODY "body"
#define NETWORK_NETWORK_POST_DECISION "decision"
#define NETWORK_NETWORK_POST_FROM "from"
#define NETWORK_NETWORK_POST_PERSON "person"
#define NETWORK_NETWORK_POST_POST "post"
#define NETWORK_NETWORK_POST_TITLE "title"
#define NETWORK_NETWORK_TEAM_KNOWN_AT "known_at"
#define NETWORK_NETWORK_TEAM_ON "on"
#define NETWORK_NOTICE_DECIDED_BY "decided_by"
#define NETWORK_NOTICE_LEAVES "leaves"
#define NETWORK_NOTICE_MINUTE "minute"
#define NETWORK_NOTICE_ON "on"
#define NETWORK_NOTICE_ORGANISATION "organisation"
#define NETWORK_NOTICE_REASON "reason"
#define NETWORK_OPENINGS_LIMIT "limit"
#define NETWORK_OPEN_TASKS_DUE_BY "due_by"
#define NETWORK_OPEN_TASKS_LIMIT "limit"
#define NETWORK_OPEN_TASKS_OWNER "owner"
#define NETWORK_ORGANISATION_BEGINS "begins"
#define NETWORK_ORGANISATION_BRIEF_BEGINS "begins"
#define NETWORK_ORGANISATION_BRIEF_ENDS "ends"
#define NETWORK_ORGANISATION_BRIEF_ID "id"
#define NETWORK_ORGANISATION_BRIEF_KIND "kind"
#define NETWORK_ORGANISATION_BRIEF_NAME "name"
#define NETWORK_ORGANISATION_BRIEF_SLUG "slug"
#define NETWORK_ORGANISATION_CARD_ALIASES "aliases"
#define NETWORK_ORGANISATION_CARD_AS_ON "as_on"
#define NETWORK_ORGANISATION_CARD_CODES "codes"
#define NETWORK_ORGANISATION_CARD_COMBINED_AUTHORITY "combined_authority"
#define NETWORK_ORGANISATION_CARD_DUPLICATES "duplicates"
#define NETWORK_ORGANISATION_CARD_EXISTS "exists"
#define NETWORK_ORGANISATION_CARD_FACTS "facts"
#define NETWORK_ORGANISATION_CARD_FIGURES "figures"
#define NETWORK_ORGANISATION_CARD_GROUP_OF "group_of"
#define NETWORK_ORGANISATION_CARD_LINEAGE "lineage"
#define NETWORK_ORGANISATION_CARD_LIVING_SUCCESSORS "living_successors"
#define NETWORK_ORGANISATION_CARD_MEMBERS "members"
#define NETWORK_ORGANISATION_CARD_ORGANISATION "organisation"
#define NETWORK_ORGANISATION_CARD_PAST_NAMES "past_names"
#define NETWORK_ORGANISATION_CARD_START_KNOWN "start_known"
#define NETWORK_ORGANISATION_CARD_VERSION "version"
#define NETWORK_ORGANISATION_CARD_WEBSITE "website"
#define NETWORK_ORGANISATION_CARD_WHY "why"
#define NETWORK_ORGANISATION_CARD_WITHIN "within"
#define NETWORK_ORGANISATION_CHANGED_FACTS "facts"
#define NETWORK_ORGANISATION_CHANGED_ID "id"
#define NETWORK_ORGANISATION_CHANGED_SLUG "slug"
#define NETWORK_ORGANISATION_CHANGED_VERSION "version"
#define NETWORK_ORGANISATION_CONTROL "control"
#define NETWORK_ORGANISATION_ENDS "ends"
#define NETWORK_ORGANISATION_GSS_CODE "gss_code"
#define NETWORK_ORGANISATION_ID "id"
#define NETWORK_ORGANISATION_KIND "kind"
#define NETWORK_ORGANISATION_LOCAL_AUTHORITY_CODE "local_authority_code"
#define NETWORK_ORGANISATION_NAME "name"
#define NETWORK_ORGANISATION_NATION "nation"
#define NETWORK_ORGANISATION_POPULATION "population"
#define NETWORK_ORGANISATION_POPULATION_YEAR "population_year"
#define NETWORK_ORGANISATION_POSITION "position"
#define NETWORK_ORGANISATION_REGION "region"
#define NETWORK_ORGANISATION_SHORT_NAME "short_name"
#define NETWORK_ORGANISATION_SLUG "slug"
#define NETWORK_OUTCOME_EVIDENCE "evidence"
#define NETWORK_OUTCOME_FOUND_ON "found_on"
#define NETWORK_OUTCOME_MINUTE "minute"
#define NETWORK_OUTCOME_ORGANISATION "organisation"
#define NETWORK_OUTCOME_PLEDGE "pledge"
#define NETWORK_OUTCOME_RESULT "result"
#define NETWORK_OUTCOME_SOURCE "source"
#define NETWORK_OUTGOING_LINK_ADDRESS "address"
#define NETWORK_OUTGOING_LINK_BOX "box"
#define NETWORK_OUTGOING_LINK_HOST "host"
#define NETWORK_OUTLET_CHANGED "changed"
#define NETWORK_OUTLET_ID "id"
#define NETWORK_OUTLET_KIND "kind"
#define NETWORK_OUTLET_LANGUAGE "language"
#define NETWORK_OUTLET_LICENCE "licence"
#define NETWORK_OUTLET_LIMIT "limit"
#define NETWORK_OUTLET_ORGANISATION "organisation"
#define NETWORK_OUTLET_ORGANISATION_NAME "organisation_name"
#define NETWORK_OUTLET_PLACE "place"
#define NETWORK_OUTLET_PRINCIPLE "principle"
#define NETWORK_OUTLET_PRINCIPLES "principles"
#define NETWORK_OUTLET_PUBLISHED "published"
#define NETWORK_OUTLET_SLUG "slug"
#define NETWORK_OUTLET_STAGE "stage"
#define NETWORK_OUTLET_TEXT "text"
#define NETWORK_OUTLET_THEME "theme"
#define NETWORK_OUTLET_THEMES "themes"
#define NETWORK_OUTLET_TITLE "title"
#define NETWORK_OUTLET_URN "urn"
#define NETWORK_OUTLET_VERSION "version"
#define NETWORK_OUTLET_WHOLE "whole"
#define NETWORK_OUTLET_YEAR "year"
#define NETWORK_OWN_APPLICATIONS_ORGANISATION "organisation"
#define NETWORK_OWN_BIDS_ORGANISATION "organisation"
#define NETWORK_OWN_EMAIL_EMAIL "email"
#define NETWORK_OWN_NAME_NAME "name"
#define NETWORK_PACK_CONTENTS_ITEMS "items"
#define NETWORK_PACK_CONTENTS_KEEPS "keeps"
#define NETWORK_PACK_CONTENTS_PACK "pack"
#define NETWORK_PACK_ITEM_NOTE "note"
#define NETWORK_PACK_ITEM_POSITION "position"
#define NETWORK_PACK_ITEM_RESOURCE "resource"
#define NETWORK_PACK_RESOURCE "resource"
#define NETWORK_PAPERS_APPLICATION "application"
#define NETWORK_PAPERS_VERSION "version"
#define NETWORK_PARTNER_NAME "name"
#define NETWORK_PARTNER_ORGANISATION "organisation"
#define NETWORK_PARTNER_ROLE "role"
#define NETWORK_PARTNER_TYPED_NAME "name"
#define NETWORK_PARTNER_TYPED_ORGANISATION "organisation"
#define NETWORK_PARTNER_TYPED_ROLE "role"
#define NETWORK_PASSWORD_CURRENT "current"
#define NETWORK_PASSWORD_PASSWORD "password"
#define NETWORK_PASSWORD_SESSION "session"
#define NETWORK_PEOPLE_OF_KNOWN_AT "known_at"
#define NETWORK_PEOPLE_OF_ON "on"
#define NETWORK_PEOPLE_OF_ORGANISATION "organisation"
#define NETWORK_PERSON_CARD_ACTIVE "active"
#define NETWORK_PERSON_CARD_APPOINTMENTS "appointments"
#define NETWORK_PERSON_CARD_CREATED_AT "created_at"
#define NETWORK_PERSON_CARD_EMAIL "email"
#define NETWORK_PERSON_CARD_HAS_AUTHENTICATOR "has_authenticator"
#define NETWORK_PERSON_CARD_HAS_PASSWORD "has_password"
#define NETWORK_PERSON_CARD_ID "id"
#define NETWORK_PERSON_CARD_NAME "name"
#define NETWORK_PERSON_EXPORT_MESSAGES "messages"
#define NETWORK_PERSON_EXPORT_PERSON "person"
#define NETWORK_PERSON_EXPORT_SESSIONS "sessions"
#define NETWORK_PERSON_EXPORT_TOKENS "tokens"
#define NETWORK_PERSON_EXPORT_TRAIL "trail"
#define NETWORK_PERSON_LINE_ACTIVE "active"
#define NETWORK_PERSON_LINE_EMAIL "email"
#define NETWORK_PERSON_LINE_ID "id"
#define NETWORK_PERSON_LINE_NAME "name"
#define NETWORK_PERSON_LINE_ROLES "roles"
#define NETWORK_PERSON_PERSON "person"
#define NETWORK_PERSON_STANDING_AS_ON "as_on"
#define NETWORK_PERSON_STANDING_MEMBER "member"
#define NETWORK_PERSON_STANDING_PERSON "person"
#define NETWORK_PERSON_STANDING_RIGHTS "rights"
#define NETWORK_PERSON_STANDING_THROUGH "through"
#define NETWORK_PLEDGE_ACTION "action"
#define NETWORK_PLEDGE_CORRECTS "corrects"
#define NETWORK_PLEDGE_DUE "due"
#define NETWORK_PLEDGE_EVIDENCE "evidence"
#define NETWORK_PLEDGE_FOUND "found"
#define NETWORK_PLEDGE_FOUND_ON "found_on"
#define NETWORK_PLEDGE_ID "id"
#define NETWORK_PLEDGE_MINUTE "minute"
#define NETWORK_PLEDGE_ORGANISATION "organisation"
#define NETWORK_PLEDGE_OVERDUE "overdue"
#define NETWORK_PLEDGE_PLEDGED_ON "pledged_on"
#define NETWORK_PLEDGE_REASON "reason"
#define NETWORK_PLEDGE_RESPONSIBLE "responsible"
#define NETWORK_PLEDGE_RESULT "result"
#define NETWORK_PLEDGE_SOURCE "source"
#define NETWORK_POLICIES_AS_ON "as_on"
#define NETWORK_POLICY_DECIDED_BY "decided_by"
#define NETWORK_POLICY_DIFFERENCE_LABEL "label"
#define NETWORK_POLICY_DIFFERENCE_TEXT "text"
#define NETWORK_POLICY_DIFFERENCE_TIER "tier"
#define NETWORK_POLICY_EFFECTIVE_FROM "effective_from"
#define NETWORK_POLICY_EFFECTS_CONCERNED "concerned"
#define NETWORK_POLICY_EFFECTS_DIFFERENCES "differences"
#define NETWORK_POLICY_EFFECTS_EFFECTIVE_FROM "effective_from"
#define NETWORK_POLICY_EFFECTS_FOLLOWS "follows"
#define NETWORK_POLICY_EFFECTS_MEMBERS "members"
#define NETWORK_POLICY_EFFECTS_VOTES_AFTER "votes_after"
#define NETWORK_POLICY_EFFECTS_VOTES_BEFORE "votes_before"
#define NETWORK_POLICY_EFFECT_ADMISSIBLE "admissible"
#define NETWORK_POLICY_EFFECT_GAINED "gained"
#define NETWORK_POLICY_EFFECT_LOST "lost"
#define NETWORK_POLICY_EFFECT_NAME "name"
#define NETWORK_POLICY_EFFECT_ORGANISATION "organisation"
#define NETWORK_POLICY_EFFECT_SLUG "slug"
#define NETWORK_POLICY_EFFECT_STANDING_AFTER "standing_after"
#define NETWORK_POLICY_EFFECT_STANDING_BEFORE "standing_before"
#define NETWORK_POLICY_EFFECT_TIER "tier"
#define NETWORK_POLICY_LABEL "label"
#define NETWORK_POLICY_MINUTE "minute"
#define NETWORK_POLICY_PREVIEW_EFFECTIVE_FROM "effective_from"
#define NETWORK_POLICY_PREVIEW_TIERS "tiers"
#define NETWORK_POLICY_RECORDED_AT "recorded_at"
#define NETWORK_POLICY_TIERS "tiers"
#define NETWORK_POLICY_VERSION "version"
#define NETWORK_POPULATION_COUNT_AS_ON "as_on"
#define NETWORK_POPULATION_COUNT_AT_LEAST "at_least"
#define NETWORK_POPULATION_COUNT_AT_MOST "at_most"
#define NETWORK_POPULATION_COUNT_COUNTED "counted"
#define NETWORK_POPULATION_COUNT_LEFT_OUT_OF_TOTAL "left_out_of_total"
#define NETWORK_POPULATION_COUNT_TOTAL "total"
#define NETWORK_POPULATION_COUNT_WITHOUT_FIGURE "without_figure"
#define NETWORK_POPULATION_COUNT_YEARS "years"
#define NETWORK_POSITION_LATITUDE "latitude"
#define NETWORK_POSITION_LONGITUDE "longitude"
#define NETWORK_PREVIEW_LETTER "letter"
#define NETWORK_PRINCIPLES_AS_ON "as_on"
#define NETWORK_PRINCIPLES_PAGE_LIST "list"
#define NETWORK_PRINCIPLES_PAGE_RESOURCES "resources"
#define NETWORK_PRINCIPLES_PAGE_ROWS "rows"
#define NETWORK_PRINCIPLE_CARD_LIST "list"
#define NETWORK_PRINCIPLE_CARD_LONG_TEXT "long_text"
#define NETWORK_PRINCIPLE_CARD_OTHER_LISTS "other_lists"
#define NETWORK_PRINCIPLE_CARD_ROW "row"
#define NETWORK_PRINCIPLE_CARD_SHARED "shared"
#define NETWORK_PRINCIPLE_CHANGE_AFTER "after"
#define NETWORK_PRINCIPLE_CHANGE_BEFORE "before"
#define NETWORK_PRINCIPLE_CHANGE_CHANGE "change"
#define NETWORK_PRINCIPLE_CHANGE_PRINCIPLE "principle"
#define NETWORK_PRINCIPLE_CHANGE_RESOURCES "resources"
#define NETWORK_PRINCIPLE_EVIDENCE_EVIDENCE "evidence"
#define NETWORK_PRINCIPLE_EVIDENCE_LEAD "lead"
#define NETWORK_PRINCIPLE_EVIDENCE_LIST "list"
#define NETWORK_PRINCIPLE_EVIDENCE_RESOURCE "resource"
#define NETWORK_PRINCIPLE_EVIDENCE_WEIGHT "weight"
#define NETWORK_PRINCIPLE_LIMIT "limit"
#define NETWORK_PRINCIPLE_LIST_DECIDED_BY "decided_by"
#define NETWORK_PRINCIPLE_LIST_EFFECTIVE "effective"
#define NETWORK_PRINCIPLE_LIST_MINUTE "minute"
#define NETWORK_PRINCIPLE_LIST_NAME "name"
#define NETWORK_PRINCIPLE_LIST_NUMBER "number"
#define NETWORK_PRINCIPLE_LIST_WORDINGS "wordings"
#define NETWORK_PRINCIPLE_NAME "name"
#define NETWORK_PRINCIPLE_PRIMARY "primary"
#define NETWORK_PRINCIPLE_PRINCIPLE "principle"
#define NETWORK_PRINCIPLE_RARITY "rarity"
#define NETWORK_PRINCIPLE_RESOURCES "resources"
#define NETWORK_PRINCIPLE_SHORT_TEXT "short_text"
#define NETWORK_PRINCIPLE_SLUG "slug"
#define NETWORK_PRINCIPLE_STATEMENT_PRINCIPLE "principle"
#define NETWORK_PRINCIPLE_STATEMENT_STATEMENT "statement"
#define NETWORK_PRINCIPLE_TAG_EVIDENCE "evidence"
#define NETWORK_PRINCIPLE_TAG_PRINCIPLE "principle"
#define NETWORK_PRINCIPLE_TAG_WEIGHT "weight"
#define NETWORK_PRINCIPLE_WORDING_LONG_TEXT "long_text"
#define NETWORK_PRINCIPLE_WORDING_NAME "name"
#define NETWORK_PRINCIPLE_WORDING_PRINCIPLE "principle"
#define NETWORK_PRINCIPLE_WORDING_SHORT_TEXT "short_text"
#define NETWORK_PROJECTS_ORGANISATION "organisation"
#define NETWORK_PROJECTS_PRINCIPLE "principle"
#define NETWORK_PROJECTS_Q "q"
#define NETWORK_PROJECTS_ROUND "round"
#define NETWORK_PROJECTS_STATE "state"
#define NETWORK_PROJECTS_TYPE "type"
#define NETWORK_PROJECT_BRIEF_ID "id"
#define NETWORK_PROJECT_BRIEF_SLUG "slug"
#define NETWORK_PROJECT_BRIEF_TITLE "title"
#define NETWORK_PROJECT_BRIEF_TYPE "type"
#define NETWORK_PROJECT_CARD_ASKED_PENCE "asked_pence"
#define NETWORK_PROJECT_CARD_AWARDED_PENCE "awarded_pence"
#define NETWORK_PROJECT_CARD_DIFFERENCE "difference"
#define NETWORK_PROJECT_CARD_DUE "due"
#define NETWORK_PROJECT_CARD_EVENTS "events"
#define NETWORK_PROJECT_CARD_ID "id"
#define NETWORK_PROJECT_CARD_LEAD "lead"
#define NETWORK_PROJECT_CARD_LEAD_THEN "lead_then"
#define NETWORK_PROJECT_CARD_LOOKS_AFTER "looks_after"
#define NETWORK_PROJECT_CARD_MEMBERS "members"
#define NETWORK_PROJECT_CARD_MILESTONES "milestones"
#define NETWORK_PROJECT_CARD_MINUTE "minute"
#define NETWORK_PROJECT_CARD_OUTCOME "outcome"
#define NETWORK_PROJECT_CARD_PLAN "plan"
#define NETWORK_PROJECT_CARD_PRINCIPLES "principles"
#define NETWORK_PROJECT_CARD_REPORT_BACK "report_back"
#define NETWORK_PROJECT_CARD_REPORT_EVENT "report_event"
#define NETWORK_PROJECT_CARD_ROUND "round"
#define NETWORK_PROJECT_CARD_ROUND_TITLE "round_title"
#define NETWORK_PROJECT_CARD_SINCE "since"
#define NETWORK_PROJECT_CARD_SLUG "slug"
#define NETWORK_PROJECT_CARD_SOURCE "source"
#define NETWORK_PROJECT_CARD_STARTS "starts"
#define NETWORK_PROJECT_CARD_STATE "state"
#define NETWORK_PROJECT_CARD_STATE_LABEL "state_label"
#define NETWORK_PROJECT_CARD_SUMMARY "summary"
#define NETWORK_PROJECT_CARD_THEME "theme"
#define NETWORK_PROJECT_CARD_TITLE "title"
#define NETWORK_PROJECT_CARD_TYPE "type"
#define NETWORK_PROJECT_CARD_TYPE_LABEL "type_label"
#define NETWORK_PROJECT_CARD_YEAR "year"
#define NETWORK_PROJECT_CONTENT_ASKED_PENCE "asked_pence"
#define NETWORK_PROJECT_CONTENT_DIFFERENCE "difference"
#define NETWORK_PROJECT_CONTENT_DUE "due"
#define NETWORK_PROJECT_CONTENT_OUTCOME "outcome"
#define NETWORK_PROJECT_CONTENT_PARTNERS "partners"
#define NETWORK_PROJECT_CONTENT_PLAN "plan"
#define NETWORK_PROJECT_CONTENT_PRINCIPLES "principles"
#define NETWORK_PROJECT_CONTENT_REPORT_BACK "report_back"
#define NETWORK_PROJECT_CONTENT_REPORT_EVENT "report_event"
#define NETWORK_PROJECT_CONTENT_ROUND "round"
#define NETWORK_PROJECT_CONTENT_SOURCE "source"
#define NETWORK_PROJECT_CONTENT_STARTS "starts"
#define NETWORK_PROJECT_CONTENT_SUMMARY "summary"
#define NETWORK_PROJECT_CONTENT_THEME "theme"
#define NETWORK_PROJECT_CONTENT_TITLE "title"
#define NETWORK_PROJECT_CONTENT_TYPE "type"
#define NETWORK_PROJECT_CONTENT_YEAR "year"
#define NETWORK_PROJECT_LINE_AWARDED_PENCE "awarded_pence"
#define NETWORK_PROJECT_LINE_ID "id"
#define NETWORK_PROJECT_LINE_LEAD "lead"
#define NETWORK_PROJECT_LINE_LEAD_SLUG "lead_slug"
#define NETWORK_PROJECT_LINE_PARTICIPANTS "participants"
#define NETWORK_PROJECT_LINE_PRINCIPLES "principles"
#define NETWORK_PROJECT_LINE_ROUND "round"
#define NETWORK_PROJECT_LINE_SLUG "slug"
#define NETWORK_PROJECT_LINE_STATE "state"
#define NETWORK_PROJECT_LINE_STATE_LABEL "state_label"
#define NETWORK_PROJECT_LINE_SUMMARY "summary"
#define NETWORK_PROJECT_LINE_THEME "theme"
#define NETWORK_PROJECT_LINE_TITLE "title"
#define NETWORK_PROJECT_LINE_TYPE "type"
#define NETWORK_PROJECT_LINE_TYPE_LABEL "type_label"
#define NETWORK_PROJECT_LINE_YEAR "year"
#define NETWORK_PROJECT_MEMBER_AMOUNT_PENCE "amount_pence"
#define NETWORK_PROJECT_MEMBER_JOINED "joined"
#define NETWORK_PROJECT_MEMBER_NAME "name"
#define NETWORK_PROJECT_MEMBER_ORGANISATION "organisation"
#define NETWORK_PROJECT_MEMBER_PART "part"
#define NETWORK_PROJECT_PARTNER_AMOUNT_PENCE "amount_pence"
#define NETWORK_PROJECT_PARTNER_NAME "name"
#define NETWORK_PROJECT_PARTNER_ORGANISATION "organisation"
#define NETWORK_PROJECT_PARTNER_PART "part"
#define NETWORK_PROJECT_PRINCIPLE_EVIDENCE "evidence"
#define NETWORK_PROJECT_PRINCIPLE_PRINCIPLE "principle"
#define NETWORK_PROJECT_REFERENCE_PROJECT "project"
#define NETWORK_PROOF_CHECKED_AT "checked_at"
#define NETWORK_PROOF_ENTRIES "entries"
#define NETWORK_PROOF_FAULTS "faults"
#define NETWORK_PROOF_MOST_FAULTS "most_faults"
#define NETWORK_PROOF_SOUND "sound"
#define NETWORK_PUBLISHING_COUNCIL_SIGNS_OFF "council_signs_off"
#define NETWORK_PUBLISHING_KIND "kind"
#define NETWORK_PUBLISHING_REASON "reason"
#define NETWORK_PUBLISHING_REVIEW_MONTHS "review_months"
#define NETWORK_PUBLISH_AS_ON "as_on"
#define NETWORK_PUBLISH_DESPITE_ELECTION "despite_election"
#define NETWORK_PUBLISH_NAME "name"
#define NETWORK_PUBLISH_ON "on"
#define NETWORK_PUBLISH_REASON "reason"
#define NETWORK_PUBLISH_RESOURCE "resource"
#define NETWORK_PUBLISH_REVIEW_DUE "review_due"
#define NETWORK_PUBLISH_TITLE "title"
#define NETWORK_QUALIFICATION_ADMITTED_BY "admitted_by"
#define NETWORK_QUALIFICATION_AS_ON "as_on"
#define NETWORK_QUALIFICATION_LABEL "label"
#define NETWORK_QUALIFICATION_ORGANISATION "organisation"
#define NETWORK_QUALIFICATION_POLICY_VERSION "policy_version"
#define NETWORK_QUALIFICATION_QUALIFIES "qualifies"
#define NETWORK_QUALIFICATION_TIER "tier"
#define NETWORK_QUALIFICATION_TIERS "tiers"
#define NETWORK_QUALIFICATION_WHY "why"
#define NETWORK_QUALIFY_AS_ON "as_on"
#define NETWORK_QUALIFY_ORGANISATION "organisation"
#define NETWORK_QUALIFY_TIER "tier"
#define NETWORK_QUERY_APPLICATION "application"
#define NETWORK_QUERY_MINUTE "minute"
#define NETWORK_QUERY_QUESTION "question"
#define NETWORK_QUESTIONS_ORGANISATION "organisation"
#define NETWORK_QUESTION_CARD_ASKED "asked"
#define NETWORK_QUESTION_CARD_ASKER "asker"
#define NETWORK_QUESTION_CARD_DAYS "days"
#define NETWORK_QUESTION_CARD_ID "id"
#define NETWORK_QUESTION_CARD_MAY_ANSWER "may_answer"
#define NETWORK_QUESTION_CARD_MAY_CLOSE "may_close"
#define NETWORK_QUESTION_CARD_PATH "path"
#define NETWORK_QUESTION_CARD_POST "post"
#define NETWORK_QUESTION_CARD_REACHED "reached"
#define NETWORK_QUESTION_CARD_STATE "state"
#define NETWORK_QUESTION_CARD_TITLE "title"
#define NETWORK_QUESTION_CARD_WORDS "words"
#define NETWORK_QUESTION_NUMBER_QUESTION "question"
#define NETWORK_QUESTION_WORDS_ADDRESS "address"
#define NETWORK_QUESTION_WORDS_AT "at"
#define NETWORK_QUESTION_WORDS_STEP "step"
#define NETWORK_QUESTION_WORDS_WHO "who"
#define NETWORK_QUESTION_WORDS_WORDS "words"
#define NETWORK_QUEUED_COMMENT_COMMENT "comment"
#define NETWORK_QUEUED_COMMENT_REPORTS "reports"
#define NETWORK_QUEUED_COMMENT_RESOURCE_SLUG "resource_slug"
#define NETWORK_QUEUED_COMMENT_RESOURCE_TITLE "resource_title"
#define NETWORK_QUEUE_LIMIT "limit"
#define NETWORK_READ_BID_BID "bid"
#define NETWORK_REAFFIRM_REASON "reason"
#define NETWORK_REAFFIRM_RESOURCE "resource"
#define NETWORK_REAFFIRM_REVIEW_DUE "review_due"
#define NETWORK_REASON_DECIDED_BY "decided_by"
#define NETWORK_REASON_INPUTS "inputs"
#define NETWORK_REASON_MINUTE "minute"
#define NETWORK_REASON_ON "on"
#define NETWORK_REASON_ORGANISATION "organisation"
#define NETWORK_REASON_POLICY_VERSION "policy_version"
#define NETWORK_REASON_RULE "rule"
#define NETWORK_REASON_TEXT "text"
#define NETWORK_RECIPROCITY_COUNT "count"
#define NETWORK_RECIPROCITY_LABEL "label"
#define NETWORK_RECIPROCITY_ORGANISATION "organisation"
#define NETWORK_RECIPROCITY_STATEMENT_ADOPTERS "adopters"
#define NETWORK_RECIPROCITY_STATEMENT_AS_ON "as_on"
#define NETWORK_RECIPROCITY_STATEMENT_GIVEN "given"
#define NETWORK_RECIPROCITY_STATEMENT_ORGANISATION "organisation"
#define NETWORK_RECIPROCITY_STATEMENT_TAKEN "taken"
#define NETWORK_RECIPROCITY_WHAT "what"
#define NETWORK_RECOMMEND_APPLICATION "application"
#define NETWORK_RECOMMEND_BID_BID "bid"
#define NETWORK_RECOMMEND_BID_MINUTE "minute"
#define NETWORK_RECOMMEND_BID_REASON "reason"
#define NETWORK_RECOMMEND_BID_RECOMMENDED "recommended"
#define NETWORK_RECOMMEND_MINUTE "minute"
#define NETWORK_RECOMMEND_ON "on"
#define NETWORK_RECOMMEND_REASON "reason"
#define NETWORK_RECOMMEND_RECOMMENDED "recommended"
#define NETWORK_RECOVERY_CODES_CODES "codes"
#define NETWORK_RECOVERY_CODES_SESSION "session"
#define NETWORK_REGISTER_COUNTS_AS_ON "as_on"
#define NETWORK_REGISTER_COUNTS_CONTROLS "controls"
#define NETWORK_REGISTER_COUNTS_KINDS "kinds"
#define NETWORK_REGISTER_COUNTS_NATIONS "nations"
#define NETWORK_REGISTER_COUNTS_NOT_NAMED "not_named"
#define NETWORK_REGISTER_COUNTS_PRINCIPAL_COUNCILS "principal_councils"
#define NETWORK_REGISTER_COUNTS_REGIONS "regions"
#define NETWORK_REGISTER_COUNTS_START_UNKNOWN "start_unknown"
#define NETWORK_REGISTER_COUNTS_TOTAL "total"
#define NETWORK_REGISTER_EXPORT_AS_ON "as_on"
#define NETWORK_REGISTER_EXPORT_ROWS "rows"
#define NETWORK_REGISTER_EXPORT_SOURCES "sources"
#define NETWORK_REINDEXED_FAULTS "faults"
#define NETWORK_REINDEXED_FAULTS_BEFORE "faults_before"
#define NETWORK_REINDEXED_FILES "files"
#define NETWORK_REINDEXED_REMOVED "removed"
#define NETWORK_REINDEXED_VERSIONS "versions"
#define NETWORK_REINDEX_ALL "all"
#define NETWORK_REINSTATEMENT_DECIDED_BY "decided_by"
#define NETWORK_REINSTATEMENT_MINUTE "minute"
#define NETWORK_REINSTATEMENT_ON "on"
#define NETWORK_REINSTATEMENT_ORGANISATION "organisation"
#define NETWORK_REINSTATEMENT_REASON "reason"
#define NETWORK_REINSTATEMENT_TIER "tier"
#define NETWORK_REINSTATEMENT_UNTIL "until"
#define NETWORK_RELATED_LIMIT "limit"
#define NETWORK_RELATED_RESOURCE "resource"
#define NETWORK_RELATED_RESOURCE_ID "id"
#define NETWORK_RELATED_RESOURCE_KIND "kind"
#define NETWORK_RELATED_RESOURCE_LEAD "lead"
#define NETWORK_RELATED_RESOURCE_SLUG "slug"
#define NETWORK_RELATED_RESOURCE_TITLE "title"
#define NETWORK_RELATED_RESOURCE_WHY "why"
#define NETWORK_RELEASED_ITEM_HOLDING "holding"
#define NETWORK_RELEASED_ITEM_ON "on"
#define NETWORK_RELEASED_ITEM_PLACE "place"
#define NETWORK_RELEASED_ITEM_TEXT "text"
#define NETWORK_RELEASE_REVIEWER_APPLICATION "application"
#define NETWORK_RELEASE_REVIEWER_PERSON "person"
#define NETWORK_RELEASE_REVIEWER_REASON "reason"
#define NETWORK_REMINDERS_QUEUED_ALREADY "already"
#define NETWORK_REMINDERS_QUEUED_HELD "held"
#define NETWORK_REMINDERS_QUEUED_QUEUED "queued"
#define NETWORK_REMINDER_GOES "goes"
#define NETWORK_REMINDER_KIND "kind"
#define NETWORK_REMINDER_NAME "name"
#define NETWORK_REMINDER_ORGANISATION "organisation"
#define NETWORK_REMINDER_POST "post"
#define NETWORK_REMINDER_PREVIEW_BODY "body"
#define NETWORK_REMINDER_PREVIEW_GOING "going"
#define NETWORK_REMINDER_PREVIEW_HELD "held"
#define NETWORK_REMINDER_PREVIEW_KIND "kind"
#define NETWORK_REMINDER_PREVIEW_ROWS "rows"
#define NETWORK_REMINDER_PREVIEW_SUBJECT "subject"
#define NETWORK_REMINDER_SLUG "slug"
#define NETWORK_REMINDER_SUBJECT "subject"
#define NETWORK_REMINDER_TEXT "text"
#define NETWORK_REMINDER_TIER "tier"
#define NETWORK_REMINDER_TO "to"
#define NETWORK_REMINDER_WHY "why"
#define NETWORK_RENAME_DECIDED_BY "decided_by"
#define NETWORK_RENAME_FROM "from"
#define NETWORK_RENAME_MINUTE "minute"
#define NETWORK_RENAME_NAME "name"
#define NETWORK_RENAME_ORGANISATION "organisation"
#define NETWORK_RENAME_PERSON "person"
#define NETWORK_RENAME_RESOURCE_RESOURCE "resource"
#define NETWORK_RENAME_RESOURCE_SLUG "slug"
#define NETWORK_RENAME_SHORT_NAME "short_name"
#define NETWORK_RENAME_SOURCE "source"
#define NETWORK_RENEWAL_DECIDED_BY "decided_by"
#define NETWORK_RENEWAL_MINUTE "minute"
#define NETWORK_RENEWAL_ON "on"
#define NETWORK_RENEWAL_ORGANISATION "organisation"
#define NETWORK_RENEWAL_REASON "reason"
#define NETWORK_RENEWAL_UNTIL "until"
#define NETWORK_REORGANISATION_OUTCOME_BEGINS "begins"
#define NETWORK_REORGANISATION_OUTCOME_CONTINUES "continues"
#define NETWORK_REORGANISATION_OUTCOME_EFFECTS "effects"
#define NETWORK_REORGANISATION_OUTCOME_ENDS "ends"
#define NETWORK_REORGANISATION_OUTCOME_KIND "kind"
#define NETWORK_REORGANISATION_OUTCOME_ON "on"
#define NETWORK_REORGANISATION_OUTCOME_SCHEDULED "scheduled"
#define NETWORK_REORGANISATION_OUTCOME_SUCCESSION "succession"
#define NETWORK_REORGANISATION_OUTCOME_WARNINGS "warnings"
#define NETWORK_REORGANISE_DECIDED_BY "decided_by"
#define NETWORK_REORGANISE_KIND "kind"
#define NETWORK_REORGANISE_MINUTE "minute"
#define NETWORK_REORGANISE_ON "on"
#define NETWORK_REORGANISE_PREDECESSORS "predecessors"
#define NETWORK_REORGANISE_SOURCE "source"
#define NETWORK_REORGANISE_SUCCESSORS "successors"
#define NETWORK_REPORT_ON "on"
#define NETWORK_REPORT_ORGANISATION "organisation"
#define NETWORK_REPORT_PROJECT "project"
#define NETWORK_REPORT_REPORT "report"
#define NETWORK_REPORT_TEXT "text"
#define NETWORK_REQUESTS_OPEN_ONLY "open_only"
#define NETWORK_REQUEST_ASKED "asked"
#define NETWORK_REQUEST_CARD_ASKED "asked"
#define NETWORK_REQUEST_CARD_CLOCK "clock"
#define NETWORK_REQUEST_CARD_FROM_ADDRESS "from_address"
#define NETWORK_REQUEST_CARD_FROM_NAME "from_name"
#define NETWORK_REQUEST_CARD_ID "id"
#define NETWORK_REQUEST_CARD_ITEMS "items"
#define NETWORK_REQUEST_CARD_KIND "kind"
#define NETWORK_REQUEST_CARD_ORGANISATION "organisation"
#define NETWORK_REQUEST_CARD_OVERDUE "overdue"
#define NETWORK_REQUEST_CARD_PERSON "person"
#define NETWORK_REQUEST_CARD_RECEIVED_ON "received_on"
#define NETWORK_REQUEST_CARD_RECORDED_AT "recorded_at"
#define NETWORK_REQUEST_CARD_REFERENCE "reference"
#define NETWORK_REQUEST_CARD_STATE "state"
#define NETWORK_REQUEST_CARD_STEPS "steps"
#define NETWORK_REQUEST_CORRECTION_ASKED "asked"
#define NETWORK_REQUEST_CORRECTION_KIND "kind"
#define NETWORK_REQUEST_CORRECTION_ORGANISATION "organisation"
#define NETWORK_REQUEST_CORRECTION_PERSON "person"
#define NETWORK_REQUEST_CORRECTION_RECEIVED_ON "received_on"
#define NETWORK_REQUEST_CORRECTION_REQUEST "request"
#define NETWORK_REQUEST_DUE_DUE "due"
#define NETWORK_REQUEST_DUE_RULE "rule"
#define NETWORK_REQUEST_DUE_TEXT "text"
#define NETWORK_REQUEST_EXPORT_ASKED "asked"
#define NETWORK_REQUEST_EXPORT_KIND "kind"
#define NETWORK_REQUEST_EXPORT_RECEIVED_ON "received_on"
#define NETWORK_REQUEST_EXPORT_REDACTIONS "redactions"
#define NETWORK_REQUEST_EXPORT_REFERENCE "reference"
#define NETWORK_REQUEST_EXPORT_RELEASED "released"
#define NETWORK_REQUEST_EXPORT_TEXT "text"
#define NETWORK_REQUEST_EXPORT_WITHHELD "withheld"
#define NETWORK_REQUEST_FROM_ADDRESS "from_address"
#define NETWORK_REQUEST_FROM_NAME "from_name"
#define NETWORK_REQUEST_ITEM_DISCLOSURE "disclosure"
#define NETWORK_REQUEST_ITEM_EXEMPTION "exemption"
#define NETWORK_REQUEST_ITEM_HOLDING "holding"
#define NETWORK_REQUEST_ITEM_ID "id"
#define NETWORK_REQUEST_ITEM_REASON "reason"
#define NETWORK_REQUEST_ITEM_RECORDED_AT "recorded_at"
#define NETWORK_REQUEST_ITEM_RECORDED_BY "recorded_by"
#define NETWORK_REQUEST_KIND "kind"
#define NETWORK_REQUEST_NUMBER_REQUEST "request"
#define NETWORK_REQUEST_ORGANISATION "organisation"
#define NETWORK_REQUEST_PERSON "person"
#define NETWORK_REQUEST_RECEIVED_ON "received_on"
#define NETWORK_REQUEST_STEP_ID "id"
#define NETWORK_REQUEST_STEP_NOTE "note"
#define NETWORK_REQUEST_STEP_ON "on"
#define NETWORK_REQUEST_STEP_RECORDED_AT "recorded_at"
#define NETWORK_REQUEST_STEP_RECORDED_BY "recorded_by"
#define NETWORK_REQUEST_STEP_STEP "step"
#define NETWORK_REQUEST_STEP_TAKEN_BACK "taken_back"
#define NETWORK_RESOLUTION_BODY "body"
#define NETWORK_RESOLUTION_HELD_ON "held_on"
#define NETWORK_RESOLUTION_LINK "link"
#define NETWORK_RESOLUTION_MINUTE "minute"
#define NETWORK_RESOLUTION_PARTIES_IN_FAVOUR "parties_in_favour"
#define NETWORK_RESOLUTION_VOTES_ABSTAINED "votes_abstained"
#define NETWORK_RESOLUTION_VOTES_AGAINST "votes_against"
#define NETWORK_RESOLUTION_VOTES_FOR "votes_for"
#define NETWORK_RESOURCES_AFTER "after"
#define NETWORK_RESOURCES_AUTHORITY "authority"
#define NETWORK_RESOURCES_EXPORT_KIND "kind"
#define NETWORK_RESOURCES_EXPORT_ORGANISATION "organisation"
#define NETWORK_RESOURCES_EXPORT_ROWS "rows"
#define NETWORK_RESOURCES_FOUND_FACETS "facets"
#define NETWORK_RESOURCES_FOUND_ITEMS "items"
#define NETWORK_RESOURCES_FOUND_LIKE "like"
#define NETWORK_RESOURCES_FOUND_NEXT "next"
#define NETWORK_RESOURCES_FOUND_SOME_WORDS "some_words"
#define NETWORK_RESOURCES_FOUND_SUGGESTIONS "suggestions"
#define NETWORK_RESOURCES_FOUND_TOTAL "total"
#define NETWORK_RESOURCES_FOUND_UNDERSTOOD "understood"
#define NETWORK_RESOURCES_IMPORT_REPORT_ADDED "added"
#define NETWORK_RESOURCES_IMPORT_REPORT_APPLIED "applied"
#define NETWORK_RESOURCES_IMPORT_REPORT_CHANGED "changed"
#define NETWORK_RESOURCES_IMPORT_REPORT_COMMENTS "comments"
#define NETWORK_RESOURCES_IMPORT_REPORT_DIGEST "digest"
#define NETWORK_RESOURCES_IMPORT_REPORT_DRY_RUN "dry_run"
#define NETWORK_RESOURCES_IMPORT_REPORT_FILES "files"
#define NETWORK_RESOURCES_IMPORT_REPORT_FILE_NAME "file_name"
#define NETWORK_RESOURCES_IMPORT_REPORT_IMPORT "import"
#define NETWORK_RESOURCES_IMPORT_REPORT_ITEMS "items"
#define NETWORK_RESOURCES_IMPORT_REPORT_LEFT_OUT "left_out"
#define NETWORK_RESOURCES_IMPORT_REPORT_NOTES "notes"
#define NETWORK_RESOURCES_IMPORT_REPORT_REFUSED "refused"
#define NETWORK_RESOURCES_IMPORT_REPORT_REPORT "report"
#define NETWORK_RESOURCES_IMPORT_REPORT_SOURCE "source"
#define NETWORK_RESOURCES_IMPORT_REPORT_UNCHANGED "unchanged"
#define NETWORK_RESOURCES_KIND "kind"
#define NETWORK_RESOURCES_LANGUAGE "language"
#define NETWORK_RESOURCES_LEAD "lead"
#define NETWORK_RESOURCES_LIKE "like"
#define NETWORK_RESOURCES_LIKE_BY "like_by"
#define NETWORK_RESOURCES_LIMIT "limit"
#define NETWORK_RESOURCES_NATION "nation"
#define NETWORK_RESOURCES_ORDER "order"
#define NETWORK_RESOURCES_PARTICIPANT "participant"
#define NETWORK_RESOURCES_PRINCIPLE "principle"
#define NETWORK_RESOURCES_PRINCIPLE_MATCH "principle_match"
#define NETWORK_RESOURCES_Q "q"
#define NETWORK_RESOURCES_REGION "region"
#define NETWORK_RESOURCES_STAGE "stage"
#define NETWORK_RESOURCES_THEME "theme"
#define NETWORK_RESOURCES_TIER "tier"
#define NETWORK_RESOURCES_YEAR "year"
#define NETWORK_RESOURCES_YEAR_FROM "year_from"
#define NETWORK_RESOURCES_YEAR_TO "year_to"
#define NETWORK_RESOURCE_BRIEF_ID "id"
#define NETWORK_RESOURCE_BRIEF_KIND "kind"
#define NETWORK_RESOURCE_BRIEF_SLUG "slug"
#define NETWORK_RESOURCE_BRIEF_TITLE "title"
#define NETWORK_RESOURCE_CARD_CHANGED_ON "changed_on"
#define NETWORK_RESOURCE_CARD_CONTACT_HELD "contact_held"
#define NETWORK_RESOURCE_CARD_CONTACT_NAME "contact_name"
#define NETWORK_RESOURCE_CARD_FIRST_PUBLISHED "first_published"
#define NETWORK_RESOURCE_CARD_ID "id"
#define NETWORK_RESOURCE_CARD_IN_HAND "in_hand"
#define NETWORK_RESOURCE_CARD_KIND "kind"
#define NETWORK_RESOURCE_CARD_LANGUAGE "language"
#define NETWORK_RESOURCE_CARD_LEAD "lead"
#define NETWORK_RESOURCE_CARD_LEAD_NAME "lead_name"
#define NETWORK_RESOURCE_CARD_LEAD_SLUG "lead_slug"
#define NETWORK_RESOURCE_CARD_LOOKS_AFTER "looks_after"
#define NETWORK_RESOURCE_CARD_PARTNERS "partners"
#define NETWORK_RESOURCE_CARD_PRINCIPLES "principles"
#define NETWORK_RESOURCE_CARD_REVIEWED_ON "reviewed_on"
#define NETWORK_RESOURCE_CARD_REVIEW_DUE "review_due"
#define NETWORK_RESOURCE_CARD_SAYS "says"
#define NETWORK_RESOURCE_CARD_SIGHT "sight"
#define NETWORK_RESOURCE_CARD_SLUG "slug"
#define NETWORK_RESOURCE_CARD_STATE "state"
#define NETWORK_RESOURCE_CARD_STATE_REASON "state_reason"
#define NETWORK_RESOURCE_CARD_SUPERSEDED_BY "superseded_by"
#define NETWORK_RESOURCE_CARD_TEASER "teaser"
#define NETWORK_RESOURCE_CARD_THEMES "themes"
#define NETWORK_RESOURCE_CARD_TITLE "title"
#define NETWORK_RESOURCE_CARD_TRANSLATIONS "translations"
#define NETWORK_RESOURCE_CARD_VERSION "version"
#define NETWORK_RESOURCE_CARD_VERSIONS "versions"
#define NETWORK_RESOURCE_CARD_WHY "why"
#define NETWORK_RESOURCE_EXPORT_BODY "body"
#define NETWORK_RESOURCE_EXPORT_BODY_CODE "body_code"
#define NETWORK_RESOURCE_EXPORT_CONTACT_POST "contact_post"
#define NETWORK_RESOURCE_EXPORT_COST "cost"
#define NETWORK_RESOURCE_EXPORT_COST_PENCE "cost_pence"
#define NETWORK_RESOURCE_EXPORT_DIFFERENTLY "differently"
#define NETWORK_RESOURCE_EXPORT_EMBARGO_UNTIL "embargo_until"
#define NETWORK_RESOURCE_EXPORT_KIND "kind"
#define NETWORK_RESOURCE_EXPORT_LANGUAGE "language"
#define NETWORK_RESOURCE_EXPORT_LICENCE "licence"
#define NETWORK_RESOURCE_EXPORT_LINEAGE "lineage"
#define NETWORK_RESOURCE_EXPORT_NUMBERS "numbers"
#define NETWORK_RESOURCE_EXPORT_ORGANISATION "organisation"
#define NETWORK_RESOURCE_EXPORT_OUTCOME "outcome"
#define NETWORK_RESOURCE_EXPORT_PARTNERS "partners"
#define NETWORK_RESOURCE_EXPORT_PLACE "place"
#define NETWORK_RESOURCE_EXPORT_PRINCIPLES "principles"
#define NETWORK_RESOURCE_EXPORT_PROBLEM "problem"
#define NETWORK_RESOURCE_EXPORT_PUBLISHED "published"
#define NETWORK_RESOURCE_EXPORT_SLUG "slug"
#define NETWORK_RESOURCE_EXPORT_SOURCE_TITLE "source_title"
#define NETWORK_RESOURCE_EXPORT_SOURCE_URL "source_url"
#define NETWORK_RESOURCE_EXPORT_STAGE "stage"
#define NETWORK_RESOURCE_EXPORT_STAGE_REASON "stage_reason"
#define NETWORK_RESOURCE_EXPORT_SUMMARY "summary"
#define NETWORK_RESOURCE_EXPORT_TEASER "teaser"
#define NETWORK_RESOURCE_EXPORT_THEMES "themes"
#define NETWORK_RESOURCE_EXPORT_TIERS "tiers"
#define NETWORK_RESOURCE_EXPORT_TITLE "title"
#define NETWORK_RESOURCE_EXPORT_TRANSLATION_OF "translation_of"
#define NETWORK_RESOURCE_EXPORT_URN "urn"
#define NETWORK_RESOURCE_EXPORT_VERSION_SHA256 "version_sha256"
#define NETWORK_RESOURCE_EXPORT_VERSION_URN "version_urn"
#define NETWORK_RESOURCE_EXPORT_VISIBILITY "visibility"
#define NETWORK_RESOURCE_EXPORT_WHAT_WAS_DONE "what_was_done"
#define NETWORK_RESOURCE_EXPORT_YEAR "year"
#define NETWORK_RESOURCE_FACETS_FACETS "facets"
#define NETWORK_RESOURCE_FACETS_TOTAL "total"
#define NETWORK_RESOURCE_IMPACT_ANSWERED "answered"
#define NETWORK_RESOURCE_IMPACT_COUNTED_SINCE "counted_since"
#define NETWORK_RESOURCE_IMPACT_COUNTS "counts"
#define NETWORK_RESOURCE_IMPACT_DAYS "days"
#define NETWORK_RESOURCE_IMPACT_MONTHS "months"
#define NETWORK_RESOURCE_IMPACT_PACKS "packs"
#define NETWORK_RESOURCE_IMPACT_RESOURCE "resource"
#define NETWORK_RESOURCE_IMPACT_RESULTS "results"
#define NETWORK_RESOURCE_IN_HAND_COMES_OUT "comes_out"
#define NETWORK_RESOURCE_IN_HAND_ENDS_AS "ends_as"
#define NETWORK_RESOURCE_IN_HAND_ENDS_ON "ends_on"
#define NETWORK_RESOURCE_IN_HAND_REASON "reason"
#define NETWORK_RESOURCE_IN_HAND_VERSION "version"
#define NETWORK_RESOURCE_IN_HAND_WORK "work"
#define NETWORK_RESOURCE_LINE_ADOPTIONS "adoptions"
#define NETWORK_RESOURCE_LINE_ARCHIVED "archived"
#define NETWORK_RESOURCE_LINE_FIRST_FACT "first_fact"
#define NETWORK_RESOURCE_LINE_FIRST_PUBLISHED "first_published"
#define NETWORK_RESOURCE_LINE_ID "id"
#define NETWORK_RESOURCE_LINE_KIND "kind"
#define NETWORK_RESOURCE_LINE_LANGUAGE "language"
#define NETWORK_RESOURCE_LINE_LEAD "lead"
#define NETWORK_RESOURCE_LINE_LEAD_SLUG "lead_slug"
#define NETWORK_RESOURCE_LINE_PLACE "place"
#define NETWORK_RESOURCE_LINE_REVIEWED_ON "reviewed_on"
#define NETWORK_RESOURCE_LINE_SIGHT "sight"
#define NETWORK_RESOURCE_LINE_SLUG "slug"
#define NETWORK_RESOURCE_LINE_SNIPPET "snippet"
#define NETWORK_RESOURCE_LINE_STAGE "stage"
#define NETWORK_RESOURCE_LINE_TITLE "title"
#define NETWORK_RESOURCE_LINE_WHY "why"
#define NETWORK_RESOURCE_LINE_YEAR "year"
#define NETWORK_RESOURCE_NAMED_RESOURCE "resource"
#define NETWORK_RESOURCE_RESOURCE "resource"
#define NETWORK_RESOURCE_USAGE_COMMENTS "comments"
#define NETWORK_RESOURCE_USAGE_COUNTED_SINCE "counted_since"
#define NETWORK_RESOURCE_USAGE_DOWNLOADS "downloads"
#define NETWORK_RESOURCE_USAGE_DOWNLOADS_TEXT "downloads_text"
#define NETWORK_RESOURCE_USAGE_EXACT "exact"
#define NETWORK_RESOURCE_USAGE_MONTHS "months"
#define NETWORK_RESOURCE_USAGE_READINGS "readings"
#define NETWORK_RESOURCE_USAGE_READINGS_TEXT "readings_text"
#define NETWORK_RESOURCE_VERSION "version"
#define NETWORK_RESTORE_VERSION_BASED_ON "based_on"
#define NETWORK_RESTORE_VERSION_RESOURCE "resource"
#define NETWORK_RESTORE_VERSION_VERSION "version"
#define NETWORK_RESULT_COUNT_COUNT "count"
#define NETWORK_RESULT_COUNT_LABEL "label"
#define NETWORK_RESULT_COUNT_RESULT "result"
#define NETWORK_RETENTION_LIST_LISTS "lists"
#define NETWORK_RETENTION_RULES_ON "on"
#define NETWORK_RETENTION_RULES_RULES "rules"
#define NETWORK_RETENTION_RULE_BASIS "basis"
#define NETWORK_RETENTION_RULE_COUNTED_FROM "counted_from"
#define NETWORK_RETENTION_RULE_EFFECTIVE_FROM "effective_from"
#define NETWORK_RETENTION_RULE_FROM "from"
#define NETWORK_RETENTION_RULE_MINUTE "minute"
#define NETWORK_RETENTION_RULE_MONTHS "months"
#define NETWORK_RETENTION_RULE_POLICY "policy"
#define NETWORK_RETENTION_RULE_SUBJECT "subject"
#define NETWORK_RETENTION_RULE_TITLE "title"
#define NETWORK_RETENTION_RUN_EXPECTED "expected"
#define NETWORK_RETENTION_RUN_SUBJECT "subject"
#define NETWORK_REVIEWER_ANSWERED "answered"
#define NETWORK_REVIEWER_ANSWERED_AT "answered_at"
#define NETWORK_REVIEWER_ASKED_ON "asked_on"
#define NETWORK_REVIEWER_CONDITIONS "conditions"
#define NETWORK_REVIEWER_DUE "due"
#define NETWORK_REVIEWER_INTERESTS "interests"
#define NETWORK_REVIEWER_NAME "name"
#define NETWORK_REVIEWER_OPINION "opinion"
#define NETWORK_REVIEWER_PERSON "person"
#define NETWORK_REVIEWER_REASONS "reasons"
#define NETWORK_REVIEWER_RELEASED "released"
#define NETWORK_REVIEWER_VERSION "version"
#define NETWORK_REVIEW_APPLICATION "application"
#define NETWORK_REVIEW_CONDITIONS "conditions"
#define NETWORK_REVIEW_INTERESTS "interests"
#define NETWORK_REVIEW_OCCASION_CAUSE "cause"
#define NETWORK_REVIEW_OCCASION_DUE "due"
#define NETWORK_REVIEW_OCCASION_HELD_ON "held_on"
#define NETWORK_REVIEW_OCCASION_OPENED_ON "opened_on"
#define NETWORK_REVIEW_OCCASION_TIMING "timing"
#define NETWORK_REVIEW_OCCASION_WHY "why"
#define NETWORK_REVIEW_OPINION "opinion"
#define NETWORK_REVIEW_POLICY_ASKED_AS_ON "as_on"
#define NETWORK_REVIEW_POLICY_ASKED_KNOWN_AT "known_at"
#define NETWORK_REVIEW_POLICY_DECIDED_BY "decided_by"
#define NETWORK_REVIEW_POLICY_EFFECTIVE_FROM "effective_from"
#define NETWORK_REVIEW_POLICY_MINUTE "minute"
#define NETWORK_REVIEW_POLICY_NOTICE_WEEKS "notice_weeks"
#define NETWORK_REVIEW_POLICY_REVIEW_WEEKS "review_weeks"
#define NETWORK_REVIEW_REASONS "reasons"
#define NETWORK_REVISE_BASED_ON "based_on"
#define NETWORK_REVISE_BODY_CODE "body_code"
#define NETWORK_REVISE_CONTACT_POST "contact_post"
#define NETWORK_REVISE_COST "cost"
#define NETWORK_REVISE_COST_PENCE "cost_pence"
#define NETWORK_REVISE_DIFFERENTLY "differently"
#define NETWORK_REVISE_EMBARGO_UNTIL "embargo_until"
#define NETWORK_REVISE_LANGUAGE "language"
#define NETWORK_REVISE_LICENCE "licence"
#define NETWORK_REVISE_NOTE "note"
#define NETWORK_REVISE_NUMBERS "numbers"
#define NETWORK_REVISE_OUTCOME "outcome"
#define NETWORK_REVISE_PARTNERS "partners"
#define NETWORK_REVISE_PLACE "place"
#define NETWORK_REVISE_PRINCIPLES "principles"
#define NETWORK_REVISE_PROBLEM "problem"
#define NETWORK_REVISE_RESOURCE "resource"
#define NETWORK_REVISE_SOURCE_TITLE "source_title"
#define NETWORK_REVISE_SOURCE_URL "source_url"
#define NETWORK_REVISE_STAGE "stage"
#define NETWORK_REVISE_STAGE_REASON "stage_reason"
#define NETWORK_REVISE_SUMMARY "summary"
#define NETWORK_REVISE_TEASER "teaser"
#define NETWORK_REVISE_THEMES "themes"
#define NETWORK_REVISE_TIERS "tiers"
#define NETWORK_REVISE_TITLE "title"
#define NETWORK_REVISE_TRANSLATION_OF "translation_of"
#define NETWORK_REVISE_VISIBILITY "visibility"
#define NETWORK_REVISE_WHAT_WAS_DONE "what_was_done"
#define NETWORK_REVISE_YEAR "year"
#define NETWORK_REVOKE_TOKEN "token"
#define NETWORK_REWORD_MEETING "meeting"
#define NETWORK_REWORD_NUMBER "number"
#define NETWORK_REWORD_TEXT "text"
#define NETWORK_RIGHTS_ADMINISTRATOR "administrator"
#define NETWORK_RIGHTS_AUDITOR "auditor"
#define NETWORK_RIGHTS_LEAD "lead"
#define NETWORK_RIGHTS_MATRIX_ROWS "rows"
#define NETWORK_RIGHTS_NETWORK_OFFICER "network_officer"
#define NETWORK_RIGHTS_OFFICER "officer"
#define NETWORK_RIGHTS_RIGHT "right"
#define NETWORK_RIGHTS_VISITOR "visitor"
#define NETWORK_ROLL_AFTER "after"
#define NETWORK_ROLL_AS_ON "as_on"
#define NETWORK_ROLL_CONTROL "control"
#define NETWORK_ROLL_GSS_CODE "gss_code"
#define NETWORK_ROLL_JOINED "joined"
#define NETWORK_ROLL_KIND "kind"
#define NETWORK_ROLL_KNOWN_AT "known_at"
#define NETWORK_ROLL_LEAVES "leaves"
#define NETWORK_ROLL_LIMIT "limit"
#define NETWORK_ROLL_NAME "name"
#define NETWORK_ROLL_NATION "nation"
#define NETWORK_ROLL_ORGANISATION "organisation"
#define NETWORK_ROLL_PART "part"
#define NETWORK_ROLL_POPULATION "population"
#define NETWORK_ROLL_Q "q"
#define NETWORK_ROLL_REGION "region"
#define NETWORK_ROLL_SINCE "since"
#define NETWORK_ROLL_SLUG "slug"
#define NETWORK_ROLL_STANDING "standing"
#define NETWORK_ROLL_TIER "tier"
#define NETWORK_ROUNDS_OPEN_ONLY "open_only"
#define NETWORK_ROUND_CARD_ENVELOPES "envelopes"
#define NETWORK_ROUND_CARD_OPEN "open"
#define NETWORK_ROUND_CARD_TERMS "terms"
#define NETWORK_ROUND_GRANT_ENVELOPE_PENCE "envelope_pence"
#define NETWORK_ROUND_GRANT_INTERIM_MONTHS "interim_months"
#define NETWORK_ROUND_GRANT_LEAST_MEMBERS "least_members"
#define NETWORK_ROUND_GRANT_LEAST_PENCE "least_pence"
#define NETWORK_ROUND_GRANT_MONTHS "months"
#define NETWORK_ROUND_GRANT_MOST_PENCE "most_pence"
#define NETWORK_ROUND_GRANT_TYPE "type"
#define NETWORK_ROUND_NUMBER_NUMBER "number"
#define NETWORK_ROUND_TERMS_CALL "call"
#define NETWORK_ROUND_TERMS_CLOSES "closes"
#define NETWORK_ROUND_TERMS_GRANTS "grants"
#define NETWORK_ROUND_TERMS_MINUTE "minute"
#define NETWORK_ROUND_TERMS_NUMBER "number"
#define NETWORK_ROUND_TERMS_OPENS "opens"
#define NETWORK_ROUND_TERMS_THEMES "themes"
#define NETWORK_ROUND_TERMS_TITLE "title"
#define NETWORK_ROUND_TERMS_YEAR "year"
#define NETWORK_SAFEGUARD_CORRECTS "corrects"
#define NETWORK_SAFEGUARD_FROM "from"
#define NETWORK_SAFEGUARD_FROM_DATE "from_date"
#define NETWORK_SAFEGUARD_ID "id"
#define NETWORK_SAFEGUARD_IN_PLACE "in_place"
#define NETWORK_SAFEGUARD_KIND "kind"
#define NETWORK_SAFEGUARD_MINUTE "minute"
#define NETWORK_SAFEGUARD_ORGANISATION "organisation"
#define NETWORK_SAFEGUARD_REASON "reason"
#define NETWORK_SAFEGUARD_REVIEW_DECIDED_BY "decided_by"
#define NETWORK_SAFEGUARD_REVIEW_GROUP "group"
#define NETWORK_SAFEGUARD_REVIEW_LEAVES "leaves"
#define NETWORK_SAFEGUARD_REVIEW_MINUTE "minute"
#define NETWORK_SAFEGUARD_REVIEW_ON "on"
#define NETWORK_SAFEGUARD_REVIEW_ORGANISATION "organisation"
#define NETWORK_SAFEGUARD_REVIEW_OUTCOME "outcome"
#define NETWORK_SAFEGUARD_REVIEW_REASON "reason"
#define NETWORK_SAFEGUARD_SOURCE "source"
#define NETWORK_SAFEGUARD_STATE_CONTROL_NOW "control_now"
#define NETWORK_SAFEGUARD_STATE_CONTROL_THEN "control_then"
#define NETWORK_SAFEGUARD_STATE_OPEN "open"
#define NETWORK_SAFEGUARD_STATE_OUTCOME "outcome"
#define NETWORK_SAFEGUARD_STATE_REVIEWED_ON "reviewed_on"
#define NETWORK_SAFEGUARD_STATE_SINCE "since"
#define NETWORK_SAFEGUARD_STATE_WHY "why"
#define NETWORK_SAFEGUARD_TEXT "text"
#define NETWORK_SAFEGUARD_TO "to"
#define NETWORK_SAFEGUARD_TO_DATE "to_date"
#define NETWORK_SAVED_SEARCH_FRESH "fresh"
#define NETWORK_SAVED_SEARCH_ID "id"
#define NETWORK_SAVED_SEARCH_NAME "name"
#define NETWORK_SAVED_SEARCH_NUMBER_SEARCH "search"
#define NETWORK_SAVED_SEARCH_QUERY "query"
#define NETWORK_SAVED_SEARCH_SAVED_AT "saved_at"
#define NETWORK_SAVED_SEARCH_SINCE "since"
#define NETWORK_SAVED_SEARCH_WEEKLY "weekly"
#define NETWORK_SAVE_CONSENTS_APPLICATION "application"
#define NETWORK_SAVE_CONSENTS_CONSENTS "consents"
#define NETWORK_SAVE_CONSENTS_ORGANISATION "organisation"
#define NETWORK_SAVE_CONTACTS_APPLICATION "application"
#define NETWORK_SAVE_CONTACTS_CONTACTS "contacts"
#define NETWORK_SAVE_CONTACTS_ORGANISATION "organisation"
#define NETWORK_SAVE_FIGURES_APPLICATION "application"
#define NETWORK_SAVE_FIGURES_FIGURES "figures"
#define NETWORK_SAVE_FIGURES_ORGANISATION "organisation"
#define NETWORK_SAVE_RESOLUTION_APPLICATION "application"
#define NETWORK_SAVE_RESOLUTION_ORGANISATION "organisation"
#define NETWORK_SAVE_RESOLUTION_RESOLUTION "resolution"
#define NETWORK_SAVE_SEARCH_NAME "name"
#define NETWORK_SAVE_SEARCH_SEARCH "search"
#define NETWORK_SAVE_SEARCH_WEEKLY "weekly"
#define NETWORK_SAVE_STATEMENTS_APPLICATION "application"
#define NETWORK_SAVE_STATEMENTS_ORGANISATION "organisation"
#define NETWORK_SAVE_STATEMENTS_STATEMENTS "statements"
#define NETWORK_SAVE_TIER_APPLICATION "application"
#define NETWORK_SAVE_TIER_MENTOR_WISHED "mentor_wished"
#define NETWORK_SAVE_TIER_ORGANISATION "organisation"
#define NETWORK_SAVE_TIER_TIER "tier"
#define NETWORK_SEATS_AS_ON "as_on"
#define NETWORK_SEATS_BODY "body"
#define NETWORK_SEATS_KNOWN_AT "known_at"
#define NETWORK_SEATS_PAST "past"
#define NETWORK_SEAT_APPOINTMENT "appointment"
#define NETWORK_SEAT_BODY "body"
#define NETWORK_SEAT_CHAIR "chair"
#define NETWORK_SEAT_CHECK_AS_ON "as_on"
#define NETWORK_SEAT_CHECK_BODY "body"
#define NETWORK_SEAT_CHECK_BODY_NAME "body_name"
#define NETWORK_SEAT_CHECK_FINDINGS "findings"
#define NETWORK_SEAT_CHECK_MET "met"
#define NETWORK_SEAT_CHECK_POLICY "policy"
#define NETWORK_SEAT_CHECK_VOTES "votes"
#define NETWORK_SEAT_FINDING_HELD "held"
#define NETWORK_SEAT_FINDING_LEAST "least"
#define NETWORK_SEAT_FINDING_MET "met"
#define NETWORK_SEAT_FINDING_MOST "most"
#define NETWORK_SEAT_FINDING_SEAT "seat"
#define NETWORK_SEAT_FINDING_SEAT_CLASS "seat_class"
#define NETWORK_SEAT_FINDING_WHY "why"
#define NETWORK_SEAT_FROM "from"
#define NETWORK_SEAT_ID "id"
#define NETWORK_SEAT_LINE_LEAST "least"
#define NETWORK_SEAT_LINE_MOST "most"
#define NETWORK_SEAT_LINE_SEAT_CLASS "seat_class"
#define NETWORK_SEAT_LINE_TERM_MONTHS "term_months"
#define NETWORK_SEAT_LINE_VOTES "votes"
#define NETWORK_SEAT_MINUTE "minute"
#define NETWORK_SEAT_NAME "name"
#define NETWORK_SEAT_ORGANISATION "organisation"
#define NETWORK_SEAT_ORGANISATION_NAME "organisation_name"
#define NETWORK_SEAT_ORGANISATION_SLUG "organisation_slug"
#define NETWORK_SEAT_PERSON "person"
#define NETWORK_SEAT_POLICY_BASIS "basis"
#define NETWORK_SEAT_POLICY_EFFECTIVE_FROM "effective_from"
#define NETWORK_SEAT_POLICY_LINES "lines"
#define NETWORK_SEAT_POLICY_MINUTE "minute"
#define NETWORK_SEAT_POLICY_VERSION "version"
#define NETWORK_SEAT_SEAT_CLASS "seat_class"
#define NETWORK_SEAT_SUBSTITUTE_FOR "substitute_for"
#define NETWORK_SEAT_UNTIL "until"
#define NETWORK_SEAT_VOTES "votes"
#define NETWORK_SEND_AGAIN_MESSAGE "message"
#define NETWORK_SESSION_LINE_CREATED_AT "created_at"
#define NETWORK_SESSION_LINE_DEVICE "device"
#define NETWORK_SESSION_LINE_ID "id"
#define NETWORK_SESSION_LINE_SEEN_AT "seen_at"
#define NETWORK_SHARED_BY_LIMIT "limit"
#define NETWORK_SHARED_BY_ORGANISATION "organisation"
#define NETWORK_SHARED_LEAD "lead"
#define NETWORK_SHARED_LEADS "leads"
#define NETWORK_SHARED_RESOURCE "resource"
#define NETWORK_SHARED_ROLE "role"
#define NETWORK_SHARED_YEAR "year"
#define NETWORK_SHOWN_PARTNER_NAME "name"
#define NETWORK_SHOWN_PARTNER_ORGANISATION "organisation"
#define NETWORK_SHOWN_PARTNER_ROLE "role"
#define NETWORK_SHOWN_PARTNER_SLUG "slug"
#define NETWORK_SHOWN_PRINCIPLE_EVIDENCE "evidence"
#define NETWORK_SHOWN_PRINCIPLE_LIST "list"
#define NETWORK_SHOWN_PRINCIPLE_LIST_HOLDS "list_holds"
#define NETWORK_SHOWN_PRINCIPLE_NAME "name"
#define NETWORK_SHOWN_PRINCIPLE_PRINCIPLE "principle"
#define NETWORK_SHOWN_PRINCIPLE_WEIGHT "weight"
#define NETWORK_SHOWN_THEME_CODE "code"
#define NETWORK_SHOWN_THEME_NAME "name"
#define NETWORK_SHOWN_VERSION_FROM "from"
#define NETWORK_SHOWN_VERSION_NUMBER "number"
#define NETWORK_SHOW_APPLICATION_APPLICATION "application"
#define NETWORK_SHOW_APPLICATION_ORGANISATION "organisation"
#define NETWORK_SHOW_APPLICATION_VERSION "version"
#define NETWORK_SIGN_OFF_ADDRESS "address"
#define NETWORK_SIGN_OFF_ANSWER_AGREE "agree"
#define NETWORK_SIGN_OFF_ANSWER_COMMENT "comment"
#define NETWORK_SIGN_OFF_ANSWER_RESOURCE "resource"
#define NETWORK_SIGN_OFF_POST "post"
#define NETWORK_SIGN_OFF_RESOURCE "resource"
#define NETWORK_SPEAKER_NAME "name"
#define NETWORK_SPEAKER_ORGANISATION "organisation"
#define NETWORK_SPEAKER_SLUG "slug"
#define NETWORK_SPELL_DAYS "days"
#define NETWORK_SPELL_FROM "from"
#define NETWORK_SPELL_GAP_BEFORE "gap_before"
#define NETWORK_SPELL_LABEL "label"
#define NETWORK_SPELL_TIER "tier"
#define NETWORK_SPELL_TO "to"
#define NETWORK_STANDING_ANSWER_AS_ON "as_on"
#define NETWORK_STANDING_ANSWER_JOINED "joined"
#define NETWORK_STANDING_ANSWER_LEAVES "leaves"
#define NETWORK_STANDING_ANSWER_MEMBER "member"
#define NETWORK_STANDING_ANSWER_NAME "name"
#define NETWORK_STANDING_ANSWER_ORGANISATION "organisation"
#define NETWORK_STANDING_ANSWER_RIGHTS "rights"
#define NETWORK_STANDING_ANSWER_SAFEGUARD "safeguard"
#define NETWORK_STANDING_ANSWER_SINCE "since"
#define NETWORK_STANDING_ANSWER_SLUG "slug"
#define NETWORK_STANDING_ANSWER_STANDING "standing"
#define NETWORK_STANDING_ANSWER_TERM_ENDS "term_ends"
#define NETWORK_STANDING_ANSWER_TIER "tier"
#define NETWORK_STANDING_ANSWER_WHY "why"
#define NETWORK_STANDING_AS_ON "as_on"
#define NETWORK_STANDING_KNOWN_AT "known_at"
#define NETWORK_STANDING_ORGANISATION "organisation"
#define NETWORK_START_BID_IDEA "idea"
#define NETWORK_START_BID_ORGANISATION "organisation"
#define NETWORK_START_BID_ROUND "round"
#define NETWORK_START_BID_SUMMARY "summary"
#define NETWORK_START_BID_TITLE "title"
#define NETWORK_START_BID_TYPE "type"
#define NETWORK_START_ORGANISATION "organisation"
#define NETWORK_STEP_BACK_REASON "reason"
#define NETWORK_STEP_BACK_REQUEST "request"
#define NETWORK_STEP_DECIDED_BY "decided_by"
#define NETWORK_STEP_MINUTE "minute"
#define NETWORK_STEP_NOTE "note"
#define NETWORK_STEP_ON "on"
#define NETWORK_STEP_ORGANISATION "organisation"
#define NETWORK_STEP_REASON "reason"
#define NETWORK_STEP_REQUEST "request"
#define NETWORK_STEP_STEP "step"
#define NETWORK_STOP_LETTERS_TOKEN "token"
#define NETWORK_STORY_OPENING_FIRST_FACT "first_fact"
#define NETWORK_STORY_OPENING_LEAD "lead"
#define NETWORK_STORY_OPENING_PLACE "place"
#define NETWORK_STORY_OPENING_RESOURCE "resource"
#define NETWORK_STORY_OPENING_YEAR "year"
#define NETWORK_SUCCESSION_AFTER "after"
#define NETWORK_SUCCESSION_BEFORE "before"
#define NETWORK_SUCCESSION_CONTACTS "contacts"
#define NETWORK_SUCCESSION_EFFECTS_LETTERS "letters"
#define NETWORK_SUCCESSION_EFFECTS_ROWS "rows"
#define NETWORK_SUCCESSION_EFFECTS_SEATS "seats"
#define NETWORK_SUCCESSION_EFFECTS_SENTENCES "sentences"
#define NETWORK_SUCCESSION_EFFECTS_VOTES_AFTER "votes_after"
#define NETWORK_SUCCESSION_EFFECTS_VOTES_BEFORE "votes_before"
#define NETWORK_SUCCESSION_LETTERS_SUCCESSION "succession"
#define NETWORK_SUCCESSION_LETTER_LETTER "letter"
#define NETWORK_SUCCESSION_LETTER_ORGANISATION "organisation"
#define NETWORK_SUCCESSION_LETTER_PEOPLE "people"
#define NETWORK_SUCCESSION_LETTER_SENT_ON "sent_on"
#define NETWORK_SUCCESSION_LETTER_SUBJECT "subject"
#define NETWORK_SUCCESSION_NAME "name"
#define NETWORK_SUCCESSION_ROLE "role"
#define NETWORK_SUCCESSION_SEAT_BECOMES "becomes"
#define NETWORK_SUCCESSION_SEAT_BODY "body"
#define NETWORK_SUCCESSION_SEAT_ORGANISATION "organisation"
#define NETWORK_SUCCESSION_SEAT_SEAT_CLASS "seat_class"
#define NETWORK_SUCCESSION_SEAT_UNTIL "until"
#define NETWORK_SUCCESSION_VOTES_AFTER "votes_after"
#define NETWORK_SUCCESSION_VOTES_BEFORE "votes_before"
#define NETWORK_SUCCESSOR_CODES "codes"
#define NETWORK_SUCCESSOR_FOLLOWS "follows"
#define NETWORK_SUCCESSOR_KIND "kind"
#define NETWORK_SUCCESSOR_NAME "name"
#define NETWORK_SUCCESSOR_ORGANISATION "organisation"
#define NETWORK_SUCCESSOR_SHORT_NAME "short_name"
#define NETWORK_SUPERSEDE_BY "by"
#define NETWORK_SUPERSEDE_REASON "reason"
#define NETWORK_SUPERSEDE_RESOURCE "resource"
#define NETWORK_TAKE_BACK_NUMBER "number"
#define NETWORK_TAKE_BACK_ORGANISATION "organisation"
#define NETWORK_TAKE_BACK_PART "part"
#define NETWORK_TAKE_BACK_REASON "reason"
#define NETWORK_TASK_OUTCOME_DEALING "dealing"
#define NETWORK_TASK_OUTCOME_ON "on"
#define NETWORK_TASK_OUTCOME_OUTCOME "outcome"
#define NETWORK_TEXT_PART_MATCH "match"
#define NETWORK_TEXT_PART_TEXT "text"
#define NETWORK_THEMES_UNDER "under"
#define NETWORK_THEME_CODE "code"
#define NETWORK_THEME_MERGED_INTO "merged_into"
#define NETWORK_THEME_NAME "name"
#define NETWORK_THEME_PARENT "parent"
#define NETWORK_THEME_PARENT_NAME "parent_name"
#define NETWORK_THEME_RESOURCES "resources"
#define NETWORK_THEME_SYNONYMS "synonyms"
#define NETWORK_THEME_THEME "theme"
#define NETWORK_THROUGH_APPOINTMENT "appointment"
#define NETWORK_THROUGH_ORGANISATION "organisation"
#define NETWORK_THROUGH_POST "post"
#define NETWORK_TIER_CHANGE_DECIDED_BY "decided_by"
#define NETWORK_TIER_CHANGE_MINUTE "minute"
#define NETWORK_TIER_CHANGE_ON "on"
#define NETWORK_TIER_CHANGE_ORGANISATION "organisation"
#define NETWORK_TIER_CHANGE_REASON "reason"
#define NETWORK_TIER_CHANGE_TIER "tier"
#define NETWORK_TIER_COUNT_COUNT "count"
#define NETWORK_TIER_COUNT_LABEL "label"
#define NETWORK_TIER_COUNT_TIER "tier"
#define NETWORK_TIER_MEANING_TIER "tier"
#define NETWORK_TIER_MEANING_WORD "word"
#define NETWORK_TIER_POLICY_ADMITTED_BY "admitted_by"
#define NETWORK_TIER_POLICY_CONTINUATION "continuation"
#define NETWORK_TIER_POLICY_GRACE_DAYS "grace_days"
#define NETWORK_TIER_POLICY_KINDS "kinds"
#define NETWORK_TIER_POLICY_NOTICE_DAYS "notice_days"
#define NETWORK_TIER_POLICY_RIGHTS "rights"
#define NETWORK_TIER_POLICY_TIER "tier"
#define NETWORK_TOKEN_CARD_CREATED_AT "created_at"
#define NETWORK_TOKEN_CARD_EXPIRES_ON "expires_on"
#define NETWORK_TOKEN_CARD_ID "id"
#define NETWORK_TOKEN_CARD_LABEL "label"
#define NETWORK_TOKEN_CARD_LAST_USED_ON "last_used_on"
#define NETWORK_TOKEN_CARD_PREFIX "prefix"
#define NETWORK_TOKEN_CARD_REVOKED_AT "revoked_at"
#define NETWORK_TOKEN_CARD_SCOPES "scopes"
#define NETWORK_TOKEN_EXPIRES "expires"
#define NETWORK_TOKEN_LABEL "label"
#define NETWORK_TOKEN_SCOPES "scopes"
#define NETWORK_TO_MENTOR_EVERYBODY "everybody"
#define NETWORK_TO_REVIEW_ANSWERED "answered"
#define NETWORK_TRAIL_LINE_ACTOR "actor"
#define NETWORK_TRAIL_LINE_AT "at"
#define NETWORK_TRAIL_LINE_EVENT "event"
#define NETWORK_TRAIL_LINE_NUMBER "number"
#define NETWORK_TRAIL_LINE_ORGANISATION "organisation"
#define NETWORK_TRANSLATION_LANGUAGE "language"
#define NETWORK_TRANSLATION_RESOURCE "resource"
#define NETWORK_TYPE_MEANING_KIND "kind"
#define NETWORK_TYPE_MEANING_TYPE "type"
#define NETWORK_UNDELIVERED_LIMIT "limit"
#define NETWORK_UNDELIVERED_MESSAGE_ATTEMPTS "attempts"
#define NETWORK_UNDELIVERED_MESSAGE_ID "id"
#define NETWORK_UNDELIVERED_MESSAGE_LETTER "letter"
#define NETWORK_UNDELIVERED_MESSAGE_OUTCOME "outcome"
#define NETWORK_UNDELIVERED_MESSAGE_REASON "reason"
#define NETWORK_UNDELIVERED_MESSAGE_SINCE "since"
#define NETWORK_UNDELIVERED_MESSAGE_SUBJECT "subject"
#define NETWORK_UNDELIVERED_MESSAGE_TO_ADDRESS "to_address"
#define NETWORK_UNDELIVERED_MESSAGE_TO_PERSON "to_person"
#define NETWORK_UNDO_IMPORT_IMPORT "import"
#define NETWORK_UNDO_IMPORT_OUTCOME_EVENTS_WITHDRAWN "events_withdrawn"
#define NETWORK_UNDO_IMPORT_OUTCOME_FACTS_WITHDRAWN "facts_withdrawn"
#define NETWORK_UNDO_IMPORT_OUTCOME_IMPORT "import"
#define NETWORK_UNDO_IMPORT_OUTCOME_ORGANISATIONS "organisations"
#define NETWORK_UNDO_IMPORT_OUTCOME_RESOURCES "resources"
#define NETWORK_UNDO_IMPORT_OUTCOME_SUCCESSIONS_CANCELLED "successions_cancelled"
#define NETWORK_UNDO_MERGE_MERGE "merge"
#define NETWORK_UNDO_MERGE_REASON "reason"
#define NETWORK_UNDO_REORGANISATION_REASON "reason"
#define NETWORK_UNDO_REORGANISATION_SUCCESSION "succession"
#define NETWORK_UNLINK_LINK "link"
#define NETWORK_UNSUBSCRIBED_DECLINED "declined"
#define NETWORK_UNSUBSCRIBE_TOKEN "token"
#define NETWORK_UPLOADED_FILE_CONTENT_BASE64 "content_base64"
#define NETWORK_UPLOADED_FILE_PATH "path"
#define NETWORK_USAGE_MONTH_DOWNLOADS "downloads"
#define NETWORK_USAGE_MONTH_MONTH "month"
#define NETWORK_USAGE_MONTH_READINGS "readings"
#define NETWORK_USAGE_RESOURCE "resource"
#define NETWORK_USEFUL_ANSWER_MARKED "marked"
#define NETWORK_USEFUL_ANSWER_USEFUL "useful"
#define NETWORK_USEFUL_ORGANISATION "organisation"
#define NETWORK_USEFUL_QUESTION_ORGANISATION "organisation"
#define NETWORK_USEFUL_QUESTION_RESOURCE "resource"
#define NETWORK_USEFUL_RESOURCE "resource"
#define NETWORK_VERSION_DIFF_BOXES "boxes"
#define NETWORK_VERSION_DIFF_FROM "from"
#define NETWORK_VERSION_DIFF_TO "to"
#define NETWORK_VERSION_NUMBER "number"
#define NETWORK_VERSION_OPENED_AT "opened_at"
#define NETWORK_VERSION_SUBMITTED_AT "submitted_at"
#define NETWORK_VOTER_NAME "name"
#define NETWORK_VOTER_ORGANISATION "organisation"
#define NETWORK_VOTER_SLUG "slug"
#define NETWORK_VOTER_VOTES "votes"
#define NETWORK_VOTER_WHY "why"
#define NETWORK_VOTING_ROLL_AS_ON "as_on"
#define NETWORK_VOTING_ROLL_NOT_NAMED "not_named"
#define NETWORK_VOTING_ROLL_VOTERS "voters"
#define NETWORK_VOTING_ROLL_VOTES "votes"
#define NETWORK_VOTING_ROLL_WITHOUT_VOTE "without_vote"
#define NETWORK_WAITING_WORK "work"
#define NETWORK_WITHDRAW_APPLICATION_APPLICATION "application"
#define NETWORK_WITHDRAW_APPLICATION_ORGANISATION "organisation"
#define NETWORK_WITHDRAW_APPLICATION_REASON "reason"
#define NETWORK_WITHDRAW_END_APPOINTMENT "appointment"
#define NETWORK_WITHDRAW_END_DECISION "decision"
#define NETWORK_WITHDRAW_END_ORGANISATION "organisation"
#define NETWORK_WITHDRAW_FACT "fact"
#define NETWORK_WITHDRAW_ORGANISATION "organisation"
#define NETWORK_WITHDRAW_REASON "reason"
#define NETWORK_WITHHELD_ITEM_EXEMPTION "exemption"
#define NETWORK_WITHHELD_ITEM_LAW "law"
#define NETWORK_WITHHELD_ITEM_PLACE "place"
#define NETWORK_WITHHELD_ITEM_REASON "reason"
#define NETWORK_WORD_FILE_CONTENT_BASE64 "content_base64"
#define NETWORK_WORK_LINE_COMES_OUT "comes_out"
#define NETWORK_WORK_LINE_ID "id"
#define NETWORK_WORK_LINE_KIND "kind"
#define NETWORK_WORK_LINE_LEAD "lead"
#define NETWORK_WORK_LINE_LEAD_NAME "lead_name"
#define NETWORK_WORK_LINE_LEAD_SLUG "lead_slug"
#define NETWORK_WORK_LINE_NEEDS_SIGN_OFF "needs_sign_off"
#define NETWORK_WORK_LINE_REASON "reason"
#define NETWORK_WORK_LINE_REVIEW_DUE "review_due"
#define NETWORK_WORK_LINE_REVIEW_IS_DUE "review_is_due"
#define NETWORK_WORK_LINE_SINCE "since"
#define NETWORK_WORK_LINE_SLUG "slug"
#define NETWORK_WORK_LINE_STATE "state"
#define NETWORK_WORK_LINE_TITLE "title"
#define NETWORK_WORK_LINE_WORK "work"

#endif
