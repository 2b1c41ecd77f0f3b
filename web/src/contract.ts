// Made from the domain's types by its tests; a test fails when it is behind. Do not edit.

export interface ActionDates {
  end: string | null;
  start: string | null;
}

export interface ActionItem {
  audience: string | null;
  axisId: string | null;
  canBeReady: boolean;
  citations: Citation[];
  context: string | null;
  dates: ActionDates;
  description: string | null;
  history: ActionMoment[];
  id: string;
  indicators: ChosenIndicator[];
  lead: ActionLead;
  links: ActionLinks;
  means: ActionMeans;
  number: number;
  progressPercent: number;
  risks: string[];
  status: ActionStatus;
  steps: ActionStep[];
  title: string;
}

export interface ActionLead {
  collegeIds?: string[];
  leadKind: LeadKind;
  leadRole: string | null;
  partnerRoles?: string[];
}

export interface ActionLinks {
  commitments?: string[];
  decisionIds?: string[];
  leverIds?: string[];
  needIds?: string[];
  objectiveIds?: string[];
  obstacleIds?: string[];
  proposalIds?: string[];
}

export interface ActionMeans {
  budgetEuro: number | null;
  freed?: FreedTime | null;
  funding?: string[];
  human: string | null;
  material: string | null;
}

export interface ActionMoment {
  at: string | null;
  sentence: string | null;
  status: ActionStatus;
}

export interface ActionParts {
  dates?: ActionDates | null;
  lead?: ActionLead | null;
  links?: ActionLinks | null;
  means?: ActionMeans | null;
  risks?: string[] | null;
  steps?: ActionStep[] | null;
  words?: ActionWords | null;
}

export type ActionStatus =
  | 'proposed'
  | 'ready'
  | 'planned'
  | 'inProgress'
  | 'completed'
  | 'stopped';

export interface ActionStep {
  done: boolean;
  due: string | null;
  id: string;
  label: string;
}

export interface ActionWords {
  audience: string | null;
  axisId: string | null;
  context: string | null;
  description: string | null;
  title: string;
}

export interface ApproachOrigin {
  at: string;
  practiceId: string;
  title: string;
  version: number;
}

export type ArticleAnswer =
  | 'agree'
  | 'canLiveWith'
  | 'objection';

export interface ArticleItem {
  key: string;
  number: number;
  text: string;
  title: string;
}

export interface AssetItem {
  at: string | null;
  collegeId: string | null;
  id: string;
  kind: AssetKind | null;
  mine: boolean;
  order: number;
  relayedByCollegeId: string | null;
  text: string | null;
}

export type AssetKind =
  | 'people'
  | 'place'
  | 'group'
  | 'knowHow';

export interface Assistance {
  helperId: string;
  reachedBy: ReachedBy;
}

export interface AwarenessCard {
  audience?: string | null;
  collegeIds?: string[];
  costEuro?: number | null;
  date?: string | null;
  days?: number | null;
  indicatorIds?: string[];
  kind: AwarenessKind;
  practices?: string[];
  resources?: string | null;
  status?: AwarenessStatus;
  title: string;
}

export interface AwarenessItem {
  card: AwarenessCard;
  id: string;
}

export type AwarenessKind =
  | 'event'
  | 'publication'
  | 'other';

export type AwarenessStatus =
  | 'planned'
  | 'drafting'
  | 'done'
  | 'dropped';

export interface AxisItem {
  id: string;
  order: number;
  plainText: string | null;
  sponsorRole: string | null;
  title: string;
}

export interface AxisWords {
  plainText: string | null;
  sponsorRole: string | null;
  title: string;
}

export interface BalanceItem {
  colleges: CollegeBalance[];
  isBalanced: boolean;
  members: number;
  sizeIsUsual: boolean;
  target: number;
}

export interface BallotItem {
  channels: Partial<Record<VoteChannel, number>> | null;
  closedAt: string | null;
  hasPapers: boolean;
  helpers: Record<string, number> | null;
  id: string;
  late: number | null;
  method: VoteMethod;
  moreVotesThanPeople: boolean | null;
  openedAt: string | null;
  options: OptionItem[];
  present: number | null;
  previousId: string | null;
  result: Tally | null;
  retained: string[];
  rule: string | null;
  rules: BallotRules;
  sheets: Record<string, string> | null;
  status: BallotStatus;
  stepId: string;
  timesReopened: number;
  title: string;
  turnout: TurnoutLine[] | null;
  unread: number | null;
  voted: number | null;
  workshopId: string | null;
}

export interface BallotRules {
  liveResults?: boolean;
  retention?: RetentionRule | null;
  secrecy?: Secrecy;
}

export type BallotStatus =
  | 'prepared'
  | 'open'
  | 'closed'
  | 'published';

export interface BodyCard {
  kind: BodyKind;
  label: string;
  leadRole?: string | null;
  meets?: string | null;
  role?: string | null;
  seats?: BodySeat[];
}

export interface BodyItem {
  balance: BalanceItem | null;
  card: BodyCard;
  id: string;
  members: number;
}

export type BodyKind =
  | 'steeringCommittee'
  | 'technicalCommittee'
  | 'workingGroup';

export interface BodySeat {
  category?: MemberCategory | null;
  collegeId: string;
  count: number;
  function?: string | null;
}

export interface BriefItem {
  at: string;
  id: string;
  number: number;
}

export interface BroughtAction {
  actionId: string;
  parts: ActionParts;
  progressPercent: number;
}

export type BudgetEntry =
  | 'approval'
  | 'knapsack';

export type CardAnswer =
  | 'agree'
  | 'disagree'
  | 'pass';

export interface CardItem {
  collegeId: string | null;
  hidden: boolean;
  id: string;
  order: number;
  origin: IdeaOrigin;
  placeId: string | null;
  poured: boolean;
  proposed: Record<string, number> | null;
  rank: number | null;
  source: FrameSource;
  stepId: string;
  text: string | null;
  underId: string | null;
  workshopId: string;
}

export type CardKind =
  | 'obstacle'
  | 'lever'
  | 'proposal';

export interface CarriedCommitment {
  actionIds: string[];
  college: string | null;
  due: string | null;
  text: string;
}

export interface ChangeDomain {
  id: string;
  label: string;
}

export interface ChangeDomainItem {
  id: string;
  label: string;
  order: number;
}

export interface CharterItem {
  adopted: number | null;
  adoptedAt: string | null;
  objections: ObjectionItem[];
  result: Tally | null;
  reviewOn: string | null;
  round: number;
  signatures: SignatureItem[];
  signedElsewhere: PresenceLine[];
  status: CharterStatus;
  submitted: number | null;
  textId: string;
  unanswered: string[] | null;
  voted: number | null;
}

export type CharterStatus =
  | 'draft'
  | 'underReview'
  | 'submittedToVote'
  | 'adopted'
  | 'underRevision'
  | 'expired';

export interface CharterVersionItem {
  articles: ArticleItem[];
  commitments: Commitment[];
  number: number;
  textId: string;
  undecided: UndecidedPassage[];
}

export interface ChosenIndicator {
  indicatorId: string;
  on: string | null;
}

export interface Citation {
  as: Role | null;
  at: string;
  practiceId: string;
  title: string;
  version: number;
  why: string | null;
}

export interface College {
  coreGroupSeats?: number;
  id: string;
  label: string;
  participants?: number | null;
  plainLabel: string | null;
  targetShare?: number | null;
}

export interface CollegeBalance {
  collegeId: string;
  excess: number;
  seats: number;
  target: number;
}

export interface CollegeConstancy {
  collegeId: string;
  workshops: number;
}

export interface CollegeCoverage {
  collegeId: string;
  notes: number | null;
  took: boolean;
}

export interface CollegeFloor {
  collegeId: string;
  threshold: Ratio;
}

export interface CollegeItem {
  coreGroupSeats: number;
  id: string;
  label: string;
  order: number;
  participants: number | null;
  plainLabel: string | null;
  targetShare: number | null;
}

export interface CollegeTally {
  collegeIds: string[];
  options: OptionTally[];
  people: number;
}

export interface Commitment {
  college: string | null;
  due: string | null;
  text: string;
}

export interface CommonCard {
  agreeing: number[];
  cardId: string;
  consensus: number;
}

export type ComputedAndFelt =
  | 'notKnown'
  | 'same'
  | 'computedHigher'
  | 'feltHigher';

export interface ConfirmationItem {
  at: string;
  id: string;
  ofFormerWords: boolean;
  role: string;
  verdict: OutsideVerdict;
  words: string | null;
}

export interface ConsentItem {
  adopted: boolean | null;
  ballotId: string | null;
  round: number;
  stage: ConsentStage;
  standing: number | null;
  stepId: string;
  version: number;
  workshopId: string;
}

export type ConsentManner =
  | 'spoken'
  | 'written'
  | 'form';

export type ConsentStage =
  | 'presentation'
  | 'clarification'
  | 'reactions'
  | 'amendment'
  | 'objections'
  | 'concluded';

export interface CountItem {
  ballotId: string;
  channel: VoteChannel;
  checkedBy: string | null;
  collegeId: string;
  counts: Record<string, Record<string, number>>;
  enteredBy: string;
  papers: Record<string, string>[];
  people: number;
}

export interface Coverage {
  colleges: CollegeCoverage[];
  personsMissing: boolean;
}

export interface CreditItem {
  as: string | null;
  memberId: string | null;
}

export type Criterion =
  | 'relevance'
  | 'coherence'
  | 'effectiveness'
  | 'efficiency'
  | 'impact'
  | 'sustainability'
  | 'usefulness'
  | 'participation'
  | 'powerToAct'
  | 'partnership'
  | 'practiceTransformation'
  | 'socialBond'
  | 'dignity'
  | 'unexpectedEffects';

export interface DecisionDetailsItem {
  dissents: DissentItem[];
  terms: DecisionTerms;
}

export interface DecisionItem {
  at: string;
  details: DecisionDetailsItem | null;
  due: string | null;
  id: string;
  ownerRole: string;
  proposalId: string | null;
  text: string;
  workshopId: string | null;
}

export type DecisionResult =
  | 'adopted'
  | 'adoptedWithChanges'
  | 'postponed'
  | 'rejected';

export interface DecisionTerms {
  basis?: string | null;
  bodyId?: string | null;
  decidedBy: string;
  differences?: string | null;
  level?: ParticipationLevel | null;
  result: DecisionResult;
  reviewOn?: string | null;
}

export interface DecisionsTaken {
  announced: TracedThing[];
  open: TracedThing[];
}

export interface DissentItem {
  id: string;
  text: string | null;
}

export interface Duplicate {
  likeness: number;
  otherId: string;
  proposalId: string;
}

export interface EvaluationFrameItem {
  amendments: FrameAmendment[];
  baseline: FrameBaseline | null;
  indicatorIds: string[];
  texts: FrameTexts;
}

export interface EvaluationNoteItem {
  about: NoteAbout;
  at: string;
  collegeId: string | null;
  criterion: Criterion;
  id: string;
  indicatorIds: string[];
  order: number;
  plainText: string | null;
  reason: string | null;
  relayedByCollegeId: string | null;
  state: EvaluationNoteState;
  stepId: string | null;
  text: string | null;
}

export type EvaluationNoteState =
  | 'published'
  | 'held'
  | 'aside';

export interface FacetCount {
  count: number;
  name: string;
  value: string;
}

export interface FeltCount {
  no: number;
  ratherNo: number;
  ratherYes: number;
  yes: number;
}

export interface FeltLine {
  collegeIds: string[];
  counts: Partial<Record<FeltStatement, FeltCount>>;
  total: number;
}

export type FeltStatement =
  | 'heard'
  | 'understood'
  | 'freeToSpeak'
  | 'toldWhatBecame'
  | 'notDecidedBefore';

export type FeltStep =
  | 'no'
  | 'ratherNo'
  | 'ratherYes'
  | 'yes';

export interface FilledGrid {
  answers: GridAnswer[];
  as: Signatory;
  at: string;
}

export interface FollowedItem {
  carrierId: string;
  new: boolean;
  proposalId: string;
  tie: ProposalTie;
}

export interface FormEntry {
  advantages?: string[];
  conditions?: string[];
  definition?: string | null;
  difficulties?: string[];
  diversity?: string | null;
  examples?: string[];
  interest?: string | null;
  name: string;
  reach?: string | null;
  reasons?: FormReason[];
  training?: FormTraining;
  whenToUse?: string[];
}

export interface FormLine {
  definition: string | null;
  id: string;
  name: string;
  version: number | null;
}

export interface FormPage {
  at: string | null;
  entry: FormEntry;
  examples: PracticeCard[];
  id: string;
  isWaiting: boolean;
  may: string[];
  practices: number;
  version: number | null;
  versions: FormVersion[];
}

export interface FormReason {
  answer: string;
  isCare?: boolean;
  text: string;
}

export interface FormSuggestion {
  cares: FormReason[];
  definition: string | null;
  id: string;
  name: string;
  reasons: FormReason[];
}

export interface FormTraining {
  continuing?: string[];
  initial?: string[];
  innovation?: string[];
}

export interface FormVersion {
  at: string | null;
  number: number;
}

export interface FrameAmendment {
  added: string[];
  after: string | null;
  at: string;
  before: string | null;
  indicatorIds: string[];
  part: FramePart;
  removed: string[];
  reworded: FrozenIndicator | null;
  why: string | null;
}

export interface FrameAxis {
  high: string;
  low: string;
}

export interface FrameBaseline {
  at: string;
  indicators: FrozenIndicator[];
  texts: FrameTexts;
}

export type FrameForm =
  | 'columns'
  | 'matrix'
  | 'tree'
  | 'timeline'
  | 'debate';

export type FramePart =
  | 'objectives'
  | 'modalities'
  | 'contours'
  | 'indicators';

export interface FramePlace {
  id: string;
  title: string;
}

export type FrameSource =
  | 'written'
  | 'ideas'
  | 'needs'
  | 'obstacles'
  | 'levers';

export interface FrameTexts {
  contours: string | null;
  modalities: string | null;
  objectives: string | null;
}

export interface FreedTime {
  hoursPerMonth: number;
  team: string;
}

export interface FrozenIndicator {
  chosenOn: string | null;
  definition: IndicatorDefinition;
  id: string;
}

export interface GridAnswer {
  code: string;
  comment?: string | null;
  said: GridSaid;
}

export type GridSaid =
  | 'yes'
  | 'no'
  | 'notSaid';

export interface GroupItem {
  id: string;
  name: string | null;
  order: number;
  stepId: string;
  workshopId: string;
}

export interface GroupedItem {
  groupId: string;
  ideaId: string;
  stepId: string;
  workshopId: string;
}

export interface GuestCard {
  from?: string | null;
  function: string;
  kind: GuestKind;
  stepIds?: string[];
  until?: string | null;
  workshopIds?: string[];
}

export interface GuestItem {
  card: GuestCard;
  id: string;
  invited: boolean | null;
  memberId: string | null;
}

export type GuestKind =
  | 'expert'
  | 'support';

export interface GuideItem {
  at: string;
  id: string;
  isMine: boolean;
  practices: GuidePractice[];
  preface: string | null;
  title: string;
}

export interface GuideLine {
  at: string;
  id: string;
  practices: number;
  preface: string | null;
  title: string;
}

export interface GuidePractice {
  id: string;
  summary: string | null;
  title: string;
}

export interface HearingCard {
  date: string;
  guestRole: string;
  link?: string | null;
  mode: HearingMode;
  questions?: string[];
  topic: string;
}

export interface HearingItem {
  card: HearingCard;
  id: string;
  takeaways: Takeaway[];
}

export type HearingMode =
  | 'onSite'
  | 'videoConference'
  | 'phone'
  | 'written';

export interface IdeaItem {
  collegeId: string | null;
  hidden: boolean;
  id: string;
  order: number;
  origin: IdeaOrigin;
  stepId: string;
  text: string | null;
  workshopId: string;
}

export type IdeaOrigin =
  | 'written'
  | 'dictated';

export type Illustrated =
  | 'objective'
  | 'action';

export interface IndicatorDefinition {
  adaptedFrom: string | null;
  baseline: number | null;
  builtInWorkshop: boolean | null;
  collegeIds?: string[];
  criterion: Criterion;
  focus: IndicatorFocus;
  frequency: string | null;
  kind: IndicatorKind;
  label: string;
  levels?: IndicatorLevel[];
  method: string | null;
  plainLabel: string | null;
  question: string | null;
  source: string | null;
  target: number | null;
  unit: string | null;
  use?: IndicatorUse | null;
}

export type IndicatorFocus =
  | 'process'
  | 'result'
  | 'effect';

export interface IndicatorItem {
  chosenOn: string | null;
  definition: IndicatorDefinition;
  id: string;
  order: number;
}

export type IndicatorKind =
  | 'qualitative'
  | 'quantitative';

export interface IndicatorLevel {
  label: string;
  value: number;
}

export type IndicatorUse =
  | 'monitoring'
  | 'evaluation'
  | 'both';

export interface InspiredLever {
  category: LeverCategory | null;
  obstacles: string[];
  on: string;
  place: PracticePlace;
  practiceId: string;
  practiceTitle: string;
  roomForManoeuvre: RoomForManoeuvre | null;
  text: string;
}

export interface InvitationItem {
  at: string;
  id: string;
  role: Role;
}

export interface LateVoteItem {
  at: string;
  ballotId: string;
  seatId: string;
}

export type LeadKind =
  | 'none'
  | 'institution'
  | 'fieldTeam'
  | 'association'
  | 'residents'
  | 'collective';

export interface LeverCard {
  category: LeverCategory;
  evidence: string | null;
  obstacleIds?: string[];
  plainText: string | null;
  roomForManoeuvre: RoomForManoeuvre | null;
  text: string;
}

export type LeverCategory =
  | 'simplification'
  | 'powerToAct'
  | 'training'
  | 'management'
  | 'partnership'
  | 'politicalSponsorship';

export interface LeverItem {
  at: string;
  category: LeverCategory;
  collegeId: string | null;
  evidence: string | null;
  id: string;
  mine: boolean;
  obstacleIds: string[];
  order: number;
  plainText: string | null;
  relayedByCollegeId: string | null;
  roomForManoeuvre: RoomForManoeuvre | null;
  text: string | null;
}

export interface LibraryDigest {
  after: string | null;
  before: string;
  month: string;
  published: PracticeCard[];
}

export interface LibraryMe {
  administers: boolean;
  may: string[];
  member: boolean;
  territories: string[];
}

export interface LibraryOverview {
  counts: FacetCount[];
  published: number;
  sources: PracticeSource[];
  withoutPractice: string[];
}

export interface LibraryResults {
  facets: FacetCount[];
  items: PracticeCard[];
  page: number;
  pageSize: number;
  total: number;
}

export interface LibraryTerritory {
  country: string | null;
  department: string | null;
  latest: string;
  practices: number;
  territory: string;
}

export interface LifeLink {
  id: string;
  label: string;
  room: string;
}

export interface LifeStep {
  at: string | null;
  link: LifeLink | null;
  stage: ProposalStage;
}

export type LiftedBy =
  | 'author'
  | 'team';

export interface MapArea {
  angle: number;
  longer: number;
  shorter: number;
  x: number;
  y: number;
}

export type MemberCategory =
  | 'departmentalCouncil'
  | 'municipalSocialService'
  | 'association'
  | 'socialProtection'
  | 'personSupported'
  | 'fieldProfessional'
  | 'stateService';

export interface MemberItem {
  id: string;
  joinedAt: string;
  name: string | null;
  role: Role;
}

export interface MergeObjectionItem {
  answer: string | null;
  at: string;
  reason: string | null;
}

export interface MilestoneCard {
  deliverables?: string[];
  due: string;
  kind?: MilestoneKind;
  label: string;
}

export interface MilestoneItem {
  card: MilestoneCard;
  id: string;
  markedAt: string | null;
  report: ReviewReport | null;
  sentence: string | null;
  status: MilestoneStatus;
  validation: MilestoneVote | null;
}

export type MilestoneKind =
  | 'step'
  | 'validation'
  | 'review';

export type MilestoneStatus =
  | 'planned'
  | 'inProgress'
  | 'done';

export interface MilestoneVote {
  ballotId: string;
  optionId: string;
}

export type Mood =
  | 'sun'
  | 'cloud'
  | 'rain'
  | 'storm'
  | 'happy'
  | 'neutral'
  | 'unhappy';

export type MoodScale =
  | 'weather'
  | 'faces';

export interface NeedItem {
  at: string | null;
  count: number;
  id: string;
  label: string;
  order: number;
  period: string;
}

export interface NoteAbout {
  id?: string | null;
  type: NoteSubject;
}

export type NoteSubject =
  | 'action'
  | 'process'
  | 'project';

export interface ObjectionItem {
  article: string;
  collegeId: string | null;
  id: string;
  lifted: LiftedBy | null;
  note: string | null;
  reason: string | null;
}

export interface ObjectiveItem {
  axisId: string | null;
  citations: Citation[];
  id: string;
  kind: ObjectiveKind;
  order: number;
  plainText: string | null;
  text: string;
}

export type ObjectiveKind =
  | 'general'
  | 'operational';

export interface ObjectiveWords {
  axisId: string | null;
  kind: ObjectiveKind;
  plainText: string | null;
  text: string;
}

export type ObstacleBasis =
  | 'observed'
  | 'perceived';

export interface ObstacleCard {
  basis: ObstacleBasis;
  family: ObstacleFamily;
  level: ObstacleLevel | null;
  nature: ObstacleNature | null;
  needIds?: string[];
  plainText: string | null;
  text: string;
}

export type ObstacleFamily =
  | 'centralisedTradition'
  | 'legalFramework'
  | 'institutionalComplexity'
  | 'managerialLogic'
  | 'professionalModel';

export interface ObstacleItem {
  at: string;
  basis: ObstacleBasis;
  collegeId: string | null;
  family: ObstacleFamily;
  id: string;
  leadsToIds: string[];
  level: ObstacleLevel | null;
  mine: boolean;
  nature: ObstacleNature | null;
  needIds: string[];
  order: number;
  plainText: string | null;
  relayedByCollegeId: string | null;
  text: string | null;
}

export type ObstacleLevel =
  | 'state'
  | 'department'
  | 'municipality'
  | 'organisation'
  | 'team'
  | 'territory';

export type ObstacleNature =
  | 'cultural'
  | 'societal'
  | 'organisational'
  | 'regulatory';

export interface OpinionCardItem {
  id: string;
  kind: CardKind;
  text: string | null;
  title: string | null;
}

export interface OpinionCount {
  agree: number;
  disagree: number;
  important: number;
  pass: number;
}

export interface OpinionGroup {
  area: MapArea;
  people: number;
  telling: TellingCard[];
}

export interface OpinionItem {
  cardId: string;
  lines: OpinionLine[];
  people: number;
  reading: OpinionReading | null;
  total: OpinionCount | null;
}

export interface OpinionLine {
  collegeIds: string[];
  count: OpinionCount;
}

export interface OpinionMapItem {
  cards: number;
  common: CommonCard[];
  distinctness: number;
  fewestCards: number;
  fewestPeople: number;
  groups: OpinionGroup[];
  people: number;
}

export type OpinionReading =
  | 'sharedAgreement'
  | 'sharedRefusal'
  | 'usefulDisagreement';

export interface OptionItem {
  id: string;
  label: string | null;
  sourceId: string | null;
}

export interface OptionSource {
  ballotId?: string | null;
  optionIds?: string[];
  proposals?: boolean;
  stepId?: string | null;
  typed?: string[];
}

export interface OptionTally {
  counts: Record<string, number>;
  optionId: string;
}

export type OutcomeBasis =
  | 'observed'
  | 'told'
  | 'documented'
  | 'supposed';

export interface OutcomeCard {
  basis: OutcomeBasis;
  contribution: string;
  links?: OutcomeLinks;
  significance: string;
  sourceRoles?: string[];
  whatChanged: string;
  whoChanged: string;
}

export interface OutcomeItem {
  at: string;
  basis: OutcomeBasis;
  confirmations: ConfirmationItem[];
  contribution: string | null;
  id: string;
  links: OutcomeLinks;
  order: number;
  significance: string | null;
  sourceRoles: string[];
  whatChanged: string | null;
  whoChanged: string | null;
}

export interface OutcomeLinks {
  actionIds?: string[];
  indicatorIds?: string[];
  objectiveIds?: string[];
  storyIds?: string[];
}

export type OutsideVerdict =
  | 'agrees'
  | 'partly'
  | 'disagrees';

export interface OwnAnswersItem {
  latest: string | null;
  new: number;
}

export interface OwnArticleAnswer {
  answer: ArticleAnswer;
  at: string;
  lifted: LiftedBy | null;
  note: string | null;
  objectionId: string | null;
  reason: string | null;
}

export interface OwnBallotItem {
  at: string | null;
  ballotId: string;
  channel: VoteChannel;
  late: boolean;
  marks: Record<string, string> | null;
}

export interface OwnCharterItem {
  answers: Record<string, OwnArticleAnswer>;
  collegeId: string | null;
  round: number;
  signatures: string[];
  textId: string;
}

export interface OwnIdea {
  id: string;
  text: string | null;
}

export interface OwnMark {
  missing: string | null;
  used: boolean;
  useful: boolean;
}

export interface OwnMemberItem {
  id: string;
  name: string | null;
  role: Role;
}

export interface OwnNotesItem {
  notes: EvaluationNoteItem[];
}

export interface OwnOpinionItem {
  answer: CardAnswer;
  cardId: string;
  important: boolean;
}

export interface OwnParticipationItem {
  answers: Partial<Record<FeltStatement, FeltStep>>;
  collegeId: string;
}

export interface OwnPlaceItem {
  group: number | null;
  needed: number;
  x: number | null;
  y: number | null;
}

export interface OwnRemark {
  id: string;
  kind: RemarkKind;
  lifted: boolean;
  round: number;
  text: string | null;
}

export interface OwnSeatItem {
  collegeId: string;
  id: string;
  name: string | null;
  recall: RecallCode | null;
  writable: boolean;
}

export interface OwnStepItem {
  done: boolean;
  ideas: OwnIdea[];
  mood: Mood | null;
  places: Record<string, string>;
  remarks: OwnRemark[];
  scale: string[];
  stance: Stance | null;
  stepId: string;
  storyId: string | null;
  word: string | null;
}

export interface OwnVoiceItem {
  answered: number;
  cards: number;
  collegeId: string | null;
}

export interface PanelItem {
  choice: StoryChoiceItem | null;
  collegeId: string | null;
  roundId: string | null;
  roundTitle: string | null;
  stepId: string;
  stories: PanelStory[];
  workshopId: string;
}

export interface PanelStory {
  collegeId: string | null;
  id: string;
  title: string | null;
}

export type ParticipationLevel =
  | 'information'
  | 'consultation'
  | 'concertation'
  | 'coConstruction'
  | 'coDecision';

export interface ParticipationQuality {
  constancy: CollegeConstancy[];
  decisions: DecisionsTaken;
  felt: FeltLine[];
  proposals: ProposalsAnswered;
  readings: ParticipationReading[];
  workshops: WorkshopPresence[];
}

export interface ParticipationReading {
  collegesDiffer: boolean;
  computed: Share | null;
  felt: Share;
  reading: ComputedAndFelt;
  statement: FeltStatement;
}

export interface PersonalText {
  owner: string | null;
  text: string | null;
}

export interface PlanGaps {
  commitments: CarriedCommitment[];
  objectiveIds: string[];
}

export interface PlanItem {
  ambition: string | null;
  approach: ApproachOrigin | null;
  feedKey: string | null;
  gaps: PlanGaps;
  lead: Partial<Record<LeadKind, number>>;
  origin: PlanOrigin | null;
  plainAmbition: string | null;
  sponsorRole: string | null;
}

export interface PlanOrigin {
  at: string;
  projectId: string;
  title: string;
}

export interface PledgeCard {
  due: string;
  ownerRole: string;
  subject?: PledgeSubject;
  text: string;
  toWhom: string;
}

export interface PledgeItem {
  at: string;
  card: PledgeCard;
  id: string;
  reports: PledgeReport[];
  status: PledgeStatus;
}

export interface PledgeReport {
  at: string;
  sentence: string;
  status: PledgeStatus;
}

export type PledgeStatus =
  | 'promised'
  | 'underWay'
  | 'kept'
  | 'dropped';

export type PledgeSubject =
  | 'time'
  | 'mandate'
  | 'budget'
  | 'people'
  | 'other';

export type Pouring =
  | ({ kind: 'obstacles' } & {
      basis: ObstacleBasis;
      family: ObstacleFamily;
      level?: ObstacleLevel | null;
      nature?: ObstacleNature | null;
    })
  | ({ kind: 'levers' } & {
      category: LeverCategory;
      roomForManoeuvre?: RoomForManoeuvre | null;
    })
  | ({ kind: 'assets' } & {
      asset?: AssetKind | null;
    });

export interface PracticeCard {
  country: string | null;
  forms: string[];
  id: string;
  keywords: string[];
  kind: PracticeKind;
  on: string;
  place: PracticePlace;
  state: PracticeState;
  summary: string;
  title: string;
  version: number | null;
  why: string;
}

export type PracticeKind =
  | 'initiative'
  | 'innovation'
  | 'collectiveProject';

export interface PracticePage {
  authors: string[];
  criteria: FilledGrid | null;
  id: string;
  licence: string | null;
  may: string[];
  mine: OwnMark | null;
  missing: string[];
  projectId: string | null;
  publishedAt: string | null;
  reason: string | null;
  review: FilledGrid | null;
  sheet: PracticeSheet | null;
  signal: PracticeSignal;
  signalledAt: string;
  state: PracticeState;
  takenUp: number;
  used: number;
  useful: number;
  version: number | null;
  versions: PracticeVersion[];
}

export interface PracticePlace {
  department?: string | null;
  kind?: string | null;
  territory: string;
}

export interface PracticeSheet {
  evaluation?: string | null;
  identity?: SheetIdentity;
  indicatorQuestions?: string[];
  keyFactors?: string[];
  keywords?: string[];
  levers?: SheetLever[];
  licence?: string | null;
  objectives?: string[];
  obstacles?: SheetObstacle[];
  origin?: string | null;
  participationOfPersons?: string | null;
  partnership?: string | null;
  reproducibility?: Reproducibility;
  results?: SheetResults;
  steps?: SheetStep[];
  summary?: string | null;
  title: string;
  tools?: string[];
  verbatims?: SheetVerbatim[];
  watchPoints?: string[];
}

export interface PracticeSignal {
  as: Signatory;
  country?: string | null;
  forms?: string[];
  kind: PracticeKind;
  link?: string | null;
  partners?: string[];
  place: PracticePlace;
  programme?: string | null;
  summary: string;
  title: string;
  why: string;
}

export interface PracticeSource {
  at: string;
  card: SourceCard;
  id: string;
}

export interface PracticeStanding {
  mayRead: boolean;
  practiceId: string;
  reason: string | null;
  signal: PracticeSignal;
  state: PracticeState;
  takenBack: string[];
  version: PracticeVersion | null;
}

export type PracticeState =
  | 'signalled'
  | 'qualified'
  | 'documented'
  | 'reviewed'
  | 'published'
  | 'declined'
  | 'withdrawn';

export interface PracticeVersion {
  at: string;
  number: number;
}

export interface PresenceLine {
  collegeIds: string[];
  people: number;
}

export interface ProjectItem {
  calendar: ProjectSpan | null;
  forms: string[];
  id: string;
  participationLevel: ParticipationLevel;
  plainTitle: string | null;
  status: ProjectStatus;
  territory: TerritoryCard;
  title: string;
}

export interface ProjectSpan {
  durationMonths: number;
  start: string;
}

export type ProjectStatus =
  | 'preparation'
  | 'diagnostic'
  | 'coConstruction'
  | 'voting'
  | 'implementation'
  | 'evaluation'
  | 'closed';

export interface ProposalItem {
  answeredAt: string | null;
  answeredBy: string | null;
  at: string | null;
  collegeId: string | null;
  hasAuthor: boolean;
  id: string;
  life: LifeStep[];
  mergeId: string | null;
  mergedInto: string | null;
  number: number;
  objection: MergeObjectionItem | null;
  origin: ProposalOrigin;
  promise: ResponsePromise | null;
  read: boolean;
  reasonedResponse: string | null;
  relayedBy: string | null;
  splitFrom: string | null;
  splitInto: string[];
  status: ProposalStatus;
  text: string | null;
  title: string;
  why: string | null;
}

export interface ProposalOrigin {
  leverIds?: string[];
  objectiveIds?: string[];
  obstacleIds?: string[];
  sourceId?: string | null;
  workshopId?: string | null;
}

export interface ProposalPart {
  id: string;
  text: ProposalText;
}

export type ProposalStage =
  | 'received'
  | 'read'
  | 'grouped'
  | 'debated'
  | 'retained'
  | 'setAside'
  | 'action'
  | 'done';

export type ProposalStatus =
  | 'toBeExamined'
  | 'adopted'
  | 'adoptedWithAmendment'
  | 'merged'
  | 'deferred'
  | 'notRetained';

export interface ProposalText {
  text: string;
  title: string;
  why: string | null;
}

export type ProposalTie =
  | 'author'
  | 'supporter'
  | 'opponent';

export interface ProposalsAnswered {
  answered: TracedThing[];
  inTime: TracedThing[];
  late: TracedThing[];
  retained: TracedThing[];
  waiting: TracedThing[];
}

export interface Provenance {
  collegeId?: string | null;
  relayedByCollegeId?: string | null;
}

export interface PublishedPapers {
  ballotId: string;
  method: VoteMethod;
  options: OptionItem[];
  papers: UnsignedPaper[];
  title: string;
}

export interface QuoteItem {
  college: string;
  text: string | null;
  voiceId: string;
}

export type QuoteStays =
  | 'notAllowed'
  | 'notReadAgain'
  | 'takenBack';

export interface Ratio {
  part: number;
  whole: number;
}

export type ReachedBy =
  | 'phone'
  | 'visit'
  | 'meeting';

export type Reading =
  | ({ reading: 'mentions' } & {
      majority: Record<string, string>;
      places: string[][];
    })
  | ({ reading: 'ranked' } & {
      places: string[][];
      preferred: Record<string, Record<string, number>>;
    })
  | ({ reading: 'budget' } & {
      completed: string[];
      funded: string[];
      spent: number;
    });

export interface ReadingCard {
  attachmentId?: string | null;
  collegeId?: string | null;
  date: string;
  figure?: number | null;
  kind: ReadingKind;
  level?: number | null;
  words?: string | null;
}

export interface ReadingItem {
  attachmentId: string | null;
  collegeId: string | null;
  date: string;
  figure: number | null;
  id: string;
  indicatorId: string;
  kind: ReadingKind;
  level: IndicatorLevel | null;
  order: number;
  words: string | null;
}

export type ReadingKind =
  | 'level'
  | 'number'
  | 'story'
  | 'quote'
  | 'drawing';

export interface RecallCode {
  first: string;
  number: number;
  second: string;
}

export interface RecurringNeed {
  aggregateCount: number;
  label: string;
  period: string;
}

export type Refusal =
  | 'unknownThing'
  | 'idTaken'
  | 'textMissing'
  | 'textTooLong'
  | 'tooMany'
  | 'numberOutOfRange'
  | 'projectExists'
  | 'projectMissing'
  | 'collegeUnknown'
  | 'collegeInUse'
  | 'seatUnknown'
  | 'seatElsewhere'
  | 'recallCodeUnknown'
  | 'invitationUnknown'
  | 'invitationUsed'
  | 'lastFacilitator'
  | 'needUnknown'
  | 'assetUnknown'
  | 'obstacleUnknown'
  | 'leverUnknown'
  | 'tooFewPeople'
  | 'namesSomebody'
  | 'looksLikeNir'
  | 'notYours'
  | 'workshopUnknown'
  | 'workshopNotRunning'
  | 'workshopClosed'
  | 'notLeading'
  | 'stepUnknown'
  | 'stepNotOpen'
  | 'stepHasContent'
  | 'notThisKindOfStep'
  | 'notYourTurn'
  | 'wrapUpStays'
  | 'ideaLimitReached'
  | 'ideaUnknown'
  | 'ideasStillHidden'
  | 'groupUnknown'
  | 'sameThing'
  | 'nothingToUndo'
  | 'decisionsMissing'
  | 'stageNotNow'
  | 'remarkUnknown'
  | 'objectionWithoutReason'
  | 'nobodyAnswered'
  | 'cardUnknown'
  | 'argumentStays'
  | 'placeUnknown'
  | 'ballotUnknown'
  | 'ballotNotOpen'
  | 'ballotClosed'
  | 'ballotNotClosed'
  | 'ballotAlreadyOpened'
  | 'noOptions'
  | 'optionUnknown'
  | 'markUnknown'
  | 'tooManyDots'
  | 'stackingOff'
  | 'marksIncomplete'
  | 'countsDoNotAddUp'
  | 'secondPersonNeeded'
  | 'countUnknown'
  | 'countsUnchecked'
  | 'tooManyTicks'
  | 'overBudget'
  | 'costMissing'
  | 'paperByPaper'
  | 'ruleNotForMethod'
  | 'liveNeedsPublic'
  | 'floorWouldTell'
  | 'receiptMissing'
  | 'secretStaysClosed'
  | 'votesAlreadyThere'
  | 'ballotNotCounted'
  | 'lateVotesWait'
  | 'ownVoteStands'
  | 'anotherHelper'
  | 'consentMissing'
  | 'proposalUnknown'
  | 'mergeTargetMissing'
  | 'proposalElsewhere'
  | 'proposalInUse'
  | 'notYourProposal'
  | 'notMerged'
  | 'dateMissing'
  | 'decisionUnknown'
  | 'textUnknown'
  | 'charterExists'
  | 'suggestionsOpen'
  | 'noteUnknown'
  | 'noteClosed'
  | 'passageGone'
  | 'reasonMissing'
  | 'charterElsewhere'
  | 'articlesMissing'
  | 'articleUnknown'
  | 'articlesUnanswered'
  | 'otherCollege'
  | 'objectionUnknown'
  | 'objectionNotYours'
  | 'objectionsStand'
  | 'signatureUnknown'
  | 'dateInThePast'
  | 'categoryElsewhere'
  | 'guestUnknown'
  | 'guestWithoutPoint'
  | 'guestWithoutEnd'
  | 'endBeforeStart'
  | 'milestoneUnknown'
  | 'milestoneConcluded'
  | 'milestoneNeedsVote'
  | 'milestoneNeedsReport'
  | 'ballotNotRetained'
  | 'notAReview'
  | 'hearingUnknown'
  | 'notALink'
  | 'takeawayUsed'
  | 'pledgeUnknown'
  | 'pledgeFollowed'
  | 'cardGone'
  | 'axisUnknown'
  | 'axisInUse'
  | 'objectiveUnknown'
  | 'objectiveInUse'
  | 'indicatorUnknown'
  | 'indicatorInUse'
  | 'actionUnknown'
  | 'actionUnderway'
  | 'meansMissing'
  | 'datesReversed'
  | 'practiceNotPublished'
  | 'frameWithoutObjectives'
  | 'frameWithoutModalities'
  | 'frameWithoutContours'
  | 'frameWithoutIndicators'
  | 'frameFrozen'
  | 'evaluationNotOpen'
  | 'indicatorWithReadings'
  | 'readingUnknown'
  | 'levelUnknown'
  | 'figureMissing'
  | 'drawingMissing'
  | 'drawingWithoutWords'
  | 'dateInTheFuture'
  | 'effectUnknown'
  | 'storyUnknown'
  | 'storyHandedOver'
  | 'storyElsewhere'
  | 'domainUnknown'
  | 'domainInUse'
  | 'roundUnknown'
  | 'roundHandedOver'
  | 'noStories'
  | 'storiesNotHandedOver'
  | 'collegePanelsFirst'
  | 'mixedPanelChose'
  | 'outcomeUnknown'
  | 'sourceNotOutside'
  | 'practiceUnknown'
  | 'practiceElsewhere'
  | 'gridIncomplete'
  | 'sheetIncomplete'
  | 'rereadMissing'
  | 'somebodyRecognisable'
  | 'verbatimUnknown'
  | 'relayUnknown'
  | 'sourceUnknown'
  | 'sheetUnknown'
  | 'sheetNotReread'
  | 'sheetInLibrary'
  | 'voiceUnknown'
  | 'evaluationNoteUnknown'
  | 'noteHeld'
  | 'guideUnknown'
  | 'guideEmpty'
  | 'formUnknown'
  | 'formNameTaken'
  | 'formWithoutInterest'
  | 'formWithoutReach'
  | 'formWithoutDiversity'
  | 'formStays';

export interface RelayItem {
  activeOn: string | null;
  memberId: string;
  name: string | null;
  territories: string[];
}

export interface RemarkItem {
  collegeId: string | null;
  hidden: boolean;
  id: string;
  kind: RemarkKind;
  lifted: LiftedBy | null;
  order: number;
  origin: IdeaOrigin;
  round: number;
  stepId: string;
  text: string | null;
  version: number;
  workshopId: string;
}

export type RemarkKind =
  | 'question'
  | 'reaction'
  | 'objection';

export interface Reproducibility {
  approach?: string | null;
  notTransferable?: string[];
  prerequisites?: string[];
}

export interface ResponsePromise {
  due: string;
  institution: string;
}

export type Retained =
  | 'yes'
  | 'no'
  | 'open';

export type RetentionReason =
  | 'tooFewVoters'
  | 'tooFewInFavour'
  | 'collegeBelowFloor'
  | 'notAmongFirst'
  | 'tooFewColleges'
  | 'mentionTooLow'
  | 'tied'
  | 'collegeTooSmall'
  | 'notPaidFor';

export type RetentionRule =
  | ({ rule: 'overall' } & {
      floor?: CollegeFloor | null;
      quorum?: number | null;
      threshold: Ratio;
    })
  | ({ rule: 'perCollege' } & {
      threshold: Ratio;
    })
  | ({ rule: 'keepFirst' } & {
      minColleges?: number;
      number: number;
    })
  | ({ rule: 'mentions' } & {
      lowest: string;
    });

export interface ReviewReport {
  at: string;
  conclusion: string;
  figures: Record<string, number>;
  late: string[];
  overdue: string[];
  people: PresenceLine[];
}

export type Role =
  | 'door'
  | 'facilitator'
  | 'coFacilitator'
  | 'observer'
  | 'professional'
  | 'official'
  | 'participant'
  | 'guest'
  | 'screen'
  | 'tablet';

export type RoomForManoeuvre =
  | 'local'
  | 'organisation'
  | 'territory'
  | 'municipality'
  | 'department';

export interface ScaleItem {
  indicatorId: string | null;
  kept: string[] | null;
  label: string | null;
  proposals: ScaleProposal[];
  question: string | null;
  stepId: string;
  workshopId: string;
}

export interface ScaleProposal {
  levels: string[];
  order: number;
}

export interface SeatItem {
  assisted: Assistance | null;
  cancelled: boolean;
  collegeId: string;
  id: string;
  name: string | null;
  recall: RecallCode;
  takenAt: string;
  workshopIds: string[];
}

export type Secrecy =
  | 'public'
  | 'secret';

export interface Share {
  part: number;
  whole: number;
}

export interface SharedTextItem {
  at: string;
  colleges: Record<string, TextRight> | null;
  frozen: boolean;
  id: string;
  kind: TextKind;
  right: TextRight | null;
  title: string;
  versions: VersionItem[];
}

export type SheetAnswer =
  | 'yes'
  | 'no'
  | 'notSaid';

export interface SheetCheck {
  code: string;
  comment: string | null;
  label: string | null;
  said: SheetAnswer;
}

export interface SheetContent {
  leverIds?: string[];
  obstacleIds?: string[];
  sheet: PracticeSheet;
  voiceIds?: string[];
}

export type SheetField =
  | 'title'
  | 'summary'
  | 'identity'
  | 'origin'
  | 'objectives'
  | 'steps'
  | 'participation'
  | 'partnership'
  | 'obstacles'
  | 'levers'
  | 'results'
  | 'verbatims'
  | 'keyFactors'
  | 'watchPoints'
  | 'reproducibility'
  | 'evaluation'
  | 'tools'
  | 'keywords'
  | 'review'
  | 'licence';

export interface SheetIdentity {
  audience?: string | null;
  budgetEuro?: number | null;
  contactRole?: string | null;
  country?: string | null;
  forms?: string[];
  humanResources?: string | null;
  leadRole?: string | null;
  partners?: string[];
  startYear?: number | null;
  territory?: string | null;
}

export interface SheetItem {
  at: string;
  checks: SheetCheck[];
  content: SheetContent;
  credits: CreditItem[];
  id: string;
  levers: SheetLever[];
  obstacles: SheetObstacle[];
  order: number;
  quotes: QuoteItem[];
  sentAt: string | null;
  sources: Partial<Record<SheetField, SheetSource[]>>;
  status: SheetStatus;
  textId: string | null;
  unread: UnreadLine[];
  versions: SheetVersionItem[];
}

export interface SheetLever {
  category?: LeverCategory | null;
  roomForManoeuvre?: RoomForManoeuvre | null;
  text: string;
}

export interface SheetObstacle {
  family?: ObstacleFamily | null;
  text: string;
}

export interface SheetOffer {
  going: QuoteItem[];
  sentAt: string | null;
  standing: PracticeStanding | null;
  staying: StayingQuote[];
}

export interface SheetResults {
  qualitative?: string[];
  quantitative?: string[];
  unexpected?: string[];
}

export interface SheetSource {
  ids: string[];
  room: TraceRoom;
}

export type SheetStatus =
  | 'draft'
  | 'inReview'
  | 'published';

export interface SheetStep {
  detail?: string | null;
  title: string;
}

export interface SheetVerbatim {
  college: string | null;
  collegeId: string | null;
  consent: VoiceConsent;
  id: string;
  text: PersonalText;
}

export interface SheetVersionItem {
  at: string;
  number: number;
}

export interface ShelfPageItem {
  more: boolean;
  number: number;
  total: number;
}

export interface Signatory {
  kind: SignatoryKind;
  label: string;
}

export type SignatoryKind =
  | 'organisation'
  | 'role';

export interface SignatureItem {
  as: string | null;
  at: string;
  collegeId: string;
  id: string;
}

export interface SourceCard {
  access: string | null;
  earlier?: boolean;
  holder: string;
  licence: string | null;
  link: string | null;
  method: string | null;
  name: string;
}

export type Stage =
  | 'understand'
  | 'propose'
  | 'decide'
  | 'act'
  | 'evaluate';

export type Stance =
  | 'agree'
  | 'disagree'
  | 'doubt';

export interface StayingQuote {
  college: string;
  text: string | null;
  voiceId: string;
  why: QuoteStays;
}

export interface StepItem {
  actingColleges: string[];
  answered: number | null;
  counted: Record<string, Record<string, number>> | null;
  done: number | null;
  hiddenIdeas: number | null;
  id: string;
  ideas: number | null;
  instruction: string | null;
  kind: StepKind;
  minutes: number | null;
  plainText: string | null;
  result: StepResult | null;
  shown: boolean;
  status: StepStatus;
  timer: StepTimer | null;
  title: string;
  undoLeft: number | null;
  visibility: Visibility;
  workshopId: string;
  wrapUp: boolean;
}

export type StepKind =
  | ({ kind: 'instruction' } & Record<never, never>)
  | ({ kind: 'mood' } & {
      scale?: MoodScale;
    })
  | ({ kind: 'collect' } & {
      limitPerPerson?: number;
    })
  | ({ kind: 'evaluate' } & {
      about: NoteAbout;
      criterion: Criterion;
      limitPerPerson?: number;
    })
  | ({ kind: 'grouping' } & {
      sourceStepId?: string | null;
    })
  | ({ kind: 'vote' } & {
      method: VoteMethod;
      previousId?: string | null;
      rules?: BallotRules | null;
      source: OptionSource;
    })
  | ({ kind: 'position' } & {
      statement: string;
    })
  | ({ kind: 'consent' } & {
      author: string;
      text: string;
    })
  | ({ kind: 'frame' } & {
      across?: FrameAxis | null;
      form: FrameForm;
      limitPerPerson?: number;
      places: FramePlace[];
      source?: FrameSource;
      sourceStepId?: string | null;
      upward?: FrameAxis | null;
    })
  | ({ kind: 'stories' } & {
      roundId?: string | null;
    })
  | ({ kind: 'scale' } & {
      indicatorId?: string | null;
    })
  | ({ kind: 'decision' } & Record<never, never>);

export interface StepLine {
  id: string;
  kind: string | null;
  minutes: number | null;
  status: StepStatus;
  title: string | null;
  wrapUp: boolean;
}

export interface StepPlan {
  actingColleges?: string[];
  instruction?: string | null;
  kind: StepKind;
  minutes?: number | null;
  plainText?: string | null;
  title: string;
  visibility?: Visibility;
  wrapUp?: boolean;
}

export type StepResult =
  | ({ kind: 'mood' } & {
      counts: Partial<Record<Mood, number>>;
      people: number;
    })
  | ({ kind: 'position' } & {
      counts: Partial<Record<Stance, number>>;
      moved: number;
      people: number;
    })
  | ({ kind: 'stories' } & {
      counts: Record<string, number>;
      people: number;
    });

export type StepStatus =
  | 'waiting'
  | 'open'
  | 'left'
  | 'skipped';

export interface StepTimer {
  seconds: number;
  startedAt: string;
}

export interface StoryCard {
  domainId?: string | null;
  forWhom: string;
  since?: string | null;
  title: string;
  whatChanged: string;
}

export interface StoryChoiceItem {
  at: string;
  collegeId: string | null;
  storyId: string | null;
  why: string | null;
}

export interface StoryChosenItem {
  collegeId: string | null;
  roundId: string;
  roundTitle: string;
  why: string | null;
}

export interface StoryItem {
  asideReason: string | null;
  at: string;
  byTeam: boolean;
  chosen: StoryChosenItem[];
  collegeId: string | null;
  domainId: string | null;
  forWhom: string | null;
  id: string;
  mine: boolean;
  order: number;
  relayedByCollegeId: string | null;
  since: string | null;
  state: StoryState;
  title: string | null;
  whatChanged: string | null;
}

export interface StoryRoundCard {
  from: string;
  title: string;
  until: string;
}

export interface StoryRoundItem {
  card: StoryRoundCard;
  choices: StoryChoiceItem[];
  collected: number | null;
  handedOverAt: string | null;
  id: string;
  mixedIds: string[];
  order: number;
  storyIds: string[];
}

export type StoryState =
  | 'received'
  | 'aside'
  | 'handedOver'
  | 'withdrawn';

export interface Takeaway {
  id: string;
  text: string;
  use: TakeawayUse | null;
}

export type TakeawayKind =
  | 'obstacle'
  | 'lever'
  | 'practice';

export interface TakeawayUse {
  kind: TakeawayKind;
  thingId?: string | null;
}

export interface Tally {
  channels: Partial<Record<VoteChannel, number>>;
  lines: CollegeTally[];
  options: OptionTally[];
  people: number;
  reading: Reading | null;
  tooFew: boolean;
  verdicts: Verdict[];
}

export interface TellingCard {
  answer: CardAnswer;
  cardId: string;
  elsewhere: number;
  here: number;
}

export interface TerritoryCard {
  collectiveWork?: string | null;
  context?: string[];
  departmentName?: string | null;
  dimensions?: string[];
  kind: string;
  leadAuthorityRole?: string | null;
  localResources?: string[];
  name: string;
  population?: number | null;
  recurringNeeds?: RecurringNeed[];
}

export interface TextItem {
  at: string | null;
  round: number;
  stepId: string;
  text: string;
  version: number;
  workshopId: string;
}

export type TextKind =
  | 'charter'
  | 'actionSheet'
  | 'practiceSheet'
  | 'synthesis';

export type TextRight =
  | 'none'
  | 'read'
  | 'comment'
  | 'write';

export type TraceRoom =
  | 'project'
  | 'calendar'
  | 'needs'
  | 'ambition'
  | 'objectives'
  | 'workshops'
  | 'decisions'
  | 'actions'
  | 'bodies'
  | 'obstacles'
  | 'levers'
  | 'indicators'
  | 'readings'
  | 'notes'
  | 'charter';

export interface TracedThing {
  day: string | null;
  id: string;
  label: string;
}

export interface TurnoutLine {
  collegeIds: string[];
  registered: number;
  voted: number;
}

export interface TypedDissent {
  id: string;
  text: string;
}

export interface UndecidedPassage {
  from: number;
  question: string | null;
  to: number;
}

export interface UnexpectedEffectItem {
  at: string;
  collegeId: string | null;
  id: string;
  mine: boolean;
  order: number;
  relayedByCollegeId: string | null;
  text: string | null;
}

export interface UnreadLine {
  number: number;
  text: string;
}

export interface UnsignedPaper {
  marks: Record<string, string>;
  receipt: string | null;
}

export interface Verdict {
  optionId: string;
  reasons: RetentionReason[];
  retained: Retained;
}

export interface VersionItem {
  at: string;
  by: string | null;
  carriedOver: number;
  forEveryone: boolean;
  length: number;
  name: string | null;
  number: number;
}

export type Visibility =
  | 'hiddenUntilShown'
  | 'shownAtOnce';

export interface VoiceConsent {
  manner: ConsentManner;
  on: string;
  uses: VoiceUse[];
}

export interface VoiceItem {
  at: string;
  collegeId: string;
  consent: VoiceConsent;
  id: string;
  mine: boolean;
  order: number;
  readAgain: boolean;
  text: string | null;
}

export type VoiceUse =
  | 'project'
  | 'brief'
  | 'library';

export type VoteChannel =
  | 'phone'
  | 'paper'
  | 'hands'
  | 'tablet'
  | 'assisted';

export type VoteMethod =
  | ({ method: 'fourPositions' } & {
      unclear?: boolean;
    })
  | ({ method: 'approval' } & {
      most?: number | null;
    })
  | ({ method: 'dots' } & {
      dots: number;
      stacking: boolean;
    })
  | ({ method: 'majorityJudgment' } & Record<never, never>)
  | ({ method: 'ranked' } & Record<never, never>)
  | ({ method: 'budget' } & {
      amount: number;
      costs?: Record<string, number>;
      entry?: BudgetEntry;
    })
  | ({ method: 'consent' } & Record<never, never>)
  | ({ method: 'recorded' } & {
      counted: string[];
      name: string;
    });

export interface WordItem {
  people: number;
  stepId: string;
  word: string;
  workshopId: string;
}

export interface WorkshopCard {
  date: string;
  expectedPeople?: number | null;
  mode: WorkshopMode;
  place: string | null;
  startsAt: string | null;
  title: string;
}

export interface WorkshopItem {
  closedAt: string | null;
  code: string | null;
  counted: Record<string, number> | null;
  currentStepId: string | null;
  date: string;
  expectedPeople: number | null;
  id: string;
  lead: string | null;
  mode: WorkshopMode;
  noDecision: boolean;
  phones: number;
  place: string | null;
  presence: PresenceLine[];
  remote: number;
  screenKey: string | null;
  startsAt: string | null;
  status: WorkshopStatus;
  steps: StepLine[];
  tabletKey: string | null;
  title: string;
  withoutPhone: number;
}

export type WorkshopMode =
  | 'onSite'
  | 'remote'
  | 'hybrid';

export interface WorkshopPresence {
  absentIds: string[];
  colleges: number;
  date: string;
  id: string;
  lines: PresenceLine[];
  title: string;
}

export type WorkshopStatus =
  | 'planned'
  | 'running'
  | 'closed';

export const refusals = [
  'unknownThing',
  'idTaken',
  'textMissing',
  'textTooLong',
  'tooMany',
  'numberOutOfRange',
  'projectExists',
  'projectMissing',
  'collegeUnknown',
  'collegeInUse',
  'seatUnknown',
  'seatElsewhere',
  'recallCodeUnknown',
  'invitationUnknown',
  'invitationUsed',
  'lastFacilitator',
  'needUnknown',
  'assetUnknown',
  'obstacleUnknown',
  'leverUnknown',
  'tooFewPeople',
  'namesSomebody',
  'looksLikeNir',
  'notYours',
  'workshopUnknown',
  'workshopNotRunning',
  'workshopClosed',
  'notLeading',
  'stepUnknown',
  'stepNotOpen',
  'stepHasContent',
  'notThisKindOfStep',
  'notYourTurn',
  'wrapUpStays',
  'ideaLimitReached',
  'ideaUnknown',
  'ideasStillHidden',
  'groupUnknown',
  'sameThing',
  'nothingToUndo',
  'decisionsMissing',
  'stageNotNow',
  'remarkUnknown',
  'objectionWithoutReason',
  'nobodyAnswered',
  'cardUnknown',
  'argumentStays',
  'placeUnknown',
  'ballotUnknown',
  'ballotNotOpen',
  'ballotClosed',
  'ballotNotClosed',
  'ballotAlreadyOpened',
  'noOptions',
  'optionUnknown',
  'markUnknown',
  'tooManyDots',
  'stackingOff',
  'marksIncomplete',
  'countsDoNotAddUp',
  'secondPersonNeeded',
  'countUnknown',
  'countsUnchecked',
  'tooManyTicks',
  'overBudget',
  'costMissing',
  'paperByPaper',
  'ruleNotForMethod',
  'liveNeedsPublic',
  'floorWouldTell',
  'receiptMissing',
  'secretStaysClosed',
  'votesAlreadyThere',
  'ballotNotCounted',
  'lateVotesWait',
  'ownVoteStands',
  'anotherHelper',
  'consentMissing',
  'proposalUnknown',
  'mergeTargetMissing',
  'proposalElsewhere',
  'proposalInUse',
  'notYourProposal',
  'notMerged',
  'dateMissing',
  'decisionUnknown',
  'textUnknown',
  'charterExists',
  'suggestionsOpen',
  'noteUnknown',
  'noteClosed',
  'passageGone',
  'reasonMissing',
  'charterElsewhere',
  'articlesMissing',
  'articleUnknown',
  'articlesUnanswered',
  'otherCollege',
  'objectionUnknown',
  'objectionNotYours',
  'objectionsStand',
  'signatureUnknown',
  'dateInThePast',
  'categoryElsewhere',
  'guestUnknown',
  'guestWithoutPoint',
  'guestWithoutEnd',
  'endBeforeStart',
  'milestoneUnknown',
  'milestoneConcluded',
  'milestoneNeedsVote',
  'milestoneNeedsReport',
  'ballotNotRetained',
  'notAReview',
  'hearingUnknown',
  'notALink',
  'takeawayUsed',
  'pledgeUnknown',
  'pledgeFollowed',
  'cardGone',
  'axisUnknown',
  'axisInUse',
  'objectiveUnknown',
  'objectiveInUse',
  'indicatorUnknown',
  'indicatorInUse',
  'actionUnknown',
  'actionUnderway',
  'meansMissing',
  'datesReversed',
  'practiceNotPublished',
  'frameWithoutObjectives',
  'frameWithoutModalities',
  'frameWithoutContours',
  'frameWithoutIndicators',
  'frameFrozen',
  'evaluationNotOpen',
  'indicatorWithReadings',
  'readingUnknown',
  'levelUnknown',
  'figureMissing',
  'drawingMissing',
  'drawingWithoutWords',
  'dateInTheFuture',
  'effectUnknown',
  'storyUnknown',
  'storyHandedOver',
  'storyElsewhere',
  'domainUnknown',
  'domainInUse',
  'roundUnknown',
  'roundHandedOver',
  'noStories',
  'storiesNotHandedOver',
  'collegePanelsFirst',
  'mixedPanelChose',
  'outcomeUnknown',
  'sourceNotOutside',
  'practiceUnknown',
  'practiceElsewhere',
  'gridIncomplete',
  'sheetIncomplete',
  'rereadMissing',
  'somebodyRecognisable',
  'verbatimUnknown',
  'relayUnknown',
  'sourceUnknown',
  'sheetUnknown',
  'sheetNotReread',
  'sheetInLibrary',
  'voiceUnknown',
  'evaluationNoteUnknown',
  'noteHeld',
  'guideUnknown',
  'guideEmpty',
  'formUnknown',
  'formNameTaken',
  'formWithoutInterest',
  'formWithoutReach',
  'formWithoutDiversity',
  'formStays',
] as const;

/** What may be asked, by name, with its data. */
export interface Commands {
  addAction: {
    actionId: string;
    parts: ActionParts;
  };
  addAsset: {
    assetId: string;
    from: Provenance;
    kind: AssetKind | null;
    namesNobody?: boolean;
    text: string;
  };
  addAxis: {
    axisId: string;
    words: AxisWords;
  };
  addCard: {
    cardId: string;
    placeId?: string | null;
    stepId: string;
    text: string;
    workshopId: string;
  };
  addCollege: {
    college: College;
  };
  addIdea: {
    ideaId: string;
    namesNobody?: boolean;
    stepId: string;
    text: string;
    workshopId: string;
  };
  addLever: {
    card: LeverCard;
    from: Provenance;
    leverId: string;
    namesNobody?: boolean;
  };
  addNeed: {
    count: number;
    label: string;
    needId: string;
    period: string;
  };
  addObjective: {
    objectiveId: string;
    words: ObjectiveWords;
  };
  addObstacle: {
    card: ObstacleCard;
    from: Provenance;
    namesNobody?: boolean;
    obstacleId: string;
  };
  addStep: {
    after?: string | null;
    plan: StepPlan;
    stepId: string;
    workshopId: string;
  };
  adoptCharter: {
    reviewOn: string | null;
    textId: string;
  };
  amendFrame: {
    indicatorIds: string[] | null;
    namesNobody?: boolean;
    part: FramePart;
    text: string | null;
    why: string;
  };
  amendText: {
    stepId: string;
    text: string;
    workshopId: string;
  };
  answerArticle: {
    answer: ArticleAnswer;
    article: string;
    collegeId: string;
    reason: string | null;
    textId: string;
  };
  answerCard: {
    answer: CardAnswer;
    cardId: string;
    collegeId: string;
    important: boolean;
  };
  answerLateVote: {
    admitted: boolean;
    ballotId: string;
    seatId: string;
  };
  answerMergeObjection: {
    namesNobody?: boolean;
    proposalId: string;
    text: string;
  };
  answerParticipation: {
    answers: Partial<Record<FeltStatement, FeltStep>>;
    collegeId: string;
  };
  askCredit: {
    as: string;
    sheetId: string;
  };
  attachSheet: {
    attachmentId: string;
    ballotId: string;
    collegeId: string;
  };
  beginText: {
    kind: TextKind;
    textId: string;
    title: string;
  };
  bringActions: {
    actions: BroughtAction[];
  };
  cancelSeat: {
    seatId: string;
  };
  castAssistedVote: {
    ballotId: string;
    marks: Record<string, string>;
    receipt?: string | null;
    seatId: string;
  };
  castVote: {
    ballotId: string;
    marks: Record<string, string>;
    receipt?: string | null;
  };
  changeAction: {
    actionId: string;
    parts: ActionParts;
  };
  changeActionStatus: {
    actionId: string;
    sentence: string;
    status: ActionStatus;
  };
  changeAsset: {
    assetId: string;
    kind: AssetKind | null;
    namesNobody?: boolean;
    text: string;
  };
  changeAxis: {
    axisId: string;
    words: AxisWords;
  };
  changeCollege: {
    college: College;
  };
  changeConsent: {
    consent: VoiceConsent;
    voiceId: string;
  };
  changeDecision: {
    decisionId: string;
    due: string | null;
    ownerRole: string;
    text: string;
  };
  changeEvaluationNote: {
    criterion: Criterion;
    indicatorIds: string[];
    namesNobody?: boolean;
    noteId: string;
    text: string;
  };
  changeLever: {
    card: LeverCard;
    leverId: string;
    namesNobody?: boolean;
  };
  changeMemberRole: {
    memberId: string;
    role: Role;
  };
  changeNeed: {
    count: number;
    label: string;
    needId: string;
    period: string;
  };
  changeObjective: {
    objectiveId: string;
    words: ObjectiveWords;
  };
  changeObstacle: {
    card: ObstacleCard;
    namesNobody?: boolean;
    obstacleId: string;
  };
  changeProposalStatus: {
    mergedInto: string | null;
    proposalId: string;
    reasonedResponse: string | null;
    status: ProposalStatus;
  };
  changeReading: {
    card: ReadingCard;
    namesNobody?: boolean;
    readingId: string;
  };
  changeSheet: {
    content: SheetContent;
    namesNobody?: boolean;
    sheetId: string;
  };
  changeStep: {
    plan: StepPlan;
    stepId: string;
    workshopId: string;
  };
  changeUnexpectedEffect: {
    effectId: string;
    namesNobody?: boolean;
    text: string;
  };
  checkCount: {
    ballotId: string;
    channel: VoteChannel;
    collegeId: string;
    withTheRoom?: boolean;
  };
  chooseActionIndicators: {
    actionId: string;
    indicatorIds: string[];
  };
  chooseIndicator: {
    definition: IndicatorDefinition;
    indicatorId: string;
  };
  chooseStory: {
    collegeId: string | null;
    namesNobody?: boolean;
    roundId: string;
    storyId: string | null;
    why: string;
  };
  citePractice: {
    id: string;
    practiceId: string;
    what: Illustrated;
    why: string;
  };
  closeBallot: {
    ballotId: string;
  };
  closeCalendarFeed: Record<never, never>;
  closeReview: {
    conclusion: string;
    milestoneId: string;
  };
  closeTablet: {
    workshopId: string;
  };
  closeWorkshop: {
    noDecision: boolean;
    workshopId: string;
  };
  countMoods: {
    collegeId: string;
    people: Partial<Record<Mood, number>>;
    stepId: string;
    workshopId: string;
  };
  countPositions: {
    collegeId: string;
    people: Partial<Record<Stance, number>>;
    stepId: string;
    workshopId: string;
  };
  countPresent: {
    collegeId: string;
    people: number;
    workshopId: string;
  };
  describeBody: {
    bodyId: string;
    card: BodyCard;
  };
  describeEvaluationFrame: {
    indicatorIds: string[];
    namesNobody?: boolean;
    texts: FrameTexts;
  };
  describeGuest: {
    card: GuestCard;
    guestId: string;
  };
  describeMilestone: {
    card: MilestoneCard;
    milestoneId: string;
  };
  describeProject: {
    forms?: string[] | null;
    participationLevel: ParticipationLevel;
    plainTitle: string | null;
    status: ProjectStatus;
    territory: TerritoryCard;
    title: string;
  };
  describeWorkshop: {
    card: WorkshopCard;
    workshopId: string;
  };
  detailDecision: {
    decisionId: string;
    dissents?: TypedDissent[];
    terms: DecisionTerms;
  };
  dictateCard: {
    cardId: string;
    collegeId: string | null;
    placeId?: string | null;
    stepId: string;
    text: string;
    workshopId: string;
  };
  dictateIdea: {
    collegeId: string | null;
    ideaId: string;
    namesNobody?: boolean;
    stepId: string;
    text: string;
    workshopId: string;
  };
  dictateObjection: {
    collegeId: string | null;
    remarkId: string;
    seatId?: string | null;
    stepId: string;
    text: string;
    workshopId: string;
  };
  dictateRemark: {
    collegeId: string | null;
    remarkId: string;
    stepId: string;
    text: string;
    workshopId: string;
  };
  draftSheet: {
    sheetId: string;
  };
  dropIndicator: {
    indicatorId: string;
  };
  dropPaper: {
    ballotId: string;
    collegeId: string;
    marks: Record<string, string>;
    paperId: string;
    receipt?: string | null;
  };
  editProposal: {
    namesNobody?: boolean;
    proposalId: string;
    text: ProposalText;
  };
  enterCount: {
    ballotId: string;
    channel: VoteChannel;
    collegeId: string;
    counts: Record<string, Record<string, number>>;
    papers?: Record<string, string>[];
    people: number;
  };
  eraseSeat: {
    seatId: string;
  };
  expireCharter: {
    textId: string;
  };
  goToStep: {
    stepId: string;
    workshopId: string;
  };
  handStoriesOver: {
    roundId: string;
  };
  hideCard: {
    cardId: string;
    hidden: boolean;
    stepId: string;
    workshopId: string;
  };
  hideIdea: {
    hidden: boolean;
    ideaId: string;
    stepId: string;
    workshopId: string;
  };
  hideLiveResults: {
    ballotId: string;
  };
  hideRemark: {
    hidden: boolean;
    remarkId: string;
    stepId: string;
    workshopId: string;
  };
  inviteGuest: {
    guestId: string;
    invitationId: string;
    secretHash: string;
  };
  inviteMember: {
    invitationId: string;
    role: Role;
    secretHash: string;
  };
  issueBrief: {
    briefId: string;
  };
  keepScale: {
    levels: string[];
    namesNobody?: boolean;
    stepId: string;
    workshopId: string;
  };
  keepVersion: {
    carryOver: boolean;
    name: string | null;
    textId: string;
  };
  liftArticleObjection: {
    article: string;
    note: string | null;
    objectionId: string;
    textId: string;
  };
  liftObjection: {
    remarkId: string;
    stepId: string;
    workshopId: string;
  };
  linkObstacles: {
    fromId: string;
    toId: string;
  };
  makeBallotSecret: {
    ballotId: string;
  };
  makeProposal: {
    collegeId: string | null;
    namesNobody?: boolean;
    origin: ProposalOrigin;
    proposalId: string;
    relayedBy?: string | null;
    text: ProposalText;
  };
  markMilestone: {
    milestoneId: string;
    sentence: string | null;
    status: MilestoneStatus;
  };
  markProposalDebated: {
    proposalId: string;
    workshopId: string;
  };
  markProposalRead: {
    proposalId: string;
  };
  mergeProposals: {
    collegeId: string | null;
    fromIds: string[];
    mergeId: string;
    namesNobody?: boolean;
    proposalId: string;
    text: ProposalText | null;
  };
  moveConsent: {
    stage: ConsentStage;
    stepId: string;
    workshopId: string;
  };
  moveSeat: {
    collegeId: string;
    seatId: string;
  };
  moveStep: {
    position: number;
    stepId: string;
    workshopId: string;
  };
  nameChangeDomains: {
    domains: ChangeDomain[];
  };
  nameGroup: {
    groupId: string;
    name: string;
    stepId: string;
    workshopId: string;
  };
  noteTakeaway: {
    hearingId: string;
    takeawayId: string;
    text: string;
  };
  objectToMerge: {
    namesNobody?: boolean;
    proposalId: string;
    reason: string;
  };
  offerLateVote: {
    ballotId: string;
    marks: Record<string, string>;
  };
  openAssistedSeat: {
    collegeId: string;
    consent: boolean;
    firstName: string | null;
    reachedBy: ReachedBy;
    seatId: string;
    workshopId: string;
  };
  openBallot: {
    ballotId: string;
  };
  openCalendarFeed: Record<never, never>;
  openEvaluation: Record<never, never>;
  openTablet: {
    workshopId: string;
  };
  openText: {
    colleges: Record<string, TextRight>;
    textId: string;
  };
  placeCard: {
    cardId: string;
    placeId: string | null;
    stepId: string;
    underId?: string | null;
    workshopId: string;
  };
  planAwareness: {
    awarenessId: string;
    card: AwarenessCard;
  };
  planHearing: {
    card: HearingCard;
    hearingId: string;
  };
  planStoryRound: {
    card: StoryRoundCard;
    roundId: string;
  };
  planWorkshop: {
    card: WorkshopCard;
    template?: string | null;
    workshopId: string;
  };
  pointAtStory: {
    stepId: string;
    storyId: string | null;
    workshopId: string;
  };
  pourCards: {
    cardIds: string[];
    into: Pouring;
    namesNobody?: boolean;
    stepId: string;
    workshopId: string;
  };
  promiseResponse: {
    due: string;
    institution: string;
    proposalId: string;
  };
  proposePlace: {
    cardId: string;
    placeId: string | null;
    stepId: string;
    workshopId: string;
  };
  proposeScale: {
    levels: string[];
    namesNobody?: boolean;
    stepId: string;
    workshopId: string;
  };
  publishBallot: {
    ballotId: string;
  };
  publishEvaluationNote: {
    noteId: string;
  };
  publishSheet: {
    sheetId: string;
  };
  putTogether: {
    first: string;
    groupId: string;
    second: string;
    stepId: string;
    workshopId: string;
  };
  raiseObjection: {
    remarkId: string;
    stepId: string;
    text: string;
    workshopId: string;
  };
  readVoiceAgain: {
    voiceId: string;
  };
  recordDecision: {
    decisionId: string;
    due: string | null;
    ownerRole: string;
    proposalId: string | null;
    text: string;
    workshopId: string | null;
  };
  recordReading: {
    card: ReadingCard;
    indicatorId: string;
    namesNobody?: boolean;
    readingId: string;
  };
  recordVoice: {
    collegeId: string;
    consent: VoiceConsent;
    namesNobody?: boolean;
    text: string;
    voiceId: string;
  };
  refreshOptions: {
    ballotId: string;
  };
  removeAction: {
    actionId: string;
  };
  removeAwareness: {
    awarenessId: string;
  };
  removeAxis: {
    axisId: string;
  };
  removeBody: {
    bodyId: string;
  };
  removeCollege: {
    collegeId: string;
  };
  removeConfirmation: {
    confirmationId: string;
    outcomeId: string;
  };
  removeDecision: {
    decisionId: string;
  };
  removeGuest: {
    guestId: string;
  };
  removeHearing: {
    hearingId: string;
  };
  removeMember: {
    memberId: string;
  };
  removeMilestone: {
    milestoneId: string;
  };
  removeObjective: {
    objectiveId: string;
  };
  removeOutcome: {
    outcomeId: string;
  };
  removePledge: {
    pledgeId: string;
  };
  removeSheet: {
    sheetId: string;
  };
  removeStep: {
    stepId: string;
    workshopId: string;
  };
  removeStoryRound: {
    roundId: string;
  };
  removeTakeaway: {
    hearingId: string;
    takeawayId: string;
  };
  renameText: {
    textId: string;
    title: string;
  };
  reopenBallot: {
    ballotId: string;
  };
  reportPledge: {
    pledgeId: string;
    sentence: string;
    status: PledgeStatus;
  };
  reportProgress: {
    actionId: string;
    percent: number;
  };
  respondToProposal: {
    due: string | null;
    institution: string;
    proposalId: string;
    response: string;
    verdict: ProposalStatus;
  };
  returnCharterToDraft: {
    textId: string;
  };
  reviewCharter: {
    textId: string;
  };
  reviewSheet: {
    checks: SheetCheck[];
    namesNobody?: boolean;
    sheetId: string;
  };
  reviseCharter: {
    textId: string;
  };
  rewordIndicator: {
    definition: IndicatorDefinition;
    indicatorId: string;
  };
  rewordStory: {
    card: StoryCard;
    namesNobody?: boolean;
    storyId: string;
  };
  sayDone: {
    done: boolean;
    stepId: string;
    workshopId: string;
  };
  sayInConsent: {
    remarkId: string;
    stepId: string;
    text: string;
    workshopId: string;
  };
  seeAnswers: {
    until: string;
  };
  sendSheet: {
    as: Signatory;
    kind: PracticeKind;
    namesNobody?: boolean;
    practiceId?: string | null;
    sheetId: string;
    why: string;
  };
  setAmbition: {
    plainText: string | null;
    sponsorRole: string | null;
    text: string | null;
  };
  setCalendar: {
    durationMonths: number;
    start: string;
  };
  setCharterReview: {
    date: string | null;
    textId: string;
  };
  setCoreGroupSize: {
    target: number;
  };
  setEvaluationNoteAside: {
    namesNobody?: boolean;
    noteId: string;
    reason: string;
  };
  setProposalsApart: {
    apart: boolean;
    otherId: string;
    proposalId: string;
  };
  setStoryAside: {
    reason: string | null;
    storyId: string;
  };
  setTimer: {
    seconds: number | null;
    stepId: string;
    workshopId: string;
  };
  showContent: {
    shown: boolean;
    stepId: string;
    workshopId: string;
  };
  signCharter: {
    as: string;
    collegeId: string;
    textId: string;
  };
  skipStep: {
    skipped: boolean;
    stepId: string;
    workshopId: string;
  };
  splitProposal: {
    namesNobody?: boolean;
    parts: ProposalPart[];
    proposalId: string;
  };
  submitCharter: {
    carryOver: boolean;
    textId: string;
  };
  submitSheet: {
    ready: boolean;
    sheetId: string;
  };
  substantiateOutcome: {
    confirmationId: string;
    namesNobody?: boolean;
    outcomeId: string;
    role: string;
    verdict: OutsideVerdict;
    words: string;
  };
  takeBackAnswer: {
    cardId: string;
  };
  takeBackChoice: {
    collegeId: string | null;
    roundId: string;
  };
  takeBackCitation: {
    id: string;
    practiceId: string;
    what: Illustrated;
  };
  takeCards: {
    stepId: string;
    workshopId: string;
  };
  takeOut: {
    ideaId: string;
    stepId: string;
    workshopId: string;
  };
  takeOver: {
    workshopId: string;
  };
  takePosition: {
    stance: Stance;
    stepId: string;
    workshopId: string;
  };
  takeSheetText: {
    namesNobody?: boolean;
    sheetId: string;
    textId: string;
  };
  tellMood: {
    mood: Mood;
    stepId: string;
    word: string | null;
    workshopId: string;
  };
  tellStory: {
    card: StoryCard;
    from: Provenance;
    namesNobody?: boolean;
    storyId: string;
  };
  tellUnexpectedEffect: {
    effectId: string;
    from: Provenance;
    namesNobody?: boolean;
    text: string;
  };
  tickActionStep: {
    actionId: string;
    done: boolean;
    stepId: string;
  };
  turnTakeaway: {
    hearingId: string;
    lever: LeverCategory | null;
    obstacle: ObstacleFamily | null;
    takeawayId: string;
    thingId: string;
  };
  undoGrouping: {
    stepId: string;
    workshopId: string;
  };
  undoMerge: {
    mergeId: string;
    proposalId: string;
  };
  undoPlacing: {
    stepId: string;
    workshopId: string;
  };
  undoSplit: {
    proposalId: string;
  };
  unlinkObstacles: {
    fromId: string;
    toId: string;
  };
  useTakeaway: {
    hearingId: string;
    takeawayId: string;
    use: TakeawayUse;
  };
  validateMilestone: {
    ballotId: string;
    milestoneId: string;
    optionId: string;
  };
  withdrawArticleAnswer: {
    article: string;
    textId: string;
  };
  withdrawAsset: {
    assetId: string;
  };
  withdrawCard: {
    cardId: string;
    stepId: string;
    workshopId: string;
  };
  withdrawCredit: {
    sheetId: string;
  };
  withdrawEvaluationNote: {
    noteId: string;
  };
  withdrawIdea: {
    ideaId: string;
    stepId: string;
    workshopId: string;
  };
  withdrawLever: {
    leverId: string;
  };
  withdrawNeed: {
    needId: string;
  };
  withdrawObstacle: {
    obstacleId: string;
  };
  withdrawReading: {
    readingId: string;
  };
  withdrawRemark: {
    remarkId: string;
    stepId: string;
    workshopId: string;
  };
  withdrawSignature: {
    signatureId: string;
    textId: string;
  };
  withdrawStory: {
    storyId: string;
  };
  withdrawUnexpectedEffect: {
    effectId: string;
  };
  withdrawVoice: {
    voiceId: string;
  };
  withdrawVote: {
    ballotId: string;
  };
  writeEvaluationNote: {
    about: NoteAbout;
    criterion: Criterion;
    from: Provenance;
    indicatorIds: string[];
    namesNobody?: boolean;
    noteId: string;
    text: string;
  };
  writeOutcome: {
    card: OutcomeCard;
    namesNobody?: boolean;
    outcomeId: string;
  };
  writePledge: {
    card: PledgeCard;
    pledgeId: string;
  };
  writeSheetTogether: {
    sheetId: string;
    textId: string;
  };
}

/** What may be asked of the library, by name, with its data. */
export interface LibraryCommands {
  addSource: {
    card: SourceCard;
    sourceId: string;
  };
  changeSource: {
    card: SourceCard;
    sourceId: string;
  };
  declinePractice: {
    as: Signatory;
    namesNobody?: boolean;
    practiceId: string;
    reason: string;
  };
  endRelay: {
    memberId: string;
  };
  markUseful: {
    missing?: string | null;
    namesNobody?: boolean;
    practiceId: string;
    used: boolean;
    useful: boolean;
  };
  nameRelay: {
    memberId: string;
    name: string;
    territories: string[];
  };
  publishForm: {
    formId: string;
  };
  publishPractice: {
    licence: string;
    practiceId: string;
  };
  qualifyPractice: {
    as: Signatory;
    criteria: GridAnswer[];
    namesNobody?: boolean;
    practiceId: string;
  };
  removeForm: {
    formId: string;
  };
  removeGuide: {
    guideId: string;
  };
  removeSource: {
    sourceId: string;
  };
  reviewPractice: {
    answers: GridAnswer[];
    as: Signatory;
    namesNobody?: boolean;
    practiceId: string;
  };
  revisePractice: {
    practiceId: string;
  };
  signalPractice: {
    namesNobody?: boolean;
    practiceId: string;
    signal: PracticeSignal;
  };
  withdrawGuide: {
    guideId: string;
  };
  withdrawPractice: {
    namesNobody?: boolean;
    practiceId: string;
    reason?: string | null;
  };
  withdrawVerbatim: {
    practiceId: string;
    verbatimId: string;
  };
  writeForm: {
    entry: FormEntry;
    formId: string;
    namesNobody?: boolean;
  };
  writeGuide: {
    guideId: string;
    namesNobody?: boolean;
    practiceIds: string[];
    preface: string | null;
    title: string;
  };
  writeSheet: {
    namesNobody?: boolean;
    practiceId: string;
    sheet: PracticeSheet;
  };
}

/** What is shown, by room. */
export interface Rooms {
  project: ProjectItem;
  colleges: CollegeItem;
  balance: BalanceItem;
  members: MemberItem;
  invitations: InvitationItem;
  seats: SeatItem;
  workshops: WorkshopItem;
  steps: StepItem;
  words: WordItem;
  ideas: IdeaItem;
  groups: GroupItem;
  grouped: GroupedItem;
  cards: CardItem;
  consents: ConsentItem;
  texts: TextItem;
  remarks: RemarkItem;
  ballots: BallotItem;
  counts: CountItem;
  lateVotes: LateVoteItem;
  proposals: ProposalItem;
  duplicates: Duplicate;
  followed: FollowedItem;
  ownAnswers: OwnAnswersItem;
  decisions: DecisionItem;
  imported: unknown;
  own: OwnSeatItem;
  ownSteps: OwnStepItem;
  ownBallots: OwnBallotItem;
  ownMember: OwnMemberItem;
  sharedTexts: SharedTextItem;
  ownTexts: SharedTextItem;
  charters: CharterItem;
  charterVersions: CharterVersionItem;
  ownCharters: OwnCharterItem;
  bodies: BodyItem;
  guests: GuestItem;
  milestones: MilestoneItem;
  hearings: HearingItem;
  pledges: PledgeItem;
  awareness: AwarenessItem;
  opinions: OpinionItem;
  opinionCards: OpinionCardItem;
  ownOpinions: OwnOpinionItem;
  ownVoice: OwnVoiceItem;
  opinionMap: OpinionMapItem;
  ownPlace: OwnPlaceItem;
  needs: NeedItem;
  assets: AssetItem;
  obstacles: ObstacleItem;
  levers: LeverItem;
  evaluationNotes: EvaluationNoteItem;
  ownNotes: OwnNotesItem;
  coverage: Coverage;
  plan: PlanItem;
  axes: AxisItem;
  objectives: ObjectiveItem;
  actions: ActionItem;
  indicators: IndicatorItem;
  sheets: SheetItem;
  voices: VoiceItem;
  briefs: BriefItem;
  evaluationFrames: EvaluationFrameItem;
  readings: ReadingItem;
  unexpectedEffects: UnexpectedEffectItem;
  changeDomains: ChangeDomainItem;
  stories: StoryItem;
  storyRounds: StoryRoundItem;
  outcomes: OutcomeItem;
  participation: ParticipationQuality;
  ownParticipation: OwnParticipationItem;
  panels: PanelItem;
  scales: ScaleItem;
  shelfPages: ShelfPageItem;
}

/** Keys of the pictures of a recall code. */
export const recallPictures = [
  'fish',
  'tree',
  'house',
  'moon',
  'cat',
  'dog',
  'bird',
  'flower',
  'boat',
  'bike',
  'car',
  'umbrella',
  'apple',
  'bread',
  'cup',
  'book',
  'bell',
  'leaf',
  'snail',
  'hat',
  'ball',
  'train',
  'drum',
  'lamp',
] as const;
