import type { DocumentLine } from '../../imports/seed-inspections.ts';
import { findingKeys, toldReferences, type ToldDocument, type ToldFinding } from '../../imports/told-document.ts';
import { statementOf } from '../../domain/statement.ts';
import type { Phrases } from '../../domain/statement-phrases.ts';
import type { Extracted, ExtractedHead } from './extracted.ts';
import { maskNames } from './mask-names.ts';
import type { Placement } from './place.ts';

type Placed = Extract<Placement, { placed: true }>;

const CROWN = '© Crown copyright';
const LICENCES: Readonly<Record<ExtractedHead['licence']['id'], Omit<DocumentLine['licence'], 'reuse'>>> = {
  'OGL-UK': {
    id: 'OGL-UK-3.0',
    name: 'Open Government Licence v3.0',
    attribution: `Contains public sector information licensed under the Open Government Licence v3.0. ${CROWN}, Ofsted.`,
  },
  'OFSTED-NON-COMMERCIAL': {
    id: 'crown-non-commercial',
    name: 'Crown copyright, reproduction for non-commercial purposes without adaptation',
    attribution: CROWN,
  },
  'ALL-RIGHTS-RESERVED': { id: 'all-rights-reserved', name: 'All rights reserved', attribution: null },
  'NOT-STATED': { id: 'unknown', name: 'The document states no licence', attribution: null },
};

/** The document as the graph is told it: what the seeds know of it, else what it says of itself. */
export function documentLine(head: ExtractedHead, { documentKey, known }: Placed): DocumentLine {
  const before = known?.documents.find((of) => of.key === documentKey);
  const licence = { ...LICENCES[head.licence.id], reuse: head.licence.reuse };
  const sha256 = [...new Set([...(before?.sha256 ?? []), head.sha256])];
  if (before !== undefined)
    return {
      ...before,
      pages: head.pages,
      sha256,
      licence: before.licence.reuse === 'UNKNOWN' ? licence : before.licence,
    };
  return {
    key: documentKey,
    title: head.title ?? head.name,
    kind: head.kind,
    publisher: head.kind === 'NEWS' ? 'unknown-publisher' : 'ofsted',
    url: null,
    publishedOn: head.publishedOn,
    publishedText: null,
    retrieved: null,
    pages: head.pages,
    sha256,
    licence,
    secondHand: head.kind === 'NEWS',
  };
}

/** The judgements a document states: one in each area, the first that is printed. */
export function statedJudgements({ grades }: ExtractedHead): ToldDocument['judgements'] {
  const areas = [...new Set(grades.map(({ area }) => area))];
  return areas.flatMap((area) => {
    const first = grades.find((of) => of.area === area);
    return first === undefined
      ? []
      : [{ area, state: 'GRADED' as const, grade: first.grade, sourceText: first.sourceText }];
  });
}

/** An extracted document as the graph is told it, with its sentences; names of persons are masked unless kept. */
export function toldByUser(
  { head, findings, refersBack, names }: Extracted,
  placed: Placed,
  { phrases, keepNames }: { phrases: Phrases; keepNames: boolean },
): ToldDocument {
  const keys = findingKeys(findings.map((of) => of.quoteHash));
  return {
    inspection: placed.inspection,
    document: { ...documentLine(head, placed), quoteStatus: 'HELD' },
    judgements: statedJudgements(head),
    findings: findings.map(({ sectionKind: _kind, quoteHash, ...of }, at): ToldFinding => ({
      ...of,
      key: keys[at] ?? quoteHash,
      position: at + 1,
      statement: statementOf(of, phrases),
      method: 'EXTRACTED',
      confidence: Math.round(of.confidence * 100) / 100,
      quote: keepNames ? of.quote : maskNames(of.quote, names),
    })),
    refersBack: toldReferences(refersBack.map(({ quoteHash: hash, ...of }) => ({ ...of, hash }))),
  };
}
