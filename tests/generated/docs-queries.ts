/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which day sources disagree over. */
export type ConflictDate =
  /** The first day on site. */
  | 'FIRST_DAY'
  /** The last day on site. */
  | 'LAST_DAY'
  /** The day of publication. */
  | 'PUBLISHED';

/** What sources disagree over. */
export type ConflictKind =
  /** A day of an inspection or of its publication. */
  | 'DATE'
  /** A grade: two sources of one inspection and area differ in the grade, or in whether there is one. What a source could not read is no difference. */
  | 'GRADE';

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

/** Whether a document may be used again. */
export type LicenceReuse =
  /** Under an open licence. */
  | 'OPEN'
  /** Not without asking. */
  | 'RESTRICTED'
  /** The document does not say. */
  | 'UNKNOWN';

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

/** Why one source is believed before another. */
export type PreferenceReason =
  /** Neither the report nor official statistics say it: of the others the one that comes first is shown. */
  | 'NO_BETTER_SOURCE'
  /** It is Ofsted's official statistics, which are believed over a table that was read by machine. */
  | 'OFFICIAL_STATISTICS'
  /** It is the report or letter on the inspection itself, which is believed over every table. */
  | 'REPORT_ITSELF';

/** How prominent a finding is in its document. */
export type Prominence =
  /** In the body of the document. */
  | 'BODY'
  /** In a list of what must improve. */
  | 'HEADLINE';

/** Whether the findings of an inspection are in the graph. */
export type Reading =
  /** Its report has not been read: it says nothing here. */
  | 'NOT_READ'
  /** Its findings are loaded, with or without quotes. */
  | 'READ'
  /** Its report cannot be read, such as a saved web page in place of the report. */
  | 'UNREADABLE';

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

export type WhoSharesSupervisionProblemsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSharesSupervisionProblemsQuery = { theme: { prefLabel: string, sharedBy: { totalCount: number, coverage: { authorities: number, authoritiesExamined: number, inspectionsRead: number, inspectionsExamined: number, inspectionsNotRead: number, visitsNotRead: number, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number } | null }, edges: Array<{ status: WeaknessStatus | null, firstSeen: string, lastSeen: string, share: number, headlineCount: number, problemCount: number, strengthCount: number, newerNotRead: number, node: { id: string, name: string, current: boolean }, basedOn: { id: string, date: string, framework: { abbreviation: string } }, findings: { nodes: Array<{ statement: string, prominence: Prominence, evidence: { page: number, paragraph: string, quoteHash: string, document: { title: string, publisher: string, secondHand: boolean, licence: { name: string, reuse: LicenceReuse } } } }> } }> } } | null };

export type WeakManagementGripQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type WeakManagementGripQuery = { theme: { narrower: Array<{ prefLabel: string, problemCount: number }>, sharedBy: { totalCount: number, edges: Array<{ lastSeen: string, status: WeaknessStatus | null, problemCount: number, examinedCount: number, node: { name: string } }> } } | null };

export type AuthorityHistoryQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type AuthorityHistoryQuery = { authority: { id: string, officialName: string, regions: Array<{ name: string }>, inspections: { totalCount: number, nodes: Array<{ id: string, kind: InspectionKind, date: string, publishedOn: string | null, reading: Reading, framework: { abbreviation: string, version: string | null }, judgements: Array<{ state: JudgementState, grade: string | null, area: { name: string }, statedIn: { title: string, publisher: string } }>, documents: { nodes: Array<{ title: string, url: string | null }> } }> } } | null };

export type WeaknessesOfAnAuthorityQueryVariables = Exact<{
  id?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type WeaknessesOfAnAuthorityQuery = { authority: { name: string, weaknesses: { totalCount: number, edges: Array<{ status: WeaknessStatus, since: string, firstSeen: string, lastSeen: string, examinedCount: number, orderUncertain: boolean, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, node: { prefLabel: string, theme: { id: string } } }> } } | null };

export type WhoSharesWithAnAuthorityQueryVariables = Exact<{
  id?: string | null | undefined;
}>;


export type WhoSharesWithAnAuthorityQuery = { authority: { name: string, sharesWith: { totalCount: number, edges: Array<{ score: number, sharedCount: number, sameDeliveryBody: boolean, inspectedInSameDays: boolean, node: { name: string }, accuracy: { lowestPrecision: number | null, notMeasuredCount: number }, weaknesses: { nodes: Array<{ prefLabel: string, authorityCount: number }> } }> } } | null };

export type WhereSourcesDisagreeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereSourcesDisagreeQuery = { inspections: { nodes: Array<{ date: string, authority: { name: string }, judgements: Array<{ grade: string | null, sourceText: string | null, preferred: boolean, area: { name: string }, statedIn: { title: string } }> }> } };

export type FindingsByThemeAndRegionQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FindingsByThemeAndRegionQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ statement: string, polarity: Polarity, concerns: Concerns, authority: { name: string }, inspection: { date: string }, themes: Array<{ prefLabel: string }>, aspects: Array<{ prefLabel: string }> }> } };

export type SuccessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuccessionsQuery = { authorities: { totalCount: number, nodes: Array<{ name: string, officialName: string, validTo: string | null, successors: Array<{ on: string, authority: { id: string, name: string } }> }> } };

export type InadequateHelpAndProtectionQueryVariables = Exact<{ [key: string]: never; }>;


export type InadequateHelpAndProtectionQuery = { inspections: { totalCount: number, nodes: Array<{ date: string, authority: { name: string }, framework: { abbreviation: string, version: string | null } }> } };

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesQuery = { themes: { nodes: Array<{ id: string, prefLabel: string, definition: string, findingCount: number, problemCount: number, accuracy: { state: AccuracyState, precision: number | null, recall: number | null, annotated: number }, narrower: Array<{ id: string, prefLabel: string, altLabels: Array<string> }> }> }, meta: { version: string | null, revision: number, counts: { authorities: number, inspections: number, inspectionsRead: number, documents: number, findings: number } } };

export type WhereTheSourcesConflictQueryVariables = Exact<{
  kind?: ConflictKind | null | undefined;
  authority?: string | null | undefined;
  since?: string | null | undefined;
}>;


export type WhereTheSourcesConflictQuery = { conflicts: { totalCount: number, coverage: { gradesCompared: number, gradesOfOneSource: number }, edges: Array<{ kind: ConflictKind, day: ConflictDate | null, reason: PreferenceReason, authority: { name: string }, node: { date: string, link: string | null }, area: { name: string } | null, statements: Array<{ value: string, sourceText: string | null, preferred: boolean, document: { title: string, publisher: string, secondHand: boolean, sha256: Array<string> } }> }> } };

export type WhatBecameOfPriorityActionsQueryVariables = Exact<{
  kind?: Array<ActionKind> | ActionKind;
  outcome?: Array<FollowUpOutcome> | FollowUpOutcome | null | undefined;
  theme?: string | null | undefined;
  region?: string | null | undefined;
}>;


export type WhatBecameOfPriorityActionsQuery = { priorityActions: { totalCount: number, coverage: { items: number, addressed: number, partly: number, repeated: number, notExaminedSince: number, noLaterReportRead: number, noMatter: number }, edges: Array<{ outcome: FollowUpOutcome, matter: { prefLabel: string } | null, node: { statement: string, authority: { name: string }, inspection: { date: string, kind: InspectionKind } }, decidedBy: { date: string, kind: InspectionKind, framework: { abbreviation: string, version: string | null } } | null, findings: { totalCount: number, nodes: Array<{ polarity: Polarity, prominence: Prominence, statement: string, evidence: { page: number, paragraph: string, url: string | null } }> }, later: Array<{ says: LaterReport, inspection: { date: string, reading: Reading } }> }> } };

export type FollowUpChainOfAnAuthorityQueryVariables = Exact<{
  id?: string;
}>;


export type FollowUpChainOfAnAuthorityQuery = { authority: { name: string, inspections: { nodes: Array<{ date: string, kind: InspectionKind, reading: Reading, follows: { date: string, kind: InspectionKind } | null, followedBy: { date: string, kind: InspectionKind } | null, priorityActions: { coverage: { items: number, addressed: number, partly: number, repeated: number, notExaminedSince: number, noLaterReportRead: number }, edges: Array<{ outcome: FollowUpOutcome, matter: { prefLabel: string } | null, node: { kind: FindingKind, statement: string } }> }, recalledBy: Array<{ now: Polarity, resolved: boolean, inspection: { date: string } }> }> } } | null };

export type VisitsThatAreOnlyRecalledQueryVariables = Exact<{
  authority?: string | null | undefined;
}>;


export type VisitsThatAreOnlyRecalledQuery = { earlierVisitReferences: { totalCount: number, nodes: Array<{ kind: EarlierVisitKind | null, earliest: string | null, latest: string | null, now: Polarity, resolved: boolean, recalls: { date: string, reading: Reading } | null, themes: Array<{ prefLabel: string }>, inspection: { date: string, authority: { name: string } }, evidence: { page: number, paragraph: string, url: string | null } }> } };


export const WhoSharesSupervisionProblemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSharesSupervisionProblems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"supervision","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"EVER"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorities"}},{"kind":"Field","name":{"kind":"Name","value":"authoritiesExamined"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionsRead"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionsExamined"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionsNotRead"}},{"kind":"Field","name":{"kind":"Name","value":"visitsNotRead"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"annotated"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"headlineCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"strengthCount"}},{"kind":"Field","name":{"kind":"Name","value":"newerNotRead"}},{"kind":"Field","name":{"kind":"Name","value":"basedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"prominence"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"quoteHash"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"secondHand"}},{"kind":"Field","name":{"kind":"Name","value":"licence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reuse"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSharesSupervisionProblemsQuery, WhoSharesSupervisionProblemsQueryVariables>;
export const WeakManagementGripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeakManagementGrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"supervision-and-management-oversight","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"EVER"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LAST_SEEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"examinedCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeakManagementGripQuery, WeakManagementGripQueryVariables>;
export const AuthorityHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuthorityHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"stockton-on-tees","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"officialName"}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"ONS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"preferred"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuthorityHistoryQuery, AuthorityHistoryQueryVariables>;
export const WeaknessesOfAnAuthorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WeaknessesOfAnAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"stockton-on-tees","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prominence"},"value":{"kind":"EnumValue","value":"HEADLINE"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"REPORTED_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"examinedCount"}},{"kind":"Field","name":{"kind":"Name","value":"orderUncertain"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"annotated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WeaknessesOfAnAuthorityQuery, WeaknessesOfAnAuthorityQueryVariables>;
export const WhoSharesWithAnAuthorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSharesWithAnAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"stockton-on-tees","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sharesWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowestPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"notMeasuredCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sameDeliveryBody"}},{"kind":"Field","name":{"kind":"Name","value":"inspectedInSameDays"}},{"kind":"Field","name":{"kind":"Name","value":"weaknesses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"authorityCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSharesWithAnAuthorityQuery, WhoSharesWithAnAuthorityQueryVariables>;
export const WhereSourcesDisagreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereSourcesDisagree"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"authority"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"St Helens","block":false},{"kind":"StringValue","value":"Oxfordshire","block":false},{"kind":"StringValue","value":"Rochdale","block":false}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"full"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LATEST"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereSourcesDisagreeQuery, WhereSourcesDisagreeQueryVariables>;
export const FindingsByThemeAndRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingsByThemeAndRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"theme"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"assessment","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"polarity"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WEAKNESS"},{"kind":"EnumValue","value":"MIXED"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"authority"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"regions"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"North East","block":false}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aspects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindingsByThemeAndRegionQuery, FindingsByThemeAndRegionQueryVariables>;
export const SuccessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Successions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"current"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"officialName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuccessionsQuery, SuccessionsQueryVariables>;
export const InadequateHelpAndProtectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InadequateHelpAndProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"latest"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-01","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"judgements"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"area"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"help-and-protection","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"grade"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"Inadequate","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"preferred"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InadequateHelpAndProtectionQuery, InadequateHelpAndProtectionQueryVariables>;
export const ThemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"top"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PROBLEM_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"findingCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"accuracy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}},{"kind":"Field","name":{"kind":"Name","value":"annotated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"narrower"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}},{"kind":"Field","name":{"kind":"Name","value":"altLabels"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"meta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authorities"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"}},{"kind":"Field","name":{"kind":"Name","value":"inspectionsRead"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]}}]} as unknown as DocumentNode<ThemesQuery, ThemesQueryVariables>;
export const WhereTheSourcesConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereTheSourcesConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConflictKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gradesCompared"}},{"kind":"Field","name":{"kind":"Name","value":"gradesOfOneSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"secondHand"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereTheSourcesConflictQuery, WhereTheSourcesConflictQueryVariables>;
export const WhatBecameOfPriorityActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatBecameOfPriorityActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionKind"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIORITY_ACTION"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpOutcome"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPEATED"},{"kind":"EnumValue","value":"PARTLY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"theme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"addressed"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"notExaminedSince"}},{"kind":"Field","name":{"kind":"Name","value":"noLaterReportRead"}},{"kind":"Field","name":{"kind":"Name","value":"noMatter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abbreviation"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"prominence"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"later"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatBecameOfPriorityActionsQuery, WhatBecameOfPriorityActionsQueryVariables>;
export const FollowUpChainOfAnAuthorityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpChainOfAnAuthority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"stockton-on-tees","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LATEST"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"follows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorityActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"addressed"}},{"kind":"Field","name":{"kind":"Name","value":"partly"}},{"kind":"Field","name":{"kind":"Name","value":"repeated"}},{"kind":"Field","name":{"kind":"Name","value":"notExaminedSince"}},{"kind":"Field","name":{"kind":"Name","value":"noLaterReportRead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recalledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpChainOfAnAuthorityQuery, FollowUpChainOfAnAuthorityQueryVariables>;
export const VisitsThatAreOnlyRecalledDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitsThatAreOnlyRecalled"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"authority"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earlierVisitReferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"held"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"authority"},"value":{"kind":"Variable","name":{"kind":"Name","value":"authority"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"recalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsThatAreOnlyRecalledQuery, VisitsThatAreOnlyRecalledQueryVariables>;