import * as z from 'zod';
import { endOf, type ProvenEvent, type Standing, standingOf } from './chain-evidence.ts';

/** Something of the tenant that has a chain of its own, as it is kept: unparsed, with its end of the chain. */
export type SubjectItem = Readonly<Record<string, unknown>> & { readonly auditSeq: number; readonly auditHead: string };

/**
 * What is wrong with it beside the two ends of its chain: `policy-older` is a policy in force that is not the one which the last event put there.
 */
export type SubjectFault = Exclude<Standing, 'agrees'> | 'policy-older';

export interface SubjectVerdict {
  readonly fault: SubjectFault;
  /** Attributes that it gets; null takes one away. Nothing where people have to mend it. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const Text = z.string();
const dataOf = (event: ProvenEvent | undefined): Readonly<Record<string, unknown>> => event?.data ?? {};
const isType =
  (type: string) =>
  ({ type: of }: ProvenEvent): boolean =>
    of === type;

/**
 * Judges what the tenant keeps (accounts, people, keys, the policy, exports …) by the events of its chain.
 *
 * The chain goes on from its last event in any case. Of what the events tell, the item gets what they say last: an account that was frozen is so again,
 * a key that was revoked is not active again. Names and addresses stand in no event: those stay as they were restored.
 *
 * @param subject - of the chain: `account:acc_1`, `policy`.
 * @param knows - whether there is a policy document with this hash.
 * @returns undefined where nothing is wrong.
 */
export function judgeSubject(
  subject: string,
  item: SubjectItem,
  events: readonly ProvenEvent[],
  knows: (policySha256: string) => boolean,
): SubjectVerdict | undefined {
  const standing = standingOf(item, events);
  const [kind = ''] = subject.split(':');
  const older = kind === 'policy' ? policyChanges(item, events, knows) : undefined;
  if (standing === 'agrees') return older && { fault: 'policy-older', changes: 'sha256' in older ? older : {} };
  const known = standing === 'event-without-state' ? events : []; // what they tell is newer than the item
  const told = toldOf(kind, known, item, events);
  return { fault: standing, changes: { ...(kind !== 'policy' && versionOf(item)), ...told, ...older, ...endOf(events) } };
}

function toldOf(kind: string, known: readonly ProvenEvent[], item: SubjectItem, all: readonly ProvenEvent[]): object {
  switch (kind) {
    case 'account':
      return accountTold(known);
    case 'person':
      return personTold(known);
    case 'key':
      return keyTold(known, item, all);
    case 'secret':
      return rotationTold(known);
    default:
      return {};
  }
}

/** Whoever read the item before the repair must not be able to change it under the version that they read. */
const versionOf = ({ version }: SubjectItem): object => (typeof version === 'number' ? { version: version + 1 } : {});

/** Undefined where the policy in force is the one of the last event. The number goes on in any case, so that the policy can be put again. */
function policyChanges(item: SubjectItem, events: readonly ProvenEvent[], knows: (sha256: string) => boolean): object | undefined {
  const last = events.findLast(isType('policy.changed'));
  const sha256 = Text.safeParse(last?.to).data;
  const { version } = dataOf(last);
  if (sha256 === undefined || (sha256 === item.sha256 && version === item.version)) return undefined;
  return { version: version ?? item.version, ...(knows(sha256) && { sha256 }) };
}

function accountTold(events: readonly ProvenEvent[]): object {
  const last = events.findLast(isType('account.changed'));
  const { change, segment, frozen, activeEscalation, confidential, managerId } = dataOf(last);
  if (last && change === 'deleted') return { deletedAt: last.at };
  return named({ segment, frozen, activeEscalation, confidential, managerId });
}

function personTold(events: readonly ProvenEvent[]): object {
  const last = events.findLast(isType('person.changed'));
  const { change, roles, managerId, release, active } = dataOf(last);
  if (!last) return {};
  if (change === 'deleted') return { deletedAt: last.at };
  return { ...named({ roles, managerId, active }), limits: release === undefined ? null : { release } };
}

/** A key of which no event tells was made after what is known: it is not let in. */
function keyTold(events: readonly ProvenEvent[], item: SubjectItem, all: readonly ProvenEvent[]): object {
  const ended = events.findLast((one) => isType('key.changed')(one) && ['revoked', 'ending'].includes(String(dataOf(one).change)));
  if (ended) return { revokedAt: Text.safeParse(dataOf(ended).at).data ?? ended.at };
  return all.length === 0 ? { revokedAt: item.revokedAt ?? item.createdAt } : {};
}

/** The last rotation of a secret, with its versions in Secrets Manager: from there the next one goes on. */
export function rotationTold(events: readonly ProvenEvent[]): object {
  const last = events.findLast(isType('key.changed'));
  if (!last) return {};
  const { change, kid } = dataOf(last);
  return { change, kid: kid ?? null, from: last.from, to: last.to, at: last.at };
}

const named = (values: Readonly<Record<string, unknown>>): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * Whether people have to look at what was corrected, as it is more than its events tell: of an account its contract, regulation and privileged roles, of a
 * person name and address, of a delegation that was made all of it. So does a policy that went back to the last one that is proven: it may ask for less.
 */
export function needsLook(subject: string, item: SubjectItem, { fault, changes }: SubjectVerdict, events: readonly ProvenEvent[]): boolean {
  const [kind] = subject.split(':');
  if (kind === 'account' || kind === 'person') return !('deletedAt' in changes || 'deletedAt' in item);
  if (kind === 'policy') return fault === 'state-without-event' || fault === 'other-end';
  if (kind !== 'delegations') return false;
  return fault !== 'event-without-state' || events.slice(item.auditSeq).some((one) => dataOf(one).change !== 'ended');
}

/** Holds that the events tell of beyond what the tenant's own item knows, and that nobody released: only whoever put them knows whom they are about. */
export function holdsToPutAgain({ auditSeq }: { readonly auditSeq: number }, events: readonly ProvenEvent[]): string[] {
  const idsOf = (type: string): string[] => events.filter((one) => one.seq >= auditSeq && one.type === type).map((one) => String(dataOf(one).holdId));
  const released = new Set(idsOf('subject.hold_released'));
  return idsOf('subject.held').filter((id) => !released.has(id));
}

/** Erasures that the events tell of beyond what the tenant's own item knows: the texts are back, and must be erased again. */
export const erasuresToRepeat = ({ auditSeq }: { readonly auditSeq: number }, events: readonly ProvenEvent[]): string[] =>
  events.filter(isType('subject.erased')).flatMap((one) => (one.seq >= auditSeq ? [String(dataOf(one).erasureId)] : []));

/** Delegations that were ended by what the events tell. */
export const endedDelegations = (events: readonly ProvenEvent[]): string[] =>
  events.filter(isType('delegation.changed')).flatMap((one) => (dataOf(one).change === 'ended' ? [String(dataOf(one).delegationId)] : []));
