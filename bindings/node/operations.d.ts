// Generated from the table of operations by network_generate; not for editing.
// What the operations take and answer. Dates are "YYYY-MM-DD", instants milliseconds
// since 1970 in UTC, money whole pence, positions millionths of a degree.

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Give it as `after` for the next page; null on the last one. */
  next: string | null;
  total: number;
}

/** What every operation that changes something also takes. */
export interface Reserved {
  /** Done again with the same key, the first answer is given again. */
  idempotency_key?: string;
  /** Refuse where the organisation was changed since this version. */
  if_version?: number;
}

export interface Nothing {
}

export interface AuthenticatorSetup {
  /** To type into the app, in base 32. */
  secret: string;
  /** The same for a QR code. */
  uri: string;
}

export interface OwnEmailWish {
  /** The new address. */
  email: string;
}

export interface PasswordWish {
  /** The password as it is; none where there is none yet. */
  current?: string | null;
  /** The new password. */
  password: string;
  /** Token of the session that asks; it stays signed in. */
  session?: string | null;
}

export interface ConfirmWish {
  /** The six digits that the app shows. */
  code: string;
  /** Token of the session that gives the code; it stays signed in. */
  session?: string | null;
}

export interface RecoveryCodes {
  /** Ten codes, each good for one sign-in; shown this once. */
  codes: string[];
  /** Token with which the session that was given goes on in its place; empty: none was. */
  session: string;
}

export interface TokenWish {
  /** What it is for, so that you know it again. */
  label: string;
  /** What it may be used for, such as register:read; all that you may if left out. */
  scopes?: string[];
  /** First day on which it no longer works; a year from today if left out. */
  expires?: string | null;
}

export interface MadeToken {
  /** Number of the token. */
  id: number;
  /** The token itself, shown this once. */
  token: string;
  /** Its first characters, by which you know it again. */
  prefix: string;
  /** What it is for. */
  label: string;
  /** What it may be used for. */
  scopes: string[];
  /** First day on which it no longer works. */
  expires: string;
}

export interface DroppedSetup {
  /** True. */
  dropped: boolean;
}

export interface Appointment {
  /** Number of the appointment. */
  id: number;
  /** Number of the person; null for a shared mailbox. */
  person: number | null;
  /** Address of the shared mailbox; empty for a person. */
  mailbox: string;
  /** Number of the organisation; 0: the network itself. */
  organisation: number;
  /** Name of the body, such as Executive Oversight Committee; empty: none. */
  body: string;
  /** What they do. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer";
  /** Their job title, in the council's own words. */
  title: string;
  /** First day. */
  effective_from: string;
  /** First day on which it is no longer held; null: until further notice. */
  effective_to: string | null;
  /** When it was recorded. */
  recorded_at: number;
  /** The decision behind it, such as a minute's reference. */
  decision: string;
}

export interface PersonCard {
  /** Number of the person. */
  id: number;
  /** Name. */
  name: string;
  /** Work address. */
  email: string | null;
  /** False once the account is closed. */
  active: boolean;
  /** False: signs in by mailed links only. */
  has_password: boolean;
  /** True where an authenticator app is needed to sign in. */
  has_authenticator: boolean;
  /** When the person was added. */
  created_at: number;
  /** All appointments, the newest first, ended ones included. */
  appointments: Appointment[];
}

export interface SessionLine {
  /** Number of the session. */
  id: number;
  /** When it was started. */
  created_at: number;
  /** When it was last used, to within five minutes. */
  seen_at: number;
  /** With what it was started, such as Firefox on Linux; empty: not told. */
  device: string;
}

export interface TokenCard {
  /** Number of the token. */
  id: number;
  /** Its first characters. */
  prefix: string;
  /** What it is for. */
  label: string;
  /** What it may be used for, separated by spaces. */
  scopes: string;
  /** When it was made. */
  created_at: number;
  /** First day on which it no longer works. */
  expires_on: string | null;
  /** Day on which it was last used; null: never. */
  last_used_on: string | null;
  /** When it was revoked; null: it was not. */
  revoked_at: number | null;
}

export interface MessageRecord {
  /** Its number. */
  id: number;
  /** To which address. */
  to_address: string;
  /** Which letter it was. */
  letter: string;
  /** Its subject. */
  subject: string;
  /** When it was written. */
  created_at: number;
  /** When it was sent; null: not yet. */
  sent_at: number | null;
}

export interface TrailLine {
  /** Number in the audit trail. */
  number: number;
  /** When. */
  at: number;
  /** Who did it. */
  actor: string;
  /** What happened. */
  event: string;
  /** Number of the organisation concerned; 0: none. */
  organisation: number;
}

export interface PersonExport {
  /** Name, address and all appointments. */
  person: PersonCard;
  /** Where the person is signed in. */
  sessions: SessionLine[];
  /** API tokens, without the tokens. */
  tokens: TokenCard[];
  /** Mail sent to the person. */
  messages: MessageRecord[];
  /** Entries of the audit trail about or by the person. */
  trail: TrailLine[];
}

export interface OwnNameWish {
  /** Your new name. */
  name: string;
}

export interface RevokeWish {
  /** Number of the token. */
  token: number;
}

export interface AdoptionCorrection {
  /** Whose it is: slug, code or number. */
  organisation: string;
  /** Number of the adoption. */
  adoption: number;
  /** When it was tried. */
  tried_on?: string | null;
  /** How it went. */
  result?: "working" | "partly" | "did_not_work" | "too_early" | null;
  /** What was done otherwise. */
  changed?: string | null;
  /** What it cost, in words. */
  cost?: string | null;
  /** What it cost, in pence. */
  cost_pence?: number | null;
  /** What happened. */
  happened?: string | null;
  /** Whom to ask, by role. */
  contact_post?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Who may read of it. */
  visibility?: "everyone" | "members" | null;
  /** Slug or number of what you wrote about it yourself. */
  study?: string | null;
}

export interface OrganisationBrief {
  /** Number of the organisation. */
  id: number;
  /** Name for addresses. */
  slug: string;
  /** Legal name on the day asked for. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** First day of its life, where known. */
  begins: string | null;
  /** First day on which it is no more. */
  ends: string | null;
}

export interface AdoptionRow {
  /** Number of the adoption. */
  id: number;
  /** Who tried it, as it is today. */
  adopter: OrganisationBrief;
  /** What it was called when that was recorded. */
  adopter_then: string;
  /** Whether it took up a resource or a project. */
  of: "resource" | "project" | "adoption";
  /** Its title. */
  title: string;
  /** Its page. */
  path: string;
  /** When. */
  tried_on: string;
  /** How it went. */
  result: "working" | "partly" | "did_not_work" | "too_early";
  /** In words. */
  result_label: string;
  /** What was done otherwise. */
  changed: string;
  /** What it cost. */
  cost: string;
  /** What it cost, in pence. */
  cost_pence: number | null;
  /** What happened. */
  happened: string;
  /** Whom to ask, by role. */
  contact_post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Who may read of it. */
  visibility: "everyone" | "members";
  /** What the adopter wrote about it; empty: nothing. */
  study_title: string;
  /** Its page. */
  study_path: string;
  /** When it was recorded. */
  recorded_at: number;
  /** How often it was put right. */
  corrections: number;
  /** Whether the reader may put it right. */
  own: boolean;
}

export interface AdoptionsWish {
  /** Only of this resource. */
  resource?: string | null;
  /** Only of this project. */
  project?: string | null;
  /** Only by this organisation, through reorganisations. */
  organisation?: string | null;
  /** Only those that went so. */
  result?: "working" | "partly" | "did_not_work" | "too_early" | null;
}

export interface UsefulWish {
  /** To whom it was useful: slug, code or number. */
  organisation: string;
  /** Slug or number of the resource. */
  resource: string;
}

export interface UsefulAnswer {
  /** How many people found it useful. */
  useful: number;
  /** Whether you say so; without a person, whether this organisation does. */
  marked: boolean;
}

export interface AdoptionWish {
  /** Who tried it: slug, code or number. */
  organisation: string;
  /** Slug or number of the resource. */
  resource?: string | null;
  /** Slug or number of the project, instead of a resource. */
  project?: string | null;
  /** When it began, or was tried. */
  tried_on: string;
  /** How it went. */
  result: "working" | "partly" | "did_not_work" | "too_early";
  /** What was done otherwise. */
  changed?: string | null;
  /** What it cost, in words. */
  cost?: string | null;
  /** What it cost, in pence. */
  cost_pence?: number | null;
  /** What happened. */
  happened: string;
  /** Whom to ask, by role. */
  contact_post?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Who may read of it; everyone if left out. */
  visibility?: "everyone" | "members" | null;
  /** Slug or number of what you wrote about it yourself. */
  study?: string | null;
}

export interface UsefulQuestion {
  /** Slug or number of the resource. */
  resource: string;
  /** For whom it is asked whether it is said: slug, code or number. */
  organisation?: string | null;
}

export interface AdoptionNumber {
  /** Whose it is: slug, code or number. */
  organisation: string;
  /** Number of the adoption. */
  adoption: number;
}

export interface MentorAnswerWish {
  /** Number of the application. */
  application: number;
  /** Whether you accompany the applicant. */
  accepts?: boolean;
  /** Why not, or anything to say. */
  reason?: string | null;
}

export interface Resolution {
  /** The body that decided, such as Full Council. */
  body: string | null;
  /** Day of its meeting. */
  held_on: string | null;
  /** Its minute or reference. */
  minute: string | null;
  /** Address of the minute on the web. */
  link: string | null;
  /** Votes for. */
  votes_for: number | null;
  /** Votes against. */
  votes_against: number | null;
  /** Abstentions. */
  votes_abstained: number | null;
  /** Parties in favour of the motion, never of a person. */
  parties_in_favour: string | null;
}

export interface ApplicantFigures {
  /** Residents. */
  population: number | null;
  /** Year of that figure. */
  population_year: number | null;
  /** Where it was read. */
  population_source: string | null;
  /** Controllable revenue budget, in pence. */
  revenue_budget: number | null;
  /** Controllable capital budget, in pence. */
  capital_budget: number | null;
  /** Year in which the budget begins. */
  budget_year: number | null;
  /** Where it was read. */
  budget_source: string | null;
}

export interface NamedContact {
  /** What they do. */
  role: "leader" | "officer_lead" | "finance_contact";
  /** Name. */
  name: string;
  /** Work address. */
  email: string;
}

export interface PrincipleStatement {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** How the applicant stands to it. */
  statement: string;
}

export interface ApplicationConsents {
  /** Sent with the authority of the applicant's own body. */
  authorised: boolean;
  /** The people named know that they are named. */
  contacts_told: boolean;
  /** Work contacts may be shown to other member organisations. */
  share_with_members: boolean;
}

export interface ApplicationAnswers {
  /** The tier asked for. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Whether a mentor is wished. */
  mentor_wished: boolean | null;
  /** The decision to join. */
  resolution: Resolution;
  /** Population and budget. */
  figures: ApplicantFigures;
  /** People by role. */
  contacts: NamedContact[];
  /** What it says of each principle. */
  statements: PrincipleStatement[];
  /** What the applicant agrees to. */
  consents: ApplicationConsents;
}

export interface ApplicationGap {
  /** Where, such as resolution.held_on. */
  field: string;
  /** Stable code. */
  code: string;
  /** What to do. */
  message: string;
}

export interface VersionRow {
  /** 1 for the first. */
  number: number;
  /** When it was opened. */
  opened_at: number;
  /** When it was sent; null: being filled in. */
  submitted_at: number | null;
}

export interface ApplicationEvent {
  /** Number of the step. */
  id: number;
  /** Number of the application. */
  application: number;
  /** What happened. */
  step: "started" | "submitted" | "taken_back" | "review_opened" | "queried" | "recommended" | "not_recommended" | "put_to_committee" | "approved" | "refused" | "deferred" | "withdrawn";
  /** Number of the version's record it is about; null: none. */
  version: number | null;
  /** The day it counts from. */
  effective: string;
  /** The body that decided; empty: none. */
  body: string;
  /** Reference of its minute. */
  minute: string;
  /** Why. */
  reason: string;
  /** When it was recorded. */
  recorded_at: number;
  /** Number of the person who recorded it; null: nobody with an account. */
  person: number | null;
}

export interface ReviewerRow {
  /** Number of the person. */
  person: number;
  /** Name. */
  name: string;
  /** When asked. */
  asked_on: string;
  /** By when. */
  due: string;
  /** Let off. */
  released: boolean;
  /** Whether the newest version was reviewed. */
  answered: boolean;
  /** What the reviewer thinks; null: nothing yet. */
  opinion: "recommend" | "query" | "not_recommend" | null;
  /** Interests declared; empty: none. */
  interests: string;
  /** Why. */
  reasons: string;
  /** Under which conditions. */
  conditions: string;
  /** When it was given. */
  answered_at: number | null;
  /** Number of the version it is about; 0: none. */
  version: number;
}

export interface MentorRow {
  /** Number of the person. */
  person: number;
  /** Name. */
  name: string;
  /** First day. */
  from: string;
  /** First day after; null: until further notice. */
  until: string | null;
  /** What the mentor said to it; null: nothing yet. */
  accepted: boolean | null;
  /** In the mentor's words; for the network team and the mentor. */
  said: string;
}

export interface ApplicationCard {
  /** Number of the application. */
  id: number;
  /** Number of the organisation that applies. */
  organisation: number;
  /** Its name. */
  organisation_name: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** True for a group on a council. */
  political_group: boolean;
  /** How it stands. */
  state: "draft" | "submitted" | "vp_review" | "recommended" | "queried" | "not_recommended" | "eoc_decision" | "approved" | "refused" | "withdrawn";
  /** The same in words. */
  state_label: string;
  /** The tier asked for. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** True while the applicant can write. */
  open_to_applicant: boolean;
  /** Number of the version shown. */
  version: number;
  /** What that version says. */
  answers: ApplicationAnswers;
  /** What is missing before it can be sent; empty once it was sent. */
  gaps: ApplicationGap[];
  /** All versions, the newest first. */
  versions: VersionRow[];
  /** Everything that happened, oldest first. */
  steps: ApplicationEvent[];
  /** Reviewers and their reviews; empty for the applicant. */
  reviewers: ReviewerRow[];
  /** Who accompanies the applicant, the last one last. */
  mentors: MentorRow[];
  /** When it was first sent. */
  submitted_on: string | null;
  /** When it was decided. */
  decided_on: string | null;
  /** Days since it was first sent, up to the decision. */
  days: number;
  /** What the applicant was asked last, while unanswered. */
  question: string;
}

export interface AskReviewerWish {
  /** Number of the application. */
  application: number;
  /** Number of the person. */
  person: number;
  /** By when; in 14 days if left out. */
  due?: string | null;
}

export interface MentorWish {
  /** Number of the application. */
  application: number;
  /** Number of the person; left out: nobody from that day on. */
  person?: number | null;
  /** First day; today if left out. */
  from?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface DecideApplicationWish {
  /** Number of the application. */
  application: number;
  /** What the committee decided. */
  decision: "approved" | "refused" | "deferred";
  /** Reference of its minute, such as EOC 2026-03-16/4. */
  minute: string;
  /** Why; needed unless it approved. */
  reason?: string | null;
  /** First day of membership; the day of the decision if left out. */
  from?: string | null;
}

export interface EligibleWish {
  /** Number of the application. */
  application: number;
}

export interface EligibleReviewer {
  /** Number of the person. */
  person: number;
  /** Name. */
  name: string;
  /** Whether this person can be asked. */
  eligible: boolean;
  /** Code of the rule that forbids it, or empty. */
  why_not: string;
}

export interface ApplicationListWish {
  /** Only those that stand so. */
  state?: "draft" | "submitted" | "vp_review" | "recommended" | "queried" | "not_recommended" | "eoc_decision" | "approved" | "refused" | "withdrawn" | null;
  /** Those decided or withdrawn too. */
  closed?: boolean;
}

export interface ApplicationRow {
  /** Number of the application. */
  id: number;
  /** Who applies. */
  organisation_name: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** The tier asked for. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** How it stands. */
  state: "draft" | "submitted" | "vp_review" | "recommended" | "queried" | "not_recommended" | "eoc_decision" | "approved" | "refused" | "withdrawn";
  /** The same in words. */
  state_label: string;
  /** Since when it stands so. */
  since: string;
  /** When it was first sent. */
  submitted_on: string | null;
  /** When it was decided. */
  decided_on: string | null;
  /** Days since it was first sent, up to the decision. */
  days: number;
  /** How many are asked to review. */
  reviewers: number;
  /** How many of them reviewed the newest version. */
  reviews: number;
  /** By when the next review is due; null: none outstanding. */
  review_due: string | null;
}

export interface OwnApplicationsWish {
  /** Slug, code or number. */
  organisation: string;
}

export interface PapersWish {
  /** Number of the application. */
  application: number;
  /** That version of it; the one sent last if left out. */
  version?: number | null;
}

export interface AgendaOfCommitteeWish {
  /** Number of the application. */
  application: number;
  /** Day of the meeting; today if left out. */
  meeting?: string | null;
}

export interface QueryWish {
  /** Number of the application. */
  application: number;
  /** What the applicant is asked. */
  question: string;
  /** Reference of the Board's minute, where there is one. */
  minute?: string | null;
}

export interface RecommendWish {
  /** Number of the application. */
  application: number;
  /** Whether the Board recommends to admit it. */
  recommended?: boolean;
  /** Why, with conditions where there are any. */
  reason: string;
  /** Reference of the Board's minute, where there is one. */
  minute?: string | null;
  /** The day of the recommendation; the minute's or today if left out. */
  on?: string | null;
}

export interface ReleaseReviewerWish {
  /** Number of the application. */
  application: number;
  /** Number of the person. */
  person: number;
  /** Why. */
  reason: string;
}

export interface ReviewWish {
  /** Number of the application. */
  application: number;
  /** What you think. */
  opinion: "recommend" | "query" | "not_recommend";
  /** Why. */
  reasons: string;
  /** Interests you declare; empty: none. */
  interests?: string | null;
  /** Under which conditions. */
  conditions?: string | null;
}

export interface ApplicationsApplicationConsents {
  /** Sent with the authority of the applicant's own body. */
  authorised?: boolean;
  /** The people named know that they are named. */
  contacts_told?: boolean;
  /** Work contacts may be shown to other member organisations. */
  share_with_members?: boolean;
}

export interface SaveConsentsWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** What the applicant agrees to. */
  consents: ApplicationsApplicationConsents;
}

export interface ApplicationsNamedContact {
  /** What they do. */
  role: "leader" | "officer_lead" | "finance_contact";
  /** Name. */
  name: string;
  /** Work address. */
  email: string;
}

export interface SaveContactsWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** People by role, each role once. */
  contacts?: ApplicationsNamedContact[];
}

export interface ApplicationsApplicantFigures {
  /** Residents. */
  population?: number | null;
  /** Year of that figure. */
  population_year?: number | null;
  /** Where it was read. */
  population_source?: string | null;
  /** Controllable revenue budget, in pence. */
  revenue_budget?: number | null;
  /** Controllable capital budget, in pence. */
  capital_budget?: number | null;
  /** Year in which the budget begins. */
  budget_year?: number | null;
  /** Where it was read. */
  budget_source?: string | null;
}

export interface SaveFiguresWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** Population and budget. */
  figures: ApplicationsApplicantFigures;
}

export interface ApplicationsResolution {
  /** The body that decided, such as Full Council. */
  body?: string | null;
  /** Day of its meeting. */
  held_on?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
  /** Address of the minute on the web. */
  link?: string | null;
  /** Votes for. */
  votes_for?: number | null;
  /** Votes against. */
  votes_against?: number | null;
  /** Abstentions. */
  votes_abstained?: number | null;
  /** Parties in favour of the motion, never of a person. */
  parties_in_favour?: string | null;
}

export interface SaveResolutionWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** The decision to join. */
  resolution: ApplicationsResolution;
}

export interface ApplicationsPrincipleStatement {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** How the applicant stands to it. */
  statement: string;
}

export interface SaveStatementsWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** What is said of each principle. */
  statements?: ApplicationsPrincipleStatement[];
}

export interface SaveTierWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** The tier asked for. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Whether a mentor of the Board is wished. */
  mentor_wished?: boolean | null;
}

export interface ShowApplicationWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** That version of it; the newest if left out. */
  version?: number | null;
}

export interface StartWish {
  /** Who applies: slug, code or number. */
  organisation: string;
}

export interface ApplicationWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
}

export interface DecisionTimesWish {
  /** Decided on that day or later. */
  from?: string | null;
  /** Decided before that day. */
  to?: string | null;
}

export interface DecisionTime {
  /** Number of the application. */
  application: number;
  /** Who applied. */
  organisation_name: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** The tier asked for. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** What was decided. */
  outcome: "draft" | "submitted" | "vp_review" | "recommended" | "queried" | "not_recommended" | "eoc_decision" | "approved" | "refused" | "withdrawn";
  /** When it was first sent. */
  submitted_on: string;
  /** Day of the decision. */
  decided_on: string;
  /** Days between the two. */
  days: number;
}

export interface ToMentorWish {
  /** Of all mentors; only the network team sees others' than their own. */
  everybody?: boolean;
}

export interface MentoringRow {
  /** Number of the application. */
  application: number;
  /** Number of the organisation that applies. */
  organisation: number;
  /** Its name. */
  organisation_name: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** Name of the mentor. */
  mentor: string;
  /** First day. */
  from: string;
  /** When the mentor was asked. */
  asked_on: string;
  /** What the mentor said to it; null: nothing yet. */
  accepted: boolean | null;
}

export interface ToReviewWish {
  /** Those the viewer reviewed already, too. */
  answered?: boolean;
}

export interface WithdrawApplicationWish {
  /** Who applies: slug, code or number. */
  organisation: string;
  /** Number of the application. */
  application: number;
  /** Why. */
  reason?: string | null;
}

export interface AppointWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Number of the person; left out for a shared mailbox. */
  person?: number | null;
  /** Address of a shared mailbox; left out for a person. */
  mailbox?: string | null;
  /** What they do. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer";
  /** Name of the body on which they do it, if any. */
  body?: string | null;
  /** Job title. */
  title?: string | null;
  /** First day; today if left out. */
  from?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface NetworkPostWish {
  /** Number of the person. */
  person: number;
  /** What they do. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer";
  /** Name of the body on which they do it, if any. */
  body?: string | null;
  /** Job title. */
  title?: string | null;
  /** First day; today if left out. */
  from?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface EndWish {
  /** Where it is held: slug, code or number. */
  organisation: string;
  /** Number of the appointment. */
  appointment: number;
  /** First day on which it is no longer held; today if left out. */
  on?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface EndNetworkWish {
  /** Number of the appointment. */
  appointment: number;
  /** First day on which it is no longer held; today if left out. */
  on?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface WithdrawEndWish {
  /** Where it is held: slug, code or number. */
  organisation: string;
  /** Number of the appointment. */
  appointment: number;
  /** Why the end was wrong. */
  decision?: string | null;
}

export interface AddAttachmentWish {
  /** Name for addresses or number of the resource. */
  resource: string;
  /** Its title. */
  title: string;
  /** Its name, with the ending that fits it. */
  file_name: string;
  /** Its bytes in base64. */
  content_base64: string;
  /** What it is for; a document if left out. */
  kind?: "document" | "slides" | "form" | "data" | "image" | "recording" | "other" | null;
  /** English or Welsh; as the resource if left out. */
  language?: "en" | "cy" | null;
  /** Its terms; as the resource if left out. */
  licence?: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved" | null;
  /** Of an image: what it shows, in words. */
  alternative?: string | null;
  /** Its form, and how to get another. */
  format_note: string;
  /** Who may have it; whoever may read the resource if left out. */
  visibility?: "as_resource" | "everyone" | "members" | "tiers" | null;
  /** Of a file for some tiers: which. */
  tiers?: ("full" | "associate" | "affiliate" | "supporter")[];
  /** First day on which others may have it. */
  embargo_until?: string | null;
  /** Its text, so that it is found; of plain text, tables and Word documents read from the file where left out. */
  text_layer?: string | null;
}

export interface Attachment {
  /** Number of the attachment. */
  id: number;
  /** Number of the resource. */
  resource: number;
  /** How often something was said of it. */
  number: number;
  /** Number of its bytes; another where the file was replaced. */
  file: number;
  /** Its title. */
  title: string;
  /** The name under which it is saved. */
  file_name: string;
  /** What it is for. */
  kind: "document" | "slides" | "form" | "data" | "image" | "recording" | "other";
  /** What its bytes are. */
  type: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "png" | "jpeg" | "webp" | "gif" | "csv" | "txt" | "mp3" | "mp4" | "zip" | "epub";
  /** Bytes. */
  size: number;
  /** SHA-256 of its bytes in hexadecimal. */
  sha256: string;
  /** English or Welsh. */
  language: "en" | "cy";
  /** Under which terms it may be used again. */
  licence: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved";
  /** What an image shows, in words. */
  alternative: string;
  /** Its form, and how to get another. */
  format_note: string;
  /** Who may have it. */
  visibility: "as_resource" | "everyone" | "members" | "tiers";
  /** First day on which others may have it. */
  embargo_until: string | null;
  /** Of a file for some tiers: which. */
  tiers: ("full" | "associate" | "affiliate" | "supporter")[];
  /** Whether it is still there. */
  state: "there" | "gone" | "erased";
  /** Why it went. */
  reason: string;
  /** When this was said of it. */
  recorded_at: number;
}

export interface ChangeAttachmentWish {
  /** Number of the attachment. */
  attachment: number;
  /** Its title. */
  title?: string | null;
  /** Its name, with the ending that fits it. */
  file_name?: string | null;
  /** Other bytes, in base64. */
  content_base64?: string | null;
  /** What it is for. */
  kind?: "document" | "slides" | "form" | "data" | "image" | "recording" | "other" | null;
  /** English or Welsh. */
  language?: "en" | "cy" | null;
  /** Under which terms it may be used again. */
  licence?: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved" | null;
  /** Of an image: what it shows, in words. */
  alternative?: string | null;
  /** Its form, and how to get another. */
  format_note?: string | null;
  /** Who may have it. */
  visibility?: "as_resource" | "everyone" | "members" | "tiers" | null;
  /** Of a file for some tiers: which; as they were if left out. */
  tiers?: ("full" | "associate" | "affiliate" | "supporter")[];
  /** First day on which others may have it. */
  embargo_until?: string | null;
  /** Its text, pasted, so that it is found. */
  text_layer?: string | null;
  /** It is held back no longer. */
  no_embargo?: boolean;
}

export interface AttachmentEnd {
  /** Number of the attachment. */
  attachment: number;
  /** Why, for those who look after it. */
  reason: string;
}

export interface AttachmentNumber {
  /** Number of the attachment. */
  attachment: number;
}

export interface AttachmentsWish {
  /** Name for addresses or number of the resource. */
  resource: string;
}

export interface ResourceBrief {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
}

export interface AttachmentList {
  /** Whose files they are. */
  resource: ResourceBrief;
  /** True where you may add and change files. */
  keeps: boolean;
  /** How many bytes a file may have. */
  largest: number;
  /** The files you may have. */
  files: Attachment[];
}

export interface AttachmentPieceWish {
  /** Number of the attachment. */
  attachment: number;
  /** First byte, counted from 0. */
  from: number;
  /** How many bytes at most; 49152 if left out. */
  most?: number | null;
}

export interface AttachmentBytes {
  /** First byte, counted from 0. */
  from: number;
  /** The bytes in base64. */
  content_base64: string;
  /** True where nothing follows. */
  last: boolean;
}

export interface AttachmentLimitWish {
  /** The largest file that is taken. */
  bytes: number;
}

export interface AttachmentsAttachmentLimitWish {
  /** The largest file that is taken. */
  bytes: number;
}

export interface AuditWish {
  /** Only what concerns this organisation, by number. */
  organisation_number?: number | null;
  /** Only what concerns this person, by number. */
  person?: number | null;
  /** Only what this import did. */
  import?: number | null;
  /** Only this event. */
  event?: string | null;
  /** Only entries with a lower number. */
  before?: number | null;
  /** At most that many; 50 if left out. */
  limit?: number | null;
}

export interface FieldChange {
  /** The field that changed. */
  field: string;
  /** Its value before; null where it was not there. */
  before: string | null;
  /** Its value after; null where it is gone. */
  after: string | null;
}

export interface AuditRow {
  /** Number of the entry. */
  number: number;
  /** When it was recorded. */
  at: number;
  /** Who acted: person:12, console:root, system. */
  actor: string;
  /** The operation by which it was done. */
  operation: string;
  /** What happened. */
  event: string;
  /** What it happened to. */
  subject_kind: string;
  /** The number of that thing. */
  subject: number;
  /** The organisation concerned, or 0. */
  organisation: number;
  /** The person concerned, or 0. */
  person: number;
  /** The import behind it, or 0. */
  import: number;
  /** The fields before and after, as far as not erased by law. */
  changes: FieldChange[];
}

export interface ProofWish {
  /** List at most that many faults; 100 if left out. */
  most_faults?: number | null;
}

export interface Proof {
  /** True where numbers, hashes and values all agree. */
  sound: boolean;
  /** How many entries were checked. */
  entries: number;
  /** When. */
  checked_at: number;
  /** A line per fault, naming the entry. */
  faults: string[];
}

export interface BankHolidaysWish {
  /** Which year. */
  year: number;
}

export interface BankHolidayRow {
  /** The day. */
  on: string;
  /** Its name. */
  name: string;
}

export interface BankHolidayList {
  /** Bank holidays of England and Wales, in order. */
  days: BankHolidayRow[];
  /** Later ones follow from the regular rules alone. */
  published_until: string;
  /** Where they are published. */
  source: string;
}

export interface DecideBidWish {
  /** Number of the bid. */
  bid: number;
  /** What the Executive Oversight Committee decided. */
  decision: "awarded" | "returned" | "declined";
  /** Its minute, such as EOC 2026-03-16/4. */
  minute: string;
  /** Of an award: how much, in pence; what was asked if left out. */
  amount_pence?: number | null;
  /** Why; needed unless it awarded. */
  reason?: string | null;
}

export interface ProjectPrinciple {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** What is to show it. */
  evidence: string;
}

export interface ProjectPartner {
  /** Number of the organisation; null: not in the register. */
  organisation: number | null;
  /** Its name as given. */
  name: string;
  /** Takes part, or adds money. */
  part: "participant" | "match_funder";
  /** Of a match funder: how much, in pence. */
  amount_pence: number | null;
}

export interface ProjectContent {
  /** What sort of project it is. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** Its title. */
  title: string;
  /** Number of the round that funds it, or is asked to; null: none. */
  round: number | null;
  /** Its year. */
  year: number | null;
  /** What it is about, in a sentence or two. */
  summary: string;
  /** What will be done. */
  plan: string;
  /** What co-operation changes in it. */
  difference: string;
  /** What will be there at the end. */
  outcome: string;
  /** Thematic area. */
  theme: string;
  /** How much is asked for, in pence. */
  asked_pence: number | null;
  /** First day. */
  starts: string | null;
  /** By when it is due. */
  due: string | null;
  /** How the other members will hear of it. */
  report_back: string;
  /** At which event it reports back. */
  report_event: string;
  /** Where it was read. */
  source: string;
  /** Principles it names, each with what is to show it. */
  principles: ProjectPrinciple[];
  /** Who is in it beside the lead. */
  partners: ProjectPartner[];
}

export interface BidGap {
  /** Which field. */
  field: string;
  /** Stable code. */
  code: string;
  /** What to do. */
  message: string;
}

export interface BidEventRow {
  /** What happened. */
  kind: "entered" | "noted" | "interest_sent" | "drafted" | "submitted" | "taken_back" | "recommended" | "not_recommended" | "put_to_committee" | "awarded" | "returned" | "declined" | "withdrawn" | "interim_reported" | "final_reported" | "published" | "spread" | "extended" | "closed_unfinished";
  /** In words. */
  label: string;
  /** On which day. */
  on: string;
  /** How much, in pence. */
  amount_pence: number | null;
  /** The minute behind it. */
  minute: string;
  /** Why. */
  reason: string;
}

export interface BidCard {
  /** Number of the bid. */
  bid: number;
  /** Its name for addresses. */
  slug: string;
  /** Number of its round; 0: none. */
  round: number;
  /** What the round is called. */
  round_title: string;
  /** Who leads it; null: the network. */
  lead: OrganisationBrief | null;
  /** How it stands. */
  state: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished";
  /** In words. */
  state_label: string;
  /** What the Board recommends; null: nothing yet. */
  recommended: boolean | null;
  /** How often it was saved. */
  version: number;
  /** Whether its lead can write. */
  open: boolean;
  /** How much was awarded, in pence. */
  awarded_pence: number;
  /** Minute of the decision. */
  minute: string;
  /** What it says. */
  says: ProjectContent;
  /** While it is open: what is missing before it can be sent. */
  gaps: BidGap[];
  /** What became of it, in that order. */
  events: BidEventRow[];
  /** Who backs it or joined it. */
  joined: OrganisationBrief[];
}

export interface BidNumber {
  /** Who leads: slug, code or number. */
  organisation: string;
  /** Number of the bid. */
  bid: number;
}

export interface BidsWish {
  /** Only of the round of this number. */
  round?: number | null;
  /** Only those that stand so. */
  state?: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished" | null;
}

export interface BidRow {
  /** Number of the bid. */
  bid: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What sort of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** Number of its round; 0: none. */
  round: number;
  /** Who leads. */
  lead: string;
  /** Its name for addresses. */
  lead_slug: string;
  /** How it stands. */
  state: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished";
  /** In words. */
  state_label: string;
  /** What the Board recommends. */
  recommended: boolean | null;
  /** Since when. */
  since: string | null;
  /** How much is asked, in pence. */
  asked_pence: number | null;
  /** How much was awarded, in pence. */
  awarded_pence: number;
  /** When the next thing is due. */
  next_due: string | null;
  /** What that is. */
  next_what: string;
  /** True where that day is past. */
  overdue: boolean;
}

export interface OwnBidsWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
}

export interface RecommendBidWish {
  /** Number of the bid. */
  bid: number;
  /** Whether the Values and Principles Board recommends it. */
  recommended?: boolean;
  /** Why. */
  reason: string;
  /** The Board's minute, such as VP 2026-03-16/2. */
  minute: string;
}

export interface BidsProjectPrinciple {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** What is to show it. */
  evidence: string;
}

export interface MatchWish {
  /** Slug, code or number of the organisation, or its name. */
  name: string;
  /** How much, in pence. */
  amount_pence?: number | null;
}

export interface BidAnswers {
  /** Who leads: slug, code or number. */
  organisation: string;
  /** Number of the bid. */
  bid: number;
  /** Number of the round, of an idea without one. */
  round?: number | null;
  /** Number of the version that was read; conflict where another came between. */
  based_on?: number | null;
  /** What sort of project it is. */
  type?: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission" | null;
  /** Its title. */
  title?: string | null;
  /** What it is about, in a sentence or two. */
  summary?: string | null;
  /** What will be done. */
  plan?: string | null;
  /** What co-operation changes in it. */
  difference?: string | null;
  /** What will be there at the end. */
  outcome?: string | null;
  /** Thematic area. */
  theme?: string | null;
  /** How much is asked for, in pence. */
  asked_pence?: number | null;
  /** First day. */
  starts?: string | null;
  /** By when it is due. */
  due?: string | null;
  /** How the other members will hear of it. */
  report_back?: string | null;
  /** At which event it reports back. */
  report_event?: string | null;
  /** Principles it names, each with what is to show it. */
  principles?: BidsProjectPrinciple[] | null;
  /** Who takes part: slugs, codes, numbers, or names. */
  participants?: string[] | null;
  /** Who adds how much. */
  match_funding?: MatchWish[] | null;
}

export interface ReadBidWish {
  /** Number of the bid. */
  bid: number;
}

export interface StartBidWish {
  /** Who leads: slug, code or number. */
  organisation: string;
  /** Number of the round; none yet for an idea. */
  round?: number | null;
  /** Its title. */
  title?: string | null;
  /** What sort of project; a policy lab if left out. */
  type?: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission" | null;
  /** What it is about, in a sentence or two. */
  summary?: string | null;
  /** True: an idea that members see and may back; false: a bid in hand. */
  idea?: boolean;
}

export interface BidWithdrawal {
  /** Who leads: slug, code or number. */
  organisation: string;
  /** Number of the bid. */
  bid: number;
  /** Why. */
  reason: string;
}

export interface FeedWish {
  /** Only changes with a higher number; all if left out. */
  after?: number | null;
  /** At most that many; 50 if left out. */
  limit?: number | null;
}

export interface FeedRow {
  /** Grows by one with every change; visible in order. */
  number: number;
  /** When it was recorded. */
  at: number;
  /** What happened, such as organisations.renamed. */
  event: string;
  /** What it happened to. */
  subject_kind: string;
  /** The number of that thing. */
  subject: number;
  /** The number of the organisation concerned, or 0. */
  organisation: number;
  /** True where the thing is gone. */
  tombstone: boolean;
}

export interface CommentWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** In whose name: slug, code or number; the network's if left out. */
  organisation?: string | null;
  /** What you want to say, as plain text; assume disclosable. */
  text: string;
  /** Number of the comment it answers. */
  reply_to?: number | null;
  /** Show your name beside your role. */
  show_name?: boolean;
}

export interface CommentCard {
  /** Number of the comment. */
  id: number;
  /** Number of the resource. */
  resource: number;
  /** How deep in its thread it stands; 0: it begins one. */
  depth: number;
  /** Number of the comment it answers; null: none. */
  reply_to: number | null;
  /** How it stands. */
  state: "waiting" | "shown" | "hidden" | "erased";
  /** Whose words: role and organisation. */
  by: string;
  /** What it says, as plain text. */
  text: string;
  /** Why no words are shown, or that it waits. */
  note: string;
  /** When it was said. */
  said_at: number;
  /** True where its author changed it since. */
  edited: boolean;
  /** Whether you may answer it. */
  may_answer: boolean;
  /** Whether you may still change it. */
  may_edit: boolean;
}

export interface CommentNumber {
  /** Number of the comment. */
  comment: number;
}

export interface CommentStandingAnswer {
  /** Number of the comment. */
  comment: number;
  /** How it stands now. */
  state: "waiting" | "shown" | "hidden" | "erased";
}

export interface ClosingWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Number of the comment that begins it; all threads if left out. */
  thread?: number | null;
  /** Why, in a sentence. */
  reason: string;
}

export interface ClosedAnswer {
  /** True where nobody may answer any more. */
  closed: boolean;
}

export interface CommentChange {
  /** Number of the comment. */
  comment: number;
  /** What it should have said. */
  text: string;
}

export interface CommentReason {
  /** Number of the comment. */
  comment: number;
  /** Why, in a sentence. */
  reason: string;
}

export interface CommentsWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
}

export interface Speaker {
  /** Number of the organisation; 0: the network team. */
  organisation: number;
  /** Its name for addresses; empty: the network team. */
  slug: string;
  /** What it is called. */
  name: string;
}

export interface CommentList {
  /** Thread by thread, each answer after what it answers. */
  comments: CommentCard[];
  /** True where nobody may say anything any more. */
  closed: boolean;
  /** In whose name you may say something. */
  may_speak_for: Speaker[];
}

export interface QueueWish {
  /** How many; 200 if left out. */
  limit?: number | null;
}

export interface QueuedComment {
  /** The comment. */
  comment: CommentCard;
  /** The resource's name for addresses. */
  resource_slug: string;
  /** Its title. */
  resource_title: string;
  /** What readers said against it. */
  reports: string[];
}

export interface CommentsCommentNumber {
  /** Number of the comment. */
  comment: number;
}

export interface FoundComment {
  /** The comment. */
  comment: CommentCard;
  /** Name for addresses of what it is about. */
  resource_slug: string;
}

export interface CommitmentCountWish {
  /** Words of the council's name. */
  q?: string | null;
  /** Only those that stand so. */
  state?: "current" | "review_due" | "review_overdue" | "lapsed" | "council_ended" | null;
  /** Only those that durable. */
  band?: "untested" | "tested" | "rooted" | "durable" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface CommitmentFacet {
  /** The filter's word. */
  word: string;
  /** The word for people. */
  label: string;
  /** How many. */
  count: number;
}

export interface CommitmentCounts {
  /** The day counted. */
  as_on: string;
  /** Councils that ever declared. */
  total: number;
  /** Declarations in force. */
  in_force: number;
  /** Declarations that lapsed. */
  lapsed: number;
  /** Those that outlived a change of political control. */
  survived_a_change: number;
  /** By how they stand. */
  states: CommitmentFacet[];
  /** By durability. */
  bands: CommitmentFacet[];
  /** By nation. */
  nations: CommitmentFacet[];
}

export interface DeclareWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** Day of the motion. */
  declared_on: string;
  /** What was resolved, in plain words. */
  motion: string;
  /** The body that voted; Full Council if left out. */
  body?: string | null;
  /** Votes for, as published. */
  votes_for?: number | null;
  /** Votes against, as published. */
  votes_against?: number | null;
  /** Abstentions, as published. */
  votes_abstained?: number | null;
  /** Groups that moved it, as published. */
  moved_by?: string[];
  /** Groups in favour, as published. */
  in_favour?: string[];
  /** Groups against, as published. */
  against?: string[];
  /** By when the motion asks for a review. */
  review_on?: string | null;
  /** The council's minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** Number of the declaration that was recorded wrongly. */
  corrects?: number | null;
  /** Why it was wrong. */
  reason?: string | null;
}

export interface CommitmentChanged {
  /** Number of what was recorded. */
  id: number;
  /** The council's name for addresses. */
  organisation: string;
}

export interface CommitmentsWish {
  /** Words of the council's name. */
  q?: string | null;
  /** Only those that stand so. */
  state?: "current" | "review_due" | "review_overdue" | "lapsed" | "council_ended" | null;
  /** Only those that durable. */
  band?: "untested" | "tested" | "rooted" | "durable" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
  /** Rows on a page. */
  limit?: number | null;
  /** Where the last page ended. */
  after?: string | null;
}

export interface CommitmentRow {
  /** Number of the council. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its legal name on that day. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Nation it lies in. */
  nation: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Day of the motion. */
  declared_on: string;
  /** How the declaration stands. */
  state: "current" | "review_due" | "review_overdue" | "lapsed" | "council_ended";
  /** By when a review is due, or will be; null: none foreseen. */
  review_due: string | null;
  /** The day it lapsed, if it did. */
  lapsed_on: string | null;
  /** Why it lapsed, as recorded. */
  lapse_reason: string;
  /** False where no election of the council is recorded, nor a cycle. */
  elections_known: boolean;
  /** Elections it has outlived. */
  elections_outlived: number;
  /** Changes of political control it has outlived. */
  changes_outlived: number;
  /** How many actions were pledged. */
  pledges: number;
  /** Of these, kept. */
  pledges_kept: number;
  /** Of these, past their day without an outcome. */
  pledges_overdue: number;
  /** 0 to 100; our own definition. */
  durability: number;
  /** The same in a word. */
  band: "untested" | "tested" | "rooted" | "durable";
}

export interface PledgeWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** What the council will do. */
  action: string;
  /** The role responsible, never a person's name. */
  responsible: string;
  /** Since when; the day of the declaration if left out. */
  pledged_on?: string | null;
  /** By when. */
  due?: string | null;
  /** What will show that it was done. */
  evidence?: string | null;
  /** The council's minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** Number of the pledge that was recorded wrongly. */
  corrects?: number | null;
  /** Why it was wrong. */
  reason?: string | null;
}

export interface ReviewPolicyAsked {
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface CommitmentPolicy {
  /** Its version; 0: the network's own default. */
  id: number;
  /** From this day on. */
  effective_from: string;
  /** Weeks after an election within which a review is due. */
  review_weeks: number;
  /** Weeks before a set day from which a review is announced. */
  notice_weeks: number;
  /** The body that decided. */
  decided_by: string;
  /** Its minute or reference. */
  minute: string;
  /** When it was recorded. */
  recorded_at: number;
}

export interface OutcomeWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** Number of the pledge. */
  pledge: number;
  /** What became of it. */
  result: "under_way" | "kept" | "partly_kept" | "not_kept" | "given_up";
  /** The day of that finding; today if left out. */
  found_on?: string | null;
  /** What shows it. */
  evidence?: string | null;
  /** The council's minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
}

export interface CommitmentReviewWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** What came of it. */
  result: "reaffirmed" | "changed" | "lapsed";
  /** Its day; today if left out. */
  held_on?: string | null;
  /** What changed, or why it lapsed. */
  text?: string | null;
  /** The body that reviewed; Full Council if left out. */
  body?: string | null;
  /** By when it asked for the next. */
  next_review_on?: string | null;
  /** The council's minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** Number of the review that was recorded wrongly. */
  corrects?: number | null;
  /** Why it was wrong. */
  reason?: string | null;
}

export interface SafeguardWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** What kind of safeguard. */
  kind: "constitution_changed" | "cross_party_sponsors" | "other";
  /** In plain words. */
  text: string;
  /** First day; the day of the declaration if left out. */
  from?: string | null;
  /** First day on which it is no longer in place. */
  to?: string | null;
  /** The council's minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** Number of the safeguard that changed or was recorded wrongly. */
  corrects?: number | null;
  /** Why it changed. */
  reason?: string | null;
}

export interface ReviewPolicyWish {
  /** For elections from this day on. */
  effective_from: string;
  /** Weeks after an election within which a review is due. */
  review_weeks: number;
  /** Weeks before a set day from which a review is announced. */
  notice_weeks: number;
  /** The body that decided. */
  decided_by: string;
  /** Its minute or reference. */
  minute: string;
}

export interface CommitmentWish {
  /** Slug, code or number. */
  organisation: string;
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface Input {
  /** What the rule looked at. */
  name: string;
  /** What it found. */
  value: string;
}

export interface Reason {
  /** Stable id of the rule. */
  rule: string;
  /** The rule in a plain sentence. */
  text: string;
  /** What it looked at. */
  inputs: Input[];
  /** Version of the policy that was asked; 0: none. */
  policy_version: number;
  /** The minute or decision it rests on. */
  minute: string;
}

export interface PledgeRow {
  /** Number of the pledge. */
  id: number;
  /** Since when. */
  pledged_on: string;
  /** What the council said it would do. */
  action: string;
  /** The role responsible. */
  responsible: string;
  /** By when; null: no day. */
  due: string | null;
  /** What will show that it was done. */
  evidence: string;
  /** What became of it; null: nothing recorded. */
  result: "under_way" | "kept" | "partly_kept" | "not_kept" | "given_up" | null;
  /** The day of that finding. */
  found_on: string | null;
  /** What shows it. */
  found: string;
  /** Past its day and not settled. */
  overdue: boolean;
  /** The minute it rests on. */
  minute: string;
  /** Where it was read. */
  source: string;
}

export interface SafeguardRow {
  /** Number of the safeguard. */
  id: number;
  /** What kind. */
  kind: "constitution_changed" | "cross_party_sponsors" | "other";
  /** In plain words. */
  text: string;
  /** First day. */
  from_date: string;
  /** First day on which it is no longer in place. */
  to_date: string | null;
  /** Whether it is on the day asked for. */
  in_place: boolean;
  /** The minute it rests on. */
  minute: string;
  /** Where it was read. */
  source: string;
}

export interface CommitmentReviewRow {
  /** Number of the review. */
  id: number;
  /** Its day. */
  held_on: string;
  /** What came of it. */
  result: "reaffirmed" | "changed" | "lapsed";
  /** What changed, or why it lapsed. */
  text: string;
  /** The body that reviewed. */
  body: string;
  /** By when it asked for the next. */
  next_review_on: string | null;
  /** The minute it rests on. */
  minute: string;
  /** Where it was read. */
  source: string;
}

export interface ReviewOccasion {
  /** What asks for the review. */
  cause: "election" | "set_day";
  /** From which day it is open. */
  opened_on: string;
  /** The last day that is in time. */
  due: string;
  /** The day of the review that answered it; null: none yet. */
  held_on: string | null;
  /** How it stands. */
  timing: "open" | "overdue" | "on_time" | "late";
  /** The rule behind it. */
  why: Reason;
}

export interface CommitmentTest {
  /** Election or change of control. */
  kind: "election" | "change_of_control";
  /** Its day. */
  on: string;
  /** Whether the declaration outlived it. */
  outcome: "on_trial" | "outlived" | "fell";
  /** Day of the review after it, or the last day for that review. */
  settled_on: string;
  /** The rule behind it. */
  why: Reason;
}

export interface DurabilityPart {
  /** Stable id of the rule. */
  rule: string;
  /** What was counted, in a plain sentence. */
  text: string;
  /** Points for it. */
  points: number;
  /** The most it can give. */
  most: number;
}

export interface EarlierCommitment {
  /** Number of the declaration. */
  id: number;
  /** Day of the motion. */
  declared_on: string;
  /** The day it lapsed. */
  lapsed_on: string | null;
  /** Why it lapsed. */
  lapse_reason: string;
  /** The minute it rests on. */
  minute: string;
}

export interface CommitmentCard {
  /** How it stands on the day asked for. */
  standing: CommitmentRow;
  /** The day asked for. */
  as_on: string;
  /** Number of the declaration. */
  declaration: number;
  /** The body that voted. */
  body: string;
  /** What was resolved. */
  motion: string;
  /** Votes for; null: not published. */
  votes_for: number | null;
  /** Votes against; null: not published. */
  votes_against: number | null;
  /** Abstentions; null: not published. */
  votes_abstained: number | null;
  /** Groups that moved it. */
  moved_by: string[];
  /** Groups in favour. */
  in_favour: string[];
  /** Groups against. */
  against: string[];
  /** By when the motion asks for a review. */
  review_on: string | null;
  /** The minute it rests on. */
  minute: string;
  /** Where it was read. */
  source: string;
  /** When it was recorded. */
  recorded_at: number;
  /** Political control on the day of the motion. */
  control_then: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** Political control on the day asked for. */
  control_now: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** The next election foreseen. */
  next_election: string | null;
  /** Why it stands as it does. */
  why: Reason[];
  /** What was pledged. */
  pledges: PledgeRow[];
  /** What protects it. */
  safeguards: SafeguardRow[];
  /** Reviews held, the newest first. */
  reviews: CommitmentReviewRow[];
  /** What asked for a review, and whether it was held in time. */
  occasions: ReviewOccasion[];
  /** Elections and changes of control that it met. */
  tests: CommitmentTest[];
  /** What the durability figure is made of. */
  durability_parts: DurabilityPart[];
  /** Earlier declarations of this council. */
  earlier: EarlierCommitment[];
}

export interface TakeBackWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** What was recorded by mistake. */
  part: "declaration" | "pledge" | "safeguard" | "review" | "election";
  /** Its number. */
  number: number;
  /** Why it is taken back. */
  reason: string;
}

export interface DealingCorrection {
  /** Number of the dealing. */
  dealing: number;
  /** What it should have said. */
  what?: string | null;
  /** Its right day. */
  on?: string | null;
  /** With whom, by role. */
  with_role?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Whose task it is. */
  owner?: number | null;
  /** By when. */
  due?: string | null;
}

export interface Dealing {
  /** Number of the dealing. */
  id: number;
  /** Number of the organisation. */
  organisation: number;
  /** What it was. */
  kind: "note" | "call" | "task";
  /** Its day. */
  on: string;
  /** What was said or is to be done; assume disclosable. */
  what: string;
  /** With whom, by role; null: nobody in particular. */
  with_role: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Of a task: number of the person whose it is; null: the network team's. */
  owner: number | null;
  /** Of a task: by when; null: when there is time. */
  due: string | null;
  /** Of a task: the day it was done; null: not yet. */
  done_on: string | null;
  /** Of a task: what came of it. */
  outcome: string;
  /** When it was first recorded. */
  recorded_at: number;
  /** Number of the person who recorded it; 0: the console. */
  recorded_by: number;
  /** True where it was recorded in error. */
  withdrawn: boolean;
  /** How often it was corrected; every version is kept. */
  corrections: number;
}

export interface DealingParty {
  /** Number of the person; 0: a shared mailbox. */
  person: number;
  /** Name; empty for a shared mailbox. */
  name: string;
  /** Address. */
  address: string;
}

export interface DealingVersion {
  /** Number of the row. */
  id: number;
  /** What it was said to be. */
  kind: "note" | "call" | "task";
  /** Its day. */
  on: string;
  /** What was written. */
  what: string;
  /** With whom, by role. */
  with_role: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Whose task. */
  owner: number | null;
  /** By when. */
  due: string | null;
  /** When it was recorded. */
  recorded_at: number;
  /** Number of the person who recorded it; 0: the console. */
  recorded_by: number;
  /** True where this row takes the dealing back. */
  withdrawn: boolean;
}

export interface DealingCard {
  /** As it is known today. */
  dealing: Dealing;
  /** Who held that role on that day. */
  with: DealingParty[];
  /** Every row behind it, oldest first. */
  versions: DealingVersion[];
}

export interface DealingErasure {
  /** Number of the dealing. */
  dealing: number;
  /** Why, without saying what is erased. */
  reason: string;
}

export interface ErasedDealing {
  /** Number of the dealing. */
  dealing: number;
  /** How many values went from the audit trail. */
  values: number;
}

export interface TaskOutcome {
  /** Number of the task. */
  dealing: number;
  /** What came of it; assume disclosable. */
  outcome: string;
  /** The day it was done; today if left out. */
  on?: string | null;
}

export interface DealingsWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Cursor: `next` of the page before. */
  after?: string | null;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface DealingWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** A note, a call or a task. */
  kind: "note" | "call" | "task";
  /** What was said or is to be done; assume disclosable. */
  what: string;
  /** Its day; today if left out. */
  on?: string | null;
  /** With whom, by role. */
  with_role?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Of a task: number of the person whose it is; the network team's if left out. */
  owner?: number | null;
  /** Of a task: by when. */
  due?: string | null;
}

export interface DealingNumber {
  /** Number of the dealing. */
  dealing: number;
}

export interface OpenTasksWish {
  /** Only those of this person. */
  owner?: number | null;
  /** Only those due on this day or before. */
  due_by?: string | null;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface DeskWish {
  /** Only what is past its day. */
  overdue_only?: boolean;
}

export interface DeskRow {
  /** What is to be done. */
  what: string;
  /** One more line, or empty. */
  detail: string;
  /** Name of the organisation concerned, or empty. */
  organisation: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** Whose move it is. */
  whose: string;
  /** By when; null: when there is time. */
  due: string | null;
  /** Since when it waits. */
  waiting_since: string | null;
  /** Days since then. */
  days_waiting: number;
  /** True where the due day is past. */
  overdue: boolean;
  /** The one thing to do. */
  action: string;
  /** The page of the portal that does it. */
  action_path: string;
}

export interface HealthRow {
  /** What is watched. */
  name: string;
  /** True where all is well. */
  good: boolean;
  /** How it stands, in a sentence. */
  text: string;
}

export interface Desk {
  /** What waits, overdue first, then by day, then the longest waiting. */
  rows: DeskRow[];
  /** How the portal itself stands. */
  health: HealthRow[];
}

export interface MergeWish {
  /** The entry that stays: slug, code or number. */
  kept: string;
  /** The entry that is the same: slug, code or number. */
  duplicate: string;
  /** How you know. */
  reason?: string | null;
}

export interface MergeConflict {
  /** What they differ on. */
  attribute: "name" | "short_name" | "alias" | "kind" | "nation" | "region" | "control" | "website" | "position" | "code" | "population" | "revenue_budget" | "capital_budget" | "within" | "combined_authority" | "group_of" | "begins" | "ends";
  /** Scheme or year. */
  scheme: string;
  /** What holds after the merge. */
  kept_says: string;
  /** What stays readable in the history. */
  duplicate_says: string;
}

export interface MergeOutcome {
  /** Its number, for undoing; absent in a preview. */
  merge: number | null;
  /** The entry that stays. */
  kept: OrganisationBrief;
  /** The entry that stands for it. */
  duplicate: OrganisationBrief;
  /** Facts that show on the kept entry. */
  facts_taken_over: number;
  /** Where the two differ, and what holds. */
  conflicts: MergeConflict[];
  /** What it does, in plain sentences. */
  effects: string[];
}

export interface UndoMergeWish {
  /** Number of the merge. */
  merge: number;
  /** Why it is taken back. */
  reason?: string | null;
}

export interface EditionsWish {
  /** At most that many. */
  limit?: number | null;
}

export interface EditionRow {
  /** Number of the edition. */
  id: number;
  /** Name for addresses. */
  name: string;
  /** Where the figures were published. */
  title: string;
  /** The day they are about. */
  as_on: string;
  /** Up to which instant recorded facts count. */
  known_at: number;
  /** The question, in words and with its parameters. */
  query: string;
  /** SHA-256 of name, title, day, instant, question and figures. */
  digest: string;
  /** When they were published. */
  recorded_at: number;
}

export interface PublishWish {
  /** Name for addresses: lower-case letters, digits and hyphens. */
  name: string;
  /** Where the figures were published. */
  title: string;
  /** The day the figures are about; today if left out. */
  as_on?: string | null;
}

export interface Figure {
  /** Stable name. */
  name: string;
  /** In words. */
  label: string;
  /** How many; budgets in pence. */
  value: number;
}

export interface EditionCard {
  /** What was published, and when. */
  edition: EditionRow;
  /** The figures. */
  figures: Figure[];
  /** The figures as they are stored and digested. */
  canonical: string;
}

export interface EditionWish {
  /** Name of the edition. */
  edition: string;
}

export interface FigureDifference {
  /** Stable name. */
  name: string;
  /** In words. */
  label: string;
  /** As it was published. */
  published: number | null;
  /** As it is found now. */
  found: number | null;
}

export interface EditionProof {
  /** What was published. */
  edition: EditionRow;
  /** Whether what is stored has the digest that stands with it. */
  digest_holds: boolean;
  /** Whether the audit trail names that digest. */
  journal_agrees: boolean;
  /** Whether the figures come out the same, worked out anew as known then. */
  same: boolean;
  /** Where they do not. */
  differences: FigureDifference[];
  /** What corrections recorded since would change. */
  corrected_since: FigureDifference[];
}

export interface CouncilElection {
  /** The day of the election. */
  held_on: string;
  /** How much of the council is elected. */
  scope: "whole_council" | "half" | "third" | "not_held";
  /** False where it follows from the council's cycle alone. */
  recorded: boolean;
  /** Stable id of the rule. */
  rule: string;
  /** The rule in a plain sentence. */
  text: string;
  /** Where it was read. */
  source: string;
}

export interface ElectionsOfCouncil {
  /** The day asked for. */
  as_on: string;
  /** Recorded ones, and those its cycle leads to expect, six years ahead. */
  elections: CouncilElection[];
  /** The next one; null: none foreseen. */
  next: string | null;
}

export interface ElectionWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** Its day, past or scheduled; for not_held any day of that year. */
  held_on: string;
  /** How much of the council is elected. */
  scope: "whole_council" | "half" | "third" | "not_held";
  /** Where this was read. */
  source?: string | null;
  /** Number of the election that was recorded wrongly. */
  corrects?: number | null;
  /** Why it was wrong. */
  reason?: string | null;
}

export interface CycleWish {
  /** Slug, code or number of the council. */
  organisation: string;
  /** How much is elected each time; not_held ends the cycle. */
  scope: "whole_council" | "half" | "third" | "not_held";
  /** The first year for which this holds. */
  from_year: number;
  /** A year with an election; for thirds a year without one. */
  anchor: number;
  /** One election in so many years; 4, or 2 for halves, if left out. */
  years?: number | null;
  /** Where this was read. */
  source?: string | null;
}

export interface AnswerEnquiryWish {
  /** Number of the enquiry. */
  enquiry: number;
  /** Slug, code or number in the register. */
  organisation: string;
  /** What the person does there, such as officer_lead. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer";
}

export interface EnquiryRow {
  /** Number of the enquiry. */
  id: number;
  /** The organisation, as it was named. */
  organisation_named: string;
  /** The same in the register; empty: not found there. */
  organisation_slug: string;
  /** Who asks. */
  name: string;
  /** Work address. */
  email: string;
  /** The question. */
  message: string;
  /** When it came. */
  received_on: string;
  /** Days since then. */
  days: number;
  /** What came of it. */
  state: "open" | "invited" | "closed";
  /** Why it was closed. */
  reason: string;
}

export interface CloseEnquiryWish {
  /** Number of the enquiry. */
  enquiry: number;
  /** Why no more comes of it. */
  reason: string;
}

export interface EnquiriesWish {
  /** Answered and closed ones too. */
  answered?: boolean;
}

export interface EnquireWish {
  /** Name, slug or code of the organisation. */
  organisation: string;
  /** Who asks. */
  name: string;
  /** Work address. */
  email: string;
  /** The question. */
  message: string;
}

export interface EnquiryReceipt {
  /** Number of the enquiry. */
  enquiry: number;
  /** When it was taken down. */
  received_on: string;
}

export interface EnquiryWish {
  /** Number of the enquiry. */
  enquiry: number;
}

export interface FeedKeysWish {
  /** Also those that were taken back. */
  all?: boolean;
}

export interface FeedKeyCard {
  /** Number of the key. */
  id: number;
  /** What reads the feed. */
  label: string;
  /** When it was made. */
  created_at: number;
  /** When it was taken back. */
  revoked_at: number | null;
}

export interface FeedKeyWish {
  /** What reads the feed. */
  label: string;
}

export interface MadeFeedKey {
  /** Number of the key. */
  id: number;
  /** What reads the feed. */
  label: string;
  /** The key, shown this once. */
  key: string;
}

export interface FeedKeyNumber {
  /** Number of the key. */
  key: number;
}

export interface BodyWish {
  /** Short code in small letters, with which its minutes are cited. */
  code: string;
  /** Name. */
  name: string;
  /** What it is for, in a sentence. */
  purpose?: string | null;
}

export interface BodyRow {
  /** Number of the body. */
  id: number;
  /** Short code, with which its minutes are cited. */
  code: string;
  /** Name. */
  name: string;
  /** What it is for, in a sentence. */
  purpose: string;
}

export interface SeatLine {
  /** Whom the seats are there for. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp";
  /** How many at least. */
  least: number;
  /** How many at most. */
  most: number;
  /** Whether they vote. */
  votes?: boolean;
  /** How long a term lasts; left out: until further notice. */
  term_months?: number | null;
}

export interface AdoptWish {
  /** Code of the body. */
  body: string;
  /** First day. */
  from: string;
  /** The minute that adopted it. */
  minute: string;
  /** What it rests on, in words. */
  basis?: string | null;
  /** Class by class. */
  lines?: SeatLine[];
}

export interface GovernanceSeatLine {
  /** Whom the seats are there for. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp";
  /** How many at least. */
  least: number;
  /** How many at most. */
  most: number;
  /** Whether they vote. */
  votes: boolean;
  /** How long a term lasts; left out: until further notice. */
  term_months: number | null;
}

export interface SeatPolicy {
  /** Version, counted per body. */
  version: number;
  /** First day. */
  effective_from: string;
  /** The minute that adopted it; empty: the portal's own default. */
  minute: string;
  /** What it rests on, in words. */
  basis: string;
  /** Class by class. */
  lines: GovernanceSeatLine[];
}

export interface BodiesWish {
}

export interface CheckSeatsWish {
  /** Code of the body. */
  body: string;
  /** On this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface SeatFinding {
  /** True where the rule is kept. */
  met: boolean;
  /** The class of seats it is about; null: all. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp" | null;
  /** The seat it is about; null: none in particular. */
  seat: number | null;
  /** How many seats of the class are held. */
  held: number;
  /** At least so many. */
  least: number;
  /** At most so many. */
  most: number;
  /** Rule, what it looked at, and the minute behind it. */
  why: Reason;
}

export interface SeatCheck {
  /** Code of the body. */
  body: string;
  /** Name of the body. */
  body_name: string;
  /** The day asked for. */
  as_on: string;
  /** True where every rule is kept. */
  met: boolean;
  /** How many seats with a vote are held, substitutes not counted. */
  votes: number;
  /** The make-up in force on that day; null: none. */
  policy: SeatPolicy | null;
  /** Rule by rule. */
  findings: SeatFinding[];
}

export interface MakeUpsWish {
  /** Code of the body. */
  body: string;
}

export interface HoldingsWish {
  /** Words that must all occur, in any form. */
  q?: string | null;
  /** Slug, code or number of the organisation it concerns. */
  organisation?: string | null;
  /** Number of the person it concerns or names. */
  person?: number | null;
  /** How many at most; 500 if left out. */
  limit?: number | null;
}

export interface Holding {
  /** What sort of row it is. */
  kind: string;
  /** Its number. */
  number: number;
  /** Where it is held. */
  place: string;
  /** Its day. */
  on: string;
  /** Number of the organisation concerned; 0: none. */
  organisation: number;
  /** Number of the person concerned; 0: none. */
  person: number;
  /** What it says. */
  text: string;
}

export interface HoldingsFound {
  /** How many there are. */
  total: number;
  /** What is held, module by module; cut where there are more than asked for. */
  holdings: Holding[];
}

export interface ImportCouncilsWish {
  /** Name of the file. */
  file_name: string;
  /** The file as text. */
  content?: string | null;
  /** The file's bytes in base64, where they are not UTF-8. */
  content_base64?: string | null;
  /** Import the sound lines although others are refused. */
  skip_refused?: boolean;
  /** Where the file comes from. */
  source?: string | null;
  /** Under which licence. */
  licence?: string | null;
}

export interface ImportLineReport {
  /** Line of the file, the heading is 1. */
  line: number;
  /** What became of it. */
  outcome: "added" | "changed" | "unchanged" | "refused";
  /** Whom it is about. */
  subject: string;
  /** What changed, what was noticed, or why it was refused. */
  messages: string[];
}

export interface ImportReport {
  /** Its number, for undoing; absent where nothing was written. */
  import: number | null;
  /** Whether the register was changed. */
  applied: boolean;
  /** Whether it was a rehearsal. */
  dry_run: boolean;
  /** Name of the file. */
  file_name: string;
  /** SHA-256 of the file. */
  digest: string;
  /** How its text was encoded. */
  encoding: string;
  /** Where it comes from. */
  source: string;
  /** Under which licence. */
  licence: string;
  /** Lines after the heading. */
  lines: number;
  /** Organisations that are new. */
  added: number;
  /** Organisations that changed. */
  changed: number;
  /** Lines that say what is known already. */
  unchanged: number;
  /** Lines not taken in. */
  refused: number;
  /** Successions that are new. */
  successions: number;
  /** About the file as a whole. */
  notes: string[];
  /** Line by line. */
  report: ImportLineReport[];
}

export interface ListImportsWish {
  /** Rows on a page. */
  limit?: number | null;
  /** Where the last page ended. */
  after?: string | null;
}

export interface ImportRow {
  /** Number of the import. */
  id: number;
  /** What kind of file. */
  kind: string;
  /** Name of the file. */
  file_name: string;
  /** SHA-256 of the file. */
  digest: string;
  /** Where it comes from. */
  source: string;
  /** Under which licence. */
  licence: string;
  /** When it was taken in. */
  at: number;
  /** By whom. */
  actor: string;
  /** Lines of the file. */
  line_count: number;
  /** When it was undone, if it was. */
  undone_at: number | null;
}

export interface ColumnMeaning {
  /** Heading of the column. */
  column: string;
  /** What stands in it. */
  means: "slug" | "name" | "kind" | "codes" | "group_of" | "begins" | "ends" | "event" | "effective" | "tier" | "until" | "decided_by" | "minute" | "reason" | "goes_on_in" | "code" | "joined" | "started" | "last_day" | "renewal_due" | "status" | "enabled" | "left_out";
}

export interface TierMeaning {
  /** Membership type or level in the file. */
  word: string;
  /** The tier it is here. */
  tier: "full" | "associate" | "affiliate" | "supporter";
}

export interface ImportMembersWish {
  /** Name of the file. */
  file_name: string;
  /** The file as text. */
  content?: string | null;
  /** The file's bytes in base64, where they are not UTF-8. */
  content_base64?: string | null;
  /** Import the sound lines although others are refused. */
  skip_refused?: boolean;
  /** What columns mean that are not known. */
  columns?: ColumnMeaning[];
  /** Which tiers the words of the other system mean. */
  tiers?: TierMeaning[];
  /** How days are written, where the file does not prove it. */
  date_style?: "year_first" | "day_first" | "month_first" | "named" | null;
  /** Leave columns out that nobody knows. */
  leave_out_unknown?: boolean;
  /** Where the file comes from. */
  source?: string | null;
}

export interface MembersImportReport {
  /** Its number, for undoing; absent where nothing was written. */
  import: number | null;
  /** Whether anything was taken in. */
  applied: boolean;
  /** Whether it was a rehearsal. */
  dry_run: boolean;
  /** Name of the file. */
  file_name: string;
  /** SHA-256 of the file. */
  digest: string;
  /** How its text was encoded. */
  encoding: string;
  /** Where it comes from. */
  source: string;
  /** Lines after the heading. */
  lines: number;
  /** Lines that bring something. */
  added: number;
  /** Lines that say what is known already. */
  unchanged: number;
  /** Lines not taken in. */
  refused: number;
  /** Organisations that are new to the register. */
  organisations: number;
  /** Events that are new. */
  events: number;
  /** About the file as a whole. */
  notes: string[];
  /** Line by line. */
  report: ImportLineReport[];
}

export interface ImportResourcesWish {
  /** Name of the file. */
  file_name: string;
  /** The file as text, CSV or JSON. */
  content?: string | null;
  /** The file's bytes in base64, where they are not UTF-8. */
  content_base64?: string | null;
  /** Take the sound lines although others are refused. */
  skip_refused?: boolean;
  /** Where the file comes from. */
  source?: string | null;
  /** Licence of lines that name none, such as CC BY 4.0; left out: what is new has all rights reserved. */
  licence?: string | null;
}

export interface ItemReport {
  /** Which item of the file, from 1; of a table: its line. */
  line: number;
  /** What became of it. */
  outcome: "added" | "changed" | "unchanged" | "left_out" | "refused";
  /** Its title. */
  subject: string;
  /** Its type and number there. */
  item: string;
  /** What it became. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack" | null;
  /** Name for addresses of the resource, where there is one. */
  slug: string;
  /** What was noticed, or why it was left out or refused. */
  messages: string[];
}

export interface ResourcesImportReport {
  /** Its number, for undoing; absent where nothing was written. */
  import: number | null;
  /** Whether anything was taken in. */
  applied: boolean;
  /** Whether it was a rehearsal. */
  dry_run: boolean;
  /** Name of the file. */
  file_name: string;
  /** SHA-256 of the file. */
  digest: string;
  /** Where it comes from. */
  source: string;
  /** Items of the file. */
  items: number;
  /** Resources that are new. */
  added: number;
  /** Resources with a new version. */
  changed: number;
  /** Items that say what is known already. */
  unchanged: number;
  /** Items that are not for the library. */
  left_out: number;
  /** Items not taken in. */
  refused: number;
  /** Comments that are new. */
  comments: number;
  /** Files that are new. */
  files: number;
  /** About the file as a whole. */
  notes: string[];
  /** Item by item. */
  report: ItemReport[];
}

export interface TypeMeaning {
  /** Type of the other site. */
  type: string;
  /** What its items are taken for; null: they are left out. */
  kind?: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack" | null;
}

export interface UploadedFile {
  /** Its place in the folder of uploads, such as 2021/05/plan.pdf. */
  path: string;
  /** Its bytes in base64. */
  content_base64: string;
}

export interface ImportWordpressWish {
  /** Name of the file. */
  file_name: string;
  /** The file as text. */
  content?: string | null;
  /** The file's bytes in base64, where they are not UTF-8. */
  content_base64?: string | null;
  /** Take the sound items although others are refused. */
  skip_refused?: boolean;
  /** What items of the site's own types are taken for. */
  types?: TypeMeaning[];
  /** Where the file comes from; the site's address if left out. */
  source?: string | null;
  /** Of its folder of uploads: those that belong to resources are added to them. */
  files?: UploadedFile[];
  /** Under which licence its texts may be used, such as CC BY 4.0; left out: what is new has all rights reserved. */
  licence?: string | null;
}

export interface ImportCardWish {
  /** Number of the import. */
  import: number;
}

export interface ImportLineRow {
  /** Line of the file. */
  line: number;
  /** What became of it. */
  outcome: string;
  /** Whom it is about. */
  subject: string;
  /** What changed, or why it was refused. */
  message: string;
}

export interface ImportCard {
  /** The import. */
  import: ImportRow;
  /** What each line became. */
  lines: ImportLineRow[];
}

export interface UndoImportWish {
  /** Number of the import. */
  import: number;
}

export interface UndoImportOutcome {
  /** Number of the import. */
  import: number;
  /** Events of memberships that were taken back. */
  events_withdrawn: number;
  /** Facts that were taken back. */
  facts_withdrawn: number;
  /** Successions that were taken back. */
  successions_cancelled: number;
  /** Organisations concerned. */
  organisations: number;
  /** Resources withdrawn or given their earlier version back. */
  resources: number;
}

export interface RequestCorrection {
  /** Number of the request. */
  request: number;
  /** Under which law it turns out to be. */
  kind?: "freedom_of_information" | "environmental_information" | "subject_access" | null;
  /** The right day. */
  received_on?: string | null;
  /** What is asked. */
  asked?: string | null;
  /** Slug, code or number of the organisation it is about. */
  organisation?: string | null;
  /** Number of the person it is about. */
  person?: number | null;
}

export interface RequestDue {
  /** The last day for the answer; null while the clock is stopped. */
  due: string | null;
  /** Stable id of the rule. */
  rule: string;
  /** The rule in a plain sentence. */
  text: string;
}

export interface RequestStepRow {
  /** Number of the step. */
  id: number;
  /** What was done. */
  step: "clarification_asked" | "clarified" | "search_begun" | "extended" | "answered" | "refused" | "withdrawn";
  /** The day it was done. */
  on: string;
  /** What is to be known of it. */
  note: string;
  /** When it was recorded. */
  recorded_at: number;
  /** Number of the person who recorded it; 0: the console. */
  recorded_by: number;
  /** True where it was recorded in error. */
  taken_back: boolean;
}

export interface RequestItem {
  /** Number of the decision. */
  id: number;
  /** What it is about, such as "dealing 12". */
  holding: string;
  /** Whether it is released. */
  disclosure: "release" | "withhold";
  /** Code of the exemption it is withheld under; empty: released. */
  exemption: string;
  /** Why. */
  reason: string;
  /** When it was decided. */
  recorded_at: number;
  /** Number of the person who decided; 0: the console. */
  recorded_by: number;
}

export interface RequestCard {
  /** Number of the request. */
  id: number;
  /** Such as IR 2026/3. */
  reference: string;
  /** Under which law. */
  kind: "freedom_of_information" | "environmental_information" | "subject_access";
  /** The day it came in. */
  received_on: string;
  /** What is asked, in the words it came in. */
  asked: string;
  /** Number of the organisation concerned; 0: none in particular. */
  organisation: number;
  /** Number of the person concerned; 0: none in particular. */
  person: number;
  /** Who asks. */
  from_name: string;
  /** Where the answer goes. */
  from_address: string;
  /** How it stands today. */
  state: "received" | "clarifying" | "searching" | "extended" | "answered" | "refused" | "withdrawn";
  /** By when it must be answered, and why. */
  clock: RequestDue;
  /** True where it is open and the last day is past. */
  overdue: boolean;
  /** When it was recorded. */
  recorded_at: number;
  /** What was done, oldest first. */
  steps: RequestStepRow[];
  /** What was decided on each thing held, the decision in force. */
  items: RequestItem[];
}

export interface DisclosureWish {
  /** Number of the request. */
  request: number;
  /** What is decided on, such as "dealing 12". */
  holdings?: string[];
  /** Whether these are released. */
  disclosure: "release" | "withhold";
  /** Code of the exemption they are withheld under. */
  exemption?: string | null;
  /** Why they are withheld, with the public interest where it must be weighed. */
  reason?: string | null;
}

export interface RequestNumber {
  /** Number of the request. */
  request: number;
}

export interface ReleasedItem {
  /** Which one, such as "dealing 12". */
  holding: string;
  /** Where it is held. */
  place: string;
  /** Its day. */
  on: string;
  /** What it says, redacted. */
  text: string;
}

export interface WithheldItem {
  /** Where it is held. */
  place: string;
  /** What the exemption is for. */
  exemption: string;
  /** The law it stands in. */
  law: string;
  /** Why it applies. */
  reason: string;
}

export interface RequestExport {
  /** Of the request. */
  reference: string;
  /** Under which law. */
  kind: "freedom_of_information" | "environmental_information" | "subject_access";
  /** The day it came in. */
  received_on: string;
  /** What was asked. */
  asked: string;
  /** What is released, by its day. */
  released: ReleasedItem[];
  /** What is withheld, with the exemption and nothing of what it says. */
  withheld: WithheldItem[];
  /** How many names, addresses and numbers of third persons were blacked out. */
  redactions: number;
  /** The same as a plain text to be read and sent. */
  text: string;
}

export interface RequestsWish {
  /** Only those not answered yet. */
  open_only?: boolean;
}

export interface RequestWish {
  /** Under which law it is to be answered. */
  kind: "freedom_of_information" | "environmental_information" | "subject_access";
  /** The day it came in, by whatever way. */
  received_on: string;
  /** What is asked, in the words it came in. */
  asked: string;
  /** Who asks. */
  from_name: string;
  /** Where the answer goes. */
  from_address: string;
  /** Slug, code or number of the organisation it is about. */
  organisation?: string | null;
  /** Number of the person it is about. */
  person?: number | null;
}

export interface StepWish {
  /** Number of the request. */
  request: number;
  /** What was done. */
  step: "clarification_asked" | "clarified" | "search_begun" | "extended" | "answered" | "refused" | "withdrawn";
  /** The day it was done; today if left out. */
  on?: string | null;
  /** What is to be known of it; needed to extend, to refuse and to answer. */
  note?: string | null;
}

export interface StepBackWish {
  /** Number of the request. */
  request: number;
  /** Why it was recorded in error. */
  reason: string;
}

export interface AddressWish {
  /** The path of an address with its query, here or on the site it came from: /case-studies/tool-library/ or /?p=12; a whole address will do too. */
  path: string;
}

export interface AddressAnswer {
  /** The path at which it stands today; of a file that was taken in, the file's own. */
  leads_to: string;
  /** False where the address asked about is the one of today. */
  moved: boolean;
  /** What stands there. */
  resource: ResourceBrief;
}

export interface EverythingWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
}

export interface PrincipleTag {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** Whether it is what the resource is about, or also there. */
  weight: "primary" | "secondary";
  /** One sentence of the resource that shows it. */
  evidence: string;
}

export interface Partner {
  /** Number of the organisation; null: not in the register. */
  organisation: number | null;
  /** Its name as given. */
  name: string;
  /** What it had to do with it. */
  role: "co_author" | "partner" | "funder" | "supplier" | "subject";
}

export interface Content {
  /** Its title. */
  title: string;
  /** The first fact of the story, in a sentence or two. */
  summary: string;
  /** What those may read who may not read the rest; empty: nothing. */
  teaser: string;
  /** The year it tells of. */
  year: number | null;
  /** Where, in words. */
  place: string;
  /** How far it has come. */
  stage: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** Why it was stopped. */
  stage_reason: string;
  /** What the matter was. */
  problem: string;
  /** What was done. */
  what_was_done: string;
  /** What came of it. */
  outcome: string;
  /** Figures that show it. */
  numbers: string;
  /** What it cost, in words. */
  cost: string;
  /** What would be done differently now. */
  differently: string;
  /** What it cost, in pence. */
  cost_pence: number | null;
  /** A text that came in whole, as safe HTML. */
  body: string;
  /** Whom to ask in the lead organisation, by role. */
  contact_post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Under which terms it may be used again. */
  licence: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved";
  /** English or Welsh. */
  language: "en" | "cy";
  /** Number of the resource of which this is the translation. */
  translation_of: number | null;
  /** Where it was first published. */
  source_url: string;
  /** What stands there. */
  source_title: string;
  /** Who may read it. */
  visibility: "everyone" | "members" | "tiers" | "body";
  /** Of a resource for one body: the code of the body. */
  body_code: string;
  /** First day on which others may read it. */
  embargo_until: string | null;
  /** Of a resource for some tiers: which. */
  tiers: ("full" | "associate" | "affiliate" | "supporter")[];
  /** What it is about: codes of themes. */
  themes: string[];
  /** Principles it stands for, each with its evidence. */
  principles: PrincipleTag[];
  /** Other organisations in it. */
  partners: Partner[];
}

export interface GivenVersion {
  /** Which version it is. */
  number: number;
  /** Its lasting name. */
  urn: string;
  /** What changed in it. */
  note: string;
  /** When it was kept. */
  recorded_at: number;
  /** All that it says. */
  says: Content;
}

export interface GivenEvent {
  /** What happened. */
  kind: "drafted" | "submitted" | "changes_asked" | "sign_off_asked" | "signed_off" | "sign_off_refused" | "published" | "held" | "released" | "reaffirmed" | "archived" | "superseded" | "withdrawn" | "restored";
  /** Number of the version it is about; 0: none. */
  version: number;
  /** First day from which it holds. */
  effective: string;
  /** Of a hold: its end; of published and reaffirmed: when a review is due. */
  until: string | null;
  /** Why. */
  reason: string;
  /** When it was recorded. */
  recorded_at: number;
}

export interface GivenFile {
  /** What was said of it then. */
  said: Attachment;
  /** True where its bytes are to be had; not of what was taken away or erased. */
  here: boolean;
}

export interface GivenResource {
  /** Which. */
  resource: ResourceBrief;
  /** Its lasting name. */
  urn: string;
  /** Slug of the organisation whose it is; empty: the network. */
  lead: string;
  /** True where the organisation leads it; else it writes with others. */
  leads: boolean;
  /** What readers find at its address. */
  state: "nothing" | "live" | "archived" | "superseded" | "withdrawn";
  /** How far the version in hand has come. */
  work: "none" | "draft" | "submitted" | "changes_asked" | "sign_off" | "signed_off" | "refused" | "scheduled" | "held";
  /** Number of the version that readers see, or saw last; 0: none. */
  live: number;
  /** Number of the version in hand; 0: none. */
  pending: number;
  /** Of one scheduled or held: when it comes out. */
  comes_out: string | null;
  /** The day on which it is to be looked at again. */
  review_due: string | null;
  /** Every version, the first one first. */
  versions: GivenVersion[];
  /** What became of it, in the order of recording. */
  events: GivenEvent[];
  /** All that was said of its files, file by file, oldest first. */
  files: GivenFile[];
}

export interface GivenComment {
  /** Number of the comment. */
  id: number;
  /** Title of what it is about; empty: you may not see that any more. */
  on: string;
  /** Its page. */
  path: string;
  /** How it stands. */
  state: "waiting" | "shown" | "hidden" | "erased";
  /** Whose words: role and organisation. */
  by: string;
  /** What it says, as plain text. */
  text: string;
  /** Why no words are given, or that it waits. */
  note: string;
  /** When it was said. */
  said_at: number;
}

export interface GivenBid {
  /** The bid as it stands, with what became of it. */
  bid: BidCard;
  /** What its earlier versions said, the first one first. */
  earlier: ProjectContent[];
}

export interface ProjectBrief {
  /** Number of the project. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What sort of project it is. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
}

export interface GivenJoining {
  /** Which project. */
  project: ProjectBrief;
  /** How it stands, in words. */
  state_label: string;
}

export interface FigureRow {
  /** Which figure. */
  figure: string;
  /** Its year. */
  year: number;
  /** Residents, or pence. */
  amount: number;
  /** For people. */
  text: string;
  /** Where it was read. */
  source: string;
}

export interface EverythingGiven {
  /** Whose it is. */
  organisation: OrganisationBrief;
  /** The day of this record. */
  as_at: string;
  /** Organisations in whose place it stands: what they gave is here too. */
  forebears: OrganisationBrief[];
  /** What it leads or writes with others: drafts and what waits among them. */
  resources: GivenResource[];
  /** What was said in its name, as far as you may see it. */
  comments: GivenComment[];
  /** What it tried too. */
  adoptions: AdoptionRow[];
  /** What it leads, from idea to report. */
  bids: GivenBid[];
  /** Projects of others in which it takes part. */
  joined: GivenJoining[];
  /** Its declarations with pledges, safeguards and reviews. */
  declarations: CommitmentCard[];
  /** Figures in use. */
  figures: FigureRow[];
}

export interface ResourcesExportWish {
  /** Only of this kind. */
  kind?: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack" | null;
  /** Only of this organisation, by slug, code or number. */
  organisation?: string | null;
}

export interface ResourceExportRow {
  /** Its name for addresses. */
  slug: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** Slug of its organisation; empty: the network. */
  organisation: string;
  /** Its title. */
  title: string;
  /** Its first fact. */
  summary: string;
  /** What others may read of it. */
  teaser: string;
  /** The year it tells of. */
  year: number | null;
  /** Where. */
  place: string;
  /** How far it has come. */
  stage: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** Why it was stopped. */
  stage_reason: string;
  /** What the matter was. */
  problem: string;
  /** What was done. */
  what_was_done: string;
  /** What came of it. */
  outcome: string;
  /** Figures that show it. */
  numbers: string;
  /** What it cost, in words. */
  cost: string;
  /** What would be done differently. */
  differently: string;
  /** What it cost, in pence. */
  cost_pence: number | null;
  /** A text that came in whole, as safe HTML. */
  body: string;
  /** Whom to ask, by role. */
  contact_post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Its terms. */
  licence: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved";
  /** English or Welsh. */
  language: "en" | "cy";
  /** Slug of what it translates. */
  translation_of: string;
  /** Where it was first published. */
  source_url: string;
  /** What stands there. */
  source_title: string;
  /** Who may read it. */
  visibility: "everyone" | "members" | "tiers" | "body";
  /** Of one for a body: its code. */
  body_code: string;
  /** First day for others. */
  embargo_until: string | null;
  /** Of one for some tiers: which. */
  tiers: string;
  /** Codes of themes. */
  themes: string;
  /** Principles with weight and evidence, in JSON. */
  principles: string;
  /** Other organisations with slug, name and role, in JSON. */
  partners: string;
  /** Resources and projects of which it came, and how, in JSON. */
  lineage: string;
  /** The day on which it first came out. */
  published: string;
  /** Its lasting name. */
  urn: string;
  /** The lasting name of this version of it. */
  version_urn: string;
  /** SHA-256 of what the version of that name says: of the cells from title to partners, each followed by U+001E. */
  version_sha256: string;
}

export interface ResourcesExport {
  /** One per resource, in the order in which they were opened. */
  rows: ResourceExportRow[];
}

export interface ResourcesWish {
  /** Words, "phrases", -excluded, begin*, title: council: place: theme:, OR; anything else is text. */
  q?: string | null;
  /** Principles it stands for. */
  principle?: ("co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk")[];
  /** any: one of the principles is enough (if left out); all: each is asked for. */
  principle_match?: "any" | "all" | null;
  /** Codes, names or synonyms of themes, with what stands under them; one is enough. */
  theme?: string[];
  /** Slugs, codes or numbers of organisations that led; one is enough. */
  lead?: string[];
  /** The same of organisations that took part. */
  participant?: string[];
  /** Nations of the lead when it came out. */
  nation?: ("england" | "scotland" | "wales" | "northern_ireland" | "elsewhere")[];
  /** Regions of the lead when it came out. */
  region?: ("north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland")[];
  /** Kinds of the lead when it came out. */
  authority?: ("unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other")[];
  /** Tiers of the lead today. */
  tier?: ("full" | "associate" | "affiliate" | "supporter")[];
  /** Years it tells of. */
  year?: number[];
  /** First year of a range. */
  year_from?: number | null;
  /** Last year of a range. */
  year_to?: number | null;
  /** Kinds of resource. */
  kind?: ("case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack")[];
  /** How far it has come. */
  stage?: ("idea" | "pilot" | "scaled" | "stopped")[];
  /** English or Welsh. */
  language?: ("en" | "cy")[];
  /** Slug, code or number of a council: only what councils like it did. */
  like?: string | null;
  /** Like it in what; kind and population if left out. */
  like_by?: ("kind" | "population" | "control")[];
  /** In which order; by relevance if left out. */
  order?: "relevance" | "newest" | "most_adopted" | "recently_reviewed" | null;
  /** Cursor: `next` of the page before. */
  after?: string | null;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface OutletRow {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** Its title. */
  title: string;
  /** Its first fact, or its teaser where the rest is not for you. */
  text: string;
  /** True where you may read all of it. */
  whole: boolean;
  /** Name for addresses of its organisation; empty: the network. */
  organisation: string;
  /** What it was called then. */
  organisation_name: string;
  /** Where. */
  place: string;
  /** The year it tells of. */
  year: number | null;
  /** How far it has come. */
  stage: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** English or Welsh. */
  language: "en" | "cy";
  /** Its terms. */
  licence: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved";
  /** Principles it stands for. */
  principles: ("co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk")[];
  /** What it is about. */
  themes: string[];
  /** The day on which it first came out. */
  published: string;
  /** When readers last found something else. */
  changed: number;
  /** The number of the version that is shown. */
  version: number;
  /** Its name for ever, whatever its address. */
  urn: string;
}

export interface GapsWish {
  /** Only studies that a council of this type led. */
  council_type?: "county" | "unitary" | "district" | "metropolitan_borough" | "london_borough" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "combined_authority" | "local_council" | null;
  /** Only studies about the theme of this code, or what stands under it. */
  theme?: string | null;
}

export interface PrincipleRow {
  /** Its code. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** Its name for addresses. */
  slug: string;
  /** What it is called. */
  name: string;
  /** What it asks, in a sentence. */
  short_text: string;
  /** How many resources stand for it, of those the reader may see. */
  resources: number;
  /** How many of these are about it in the first place. */
  primary: number;
  /** How much it tells, from 0 (all stand for it) to 100 (none does). */
  rarity: number;
}

export interface GapLine {
  /** Code of the theme or of the type of council. */
  code: string;
  /** What it is called. */
  name: string;
  /** How many studies stand for each principle, in their order. */
  counts: number[];
  /** For how many principles there is none. */
  without: number;
}

export interface GapTable {
  /** How many case studies were counted. */
  studies: number;
  /** The columns: the principles of today's list, counted over these studies. */
  principles: PrincipleRow[];
  /** Theme by theme, the top of each branch. */
  by_theme: GapLine[];
  /** Type of council by type of council. */
  by_council_type: GapLine[];
  /** Principles that at most two of these studies are about in the first place. */
  thin: PrincipleRow[];
}

export interface OpeningsWish {
  /** How many; 3 if left out. */
  limit?: number | null;
}

export interface StoryOpening {
  /** Which. */
  resource: ResourceBrief;
  /** The first fact of it. */
  first_fact: string;
  /** The organisation that shares it, by its name then; empty: the network. */
  lead: string;
  /** Where it happened. */
  place: string;
  /** Of which year it tells. */
  year: number;
}

export interface OutletWish {
  /** Only of this kind. */
  kind?: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack" | null;
  /** Only for this principle. */
  principle?: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk" | null;
  /** Only about this theme. */
  theme?: string | null;
  /** Only of this organisation, by slug, code or number. */
  organisation?: string | null;
  /** Only in this language. */
  language?: "en" | "cy" | null;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface SharedByWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface SharedRow {
  /** Which. */
  resource: ResourceBrief;
  /** True where the organisation shares it. */
  leads: boolean;
  /** Who shares it, by its name then; empty: the network. */
  lead: string;
  /** What the organisation had to do with it, where it does not lead. */
  role: "co_author" | "partner" | "funder" | "supplier" | "subject" | null;
  /** Of which year it tells, where the reader may know. */
  year: number | null;
}

export interface ChoicesWish {
  /** What came of it: slug or number of a resource. */
  resource?: string | null;
  /** Or of a project. */
  project?: string | null;
  /** Words of the title of that of which it came; each has to be in it. */
  q: string;
}

export interface LineageChoice {
  /** Resource or project. */
  kind: "resource" | "project" | "adoption";
  /** Its number. */
  id: number;
  /** Its title. */
  title: string;
  /** Its page. */
  path: string;
  /** What it is, in words. */
  what: string;
  /** Whose it is. */
  organisation: string;
  /** Its year. */
  year: number | null;
  /** Why no link to it can be recorded; empty: none stands there. */
  in_the_way: string;
}

export interface LinkWish {
  /** How the one came of the other: follow_up_of, grew_out_of or output_of. */
  kind: "follow_up_of" | "grew_out_of" | "output_of" | "adopted_from" | "translated";
  /** What came of it: slug or number of a resource. */
  from_resource?: string | null;
  /** Or of a project. */
  from_project?: string | null;
  /** Of what it came: slug or number of a resource. */
  to_resource?: string | null;
  /** Or of a project. */
  to_project?: string | null;
  /** How we know. */
  reason?: string | null;
}

export interface LinkRow {
  /** Number of the link. */
  link: number;
  /** How the one came of the other. */
  kind: "follow_up_of" | "grew_out_of" | "output_of" | "adopted_from" | "translated";
  /** What came of it. */
  from_title: string;
  /** Of what it came. */
  to_title: string;
}

export interface LineageWish {
  /** Slug or number of the resource. */
  resource?: string | null;
  /** Slug or number of the project, instead of a resource. */
  project?: string | null;
}

export interface LineageNode {
  /** Names it in the edges. */
  key: string;
  /** Resource, project or adoption. */
  kind: "resource" | "project" | "adoption";
  /** Its number. */
  id: number;
  /** Its title. */
  title: string;
  /** Its page. */
  path: string;
  /** What it is, in words. */
  what: string;
  /** Whose it is. */
  organisation: string;
  /** Its year. */
  year: number | null;
  /** 0: it came of nothing here; else after all that it came of. */
  layer: number;
  /** True for the one that was asked about. */
  asked: boolean;
}

export interface LineageEdge {
  /** What came of it. */
  from: string;
  /** Of what it came. */
  to: string;
  /** How. */
  kind: "follow_up_of" | "grew_out_of" | "output_of" | "adopted_from" | "translated";
  /** In words: from ... to. */
  label: string;
  /** Number of the recorded link; 0: it follows from an adoption or a text. */
  link: number;
}

export interface LineageGraph {
  /** What belongs to it, by layer. */
  nodes: LineageNode[];
  /** What came of what. */
  edges: LineageEdge[];
  /** True where there is more than is shown. */
  cut: boolean;
}

export interface UnlinkWish {
  /** Number of the link. */
  link: number;
}

export interface AgreeWish {
  /** Number of the meeting whose minutes are agreed. */
  meeting: number;
  /** Number of the later meeting of the same body that agreed them. */
  at: number;
}

export interface MeetingRow {
  /** Number of the meeting. */
  id: number;
  /** Code of the body. */
  body: string;
  /** Name of the body. */
  body_name: string;
  /** The day. */
  held_on: string;
  /** Hour and minute in London at which it starts; empty: not told. */
  starts_at: string;
  /** From when one can join; empty: not told. */
  joins_at: string;
  /** In person, online or both. */
  mode: "in_person" | "online" | "hybrid";
  /** Where. */
  place: string;
  /** True where it is not held. */
  called_off: boolean;
  /** Why it was moved or called off; empty: it was not. */
  reason: string;
  /** Awaited, a draft, or agreed by a later meeting. */
  minutes: "awaited" | "draft" | "agreed";
  /** How many decisions are minuted. */
  decisions: number;
}

export interface CallWish {
  /** Code of the body, such as eoc. */
  body: string;
  /** The day. */
  on: string;
  /** Hour and minute in London, such as 14:00. */
  starts?: string | null;
  /** From when one can join, such as 13:30. */
  joins?: string | null;
  /** In person, online or both; online if left out. */
  mode?: "in_person" | "online" | "hybrid" | null;
  /** Where. */
  place?: string | null;
  /** Titles of the items, in order. */
  agenda?: string[];
}

export interface CorrectDecisionWish {
  /** Number of the meeting. */
  meeting: number;
  /** Number of the decision at the meeting. */
  number: number;
  /** What should have been written. */
  text: string;
  /** What was wrong. */
  reason: string;
  /** Number of the later meeting of the same body that put it right. */
  at: number;
}

export interface DecisionCorrection {
  /** What should have been written. */
  text: string;
  /** What was wrong. */
  reason: string;
  /** Number of the meeting that put it right. */
  corrected_at: number;
  /** Its day. */
  corrected_on: string;
  /** When it was recorded. */
  recorded_at: number;
}

export interface DecisionLine {
  /** Number of the minuted decision. */
  id: number;
  /** Its number at the meeting. */
  number: number;
  /** How others cite it. */
  reference: string;
  /** Item of the agenda; null: none. */
  item: number | null;
  /** What was decided, as it was minuted. */
  text: string;
  /** What later meetings put right, the newest last. */
  corrections: DecisionCorrection[];
}

export interface MeetingsWish {
  /** Only meetings of the body of this code. */
  body?: string | null;
  /** Held on this day or later. */
  from?: string | null;
  /** Held before this day. */
  to?: string | null;
  /** Rows on a page. */
  limit?: number | null;
  /** Where the last page ended. */
  after?: string | null;
}

export interface MoveWish {
  /** Number of the meeting. */
  meeting: number;
  /** The new day; as before if left out, like all that follows. */
  on?: string | null;
  /** Hour and minute in London. */
  starts?: string | null;
  /** From when one can join. */
  joins?: string | null;
  /** In person, online or both. */
  mode?: "in_person" | "online" | "hybrid" | null;
  /** Where. */
  place?: string | null;
  /** True: it is not held. */
  called_off?: boolean;
  /** Why. */
  reason: string;
}

export interface AttendanceWish {
  /** Number of the meeting. */
  meeting: number;
  /** Number of the person; left out for somebody without an account. */
  person?: number | null;
  /** In whose role somebody without an account came; no name. */
  label?: string | null;
  /** Whom they were there for: slug, code or number. */
  organisation?: string | null;
  /** How they took part. */
  state: "present" | "apologies" | "substitute" | "substitute_from_item" | "advisor" | "in_attendance" | "minutes" | "struck_out";
  /** Item from which a substitute sat in. */
  from_item?: number | null;
}

export interface AttendanceLine {
  /** Number of the person; null for those without an account, and where names are not for the reader. */
  person: number | null;
  /** Name of the person; empty as above. */
  name: string;
  /** In whose role somebody without an account came. */
  label: string;
  /** Number of the organisation; 0: none. */
  organisation: number;
  /** Name of the organisation on that day. */
  organisation_name: string;
  /** How they took part. */
  state: "present" | "apologies" | "substitute" | "substitute_from_item" | "advisor" | "in_attendance" | "minutes" | "struck_out";
  /** Item from which a substitute sat in; null otherwise. */
  from_item: number | null;
}

export interface DecideWish {
  /** Number of the meeting. */
  meeting: number;
  /** Item of the agenda. */
  item?: number | null;
  /** What was decided. */
  text: string;
}

export interface CitedMinute {
  /** Number of the minuted decision. */
  id: number;
  /** How others cite it, such as EOC 2026-03-16/4. */
  reference: string;
  /** Name of the body that decided. */
  body: string;
  /** Day of the meeting. */
  held: string;
  /** True once a later meeting agreed the minutes. */
  agreed: boolean;
  /** What was decided. */
  text: string;
  /** What a later meeting said it should have read; null: nothing. */
  corrected: string | null;
}

export interface RewordWish {
  /** Number of the meeting. */
  meeting: number;
  /** Number of the decision at the meeting. */
  number: number;
  /** What was decided. */
  text: string;
}

export interface AgendaWish {
  /** Number of the meeting. */
  meeting: number;
  /** Number of the item; the next one if left out. */
  number?: number | null;
  /** What it is about; empty takes the item off. */
  title: string;
}

export interface AgendaLine {
  /** Number of the item. */
  number: number;
  /** What it is about. */
  title: string;
}

export interface MeetingWish {
  /** Number of the meeting. */
  meeting: number;
}

export interface MeetingCard {
  /** When, where, of which body. */
  meeting: MeetingRow;
  /** The agenda. */
  agenda: AgendaLine[];
  /** Who was there; empty where the minutes are a draft for others. */
  attendance: AttendanceLine[];
  /** Numbered decisions; empty where they are a draft for others. */
  decisions: DecisionLine[];
  /** The minutes in words; empty where they are a draft for others. */
  text: string;
  /** Number of the meeting that agreed them; null: none yet. */
  agreed_at: number | null;
  /** Its day. */
  agreed_on: string | null;
}

export interface MinutesWish {
  /** Number of the meeting. */
  meeting: number;
  /** The minutes in words, as a draft. */
  text: string;
}

export interface MembersAsOfWish {
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface TierCount {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Its name. */
  label: string;
  /** How many. */
  count: number;
}

export interface LeftOut {
  /** Who is left out. */
  organisation: OrganisationBrief;
  /** Stable id of the rule. */
  rule: string;
  /** Why, in a plain sentence. */
  text: string;
  /** The figure that was not added. */
  population: number | null;
}

export interface PopulationCount {
  /** The day asked for. */
  as_on: string;
  /** Residents, each counted once, as far as figures are known. */
  total: number;
  /** Lower end of what it can be. */
  at_least: number;
  /** Upper end; absent where nothing bounds it. */
  at_most: number | null;
  /** Organisations whose figure was added. */
  counted: number;
  /** Who was left out, and why. */
  left_out_of_total: LeftOut[];
  /** Who should be in the total but has no figure. */
  without_figure: OrganisationBrief[];
  /** Years of the figures used. */
  years: number[];
}

export interface BudgetCount {
  /** Revenue budgets, in pence. */
  revenue: number;
  /** Capital budgets, in pence. */
  capital: number;
  /** Both, in pence. */
  total: number;
  /** Councils of which both or either is known. */
  counted: number;
  /** Councils that count, of which neither is known. */
  without_figure: OrganisationBrief[];
}

export interface MemberCounts {
  /** The day counted. */
  as_on: string;
  /** Up to which instant recorded facts count; absent: all. */
  known_at: number | null;
  /** Members of all tiers, supporters left out. */
  members: number;
  /** Supporters, counted apart. */
  supporters: number;
  /** Of both, individuals who did not agree to be listed by name for anyone to see. */
  not_named: number;
  /** Of the members, suspended. */
  suspended: number;
  /** Of the members, under notice. */
  leaving: number;
  /** By tier. */
  tiers: TierCount[];
  /** Residents of the members, each counted once. */
  population: PopulationCount;
  /** Controllable budgets of the councils whose residents count. */
  budget: BudgetCount;
}

export interface MembersExportWish {
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface MemberExportRow {
  /** Name for addresses of the organisation. */
  slug: string;
  /** Its legal name. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Its codes, each after the word of who gives it out. */
  codes: string;
  /** Slug of the council of a political group. */
  group_of: string;
  /** First day of its life, where known. */
  begins: string | null;
  /** First day on which it is no more. */
  ends: string | null;
  /** What happened; absent: a row about the organisation alone. */
  event: "admitted" | "renewed" | "tier_changed" | "suspended" | "resumed" | "notice_given" | "notice_withdrawn" | "lapsed" | "left" | "expelled" | "reinstated" | "converted" | "succeeded" | null;
  /** From which day. */
  effective: string | null;
  /** Into which tier, where it says so. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** First day after the term or notice. */
  until: string | null;
  /** The body that decided. */
  decided_by: string;
  /** Reference of the minuted decision. */
  minute: string;
  /** Why, in a sentence. */
  reason: string;
  /** Slugs of those whose memberships continue this one. */
  goes_on_in: string;
}

export interface MembersExport {
  /** One row per event that counts. */
  rows: MemberExportRow[];
}

export interface GrowthWish {
  /** First year; left out: that of the first member. */
  from_year?: number | null;
  /** Last year; this one if left out. */
  to_year?: number | null;
  /** Month of the day on which each year is counted; 7 if left out. */
  month?: number | null;
  /** Its day; the last of the month if left out or later. */
  day?: number | null;
}

export interface GrowthRow {
  /** The day counted. */
  as_on: string;
  /** Full members. */
  full: number;
  /** Associate members. */
  associate: number;
  /** Affiliate members. */
  affiliate: number;
  /** Supporters, counted apart. */
  supporter: number;
  /** Who belonged that did not on the day before in the list. */
  joined: number;
  /** Who belonged on the day before in the list and no longer does. */
  went: number;
}

export interface RollWish {
  /** Words of a name, past name, alias or code. */
  q?: string | null;
  /** Only this tier. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Which part; left out: members, or whom the tier or standing asks for. */
  part?: "members" | "supporters" | "belonging" | "past" | "all" | null;
  /** Only those who stand so. */
  standing?: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded" | null;
  /** Only this kind. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Only this region. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Only councils under this control. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
  /** Rows on a page. */
  limit?: number | null;
  /** Where the last page ended. */
  after?: string | null;
}

export interface RollRow {
  /** Number of the organisation. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its legal name on that day. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Nation. */
  nation: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Region. */
  region: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** GSS code, or empty. */
  gss_code: string;
  /** Its tier, or the last one held. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** How it stands. */
  standing: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded";
  /** First day ever. */
  joined: string;
  /** First day of how it stands. */
  since: string;
  /** First day outside, where notice was given. */
  leaves: string | null;
  /** Residents, by the figure in use on that day. */
  population: number | null;
}

export interface QualifyWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Only this tier. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** By the policy of this day; today if left out. */
  as_on?: string | null;
}

export interface QualificationRow {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Its name. */
  label: string;
  /** Whether this organisation may hold it. */
  qualifies: boolean;
  /** Who decides on an application. */
  admitted_by: string;
  /** Why, or why not. */
  why: Reason;
}

export interface Qualification {
  /** Who asks. */
  organisation: OrganisationBrief;
  /** The day of the policy. */
  as_on: string;
  /** Its version. */
  policy_version: number;
  /** Tier by tier. */
  tiers: QualificationRow[];
}

export interface StandingWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** The day asked about; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface SafeguardState {
  /** A review is due. */
  open: boolean;
  /** The day control changed. */
  since: string | null;
  /** Who controlled it when that was settled last; null: not recorded. */
  control_then: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** Who controls it on the day asked about; null: not recorded. */
  control_now: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** The day of the last review. */
  reviewed_on: string | null;
  /** What that came to. */
  outcome: "kept" | "notice" | "converted" | null;
  /** Why a review is due, or is not. */
  why: Reason;
}

export interface EntitlementRow {
  /** What it is about. */
  entitlement: "vote" | "elect_class_representative" | "stand_for_committee" | "sit_on_values_board" | "lead_projects" | "take_part_in_projects" | "free_places" | "members_library" | "receive_news";
  /** In words. */
  label: string;
  /** Whether it may be done. */
  granted: boolean;
  /** Why, or why not. */
  why: Reason;
}

export interface StandingAnswer {
  /** Number of the organisation. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its legal name on that day. */
  name: string;
  /** The day asked about. */
  as_on: string;
  /** Belongs on that day, in a tier that counts as member (a supporter does not). */
  member: boolean;
  /** How the membership stands. */
  standing: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded";
  /** The tier, or the last one held; absent: it never joined. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** First day ever. */
  joined: string | null;
  /** First day of how it stands. */
  since: string | null;
  /** First day outside, where notice was given. */
  leaves: string | null;
  /** First day after the last term, where one was given. */
  term_ends: string | null;
  /** Why it stands so. */
  why: Reason;
  /** Whether a change of control waits to be reviewed. */
  safeguard: SafeguardState;
  /** What it allows, each with its reason. */
  rights: EntitlementRow[];
}

export interface PersonStandingWish {
  /** Number of the person. */
  person: number;
  /** The day asked about; today if left out. */
  as_on?: string | null;
}

export interface ThroughRow {
  /** Number of the appointment. */
  appointment: number;
  /** What they do there. */
  post: string;
  /** How that organisation stands. */
  organisation: StandingAnswer;
}

export interface PersonStanding {
  /** Number of the person. */
  person: number;
  /** The day asked about. */
  as_on: string;
  /** Whether any organisation they act for is a member. */
  member: boolean;
  /** Each live appointment with how its organisation stands. */
  through: ThroughRow[];
  /** What they may do through any of them, and why. */
  rights: EntitlementRow[];
}

export interface Voter {
  /** Number of the organisation. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its legal name on that day. */
  name: string;
  /** Whether it has a vote. */
  votes: boolean;
  /** Why, or why not. */
  why: Reason;
}

export interface VotingRoll {
  /** The record date. */
  as_on: string;
  /** How many votes. */
  votes: number;
  /** Who has one. */
  voters: Voter[];
  /** Members that have none, and why. */
  without_vote: Voter[];
  /** Individuals who are members and did not agree to be listed by name for anyone to see: they stand in neither list; whoever of them has a vote is in the count of votes. */
  not_named: number;
}

export interface Admission {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** As what. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** First day of membership; today if left out. */
  from?: string | null;
  /** First day after the first term; left out where the tier has none. */
  until?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface MembershipChanged {
  /** Number of the membership. */
  membership: number;
  /** Number of the new event; 0: it stood so already. */
  event: number;
  /** How it stands on the day the event takes effect. */
  standing: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded";
  /** As what. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** The day the event takes effect. */
  effective: string;
  /** Number of this change in the audit trail; 0: nothing changed. */
  version: number;
}

export interface Amendment {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** As it stands. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** As it stands. */
  standing?: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded" | null;
  /** As it stands. */
  joined?: string | null;
  /** As it stands. */
  leaves?: string | null;
  /** As it stands. */
  term_ends?: string | null;
}

export interface TierChange {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** The new tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** First day in it; today if left out. */
  on?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface Conversion {
  /** The group: slug, code or number. */
  organisation: string;
  /** First day of the council's membership; today if left out. */
  on?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface EventCorrection {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Number of the event. */
  event: number;
  /** The right day. */
  effective?: string | null;
  /** The right end of the term. */
  until?: string | null;
  /** The right tier. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** Why it was wrong. */
  reason: string;
}

export interface Step {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** The day it takes effect; today if left out. */
  on?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface Notice {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** First day outside; left out: when the tier's days of notice are over. */
  leaves?: string | null;
  /** The day notice was given; today if left out. */
  on?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface Reinstatement {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** As what; left out: as before. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** First day back; today if left out. */
  on?: string | null;
  /** First day after the term; left out where the tier has none. */
  until?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface Renewal {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** First day after the new term. */
  until: string;
  /** The day of renewal; today if left out. */
  on?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface SafeguardReviewWish {
  /** The council: slug, code or number. */
  organisation: string;
  /** What it came to. */
  outcome: "kept" | "notice" | "converted";
  /** The day of the review; today if left out. */
  on?: string | null;
  /** With notice: first day outside; when the days of notice are over if left out. */
  leaves?: string | null;
  /** Where the group goes on: its slug or number. */
  group?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Reference of the minuted decision. */
  minute?: string | null;
  /** In a sentence. */
  reason?: string | null;
}

export interface SpellRow {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Its name. */
  label: string;
  /** First day. */
  from: string;
  /** First day after; absent: it goes on. */
  to: string | null;
  /** How many days, up to the day asked about where it goes on. */
  days: number;
  /** Days outside since the spell before. */
  gap_before: number;
}

export interface EventRow {
  /** Number of the event. */
  id: number;
  /** What happened. */
  kind: "admitted" | "renewed" | "tier_changed" | "suspended" | "resumed" | "notice_given" | "notice_withdrawn" | "lapsed" | "left" | "expelled" | "reinstated" | "converted" | "succeeded";
  /** In words. */
  text: string;
  /** From which day. */
  effective: string;
  /** Into which tier, where it says so. */
  tier: "full" | "associate" | "affiliate" | "supporter" | null;
  /** First day after the term or notice. */
  until: string | null;
  /** The body that decided. */
  decided_by: string;
  /** Reference of the minuted decision. */
  minute: string;
  /** Why, in a sentence. */
  reason: string;
  /** When it was recorded. */
  recorded_at: number;
  /** The event it puts right. */
  corrects: number | null;
  /** The event that puts it right. */
  corrected_by: number | null;
  /** Takes an event back. */
  withdrawn: boolean;
  /** Counts. */
  stands: boolean;
}

export interface MembershipCard {
  /** How it stands on the day asked about. */
  now: StandingAnswer;
  /** Number of the membership; 0: it never joined. */
  membership: number;
  /** When it belonged, as what; the gaps show. */
  spells: SpellRow[];
  /** Everything recorded, in that order. */
  events: EventRow[];
  /** Whose membership goes on in this one. */
  continues: OrganisationBrief[];
  /** In whose membership it goes on. */
  continued_in: OrganisationBrief[];
}

export interface EventWithdrawal {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Number of the event. */
  event: number;
  /** Why it is taken back. */
  reason: string;
}

export interface PreviewWish {
  /** Which letter of the portal. */
  letter: "invitation" | "sign_in_link" | "password_reset" | "email_change" | "email_changed" | "role_changed" | "import_finished" | "membership_renewal" | "figures_missing" | "network_news" | "application_received" | "application_queried" | "application_approved" | "application_refused" | "review_asked" | "mentor_asked" | "mentor_found" | "changes_asked" | "sign_off_asked" | "search_news" | "bid_awarded" | "bid_declined" | "question_asked" | "question_answered" | "comment_made" | "comment_answered" | "comment_decided" | "sign_off_answered" | "resource_published";
}

export interface LetterPreview {
  /** Which letter of the portal. */
  letter: "invitation" | "sign_in_link" | "password_reset" | "email_change" | "email_changed" | "role_changed" | "import_finished" | "membership_renewal" | "figures_missing" | "network_news" | "application_received" | "application_queried" | "application_approved" | "application_refused" | "review_asked" | "mentor_asked" | "mentor_found" | "changes_asked" | "sign_off_asked" | "search_news" | "bid_awarded" | "bid_declined" | "question_asked" | "question_answered" | "comment_made" | "comment_answered" | "comment_decided" | "sign_off_answered" | "resource_published";
  /** Its subject, with sample values. */
  subject: string;
  /** Its text, with sample values. */
  body: string;
  /** True for notices that people can stop in their account. */
  may_be_declined: boolean;
}

export interface SendAgainWish {
  /** Number of the message. */
  message: number;
}

export interface UndeliveredMessage {
  /** Its number. */
  id: number;
  /** To which address. */
  to_address: string;
  /** To whom; 0: nobody on record. */
  to_person: number;
  /** Which letter it was. */
  letter: string;
  /** Its subject. */
  subject: string;
  /** How often it was tried. */
  attempts: number;
  /** When it was given up, bounced, or first due. */
  since: number;
  /** failed, bounced or retrying. */
  outcome: string;
  /** What the mail server said. */
  reason: string;
}

export interface UndeliveredWish {
  /** How many at most; 50 if left out. */
  limit?: number | null;
}

export interface CiteWish {
  /** As it is cited, such as EOC 2026-03-16/4. */
  reference: string;
}

export interface CodeGiven {
  /** Who gives the code out. */
  scheme: "gss" | "former_gss" | "local_authority" | "company" | "charity" | "mutual" | "other";
  /** The code. */
  value: string;
}

export interface Position {
  /** Millionths of a degree north of the equator. */
  latitude: number;
  /** Millionths of a degree east of Greenwich. */
  longitude: number;
}

export interface AddWish {
  /** Legal name. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other";
  /** Everyday name. */
  short_name?: string | null;
  /** Nation it lies in. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Region it lies in. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Political control of the council. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** External codes. */
  codes?: CodeGiven[];
  /** Further names for searching. */
  aliases?: string[];
  /** Its address on the web. */
  website?: string | null;
  /** Where it lies. */
  position?: Position | null;
  /** Residents. */
  population?: number | null;
  /** Year of that figure. */
  population_year?: number | null;
  /** What it lies within: slug, code or number. */
  within?: string | null;
  /** Combined authority: slug, code or number. */
  combined_authority?: string | null;
  /** The council of a political group: slug, code or number. */
  group_of?: string | null;
  /** First day of its life; left out: unknown. */
  begins?: string | null;
  /** First day on which it is no more. */
  ends?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
}

export interface OrganisationChanged {
  /** Number of the organisation. */
  id: number;
  /** Name for addresses. */
  slug: string;
  /** Numbers of the new facts. */
  facts: number[];
  /** Number of this change. */
  version: number;
}

export interface ChangeWish {
  /** Slug, code or number. */
  organisation: string;
  /** First day of the change; today if left out. */
  from?: string | null;
  /** Everyday name. */
  short_name?: string | null;
  /** What it is from then on. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Nation it lies in. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Region it lies in. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Political control from then on. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** Its address on the web. */
  website?: string | null;
  /** Where it lies. */
  position?: Position | null;
  /** Further or changed external codes. */
  codes?: CodeGiven[];
  /** Further names for searching. */
  aliases?: string[];
  /** Residents. */
  population?: number | null;
  /** Year of that figure. */
  population_year?: number | null;
  /** Controllable revenue budget. */
  revenue_budget?: number | null;
  /** Controllable capital budget. */
  capital_budget?: number | null;
  /** Year in which the budget year begins. */
  budget_year?: number | null;
  /** What it lies within: slug, code or number. */
  within?: string | null;
  /** Combined authority: slug, code or number. */
  combined_authority?: string | null;
  /** The council of a political group: slug, code or number. */
  group_of?: string | null;
  /** First day of its life. */
  begins?: string | null;
  /** First day on which it is no more. */
  ends?: string | null;
  /** Where this was read. */
  source?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
}

export interface CorrectWish {
  /** Slug, code or number. */
  organisation: string;
  /** Number of the fact that was wrong. */
  fact: number;
  /** What it should have said; as it was if left out. */
  value?: string | null;
  /** The right figure; as it was if left out. */
  amount?: number | null;
  /** The right first day; as it was if left out. */
  from?: string | null;
  /** Its first day is not known after all. */
  from_unknown?: boolean;
  /** The right first day on which it no longer holds; as it was if left out. */
  to?: string | null;
  /** It holds until the next one after all. */
  to_open?: boolean;
  /** Where this was read. */
  source?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
}

export interface CountWish {
  /** Words of a name, past name, alias or code. */
  q?: string | null;
  /** Only this kind. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Only this region. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Only councils under this control. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** The register as on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface Facet {
  /** The filter's word; empty for those without. */
  word: string;
  /** The word for people. */
  label: string;
  /** How many. */
  count: number;
}

export interface RegisterCounts {
  /** The day counted. */
  as_on: string;
  /** Organisations that exist on that day. */
  total: number;
  /** Of these, principal councils. */
  principal_councils: number;
  /** Of these, how many are counted though their start is not known. */
  start_unknown: number;
  /** Of these, individuals who did not agree to be listed by name for anyone to see. */
  not_named: number;
  /** By kind. */
  kinds: Facet[];
  /** By nation. */
  nations: Facet[];
  /** By region. */
  regions: Facet[];
  /** By political control. */
  controls: Facet[];
}

export interface ExportWish {
  /** The register as on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface ExportRow {
  /** Number of the organisation. */
  id: number;
  /** Name for addresses. */
  slug: string;
  /** Legal name. */
  name: string;
  /** Everyday name. */
  short_name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Nation. */
  nation: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Region. */
  region: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Political control. */
  control: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** GSS code. */
  gss_code: string;
  /** Local authority code. */
  local_authority_code: string;
  /** First day, where known. */
  begins: string | null;
  /** First day on which it is no more. */
  ends: string | null;
  /** Residents. */
  population: number | null;
  /** Year of that figure. */
  population_year: number | null;
  /** Millionths of a degree. */
  latitude: number | null;
  /** Millionths of a degree. */
  longitude: number | null;
  /** Slug of what it lies within. */
  within: string;
  /** Slug of its combined authority. */
  combined_authority: string;
  /** Web address. */
  website: string;
}

export interface RegisterExport {
  /** The day asked for. */
  as_on: string;
  /** One row per organisation. */
  rows: ExportRow[];
  /** Sources and licences of imported facts. */
  sources: string[];
}

export interface ListWish {
  /** Words of a name, past name, alias or code. */
  q?: string | null;
  /** Only this kind. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Only this region. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Only councils under this control. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** The register as on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
  /** Rows on a page. */
  limit?: number | null;
  /** Where the last page ended. */
  after?: string | null;
}

export interface OrganisationsPosition {
  /** Millionths of a degree north of the equator. */
  latitude: number;
  /** Millionths of a degree east of Greenwich. */
  longitude: number;
}

export interface OrganisationRow {
  /** Number of the organisation. */
  id: number;
  /** Name for addresses. */
  slug: string;
  /** Legal name on the day asked for. */
  name: string;
  /** Everyday name, empty if none is recorded. */
  short_name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Nation it lies in. */
  nation: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Region it lies in. */
  region: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Political control of the council. */
  control: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** GSS code, or empty. */
  gss_code: string;
  /** Local authority code, or empty. */
  local_authority_code: string;
  /** Residents, by the figure in use on that day. */
  population: number | null;
  /** Year of that figure. */
  population_year: number | null;
  /** Where it lies. */
  position: OrganisationsPosition | null;
  /** First day of its life; absent: unknown, hence existing already. */
  begins: string | null;
  /** First day on which it will be no more. */
  ends: string | null;
}

export interface ListingOfWish {
  /** Slug, code or number. */
  organisation: string;
}

export interface ListingCard {
  /** Number of the record. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its name. */
  name: string;
  /** Whether it is an individual's; organisations are always listed by name. */
  individual: boolean;
  /** Whether anyone may see the name today. */
  listed: boolean;
  /** Since when that holds, where it was ever said. */
  since: string | null;
  /** How they said so. */
  source: string;
}

export interface LookupWish {
  /** A name, past name, code, slug or number. */
  q: string;
  /** Living on this day; today if left out. */
  as_on?: string | null;
}

export interface OrganisationsReason {
  /** Stable id of the rule. */
  rule: string;
  /** The rule in a plain sentence. */
  text: string;
  /** The organisation it leads to. */
  organisation: OrganisationBrief | null;
  /** The day it took effect. */
  on: string | null;
  /** The body or order that decided. */
  decided_by: string;
  /** Its minute or reference. */
  minute: string;
}

export interface LookupAnswer {
  /** The day asked for. */
  as_on: string;
  /** Who bore that name or code. */
  found: OrganisationBrief[];
  /** Who lives on that day, itself or in its place. */
  living: OrganisationRow[];
  /** Each step from the one to the other. */
  why: OrganisationsReason[];
}

export interface MapWish {
  /** Only this kind. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Only this nation. */
  nation?: "england" | "scotland" | "wales" | "northern_ireland" | "elsewhere" | null;
  /** Only this region. */
  region?: "north_east" | "north_west" | "yorkshire_and_the_humber" | "east_midlands" | "west_midlands" | "east_of_england" | "london" | "south_east" | "south_west" | "scotland" | "wales" | "northern_ireland" | null;
  /** Only councils under this control. */
  control?: "labour" | "labour_and_co_operative" | "conservative" | "liberal_democrat" | "green" | "reform" | "snp" | "plaid_cymru" | "dup" | "sinn_fein" | "uup" | "sdlp" | "alliance" | "independent" | "residents" | "no_overall_control" | "non_political" | "other" | null;
  /** Words of a name, past name, alias or code. */
  q?: string | null;
  /** As on this day; today if left out. */
  as_on?: string | null;
}

export interface MapPoint {
  /** Name for addresses. */
  slug: string;
  /** Legal name. */
  name: string;
  /** What it is. */
  kind: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Millionths of a degree. */
  latitude: number;
  /** Millionths of a degree. */
  longitude: number;
}

export interface MapPoints {
  /** The day asked for. */
  as_on: string;
  /** Those with a position. */
  points: MapPoint[];
  /** How many have none. */
  without_position: number;
}

export interface ListingWish {
  /** Slug, code or number of the individual. */
  organisation: string;
  /** Whether they agree to be listed by name for anyone to see. */
  listed?: boolean;
  /** From which day; today if left out. */
  from?: string | null;
  /** How they said so: a letter, a form, their own click. */
  source: string;
}

export interface RenameWish {
  /** Slug, code or number. */
  organisation: string;
  /** The new legal name. */
  name: string;
  /** First day of the new name; today if left out. */
  from?: string | null;
  /** The new everyday name. */
  short_name?: string | null;
  /** The body that decided. */
  decided_by?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
}

export interface CardWish {
  /** Slug, code or number. */
  organisation: string;
  /** As on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
}

export interface OrganisationsCodeGiven {
  /** Who gives the code out. */
  scheme: "gss" | "former_gss" | "local_authority" | "company" | "charity" | "mutual" | "other";
  /** The code. */
  value: string;
}

export interface LineageRow {
  /** Number of the succession. */
  succession: number;
  /** How they follow. */
  kind: "merge" | "split" | "reorganisation" | "rename" | "boundary_change" | "group_becomes_council" | "transfer";
  /** The day it takes effect. */
  effective: string;
  /** In a plain sentence. */
  text: string;
  /** Before. */
  predecessors: OrganisationBrief[];
  /** After. */
  successors: OrganisationBrief[];
  /** Who decided. */
  decided_by: string;
  /** Minute or reference. */
  minute: string;
  /** Where it was read. */
  source: string;
  /** Still to come on the day asked for. */
  scheduled: boolean;
  /** Was taken back. */
  cancelled: boolean;
}

export interface FactRow {
  /** Number of the fact, for corrections. */
  id: number;
  /** What it is about. */
  attribute: "name" | "short_name" | "alias" | "kind" | "nation" | "region" | "control" | "website" | "position" | "code" | "population" | "revenue_budget" | "capital_budget" | "within" | "combined_authority" | "group_of" | "begins" | "ends";
  /** Scheme of a code, or year of a figure. */
  scheme: string;
  /** As recorded. */
  value: string;
  /** For people. */
  text: string;
  /** A figure: residents, or pence. */
  amount: number | null;
  /** The other organisation of a relation. */
  other: OrganisationBrief | null;
  /** First day on which it holds; absent: as far back as anyone knows. */
  from_date: string | null;
  /** First day on which it no longer holds. */
  to_date: string | null;
  /** Where it was read. */
  source: string;
  /** The body that decided. */
  decided_by: string;
  /** Its minute or reference. */
  minute: string;
  /** When the register learnt it. */
  recorded_at: number;
  /** The import that brought it, or 0. */
  import: number;
  /** The fact it replaces. */
  corrects: number | null;
  /** The fact that replaces it. */
  corrected_by: number | null;
  /** Takes a fact back. */
  withdrawn: boolean;
  /** Holds on the day asked for. */
  in_force: boolean;
}

export interface OrganisationCard {
  /** As on the day asked for. */
  organisation: OrganisationRow;
  /** The day asked for. */
  as_on: string;
  /** Whether it exists on that day. */
  exists: boolean;
  /** Whether its first day is known. */
  start_known: boolean;
  /** Its address on the web. */
  website: string;
  /** External codes in force. */
  codes: OrganisationsCodeGiven[];
  /** Further names for searching. */
  aliases: string[];
  /** Legal names of other days. */
  past_names: string[];
  /** Figures in use. */
  figures: FigureRow[];
  /** What it lies within. */
  within: OrganisationBrief | null;
  /** Combined authority it belongs to. */
  combined_authority: OrganisationBrief | null;
  /** Council of which it is a group. */
  group_of: OrganisationBrief | null;
  /** Who lies within it, is its constituent or its group. */
  members: OrganisationBrief[];
  /** Entries merged into this one. */
  duplicates: OrganisationBrief[];
  /** Who follows it today, if it is no more. */
  living_successors: OrganisationBrief[];
  /** The chain to them. */
  why: OrganisationsReason[];
  /** Successions before and after. */
  lineage: LineageRow[];
  /** Everything recorded, oldest first. */
  facts: FactRow[];
  /** Number of its last change. */
  version: number;
}

export interface FiguresWish {
  /** Slug, code or number. */
  organisation: string;
  /** Residents. */
  population?: number | null;
  /** Year of that figure. */
  population_year?: number | null;
  /** Controllable revenue budget. */
  revenue_budget?: number | null;
  /** Controllable capital budget. */
  capital_budget?: number | null;
  /** Year in which the budget year begins. */
  budget_year?: number | null;
  /** Where they can be checked. */
  source?: string | null;
}

export interface WithdrawWish {
  /** Slug, code or number. */
  organisation: string;
  /** Number of the fact. */
  fact: number;
  /** Why it is taken back. */
  reason: string;
}

export interface PackItemWish {
  /** Name for addresses or number of the resource. */
  resource: string;
  /** Why it is in the pack. */
  note?: string | null;
}

export interface ArrangePackWish {
  /** Name for addresses or number of the pack. */
  resource: string;
  /** What it holds from now on, in order. */
  items?: PackItemWish[];
}

export interface PackItem {
  /** Its place in the pack. */
  position: number;
  /** The resource. */
  resource: OutletRow;
  /** Why it is in the pack. */
  note: string;
}

export interface PackContents {
  /** Which pack. */
  pack: ResourceBrief;
  /** True where you may arrange it. */
  keeps: boolean;
  /** What it holds for you, in order. */
  items: PackItem[];
}

export interface PackWish {
  /** Name for addresses or number of the pack. */
  resource: string;
}

export interface PeopleAddWish {
  /** Name of the person. */
  name: string;
  /** Work address. */
  email: string;
}

export interface EmailWish {
  /** Number of the person. */
  person: number;
  /** The new address. */
  email: string;
}

export interface PersonWish {
  /** Number of the person. */
  person: number;
}

export interface EraseWish {
  /** Number of the person. */
  person: number;
  /** Why, without naming the person. */
  reason: string;
}

export interface ErasedPerson {
  /** Number of the person. */
  person: number;
  /** How many values went from the audit trail. */
  values: number;
  /** How many messages were emptied. */
  messages: number;
}

export interface HandOverWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Number of the person who leaves. */
  from_person: number;
  /** Name of the colleague. */
  name: string;
  /** The colleague's address. */
  email: string;
  /** The colleague's first day; today if left out. */
  on?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface InviteWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** Name of the person. */
  name: string;
  /** Work address. */
  email: string;
  /** What they do there; officer if left out. */
  posts?: ("officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer")[];
  /** Job title. */
  title?: string | null;
  /** First day; today if left out. */
  from?: string | null;
  /** The decision behind it. */
  decision?: string | null;
}

export interface PeopleListWish {
  /** Part of a name or address. */
  q?: string | null;
  /** Cursor: `next` of the page before. */
  after?: string | null;
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface PersonLine {
  /** Number of the person. */
  id: number;
  /** Name. */
  name: string;
  /** Work address. */
  email: string | null;
  /** False once the account is closed. */
  active: boolean;
  /** How many appointments the person holds today. */
  roles: number;
}

export interface NetworkTeamWish {
  /** As on that day; today if left out. */
  on?: string | null;
  /** As it was known at that instant; now if left out. */
  known_at?: number | null;
}

export interface Contact {
  /** Number of the appointment. */
  appointment: number;
  /** Number of the person; null for a shared mailbox. */
  person: number | null;
  /** Name; empty for a shared mailbox. */
  name: string;
  /** Address. */
  email: string;
  /** What they do. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer";
  /** Job title. */
  title: string;
  /** Name of the body; empty: none. */
  body: string;
  /** First day. */
  effective_from: string;
  /** First day on which it is no longer held; null: until further notice. */
  effective_to: string | null;
}

export interface PeopleOfWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** As on that day; today if left out. */
  on?: string | null;
  /** As it was known at that instant; now if left out. */
  known_at?: number | null;
}

export interface PeopleRenameWish {
  /** Where the person works: slug, code or number. */
  organisation: string;
  /** Number of the person. */
  person: number;
  /** The new name. */
  name: string;
}

export interface TierPolicy {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Kinds of organisation that may hold it. */
  kinds?: ("unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other")[];
  /** What it allows. */
  rights?: ("vote" | "elect_class_representative" | "stand_for_committee" | "sit_on_values_board" | "lead_projects" | "take_part_in_projects" | "free_places" | "members_library" | "receive_news")[];
  /** Who decides, on whose recommendation. */
  admitted_by: string;
  /** Whether it goes on until a decision, or ends with its term. */
  continuation: "open_ended" | "fixed_term";
  /** Days of grace after a fixed term. */
  grace_days: number;
  /** Days of notice that a leaver gives. */
  notice_days: number;
}

export interface PolicyWish {
  /** First day; not before today. */
  effective_from: string;
  /** What it is called. */
  label: string;
  /** Tier by tier, all of them. */
  tiers?: TierPolicy[];
  /** The body that adopted it. */
  decided_by?: string | null;
  /** Reference of the minute that adopted it. */
  minute: string;
}

export interface PoliciesTierPolicy {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Kinds of organisation that may hold it. */
  kinds: ("unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other")[];
  /** What it allows. */
  rights: ("vote" | "elect_class_representative" | "stand_for_committee" | "sit_on_values_board" | "lead_projects" | "take_part_in_projects" | "free_places" | "members_library" | "receive_news")[];
  /** Who decides, on whose recommendation. */
  admitted_by: string;
  /** Whether it goes on until a decision, or ends with its term. */
  continuation: "open_ended" | "fixed_term";
  /** Days of grace after a fixed term. */
  grace_days: number;
  /** Days of notice that a leaver gives. */
  notice_days: number;
}

export interface Policy {
  /** Version; those that the product ships come first. */
  version: number;
  /** First day; absent: as far back as anyone knows. */
  effective_from: string | null;
  /** What it is called. */
  label: string;
  /** The body that adopted it. */
  decided_by: string;
  /** Its minute or reference. */
  minute: string;
  /** When it was recorded; the start of 1970 for what the product ships. */
  recorded_at: number;
  /** Tier by tier. */
  tiers: PoliciesTierPolicy[];
}

export interface PoliciesWish {
  /** Only the version in force on this day. */
  as_on?: string | null;
}

export interface PolicyPreviewWish {
  /** First day; not before today. */
  effective_from: string;
  /** Tier by tier, all of them. */
  tiers?: TierPolicy[];
}

export interface PolicyDifference {
  /** The tier. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** Its name. */
  label: string;
  /** What is other than before, in a sentence. */
  text: string;
}

export interface PolicyEffect {
  /** Number of the organisation. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its legal name on that day. */
  name: string;
  /** Its tier on that day. */
  tier: "full" | "associate" | "affiliate" | "supporter";
  /** How it would stand as things are. */
  standing_before: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded";
  /** How it would stand under the new policy. */
  standing_after: "never" | "active" | "notice" | "grace" | "suspended" | "lapsed" | "left" | "expelled" | "converted" | "succeeded";
  /** What it may do in addition. */
  gained: string[];
  /** What it may no longer do. */
  lost: string[];
  /** False: it stays, and its like could not be admitted any more. */
  admissible: boolean;
}

export interface PolicyEffects {
  /** First day of the new policy. */
  effective_from: string;
  /** Version that is in force until then. */
  follows: number;
  /** What is other than in that version. */
  differences: PolicyDifference[];
  /** Who belongs on that day, supporters among them. */
  members: number;
  /** Those of them for whom something changes, by name. */
  concerned: PolicyEffect[];
  /** Votes on that day as things are. */
  votes_before: number;
  /** Votes on that day under the new policy. */
  votes_after: number;
}

export interface PrincipleWording {
  /** Which principle, by its code. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** What it is called. */
  name: string;
  /** What it asks, in a sentence. */
  short_text: string;
  /** The same at more length; a blank line parts paragraphs. */
  long_text: string;
}

export interface AdoptPrinciplesWish {
  /** What the list is called. */
  name: string;
  /** First day. */
  from: string;
  /** The body that adopted it. */
  decided_by: string;
  /** The minute of that, where the portal knows it. */
  minute?: string | null;
  /** Its principles in order; one left out is not in the list. */
  wordings?: PrincipleWording[];
}

export interface PrinciplesPrincipleWording {
  /** Which principle, by its code. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** What it is called. */
  name: string;
  /** What it asks, in a sentence. */
  short_text: string;
  /** The same at more length; a blank line parts paragraphs. */
  long_text: string;
}

export interface PrincipleList {
  /** Which list, from 1. */
  number: number;
  /** What it is called. */
  name: string;
  /** First day; null: from the beginning. */
  effective: string | null;
  /** By whom it was adopted; of the first: whose wording it is. */
  decided_by: string;
  /** The minute of that. */
  minute: string;
  /** Its principles in order. */
  wordings: PrinciplesPrincipleWording[];
}

export interface PrinciplesWish {
  /** The list of this day; today's if left out. */
  as_on?: string | null;
}

export interface PrinciplesPage {
  /** The list that holds on that day. */
  list: PrincipleList;
  /** Its principles in order, with what is shared under each today. */
  rows: PrincipleRow[];
  /** How many resources the reader may see today. */
  resources: number;
}

export interface PrincipleChange {
  /** Which. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** What becomes of it. */
  change: "stays" | "reworded" | "dropped" | "added";
  /** What the list says that holds until then; null: it is not in it. */
  before: PrinciplesPrincipleWording | null;
  /** What the new list says; null: it drops it. */
  after: PrinciplesPrincipleWording | null;
  /** How many resources carry it; each keeps the words of its day. */
  resources: number;
}

export interface ListPreview {
  /** The list as it would stand. */
  list: PrincipleList;
  /** What the minute says; empty: none is cited. */
  minute_text: string;
  /** Number of the list that holds until then. */
  replaces: number;
  /** Principle by principle, in the order of the new list, dropped ones last. */
  changes: PrincipleChange[];
}

export interface PrincipleWish {
  /** Code of the principle, or its name for addresses. */
  principle: string;
  /** How many resources; 20 if left out. */
  limit?: number | null;
}

export interface EarlierWording {
  /** Number of the list. */
  list: number;
  /** Since when it held. */
  effective: string | null;
  /** What it said. */
  wording: PrinciplesPrincipleWording;
}

export interface PrincipleEvidence {
  /** Which. */
  resource: ResourceBrief;
  /** About it, or also there. */
  weight: "primary" | "secondary";
  /** The sentence that shows it. */
  evidence: string;
  /** The organisation that shares it, by its name then. */
  lead: string;
  /** Number of the list that held when it was tagged. */
  list: number;
}

export interface PrincipleCard {
  /** The principle as it stands today. */
  row: PrincipleRow;
  /** The same at more length. */
  long_text: string;
  /** Number of today's list. */
  list: number;
  /** What other lists say of it. */
  other_lists: EarlierWording[];
  /** What is shared under it, primary ones first, then the newest. */
  shared: PrincipleEvidence[];
}

export interface EnterProjectWish {
  /** Who led it: slug, code or number; the network if left out. */
  organisation?: string | null;
  /** What sort of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** Its title. */
  title: string;
  /** Number of its round. */
  round?: number | null;
  /** Its year. */
  year?: number | null;
  /** What it was about. */
  summary: string;
  /** What was done. */
  plan?: string | null;
  /** What co-operation changed in it. */
  difference?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Thematic area. */
  theme?: string | null;
  /** Where it was read. */
  source?: string | null;
  /** Principles it names. */
  principles?: BidsProjectPrinciple[];
  /** Who took part: slugs, codes, numbers, or names. */
  participants?: string[];
  /** Who added money, without the sum. */
  match_funders?: string[];
  /** The day on which what came of it was published. */
  published_on?: string | null;
}

export interface ProjectMember {
  /** As it is today; null: not in the register. */
  organisation: OrganisationBrief | null;
  /** As it was given. */
  name: string;
  /** Takes part, or adds money. */
  part: "participant" | "match_funder";
  /** How much, in pence. */
  amount_pence: number | null;
  /** Joined after the bid, or backs the idea. */
  joined: boolean;
}

export interface Milestone {
  /** What is due. */
  what: string;
  /** By when. */
  due: string;
  /** True where the day is past. */
  overdue: boolean;
}

export interface ProjectCard {
  /** Number of the project. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What sort of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** In words. */
  type_label: string;
  /** Number of its round; 0: none. */
  round: number;
  /** What the round is called. */
  round_title: string;
  /** Its year. */
  year: number | null;
  /** Who leads it; null: the network. */
  lead: OrganisationBrief | null;
  /** What the lead was called when it was recorded. */
  lead_then: string;
  /** How it stands. */
  state: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished";
  /** In words. */
  state_label: string;
  /** Since when. */
  since: string | null;
  /** First day. */
  starts: string | null;
  /** By when it is due, extensions counted. */
  due: string | null;
  /** What it is about. */
  summary: string;
  /** What will be done, or was. */
  plan: string;
  /** What co-operation changes in it. */
  difference: string;
  /** What will be there at the end, or is. */
  outcome: string;
  /** Thematic area. */
  theme: string;
  /** How the other members hear of it. */
  report_back: string;
  /** At which event it reports back. */
  report_event: string;
  /** Where it was read. */
  source: string;
  /** How much was asked, in pence. */
  asked_pence: number | null;
  /** How much was awarded, in pence. */
  awarded_pence: number;
  /** Minute of the award. */
  minute: string;
  /** Principles it names. */
  principles: ProjectPrinciple[];
  /** Who is in it beside the lead. */
  members: ProjectMember[];
  /** For its lead and the network team: what is due. */
  milestones: Milestone[];
  /** What became of it, from the award on. */
  events: BidEventRow[];
  /** Whether the reader looks after it. */
  looks_after: boolean;
}

export interface JoinWish {
  /** Who joins: slug, code or number. */
  organisation: string;
  /** Slug or number of the project. */
  project: string;
}

export interface ProjectsWish {
  /** Words of title, summary, theme or an organisation in it. */
  q?: string | null;
  /** Only this type. */
  type?: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission" | null;
  /** Only of the round of this number. */
  round?: number | null;
  /** Only those that stand so. */
  state?: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished" | null;
  /** Only those that name this principle. */
  principle?: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk" | null;
  /** Only those that it leads or takes part in: slug, code or number. */
  organisation?: string | null;
}

export interface ProjectLine {
  /** Number of the project. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What it is about. */
  summary: string;
  /** What sort of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** In words. */
  type_label: string;
  /** Number of its round; 0: none. */
  round: number;
  /** Its year. */
  year: number | null;
  /** Who leads. */
  lead: string;
  /** Its name for addresses; empty: the network. */
  lead_slug: string;
  /** How it stands. */
  state: "idea" | "interest" | "bid_draft" | "bid_submitted" | "vp_recommendation" | "eoc_decision" | "returned_to_vp" | "declined" | "withdrawn" | "awarded" | "on_record" | "running" | "overdue" | "extended" | "interim_report" | "final_report" | "published" | "learning_spread" | "closed_unfinished";
  /** In words. */
  state_label: string;
  /** Thematic area. */
  theme: string;
  /** How many take part beside the lead. */
  participants: number;
  /** How much was awarded, in pence. */
  awarded_pence: number;
  /** Principles it names. */
  principles: ("co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk")[];
}

export interface MoveProjectWish {
  /** Slug or number of the project. */
  project: string;
  /** What happened. */
  step: "interim_reported" | "final_reported" | "published" | "spread" | "extended" | "closed_unfinished";
  /** What there is to say, for everybody to read. */
  reason: string;
  /** Its day; today if left out. */
  on?: string | null;
  /** Of an extension: by when it is due now. */
  until?: string | null;
}

export interface ReportWish {
  /** Who leads: slug, code or number. */
  organisation: string;
  /** Slug or number of the project. */
  project: string;
  /** Interim or final. */
  report: "interim" | "final";
  /** What was learnt, for everybody to read. */
  text: string;
  /** Its day; today if left out. */
  on?: string | null;
}

export interface ProjectReference {
  /** Slug or number of the project. */
  project: string;
}

export interface AnswerWish {
  /** For whom you answer: slug, code or number. */
  organisation: string;
  /** Number of the question. */
  question: number;
  /** Your answer. */
  text: string;
}

export interface QuestionWords {
  /** What it was. */
  step: "asked" | "answered" | "closed";
  /** What was said. */
  words: string;
  /** By whom: the organisation, and once answered the person. */
  who: string;
  /** Once answered: where to write. */
  address: string | null;
  /** When. */
  at: number;
}

export interface QuestionCard {
  /** Number of the question. */
  id: number;
  /** Who asks. */
  asker: OrganisationBrief;
  /** Who is asked, as it lives today. */
  asked: OrganisationBrief;
  /** Which role is asked. */
  post: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** About what. */
  title: string;
  /** Its page. */
  path: string;
  /** How it stands. */
  state: "open" | "answered" | "closed";
  /** For how many days it waited for an answer, or waits. */
  days: number;
  /** How many people there can be written to. */
  reached: number;
  /** What was said, in that order. */
  words: QuestionWords[];
  /** Whether the reader may answer. */
  may_answer: boolean;
  /** Whether the reader may close it. */
  may_close: boolean;
}

export interface AskWish {
  /** For whom you ask: slug, code or number. */
  organisation: string;
  /** About which resource. */
  resource?: string | null;
  /** Or about which project. */
  project?: string | null;
  /** Of those who tried it too: number of the adoption. */
  adoption?: number | null;
  /** Your question. */
  text: string;
}

export interface CloseQuestionWish {
  /** For whom: the one that asked or was asked. */
  organisation: string;
  /** Number of the question. */
  question: number;
  /** Why. */
  reason?: string | null;
}

export interface QuestionsWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
}

export interface QuestionNumber {
  /** Number of the question. */
  question: number;
}

export interface ReciprocityWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
}

export interface ReciprocityRow {
  /** Stable name of the line. */
  what: string;
  /** In words. */
  label: string;
  /** How many. */
  count: number;
}

export interface ReciprocityStatement {
  /** Whose it is; null: the whole network. */
  organisation: OrganisationBrief | null;
  /** The day it was counted on. */
  as_on: string;
  /** What it gave. */
  given: ReciprocityRow[];
  /** What it took. */
  taken: ReciprocityRow[];
  /** Who took up something of its own. */
  adopters: string[];
}

export interface ReciprocityTotalsWish {
}

export interface ReminderWish {
  /** Which letter. */
  kind: "renewal" | "figures" | "news";
  /** Only to this tier. */
  tier?: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Subject of news. */
  subject?: string | null;
  /** Text of news, plain, with {{organisation}} where its name belongs. */
  text?: string | null;
}

export interface ReminderRow {
  /** Number of the organisation. */
  organisation: number;
  /** Its name for addresses. */
  slug: string;
  /** Its name. */
  name: string;
  /** To which address; empty: nobody is recorded. */
  to: string;
  /** What that person does there. */
  post: string;
  /** Whether it goes. */
  goes: boolean;
  /** Why, or why not. */
  why: Reason;
}

export interface ReminderPreview {
  /** Which letter. */
  kind: "renewal" | "figures" | "news";
  /** How many go. */
  going: number;
  /** How many are held back. */
  held: number;
  /** Subject of the first that goes. */
  subject: string;
  /** Text of the first that goes. */
  body: string;
  /** Letter by letter. */
  rows: ReminderRow[];
}

export interface RemindersQueued {
  /** How many were queued now. */
  queued: number;
  /** How many had been queued before: the same letter goes once. */
  already: number;
  /** How many were held back. */
  held: number;
}

export interface ConsentWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** True: agreed to get news; false: no longer. */
  given?: boolean;
  /** How they said so, such as: form of 3 May 2026. */
  source: string;
}

export interface RemindersConsentWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
  /** True: agreed to get news; false: no longer. */
  given: boolean;
  /** How they said so, such as: form of 3 May 2026. */
  source: string;
}

export interface UnsubscribeWish {
  /** The last part of the link in the mail. */
  token: string;
}

export interface Unsubscribed {
  /** No news goes to that address from now on. */
  declined: boolean;
}

export interface SuccessorWish {
  /** One that exists: slug, code or number. */
  organisation?: string | null;
  /** Legal name of a new one, or new name of one that exists. */
  name?: string | null;
  /** What it is from that day. */
  kind?: "unitary" | "metropolitan_borough" | "london_borough" | "county" | "district" | "scottish_council" | "welsh_council" | "northern_ireland_district" | "city_of_london" | "combined_authority" | "combined_county_authority" | "greater_london_authority" | "crown_dependency" | "overseas_territory" | "town_council" | "parish_council" | "community_council" | "political_group" | "devolved_administration" | "foreign_authority" | "company" | "law_firm" | "charity" | "co_operative" | "trade_body" | "university" | "public_body" | "individual" | "other" | null;
  /** Everyday name from that day. */
  short_name?: string | null;
  /** External codes from that day. */
  codes?: CodeGiven[];
  /** Which of the predecessors it follows; all if left out. */
  follows?: string[];
}

export interface ReorganiseWish {
  /** How they follow one another. */
  kind: "merge" | "split" | "reorganisation" | "rename" | "boundary_change" | "group_becomes_council" | "transfer";
  /** The day it takes effect: first day of the successors. */
  on: string;
  /** Who goes before: slugs, codes or numbers. */
  predecessors?: string[];
  /** Who comes after. */
  successors?: SuccessorWish[];
  /** The order or body that decided. */
  decided_by?: string | null;
  /** Its minute or reference. */
  minute?: string | null;
  /** Where this was read. */
  source?: string | null;
}

export interface ReorganisationOutcome {
  /** Its number; absent in a preview. */
  succession: number | null;
  /** How they follow one another. */
  kind: "merge" | "split" | "reorganisation" | "rename" | "boundary_change" | "group_becomes_council" | "transfer";
  /** The day it takes effect. */
  on: string;
  /** Its day is still to come. */
  scheduled: boolean;
  /** Who is no more from that day. */
  ends: OrganisationBrief[];
  /** Who goes on. */
  continues: OrganisationBrief[];
  /** Who is new. */
  begins: OrganisationBrief[];
  /** What it does, in plain sentences. */
  effects: string[];
  /** What is worth a second look. */
  warnings: string[];
}

export interface SuccessionRow {
  /** The organisation. */
  name: string;
  /** Ends, goes on or begins. */
  role: string;
  /** Its tier on the eve; absent: no member. */
  before: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Its tier from the day on; absent: no member. */
  after: "full" | "associate" | "affiliate" | "supporter" | null;
  /** Its votes on the eve. */
  votes_before: number;
  /** Its votes from the day on. */
  votes_after: number;
  /** Roles held there on the eve. */
  contacts: number;
}

export interface SuccessionSeat {
  /** Who holds it. */
  organisation: string;
  /** Name of the body. */
  body: string;
  /** Whom the seat is there for. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp";
  /** First day after the term; null: until further notice. */
  until: string | null;
  /** What becomes of it, in a sentence. */
  becomes: string;
}

export interface SuccessionLetter {
  /** Whose people were sent it. */
  organisation: string;
  /** Which letter of the portal. */
  letter: string;
  /** Its subject. */
  subject: string;
  /** The day it was last sent. */
  sent_on: string;
  /** To how many people. */
  people: number;
}

export interface SuccessionEffects {
  /** Each organisation before and after. */
  rows: SuccessionRow[];
  /** Votes of all of them on the eve. */
  votes_before: number;
  /** Votes of all of them from the day on. */
  votes_after: number;
  /** Seats of those that end, and what becomes of them. */
  seats: SuccessionSeat[];
  /** Mail that their people were sent in the year before. */
  letters: SuccessionLetter[];
  /** What it does to memberships, in plain sentences. */
  sentences: string[];
}

export interface SuccessionLettersWish {
  /** Number of the succession. */
  succession: number;
}

export interface UndoReorganisationWish {
  /** Number of the reorganisation. */
  succession: number;
  /** Why it is taken back. */
  reason: string;
}

export interface ResourcesEndWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Why, in a sentence or two. */
  reason: string;
  /** First day on which it is so; today if left out. */
  on?: string | null;
}

export interface EditorialAnswer {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** What readers find at its address. */
  state: "nothing" | "live" | "archived" | "superseded" | "withdrawn";
  /** How far the version in hand has come. */
  work: "none" | "draft" | "submitted" | "changes_asked" | "sign_off" | "signed_off" | "refused" | "scheduled" | "held";
  /** Number of the newest version. */
  version: number;
  /** Of one scheduled or held: when it comes out; null: not known. */
  comes_out: string | null;
  /** The day on which it is to be looked at again. */
  review_due: string | null;
  /** What the act rests on. */
  why: Reason[];
}

export interface ActWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Why, in a sentence or two. */
  reason: string;
}

export interface SignOffWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Which post of its organisation is asked, such as communications or leader. */
  post?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Or one address; only its lead and the network team may give one. */
  address?: string | null;
}

export interface BriefingWish {
  /** Name for addresses or number of the resource. */
  resource: string;
  /** What addresses begin with, such as https://network.example.org. */
  base?: string | null;
}

export interface BriefingPart {
  /** Its heading. */
  heading: string;
  /** Plain text in paragraphs. */
  text: string;
}

export interface Briefing {
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** Whose it is, as it was called then. */
  organisation: string;
  /** What it is. */
  kind: string;
  /** English or Welsh. */
  language: "en" | "cy";
  /** Its first fact. */
  first_fact: string;
  /** What was done, what came of it, what it cost, who tried it too. */
  parts: BriefingPart[];
  /** Where, when, how far, and which principles: a line each. */
  facts: string[];
  /** How to cite it. */
  citation: string;
  /** The day it shows. */
  as_at: string;
}

export interface CitationWish {
  /** Name for addresses or number of the resource. */
  resource: string;
  /** As text in one of two styles, or as a record. */
  style: "author_date" | "note" | "bibtex" | "ris" | "csl_json" | "datacite";
  /** Which version; the one that is shown if left out. */
  version?: number | null;
  /** What the address begins with, such as https://network.example.org. */
  base?: string | null;
}

export interface Citation {
  /** The citation. */
  text: string;
  /** The lasting name of that version. */
  urn: string;
  /** The number of the version that is cited. */
  version: number;
}

export interface DiffWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Number of the earlier version. */
  from: number;
  /** Number of the later version. */
  to: number;
}

export interface DifferingBox {
  /** Which box. */
  field: string;
  /** What stood in it; lists a line each. */
  before: string;
  /** What stands in it. */
  after: string;
}

export interface VersionDiff {
  /** Number of the earlier version. */
  from: number;
  /** Number of the later one. */
  to: number;
  /** Those that differ, in the order of the form. */
  boxes: DifferingBox[];
}

export interface ResourcesPrincipleTag {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** Whether it is what the resource is about, or also there. */
  weight: "primary" | "secondary";
  /** One sentence of the resource that shows it. */
  evidence: string;
}

export interface PartnerTyped {
  /** Slug, code or number; left out where it is only named. */
  organisation?: string | null;
  /** Its name; the register's if left out. */
  name?: string | null;
  /** What it had to do with it. */
  role: "co_author" | "partner" | "funder" | "supplier" | "subject";
}

export interface DraftWish {
  /** Its title. */
  title?: string | null;
  /** The first fact of the story, in a sentence or two. */
  summary?: string | null;
  /** What those may read who may not read the rest. */
  teaser?: string | null;
  /** The year it tells of. */
  year?: number | null;
  /** Where, in words. */
  place?: string | null;
  /** How far it has come. */
  stage?: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** Why it was stopped. */
  stage_reason?: string | null;
  /** What the matter was. */
  problem?: string | null;
  /** What was done. */
  what_was_done?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Figures that show it. */
  numbers?: string | null;
  /** What it cost, in words. */
  cost?: string | null;
  /** What would be done differently now. */
  differently?: string | null;
  /** What it cost, in pence. */
  cost_pence?: number | null;
  /** Whom to ask in the lead organisation, by role. */
  contact_post?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Under which terms it may be used again; OGL 3.0 if left out. */
  licence?: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved" | null;
  /** English if left out. */
  language?: "en" | "cy" | null;
  /** Of which resource it is the translation: name for addresses or number. */
  translation_of?: string | null;
  /** Where it was first published. */
  source_url?: string | null;
  /** What stands there. */
  source_title?: string | null;
  /** Who may read it; everyone if left out. */
  visibility?: "everyone" | "members" | "tiers" | "body" | null;
  /** Of a resource for one body: the code of the body. */
  body_code?: string | null;
  /** First day on which others may read it. */
  embargo_until?: string | null;
  /** Of a resource for some tiers: which. */
  tiers?: ("full" | "associate" | "affiliate" | "supporter")[];
  /** What it is about: codes of themes. */
  themes?: string[];
  /** Principles it stands for, each with its evidence. */
  principles?: ResourcesPrincipleTag[];
  /** Other organisations in it. */
  partners?: PartnerTyped[];
  /** Whose it is: slug, code or number; left out: the network's. */
  organisation?: string | null;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
}

export interface FacetValue {
  /** What to ask for. */
  value: string;
  /** For people. */
  label: string;
  /** How many there are of those this reader may see. */
  count: number;
  /** True where it is asked for. */
  chosen: boolean;
  /** Of a theme: the value that it stands under and counts for too; empty: none. */
  under: string;
}

export interface FacetList {
  /** The name of the facet in questions. */
  facet: "principle" | "theme" | "lead" | "participant" | "nation" | "region" | "authority" | "tier" | "year" | "kind" | "stage" | "language";
  /** Its values, the most frequent first; years from the newest. */
  values: FacetValue[];
}

export interface ResourceFacets {
  /** How many fit. */
  total: number;
  /** What else could be chosen, with counts. */
  facets: FacetList[];
}

export interface WordFileWish {
  /** The file's bytes in base64. */
  content_base64: string;
}

export interface ResourceNamed {
  /** Name for addresses, present or past, or number. */
  resource: string;
}

export interface HistoryLine {
  /** Number of the event. */
  id: number;
  /** What happened. */
  kind: "drafted" | "submitted" | "changes_asked" | "sign_off_asked" | "signed_off" | "sign_off_refused" | "published" | "held" | "released" | "reaffirmed" | "archived" | "superseded" | "withdrawn" | "restored";
  /** Number of the version it is about; 0: none. */
  version: number;
  /** First day from which it holds. */
  effective: string;
  /** Of a hold: its end; of published and reaffirmed: when a review is due. */
  until: string | null;
  /** Of superseded: number of what takes its place. */
  other: number | null;
  /** Why. */
  reason: string;
  /** Number of the person; null: not signed in, or the console. */
  person: number | null;
  /** Name of the person, or to whom the link went behind which it was said; empty: the console. */
  by: string;
  /** When it was recorded. */
  recorded_at: number;
}

export interface HoldWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** First day on which it may come out; until released if left out. */
  until?: string | null;
  /** Why. */
  reason: string;
}

export interface LinksWish {
  /** Only addresses at this name, such as example.org. */
  host?: string | null;
  /** Where the page before ended. */
  after?: string | null;
  /** How many resources with links; 50 if left out. */
  limit?: number | null;
}

export interface OutgoingLink {
  /** Where it leads. */
  address: string;
  /** The name in it. */
  host: string;
  /** The field in which it stands. */
  box: string;
}

export interface LinksRow {
  /** Which resource. */
  resource: ResourceBrief;
  /** Where it leads, each address once. */
  links: OutgoingLink[];
}

export interface TextPart {
  /** A stretch of plain text. */
  text: string;
  /** True where it is what was looked for. */
  match: boolean;
}

export interface ResourceLine {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** The first fact of the story, or the teaser. */
  first_fact: string;
  /** Whose it is, as it was called when it came out. */
  lead: string;
  /** Name of the lead for addresses; empty: the network. */
  lead_slug: string;
  /** Where. */
  place: string;
  /** The year it tells of. */
  year: number | null;
  /** How far it has come. */
  stage: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** English or Welsh. */
  language: "en" | "cy";
  /** When it came out. */
  first_published: string | null;
  /** When it was looked at last. */
  reviewed_on: string | null;
  /** Kept, but no longer recommended, or superseded. */
  archived: boolean;
  /** How much of it this reader may see. */
  sight: "none" | "teaser" | "whole";
  /** How many organisations took it up. */
  adoptions: number;
  /** Why it was found. */
  why: string[];
  /** Where the words stand. */
  snippet: TextPart[];
}

export interface MineWish {
  /** Slug, code or number; all of one's own if left out. */
  organisation?: string | null;
}

export interface WorkLine {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Title of the newest version. */
  title: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** Number of the organisation whose it is; 0: the network's. */
  lead: number;
  /** Its name today. */
  lead_name: string;
  /** Its name for addresses. */
  lead_slug: string;
  /** What readers find at its address. */
  state: "nothing" | "live" | "archived" | "superseded" | "withdrawn";
  /** How far the version in hand has come. */
  work: "none" | "draft" | "submitted" | "changes_asked" | "sign_off" | "signed_off" | "refused" | "scheduled" | "held";
  /** Of one scheduled or held: when it comes out; null: not known. */
  comes_out: string | null;
  /** The day on which it is to be looked at again. */
  review_due: string | null;
  /** True where that day has come. */
  review_is_due: boolean;
  /** True where its council has to agree before it is published. */
  needs_sign_off: boolean;
  /** The day of what happened last. */
  since: string;
  /** What the editors or the council said last. */
  reason: string;
}

export interface PublishingRow {
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** True where the organisation whose it is must agree first. */
  council_signs_off: boolean;
  /** After how many months it is to be looked at again. */
  review_months: number;
  /** Why. */
  reason: string;
}

export interface ResourcesPublishWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** The day on which it comes out; today if left out. */
  on?: string | null;
  /** The day on which it is to be looked at again; by its kind if left out. */
  review_due?: string | null;
  /** True to publish today although its council is about to elect; needs a reason. */
  despite_election?: boolean;
  /** Why; needed before an election. */
  reason?: string | null;
}

export interface ReaffirmWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** The day on which it is to be looked at again; by its kind if left out. */
  review_due?: string | null;
  /** What was looked at. */
  reason?: string | null;
}

export interface RelatedWish {
  /** Slug or number of the resource. */
  resource: string;
  /** How many; 5 if left out. */
  limit?: number | null;
}

export interface RelatedResource {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** Its title. */
  title: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** Whose it is, as it was called when it came out; empty: the network. */
  lead: string;
  /** What the two have in common. */
  why: string[];
}

export interface RenameResourceWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** The new name: small letters, digits, hyphens. */
  slug: string;
}

export interface RestoreVersionWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Number of the version to take up again. */
  version: number;
  /** Number of the newest version. */
  based_on: number;
}

export interface ReviseWish {
  /** Its title. */
  title?: string | null;
  /** The first fact of the story, in a sentence or two. */
  summary?: string | null;
  /** What those may read who may not read the rest. */
  teaser?: string | null;
  /** The year it tells of. */
  year?: number | null;
  /** Where, in words. */
  place?: string | null;
  /** How far it has come. */
  stage?: "idea" | "pilot" | "scaled" | "stopped" | null;
  /** Why it was stopped. */
  stage_reason?: string | null;
  /** What the matter was. */
  problem?: string | null;
  /** What was done. */
  what_was_done?: string | null;
  /** What came of it. */
  outcome?: string | null;
  /** Figures that show it. */
  numbers?: string | null;
  /** What it cost, in words. */
  cost?: string | null;
  /** What would be done differently now. */
  differently?: string | null;
  /** What it cost, in pence. */
  cost_pence?: number | null;
  /** Whom to ask in the lead organisation, by role. */
  contact_post?: "officer" | "officer_lead" | "lead" | "leader" | "chief_executive" | "finance_contact" | "communications" | "network_officer" | "administrator" | "auditor" | "chair" | "body_member" | "observer" | null;
  /** Under which terms it may be used again; OGL 3.0 if left out. */
  licence?: "ogl_3" | "cc_by_4" | "cc_by_sa_4" | "cc0_1" | "all_rights_reserved" | null;
  /** English if left out. */
  language?: "en" | "cy" | null;
  /** Of which resource it is the translation: name for addresses or number. */
  translation_of?: string | null;
  /** Where it was first published. */
  source_url?: string | null;
  /** What stands there. */
  source_title?: string | null;
  /** Who may read it; everyone if left out. */
  visibility?: "everyone" | "members" | "tiers" | "body" | null;
  /** Of a resource for one body: the code of the body. */
  body_code?: string | null;
  /** First day on which others may read it. */
  embargo_until?: string | null;
  /** Of a resource for some tiers: which. */
  tiers?: ("full" | "associate" | "affiliate" | "supporter")[];
  /** What it is about: codes of themes. */
  themes?: string[];
  /** Principles it stands for, each with its evidence. */
  principles?: ResourcesPrincipleTag[];
  /** Other organisations in it. */
  partners?: PartnerTyped[];
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Number of the newest version when the writing began. */
  based_on: number;
  /** What changed, in a sentence. */
  note?: string | null;
}

export interface ResourcesFound {
  /** The resources of this page. */
  items: ResourceLine[];
  /** Give it back as `after`; null on the last page. */
  next: string | null;
  /** How many in all. */
  total: number;
  /** What else could be chosen, with counts. */
  facets: FacetList[];
  /** The words looked for, as they were understood. */
  understood: string;
  /** True where nothing has all of the words: these have some. */
  some_words: boolean;
  /** What may have been meant. */
  suggestions: string[];
  /** What councils like the one named are. */
  like: string;
}

export interface ResourceWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** Number of one of its versions; what readers see now if left out. */
  version?: number | null;
}

export interface ShownPrinciple {
  /** Which of the ten principles. */
  principle: "co_production" | "community_leadership" | "democratic_engagement" | "enterprise_social_economy" | "innovation" | "learning" | "social_value" | "new_models" | "social_partnership" | "walking_the_talk";
  /** Its name in the list of its day. */
  name: string;
  /** Whether it is what the resource is about, or also there. */
  weight: "primary" | "secondary";
  /** One sentence of the resource that shows it. */
  evidence: string;
  /** Number of the list of principles that held when this version came out. */
  list: number;
  /** True where that list holds today. */
  list_holds: boolean;
}

export interface ShownTheme {
  /** Its code. */
  code: string;
  /** What it is called today. */
  name: string;
}

export interface ShownPartner {
  /** Its number; null: not in the register. */
  organisation: number | null;
  /** Its name, as it was then. */
  name: string;
  /** Its name for addresses; empty: not in the register. */
  slug: string;
  /** What it had to do with it. */
  role: "co_author" | "partner" | "funder" | "supplier" | "subject";
}

export interface ShownVersion {
  /** Its number. */
  number: number;
  /** The day on which it came out. */
  from: string;
}

export interface Translation {
  /** Which resource. */
  resource: ResourceBrief;
  /** In which language. */
  language: "en" | "cy";
}

export interface ResourceInHand {
  /** How far the version in hand has come. */
  work: "none" | "draft" | "submitted" | "changes_asked" | "sign_off" | "signed_off" | "refused" | "scheduled" | "held";
  /** Number of the version in hand; 0: none. */
  version: number;
  /** Of one scheduled or held: when it comes out; null: not known. */
  comes_out: string | null;
  /** What the editors or the council said last. */
  reason: string;
  /** The day set for what readers find to end; null: none is set. */
  ends_on: string | null;
  /** What it is from that day on. */
  ends_as: "nothing" | "live" | "archived" | "superseded" | "withdrawn";
}

export interface ResourceCard {
  /** Number of the resource. */
  id: number;
  /** Its name for addresses. */
  slug: string;
  /** What it is. */
  kind: "case_study" | "publication" | "toolkit" | "model_motion" | "presentation" | "recording" | "training" | "newsletter" | "news" | "pack";
  /** English or Welsh. */
  language: "en" | "cy";
  /** Its title. */
  title: string;
  /** Number of the organisation whose it is; 0: the network's. */
  lead: number;
  /** Its name when the resource came out. */
  lead_name: string;
  /** Its name for addresses. */
  lead_slug: string;
  /** How much of it the reader may see. */
  sight: "none" | "teaser" | "whole";
  /** Why so much. */
  why: Reason;
  /** What its authors chose for those who may not read the rest. */
  teaser: string;
  /** What readers find at its address. */
  state: "nothing" | "live" | "archived" | "superseded" | "withdrawn";
  /** Why it was archived or superseded. */
  state_reason: string;
  /** The day on which it first came out. */
  first_published: string | null;
  /** The day on which this version came out. */
  changed_on: string | null;
  /** The day on which it was looked at last. */
  reviewed_on: string | null;
  /** The day on which it is to be looked at again. */
  review_due: string | null;
  /** Number of the version shown. */
  version: number;
  /** What it says; null: only the teaser may be read. */
  says: Content | null;
  /** Principles it stands for, the primary one first. */
  principles: ShownPrinciple[];
  /** What it is about, in the words of today. */
  themes: ShownTheme[];
  /** Other organisations in it. */
  partners: ShownPartner[];
  /** Whom to ask at its organisation, by role; empty: nobody was named. */
  contact_name: string;
  /** True where somebody holds that role today. */
  contact_held: boolean;
  /** What takes its place. */
  superseded_by: ResourceBrief | null;
  /** Versions that readers have seen, the newest first. */
  versions: ShownVersion[];
  /** The same in the other language. */
  translations: Translation[];
  /** True where the reader may change it. */
  looks_after: boolean;
  /** What its authors have in hand; null for all others. */
  in_hand: ResourceInHand | null;
}

export interface SignOffAnswerWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** True: publish it in our name; false: not like this. */
  agree?: boolean | null;
  /** Of a no: why. */
  comment?: string | null;
}

export interface SupersedeWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
  /** What takes its place: name for addresses or number. */
  by: string;
  /** Why. */
  reason?: string | null;
}

export interface WaitingWish {
  /** Only what has come that far. */
  work?: "none" | "draft" | "submitted" | "changes_asked" | "sign_off" | "signed_off" | "refused" | "scheduled" | "held" | null;
}

export interface RetentionRule {
  /** What is kept: a stable word. */
  subject: string;
  /** What is kept, in plain words. */
  title: string;
  /** From when time is counted. */
  counted_from: string;
  /** For how many months; null: for good. */
  months: number | null;
  /** Why that long. */
  basis: string;
  /** The minute that adopted it. */
  minute: string;
  /** Since when; null: the portal's own default. */
  effective_from: string | null;
  /** Number of the policy row; 0: the portal's own default. */
  policy: number;
}

export interface GoingRow {
  /** Its number. */
  number: number;
  /** What it is. */
  text: string;
  /** From when its time is counted. */
  since: string;
  /** Reference of the open request that holds it back; empty: it goes. */
  kept_for: string;
}

export interface GoingList {
  /** The rule. */
  rule: RetentionRule;
  /** What began before that day goes; null: nothing ever does. */
  before: string | null;
  /** What its time is over for, the oldest first. */
  rows: GoingRow[];
  /** How many go. */
  goes: number;
  /** How many an open request holds back. */
  kept: number;
}

export interface RetentionList {
  /** Rule by rule, what would go today. */
  lists: GoingList[];
}

export interface RetentionRulesWish {
  /** In force on that day; today if left out. */
  on?: string | null;
}

export interface RetentionRules {
  /** Kind of record by kind of record. */
  rules: RetentionRule[];
}

export interface RetentionRunWish {
  /** Of which rule. */
  subject: string;
  /** How many go, as the list said. */
  expected: number;
}

export interface RetentionRuleWish {
  /** What is kept: a word of the list. */
  subject: string;
  /** For how many months; for good if left out. */
  months?: number | null;
  /** Why that long. */
  basis: string;
  /** The minute that adopted it. */
  minute?: string | null;
  /** From which day; today if left out. */
  from?: string | null;
}

export interface RightsWish {
  /** Only this row. */
  right?: "read_register" | "use_account" | "read_contacts" | "manage_contacts" | "confirm_figures" | "edit_register" | "reorganise" | "import_files" | "read_audit_trail" | "run_network" | "enquire" | "apply" | "read_papers" | "review_applications" | "decide_memberships" | "keep_commitments" | "keep_governance" | "read_dealings" | "record_dealings" | "answer_requests" | "read_library" | "share_resources" | "edit_library" | "take_part" | "manage_roles" | "maintain" | null;
}

export interface RightsRow {
  /** What an operation needs. */
  right: "read_register" | "use_account" | "read_contacts" | "manage_contacts" | "confirm_figures" | "edit_register" | "reorganise" | "import_files" | "read_audit_trail" | "run_network" | "enquire" | "apply" | "read_papers" | "review_applications" | "decide_memberships" | "keep_commitments" | "keep_governance" | "read_dealings" | "record_dealings" | "answer_requests" | "read_library" | "share_resources" | "edit_library" | "take_part" | "manage_roles" | "maintain";
  /** Anyone, not signed in. */
  visitor: "none" | "reads" | "own" | "any";
  /** Works for an organisation. */
  officer: "none" | "reads" | "own" | "any";
  /** Leads for an organisation. */
  lead: "none" | "reads" | "own" | "any";
  /** On the network team. */
  network_officer: "none" | "reads" | "own" | "any";
  /** Network manager. */
  administrator: "none" | "reads" | "own" | "any";
  /** Reads all, changes nothing. */
  auditor: "none" | "reads" | "own" | "any";
}

export interface RightsMatrix {
  /** Right by right, how far each role has it. */
  rows: RightsRow[];
}

export interface RoundGrant {
  /** For which type of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** How much there is in all, in pence. */
  envelope_pence: number;
  /** The least that one may ask, in pence. */
  least_pence: number;
  /** The most that one may ask, in pence. */
  most_pence: number;
  /** How many member organisations have to be in it, the lead counted. */
  least_members: number;
  /** How long one may take. */
  months: number;
  /** After how many months an interim report is due; null: none. */
  interim_months?: number | null;
}

export interface RoundTerms {
  /** Which round it is. */
  number: number;
  /** Its year. */
  year: number;
  /** What it is called. */
  title: string;
  /** The call, in plain text. */
  call: string;
  /** First day on which a bid may be sent. */
  opens: string;
  /** Last day on which a bid may be sent. */
  closes: string;
  /** The minute that set the envelopes, such as EOC 2026-03-16/4. */
  minute?: string | null;
  /** Themes that the call names. */
  themes?: string[];
  /** What there is for each type of project. */
  grants?: RoundGrant[];
}

export interface RoundsRoundGrant {
  /** For which type of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** How much there is in all, in pence. */
  envelope_pence: number;
  /** The least that one may ask, in pence. */
  least_pence: number;
  /** The most that one may ask, in pence. */
  most_pence: number;
  /** How many member organisations have to be in it, the lead counted. */
  least_members: number;
  /** How long one may take. */
  months: number;
  /** After how many months an interim report is due; null: none. */
  interim_months: number | null;
}

export interface RoundsRoundTerms {
  /** Which round it is. */
  number: number;
  /** Its year. */
  year: number;
  /** What it is called. */
  title: string;
  /** The call, in plain text. */
  call: string;
  /** First day on which a bid may be sent. */
  opens: string;
  /** Last day on which a bid may be sent. */
  closes: string;
  /** The minute that set the envelopes, such as EOC 2026-03-16/4. */
  minute: string | null;
  /** Themes that the call names. */
  themes: string[];
  /** What there is for each type of project. */
  grants: RoundsRoundGrant[];
}

export interface RoundsWish {
  /** Only those in which a bid may be sent today. */
  open_only?: boolean;
}

export interface EnvelopeRow {
  /** For which type of project. */
  type: "policy_lab" | "prototype" | "action_learning_set" | "study_visit" | "commission";
  /** How much there is in all, in pence. */
  envelope_pence: number;
  /** How much is awarded, in pence. */
  awarded_pence: number;
  /** How much is left, in pence. */
  left_pence: number;
  /** How many were awarded. */
  awards: number;
}

export interface RoundCard {
  /** What it says. */
  terms: RoundsRoundTerms;
  /** Whether a bid may be sent today. */
  open: boolean;
  /** What is left, type by type. */
  envelopes: EnvelopeRow[];
}

export interface RoundNumber {
  /** Which round it is. */
  number: number;
}

export interface SavedSearchNumber {
  /** Number of the search. */
  search: number;
}

export interface SavedSearch {
  /** Its number. */
  id: number;
  /** What it is called. */
  name: string;
  /** The question as it stands in an address. */
  query: string;
  /** Whether a letter goes once a week. */
  weekly: boolean;
  /** When it was kept. */
  saved_at: number;
  /** How many came out since. */
  fresh: number;
  /** Since when. */
  since: string;
}

export interface FailedSearchesWish {
  /** How many; 50 if left out. */
  limit?: number | null;
}

export interface FailedSearch {
  /** The question in its plain form. */
  query: string;
  /** How often it found nothing. */
  times: number;
  /** On how many days. */
  days: number;
  /** When last. */
  last: string;
}

export interface ReindexWish {
  /** Those that are in the index too; else what is missing alone. */
  all?: boolean;
}

export interface Reindexed {
  /** How many versions were put into the index. */
  versions: number;
  /** How many files of resources were put into it. */
  files: number;
  /** Documents that belonged to nothing and went. */
  removed: number;
  /** Faults that the index had. */
  faults_before: number;
  /** Those that are left: with `all` there should be none. */
  faults: number;
}

export interface SaveSearchWish {
  /** What to call it. */
  name: string;
  /** The question, as resources.list takes it. */
  search: ResourcesWish;
  /** Send a letter once a week where there is something new. */
  weekly?: boolean;
}

export interface StopLettersWish {
  /** The last part of the link in the letter. */
  token: string;
}

export interface LettersStopped {
  /** What the search is called. */
  name: string;
  /** No letter goes out on it from now on; the search itself is kept. */
  stopped: boolean;
}

export interface EndSeatWish {
  /** Number of the seat. */
  seat: number;
  /** First day on which it is no longer held; today if left out. */
  on?: string | null;
  /** The minute behind it. */
  minute?: string | null;
}

export interface SeatRow {
  /** Number of the seat. */
  id: number;
  /** Code of the body. */
  body: string;
  /** Whom the seat is there for. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp";
  /** Whether it votes. */
  votes: boolean;
  /** True for whoever takes the chair. */
  chair: boolean;
  /** Number of the organisation that is represented. */
  organisation: number;
  /** Its name on the day asked for. */
  organisation_name: string;
  /** Its name for addresses. */
  organisation_slug: string;
  /** Number of the person; null where names are not for the reader. */
  person: number | null;
  /** Name of the person; empty as above. */
  name: string;
  /** First day of the term. */
  from: string;
  /** First day after the term; null: until further notice. */
  until: string | null;
  /** Number of the seat in whose stead this one sits; null: none. */
  substitute_for: number | null;
  /** The minute of the appointment; empty: none is recorded. */
  minute: string;
  /** Number of the appointment behind it. */
  appointment: number;
}

export interface SeatWish {
  /** Code of the body, such as eoc. */
  body: string;
  /** Whom the seat is there for. */
  seat_class: "full" | "accountable_body" | "associate" | "affiliate" | "vp";
  /** Who is represented: slug, code or number. */
  organisation: string;
  /** Number of the person who sits. */
  person: number;
  /** First day of the term; today if left out. */
  from?: string | null;
  /** First day after the term; if left out, what the make-up of the body says. */
  until?: string | null;
  /** True for whoever takes the chair. */
  chair?: boolean;
  /** Whether it votes; if left out, what the make-up says. */
  votes?: boolean | null;
  /** Number of the seat in whose stead this one sits. */
  substitute_for?: number | null;
  /** The minute behind it, such as EOC 2026-03-16/4. */
  minute?: string | null;
}

export interface SeatsWish {
  /** Only seats on the body of this code. */
  body?: string | null;
  /** Held on this day; today if left out. */
  as_on?: string | null;
  /** As it was known at this instant; now if left out. */
  known_at?: number | null;
  /** Also those that were held before, or will be. */
  past?: boolean;
}

export interface CheckWish {
  /** List at most that many. */
  most_faults: number;
}

export interface CheckReport {
  /** True where nothing is wrong. */
  sound: boolean;
  /** A line per fault. */
  faults: string[];
}

export interface AddThemeWish {
  /** What it is called. */
  name: string;
  /** Code of the theme under which it stands. */
  parent?: string | null;
  /** Other words that mean it. */
  synonyms?: string[];
}

export interface Theme {
  /** Its code. */
  code: string;
  /** What it is called. */
  name: string;
  /** Code of the theme under which it stands; empty: none. */
  parent: string;
  /** Other words that mean it. */
  synonyms: string[];
  /** Code of the theme that took its place; empty: none. */
  merged_into: string;
}

export interface ChangeThemeWish {
  /** Its code. */
  theme: string;
  /** Its new name. */
  name?: string | null;
  /** Code of the theme under which it is to stand; empty: under none. */
  parent?: string | null;
  /** Other words that mean it, instead of those there are. */
  synonyms?: string[] | null;
}

export interface ThemesWish {
  /** Only those that stand under the theme of this code. */
  under?: string | null;
}

export interface ThemeRow {
  /** The theme. */
  theme: Theme;
  /** What it stands under; empty: nothing. */
  parent_name: string;
  /** How many the reader may see that are about it or what stands under it. */
  resources: number;
}

export interface MergeThemesWish {
  /** Code of the theme that goes. */
  theme: string;
  /** Code of the theme that takes its place. */
  into: string;
}

export interface ResourceImpactWish {
  /** Slug or number of the resource. */
  resource: string;
}

export interface ImpactCounts {
  /** How often it was read. */
  readings: number;
  /** How often one of its files was taken. */
  downloads: number;
  /** People who found it useful. */
  useful: number;
  /** Organisations that tried it too, as they stand today. */
  adoptions: number;
  /** Questions asked about it, of those that are still kept. */
  questions: number;
  /** Comments that others see. */
  comments: number;
  /** Packs that hold it. */
  packs: number;
}

export interface ResultCount {
  /** How it went. */
  result: "working" | "partly" | "did_not_work" | "too_early";
  /** In words. */
  label: string;
  /** For how many. */
  count: number;
}

export interface ImpactStep {
  /** The day; of a month its first. */
  from: string;
  /** How often it was read. */
  readings: number;
  /** How often one of its files was taken. */
  downloads: number;
}

export interface ResourceImpact {
  /** Which. */
  resource: ResourceBrief;
  /** What was counted. */
  counts: ImpactCounts;
  /** Questions about it that were answered. */
  answered: number;
  /** How it went for those who tried it too. */
  results: ResultCount[];
  /** Packs that hold it. */
  packs: ResourceBrief[];
  /** The first day that was counted; null: nothing was. */
  counted_since: string | null;
  /** The last four weeks day by day, the oldest first, days without anything too. */
  days: ImpactStep[];
  /** The last twelve months, the oldest first, this one too. */
  months: ImpactStep[];
}

export interface ImpactWish {
  /** Slug, code or number of the organisation. */
  organisation: string;
}

export interface ImpactLine {
  /** Which. */
  resource: ResourceBrief;
  /** What was counted. */
  counts: ImpactCounts;
}

export interface UsageWish {
  /** Name for addresses, present or past, or number. */
  resource: string;
}

export interface UsageMonth {
  /** Year and month. */
  month: string;
  /** How often it was read. */
  readings: number;
  /** How often one of its files was taken. */
  downloads: number;
}

export interface ResourceUsage {
  /** How often it was read, in words. */
  readings_text: string;
  /** How often one of its files was taken, in words. */
  downloads_text: string;
  /** True for those who look after it: the numbers follow. */
  exact: boolean;
  /** How often it was read; null for others. */
  readings: number | null;
  /** How often one of its files was taken; null for others. */
  downloads: number | null;
  /** Comments that others see; null for others. */
  comments: number | null;
  /** The first day that was counted. */
  counted_since: string | null;
  /** Month by month, the newest first; empty for others. */
  months: UsageMonth[];
}

/** Every operation by its name. */
export interface Operations {
  "account.begin_authenticator": { input: Nothing; output: AuthenticatorSetup };
  "account.change_email": { input: OwnEmailWish; output: Record<string, never> };
  "account.change_password": { input: PasswordWish; output: Record<string, never> };
  "account.confirm_authenticator": { input: ConfirmWish; output: RecoveryCodes };
  "account.create_token": { input: TokenWish; output: MadeToken };
  "account.drop_authenticator_setup": { input: Nothing; output: DroppedSetup };
  "account.export": { input: Nothing; output: PersonExport };
  "account.rename": { input: OwnNameWish; output: PersonCard };
  "account.revoke_token": { input: RevokeWish; output: TokenCard };
  "account.show": { input: Nothing; output: PersonCard };
  "account.tokens": { input: Nothing; output: Page<TokenCard> };
  "adoptions.correct": { input: AdoptionCorrection; output: AdoptionRow };
  "adoptions.list": { input: AdoptionsWish; output: Page<AdoptionRow> };
  "adoptions.mark_useful": { input: UsefulWish; output: UsefulAnswer };
  "adoptions.record": { input: AdoptionWish; output: AdoptionRow };
  "adoptions.unmark_useful": { input: UsefulWish; output: UsefulAnswer };
  "adoptions.useful": { input: UsefulQuestion; output: UsefulAnswer };
  "adoptions.withdraw": { input: AdoptionNumber; output: AdoptionRow };
  "applications.answer_mentoring": { input: MentorAnswerWish; output: ApplicationCard };
  "applications.ask_reviewer": { input: AskReviewerWish; output: ApplicationCard };
  "applications.assign_mentor": { input: MentorWish; output: ApplicationCard };
  "applications.decide": { input: DecideApplicationWish; output: ApplicationCard };
  "applications.eligible_reviewers": { input: EligibleWish; output: Page<EligibleReviewer> };
  "applications.list": { input: ApplicationListWish; output: Page<ApplicationRow> };
  "applications.of_organisation": { input: OwnApplicationsWish; output: Page<ApplicationRow> };
  "applications.papers": { input: PapersWish; output: ApplicationCard };
  "applications.put_to_committee": { input: AgendaOfCommitteeWish; output: ApplicationCard };
  "applications.query": { input: QueryWish; output: ApplicationCard };
  "applications.recommend": { input: RecommendWish; output: ApplicationCard };
  "applications.release_reviewer": { input: ReleaseReviewerWish; output: ApplicationCard };
  "applications.review": { input: ReviewWish; output: ApplicationCard };
  "applications.save_consents": { input: SaveConsentsWish; output: ApplicationCard };
  "applications.save_contacts": { input: SaveContactsWish; output: ApplicationCard };
  "applications.save_figures": { input: SaveFiguresWish; output: ApplicationCard };
  "applications.save_resolution": { input: SaveResolutionWish; output: ApplicationCard };
  "applications.save_statements": { input: SaveStatementsWish; output: ApplicationCard };
  "applications.save_tier": { input: SaveTierWish; output: ApplicationCard };
  "applications.show": { input: ShowApplicationWish; output: ApplicationCard };
  "applications.start": { input: StartWish; output: ApplicationCard };
  "applications.submit": { input: ApplicationWish; output: ApplicationCard };
  "applications.take_back": { input: ApplicationWish; output: ApplicationCard };
  "applications.times": { input: DecisionTimesWish; output: Page<DecisionTime> };
  "applications.to_mentor": { input: ToMentorWish; output: Page<MentoringRow> };
  "applications.to_review": { input: ToReviewWish; output: Page<ApplicationRow> };
  "applications.withdraw": { input: WithdrawApplicationWish; output: ApplicationCard };
  "appointments.add": { input: AppointWish; output: Appointment };
  "appointments.add_to_network": { input: NetworkPostWish; output: Appointment };
  "appointments.end": { input: EndWish; output: Appointment };
  "appointments.end_in_network": { input: EndNetworkWish; output: Appointment };
  "appointments.withdraw_end": { input: WithdrawEndWish; output: Appointment };
  "attachments.add": { input: AddAttachmentWish; output: Attachment };
  "attachments.change": { input: ChangeAttachmentWish; output: Attachment };
  "attachments.erase": { input: AttachmentEnd; output: Attachment };
  "attachments.history": { input: AttachmentNumber; output: Attachment[] };
  "attachments.list": { input: AttachmentsWish; output: AttachmentList };
  "attachments.read": { input: AttachmentPieceWish; output: AttachmentBytes };
  "attachments.restore": { input: AttachmentNumber; output: Attachment };
  "attachments.set_limit": { input: AttachmentLimitWish; output: AttachmentsAttachmentLimitWish };
  "attachments.show": { input: AttachmentNumber; output: Attachment };
  "attachments.withdraw": { input: AttachmentEnd; output: Attachment };
  "audit.list": { input: AuditWish; output: Page<AuditRow> };
  "audit.prove": { input: ProofWish; output: Proof };
  "bank_holidays.list": { input: BankHolidaysWish; output: BankHolidayList };
  "bids.decide": { input: DecideBidWish; output: BidCard };
  "bids.express_interest": { input: BidNumber; output: BidCard };
  "bids.list": { input: BidsWish; output: Page<BidRow> };
  "bids.mine": { input: OwnBidsWish; output: Page<BidRow> };
  "bids.recommend": { input: RecommendBidWish; output: BidCard };
  "bids.save": { input: BidAnswers; output: BidCard };
  "bids.show": { input: ReadBidWish; output: BidCard };
  "bids.start": { input: StartBidWish; output: BidCard };
  "bids.submit": { input: BidNumber; output: BidCard };
  "bids.take_back": { input: BidNumber; output: BidCard };
  "bids.withdraw": { input: BidWithdrawal; output: BidCard };
  "changes.list": { input: FeedWish; output: Page<FeedRow> };
  "comments.add": { input: CommentWish; output: CommentCard };
  "comments.approve": { input: CommentNumber; output: CommentStandingAnswer };
  "comments.close": { input: ClosingWish; output: ClosedAnswer };
  "comments.edit": { input: CommentChange; output: CommentCard };
  "comments.erase": { input: CommentReason; output: CommentStandingAnswer };
  "comments.hide": { input: CommentReason; output: CommentStandingAnswer };
  "comments.of_resource": { input: CommentsWish; output: CommentList };
  "comments.open": { input: ClosingWish; output: ClosedAnswer };
  "comments.queue": { input: QueueWish; output: Page<QueuedComment> };
  "comments.report": { input: CommentReason; output: CommentsCommentNumber };
  "comments.show": { input: CommentNumber; output: FoundComment };
  "commitments.count": { input: CommitmentCountWish; output: CommitmentCounts };
  "commitments.declare": { input: DeclareWish; output: CommitmentChanged };
  "commitments.list": { input: CommitmentsWish; output: Page<CommitmentRow> };
  "commitments.pledge": { input: PledgeWish; output: CommitmentChanged };
  "commitments.policy": { input: ReviewPolicyAsked; output: CommitmentPolicy };
  "commitments.record_outcome": { input: OutcomeWish; output: CommitmentChanged };
  "commitments.review": { input: CommitmentReviewWish; output: CommitmentChanged };
  "commitments.safeguard": { input: SafeguardWish; output: CommitmentChanged };
  "commitments.set_policy": { input: ReviewPolicyWish; output: CommitmentPolicy };
  "commitments.show": { input: CommitmentWish; output: CommitmentCard };
  "commitments.take_back": { input: TakeBackWish; output: CommitmentChanged };
  "dealings.correct": { input: DealingCorrection; output: DealingCard };
  "dealings.erase": { input: DealingErasure; output: ErasedDealing };
  "dealings.finish": { input: TaskOutcome; output: DealingCard };
  "dealings.of_organisation": { input: DealingsWish; output: Page<DealingCard> };
  "dealings.record": { input: DealingWish; output: DealingCard };
  "dealings.reopen": { input: DealingNumber; output: DealingCard };
  "dealings.show": { input: DealingNumber; output: DealingCard };
  "dealings.tasks": { input: OpenTasksWish; output: Page<Dealing> };
  "dealings.withdraw": { input: DealingNumber; output: DealingCard };
  "desk.show": { input: DeskWish; output: Desk };
  "duplicates.merge": { input: MergeWish; output: MergeOutcome };
  "duplicates.preview": { input: MergeWish; output: MergeOutcome };
  "duplicates.undo": { input: UndoMergeWish; output: MergeOutcome };
  "editions.list": { input: EditionsWish; output: Page<EditionRow> };
  "editions.publish": { input: PublishWish; output: EditionCard };
  "editions.recheck": { input: EditionWish; output: EditionProof };
  "editions.show": { input: EditionWish; output: EditionCard };
  "elections.list": { input: CommitmentWish; output: ElectionsOfCouncil };
  "elections.record": { input: ElectionWish; output: CommitmentChanged };
  "elections.set_cycle": { input: CycleWish; output: CommitmentChanged };
  "enquiries.answer": { input: AnswerEnquiryWish; output: EnquiryRow };
  "enquiries.close": { input: CloseEnquiryWish; output: EnquiryRow };
  "enquiries.list": { input: EnquiriesWish; output: Page<EnquiryRow> };
  "enquiries.send": { input: EnquireWish; output: EnquiryReceipt };
  "enquiries.show": { input: EnquiryWish; output: EnquiryRow };
  "feeds.keys": { input: FeedKeysWish; output: FeedKeyCard[] };
  "feeds.make_key": { input: FeedKeyWish; output: MadeFeedKey };
  "feeds.revoke_key": { input: FeedKeyNumber; output: FeedKeyCard };
  "governance.add_body": { input: BodyWish; output: BodyRow };
  "governance.adopt_make_up": { input: AdoptWish; output: SeatPolicy };
  "governance.bodies": { input: BodiesWish; output: Page<BodyRow> };
  "governance.check_seats": { input: CheckSeatsWish; output: SeatCheck };
  "governance.make_ups": { input: MakeUpsWish; output: Page<SeatPolicy> };
  "holdings.search": { input: HoldingsWish; output: HoldingsFound };
  "imports.councils": { input: ImportCouncilsWish; output: ImportReport };
  "imports.list": { input: ListImportsWish; output: Page<ImportRow> };
  "imports.members": { input: ImportMembersWish; output: MembersImportReport };
  "imports.preview_councils": { input: ImportCouncilsWish; output: ImportReport };
  "imports.preview_members": { input: ImportMembersWish; output: MembersImportReport };
  "imports.preview_resources": { input: ImportResourcesWish; output: ResourcesImportReport };
  "imports.preview_wordpress": { input: ImportWordpressWish; output: ResourcesImportReport };
  "imports.resources": { input: ImportResourcesWish; output: ResourcesImportReport };
  "imports.show": { input: ImportCardWish; output: ImportCard };
  "imports.undo": { input: UndoImportWish; output: UndoImportOutcome };
  "imports.wordpress": { input: ImportWordpressWish; output: ResourcesImportReport };
  "information_requests.correct": { input: RequestCorrection; output: RequestCard };
  "information_requests.decide": { input: DisclosureWish; output: RequestCard };
  "information_requests.export": { input: RequestNumber; output: RequestExport };
  "information_requests.list": { input: RequestsWish; output: Page<RequestCard> };
  "information_requests.log": { input: RequestWish; output: RequestCard };
  "information_requests.record_step": { input: StepWish; output: RequestCard };
  "information_requests.show": { input: RequestNumber; output: RequestCard };
  "information_requests.take_step_back": { input: StepBackWish; output: RequestCard };
  "library.address": { input: AddressWish; output: AddressAnswer };
  "library.everything": { input: EverythingWish; output: EverythingGiven };
  "library.export": { input: ResourcesExportWish; output: ResourcesExport };
  "library.feed": { input: ResourcesWish; output: OutletRow[] };
  "library.gaps": { input: GapsWish; output: GapTable };
  "library.openings": { input: OpeningsWish; output: Page<StoryOpening> };
  "library.recent": { input: OutletWish; output: OutletRow[] };
  "library.shared_by": { input: SharedByWish; output: Page<SharedRow> };
  "lineage.choices": { input: ChoicesWish; output: Page<LineageChoice> };
  "lineage.link": { input: LinkWish; output: LinkRow };
  "lineage.show": { input: LineageWish; output: LineageGraph };
  "lineage.unlink": { input: UnlinkWish; output: LinkRow };
  "meetings.agree_minutes": { input: AgreeWish; output: MeetingRow };
  "meetings.call": { input: CallWish; output: MeetingRow };
  "meetings.correct_decision": { input: CorrectDecisionWish; output: DecisionLine };
  "meetings.list": { input: MeetingsWish; output: Page<MeetingRow> };
  "meetings.move": { input: MoveWish; output: MeetingRow };
  "meetings.record_attendance": { input: AttendanceWish; output: AttendanceLine };
  "meetings.record_decision": { input: DecideWish; output: CitedMinute };
  "meetings.reword_decision": { input: RewordWish; output: CitedMinute };
  "meetings.set_agenda_item": { input: AgendaWish; output: AgendaLine };
  "meetings.show": { input: MeetingWish; output: MeetingCard };
  "meetings.write_minutes": { input: MinutesWish; output: MeetingRow };
  "members.count": { input: MembersAsOfWish; output: MemberCounts };
  "members.export": { input: MembersExportWish; output: MembersExport };
  "members.growth": { input: GrowthWish; output: Page<GrowthRow> };
  "members.list": { input: RollWish; output: Page<RollRow> };
  "members.qualify": { input: QualifyWish; output: Qualification };
  "members.standing": { input: StandingWish; output: StandingAnswer };
  "members.standing_of_person": { input: PersonStandingWish; output: PersonStanding };
  "members.voting_roll": { input: MembersAsOfWish; output: VotingRoll };
  "memberships.admit": { input: Admission; output: MembershipChanged };
  "memberships.amend": { input: Amendment; output: MembershipChanged };
  "memberships.change_tier": { input: TierChange; output: MembershipChanged };
  "memberships.convert": { input: Conversion; output: MembershipChanged };
  "memberships.correct": { input: EventCorrection; output: MembershipChanged };
  "memberships.expel": { input: Step; output: MembershipChanged };
  "memberships.give_notice": { input: Notice; output: MembershipChanged };
  "memberships.lapse": { input: Step; output: MembershipChanged };
  "memberships.leave": { input: Step; output: MembershipChanged };
  "memberships.reinstate": { input: Reinstatement; output: MembershipChanged };
  "memberships.renew": { input: Renewal; output: MembershipChanged };
  "memberships.resume": { input: Step; output: MembershipChanged };
  "memberships.review_safeguard": { input: SafeguardReviewWish; output: MembershipChanged };
  "memberships.show": { input: StandingWish; output: MembershipCard };
  "memberships.suspend": { input: Step; output: MembershipChanged };
  "memberships.withdraw": { input: EventWithdrawal; output: MembershipChanged };
  "memberships.withdraw_notice": { input: Step; output: MembershipChanged };
  "messages.preview": { input: PreviewWish; output: LetterPreview };
  "messages.send_again": { input: SendAgainWish; output: UndeliveredMessage };
  "messages.undelivered": { input: UndeliveredWish; output: Page<UndeliveredMessage> };
  "minutes.show": { input: CiteWish; output: CitedMinute };
  "organisations.add": { input: AddWish; output: OrganisationChanged };
  "organisations.change": { input: ChangeWish; output: OrganisationChanged };
  "organisations.correct": { input: CorrectWish; output: OrganisationChanged };
  "organisations.count": { input: CountWish; output: RegisterCounts };
  "organisations.export": { input: ExportWish; output: RegisterExport };
  "organisations.list": { input: ListWish; output: Page<OrganisationRow> };
  "organisations.listing": { input: ListingOfWish; output: ListingCard };
  "organisations.lookup": { input: LookupWish; output: LookupAnswer };
  "organisations.map": { input: MapWish; output: MapPoints };
  "organisations.population": { input: CountWish; output: PopulationCount };
  "organisations.record_listing": { input: ListingWish; output: ListingCard };
  "organisations.rename": { input: RenameWish; output: OrganisationChanged };
  "organisations.show": { input: CardWish; output: OrganisationCard };
  "organisations.state_figures": { input: FiguresWish; output: OrganisationChanged };
  "organisations.withdraw": { input: WithdrawWish; output: OrganisationChanged };
  "packs.arrange": { input: ArrangePackWish; output: PackContents };
  "packs.show": { input: PackWish; output: PackContents };
  "people.add": { input: PeopleAddWish; output: PersonCard };
  "people.change_email": { input: EmailWish; output: PersonCard };
  "people.deactivate": { input: PersonWish; output: PersonCard };
  "people.erase": { input: EraseWish; output: ErasedPerson };
  "people.export": { input: PersonWish; output: PersonExport };
  "people.hand_over": { input: HandOverWish; output: Page<Appointment> };
  "people.invite": { input: InviteWish; output: PersonCard };
  "people.list": { input: PeopleListWish; output: Page<PersonLine> };
  "people.network_team": { input: NetworkTeamWish; output: Page<Contact> };
  "people.of_organisation": { input: PeopleOfWish; output: Page<Contact> };
  "people.reactivate": { input: PersonWish; output: PersonCard };
  "people.rename": { input: PeopleRenameWish; output: PersonCard };
  "people.reset_authenticator": { input: PersonWish; output: PersonCard };
  "people.show": { input: PersonWish; output: PersonCard };
  "policies.adopt": { input: PolicyWish; output: Policy };
  "policies.list": { input: PoliciesWish; output: Page<Policy> };
  "policies.preview": { input: PolicyPreviewWish; output: PolicyEffects };
  "principles.adopt": { input: AdoptPrinciplesWish; output: PrincipleList };
  "principles.list": { input: PrinciplesWish; output: PrinciplesPage };
  "principles.lists": { input: PrinciplesWish; output: Page<PrincipleList> };
  "principles.preview": { input: AdoptPrinciplesWish; output: ListPreview };
  "principles.show": { input: PrincipleWish; output: PrincipleCard };
  "projects.enter": { input: EnterProjectWish; output: ProjectCard };
  "projects.join": { input: JoinWish; output: ProjectCard };
  "projects.leave": { input: JoinWish; output: ProjectCard };
  "projects.list": { input: ProjectsWish; output: Page<ProjectLine> };
  "projects.move": { input: MoveProjectWish; output: ProjectCard };
  "projects.report": { input: ReportWish; output: ProjectCard };
  "projects.show": { input: ProjectReference; output: ProjectCard };
  "questions.answer": { input: AnswerWish; output: QuestionCard };
  "questions.ask": { input: AskWish; output: QuestionCard };
  "questions.close": { input: CloseQuestionWish; output: QuestionCard };
  "questions.of_organisation": { input: QuestionsWish; output: Page<QuestionCard> };
  "questions.show": { input: QuestionNumber; output: QuestionCard };
  "reciprocity.show": { input: ReciprocityWish; output: ReciprocityStatement };
  "reciprocity.totals": { input: ReciprocityTotalsWish; output: ReciprocityStatement };
  "reminders.preview": { input: ReminderWish; output: ReminderPreview };
  "reminders.queue": { input: ReminderWish; output: RemindersQueued };
  "reminders.record_consent": { input: ConsentWish; output: RemindersConsentWish };
  "reminders.unsubscribe": { input: UnsubscribeWish; output: Unsubscribed };
  "reorganisations.commit": { input: ReorganiseWish; output: ReorganisationOutcome };
  "reorganisations.effects_on_members": { input: ReorganiseWish; output: SuccessionEffects };
  "reorganisations.letters": { input: SuccessionLettersWish; output: Page<SuccessionLetter> };
  "reorganisations.preview": { input: ReorganiseWish; output: ReorganisationOutcome };
  "reorganisations.undo": { input: UndoReorganisationWish; output: ReorganisationOutcome };
  "resources.archive": { input: ResourcesEndWish; output: EditorialAnswer };
  "resources.ask_changes": { input: ActWish; output: EditorialAnswer };
  "resources.ask_sign_off": { input: SignOffWish; output: EditorialAnswer };
  "resources.briefing": { input: BriefingWish; output: Briefing };
  "resources.cite": { input: CitationWish; output: Citation };
  "resources.diff": { input: DiffWish; output: VersionDiff };
  "resources.draft": { input: DraftWish; output: EditorialAnswer };
  "resources.facets": { input: ResourcesWish; output: ResourceFacets };
  "resources.from_word": { input: WordFileWish; output: Content };
  "resources.history": { input: ResourceNamed; output: Page<HistoryLine> };
  "resources.hold": { input: HoldWish; output: EditorialAnswer };
  "resources.links": { input: LinksWish; output: Page<LinksRow> };
  "resources.list": { input: ResourcesWish; output: Page<ResourceLine> };
  "resources.mine": { input: MineWish; output: Page<WorkLine> };
  "resources.policy": { input: Nothing; output: Page<PublishingRow> };
  "resources.publish": { input: ResourcesPublishWish; output: EditorialAnswer };
  "resources.reaffirm": { input: ReaffirmWish; output: EditorialAnswer };
  "resources.related": { input: RelatedWish; output: Page<RelatedResource> };
  "resources.release": { input: ActWish; output: EditorialAnswer };
  "resources.rename": { input: RenameResourceWish; output: EditorialAnswer };
  "resources.restore": { input: ActWish; output: EditorialAnswer };
  "resources.restore_version": { input: RestoreVersionWish; output: EditorialAnswer };
  "resources.revise": { input: ReviseWish; output: EditorialAnswer };
  "resources.search": { input: ResourcesWish; output: ResourcesFound };
  "resources.show": { input: ResourceWish; output: ResourceCard };
  "resources.sign_off": { input: SignOffAnswerWish; output: EditorialAnswer };
  "resources.submit": { input: ResourceNamed; output: EditorialAnswer };
  "resources.supersede": { input: SupersedeWish; output: EditorialAnswer };
  "resources.waiting": { input: WaitingWish; output: Page<WorkLine> };
  "resources.withdraw": { input: ResourcesEndWish; output: EditorialAnswer };
  "retention.preview": { input: Nothing; output: RetentionList };
  "retention.rules": { input: RetentionRulesWish; output: RetentionRules };
  "retention.run": { input: RetentionRunWish; output: GoingList };
  "retention.set_rule": { input: RetentionRuleWish; output: RetentionRule };
  "rights.list": { input: RightsWish; output: RightsMatrix };
  "rounds.change": { input: RoundTerms; output: RoundsRoundTerms };
  "rounds.list": { input: RoundsWish; output: Page<RoundCard> };
  "rounds.open": { input: RoundTerms; output: RoundsRoundTerms };
  "rounds.show": { input: RoundNumber; output: RoundCard };
  "searches.delete": { input: SavedSearchNumber; output: SavedSearch };
  "searches.failed": { input: FailedSearchesWish; output: Page<FailedSearch> };
  "searches.list": { input: Nothing; output: Page<SavedSearch> };
  "searches.rebuild": { input: ReindexWish; output: Reindexed };
  "searches.save": { input: SaveSearchWish; output: SavedSearch };
  "searches.stop_letters": { input: StopLettersWish; output: LettersStopped };
  "seats.end": { input: EndSeatWish; output: SeatRow };
  "seats.fill": { input: SeatWish; output: SeatRow };
  "seats.list": { input: SeatsWish; output: Page<SeatRow> };
  "store.check": { input: CheckWish; output: CheckReport };
  "themes.add": { input: AddThemeWish; output: Theme };
  "themes.change": { input: ChangeThemeWish; output: Theme };
  "themes.list": { input: ThemesWish; output: Page<ThemeRow> };
  "themes.merge": { input: MergeThemesWish; output: Theme };
  "usage.impact": { input: ResourceImpactWish; output: ResourceImpact };
  "usage.impact_of_organisation": { input: ImpactWish; output: Page<ImpactLine> };
  "usage.of_resource": { input: UsageWish; output: ResourceUsage };
}

/** The operations as functions, by noun. */
export interface Nouns {
  readonly account: {
    /** Propose a secret for an authenticator app. */
    begin_authenticator(input?: Nothing & Reserved): Promise<AuthenticatorSetup>;
    begin_authenticatorSync(input?: Nothing & Reserved): AuthenticatorSetup;
    /** Have a link mailed to a new address of one's own. */
    change_email(input: OwnEmailWish & Reserved): Promise<Record<string, never>>;
    change_emailSync(input: OwnEmailWish & Reserved): Record<string, never>;
    /** Change one's own password. */
    change_password(input: PasswordWish & Reserved): Promise<Record<string, never>>;
    change_passwordSync(input: PasswordWish & Reserved): Record<string, never>;
    /** Take the proposed secret into use. */
    confirm_authenticator(input: ConfirmWish & Reserved): Promise<RecoveryCodes>;
    confirm_authenticatorSync(input: ConfirmWish & Reserved): RecoveryCodes;
    /** Make an API token, shown once. */
    create_token(input: TokenWish & Reserved): Promise<MadeToken>;
    create_tokenSync(input: TokenWish & Reserved): MadeToken;
    /** Drop the secret that was proposed. */
    drop_authenticator_setup(input?: Nothing & Reserved): Promise<DroppedSetup>;
    drop_authenticator_setupSync(input?: Nothing & Reserved): DroppedSetup;
    /** Everything that is held on oneself. */
    export(input?: Nothing): Promise<PersonExport>;
    exportSync(input?: Nothing): PersonExport;
    /** Change one's own name. */
    rename(input: OwnNameWish & Reserved): Promise<PersonCard>;
    renameSync(input: OwnNameWish & Reserved): PersonCard;
    /** Revoke an API token. */
    revoke_token(input: RevokeWish & Reserved): Promise<TokenCard>;
    revoke_tokenSync(input: RevokeWish & Reserved): TokenCard;
    /** One's own account and roles. */
    show(input?: Nothing): Promise<PersonCard>;
    showSync(input?: Nothing): PersonCard;
    /** One's own API tokens. */
    tokens(input?: Nothing): Promise<Page<TokenCard>>;
    tokensSync(input?: Nothing): Page<TokenCard>;
  };
  readonly adoptions: {
    /** Put an adoption right; what stood before stays. */
    correct(input: AdoptionCorrection & Reserved): Promise<AdoptionRow>;
    correctSync(input: AdoptionCorrection & Reserved): AdoptionRow;
    /** Who tried what too, and how it went. */
    list(input?: AdoptionsWish): Promise<Page<AdoptionRow>>;
    listSync(input?: AdoptionsWish): Page<AdoptionRow>;
    /** Say that a resource was useful to you, for your organisation. */
    mark_useful(input: UsefulWish & Reserved): Promise<UsefulAnswer>;
    mark_usefulSync(input: UsefulWish & Reserved): UsefulAnswer;
    /** Say that your organisation tried it too, and how it went. */
    record(input: AdoptionWish & Reserved): Promise<AdoptionRow>;
    recordSync(input: AdoptionWish & Reserved): AdoptionRow;
    /** Take that back. */
    unmark_useful(input: UsefulWish & Reserved): Promise<UsefulAnswer>;
    unmark_usefulSync(input: UsefulWish & Reserved): UsefulAnswer;
    /** How many people found a resource useful. */
    useful(input: UsefulQuestion): Promise<UsefulAnswer>;
    usefulSync(input: UsefulQuestion): UsefulAnswer;
    /** Take an adoption back. */
    withdraw(input: AdoptionNumber & Reserved): Promise<AdoptionRow>;
    withdrawSync(input: AdoptionNumber & Reserved): AdoptionRow;
  };
  readonly applications: {
    /** Say whether one accompanies an applicant as its mentor. */
    answer_mentoring(input: MentorAnswerWish & Reserved): Promise<ApplicationCard>;
    answer_mentoringSync(input: MentorAnswerWish & Reserved): ApplicationCard;
    /** Ask somebody to review an application. */
    ask_reviewer(input: AskReviewerWish & Reserved): Promise<ApplicationCard>;
    ask_reviewerSync(input: AskReviewerWish & Reserved): ApplicationCard;
    /** Give an applicant a mentor of the Board, or end it. */
    assign_mentor(input: MentorWish & Reserved): Promise<ApplicationCard>;
    assign_mentorSync(input: MentorWish & Reserved): ApplicationCard;
    /** Record the committee's decision; an approval admits at once. */
    decide(input: DecideApplicationWish & Reserved): Promise<ApplicationCard>;
    decideSync(input: DecideApplicationWish & Reserved): ApplicationCard;
    /** Who sits on the Values and Principles Board, and who of them can be asked. */
    eligible_reviewers(input: EligibleWish): Promise<Page<EligibleReviewer>>;
    eligible_reviewersSync(input: EligibleWish): Page<EligibleReviewer>;
    /** Applications in flight, the oldest first. */
    list(input?: ApplicationListWish): Promise<Page<ApplicationRow>>;
    listSync(input?: ApplicationListWish): Page<ApplicationRow>;
    /** The applications of an organisation. */
    of_organisation(input: OwnApplicationsWish): Promise<Page<ApplicationRow>>;
    of_organisationSync(input: OwnApplicationsWish): Page<ApplicationRow>;
    /** The papers, for those asked to review them. */
    papers(input: PapersWish): Promise<ApplicationCard>;
    papersSync(input: PapersWish): ApplicationCard;
    /** Put an application on the committee's agenda. */
    put_to_committee(input: AgendaOfCommitteeWish & Reserved): Promise<ApplicationCard>;
    put_to_committeeSync(input: AgendaOfCommitteeWish & Reserved): ApplicationCard;
    /** Ask the applicant something. */
    query(input: QueryWish & Reserved): Promise<ApplicationCard>;
    querySync(input: QueryWish & Reserved): ApplicationCard;
    /** Record what the Board recommends, after two reviews. */
    recommend(input: RecommendWish & Reserved): Promise<ApplicationCard>;
    recommendSync(input: RecommendWish & Reserved): ApplicationCard;
    /** Let a reviewer off. */
    release_reviewer(input: ReleaseReviewerWish & Reserved): Promise<ApplicationCard>;
    release_reviewerSync(input: ReleaseReviewerWish & Reserved): ApplicationCard;
    /** Say what one thinks of an application one was asked to review. */
    review(input: ReviewWish & Reserved): Promise<ApplicationCard>;
    reviewSync(input: ReviewWish & Reserved): ApplicationCard;
    /** Save what the applicant agrees to. */
    save_consents(input: SaveConsentsWish & Reserved): Promise<ApplicationCard>;
    save_consentsSync(input: SaveConsentsWish & Reserved): ApplicationCard;
    /** Save the people by role. */
    save_contacts(input: SaveContactsWish & Reserved): Promise<ApplicationCard>;
    save_contactsSync(input: SaveContactsWish & Reserved): ApplicationCard;
    /** Save population and budget with their sources. */
    save_figures(input: SaveFiguresWish & Reserved): Promise<ApplicationCard>;
    save_figuresSync(input: SaveFiguresWish & Reserved): ApplicationCard;
    /** Save the decision to join, with its votes. */
    save_resolution(input: SaveResolutionWish & Reserved): Promise<ApplicationCard>;
    save_resolutionSync(input: SaveResolutionWish & Reserved): ApplicationCard;
    /** Save what is said of the ten principles. */
    save_statements(input: SaveStatementsWish & Reserved): Promise<ApplicationCard>;
    save_statementsSync(input: SaveStatementsWish & Reserved): ApplicationCard;
    /** Save which tier is asked for, and whether a mentor is wished. */
    save_tier(input: SaveTierWish & Reserved): Promise<ApplicationCard>;
    save_tierSync(input: SaveTierWish & Reserved): ApplicationCard;
    /** The papers of an application, what is missing, and every step. */
    show(input: ShowApplicationWish): Promise<ApplicationCard>;
    showSync(input: ShowApplicationWish): ApplicationCard;
    /** Start an application, or go on with the one under way. */
    start(input: StartWish & Reserved): Promise<ApplicationCard>;
    startSync(input: StartWish & Reserved): ApplicationCard;
    /** Send an application; every gap is named at once. */
    submit(input: ApplicationWish & Reserved): Promise<ApplicationCard>;
    submitSync(input: ApplicationWish & Reserved): ApplicationCard;
    /** Take it back to change it, before anybody reviews it. */
    take_back(input: ApplicationWish & Reserved): Promise<ApplicationCard>;
    take_backSync(input: ApplicationWish & Reserved): ApplicationCard;
    /** Days from application to decision, decision by decision. */
    times(input?: DecisionTimesWish): Promise<Page<DecisionTime>>;
    timesSync(input?: DecisionTimesWish): Page<DecisionTime>;
    /** Applicants that the viewer is asked to accompany. */
    to_mentor(input?: ToMentorWish): Promise<Page<MentoringRow>>;
    to_mentorSync(input?: ToMentorWish): Page<MentoringRow>;
    /** Applications that the viewer is asked to review. */
    to_review(input?: ToReviewWish): Promise<Page<ApplicationRow>>;
    to_reviewSync(input?: ToReviewWish): Page<ApplicationRow>;
    /** Give an application up. */
    withdraw(input: WithdrawApplicationWish & Reserved): Promise<ApplicationCard>;
    withdrawSync(input: WithdrawApplicationWish & Reserved): ApplicationCard;
  };
  readonly appointments: {
    /** Give a person or a shared mailbox a role in an organisation. */
    add(input: AppointWish & Reserved): Promise<Appointment>;
    addSync(input: AppointWish & Reserved): Appointment;
    /** Give a role on the network team or a body. */
    add_to_network(input: NetworkPostWish & Reserved): Promise<Appointment>;
    add_to_networkSync(input: NetworkPostWish & Reserved): Appointment;
    /** End a role from a day on. */
    end(input: EndWish & Reserved): Promise<Appointment>;
    endSync(input: EndWish & Reserved): Appointment;
    /** End a role on the network team or a body. */
    end_in_network(input: EndNetworkWish & Reserved): Promise<Appointment>;
    end_in_networkSync(input: EndNetworkWish & Reserved): Appointment;
    /** Take the end of a role back. */
    withdraw_end(input: WithdrawEndWish & Reserved): Promise<Appointment>;
    withdraw_endSync(input: WithdrawEndWish & Reserved): Appointment;
  };
  readonly attachments: {
    /** Add a file to a resource. */
    add(input: AddAttachmentWish & Reserved): Promise<Attachment>;
    addSync(input: AddAttachmentWish & Reserved): Attachment;
    /** Say something else of a file, or replace it. */
    change(input: ChangeAttachmentWish & Reserved): Promise<Attachment>;
    changeSync(input: ChangeAttachmentWish & Reserved): Attachment;
    /** Delete the bytes of a file for good. */
    erase(input: AttachmentEnd & Reserved): Promise<Attachment>;
    eraseSync(input: AttachmentEnd & Reserved): Attachment;
    /** All that was ever said of a file. */
    history(input: AttachmentNumber): Promise<Attachment[]>;
    historySync(input: AttachmentNumber): Attachment[];
    /** Files of a resource that you may have. */
    list(input: AttachmentsWish): Promise<AttachmentList>;
    listSync(input: AttachmentsWish): AttachmentList;
    /** A part of a file's bytes. */
    read(input: AttachmentPieceWish): Promise<AttachmentBytes>;
    readSync(input: AttachmentPieceWish): AttachmentBytes;
    /** Bring back a file that was taken away. */
    restore(input: AttachmentNumber & Reserved): Promise<Attachment>;
    restoreSync(input: AttachmentNumber & Reserved): Attachment;
    /** Set how large a file may be. */
    set_limit(input: AttachmentLimitWish & Reserved): Promise<AttachmentsAttachmentLimitWish>;
    set_limitSync(input: AttachmentLimitWish & Reserved): AttachmentsAttachmentLimitWish;
    /** A file that you may have. */
    show(input: AttachmentNumber): Promise<Attachment>;
    showSync(input: AttachmentNumber): Attachment;
    /** Take a file away. */
    withdraw(input: AttachmentEnd & Reserved): Promise<Attachment>;
    withdrawSync(input: AttachmentEnd & Reserved): Attachment;
  };
  readonly audit: {
    /** The audit trail, newest first, with values. */
    list(input?: AuditWish): Promise<Page<AuditRow>>;
    listSync(input?: AuditWish): Page<AuditRow>;
    /** Prove the audit trail: numbers, hashes, values. */
    prove(input?: ProofWish): Promise<Proof>;
    proveSync(input?: ProofWish): Proof;
  };
  readonly bank_holidays: {
    /** Bank holidays of England and Wales in a year. */
    list(input: BankHolidaysWish): Promise<BankHolidayList>;
    listSync(input: BankHolidaysWish): BankHolidayList;
  };
  readonly bids: {
    /** Record what the Executive Oversight Committee decides, with its minute. */
    decide(input: DecideBidWish & Reserved): Promise<BidCard>;
    decideSync(input: DecideBidWish & Reserved): BidCard;
    /** Turn an idea into an expression of interest. */
    express_interest(input: BidNumber & Reserved): Promise<BidCard>;
    express_interestSync(input: BidNumber & Reserved): BidCard;
    /** Every bid and how it stands. */
    list(input?: BidsWish): Promise<Page<BidRow>>;
    listSync(input?: BidsWish): Page<BidRow>;
    /** What an organisation leads, from idea to report. */
    mine(input: OwnBidsWish): Promise<Page<BidRow>>;
    mineSync(input: OwnBidsWish): Page<BidRow>;
    /** Record what the Values and Principles Board recommends. */
    recommend(input: RecommendBidWish & Reserved): Promise<BidCard>;
    recommendSync(input: RecommendBidWish & Reserved): BidCard;
    /** Save what is given of a bid; the rest stays. */
    save(input: BidAnswers & Reserved): Promise<BidCard>;
    saveSync(input: BidAnswers & Reserved): BidCard;
    /** One bid with what is missing, for those who look after it. */
    show(input: ReadBidWish): Promise<BidCard>;
    showSync(input: ReadBidWish): BidCard;
    /** Start a bid, or show members an idea. */
    start(input: StartBidWish & Reserved): Promise<BidCard>;
    startSync(input: StartBidWish & Reserved): BidCard;
    /** Send a bid; everything that is missing is told at once. */
    submit(input: BidNumber & Reserved): Promise<BidCard>;
    submitSync(input: BidNumber & Reserved): BidCard;
    /** Take a bid back to change it. */
    take_back(input: BidNumber & Reserved): Promise<BidCard>;
    take_backSync(input: BidNumber & Reserved): BidCard;
    /** Withdraw a bid or an idea. */
    withdraw(input: BidWithdrawal & Reserved): Promise<BidCard>;
    withdrawSync(input: BidWithdrawal & Reserved): BidCard;
  };
  readonly changes: {
    /** What changed after a number, in order. */
    list(input?: FeedWish): Promise<Page<FeedRow>>;
    listSync(input?: FeedWish): Page<FeedRow>;
  };
  readonly comments: {
    /** Say something about a resource in the name of a member organisation. */
    add(input: CommentWish & Reserved): Promise<CommentCard>;
    addSync(input: CommentWish & Reserved): CommentCard;
    /** Let a comment stand, and settle its reports. */
    approve(input: CommentNumber & Reserved): Promise<CommentStandingAnswer>;
    approveSync(input: CommentNumber & Reserved): CommentStandingAnswer;
    /** Close a thread, or all threads of a resource. */
    close(input: ClosingWish & Reserved): Promise<ClosedAnswer>;
    closeSync(input: ClosingWish & Reserved): ClosedAnswer;
    /** Mend one's own comment, for a quarter of an hour. */
    edit(input: CommentChange & Reserved): Promise<CommentCard>;
    editSync(input: CommentChange & Reserved): CommentCard;
    /** Erase the words of a comment; its place in the thread stays. */
    erase(input: CommentReason & Reserved): Promise<CommentStandingAnswer>;
    eraseSync(input: CommentReason & Reserved): CommentStandingAnswer;
    /** Take a comment from view, with a reason. */
    hide(input: CommentReason & Reserved): Promise<CommentStandingAnswer>;
    hideSync(input: CommentReason & Reserved): CommentStandingAnswer;
    /** What was said about a resource, thread by thread. */
    of_resource(input: CommentsWish): Promise<CommentList>;
    of_resourceSync(input: CommentsWish): CommentList;
    /** Open what was closed. */
    open(input: ClosingWish & Reserved): Promise<ClosedAnswer>;
    openSync(input: ClosingWish & Reserved): ClosedAnswer;
    /** Comments that wait or were reported, the longest waiting first. */
    queue(input?: QueueWish): Promise<Page<QueuedComment>>;
    queueSync(input?: QueueWish): Page<QueuedComment>;
    /** Say that a comment should not stand there. */
    report(input: CommentReason & Reserved): Promise<CommentsCommentNumber>;
    reportSync(input: CommentReason & Reserved): CommentsCommentNumber;
    /** One comment, and what it is about. */
    show(input: CommentNumber): Promise<FoundComment>;
    showSync(input: CommentNumber): FoundComment;
  };
  readonly commitments: {
    /** How many declarations stand how. */
    count(input?: CommitmentCountWish): Promise<CommitmentCounts>;
    countSync(input?: CommitmentCountWish): CommitmentCounts;
    /** Record a declaration, or correct one. */
    declare(input: DeclareWish & Reserved): Promise<CommitmentChanged>;
    declareSync(input: DeclareWish & Reserved): CommitmentChanged;
    /** Councils that declared, by name. */
    list(input?: CommitmentsWish): Promise<Page<CommitmentRow>>;
    listSync(input?: CommitmentsWish): Page<CommitmentRow>;
    /** Record a pledged action, or correct one. */
    pledge(input: PledgeWish & Reserved): Promise<CommitmentChanged>;
    pledgeSync(input: PledgeWish & Reserved): CommitmentChanged;
    /** How long councils have for a review. */
    policy(input?: ReviewPolicyAsked): Promise<CommitmentPolicy>;
    policySync(input?: ReviewPolicyAsked): CommitmentPolicy;
    /** Record what became of a pledged action. */
    record_outcome(input: OutcomeWish & Reserved): Promise<CommitmentChanged>;
    record_outcomeSync(input: OutcomeWish & Reserved): CommitmentChanged;
    /** Record that a declaration was reaffirmed, changed or let go. */
    review(input: CommitmentReviewWish & Reserved): Promise<CommitmentChanged>;
    reviewSync(input: CommitmentReviewWish & Reserved): CommitmentChanged;
    /** Record what protects a declaration, or its end. */
    safeguard(input: SafeguardWish & Reserved): Promise<CommitmentChanged>;
    safeguardSync(input: SafeguardWish & Reserved): CommitmentChanged;
    /** Adopt a policy of reviews from a day on. */
    set_policy(input: ReviewPolicyWish & Reserved): Promise<CommitmentPolicy>;
    set_policySync(input: ReviewPolicyWish & Reserved): CommitmentPolicy;
    /** One council's declaration, and how it stands and why. */
    show(input: CommitmentWish): Promise<CommitmentCard>;
    showSync(input: CommitmentWish): CommitmentCard;
    /** Take back what was recorded by mistake. */
    take_back(input: TakeBackWish & Reserved): Promise<CommitmentChanged>;
    take_backSync(input: TakeBackWish & Reserved): CommitmentChanged;
  };
  readonly dealings: {
    /** Put a dealing right; what stood before stays. */
    correct(input: DealingCorrection & Reserved): Promise<DealingCard>;
    correctSync(input: DealingCorrection & Reserved): DealingCard;
    /** Erase a dealing by law; refused while an open request covers it. */
    erase(input: DealingErasure & Reserved): Promise<ErasedDealing>;
    eraseSync(input: DealingErasure & Reserved): ErasedDealing;
    /** Say what came of a task. */
    finish(input: TaskOutcome & Reserved): Promise<DealingCard>;
    finishSync(input: TaskOutcome & Reserved): DealingCard;
    /** Notes, calls and tasks on an organisation, the newest first. */
    of_organisation(input: DealingsWish): Promise<Page<DealingCard>>;
    of_organisationSync(input: DealingsWish): Page<DealingCard>;
    /** Record a note, a call or a task; assume disclosable. */
    record(input: DealingWish & Reserved): Promise<DealingCard>;
    recordSync(input: DealingWish & Reserved): DealingCard;
    /** Open a finished task again. */
    reopen(input: DealingNumber & Reserved): Promise<DealingCard>;
    reopenSync(input: DealingNumber & Reserved): DealingCard;
    /** One dealing with every version of it. */
    show(input: DealingNumber): Promise<DealingCard>;
    showSync(input: DealingNumber): DealingCard;
    /** Tasks that are not done, the first due first. */
    tasks(input?: OpenTasksWish): Promise<Page<Dealing>>;
    tasksSync(input?: OpenTasksWish): Page<Dealing>;
    /** Say that a dealing was recorded in error. */
    withdraw(input: DealingNumber & Reserved): Promise<DealingCard>;
    withdrawSync(input: DealingNumber & Reserved): DealingCard;
  };
  readonly desk: {
    /** What waits for the network team, and how the portal stands. */
    show(input?: DeskWish): Promise<Desk>;
    showSync(input?: DeskWish): Desk;
  };
  readonly duplicates: {
    /** Merge two entries that are the same organisation. */
    merge(input: MergeWish & Reserved): Promise<MergeOutcome>;
    mergeSync(input: MergeWish & Reserved): MergeOutcome;
    /** What merging two entries would do; nothing is done. */
    preview(input: MergeWish): Promise<MergeOutcome>;
    previewSync(input: MergeWish): MergeOutcome;
    /** Take a merge of duplicates back. */
    undo(input: UndoMergeWish & Reserved): Promise<MergeOutcome>;
    undoSync(input: UndoMergeWish & Reserved): MergeOutcome;
  };
  readonly editions: {
    /** Figures that were published, the latest day first. */
    list(input?: EditionsWish): Promise<Page<EditionRow>>;
    listSync(input?: EditionsWish): Page<EditionRow>;
    /** Freeze the figures of a day as they are known now. */
    publish(input: PublishWish & Reserved): Promise<EditionCard>;
    publishSync(input: PublishWish & Reserved): EditionCard;
    /** Whether published figures come out the same, worked out anew. */
    recheck(input: EditionWish): Promise<EditionProof>;
    recheckSync(input: EditionWish): EditionProof;
    /** Published figures with their day, question and digest. */
    show(input: EditionWish): Promise<EditionCard>;
    showSync(input: EditionWish): EditionCard;
  };
  readonly elections: {
    /** Elections of a council, past and foreseen. */
    list(input: CommitmentWish): Promise<ElectionsOfCouncil>;
    listSync(input: CommitmentWish): ElectionsOfCouncil;
    /** Record an election, past or scheduled. */
    record(input: ElectionWish & Reserved): Promise<CommitmentChanged>;
    recordSync(input: ElectionWish & Reserved): CommitmentChanged;
    /** Record in which years a council elects. */
    set_cycle(input: CycleWish & Reserved): Promise<CommitmentChanged>;
    set_cycleSync(input: CycleWish & Reserved): CommitmentChanged;
  };
  readonly enquiries: {
    /** Invite whoever asked as a contact of an organisation. */
    answer(input: AnswerEnquiryWish & Reserved): Promise<EnquiryRow>;
    answerSync(input: AnswerEnquiryWish & Reserved): EnquiryRow;
    /** Close an enquiry with a reason. */
    close(input: CloseEnquiryWish & Reserved): Promise<EnquiryRow>;
    closeSync(input: CloseEnquiryWish & Reserved): EnquiryRow;
    /** Enquiries about membership, the oldest first. */
    list(input?: EnquiriesWish): Promise<Page<EnquiryRow>>;
    listSync(input?: EnquiriesWish): Page<EnquiryRow>;
    /** Ask about membership. */
    send(input: EnquireWish & Reserved): Promise<EnquiryReceipt>;
    sendSync(input: EnquireWish & Reserved): EnquiryReceipt;
    /** One enquiry. */
    show(input: EnquiryWish): Promise<EnquiryRow>;
    showSync(input: EnquiryWish): EnquiryRow;
  };
  readonly feeds: {
    /** Your keys of private feeds. */
    keys(input?: FeedKeysWish): Promise<FeedKeyCard[]>;
    keysSync(input?: FeedKeysWish): FeedKeyCard[];
    /** Make a key of a private feed, shown this once. */
    make_key(input: FeedKeyWish & Reserved): Promise<MadeFeedKey>;
    make_keySync(input: FeedKeyWish & Reserved): MadeFeedKey;
    /** Take a key of a private feed back. */
    revoke_key(input: FeedKeyNumber & Reserved): Promise<FeedKeyCard>;
    revoke_keySync(input: FeedKeyNumber & Reserved): FeedKeyCard;
  };
  readonly governance: {
    /** A further body. */
    add_body(input: BodyWish & Reserved): Promise<BodyRow>;
    add_bodySync(input: BodyWish & Reserved): BodyRow;
    /** Another make-up from a day on. */
    adopt_make_up(input: AdoptWish & Reserved): Promise<SeatPolicy>;
    adopt_make_upSync(input: AdoptWish & Reserved): SeatPolicy;
    /** The bodies of the network. */
    bodies(input?: BodiesWish): Promise<Page<BodyRow>>;
    bodiesSync(input?: BodiesWish): Page<BodyRow>;
    /** Is a body made up as it should be on a day, and why. */
    check_seats(input: CheckSeatsWish): Promise<SeatCheck>;
    check_seatsSync(input: CheckSeatsWish): SeatCheck;
    /** How a body was and is made up, by which minute. */
    make_ups(input: MakeUpsWish): Promise<Page<SeatPolicy>>;
    make_upsSync(input: MakeUpsWish): Page<SeatPolicy>;
  };
  readonly holdings: {
    /** Search all that is held, wherever it is held. */
    search(input?: HoldingsWish): Promise<HoldingsFound>;
    searchSync(input?: HoldingsWish): HoldingsFound;
  };
  readonly imports: {
    /** Take in a register file of UK councils. */
    councils(input: ImportCouncilsWish & Reserved): Promise<ImportReport>;
    councilsSync(input: ImportCouncilsWish & Reserved): ImportReport;
    /** The files that were taken in, newest first. */
    list(input?: ListImportsWish): Promise<Page<ImportRow>>;
    listSync(input?: ListImportsWish): Page<ImportRow>;
    /** Take in a file of memberships, ours or another system's. */
    members(input: ImportMembersWish & Reserved): Promise<MembersImportReport>;
    membersSync(input: ImportMembersWish & Reserved): MembersImportReport;
    /** Dry run of a register file, line by line. */
    preview_councils(input: ImportCouncilsWish): Promise<ImportReport>;
    preview_councilsSync(input: ImportCouncilsWish): ImportReport;
    /** Dry run of a file of memberships, line by line. */
    preview_members(input: ImportMembersWish): Promise<MembersImportReport>;
    preview_membersSync(input: ImportMembersWish): MembersImportReport;
    /** Dry run of a table of resources, line by line. */
    preview_resources(input: ImportResourcesWish): Promise<ResourcesImportReport>;
    preview_resourcesSync(input: ImportResourcesWish): ResourcesImportReport;
    /** Dry run of a WordPress export, item by item. */
    preview_wordpress(input: ImportWordpressWish): Promise<ResourcesImportReport>;
    preview_wordpressSync(input: ImportWordpressWish): ResourcesImportReport;
    /** Take in a table of resources, CSV or JSON. */
    resources(input: ImportResourcesWish & Reserved): Promise<ResourcesImportReport>;
    resourcesSync(input: ImportResourcesWish & Reserved): ResourcesImportReport;
    /** One import with its report line by line. */
    show(input: ImportCardWish): Promise<ImportCard>;
    showSync(input: ImportCardWish): ImportCard;
    /** Take back what an import brought in. */
    undo(input: UndoImportWish & Reserved): Promise<UndoImportOutcome>;
    undoSync(input: UndoImportWish & Reserved): UndoImportOutcome;
    /** Take in a WordPress export (WXR) as resources. */
    wordpress(input: ImportWordpressWish & Reserved): Promise<ResourcesImportReport>;
    wordpressSync(input: ImportWordpressWish & Reserved): ResourcesImportReport;
  };
  readonly information_requests: {
    /** Put the entry of a request right. */
    correct(input: RequestCorrection & Reserved): Promise<RequestCard>;
    correctSync(input: RequestCorrection & Reserved): RequestCard;
    /** Release or withhold things that are held. */
    decide(input: DisclosureWish & Reserved): Promise<RequestCard>;
    decideSync(input: DisclosureWish & Reserved): RequestCard;
    /** What leaves the house in answer: redacted, without what is withheld. */
    export(input: RequestNumber): Promise<RequestExport>;
    exportSync(input: RequestNumber): RequestExport;
    /** Requests for information, open ones first by their last day. */
    list(input?: RequestsWish): Promise<Page<RequestCard>>;
    listSync(input?: RequestsWish): Page<RequestCard>;
    /** Log a request for information (FOI, EIR or subject access). */
    log(input: RequestWish & Reserved): Promise<RequestCard>;
    logSync(input: RequestWish & Reserved): RequestCard;
    /** Record what was done on a request. */
    record_step(input: StepWish & Reserved): Promise<RequestCard>;
    record_stepSync(input: StepWish & Reserved): RequestCard;
    /** One request with its clock, steps and decisions. */
    show(input: RequestNumber): Promise<RequestCard>;
    showSync(input: RequestNumber): RequestCard;
    /** Take the last step of a request back. */
    take_step_back(input: StepBackWish & Reserved): Promise<RequestCard>;
    take_step_backSync(input: StepBackWish & Reserved): RequestCard;
  };
  readonly library: {
    /** Where an address leads that a resource had, here or on another site. */
    address(input: AddressWish): Promise<AddressAnswer>;
    addressSync(input: AddressWish): AddressAnswer;
    /** Everything that an organisation gave the network, drafts and every version among it, for its own people. */
    everything(input: EverythingWish): Promise<EverythingGiven>;
    everythingSync(input: EverythingWish): EverythingGiven;
    /** Everything you may read whole, with all it says. */
    export(input?: ResourcesExportWish): Promise<ResourcesExport>;
    exportSync(input?: ResourcesExportWish): ResourcesExport;
    /** The newest of what a search finds, for feeds: by words and by what is chosen. */
    feed(input?: ResourcesWish): Promise<OutletRow[]>;
    feedSync(input?: ResourcesWish): OutletRow[];
    /** Principles by theme and type of council without a study. */
    gaps(input?: GapsWish): Promise<GapTable>;
    gapsSync(input?: GapsWish): GapTable;
    /** A few stories to begin with, by their first fact. */
    openings(input?: OpeningsWish): Promise<Page<StoryOpening>>;
    openingsSync(input?: OpeningsWish): Page<StoryOpening>;
    /** What is new in the library, for feeds. */
    recent(input?: OutletWish): Promise<OutletRow[]>;
    recentSync(input?: OutletWish): OutletRow[];
    /** What an organisation has shared or took part in. */
    shared_by(input: SharedByWish): Promise<Page<SharedRow>>;
    shared_bySync(input: SharedByWish): Page<SharedRow>;
  };
  readonly lineage: {
    /** Of what it could have come, by words of the title. */
    choices(input: ChoicesWish): Promise<Page<LineageChoice>>;
    choicesSync(input: ChoicesWish): Page<LineageChoice>;
    /** Say that one came of the other; circles are refused. */
    link(input: LinkWish & Reserved): Promise<LinkRow>;
    linkSync(input: LinkWish & Reserved): LinkRow;
    /** What a resource or project came of, and what came of it. */
    show(input?: LineageWish): Promise<LineageGraph>;
    showSync(input?: LineageWish): LineageGraph;
    /** Take such a link back. */
    unlink(input: UnlinkWish & Reserved): Promise<LinkRow>;
    unlinkSync(input: UnlinkWish & Reserved): LinkRow;
  };
  readonly meetings: {
    /** The minutes are agreed by a later meeting. */
    agree_minutes(input: AgreeWish & Reserved): Promise<MeetingRow>;
    agree_minutesSync(input: AgreeWish & Reserved): MeetingRow;
    /** Call a meeting. */
    call(input: CallWish & Reserved): Promise<MeetingRow>;
    callSync(input: CallWish & Reserved): MeetingRow;
    /** What a later meeting put right in agreed minutes. */
    correct_decision(input: CorrectDecisionWish & Reserved): Promise<DecisionLine>;
    correct_decisionSync(input: CorrectDecisionWish & Reserved): DecisionLine;
    /** Meetings, the newest first. */
    list(input?: MeetingsWish): Promise<Page<MeetingRow>>;
    listSync(input?: MeetingsWish): Page<MeetingRow>;
    /** Move a meeting, or call it off. */
    move(input: MoveWish & Reserved): Promise<MeetingRow>;
    moveSync(input: MoveWish & Reserved): MeetingRow;
    /** Who was there, and as what. */
    record_attendance(input: AttendanceWish & Reserved): Promise<AttendanceLine>;
    record_attendanceSync(input: AttendanceWish & Reserved): AttendanceLine;
    /** Minute a decision under its number. */
    record_decision(input: DecideWish & Reserved): Promise<CitedMinute>;
    record_decisionSync(input: DecideWish & Reserved): CitedMinute;
    /** Another wording, while the minutes are a draft. */
    reword_decision(input: RewordWish & Reserved): Promise<CitedMinute>;
    reword_decisionSync(input: RewordWish & Reserved): CitedMinute;
    /** Put an item on the agenda, rename it or take it off. */
    set_agenda_item(input: AgendaWish & Reserved): Promise<AgendaLine>;
    set_agenda_itemSync(input: AgendaWish & Reserved): AgendaLine;
    /** One meeting with agenda, attendance and decisions. */
    show(input: MeetingWish): Promise<MeetingCard>;
    showSync(input: MeetingWish): MeetingCard;
    /** The minutes in words, as a draft. */
    write_minutes(input: MinutesWish & Reserved): Promise<MeetingRow>;
    write_minutesSync(input: MinutesWish & Reserved): MeetingRow;
  };
  readonly members: {
    /** Members by tier, with residents and budgets counted once. */
    count(input?: MembersAsOfWish): Promise<MemberCounts>;
    countSync(input?: MembersAsOfWish): MemberCounts;
    /** Memberships as flat rows, event by event. */
    export(input?: MembersExportWish): Promise<MembersExport>;
    exportSync(input?: MembersExportWish): MembersExport;
    /** Members by tier, year by year. */
    growth(input?: GrowthWish): Promise<Page<GrowthRow>>;
    growthSync(input?: GrowthWish): Page<GrowthRow>;
    /** Who belongs on a day, by name. */
    list(input?: RollWish): Promise<Page<RollRow>>;
    listSync(input?: RollWish): Page<RollRow>;
    /** As what an organisation may apply, and why not otherwise. */
    qualify(input: QualifyWish): Promise<Qualification>;
    qualifySync(input: QualifyWish): Qualification;
    /** Tier, standing and rights of an organisation on a day, and why. */
    standing(input: StandingWish): Promise<StandingAnswer>;
    standingSync(input: StandingWish): StandingAnswer;
    /** What a person may do through the roles they hold. */
    standing_of_person(input: PersonStandingWish): Promise<PersonStanding>;
    standing_of_personSync(input: PersonStandingWish): PersonStanding;
    /** Who has a vote on a record date, and why. */
    voting_roll(input?: MembersAsOfWish): Promise<VotingRoll>;
    voting_rollSync(input?: MembersAsOfWish): VotingRoll;
  };
  readonly memberships: {
    /** Admit an organisation as a member. */
    admit(input: Admission & Reserved): Promise<MembershipChanged>;
    admitSync(input: Admission & Reserved): MembershipChanged;
    /** Write a membership back as it was read; what a step changes is named. */
    amend(input: Amendment & Reserved): Promise<MembershipChanged>;
    amendSync(input: Amendment & Reserved): MembershipChanged;
    /** Go on in another tier from a day on. */
    change_tier(input: TierChange & Reserved): Promise<MembershipChanged>;
    change_tierSync(input: TierChange & Reserved): MembershipChanged;
    /** A group gained control: its council goes on as Full member. */
    convert(input: Conversion & Reserved): Promise<MembershipChanged>;
    convertSync(input: Conversion & Reserved): MembershipChanged;
    /** Put an event of a membership right. */
    correct(input: EventCorrection & Reserved): Promise<MembershipChanged>;
    correctSync(input: EventCorrection & Reserved): MembershipChanged;
    /** Record an expulsion. */
    expel(input: Step & Reserved): Promise<MembershipChanged>;
    expelSync(input: Step & Reserved): MembershipChanged;
    /** Record notice and the day on which the member leaves. */
    give_notice(input: Notice & Reserved): Promise<MembershipChanged>;
    give_noticeSync(input: Notice & Reserved): MembershipChanged;
    /** Record the decision that a membership lapses. */
    lapse(input: Step & Reserved): Promise<MembershipChanged>;
    lapseSync(input: Step & Reserved): MembershipChanged;
    /** Record that a member left. */
    leave(input: Step & Reserved): Promise<MembershipChanged>;
    leaveSync(input: Step & Reserved): MembershipChanged;
    /** Take a former member back; the gap stays visible. */
    reinstate(input: Reinstatement & Reserved): Promise<MembershipChanged>;
    reinstateSync(input: Reinstatement & Reserved): MembershipChanged;
    /** Renew a membership until a day; asked twice it is one term. */
    renew(input: Renewal & Reserved): Promise<MembershipChanged>;
    renewSync(input: Renewal & Reserved): MembershipChanged;
    /** Lift a suspension. */
    resume(input: Step & Reserved): Promise<MembershipChanged>;
    resumeSync(input: Step & Reserved): MembershipChanged;
    /** Record what came of a change of control: kept, notice or the group goes on. */
    review_safeguard(input: SafeguardReviewWish & Reserved): Promise<MembershipChanged>;
    review_safeguardSync(input: SafeguardReviewWish & Reserved): MembershipChanged;
    /** The whole story of a membership, with its gaps. */
    show(input: StandingWish): Promise<MembershipCard>;
    showSync(input: StandingWish): MembershipCard;
    /** Suspend: the place stays, the rights do not. */
    suspend(input: Step & Reserved): Promise<MembershipChanged>;
    suspendSync(input: Step & Reserved): MembershipChanged;
    /** Take an event of a membership back. */
    withdraw(input: EventWithdrawal & Reserved): Promise<MembershipChanged>;
    withdrawSync(input: EventWithdrawal & Reserved): MembershipChanged;
    /** Take notice back. */
    withdraw_notice(input: Step & Reserved): Promise<MembershipChanged>;
    withdraw_noticeSync(input: Step & Reserved): MembershipChanged;
  };
  readonly messages: {
    /** How a letter reads, with sample values. */
    preview(input: PreviewWish): Promise<LetterPreview>;
    previewSync(input: PreviewWish): LetterPreview;
    /** Try mail once more that did not arrive. */
    send_again(input: SendAgainWish & Reserved): Promise<UndeliveredMessage>;
    send_againSync(input: SendAgainWish & Reserved): UndeliveredMessage;
    /** Mail that did not arrive. */
    undelivered(input?: UndeliveredWish): Promise<Page<UndeliveredMessage>>;
    undeliveredSync(input?: UndeliveredWish): Page<UndeliveredMessage>;
  };
  readonly minutes: {
    /** The minuted decision of a reference. */
    show(input: CiteWish): Promise<CitedMinute>;
    showSync(input: CiteWish): CitedMinute;
  };
  readonly organisations: {
    /** Add an organisation to the register. */
    add(input: AddWish & Reserved): Promise<OrganisationChanged>;
    addSync(input: AddWish & Reserved): OrganisationChanged;
    /** Record what holds for an organisation from a day on. */
    change(input: ChangeWish & Reserved): Promise<OrganisationChanged>;
    changeSync(input: ChangeWish & Reserved): OrganisationChanged;
    /** Put a fact right; what was known before stays readable. */
    correct(input: CorrectWish & Reserved): Promise<OrganisationChanged>;
    correctSync(input: CorrectWish & Reserved): OrganisationChanged;
    /** How many, by kind, nation, region and control. */
    count(input?: CountWish): Promise<RegisterCounts>;
    countSync(input?: CountWish): RegisterCounts;
    /** The register as flat rows, with its sources. */
    export(input?: ExportWish): Promise<RegisterExport>;
    exportSync(input?: ExportWish): RegisterExport;
    /** The organisations that exist on a day, by name. */
    list(input?: ListWish): Promise<Page<OrganisationRow>>;
    listSync(input?: ListWish): Page<OrganisationRow>;
    /** Whether anyone may see an individual's name, and since when. */
    listing(input: ListingOfWish): Promise<ListingCard>;
    listingSync(input: ListingOfWish): ListingCard;
    /** From any past name or code to the living successor, and why. */
    lookup(input: LookupWish): Promise<LookupAnswer>;
    lookupSync(input: LookupWish): LookupAnswer;
    /** Where the organisations lie. */
    map(input?: MapWish): Promise<MapPoints>;
    mapSync(input?: MapWish): MapPoints;
    /** Residents, each counted once, and who was left out and why. */
    population(input?: CountWish): Promise<PopulationCount>;
    populationSync(input?: CountWish): PopulationCount;
    /** Record whether an individual agrees to be listed by name. */
    record_listing(input: ListingWish & Reserved): Promise<ListingCard>;
    record_listingSync(input: ListingWish & Reserved): ListingCard;
    /** Give an organisation another name from a day on. */
    rename(input: RenameWish & Reserved): Promise<OrganisationChanged>;
    renameSync(input: RenameWish & Reserved): OrganisationChanged;
    /** Everything recorded about one organisation, with its lineage. */
    show(input: CardWish): Promise<OrganisationCard>;
    showSync(input: CardWish): OrganisationCard;
    /** Residents and budgets as the organisation states them. */
    state_figures(input: FiguresWish & Reserved): Promise<OrganisationChanged>;
    state_figuresSync(input: FiguresWish & Reserved): OrganisationChanged;
    /** Take a fact back that should not have been recorded. */
    withdraw(input: WithdrawWish & Reserved): Promise<OrganisationChanged>;
    withdrawSync(input: WithdrawWish & Reserved): OrganisationChanged;
  };
  readonly packs: {
    /** Say what a pack holds, in order. */
    arrange(input: ArrangePackWish & Reserved): Promise<PackContents>;
    arrangeSync(input: ArrangePackWish & Reserved): PackContents;
    /** What a pack holds for you. */
    show(input: PackWish): Promise<PackContents>;
    showSync(input: PackWish): PackContents;
  };
  readonly people: {
    /** Add a person without a role. */
    add(input: PeopleAddWish & Reserved): Promise<PersonCard>;
    addSync(input: PeopleAddWish & Reserved): PersonCard;
    /** Change a person's address at once. */
    change_email(input: EmailWish & Reserved): Promise<PersonCard>;
    change_emailSync(input: EmailWish & Reserved): PersonCard;
    /** Close an account and sign it out everywhere. */
    deactivate(input: PersonWish & Reserved): Promise<PersonCard>;
    deactivateSync(input: PersonWish & Reserved): PersonCard;
    /** Erase a person; the audit trail stays provable. */
    erase(input: EraseWish & Reserved): Promise<ErasedPerson>;
    eraseSync(input: EraseWish & Reserved): ErasedPerson;
    /** Everything that is held on a person. */
    export(input: PersonWish): Promise<PersonExport>;
    exportSync(input: PersonWish): PersonExport;
    /** Hand every role of somebody who leaves to a colleague. */
    hand_over(input: HandOverWish & Reserved): Promise<Page<Appointment>>;
    hand_overSync(input: HandOverWish & Reserved): Page<Appointment>;
    /** Appoint somebody and invite them by mail. */
    invite(input: InviteWish & Reserved): Promise<PersonCard>;
    inviteSync(input: InviteWish & Reserved): PersonCard;
    /** All persons by name. */
    list(input?: PeopleListWish): Promise<Page<PersonLine>>;
    listSync(input?: PeopleListWish): Page<PersonLine>;
    /** Who does what for the network itself. */
    network_team(input?: NetworkTeamWish): Promise<Page<Contact>>;
    network_teamSync(input?: NetworkTeamWish): Page<Contact>;
    /** Who does what for an organisation on a day. */
    of_organisation(input: PeopleOfWish): Promise<Page<Contact>>;
    of_organisationSync(input: PeopleOfWish): Page<Contact>;
    /** Open a closed account again. */
    reactivate(input: PersonWish & Reserved): Promise<PersonCard>;
    reactivateSync(input: PersonWish & Reserved): PersonCard;
    /** Put right the name of somebody in an organisation. */
    rename(input: PeopleRenameWish & Reserved): Promise<PersonCard>;
    renameSync(input: PeopleRenameWish & Reserved): PersonCard;
    /** Take the authenticator of somebody who lost it away. */
    reset_authenticator(input: PersonWish & Reserved): Promise<PersonCard>;
    reset_authenticatorSync(input: PersonWish & Reserved): PersonCard;
    /** One person with all roles. */
    show(input: PersonWish): Promise<PersonCard>;
    showSync(input: PersonWish): PersonCard;
  };
  readonly policies: {
    /** Adopt a policy of tiers from a day to come. */
    adopt(input: PolicyWish & Reserved): Promise<Policy>;
    adoptSync(input: PolicyWish & Reserved): Policy;
    /** The policy of tiers, version by version. */
    list(input?: PoliciesWish): Promise<Page<Policy>>;
    listSync(input?: PoliciesWish): Page<Policy>;
    /** What another policy of tiers would change; nothing is done. */
    preview(input: PolicyPreviewWish): Promise<PolicyEffects>;
    previewSync(input: PolicyPreviewWish): PolicyEffects;
  };
  readonly principles: {
    /** Another list of principles from a day on. */
    adopt(input: AdoptPrinciplesWish & Reserved): Promise<PrincipleList>;
    adoptSync(input: AdoptPrinciplesWish & Reserved): PrincipleList;
    /** The principles of a day, and what is shared under each. */
    list(input?: PrinciplesWish): Promise<PrinciplesPage>;
    listSync(input?: PrinciplesWish): PrinciplesPage;
    /** Every list of principles that was ever adopted, word by word. */
    lists(input?: PrinciplesWish): Promise<Page<PrincipleList>>;
    listsSync(input?: PrinciplesWish): Page<PrincipleList>;
    /** What another list of principles would change. */
    preview(input: AdoptPrinciplesWish): Promise<ListPreview>;
    previewSync(input: AdoptPrinciplesWish): ListPreview;
    /** One principle at length, with its evidence. */
    show(input: PrincipleWish): Promise<PrincipleCard>;
    showSync(input: PrincipleWish): PrincipleCard;
  };
  readonly projects: {
    /** Put a project on record as public sources tell of it. */
    enter(input: EnterProjectWish & Reserved): Promise<ProjectCard>;
    enterSync(input: EnterProjectWish & Reserved): ProjectCard;
    /** Back an idea, or join a project that is under way. */
    join(input: JoinWish & Reserved): Promise<ProjectCard>;
    joinSync(input: JoinWish & Reserved): ProjectCard;
    /** Leave a project, or back an idea no longer. */
    leave(input: JoinWish & Reserved): Promise<ProjectCard>;
    leaveSync(input: JoinWish & Reserved): ProjectCard;
    /** Projects that the reader may read of, the newest first. */
    list(input?: ProjectsWish): Promise<Page<ProjectLine>>;
    listSync(input?: ProjectsWish): Page<ProjectLine>;
    /** Record that a project was published, extended, reported or closed. */
    move(input: MoveProjectWish & Reserved): Promise<ProjectCard>;
    moveSync(input: MoveProjectWish & Reserved): ProjectCard;
    /** The lead reports, half way or at the end. */
    report(input: ReportWish & Reserved): Promise<ProjectCard>;
    reportSync(input: ReportWish & Reserved): ProjectCard;
    /** One project: who is in it, how it stands, what is due. */
    show(input: ProjectReference): Promise<ProjectCard>;
    showSync(input: ProjectReference): ProjectCard;
  };
  readonly questions: {
    /** Answer a question that your organisation was asked. */
    answer(input: AnswerWish & Reserved): Promise<QuestionCard>;
    answerSync(input: AnswerWish & Reserved): QuestionCard;
    /** Ask those who did something, by role. */
    ask(input: AskWish & Reserved): Promise<QuestionCard>;
    askSync(input: AskWish & Reserved): QuestionCard;
    /** Close a question. */
    close(input: CloseQuestionWish & Reserved): Promise<QuestionCard>;
    closeSync(input: CloseQuestionWish & Reserved): QuestionCard;
    /** What an organisation asked and was asked. */
    of_organisation(input: QuestionsWish): Promise<Page<QuestionCard>>;
    of_organisationSync(input: QuestionsWish): Page<QuestionCard>;
    /** One question, for the people of both organisations. */
    show(input: QuestionNumber): Promise<QuestionCard>;
    showSync(input: QuestionNumber): QuestionCard;
  };
  readonly reciprocity: {
    /** What an organisation gave to the others and took from them. */
    show(input: ReciprocityWish): Promise<ReciprocityStatement>;
    showSync(input: ReciprocityWish): ReciprocityStatement;
    /** What members gave to one another, in the whole network. */
    totals(input?: ReciprocityTotalsWish): Promise<ReciprocityStatement>;
    totalsSync(input?: ReciprocityTotalsWish): ReciprocityStatement;
  };
  readonly reminders: {
    /** What letter would go to whom, and who is left out and why. */
    preview(input: ReminderWish): Promise<ReminderPreview>;
    previewSync(input: ReminderWish): ReminderPreview;
    /** Queue a letter to every member it concerns, once each. */
    queue(input: ReminderWish & Reserved): Promise<RemindersQueued>;
    queueSync(input: ReminderWish & Reserved): RemindersQueued;
    /** Record that an organisation agreed to get news, or no longer. */
    record_consent(input: ConsentWish & Reserved): Promise<RemindersConsentWish>;
    record_consentSync(input: ConsentWish & Reserved): RemindersConsentWish;
    /** Stop news to the address to which a link was mailed. */
    unsubscribe(input: UnsubscribeWish & Reserved): Promise<Unsubscribed>;
    unsubscribeSync(input: UnsubscribeWish & Reserved): Unsubscribed;
  };
  readonly reorganisations: {
    /** Merge, split or reorganise organisations from a day on. */
    commit(input: ReorganiseWish & Reserved): Promise<ReorganisationOutcome>;
    commitSync(input: ReorganiseWish & Reserved): ReorganisationOutcome;
    /** What a reorganisation would do to members; nothing is done. */
    effects_on_members(input: ReorganiseWish): Promise<SuccessionEffects>;
    effects_on_membersSync(input: ReorganiseWish): SuccessionEffects;
    /** Mail sent to those concerned since it was recorded. */
    letters(input: SuccessionLettersWish): Promise<Page<SuccessionLetter>>;
    lettersSync(input: SuccessionLettersWish): Page<SuccessionLetter>;
    /** What a reorganisation would do; nothing is done. */
    preview(input: ReorganiseWish): Promise<ReorganisationOutcome>;
    previewSync(input: ReorganiseWish): ReorganisationOutcome;
    /** Take a reorganisation back before its day. */
    undo(input: UndoReorganisationWish & Reserved): Promise<ReorganisationOutcome>;
    undoSync(input: UndoReorganisationWish & Reserved): ReorganisationOutcome;
  };
  readonly resources: {
    /** Keep it where it is, no longer recommended. */
    archive(input: ResourcesEndWish & Reserved): Promise<EditorialAnswer>;
    archiveSync(input: ResourcesEndWish & Reserved): EditorialAnswer;
    /** Give it back to its authors, with what is to change. */
    ask_changes(input: ActWish & Reserved): Promise<EditorialAnswer>;
    ask_changesSync(input: ActWish & Reserved): EditorialAnswer;
    /** Mail a link behind which the council agrees or does not. */
    ask_sign_off(input: SignOffWish & Reserved): Promise<EditorialAnswer>;
    ask_sign_offSync(input: SignOffWish & Reserved): EditorialAnswer;
    /** A resource on one page for a committee. */
    briefing(input: BriefingWish): Promise<Briefing>;
    briefingSync(input: BriefingWish): Briefing;
    /** How to cite a resource, or one version of it. */
    cite(input: CitationWish): Promise<Citation>;
    citeSync(input: CitationWish): Citation;
    /** In which boxes two versions differ. */
    diff(input: DiffWish): Promise<VersionDiff>;
    diffSync(input: DiffWish): VersionDiff;
    /** Open a draft for an organisation; it may be incomplete. */
    draft(input: DraftWish & Reserved): Promise<EditorialAnswer>;
    draftSync(input: DraftWish & Reserved): EditorialAnswer;
    /** How many there are of what, for a choice. */
    facets(input?: ResourcesWish): Promise<ResourceFacets>;
    facetsSync(input?: ResourcesWish): ResourceFacets;
    /** What a Word document says, in the boxes of a resource; nothing is saved. */
    from_word(input: WordFileWish): Promise<Content>;
    from_wordSync(input: WordFileWish): Content;
    /** Everything that became of a resource: who, when and why. */
    history(input: ResourceNamed): Promise<Page<HistoryLine>>;
    historySync(input: ResourceNamed): Page<HistoryLine>;
    /** Hold back what is scheduled. */
    hold(input: HoldWish & Reserved): Promise<EditorialAnswer>;
    holdSync(input: HoldWish & Reserved): EditorialAnswer;
    /** Where resources lead outside this portal; nothing is fetched. */
    links(input?: LinksWish): Promise<Page<LinksRow>>;
    linksSync(input?: LinksWish): Page<LinksRow>;
    /** What the library holds, by words and by what is chosen. */
    list(input?: ResourcesWish): Promise<Page<ResourceLine>>;
    listSync(input?: ResourcesWish): Page<ResourceLine>;
    /** What an organisation looks after, with how each stands. */
    mine(input?: MineWish): Promise<Page<WorkLine>>;
    mineSync(input?: MineWish): Page<WorkLine>;
    /** What the network asks before it publishes, by kind, with reasons. */
    policy(input?: Nothing): Promise<Page<PublishingRow>>;
    policySync(input?: Nothing): Page<PublishingRow>;
    /** Publish the version in hand, today or from a day on. */
    publish(input: ResourcesPublishWish & Reserved): Promise<EditorialAnswer>;
    publishSync(input: ResourcesPublishWish & Reserved): EditorialAnswer;
    /** Say that it was looked at and still holds. */
    reaffirm(input: ReaffirmWish & Reserved): Promise<EditorialAnswer>;
    reaffirmSync(input: ReaffirmWish & Reserved): EditorialAnswer;
    /** What goes with a resource, and why. */
    related(input: RelatedWish): Promise<Page<RelatedResource>>;
    relatedSync(input: RelatedWish): Page<RelatedResource>;
    /** Let it come out after all. */
    release(input: ActWish & Reserved): Promise<EditorialAnswer>;
    releaseSync(input: ActWish & Reserved): EditorialAnswer;
    /** Give it another address; the old one leads to it for ever. */
    rename(input: RenameResourceWish & Reserved): Promise<EditorialAnswer>;
    renameSync(input: RenameResourceWish & Reserved): EditorialAnswer;
    /** Bring back what was archived, superseded or withdrawn. */
    restore(input: ActWish & Reserved): Promise<EditorialAnswer>;
    restoreSync(input: ActWish & Reserved): EditorialAnswer;
    /** Take an old version up again, as a new one. */
    restore_version(input: RestoreVersionWish & Reserved): Promise<EditorialAnswer>;
    restore_versionSync(input: RestoreVersionWish & Reserved): EditorialAnswer;
    /** Keep another version; what readers see stays as it is. */
    revise(input: ReviseWish & Reserved): Promise<EditorialAnswer>;
    reviseSync(input: ReviseWish & Reserved): EditorialAnswer;
    /** The same with facets, what was understood and what may have been meant. */
    search(input?: ResourcesWish): Promise<ResourcesFound>;
    searchSync(input?: ResourcesWish): ResourcesFound;
    /** A resource, as much of it as the reader may see, and why. */
    show(input: ResourceWish): Promise<ResourceCard>;
    showSync(input: ResourceWish): ResourceCard;
    /** Agree for the council, or not, signed in as its lead or Leader. */
    sign_off(input: SignOffAnswerWish & Reserved): Promise<EditorialAnswer>;
    sign_offSync(input: SignOffAnswerWish & Reserved): EditorialAnswer;
    /** Send the version in hand to the editors; all that is missing is told. */
    submit(input: ResourceNamed & Reserved): Promise<EditorialAnswer>;
    submitSync(input: ResourceNamed & Reserved): EditorialAnswer;
    /** Say that another takes its place. */
    supersede(input: SupersedeWish & Reserved): Promise<EditorialAnswer>;
    supersedeSync(input: SupersedeWish & Reserved): EditorialAnswer;
    /** Everything that waits for editors or councils, and what is due for review. */
    waiting(input?: WaitingWish): Promise<Page<WorkLine>>;
    waitingSync(input?: WaitingWish): Page<WorkLine>;
    /** Take it away; its address says so for ever. */
    withdraw(input: ResourcesEndWish & Reserved): Promise<EditorialAnswer>;
    withdrawSync(input: ResourcesEndWish & Reserved): EditorialAnswer;
  };
  readonly retention: {
    /** The dry run: what would go today. */
    preview(input?: Nothing): Promise<RetentionList>;
    previewSync(input?: Nothing): RetentionList;
    /** For how long records are kept, and why. */
    rules(input?: RetentionRulesWish): Promise<RetentionRules>;
    rulesSync(input?: RetentionRulesWish): RetentionRules;
    /** Let go what one rule takes. */
    run(input: RetentionRunWish & Reserved): Promise<GoingList>;
    runSync(input: RetentionRunWish & Reserved): GoingList;
    /** Record for how long records of a kind are kept. */
    set_rule(input: RetentionRuleWish & Reserved): Promise<RetentionRule>;
    set_ruleSync(input: RetentionRuleWish & Reserved): RetentionRule;
  };
  readonly rights: {
    /** The table of rights: who may do what, and how far. */
    list(input?: RightsWish): Promise<RightsMatrix>;
    listSync(input?: RightsWish): RightsMatrix;
  };
  readonly rounds: {
    /** Give a round other terms; what was before stays. */
    change(input: RoundTerms & Reserved): Promise<RoundsRoundTerms>;
    changeSync(input: RoundTerms & Reserved): RoundsRoundTerms;
    /** Rounds of funding, the newest first, with what is left of each. */
    list(input?: RoundsWish): Promise<Page<RoundCard>>;
    listSync(input?: RoundsWish): Page<RoundCard>;
    /** Open a round with its envelopes, limits and themes. */
    open(input: RoundTerms & Reserved): Promise<RoundsRoundTerms>;
    openSync(input: RoundTerms & Reserved): RoundsRoundTerms;
    /** One round: its call, its policy as data, what is left. */
    show(input: RoundNumber): Promise<RoundCard>;
    showSync(input: RoundNumber): RoundCard;
  };
  readonly searches: {
    /** Let a kept question go. */
    delete(input: SavedSearchNumber & Reserved): Promise<SavedSearch>;
    deleteSync(input: SavedSearchNumber & Reserved): SavedSearch;
    /** Questions that found nothing, the most frequent first. */
    failed(input?: FailedSearchesWish): Promise<Page<FailedSearch>>;
    failedSync(input?: FailedSearchesWish): Page<FailedSearch>;
    /** The questions one keeps, and how much is new. */
    list(input?: Nothing): Promise<Page<SavedSearch>>;
    listSync(input?: Nothing): Page<SavedSearch>;
    /** Make the search index anew, or what is missing of it. */
    rebuild(input?: ReindexWish & Reserved): Promise<Reindexed>;
    rebuildSync(input?: ReindexWish & Reserved): Reindexed;
    /** Keep a question to the library. */
    save(input: SaveSearchWish & Reserved): Promise<SavedSearch>;
    saveSync(input: SaveSearchWish & Reserved): SavedSearch;
    /** Stop the letters on a kept question by the link in one. */
    stop_letters(input: StopLettersWish & Reserved): Promise<LettersStopped>;
    stop_lettersSync(input: StopLettersWish & Reserved): LettersStopped;
  };
  readonly seats: {
    /** End a term early. */
    end(input: EndSeatWish & Reserved): Promise<SeatRow>;
    endSync(input: EndSeatWish & Reserved): SeatRow;
    /** Appoint a representative to a seat for a term. */
    fill(input: SeatWish & Reserved): Promise<SeatRow>;
    fillSync(input: SeatWish & Reserved): SeatRow;
    /** Who sits where, for whom, on a day. */
    list(input?: SeatsWish): Promise<Page<SeatRow>>;
    listSync(input?: SeatsWish): Page<SeatRow>;
  };
  readonly store: {
    /** Prove the whole store sound, a line per fault. */
    check(input: CheckWish): Promise<CheckReport>;
    checkSync(input: CheckWish): CheckReport;
  };
  readonly themes: {
    /** A further theme. */
    add(input: AddThemeWish & Reserved): Promise<Theme>;
    addSync(input: AddThemeWish & Reserved): Theme;
    /** Rename a theme, move it, give it other synonyms. */
    change(input: ChangeThemeWish & Reserved): Promise<Theme>;
    changeSync(input: ChangeThemeWish & Reserved): Theme;
    /** Themes, and what is shared under each. */
    list(input?: ThemesWish): Promise<Page<ThemeRow>>;
    listSync(input?: ThemesWish): Page<ThemeRow>;
    /** Let another theme take its place; tags follow. */
    merge(input: MergeThemesWish & Reserved): Promise<Theme>;
    mergeSync(input: MergeThemesWish & Reserved): Theme;
  };
  readonly usage: {
    /** What became of a resource, for those who look after it. */
    impact(input: ResourceImpactWish): Promise<ResourceImpact>;
    impactSync(input: ResourceImpactWish): ResourceImpact;
    /** What became of what an organisation shared. */
    impact_of_organisation(input: ImpactWish): Promise<Page<ImpactLine>>;
    impact_of_organisationSync(input: ImpactWish): Page<ImpactLine>;
    /** How often a resource was read; exactly for those who look after it. */
    of_resource(input: UsageWish): Promise<ResourceUsage>;
    of_resourceSync(input: UsageWish): ResourceUsage;
  };
}
