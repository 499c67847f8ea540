import { EvidenceDocument } from '../../generated/explorer/graphql.ts';
import type { EvidenceQueryVariables, WeaknessProminence } from '../../generated/explorer/graphql.ts';
import { ask } from '../lib/ask.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { many } from '../lib/words.ts';
import { Answered } from './answered.tsx';
import { FindingItem } from './finding-item.tsx';
import { playgroundOf, question } from './view.tsx';

interface EvidenceProps {
  readonly authority: string;
  readonly theme: string;
  readonly prominence: WeaknessProminence;
  readonly asOf?: string | undefined;
}

/** The problems of one authority on one theme, newest first, with where each of them stands. */
export function Evidence({ authority, theme, prominence, asOf }: EvidenceProps) {
  const variables: EvidenceQueryVariables = {
    authority,
    filter: {
      theme: { id: theme },
      polarity: { in: ['WEAKNESS', 'MIXED'] },
      concerns: { in: ['COUNCIL', 'PARTNERSHIP', 'DELIVERY_BODY'] },
      ...(prominence === 'HEADLINE' && { prominence: { eq: 'HEADLINE' as const } }),
      ...(asOf && { inspection: { publishedOn: { lte: asOf } } }),
    },
  };
  const evidence = useAnswer(JSON.stringify(variables), async () => (await ask(EvidenceDocument, variables)).authority);
  return (
    <div class="evidence">
      <Answered of={evidence} what="the evidence">
        {(answer) => (
          <>
            {answer?.findings.nodes.map((finding) => (
              <FindingItem key={finding.id} finding={finding} named={false} />
            ))}
            <p class="note">
              {many(answer?.findings.totalCount ?? 0, 'finding')}
              {answer?.findings.pageInfo.hasNextPage && ', the newest 20 shown'}.{' '}
              <a href={playgroundOf(question('Evidence', EvidenceDocument, variables))} target="_blank" rel="noopener">
                Show the query
              </a>
            </p>
          </>
        )}
      </Answered>
    </div>
  );
}
