import { documentLines, finding, inspection, smallSeed, type SeedFiles } from './load-fixtures.ts';

/** Places 1 to 10 that have a problem with supervision, and with caseloads; the others have a strength. */
const WEAK_SUPERVISION = [5, 6, 8, 9, 10];
const WEAK_CASELOADS = [2, 6, 8, 9, 10];

const padded = (place: number): string => String(place).padStart(2, '0');

/**
 * The graph of the worked examples of the documentation: ten places, each inspected once in 2024. Place n has a finding
 * on supervision, one on caseloads, and n neutral ones, so that the places are in order of the length of their reports.
 * Place 6 was graded Good and place 5 Poor, on a scale of three grades; all lie in one region, and none has neighbours.
 */
export function tenPlaces(): SeedFiles {
  const { 'documents/newshire-ilacs-standard-2024-03-04-report.jsonl': _, ...files } = smallSeed();
  const [newshire, ...others] = files['core/authorities.jsonl'] ?? [];
  const places = Array.from({ length: 10 }, (_place, at) => at + 1);
  return {
    ...files,
    'core/authorities.jsonl': [
      ...[newshire ?? {}, ...others],
      ...places.map((place) => ({
        ...newshire,
        ...{ key: `place-${padded(place)}`, name: `Place ${place}`, officialName: `Place ${place} Council` },
        ...{ formerNames: [], gssCode: `E060001${padded(place)}` },
      })),
    ].toSorted((one, other) => String(one.key).localeCompare(String(other.key))),
    ...Object.fromEntries(places.flatMap(filesOf)),
  };
}

function filesOf(place: number): [string, SeedFiles[string]][] {
  const key = `place-${padded(place)}-ilacs-standard-2024-03-04`;
  const of = inspection({ key, authority: `place-${padded(place)}`, reading: 'NOT_READ' });
  const on = (theme: string, weak: boolean) => ({ themes: [theme], polarity: weak ? 'WEAKNESS' : 'STRENGTH' });
  const findings = [
    finding(1, on('supervision', WEAK_SUPERVISION.includes(place))),
    finding(2, on('caseloads', WEAK_CASELOADS.includes(place))),
    ...Array.from({ length: place }, (_, at) => finding(3 + at, { polarity: 'NEUTRAL' })),
  ];
  return [
    [`inspections/place-${padded(place)}.jsonl`, [{ ...of, documents: [], judgements: gradesOf(place) }]],
    [`documents/${key}-report.jsonl`, documentLines(of, findings)],
  ];
}

function gradesOf(place: number) {
  const grade = { 5: 'Poor', 6: 'Good' }[place];
  if (grade === undefined) return [];
  const stated = { area: 'overall', source: 'statistics', state: 'GRADED', grade, sourceText: grade, preferred: true };
  return [stated];
}
