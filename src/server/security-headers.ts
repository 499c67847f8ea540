import type { ServerResponse } from 'node:http';

/** Nothing may be loaded, embedded or submitted: what an answer in JSON or plain text needs. */
const NOTHING = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** The content security policies, by what is answered. Scripts are never inline, and nothing leaves the origin. */
const POLICIES = {
  data: NOTHING.join('; '),
  explorer: [
    ...NOTHING,
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
  ].join('; '),
  /** What any site may read: the reconciliation service, as its protocol demands. */
  open: NOTHING.join('; '),
  /** A page that any site may show in a frame, where it can only be looked at. */
  preview: ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "style-src 'self'"].join('; '),
  /** Monaco writes style elements at run time, so this page alone allows inline styles. */
  graphiql: [
    ...NOTHING,
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
  ].join('; '),
} as const;

export type Policy = keyof typeof POLICIES;

const OPEN: ReadonlySet<Policy> = new Set(['open', 'preview']);

/**
 * Sets the headers every answer carries. CORS stays closed because no header opens it, but for what any site may read
 * (never with credentials, which nothing here has), and `/graphql` for the origins that are configured (`cors.ts`).
 */
export function setSecurityHeaders(response: ServerResponse, policy: Policy): void {
  response.setHeader('content-security-policy', POLICIES[policy]);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', OPEN.has(policy) ? 'cross-origin' : 'same-origin');
  if (OPEN.has(policy)) response.setHeader('access-control-allow-origin', '*');
}
