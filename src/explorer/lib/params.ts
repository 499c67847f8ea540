import { useLocation } from 'preact-iso';
import { useCallback } from 'preact/hooks';

/** What the address says after its `?`; a value that is not there is the empty text. */
export interface Params {
  readonly get: (name: string) => string;
  /** Puts values into the address; the empty text takes one out. */
  readonly set: (changes: Readonly<Record<string, string>>) => void;
}

/** The parameters of the view: they are the only state that a permalink has to restore. */
export function useParams(): Params {
  const { path, query, route } = useLocation();
  const set = useCallback(
    (changes: Readonly<Record<string, string>>) => route(addressOf(path, { ...query, ...changes }), true),
    [path, query, route],
  );
  return { get: (name) => query[name] ?? '', set };
}

/** An address of these parameters, the empty ones left out. */
export function addressOf(path: string, params: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** One of the words of a list, the first when the address says another. */
export const choiceOf = <Choice extends string>(value: string, choices: readonly [Choice, ...Choice[]]): Choice =>
  choices.find((choice) => choice === value) ?? choices[0];
