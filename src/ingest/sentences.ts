import { blocksOf } from './blocks.ts';
import { blockText, wordsOf, type BlockText } from './block-text.ts';
import type { Block } from './block.ts';
import type { Flow } from './flow.ts';
import type { Layout } from './layout.ts';
import { mergeLists } from './merge-lists.ts';
import { paragraphNames } from './number-paragraphs.ts';
import { skipOfSentence } from './skip-prose.ts';
import { type DocumentNature, type PlacedBlock, placeBlocks } from './sections.ts';
import { splitSentences } from './split-sentences.ts';
import { deadlineOf, nationalFrameworkTags } from './tags.ts';
import type { SourceSentence } from './types.ts';

/** Every sentence of a document in reading order, those that are left out with the reason. */
export function sentencesOf(flow: Flow, layout: Layout, nature: DocumentNature): SourceSentence[] {
  const words = wordsOf(layout.rows);
  const groups = mergeLists(blocksOf(flow.rows, layout));
  const texts = groups.map((group) => blockText(group, words));
  const placed = placeBlocks(
    groups.map((group, index) => ({ block: group[0] as Block, text: texts[index]?.text ?? '' })),
    nature,
  );
  const names = paragraphNames(placed);
  const sentences: SourceSentence[] = [];
  let lead: string | null = null;
  for (const [index, block] of placed.entries()) {
    const text = texts[index];
    if (text === undefined) continue;
    if (block.text.endsWith(':') || block.block.kind === 'heading' || block.block.kind === 'prose')
      lead = deadlineOf(block.text);
    sentences.push(...cut(block, text, names[index] ?? '', lead, layout));
  }
  sentences.push(...footnotes(flow, layout, words));
  return sentences.map((sentence, index) => ({ ...sentence, index }));
}

function cut(
  placed: PlacedBlock,
  text: BlockText,
  paragraph: string,
  lead: string | null,
  layout: Layout,
): SourceSentence[] {
  const whole = placed.skip === 'heading' || placed.block.kind === 'heading';
  const spans = whole ? [{ from: 0, to: text.text.length }] : splitSentences(text.text);
  const instructs = ['RECOMMENDATION', 'PRIORITY_ACTION', 'IMPROVEMENT'].includes(placed.kind);
  return spans.map(({ from, to }) => {
    const sentence = text.text.slice(from, to);
    return {
      index: 0,
      text: sentence,
      ...placeOf(text, from, to, layout),
      paragraph,
      section: placed.section,
      sectionKind: placed.kind,
      judgementArea: placed.area,
      bullet: placed.block.kind === 'bullet',
      skip: placed.skip ?? (isLead(sentence) ? 'heading' : skipOfSentence(sentence)),
      deadline: instructs ? (deadlineOf(sentence) ?? lead) : null,
      nationalFramework: nationalFrameworkTags(sentence),
    };
  });
}

/** "Within three months:" heads the items below it. */
const isLead = (text: string): boolean =>
  text.endsWith(':') && text.split(' ').length <= 5 && deadlineOf(text) !== null;

function placeOf(text: BlockText, from: number, to: number, layout: Layout) {
  const page = text.pageAt(from);
  const base = layout.pages[page - 1]?.start ?? 0;
  return { page, start: text.sourceOffset(from) - base, end: text.sourceOffset(to - 1) + 1 - base };
}

/** Footnotes come last, whatever page they stand on: they interrupt no sentence. */
function footnotes(flow: Flow, layout: Layout, words: ReadonlySet<string>): SourceSentence[] {
  return flow.footnotes.map((row) => {
    const block: Block = { kind: 'prose', number: null, under: null, rows: [{ row, skipped: 0, text: row.text }] };
    const text = blockText([block], words);
    const place = placeOf(text, 0, text.text.length, layout);
    const rest = { section: null, sectionKind: 'BODY', judgementArea: null, bullet: false, deadline: null } as const;
    return {
      index: 0,
      text: text.text,
      ...place,
      ...rest,
      paragraph: 'left-out',
      skip: 'footnote',
      nationalFramework: [],
    };
  });
}
