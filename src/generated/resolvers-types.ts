import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../resolvers/query.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /**
   * A date as exact as its source gives it, in the Extended Date/Time Format (ISO 8601-2): `2010-01-06`, `2016-04`, `2016`,
   * or the bounds `2018-01-01/2022-12-31` where the source gives none.
   */
  PartialDate: { input: string; output: string; }
};

/**
 * How well the extractor finds the problems of a theme, or of a theme and an aspect together: measured sentence by sentence on annotated documents, each sentence
 * judged by a model that had learned nothing of its authority. A problem is a weak or a mixed sentence; a broader theme counts the problems of its narrower ones.
 * It speaks of findings that were extracted, not of those made by hand (`method: CURATED`), and of problems, not of strengths.
 */
export type Accuracy = {
  __typename?: 'Accuracy';
  /** How many sentences annotators call a problem on it. */
  annotated: Scalars['Int']['output'];
  /** A whole theme, or a theme refined by an aspect. */
  level: WeaknessLevel;
  /**
   * Of the sentences the extractor calls a problem on it, the share that annotators call one too: right / (right + wrongly called one).
   * Null when it is not measured, and when the extractor called no sentence one.
   */
  precision?: Maybe<Scalars['Float']['output']>;
  /** Of the sentences annotators call a problem on it, the share the extractor calls one too: right / (right + missed). Null when it is not measured. */
  recall?: Maybe<Scalars['Float']['output']>;
  /** What was measured: the version of the program, and after the plus sign a hash of the annotated sentences and the vocabulary. */
  release: Scalars['String']['output'];
  /** Whether enough problems were annotated to measure it: ten. */
  state: AccuracyState;
};

/** Whether an accuracy is known. */
export type AccuracyState =
  /** Ten or more problems were annotated: precision and recall are given. */
  | 'MEASURED'
  /** Fewer than ten problems were annotated: precision and recall would be chance. */
  | 'NOT_MEASURED';

/** The kinds of findings that say what must be done. */
export type ActionKind =
  /** What needs to improve. */
  | 'IMPROVEMENT'
  /** An area for priority action. */
  | 'PRIORITY_ACTION'
  /** A recommendation. */
  | 'RECOMMENDATION';

/** A finding that is added: what the sentence of a document says. */
export type AddFindingInput = {
  /** Ids or keys of the aspects, at most 2, most important first; one at least unless neutral. */
  aspects: Array<Scalars['ID']['input']>;
  /** Whose practice it is about. */
  concerns?: Concerns;
  /** By when it is to be done, as written. */
  deadline?: InputMaybe<Scalars['String']['input']>;
  /** Id or key of the document, which reports on an inspection that has been read. */
  document: Scalars['ID']['input'];
  /** 0, unless the finding of this sentence was there before: then the version of the change that took it out. */
  expectedVersion?: Scalars['Int']['input'];
  /** Made up by the client, 1 to 100 characters: sent again with the same input, nothing changes twice and the result is the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Id or key of the judgement area it is reported under. */
  judgementArea?: InputMaybe<Scalars['ID']['input']>;
  /** What it is in its document. */
  kind: FindingKind;
  /** Page, counted from 1. */
  page: Scalars['Int']['input'];
  /** Paragraph: its printed number, or the nth paragraph of prose (`intro-n`) or bullet (`bullet-n`). */
  paragraph: Scalars['String']['input'];
  /** Whether it is good or bad. */
  polarity: Polarity;
  /** First 16 hex digits of SHA-256 over the letters and digits of the sentence (NFKC, lower case): what is known of it here. This or `sentence`. */
  quoteHash?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether it says that an earlier weakness has been put right. */
  resolved?: Scalars['Boolean']['input'];
  /** The section it stands in. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** The sentence, in place of its hash: it is hashed and not kept. */
  sentence?: InputMaybe<Scalars['String']['input']>;
  /** What was found, in our own words and the past tense: one sentence of 20 to 260 characters without quotation marks and without a person's name. */
  statement: Scalars['String']['input'];
  /** Ids or keys of the themes, at most 3, most important first; one at least unless neutral. */
  themes: Array<Scalars['ID']['input']>;
};

/** What came of an addition. */
export type AddFindingResult = FindingAdded | FindingConflict | InvalidCuration;

/** The mode in which practice fails or succeeds. */
export type Aspect = Node & {
  __typename?: 'Aspect';
  /** Words that point to it. */
  cues: Array<Scalars['String']['output']>;
  /** What it covers. */
  definition: Scalars['String']['output'];
  /** The findings about it. */
  findings: FindingConnection;
  /** The stable id, `aspect:<key>`. */
  id: Scalars['ID']['output'];
  /** The bare key. */
  key: Scalars['String']['output'];
  /** The label. */
  prefLabel: Scalars['String']['output'];
  /** The weaknesses refined by it. */
  weaknesses: WeaknessConnection;
};


/** The mode in which practice fails or succeeds. */
export type AspectFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** The mode in which practice fails or succeeds. */
export type AspectWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaknessFilter>;
  first: Scalars['Int']['input'];
  orderBy?: WeaknessOrder;
};

/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type Authority = Node & {
  __typename?: 'Authority';
  /** Other names in use. */
  alternativeNames: Array<Scalars['String']['output']>;
  /** Whether it exists today. */
  current: Scalars['Boolean']['output'];
  /** Trusts and shared services that deliver its children's services. */
  deliveryBodies: AuthorityDeliveryBodyConnection;
  /** The Department for Education's number, three digits. */
  dfeNumber?: Maybe<Scalars['String']['output']>;
  /** How many findings the graph holds about it. */
  findingCount: Scalars['Int']['output'];
  /** What its inspections found. */
  findings: FindingConnection;
  /** GSS codes it had before. */
  formerGssCodes: Array<Scalars['String']['output']>;
  /** Names it had before. */
  formerNames: Array<Scalars['String']['output']>;
  /** The code of the Office for National Statistics, nine characters. */
  gssCode?: Maybe<Scalars['String']['output']>;
  /** The stable id, `authority:<key>`. */
  id: Scalars['ID']['output'];
  /** How many inspections and visits of it the graph holds, read or not. */
  inspectionCount: Scalars['Int']['output'];
  /** Its inspections and visits. */
  inspections: InspectionConnection;
  /** The bare key, such as `stockton-on-tees`. */
  key: Scalars['String']['output'];
  /** What kind of council it is. */
  kind: AuthorityKind;
  /** Latitude of its centre, in degrees (WGS 84). */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude of its centre, in degrees (WGS 84). */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** The short name Ofsted uses. */
  name: Scalars['String']['output'];
  /**
   * The statistical neighbours of this authority: those that a published model finds most like it, nearest first. It goes one way: an authority it counts among its
   * neighbours need not have it among theirs. Only one model is asked at a time; empty where the model has no row for this authority.
   */
  neighbours: NeighbourConnection;
  /** The official name. */
  officialName: Scalars['String']['output'];
  /** Ofsted's unique reference number. */
  ofstedUrn?: Maybe<Scalars['String']['output']>;
  /** Authorities whose place it took. */
  predecessors: Array<Succession>;
  /** The regions it lies in: one of the Office for National Statistics, one of Ofsted. */
  regions: Array<Region>;
  /**
   * Authorities that have the most telling weaknesses in common with this one. A weakness in common is an open one, not resolved, in a narrower theme, in both;
   * each adds ln((1 + N) / (1 + n)), N the authorities with any weakness, n those with this one: what everyone has tells little.
   */
  sharesWith: SharingAuthorityConnection;
  /**
   * The authorities most like this one, by five components from 0 to 1: score = sum of weight × value / sum of the weights, to six digits. Of the authorities compared, at
   * least one finding on a narrower theme counts: non-neutral, on the practice of the council, its partnership or its delivery body, in an inspection read by then. Only those
   * with a score above zero. See each component for its formula.
   */
  similar: SimilarAuthorityConnection;
  /** Authorities that took its place. */
  successors: Array<Succession>;
  /** The first day it existed in this form, where the register gives it. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it existed; null while it does. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** How many themes (at level THEME) it has an open weakness in that is not resolved. */
  weaknessCount: Scalars['Int']['output'];
  /** Its weaknesses with their status, each once. */
  weaknesses: AuthorityWeaknessConnection;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityDeliveryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InspectionOrder;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  model?: NeighbourModel;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityRegionsArgs = {
  scheme?: InputMaybe<RegionScheme>;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthoritySharesWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  prominence?: WeaknessProminence;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthoritySimilarArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  includeFlagged?: Scalars['Boolean']['input'];
  method?: InputMaybe<Method>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  weights?: SimilarityWeights;
};


/** A council in England with (or, before it was abolished, with) children's-services duties. */
export type AuthorityWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<WeaknessFilter>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  level?: WeaknessLevel;
  orderBy?: HeldWeaknessOrder;
  prominence?: WeaknessProminence;
  status?: InputMaybe<Array<WeaknessStatus>>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of authorities. */
export type AuthorityConnection = {
  __typename?: 'AuthorityConnection';
  /** The authorities with their cursors. */
  edges: Array<AuthorityEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A page of the delivery bodies of an authority. */
export type AuthorityDeliveryBodyConnection = {
  __typename?: 'AuthorityDeliveryBodyConnection';
  /** The delivery bodies with what ties them to the authority. */
  edges: Array<AuthorityDeliveryBodyEdge>;
  /** The delivery bodies alone. */
  nodes: Array<DeliveryBody>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A delivery body of an authority. */
export type AuthorityDeliveryBodyEdge = {
  __typename?: 'AuthorityDeliveryBodyEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** First day, where known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The delivery body. */
  node: DeliveryBody;
  /** What it delivers. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Last day; null while it lasts or where unknown. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** An authority in a page. */
export type AuthorityEdge = {
  __typename?: 'AuthorityEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The authority. */
  node: Authority;
};

/** Which authorities. */
export type AuthorityFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AuthorityFilter>>;
  /** Whether it exists today. */
  current?: InputMaybe<BooleanFilter>;
  /** By the number of its findings. */
  findingCount?: InputMaybe<IntFilter>;
  /** By GSS code of today. */
  gssCode?: InputMaybe<TextFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the number of its inspections. */
  inspectionCount?: InputMaybe<IntFilter>;
  /** By its inspections. */
  inspections?: InputMaybe<InspectionRelationFilter>;
  /** By kind. */
  kind?: InputMaybe<AuthorityKindFilter>;
  /** By short name. */
  name?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<AuthorityFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AuthorityFilter>>;
  /** By its regions. */
  regions?: InputMaybe<RegionRelationFilter>;
  /** By the number of its open weaknesses. */
  weaknessCount?: InputMaybe<IntFilter>;
};

/** What kind of council an authority is. */
export type AuthorityKind =
  /** The City of London. */
  | 'CITY_OF_LONDON'
  /** A county council. */
  | 'COUNTY_COUNCIL'
  /** The Council of the Isles of Scilly. */
  | 'ISLES_OF_SCILLY'
  /** A London borough. */
  | 'LONDON_BOROUGH'
  /** A metropolitan district. */
  | 'METROPOLITAN_DISTRICT'
  /** A unitary authority. */
  | 'UNITARY_AUTHORITY';

/** Compares the kind of an authority. */
export type AuthorityKindFilter = {
  /** Is this kind. */
  eq?: InputMaybe<AuthorityKind>;
  /** Is one of these kinds. */
  in?: InputMaybe<Array<AuthorityKind>>;
};

/** An order of authorities. */
export type AuthorityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: AuthorityOrderField;
};

/** What authorities can be ordered by. */
export type AuthorityOrderField =
  /** The number of findings. */
  | 'FINDING_COUNT'
  /** The number of inspections. */
  | 'INSPECTION_COUNT'
  /** The short name. */
  | 'NAME'
  /** The number of open weaknesses. */
  | 'WEAKNESS_COUNT';

/** An authority that has the words in a name. */
export type AuthorityResult = SearchResult & {
  __typename?: 'AuthorityResult';
  /** The authority. */
  authority: Authority;
  /** Where the words stand in `authority`: its `name`, `officialName`, `alternativeNames` and `formerNames`. */
  highlights: Array<Highlight>;
  /** How well it fits. */
  score: Scalars['Float']['output'];
  /** AUTHORITY. */
  type: SearchType;
};

/** A page of the weaknesses of an authority. */
export type AuthorityWeaknessConnection = {
  __typename?: 'AuthorityWeaknessConnection';
  /** The weaknesses with their status. */
  edges: Array<AuthorityWeaknessEdge>;
  /** The weaknesses alone. */
  nodes: Array<Weakness>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A weakness of an authority. */
export type AuthorityWeaknessEdge = {
  __typename?: 'AuthorityWeaknessEdge';
  /** How far the extraction that the status rests on can be trusted: that of the weakness. */
  accuracy: Accuracy;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Inspections that examined its theme. */
  examinedCount: Scalars['Int']['output'];
  /** The problem findings behind the status: all that report it by that day, headlines only where only headlines were asked for. */
  findings: FindingConnection;
  /** When an inspection first reported it. */
  firstSeen: Scalars['PartialDate']['output'];
  /** The frameworks of the inspections that report it by that day, oldest first. */
  frameworks: Array<Framework>;
  /** What each inspection of the authority published by that day says of it, in the order that decides: by last day, then first day, then id. */
  history: Array<WeaknessHistoryEntry>;
  /** When an inspection last reported it. */
  lastSeen: Scalars['PartialDate']['output'];
  /** The weakness. */
  node: Weakness;
  /** Whether the order of the inspections that decide is uncertain, for want of exact dates. */
  orderUncertain: Scalars['Boolean']['output'];
  /** Inspections that report it. */
  reportedCount: Scalars['Int']['output'];
  /** From when it has had this status: the day it was published. */
  since: Scalars['Date']['output'];
  /** Its status. */
  status: WeaknessStatus;
};


/** A weakness of an authority. */
export type AuthorityWeaknessEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq: Scalars['Boolean']['input'];
};

/** What a curator changed of a finding, once. */
export type Change = Node & {
  __typename?: 'Change';
  /** What it said then; null when it was not there any more. */
  after?: Maybe<FindingState>;
  /** When: date and time in UTC (ISO 8601). */
  at: Scalars['String']['output'];
  /** What the finding said before; null when it was not there. */
  before?: Maybe<FindingState>;
  /** Who did it: the name of the key. */
  by: Scalars['String']['output'];
  /** The finding as it is now; null when it is not there. */
  finding?: Maybe<Finding>;
  /** The id of the finding, whether it is still there or not. */
  findingId: Scalars['ID']['output'];
  /** The stable id, `change:<number>`, counted from 1. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ChangeKind;
  /** Why, in the curator's words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The change that this one undid. */
  undoes?: Maybe<Change>;
  /** The change that undid this one; the last of them, if several did. */
  undoneBy?: Maybe<Change>;
  /** The version of the finding that it made. */
  version: Scalars['Int']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes alone. */
  nodes: Array<Change>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What a curator did. */
export type ChangeKind =
  /** Added a finding that was missing. */
  | 'ADD'
  /** Found the finding right: its polarity, themes, aspects and statement stay as they are, whatever is loaded later. */
  | 'CONFIRM'
  /** Put its polarity, themes, aspects or statement right. */
  | 'CORRECT'
  /** Found it wrong: it is not there any more. */
  | 'REJECT'
  /** Undid a change. */
  | 'UNDO'
  /** Took a finding out that was not wrong in itself, such as one told twice. */
  | 'WITHDRAW';

/** Nothing changed: there is no such change. */
export type ChangeNotFound = {
  __typename?: 'ChangeNotFound';
  /** The id that was looked for. */
  changeId: Scalars['ID']['output'];
  /** Why, in words. */
  message: Scalars['String']['output'];
};

/** The change was undone. */
export type ChangeUndone = {
  __typename?: 'ChangeUndone';
  /** The change that undid it. */
  change: Change;
  /** The finding as it is now; null when it is not there. */
  finding?: Maybe<Finding>;
};

/** A page of the themes that co-occur with one. */
export type CoOccurrenceConnection = {
  __typename?: 'CoOccurrenceConnection';
  /** The themes with how they co-occur. */
  edges: Array<CoOccurrenceEdge>;
  /** The themes alone. */
  nodes: Array<Theme>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many co-occur with it. */
  totalCount: Scalars['Int']['output'];
};

/** A theme that co-occurs with another: this is the theme that was asked of, the other the one found. */
export type CoOccurrenceEdge = {
  __typename?: 'CoOccurrenceEdge';
  /** How many times more authorities had both than report length alone would give: lift / expectedLift, to six digits. */
  adjustedLift: Scalars['Float']['output'];
  /** The authorities that had a problem with both, by name. */
  authorities: AuthorityConnection;
  /** Authorities that had a problem with both. */
  authorityCount: Scalars['Int']['output'];
  /** Authorities that had a problem with both out of those that had one with this, to six digits. */
  confidence: Scalars['Float']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Authorities examined on both, whatever was found. */
  examinedCount: Scalars['Int']['output'];
  /**
   * The lift that report length alone would give. The authorities examined on this theme are put in order of the number of findings in their inspections read by then (of any
   * kind; ties by id) and cut into fifths; in each fifth that many would have both if the two were independent there: with this × with the other / examined on both. Their sum
   * takes the place of authorityCount.
   */
  expectedLift: Scalars['Float']['output'];
  /** The problems on both themes in these authorities, newest first. */
  findings: FindingConnection;
  /** How many times more authorities had both than if the two were independent: authorityCount × examinedCount / (thisCount × otherCount), to six digits. */
  lift: Scalars['Float']['output'];
  /** The other theme. */
  node: Theme;
  /** Those of them that had a problem with the other. */
  otherCount: Scalars['Int']['output'];
  /** Authorities that had a problem with both out of those examined on both, to six digits. */
  support: Scalars['Float']['output'];
  /** Those of them that had a problem with this theme. */
  thisCount: Scalars['Int']['output'];
};


/** A theme that co-occurs with another: this is the theme that was asked of, the other the one found. */
export type CoOccurrenceEdgeAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A theme that co-occurs with another: this is the theme that was asked of, the other the one found. */
export type CoOccurrenceEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** An area judged on one scale: grades are compared within it alone. */
export type ComparedArea = {
  __typename?: 'ComparedArea';
  /** The area. */
  area: JudgementArea;
  /** The scale. */
  scale: GradeScale;
};

/** The latest grade of one authority in an area, of the source to believe. */
export type ComparedGrade = {
  __typename?: 'ComparedGrade';
  /** The area. */
  area: JudgementArea;
  /** The latest grade in the area, when it is on this scale; null otherwise. */
  judgement?: Maybe<Judgement>;
  /** Why the cell cannot be compared; null when it can. */
  reason?: Maybe<ComparisonReason>;
  /** The scale. */
  scale: GradeScale;
  /** Whether a later inspection of the authority gave grades, but none in this area. */
  superseded: Scalars['Boolean']['output'];
};

/** What the inspections of one authority found on a theme or a narrower one. Only findings on the practice of the council, its partnership or the body that delivers for it count. */
export type ComparedTheme = {
  __typename?: 'ComparedTheme';
  /** Inspections that examined it: what the counts are out of. */
  examinedCount: Scalars['Int']['output'];
  /** What the latest inspection that examined it found on it, in reading order. */
  findings: FindingConnection;
  /** Headline problems on it, over all inspections that examined it. */
  headlineCount: Scalars['Int']['output'];
  /** Status of its weakness when only headlines count; null when it was never one. */
  headlineStatus?: Maybe<WeaknessStatus>;
  /** The latest inspection that examined it; null when none did. */
  latest?: Maybe<Inspection>;
  /** How many later inspections have not been read: they may say otherwise. */
  newerNotRead: Scalars['Int']['output'];
  /** Whether that one was a visit or a joint inspection, which looks at a part of the service only. */
  partial: Scalars['Boolean']['output'];
  /** Problems on it, headlines among them, over all inspections that examined it. */
  problemCount: Scalars['Int']['output'];
  /** Why the cell cannot be compared; null when it can. */
  reason?: Maybe<ComparisonReason>;
  /** Status of its weakness when any problem counts; null when it was never reported. */
  status?: Maybe<WeaknessStatus>;
  /** Strengths on it, over all inspections that examined it. */
  strengthCount: Scalars['Int']['output'];
  /** The theme. */
  theme: Theme;
};


/** What the inspections of one authority found on a theme or a narrower one. Only findings on the practice of the council, its partnership or the body that delivers for it count. */
export type ComparedThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Several authorities side by side. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The areas and scales in which grades are compared: those of the latest graded inspection of any of these authorities, by id. Each row has a cell for each, in this order. */
  areas: Array<ComparedArea>;
  /** One row for each authority, in the order asked for. */
  rows: Array<ComparisonRow>;
  /** The themes compared: as asked for, or the top ones by label. Each row has a cell for each, in this order. */
  themes: Array<Theme>;
};

/** Why a cell of a comparison cannot be compared. */
export type ComparisonReason =
  /** Its latest grade in the area is on another scale. */
  | 'DIFFERENT_SCALE'
  /** Reports have been read, none of which examined the theme: that is not health. */
  | 'NOT_EXAMINED'
  /** The authority has no grade in the area: it was not judged there, or not on its own. */
  | 'NOT_JUDGED'
  /** No report on the authority has been read, so that nothing can be said of the theme. */
  | 'NOT_READ'
  /** No inspection of the authority is known by then. */
  | 'NO_INSPECTION';

/** One authority in a comparison. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** The authority. */
  authority: Authority;
  /** Its latest grade in each area. */
  grades: Array<ComparedGrade>;
  /** What was found on each theme. */
  themes: Array<ComparedTheme>;
};

/** Whose practice a finding is about. A council's statuses count the first three. */
export type Concerns =
  /** A regional adoption agency's. */
  | 'ADOPTION_AGENCY'
  /** The council's. */
  | 'COUNCIL'
  /** The trust's or shared service's that delivers for the council. */
  | 'DELIVERY_BODY'
  /** Another authority's. */
  | 'OTHER_AUTHORITY'
  /** A partner's alone, such as the police or health. */
  | 'PARTNER'
  /** The council's and its partners' together. */
  | 'PARTNERSHIP';

/** Compares whose practice a finding is about. */
export type ConcernsFilter = {
  /** Is this. */
  eq?: InputMaybe<Concerns>;
  /** Is one of these. */
  in?: InputMaybe<Array<Concerns>>;
};

/** A page of conflicts. */
export type ConflictConnection = {
  __typename?: 'ConflictConnection';
  /** What was compared: without it a number of conflicts says nothing. */
  coverage: ConflictCoverage;
  /** The conflicts with their cursors, each on an inspection. */
  edges: Array<ConflictEdge>;
  /** Their inspections alone: one stands here once for each of its conflicts. */
  nodes: Array<Inspection>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many conflicts match in all. */
  totalCount: Scalars['Int']['output'];
};

/** How many facts of the inspections in question could have differed. */
export type ConflictCoverage = {
  __typename?: 'ConflictCoverage';
  /** Grades, one for each inspection and area, that two or more sources state, whether or not they agree; the states they give in place of a grade count, what they could not read does not. 0 where only dates are asked for. */
  gradesCompared: Scalars['Int']['output'];
  /** Grades that one source alone states: they cannot be compared. 0 where only dates are asked for. */
  gradesOfOneSource: Scalars['Int']['output'];
};

/** Which day sources disagree over. */
export type ConflictDate =
  /** The first day on site. */
  | 'FIRST_DAY'
  /** The last day on site. */
  | 'LAST_DAY'
  /** The day of publication. */
  | 'PUBLISHED';

/** One fact of an inspection on which sources disagree: a grade in one area, or one of its days. */
export type ConflictEdge = {
  __typename?: 'ConflictEdge';
  /** The area of the grade; null for a date. */
  area?: Maybe<JudgementArea>;
  /** The authority inspected. */
  authority: Authority;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Which day; null for a grade. */
  day?: Maybe<ConflictDate>;
  /** What they disagree over. */
  kind: ConflictKind;
  /** The inspection. */
  node: Inspection;
  /** The statement to believe: the first of `statements`. */
  preferred: ConflictStatement;
  /** Why it is preferred. */
  reason: PreferenceReason;
  /** What each source says, the preferred one first, the others in order of id. */
  statements: Array<ConflictStatement>;
};

/** What sources disagree over. */
export type ConflictKind =
  /** A day of an inspection or of its publication. */
  | 'DATE'
  /** A grade: two sources of one inspection and area differ in the grade, or in whether there is one. What a source could not read is no difference. */
  | 'GRADE';

/** An order of conflicts. */
export type ConflictOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ConflictOrderField;
};

/** What conflicts can be ordered by. */
export type ConflictOrderField =
  /** The latest day the inspection can have ended. */
  | 'LATEST'
  /** The name of the authority. */
  | 'NAME';

/** What one source says. What an earlier edition of a source said is not kept: the graph holds which editions of a document were read (`document.sha256`), and says what the newest one says. */
export type ConflictStatement = {
  __typename?: 'ConflictStatement';
  /** Where it is stated. */
  document: Document;
  /** The judgement that it is; null for a date. */
  judgement?: Maybe<Judgement>;
  /** Whether this is the one to believe. */
  preferred: Scalars['Boolean']['output'];
  /** What the source wrote; null where only its meaning was kept. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** The grade in the words of its scale, or the day; where there is no grade, the state that says why, such as NOT_GRADED. */
  value: Scalars['String']['output'];
};

/** What is wrong with one field of an input. */
export type CurationProblem = {
  __typename?: 'CurationProblem';
  /** What it must be. */
  expected: Scalars['String']['output'];
  /** The field. */
  field: Scalars['String']['output'];
};

/** Whether an inspection has been overtaken by a later full inspection of the same authority. A visit overtakes nothing, and a successor's inspection does not overtake its predecessor's. */
export type Currency =
  /** Every other full inspection of the authority that is known was earlier: its `latest` is before this one's `earliest`. */
  | 'LATEST'
  /** A later full inspection of the authority is known (its `earliest` is after this one's `latest`), and a report or letter on it. */
  | 'SUPERSEDED'
  /** Cannot be said: it reports on no inspection; or a later full inspection is known, but no report or letter on it; or a full inspection's days, `earliest` to `latest`, overlap with this one's. */
  | 'UNKNOWN';

/** The data set that is loaded. */
export type Dataset = {
  __typename?: 'Dataset';
  /** How many of each kind of thing there are. */
  counts: DatasetCounts;
  /** When something was last loaded, ISO 8601 in UTC; null before a first load. */
  loadedAt?: Maybe<Scalars['String']['output']>;
  /** Counts up with every change; two answers with the same revision come from the same data. */
  revision: Scalars['Int']['output'];
  /** Version of the store's own schema. */
  schemaVersion: Scalars['Int']['output'];
  /** Version of the data, `YYYY.MM.n`; null before a first load. */
  version?: Maybe<Scalars['String']['output']>;
};

/** How many of each kind of thing the graph holds. */
export type DatasetCounts = {
  __typename?: 'DatasetCounts';
  /** Authorities, abolished ones among them. */
  authorities: Scalars['Int']['output'];
  /** Documents. */
  documents: Scalars['Int']['output'];
  /** Documents of which a copy was ingested, so that sentences of them can be shown. */
  documentsWithText: Scalars['Int']['output'];
  /** Findings. */
  findings: Scalars['Int']['output'];
  /** Inspections and visits. */
  inspections: Scalars['Int']['output'];
  /** Inspections and visits whose findings are loaded. */
  inspectionsRead: Scalars['Int']['output'];
  /** Findings whose sentence is held. */
  quotes: Scalars['Int']['output'];
  /** What findings say, in our own words: one statement for each, whether or not its sentence is held. */
  statements: Scalars['Int']['output'];
  /** Themes. */
  themes: Scalars['Int']['output'];
  /** Weaknesses, refinements among them. */
  weaknesses: Scalars['Int']['output'];
};

/** Compares a day. */
export type DateFilter = {
  /** Is this day; an explicit null asks for what has none. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is after this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** How exact a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** Only bounds are known. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** A children's trust or shared service that delivers for one authority or several. */
export type DeliveryBody = Node & {
  __typename?: 'DeliveryBody';
  /** The authorities it delivers for, or did. */
  authorities: DeliveryBodyAuthorityConnection;
  /** The stable id, `delivery-body:<key>`. */
  id: Scalars['ID']['output'];
  /** The bare key. */
  key: Scalars['String']['output'];
  /** What kind of body it is. */
  kind: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};


/** A children's trust or shared service that delivers for one authority or several. */
export type DeliveryBodyAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of the authorities of a delivery body. */
export type DeliveryBodyAuthorityConnection = {
  __typename?: 'DeliveryBodyAuthorityConnection';
  /** The authorities with what ties them to the body. */
  edges: Array<DeliveryBodyAuthorityEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An authority of a delivery body. */
export type DeliveryBodyAuthorityEdge = {
  __typename?: 'DeliveryBodyAuthorityEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** First day, where known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The authority. */
  node: Authority;
  /** What it delivers. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Last day; null while it lasts or where unknown. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A source: what it is, who published it and what may be done with it. */
export type Document = Node & {
  __typename?: 'Document';
  /** Whether a later full inspection of the same authority has overtaken the inspection it reports on. It is about inspections, not editions: a corrected edition keeps the document's id and replaces the findings of the one before. */
  currency: Currency;
  /** How many findings the graph holds from it. */
  findingCount: Scalars['Int']['output'];
  /** Its findings, in reading order. */
  findings: FindingConnection;
  /** The stable id; corrected editions keep it. */
  id: Scalars['ID']['output'];
  /** The inspection it reports on; none for a table of many. */
  inspection?: Maybe<Inspection>;
  /** The grades it states. */
  judgements: JudgementConnection;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** What kind of document it is. */
  kind: DocumentKind;
  /** What may be done with it. */
  licence: Licence;
  /** How many pages it has, where it has been held. */
  pages?: Maybe<Scalars['Int']['output']>;
  /** The day it was published, where known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** Whether the words of its findings can be shown. */
  quoteStatus: QuoteStatus;
  /** Whether it tells what another document found. */
  secondHand: Scalars['Boolean']['output'];
  /** SHA-256 of each edition that has been held. */
  sha256: Array<Scalars['String']['output']>;
  /** The title. */
  title: Scalars['String']['output'];
  /** Where it is published. */
  url?: Maybe<Scalars['String']['output']>;
};


/** A source: what it is, who published it and what may be done with it. */
export type DocumentCurrencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A source: what it is, who published it and what may be done with it. */
export type DocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** A source: what it is, who published it and what may be done with it. */
export type DocumentJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first: Scalars['Int']['input'];
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents with their cursors. */
  edges: Array<DocumentEdge>;
  /** The documents alone. */
  nodes: Array<Document>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents. */
export type DocumentFilter = {
  /** All of these. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** By the number of its findings. */
  findingCount?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the inspection it reports on. */
  inspection?: InputMaybe<InspectionFilter>;
  /** By kind. */
  kind?: InputMaybe<DocumentKindFilter>;
  /** Not this. */
  not?: InputMaybe<DocumentFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** By the day of publication. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By publisher. */
  publisher?: InputMaybe<TextFilter>;
  /** Whether it tells what another document found. */
  secondHand?: InputMaybe<BooleanFilter>;
  /** By title. */
  title?: InputMaybe<TextFilter>;
};

/** The kinds of document. */
export type DocumentKind =
  /** A table made by others. */
  | 'DATASET'
  /** A letter to the authority. */
  | 'LETTER'
  /** A news item about an inspection. */
  | 'NEWS'
  /** An inspection report. */
  | 'REPORT'
  /** Official statistics. */
  | 'STATISTICS';

/** Compares the kind of a document. */
export type DocumentKindFilter = {
  /** Is this kind. */
  eq?: InputMaybe<DocumentKind>;
  /** Is one of these kinds. */
  in?: InputMaybe<Array<DocumentKind>>;
};

/** An order of documents. */
export type DocumentOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DocumentOrderField;
};

/** What documents can be ordered by. */
export type DocumentOrderField =
  /** The number of findings. */
  | 'FINDING_COUNT'
  /** The day of publication; those without one come before all days. */
  | 'PUBLISHED'
  /** The title. */
  | 'TITLE';

/** Documents related to something. */
export type DocumentRelationFilter = {
  /** All match. */
  all?: InputMaybe<DocumentFilter>;
  /** None matches. */
  none?: InputMaybe<DocumentFilter>;
  /** At least one matches. */
  some?: InputMaybe<DocumentFilter>;
};

/** A document that has the words. */
export type DocumentResult = SearchResult & {
  __typename?: 'DocumentResult';
  /** The document. */
  document: Document;
  /** Where the words stand in `document`: its `title` and `publisher`. */
  highlights: Array<Highlight>;
  /** How well it fits. */
  score: Scalars['Float']['output'];
  /** DOCUMENT. */
  type: SearchType;
};

/** How long a weakness lasted in the authorities that had it. Each spell runs from the first report ever; one that came back and was put right again counts as one long spell. */
export type Durations = {
  __typename?: 'Durations';
  /** Authorities with an inspection that examined the theme and has been read. */
  authoritiesExamined: Scalars['Int']['output'];
  /** Over the spells that ended, how long they lasted at least: from the first report to the last. */
  lower: YearsSummary;
  /** Spells of which it is not known whether they ended: no inspection has examined the theme since. */
  notExamined: Scalars['Int']['output'];
  /** Spells of which it is not known whether they ended: examined since and not reported, but not shown resolved. */
  notRepeated: Scalars['Int']['output'];
  /** Those of them in which it has been reported: all the spells. */
  reported: Scalars['Int']['output'];
  /** Spells that ended: status RESOLVED. */
  resolved: Scalars['Int']['output'];
  /** Whether fewer than ten spells ended, too few for the medians to mean much. */
  small: Scalars['Boolean']['output'];
  /** The spells behind these numbers, latest reported first. */
  spells: SpellConnection;
  /** Spells that last: the last inspection that examined the theme reports it. */
  unresolved: Scalars['Int']['output'];
  /** Over the spells that ended, how long they lasted at most: from the first report to the full inspection that showed them resolved. */
  upper: YearsSummary;
};


/** How long a weakness lasted in the authorities that had it. Each spell runs from the first report ever; one that came back and was put right again counts as one long spell. */
export type DurationsSpellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  status?: InputMaybe<Array<WeaknessStatus>>;
};

/** The kinds of an earlier visit, as a document calls them. */
export type EarlierVisitKind =
  /** A focused visit. */
  | 'FOCUSED_VISIT'
  /** A full inspection, under whichever framework. */
  | 'FULL_INSPECTION'
  /** A joint targeted area inspection. */
  | 'JOINT_TARGETED_AREA'
  /** A monitoring visit. */
  | 'MONITORING_VISIT';

/**
 * A place where a document recalls a priority action that an earlier visit set: that visit's letter may not be published
 * any more, and what it found is no finding of the inspection that recalls it. What the same sentence says of now is a
 * `Finding` of its own.
 */
export type EarlierVisitReference = Node & {
  __typename?: 'EarlierVisitReference';
  /** The aspects of what is recalled, as far as the sentence names them, most important first. */
  aspects: Array<Aspect>;
  /** How many inspections of the authority that the graph knows may be the visit that is recalled. */
  candidateCount: Scalars['Int']['output'];
  /** The first day on which it can have been, by the words: "June 2022" gives the month, a year the year; null where they give no time. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The exact place it is recalled. */
  evidence: Evidence;
  /** The stable id, made of the document and the hash of the sentence. */
  id: Scalars['ID']['output'];
  /** The inspection whose document recalls it. */
  inspection: Inspection;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** What kind of visit is recalled; null where the words do not say. */
  kind?: Maybe<EarlierVisitKind>;
  /** The last day on which it can have been, by the words; null where they give no time. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How the sentence says that it stands now: put right is a strength, still weak a weakness; neutral where it only recalls. */
  now: Polarity;
  /** Place among what its document recalls, counted from 1. */
  position: Scalars['Int']['output'];
  /** The visit that is recalled, where exactly one that the graph knows may be it (`candidateCount` is 1); null where none is known, or it cannot be told which. Those of a predecessor are not looked at. */
  recalls?: Maybe<Inspection>;
  /** Whether it says that the priority action has been put right. */
  resolved: Scalars['Boolean']['output'];
  /** The themes of what is recalled, as far as the sentence names them, most important first. */
  themes: Array<Theme>;
};

/** A page of places that recall earlier visits. */
export type EarlierVisitReferenceConnection = {
  __typename?: 'EarlierVisitReferenceConnection';
  /** The places with their cursors. */
  edges: Array<EarlierVisitReferenceEdge>;
  /** The places alone. */
  nodes: Array<EarlierVisitReference>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A place that recalls an earlier visit, in a page. */
export type EarlierVisitReferenceEdge = {
  __typename?: 'EarlierVisitReferenceEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: EarlierVisitReference;
};

/** The exact place a finding comes from. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The document. */
  document: Document;
  /** Offset after the sentence's last character on its page, where the text has been held. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Page, counted from 1. */
  page: Scalars['Int']['output'];
  /** Paragraph: its printed number, or the nth paragraph of prose (`intro-n`) or bullet (`bullet-n`). */
  paragraph: Scalars['String']['output'];
  /** First 16 hex digits of SHA-256 over the sentence's letters and digits: checks a copy of the words. */
  quoteHash: Scalars['String']['output'];
  /** Offset of the sentence's first character on its page, where the text has been held. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Link to the page; null where the document has no link. */
  url?: Maybe<Scalars['String']['output']>;
};

/** One thing an inspection found, in our own words, with the place it comes from. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The aspects of them it is about, most important first. */
  aspects: Array<Aspect>;
  /** The authority inspected. */
  authority: Authority;
  /** How to cite it, in one text: publisher and day of publication, title, authority, inspection and its date, page, paragraph and hash of the sentence, whether second-hand, the version of the data and the finding's id, the licence. The same finding of the same data always gives the same text. */
  citation: Scalars['String']['output'];
  /** Whose practice it is about. */
  concerns: Concerns;
  /** How sure an extraction is, 0 to 1; null for a curated one. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Whether what it stands in has been overtaken: the `currency` of its document. */
  currency: Currency;
  /** The latest day the inspection can have ended: what `DAY` orders by. */
  day: Scalars['Date']['output'];
  /** By when it is to be done, as written. */
  deadline?: Maybe<Scalars['String']['output']>;
  /** The exact place it comes from. */
  evidence: Evidence;
  /** What curators changed of it, in the order in which they did. */
  history: ChangeConnection;
  /** The stable id, made of the document and the hash of the sentence. */
  id: Scalars['ID']['output'];
  /** The inspection that found it. */
  inspection: Inspection;
  /** The judgement area it is reported under, where the document says. */
  judgementArea?: Maybe<JudgementArea>;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** What it is in its document. */
  kind: FindingKind;
  /** How it was made. */
  method: Method;
  /** National Framework outcomes and enablers it is tagged with. */
  nationalFramework: Array<Scalars['String']['output']>;
  /** Where this server answers with the finding as JSON: a path from its root, `/finding/<key>`; an id that was replaced leads on to the one of today. */
  permalink: Scalars['String']['output'];
  /** Whether it is good or bad. */
  polarity: Polarity;
  /** Place in its document, counted from 1. */
  position: Scalars['Int']['output'];
  /** Whether it is in the list of what must improve, or in the body. */
  prominence: Prominence;
  /** The sentence itself, names masked: only in a store that has ingested the document; `evidence.document.quoteStatus` says why not. */
  quote?: Maybe<Scalars['String']['output']>;
  /**
   * Findings of other inspections that are related to it, each with the reasons. Closeness: the weaknesses they have in common
   * (those of this finding's own themes, whole and refined), plus one for each reason but `SAME_WEAKNESS`.
   */
  related: RelatedFindingConnection;
  /** Whether it says that an earlier weakness has been put right. */
  resolved: Scalars['Boolean']['output'];
  /** Whether a curator has checked it. */
  reviewStatus: ReviewStatus;
  /** The section it stands in. */
  section?: Maybe<Scalars['String']['output']>;
  /** What was found, in our words, past tense; never a quotation. */
  statement: Scalars['String']['output'];
  /** The themes it is about, most important first. */
  themes: Array<Theme>;
  /** How often it was changed by curators, plus one: what `expectedVersion` of a change is compared with. A load of data does not count. */
  version: Scalars['Int']['output'];
  /** The weaknesses it shows; none unless it is a problem. */
  weaknesses: Array<Weakness>;
};


/** One thing an inspection found, in our own words, with the place it comes from. */
export type FindingCurrencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** One thing an inspection found, in our own words, with the place it comes from. */
export type FindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One thing an inspection found, in our own words, with the place it comes from. */
export type FindingRelatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  excludeAuthority?: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  orderBy?: RelatedFindingOrder;
  perAuthority?: InputMaybe<Scalars['Int']['input']>;
  prominence?: WeaknessProminence;
  reasons?: InputMaybe<Array<RelatedReason>>;
  since?: InputMaybe<Scalars['Date']['input']>;
};


/** One thing an inspection found, in our own words, with the place it comes from. */
export type FindingWeaknessesArgs = {
  level?: InputMaybe<WeaknessLevel>;
};

/** The finding was added. */
export type FindingAdded = {
  __typename?: 'FindingAdded';
  /** The change. */
  change: Change;
  /** The finding as it is now. */
  finding?: Maybe<Finding>;
};

/** Nothing changed: the finding is not what the curator saw. Look at it, and decide again with its version. */
export type FindingConflict = {
  __typename?: 'FindingConflict';
  /** The finding as it is now; null when it is not there. */
  finding?: Maybe<Finding>;
  /** Its last change; null when there is none. */
  lastChange?: Maybe<Change>;
  /** What is in the way, in words. */
  message: Scalars['String']['output'];
  /** Its version now; 0 when it never was there. */
  version: Scalars['Int']['output'];
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings with their cursors. */
  edges: Array<FindingEdge>;
  /** How all that match divide; each facet as if its own filter were not given. */
  facets: FindingFacets;
  /** The findings alone. */
  nodes: Array<Finding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A finding in a page. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/**
 * How findings divide. Each facet counts what all the filters but its own let through, so that it says what another choice
 * would give. Its own are `polarity`; `theme` and `themes`; `authority.regions`; `day`; `inspection.framework`: as fields of the
 * filter itself, not inside `and`, `or` or `not`.
 */
export type FindingFacets = {
  __typename?: 'FindingFacets';
  /** By framework, by name. */
  frameworks: Array<FrameworkFacet>;
  /** By polarity, in the order of their names. */
  polarities: Array<PolarityFacet>;
  /** By region, by name; a finding counts under its authority's region of either scheme. */
  regions: Array<RegionFacet>;
  /** By theme they are tagged with, by label; a finding counts under each of its themes. */
  themes: Array<ThemeFacet>;
  /** By year the inspection ended, oldest first. */
  years: Array<YearFacet>;
};

/** Which findings. */
export type FindingFilter = {
  /** All of these. */
  and?: InputMaybe<Array<FindingFilter>>;
  /** By aspect. */
  aspect?: InputMaybe<IdFilter>;
  /** By the authority inspected. */
  authority?: InputMaybe<AuthorityFilter>;
  /** By whose practice it is about. */
  concerns?: InputMaybe<ConcernsFilter>;
  /** By how sure the extraction is. */
  confidence?: InputMaybe<FloatFilter>;
  /** By the latest day the inspection can have ended. */
  day?: InputMaybe<DateFilter>;
  /** By its document. */
  document?: InputMaybe<DocumentFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the inspection that found it. */
  inspection?: InputMaybe<InspectionFilter>;
  /** By judgement area it is reported under. */
  judgementArea?: InputMaybe<IdFilter>;
  /** By kind. */
  kind?: InputMaybe<FindingKindFilter>;
  /** By how it was made. */
  method?: InputMaybe<MethodFilter>;
  /** Not this. */
  not?: InputMaybe<FindingFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<FindingFilter>>;
  /** By polarity. */
  polarity?: InputMaybe<PolarityFilter>;
  /** By prominence. */
  prominence?: InputMaybe<ProminenceFilter>;
  /** Whether it says that an earlier weakness has been put right. */
  resolved?: InputMaybe<BooleanFilter>;
  /** By our words for it. */
  statement?: InputMaybe<TextFilter>;
  /** By theme, narrower ones included unless told otherwise. */
  theme?: InputMaybe<ThemeReference>;
  /** By its themes. */
  themes?: InputMaybe<ThemeRelationFilter>;
  /** By weakness shown. */
  weakness?: InputMaybe<IdFilter>;
};

/** What a finding is in its document. */
export type FindingKind =
  /** A sentence that judges practice. */
  | 'FINDING'
  /** An item of what needs to improve. */
  | 'IMPROVEMENT'
  /** An item of what needs to be done at once. */
  | 'PRIORITY_ACTION'
  /** An instruction with a number or a deadline. */
  | 'RECOMMENDATION';

/** Compares the kind of a finding. */
export type FindingKindFilter = {
  /** Is this. */
  eq?: InputMaybe<FindingKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<FindingKind>>;
};

/** Nothing changed: there is no such finding. */
export type FindingNotFound = {
  __typename?: 'FindingNotFound';
  /** The id that was looked for. */
  findingId: Scalars['ID']['output'];
  /** The change that took it out, if a curator did: it can be undone. */
  lastChange?: Maybe<Change>;
  /** Why, in words. */
  message: Scalars['String']['output'];
};

/** An order of findings. */
export type FindingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: FindingOrderField;
};

/** What findings can be ordered by. */
export type FindingOrderField =
  /** The latest day the inspection can have ended. */
  | 'DAY'
  /** The place in its document. */
  | 'POSITION';

/** Findings related to something. */
export type FindingRelationFilter = {
  /** All match. */
  all?: InputMaybe<FindingFilter>;
  /** None matches. */
  none?: InputMaybe<FindingFilter>;
  /** At least one matches. */
  some?: InputMaybe<FindingFilter>;
};

/** Findings that have the words and say the same in our words. */
export type FindingResult = SearchResult & {
  __typename?: 'FindingResult';
  /** The one that fits best. */
  finding: Finding;
  /** How many there are. */
  findingCount: Scalars['Int']['output'];
  /** All of them, newest first. */
  findings: FindingConnection;
  /** Where the words stand in `finding`: its `statement` and its `quote`. */
  highlights: Array<Highlight>;
  /** The best score among them. */
  score: Scalars['Float']['output'];
  /** Their statement. */
  statement: Scalars['String']['output'];
  /** FINDING. */
  type: SearchType;
};


/** Findings that have the words and say the same in our words. */
export type FindingResultFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The finding was reviewed. */
export type FindingReviewed = {
  __typename?: 'FindingReviewed';
  /** The change. */
  change: Change;
  /** The finding as it is now; null when it was rejected. */
  finding?: Maybe<Finding>;
};

/** What curators may change of a finding, as it was at a time. */
export type FindingState = {
  __typename?: 'FindingState';
  /** Ids of the aspects of them it is about, most important first. */
  aspects: Array<Scalars['ID']['output']>;
  /** Whether it is good or bad. */
  polarity: Polarity;
  /** Whether a curator had checked it. */
  reviewStatus: ReviewStatus;
  /** What was found, in our words. */
  statement: Scalars['String']['output'];
  /** Ids of the themes it is about, most important first. */
  themes: Array<Scalars['ID']['output']>;
};

/** The finding was taken out. */
export type FindingWithdrawn = {
  __typename?: 'FindingWithdrawn';
  /** The change. */
  change: Change;
  /** Its id: it leads to nothing now, but to its changes. */
  findingId: Scalars['ID']['output'];
};

/** Compares a number. */
export type FloatFilter = {
  /** Is this number; an explicit null asks for what has none. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or greater. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** How many items have each outcome, before `outcome` and paging choose among them. */
export type FollowUpCoverage = {
  __typename?: 'FollowUpCoverage';
  /** Those with the outcome ADDRESSED. */
  addressed: Scalars['Int']['output'];
  /** All of them. */
  items: Scalars['Int']['output'];
  /** Those with the outcome NO_LATER_REPORT_READ. */
  noLaterReportRead: Scalars['Int']['output'];
  /** Those with the outcome NO_MATTER. */
  noMatter: Scalars['Int']['output'];
  /** Those with the outcome NOT_EXAMINED_SINCE. */
  notExaminedSince: Scalars['Int']['output'];
  /** Those with the outcome PARTLY. */
  partly: Scalars['Int']['output'];
  /** Those with the outcome REPEATED. */
  repeated: Scalars['Int']['output'];
};

/** What the later reports that have been read say of the matter of an item. It is what was said of the theme, not a judgement on the item, and not the status of a weakness: a visit can say ADDRESSED here, while only a full inspection resolves a weakness. */
export type FollowUpOutcome =
  /** The first later report that spoke of the matter has only strengths on it, or says that it was put right. */
  | 'ADDRESSED'
  /** Later reports have been read, and none of them speaks of the matter. */
  | 'NOT_EXAMINED_SINCE'
  /** No later report of the authority has been read. */
  | 'NO_LATER_REPORT_READ'
  /** The item is tagged with no theme, so that it cannot be looked for in later reports. */
  | 'NO_MATTER'
  /** That report has a problem on it in its body (not said to be put right), with or without strengths, and none among what must improve. */
  | 'PARTLY'
  /** That report has a problem on it among what must improve: it says so again. */
  | 'REPEATED';

/** A version of the rules an inspection follows: which areas it judges and on which scale. */
export type Framework = Node & {
  __typename?: 'Framework';
  /** The short form in use, such as ILACS. */
  abbreviation: Scalars['String']['output'];
  /** The areas it judges, in its own order. */
  areas: Array<JudgementArea>;
  /** What it was. */
  description: Scalars['String']['output'];
  /** Whether its inspections are full ones. */
  fullInspection: Scalars['Boolean']['output'];
  /** Whether it gives grades. */
  graded: Scalars['Boolean']['output'];
  /** The stable id, `framework:<key>`. */
  id: Scalars['ID']['output'];
  /** How many inspections under it the graph holds. */
  inspectionCount: Scalars['Int']['output'];
  /** The inspections under it. */
  inspections: InspectionConnection;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** The name in full. */
  name: Scalars['String']['output'];
  /** The scale it grades on. */
  scale?: Maybe<GradeScale>;
  /** First day of inspections under it. */
  validFrom: Scalars['Date']['output'];
  /** Last day of inspections under it; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of it. */
  version?: Maybe<Scalars['String']['output']>;
};


/** A version of the rules an inspection follows: which areas it judges and on which scale. */
export type FrameworkInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InspectionOrder;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  __typename?: 'FrameworkConnection';
  /** The frameworks with their cursors. */
  edges: Array<FrameworkEdge>;
  /** The frameworks alone. */
  nodes: Array<Framework>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A framework in a page. */
export type FrameworkEdge = {
  __typename?: 'FrameworkEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The framework. */
  node: Framework;
};

/** How many findings are of inspections under a framework. */
export type FrameworkFacet = {
  __typename?: 'FrameworkFacet';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The findings, newest first. */
  findings: FindingConnection;
  /** The framework. */
  framework: Framework;
};


/** How many findings are of inspections under a framework. */
export type FrameworkFacetFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Which frameworks. */
export type FrameworkFilter = {
  /** All of these. */
  and?: InputMaybe<Array<FrameworkFilter>>;
  /** Whether its inspections are full ones. */
  fullInspection?: InputMaybe<BooleanFilter>;
  /** Whether it gives grades. */
  graded?: InputMaybe<BooleanFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name in full. */
  name?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<FrameworkFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<FrameworkFilter>>;
  /** By its first day. */
  validFrom?: InputMaybe<DateFilter>;
};

/** An order of frameworks. */
export type FrameworkOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: FrameworkOrderField;
};

/** What frameworks can be ordered by. */
export type FrameworkOrderField =
  /** The number of inspections. */
  | 'INSPECTION_COUNT'
  /** The name in full. */
  | 'NAME'
  /** The first day. */
  | 'VALID_FROM';

/**
 * Two grades in a row: what an inspection gave in an area, and what the last inspection of the same authority before it gave that graded the same area on the same scale. There must be one.
 * Of each area only the source to believe counts. `from` and `to` may be equal, and either may be left out: any grade then.
 */
export type GradeChange = {
  /** The area judged, by id or key. */
  area: Scalars['ID']['input'];
  /** The grade before is one of these, in the words of its scale, without regard to case. */
  from?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The grade this inspection gave is one of these, in the words of its scale, without regard to case. */
  to?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A scale of grades. */
export type GradeScale = Node & {
  __typename?: 'GradeScale';
  /** The frameworks that grade on it. */
  frameworks: Array<Framework>;
  /** The grades, best first. */
  grades: Array<Scalars['String']['output']>;
  /** The stable id, `grade-scale:<key>`. */
  id: Scalars['ID']['output'];
  /** The bare key. */
  key: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** First day of its use. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of its use; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Two grades of an authority in one area and on one scale, each of the source to believe. */
export type GradeThenAndNow = {
  __typename?: 'GradeThenAndNow';
  /** The area judged. */
  area: JudgementArea;
  /** The last grade in it by the time the weakness was last reported: of that inspection, else of the last one before it that judged the area on this scale. */
  before: Judgement;
  /** The grade that the inspection gave which showed it put right. */
  now: Judgement;
  /** Places up the scale: 1 from Requires improvement to be good to Good; below 0 when the grade fell. */
  placesUp: Scalars['Int']['output'];
};

/** An order of the weaknesses of an authority. */
export type HeldWeaknessOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: HeldWeaknessOrderField;
};

/** What the weaknesses of an authority can be ordered by. */
export type HeldWeaknessOrderField =
  /** When it was first reported. */
  | 'FIRST_SEEN'
  /** The label. */
  | 'LABEL'
  /** When it was last reported. */
  | 'LAST_SEEN'
  /** How many inspections report it. */
  | 'REPORTED_COUNT';

/** Where words of the search stand in a field of what was found. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Offset after the last character, in UTF-16 code units. */
  end: Scalars['Int']['output'];
  /** The field, as the schema names it. */
  field: Scalars['String']['output'];
  /** Which text of a field that is a list, from 0; null for a field that is one text. */
  index?: Maybe<Scalars['Int']['output']>;
  /** Offset of the first character, in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** An order of the authorities that have a weakness. */
export type HoldingAuthorityOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: HoldingAuthorityOrderField;
};

/** What the authorities that have a weakness can be ordered by. */
export type HoldingAuthorityOrderField =
  /** When it was first reported. */
  | 'FIRST_SEEN'
  /** When it was last reported. */
  | 'LAST_SEEN'
  /** The name. */
  | 'NAME'
  /** How many inspections report it. */
  | 'REPORTED_COUNT';

/** Compares an id. Full ids (`theme:supervision`) and bare keys (`supervision`) are both understood. */
export type IdFilter = {
  /** Is this one; an explicit null asks for what has none. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One inspection of, or visit to, an authority's children's services. */
export type Inspection = Node & {
  __typename?: 'Inspection';
  /** The authority inspected. */
  authority: Authority;
  /** The day from which it counts in `asOf`: the day of publication, else `latest`. */
  available: Scalars['Date']['output'];
  /** When it was, as exact as the source says. */
  date: Scalars['PartialDate']['output'];
  /** How exact `date` is. */
  datePrecision: DatePrecision;
  /** The documents that report on it. */
  documents: DocumentConnection;
  /** The earliest day it can have ended. */
  earliest: Scalars['Date']['output'];
  /** How many findings the graph holds from it. */
  findingCount: Scalars['Int']['output'];
  /** What it found, in reading order. */
  findings: FindingConnection;
  /** First day on site, where the source gives it. */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** What a visit looked at. */
  focus?: Maybe<Scalars['String']['output']>;
  /** The next inspection or visit of the same authority, read or not; null for the newest that is known. */
  followedBy?: Maybe<Inspection>;
  /** The inspection or visit of the same authority before this one, read or not: inspections are in order of `latest`, then `earliest`, then `id`. Null for the first that is known; those of a predecessor are not looked at. */
  follows?: Maybe<Inspection>;
  /** The framework it followed, by its first day. */
  framework: Framework;
  /** Whether it was a full inspection: only these resolve a weakness. */
  full: Scalars['Boolean']['output'];
  /** The stable id, `inspection:<authority>-<kind>-<day>`. */
  id: Scalars['ID']['output'];
  /** The grades it reached, one for each area and source. */
  judgements: Array<Judgement>;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** What kind of inspection it was. */
  kind: InspectionKind;
  /** Last day on site, where the source gives it. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** The latest day it can have ended; inspections are in order of this, then `earliest`, then `id`. */
  latest: Scalars['Date']['output'];
  /** Where its report is published. */
  link?: Maybe<Scalars['String']['output']>;
  /** What it said must be done, in reading order, and what the next inspections said of the same matters; see `Query.priorityActions`. */
  priorityActions: PriorityActionConnection;
  /** The day its report was published, where known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether its findings are loaded. */
  reading: Reading;
  /** The places where later documents recall this inspection, in order of id: what is known of a visit whose letter is not held. */
  recalledBy: Array<EarlierVisitReference>;
  /** The earlier visits whose priority actions its documents recall, in reading order; few have any. */
  refersBack: Array<EarlierVisitReference>;
};


/** One inspection of, or visit to, an authority's children's services. */
export type InspectionDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** One inspection of, or visit to, an authority's children's services. */
export type InspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** One inspection of, or visit to, an authority's children's services. */
export type InspectionJudgementsArgs = {
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
};


/** One inspection of, or visit to, an authority's children's services. */
export type InspectionPriorityActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  kind?: Array<ActionKind>;
  outcome?: InputMaybe<Array<FollowUpOutcome>>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of inspections. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The inspections with their cursors. */
  edges: Array<InspectionEdge>;
  /** The inspections alone. */
  nodes: Array<Inspection>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** An inspection in a page. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The inspection. */
  node: Inspection;
};

/** Which inspections. */
export type InspectionFilter = {
  /** All of these. */
  and?: InputMaybe<Array<InspectionFilter>>;
  /** By the authority inspected. */
  authority?: InputMaybe<AuthorityFilter>;
  /** By the documents that report on it. */
  documents?: InputMaybe<DocumentRelationFilter>;
  /** By the earliest day it can have ended. */
  earliest?: InputMaybe<DateFilter>;
  /** By the number of its findings. */
  findingCount?: InputMaybe<IntFilter>;
  /** By what it found. */
  findings?: InputMaybe<FindingRelationFilter>;
  /** By its first day on site. */
  firstDay?: InputMaybe<DateFilter>;
  /** By what a visit looked at. */
  focus?: InputMaybe<TextFilter>;
  /** By its framework. */
  framework?: InputMaybe<FrameworkFilter>;
  /** Whether it was a full inspection. */
  full?: InputMaybe<BooleanFilter>;
  /** Whose grade in an area differs in a given way from the one before: of the same authority, in the same area and on the same scale. */
  gradeChange?: InputMaybe<GradeChange>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the grades it reached. */
  judgements?: InputMaybe<JudgementRelationFilter>;
  /** By kind. */
  kind?: InputMaybe<InspectionKindFilter>;
  /** By the latest day it can have ended. */
  latest?: InputMaybe<DateFilter>;
  /** Not this. */
  not?: InputMaybe<InspectionFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<InspectionFilter>>;
  /** By the day of publication. */
  publishedOn?: InputMaybe<DateFilter>;
  /** Whether its findings are loaded. */
  reading?: InputMaybe<ReadingFilter>;
};

/** The kinds of inspection and visit. */
export type InspectionKind =
  /** Focused visit. */
  | 'FOCUSED_VISIT'
  /** ILACS short inspection, since 2018. */
  | 'ILACS_SHORT'
  /** ILACS standard inspection, since 2018. */
  | 'ILACS_STANDARD'
  /** Joint targeted area inspection, since 2016. */
  | 'JOINT_TARGETED_AREA'
  /** Inspection of services for looked-after children and care leavers, 2013. */
  | 'LOOKED_AFTER_CHILDREN'
  /** Monitoring visit to an authority judged inadequate. */
  | 'MONITORING_VISIT'
  /** Inspection of arrangements for the protection of children, 2012 to 2013. */
  | 'PROTECTION_OF_CHILDREN'
  /** Announced inspection of safeguarding and looked-after children services, 2009 to 2012. */
  | 'SAFEGUARDING_AND_LOOKED_AFTER_CHILDREN'
  /** Single inspection framework, 2013 to 2018. */
  | 'SINGLE_INSPECTION'
  /** Unannounced inspection of contact, referral and assessment arrangements, 2009 to 2012. */
  | 'UNANNOUNCED_CONTACT_REFERRAL_ASSESSMENT';

/** Compares the kind of an inspection. */
export type InspectionKindFilter = {
  /** Is this kind. */
  eq?: InputMaybe<InspectionKind>;
  /** Is one of these kinds. */
  in?: InputMaybe<Array<InspectionKind>>;
};

/** An order of inspections. */
export type InspectionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: InspectionOrderField;
};

/** What inspections can be ordered by. */
export type InspectionOrderField =
  /** The day from which it counts: its publication, else `latest`. */
  | 'AVAILABLE'
  /** The earliest day it can have ended. */
  | 'EARLIEST'
  /** The number of findings. */
  | 'FINDING_COUNT'
  /** The latest day it can have ended. */
  | 'LATEST';

/** Inspections related to something. */
export type InspectionRelationFilter = {
  /** All match. */
  all?: InputMaybe<InspectionFilter>;
  /** None matches. */
  none?: InputMaybe<InspectionFilter>;
  /** At least one matches. */
  some?: InputMaybe<InspectionFilter>;
};

/** Compares a whole number. */
export type IntFilter = {
  /** Is this number; an explicit null asks for what has none. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or greater. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Nothing changed: what was sent cannot be. */
export type InvalidCuration = {
  __typename?: 'InvalidCuration';
  /** What is wrong, each once. */
  problems: Array<CurationProblem>;
};

/** What one source says an inspection judged in one area. Sources can disagree: each has its own. */
export type Judgement = Node & {
  __typename?: 'Judgement';
  /** The area judged. */
  area: JudgementArea;
  /** The grade in the words of its scale; null when there is none. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Place of the grade on its scale, 1 the best; null when there is none. */
  gradeRank?: Maybe<Scalars['Int']['output']>;
  /** The stable id, `judgement:<inspection>-<area>-<source>`. */
  id: Scalars['ID']['output'];
  /** The inspection that reached it. */
  inspection: Inspection;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** Whether this is the source to believe: the report itself over official statistics over a scraper. */
  preferred: Scalars['Boolean']['output'];
  /** What the source wrote. */
  sourceText?: Maybe<Scalars['String']['output']>;
  /** Whether there is a grade, and if not why. */
  state: JudgementState;
  /** The document that states it. */
  statedIn: Document;
};

/** What a framework judges. */
export type JudgementArea = Node & {
  __typename?: 'JudgementArea';
  /** What it covers. */
  description?: Maybe<Scalars['String']['output']>;
  /** The findings reported under it. */
  findings: FindingConnection;
  /** The frameworks that judge it. */
  frameworks: Array<Framework>;
  /** The stable id, `judgement-area:<key>`. */
  id: Scalars['ID']['output'];
  /** The grades reached in it. */
  judgements: JudgementConnection;
  /** The bare key. */
  key: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};


/** What a framework judges. */
export type JudgementAreaFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** What a framework judges. */
export type JudgementAreaJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first: Scalars['Int']['input'];
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** The judgements with their cursors. */
  edges: Array<JudgementEdge>;
  /** The judgements alone. */
  nodes: Array<Judgement>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A judgement in a page. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The judgement. */
  node: Judgement;
};

/** Which judgements. */
export type JudgementFilter = {
  /** All of these. */
  and?: InputMaybe<Array<JudgementFilter>>;
  /** By area judged. */
  area?: InputMaybe<IdFilter>;
  /** By grade, in the words of its scale. */
  grade?: InputMaybe<TextFilter>;
  /** By place on the scale, 1 the best. */
  gradeRank?: InputMaybe<IntFilter>;
  /** Not this. */
  not?: InputMaybe<JudgementFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<JudgementFilter>>;
  /** Whether its source is the one to believe. */
  preferred?: InputMaybe<BooleanFilter>;
  /** Whether it is a grade. */
  state?: InputMaybe<JudgementStateFilter>;
};

/** Judgements related to something. */
export type JudgementRelationFilter = {
  /** All match. */
  all?: InputMaybe<JudgementFilter>;
  /** None matches. */
  none?: InputMaybe<JudgementFilter>;
  /** At least one matches. */
  some?: InputMaybe<JudgementFilter>;
};

/** Whether a judgement is a grade. */
export type JudgementState =
  /** It is a grade. */
  | 'GRADED'
  /** The framework gives no grade here. */
  | 'NOT_GRADED'
  /** The area was not yet judged apart. */
  | 'NOT_YET_A_JUDGEMENT'
  /** The source cannot be read here. */
  | 'UNKNOWN';

/** Compares whether a judgement is a grade. */
export type JudgementStateFilter = {
  /** Is this. */
  eq?: InputMaybe<JudgementState>;
  /** Is one of these. */
  in?: InputMaybe<Array<JudgementState>>;
};

/** A later inspection or visit, and what it says of the matter of an item. */
export type LaterInspection = {
  __typename?: 'LaterInspection';
  /** Its findings on the matter. */
  findings: FindingConnection;
  /** The inspection. */
  inspection: Inspection;
  /** What it says of the matter. */
  says: LaterReport;
};


/** A later inspection or visit, and what it says of the matter of an item. */
export type LaterInspectionFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What one later inspection says of the matter of an item. */
export type LaterReport =
  /** Only strengths, or that it was put right. */
  | 'ADDRESSED'
  /** It has been read and does not speak of the matter. */
  | 'NOT_EXAMINED'
  /** It has not been read: it may say anything. */
  | 'NOT_READ'
  /** A problem in the body and none among what must improve. */
  | 'PARTLY'
  /** A problem among what must improve. */
  | 'REPEATED';

/** A page of the authorities that put a weakness right. */
export type LearningConnection = {
  __typename?: 'LearningConnection';
  /** What the answer rests on, and who was left out. */
  coverage: LearningCoverage;
  /** The authorities with what they had and how it was put right. */
  edges: Array<LearningEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many put it right, those left out not counted. */
  totalCount: Scalars['Int']['output'];
};

/** What an answer on who put a weakness right rests on. For `learningPartners` the authority asked for is in none of these. */
export type LearningCoverage = {
  __typename?: 'LearningCoverage';
  /** How far the extraction of problems on it can be trusted. */
  accuracy?: Maybe<Accuracy>;
  /** Authorities with an inspection that examined the theme and has been read. */
  authoritiesExamined: Scalars['Int']['output'];
  /** How many neighbours the model gives `for`; null when nobody is asked for, 0 when it is not in the model. */
  neighbours?: Maybe<Scalars['Int']['output']>;
  /** Resolved ones left out because their newest report, of whatever kind, has not been read: it may say otherwise. One can be in both counts. */
  newestNotRead: Scalars['Int']['output'];
  /** Those of them whose status is NOT_EXAMINED: no inspection has looked since, so they may have put it right. */
  notExamined: Scalars['Int']['output'];
  /** Those of them in which the weakness has been reported. */
  reported: Scalars['Int']['output'];
  /** Those of them whose status is RESOLVED. */
  resolved: Scalars['Int']['output'];
  /** Resolved ones left out because the latest inspection that examined the theme finds a problem on it: on another part of it, when the weakness is refined. */
  stillAProblem: Scalars['Int']['output'];
};

/** An authority that put a weakness right, with the evidence of both ends. */
export type LearningEdge = {
  __typename?: 'LearningEdge';
  /** How near it is, in the model's words; null when it is no neighbour. */
  closeness?: Maybe<NeighbourCloseness>;
  /** Whose practice the problems concern. */
  concerns: Array<Concerns>;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The grades then and now, by area: only where both are grades in the same area and on the same scale. */
  grades: Array<GradeThenAndNow>;
  /** What showed it put right: strengths in its place and findings that say so, in reading order. */
  improvements: FindingConnection;
  /** The authority. */
  node: Authority;
  /** The problems that inspection reported, of the prominence asked for, in reading order. */
  problems: FindingConnection;
  /** Its place among the statistical neighbours of `for`, 1 for the nearest; null when it is none of them. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The last inspection that reported the weakness. */
  reportedIn: Inspection;
  /** The full inspection that showed it put right: the last full one since that examined the theme. */
  resolvedIn: Inspection;
  /** Years between the two: days between their `latest` days, divided by 365.25, to two decimals. */
  years: Scalars['Float']['output'];
};


/** An authority that put a weakness right, with the evidence of both ends. */
export type LearningEdgeImprovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An authority that put a weakness right, with the evidence of both ends. */
export type LearningEdgeProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** The terms a document is published under. */
export type Licence = {
  __typename?: 'Licence';
  /** How to name the source; null where nobody has read the document, so that what it says of this is not known. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** Short id of the licence. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether it may be used again. */
  reuse: LicenceReuse;
};

/** Whether a document may be used again. */
export type LicenceReuse =
  /** Under an open licence. */
  | 'OPEN'
  /** Not without asking. */
  | 'RESTRICTED'
  /** The document does not say. */
  | 'UNKNOWN';

/** Whose records count for an authority. Its own always do; a record that counts for several authorities counts in each of their rows, once in `coverage`. */
export type Lineage =
  /** Its own, those of all its predecessors, and those of all its successors; abolished authorities have rows too. */
  | 'ALL'
  /** Its own alone; an abolished authority stands for itself. */
  | 'NONE'
  /** Its own and those of all its predecessors, theirs before them too. An abolished authority with a successor of today has no row of its own. */
  | 'SUCCESSORS';

/** How a finding was made. */
export type Method =
  /** By hand. */
  | 'CURATED'
  /** By the extractor. */
  | 'EXTRACTED';

/** Compares how a finding was made. */
export type MethodFilter = {
  /** Is this. */
  eq?: InputMaybe<Method>;
};

/**
 * What changes the graph. Needs a key with the role curator (`Authorization: Bearer KEY`, made by `findings-graph key create`), and POST. Each is one transaction: with the finding
 * changes all that is derived from it, or nothing does. What a client can foresee is a result, not an error.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a finding that a document holds and the graph lacks. */
  addFinding: AddFindingResult;
  /** Says of a finding that it is right, puts it right, or rejects it. */
  reviewFinding: ReviewFindingResult;
  /** Undoes a change, if the finding stands as that change left it. An undoing can be undone. */
  undoChange: UndoChangeResult;
  /** Takes a finding out. What it said stays in `changes`. */
  withdrawFinding: WithdrawFindingResult;
};


/**
 * What changes the graph. Needs a key with the role curator (`Authorization: Bearer KEY`, made by `findings-graph key create`), and POST. Each is one transaction: with the finding
 * changes all that is derived from it, or nothing does. What a client can foresee is a result, not an error.
 */
export type MutationAddFindingArgs = {
  input: AddFindingInput;
};


/**
 * What changes the graph. Needs a key with the role curator (`Authorization: Bearer KEY`, made by `findings-graph key create`), and POST. Each is one transaction: with the finding
 * changes all that is derived from it, or nothing does. What a client can foresee is a result, not an error.
 */
export type MutationReviewFindingArgs = {
  input: ReviewFindingInput;
};


/**
 * What changes the graph. Needs a key with the role curator (`Authorization: Bearer KEY`, made by `findings-graph key create`), and POST. Each is one transaction: with the finding
 * changes all that is derived from it, or nothing does. What a client can foresee is a result, not an error.
 */
export type MutationUndoChangeArgs = {
  input: UndoChangeInput;
};


/**
 * What changes the graph. Needs a key with the role curator (`Authorization: Bearer KEY`, made by `findings-graph key create`), and POST. Each is one transaction: with the finding
 * changes all that is derived from it, or nothing does. What a client can foresee is a result, not an error.
 */
export type MutationWithdrawFindingArgs = {
  input: WithdrawFindingInput;
};

/** How near a statistical neighbour is, in the words of the model. */
export type NeighbourCloseness =
  /** Close. */
  | 'CLOSE'
  /** Extremely close. */
  | 'EXTREMELY_CLOSE'
  /** Not close: the nearest there is, but not much like it. */
  | 'NOT_CLOSE'
  /** Somewhat close. */
  | 'SOMEWHAT_CLOSE'
  /** Very close. */
  | 'VERY_CLOSE';

/** A page of the statistical neighbours of an authority. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** The neighbours with how near they are. */
  edges: Array<NeighbourEdge>;
  /** The neighbours alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many neighbours the model gives it: ten, or none. */
  totalCount: Scalars['Int']['output'];
};

/** A statistical neighbour of an authority. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** How near it is, in the model's words. */
  closeness: NeighbourCloseness;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The model that says so. */
  model: NeighbourModel;
  /** The neighbour. */
  node: Authority;
  /** Its place among the neighbours, 1 for the nearest. */
  rank: Scalars['Int']['output'];
};

/** A published model of statistical neighbours: which authorities are most like one in the circumstances of their children, not in what was found there. */
export type NeighbourModel =
  /** The model of 2021. It also has councils that have been abolished since, such as Cumbria and Northamptonshire, and not the two that took the place of Cumbria. */
  | 'MODEL_2021'
  /** The model of 2025, which has every authority of today. */
  | 'MODEL_2025';

/** Anything that has a stable id of its own. */
export type Node = {
  /** The stable id, `type:key`. */
  id: Scalars['ID']['output'];
};

/** Which way an ordering runs. */
export type OrderDirection =
  /** Smallest, earliest, or first of the alphabet first. */
  | 'ASC'
  /** Largest, latest, or last of the alphabet first. */
  | 'DESC';

/** Where a page of a connection stands in the whole. Pages go forward; to go back, reverse the order. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge of this page: pass it as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page began after a cursor. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether a finding is good or bad. */
export type Polarity =
  /** Partly good, partly weak; tagged by the weak part. */
  | 'MIXED'
  /** Neither. */
  | 'NEUTRAL'
  /** Good practice. */
  | 'STRENGTH'
  /** Weak practice. */
  | 'WEAKNESS';

/** How many findings are of a polarity. */
export type PolarityFacet = {
  __typename?: 'PolarityFacet';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The findings, newest first. */
  findings: FindingConnection;
  /** The polarity. */
  polarity: Polarity;
};


/** How many findings are of a polarity. */
export type PolarityFacetFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Compares the polarity of a finding. */
export type PolarityFilter = {
  /** Is this. */
  eq?: InputMaybe<Polarity>;
  /** Is one of these. */
  in?: InputMaybe<Array<Polarity>>;
};

/** Why one source is believed before another. */
export type PreferenceReason =
  /** Neither the report nor official statistics say it: of the others the one that comes first is shown. */
  | 'NO_BETTER_SOURCE'
  /** It is Ofsted's official statistics, which are believed over a table that was read by machine. */
  | 'OFFICIAL_STATISTICS'
  /** It is the report or letter on the inspection itself, which is believed over every table. */
  | 'REPORT_ITSELF';

/** A page of items. */
export type PriorityActionConnection = {
  __typename?: 'PriorityActionConnection';
  /** How many of all items asked for, whatever their outcome, have each outcome: the denominators. */
  coverage: FollowUpCoverage;
  /** The items with what became of them. */
  edges: Array<PriorityActionEdge>;
  /** The items alone. */
  nodes: Array<Finding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** An item in a page, and what later reports say of its matter. */
export type PriorityActionEdge = {
  __typename?: 'PriorityActionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The inspection that decided the outcome: the first later one that speaks of the matter. Null where none does. */
  decidedBy?: Maybe<Inspection>;
  /** The findings of that inspection that decided it. */
  findings: FindingConnection;
  /** All later inspections and visits of the authority, in order of time, with what each says of the matter. */
  later: Array<LaterInspection>;
  /** Its matter: its first-ranked theme; null when it has none. */
  matter?: Maybe<Theme>;
  /** The item. */
  node: Finding;
  /** What the later reports that have been read say of the matter. */
  outcome: FollowUpOutcome;
  /** The places where later documents recall the item's inspection, in order of id; each says which themes it recalls. */
  recalledBy: Array<EarlierVisitReference>;
};


/** An item in a page, and what later reports say of its matter. */
export type PriorityActionEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** An order of items. */
export type PriorityActionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: PriorityActionOrderField;
};

/** What items can be ordered by. */
export type PriorityActionOrderField =
  /** The latest day the item's inspection can have ended. */
  | 'LATEST'
  /** The name of the authority. */
  | 'NAME';

/** How prominent a finding is in its document. */
export type Prominence =
  /** In the body of the document. */
  | 'BODY'
  /** In a list of what must improve. */
  | 'HEADLINE';

/** Compares the prominence of a finding. */
export type ProminenceFilter = {
  /** Is this. */
  eq?: InputMaybe<Prominence>;
};

/** The questions the graph answers. */
export type Query = {
  __typename?: 'Query';
  /** Authorities with children's-services duties: those of today and the abolished ones that were inspected. */
  authorities: AuthorityConnection;
  /** One authority by id, key, name (former names too) or code (GSS, DfE, Ofsted URN; former codes too). Null when none or several match. */
  authority?: Maybe<Authority>;
  /** One change that a curator made, by id. Null when there is none. */
  change?: Maybe<Change>;
  /** What curators changed, in the order in which they did: ask again with the last `endCursor` for what is new. A finding that was rejected or withdrawn is told here alone. */
  changes: ChangeConnection;
  /**
   * Several authorities side by side: a matrix of authority by theme, and their grades within the same area and scale. Themes compare across frameworks, the three versions of ILACS alike; grades never do
   * across areas or scales. A cell that cannot be compared says why.
   */
  compare: Comparison;
  /** Where the sources of an inspection's facts disagree: the report itself, official statistics, a table read by machine. Each conflict has what every source says, which one is preferred and why. An inspection that only one source tells of has none. */
  conflicts: ConflictConnection;
  /** One document by id or key. Null when there is none. */
  document?: Maybe<Document>;
  /** Documents: reports, letters, news items and published tables. */
  documents: DocumentConnection;
  /** The places where documents recall a priority action that an earlier visit set, in order of id: with `held: false` those of visits whose findings the graph does not hold, so that the documents that recall them are all that is known. */
  earlierVisitReferences: EarlierVisitReferenceConnection;
  /** One finding by id or key. Null when there is none. */
  finding?: Maybe<Finding>;
  /** What inspectors found: strengths too. */
  findings: FindingConnection;
  /** One inspection framework by id or key. Null when there is none. */
  framework?: Maybe<Framework>;
  /** The frameworks inspections have followed. */
  frameworks: FrameworkConnection;
  /** One inspection or visit by id or key. Null when there is none. */
  inspection?: Maybe<Inspection>;
  /** Inspections and visits, read or not. */
  inspections: InspectionConnection;
  /** What the graph holds and how fresh it is. */
  meta: Dataset;
  /** Any one thing of the graph by its full id, such as `theme:supervision`; a replaced id resolves to its successor. Null when nothing has that id. */
  node?: Maybe<Node>;
  /** Several things by their full ids, in the order asked for; null where nothing has that id. At most 100 ids. */
  nodes: Array<Maybe<Node>>;
  /**
   * What inspections said must be done (priority actions, areas for improvement, recommendations), and what the next inspection of the same authority that spoke of the same matter said of it.
   *
   * The matter of an item is its first-ranked theme. Of the later inspections of that authority that have been read, in order of time, the first that carries a finding on that theme or a narrower one decides: see `FollowUpOutcome`. Findings that are neutral, and those on the practice of a partner, an adoption agency or another authority, are left out on both sides. What became of an item that no report speaks of cannot be known, and is never called open.
   */
  priorityActions: PriorityActionConnection;
  /**
   * Weaknesses that recur: each with the authorities that have it again and again, out of those examined on its theme. An authority counts when its stored status
   * on the day matches and at least `minInspections` of its full inspections report it; visits and joint letters are counted among the reports, but never make one recur.
   */
  recurringWeaknesses: RecurringWeaknessConnection;
  /**
   * What the words of a text are found in: findings, themes, authorities and documents. Every word is wanted; words in double
   * quotes stand together; a minus before a word or a phrase leaves out what has it; no other sign has a meaning. Words are
   * compared by their stem ("supervised" finds "supervision"); words such as "the" count only inside a phrase. Where nothing
   * of any type has the words as written, words spelt like them are looked for: one letter wrong from four letters, two from
   * eight (of the stem). Best first: by Lucene's BM25 over the words wanted (rarer words weigh more, in short texts more),
   * rounded to six digits, then by id. At most 300 characters and 30 words.
   */
  search: SearchConnection;
  /** One theme by id, key or label. Null when there is none. */
  theme?: Maybe<Theme>;
  /** The themes findings are about: 17 top ones and their narrower ones. */
  themes: ThemeConnection;
  /**
   * How often inspections report a theme or a weakness, as a share of those that examined it: by year, framework, region or grade. Ask for exactly one of `theme` and
   * `weakness`. Only findings on the practice of the council, its partnership or its delivery body count; null when there is no such theme or weakness.
   */
  trend?: Maybe<Trend>;
  /** One weakness by id or key. Null when there is none. */
  weakness?: Maybe<Weakness>;
  /** The weaknesses that recur between authorities and inspections. */
  weaknesses: WeaknessConnection;
};


/** The questions the graph answers. */
export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuthorityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: AuthorityOrder;
};


/** The questions the graph answers. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryChangeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  finding?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions the graph answers. */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  authorities: Array<Scalars['ID']['input']>;
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** The questions the graph answers. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<ConflictKind>;
  orderBy?: ConflictOrder;
  since?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions the graph answers. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
  orderBy?: DocumentOrder;
};


/** The questions the graph answers. */
export type QueryEarlierVisitReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  held?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The questions the graph answers. */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** The questions the graph answers. */
export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FrameworkFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FrameworkOrder;
};


/** The questions the graph answers. */
export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InspectionFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InspectionOrder;
};


/** The questions the graph answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions the graph answers. */
export type QueryPriorityActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  authority?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  kind?: Array<ActionKind>;
  orderBy?: PriorityActionOrder;
  outcome?: InputMaybe<Array<FollowUpOutcome>>;
  region?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions the graph answers. */
export type QueryRecurringWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  framework?: InputMaybe<Scalars['ID']['input']>;
  includeNarrower?: Scalars['Boolean']['input'];
  level?: WeaknessLevel;
  minAuthorities?: Scalars['Int']['input'];
  minInspections?: Scalars['Int']['input'];
  orderBy?: RecurringWeaknessOrder;
  prominence?: WeaknessProminence;
  region?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<Array<WeaknessStatus>>;
  theme?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions the graph answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** The questions the graph answers. */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first: Scalars['Int']['input'];
  orderBy?: ThemeOrder;
};


/** The questions the graph answers. */
export type QueryTrendArgs = {
  area?: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: TrendKey;
  framework?: InputMaybe<Scalars['ID']['input']>;
  full?: InputMaybe<Scalars['Boolean']['input']>;
  method?: InputMaybe<Method>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  polarity?: SharingPolarity;
  prominence?: WeaknessProminence;
  region?: InputMaybe<Scalars['ID']['input']>;
  scheme?: RegionScheme;
  theme?: InputMaybe<Scalars['ID']['input']>;
  weakness?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions the graph answers. */
export type QueryWeaknessArgs = {
  id: Scalars['ID']['input'];
};


/** The questions the graph answers. */
export type QueryWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaknessFilter>;
  first: Scalars['Int']['input'];
  orderBy?: WeaknessOrder;
};

/** Whether the words of a document's findings can be shown. */
export type QuoteStatus =
  /** They can be fetched from where it is published. */
  | 'FETCHABLE'
  /** The user's own store holds them. */
  | 'HELD'
  /** Its licence does not allow it. */
  | 'NOT_REUSABLE';

/** Whether the findings of an inspection are in the graph. */
export type Reading =
  /** Its report has not been read: it says nothing here. */
  | 'NOT_READ'
  /** Its findings are loaded, with or without quotes. */
  | 'READ'
  /** Its report cannot be read, such as a saved web page in place of the report. */
  | 'UNREADABLE';

/** Compares whether an inspection has been read. */
export type ReadingFilter = {
  /** Is this. */
  eq?: InputMaybe<Reading>;
  /** Is one of these. */
  in?: InputMaybe<Array<Reading>>;
};

/** What an answer about recurrence rests on: the inspections in scope by region, framework and days. */
export type RecurrenceCoverage = {
  __typename?: 'RecurrenceCoverage';
  /** Authorities with an inspection in scope, read or not. */
  authorities: Scalars['Int']['output'];
  /** Authorities with an inspection in scope that has been read. */
  authoritiesRead: Scalars['Int']['output'];
  /** Full inspections in scope that have not been read. */
  inspectionsNotRead: Scalars['Int']['output'];
  /** Inspections in scope that have been read. */
  inspectionsRead: Scalars['Int']['output'];
  /** Visits in scope that have not been read. */
  visitsNotRead: Scalars['Int']['output'];
};

/** A page of the weaknesses that recur. */
export type RecurringWeaknessConnection = {
  __typename?: 'RecurringWeaknessConnection';
  /** What the answer rests on. */
  coverage: RecurrenceCoverage;
  /** The weaknesses with where they recur. */
  edges: Array<RecurringWeaknessEdge>;
  /** The weaknesses alone. */
  nodes: Array<Weakness>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many recur in all. */
  totalCount: Scalars['Int']['output'];
};

/** A weakness that recurs. */
export type RecurringWeaknessEdge = {
  __typename?: 'RecurringWeaknessEdge';
  /** How far its extraction can be trusted. */
  accuracy: Accuracy;
  /** The authorities in which it recurs, with its status and history in each. */
  authorities: WeaknessAuthorityConnection;
  /** In how many authorities it recurs. */
  authorityCount: Scalars['Int']['output'];
  /** Authorities in scope of which at least `minInspections` full inspections examined its theme: in the others it could not be seen to recur. */
  comparableCount: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Authorities in scope that an inspection has examined on its theme: what the others are out of. */
  examinedCount: Scalars['Int']['output'];
  /** Problem findings of those inspections that show it. */
  findingCount: Scalars['Int']['output'];
  /** The problem findings of those inspections that show it. */
  findings: FindingConnection;
  /** When the first of those inspections was. */
  firstSeen: Scalars['PartialDate']['output'];
  /** The frameworks of those inspections, oldest first. */
  frameworks: Array<Framework>;
  /** Inspections of those authorities that report it, visits and joint letters among them. */
  inspectionCount: Scalars['Int']['output'];
  /** When the last of those inspections was. */
  lastSeen: Scalars['PartialDate']['output'];
  /** The weakness. */
  node: Weakness;
  /** Authorities in which it recurs, out of those examined on its theme. */
  share: Scalars['Float']['output'];
  /** The day the first of those reports was published. */
  since: Scalars['Date']['output'];
};


/** A weakness that recurs. */
export type RecurringWeaknessEdgeAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuthorityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: HoldingAuthorityOrder;
};


/** A weakness that recurs. */
export type RecurringWeaknessEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};

/** An order of the weaknesses that recur. */
export type RecurringWeaknessOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RecurringWeaknessOrderField;
};

/** What the weaknesses that recur can be ordered by. */
export type RecurringWeaknessOrderField =
  /** The number of authorities. */
  | 'AUTHORITY_COUNT'
  /** The label. */
  | 'LABEL'
  /** The share of the authorities examined, then the number of authorities. */
  | 'SHARE';

/** A region of England in one of two schemes. */
export type Region = Node & {
  __typename?: 'Region';
  /** The authorities in it. */
  authorities: AuthorityConnection;
  /** The code, where the scheme has one. */
  code?: Maybe<Scalars['String']['output']>;
  /** The stable id, `region:<scheme>-<key>`. */
  id: Scalars['ID']['output'];
  /** The bare key. */
  key: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Whose region it is. */
  scheme: RegionScheme;
};


/** A region of England in one of two schemes. */
export type RegionAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuthorityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: AuthorityOrder;
};

/** How many findings are on authorities of a region. */
export type RegionFacet = {
  __typename?: 'RegionFacet';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The findings, newest first. */
  findings: FindingConnection;
  /** The region. */
  region: Region;
};


/** How many findings are on authorities of a region. */
export type RegionFacetFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Which regions. */
export type RegionFilter = {
  /** All of these. */
  and?: InputMaybe<Array<RegionFilter>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<TextFilter>;
  /** Not this. */
  not?: InputMaybe<RegionFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<RegionFilter>>;
  /** By scheme. */
  scheme?: InputMaybe<RegionSchemeFilter>;
};

/** Regions related to something. */
export type RegionRelationFilter = {
  /** All match. */
  all?: InputMaybe<RegionFilter>;
  /** None matches. */
  none?: InputMaybe<RegionFilter>;
  /** At least one matches. */
  some?: InputMaybe<RegionFilter>;
};

/** Whose division of England a region belongs to. */
export type RegionScheme =
  /** The eight regions Ofsted reports by. */
  | 'OFSTED'
  /** The nine regions of the Office for National Statistics. */
  | 'ONS';

/** Compares the scheme of a region. */
export type RegionSchemeFilter = {
  /** Is this scheme. */
  eq?: InputMaybe<RegionScheme>;
};

/** A page of related findings. */
export type RelatedFindingConnection = {
  __typename?: 'RelatedFindingConnection';
  /** The findings with why they are related. */
  edges: Array<RelatedFindingEdge>;
  /** The findings alone. */
  nodes: Array<Finding>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many are related in all. */
  totalCount: Scalars['Int']['output'];
  /** Whether similar wording could be looked for. */
  wording: WordingSearch;
};

/** A related finding. */
export type RelatedFindingEdge = {
  __typename?: 'RelatedFindingEdge';
  /** How closely: the weaknesses in common, plus one for each reason but `SAME_WEAKNESS`. */
  closeness: Scalars['Int']['output'];
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
  /** Why it is related. */
  reasons: Array<RelatedReason>;
  /** The weaknesses in common, by id. */
  weaknesses: Array<Weakness>;
};

/** An order of related findings. */
export type RelatedFindingOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: RelatedFindingOrderField;
};

/** What related findings can be ordered by. */
export type RelatedFindingOrderField =
  /** How closely they are related, then the day. */
  | 'CLOSENESS'
  /** The latest day the inspection can have ended. */
  | 'DAY';

/** Why a finding is related to another. */
export type RelatedReason =
  /** A later inspection of the same authority says something of one of its themes, good or bad. */
  | 'FOLLOW_UP'
  /** It is the same sentence, by its hash: a document or an inspection says it again. */
  | 'SAME_SENTENCE'
  /** It shows a weakness of a theme that the other is about. */
  | 'SAME_WEAKNESS'
  /**
   * Its sentence, where held, has the other's words: it scores at least half of what that sentence scores itself (BM25);
   * among the best 200.
   */
  | 'SIMILAR_WORDING';

/** What a curator decides of a finding. */
export type ReviewDecision =
  /** It is right as it is. */
  | 'CONFIRM'
  /** It is right as given here. */
  | 'CORRECT'
  /** It is wrong. */
  | 'REJECT';

/** What is said of a finding. */
export type ReviewFindingInput = {
  /** With CORRECT: ids or keys of the aspects, at most 2, most important first; as they are when absent. */
  aspects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is decided. */
  decision: ReviewDecision;
  /** `Finding.version` as the curator saw it. When it is another by now, nothing changes and the result is a `FindingConflict`. */
  expectedVersion: Scalars['Int']['input'];
  /** Id or key of the finding. */
  finding: Scalars['ID']['input'];
  /** Made up by the client, 1 to 100 characters: sent again with the same input, nothing changes twice and the result is the same. */
  idempotencyKey: Scalars['String']['input'];
  /** With CORRECT: the polarity; as it is when absent. */
  polarity?: InputMaybe<Polarity>;
  /** Why: required with REJECT, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * With CORRECT: what was found, in our own words and the past tense: one sentence of 20 to 260 characters without quotation marks and without a person's name. As it is when absent; but where
   * polarity, themes or aspects change, that of an extracted finding is made anew from them, and that of one made by hand has to be given.
   */
  statement?: InputMaybe<Scalars['String']['input']>;
  /** With CORRECT: ids or keys of the themes, at most 3, most important first; as they are when absent. */
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What came of a review. */
export type ReviewFindingResult = FindingConflict | FindingNotFound | FindingReviewed | InvalidCuration;

/** Whether a curator has checked a finding. */
export type ReviewStatus =
  /** Found right. */
  | 'CONFIRMED'
  /** Put right. */
  | 'CORRECTED'
  /** Found wrong. */
  | 'REJECTED'
  /** Not yet. */
  | 'UNREVIEWED';

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The results with their cursors. */
  edges: Array<SearchEdge>;
  /** How what was found divides; each as if its own filter were not given. */
  facets: SearchFacets;
  /** How many findings are behind the results, exactly. */
  findingCount: Scalars['Int']['output'];
  /** The results alone. */
  nodes: Array<SearchResult>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** What was searched: nothing found in what is not held says nothing. */
  searched: SearchedTexts;
  /** Whether the words were found as written. */
  spelling: SearchSpelling;
  /** How many results there are in all, exactly; findings with equal statements are one. */
  totalCount: Scalars['Int']['output'];
};

/** A result in a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The result. */
  node: SearchResult;
};

/**
 * How what was found divides. Each facet counts what all the filters but its own let through, so that it says what another
 * choice would give; all but `types` count findings, those with equal statements one by one.
 */
export type SearchFacets = {
  __typename?: 'SearchFacets';
  /** By framework, by name. */
  frameworks: Array<FrameworkFacet>;
  /** By polarity, in the order of their names. */
  polarities: Array<PolarityFacet>;
  /** By region, by name; a finding counts under its authority's region of either scheme. */
  regions: Array<RegionFacet>;
  /** By theme they are tagged with, by label; a finding counts under each of its themes. */
  themes: Array<ThemeFacet>;
  /** By type, as if `types` were not given: results, in the order of the types' names. */
  types: Array<SearchTypeFacet>;
  /** By year the inspection ended, oldest first. */
  years: Array<YearFacet>;
};

/** Which results. A condition leaves out every type that has no such thing: a polarity leaves findings alone. */
export type SearchFilter = {
  /** Findings and documents on an authority, and the authority. */
  authority?: InputMaybe<IdFilter>;
  /** Findings and documents of inspections under a framework. */
  framework?: InputMaybe<IdFilter>;
  /** Findings of a polarity. */
  polarity?: InputMaybe<PolarityFilter>;
  /** Findings of a prominence. */
  prominence?: InputMaybe<ProminenceFilter>;
  /** Findings and documents on an authority of a region, and the authorities of it. */
  region?: InputMaybe<IdFilter>;
  /** Findings about a theme, and the theme; narrower ones included unless told otherwise. */
  theme?: InputMaybe<ThemeReference>;
  /** Findings and documents of inspections that ended in a year (the latest it can have been). */
  year?: InputMaybe<IntFilter>;
};

/** Something that was found. */
export type SearchResult = {
  /** Where the words stand in it. */
  highlights: Array<Highlight>;
  /** How well it fits; comparable within one search only. */
  score: Scalars['Float']['output'];
  /** What it is. */
  type: SearchType;
};

/** How the words found were compared with those of the text. */
export type SearchSpelling =
  /** As they are written, by their stem. */
  | 'AS_WRITTEN'
  /** Nothing has them as written: words spelt like them. */
  | 'SIMILAR';

/** What can be searched for. */
export type SearchType =
  /** Authorities: by every name, former ones too. */
  | 'AUTHORITY'
  /** Documents: by title and publisher. */
  | 'DOCUMENT'
  /** What inspectors found: by our statement and, where it is held, by the sentence itself. */
  | 'FINDING'
  /** Themes: by label, other labels and definition. */
  | 'THEME';

/** How many results are of a type. */
export type SearchTypeFacet = {
  __typename?: 'SearchTypeFacet';
  /** How many results; findings with equal statements are one. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: SearchType;
};

/** What was searched. */
export type SearchedTexts = {
  __typename?: 'SearchedTexts';
  /** Documents, by their titles. */
  documents: Scalars['Int']['output'];
  /** Documents of which a copy is held; the words of the others were not searched. */
  documentsWithText: Scalars['Int']['output'];
  /** Sentences of findings that are held, and so were searched too. */
  quotes: Scalars['Int']['output'];
  /** Statements: one of every finding. */
  statements: Scalars['Int']['output'];
};

/** How far the weaknesses that two authorities have in common can be trusted. */
export type SharedAccuracy = {
  __typename?: 'SharedAccuracy';
  /** The lowest precision among them; null when none of them has one. */
  lowestPrecision?: Maybe<Scalars['Float']['output']>;
  /** How many of them are not measured. */
  notMeasuredCount: Scalars['Int']['output'];
};

/** A page of the authorities that share something. */
export type SharedByConnection = {
  __typename?: 'SharedByConnection';
  /** What the answer rests on: its denominators. */
  coverage: SharingCoverage;
  /** The authorities with what they share. */
  edges: Array<SharedByEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many share it. */
  totalCount: Scalars['Int']['output'];
};

/** An authority that shares something, and why. */
export type SharedByEdge = {
  __typename?: 'SharedByEdge';
  /** The latest inspection that examined the theme. */
  basedOn: Inspection;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Inspections that examined the theme. */
  examinedCount: Scalars['Int']['output'];
  /** The findings that make it so, newest first. */
  findings: FindingConnection;
  /** When an inspection first reported it. */
  firstSeen: Scalars['PartialDate']['output'];
  /** Headline problems on it. */
  headlineCount: Scalars['Int']['output'];
  /** Inspections that report it. */
  inspectionCount: Scalars['Int']['output'];
  /** When an inspection last reported it. */
  lastSeen: Scalars['PartialDate']['output'];
  /** The other authorities whose inspections count here, by id: predecessors or successors, where `lineage` asks for them. */
  lineage: Array<Authority>;
  /** How many later inspections have not been read. */
  newerNotRead: Scalars['Int']['output'];
  /** The authority. */
  node: Authority;
  /** Problems on it, headlines among them. */
  problemCount: Scalars['Int']['output'];
  /** Inspections that report it, out of those that examined the theme. */
  share: Scalars['Float']['output'];
  /** The status of the weakness in this authority; null when the question is not the stored one (other polarity, concerns, confidence, method or lineage, or narrower themes left out). */
  status?: Maybe<WeaknessStatus>;
  /** Strengths on it. */
  strengthCount: Scalars['Int']['output'];
};


/** An authority that shares something, and why. */
export type SharedByEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** An order of the authorities that share something. */
export type SharedByOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: SharedByOrderField;
};

/** What sharing authorities can be ordered by. */
export type SharedByOrderField =
  /** When it was first reported. */
  | 'FIRST_SEEN'
  /** When it was last reported. */
  | 'LAST_SEEN'
  /** The name of the authority. */
  | 'NAME'
  /** Inspections that report it out of those that examined it, then the most recent report. */
  | 'SHARE';

/** A page of the authorities that share weaknesses with one. */
export type SharingAuthorityConnection = {
  __typename?: 'SharingAuthorityConnection';
  /** The authorities with what they share. */
  edges: Array<SharingAuthorityEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many share at least one weakness. */
  totalCount: Scalars['Int']['output'];
};

/** An authority that shares weaknesses with another. */
export type SharingAuthorityEdge = {
  __typename?: 'SharingAuthorityEdge';
  /** How far the extraction of the weaknesses in common can be trusted, in short; each says its own. */
  accuracy: SharedAccuracy;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Whether inspectors were with both in overlapping days. */
  inspectedInSameDays: Scalars['Boolean']['output'];
  /** The authority. */
  node: Authority;
  /** Whether one body delivers for both, so that they may share a practice, not a problem. */
  sameDeliveryBody: Scalars['Boolean']['output'];
  /** The sum over the weaknesses in common; comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** How many weaknesses they have in common. */
  sharedCount: Scalars['Int']['output'];
  /** The weaknesses in common, by name. */
  weaknesses: WeaknessConnection;
};


/** An authority that shares weaknesses with another. */
export type SharingAuthorityEdgeWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** In which inspections something must be reported to count as shared. */
export type SharingBasis =
  /** Any inspection reports it. */
  | 'EVER'
  /** The latest inspection that examined the theme reports it. */
  | 'LATEST'
  /** Two or more full inspections of the same authority report it. */
  | 'RECURRENT';

/** What an answer on sharing rests on. */
export type SharingCoverage = {
  __typename?: 'SharingCoverage';
  /**
   * How far the extraction of what is asked for can be trusted: of problems (weak and mixed together, of any prominence) on the theme and its narrower ones, with its aspect if it is
   * refined. Null when strengths are asked for: theirs is not measured.
   */
  accuracy?: Maybe<Accuracy>;
  /** Authorities in scope: of the region and among the neighbours asked for, with any inspection known by then. */
  authorities: Scalars['Int']['output'];
  /** Those of them with an inspection that examined the theme. */
  authoritiesExamined: Scalars['Int']['output'];
  /** Those of them that examined the theme. */
  inspectionsExamined: Scalars['Int']['output'];
  /** Full inspections that have not been read: they may say otherwise. */
  inspectionsNotRead: Scalars['Int']['output'];
  /** Inspections and visits that have been read. */
  inspectionsRead: Scalars['Int']['output'];
  /** Predecessors of authorities in scope that examined inspections tell of, but whose records count for themselves alone; none are left out unless `lineage` is NONE. */
  predecessorsLeftOut: Scalars['Int']['output'];
  /** Visits and joint inspections that have not been read. */
  visitsNotRead: Scalars['Int']['output'];
};

/** What must be reported. */
export type SharingPolarity =
  /** A mixed finding. */
  | 'MIXED'
  /** A weak or a mixed finding. */
  | 'PROBLEM'
  /** A strength. */
  | 'STRENGTH'
  /** A weak finding. */
  | 'WEAKNESS';

/** A page of the authorities that are like one. */
export type SimilarAuthorityConnection = {
  __typename?: 'SimilarAuthorityConnection';
  /** The authorities with how like they are. */
  edges: Array<SimilarAuthorityEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many have anything in common with it. */
  totalCount: Scalars['Int']['output'];
};

/** An authority that is like another. */
export type SimilarAuthorityEdge = {
  __typename?: 'SimilarAuthorityEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Whether inspectors were with both in overlapping days. */
  inspectedTogether: Scalars['Boolean']['output'];
  /** The authority. */
  node: Authority;
  /** What made the score, each component once. */
  parts: Array<SimilarityPart>;
  /** Whether one body delivers for both, or did, so that they may share a practice, not a problem. */
  sameDeliveryBody: Scalars['Boolean']['output'];
  /** How like they are, 0 to 1; comparable within one answer only. */
  score: Scalars['Float']['output'];
  /** The themes that add most to the score, each as a problem or as a strength. */
  themes: Array<SimilarTheme>;
};


/** An authority that is like another. */
export type SimilarAuthorityEdgeThemesArgs = {
  first?: Scalars['Int']['input'];
};

/** A theme on which two authorities are alike. */
export type SimilarTheme = {
  __typename?: 'SimilarTheme';
  /** What it adds to the score, to six digits. */
  contribution: Scalars['Float']['output'];
  /** The findings of both that make it so, newest first. */
  findings: FindingConnection;
  /** Whether it is a problem in both or a strength in both. */
  polarity: SharingPolarity;
  /** The theme. */
  theme: Theme;
};


/** A theme on which two authorities are alike. */
export type SimilarThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What the likeness of two authorities is made of. */
export type SimilarityComponent =
  /** Grades of the latest full inspection of each that was graded: the mean over the areas that both were graded in on the same scale of 1 − steps apart / most steps apart. */
  | 'GRADES'
  /** (11 − rank) / 10 of the other among this authority's statistical neighbours in the model of 2025, else 0. */
  | 'NEIGHBOURS'
  /** 1 in the same region of the Office for National Statistics, else 0. */
  | 'REGION'
  /** Strengths on the same narrower themes, in the same way. */
  | 'STRENGTHS'
  /**
   * Problems on the same narrower themes: the cosine of both authorities' tf × idf. tf = 1 + ln(findings on the theme that are problems); idf = ln((1 + N) / (1 + n)), N the
   * authorities compared, n those of them with such a finding: what everyone has tells nothing. A finding counts for the themes it is tagged with, not for broader ones.
   */
  | 'WEAKNESSES';

/** What one component adds to the likeness of two authorities. */
export type SimilarityPart = {
  __typename?: 'SimilarityPart';
  /** Which component. */
  component: SimilarityComponent;
  /** What it adds to the score: value × weight, to six digits. */
  contribution: Scalars['Float']['output'];
  /** How like they are in it, 0 to 1, to six digits; null where nothing can be compared, and it then adds nothing. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its weight out of the sum of the weights, to six digits. */
  weight: Scalars['Float']['output'];
};

/** How much each component of the likeness of two authorities counts against the others. */
export type SimilarityWeights = {
  /** Like grades. */
  grades?: Scalars['Float']['input'];
  /** Statistical neighbours. */
  neighbours?: Scalars['Float']['input'];
  /** The same region. */
  region?: Scalars['Float']['input'];
  /** Strengths on the same themes. */
  strengths?: Scalars['Float']['input'];
  /** Problems on the same themes. */
  weaknesses?: Scalars['Float']['input'];
};

/** A page of spells of a weakness. */
export type SpellConnection = {
  __typename?: 'SpellConnection';
  /** The authorities with their spells. */
  edges: Array<SpellEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** How long a weakness lasted in one authority. */
export type SpellEdge = {
  __typename?: 'SpellEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The first inspection that reported it. */
  firstReport: Inspection;
  /** What showed it resolved: strengths in its place and findings that say so, in reading order; empty when nothing has. */
  improvements: FindingConnection;
  /** The last inspection that reported it. */
  lastReport: Inspection;
  /** Years it lasted at least: from the first report to the last. */
  lower: Scalars['Float']['output'];
  /** The authority. */
  node: Authority;
  /** The problems that were reported, of the prominence asked for, newest first. */
  problems: FindingConnection;
  /** The full inspection that showed it resolved; null when none has. */
  resolvedIn?: Maybe<Inspection>;
  /** Its status. */
  status: WeaknessStatus;
  /** Years it lasted at most: from the first report to the inspection that showed it resolved; null when none has. */
  upper?: Maybe<Scalars['Float']['output']>;
};


/** How long a weakness lasted in one authority. */
export type SpellEdgeImprovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** How long a weakness lasted in one authority. */
export type SpellEdgeProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One authority taking another's place. */
export type Succession = {
  __typename?: 'Succession';
  /** The authority at the other end. */
  authority: Authority;
  /** The day it happened. */
  on: Scalars['Date']['output'];
};

/** Compares text without regard to case. */
export type TextFilter = {
  /** Contains this text. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this text. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is this text; an explicit null asks for what has none. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this text. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What a finding can be about, a concept of our SKOS scheme. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** How far the extraction of problems on it can be trusted. */
  accuracy: Accuracy;
  /** Other words for it. */
  altLabels: Array<Scalars['String']['output']>;
  /** The broader theme. */
  broader: Array<Theme>;
  /**
   * The themes that are a problem in the same authorities' histories, each authority once, most above what the length of their reports would give first. Never the theme
   * itself, a broader or a narrower one. Of the authorities examined on both themes, only findings on the practice of the council, its partnership or its delivery body
   * count. A long report finds more of everything, so that any two themes look alike: `adjustedLift` leaves that out.
   */
  coOccurring: CoOccurrenceConnection;
  /** What it covers. */
  definition: Scalars['String']['output'];
  /** How long it takes to put right: from the first report to the resolution, between bounds, because inspections are years apart. */
  durations: Durations;
  /** What belongs elsewhere. */
  excludes: Array<Scalars['String']['output']>;
  /** How many findings are about it or a narrower one. */
  findingCount: Scalars['Int']['output'];
  /** The findings about it. */
  findings: FindingConnection;
  /** The stable id, `theme:<key>`. */
  id: Scalars['ID']['output'];
  /** Examples of what belongs here. */
  includes: Array<Scalars['String']['output']>;
  /** The bare key. */
  key: Scalars['String']['output'];
  /**
   * Whom to learn from: the authorities that had this weakness and put it right, the statistical neighbours of `for` first (nearest first), then the others by most recent resolution.
   * Put right means status RESOLVED: a later full inspection found strength there, or said so, and no inspection since has found a problem. Left out always, and counted in `coverage`:
   * `for` itself, one whose latest inspection that examined the theme still finds a problem on it (of any prominence), and one whose newest report, of whatever kind, has not been read.
   */
  learningPartners: LearningConnection;
  /** The narrower themes. */
  narrower: Array<Theme>;
  /** The label. */
  prefLabel: Scalars['String']['output'];
  /** How many of them are problems: weak or mixed. */
  problemCount: Scalars['Int']['output'];
  /**
   * Which authorities share it: the main question. Only inspections that have been read count; what has not been read is said in `coverage` and `newerNotRead`.
   * Unless told otherwise the order is by share (inspections that report it out of those that examined it), then by the most recent report.
   */
  sharedBy: SharedByConnection;
  /** Whether it has no broader theme. */
  top: Scalars['Boolean']['output'];
  /** The weakness of this theme and its refinements by aspect. */
  weaknesses: WeaknessConnection;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeCoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  level?: ThemeLevel;
  method?: InputMaybe<Method>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minSupport?: Scalars['Float']['input'];
  prominence?: WeaknessProminence;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeDurationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  prominence?: WeaknessProminence;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  orderBy?: FindingOrder;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeLearningPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  for: Scalars['ID']['input'];
  model?: NeighbourModel;
  prominence?: WeaknessProminence;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeSharedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: SharingBasis;
  concerns?: Array<Concerns>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  lineage?: Lineage;
  method?: InputMaybe<Method>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minInspections?: InputMaybe<Scalars['Int']['input']>;
  neighbourModel?: NeighbourModel;
  neighboursOf?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: SharedByOrder;
  polarity?: SharingPolarity;
  prominence?: WeaknessProminence;
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeWeaknessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WeaknessFilter>;
  first: Scalars['Int']['input'];
  orderBy?: WeaknessOrder;
};

/** A page of themes. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The themes with their cursors. */
  edges: Array<ThemeEdge>;
  /** The themes alone. */
  nodes: Array<Theme>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A theme in a page. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The theme. */
  node: Theme;
};

/** How many findings are about a theme. */
export type ThemeFacet = {
  __typename?: 'ThemeFacet';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The findings, newest first. */
  findings: FindingConnection;
  /** The theme. */
  theme: Theme;
};


/** How many findings are about a theme. */
export type ThemeFacetFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Which themes. */
export type ThemeFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ThemeFilter>>;
  /** By the number of findings. */
  findingCount?: InputMaybe<IntFilter>;
  /** By findings about it, itself alone. */
  findings?: InputMaybe<FindingRelationFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** Not this. */
  not?: InputMaybe<ThemeFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ThemeFilter>>;
  /** By label. */
  prefLabel?: InputMaybe<TextFilter>;
  /** By the number of problems. */
  problemCount?: InputMaybe<IntFilter>;
  /** Whether it has no broader theme. */
  top?: InputMaybe<BooleanFilter>;
};

/** How broad a theme is. */
export type ThemeLevel =
  /** One with a broader theme. */
  | 'NARROWER'
  /** One without a broader theme. */
  | 'TOP';

/** An order of themes. */
export type ThemeOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: ThemeOrderField;
};

/** What themes can be ordered by. */
export type ThemeOrderField =
  /** The number of findings. */
  | 'FINDING_COUNT'
  /** The label. */
  | 'LABEL'
  /** The number of problems. */
  | 'PROBLEM_COUNT';

/** A theme, and whether its narrower ones count. */
export type ThemeReference = {
  /** Id or key of the theme. */
  id: Scalars['ID']['input'];
  /** Whether narrower themes count. */
  includeNarrower?: Scalars['Boolean']['input'];
};

/** Themes related to something. */
export type ThemeRelationFilter = {
  /** All match. */
  all?: InputMaybe<ThemeFilter>;
  /** None matches. */
  none?: InputMaybe<ThemeFilter>;
  /** At least one matches. */
  some?: InputMaybe<ThemeFilter>;
};

/** A theme that has the words. */
export type ThemeResult = SearchResult & {
  __typename?: 'ThemeResult';
  /** Where the words stand in `theme`: its `prefLabel`, `altLabels` and `definition`. */
  highlights: Array<Highlight>;
  /** How well it fits. */
  score: Scalars['Float']['output'];
  /** The theme. */
  theme: Theme;
  /** THEME. */
  type: SearchType;
};

/** How often something is reported, point by point. */
export type Trend = {
  __typename?: 'Trend';
  /**
   * How far the extraction of it can be trusted: of problems, weak and mixed together, of any prominence. A misread finding moves a share more than chance does, which
   * is all that the interval of a point tells. Null when strengths are asked for: theirs is not measured.
   */
  accuracy?: Maybe<Accuracy>;
  /** Those of these that examined the theme: a finding on it or a narrower one counts. */
  examinedCount: Scalars['Int']['output'];
  /** Those of these that report what was asked. */
  inspectionCount: Scalars['Int']['output'];
  /** Inspections in scope, read or not. */
  knownCount: Scalars['Int']['output'];
  /** The points, in order of the year, of the beginning of the framework, of the name of the region, or of the scale and the grade, best first; every one that has an inspection in scope. */
  points: Array<TrendPoint>;
  /** Those of them that have been read. */
  readCount: Scalars['Int']['output'];
  /** The theme. */
  theme: Theme;
  /** How many that examined it stand in no point: without a grade in the area asked for, or a region in the scheme. */
  unplacedCount: Scalars['Int']['output'];
  /** The weakness: the one asked for, or that of the theme. */
  weakness: Weakness;
};

/** What the points of a trend are. */
export type TrendKey =
  /** The framework of the inspection. */
  | 'FRAMEWORK'
  /** The grade that the inspection reached in one area, of the preferred source; each scale has grades of its own. */
  | 'GRADE'
  /** The region of the authority, in one scheme. */
  | 'REGION'
  /** The year of the latest day on which the inspection can have ended. */
  | 'YEAR';

/** One point of a trend. */
export type TrendPoint = {
  __typename?: 'TrendPoint';
  /** Authorities of the inspections that examined it. */
  authoritiesExamined: Scalars['Int']['output'];
  /** Authorities of the inspections that report it. */
  authorityCount: Scalars['Int']['output'];
  /** Those of these that examined the theme. */
  examinedCount: Scalars['Int']['output'];
  /** The findings that make it so, newest first. */
  findings: FindingConnection;
  /** The upper end of that interval. Null under ten examined. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Those of these that report what was asked. */
  inspectionCount: Scalars['Int']['output'];
  /** The inspections that report it, latest first. */
  inspections: InspectionConnection;
  /** The year, the key of the framework or the region, or the scale and the grade in lower case with a colon between. */
  key: Scalars['String']['output'];
  /** Inspections in scope, read or not. */
  knownCount: Scalars['Int']['output'];
  /** The year, the name of the framework or the region, or the grade. */
  label: Scalars['String']['output'];
  /** The lower end of the share's 95 % interval (Wilson's score interval): how far chance alone could move it. Null under ten examined. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Its place by share among the points with ten examined or more, 1 the highest; equal shares have the same place. Null under ten examined. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Those of them that have been read. */
  readCount: Scalars['Int']['output'];
  /** Inspections that report it out of those that examined it, to six digits; null when none did. */
  share?: Maybe<Scalars['Float']['output']>;
  /** Whether fewer than ten inspections examined it: its share is then hardly more than chance. */
  small: Scalars['Boolean']['output'];
};


/** One point of a trend. */
export type TrendPointFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One point of a trend. */
export type TrendPointInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A change that is undone. */
export type UndoChangeInput = {
  /** Id of the change. */
  change: Scalars['ID']['input'];
  /** The version of the finding as the curator saw it: of one that is not there, that of its last change. */
  expectedVersion: Scalars['Int']['input'];
  /** Made up by the client, 1 to 100 characters: sent again with the same input, nothing changes twice and the result is the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an undoing. */
export type UndoChangeResult = ChangeNotFound | ChangeUndone | FindingConflict | InvalidCuration;

/** A theme as it goes wrong: one for each theme, and its refinements by aspect. */
export type Weakness = Node & {
  __typename?: 'Weakness';
  /** How far its extraction can be trusted. */
  accuracy: Accuracy;
  /** Its aspect, when refined. */
  aspect?: Maybe<Aspect>;
  /** The authorities that have it, with its status in each. */
  authorities: WeaknessAuthorityConnection;
  /** How many authorities have it open and not resolved. */
  authorityCount: Scalars['Int']['output'];
  /** The weakness of the broader theme. */
  broader: Array<Weakness>;
  /** Whether its accuracy is still being measured. */
  experimental: Scalars['Boolean']['output'];
  /** How many findings show it. */
  findingCount: Scalars['Int']['output'];
  /** The findings that show it. */
  findings: FindingConnection;
  /** The stable id, `weakness:<theme>` or `weakness:<theme>--<aspect>`. */
  id: Scalars['ID']['output'];
  /** The bare key. */
  key: Scalars['String']['output'];
  /** A whole theme, or a theme refined by an aspect. */
  level: WeaknessLevel;
  /** The weaknesses of the narrower themes. */
  narrower: Array<Weakness>;
  /** The label. */
  prefLabel: Scalars['String']['output'];
  /** Who had it and put it right; see `Theme.learningPartners`. Without `for`, all of them by most recent resolution; with it, its statistical neighbours first, and `for` itself counts too. */
  resolvedBy: LearningConnection;
  /** Which authorities share it; see `Theme.sharedBy`. A refined weakness asks for findings of its theme and its aspect together. */
  sharedBy: SharedByConnection;
  /** Its theme. */
  theme: Theme;
};


/** A theme as it goes wrong: one for each theme, and its refinements by aspect. */
export type WeaknessAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<AuthorityFilter>;
  first: Scalars['Int']['input'];
  orderBy?: HoldingAuthorityOrder;
  prominence?: WeaknessProminence;
  status?: InputMaybe<Array<WeaknessStatus>>;
};


/** A theme as it goes wrong: one for each theme, and its refinements by aspect. */
export type WeaknessFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};


/** A theme as it goes wrong: one for each theme, and its refinements by aspect. */
export type WeaknessResolvedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  for?: InputMaybe<Scalars['ID']['input']>;
  model?: NeighbourModel;
  prominence?: WeaknessProminence;
};


/** A theme as it goes wrong: one for each theme, and its refinements by aspect. */
export type WeaknessSharedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: SharingBasis;
  concerns?: Array<Concerns>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  lineage?: Lineage;
  method?: InputMaybe<Method>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  minInspections?: InputMaybe<Scalars['Int']['input']>;
  neighbourModel?: NeighbourModel;
  neighboursOf?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: SharedByOrder;
  polarity?: SharingPolarity;
  prominence?: WeaknessProminence;
  region?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of the authorities that have a weakness. */
export type WeaknessAuthorityConnection = {
  __typename?: 'WeaknessAuthorityConnection';
  /** The authorities with its status. */
  edges: Array<WeaknessAuthorityEdge>;
  /** The authorities alone. */
  nodes: Array<Authority>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** An authority that has a weakness. */
export type WeaknessAuthorityEdge = {
  __typename?: 'WeaknessAuthorityEdge';
  /** How far the extraction that the status rests on can be trusted: that of the weakness. */
  accuracy: Accuracy;
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Inspections that examined its theme. */
  examinedCount: Scalars['Int']['output'];
  /** The problem findings behind the status: all that report it by that day, headlines only where only headlines were asked for. */
  findings: FindingConnection;
  /** When an inspection first reported it. */
  firstSeen: Scalars['PartialDate']['output'];
  /** The frameworks of the inspections that report it by that day, oldest first. */
  frameworks: Array<Framework>;
  /** What each inspection of the authority published by that day says of it, in the order that decides: by last day, then first day, then id. */
  history: Array<WeaknessHistoryEntry>;
  /** When an inspection last reported it. */
  lastSeen: Scalars['PartialDate']['output'];
  /** The authority. */
  node: Authority;
  /** Whether the order of the inspections that decide is uncertain, for want of exact dates. */
  orderUncertain: Scalars['Boolean']['output'];
  /** Inspections that report it. */
  reportedCount: Scalars['Int']['output'];
  /** From when it has had this status: the day it was published. */
  since: Scalars['Date']['output'];
  /** Its status. */
  status: WeaknessStatus;
};


/** An authority that has a weakness. */
export type WeaknessAuthorityEdgeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};

/** A page of weaknesses. */
export type WeaknessConnection = {
  __typename?: 'WeaknessConnection';
  /** The weaknesses with their cursors. */
  edges: Array<WeaknessEdge>;
  /** The weaknesses alone. */
  nodes: Array<Weakness>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A weakness in a page. */
export type WeaknessEdge = {
  __typename?: 'WeaknessEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The weakness. */
  node: Weakness;
};

/** Which weaknesses. */
export type WeaknessFilter = {
  /** All of these. */
  and?: InputMaybe<Array<WeaknessFilter>>;
  /** By aspect. */
  aspect?: InputMaybe<IdFilter>;
  /** By the number of authorities that have it. */
  authorityCount?: InputMaybe<IntFilter>;
  /** By the number of findings that show it. */
  findingCount?: InputMaybe<IntFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By level. */
  level?: InputMaybe<WeaknessLevelFilter>;
  /** Not this. */
  not?: InputMaybe<WeaknessFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<WeaknessFilter>>;
  /** By label. */
  prefLabel?: InputMaybe<TextFilter>;
  /** By theme, narrower ones included unless told otherwise. */
  theme?: InputMaybe<ThemeReference>;
};

/** What one inspection of an authority says of a weakness. */
export type WeaknessHistoryEntry = {
  __typename?: 'WeaknessHistoryEntry';
  /** Its findings on the theme or a narrower one, of any polarity; for a refined weakness those of its aspect as well. */
  findings: FindingConnection;
  /** The inspection. */
  inspection: Inspection;
  /** What it says. Only findings on the practice of the council, its partnership or its delivery body count. */
  outcome: WeaknessOutcome;
};


/** What one inspection of an authority says of a weakness. */
export type WeaknessHistoryEntryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  orderBy?: FindingOrder;
};

/** How fine a weakness is. */
export type WeaknessLevel =
  /** A theme refined by an aspect; experimental. */
  | 'REFINED'
  /** A whole theme. */
  | 'THEME';

/** Compares the level of a weakness. */
export type WeaknessLevelFilter = {
  /** Is this. */
  eq?: InputMaybe<WeaknessLevel>;
};

/** An order of weaknesses. */
export type WeaknessOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: WeaknessOrderField;
};

/** What weaknesses can be ordered by. */
export type WeaknessOrderField =
  /** The number of authorities that have it. */
  | 'AUTHORITY_COUNT'
  /** The number of findings that show it. */
  | 'FINDING_COUNT'
  /** The label. */
  | 'LABEL';

/** What an inspection says of a weakness: the first of these that is true. For a refined weakness a problem or strength is one on its theme and aspect together. */
export type WeaknessOutcome =
  /** It has a finding on the theme that is not neutral, yet neither a problem nor a strength there: only so for a refined weakness. */
  | 'EXAMINED'
  /** Among what must improve there is a problem. */
  | 'HEADLINE_PROBLEM'
  /** It has no finding on the theme but neutral ones: silence, not health. */
  | 'NOT_EXAMINED'
  /** Its report has not been read, or cannot be. */
  | 'NOT_READ'
  /** There is a problem, though not among what must improve. */
  | 'PROBLEM'
  /** There is a strength and no problem. */
  | 'STRENGTH';

/** Which findings make a weakness. */
export type WeaknessProminence =
  /** Any problem. */
  | 'ANY'
  /** Only those in a list of what must improve. */
  | 'HEADLINE';

/** The status of a weakness in an authority, as of a date. Only inspections that have been read decide. */
export type WeaknessStatus =
  /** The first inspection that examined the theme reports it: whether it is new cannot be known. */
  | 'FIRST_SEEN'
  /** Reported now, not by any inspection that examined it before. */
  | 'NEW'
  /** A later inspection has been read that did not examine it. */
  | 'NOT_EXAMINED'
  /** Not reported by those that examined it since, but not shown resolved. */
  | 'NOT_REPEATED'
  /** Reported now and by the one before. */
  | 'PERSISTING'
  /** A later full inspection found strength, or said it was put right, and no problem since. */
  | 'RESOLVED'
  /** Reported now, not by the one before, but earlier. */
  | 'RE_EMERGED';

/** A finding that is taken out. */
export type WithdrawFindingInput = {
  /** `Finding.version` as the curator saw it. */
  expectedVersion: Scalars['Int']['input'];
  /** Id or key of the finding. */
  finding: Scalars['ID']['input'];
  /** Made up by the client, 1 to 100 characters: sent again with the same input, nothing changes twice and the result is the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What came of a withdrawal. */
export type WithdrawFindingResult = FindingConflict | FindingNotFound | FindingWithdrawn | InvalidCuration;

/** Whether sentences that are worded alike were looked for. */
export type WordingSearch =
  /** No: the sentence of this finding is not held. */
  | 'NOT_HELD'
  /** Yes, among the sentences that are held. */
  | 'SEARCHED';

/** How many findings are of inspections that ended in a year. */
export type YearFacet = {
  __typename?: 'YearFacet';
  /** How many findings. */
  count: Scalars['Int']['output'];
  /** The findings, newest first. */
  findings: FindingConnection;
  /** The year. */
  year: Scalars['Int']['output'];
};


/** How many findings are of inspections that ended in a year. */
export type YearFacetFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Years over several spells, each days divided by 365.25, to two decimals; null when no spell ended. */
export type YearsSummary = {
  __typename?: 'YearsSummary';
  /** The longest. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The one in the middle, or half-way between the two in the middle. */
  median?: Maybe<Scalars['Float']['output']>;
  /** The shortest. */
  min?: Maybe<Scalars['Float']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddFindingResult:
    | ( FindingAdded )
    | ( FindingConflict )
    | ( InvalidCuration )
  ;
  ReviewFindingResult:
    | ( FindingConflict )
    | ( FindingNotFound )
    | ( FindingReviewed )
    | ( InvalidCuration )
  ;
  UndoChangeResult:
    | ( ChangeNotFound )
    | ( ChangeUndone )
    | ( FindingConflict )
    | ( InvalidCuration )
  ;
  WithdrawFindingResult:
    | ( FindingConflict )
    | ( FindingNotFound )
    | ( FindingWithdrawn )
    | ( InvalidCuration )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Aspect )
    | ( Authority )
    | ( Change )
    | ( DeliveryBody )
    | ( Document )
    | ( EarlierVisitReference )
    | ( Finding )
    | ( Framework )
    | ( GradeScale )
    | ( Inspection )
    | ( Judgement )
    | ( JudgementArea )
    | ( Region )
    | ( Theme )
    | ( Weakness )
  ;
  SearchResult:
    | ( AuthorityResult )
    | ( DocumentResult )
    | ( FindingResult )
    | ( ThemeResult )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accuracy: ResolverTypeWrapper<Accuracy>;
  AccuracyState: AccuracyState;
  ActionKind: ActionKind;
  AddFindingInput: AddFindingInput;
  AddFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddFindingResult']>;
  Aspect: ResolverTypeWrapper<Aspect>;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityConnection: ResolverTypeWrapper<AuthorityConnection>;
  AuthorityDeliveryBodyConnection: ResolverTypeWrapper<AuthorityDeliveryBodyConnection>;
  AuthorityDeliveryBodyEdge: ResolverTypeWrapper<AuthorityDeliveryBodyEdge>;
  AuthorityEdge: ResolverTypeWrapper<AuthorityEdge>;
  AuthorityFilter: AuthorityFilter;
  AuthorityKind: AuthorityKind;
  AuthorityKindFilter: AuthorityKindFilter;
  AuthorityOrder: AuthorityOrder;
  AuthorityOrderField: AuthorityOrderField;
  AuthorityResult: ResolverTypeWrapper<AuthorityResult>;
  AuthorityWeaknessConnection: ResolverTypeWrapper<AuthorityWeaknessConnection>;
  AuthorityWeaknessEdge: ResolverTypeWrapper<AuthorityWeaknessEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Change: ResolverTypeWrapper<Change>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  ChangeKind: ChangeKind;
  ChangeNotFound: ResolverTypeWrapper<ChangeNotFound>;
  ChangeUndone: ResolverTypeWrapper<ChangeUndone>;
  CoOccurrenceConnection: ResolverTypeWrapper<CoOccurrenceConnection>;
  CoOccurrenceEdge: ResolverTypeWrapper<CoOccurrenceEdge>;
  ComparedArea: ResolverTypeWrapper<ComparedArea>;
  ComparedGrade: ResolverTypeWrapper<ComparedGrade>;
  ComparedTheme: ResolverTypeWrapper<ComparedTheme>;
  Comparison: ResolverTypeWrapper<Comparison>;
  ComparisonReason: ComparisonReason;
  ComparisonRow: ResolverTypeWrapper<ComparisonRow>;
  Concerns: Concerns;
  ConcernsFilter: ConcernsFilter;
  ConflictConnection: ResolverTypeWrapper<ConflictConnection>;
  ConflictCoverage: ResolverTypeWrapper<ConflictCoverage>;
  ConflictDate: ConflictDate;
  ConflictEdge: ResolverTypeWrapper<ConflictEdge>;
  ConflictKind: ConflictKind;
  ConflictOrder: ConflictOrder;
  ConflictOrderField: ConflictOrderField;
  ConflictStatement: ResolverTypeWrapper<ConflictStatement>;
  CurationProblem: ResolverTypeWrapper<CurationProblem>;
  Currency: Currency;
  Dataset: ResolverTypeWrapper<Dataset>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  DeliveryBody: ResolverTypeWrapper<DeliveryBody>;
  DeliveryBodyAuthorityConnection: ResolverTypeWrapper<DeliveryBodyAuthorityConnection>;
  DeliveryBodyAuthorityEdge: ResolverTypeWrapper<DeliveryBodyAuthorityEdge>;
  Document: ResolverTypeWrapper<Document>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnection>;
  DocumentEdge: ResolverTypeWrapper<DocumentEdge>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentKindFilter: DocumentKindFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderField: DocumentOrderField;
  DocumentRelationFilter: DocumentRelationFilter;
  DocumentResult: ResolverTypeWrapper<DocumentResult>;
  Durations: ResolverTypeWrapper<Durations>;
  EarlierVisitKind: EarlierVisitKind;
  EarlierVisitReference: ResolverTypeWrapper<EarlierVisitReference>;
  EarlierVisitReferenceConnection: ResolverTypeWrapper<EarlierVisitReferenceConnection>;
  EarlierVisitReferenceEdge: ResolverTypeWrapper<EarlierVisitReferenceEdge>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingAdded: ResolverTypeWrapper<FindingAdded>;
  FindingConflict: ResolverTypeWrapper<FindingConflict>;
  FindingConnection: ResolverTypeWrapper<FindingConnection>;
  FindingEdge: ResolverTypeWrapper<FindingEdge>;
  FindingFacets: ResolverTypeWrapper<FindingFacets>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingKindFilter: FindingKindFilter;
  FindingNotFound: ResolverTypeWrapper<FindingNotFound>;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingRelationFilter: FindingRelationFilter;
  FindingResult: ResolverTypeWrapper<FindingResult>;
  FindingReviewed: ResolverTypeWrapper<FindingReviewed>;
  FindingState: ResolverTypeWrapper<FindingState>;
  FindingWithdrawn: ResolverTypeWrapper<FindingWithdrawn>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  FollowUpCoverage: ResolverTypeWrapper<FollowUpCoverage>;
  FollowUpOutcome: FollowUpOutcome;
  Framework: ResolverTypeWrapper<Framework>;
  FrameworkConnection: ResolverTypeWrapper<FrameworkConnection>;
  FrameworkEdge: ResolverTypeWrapper<FrameworkEdge>;
  FrameworkFacet: ResolverTypeWrapper<FrameworkFacet>;
  FrameworkFilter: FrameworkFilter;
  FrameworkOrder: FrameworkOrder;
  FrameworkOrderField: FrameworkOrderField;
  GradeChange: GradeChange;
  GradeScale: ResolverTypeWrapper<GradeScale>;
  GradeThenAndNow: ResolverTypeWrapper<GradeThenAndNow>;
  HeldWeaknessOrder: HeldWeaknessOrder;
  HeldWeaknessOrderField: HeldWeaknessOrderField;
  Highlight: ResolverTypeWrapper<Highlight>;
  HoldingAuthorityOrder: HoldingAuthorityOrder;
  HoldingAuthorityOrderField: HoldingAuthorityOrderField;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Inspection: ResolverTypeWrapper<Inspection>;
  InspectionConnection: ResolverTypeWrapper<InspectionConnection>;
  InspectionEdge: ResolverTypeWrapper<InspectionEdge>;
  InspectionFilter: InspectionFilter;
  InspectionKind: InspectionKind;
  InspectionKindFilter: InspectionKindFilter;
  InspectionOrder: InspectionOrder;
  InspectionOrderField: InspectionOrderField;
  InspectionRelationFilter: InspectionRelationFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  InvalidCuration: ResolverTypeWrapper<InvalidCuration>;
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementArea: ResolverTypeWrapper<JudgementArea>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnection>;
  JudgementEdge: ResolverTypeWrapper<JudgementEdge>;
  JudgementFilter: JudgementFilter;
  JudgementRelationFilter: JudgementRelationFilter;
  JudgementState: JudgementState;
  JudgementStateFilter: JudgementStateFilter;
  LaterInspection: ResolverTypeWrapper<LaterInspection>;
  LaterReport: LaterReport;
  LearningConnection: ResolverTypeWrapper<LearningConnection>;
  LearningCoverage: ResolverTypeWrapper<LearningCoverage>;
  LearningEdge: ResolverTypeWrapper<LearningEdge>;
  Licence: ResolverTypeWrapper<Licence>;
  LicenceReuse: LicenceReuse;
  Lineage: Lineage;
  Method: Method;
  MethodFilter: MethodFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourCloseness: NeighbourCloseness;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnection>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdge>;
  NeighbourModel: NeighbourModel;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Polarity: Polarity;
  PolarityFacet: ResolverTypeWrapper<PolarityFacet>;
  PolarityFilter: PolarityFilter;
  PreferenceReason: PreferenceReason;
  PriorityActionConnection: ResolverTypeWrapper<PriorityActionConnection>;
  PriorityActionEdge: ResolverTypeWrapper<PriorityActionEdge>;
  PriorityActionOrder: PriorityActionOrder;
  PriorityActionOrderField: PriorityActionOrderField;
  Prominence: Prominence;
  ProminenceFilter: ProminenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteStatus: QuoteStatus;
  Reading: Reading;
  ReadingFilter: ReadingFilter;
  RecurrenceCoverage: ResolverTypeWrapper<RecurrenceCoverage>;
  RecurringWeaknessConnection: ResolverTypeWrapper<RecurringWeaknessConnection>;
  RecurringWeaknessEdge: ResolverTypeWrapper<RecurringWeaknessEdge>;
  RecurringWeaknessOrder: RecurringWeaknessOrder;
  RecurringWeaknessOrderField: RecurringWeaknessOrderField;
  Region: ResolverTypeWrapper<Region>;
  RegionFacet: ResolverTypeWrapper<RegionFacet>;
  RegionFilter: RegionFilter;
  RegionRelationFilter: RegionRelationFilter;
  RegionScheme: RegionScheme;
  RegionSchemeFilter: RegionSchemeFilter;
  RelatedFindingConnection: ResolverTypeWrapper<RelatedFindingConnection>;
  RelatedFindingEdge: ResolverTypeWrapper<RelatedFindingEdge>;
  RelatedFindingOrder: RelatedFindingOrder;
  RelatedFindingOrderField: RelatedFindingOrderField;
  RelatedReason: RelatedReason;
  ReviewDecision: ReviewDecision;
  ReviewFindingInput: ReviewFindingInput;
  ReviewFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewFindingResult']>;
  ReviewStatus: ReviewStatus;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  SearchFilter: SearchFilter;
  SearchResult: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SearchResult']>;
  SearchSpelling: SearchSpelling;
  SearchType: SearchType;
  SearchTypeFacet: ResolverTypeWrapper<SearchTypeFacet>;
  SearchedTexts: ResolverTypeWrapper<SearchedTexts>;
  SharedAccuracy: ResolverTypeWrapper<SharedAccuracy>;
  SharedByConnection: ResolverTypeWrapper<SharedByConnection>;
  SharedByEdge: ResolverTypeWrapper<SharedByEdge>;
  SharedByOrder: SharedByOrder;
  SharedByOrderField: SharedByOrderField;
  SharingAuthorityConnection: ResolverTypeWrapper<SharingAuthorityConnection>;
  SharingAuthorityEdge: ResolverTypeWrapper<SharingAuthorityEdge>;
  SharingBasis: SharingBasis;
  SharingCoverage: ResolverTypeWrapper<SharingCoverage>;
  SharingPolarity: SharingPolarity;
  SimilarAuthorityConnection: ResolverTypeWrapper<SimilarAuthorityConnection>;
  SimilarAuthorityEdge: ResolverTypeWrapper<SimilarAuthorityEdge>;
  SimilarTheme: ResolverTypeWrapper<SimilarTheme>;
  SimilarityComponent: SimilarityComponent;
  SimilarityPart: ResolverTypeWrapper<SimilarityPart>;
  SimilarityWeights: SimilarityWeights;
  SpellConnection: ResolverTypeWrapper<SpellConnection>;
  SpellEdge: ResolverTypeWrapper<SpellEdge>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Succession: ResolverTypeWrapper<Succession>;
  TextFilter: TextFilter;
  Theme: ResolverTypeWrapper<Theme>;
  ThemeConnection: ResolverTypeWrapper<ThemeConnection>;
  ThemeEdge: ResolverTypeWrapper<ThemeEdge>;
  ThemeFacet: ResolverTypeWrapper<ThemeFacet>;
  ThemeFilter: ThemeFilter;
  ThemeLevel: ThemeLevel;
  ThemeOrder: ThemeOrder;
  ThemeOrderField: ThemeOrderField;
  ThemeReference: ThemeReference;
  ThemeRelationFilter: ThemeRelationFilter;
  ThemeResult: ResolverTypeWrapper<ThemeResult>;
  Trend: ResolverTypeWrapper<Trend>;
  TrendKey: TrendKey;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  UndoChangeInput: UndoChangeInput;
  UndoChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoChangeResult']>;
  Weakness: ResolverTypeWrapper<Weakness>;
  WeaknessAuthorityConnection: ResolverTypeWrapper<WeaknessAuthorityConnection>;
  WeaknessAuthorityEdge: ResolverTypeWrapper<WeaknessAuthorityEdge>;
  WeaknessConnection: ResolverTypeWrapper<WeaknessConnection>;
  WeaknessEdge: ResolverTypeWrapper<WeaknessEdge>;
  WeaknessFilter: WeaknessFilter;
  WeaknessHistoryEntry: ResolverTypeWrapper<WeaknessHistoryEntry>;
  WeaknessLevel: WeaknessLevel;
  WeaknessLevelFilter: WeaknessLevelFilter;
  WeaknessOrder: WeaknessOrder;
  WeaknessOrderField: WeaknessOrderField;
  WeaknessOutcome: WeaknessOutcome;
  WeaknessProminence: WeaknessProminence;
  WeaknessStatus: WeaknessStatus;
  WithdrawFindingInput: WithdrawFindingInput;
  WithdrawFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawFindingResult']>;
  WordingSearch: WordingSearch;
  YearFacet: ResolverTypeWrapper<YearFacet>;
  YearsSummary: ResolverTypeWrapper<YearsSummary>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accuracy: Accuracy;
  AddFindingInput: AddFindingInput;
  AddFindingResult: ResolversUnionTypes<ResolversParentTypes>['AddFindingResult'];
  Aspect: Aspect;
  Authority: Authority;
  AuthorityConnection: AuthorityConnection;
  AuthorityDeliveryBodyConnection: AuthorityDeliveryBodyConnection;
  AuthorityDeliveryBodyEdge: AuthorityDeliveryBodyEdge;
  AuthorityEdge: AuthorityEdge;
  AuthorityFilter: AuthorityFilter;
  AuthorityKindFilter: AuthorityKindFilter;
  AuthorityOrder: AuthorityOrder;
  AuthorityResult: AuthorityResult;
  AuthorityWeaknessConnection: AuthorityWeaknessConnection;
  AuthorityWeaknessEdge: AuthorityWeaknessEdge;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Change: Change;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  ChangeNotFound: ChangeNotFound;
  ChangeUndone: ChangeUndone;
  CoOccurrenceConnection: CoOccurrenceConnection;
  CoOccurrenceEdge: CoOccurrenceEdge;
  ComparedArea: ComparedArea;
  ComparedGrade: ComparedGrade;
  ComparedTheme: ComparedTheme;
  Comparison: Comparison;
  ComparisonRow: ComparisonRow;
  ConcernsFilter: ConcernsFilter;
  ConflictConnection: ConflictConnection;
  ConflictCoverage: ConflictCoverage;
  ConflictEdge: ConflictEdge;
  ConflictOrder: ConflictOrder;
  ConflictStatement: ConflictStatement;
  CurationProblem: CurationProblem;
  Dataset: Dataset;
  DatasetCounts: DatasetCounts;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DeliveryBody: DeliveryBody;
  DeliveryBodyAuthorityConnection: DeliveryBodyAuthorityConnection;
  DeliveryBodyAuthorityEdge: DeliveryBodyAuthorityEdge;
  Document: Document;
  DocumentConnection: DocumentConnection;
  DocumentEdge: DocumentEdge;
  DocumentFilter: DocumentFilter;
  DocumentKindFilter: DocumentKindFilter;
  DocumentOrder: DocumentOrder;
  DocumentRelationFilter: DocumentRelationFilter;
  DocumentResult: DocumentResult;
  Durations: Durations;
  EarlierVisitReference: EarlierVisitReference;
  EarlierVisitReferenceConnection: EarlierVisitReferenceConnection;
  EarlierVisitReferenceEdge: EarlierVisitReferenceEdge;
  Evidence: Evidence;
  Finding: Finding;
  FindingAdded: FindingAdded;
  FindingConflict: FindingConflict;
  FindingConnection: FindingConnection;
  FindingEdge: FindingEdge;
  FindingFacets: FindingFacets;
  FindingFilter: FindingFilter;
  FindingKindFilter: FindingKindFilter;
  FindingNotFound: FindingNotFound;
  FindingOrder: FindingOrder;
  FindingRelationFilter: FindingRelationFilter;
  FindingResult: FindingResult;
  FindingReviewed: FindingReviewed;
  FindingState: FindingState;
  FindingWithdrawn: FindingWithdrawn;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  FollowUpCoverage: FollowUpCoverage;
  Framework: Framework;
  FrameworkConnection: FrameworkConnection;
  FrameworkEdge: FrameworkEdge;
  FrameworkFacet: FrameworkFacet;
  FrameworkFilter: FrameworkFilter;
  FrameworkOrder: FrameworkOrder;
  GradeChange: GradeChange;
  GradeScale: GradeScale;
  GradeThenAndNow: GradeThenAndNow;
  HeldWeaknessOrder: HeldWeaknessOrder;
  Highlight: Highlight;
  HoldingAuthorityOrder: HoldingAuthorityOrder;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Inspection: Inspection;
  InspectionConnection: InspectionConnection;
  InspectionEdge: InspectionEdge;
  InspectionFilter: InspectionFilter;
  InspectionKindFilter: InspectionKindFilter;
  InspectionOrder: InspectionOrder;
  InspectionRelationFilter: InspectionRelationFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  InvalidCuration: InvalidCuration;
  Judgement: Judgement;
  JudgementArea: JudgementArea;
  JudgementConnection: JudgementConnection;
  JudgementEdge: JudgementEdge;
  JudgementFilter: JudgementFilter;
  JudgementRelationFilter: JudgementRelationFilter;
  JudgementStateFilter: JudgementStateFilter;
  LaterInspection: LaterInspection;
  LearningConnection: LearningConnection;
  LearningCoverage: LearningCoverage;
  LearningEdge: LearningEdge;
  Licence: Licence;
  MethodFilter: MethodFilter;
  Mutation: Record<PropertyKey, never>;
  NeighbourConnection: NeighbourConnection;
  NeighbourEdge: NeighbourEdge;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PolarityFacet: PolarityFacet;
  PolarityFilter: PolarityFilter;
  PriorityActionConnection: PriorityActionConnection;
  PriorityActionEdge: PriorityActionEdge;
  PriorityActionOrder: PriorityActionOrder;
  ProminenceFilter: ProminenceFilter;
  Query: Record<PropertyKey, never>;
  ReadingFilter: ReadingFilter;
  RecurrenceCoverage: RecurrenceCoverage;
  RecurringWeaknessConnection: RecurringWeaknessConnection;
  RecurringWeaknessEdge: RecurringWeaknessEdge;
  RecurringWeaknessOrder: RecurringWeaknessOrder;
  Region: Region;
  RegionFacet: RegionFacet;
  RegionFilter: RegionFilter;
  RegionRelationFilter: RegionRelationFilter;
  RegionSchemeFilter: RegionSchemeFilter;
  RelatedFindingConnection: RelatedFindingConnection;
  RelatedFindingEdge: RelatedFindingEdge;
  RelatedFindingOrder: RelatedFindingOrder;
  ReviewFindingInput: ReviewFindingInput;
  ReviewFindingResult: ResolversUnionTypes<ResolversParentTypes>['ReviewFindingResult'];
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchFacets: SearchFacets;
  SearchFilter: SearchFilter;
  SearchResult: ResolversInterfaceTypes<ResolversParentTypes>['SearchResult'];
  SearchTypeFacet: SearchTypeFacet;
  SearchedTexts: SearchedTexts;
  SharedAccuracy: SharedAccuracy;
  SharedByConnection: SharedByConnection;
  SharedByEdge: SharedByEdge;
  SharedByOrder: SharedByOrder;
  SharingAuthorityConnection: SharingAuthorityConnection;
  SharingAuthorityEdge: SharingAuthorityEdge;
  SharingCoverage: SharingCoverage;
  SimilarAuthorityConnection: SimilarAuthorityConnection;
  SimilarAuthorityEdge: SimilarAuthorityEdge;
  SimilarTheme: SimilarTheme;
  SimilarityPart: SimilarityPart;
  SimilarityWeights: SimilarityWeights;
  SpellConnection: SpellConnection;
  SpellEdge: SpellEdge;
  String: Scalars['String']['output'];
  Succession: Succession;
  TextFilter: TextFilter;
  Theme: Theme;
  ThemeConnection: ThemeConnection;
  ThemeEdge: ThemeEdge;
  ThemeFacet: ThemeFacet;
  ThemeFilter: ThemeFilter;
  ThemeOrder: ThemeOrder;
  ThemeReference: ThemeReference;
  ThemeRelationFilter: ThemeRelationFilter;
  ThemeResult: ThemeResult;
  Trend: Trend;
  TrendPoint: TrendPoint;
  UndoChangeInput: UndoChangeInput;
  UndoChangeResult: ResolversUnionTypes<ResolversParentTypes>['UndoChangeResult'];
  Weakness: Weakness;
  WeaknessAuthorityConnection: WeaknessAuthorityConnection;
  WeaknessAuthorityEdge: WeaknessAuthorityEdge;
  WeaknessConnection: WeaknessConnection;
  WeaknessEdge: WeaknessEdge;
  WeaknessFilter: WeaknessFilter;
  WeaknessHistoryEntry: WeaknessHistoryEntry;
  WeaknessLevelFilter: WeaknessLevelFilter;
  WeaknessOrder: WeaknessOrder;
  WithdrawFindingInput: WithdrawFindingInput;
  WithdrawFindingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawFindingResult'];
  YearFacet: YearFacet;
  YearsSummary: YearsSummary;
};

export type AccuracyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy']> = {
  annotated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WeaknessLevel'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccuracyState'], ParentType, ContextType>;
};

export type AddFindingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddFindingResult'] = ResolversParentTypes['AddFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingAdded' | 'FindingConflict' | 'InvalidCuration', ParentType, ContextType>;
};

export type AspectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Aspect'] = ResolversParentTypes['Aspect']> = {
  cues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AspectFindingsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['WeaknessConnection'], ParentType, ContextType, RequireFields<AspectWeaknessesArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  alternativeNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deliveryBodies?: Resolver<ResolversTypes['AuthorityDeliveryBodyConnection'], ParentType, ContextType, RequireFields<AuthorityDeliveryBodiesArgs, 'first'>>;
  dfeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AuthorityFindingsArgs, 'first' | 'orderBy'>>;
  formerGssCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  gssCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<AuthorityInspectionsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<AuthorityNeighboursArgs, 'first' | 'model'>>;
  officialName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofstedUrn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType, Partial<AuthorityRegionsArgs>>;
  sharesWith?: Resolver<ResolversTypes['SharingAuthorityConnection'], ParentType, ContextType, RequireFields<AuthoritySharesWithArgs, 'first' | 'prominence'>>;
  similar?: Resolver<ResolversTypes['SimilarAuthorityConnection'], ParentType, ContextType, RequireFields<AuthoritySimilarArgs, 'first' | 'includeFlagged' | 'weights'>>;
  successors?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  weaknessCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['AuthorityWeaknessConnection'], ParentType, ContextType, RequireFields<AuthorityWeaknessesArgs, 'first' | 'includeNarrower' | 'level' | 'orderBy' | 'prominence'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityDeliveryBodyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityDeliveryBodyConnection'] = ResolversParentTypes['AuthorityDeliveryBodyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityDeliveryBodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeliveryBody']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityDeliveryBodyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityDeliveryBodyEdge'] = ResolversParentTypes['AuthorityDeliveryBodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeliveryBody'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type AuthorityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityResult'] = ResolversParentTypes['AuthorityResult']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityWeaknessConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityWeaknessConnection'] = ResolversParentTypes['AuthorityWeaknessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityWeaknessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityWeaknessEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityWeaknessEdge'] = ResolversParentTypes['AuthorityWeaknessEdge']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AuthorityWeaknessEdgeFindingsArgs, 'first' | 'orderBy'>>;
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['WeaknessHistoryEntry']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
  orderUncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WeaknessStatus'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoes?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeNotFound'] = ResolversParentTypes['ChangeNotFound']> = {
  changeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeUndoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeUndone'] = ResolversParentTypes['ChangeUndone']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoOccurrenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoOccurrenceConnection'] = ResolversParentTypes['CoOccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoOccurrenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoOccurrenceEdge'] = ResolversParentTypes['CoOccurrenceEdge']> = {
  adjustedLift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<CoOccurrenceEdgeAuthoritiesArgs, 'first'>>;
  authorityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedLift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<CoOccurrenceEdgeFindingsArgs, 'first'>>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  otherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thisCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedArea'] = ResolversParentTypes['ComparedArea']> = {
  area?: Resolver<ResolversTypes['JudgementArea'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['GradeScale'], ParentType, ContextType>;
};

export type ComparedGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedGrade'] = ResolversParentTypes['ComparedGrade']> = {
  area?: Resolver<ResolversTypes['JudgementArea'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ComparisonReason']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['GradeScale'], ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparedThemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedTheme'] = ResolversParentTypes['ComparedTheme']> = {
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ComparedThemeFindingsArgs, 'first'>>;
  headlineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headlineStatus?: Resolver<Maybe<ResolversTypes['WeaknessStatus']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  newerNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ComparisonReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WeaknessStatus']>, ParentType, ContextType>;
  strengthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  areas?: Resolver<Array<ResolversTypes['ComparedArea']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['ComparedGrade']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ComparedTheme']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  coverage?: Resolver<ResolversTypes['ConflictCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictCoverage'] = ResolversParentTypes['ConflictCoverage']> = {
  gradesCompared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradesOfOneSource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  area?: Resolver<Maybe<ResolversTypes['JudgementArea']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['ConflictDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['ConflictStatement'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PreferenceReason'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['ConflictStatement']>, ParentType, ContextType>;
};

export type ConflictStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictStatement'] = ResolversParentTypes['ConflictStatement']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CurationProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CurationProblem'] = ResolversParentTypes['CurationProblem']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  authorities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsWithText?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeliveryBodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryBody'] = ResolversParentTypes['DeliveryBody']> = {
  authorities?: Resolver<ResolversTypes['DeliveryBodyAuthorityConnection'], ParentType, ContextType, RequireFields<DeliveryBodyAuthoritiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryBodyAuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryBodyAuthorityConnection'] = ResolversParentTypes['DeliveryBodyAuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryBodyAuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryBodyAuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryBodyAuthorityEdge'] = ResolversParentTypes['DeliveryBodyAuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType, Partial<DocumentCurrencyArgs>>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<DocumentFindingsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<DocumentJudgementsArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteStatus?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  secondHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sha256?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  authoritiesExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['YearsSummary'], ParentType, ContextType>;
  notExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notRepeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spells?: Resolver<ResolversTypes['SpellConnection'], ParentType, ContextType, RequireFields<DurationsSpellsArgs, 'first'>>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['YearsSummary'], ParentType, ContextType>;
};

export type EarlierVisitReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierVisitReference'] = ResolversParentTypes['EarlierVisitReference']> = {
  aspects?: Resolver<Array<ResolversTypes['Aspect']>, ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EarlierVisitKind']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recalls?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierVisitReferenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierVisitReferenceConnection'] = ResolversParentTypes['EarlierVisitReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EarlierVisitReferenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EarlierVisitReference']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EarlierVisitReferenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierVisitReferenceEdge'] = ResolversParentTypes['EarlierVisitReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EarlierVisitReference'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  aspects?: Resolver<Array<ResolversTypes['Aspect']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['Concerns'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType, Partial<FindingCurrencyArgs>>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<FindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  judgementArea?: Resolver<Maybe<ResolversTypes['JudgementArea']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nationalFramework?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prominence?: Resolver<ResolversTypes['Prominence'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ResolversTypes['RelatedFindingConnection'], ParentType, ContextType, RequireFields<FindingRelatedArgs, 'excludeAuthority' | 'first' | 'orderBy' | 'prominence'>>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewStatus?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType, Partial<FindingWeaknessesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingAddedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingAdded'] = ResolversParentTypes['FindingAdded']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConflict'] = ResolversParentTypes['FindingConflict']> = {
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FindingFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingFacets'] = ResolversParentTypes['FindingFacets']> = {
  frameworks?: Resolver<Array<ResolversTypes['FrameworkFacet']>, ParentType, ContextType>;
  polarities?: Resolver<Array<ResolversTypes['PolarityFacet']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionFacet']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeFacet']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type FindingNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingNotFound'] = ResolversParentTypes['FindingNotFound']> = {
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingResult'] = ResolversParentTypes['FindingResult']> = {
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<FindingResultFindingsArgs, 'first'>>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingReviewedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingReviewed'] = ResolversParentTypes['FindingReviewed']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingState'] = ResolversParentTypes['FindingState']> = {
  aspects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  reviewStatus?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FindingWithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingWithdrawn'] = ResolversParentTypes['FindingWithdrawn']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  findingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowUpCoverage'] = ResolversParentTypes['FollowUpCoverage']> = {
  addressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLaterReportRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noMatter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notExaminedSince?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['JudgementArea']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullInspection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  graded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<FrameworkInspectionsArgs, 'first' | 'orderBy'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['GradeScale']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FrameworkFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkFacet'] = ResolversParentTypes['FrameworkFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<FrameworkFacetFindingsArgs, 'first'>>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type GradeScaleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeScale'] = ResolversParentTypes['GradeScale']> = {
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeThenAndNowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeThenAndNow'] = ResolversParentTypes['GradeThenAndNow']> = {
  area?: Resolver<ResolversTypes['JudgementArea'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  placesUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  datePrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<InspectionDocumentsArgs, 'first' | 'orderBy'>>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<InspectionFindingsArgs, 'first' | 'orderBy'>>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followedBy?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType, Partial<InspectionJudgementsArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priorityActions?: Resolver<ResolversTypes['PriorityActionConnection'], ParentType, ContextType, RequireFields<InspectionPriorityActionsArgs, 'first' | 'kind'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
  recalledBy?: Resolver<Array<ResolversTypes['EarlierVisitReference']>, ParentType, ContextType>;
  refersBack?: Resolver<Array<ResolversTypes['EarlierVisitReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InvalidCurationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidCuration'] = ResolversParentTypes['InvalidCuration']> = {
  problems?: Resolver<Array<ResolversTypes['CurationProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  area?: Resolver<ResolversTypes['JudgementArea'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JudgementState'], ParentType, ContextType>;
  statedIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementArea'] = ResolversParentTypes['JudgementArea']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<JudgementAreaFindingsArgs, 'first' | 'orderBy'>>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<JudgementAreaJudgementsArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LaterInspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LaterInspection'] = ResolversParentTypes['LaterInspection']> = {
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<LaterInspectionFindingsArgs, 'first'>>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['LaterReport'], ParentType, ContextType>;
};

export type LearningConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningConnection'] = ResolversParentTypes['LearningConnection']> = {
  coverage?: Resolver<ResolversTypes['LearningCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LearningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningCoverage'] = ResolversParentTypes['LearningCoverage']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  authoritiesExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newestNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stillAProblem?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningEdge'] = ResolversParentTypes['LearningEdge']> = {
  closeness?: Resolver<Maybe<ResolversTypes['NeighbourCloseness']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['Concerns']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['GradeThenAndNow']>, ParentType, ContextType>;
  improvements?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<LearningEdgeImprovementsArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<LearningEdgeProblemsArgs, 'first'>>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedIn?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  resolvedIn?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['LicenceReuse'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addFinding?: Resolver<ResolversTypes['AddFindingResult'], ParentType, ContextType, RequireFields<MutationAddFindingArgs, 'input'>>;
  reviewFinding?: Resolver<ResolversTypes['ReviewFindingResult'], ParentType, ContextType, RequireFields<MutationReviewFindingArgs, 'input'>>;
  undoChange?: Resolver<ResolversTypes['UndoChangeResult'], ParentType, ContextType, RequireFields<MutationUndoChangeArgs, 'input'>>;
  withdrawFinding?: Resolver<ResolversTypes['WithdrawFindingResult'], ParentType, ContextType, RequireFields<MutationWithdrawFindingArgs, 'input'>>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  closeness?: Resolver<ResolversTypes['NeighbourCloseness'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['NeighbourModel'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Aspect' | 'Authority' | 'Change' | 'DeliveryBody' | 'Document' | 'EarlierVisitReference' | 'Finding' | 'Framework' | 'GradeScale' | 'Inspection' | 'Judgement' | 'JudgementArea' | 'Region' | 'Theme' | 'Weakness', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PolarityFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolarityFacet'] = ResolversParentTypes['PolarityFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PolarityFacetFindingsArgs, 'first'>>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
};

export type PriorityActionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriorityActionConnection'] = ResolversParentTypes['PriorityActionConnection']> = {
  coverage?: Resolver<ResolversTypes['FollowUpCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PriorityActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriorityActionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriorityActionEdge'] = ResolversParentTypes['PriorityActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<PriorityActionEdgeFindingsArgs, 'first'>>;
  later?: Resolver<Array<ResolversTypes['LaterInspection']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
  recalledBy?: Resolver<Array<ResolversTypes['EarlierVisitReference']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first' | 'orderBy'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'authorities'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first' | 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  earlierVisitReferences?: Resolver<ResolversTypes['EarlierVisitReferenceConnection'], ParentType, ContextType, RequireFields<QueryEarlierVisitReferencesArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first' | 'orderBy'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'first' | 'orderBy'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  priorityActions?: Resolver<ResolversTypes['PriorityActionConnection'], ParentType, ContextType, RequireFields<QueryPriorityActionsArgs, 'first' | 'kind' | 'orderBy'>>;
  recurringWeaknesses?: Resolver<ResolversTypes['RecurringWeaknessConnection'], ParentType, ContextType, RequireFields<QueryRecurringWeaknessesArgs, 'first' | 'includeNarrower' | 'level' | 'minAuthorities' | 'minInspections' | 'orderBy' | 'prominence'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first' | 'orderBy'>>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendArgs, 'area' | 'by' | 'full' | 'polarity' | 'prominence' | 'scheme'>>;
  weakness?: Resolver<Maybe<ResolversTypes['Weakness']>, ParentType, ContextType, RequireFields<QueryWeaknessArgs, 'id'>>;
  weaknesses?: Resolver<ResolversTypes['WeaknessConnection'], ParentType, ContextType, RequireFields<QueryWeaknessesArgs, 'first' | 'orderBy'>>;
};

export type RecurrenceCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecurrenceCoverage'] = ResolversParentTypes['RecurrenceCoverage']> = {
  authorities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoritiesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringWeaknessConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecurringWeaknessConnection'] = ResolversParentTypes['RecurringWeaknessConnection']> = {
  coverage?: Resolver<ResolversTypes['RecurrenceCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RecurringWeaknessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurringWeaknessEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecurringWeaknessEdge'] = ResolversParentTypes['RecurringWeaknessEdge']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  authorities?: Resolver<ResolversTypes['WeaknessAuthorityConnection'], ParentType, ContextType, RequireFields<RecurringWeaknessEdgeAuthoritiesArgs, 'first' | 'orderBy'>>;
  authorityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<RecurringWeaknessEdgeFindingsArgs, 'first' | 'orderBy'>>;
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<RegionAuthoritiesArgs, 'first' | 'orderBy'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['RegionScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionFacet'] = ResolversParentTypes['RegionFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<RegionFacetFindingsArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RelatedFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFindingConnection'] = ResolversParentTypes['RelatedFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelatedFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['WordingSearch'], ParentType, ContextType>;
};

export type RelatedFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedFindingEdge'] = ResolversParentTypes['RelatedFindingEdge']> = {
  closeness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RelatedReason']>, ParentType, ContextType>;
  weaknesses?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
};

export type ReviewFindingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewFindingResult'] = ResolversParentTypes['ReviewFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingConflict' | 'FindingNotFound' | 'FindingReviewed' | 'InvalidCuration', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['SearchedTexts'], ParentType, ContextType>;
  spelling?: Resolver<ResolversTypes['SearchSpelling'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  frameworks?: Resolver<Array<ResolversTypes['FrameworkFacet']>, ParentType, ContextType>;
  polarities?: Resolver<Array<ResolversTypes['PolarityFacet']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionFacet']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeFacet']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['SearchTypeFacet']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearFacet']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'AuthorityResult' | 'DocumentResult' | 'FindingResult' | 'ThemeResult', ParentType, ContextType>;
};

export type SearchTypeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchTypeFacet'] = ResolversParentTypes['SearchTypeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchedTextsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchedTexts'] = ResolversParentTypes['SearchedTexts']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsWithText?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedAccuracyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedAccuracy'] = ResolversParentTypes['SharedAccuracy']> = {
  lowestPrecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notMeasuredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedByConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedByConnection'] = ResolversParentTypes['SharedByConnection']> = {
  coverage?: Resolver<ResolversTypes['SharingCoverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SharedByEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedByEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedByEdge'] = ResolversParentTypes['SharedByEdge']> = {
  basedOn?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SharedByEdgeFindingsArgs, 'first'>>;
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  headlineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lineage?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  newerNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['WeaknessStatus']>, ParentType, ContextType>;
  strengthCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingAuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAuthorityConnection'] = ResolversParentTypes['SharingAuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharingAuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingAuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAuthorityEdge'] = ResolversParentTypes['SharingAuthorityEdge']> = {
  accuracy?: Resolver<ResolversTypes['SharedAccuracy'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectedInSameDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  sameDeliveryBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['WeaknessConnection'], ParentType, ContextType, RequireFields<SharingAuthorityEdgeWeaknessesArgs, 'first'>>;
};

export type SharingCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingCoverage'] = ResolversParentTypes['SharingCoverage']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  authorities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authoritiesExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predecessorsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsNotRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarAuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarAuthorityConnection'] = ResolversParentTypes['SimilarAuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SimilarAuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarAuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarAuthorityEdge'] = ResolversParentTypes['SimilarAuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectedTogether?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SimilarityPart']>, ParentType, ContextType>;
  sameDeliveryBody?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['SimilarTheme']>, ParentType, ContextType, RequireFields<SimilarAuthorityEdgeThemesArgs, 'first'>>;
};

export type SimilarThemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarTheme'] = ResolversParentTypes['SimilarTheme']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SimilarThemeFindingsArgs, 'first'>>;
  polarity?: Resolver<ResolversTypes['SharingPolarity'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type SimilarityPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SimilarityPart'] = ResolversParentTypes['SimilarityPart']> = {
  component?: Resolver<ResolversTypes['SimilarityComponent'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SpellConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpellConnection'] = ResolversParentTypes['SpellConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SpellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpellEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SpellEdge'] = ResolversParentTypes['SpellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstReport?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  improvements?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SpellEdgeImprovementsArgs, 'first'>>;
  lastReport?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<SpellEdgeProblemsArgs, 'first'>>;
  resolvedIn?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WeaknessStatus'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  altLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  coOccurring?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<ThemeCoOccurringArgs, 'first' | 'level' | 'minSupport' | 'prominence'>>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durations?: Resolver<ResolversTypes['Durations'], ParentType, ContextType, RequireFields<ThemeDurationsArgs, 'prominence'>>;
  excludes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ThemeFindingsArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  learningPartners?: Resolver<ResolversTypes['LearningConnection'], ParentType, ContextType, RequireFields<ThemeLearningPartnersArgs, 'first' | 'for' | 'model' | 'prominence'>>;
  narrower?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['SharedByConnection'], ParentType, ContextType, RequireFields<ThemeSharedByArgs, 'basis' | 'concerns' | 'first' | 'includeNarrower' | 'lineage' | 'neighbourModel' | 'orderBy' | 'polarity' | 'prominence'>>;
  top?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weaknesses?: Resolver<ResolversTypes['WeaknessConnection'], ParentType, ContextType, RequireFields<ThemeWeaknessesArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThemeFacet'] = ResolversParentTypes['ThemeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ThemeFacetFindingsArgs, 'first'>>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
};

export type ThemeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThemeResult'] = ResolversParentTypes['ThemeResult']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakness?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  authoritiesExamined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authorityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<TrendPointFindingsArgs, 'first'>>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inspectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<TrendPointInspectionsArgs, 'first'>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UndoChangeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoChangeResult'] = ResolversParentTypes['UndoChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeNotFound' | 'ChangeUndone' | 'FindingConflict' | 'InvalidCuration', ParentType, ContextType>;
};

export type WeaknessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Weakness'] = ResolversParentTypes['Weakness']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  authorities?: Resolver<ResolversTypes['WeaknessAuthorityConnection'], ParentType, ContextType, RequireFields<WeaknessAuthoritiesArgs, 'first' | 'orderBy' | 'prominence'>>;
  authorityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
  experimental?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<WeaknessFindingsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WeaknessLevel'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedBy?: Resolver<ResolversTypes['LearningConnection'], ParentType, ContextType, RequireFields<WeaknessResolvedByArgs, 'first' | 'model' | 'prominence'>>;
  sharedBy?: Resolver<ResolversTypes['SharedByConnection'], ParentType, ContextType, RequireFields<WeaknessSharedByArgs, 'basis' | 'concerns' | 'first' | 'includeNarrower' | 'lineage' | 'neighbourModel' | 'orderBy' | 'polarity' | 'prominence'>>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeaknessAuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeaknessAuthorityConnection'] = ResolversParentTypes['WeaknessAuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WeaknessAuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeaknessAuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeaknessAuthorityEdge'] = ResolversParentTypes['WeaknessAuthorityEdge']> = {
  accuracy?: Resolver<ResolversTypes['Accuracy'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  examinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<WeaknessAuthorityEdgeFindingsArgs, 'first' | 'orderBy'>>;
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['WeaknessHistoryEntry']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  orderUncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WeaknessStatus'], ParentType, ContextType>;
};

export type WeaknessConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeaknessConnection'] = ResolversParentTypes['WeaknessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WeaknessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeaknessEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeaknessEdge'] = ResolversParentTypes['WeaknessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
};

export type WeaknessHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeaknessHistoryEntry'] = ResolversParentTypes['WeaknessHistoryEntry']> = {
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<WeaknessHistoryEntryFindingsArgs, 'first' | 'orderBy'>>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WeaknessOutcome'], ParentType, ContextType>;
};

export type WithdrawFindingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawFindingResult'] = ResolversParentTypes['WithdrawFindingResult']> = {
  __resolveType: TypeResolveFn<'FindingConflict' | 'FindingNotFound' | 'FindingWithdrawn' | 'InvalidCuration', ParentType, ContextType>;
};

export type YearFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearFacet'] = ResolversParentTypes['YearFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<YearFacetFindingsArgs, 'first'>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearsSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YearsSummary'] = ResolversParentTypes['YearsSummary']> = {
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Accuracy?: AccuracyResolvers<ContextType>;
  AddFindingResult?: AddFindingResultResolvers<ContextType>;
  Aspect?: AspectResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityDeliveryBodyConnection?: AuthorityDeliveryBodyConnectionResolvers<ContextType>;
  AuthorityDeliveryBodyEdge?: AuthorityDeliveryBodyEdgeResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  AuthorityResult?: AuthorityResultResolvers<ContextType>;
  AuthorityWeaknessConnection?: AuthorityWeaknessConnectionResolvers<ContextType>;
  AuthorityWeaknessEdge?: AuthorityWeaknessEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeNotFound?: ChangeNotFoundResolvers<ContextType>;
  ChangeUndone?: ChangeUndoneResolvers<ContextType>;
  CoOccurrenceConnection?: CoOccurrenceConnectionResolvers<ContextType>;
  CoOccurrenceEdge?: CoOccurrenceEdgeResolvers<ContextType>;
  ComparedArea?: ComparedAreaResolvers<ContextType>;
  ComparedGrade?: ComparedGradeResolvers<ContextType>;
  ComparedTheme?: ComparedThemeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictCoverage?: ConflictCoverageResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictStatement?: ConflictStatementResolvers<ContextType>;
  CurationProblem?: CurationProblemResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DeliveryBody?: DeliveryBodyResolvers<ContextType>;
  DeliveryBodyAuthorityConnection?: DeliveryBodyAuthorityConnectionResolvers<ContextType>;
  DeliveryBodyAuthorityEdge?: DeliveryBodyAuthorityEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  EarlierVisitReference?: EarlierVisitReferenceResolvers<ContextType>;
  EarlierVisitReferenceConnection?: EarlierVisitReferenceConnectionResolvers<ContextType>;
  EarlierVisitReferenceEdge?: EarlierVisitReferenceEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingAdded?: FindingAddedResolvers<ContextType>;
  FindingConflict?: FindingConflictResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFacets?: FindingFacetsResolvers<ContextType>;
  FindingNotFound?: FindingNotFoundResolvers<ContextType>;
  FindingResult?: FindingResultResolvers<ContextType>;
  FindingReviewed?: FindingReviewedResolvers<ContextType>;
  FindingState?: FindingStateResolvers<ContextType>;
  FindingWithdrawn?: FindingWithdrawnResolvers<ContextType>;
  FollowUpCoverage?: FollowUpCoverageResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkFacet?: FrameworkFacetResolvers<ContextType>;
  GradeScale?: GradeScaleResolvers<ContextType>;
  GradeThenAndNow?: GradeThenAndNowResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InvalidCuration?: InvalidCurationResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementArea?: JudgementAreaResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  LaterInspection?: LaterInspectionResolvers<ContextType>;
  LearningConnection?: LearningConnectionResolvers<ContextType>;
  LearningCoverage?: LearningCoverageResolvers<ContextType>;
  LearningEdge?: LearningEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PolarityFacet?: PolarityFacetResolvers<ContextType>;
  PriorityActionConnection?: PriorityActionConnectionResolvers<ContextType>;
  PriorityActionEdge?: PriorityActionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecurrenceCoverage?: RecurrenceCoverageResolvers<ContextType>;
  RecurringWeaknessConnection?: RecurringWeaknessConnectionResolvers<ContextType>;
  RecurringWeaknessEdge?: RecurringWeaknessEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionFacet?: RegionFacetResolvers<ContextType>;
  RelatedFindingConnection?: RelatedFindingConnectionResolvers<ContextType>;
  RelatedFindingEdge?: RelatedFindingEdgeResolvers<ContextType>;
  ReviewFindingResult?: ReviewFindingResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchTypeFacet?: SearchTypeFacetResolvers<ContextType>;
  SearchedTexts?: SearchedTextsResolvers<ContextType>;
  SharedAccuracy?: SharedAccuracyResolvers<ContextType>;
  SharedByConnection?: SharedByConnectionResolvers<ContextType>;
  SharedByEdge?: SharedByEdgeResolvers<ContextType>;
  SharingAuthorityConnection?: SharingAuthorityConnectionResolvers<ContextType>;
  SharingAuthorityEdge?: SharingAuthorityEdgeResolvers<ContextType>;
  SharingCoverage?: SharingCoverageResolvers<ContextType>;
  SimilarAuthorityConnection?: SimilarAuthorityConnectionResolvers<ContextType>;
  SimilarAuthorityEdge?: SimilarAuthorityEdgeResolvers<ContextType>;
  SimilarTheme?: SimilarThemeResolvers<ContextType>;
  SimilarityPart?: SimilarityPartResolvers<ContextType>;
  SpellConnection?: SpellConnectionResolvers<ContextType>;
  SpellEdge?: SpellEdgeResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  ThemeFacet?: ThemeFacetResolvers<ContextType>;
  ThemeResult?: ThemeResultResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UndoChangeResult?: UndoChangeResultResolvers<ContextType>;
  Weakness?: WeaknessResolvers<ContextType>;
  WeaknessAuthorityConnection?: WeaknessAuthorityConnectionResolvers<ContextType>;
  WeaknessAuthorityEdge?: WeaknessAuthorityEdgeResolvers<ContextType>;
  WeaknessConnection?: WeaknessConnectionResolvers<ContextType>;
  WeaknessEdge?: WeaknessEdgeResolvers<ContextType>;
  WeaknessHistoryEntry?: WeaknessHistoryEntryResolvers<ContextType>;
  WithdrawFindingResult?: WithdrawFindingResultResolvers<ContextType>;
  YearFacet?: YearFacetResolvers<ContextType>;
  YearsSummary?: YearsSummaryResolvers<ContextType>;
};

