import { fullId } from '../domain/ids.ts';
import { fold } from '../domain/text.ts';
import type { FilterField } from './mapping.ts';

/** Compares a thing's own id; full ids and bare keys are both understood. */
export const compareId = (type: string): FilterField => ({
  kind: 'compare',
  expression: ({ node }) => `${node}.id`,
  convert: (id) => fullId(type, String(id)),
});

/** Compares text without case, by its folded property. */
export const compareText = (folded: string): FilterField => ({
  kind: 'compare',
  expression: ({ node }) => `${node}.${folded}`,
  convert: (text) => fold(String(text)),
});

/** The clause that finds a theme by its id, a parameter or an expression, and with `includeNarrower` all beneath it. */
export const themesWithin = (theme: string, id: string, includeNarrower = true): string =>
  `MATCH (${theme}:Theme)-[:BROADER*0..${includeNarrower ? '' : '0'}]->(:Theme {id: ${id}})`;

/** The last day that can be asked for: an open interval ends the day after it. */
export const latestDay = '9999-12-30';

/** A stored status holds at the end of a day when its interval has begun by then and has not ended. */
export const holdsAt = (edge: string, prominence: string, day: string): string =>
  `${edge}.prominence = ${prominence} AND ${edge}.from <= ${day} AND ${edge}.to > ${day}`;

/** What inspections are ordered by, as a list: lists compare by their first items that differ. An OR over indexed properties would take seconds to plan. */
const place = (inspection: string): string => `[${inspection}.latest, ${inspection}.earliest, ${inspection}.id]`;

/** That an inspection comes before another in the order of inspections, or is it. */
export const notAfter = (one: string, other: string): string => `${place(one)} <= ${place(other)}`;
