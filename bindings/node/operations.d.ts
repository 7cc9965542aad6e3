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

export interface AskReviewerWish {
  /** Number of the application. */
  application: number;
  /** Number of the person. */
  person: number;
  /** By when; in 14 days if left out. */
  due?: string | null;
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
  /** When it was first sent. */
  submitted_on: string | null;
  /** When it was decided. */
  decided_on: string | null;
  /** Days since it was first sent, up to the decision. */
  days: number;
  /** What the applicant was asked last, while unanswered. */
  question: string;
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

export interface DecisionLine {
  /** Number of the minuted decision. */
  id: number;
  /** Its number at the meeting. */
  number: number;
  /** How others cite it. */
  reference: string;
  /** Item of the agenda; null: none. */
  item: number | null;
  /** What was decided. */
  text: string;
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
  letter: "invitation" | "sign_in_link" | "password_reset" | "email_change" | "email_changed" | "role_changed" | "import_finished" | "membership_renewal" | "figures_missing" | "network_news" | "application_received" | "application_queried" | "application_approved" | "application_refused" | "review_asked";
}

export interface LetterPreview {
  /** Which letter of the portal. */
  letter: "invitation" | "sign_in_link" | "password_reset" | "email_change" | "email_changed" | "role_changed" | "import_finished" | "membership_renewal" | "figures_missing" | "network_news" | "application_received" | "application_queried" | "application_approved" | "application_refused" | "review_asked";
  /** Its subject, with sample values. */
  subject: string;
  /** Its text, with sample values. */
  body: string;
  /** True for notices that people can stop in their account. */
  may_be_declined: boolean;
}

export interface UndeliveredWish {
  /** How many at most; 50 if left out. */
  limit?: number | null;
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

export interface SuccessionEffects {
  /** Each organisation before and after. */
  rows: SuccessionRow[];
  /** Votes of all of them on the eve. */
  votes_before: number;
  /** Votes of all of them from the day on. */
  votes_after: number;
  /** What it does to memberships, in plain sentences. */
  sentences: string[];
}

export interface UndoReorganisationWish {
  /** Number of the reorganisation. */
  succession: number;
  /** Why it is taken back. */
  reason: string;
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
  right?: "read_register" | "use_account" | "read_contacts" | "manage_contacts" | "confirm_figures" | "edit_register" | "reorganise" | "import_files" | "read_audit_trail" | "run_network" | "enquire" | "apply" | "read_papers" | "review_applications" | "decide_memberships" | "keep_commitments" | "keep_governance" | "read_dealings" | "record_dealings" | "answer_requests" | "manage_roles" | "maintain" | null;
}

export interface RightsRow {
  /** What an operation needs. */
  right: "read_register" | "use_account" | "read_contacts" | "manage_contacts" | "confirm_figures" | "edit_register" | "reorganise" | "import_files" | "read_audit_trail" | "run_network" | "enquire" | "apply" | "read_papers" | "review_applications" | "decide_memberships" | "keep_commitments" | "keep_governance" | "read_dealings" | "record_dealings" | "answer_requests" | "manage_roles" | "maintain";
  /** Anyone, not signed in. */
  visitor: "none" | "own" | "any";
  /** Works for an organisation. */
  officer: "none" | "own" | "any";
  /** Leads for an organisation. */
  lead: "none" | "own" | "any";
  /** On the network team. */
  network_officer: "none" | "own" | "any";
  /** Network manager. */
  administrator: "none" | "own" | "any";
  /** Reads all, changes nothing. */
  auditor: "none" | "own" | "any";
}

export interface RightsMatrix {
  /** Right by right, how far each role has it. */
  rows: RightsRow[];
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

/** Every operation by its name. */
export interface Operations {
  "account.begin_authenticator": { input: Nothing; output: AuthenticatorSetup };
  "account.change_email": { input: OwnEmailWish; output: Record<string, never> };
  "account.change_password": { input: PasswordWish; output: Record<string, never> };
  "account.confirm_authenticator": { input: ConfirmWish; output: RecoveryCodes };
  "account.create_token": { input: TokenWish; output: MadeToken };
  "account.export": { input: Nothing; output: PersonExport };
  "account.rename": { input: OwnNameWish; output: PersonCard };
  "account.revoke_token": { input: RevokeWish; output: TokenCard };
  "account.show": { input: Nothing; output: PersonCard };
  "account.tokens": { input: Nothing; output: Page<TokenCard> };
  "applications.ask_reviewer": { input: AskReviewerWish; output: ApplicationCard };
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
  "applications.to_review": { input: ToReviewWish; output: Page<ApplicationRow> };
  "applications.withdraw": { input: WithdrawApplicationWish; output: ApplicationCard };
  "appointments.add": { input: AppointWish; output: Appointment };
  "appointments.add_to_network": { input: NetworkPostWish; output: Appointment };
  "appointments.end": { input: EndWish; output: Appointment };
  "appointments.end_in_network": { input: EndNetworkWish; output: Appointment };
  "appointments.withdraw_end": { input: WithdrawEndWish; output: Appointment };
  "audit.list": { input: AuditWish; output: Page<AuditRow> };
  "audit.prove": { input: ProofWish; output: Proof };
  "bank_holidays.list": { input: BankHolidaysWish; output: BankHolidayList };
  "changes.list": { input: FeedWish; output: Page<FeedRow> };
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
  "imports.show": { input: ImportCardWish; output: ImportCard };
  "imports.undo": { input: UndoImportWish; output: UndoImportOutcome };
  "information_requests.correct": { input: RequestCorrection; output: RequestCard };
  "information_requests.decide": { input: DisclosureWish; output: RequestCard };
  "information_requests.export": { input: RequestNumber; output: RequestExport };
  "information_requests.list": { input: RequestsWish; output: Page<RequestCard> };
  "information_requests.log": { input: RequestWish; output: RequestCard };
  "information_requests.record_step": { input: StepWish; output: RequestCard };
  "information_requests.show": { input: RequestNumber; output: RequestCard };
  "information_requests.take_step_back": { input: StepBackWish; output: RequestCard };
  "meetings.agree_minutes": { input: AgreeWish; output: MeetingRow };
  "meetings.call": { input: CallWish; output: MeetingRow };
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
  "memberships.show": { input: StandingWish; output: MembershipCard };
  "memberships.suspend": { input: Step; output: MembershipChanged };
  "memberships.withdraw": { input: EventWithdrawal; output: MembershipChanged };
  "memberships.withdraw_notice": { input: Step; output: MembershipChanged };
  "messages.preview": { input: PreviewWish; output: LetterPreview };
  "messages.undelivered": { input: UndeliveredWish; output: Page<UndeliveredMessage> };
  "minutes.show": { input: CiteWish; output: CitedMinute };
  "organisations.add": { input: AddWish; output: OrganisationChanged };
  "organisations.change": { input: ChangeWish; output: OrganisationChanged };
  "organisations.correct": { input: CorrectWish; output: OrganisationChanged };
  "organisations.count": { input: CountWish; output: RegisterCounts };
  "organisations.export": { input: ExportWish; output: RegisterExport };
  "organisations.list": { input: ListWish; output: Page<OrganisationRow> };
  "organisations.lookup": { input: LookupWish; output: LookupAnswer };
  "organisations.map": { input: MapWish; output: MapPoints };
  "organisations.population": { input: CountWish; output: PopulationCount };
  "organisations.rename": { input: RenameWish; output: OrganisationChanged };
  "organisations.show": { input: CardWish; output: OrganisationCard };
  "organisations.state_figures": { input: FiguresWish; output: OrganisationChanged };
  "organisations.withdraw": { input: WithdrawWish; output: OrganisationChanged };
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
  "reminders.preview": { input: ReminderWish; output: ReminderPreview };
  "reminders.queue": { input: ReminderWish; output: RemindersQueued };
  "reminders.record_consent": { input: ConsentWish; output: RemindersConsentWish };
  "reminders.unsubscribe": { input: UnsubscribeWish; output: Unsubscribed };
  "reorganisations.commit": { input: ReorganiseWish; output: ReorganisationOutcome };
  "reorganisations.effects_on_members": { input: ReorganiseWish; output: SuccessionEffects };
  "reorganisations.preview": { input: ReorganiseWish; output: ReorganisationOutcome };
  "reorganisations.undo": { input: UndoReorganisationWish; output: ReorganisationOutcome };
  "retention.preview": { input: Nothing; output: RetentionList };
  "retention.rules": { input: RetentionRulesWish; output: RetentionRules };
  "retention.run": { input: RetentionRunWish; output: GoingList };
  "retention.set_rule": { input: RetentionRuleWish; output: RetentionRule };
  "rights.list": { input: RightsWish; output: RightsMatrix };
  "seats.end": { input: EndSeatWish; output: SeatRow };
  "seats.fill": { input: SeatWish; output: SeatRow };
  "seats.list": { input: SeatsWish; output: Page<SeatRow> };
  "store.check": { input: CheckWish; output: CheckReport };
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
  readonly applications: {
    /** Ask somebody to review an application. */
    ask_reviewer(input: AskReviewerWish & Reserved): Promise<ApplicationCard>;
    ask_reviewerSync(input: AskReviewerWish & Reserved): ApplicationCard;
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
  readonly changes: {
    /** What changed after a number, in order. */
    list(input?: FeedWish): Promise<Page<FeedRow>>;
    listSync(input?: FeedWish): Page<FeedRow>;
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
    /** One import with its report line by line. */
    show(input: ImportCardWish): Promise<ImportCard>;
    showSync(input: ImportCardWish): ImportCard;
    /** Take back what an import brought in. */
    undo(input: UndoImportWish & Reserved): Promise<UndoImportOutcome>;
    undoSync(input: UndoImportWish & Reserved): UndoImportOutcome;
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
  readonly meetings: {
    /** The minutes are agreed by a later meeting. */
    agree_minutes(input: AgreeWish & Reserved): Promise<MeetingRow>;
    agree_minutesSync(input: AgreeWish & Reserved): MeetingRow;
    /** Call a meeting. */
    call(input: CallWish & Reserved): Promise<MeetingRow>;
    callSync(input: CallWish & Reserved): MeetingRow;
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
    /** From any past name or code to the living successor, and why. */
    lookup(input: LookupWish): Promise<LookupAnswer>;
    lookupSync(input: LookupWish): LookupAnswer;
    /** Where the organisations lie. */
    map(input?: MapWish): Promise<MapPoints>;
    mapSync(input?: MapWish): MapPoints;
    /** Residents, each counted once, and who was left out and why. */
    population(input?: CountWish): Promise<PopulationCount>;
    populationSync(input?: CountWish): PopulationCount;
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
    /** What a reorganisation would do; nothing is done. */
    preview(input: ReorganiseWish): Promise<ReorganisationOutcome>;
    previewSync(input: ReorganiseWish): ReorganisationOutcome;
    /** Take a reorganisation back before its day. */
    undo(input: UndoReorganisationWish & Reserved): Promise<ReorganisationOutcome>;
    undoSync(input: UndoReorganisationWish & Reserved): ReorganisationOutcome;
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
}
