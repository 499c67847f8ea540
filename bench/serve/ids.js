import { DATABASE } from './driver.js';

const TEXTS = {
  findings: 'MATCH (f:Finding) WITH f.id AS id ORDER BY f.quoteHash, id LIMIT 2000 RETURN collect(id)',
  authorities: `MATCH (a:Authority) WHERE a.findingCount >= $least WITH a ORDER BY a.nameFolded, a.id RETURN collect(a.id)`,
  themes: 'MATCH (t:Theme) WHERE NOT t.top AND t.problemCount >= $least WITH t ORDER BY t.id RETURN collect(t.id)',
  topThemes: 'MATCH (t:Theme) WHERE t.top WITH t ORDER BY t.id RETURN collect(t.id)',
  regions:
    "MATCH (r:Region {scheme: 'ONS'}) WHERE EXISTS { (r)<-[:IN_REGION]-() } WITH r ORDER BY r.id RETURN collect(r.id)",
};

/** Common and rare words of findings, stems that Lucene's English analyser and ours agree on. */
const WORDS = ['supervision', 'drift delay', 'return interviews', 'foster carers', 'caseloads', 'health assessments'];

/** What workloads ask for: ids that the graph holds, of things with `least` findings, in an order that stays, and words. */
export async function idsOf(driver, least = 100) {
  const entries = [];
  for (const [name, text] of Object.entries(TEXTS)) {
    const { records } = await driver.executeQuery(text, { least }, { database: DATABASE, routing: 'READ' });
    entries.push([name, records[0].get(0)]);
  }
  return { ...Object.fromEntries(entries), words: WORDS };
}
