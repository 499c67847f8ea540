import { machine } from '../serve/machine.js';

const of = (number, digits = 0) => (number === undefined ? '–' : number.toFixed(digits));
const errorsOf = (errors) =>
  Object.entries(errors)
    .map(([code, count]) => `${count} ${code}`)
    .join(', ') || 'none';
const isEmpty = (errors) => Object.keys(errors).length === 0;

/** The tables of a run under load, as text. */
export function loadDocument({ stages, changes, fair, memory, seconds }) {
  const rows = stages.map(
    (row) =>
      `| ${row.clients} | ${row.answers} | ${of(row.rate)} | ${of(row.p50)} | ${of(row.p95)} | ${of(row.p99)} | ${errorsOf(row.errors)} | ${of(row.memory.first)} → ${of(row.memory.last)} | ${of(row.delay)} |`,
  );
  const fairly = fair.map(
    ({ title, rate, p50, p95, errors, heavy }) =>
      `| ${title} | ${of(rate)} | ${of(p50)} | ${of(p95)} | ${errorsOf(errors)} | ${heavy ? `${of(heavy.rate, 1)} a second, ${errorsOf(heavy.errors)}` : '–'} |`,
  );
  return `# Under load

\`npm run bench:load\`, on ${machine()}: server, Neo4j and what asks share the processors. See [README](README.md).

Clients that each ask again as soon as they are answered, ${seconds} s of each number, while a curator changes findings.

| clients | answers | a second | p50 ms | p95 ms | p99 ms | errors | memory of the server, MiB | event loop late at most, ms |
| --: | --: | --: | --: | --: | --: | --- | --- | --: |
${rows.join('\n')}

${changesLine(changes)} Memory of the server before the clients ${of(memory.before)} MiB, half a minute after them
${of(memory.after)} MiB.

Twenty clients that ask for one finding at a time, and a greedy one:

| the twenty | answers a second | p50 ms | p95 ms | errors | what the greedy got |
| --- | --: | --: | --: | --- | --- |
${fairly.join('\n')}
`;
}

/** What of a run under load is not as promised: no error, no change lost, no read that is out of date, memory flat, and light clients answered within a second whatever others ask. */
export function loadMisses({ stages, changes, fair, memory }) {
  return [
    ...stages.filter(({ errors }) => !isEmpty(errors)).map((row) => `${row.clients} clients: ${errorsOf(row.errors)}`),
    ...changeMisses(changes),
    ...fair.filter(({ errors }) => !isEmpty(errors)).map((row) => `${row.title}: ${errorsOf(row.errors)}`),
    ...(memory.after > 1.5 * memory.before ? [`memory ${of(memory.before)} → ${of(memory.after)} MiB`] : []),
    ...fair.filter(({ p95 }) => !(p95 < 1_000)).map(({ title, p95 }) => `${title}: p95 ${of(p95)} ms`),
  ];
}

/** The table of a soak, as text. */
export function soakDocument({ rows, unseen, slope, first, last, changes, minutes, rate }) {
  const shown = rows.filter(({ minute }) => minute === 1 || minute % 5 === 0);
  const lines = shown.map(
    (row) =>
      `| ${row.minute} | ${row.answers} | ${of(row.p50)} | ${of(row.p99)} | ${row.expected} | ${errorsOf(row.unexpected)} | ${of(row.memory)} |`,
  );
  return `# Soak

\`npm run bench:soak\`, on ${machine()}: server, Neo4j and what asks share the processors. See [README](README.md).

${minutes} minutes at ${rate} requests a second, ${unseen} of them documents that nobody had sent before, one in a hundred an error, while
a curator changes findings. After the first third memory grew by ${of(slope, 2)} MiB a minute (promised: less than 1);
p99 was ${of(first)} ms then and ${of(last)} ms at the end (medians of five minutes; promised: at most 1.2 times). ${changesLine(changes)}

| minute | answers | p50 ms | p99 ms | errors as expected | other errors | memory of the server, MiB |
| --: | --: | --: | --: | --: | --- | --: |
${lines.join('\n')}
`;
}

/** What of a soak is not as promised. */
export function soakMisses({ rows, slope, first, last, changes }) {
  return [
    ...rows
      .filter(({ unexpected }) => !isEmpty(unexpected))
      .map((row) => `minute ${row.minute}: ${errorsOf(row.unexpected)}`),
    ...(slope < 1 ? [] : [`memory grew by ${of(slope, 2)} MiB a minute`]),
    ...(last <= 1.2 * first ? [] : [`p99 ${of(first)} → ${of(last)} ms`]),
    ...changeMisses(changes),
  ];
}

const changesLine = ({ changes, times, outdated, lost, errors }) =>
  `The curator made ${changes.length} changes (median ${of(times.toSorted((one, other) => one - other)[times.length >> 1])} ms), ` +
  `${lost} lost, ${outdated} read out of date at once afterwards, errors: ${errorsOf(errors)}.`;

const changeMisses = ({ changes, lost, outdated, errors }) => [
  ...(changes.length > 0 ? [] : ['the curator changed nothing']),
  ...(lost > 0 ? [`${lost} changes lost`] : []),
  ...(outdated > 0 ? [`${outdated} reads out of date`] : []),
  ...(isEmpty(errors) ? [] : [`the curator: ${errorsOf(errors)}`]),
];
