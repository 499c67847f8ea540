import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose from. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A day by whose end something had been published; empty for today. */
export function AsOf({ value, onChoose }: { readonly value: string; readonly onChoose: (day: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>As known on</label>
      <input
        id={id}
        type="date"
        value={value}
        min="2009-01-01"
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </div>
  );
}

export const PROMINENCES = [
  ['HEADLINE', 'Headlines only'],
  ['ANY', 'Any problem'],
] as const;
