import { weaknessesShown, withBroader, type ThemeTree } from './recurrence-weaknesses.ts';

/** What of a finding decides a status. `themes` are the tagged ones, without their broader themes. */
export interface FindingFacts {
  polarity: 'STRENGTH' | 'WEAKNESS' | 'MIXED' | 'NEUTRAL';
  prominence: 'HEADLINE' | 'BODY';
  concerns: 'COUNCIL' | 'PARTNERSHIP' | 'DELIVERY_BODY' | 'PARTNER' | 'ADOPTION_AGENCY' | 'OTHER_AUTHORITY';
  themes: readonly string[];
  aspects: readonly string[];
  resolved: boolean;
}

/** One inspection of an authority as the graph holds it; days are `YYYY-MM-DD`, `dateText` is EDTF. */
export interface InspectionFacts {
  id: string;
  earliest: string;
  latest: string;
  available: string;
  dateText: string;
  full: boolean;
  reading: 'READ' | 'NOT_READ' | 'UNREADABLE';
  findings: readonly FindingFacts[];
}

/** What one READ inspection says, by theme and by weakness. */
export interface ReadInspection {
  id: string;
  earliest: string;
  latest: string;
  available: string;
  dateText: string;
  full: boolean;
  /** Themes with a non-neutral finding on them or on a narrower theme. */
  examined: ReadonlySet<string>;
  /** Weaknesses with a problem of any prominence. */
  problems: ReadonlySet<string>;
  /** Weaknesses with a problem among what must improve. */
  headlines: ReadonlySet<string>;
  /** Weaknesses with a strength in their place, or said to have been put right. */
  relieved: ReadonlySet<string>;
}

/** The READ inspections of one authority, in the order that decides. */
export type History = readonly ReadInspection[];

/** Whose practice an authority's statuses count. */
export const countedConcerns: readonly FindingFacts['concerns'][] = ['COUNCIL', 'DELIVERY_BODY', 'PARTNERSHIP'];

const COUNTED: ReadonlySet<string> = new Set(countedConcerns);

/**
 * One authority's history, ready for `statusAsOf`: only READ inspections, ordered by `latest`, then `earliest`,
 * then id, each reduced to the themes and weaknesses its findings speak of. A finding on the practice of
 * another body (a partner, an adoption agency, another authority) is left out wholly: it examines nothing.
 */
export const historyOf = (inspections: readonly InspectionFacts[], broader: ThemeTree): History =>
  inspections
    .filter((inspection) => inspection.reading === 'READ')
    .map((inspection) => readInspection(inspection, broader))
    .toSorted((a, b) => compare(a.latest, b.latest) || compare(a.earliest, b.earliest) || compare(a.id, b.id));

function readInspection(inspection: InspectionFacts, broader: ThemeTree): ReadInspection {
  const { id, earliest, latest, available, dateText, full } = inspection;
  const examined = new Set<string>();
  const problems = new Set<string>();
  const headlines = new Set<string>();
  const relieved = new Set<string>();
  for (const finding of inspection.findings) {
    if (!COUNTED.has(finding.concerns)) continue;
    if (finding.polarity !== 'NEUTRAL') addAll(examined, withBroader(finding.themes, broader));
    const spokenOf = weaknessesShown(finding.themes, finding.aspects, broader);
    const problem = finding.polarity === 'WEAKNESS' || finding.polarity === 'MIXED';
    if (problem) addAll(problems, spokenOf);
    if (problem && finding.prominence === 'HEADLINE') addAll(headlines, spokenOf);
    if (finding.polarity === 'STRENGTH' || finding.resolved) addAll(relieved, spokenOf);
  }
  return { id, earliest, latest, available, dateText, full, examined, problems, headlines, relieved };
}

function addAll(to: Set<string>, keys: Iterable<string>): void {
  for (const key of keys) to.add(key);
}

/** By code unit, as Neo4j compares, and never by locale: the order must be the same everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
