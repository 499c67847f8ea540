import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../lib/use-answer.ts';

/** Seconds after which a wait is explained. */
const LONG = 3;

/**
 * Shows an answer; while it is waited for, that; when it failed, why and what to do. `room` is how tall the answer
 * usually is: what stands beneath it is put there from the start and does not move when it comes; `page` for all that is
 * in sight, `grid` for a table of some rows.
 */
export function Answered<Result>(props: {
  readonly of: Answer<Result>;
  readonly what: string;
  readonly room?: 'page' | 'grid' | undefined;
  readonly children: (answer: Result) => ComponentChildren;
}) {
  const { answer, waiting, error, again } = props.of;
  if (error) return <Fault message={error.message} advice={error.advice} again={again} />;
  if (answer === undefined) return waiting ? <Waiting what={props.what} room={props.room} /> : null;
  return (
    <div class={waiting ? 'stale' : undefined} aria-busy={waiting}>
      {waiting && <Waiting what={props.what} room="none" />}
      {props.children(answer)}
    </div>
  );
}

/** Says that an answer is waited for, and for how long already. */
function Waiting({ what, room = 'line' }: { readonly what: string; readonly room?: string | undefined }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class={`waiting room-${room}`} role="status">
      <span class="bar" />
      <p>
        Asking for {what}…{seconds > 0 && <span aria-hidden="true"> {seconds} s</span>}
        {seconds >= LONG && ' The first time a question is asked, the graph plans it; the next time is quicker.'}
      </p>
    </div>
  );
}

function Fault(props: { readonly message: string; readonly advice: string; readonly again: () => void }) {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{props.message}</strong> {props.advice}
      </p>
      <button type="button" onClick={props.again}>
        Try again
      </button>
    </div>
  );
}
