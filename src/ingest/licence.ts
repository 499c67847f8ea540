import type { DocumentKind, DocumentLicence } from './types.ts';

const TERMS: readonly (readonly [RegExp, DocumentLicence['id'], DocumentLicence['reuse']])[] = [
  [/open government licen[cs]e/iu, 'OGL-UK', 'OPEN'],
  [/may be reproduced in whole or in part for non-commercial/iu, 'OFSTED-NON-COMMERCIAL', 'RESTRICTED'],
  [/all rights reserved/iu, 'ALL-RIGHTS-RESERVED', 'RESTRICTED'],
];

/** The terms of reuse a document states. A news item that states none is its publisher's own. */
export function statedLicence(sentences: readonly { readonly text: string }[], kind: DocumentKind): DocumentLicence {
  for (const [pattern, id, reuse] of TERMS) {
    const statement = sentences.find(({ text }) => pattern.test(text))?.text;
    if (statement !== undefined) return { id, reuse, statement };
  }
  const reuse = kind === 'NEWS' ? 'RESTRICTED' : 'UNKNOWN';
  return { id: kind === 'NEWS' ? 'ALL-RIGHTS-RESERVED' : 'NOT-STATED', reuse, statement: null };
}
