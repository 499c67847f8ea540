import { readGrade } from '../domain/grades.ts';
import type { Layout, PageRow } from './layout.ts';
import type { StatedGrade } from './types.ts';

type Area = readonly [RegExp, string];

/** Rows of judgement tables (and headings that state a grade), by framework family. */
const ILACS: readonly Area[] = [
  [/overall effectiveness/u, 'overall-effectiveness'],
  [/impact of leaders/u, 'impact-of-leaders'],
  [/need(?:ing)? (?:of )?help|help and protection/u, 'help-and-protection'],
  [/in care and care leavers/u, 'children-in-care-and-care-leavers'],
  [/care leavers/u, 'care-leavers'],
  [/in care/u, 'children-in-care'],
];
const SIF: readonly Area[] = [
  [/^(?:the )?overall (?:effectiveness|judgement)|^children.s services(?: in|$)/u, 'overall-effectiveness'],
  [/help and protection/u, 'help-and-protection'],
  [/achieving|permanence/u, 'children-looked-after-and-achieving-permanence'],
  [/adoption/u, 'adoption'],
  [/care leavers/u, 'care-leavers'],
  [/leadership/u, 'leadership-management-and-governance'],
];
const LOOKED_AFTER: readonly Area[] = [
  [/overall effectiveness/u, 'looked-after-overall'],
  [/capacity/u, 'looked-after-capacity-to-improve'],
  [/outcomes/u, 'looked-after-outcomes'],
  [/quality of provision/u, 'looked-after-quality-of-provision'],
  [/leadership/u, 'looked-after-leadership-and-management'],
];
const PROTECTION: readonly Area[] = [
  [/overall effectiveness/u, 'protection-overall'],
  [/effectiveness of (?:the )?help/u, 'protection-effectiveness-of-help'],
  [/quality of practice/u, 'protection-quality-of-practice'],
  [/leadership/u, 'protection-leadership-and-governance'],
];

const GRADE = /\b(outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|adequate|inadequate)\b/iu;

/** The grades a report states: those of its judgement table; what that lacks, from headings that state a grade. */
export function statedGrades(layout: Layout, family: string | null): StatedGrade[] {
  const areas = areasOf(family);
  if (areas.length === 0) return [];
  const grades = new Map<string, StatedGrade>();
  const keep = (grade: StatedGrade | null) => {
    if (grade !== null && !grades.has(grade.area)) grades.set(grade.area, grade);
  };
  for (const rows of tableRows(layout, family)) keep(tableGrade(rows, areas));
  for (const heading of headings(layout)) keep(headingGrade(heading, areas, family));
  return [...grades.values()];
}

function areasOf(family: string | null): readonly Area[] {
  if (family === 'ILACS') return ILACS;
  if (family === 'SINGLE_INSPECTION') return SIF;
  if (family === 'LOOKED_AFTER_CHILDREN') return LOOKED_AFTER;
  return family === 'PROTECTION_OF_CHILDREN' ? PROTECTION : [];
}

/** A grade, or the part of one that a narrow column leaves on a line, at the end of a table's row. */
const FRAGMENT =
  /^(.*?)\s*\b((?:requires?|improvement|to|be|good)(?:\s+(?:requires?|improvement|to|be|good))*|outstanding|adequate|inadequate)(?: grade \d)?\d?$/iu;

/** A line of the table: its words, and what of a grade stands at its end. */
interface Line {
  readonly label: string;
  readonly grade: string;
  readonly row: PageRow;
}

/**
 * Rows of the judgement table, each as its label and the grade beside it. A grade stands level with its label's first
 * line, its middle or its last, so one on a line of its own goes to the label whose lines are nearest.
 */
function tableRows(layout: Layout, family: string | null): { label: string; grade: string; page: number }[] {
  const record = family === 'LOOKED_AFTER_CHILDREN' || family === 'PROTECTION_OF_CHILDREN';
  const rows = record ? recordRows(layout) : layout.rows.filter((row) => row.page <= 2);
  const lines = rows.map((row): Line => {
    const [, label = row.text, grade = ''] = FRAGMENT.exec(row.text) ?? [];
    return { label, grade, row };
  });
  const labels = labelsOf(lines);
  for (const line of lines) if (line.label === '') nearest(line.row, labels)?.grades.push(line);
  return labels.map(({ text, page, grades }) => {
    const words = grades.toSorted((a, b) => a.row.top - b.row.top).map((line) => line.grade);
    return { label: text, grade: words.join(' ').replace(/\s+/gu, ' ').trim(), page };
  });
}

/** From the heading of the table of grades at the end of a report of 2012 or 2013. */
function recordRows(layout: Layout): PageRow[] {
  const from = layout.rows.findLastIndex(
    (row) => /^record of main findings/iu.test(row.text) && !/\d$/u.test(row.text),
  );
  return from === -1 ? [] : layout.rows.slice(from + 1);
}

interface Label {
  text: string;
  readonly top: number;
  bottom: number;
  readonly page: number;
  readonly grades: Line[];
}

/** Lines that lie close belong to one label. */
function labelsOf(lines: readonly Line[]): Label[] {
  const labels: Label[] = [];
  for (const line of lines) {
    const { label, row } = line;
    if (label === '') continue;
    const last = labels.at(-1);
    if (last !== undefined && last.page === row.page && row.top - last.bottom < 1.45 * row.size) {
      last.text += ` ${label}`;
      last.bottom = row.top;
      last.grades.push(line);
    } else labels.push({ text: label, top: row.top, bottom: row.top, page: row.page, grades: [line] });
  }
  return labels;
}

const nearest = (row: PageRow, labels: readonly Label[]): Label | undefined => {
  const distance = (label: Label) =>
    label.page === row.page ? Math.max(label.top - row.top, row.top - label.bottom, 0) : Infinity;
  return labels.toSorted((a, b) => distance(a) - distance(b))[0];
};

function tableGrade(row: { label: string; grade: string; page: number }, areas: readonly Area[]): StatedGrade | null {
  if (row.label.length > 130) return null;
  return statedGrade(row.label, row.grade, row.page, areas);
}

function statedGrade(label: string, words: string, page: number, areas: readonly Area[]): StatedGrade | null {
  const folded = label
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/^[\d. ]+/u, '');
  const area = areas.find(([pattern]) => pattern.test(folded))?.[1];
  const printed = GRADE.exec(words.replace(/\s+/gu, ' '))?.[1];
  const grade = printed === undefined ? null : (readGrade(printed.replace(/^require /iu, 'requires '))?.grade ?? null);
  return area === undefined || printed === undefined || grade === null
    ? null
    : { area, grade, sourceText: printed, page };
}

/** Headings of the whole document, joined from their rows; in plain text and small type, none. */
function headings(layout: Layout): { text: string; page: number }[] {
  const found: { text: string; page: number; size: number }[] = [];
  let above: PageRow | undefined;
  for (const row of layout.rows) {
    const heading = row.size > layout.bodySize + 0.8 || row.strong;
    const last = found.at(-1);
    const joins =
      last !== undefined && above?.page === row.page && row.gap < 1.4 && Math.abs(last.size - row.size) < 0.6;
    if (heading && joins) last.text += ` ${row.text}`;
    else if (heading) found.push({ text: row.text, page: row.page, size: row.size });
    above = heading ? row : undefined;
  }
  return found;
}

/** "The experiences and progress of children in care: requires improvement to be good"; "… are good". */
function headingGrade(
  heading: { text: string; page: number },
  areas: readonly Area[],
  family: string | null,
): StatedGrade | null {
  if (/safeguarding children board|lscb/iu.test(heading.text) || heading.text.length > 220) return null;
  const stated = heading.text
    .replace(/\brequire improvement/iu, 'are requires improvement')
    .replace(/\b(it|they) requires/iu, '$1 is requires');
  const match =
    /^(.*?)(?:\s*[:–]\s*|\s-\s|\s(?:is|are|that (?:it|they) (?:is|are))\s)(?:judged to (?:be )?)?(.*)$/iu.exec(stated);
  if (match === null) return null;
  const words = (match[2] ?? '').trim();
  if (
    !new RegExp(`^(?:that )?(?:children.s services )?(?:is|are|in .{3,40} are)? ?(?:${GRADE.source})`, 'iu').test(words)
  )
    return null;
  return statedGrade(
    family === 'SINGLE_INSPECTION' && /^the overall judgement/iu.test(heading.text)
      ? 'overall judgement'
      : (match[1] ?? ''),
    words,
    heading.page,
    areas,
  );
}
