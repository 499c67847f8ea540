/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an accuracy is known. */
export type AccuracyState =
  /** Ten or more problems were annotated: precision and recall are given. */
  | 'MEASURED'
  /** Fewer than ten problems were annotated: precision and recall would be chance. */
  | 'NOT_MEASURED';

/** Which authorities. */
export type AuthorityFilter = {
  /** All of these. */
  and?: Array<AuthorityFilter> | null | undefined;
  /** Whether it exists today. */
  current?: BooleanFilter | null | undefined;
  /** By the number of its findings. */
  findingCount?: IntFilter | null | undefined;
  /** By GSS code of today. */
  gssCode?: TextFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the number of its inspections. */
  inspectionCount?: IntFilter | null | undefined;
  /** By its inspections. */
  inspections?: InspectionRelationFilter | null | undefined;
  /** By kind. */
  kind?: AuthorityKindFilter | null | undefined;
  /** By short name. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: AuthorityFilter | null | undefined;
  /** At least one of these. */
  or?: Array<AuthorityFilter> | null | undefined;
  /** By its regions. */
  regions?: RegionRelationFilter | null | undefined;
  /** By the number of its open weaknesses. */
  weaknessCount?: IntFilter | null | undefined;
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
  eq?: AuthorityKind | null | undefined;
  /** Is one of these kinds. */
  in?: Array<AuthorityKind> | null | undefined;
};

/** Compares a yes or no. */
export type BooleanFilter = {
  /** Is this. */
  eq: boolean;
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
  eq?: Concerns | null | undefined;
  /** Is one of these. */
  in?: Array<Concerns> | null | undefined;
};

/** Whether an inspection has been overtaken by a later full inspection of the same authority. A visit overtakes nothing, and a successor's inspection does not overtake its predecessor's. */
export type Currency =
  /** Every other full inspection of the authority that is known was earlier: its `latest` is before this one's `earliest`. */
  | 'LATEST'
  /** A later full inspection of the authority is known (its `earliest` is after this one's `latest`), and a report or letter on it. */
  | 'SUPERSEDED'
  /** Cannot be said: it reports on no inspection; or a later full inspection is known, but no report or letter on it; or a full inspection's days, `earliest` to `latest`, overlap with this one's. */
  | 'UNKNOWN';

/** Compares a day. */
export type DateFilter = {
  /** Is this day; an explicit null asks for what has none. */
  eq?: string | null | undefined;
  /** Is after this day. */
  gt?: string | null | undefined;
  /** Is this day or after. */
  gte?: string | null | undefined;
  /** Is before this day. */
  lt?: string | null | undefined;
  /** Is this day or before. */
  lte?: string | null | undefined;
};

/** Which documents. */
export type DocumentFilter = {
  /** All of these. */
  and?: Array<DocumentFilter> | null | undefined;
  /** By the number of its findings. */
  findingCount?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the inspection it reports on. */
  inspection?: InspectionFilter | null | undefined;
  /** By kind. */
  kind?: DocumentKindFilter | null | undefined;
  /** Not this. */
  not?: DocumentFilter | null | undefined;
  /** At least one of these. */
  or?: Array<DocumentFilter> | null | undefined;
  /** By the day of publication. */
  publishedOn?: DateFilter | null | undefined;
  /** By publisher. */
  publisher?: TextFilter | null | undefined;
  /** Whether it tells what another document found. */
  secondHand?: BooleanFilter | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
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
  eq?: DocumentKind | null | undefined;
  /** Is one of these kinds. */
  in?: Array<DocumentKind> | null | undefined;
};

/** Documents related to something. */
export type DocumentRelationFilter = {
  /** All match. */
  all?: DocumentFilter | null | undefined;
  /** None matches. */
  none?: DocumentFilter | null | undefined;
  /** At least one matches. */
  some?: DocumentFilter | null | undefined;
};

/** Which findings. */
export type FindingFilter = {
  /** All of these. */
  and?: Array<FindingFilter> | null | undefined;
  /** By aspect. */
  aspect?: IdFilter | null | undefined;
  /** By the authority inspected. */
  authority?: AuthorityFilter | null | undefined;
  /** By whose practice it is about. */
  concerns?: ConcernsFilter | null | undefined;
  /** By how sure the extraction is. */
  confidence?: FloatFilter | null | undefined;
  /** By the latest day the inspection can have ended. */
  day?: DateFilter | null | undefined;
  /** By its document. */
  document?: DocumentFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the inspection that found it. */
  inspection?: InspectionFilter | null | undefined;
  /** By judgement area it is reported under. */
  judgementArea?: IdFilter | null | undefined;
  /** By kind. */
  kind?: FindingKindFilter | null | undefined;
  /** By how it was made. */
  method?: MethodFilter | null | undefined;
  /** Not this. */
  not?: FindingFilter | null | undefined;
  /** At least one of these. */
  or?: Array<FindingFilter> | null | undefined;
  /** By polarity. */
  polarity?: PolarityFilter | null | undefined;
  /** By prominence. */
  prominence?: ProminenceFilter | null | undefined;
  /** Whether it says that an earlier weakness has been put right. */
  resolved?: BooleanFilter | null | undefined;
  /** By our words for it. */
  statement?: TextFilter | null | undefined;
  /** By theme, narrower ones included unless told otherwise. */
  theme?: ThemeReference | null | undefined;
  /** By its themes. */
  themes?: ThemeRelationFilter | null | undefined;
  /** By weakness shown. */
  weakness?: IdFilter | null | undefined;
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
  eq?: FindingKind | null | undefined;
  /** Is one of these. */
  in?: Array<FindingKind> | null | undefined;
};

/** Findings related to something. */
export type FindingRelationFilter = {
  /** All match. */
  all?: FindingFilter | null | undefined;
  /** None matches. */
  none?: FindingFilter | null | undefined;
  /** At least one matches. */
  some?: FindingFilter | null | undefined;
};

/** Compares a number. */
export type FloatFilter = {
  /** Is this number; an explicit null asks for what has none. */
  eq?: number | null | undefined;
  /** Is greater than this. */
  gt?: number | null | undefined;
  /** Is this or greater. */
  gte?: number | null | undefined;
  /** Is less than this. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
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

/** Which frameworks. */
export type FrameworkFilter = {
  /** All of these. */
  and?: Array<FrameworkFilter> | null | undefined;
  /** Whether its inspections are full ones. */
  fullInspection?: BooleanFilter | null | undefined;
  /** Whether it gives grades. */
  graded?: BooleanFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name in full. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: FrameworkFilter | null | undefined;
  /** At least one of these. */
  or?: Array<FrameworkFilter> | null | undefined;
  /** By its first day. */
  validFrom?: DateFilter | null | undefined;
};

/**
 * Two grades in a row: what an inspection gave in an area, and what the last inspection of the same authority before it gave that graded the same area on the same scale. There must be one.
 * Of each area only the source to believe counts. `from` and `to` may be equal, and either may be left out: any grade then.
 */
export type GradeChange = {
  /** The area judged, by id or key. */
  area: string;
  /** The grade before is one of these, in the words of its scale, without regard to case. */
  from?: Array<string> | null | undefined;
  /** The grade this inspection gave is one of these, in the words of its scale, without regard to case. */
  to?: Array<string> | null | undefined;
};

/** Compares an id. Full ids (`theme:supervision`) and bare keys (`supervision`) are both understood. */
export type IdFilter = {
  /** Is this one; an explicit null asks for what has none. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
};

/** Which inspections. */
export type InspectionFilter = {
  /** All of these. */
  and?: Array<InspectionFilter> | null | undefined;
  /** By the authority inspected. */
  authority?: AuthorityFilter | null | undefined;
  /** By the documents that report on it. */
  documents?: DocumentRelationFilter | null | undefined;
  /** By the earliest day it can have ended. */
  earliest?: DateFilter | null | undefined;
  /** By the number of its findings. */
  findingCount?: IntFilter | null | undefined;
  /** By what it found. */
  findings?: FindingRelationFilter | null | undefined;
  /** By its first day on site. */
  firstDay?: DateFilter | null | undefined;
  /** By what a visit looked at. */
  focus?: TextFilter | null | undefined;
  /** By its framework. */
  framework?: FrameworkFilter | null | undefined;
  /** Whether it was a full inspection. */
  full?: BooleanFilter | null | undefined;
  /** Whose grade in an area differs in a given way from the one before: of the same authority, in the same area and on the same scale. */
  gradeChange?: GradeChange | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By the grades it reached. */
  judgements?: JudgementRelationFilter | null | undefined;
  /** By kind. */
  kind?: InspectionKindFilter | null | undefined;
  /** By the latest day it can have ended. */
  latest?: DateFilter | null | undefined;
  /** Not this. */
  not?: InspectionFilter | null | undefined;
  /** At least one of these. */
  or?: Array<InspectionFilter> | null | undefined;
  /** By the day of publication. */
  publishedOn?: DateFilter | null | undefined;
  /** Whether its findings are loaded. */
  reading?: ReadingFilter | null | undefined;
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
  eq?: InspectionKind | null | undefined;
  /** Is one of these kinds. */
  in?: Array<InspectionKind> | null | undefined;
};

/** Inspections related to something. */
export type InspectionRelationFilter = {
  /** All match. */
  all?: InspectionFilter | null | undefined;
  /** None matches. */
  none?: InspectionFilter | null | undefined;
  /** At least one matches. */
  some?: InspectionFilter | null | undefined;
};

/** Compares a whole number. */
export type IntFilter = {
  /** Is this number; an explicit null asks for what has none. */
  eq?: number | null | undefined;
  /** Is greater than this. */
  gt?: number | null | undefined;
  /** Is this or greater. */
  gte?: number | null | undefined;
  /** Is one of these. */
  in?: Array<number> | null | undefined;
  /** Is less than this. */
  lt?: number | null | undefined;
  /** Is this or less. */
  lte?: number | null | undefined;
};

/** Which judgements. */
export type JudgementFilter = {
  /** All of these. */
  and?: Array<JudgementFilter> | null | undefined;
  /** By area judged. */
  area?: IdFilter | null | undefined;
  /** By grade, in the words of its scale. */
  grade?: TextFilter | null | undefined;
  /** By place on the scale, 1 the best. */
  gradeRank?: IntFilter | null | undefined;
  /** Not this. */
  not?: JudgementFilter | null | undefined;
  /** At least one of these. */
  or?: Array<JudgementFilter> | null | undefined;
  /** Whether its source is the one to believe. */
  preferred?: BooleanFilter | null | undefined;
  /** Whether it is a grade. */
  state?: JudgementStateFilter | null | undefined;
};

/** Judgements related to something. */
export type JudgementRelationFilter = {
  /** All match. */
  all?: JudgementFilter | null | undefined;
  /** None matches. */
  none?: JudgementFilter | null | undefined;
  /** At least one matches. */
  some?: JudgementFilter | null | undefined;
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
  eq?: JudgementState | null | undefined;
  /** Is one of these. */
  in?: Array<JudgementState> | null | undefined;
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
  eq?: Method | null | undefined;
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

/** A published model of statistical neighbours: which authorities are most like one in the circumstances of their children, not in what was found there. */
export type NeighbourModel =
  /** The model of 2021. It also has councils that have been abolished since, such as Cumbria and Northamptonshire, and not the two that took the place of Cumbria. */
  | 'MODEL_2021'
  /** The model of 2025, which has every authority of today. */
  | 'MODEL_2025';

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
  eq?: Polarity | null | undefined;
  /** Is one of these. */
  in?: Array<Polarity> | null | undefined;
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
  eq?: Prominence | null | undefined;
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
  eq?: Reading | null | undefined;
  /** Is one of these. */
  in?: Array<Reading> | null | undefined;
};

/** Which regions. */
export type RegionFilter = {
  /** All of these. */
  and?: Array<RegionFilter> | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: RegionFilter | null | undefined;
  /** At least one of these. */
  or?: Array<RegionFilter> | null | undefined;
  /** By scheme. */
  scheme?: RegionSchemeFilter | null | undefined;
};

/** Regions related to something. */
export type RegionRelationFilter = {
  /** All match. */
  all?: RegionFilter | null | undefined;
  /** None matches. */
  none?: RegionFilter | null | undefined;
  /** At least one matches. */
  some?: RegionFilter | null | undefined;
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
  eq?: RegionScheme | null | undefined;
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

/** Which results. A condition leaves out every type that has no such thing: a polarity leaves findings alone. */
export type SearchFilter = {
  /** Findings and documents on an authority, and the authority. */
  authority?: IdFilter | null | undefined;
  /** Findings and documents of inspections under a framework. */
  framework?: IdFilter | null | undefined;
  /** Findings of a polarity. */
  polarity?: PolarityFilter | null | undefined;
  /** Findings of a prominence. */
  prominence?: ProminenceFilter | null | undefined;
  /** Findings and documents on an authority of a region, and the authorities of it. */
  region?: IdFilter | null | undefined;
  /** Findings about a theme, and the theme; narrower ones included unless told otherwise. */
  theme?: ThemeReference | null | undefined;
  /** Findings and documents of inspections that ended in a year (the latest it can have been). */
  year?: IntFilter | null | undefined;
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

/** In which inspections something must be reported to count as shared. */
export type SharingBasis =
  /** Any inspection reports it. */
  | 'EVER'
  /** The latest inspection that examined the theme reports it. */
  | 'LATEST'
  /** Two or more full inspections of the same authority report it. */
  | 'RECURRENT';

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

/** Compares text without regard to case. */
export type TextFilter = {
  /** Contains this text. */
  contains?: string | null | undefined;
  /** Ends with this text. */
  endsWith?: string | null | undefined;
  /** Is this text; an explicit null asks for what has none. */
  eq?: string | null | undefined;
  /** Is one of these. */
  in?: Array<string> | null | undefined;
  /** Begins with this text. */
  startsWith?: string | null | undefined;
};

/** Which themes. */
export type ThemeFilter = {
  /** All of these. */
  and?: Array<ThemeFilter> | null | undefined;
  /** By the number of findings. */
  findingCount?: IntFilter | null | undefined;
  /** By findings about it, itself alone. */
  findings?: FindingRelationFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** Not this. */
  not?: ThemeFilter | null | undefined;
  /** At least one of these. */
  or?: Array<ThemeFilter> | null | undefined;
  /** By label. */
  prefLabel?: TextFilter | null | undefined;
  /** By the number of problems. */
  problemCount?: IntFilter | null | undefined;
  /** Whether it has no broader theme. */
  top?: BooleanFilter | null | undefined;
};

/** A theme, and whether its narrower ones count. */
export type ThemeReference = {
  /** Id or key of the theme. */
  id: string;
  /** Whether narrower themes count. */
  includeNarrower?: boolean;
};

/** Themes related to something. */
export type ThemeRelationFilter = {
  /** All match. */
  all?: ThemeFilter | null | undefined;
  /** None matches. */
  none?: ThemeFilter | null | undefined;
  /** At least one matches. */
  some?: ThemeFilter | null | undefined;
};

/** Which weaknesses. */
export type WeaknessFilter = {
  /** All of these. */
  and?: Array<WeaknessFilter> | null | undefined;
  /** By aspect. */
  aspect?: IdFilter | null | undefined;
  /** By the number of authorities that have it. */
  authorityCount?: IntFilter | null | undefined;
  /** By the number of findings that show it. */
  findingCount?: IntFilter | null | undefined;
  /** By id. */
  id?: IdFilter | null | undefined;
  /** By level. */
  level?: WeaknessLevelFilter | null | undefined;
  /** Not this. */
  not?: WeaknessFilter | null | undefined;
  /** At least one of these. */
  or?: Array<WeaknessFilter> | null | undefined;
  /** By label. */
  prefLabel?: TextFilter | null | undefined;
  /** By theme, narrower ones included unless told otherwise. */
  theme?: ThemeReference | null | undefined;
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
  eq?: WeaknessLevel | null | undefined;
};

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

export type AuthorityHeadQueryVariables = Exact<{
  id: string;
}>;


export type AuthorityHeadQuery = { authority: { key: string, name: string, officialName: string, formerNames: Array<string>, gssCode: string | null, current: boolean, validTo: string | null, findingCount: number, inspectionCount: number, regions: Array<{ key: string, name: string }>, predecessors: Array<{ on: string, authority: { key: string, name: string } }>, successors: Array<{ on: string, authority: { key: string, name: string } }>, deliveryBodies: { edges: Array<{ from: string | null, to: string | null, scope: string | null, node: { name: string } }> } } | null };

export type AuthorityInspectionsQueryVariables = Exact<{
  id: string;
}>;


export type AuthorityInspectionsQuery = { authority: { inspections: { totalCount: number, nodes: Array<{ key: string, kind: InspectionKind, full: boolean, date: string, publishedOn: string | null, focus: string | null, reading: Reading, link: string | null, findingCount: number, framework: { key: string, name: string, abbreviation: string, version: string | null }, judgements: Array<{ state: JudgementState, grade: string | null, gradeRank: number | null, area: { key: string, name: string }, statedIn: { key: string, title: string } }>, documents: { nodes: Array<{ key: string, title: string, secondHand: boolean, findingCount: number }> } }> } } | null };

export type AuthorityWeaknessesQueryVariables = Exact<{
  id: string;
  prominence: WeaknessProminence;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorityWeaknessesQuery = { authority: { weaknesses: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ status: WeaknessStatus, since: string, firstSeen: string, lastSeen: string, reportedCount: number, examinedCount: number, orderUncertain: boolean, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, node: { key: string, prefLabel: string, theme: { key: string, prefLabel: string, top: boolean } }, history: Array<{ outcome: WeaknessOutcome, inspection: { key: string } }> }> } } | null };

export type AuthorityActionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AuthorityActionsQuery = { priorityActions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { items: number, addressed: number, partly: number, repeated: number, notExaminedSince: number, noLaterReportRead: number, noMatter: number }, edges: Array<{ outcome: FollowUpOutcome, matter: { key: string, prefLabel: string } | null, decidedBy: { key: string, kind: InspectionKind, date: string } | null, node: { id: string, kind: FindingKind, statement: string, deadline: string | null, method: Method, confidence: number | null, evidence: { page: number, paragraph: string, url: string | null, document: { key: string, title: string } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { abbreviation: string } } } }> } };

export type AuthoritySimilarQueryVariables = Exact<{
  id: string;
}>;


export type AuthoritySimilarQuery = { authority: { similar: { totalCount: number, edges: Array<{ score: number, sameDeliveryBody: boolean, inspectedTogether: boolean, parts: Array<{ component: SimilarityComponent, value: number | null, contribution: number }>, themes: Array<{ polarity: SharingPolarity, theme: { key: string, prefLabel: string } }>, node: { key: string, name: string } }> } } | null };

export type AuthorityNeighboursQueryVariables = Exact<{
  id: string;
}>;


export type AuthorityNeighboursQuery = { authority: { neighbours: { edges: Array<{ rank: number, closeness: NeighbourCloseness, model: NeighbourModel, node: { key: string, name: string } }> } } | null };

export type CompareAuthoritiesQueryVariables = Exact<{
  authorities: Array<string> | string;
  themes?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CompareAuthoritiesQuery = { compare: { themes: Array<{ key: string, prefLabel: string, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number } }>, areas: Array<{ area: { key: string, name: string }, scale: { name: string } }>, rows: Array<{ authority: { key: string, name: string, regions: Array<{ name: string }> }, themes: Array<{ status: WeaknessStatus | null, headlineStatus: WeaknessStatus | null, headlineCount: number, problemCount: number, strengthCount: number, examinedCount: number, partial: boolean, newerNotRead: number, reason: ComparisonReason | null, latest: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } } | null }>, grades: Array<{ superseded: boolean, reason: ComparisonReason | null, judgement: { grade: string | null, gradeRank: number | null, inspection: { date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } } } | null }> }> } };

export type DocumentHeadQueryVariables = Exact<{
  id: string;
}>;


export type DocumentHeadQuery = { document: { key: string, title: string, kind: DocumentKind, publisher: string, secondHand: boolean, url: string | null, publishedOn: string | null, quoteStatus: QuoteStatus, currency: Currency, findingCount: number, licence: { name: string, attribution: string | null, reuse: LicenceReuse }, inspection: { key: string, kind: InspectionKind, date: string, publishedOn: string | null, focus: string | null, framework: { key: string, name: string, abbreviation: string, version: string | null }, authority: { key: string, name: string } } | null } | null };

export type DocumentFindingsQueryVariables = Exact<{
  id: string;
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentFindingsQuery = { document: { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ position: number, section: string | null, id: string, key: string, statement: string, quote: string | null, polarity: Polarity, kind: FindingKind, prominence: Prominence, concerns: Concerns, method: Method, confidence: number | null, reviewStatus: ReviewStatus, currency: Currency, citation: string, permalink: string, aspects: Array<{ key: string, prefLabel: string }>, evidence: { page: number, paragraph: string, quoteHash: string, url: string | null, document: { key: string, title: string, publisher: string, secondHand: boolean, quoteStatus: QuoteStatus, licence: { name: string, reuse: LicenceReuse } } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, authority: { key: string, name: string }, themes: Array<{ key: string, prefLabel: string }> }> } } | null };

export type HoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingsQuery = { meta: { version: string | null, revision: number, loadedAt: string | null, counts: { authorities: number, inspections: number, inspectionsRead: number, documents: number, documentsWithText: number, findings: number, quotes: number, themes: number } } };

export type ReadByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadByYearQuery = { trend: { knownCount: number, readCount: number, points: Array<{ key: string, knownCount: number, readCount: number }> } | null };

export type HeadlineWeaknessesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeadlineWeaknessesQuery = { weaknesses: { nodes: Array<{ key: string, prefLabel: string, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, theme: { key: string, prefLabel: string, top: boolean, broader: Array<{ key: string }> }, authorities: { totalCount: number } }> }, authorities: { totalCount: number } };

export type NetworkAroundAuthorityQueryVariables = Exact<{
  id: string;
}>;


export type NetworkAroundAuthorityQuery = { authority: { key: string, name: string, sharesWith: { totalCount: number, edges: Array<{ score: number, sharedCount: number, sameDeliveryBody: boolean, inspectedInSameDays: boolean, accuracy: { lowestPrecision: number | null, notMeasuredCount: number }, node: { key: string, name: string }, weaknesses: { nodes: Array<{ theme: { key: string, prefLabel: string } }> } }> } } | null };

export type NetworkAroundThemeQueryVariables = Exact<{
  id: string;
}>;


export type NetworkAroundThemeQuery = { theme: { key: string, prefLabel: string, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, coOccurring: { totalCount: number, edges: Array<{ support: number, adjustedLift: number, authorityCount: number, examinedCount: number, node: { key: string, prefLabel: string }, authorities: { nodes: Array<{ key: string, name: string }> } }> } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, findingCount: number, spelling: SearchSpelling, pageInfo: { hasNextPage: boolean, endCursor: string | null }, searched: { statements: number, quotes: number, documents: number, documentsWithText: number }, nodes: Array<
      | { type: SearchType, kind: 'AuthorityResult', authority: { key: string, name: string, officialName: string, current: boolean, inspectionCount: number }, highlights: Array<{ field: string, index: number | null, start: number, end: number }> }
      | { type: SearchType, kind: 'DocumentResult', document: { key: string, title: string, publisher: string, publishedOn: string | null, secondHand: boolean }, highlights: Array<{ field: string, index: number | null, start: number, end: number }> }
      | { statement: string, findingCount: number, type: SearchType, kind: 'FindingResult', finding: { id: string, key: string, statement: string, quote: string | null, polarity: Polarity, kind: FindingKind, prominence: Prominence, concerns: Concerns, method: Method, confidence: number | null, reviewStatus: ReviewStatus, currency: Currency, citation: string, permalink: string, evidence: { page: number, paragraph: string, quoteHash: string, url: string | null, document: { key: string, title: string, publisher: string, secondHand: boolean, quoteStatus: QuoteStatus, licence: { name: string, reuse: LicenceReuse } } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, authority: { key: string, name: string }, themes: Array<{ key: string, prefLabel: string }> }, highlights: Array<{ field: string, index: number | null, start: number, end: number }> }
      | { type: SearchType, kind: 'ThemeResult', theme: { key: string, prefLabel: string, definition: string, problemCount: number }, highlights: Array<{ field: string, index: number | null, start: number, end: number }> }
    > } };

export type SearchFacetsQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
}>;


export type SearchFacetsQuery = { search: { facets: { types: Array<{ type: SearchType, count: number }>, polarities: Array<{ polarity: Polarity, count: number }>, themes: Array<{ count: number, theme: { key: string, prefLabel: string } }>, regions: Array<{ count: number, region: { key: string, name: string, scheme: RegionScheme } }>, years: Array<{ year: number, count: number }>, frameworks: Array<{ count: number, framework: { key: string, name: string, abbreviation: string, version: string | null } }> } } };

export type AccuracyFactsFragment = { state: AccuracyState, precision: number | null, recall: number | null, annotated: number };

export type FrameworkFactsFragment = { key: string, name: string, abbreviation: string, version: string | null };

export type FindingFactsFragment = { id: string, key: string, statement: string, quote: string | null, polarity: Polarity, kind: FindingKind, prominence: Prominence, concerns: Concerns, method: Method, confidence: number | null, reviewStatus: ReviewStatus, currency: Currency, citation: string, permalink: string, evidence: { page: number, paragraph: string, quoteHash: string, url: string | null, document: { key: string, title: string, publisher: string, secondHand: boolean, quoteStatus: QuoteStatus, licence: { name: string, reuse: LicenceReuse } } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, authority: { key: string, name: string }, themes: Array<{ key: string, prefLabel: string }> };

export type EveryAuthorityQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EveryAuthorityQuery = { authorities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, current: boolean, latitude: number | null, longitude: number | null, regions: Array<{ key: string, name: string }> }> } };

export type EveryThemeQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryThemeQuery = { themes: { nodes: Array<{ key: string, prefLabel: string, top: boolean, broader: Array<{ key: string }> }> } };

export type EveryFrameworkQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryFrameworkQuery = { frameworks: { nodes: Array<{ validFrom: string, validTo: string | null, fullInspection: boolean, key: string, name: string, abbreviation: string, version: string | null }> } };

export type ThemeHeadQueryVariables = Exact<{
  id: string;
}>;


export type ThemeHeadQuery = { theme: { key: string, prefLabel: string, altLabels: Array<string>, definition: string, includes: Array<string>, excludes: Array<string>, top: boolean, findingCount: number, problemCount: number, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, broader: Array<{ key: string, prefLabel: string }>, narrower: Array<{ key: string, prefLabel: string, definition: string, problemCount: number }>, weaknesses: { nodes: Array<{ key: string, prefLabel: string }> } } | null };

export type ThemeTrendQueryVariables = Exact<{
  id: string;
  prominence: WeaknessProminence;
  region?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ThemeTrendQuery = { trend: { knownCount: number, readCount: number, examinedCount: number, inspectionCount: number, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number } | null, points: Array<{ key: string, knownCount: number, readCount: number, examinedCount: number, inspectionCount: number, share: number | null, low: number | null, high: number | null, small: boolean }> } | null };

export type ThemeSharingQueryVariables = Exact<{
  id: string;
  basis: SharingBasis;
  prominence: WeaknessProminence;
  region?: string | null | undefined;
  asOf?: string | null | undefined;
  neighboursOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ThemeSharingQuery = { theme: { sharedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, coverage: { authorities: number, authoritiesExamined: number, inspectionsRead: number, inspectionsExamined: number, inspectionsNotRead: number, visitsNotRead: number, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number } | null }, edges: Array<{ status: WeaknessStatus | null, firstSeen: string, lastSeen: string, share: number, headlineCount: number, problemCount: number, strengthCount: number, inspectionCount: number, examinedCount: number, newerNotRead: number, basedOn: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, node: { key: string, name: string, current: boolean, regions: Array<{ name: string }> } }> } } | null };

export type ThemeExaminedQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  polarity: SharingPolarity;
  after?: string | null | undefined;
}>;


export type ThemeExaminedQuery = { theme: { sharedBy: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string }> } } | null };

export type ThemeExamplesQueryVariables = Exact<{
  filter: FindingFilter;
  after?: string | null | undefined;
}>;


export type ThemeExamplesQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, statement: string, quote: string | null, polarity: Polarity, kind: FindingKind, prominence: Prominence, concerns: Concerns, method: Method, confidence: number | null, reviewStatus: ReviewStatus, currency: Currency, citation: string, permalink: string, evidence: { page: number, paragraph: string, quoteHash: string, url: string | null, document: { key: string, title: string, publisher: string, secondHand: boolean, quoteStatus: QuoteStatus, licence: { name: string, reuse: LicenceReuse } } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, authority: { key: string, name: string }, themes: Array<{ key: string, prefLabel: string }> }> } };

export type EvidenceQueryVariables = Exact<{
  authority: string;
  filter: FindingFilter;
  after?: string | null | undefined;
}>;


export type EvidenceQuery = { authority: { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, statement: string, quote: string | null, polarity: Polarity, kind: FindingKind, prominence: Prominence, concerns: Concerns, method: Method, confidence: number | null, reviewStatus: ReviewStatus, currency: Currency, citation: string, permalink: string, evidence: { page: number, paragraph: string, quoteHash: string, url: string | null, document: { key: string, title: string, publisher: string, secondHand: boolean, quoteStatus: QuoteStatus, licence: { name: string, reuse: LicenceReuse } } }, inspection: { key: string, kind: InspectionKind, date: string, framework: { key: string, name: string, abbreviation: string, version: string | null } }, authority: { key: string, name: string }, themes: Array<{ key: string, prefLabel: string }> }> } } | null };

export type WhoSharesWhatQueryVariables = Exact<{
  filter?: AuthorityFilter | null | undefined;
  weaknesses?: WeaknessFilter | null | undefined;
  prominence: WeaknessProminence;
  asOf?: string | null | undefined;
  byFramework: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoSharesWhatQuery = { authorities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, current: boolean, regions: Array<{ key: string, name: string }>, weaknesses: { edges: Array<{ status: WeaknessStatus, lastSeen: string, reportedCount: number, examinedCount: number, frameworks?: Array<{ key: string }>, node: { key: string } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccuracyFactsFragmentDoc = new TypedDocumentString(`
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}
    `, {"fragmentName":"AccuracyFacts"}) as unknown as TypedDocumentString<AccuracyFactsFragment, unknown>;
export const FrameworkFactsFragmentDoc = new TypedDocumentString(`
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}
    `, {"fragmentName":"FrameworkFacts"}) as unknown as TypedDocumentString<FrameworkFactsFragment, unknown>;
export const FindingFactsFragmentDoc = new TypedDocumentString(`
    fragment FindingFacts on Finding {
  id
  key
  statement
  quote
  polarity
  kind
  prominence
  concerns
  method
  confidence
  reviewStatus
  currency
  citation
  permalink
  evidence {
    page
    paragraph
    quoteHash
    url
    document {
      key
      title
      publisher
      secondHand
      quoteStatus
      licence {
        name
        reuse
      }
    }
  }
  inspection {
    key
    kind
    date
    framework {
      ...FrameworkFacts
    }
  }
  authority {
    key
    name
  }
  themes {
    key
    prefLabel
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`, {"fragmentName":"FindingFacts"}) as unknown as TypedDocumentString<FindingFactsFragment, unknown>;
export const AuthorityHeadDocument = new TypedDocumentString(`
    query AuthorityHead($id: ID!) {
  authority(id: $id) {
    key
    name
    officialName
    formerNames
    gssCode
    current
    validTo
    findingCount
    inspectionCount
    regions(scheme: ONS) {
      key
      name
    }
    predecessors {
      on
      authority {
        key
        name
      }
    }
    successors {
      on
      authority {
        key
        name
      }
    }
    deliveryBodies(first: 5) {
      edges {
        from
        to
        scope
        node {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorityHeadQuery, AuthorityHeadQueryVariables>;
export const AuthorityInspectionsDocument = new TypedDocumentString(`
    query AuthorityInspections($id: ID!) {
  authority(id: $id) {
    inspections(orderBy: {field: LATEST, direction: ASC}, first: 60) {
      totalCount
      nodes {
        key
        kind
        full
        date
        publishedOn
        focus
        reading
        link
        findingCount
        framework {
          ...FrameworkFacts
        }
        judgements(preferred: true) {
          state
          grade
          gradeRank
          area {
            key
            name
          }
          statedIn {
            key
            title
          }
        }
        documents(first: 3) {
          nodes {
            key
            title
            secondHand
            findingCount
          }
        }
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<AuthorityInspectionsQuery, AuthorityInspectionsQueryVariables>;
export const AuthorityWeaknessesDocument = new TypedDocumentString(`
    query AuthorityWeaknesses($id: ID!, $prominence: WeaknessProminence!, $asOf: Date, $after: String) {
  authority(id: $id) {
    weaknesses(prominence: $prominence, asOf: $asOf, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        status
        since
        firstSeen
        lastSeen
        reportedCount
        examinedCount
        orderUncertain
        accuracy {
          ...AccuracyFacts
        }
        node {
          key
          prefLabel
          theme {
            key
            prefLabel
            top
          }
        }
        history {
          outcome
          inspection {
            key
          }
        }
      }
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}`) as unknown as TypedDocumentString<AuthorityWeaknessesQuery, AuthorityWeaknessesQueryVariables>;
export const AuthorityActionsDocument = new TypedDocumentString(`
    query AuthorityActions($id: ID!, $after: String) {
  priorityActions(authority: $id, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    coverage {
      items
      addressed
      partly
      repeated
      notExaminedSince
      noLaterReportRead
      noMatter
    }
    edges {
      outcome
      matter {
        key
        prefLabel
      }
      decidedBy {
        key
        kind
        date
      }
      node {
        id
        kind
        statement
        deadline
        method
        confidence
        evidence {
          page
          paragraph
          url
          document {
            key
            title
          }
        }
        inspection {
          key
          kind
          date
          framework {
            abbreviation
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorityActionsQuery, AuthorityActionsQueryVariables>;
export const AuthoritySimilarDocument = new TypedDocumentString(`
    query AuthoritySimilar($id: ID!) {
  authority(id: $id) {
    similar(first: 8) {
      totalCount
      edges {
        score
        sameDeliveryBody
        inspectedTogether
        parts {
          component
          value
          contribution
        }
        themes(first: 4) {
          polarity
          theme {
            key
            prefLabel
          }
        }
        node {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthoritySimilarQuery, AuthoritySimilarQueryVariables>;
export const AuthorityNeighboursDocument = new TypedDocumentString(`
    query AuthorityNeighbours($id: ID!) {
  authority(id: $id) {
    neighbours(first: 10) {
      edges {
        rank
        closeness
        model
        node {
          key
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorityNeighboursQuery, AuthorityNeighboursQueryVariables>;
export const CompareAuthoritiesDocument = new TypedDocumentString(`
    query CompareAuthorities($authorities: [ID!]!, $themes: [ID!], $asOf: Date) {
  compare(authorities: $authorities, themes: $themes, asOf: $asOf) {
    themes {
      key
      prefLabel
      accuracy {
        ...AccuracyFacts
      }
    }
    areas {
      area {
        key
        name
      }
      scale {
        name
      }
    }
    rows {
      authority {
        key
        name
        regions(scheme: ONS) {
          name
        }
      }
      themes {
        status
        headlineStatus
        headlineCount
        problemCount
        strengthCount
        examinedCount
        partial
        newerNotRead
        reason
        latest {
          key
          kind
          date
          framework {
            ...FrameworkFacts
          }
        }
      }
      grades {
        superseded
        reason
        judgement {
          grade
          gradeRank
          inspection {
            date
            framework {
              ...FrameworkFacts
            }
          }
        }
      }
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}
fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<CompareAuthoritiesQuery, CompareAuthoritiesQueryVariables>;
export const DocumentHeadDocument = new TypedDocumentString(`
    query DocumentHead($id: ID!) {
  document(id: $id) {
    key
    title
    kind
    publisher
    secondHand
    url
    publishedOn
    quoteStatus
    currency
    findingCount
    licence {
      name
      attribution
      reuse
    }
    inspection {
      key
      kind
      date
      publishedOn
      focus
      framework {
        ...FrameworkFacts
      }
      authority {
        key
        name
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<DocumentHeadQuery, DocumentHeadQueryVariables>;
export const DocumentFindingsDocument = new TypedDocumentString(`
    query DocumentFindings($id: ID!, $filter: FindingFilter, $after: String) {
  document(id: $id) {
    findings(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FindingFacts
        position
        section
        aspects {
          key
          prefLabel
        }
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}
fragment FindingFacts on Finding {
  id
  key
  statement
  quote
  polarity
  kind
  prominence
  concerns
  method
  confidence
  reviewStatus
  currency
  citation
  permalink
  evidence {
    page
    paragraph
    quoteHash
    url
    document {
      key
      title
      publisher
      secondHand
      quoteStatus
      licence {
        name
        reuse
      }
    }
  }
  inspection {
    key
    kind
    date
    framework {
      ...FrameworkFacts
    }
  }
  authority {
    key
    name
  }
  themes {
    key
    prefLabel
  }
}`) as unknown as TypedDocumentString<DocumentFindingsQuery, DocumentFindingsQueryVariables>;
export const HoldingsDocument = new TypedDocumentString(`
    query Holdings {
  meta {
    version
    revision
    loadedAt
    counts {
      authorities
      inspections
      inspectionsRead
      documents
      documentsWithText
      findings
      quotes
      themes
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;
export const ReadByYearDocument = new TypedDocumentString(`
    query ReadByYear {
  trend(theme: "leadership-governance-and-partnership", by: YEAR, full: null) {
    knownCount
    readCount
    points {
      key
      knownCount
      readCount
    }
  }
}
    `) as unknown as TypedDocumentString<ReadByYearQuery, ReadByYearQueryVariables>;
export const HeadlineWeaknessesDocument = new TypedDocumentString(`
    query HeadlineWeaknesses {
  weaknesses(filter: {level: {eq: THEME}}, first: 100) {
    nodes {
      key
      prefLabel
      accuracy {
        ...AccuracyFacts
      }
      theme {
        key
        prefLabel
        top
        broader {
          key
        }
      }
      authorities(
        prominence: HEADLINE
        status: [FIRST_SEEN, NEW, PERSISTING, RE_EMERGED]
        first: 1
      ) {
        totalCount
      }
    }
  }
  authorities(filter: {inspections: {some: {reading: {eq: READ}}}}, first: 1) {
    totalCount
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}`) as unknown as TypedDocumentString<HeadlineWeaknessesQuery, HeadlineWeaknessesQueryVariables>;
export const NetworkAroundAuthorityDocument = new TypedDocumentString(`
    query NetworkAroundAuthority($id: ID!) {
  authority(id: $id) {
    key
    name
    sharesWith(prominence: HEADLINE, first: 14) {
      totalCount
      edges {
        score
        sharedCount
        sameDeliveryBody
        inspectedInSameDays
        accuracy {
          lowestPrecision
          notMeasuredCount
        }
        node {
          key
          name
        }
        weaknesses(first: 40) {
          nodes {
            theme {
              key
              prefLabel
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkAroundAuthorityQuery, NetworkAroundAuthorityQueryVariables>;
export const NetworkAroundThemeDocument = new TypedDocumentString(`
    query NetworkAroundTheme($id: ID!) {
  theme(id: $id) {
    key
    prefLabel
    accuracy {
      ...AccuracyFacts
    }
    coOccurring(prominence: HEADLINE, minSupport: 0.05, first: 10) {
      totalCount
      edges {
        support
        adjustedLift
        authorityCount
        examinedCount
        node {
          key
          prefLabel
        }
        authorities(first: 100) {
          nodes {
            key
            name
          }
        }
      }
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}`) as unknown as TypedDocumentString<NetworkAroundThemeQuery, NetworkAroundThemeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $filter: SearchFilter, $after: String) {
  search(text: $text, types: $types, filter: $filter, first: 25, after: $after) {
    totalCount
    findingCount
    spelling
    pageInfo {
      hasNextPage
      endCursor
    }
    searched {
      statements
      quotes
      documents
      documentsWithText
    }
    nodes {
      kind: __typename
      type
      highlights {
        field
        index
        start
        end
      }
      ... on FindingResult {
        statement
        findingCount
        finding {
          ...FindingFacts
        }
      }
      ... on ThemeResult {
        theme {
          key
          prefLabel
          definition
          problemCount
        }
      }
      ... on AuthorityResult {
        authority {
          key
          name
          officialName
          current
          inspectionCount
        }
      }
      ... on DocumentResult {
        document {
          key
          title
          publisher
          publishedOn
          secondHand
        }
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}
fragment FindingFacts on Finding {
  id
  key
  statement
  quote
  polarity
  kind
  prominence
  concerns
  method
  confidence
  reviewStatus
  currency
  citation
  permalink
  evidence {
    page
    paragraph
    quoteHash
    url
    document {
      key
      title
      publisher
      secondHand
      quoteStatus
      licence {
        name
        reuse
      }
    }
  }
  inspection {
    key
    kind
    date
    framework {
      ...FrameworkFacts
    }
  }
  authority {
    key
    name
  }
  themes {
    key
    prefLabel
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($text: String!, $types: [SearchType!], $filter: SearchFilter) {
  search(text: $text, types: $types, filter: $filter, first: 1) {
    facets {
      types {
        type
        count
      }
      polarities {
        polarity
        count
      }
      themes {
        count
        theme {
          key
          prefLabel
        }
      }
      regions {
        count
        region {
          key
          name
          scheme
        }
      }
      years {
        year
        count
      }
      frameworks {
        count
        framework {
          ...FrameworkFacts
        }
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const EveryAuthorityDocument = new TypedDocumentString(`
    query EveryAuthority($after: String) {
  authorities(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      current
      latitude
      longitude
      regions(scheme: ONS) {
        key
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EveryAuthorityQuery, EveryAuthorityQueryVariables>;
export const EveryThemeDocument = new TypedDocumentString(`
    query EveryTheme {
  themes(first: 100) {
    nodes {
      key
      prefLabel
      top
      broader {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EveryThemeQuery, EveryThemeQueryVariables>;
export const EveryFrameworkDocument = new TypedDocumentString(`
    query EveryFramework {
  frameworks(first: 100) {
    nodes {
      ...FrameworkFacts
      validFrom
      validTo
      fullInspection
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<EveryFrameworkQuery, EveryFrameworkQueryVariables>;
export const ThemeHeadDocument = new TypedDocumentString(`
    query ThemeHead($id: ID!) {
  theme(id: $id) {
    key
    prefLabel
    altLabels
    definition
    includes
    excludes
    top
    findingCount
    problemCount
    accuracy {
      ...AccuracyFacts
    }
    broader {
      key
      prefLabel
    }
    narrower {
      key
      prefLabel
      definition
      problemCount
    }
    weaknesses(first: 1) {
      nodes {
        key
        prefLabel
      }
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}`) as unknown as TypedDocumentString<ThemeHeadQuery, ThemeHeadQueryVariables>;
export const ThemeTrendDocument = new TypedDocumentString(`
    query ThemeTrend($id: ID!, $prominence: WeaknessProminence!, $region: ID, $asOf: Date) {
  trend(
    theme: $id
    by: YEAR
    prominence: $prominence
    region: $region
    asOf: $asOf
  ) {
    knownCount
    readCount
    examinedCount
    inspectionCount
    accuracy {
      ...AccuracyFacts
    }
    points {
      key
      knownCount
      readCount
      examinedCount
      inspectionCount
      share
      low
      high
      small
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}`) as unknown as TypedDocumentString<ThemeTrendQuery, ThemeTrendQueryVariables>;
export const ThemeSharingDocument = new TypedDocumentString(`
    query ThemeSharing($id: ID!, $basis: SharingBasis!, $prominence: WeaknessProminence!, $region: ID, $asOf: Date, $neighboursOf: ID, $after: String) {
  theme(id: $id) {
    sharedBy(
      basis: $basis
      prominence: $prominence
      region: $region
      asOf: $asOf
      neighboursOf: $neighboursOf
      first: 100
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      coverage {
        authorities
        authoritiesExamined
        inspectionsRead
        inspectionsExamined
        inspectionsNotRead
        visitsNotRead
        accuracy {
          ...AccuracyFacts
        }
      }
      edges {
        status
        firstSeen
        lastSeen
        share
        headlineCount
        problemCount
        strengthCount
        inspectionCount
        examinedCount
        newerNotRead
        basedOn {
          key
          kind
          date
          framework {
            ...FrameworkFacts
          }
        }
        node {
          key
          name
          current
          regions(scheme: ONS) {
            name
          }
        }
      }
    }
  }
}
    fragment AccuracyFacts on Accuracy {
  state
  precision
  recall
  annotated
}
fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}`) as unknown as TypedDocumentString<ThemeSharingQuery, ThemeSharingQueryVariables>;
export const ThemeExaminedDocument = new TypedDocumentString(`
    query ThemeExamined($id: ID!, $asOf: Date, $polarity: SharingPolarity!, $after: String) {
  theme(id: $id) {
    sharedBy(
      basis: EVER
      polarity: $polarity
      concerns: [COUNCIL, PARTNERSHIP, DELIVERY_BODY, PARTNER, ADOPTION_AGENCY, OTHER_AUTHORITY]
      asOf: $asOf
      first: 100
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        key
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThemeExaminedQuery, ThemeExaminedQueryVariables>;
export const ThemeExamplesDocument = new TypedDocumentString(`
    query ThemeExamples($filter: FindingFilter!, $after: String) {
  findings(filter: $filter, first: 6, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FindingFacts
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}
fragment FindingFacts on Finding {
  id
  key
  statement
  quote
  polarity
  kind
  prominence
  concerns
  method
  confidence
  reviewStatus
  currency
  citation
  permalink
  evidence {
    page
    paragraph
    quoteHash
    url
    document {
      key
      title
      publisher
      secondHand
      quoteStatus
      licence {
        name
        reuse
      }
    }
  }
  inspection {
    key
    kind
    date
    framework {
      ...FrameworkFacts
    }
  }
  authority {
    key
    name
  }
  themes {
    key
    prefLabel
  }
}`) as unknown as TypedDocumentString<ThemeExamplesQuery, ThemeExamplesQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($authority: ID!, $filter: FindingFilter!, $after: String) {
  authority(id: $authority) {
    findings(filter: $filter, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FindingFacts
      }
    }
  }
}
    fragment FrameworkFacts on Framework {
  key
  name
  abbreviation
  version
}
fragment FindingFacts on Finding {
  id
  key
  statement
  quote
  polarity
  kind
  prominence
  concerns
  method
  confidence
  reviewStatus
  currency
  citation
  permalink
  evidence {
    page
    paragraph
    quoteHash
    url
    document {
      key
      title
      publisher
      secondHand
      quoteStatus
      licence {
        name
        reuse
      }
    }
  }
  inspection {
    key
    kind
    date
    framework {
      ...FrameworkFacts
    }
  }
  authority {
    key
    name
  }
  themes {
    key
    prefLabel
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const WhoSharesWhatDocument = new TypedDocumentString(`
    query WhoSharesWhat($filter: AuthorityFilter, $weaknesses: WeaknessFilter, $prominence: WeaknessProminence!, $asOf: Date, $byFramework: Boolean!, $first: Int!, $after: String) {
  authorities(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      name
      current
      regions(scheme: ONS) {
        key
        name
      }
      weaknesses(filter: $weaknesses, prominence: $prominence, asOf: $asOf, first: 20) {
        edges {
          status
          lastSeen
          reportedCount
          examinedCount
          frameworks @include(if: $byFramework) {
            key
          }
          node {
            key
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSharesWhatQuery, WhoSharesWhatQueryVariables>;