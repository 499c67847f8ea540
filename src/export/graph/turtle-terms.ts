/** How the value of a column stands in RDF: an id of ours, an address, a text in English, or a literal of a type. */
type As = 'id' | 'address' | 'text' | 'plain' | 'date' | 'boolean' | 'integer' | 'decimal';

/** Prefixes of the vocabularies that are used. */
export const PREFIXES = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  term: 'urn:x-findings-graph:term:',
} as const;

/** Ids are in the space that the reconciliation service names: the same wherever they were exported. */
export const ID_SPACE = 'urn:x-findings-graph:';

/** What a column says, as a predicate and its kind of object; a column that is not here is not told as such. */
type Predicates = Readonly<Record<string, readonly [string, As]>>;

/** The classes of each kind of thing, and its predicates. */
export const TERMS: Readonly<Record<string, { readonly classes: readonly string[]; readonly predicates: Predicates }>> =
  {
    Theme: {
      classes: ['skos:Concept'],
      predicates: {
        prefLabel: ['skos:prefLabel', 'text'],
        altLabels: ['skos:altLabel', 'text'],
        definition: ['skos:definition', 'text'],
        'broader.id': ['skos:broader', 'id'],
      },
    },
    Weakness: {
      classes: ['skos:Concept'],
      predicates: {
        prefLabel: ['skos:prefLabel', 'text'],
        level: ['term:level', 'plain'],
        experimental: ['term:experimental', 'boolean'],
        'theme.id': ['dcterms:subject', 'id'],
        'aspect.id': ['term:aspect', 'id'],
        'broader.id': ['skos:broader', 'id'],
      },
    },
    Authority: {
      classes: ['prov:Organization', 'term:Authority'],
      predicates: {
        name: ['rdfs:label', 'text'],
        officialName: ['foaf:name', 'text'],
        kind: ['term:kind', 'plain'],
        gssCode: ['dcterms:identifier', 'plain'],
        dfeNumber: ['term:dfeNumber', 'plain'],
        ofstedUrn: ['term:ofstedUrn', 'plain'],
        validFrom: ['term:validFrom', 'date'],
        validTo: ['term:validTo', 'date'],
        latitude: ['geo:lat', 'decimal'],
        longitude: ['geo:long', 'decimal'],
        'regions.name': ['term:region', 'plain'],
        'successors.authority.id': ['dcterms:isReplacedBy', 'id'],
      },
    },
    Inspection: {
      classes: ['prov:Activity', 'term:Inspection'],
      predicates: {
        kind: ['term:kind', 'plain'],
        full: ['term:full', 'boolean'],
        date: ['dcterms:date', 'plain'],
        earliest: ['term:earliest', 'date'],
        latest: ['term:latest', 'date'],
        publishedOn: ['dcterms:issued', 'date'],
        focus: ['term:focus', 'text'],
        reading: ['term:reading', 'plain'],
        link: ['rdfs:seeAlso', 'address'],
        'authority.id': ['term:authority', 'id'],
        'framework.id': ['dcterms:conformsTo', 'id'],
        'follows.id': ['term:follows', 'id'],
      },
    },
    Document: {
      classes: ['prov:Entity', 'foaf:Document'],
      predicates: {
        title: ['dcterms:title', 'text'],
        kind: ['term:kind', 'plain'],
        publisher: ['dc:publisher', 'plain'],
        secondHand: ['term:secondHand', 'boolean'],
        url: ['rdfs:seeAlso', 'address'],
        publishedOn: ['dcterms:issued', 'date'],
        'licence.id': ['dc:rights', 'plain'],
        'licence.name': ['dc:rights', 'text'],
        'licence.attribution': ['term:attribution', 'text'],
        'licence.reuse': ['term:reuse', 'plain'],
        'inspection.id': ['term:reportsOn', 'id'],
      },
    },
    Finding: {
      classes: ['prov:Entity', 'term:Finding'],
      predicates: {
        statement: ['dcterms:description', 'text'],
        polarity: ['term:polarity', 'plain'],
        kind: ['term:kind', 'plain'],
        prominence: ['term:prominence', 'plain'],
        concerns: ['term:concerns', 'plain'],
        section: ['term:section', 'text'],
        nationalFramework: ['term:nationalFramework', 'plain'],
        deadline: ['term:deadline', 'text'],
        resolved: ['term:resolved', 'boolean'],
        day: ['dcterms:date', 'date'],
        currency: ['term:currency', 'plain'],
        confidence: ['term:confidence', 'decimal'],
        reviewStatus: ['term:reviewStatus', 'plain'],
        'evidence.document.id': ['prov:wasDerivedFrom', 'id'],
        'evidence.document.secondHand': ['term:secondHand', 'boolean'],
        'inspection.id': ['term:inspection', 'id'],
        'authority.id': ['term:authority', 'id'],
        'judgementArea.id': ['term:judgementArea', 'id'],
        'themes.id': ['dcterms:subject', 'id'],
        'aspects.id': ['term:aspect', 'id'],
        'weaknesses.id': ['term:shows', 'id'],
      },
    },
    Standing: {
      classes: ['term:Standing'],
      predicates: {
        'authority.id': ['term:authority', 'id'],
        'node.id': ['term:weakness', 'id'],
        prominence: ['term:prominence', 'plain'],
        status: ['term:status', 'plain'],
        since: ['term:since', 'date'],
        firstSeen: ['term:firstSeen', 'plain'],
        lastSeen: ['term:lastSeen', 'plain'],
        reportedCount: ['term:reportedCount', 'integer'],
        examinedCount: ['term:examinedCount', 'integer'],
        orderUncertain: ['term:orderUncertain', 'boolean'],
        'frameworks.id': ['dcterms:conformsTo', 'id'],
      },
    },
  };

/** The type of a literal, by how it stands. */
export const LITERAL_TYPES: Readonly<Partial<Record<As, string>>> = {
  date: 'xsd:date',
  boolean: 'xsd:boolean',
  integer: 'xsd:integer',
  decimal: 'xsd:decimal',
};
