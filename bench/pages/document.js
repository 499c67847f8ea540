import { cpus } from 'node:os';
import { median } from '../serve/machine.js';

/** The columns: what each is of a visit, and the most it may be; those of Web Vitals are what web.dev calls good. */
const COLUMNS = [
  { key: 'script', title: 'script, packed (KB)', most: 200, digits: 0 },
  { key: 'requests', title: 'files and questions', digits: 0 },
  { key: 'first', title: 'first paint (ms)', most: 1800, digits: 0 },
  { key: 'largest', title: 'largest paint (ms)', most: 2500, digits: 0 },
  { key: 'content', title: 'all content (ms)', digits: 0 },
  { key: 'blocked', title: 'blocked (ms)', most: 200, digits: 0 },
  { key: 'shifted', title: 'moved', most: 0.1, digits: 3 },
  { key: 'clicked', title: 'click to paint (ms)', most: 200, digits: 0 },
];

/** The page of what was measured: a row for each view with its medians; what is over its budget is bold. */
export function pagesDocument({ rows, rounds, version }) {
  const cell = (visits, { key, most, digits }) => {
    const values = visits.map((visit) => visit[key]).filter((value) => typeof value === 'number');
    if (values.length === 0) return '–';
    const value = median(values);
    return most !== undefined && value > most ? `**${value.toFixed(digits)}**` : value.toFixed(digits);
  };
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [
    line(['view', ...COLUMNS.map(({ title }) => title)]),
    line(['---', ...COLUMNS.map(() => '---:')]),
    line(['budget', ...COLUMNS.map(({ most }) => (most === undefined ? '' : `≤ ${most}`))]),
    ...[...rows].map(([name, visits]) => line([name, ...COLUMNS.map((column) => cell(visits, column))])),
  ];
  return `# What the explorer's views weigh, and how soon they answer

Written by \`npm run bench:pages\`: medians of ${rounds} visits with an empty profile, 1280 px, Chromium ${version}, browser, server
and Neo4j on the same ${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), the national index loaded, every question planned before and no answer
kept. What is over its budget is **bold**. “Blocked” is the time beyond 50 ms of each long task (total blocking time);
“moved” is the sum of layout shifts; “click to paint” is a click on a column's head (theme, who) or on a council in the network.

${table.join('\n')}
`;
}
