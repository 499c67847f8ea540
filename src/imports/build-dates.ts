import type { SourcedInspection } from './build-sourced.ts';
import type { inspectionLine } from './seed-inspections.ts';
import type { z } from 'zod';

type DateLine = NonNullable<z.input<typeof inspectionLine>['dates']>[number];

/** The field of a line that each day is in. */
export const DAYS = { FIRST_DAY: 'firstDay', LAST_DAY: 'lastDay', PUBLISHED: 'publishedOn' } as const;

/**
 * What the sources say of the days of an inspection on which they differ, the best source first and preferred, as the
 * line takes it. A day that all sources which give it agree on has no entry: the line says it already.
 */
export const buildDates = (sources: readonly SourcedInspection[]): DateLine[] =>
  (Object.keys(DAYS) as (keyof typeof DAYS)[]).flatMap((what) => {
    const told = sources.flatMap(({ source, [DAYS[what]]: day }) => (day === null ? [] : [{ what, source, day }]));
    if (new Set(told.map(({ day }) => day)).size < 2) return [];
    return told.map((of, at) => ({ ...of, preferred: at === 0 }));
  });
