import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { type FormEvent, useState } from 'react';
import { heldKey, holdKey, KEY_PATTERN } from '../explorer/lib/key.ts';

const TITLE = 'Key';

/**
 * The pane that takes a key for this tab. GraphiQL's own editor of headers would not do: its history keeps what stands in
 * there for good.
 */
export const keyPlugin: GraphiQLPlugin = { title: TITLE, icon: KeyIcon, content: KeyPane };

function KeyPane() {
  const actions = useGraphiQLActions();
  const [held, setHeld] = useState(heldKey() !== '');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get('key') ?? '').trim();
    holdKey(key);
    setHeld(key !== '');
    // Where reading needs a key, the schema does, too.
    void actions.introspect();
  };
  return (
    <section className="library" aria-label={TITLE}>
      <div className="graphiql-doc-explorer-title">{TITLE}</div>
      <p>
        Changing findings needs a key, and on some servers reading does. It is sent with every query of this tab, kept
        nowhere else, and forgotten when the tab is closed.
      </p>
      <form onSubmit={submit}>
        {held ? (
          <p role="status">This tab uses a key.</p>
        ) : (
          <input
            type="password"
            name="key"
            aria-label="Key"
            placeholder="fg_…"
            required
            pattern={KEY_PATTERN}
            autoComplete="off"
          />
        )}
        <button type="submit">{held ? 'Forget it' : 'Use in this tab'}</button>
      </form>
    </section>
  );
}

function KeyIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="8" cy="15" r="4" />
      <path d="m11 12 8-8M16 7l3 3M13.5 9.5l2 2" />
    </svg>
  );
}
