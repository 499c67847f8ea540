import type { PlacedBlock } from './sections.ts';

/**
 * The name of each block's paragraph: its printed number, also for a bullet under it; `bullet-7` for the seventh bullet
 * without one; `intro-3` for the third paragraph of other prose. Both counters go on to the end of the document.
 * What is left out counts too, so that a name does not depend on what is left out.
 */
export function paragraphNames(placed: readonly PlacedBlock[]): string[] {
  let prose = 0;
  let bullets = 0;
  return placed.map(({ block }) => {
    if (block.number !== null) return block.number;
    if (block.under !== null) return block.under;
    if (block.kind === 'bullet') return `bullet-${(bullets += 1)}`;
    if (block.kind === 'prose') return `intro-${(prose += 1)}`;
    return `heading`;
  });
}
