import { useState } from 'preact/hooks';
import type { FindingFactsFragment } from '../../generated/explorer/graphql.ts';
import type { Row } from '../lib/download.ts';
import { addressOf } from '../lib/params.ts';
import { day, frameworkName, KINDS, percent, WHOSE } from '../lib/words.ts';
import { Marked } from './marked.tsx';
import { PolarityTag } from './chips.tsx';

interface FindingProps {
  readonly finding: FindingFactsFragment;
  /** Whether the council is named: not where the view is about it. */
  readonly named?: boolean;
  /** Whether the document is named: not where the view is about it. */
  readonly sourced?: boolean;
  readonly highlights?: readonly { readonly field: string; readonly start: number; readonly end: number }[];
}

/** One finding with what it rests on: inspection, framework, place, how it was made, and whether a later one exists. */
export function FindingItem({ finding, named = true, sourced = true, highlights = [] }: FindingProps) {
  const { authority, inspection, evidence, themes, polarity, prominence } = finding;
  return (
    <div class={`finding ${prominence === 'HEADLINE' ? 'headline' : ''}`}>
      <p class="statement">
        <Marked text={finding.statement} marks={highlights.filter(({ field }) => field === 'statement')} />
      </p>
      {finding.quote && <blockquote>{finding.quote}</blockquote>}
      <p class="meta">
        <PolarityTag polarity={polarity} />
        {prominence === 'HEADLINE' && <span class="tag strong">In the list of what must improve</span>}
        {WHOSE[finding.concerns] && <span>{WHOSE[finding.concerns]}</span>}
        {named && <a href={`/authority/${authority.key}`}>{authority.name}</a>}
        {sourced && (
          <span>
            {KINDS[inspection.kind]}, {day(inspection.date)}, {frameworkName(inspection.framework)}
          </span>
        )}
        <Later currency={finding.currency} />
        <span>{madeBy(finding)}</span>
      </p>
      <p class="meta">
        <Place evidence={evidence} id={finding.key} sourced={sourced} />
        {themes.map(({ key, prefLabel }) => (
          <a key={key} class="theme-link" href={`/theme/${key}`}>
            {prefLabel}
          </a>
        ))}
        <Cite citation={finding.citation} />
        <a href={addressOf('/report', { finding: finding.id })}>Report an error</a>
      </p>
    </div>
  );
}

function Place(props: { evidence: FindingFactsFragment['evidence']; id: string; sourced: boolean }) {
  const { page, paragraph, url, document } = props.evidence;
  const place = `page ${page}, ${paragraph.replace('bullet-', 'bullet ').replace('intro-', 'paragraph ')}`;
  return (
    <span>
      {props.sourced && (
        <>
          <a href={`/document/${document.key}#${props.id}`}>{document.title}</a>,{' '}
        </>
      )}
      {url ? (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {place} of the source<span aria-hidden="true"> ↗</span>
        </a>
      ) : (
        place
      )}
      {document.secondHand && ' (second-hand: news)'}
    </span>
  );
}

function Later({ currency }: { readonly currency: FindingFactsFragment['currency'] }) {
  if (currency === 'LATEST') return <span>no later full inspection</span>;
  return (
    <span class="tag later">
      {currency === 'SUPERSEDED' ? 'A later full inspection exists' : 'Whether a later one exists is not known'}
    </span>
  );
}

function Cite({ citation }: { readonly citation: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(citation).then(() => setCopied(true));
  return (
    <button type="button" class="link" title={citation} onClick={copy}>
      <span role="status">{copied ? 'Citation copied' : 'Cite'}</span>
    </button>
  );
}

const madeBy = ({ method, confidence }: FindingFactsFragment): string =>
  method === 'CURATED'
    ? 'curated by hand'
    : `extracted${confidence == null ? '' : `, confidence ${percent(confidence)}`}`;

/** A finding as a row of a download. */
export const findingRow = (finding: FindingFactsFragment): Row => ({
  finding: finding.id,
  authority: finding.authority.name,
  statement: finding.statement,
  polarity: finding.polarity,
  prominence: finding.prominence,
  kind: finding.kind,
  concerns: finding.concerns,
  themes: finding.themes.map(({ key }) => key).join(' '),
  inspection: finding.inspection.key,
  inspection_date: finding.inspection.date,
  framework: frameworkName(finding.inspection.framework),
  currency: finding.currency,
  method: finding.method,
  confidence: finding.confidence,
  review_status: finding.reviewStatus,
  document: finding.evidence.document.title,
  document_licence: finding.evidence.document.licence.name,
  second_hand: finding.evidence.document.secondHand,
  page: finding.evidence.page,
  paragraph: finding.evidence.paragraph,
  quote_hash: finding.evidence.quoteHash,
  url: finding.evidence.url,
  citation: finding.citation,
});
