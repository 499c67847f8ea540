import type { Block } from './block.ts';

/** A list longer than this is a list of sentences, whatever its punctuation. */
const MAX_LETTERS = 600;

/**
 * Blocks in groups of which each is one item: an item that ends in a colon takes in the shorter items set further in
 * below it when they only finish its sentence (a list with semicolons), so that none is left a fragment.
 */
export function mergeLists(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let index = 0;
  while (index < blocks.length) {
    const head = blocks[index] as Block;
    const length = head.kind === 'bullet' || head.kind === 'numbered' ? tailLength(head, blocks, index + 1) : 0;
    groups.push(blocks.slice(index, index + 1 + length));
    index += 1 + length;
  }
  return groups;
}

function tailLength(head: Block, blocks: readonly Block[], from: number): number {
  const lead = textOf(head);
  // "Within three months:" is no part of the sentences under it.
  if (!lead.endsWith(':') || lead.split(/\s+/u).length < 5) return 0;
  const indent = head.rows[0]?.row.x ?? 0;
  let length = 0;
  let letters = lead.length;
  for (let block = blocks[from]; block?.kind === 'bullet'; block = blocks[from + length]) {
    if ((block.rows[0]?.row.x ?? 0) <= indent + 4) break;
    const text = textOf(block);
    if (/[.?!]\s+\p{Lu}/u.test(text)) return 0;
    length += 1;
    letters += text.length;
    if (letters > MAX_LETTERS) return 0;
    if (text.endsWith('.')) break;
  }
  // A list whose items all are sentences of their own stays a list.
  return length === 1 && blocks[from + 1]?.kind === 'bullet' && textOf(blocks[from] as Block).endsWith('.')
    ? 0
    : length;
}

const textOf = (block: Block): string =>
  block.rows
    .map((row) => row.text)
    .join(' ')
    .trim();
