import { useState } from 'preact/hooks';
import type { Row } from '../lib/download.ts';
import { useAuthorities } from '../lib/holdings.ts';
import type { Params } from '../lib/params.ts';
import { useParts } from '../lib/use-parts.ts';
import type { SharingAnswer, SharingEdge, ThemeQuestion } from '../lib/theme-questions.ts';
import { day, frameworkName, KINDS, many, STATUS_ORDER } from '../lib/words.ts';
import { AuthorityMap, type Standing } from './authority-map.tsx';
import { accuracyWords, Basis } from './basis.tsx';
import { StatusChip, StatusLegend } from './chips.tsx';
import { Evidence } from './evidence.tsx';
import { SortHead, sorted, type Sorts } from './sort-head.tsx';

interface SharingProps {
  readonly sharing: SharingAnswer | undefined;
  readonly examined: ReadonlySet<string> | undefined;
  readonly asked: ThemeQuestion;
  readonly params: Params;
}

const SORTS: Sorts<SharingEdge> = {
  name: ({ node }) => node.name,
  status: ({ status }) => (status ? STATUS_ORDER.indexOf(status) : 99),
  first: ({ firstSeen }) => firstSeen,
  last: ({ lastSeen }) => lastSeen,
  share: ({ share }) => share,
};

/** Who shares a theme: in a sentence, on the map, and as a table whose rows open onto the evidence. */
export function Sharing({ sharing, examined, asked, params }: SharingProps) {
  const { answer: authorities = [] } = useAuthorities();
  const [chosen, choose] = useState('');
  if (!sharing) return null;
  const { edges, coverage } = sharing;
  const byKey = new Map(edges.map((edge) => [edge.node.key, edge]));
  const standingOf = (key: string): Standing => {
    const edge = byKey.get(key);
    if (edge) return edge.status ?? 'SHARES';
    return examined?.has(key) ? 'EXAMINED' : 'UNEXAMINED';
  };
  const statuses = STATUS_ORDER.filter((status) => edges.some((edge) => edge.status === status));
  return (
    <section aria-labelledby="who">
      <h2 id="who" class="answer">
        <strong>{edges.length}</strong> of the {many(coverage.authoritiesExamined, 'authority', 'authorities')} examined
        share it
      </h2>
      <Basis>
        <p>
          {many(coverage.authorities, 'authority', 'authorities')} in scope.{' '}
          {many(coverage.inspectionsRead, 'inspection')} and visits read, of which {coverage.inspectionsExamined}{' '}
          examined it; {many(coverage.inspectionsNotRead, 'full inspection')} and{' '}
          {many(coverage.visitsNotRead, 'visit')} known but not read may say otherwise.{' '}
          {accuracyWords(coverage.accuracy)}
        </p>
      </Basis>
      <div class="map-and-table">
        <AuthorityMap authorities={authorities} standingOf={standingOf} chosen={chosen} choose={choose} />
        <div>
          <div class="scroll" tabIndex={0} role="region" aria-label="Who shares it">
            <SharingTable edges={edges} asked={asked} params={params} chosen={chosen} choose={choose} />
          </div>
          <StatusLegend statuses={statuses} />
        </div>
      </div>
    </section>
  );
}

interface TableProps {
  readonly edges: readonly SharingEdge[];
  readonly asked: ThemeQuestion;
  readonly params: Params;
  readonly chosen: string;
  readonly choose: (key: string) => void;
}

function SharingTable({ edges, asked, params, chosen, choose }: TableProps) {
  const head = (name: string, label: string) => (
    <SortHead name={name} label={label} params={params} standard="-share" />
  );
  const inOrder = sorted(edges, params.get('sort') || '-share', SORTS);
  const shown = inOrder.slice(0, useParts(inOrder.length));
  return (
    <table class="sharing">
      <thead>
        <tr>
          {head('name', 'Authority')}
          {head('status', 'Status')}
          {head('first', 'First seen')}
          {head('last', 'Last seen')}
          {head('share', 'Inspections')}
          <th scope="col">Rests on</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((edge) => (
          <SharingRows
            key={edge.node.key}
            edge={edge}
            asked={asked}
            params={params}
            chosen={edge.node.key === chosen}
            choose={choose}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly edge: SharingEdge;
  readonly asked: ThemeQuestion;
  readonly params: Params;
  readonly chosen: boolean;
  readonly choose: (key: string) => void;
}

/** A row, and beneath it, when it is open, the evidence. Which one is open is part of the permalink. */
function SharingRows({ edge, asked, params, chosen, choose }: RowProps) {
  const { node, status, basedOn, newerNotRead } = edge;
  const open = params.get('open') === node.key;
  const toggle = () => params.set({ open: open ? '' : node.key });
  return (
    <>
      <tr class={chosen ? 'chosen' : undefined} onMouseEnter={() => choose(node.key)}>
        <th scope="row">
          <button type="button" class="disclose" aria-expanded={open} onClick={toggle}>
            {node.name}
          </button>
          <small>{node.regions[0]?.name}</small>
        </th>
        <td>{status ? <StatusChip status={status} /> : '–'}</td>
        <td>{day(edge.firstSeen)}</td>
        <td>{day(edge.lastSeen)}</td>
        <td
          title={`${edge.headlineCount} headline problems, ${edge.problemCount} problems, ${edge.strengthCount} strengths`}
        >
          {edge.inspectionCount} of {edge.examinedCount}
        </td>
        <td>
          {KINDS[basedOn.kind]}, {day(basedOn.date)}
          <small>
            {frameworkName(basedOn.framework)}
            {newerNotRead > 0 && `; ${many(newerNotRead, 'later one')} not read`}
          </small>
        </td>
      </tr>
      {open && (
        <tr class="opened">
          <td colSpan={6}>
            <p>
              <a href={`/authority/${node.key}`}>All of {node.name}</a>
            </p>
            <Evidence
              authority={node.key}
              theme={asked.id}
              prominence={asked.prominence}
              asOf={asked.asOf ?? undefined}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** An authority that shares a theme, as a row of a download. */
export const sharingRow = (edge: SharingEdge): Row => ({
  authority: edge.node.key,
  name: edge.node.name,
  region: edge.node.regions[0]?.name,
  status: edge.status,
  first_seen: edge.firstSeen,
  last_seen: edge.lastSeen,
  inspections_that_report_it: edge.inspectionCount,
  inspections_that_examined_it: edge.examinedCount,
  share: edge.share,
  headline_problems: edge.headlineCount,
  problems: edge.problemCount,
  strengths: edge.strengthCount,
  based_on: edge.basedOn.key,
  based_on_date: edge.basedOn.date,
  framework: frameworkName(edge.basedOn.framework),
  later_inspections_not_read: edge.newerNotRead,
});
