/** The examples of the documentation, run against a server over all the data we ship, and what they print. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import type { RunningServer } from '../../src/server/server.ts';
import { serve } from '../explorer/explorer.ts';
import { packageRoot } from '../../src/package-root.ts';
import { installed } from '../support/consumer.ts';
import { NATIONAL_PATIENCE, openNational } from '../support/graph.ts';
import { hasPython, runPython } from '../support/python.ts';

const examples = path.join(packageRoot(), 'docs', 'examples');
let database: Database | undefined;
let server: RunningServer | undefined;

beforeAll(async () => {
  database = await openNational();
  server = await serve(database, {});
}, NATIONAL_PATIENCE);
afterAll(async () => {
  await server?.stop();
  await database?.close();
});

/** The answer to a query of the documentation, as another test holds it. */
const answerTo = async (name: string) =>
  JSON.parse(await readFile(new URL(`answers/${name}.json`, import.meta.url), 'utf8')) as unknown;

interface Sharing {
  readonly theme: {
    readonly prefLabel: string;
    readonly sharedBy: {
      readonly totalCount: number;
      readonly coverage: { readonly authoritiesExamined: number; readonly inspectionsNotRead: number };
      readonly edges: readonly { readonly node: { readonly name: string } }[];
    };
  };
}

interface History {
  readonly authority: {
    readonly officialName: string;
    readonly inspections: { readonly nodes: readonly { readonly date: string; readonly kind: string }[] };
  };
}

test('TypeScript: it compiles in a project that has the package, and prints what the graph answers', async () => {
  const project = await installed();
  await cp(path.join(examples, 'who-shares.ts'), path.join(project.folder, 'who-shares.ts'));
  expect(await project.compiled('who-shares.ts')).toBe('');
  const printed = await project.run('who-shares.js', { FINDINGS_URL: `${server?.url}/graphql` });
  const { theme } = (await answerTo('01-who-shares-supervision-problems')) as Sharing;
  const { authority } = (await answerTo('03-authority-history')) as History;
  const { totalCount, coverage, edges } = theme.sharedBy;
  const lines = printed.split('\n');
  expect(lines[0]).toBe(`${theme.prefLabel}: ${totalCount} of ${coverage.authoritiesExamined} authorities examined.`);
  expect(lines[1]).toBe(`${coverage.inspectionsNotRead} full inspections have not been read.`);
  const councils = lines.filter((line) => /^[A-Z].*: [A-Z_]+, .* to .*, in \d+ %/u.test(line));
  expect(councils.map((line) => line.split(':')[0])).toEqual(edges.slice(0, 5).map(({ node }) => node.name));
  expect(lines.filter((line) => /^ {2}p\. (?:\d+|\?): \S/u.test(line))).toHaveLength(5);
  const history = lines.slice(lines.indexOf(authority.officialName) + 1, -1);
  expect(history.map((line) => line.trim().split(' ')[0])).toEqual(authority.inspections.nodes.map(({ date }) => date));
});

interface Trend {
  readonly trend: {
    readonly points: readonly {
      readonly label: string;
      readonly examinedCount: number;
      readonly inspectionCount: number;
      readonly small: boolean;
    }[];
  };
}

test.runIf(hasPython)('Python: it prints the trend that the graph answers, and reads every page', async () => {
  process.env.FINDINGS_URL = `${server?.url}/graphql`;
  const printed = await runPython(path.join(examples, 'trend.py')).finally(() => delete process.env.FINDINGS_URL);
  const [trend = '', findings = ''] = printed.split('\n\n');
  const { points } = ((await answerTo('19-supervision-year-by-year')) as Trend).trend;
  const rows = trend
    .split('\n')
    .slice(2)
    .map((line) => line.split(/\s+/u).slice(0, 3).join(' '));
  expect(rows).toEqual(
    points
      .filter(({ small }) => !small)
      .map(({ label, examinedCount, inspectionCount }) => `${label} ${examinedCount} ${inspectionCount}`),
  );
  // More than the hundred of one page.
  expect(Number(/^(\d+) findings$/mu.exec(findings)?.[1])).toBeGreaterThan(100);
  expect(
    findings
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/\s+\d+$/u, ''))
      .toSorted(),
  ).toEqual([
    'East Midlands',
    'East of England',
    'London',
    'North East',
    'North West',
    'South East',
    'South West',
    'West Midlands',
    'Yorkshire and The Humber',
  ]);
});
