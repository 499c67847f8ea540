// Which councils share supervision problems, and what one of them looks like, by a client whose answers are typed.
// The address of the server is in FINDINGS_URL; see README.md beside this file for how it is run.
import { env, stdout } from 'node:process';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { AuthorityHistoryDocument, WhoSharesSupervisionProblemsDocument } from 'findings-graph/documents';
import { print } from 'graphql';

const url = env.FINDINGS_URL ?? 'http://127.0.0.1:4000/graphql';

/** Asks a typed document; throws what the server says is wrong with it. */
async function ask<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? response.statusText);
  return data;
}

const { theme } = await ask(WhoSharesSupervisionProblemsDocument, {});
if (!theme) throw new Error('The graph has no such theme.');
const { coverage, edges, totalCount } = theme.sharedBy;

stdout.write(`${theme.prefLabel}: ${totalCount} of ${coverage.authoritiesExamined} authorities examined.\n`);
stdout.write(`${coverage.inspectionsNotRead} full inspections have not been read.\n\n`);
for (const { node, status, firstSeen, lastSeen, share, newerNotRead, findings } of edges.slice(0, 5)) {
  const [latest] = findings.nodes;
  stdout.write(`${node.name}: ${status ?? 'no status'}, ${firstSeen} to ${lastSeen}, in ${Math.round(share * 100)} %`);
  stdout.write(newerNotRead > 0 ? `; ${newerNotRead} later not read\n` : '\n');
  if (latest) stdout.write(`  p. ${latest.evidence.page ?? '?'}: ${latest.statement}\n`);
}

const { authority } = await ask(AuthorityHistoryDocument, { id: 'stockton-on-tees' });
stdout.write(`\n${authority?.officialName}\n`);
for (const { date, kind, reading } of authority?.inspections.nodes ?? [])
  stdout.write(`  ${date} ${kind} ${reading}\n`);
