import type { z } from 'zod';
import { seedInvalid } from '../domain/errors.ts';
import { frameworkOn } from '../domain/frameworks.ts';
import { placeOf } from './build-csv.ts';
import { DAYS } from './build-dates.ts';
import { buildJudgements } from './build-judgements.ts';
import { datesOf, documentsOf } from './build-lines.ts';
import { JUDGED, judgementAreaOf, type Judged, type SourcedInspection } from './build-sourced.ts';
import { believedOver, editionKey, familyOf, lastSaid } from './edition-sources.ts';
import { inspectionLine, type DateLine, type InspectionLine, type JudgementLine } from './seed-inspections.ts';

/** A row of an imported table, and the name of its authority. */
export interface ImportedRow extends SourcedInspection {
  readonly name: string;
}

/**
 * An inspection with what a later edition of a source says of it. What it says as the source said before is left; what it
 * says otherwise, or for the first time, is added beside what all said before, as said by that edition. The inspection's own
 * days and focus follow from who is believed. Its id, kind and authority stay. `first`: the edition that told it first, where
 * no seed did. Throws `SEED_INVALID` where the two do not fit together.
 */
export function mergedLine(
  line: InspectionLine,
  row: ImportedRow,
  { edition, first }: { readonly edition: string; readonly first: string | undefined },
): InspectionLine {
  const source = editionKey(row.source, edition);
  const { dates, days } = mergedDates(line, row, source, first);
  const known = { ...line, ...days };
  const judgements = known.framework === line.framework ? line.judgements : regraded(line, known.framework);
  const merged = {
    ...known,
    focus: row.focus ?? line.focus,
    ...(line.link === null && row.link !== null ? linked(line, row, row.link) : {}),
    judgements: mergedJudgements({ ...known, judgements }, row, source),
    dates,
  };
  return checkedLine(merged, row.at);
}

/** A line that its schema takes. Throws `SEED_INVALID`, which names the row (`file:line`) that it comes from. */
export function checkedLine(line: z.input<typeof inspectionLine>, at: string): InspectionLine {
  const checked = inspectionLine.safeParse(line);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const field = issue?.path.join('.') ?? '';
  const expected = (issue?.message ?? 'an inspection').replace(/^expected /u, '');
  throw seedInvalid({ ...placeOf(at), field, value: Reflect.get(line, field), expected: `${expected} in ${line.key}` });
}

/** What sources said under one framework, as it is to be read under another, whose first day was not known before. */
function regraded({ judgements, framework: before }: InspectionLine, framework: string): JudgementLine[] {
  const sources = [...new Set(judgements.map((of) => of.source))].toSorted((a, b) => (believedOver(a, b) ? -1 : 1));
  const told = sources.map((source) => {
    const said = judgements.filter((of) => of.source === source);
    const words = (judged: Judged) => said.find((of) => of.area === judgementAreaOf(before, judged))?.sourceText;
    return { source, grades: Object.fromEntries(JUDGED.map((judged) => [judged, words(judged)])) };
  });
  return buildJudgements(told, framework);
}

/** The published report that a row of the history knows of, as the builder of the seed tells it. */
function linked({ key, kind, publishedOn, documents }: InspectionLine, row: ImportedRow, link: string) {
  const of = { key, kind, name: row.name, link, publishedOn: publishedOn ?? row.publishedOn ?? '' };
  return { link, documents: documents.length > 0 ? documents : documentsOf({ facts: null }, of) };
}

function mergedJudgements(line: InspectionLine, row: ImportedRow, source: string): JudgementLine[] {
  let judgements: JudgementLine[] = [...line.judgements];
  for (const said of buildJudgements([row], line.framework)) {
    const before = judgements.filter(({ area }) => area === said.area);
    const last = lastSaid(before, row.source);
    const repeats = last?.state === said.state && last.grade === said.grade;
    if (repeats || (said.state === 'UNKNOWN' && before.length > 0)) continue;
    // Who could not tell is left out where another can.
    const others = judgements.filter((of) => of.area !== said.area || of.state !== 'UNKNOWN');
    judgements = withStatement(others, { ...said, source }, ({ area }) => area === said.area);
  }
  return judgements;
}

/** Statements with one more: it is believed where it is better than who was believed of the same thing. */
function withStatement<Said extends { source: string; preferred: boolean }>(
  all: readonly Said[],
  said: Said,
  ofSame: (of: Said) => boolean,
): Said[] {
  const believed = all.find((of) => ofSame(of) && of.preferred);
  const preferred = believed === undefined || believedOver(said.source, believed.source);
  const others = preferred ? all.map((of) => (ofSame(of) ? { ...of, preferred: false } : of)) : all;
  return [...others, { ...said, preferred }];
}

/** What sources say of the days, and the days that follow from whom one believes. */
function mergedDates(line: InspectionLine, row: ImportedRow, source: string, first: string | undefined) {
  let dates: DateLine[] = [...line.dates];
  const days = { firstDay: line.firstDay, lastDay: line.lastDay, publishedOn: line.publishedOn };
  for (const what of Object.keys(DAYS) as (keyof typeof DAYS)[]) {
    const field = DAYS[what];
    const [day, known] = [row[field], days[field]];
    if (day === null) continue;
    if (known === null) days[field] = day;
    const before = dates.filter((of) => of.what === what);
    const last = before.length > 0 ? lastSaid(before, row.source)?.day : (known ?? day);
    if (last === day) continue;
    const agreed = before.length > 0 ? [] : first === undefined ? toldBy(line, what) : [first];
    const told = agreed.map((by, at) => ({ what, source: by, day: known ?? day, preferred: at === 0 }));
    dates = withStatement([...dates, ...told], { what, source, day, preferred: false }, (of) => of.what === what);
    days[field] = dates.find((of) => of.what === what && of.preferred)?.day ?? day;
  }
  return { dates, days: followingDays(line, days) };
}

/**
 * Who told a day on which all agreed so far. The official statistics give the first day and publication, the report the
 * days on site, the history what the others do not; a visit is known from the statistics alone.
 */
function toldBy(line: InspectionLine, what: DateLine['what']): string[] {
  const sources = [...new Set(line.judgements.map((of) => of.source))];
  const giving = {
    FIRST_DAY: ['report', 'official-statistics'],
    LAST_DAY: ['report'],
    PUBLISHED: ['official-statistics', 'inspection-history'],
  }[what];
  const best = sources.filter((of) => giving.includes(familyOf(of)));
  if (best.length > 0) return best.toSorted((a, b) => (believedOver(a, b) ? -1 : 1));
  return [sources[0] ?? (line.link === null ? 'official-statistics' : 'inspection-history')];
}

/** The days of a line and what follows from them; a line whose days stay keeps all of it. */
function followingDays(line: InspectionLine, days: Pick<InspectionLine, 'firstDay' | 'lastDay' | 'publishedOn'>) {
  const { publishedOn } = days;
  const lastDay = days.firstDay === null ? null : days.lastDay;
  const onSite = days.firstDay !== line.firstDay || lastDay !== line.lastDay;
  const bounded = line.datePrecision === 'UNKNOWN' && publishedOn !== line.publishedOn;
  if (!onSite && !bounded) return { publishedOn };
  const framework = days.firstDay === null ? line.framework : (frameworkOn(line.kind, days.firstDay) ?? line.framework);
  return { publishedOn, framework, ...datesOf(line.kind, days.firstDay, lastDay, publishedOn ?? line.latest) };
}
