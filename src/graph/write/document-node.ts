import { fold } from '../../domain/text.ts';
import type { CoreIndex } from '../../imports/seed-core-index.ts';
import type { DocumentLine } from '../../imports/seed-inspections.ts';
import { node, type NodeRow, type Properties } from './rows.ts';

/** The node of a document, whichever file tells it. Its publisher is named as the register of sources has it. */
export function documentNode(of: DocumentLine & { quoteStatus: string }, core: CoreIndex): NodeRow {
  const { licence, publisher: key, ...told } = of;
  const publisher = core.sources.get(key) ?? key;
  return node('Document', `document:${of.key}`, {
    ...told,
    titleFolded: fold(of.title),
    publisher,
    publisherFolded: fold(publisher),
    publishedSort: of.publishedOn ?? '',
    ...licenceProperties(licence),
  });
}

/** What a document's licence lets one do with it, as properties of its node. */
export const licenceProperties = (of: DocumentLine['licence']): Properties => ({
  licenceId: of.id,
  licenceName: of.name,
  licenceAttribution: of.attribution,
  licenceReuse: of.reuse,
});

/** Quotes can be had where the text may be reused and there is somewhere to get it from. */
export const quoteStatusOf = (of: DocumentLine): 'FETCHABLE' | 'NOT_REUSABLE' =>
  of.licence.reuse === 'OPEN' && of.url !== null ? 'FETCHABLE' : 'NOT_REUSABLE';
