import { NetworkAroundAuthorityDocument, NetworkAroundThemeDocument } from '../../generated/explorer/graphql.ts';
import type { NetworkAroundAuthorityQuery, NetworkAroundThemeQuery } from '../../generated/explorer/graphql.ts';
import { ask } from './ask.ts';

/** A council or a theme of the network. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: 'authority' | 'theme';
  readonly key: string;
  readonly name: string;
  readonly centre: boolean;
}

/** A council that has a weakness, by the ids of the two. */
export interface NetworkLink {
  readonly authority: string;
  readonly theme: string;
}

/** Councils, themes, and which has which. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** What is left out, in words. */
  readonly left: string;
}

/** The open headline weaknesses of an authority, and the authorities that have most of the telling ones in common with it. */
export async function networkAroundAuthority(id: string): Promise<Network | undefined> {
  const { authority } = await ask(NetworkAroundAuthorityDocument, { id });
  return authority ? ofAuthority(authority) : undefined;
}

/** A theme, the themes that are a headline problem in the same councils above what chance gives, and those councils. */
export async function networkAroundTheme(id: string): Promise<Network | undefined> {
  const { theme } = await ask(NetworkAroundThemeDocument, { id });
  return theme ? ofTheme(theme) : undefined;
}

type AuthorityAnswer = NonNullable<NetworkAroundAuthorityQuery['authority']>;
type ThemeAnswer = NonNullable<NetworkAroundThemeQuery['theme']>;

function ofAuthority({ key, name, sharesWith }: AuthorityAnswer): Network {
  const centre: NetworkNode = { ...authorityNode({ key, name }), centre: true };
  const others = sharesWith.edges.map(({ node }) => authorityNode(node));
  const themes = sharesWith.edges.flatMap(({ weaknesses }) => weaknesses.nodes.map(({ theme }) => themeNode(theme)));
  const links = [
    ...themes.map(({ id }) => ({ authority: centre.id, theme: id })),
    ...sharesWith.edges.flatMap(({ node, weaknesses }) =>
      weaknesses.nodes.map(({ theme }) => ({ authority: authorityNode(node).id, theme: themeNode(theme).id })),
    ),
  ];
  const left = `The ${others.length} with the most telling ones in common, of ${sharesWith.totalCount} that have any.`;
  return { nodes: once([centre, ...others, ...themes], ({ id }) => id), links: once(links, linkName), left };
}

function ofTheme({ key, prefLabel, coOccurring }: ThemeAnswer): Network {
  const centre: NetworkNode = { ...themeNode({ key, prefLabel }), centre: true };
  const themes = coOccurring.edges.map(({ node }) => themeNode(node));
  const authorities = coOccurring.edges.flatMap((edge) => edge.authorities.nodes.map(authorityNode));
  const links = [
    ...authorities.map(({ id }) => ({ authority: id, theme: centre.id })),
    ...coOccurring.edges.flatMap((edge) =>
      edge.authorities.nodes.map((one) => ({ authority: authorityNode(one).id, theme: themeNode(edge.node).id })),
    ),
  ];
  const left = `The ${themes.length} themes furthest above what report length alone would give, of ${coOccurring.totalCount}.`;
  return { nodes: once([centre, ...themes, ...authorities], ({ id }) => id), links: once(links, linkName), left };
}

const linkName = ({ authority, theme }: NetworkLink): string => `${authority} ${theme}`;

const authorityNode = ({ key, name }: { readonly key: string; readonly name: string }): NetworkNode => ({
  id: `authority:${key}`,
  kind: 'authority',
  key,
  name,
  centre: false,
});

const themeNode = ({ key, prefLabel }: { readonly key: string; readonly prefLabel: string }): NetworkNode => ({
  id: `theme:${key}`,
  kind: 'theme',
  key,
  name: prefLabel,
  centre: false,
});

/** Items without those whose name has come before. */
function once<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(nameOf(item))) seen.set(nameOf(item), item);
  return [...seen.values()];
}
