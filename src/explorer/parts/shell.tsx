import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { LICENCE_LINE } from '../../domain/licence-line.ts';
import { useHoldings } from '../lib/holdings.ts';
import { addressOf } from '../lib/params.ts';
import { count, day } from '../lib/words.ts';
import { KeyEntry } from './key-entry.tsx';
import { SearchBox } from './search-box.tsx';

const PLACES = [
  ['/who', 'Who shares what'],
  ['/compare', 'Compare'],
  ['/network', 'Network'],
] as const;

/** What stands around every view: the way to the others, whose work this is not, and how to report an error. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation();
  useStart(path);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="masthead">
        <a class="wordmark" href="/">
          <img src="/icon.svg" alt="" width="22" height="22" />
          findings-graph
        </a>
        {path !== '/' && <SearchBox compact />}
        <nav aria-label="Views">
          {PLACES.map(([address, name]) => (
            <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
              {name}
            </a>
          ))}
          <a href="/graphiql/" target="_blank" rel="noopener">
            Playground
          </a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
}

/** A new view begins at its top, for the eye and for a screen reader; the first one the browser sees to. */
function useStart(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }, [path]);
}

function Foot() {
  const { answer } = useHoldings();
  const meta = answer?.meta;
  return (
    <footer class="foot">
      <p>
        <strong>Not affiliated with Ofsted.</strong> Silence is not health: what was not examined, or not read, is said
        to be so. Read a name beside a problem with its date, its framework and what was found since.
      </p>
      <p>
        {LICENCE_LINE.replace(' Not affiliated with Ofsted.', '').replace(' Silence about a theme is not health.', '')}
      </p>
      <p class="foot-links">
        {meta && (
          <span>
            Data {meta.version ?? '–'}, loaded {day(meta.loadedAt?.slice(0, 10))}: {count(meta.counts.inspectionsRead)}{' '}
            of {count(meta.counts.inspections)} inspections and visits read
          </span>
        )}
        <a href={addressOf('/report', { page: location.pathname + location.search })}>Report an error</a>
        <a href="/schema.graphql">Schema</a>
        <a href="/graphiql/">Playground</a>
      </p>
      <KeyEntry />
    </footer>
  );
}
