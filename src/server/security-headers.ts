import type { ServerResponse } from 'node:http';

/** Nothing may be loaded, embedded or submitted: what an answer in JSON or plain text needs. */
const NOTHING = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** The content security policies, by what is answered. Scripts are never inline, and nothing leaves the origin. */
const POLICIES = {
  data: NOTHING.join('; '),
  landing: [...NOTHING, "style-src 'self'", "img-src 'self'"].join('; '),
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

/** Sets the headers every answer carries; CORS stays closed because no header opens it. */
export function setSecurityHeaders(response: ServerResponse, policy: Policy): void {
  response.setHeader('content-security-policy', POLICIES[policy]);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
}
