import { useCallback, useEffect, useState } from 'preact/hooks';
import { Unanswered } from './ask.ts';

/** How far a question is: `answer` stays in sight while its successor is waited for. */
export interface Answer<Result> {
  readonly answer?: Result | undefined;
  readonly waiting: boolean;
  readonly error?: Unanswered | undefined;
  readonly again: () => void;
}

/** Asks when `key` changes, and again on demand; late answers to earlier keys are dropped. `undefined` asks nothing. */
export function useAnswer<Result>(key: string | undefined, question: () => Promise<Result>): Answer<Result> {
  const [state, setState] = useState<{ key?: string; answer?: Result; error?: Unanswered }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    question().then(
      (answer) => current && setState({ key, answer }),
      (error: unknown) => current && setState((before) => ({ ...before, key, error: asUnanswered(error) })),
    );
    return () => {
      current = false;
    };
    // The key says all that the question depends on.
  }, [key, attempt]);
  const again = useCallback(() => {
    setState(({ answer }) => (answer === undefined ? {} : { answer }));
    setAttempt((count) => count + 1);
  }, []);
  return { answer: state.answer, error: state.error, waiting: key !== undefined && state.key !== key, again };
}

const asUnanswered = (error: unknown): Unanswered =>
  error instanceof Unanswered ? error : new Unanswered(String(error), 'Reload the page.');
