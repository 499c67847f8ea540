/** The measured ratios beside their aims, as a table of text. */
export function table({ pdftotext, extracts, ingest, processes, load }) {
  const [smallest, largest] = [extracts[0], extracts.at(-1)];
  const reference = { wall: meanOf(pdftotext, 'wall'), processor: meanOf(pdftotext, 'processor') };
  const perReport = (of, name) => (of[name] === null ? null : (1000 * of[name]) / of.size);
  const cost = (of) => {
    const processor = perReport(of, 'processor');
    return `${of.wall.toFixed(1)} s, ${perReport(of, 'wall').toFixed(0)} ms a report${processor === null ? '' : `, ${processor.toFixed(0)} ms of processor`}`;
  };
  const spread = Math.max(...pdftotext.map((of) => of.wall)) / Math.min(...pdftotext.map((of) => of.wall));
  const peak = Math.max(...extracts.map((of) => of.peak));
  const rows = [
    ['what', 'measured', 'aim'],
    [`pdftotext, ${largest.size} reports`, pdftotext.map((of) => `${of.wall.toFixed(1)} s`).join(' and '), ''],
    ...extracts.map((of) => [`extract, ${of.size} reports`, cost(of), '']),
    ['extract against pdftotext, wall time', ratio(largest.wall, reference.wall), 'at most 4.0'],
    ['extract against pdftotext, processor time', ratio(largest.processor, reference.processor), ''],
    [
      `processor time of a report, ${largest.size} against ${smallest.size}`,
      ratio(perReport(largest, 'processor'), perReport(smallest, 'processor')),
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
  return `${lines.join('\n')}\n\n${processes} processes each; load of the machine at the end ${load}.\n${doubtOf(spread)}`;
}

/** The same work, before and after: where its times are far apart, the machine did something else meanwhile. */
const doubtOf = (spread) =>
  spread < 1.25
    ? ''
    : `The two runs of pdftotext differ by a factor of ${spread.toFixed(2)}: these wall times tell little. Measure again on a quiet machine.\n`;

const meanOf = (all, name) =>
  all.some((of) => of[name] === null) ? null : all.reduce((sum, of) => sum + of[name], 0) / all.length;

const ratio = (one, other) => (one === null || other === null ? 'not known here' : (one / other).toFixed(2));
