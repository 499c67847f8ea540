import type { PlacedBlock } from './sections.ts';

/**
 * The name of each block's paragraph: its printed number, also for a bullet under it; `bullet-7` for the seventh bullet
 * without one; `intro-3` for the third paragraph of other prose. Both counters go on to the end of the document and
 * count what is read alone, as the curated documents do; a paragraph that is left out is `left-out`.
 */
export function paragraphNames(placed: readonly PlacedBlock[]): string[] {
  let prose = 0;
  let bullets = 0;
  return placed.map(({ block, skip }) => {
    if (block.number !== null) return block.number;
    if (block.under !== null) return block.under;
    if (skip !== null) return 'left-out';
    return block.kind === 'bullet' ? `bullet-${(bullets += 1)}` : `intro-${(prose += 1)}`;
  });
}
