/** What a spreadsheet would run as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A cell of comma-separated values (RFC 4180: quotes are doubled). A text that a spreadsheet would take for a formula gets
 * an apostrophe before it; of a number (`isNumber`), whose minus is its own, nothing is changed.
 */
export function csvCell(text: string, isNumber: boolean): string {
  const safe = !isNumber && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
