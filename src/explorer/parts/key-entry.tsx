import { useId } from 'preact/hooks';
import { heldKey, holdKey, KEY_PATTERN } from '../lib/key.ts';

/** Takes a key, or forgets the one that this tab uses; everything is asked again with it. */
export function KeyEntry() {
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    holdKey(String(new FormData(form).get('key') ?? '').trim());
    location.reload();
  };
  if (heldKey() !== '')
    return (
      <form id="key" class="key-entry" aria-label="Key" onSubmit={submit}>
        <span>This tab uses a key, until it is closed.</span>
        <button type="submit">Forget it</button>
      </form>
    );
  return (
    <form id="key" class="key-entry" aria-label="Key" onSubmit={submit}>
      <label for={id}>Key</label>
      <input id={id} type="password" name="key" required pattern={KEY_PATTERN} autocomplete="off" spellcheck={false} />
      <button type="submit">Use in this tab</button>
    </form>
  );
}
