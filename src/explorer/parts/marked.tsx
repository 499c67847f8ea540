interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A text with parts of it marked; marks are offsets in UTF-16 code units, and may come in any order. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const pieces = [];
  let reached = 0;
  for (const { start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (start < reached) continue;
    pieces.push(text.slice(reached, start), <mark key={start}>{text.slice(start, end)}</mark>);
    reached = end;
  }
  return (
    <>
      {pieces}
      {text.slice(reached)}
    </>
  );
}
