import { isIP } from 'node:net';
import type { OriginSecret } from '../adapters/ports.ts';
import type { Event } from './compose.ts';

/** Carries the secret that only the edge knows. */
export const originHeader = 'x-countersign-origin';
/** Carries the address of whoever asked the edge. @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html */
export const viewerHeader = 'CloudFront-Viewer-Address';
const ofTheEdge = [originHeader, viewerHeader.toLowerCase()];

/** A request as everything after the edge's check may see it, and what was on it for that check alone. */
export interface Arrival {
  readonly event: Event;
  readonly proof: string | undefined;
  readonly viewer: string | undefined;
}

/** Takes the edge's headers off a request, wherever they came from: no handler and no log sees them. */
export function arrivalOf(event: Event): Arrival {
  const found = new Map<string, string | undefined>();
  const others = Object.entries(event.headers).filter(([name, value]) => {
    const lower = name.toLowerCase();
    if (!ofTheEdge.includes(lower)) return true;
    found.set(lower, value);
    return false;
  });
  return {
    event: found.size === 0 ? event : { ...event, headers: Object.fromEntries(others) },
    proof: found.get(originHeader),
    viewer: found.get(viewerHeader.toLowerCase()),
  };
}

/**
 * Lets a request in that came by the edge, from the address of whoever asked the edge; undefined for any other one.
 *
 * Without a secret the tenant has no edge, or can still be reached past it: every request is let in, from the address that API Gateway saw.
 *
 * @throws where the secret can't be read.
 */
export async function letIn({ event, proof, viewer }: Arrival, originSecret: OriginSecret | undefined): Promise<Event | undefined> {
  if (!originSecret) return event;
  if (proof === undefined || !(await originSecret.proves(proof))) return undefined;
  const address = addressOf(viewer);
  return address === undefined ? event : asFrom(address, event);
}

const asFrom = (sourceIp: string, event: Event): Event => ({
  ...event,
  requestContext: { ...event.requestContext, http: { ...event.requestContext.http, sourceIp } },
});

/** `198.51.100.10:46532`, or `2001:db8::10:46532`, where only what follows the last colon is the port. */
function addressOf(viewer: string | undefined): string | undefined {
  const [, address = ''] = /^\[?([0-9a-fA-F.:]+?)\]?:\d{1,5}$/.exec(viewer ?? '') ?? [];
  return isIP(address) === 0 ? undefined : address;
}
