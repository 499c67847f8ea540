/** The pages of `docs/schema`: the schema as Markdown, a page for each file of `schema/`, and one that lists them. */
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A file of the schema: its name without the extension, and its text. */
export interface SchemaFile {
  readonly stem: string;
  readonly sdl: string;
}

type Part = TypeDefinitionNode | TypeExtensionNode;
type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;
/** The page on which each type is described. */
type Places = ReadonlyMap<string, string>;

const WRITTEN = '<!-- Written by tests/schema/schema-pages.test.ts from schema/*.graphql: change those. -->\n';

/** What the kinds of definitions are called in the schema's language. */
const KEYWORDS: Readonly<Partial<Record<Kind, string>>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

/** The pages, by the name of their file: `<stem>.md` for each file of the schema, and `README.md`. */
export function schemaPages(files: readonly SchemaFile[]): Map<string, string> {
  const parsed = files.map(({ stem, sdl }) => ({ stem, parts: parse(sdl).definitions.filter(isPart) }));
  const places: Places = new Map(
    parsed.flatMap(({ stem, parts }) =>
      parts.filter(isTypeDefinitionNode).map(({ name }) => [name.value, `${stem}.md`] as const),
    ),
  );
  const pages = parsed.map(({ stem, parts }) => [`${stem}.md`, page(stem, parts, places)] as const);
  return new Map([['README.md', index(parsed)], ...pages]);
}

const isPart = (node: DefinitionNode): node is Part => isTypeDefinitionNode(node) || isTypeExtensionNode(node);

function page(stem: string, parts: readonly Part[], places: Places): string {
  const sections = parts.map((part) => section(part, places));
  return `${WRITTEN}\n# ${headingOf(stem)}\n\n${sections.join('\n')}`;
}

const headingOf = (stem: string): string => (stem.charAt(0).toUpperCase() + stem.slice(1)).replaceAll('-', ' ');

function section(part: Part, places: Places): string {
  const name = part.name.value;
  const facts = [
    isTypeDefinitionNode(part) ? `\`${KEYWORDS[part.kind]}\`` : `more of ${linked(name, places)}`,
    ...('interfaces' in part && part.interfaces?.length ? [`is a ${all(part.interfaces, places)}`] : []),
    ...('types' in part && part.types?.length ? [`one of ${all(part.types, places)}`] : []),
  ];
  const paragraphs = [
    `## ${name}`,
    facts.join(', '),
    'description' in part ? said(part.description) : '',
    membersOf(part)
      .map((member) => item(member, places, ''))
      .join('\n'),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function membersOf(part: Part): readonly Member[] {
  if ('fields' in part) return part.fields ?? [];
  return 'values' in part ? (part.values ?? []) : [];
}

/** A field with its arguments, an input field, or a value of an enum: an item of a list. */
function item(member: Member, places: Places, indent: string): string {
  const type = 'type' in member ? `: ${typed(member.type, places)}` : '';
  const initial = 'defaultValue' in member && member.defaultValue ? ` = \`${print(member.defaultValue)}\`` : '';
  const words = [said(member.description), deprecation(member.directives ?? [])].filter((text) => text !== '');
  const line = `${indent}- \`${member.name.value}\`${type}${initial}${words.length > 0 ? `: ${words.join(' ')}` : ''}`;
  const given = 'arguments' in member ? (member.arguments ?? []) : [];
  return [line, ...given.map((argument) => item(argument, places, `${indent}  `))].join('\n');
}

/** A description as one paragraph. */
const said = (description: StringValueNode | undefined): string =>
  (description?.value ?? '')
    .trim()
    .replaceAll(/\s*\n\s*/gu, ' ')
    .replaceAll('<', '&lt;');

function deprecation(directives: readonly ConstDirectiveNode[]): string {
  const mark = directives.find(({ name }) => name.value === 'deprecated');
  if (!mark) return '';
  const reason = mark.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return `**Deprecated**${reason?.kind === Kind.STRING ? `: ${reason.value}` : ''}`;
}

/** A type as it is written, its name a link to where it is described. */
function typed(type: TypeNode, places: Places): string {
  if (type.kind === Kind.NON_NULL_TYPE) return `${typed(type.type, places)}!`;
  if (type.kind === Kind.LIST_TYPE) return `\\[${typed(type.type, places)}\\]`;
  return linked(type.name.value, places);
}

function linked(name: string, places: Places): string {
  const place = places.get(name);
  return place ? `[${name}](${place}#${name.toLowerCase()})` : name;
}

const all = (types: readonly NamedTypeNode[], places: Places): string =>
  types.map(({ name }) => linked(name.value, places)).join(', ');

/** The questions that can be asked, and every page with what it describes. */
function index(files: readonly { readonly stem: string; readonly parts: readonly Part[] }[]): string {
  const questions = files.flatMap(({ stem, parts }) =>
    parts
      .filter(({ name }) => name.value === 'Query')
      .flatMap(membersOf)
      .map(({ name, description }) => `- [\`${name.value}\`](${stem}.md#query): ${firstSentence(said(description))}`),
  );
  const pages = files.map(({ stem, parts }) => {
    const types = parts
      .filter(isTypeDefinitionNode)
      .map(({ name }) => `[${name.value}](${stem}.md#${name.value.toLowerCase()})`);
    return `- **[${headingOf(stem)}](${stem}.md)**: ${types.join(', ') || 'no type of its own'}`;
  });
  return `${WRITTEN}
# The schema

What can be asked, and what is answered, element by element. In one file: [printed.graphql](printed.graphql), and on a running
server \`/schema.graphql\`. What may change and what you are told is in [clients.md](../clients.md); what the computed
fields mean, by their formulas, in [methods.md](../methods.md).

## Questions

${questions.join('\n')}

## Pages

${pages.join('\n')}
`;
}

const firstSentence = (text: string): string => /^.*?[.:](?=\s|$)/u.exec(text)?.[0].replace(/:$/u, '.') ?? text;
