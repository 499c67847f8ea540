import type { Outcome } from './download.ts';
import type { Fetched } from './fetch-all.ts';
import type { Target } from './targets.ts';

const NAMES: readonly [Outcome['kind'], string][] = [
  ['fetched', 'fetched'],
  ['not-modified', 'not modified'],
  ['already-there', 'already there'],
  ['skipped', 'skipped'],
  ['failed', 'failed'],
];

/** One target, as it is told while the run goes on. */
export function progressLine({ target, outcome }: Fetched, count: number, of: number): string {
  const [, name = outcome.kind] = NAMES.find(([kind]) => kind === outcome.kind) ?? [];
  return `[${count}/${of}] ${name}: ${target.file}${'why' in outcome ? `: ${outcome.why}` : ''}`;
}

/** The end of a run: how many of each kind; every file that needs a look, with the reason. */
export function report(all: readonly Fetched[], asked: number, folder: string): string {
  const counts = NAMES.map(([kind, name]) => `${all.filter((of) => of.outcome.kind === kind).length} ${name}`);
  const untried = asked - all.length;
  const head = `${asked} ${asked === 1 ? 'report' : 'reports'}: ${counts.join(', ')}${untried > 0 ? `, ${untried} not tried` : ''}. Folder: ${folder}`;
  const notes = all.flatMap(({ target, outcome }) =>
    'note' in outcome && outcome.note !== undefined ? [lineOf(target, outcome.note)] : [],
  );
  return [
    head,
    ...section('Editions', notes),
    ...section('Skipped', reasons(all, 'skipped')),
    ...section('Failed', reasons(all, 'failed')),
    ...(untried > 0 ? ['Stopped. Run the same command again to go on from here.'] : []),
    '',
  ].join('\n');
}

const section = (name: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${name}:`, ...lines] : []);

const reasons = (all: readonly Fetched[], kind: Outcome['kind']): string[] =>
  all.flatMap(({ target, outcome }) =>
    outcome.kind === kind && 'why' in outcome ? [lineOf(target, outcome.why)] : [],
  );

const lineOf = ({ file, url }: Target, text: string): string => `  ${file}: ${text}${url === null ? '' : ` (${url})`}`;

/** What would be fetched, a line each, with tabs between: day, kind, file, address. */
export const listing = (targets: readonly Target[]): string =>
  targets.map(({ day, kind, file, url }) => `${[day ?? '-', kind, file, url ?? 'no link'].join('\t')}\n`).join('');
