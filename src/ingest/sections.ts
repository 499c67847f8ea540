import type { Block } from './block.ts';
import type { DocumentIdentity } from './document-kind.ts';
import { foldedHeading, type HeadingMeaning, headingMeaning } from './heading-meaning.ts';
import type { DocumentKind, SectionKind, SkipReason } from './types.ts';
import { skipOfProse } from './skip-prose.ts';

/** A block with its text and what the headings above it, and its own words, make of it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly text: string;
  readonly section: string | null;
  readonly kind: SectionKind;
  readonly area: string | null;
  readonly skip: SkipReason | null;
}

interface State {
  section: string | null;
  kind: SectionKind;
  area: string | null;
  skip: SkipReason | null;
  /** Inside the review of the safeguarding board, which a heading about the council alone ends. */
  board: boolean;
}

/** What ends the review of the safeguarding board, besides the parts that are left out anyway. */
const COUNCIL = /local authority|experiences? and progress|leadership, management/u;
/** Headings that a title block has. */
const TITLE: readonly (SkipReason | null)[] = ['judgement-table', 'inspectors', 'safeguarding-board'];
/** From here to the end nothing is a finding. */
const LAST: readonly SkipReason[] = ['boilerplate', 'contact', 'copy-list', 'advert', 'judgement-table'];

/** What of a document its sections depend on. */
export interface DocumentNature {
  readonly kind: DocumentKind;
  readonly family: DocumentIdentity['family'];
  /** All of it is the review of a safeguarding board. */
  readonly boardOnly: boolean;
}

/** Gives every block its section. A document begins with its title block and ends with addresses and terms of use. */
export function placeBlocks(blocks: readonly { block: Block; text: string }[], nature: DocumentNature): PlacedBlock[] {
  const { kind, boardOnly } = nature;
  const state: State = {
    section: null,
    kind: kind === 'REPORT' ? 'SUMMARY' : 'BODY',
    area: null,
    skip: 'title',
    board: false,
  };
  const placed: PlacedBlock[] = [];
  for (const { block, text } of blocks) {
    if (block.kind === 'heading') enter(text, state, nature);
    else if (state.skip === 'title' && beginsText(text, nature)) state.skip = null;
    if (boardOnly) state.skip = 'safeguarding-board';
    const own = skipOfProse(text, kind, state.skip);
    if (own !== null && own.last) state.skip = own.reason;
    const skip = own?.reason ?? state.skip ?? (block.kind === 'heading' ? 'heading' : null);
    placed.push({ block, text, section: state.section, kind: kindOf(state, block), area: state.area, skip });
  }
  return placed;
}

/** A numbered item under a list of improvements is an instruction to the council. */
const kindOf = (state: State, block: Block): SectionKind =>
  state.kind === 'IMPROVEMENT' && (block.kind === 'numbered' || block.under !== null) ? 'RECOMMENDATION' : state.kind;

function enter(heading: string, state: State, nature: DocumentNature): void {
  const meaning = meaningFor(heading, nature);
  if (isIgnored(heading, meaning, state)) return;
  state.section = heading.replace(/\s*\d{1,2}$/u, '');
  if (meaning === null) return;
  const { kind, area } = meaning;
  if (area !== undefined) state.area = area;
  if (isTopicOfList(heading, meaning, state, nature.family)) return;
  state.board = meaning.board ?? false;
  state.skip = meaning.skip ?? null;
  if (kind !== undefined) state.kind = kind;
  if (area === undefined && kind !== undefined && kind !== 'BODY') state.area = null;
}

/** Headings that change nothing: after the end, in a title block, in the contents, in the review of the board. */
function isIgnored(heading: string, meaning: HeadingMeaning | null, { skip, section, board }: State): boolean {
  if (skip === 'title') return meaning === null || meaning.area !== undefined || TITLE.includes(meaning.skip ?? null);
  // An entry of the contents ends in its page.
  if (skip === 'contents' && /\s\d{1,3}$/u.test(heading)) return true;
  if (skip !== null && LAST.includes(skip)) return !/^next steps/iu.test(section ?? '');
  const leavesBoard = meaning?.skip !== undefined && meaning.board !== true;
  return board && !leavesBoard && !COUNCIL.test(foldedHeading(heading));
}

/** Lists of work to be done have headings for their topics, which do not end them ("Leadership, management …"). */
const isTopicOfList = (
  heading: string,
  meaning: HeadingMeaning,
  state: State,
  family: DocumentIdentity['family'],
): boolean =>
  family === 'SINGLE_INSPECTION' &&
  ['IMPROVEMENT', 'PRIORITY_ACTION', 'RECOMMENDATION'].includes(state.kind) &&
  state.skip === null &&
  meaning.kind === 'BODY' &&
  meaning.area !== undefined &&
  !/experiences? and progress|impact of leaders|:|\b(?:is|are|grade|judge?ment)\b/iu.test(heading);

/** Only reports under the single framework review the safeguarding board apart from the council. */
function meaningFor(heading: string, { family }: DocumentNature): HeadingMeaning | null {
  const meaning = headingMeaning(heading);
  if (meaning?.board === true && family !== 'SINGLE_INSPECTION') return null;
  if (meaning?.area === undefined || areaFits(meaning.area, family)) return meaning;
  return null;
}

/** Areas are those of the framework: headings of one are met in the reports of others. */
function areaFits(area: string, family: DocumentIdentity['family']): boolean {
  if (area.startsWith('looked-after-')) return family === 'LOOKED_AFTER_CHILDREN';
  if (area.startsWith('protection-')) return family === 'PROTECTION_OF_CHILDREN';
  return family === 'ILACS' || family === 'SINGLE_INSPECTION';
}

/** The first paragraph of running text after a title block. Reports with a page for their title have a heading first. */
function beginsText(text: string, { kind, family }: DocumentNature): boolean {
  if (kind === 'LETTER') return /^dear\b/iu.test(text);
  if (kind === 'REPORT' && family !== 'ILACS') return false;
  return text.split(/\s+/u).length >= 8 && /[.:”"’]$/u.test(text);
}
