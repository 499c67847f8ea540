import type { ToldDocument, ToldReference } from '../../imports/told-document.ts';
import { node, relation, type UnitRows } from './rows.ts';

/**
 * An earlier visit that a document recalls: a node between the inspection and the document, where the design drew a
 * relationship from the inspection to its authority. Units own nodes, and an inspection is shared by the units that
 * tell of it: a relationship of its own would have to be told from those of another unit whenever one is replaced or
 * forgotten. A node also has themes, and can lead to the inspection it recalls (`derive/recalled.ts`). Its relationships
 * have types of their own, so that whoever follows those of findings meets findings alone.
 */
export function referenceRows(
  of: ToldReference,
  { document, inspection }: ToldDocument,
): Pick<UnitRows, 'nodes' | 'relations'> {
  const key = `${document.key}-${of.key}`;
  const id = `earlier-visit-reference:${key}`;
  const { kind, earliest, latest, now, resolved, position, page, paragraph } = of;
  const place = { page, paragraph, quoteHash: of.key.slice(0, 16) };
  return {
    nodes: [node('EarlierVisitReference', id, { key, kind, earliest, latest, now, resolved, position })],
    relations: [
      relation('refersBack', `inspection:${inspection.key}`, id),
      relation('referenceStandsIn', id, `document:${document.key}`, place),
      ...of.themes.map((theme, at) => relation('referenceTheme', id, `theme:${theme}`, { rank: at + 1 })),
      ...of.aspects.map((aspect, at) => relation('referenceAspect', id, `aspect:${aspect}`, { rank: at + 1 })),
    ],
  };
}
