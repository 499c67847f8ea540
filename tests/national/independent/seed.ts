/**
 * What the seed says, read straight from its files. Nothing here comes from `src/`: this is the second opinion that
 * `independent.test.ts` and `independent-analysis.test.ts` hold the program against.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const POLARITY: Readonly<Record<string, string>> = { S: 'STRENGTH', W: 'WEAKNESS', M: 'MIXED', N: 'NEUTRAL' };
const WORDS = (text: string): string[] => (text === '' ? [] : text.split(' '));

type Line = Record<string, unknown>;

/** A finding as far as the second opinion needs it; `counted` where the practice is the authority's. */
export interface SeedFinding {
  readonly page: number;
  readonly polarity: string;
  readonly headline: boolean;
  readonly counted: boolean;
  readonly resolved: boolean;
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
}

/** What the source to believe says of one area; no grade where it gives none. */
export interface SeedJudgement {
  readonly area: string;
  readonly state: string;
  readonly grade: string | null;
}

/** An inspection, with what was found where its report is read, and one judgement for each area. */
export interface SeedInspection {
  readonly key: string;
  readonly authority: string;
  readonly framework: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly earliest: string;
  readonly latest: string;
  readonly reading: string;
  readonly full: boolean;
  readonly findings: readonly SeedFinding[];
  readonly judgements: readonly SeedJudgement[];
}

/** Which authorities one authority was found to be most like, by rank. */
interface SeedNeighbours {
  readonly model: number;
  readonly authority: string;
  readonly neighbours: readonly { readonly rank: number; readonly authority: string }[];
}

/**
 * The seed: its themes with their broader ones, its authorities, their inspections in the order of their days, the grades of
 * each framework's scale, best first, the authorities that each delivery body serves, and the neighbours by each model.
 */
export interface Seed {
  readonly themes: ReadonlyMap<string, string | null>;
  readonly authorities: readonly { readonly key: string; readonly onsRegion: string | null }[];
  readonly inspections: ReadonlyMap<string, readonly SeedInspection[]>;
  readonly scales: ReadonlyMap<string, { readonly key: string; readonly grades: readonly string[] } | null>;
  readonly bodies: readonly (readonly string[])[];
  readonly neighbours: readonly SeedNeighbours[];
}

/** Whose practice counts as the authority's: the council's, the partnership's, the delivery body's. */
const COUNTED: readonly unknown[] = ['C', 'J', 'D', 'COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'];

const linesOf = <Of>(file: string): Of[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Of);

const filesOf = (folder: string): Line[][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => linesOf<Line>(path.join(folder, name)));

type Indexed = [page: number, paragraph: string, letters: string, themes: string, aspects: string];

/** A finding of the national index; its letters: section, polarity, kind, whose practice, and "R" for put right. */
function indexed([page, , letters, themes, aspects]: Indexed): SeedFinding {
  const [, polarity = '', kind, concerns, resolved] = letters;
  return {
    page,
    polarity: POLARITY[polarity] ?? '',
    headline: kind !== 'F',
    counted: COUNTED.includes(concerns),
    resolved: resolved === 'R',
    themes: WORDS(themes),
    aspects: WORDS(aspects),
  };
}

type Curated = Omit<SeedFinding, 'headline' | 'counted'> & { readonly kind: string; readonly concerns: string };

/** A finding that a person wrote down. */
const curated = ({ page, polarity, kind, concerns, resolved, themes, aspects }: Curated): SeedFinding => ({
  ...{ page, polarity, resolved, themes, aspects },
  headline: kind !== 'FINDING',
  counted: COUNTED.includes(concerns),
});

type Told = Omit<SeedInspection, 'full' | 'findings' | 'judgements'>;
type Listed = Told & { readonly judgements: readonly (SeedJudgement & { readonly preferred: boolean })[] };
interface Head {
  readonly inspection: Told;
  readonly document: { readonly key: string };
  readonly judgements?: readonly SeedJudgement[];
}
type Heard = Pick<SeedInspection, 'findings' | 'judgements'>;

/** Reads a seed. A document that a person wrote down takes the place of the same one in the index. */
export function readSeed(folder: string): Seed {
  const core = <Of>(name: string) => linesOf<Of>(path.join(folder, 'core', `${name}.jsonl`));
  const frameworks = core<{ key: string; fullInspection: boolean; scale: string | null }>('frameworks');
  const scales = core<{ key: string; grades: string[] }>('grade-scales');
  const full = new Set(frameworks.filter((of) => of.fullInspection).map(({ key }) => key));
  const inspections = new Map<string, SeedInspection>();
  const tell = (of: Told, { findings, judgements }: Heard) => {
    const known = inspections.get(of.key);
    const judged = new Set(known?.judgements.map(({ area }) => area));
    inspections.set(of.key, {
      ...of,
      reading: known?.reading === 'READ' ? 'READ' : of.reading,
      full: full.has(of.framework),
      findings: [...(known?.findings ?? []), ...findings],
      // The files of inspections, which come first, say which source to believe.
      judgements: [...(known?.judgements ?? []), ...judgements.filter(({ area }) => !judged.has(area))],
    });
  };
  for (const of of filesOf(path.join(folder, 'inspections')).flat() as unknown as Listed[]) {
    const judgements = of.judgements.filter(({ preferred }) => preferred);
    // What such a file calls read is so by a document's file alone.
    tell({ ...of, reading: of.reading === 'READ' ? 'NOT_READ' : of.reading }, { findings: [], judgements });
  }
  for (const { inspection, ...heard } of documentsIn(folder).values()) tell(inspection, heard);
  return {
    themes: new Map(core<{ key: string; broader: string | null }>('themes').map((of) => [of.key, of.broader])),
    authorities: core('authorities'),
    inspections: byAuthority([...inspections.values()].toSorted(byDays)),
    scales: new Map(frameworks.map(({ key, scale }) => [key, scales.find((of) => of.key === scale) ?? null])),
    bodies: core<{ authorities: { key: string }[] }>('delivery-bodies').map((of) =>
      of.authorities.map(({ key }) => key),
    ),
    neighbours: core('neighbours'),
  };
}

/** What each document says of its inspection, by the key of the document. */
function documentsIn(folder: string): Map<string, Heard & { readonly inspection: Told }> {
  const documents = new Map<string, Heard & { readonly inspection: Told }>();
  const add = (head: unknown, findings: readonly SeedFinding[]) => {
    const { document, inspection, judgements = [] } = head as Head;
    documents.set(document.key, { inspection, findings, judgements });
  };
  for (const [head, ...lines] of filesOf(path.join(folder, 'national'))) {
    const arrays = lines as unknown as Indexed[];
    add(head, arrays.filter((line) => (line[0] as unknown) !== 'back').map(indexed));
  }
  for (const [head, ...lines] of filesOf(path.join(folder, 'documents')))
    add(head, (lines as unknown as Curated[]).map(curated));
  return documents;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byDays = (a: SeedInspection, b: SeedInspection): number =>
  order(a.latest, b.latest) || order(a.earliest, b.earliest) || order(a.key, b.key);

function byAuthority(all: readonly SeedInspection[]): Map<string, SeedInspection[]> {
  const groups = new Map<string, SeedInspection[]>();
  for (const of of all) groups.set(of.authority, [...(groups.get(of.authority) ?? []), of]);
  return groups;
}
