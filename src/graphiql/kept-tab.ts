import { z } from 'zod/mini';
import type { HandedOver } from './handed-over.ts';

const keptTabs = z.object({
  activeTabIndex: z.number(),
  tabs: z.array(z.object({ query: z.nullable(z.string()), variables: z.nullable(z.string()) })),
});

/**
 * The query of the tab that was open, of the kept tabs. GraphiQL keeps the query and its variables a second time, each by
 * itself and later: reloaded in between, it takes what it finds for a query of no tab, and opens it in another.
 */
export function openTabOf(text: string | null): HandedOver | undefined {
  try {
    const { activeTabIndex, tabs } = keptTabs.parse(JSON.parse(text ?? ''));
    const { query, variables } = tabs[activeTabIndex] ?? {};
    return query ? { query, variables: variables ?? '' } : undefined;
  } catch {
    return undefined;
  }
}
