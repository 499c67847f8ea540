import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn at first, somewhat more than a screen has, and how many more each time. */
const FIRST = 30;
const MORE = 30;

/**
 * How many of so many rows to draw now: a screenful at once and the rest in parts, between which the browser answers
 * its reader. What was drawn stays when their number changes.
 */
export function useParts(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + MORE));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
