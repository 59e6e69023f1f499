import { type Outcome, problem } from '../runtime/compose.ts';
import type { FieldError } from '../runtime/problem.ts';
import type { BesideRejected } from '../runtime/try-policy.ts';

const mostNamed = 50;

/** Refuses a policy that would send what people rejected; `errors` names the first 50 drafts. */
export function wouldSendRejected({ blocked, unplayed }: Pick<BesideRejected, 'blocked' | 'unplayed'>): Outcome {
  const errors = blocked.slice(0, mostNamed).map(({ id, why }): FieldError => ({ path: id, message: `people rejected it: ${why}` }));
  const beside = unplayed === 0 ? '' : `, ${unplayed} more could not be held against it`;
  const detail = `${blocked.length} ${blocked.length === 1 ? 'reply' : 'replies'} that people rejected would be sent${beside}; ?force=1&reason= overrules that`;
  return problem(409, 'would_send_rejected', detail, { errors });
}
