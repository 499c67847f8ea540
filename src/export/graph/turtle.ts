import { DataFactory, Writer, type NamedNode, type Quad_Object } from 'n3';
import { LICENCE_LINE, LICENCE_URL } from '../../domain/licence-line.ts';
import { valuesBy, type Column } from '../query-rows.ts';
import type { GraphPart } from './things.ts';
import { ID_SPACE, LITERAL_TYPES, PREFIXES, TERMS } from './turtle-terms.ts';

const literal = (text: string, of?: string | NamedNode): Quad_Object => DataFactory.literal(text, of);
const namedNode = (iri: string): NamedNode => DataFactory.namedNode(iri);

type Values = (column: string) => unknown;
type Said = readonly (readonly [predicate: string, object: Quad_Object])[];

/** The scheme that concepts of a kind are in. */
const SCHEMES: Readonly<Record<string, string>> = { Theme: 'themes', Weakness: 'weaknesses', Aspect: 'aspects' };

/** A name with a prefix, such as `skos:Concept`, in full. */
function full(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(`${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`);
}

const thing = (id: string): NamedNode => namedNode(`${ID_SPACE}${id}`);
const english = (text: string): Quad_Object => literal(text, 'en');
const typed = (value: unknown, type: string): Quad_Object => literal(String(value), full(type));

/** A writer whose text is taken piece by piece. */
function turtleWriter() {
  let text = '';
  const sink = {
    write: (chunk: string, _: string, done?: () => void): void => {
      text += chunk;
      done?.();
    },
    end: (done?: () => void): void => done?.(),
  };
  const writer = new Writer(sink, { prefixes: PREFIXES });
  return {
    say: (subject: NamedNode, said: Said): void => {
      for (const [predicate, object] of said) writer.addQuad(subject, full(predicate), object);
    },
    blank: (said: Said): Quad_Object =>
      writer.blank(said.map(([predicate, object]) => ({ predicate: full(predicate), object }))),
    end: (): void => writer.end(),
    taken: (): string => {
      const taken = text;
      text = '';
      return taken;
    },
  };
}

type TurtleWriter = ReturnType<typeof turtleWriter>;

/**
 * A part of the graph as Turtle: themes, aspects and weaknesses as SKOS concepts, findings as PROV entities that are
 * derived from a place in a document by a person or a program, and the rest as `docs/exports.md` says.
 */
export async function* turtleText(graph: GraphPart): AsyncGenerator<string> {
  const writer = turtleWriter();
  sayDataset(writer, graph);
  const told = new Set<string>();
  for (const { kind, columns, pages } of graph.things) {
    const valuesOf = valuesBy(columns);
    for await (const { rows } of pages) {
      for (const row of rows) sayThing(writer, kind.name, columns, valuesOf(row), told);
      yield writer.taken();
    }
  }
  writer.end();
  yield writer.taken();
}

function sayDataset({ say }: TurtleWriter, { data, part }: GraphPart): void {
  say(thing('dataset'), [
    ['rdf:type', full('dcat:Dataset')],
    ['dcterms:title', english('findings-graph: what Ofsted found in England’s children’s services')],
    ['dcterms:description', english(part.words)],
    ['dcterms:license', namedNode(LICENCE_URL)],
    ['dcterms:rights', english(LICENCE_LINE)],
    ['owl:versionInfo', literal(String(data.version))],
    ['term:revision', typed(data.revision, 'xsd:integer')],
  ]);
  for (const [kind, scheme] of Object.entries(SCHEMES))
    say(thing(`scheme:${scheme}`), [
      ['rdf:type', full('skos:ConceptScheme')],
      ['skos:prefLabel', english(`${kind === 'Weakness' ? 'Weaknesses' : `${kind}s`} of findings-graph`)],
      ['dcterms:isPartOf', thing('dataset')],
    ]);
  sayMakers(say);
}

/** Who makes findings of documents: people, and a program. */
function sayMakers(say: TurtleWriter['say']): void {
  say(thing('agent:curators'), [
    ['rdf:type', full('prov:Agent')],
    ['rdfs:label', english('Curators of findings-graph')],
  ]);
  say(thing('agent:extractor'), [
    ['rdf:type', full('prov:SoftwareAgent')],
    ['rdfs:label', english('Extractor of findings-graph')],
  ]);
  for (const [activity, agent, label] of [
    ['curated', 'curators', 'Curation by hand'],
    ['extracted', 'extractor', 'Extraction by a program'],
  ] as const)
    say(thing(`activity:${activity}`), [
      ['rdf:type', full('prov:Activity')],
      ['rdfs:label', english(label)],
      ['prov:wasAssociatedWith', thing(`agent:${agent}`)],
    ]);
}

/** What a row says; `told` are the aspects and frameworks that have been named, once each. */
function sayThing(
  writer: TurtleWriter,
  kind: string,
  columns: readonly Column[],
  value: Values,
  told: Set<string>,
): void {
  const terms = TERMS[kind];
  const id = kind === 'Standing' ? standingId(value) : String(value('id'));
  const classes = (terms?.classes ?? []).map((name) => ['rdf:type', full(name)] as const);
  const scheme = SCHEMES[kind];
  writer.say(thing(id), [
    ...classes,
    ...(scheme ? ([['skos:inScheme', thing(`scheme:${scheme}`)]] as const) : []),
    ...columns.flatMap(({ name }) => saidBy(terms?.predicates[name], value(name))),
    ...(kind === 'Finding' ? provenance(writer, value) : []),
    ...(kind === 'Inspection' ? judgements(writer, value) : []),
  ]);
  sayHierarchy(writer, kind, id, value);
  sayOnce(writer, told, value('aspect.id'), [
    ['rdf:type', full('skos:Concept')],
    ['skos:inScheme', thing('scheme:aspects')],
    ['skos:prefLabel', english(String(value('aspect.prefLabel')))],
    ['skos:definition', english(String(value('aspect.definition')))],
  ]);
  if (kind === 'Inspection')
    sayOnce(writer, told, value('framework.id'), [
      ['rdf:type', full('dcterms:Standard')],
      ['rdfs:label', english(String(value('framework.name')))],
    ]);
}

const keyOf = (id: unknown): string => String(id).replace(/^[^:]*:/u, '');

const standingId = (value: Values): string =>
  `standing:${keyOf(value('authority.id'))}:${keyOf(value('node.id'))}:${String(value('prominence')).toLowerCase()}`;

/** What SKOS wants said from the other end as well. */
function sayHierarchy({ say }: TurtleWriter, kind: string, id: string, value: Values): void {
  if (!(kind in SCHEMES)) return;
  for (const broader of listOf(value('broader.id'))) say(thing(String(broader)), [['skos:narrower', thing(id)]]);
  if (value('top') !== true) return;
  say(thing(id), [['skos:topConceptOf', thing('scheme:themes')]]);
  say(thing('scheme:themes'), [['skos:hasTopConcept', thing(id)]]);
}

function sayOnce({ say }: TurtleWriter, told: Set<string>, id: unknown, said: Said): void {
  if (typeof id !== 'string' || told.has(id)) return;
  told.add(id);
  say(thing(id), said);
}

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined);

function saidBy(term: readonly [string, string] | undefined, value: unknown): Said {
  if (!term) return [];
  const [predicate, as] = term;
  return listOf(value).map((one) => [predicate, objectOf(as, one)] as const);
}

function objectOf(as: string, value: unknown): Quad_Object {
  if (as === 'id') return thing(String(value));
  if (as === 'address') return namedNode(String(value));
  if (as === 'text') return english(String(value));
  const type = LITERAL_TYPES[as as keyof typeof LITERAL_TYPES];
  return type === undefined ? literal(String(value)) : typed(value, type);
}

/** Where a finding stands in its document, and who made it of that. */
function provenance({ blank }: TurtleWriter, value: Values): Said {
  const url = value('evidence.url');
  const activity = thing(`activity:${String(value('method')).toLowerCase()}`);
  const derivation = blank([
    ['rdf:type', full('prov:Derivation')],
    ['prov:entity', thing(String(value('evidence.document.id')))],
    ['prov:hadActivity', activity],
    ['term:page', typed(value('evidence.page'), 'xsd:integer')],
    ['term:paragraph', literal(String(value('evidence.paragraph')))],
    ['term:quoteHash', literal(String(value('evidence.quoteHash')))],
    ...(typeof url === 'string' ? ([['rdfs:seeAlso', namedNode(url)]] as const) : []),
  ]);
  return [
    ['prov:wasGeneratedBy', activity],
    ['prov:qualifiedDerivation', derivation],
  ];
}

/** The grades of an inspection, area by area: columns of lists, in the same order. */
function judgements({ blank }: TurtleWriter, value: Values): Said {
  const areas = listOf(value('judgements.area.id'));
  const [names, grades] = ['judgements.area.name', 'judgements.grade'].map((column) => value(column) as unknown[]);
  return areas.map((area, at) => {
    const grade = grades?.[at];
    return [
      'term:judgement',
      blank([
        ['term:area', thing(String(area))],
        ['rdfs:label', english(String(names?.[at]))],
        ...(typeof grade === 'string' ? ([['term:grade', literal(grade)]] as const) : []),
      ]),
    ] as const;
  });
}
