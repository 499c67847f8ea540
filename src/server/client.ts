import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';
import type { TrustedProxies } from '../config.ts';

/** Who a request is from, as far as budgets and turns tell clients apart. */
export type ClientOf = (request: IncomingMessage) => string;

const UNKNOWN = 'unknown';
/** Of an IPv6 address: what a provider gives one customer, who may take any address in it. */
const SHARED_PARTS = 4;

/**
 * Clients by their address; an IPv6 one by its first 64 bits. `X-Forwarded-For` is believed as far as the proxies are
 * trusted that wrote it: so many of them, or those of these networks; not at all without.
 */
export function clientsBehind(proxies: TrustedProxies): ClientOf {
  if (proxies === 0 || (Array.isArray(proxies) && proxies.length === 0))
    return ({ socket }) => networkOf(socket.remoteAddress);
  const isTrusted =
    typeof proxies === 'number' ? (_: string, hop: number) => hop < proxies : proxyAddress.compile([...proxies]);
  return (request) => networkOf(proxyAddress(request, isTrusted));
}

function networkOf(address: string | undefined): string {
  if (address === undefined) return UNKNOWN;
  if (!address.includes(':')) return ipaddr.IPv4.isValidFourPartDecimal(address) ? address : UNKNOWN;
  if (!ipaddr.isValid(address)) return UNKNOWN;
  const parsed = ipaddr.process(address); // An IPv4 address may be written as an IPv6 one.
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${parsed.parts
    .slice(0, SHARED_PARTS)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
