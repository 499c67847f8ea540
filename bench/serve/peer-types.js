import { RECURRENCE, SEARCH, SHARED_BY, SIMILAR } from './cypher.js';

/**
 * Our graph as the type definitions of `@neo4j/graphql`: the labels, relationship types and properties that the store
 * holds, in the way that its documentation advises (`@node`, `@relationship`, `@relationshipProperties`, `@alias`); what
 * its filters and selections cannot express is Cypher of ours in its `@cypher`. Nothing can be written: its users would
 * switch the mutations off, and it starts sooner so.
 */
export const TYPES = /* GraphQL */ `
  extend schema @mutation(operations: []) @subscription(events: [])

  enum Polarity { STRENGTH WEAKNESS MIXED NEUTRAL }

  type EvidencedIn @relationshipProperties { page: Int! paragraph: String! start: Int end: Int quoteHash: String! }
  type About @relationshipProperties { rank: Int! }
  type InAspect @relationshipProperties { rank: Int! }
  type SucceededBy @relationshipProperties { on: String! }
  type Judges @relationshipProperties { rank: Int! }
  type DeliveredBy @relationshipProperties { from: String to: String scope: String }
  type Neighbour @relationshipProperties { rank: Int! closeness: String! model: String! }
  type HasWeakness @relationshipProperties {
    prominence: String! status: String! from: String! to: String! firstSeen: String! lastSeen: String! lastSeenOn: String!
    reportedCount: Int! examinedCount: Int! orderUncertain: Boolean!
  }

  type Authority @node {
    id: ID! key: String! name: String! nameFolded: String! officialName: String!
    alternativeNames: [String!] formerNames: [String!] gssCode: String formerGssCodes: [String!]
    dfeNumber: String ofstedUrn: String kind: String! validFrom: String validTo: String current: Boolean!
    latitude: Float longitude: Float inspectionCount: Int! findingCount: Int! weaknessCount: Int!
    regions: [Region!]! @relationship(type: "IN_REGION", direction: OUT)
    inspections: [Inspection!]! @relationship(type: "OF", direction: IN)
    successors: [Authority!]! @relationship(type: "SUCCEEDED_BY", direction: OUT, properties: "SucceededBy")
    predecessors: [Authority!]! @relationship(type: "SUCCEEDED_BY", direction: IN, properties: "SucceededBy")
    deliveryBodies: [DeliveryBody!]! @relationship(type: "DELIVERED_BY", direction: OUT, properties: "DeliveredBy")
    neighbours: [Authority!]! @relationship(type: "NEIGHBOUR", direction: OUT, properties: "Neighbour")
    weaknesses: [Weakness!]! @relationship(type: "HAS_WEAKNESS", direction: OUT, properties: "HasWeakness")
    similar(first: Int!): [Similar!]! @cypher(statement: """${SIMILAR}""", columnName: "row")
  }
  type Region @node {
    id: ID! key: String! name: String! nameFolded: String! scheme: String! code: String
    authorities: [Authority!]! @relationship(type: "IN_REGION", direction: IN)
  }
  type DeliveryBody @node { id: ID! key: String! name: String! kind: String! }
  type Framework @node {
    id: ID! key: String! name: String! abbreviation: String! version: String description: String! validFrom: String!
    validTo: String graded: Boolean! fullInspection: Boolean! inspectionCount: Int!
    areas: [JudgementArea!]! @relationship(type: "JUDGES", direction: OUT, properties: "Judges")
    scale: [GradeScale!]! @relationship(type: "GRADES_ON", direction: OUT)
    inspections: [Inspection!]! @relationship(type: "UNDER", direction: IN)
  }
  type GradeScale @node { id: ID! key: String! name: String! grades: [String!] validFrom: String validTo: String }
  type JudgementArea @node {
    id: ID! key: String! name: String! description: String
    frameworks: [Framework!]! @relationship(type: "JUDGES", direction: IN, properties: "Judges")
  }
  type Judgement @node {
    id: ID! key: String! state: String! grade: String gradeRank: Int sourceText: String preferred: Boolean!
    area: [JudgementArea!]! @relationship(type: "IN_AREA", direction: OUT)
    inspection: [Inspection!]! @relationship(type: "REACHED", direction: IN)
    statedIn: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
  }
  type Inspection @node {
    id: ID! key: String! kind: String! full: Boolean! firstDay: String lastDay: String earliest: String! latest: String!
    date: String! @alias(property: "dateText") datePrecision: String! publishedOn: String available: String! focus: String
    reading: String! link: String findingCount: Int!
    authority: [Authority!]! @relationship(type: "OF", direction: OUT)
    framework: [Framework!]! @relationship(type: "UNDER", direction: OUT)
    judgements: [Judgement!]! @relationship(type: "REACHED", direction: OUT)
    documents: [Document!]! @relationship(type: "REPORTS_ON", direction: IN)
    findings: [Finding!]! @relationship(type: "REPORTS", direction: OUT)
    follows: [Inspection!]! @relationship(type: "FOLLOWS", direction: OUT)
  }
  type Document @node {
    id: ID! key: String! title: String! titleFolded: String! kind: String! publisher: String! secondHand: Boolean!
    url: String publishedOn: String publishedSort: String! pages: Int sha256: [String!] quoteStatus: String! findingCount: Int!
    licenceId: String! licenceName: String! licenceReuse: String!
    inspection: [Inspection!]! @relationship(type: "REPORTS_ON", direction: OUT)
    findings: [Finding!]! @relationship(type: "EVIDENCED_IN", direction: IN, properties: "EvidencedIn")
  }
  type Finding @node @fulltext(indexes: [{ indexName: "Finding_words", queryName: "findingsWithWords", fields: ["statement", "quote"] }]) {
    id: ID! key: String! statement: String! quote: String polarity: Polarity! kind: String! prominence: String!
    concerns: String! section: String deadline: String resolved: Boolean! method: String! confidence: Float
    reviewStatus: String! position: Int! day: String!
    evidence: [Document!]! @relationship(type: "EVIDENCED_IN", direction: OUT, properties: "EvidencedIn")
    inspection: [Inspection!]! @relationship(type: "REPORTS", direction: IN)
    themes: [Theme!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
    aspects: [Aspect!]! @relationship(type: "IN_ASPECT", direction: OUT, properties: "InAspect")
    weaknesses: [Weakness!]! @relationship(type: "SHOWS", direction: OUT)
  }
  type Theme @node {
    id: ID! key: String! prefLabel: String! prefLabelFolded: String! altLabels: [String!] definition: String!
    includes: [String!] excludes: [String!] top: Boolean! findingCount: Int! problemCount: Int!
    broader: [Theme!]! @relationship(type: "BROADER", direction: OUT)
    narrower: [Theme!]! @relationship(type: "BROADER", direction: IN)
    findings: [Finding!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
    weaknesses: [Weakness!]! @relationship(type: "IN_THEME", direction: IN)
    sharedBy(first: Int!): [Sharing!]! @cypher(statement: """${SHARED_BY}""", columnName: "row")
  }
  type Aspect @node { id: ID! key: String! prefLabel: String! definition: String! cues: [String!] }
  type Weakness @node {
    id: ID! key: String! prefLabel: String! prefLabelFolded: String! level: String! experimental: Boolean!
    findingCount: Int! authorityCount: Int!
    theme: [Theme!]! @relationship(type: "IN_THEME", direction: OUT)
    aspect: [Aspect!]! @relationship(type: "OF_ASPECT", direction: OUT)
    broader: [Weakness!]! @relationship(type: "BROADER", direction: OUT)
    narrower: [Weakness!]! @relationship(type: "BROADER", direction: IN)
    findings: [Finding!]! @relationship(type: "SHOWS", direction: IN)
    authorities: [Authority!]! @relationship(type: "HAS_WEAKNESS", direction: IN, properties: "HasWeakness")
  }

  type Sharing {
    name: String! share: Float! firstSeen: String! lastSeen: String! headlineCount: Int! problemCount: Int!
    strengthCount: Int! inspectionCount: Int! examinedCount: Int! basedOn: String! totalCount: Int!
    findings: [SharedFinding!]!
  }
  type SharedFinding { id: ID! statement: String! prominence: String! page: Int! paragraph: String! quoteHash: String! document: String! }
  type Recurring {
    id: ID! authorityCount: Int! examinedCount: Int! comparableCount: Int! share: Float! inspectionCount: Int!
    findingCount: Int! totalCount: Int!
  }
  type Similar { id: ID! name: String! score: Float! sameDeliveryBody: Boolean! inspectedTogether: Boolean! totalCount: Int! }
  type Found {
    totalCount: Int! findingCount: Int! nodes: [FoundStatement!]!
    polarities: [Share!]! themes: [Share!]! regions: [Share!]! years: [Share!]!
  }
  type FoundStatement { statement: String! score: Float! findingCount: Int! }
  type Share { key: String! count: Int! }
  type Query {
    search(words: String!, first: Int!): Found! @cypher(statement: """${SEARCH}""", columnName: "row")
    recurringWeaknesses(first: Int!): [Recurring!]! @cypher(statement: """${RECURRENCE}""", columnName: "row")
  }
`;
