/**
 * The status of a weakness by replaying what one inspection after another says, each step knowing only what came before
 * it: an independent reading of the table of statuses, which `statusAsOf` reads as a whole.
 */

/** What one READ inspection says of a weakness. */
export interface Said {
  /** It has a finding on the theme that is not neutral. */
  readonly examined: boolean;
  /** It reports the weakness as it was asked for: any problem, or a headline. */
  readonly reports: boolean;
  /** It has a problem of any prominence there. */
  readonly problem: boolean;
  /** It has a strength there, or says that it was put right. */
  readonly relieved: boolean;
  readonly full: boolean;
}

/** The status after all of them, given in the order that decides; null before the first report. */
export function replayed(history: readonly Said[]): string | null {
  let status: string | null = null;
  let anyReport = false;
  let anyExaminer = false;
  let lastReports = false;
  let cleanSince = true;
  let relieved = false;
  for (const said of history) {
    if (!said.examined) {
      if (lastReports) status = 'NOT_EXAMINED';
      continue;
    }
    if (said.reports) {
      status = !anyExaminer ? 'FIRST_SEEN' : lastReports ? 'PERSISTING' : anyReport ? 'RE_EMERGED' : 'NEW';
      [anyReport, cleanSince, relieved] = [true, true, false];
    } else if (anyReport) {
      cleanSince &&= !said.problem;
      if (said.full) relieved = said.relieved;
      status = cleanSince && relieved ? 'RESOLVED' : 'NOT_REPEATED';
    }
    anyExaminer = true;
    lastReports = said.reports;
  }
  return status;
}
