import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../resolvers/query.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  level?: WeaknessLevel;
  orderBy?: HeldWeaknessOrder;
  prominence?: WeaknessProminence;
  status?: InputMaybe<Array<WeaknessStatus>>;
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
  /** When an inspection first reported it. */
  firstSeen: Scalars['PartialDate']['output'];
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

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq: Scalars['Boolean']['input'];
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
  /** Whose practice it is about. */
  concerns: Concerns;
  /** How sure an extraction is, 0 to 1; null for a curated one. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The latest day the inspection can have ended: what `DAY` orders by. */
  day: Scalars['Date']['output'];
  /** By when it is to be done, as written. */
  deadline?: Maybe<Scalars['String']['output']>;
  /** The exact place it comes from. */
  evidence: Evidence;
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
  /** Whether it is good or bad. */
  polarity: Polarity;
  /** Place in its document, counted from 1. */
  position: Scalars['Int']['output'];
  /** Whether it is in the list of what must improve, or in the body. */
  prominence: Prominence;
  /** The sentence itself, names masked: only in a store that has ingested the document; `evidence.document.quoteStatus` says why not. */
  quote?: Maybe<Scalars['String']['output']>;
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
  /** The weaknesses it shows; none unless it is a problem. */
  weaknesses: Array<Weakness>;
};


/** One thing an inspection found, in our own words, with the place it comes from. */
export type FindingWeaknessesArgs = {
  level?: InputMaybe<WeaknessLevel>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The findings with their cursors. */
  edges: Array<FindingEdge>;
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
  /** The day its report was published, where known. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether its findings are loaded. */
  reading: Reading;
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

/** The terms a document is published under. */
export type Licence = {
  __typename?: 'Licence';
  /** How to name the source. */
  attribution: Scalars['String']['output'];
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

/** Compares the polarity of a finding. */
export type PolarityFilter = {
  /** Is this. */
  eq?: InputMaybe<Polarity>;
  /** Is one of these. */
  in?: InputMaybe<Array<Polarity>>;
};

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
  /** One document by id or key. Null when there is none. */
  document?: Maybe<Document>;
  /** Documents: reports, letters, news items and published tables. */
  documents: DocumentConnection;
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
  /** How many later inspections have not been read. */
  newerNotRead: Scalars['Int']['output'];
  /** The authority. */
  node: Authority;
  /** Problems on it, headlines among them. */
  problemCount: Scalars['Int']['output'];
  /** Inspections that report it, out of those that examined the theme. */
  share: Scalars['Float']['output'];
  /** The status of the weakness in this authority; null when the question is not the stored one (other polarity, concerns, or narrower themes left out). */
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
  /** Authorities in scope: of the region asked for, with any inspection known by then. */
  authorities: Scalars['Int']['output'];
  /** Those of them with an inspection that examined the theme. */
  authoritiesExamined: Scalars['Int']['output'];
  /** Those of them that examined the theme. */
  inspectionsExamined: Scalars['Int']['output'];
  /** Full inspections that have not been read: they may say otherwise. */
  inspectionsNotRead: Scalars['Int']['output'];
  /** Inspections and visits that have been read. */
  inspectionsRead: Scalars['Int']['output'];
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
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  orderBy?: FindingOrder;
};


/** What a finding can be about, a concept of our SKOS scheme. */
export type ThemeSharedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: SharingBasis;
  concerns?: Array<Concerns>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  minInspections?: InputMaybe<Scalars['Int']['input']>;
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
export type WeaknessSharedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  basis?: SharingBasis;
  concerns?: Array<Concerns>;
  first: Scalars['Int']['input'];
  includeNarrower?: Scalars['Boolean']['input'];
  minInspections?: InputMaybe<Scalars['Int']['input']>;
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
  /** When an inspection first reported it. */
  firstSeen: Scalars['PartialDate']['output'];
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Aspect )
    | ( Authority )
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
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accuracy: ResolverTypeWrapper<Accuracy>;
  AccuracyState: AccuracyState;
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
  AuthorityWeaknessConnection: ResolverTypeWrapper<AuthorityWeaknessConnection>;
  AuthorityWeaknessEdge: ResolverTypeWrapper<AuthorityWeaknessEdge>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  CoOccurrenceConnection: ResolverTypeWrapper<CoOccurrenceConnection>;
  CoOccurrenceEdge: ResolverTypeWrapper<CoOccurrenceEdge>;
  Concerns: Concerns;
  ConcernsFilter: ConcernsFilter;
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
  EarlierVisitKind: EarlierVisitKind;
  EarlierVisitReference: ResolverTypeWrapper<EarlierVisitReference>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingConnection: ResolverTypeWrapper<FindingConnection>;
  FindingEdge: ResolverTypeWrapper<FindingEdge>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingKindFilter: FindingKindFilter;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  FindingRelationFilter: FindingRelationFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Framework: ResolverTypeWrapper<Framework>;
  FrameworkConnection: ResolverTypeWrapper<FrameworkConnection>;
  FrameworkEdge: ResolverTypeWrapper<FrameworkEdge>;
  FrameworkFilter: FrameworkFilter;
  FrameworkOrder: FrameworkOrder;
  FrameworkOrderField: FrameworkOrderField;
  GradeScale: ResolverTypeWrapper<GradeScale>;
  HeldWeaknessOrder: HeldWeaknessOrder;
  HeldWeaknessOrderField: HeldWeaknessOrderField;
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
  Judgement: ResolverTypeWrapper<Judgement>;
  JudgementArea: ResolverTypeWrapper<JudgementArea>;
  JudgementConnection: ResolverTypeWrapper<JudgementConnection>;
  JudgementEdge: ResolverTypeWrapper<JudgementEdge>;
  JudgementFilter: JudgementFilter;
  JudgementRelationFilter: JudgementRelationFilter;
  JudgementState: JudgementState;
  JudgementStateFilter: JudgementStateFilter;
  Licence: ResolverTypeWrapper<Licence>;
  LicenceReuse: LicenceReuse;
  Method: Method;
  MethodFilter: MethodFilter;
  NeighbourCloseness: NeighbourCloseness;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnection>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdge>;
  NeighbourModel: NeighbourModel;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Polarity: Polarity;
  PolarityFilter: PolarityFilter;
  Prominence: Prominence;
  ProminenceFilter: ProminenceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteStatus: QuoteStatus;
  Reading: Reading;
  ReadingFilter: ReadingFilter;
  Region: ResolverTypeWrapper<Region>;
  RegionFilter: RegionFilter;
  RegionRelationFilter: RegionRelationFilter;
  RegionScheme: RegionScheme;
  RegionSchemeFilter: RegionSchemeFilter;
  ReviewStatus: ReviewStatus;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Succession: ResolverTypeWrapper<Succession>;
  TextFilter: TextFilter;
  Theme: ResolverTypeWrapper<Theme>;
  ThemeConnection: ResolverTypeWrapper<ThemeConnection>;
  ThemeEdge: ResolverTypeWrapper<ThemeEdge>;
  ThemeFilter: ThemeFilter;
  ThemeLevel: ThemeLevel;
  ThemeOrder: ThemeOrder;
  ThemeOrderField: ThemeOrderField;
  ThemeReference: ThemeReference;
  ThemeRelationFilter: ThemeRelationFilter;
  Trend: ResolverTypeWrapper<Trend>;
  TrendKey: TrendKey;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  Weakness: ResolverTypeWrapper<Weakness>;
  WeaknessAuthorityConnection: ResolverTypeWrapper<WeaknessAuthorityConnection>;
  WeaknessAuthorityEdge: ResolverTypeWrapper<WeaknessAuthorityEdge>;
  WeaknessConnection: ResolverTypeWrapper<WeaknessConnection>;
  WeaknessEdge: ResolverTypeWrapper<WeaknessEdge>;
  WeaknessFilter: WeaknessFilter;
  WeaknessLevel: WeaknessLevel;
  WeaknessLevelFilter: WeaknessLevelFilter;
  WeaknessOrder: WeaknessOrder;
  WeaknessOrderField: WeaknessOrderField;
  WeaknessProminence: WeaknessProminence;
  WeaknessStatus: WeaknessStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accuracy: Accuracy;
  Aspect: Aspect;
  Authority: Authority;
  AuthorityConnection: AuthorityConnection;
  AuthorityDeliveryBodyConnection: AuthorityDeliveryBodyConnection;
  AuthorityDeliveryBodyEdge: AuthorityDeliveryBodyEdge;
  AuthorityEdge: AuthorityEdge;
  AuthorityFilter: AuthorityFilter;
  AuthorityKindFilter: AuthorityKindFilter;
  AuthorityOrder: AuthorityOrder;
  AuthorityWeaknessConnection: AuthorityWeaknessConnection;
  AuthorityWeaknessEdge: AuthorityWeaknessEdge;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  CoOccurrenceConnection: CoOccurrenceConnection;
  CoOccurrenceEdge: CoOccurrenceEdge;
  ConcernsFilter: ConcernsFilter;
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
  EarlierVisitReference: EarlierVisitReference;
  Evidence: Evidence;
  Finding: Finding;
  FindingConnection: FindingConnection;
  FindingEdge: FindingEdge;
  FindingFilter: FindingFilter;
  FindingKindFilter: FindingKindFilter;
  FindingOrder: FindingOrder;
  FindingRelationFilter: FindingRelationFilter;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Framework: Framework;
  FrameworkConnection: FrameworkConnection;
  FrameworkEdge: FrameworkEdge;
  FrameworkFilter: FrameworkFilter;
  FrameworkOrder: FrameworkOrder;
  GradeScale: GradeScale;
  HeldWeaknessOrder: HeldWeaknessOrder;
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
  Judgement: Judgement;
  JudgementArea: JudgementArea;
  JudgementConnection: JudgementConnection;
  JudgementEdge: JudgementEdge;
  JudgementFilter: JudgementFilter;
  JudgementRelationFilter: JudgementRelationFilter;
  JudgementStateFilter: JudgementStateFilter;
  Licence: Licence;
  MethodFilter: MethodFilter;
  NeighbourConnection: NeighbourConnection;
  NeighbourEdge: NeighbourEdge;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PolarityFilter: PolarityFilter;
  ProminenceFilter: ProminenceFilter;
  Query: Record<PropertyKey, never>;
  ReadingFilter: ReadingFilter;
  Region: Region;
  RegionFilter: RegionFilter;
  RegionRelationFilter: RegionRelationFilter;
  RegionSchemeFilter: RegionSchemeFilter;
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
  String: Scalars['String']['output'];
  Succession: Succession;
  TextFilter: TextFilter;
  Theme: Theme;
  ThemeConnection: ThemeConnection;
  ThemeEdge: ThemeEdge;
  ThemeFilter: ThemeFilter;
  ThemeOrder: ThemeOrder;
  ThemeReference: ThemeReference;
  ThemeRelationFilter: ThemeRelationFilter;
  Trend: Trend;
  TrendPoint: TrendPoint;
  Weakness: Weakness;
  WeaknessAuthorityConnection: WeaknessAuthorityConnection;
  WeaknessAuthorityEdge: WeaknessAuthorityEdge;
  WeaknessConnection: WeaknessConnection;
  WeaknessEdge: WeaknessEdge;
  WeaknessFilter: WeaknessFilter;
  WeaknessLevelFilter: WeaknessLevelFilter;
  WeaknessOrder: WeaknessOrder;
};

export type AccuracyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy']> = {
  annotated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WeaknessLevel'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccuracyState'], ParentType, ContextType>;
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
  weaknesses?: Resolver<ResolversTypes['AuthorityWeaknessConnection'], ParentType, ContextType, RequireFields<AuthorityWeaknessesArgs, 'first' | 'level' | 'orderBy' | 'prominence'>>;
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
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Weakness'], ParentType, ContextType>;
  orderUncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WeaknessStatus'], ParentType, ContextType>;
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
  concerns?: Resolver<ResolversTypes['Concerns'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  judgementArea?: Resolver<Maybe<ResolversTypes['JudgementArea']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nationalFramework?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prominence?: Resolver<ResolversTypes['Prominence'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewStatus?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  weaknesses?: Resolver<Array<ResolversTypes['Weakness']>, ParentType, ContextType, Partial<FindingWeaknessesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
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
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType, Partial<InspectionJudgementsArgs>>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InspectionKind'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['Reading'], ParentType, ContextType>;
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

export type LicenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['LicenceReuse'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Aspect' | 'Authority' | 'DeliveryBody' | 'Document' | 'EarlierVisitReference' | 'Finding' | 'Framework' | 'GradeScale' | 'Inspection' | 'Judgement' | 'JudgementArea' | 'Region' | 'Theme' | 'Weakness', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first' | 'orderBy'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'orderBy'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first' | 'orderBy'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'first' | 'orderBy'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, RequireFields<QueryThemesArgs, 'first' | 'orderBy'>>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType, RequireFields<QueryTrendArgs, 'area' | 'by' | 'full' | 'polarity' | 'prominence' | 'scheme'>>;
  weakness?: Resolver<Maybe<ResolversTypes['Weakness']>, ParentType, ContextType, RequireFields<QueryWeaknessArgs, 'id'>>;
  weaknesses?: Resolver<ResolversTypes['WeaknessConnection'], ParentType, ContextType, RequireFields<QueryWeaknessesArgs, 'first' | 'orderBy'>>;
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
  excludes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ThemeFindingsArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['SharedByConnection'], ParentType, ContextType, RequireFields<ThemeSharedByArgs, 'basis' | 'concerns' | 'first' | 'includeNarrower' | 'orderBy' | 'polarity' | 'prominence'>>;
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
  sharedBy?: Resolver<ResolversTypes['SharedByConnection'], ParentType, ContextType, RequireFields<WeaknessSharedByArgs, 'basis' | 'concerns' | 'first' | 'includeNarrower' | 'orderBy' | 'polarity' | 'prominence'>>;
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
  firstSeen?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
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

export type Resolvers<ContextType = RequestContext> = {
  Accuracy?: AccuracyResolvers<ContextType>;
  Aspect?: AspectResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityDeliveryBodyConnection?: AuthorityDeliveryBodyConnectionResolvers<ContextType>;
  AuthorityDeliveryBodyEdge?: AuthorityDeliveryBodyEdgeResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  AuthorityWeaknessConnection?: AuthorityWeaknessConnectionResolvers<ContextType>;
  AuthorityWeaknessEdge?: AuthorityWeaknessEdgeResolvers<ContextType>;
  CoOccurrenceConnection?: CoOccurrenceConnectionResolvers<ContextType>;
  CoOccurrenceEdge?: CoOccurrenceEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DeliveryBody?: DeliveryBodyResolvers<ContextType>;
  DeliveryBodyAuthorityConnection?: DeliveryBodyAuthorityConnectionResolvers<ContextType>;
  DeliveryBodyAuthorityEdge?: DeliveryBodyAuthorityEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EarlierVisitReference?: EarlierVisitReferenceResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  GradeScale?: GradeScaleResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementArea?: JudgementAreaResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
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
  Succession?: SuccessionResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  Weakness?: WeaknessResolvers<ContextType>;
  WeaknessAuthorityConnection?: WeaknessAuthorityConnectionResolvers<ContextType>;
  WeaknessAuthorityEdge?: WeaknessAuthorityEdgeResolvers<ContextType>;
  WeaknessConnection?: WeaknessConnectionResolvers<ContextType>;
  WeaknessEdge?: WeaknessEdgeResolvers<ContextType>;
};

