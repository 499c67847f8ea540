/** The measured ratios beside their aims, as a table of text. */
export function table({ pdftotext, extracts, ingest, processes, load }) {
  const [smallest, largest] = [extracts[0], extracts.at(-1)];
  const reference = { wall: meanOf(pdftotext, 'wall'), processor: meanOf(pdftotext, 'processor') };
  const perReport = ({ wall, size }) => (1000 * wall) / size;
  const peak = Math.max(...extracts.map((of) => of.peak));
  const rows = [
    ['what', 'measured', 'aim'],
    [`pdftotext, ${largest.size} reports`, `${reference.wall.toFixed(1)} s`, ''],
    ...extracts.map((of) => [
      `extract, ${of.size} reports`,
      `${of.wall.toFixed(1)} s, ${perReport(of).toFixed(0)} ms a report`,
      '',
    ]),
    ['extract against pdftotext, wall time', ratio(largest.wall, reference.wall), 'at most 4.0'],
    ['extract against pdftotext, processor time', ratio(largest.processor, reference.processor), ''],
    [
      `cost of a report, ${largest.size} against ${smallest.size}`,
      ratio(perReport(largest), perReport(smallest)),
      'about 1.0, or less',
    ],
    ['peak memory of a process', `${peak.toFixed(0)} MiB`, 'under 600 MB'],
    ...(ingest
      ? [
          [`ingest, ${largest.size} reports`, `${ingest.wall.toFixed(1)} s`, ''],
          ['ingest against extract, wall time', ratio(ingest.wall, largest.wall), 'at most 2.0'],
        ]
      : []),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n\n${processes} processes each; load of the machine at the end ${load}.\n`;
}

const meanOf = (all, name) =>
  all.some((of) => of[name] === null) ? null : all.reduce((sum, of) => sum + of[name], 0) / all.length;

const ratio = (one, other) => (one === null || other === null ? 'not known here' : (one / other).toFixed(2));
