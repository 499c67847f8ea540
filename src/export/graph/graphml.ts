import { escapeMarkup } from '../../domain/escape-markup.ts';
import { LICENCE_LINE } from '../../domain/licence-line.ts';
import { cellText } from '../row-text.ts';
import { valuesBy, type Column } from '../query-rows.ts';
import { STANDING, type Kind, type Link } from './kinds.ts';
import type { GraphPart, Things } from './things.ts';

/** A type of GraphML for a scalar of GraphQL; what is none of these is a string. */
const TYPES: Readonly<Record<string, string>> = { Int: 'int', Float: 'double', Boolean: 'boolean' };

/** What XML 1.0 has no place for, however it is written. */
// oxlint-disable-next-line eslint/no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const xml = (text: string): string => escapeMarkup(text.replaceAll(NOT_XML, ''));

/** The short id of the key of an attribute, by `<domain> <name> <type>`. */
type Keys = ReadonlyMap<string, string>;

interface Attribute {
  readonly domain: 'node' | 'edge';
  readonly name: string;
  readonly type: string;
}

/**
 * A part of the graph as GraphML 1.0: a node for each thing, with its `type`, a `label` for people and what its columns
 * say; a directed edge for each tie, with its `relation`. Every node stands before the edges at it.
 */
export async function* graphmlText(graph: GraphPart): AsyncGenerator<string> {
  const attributes = new Map(graph.things.flatMap(attributesOf).map((attribute) => [nameOf(attribute), attribute]));
  const keys: Keys = new Map([...attributes.keys()].map((name, at) => [name, `d${at}`]));
  yield heading(graph, [...attributes.values()]);
  for (const { kind, columns, pages } of graph.things) {
    const write = 'links' in kind ? thingWriter(graph, kind, columns, keys) : standingWriter(columns, keys);
    // Ties to things of the same kind may run ahead of them.
    const later: string[] = [];
    for await (const { rows } of pages) yield rows.map((row) => write(row, later)).join('');
    yield later.join('');
  }
  yield '</graph>\n</graphml>\n';
}

function heading({ part, data }: GraphPart, attributes: readonly Attribute[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<!-- findings-graph, data ${xml(String(data.version))}: ${xml(part.words)}. ${xml(LICENCE_LINE)} -->\n`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
    ...attributes.map(
      ({ domain, name, type }, at) => `<key id="d${at}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`,
    ),
    '<graph id="findings-graph" edgedefault="directed">\n',
    `<desc>Data ${xml(String(data.version))}, revision ${data.revision}: ${xml(part.words)}. ${xml(LICENCE_LINE)}</desc>\n`,
  ].join('');
}

function attributesOf({ kind, columns }: Things): Attribute[] {
  const domain = 'links' in kind ? 'node' : 'edge';
  const fixed = domain === 'node' ? ['type', 'label'] : ['relation'];
  const own = told(kind, columns).map(({ name, type }) => ({ domain, name, type: TYPES[type] ?? 'string' }) as const);
  return [...fixed.map((name) => ({ domain, name, type: 'string' }) as const), ...own];
}

const nameOf = ({ domain, name, type }: Attribute): string => `${domain} ${name} ${type}`;

/** The columns that are said of a thing, or of a status: not its id, not its label, and not those that are ties. */
function told(kind: Things['kind'], columns: readonly Column[]): readonly Column[] {
  const ties =
    'links' in kind
      ? ['id', kind.label, ...kind.links.map(({ column }) => column)]
      : [STANDING.lead[0], STANDING.weakness];
  return columns.filter(({ name }) => !ties.includes(name));
}

/** Writes a thing and its ties; those to its own kind are put with what comes `later`. */
function thingWriter(graph: GraphPart, kind: Kind, columns: readonly Column[], keys: Keys) {
  const valuesOf = valuesBy(columns);
  const said = told(kind, columns);
  return (row: readonly unknown[], later: string[]): string => {
    const valueOf = valuesOf(row);
    const id = String(valueOf('id'));
    const data = [
      datum(keys, 'node type', 'String', kind.name),
      datum(keys, 'node label', 'String', valueOf(kind.label)),
      ...said.map(({ name, type }) => datum(keys, `node ${name}`, type, valueOf(name))),
    ];
    let text = `<node id="${xml(id)}">${data.join('')}</node>\n`;
    for (const link of kind.links)
      for (const other of idsIn(valueOf(link.column))) {
        if (!isWithin(graph, link, other, valueOf('follows.latest'))) continue;
        const edge = link.reversed
          ? edgeText(keys, other, id, link.relation)
          : edgeText(keys, id, other, link.relation);
        if (other.startsWith(`${id.split(':', 1)[0]}:`)) later.push(edge);
        else text += edge;
      }
    return text;
  };
}

/** Whether what a thing is tied to is in the same part: of a part, an authority or an inspection may be left out. */
function isWithin({ part, authorities }: GraphPart, { relation }: Link, other: string, followed: unknown): boolean {
  if (relation === 'SUCCEEDED_BY') return part.variables.authorities === null || authorities.has(other);
  if (relation !== 'FOLLOWS') return true;
  const day = String(followed);
  return (part.since === null || day >= part.since) && (part.until === null || day <= part.until);
}

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((id) => (typeof id === 'string' ? [id] : []));

/** Writes a status as an edge with properties: one for headlines and one for any problem. */
function standingWriter(columns: readonly Column[], keys: Keys) {
  const valuesOf = valuesBy(columns);
  const said = told(STANDING, columns);
  return (row: readonly unknown[]): string => {
    const valueOf = valuesOf(row);
    const data = said.map(({ name, type }) => datum(keys, `edge ${name}`, type, valueOf(name)));
    const [authority, weakness] = [STANDING.lead[0], STANDING.weakness].map((column) => String(valueOf(column)));
    return edgeText(
      keys,
      authority ?? '',
      weakness ?? '',
      STANDING.relation,
      data,
      `~${String(valueOf('prominence'))}`,
    );
  };
}

/** An edge, whose id says what it ties: the same graph gives the same ids. */
function edgeText(
  keys: Keys,
  from: string,
  to: string,
  relation: string,
  said: readonly string[] = [],
  suffix = '',
): string {
  const data = [datum(keys, 'edge relation', 'String', relation), ...said];
  const id = `${relation}~${from}~${to}${suffix}`;
  return `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data.join('')}</edge>\n`;
}

function datum(keys: Keys, name: string, type: string, value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  return `<data key="${keys.get(`${name} ${TYPES[type] ?? 'string'}`)}">${xml(cellText(value))}</data>`;
}
