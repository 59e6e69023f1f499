import type { Actor } from '../audit-entry.ts';
import { canonicalJson } from '../canonical-json.ts';

/** As much of a logged event as is compared with a receipt. */
export interface LoggedEvent {
  readonly draftId: string | null;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly actor: Actor;
  readonly revision?: number | undefined;
  readonly requestHash?: string | undefined;
  readonly policySha256?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** What a receipt says that its draft's events tell too. */
export interface ToldRelease {
  readonly draftId: string;
  readonly releaseId: string;
  readonly requestHash: string;
  readonly bodySha256: string;
  readonly policy: { readonly sha256: string };
  readonly approvals: readonly object[];
  readonly tier: number;
  readonly revision?: unknown;
  readonly releasedAt?: unknown;
}

/** The members of a receipt that its draft's events tell; of all others they say nothing. */
export const toldByLog: ReadonlySet<string> = new Set([
  'draftId',
  'releaseId',
  'requestHash',
  'bodySha256',
  'policy.sha256',
  'approvals',
  'tier',
  'revision',
  'releasedAt',
]);

/** Whether an event is the one by which a reply went out. */
export const isReleaseEvent = (type: string, data: LoggedEvent['data']): boolean =>
  (type === 'draft.released' || type === 'draft.received') && data?.releaseId !== undefined;

/**
 * Holds a receipt against the events of its draft: the release, and who approved it.
 *
 * @param events - of a bundle that was verified with trusted keys, in the order of their chain; those of other drafts are passed over.
 * @returns what differs, in words; undefined where the events can't tell: the draft's beginning or its release is not among them
 */
export function differencesFromLog(told: ToldRelease, events: readonly LoggedEvent[]): readonly string[] | undefined {
  const chain = events.filter(({ draftId }) => draftId === told.draftId);
  const released = chain.find(({ type, data }) => isReleaseEvent(type, data));
  if (chain[0]?.seq !== 0 || !released) return undefined;
  const approvals = chain.filter((one) => one.seq < released.seq && one.revision === released.revision && isApproval(one)).map(approvalOf);
  return [
    ...(canonicalJson(saidOf(told)) === canonicalJson(loggedOf(released, tierAt(released.seq, chain))) ? [] : ['the log tells another release']),
    ...(canonicalJson(told.approvals) === canonicalJson(approvals) ? [] : ['the log tells other approvals']),
  ];
}

const isApproval = ({ type, data }: LoggedEvent): boolean => type === 'decision.recorded' && data?.decision !== 'reject';

/** An approver's edit keeps the tier that the helpdesk's text had. */
const tierAt = (seq: number, chain: readonly LoggedEvent[]): unknown =>
  chain.findLast((one) => one.seq <= seq && (one.type === 'draft.received' || one.type === 'draft.revised') && one.data?.tier !== undefined)?.data?.tier;

/** As a receipt has it. */
const approvalOf = ({ actor, data, requestHash, at }: LoggedEvent) => ({
  id: data?.decisionId,
  personId: actor.personId,
  onBehalfOf: actor.delegatorId ?? null,
  role: data?.role,
  stage: data?.stage,
  decision: data?.decision,
  assurance: actor.via,
  requestHash,
  at,
});

const saidOf = ({ releaseId, bodySha256, requestHash, policy, tier, revision, releasedAt }: ToldRelease) => ({
  releaseId,
  bodySha256,
  requestHash,
  policySha256: policy.sha256,
  tier,
  revision,
  releasedAt,
});

const loggedOf = ({ data, requestHash, policySha256, revision, at }: LoggedEvent, tier: unknown) => ({
  releaseId: data?.releaseId,
  bodySha256: data?.bodySha256,
  requestHash,
  policySha256,
  tier,
  revision,
  releasedAt: at,
});
