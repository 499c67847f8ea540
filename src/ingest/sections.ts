import type { Block } from './block.ts';
import { foldedHeading, headingMeaning } from './heading-meaning.ts';
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
const LAST: readonly SkipReason[] = ['boilerplate', 'contact', 'copy-list', 'advert'];

/** What of a document its sections depend on. `boardOnly`: all of it is the review of a safeguarding board. */
export interface DocumentNature {
  readonly kind: DocumentKind;
  readonly boardOnly: boolean;
}

/** Gives every block its section. A document begins with its title block and ends with addresses and terms of use. */
export function placeBlocks(
  blocks: readonly { block: Block; text: string }[],
  { kind, boardOnly }: DocumentNature,
): PlacedBlock[] {
  const state: State = {
    section: null,
    kind: kind === 'REPORT' ? 'SUMMARY' : 'BODY',
    area: null,
    skip: 'title',
    board: false,
  };
  const placed: PlacedBlock[] = [];
  for (const { block, text } of blocks) {
    if (block.kind === 'heading') enter(text, state);
    else if (state.skip === 'title' && beginsText(text, kind)) state.skip = null;
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

function enter(heading: string, state: State): void {
  if (state.skip !== null && LAST.includes(state.skip) && state.section !== 'Next steps') return;
  const meaning = headingMeaning(heading);
  if (state.skip === 'title' && (meaning === null || TITLE.includes(meaning.skip ?? null) || isTitleRow(heading)))
    return;
  // An entry of the contents ends in its page.
  if (state.skip === 'contents' && /\s\d{1,3}$/u.test(heading)) return;
  if (state.board && !(meaning?.skip !== undefined && meaning.board !== true) && !COUNCIL.test(foldedHeading(heading)))
    return;
  state.section = heading.replace(/\s*\d{1,2}$/u, '');
  if (meaning === null) return;
  state.board = meaning.board ?? false;
  state.skip = meaning.skip ?? null;
  if (meaning.kind !== undefined) state.kind = meaning.kind;
  if (meaning.area !== undefined) state.area = meaning.area;
  else if (meaning.kind !== undefined && meaning.kind !== 'BODY') state.area = null;
}

/** Rows of the judgement table that are set like headings. */
const isTitleRow = (heading: string): boolean =>
  /\b(?:outstanding|good|requires\s+improvement(?: to be good)?|adequate|inadequate)$/iu.test(heading) &&
  !/ (?:is|are) |:/u.test(heading);

/** The first paragraph of running text after a title block. */
function beginsText(text: string, kind: DocumentKind): boolean {
  if (kind === 'LETTER') return /^dear\b/iu.test(text);
  return text.split(/\s+/u).length >= 8 && /[.:”"’]$/u.test(text);
}
