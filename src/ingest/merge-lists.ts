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

/** How many of the blocks from an index on the item above them takes in. */
function tailLength(head: Block, blocks: readonly Block[], from: number): number {
  const lead = textOf(head);
  // "Within three months:" is no part of the sentences under it.
  if (!lead.endsWith(':') || lead.split(/\s+/u).length < 5) return 0;
  const tail = tailOf(head, blocks, from).map(textOf);
  if (tail.some((text) => /[.?!]\s+\p{Lu}/u.test(text))) return 0;
  if (tail.reduce((sum, text) => sum + text.length, lead.length) > MAX_LETTERS) return 0;
  // A list whose items all are sentences of their own stays a list.
  const sentences = tail.length === 1 && blocks[from + 1]?.kind === 'bullet' && tail[0]?.endsWith('.');
  return sentences === true ? 0 : tail.length;
}

/** The bullets set further in, to the one that ends the sentence. */
function tailOf(head: Block, blocks: readonly Block[], from: number): Block[] {
  const indent = (block: Block) => block.rows[0]?.row.x ?? 0;
  const tail: Block[] = [];
  for (const block of blocks.slice(from, from + 30)) {
    if (block.kind !== 'bullet' || indent(block) <= indent(head) + 4) break;
    tail.push(block);
    if (textOf(block).endsWith('.')) break;
  }
  return tail;
}

const textOf = (block: Block): string =>
  block.rows
    .map((row) => row.text)
    .join(' ')
    .trim();
