import { useLocation } from 'preact-iso';
import { useId } from 'preact/hooks';
import { useAuthorities, useThemes } from '../lib/holdings.ts';
import { addressOf } from '../lib/params.ts';

/** The one box: a council or a theme by its name leads to it, anything else is searched for. */
export function SearchBox({ compact = false, text = '' }: { readonly compact?: boolean; readonly text?: string }) {
  const { route } = useLocation();
  const { answer: authorities = [] } = useAuthorities();
  const { answer: themes = [] } = useThemes();
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const asked = String(new FormData(form).get('q') ?? '').trim();
    if (asked === '') return;
    const same = (name: string) => name.toLowerCase() === asked.toLowerCase();
    const authority = authorities.find(({ name }) => same(name));
    const theme = themes.find(({ prefLabel }) => same(prefLabel));
    if (authority) route(`/authority/${authority.key}`);
    else if (theme) route(`/theme/${theme.key}`);
    else route(addressOf('/search', { q: asked }));
  };
  return (
    <form class={compact ? 'search compact' : 'search'} role="search" onSubmit={submit}>
      <label class={compact ? 'unseen' : undefined} for={id}>
        Search councils, themes and findings
      </label>
      <div class="search-row">
        <input
          id={id}
          type="search"
          name="q"
          list={`${id}-names`}
          defaultValue={text}
          maxLength={300}
          placeholder={compact ? 'Search' : 'A council, a theme, or any words: drift, “front door”, Stockton-on-Tees'}
          autocomplete="off"
        />
        <button type="submit">Search</button>
      </div>
      <datalist id={`${id}-names`}>
        {themes.map(({ key, prefLabel }) => (
          <option key={key} value={prefLabel} />
        ))}
        {authorities.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
    </form>
  );
}
