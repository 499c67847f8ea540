/** What a text says as JSON; undefined for one that is none, and for no text. */
export function parsedOrNothing(json: string | null): unknown {
  try {
    return json === null ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
