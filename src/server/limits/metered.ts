import type { ServerResponse } from 'node:http';
import { chooseMediaType } from '../media-type.ts';
import { refusal } from '../refusal.ts';
import { respond } from '../respond.ts';
import type { Handler } from '../routes.ts';
import { MINUTE, type Balance, type ClientBudget } from './client-budget.ts';

/**
 * A handler whose requests are counted against their client's budget: each as one node when it comes, and as what it asks
 * for once that is known (`record.spend`). What is left is told by the headers of draft-ietf-httpapi-ratelimit-headers.
 * Gives the handler itself where there is no budget.
 */
export function metered(budget: ClientBudget | undefined, handle: Handler): Handler {
  if (!budget) return handle;
  return (request, response, record) => {
    record.spend = (nodes, begun) => tell(response, budget.spend(record.client, nodes, begun));
    try {
      record.spend(1);
    } catch (error) {
      respond(response, refusal(error, chooseMediaType(request.headers.accept) ?? 'application/json', record));
      return undefined;
    }
    return handle(request, response, record);
  };
}

function tell(response: ServerResponse, { limit, remaining, seconds }: Balance): void {
  if (response.headersSent) return;
  response.setHeader('ratelimit-policy', `"nodes";q=${limit};w=${MINUTE / 1_000}`);
  response.setHeader('ratelimit', `"nodes";r=${remaining};t=${seconds}`);
}
