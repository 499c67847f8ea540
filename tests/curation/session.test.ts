/** A curator's session, as a user would: with a key, over HTTP, on a real graph. */
import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../../src/graph/canonical-dump.ts';
import { load } from '../../src/graph/write/load.ts';
import { ADD, curatedGraph, findingAt, once, REPORT, REVIEW, UNDO, WITHDRAW } from './curating.ts';

const { graph, ask, key } = curatedGraph();

/** What is said in sum of supervision and caseloads, and of the authority. */
const SUMS = `{
  supervision: theme(id: "supervision") { ...sums }
  caseloads: theme(id: "caseloads") { ...sums }
  authority(id: "newshire") { weaknessCount findingCount weaknesses(first: 20, orderBy: { field: LABEL, direction: ASC }) { nodes { key } } }
  recurringWeaknesses(first: 20) { totalCount }
  search(text: "rarely", first: 5) { totalCount }
  meta { revision }
}
fragment sums on Theme { findingCount problemCount sharedBy(basis: LATEST, first: 5) { totalCount nodes { name } } }`;

async function sums() {
  const { data } = await ask(SUMS);
  const { supervision, caseloads, authority, search, meta } = data;
  return {
    supervision: [supervision.findingCount, supervision.problemCount, supervision.sharedBy.totalCount],
    caseloads: [caseloads.findingCount, caseloads.problemCount, caseloads.sharedBy.totalCount],
    weaknesses: authority.weaknesses.nodes.map((of: { key: string }) => of.key),
    counts: [authority.weaknessCount, authority.findingCount],
    found: search.totalCount,
    revision: meta.revision,
  };
}

const correction = (more: object = {}) => ({
  finding: findingAt(2),
  decision: 'CORRECT',
  expectedVersion: 1,
  idempotencyKey: once(),
  polarity: 'STRENGTH',
  themes: ['theme:supervision'],
  statement: 'Found that supervision of practitioners was regular and of good quality.',
  ...more,
});

describe('a correction', () => {
  it('changes every aggregate at once, is told in history and feed, and can be undone', async () => {
    const curator = await key('curator', 'data desk');
    const before = await sums();
    expect(before).toMatchObject({ supervision: [3, 2, 1], caseloads: [1, 1, 1], counts: [3, 3] });
    const dump = await canonicalDump(graph.database);

    const { data } = await ask(REVIEW, { key: curator, variables: { input: correction() } });
    expect(data.done).toMatchObject({
      type: 'FindingReviewed',
      finding: {
        id: findingAt(2),
        version: 2,
        polarity: 'STRENGTH',
        reviewStatus: 'CORRECTED',
        themes: [{ key: 'supervision' }],
      },
      change: {
        ...{ id: 'change:1', kind: 'CORRECT', by: 'data desk', version: 2, findingId: findingAt(2), undoes: null },
        before: { polarity: 'WEAKNESS', reviewStatus: 'UNREVIEWED', themes: ['theme:supervision', 'theme:caseloads'] },
        after: { polarity: 'STRENGTH', reviewStatus: 'CORRECTED', themes: ['theme:supervision'] },
      },
    });
    const after = await sums();
    expect(after).toMatchObject({ supervision: [3, 1, 1], caseloads: [0, 0, 0], counts: [2, 3] });
    expect(after.weaknesses).not.toContain('caseloads');
    expect(after.revision).toBeGreaterThan(before.revision);

    const told = await ask(`{ finding(id: "${findingAt(2)}") { version history(first: 5) { nodes { kind by } } }
      changes(first: 5) { totalCount nodes { id finding { id } } pageInfo { endCursor } } }`);
    expect(told.data.finding).toEqual({ version: 2, history: { nodes: [{ kind: 'CORRECT', by: 'data desk' }] } });
    expect(told.data.changes).toMatchObject({
      totalCount: 1,
      nodes: [{ id: 'change:1', finding: { id: findingAt(2) } }],
    });

    const undoing = { change: 'change:1', expectedVersion: 2, idempotencyKey: once() };
    const undone = await ask(UNDO, { key: curator, variables: { input: undoing } });
    expect(undone.data.done).toMatchObject({
      type: 'ChangeUndone',
      finding: { version: 3, polarity: 'WEAKNESS', reviewStatus: 'UNREVIEWED' },
      change: { kind: 'UNDO', undoes: { id: 'change:1' } },
    });
    expect({ ...(await sums()), revision: 0 }).toEqual({ ...before, revision: 0 });
    const noted = /"(?:Change|Review|ApiKey|Dataset)"|"UNDOES"|"CHANGED"/u;
    const bare = (lines: string[]) =>
      lines.filter((line) => !noted.test(line)).map((line) => line.replace(',"version":3', ''));
    expect(bare(await canonicalDump(graph.database))).toEqual(bare(dump));
  });

  it('that is sent twice is made once; its key is for no other input', async () => {
    const curator = await key('curator');
    const input = correction();
    const [first, second] = [
      await ask(REVIEW, { key: curator, variables: { input } }),
      await ask(REVIEW, { key: curator, variables: { input } }),
    ];
    expect(second.data).toEqual(first.data);
    expect((await ask('{ changes(first: 1) { totalCount } }')).data.changes.totalCount).toBe(1);
    const other = await ask(REVIEW, { key: curator, variables: { input: { ...input, polarity: 'MIXED' } } });
    expect(other.data.done).toMatchObject({ type: 'InvalidCuration', problems: [{ field: 'idempotencyKey' }] });
  });

  it('of what another has changed meanwhile is refused, with what it is now', async () => {
    const curator = await key('curator');
    await ask(REVIEW, { key: curator, variables: { input: correction() } });
    const { data } = await ask(REVIEW, { key: curator, variables: { input: correction({ polarity: 'MIXED' }) } });
    expect(data.done).toMatchObject({
      type: 'FindingConflict',
      version: 2,
      finding: { id: findingAt(2), version: 2, polarity: 'STRENGTH' },
      lastChange: { id: 'change:1' },
    });
  });

  it('survives a load of the seed, and of a newer edition of it', async () => {
    const curator = await key('curator');
    await ask(REVIEW, { key: curator, variables: { input: correction() } });
    const before = await sums();
    await load(graph.database, { folder: graph.folder });
    expect(await sums()).toEqual(before);
  });

  it.each([
    ['nothing', {}, ['decision']],
    ['what it says already', { polarity: 'WEAKNESS' }, ['decision']],
    ['a theme that is none', { themes: ['nowhere'], statement: 'Found that nothing was as it should be.' }, ['themes']],
    [
      'too many aspects',
      { aspects: ['a', 'b', 'c'], statement: 'Found that nothing was as it should be.' },
      ['aspects', 'aspects'],
    ],
    ['tags without a statement', { polarity: 'STRENGTH' }, ['statement']],
    ['a quotation', { statement: 'Found that “supervision was good”.' }, ['statement']],
    ['a person', { statement: 'Found that the director, Ann Lee, had held supervision rarely.' }, ['statement']],
    ['a reason too long', { polarity: 'STRENGTH', reason: 'x'.repeat(501) }, ['reason']],
  ])('to %s is refused, field by field', async (_, given, fields) => {
    const curator = await key('curator');
    const input = { finding: findingAt(2), decision: 'CORRECT', expectedVersion: 1, idempotencyKey: once(), ...given };
    const { data } = await ask(REVIEW, { key: curator, variables: { input } });
    expect(data.done.type).toBe('InvalidCuration');
    expect(data.done.problems.map(({ field }: { field: string }) => field)).toEqual(fields);
    expect((await ask('{ changes(first: 1) { totalCount } }')).data.changes.totalCount).toBe(0);
  });
});

describe('a finding that is rejected or withdrawn', () => {
  it.each([
    ['REJECT', REVIEW, { decision: 'REJECT', reason: 'The sentence speaks of another council.' }],
    ['WITHDRAW', WITHDRAW, { reason: 'Told twice.' }],
  ])('is nowhere (%s), but in the feed, and comes back when that is undone', async (kind, mutation, given) => {
    const curator = await key('curator');
    const before = await sums();
    const input = { finding: findingAt(1), expectedVersion: 1, idempotencyKey: once(), ...given };
    const { data } = await ask(mutation, { key: curator, variables: { input } });
    expect(data.done.change).toMatchObject({ kind, version: 2, after: null, before: { polarity: 'WEAKNESS' } });
    expect(await sums()).toMatchObject({ supervision: [2, 1, 1], counts: [3, 2], found: before.found - 1 });

    const gone = await ask(`{ finding(id: "${findingAt(1)}") { id } node(id: "${findingAt(1)}") { id }
      document(id: "${REPORT}") { findings(first: 5) { totalCount } }
      changes(finding: "${findingAt(1)}", first: 5) { nodes { id reason finding { id } } } }`);
    expect(gone.data).toEqual({
      ...{ finding: null, node: null, document: { findings: { totalCount: 2 } } },
      changes: { nodes: [{ id: 'change:1', reason: given.reason, finding: null }] },
    });
    const again = await ask(mutation, { key: curator, variables: { input: { ...input, idempotencyKey: once() } } });
    expect(again.data.done).toMatchObject({ type: 'FindingNotFound', lastChange: { id: 'change:1' } });

    await ask(UNDO, {
      key: curator,
      variables: { input: { change: 'change:1', expectedVersion: 2, idempotencyKey: once() } },
    });
    expect({ ...(await sums()), revision: 0 }).toEqual({ ...before, revision: 0 });
  });
});

describe('a finding that is added', () => {
  const addition = (more: object = {}) => ({
    ...{ document: REPORT, sentence: 'Social workers had too many cases.', page: 2, paragraph: '14', kind: 'FINDING' },
    ...{ polarity: 'WEAKNESS', themes: ['caseloads'], aspects: ['timeliness'], idempotencyKey: once() },
    statement: 'Reported that the caseloads of social workers were too high.',
    ...more,
  });

  it('counts everywhere, with its place and hash and without its sentence', async () => {
    const curator = await key('curator');
    const { data } = await ask(ADD, { key: curator, variables: { input: addition() } });
    const id = `finding:${REPORT}-5caf69cfc0eda7c0`;
    expect(data.done).toMatchObject({
      type: 'FindingAdded',
      finding: { version: 1, method: 'CURATED', reviewStatus: 'CONFIRMED', evidence: { page: 2, paragraph: '14' } },
      change: { kind: 'ADD', before: null, after: { polarity: 'WEAKNESS' } },
    });
    expect(data.done.finding.id).toMatch(new RegExp(`^${id.slice(0, -16)}[0-9a-f]{16}$`, 'u'));
    expect(await sums()).toMatchObject({ caseloads: [2, 2, 1], counts: [3, 4] });
    expect((await canonicalDump(graph.database)).join()).not.toContain('too many cases');

    const again = await ask(ADD, { key: curator, variables: { input: addition() } });
    expect(again.data.done).toMatchObject({
      type: 'FindingConflict',
      version: 1,
      finding: { id: data.done.finding.id },
    });
    const undo = { change: 'change:1', expectedVersion: 1, idempotencyKey: once() };
    expect((await ask(UNDO, { key: curator, variables: { input: undo } })).data.done).toMatchObject({ finding: null });
    expect(await sums()).toMatchObject({ caseloads: [1, 1, 1], counts: [3, 3] });
  });

  it.each([
    ['no document', { document: 'nowhere' }, ['document']],
    ['a document on nothing that was read', { document: 'statistics' }, ['document']],
    ['a page the document does not have', { page: 13 }, ['page']],
    ['neither sentence nor hash', { sentence: null }, ['quoteHash']],
    ['no hash', { sentence: null, quoteHash: 'abc' }, ['quoteHash']],
    ['another kind of paragraph', { paragraph: 'the last' }, ['paragraph']],
    ['an area that is none', { judgementArea: 'nowhere' }, ['judgementArea']],
  ])('to %s is refused', async (_, given, fields) => {
    const curator = await key('curator');
    const { data } = await ask(ADD, { key: curator, variables: { input: addition(given) } });
    expect(data.done.type).toBe('InvalidCuration');
    expect(data.done.problems.map(({ field }: { field: string }) => field)).toEqual(fields);
  });
});

describe('an undoing', () => {
  it('can be undone, and is refused where something later holds', async () => {
    const curator = await key('curator');
    const undo = (change: string, expectedVersion: number) =>
      ask(UNDO, { key: curator, variables: { input: { change, expectedVersion, idempotencyKey: once() } } });
    await ask(REVIEW, { key: curator, variables: { input: correction() } });
    await ask(REVIEW, { key: curator, variables: { input: correction({ expectedVersion: 2, polarity: 'MIXED' }) } });
    expect((await undo('change:1', 3)).data.done).toMatchObject({ type: 'FindingConflict', version: 3 });
    expect((await undo('change:2', 3)).data.done).toMatchObject({ finding: { version: 4, polarity: 'STRENGTH' } });
    expect((await undo('change:1', 4)).data.done).toMatchObject({
      finding: { version: 5, reviewStatus: 'UNREVIEWED' },
    });
    expect((await undo('change:4', 5)).data.done).toMatchObject({ finding: { version: 6, polarity: 'STRENGTH' } });
    expect((await undo('change:99', 1)).data.done).toMatchObject({
      type: 'ChangeNotFound',
      changeId: 'change:99',
    });
  });
});
