/**
 * Builds `seed/inspections/` from the public tables; a tool of the maintainers, run when a table has a new edition:
 *
 *   npm run seed:inspections -- --history ilacs_history.csv \
 *     --statistics mi_ILACS_inspection_history.csv --in-year mi_In-year_inspections.csv \
 *     --latest mi_Inspections_as_at_31_March.csv --report-facts seed/inspections/report-facts.csv \
 *     --authorities seed/core/authorities.jsonl --out seed/inspections
 *
 * Prints a report of how the sources were matched and where they differ.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { seedInvalid } from '../domain/errors.ts';
import { authorityRegister } from './build-authorities.ts';
import { pathsFrom } from './build-paths.ts';
import { buildLine, type WrittenLine } from './build-lines.ts';
import { type BuiltInspection, buildReport } from './build-report.ts';
import { readReportFacts } from './build-report-facts.ts';
import { coreRecords } from './core-records.ts';
import { readInspectionHistory } from './inspection-history.ts';
import { matchInspections } from './match-inspections.ts';
import { readOfficialStatistics, type Sheet } from './official-statistics.ts';
import { inspectionLine } from './seed-inspections.ts';

const FLAGS = ['history', 'statistics', 'in-year', 'latest', 'report-facts', 'authorities', 'out'] as const;
type Paths = Record<(typeof FLAGS)[number], string>;

const sheet = (path: string): Sheet => ({ file: basename(path), text: readFileSync(path, 'utf8') });

/** The lines of each authority's file, sorted by key. Throws for a line the seed's schema refuses or a key twice. */
function filesOf(built: readonly BuiltInspection[]): Map<string, WrittenLine[]> {
  const files = new Map<string, WrittenLine[]>();
  const keys = new Set<string>();
  for (const { line } of built) {
    const file = `${line.authority}.jsonl`;
    const checked = inspectionLine.safeParse(line);
    const issue = checked.error?.issues[0];
    const at = { file, line: 0, field: issue?.path.join('.') ?? 'key', value: line.key };
    if (issue !== undefined) throw seedInvalid({ ...at, expected: issue.message });
    if (keys.has(line.key)) throw seedInvalid({ ...at, expected: 'each inspection once' });
    keys.add(line.key);
    files.set(file, [...(files.get(file) ?? []), line]);
  }
  return new Map([...files].map(([file, lines]) => [file, lines.toSorted((a, b) => (a.key < b.key ? -1 : 1))]));
}

function write(out: string, files: Map<string, WrittenLine[]>): void {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    if (name.endsWith('.jsonl') && !files.has(name)) rmSync(join(out, name));
  }
  for (const [name, lines] of files) {
    writeFileSync(join(out, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

function main(paths: Paths): void {
  const register = authorityRegister(coreRecords('authorities.jsonl', paths.authorities));
  const history = sheet(paths.history);
  const facts = sheet(paths['report-facts']);
  const statistics = {
    history: sheet(paths.statistics),
    'in-year': sheet(paths['in-year']),
    latest: sheet(paths.latest),
  };
  const official = readOfficialStatistics(statistics, register);
  const result = matchInspections(
    readInspectionHistory(history.file, history.text, register),
    official.inspections,
    readReportFacts(facts.file, facts.text, register),
  );
  const built = result.inspections.map((matched) => ({
    matched,
    line: buildLine(matched, register.name(matched.authority)),
  }));
  write(paths.out, filesOf(built));
  process.stdout.write(`${buildReport(built, result, official.contradictions)}\n`);
}

main(pathsFrom(FLAGS, process.argv.slice(2)));
