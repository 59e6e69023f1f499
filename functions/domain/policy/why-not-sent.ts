import type { Finding } from './finding.ts';

/**
 * Why a held draft was not sent, in words: the smallest change that would have
 * let it through, or that nothing would.
 *
 * @param held - the findings of tier 3 that are not waived, at least one
 */
export function whyNotSent(held: readonly Finding[]): string {
  const never = new Set<string>();
  const changes = new Set<string>();
  for (const { remedy } of held)
    if ('never' in remedy) never.add(remedy.never);
    else changes.add(remedy.change);
  return never.size > 0 ? `nothing would have sent it: ${[...never].join('; ')}` : `it would have been sent with ${[...changes].join(', and ')}`;
}
