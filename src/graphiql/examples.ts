import { z } from 'zod/mini';

const examples = z.array(z.object({ name: z.string(), query: z.string() }));

/** A query shown in a tab. */
export type Example = z.infer<typeof examples>[number];

/** The example queries of the server; none when they cannot be had, for GraphiQL is of use without them. */
export async function fetchExamples(): Promise<Example[]> {
  try {
    const response = await fetch('./examples.json');
    const parsed = examples.safeParse(await response.json());
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
