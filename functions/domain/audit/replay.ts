import * as z from 'zod';
import { moves, type Status } from '../approval/draft-state.ts';
import { Assurance, assuranceStrength, durationSeconds } from '../policy/policy.ts';
import { dualRules } from '../policy/routes.ts';

/**
 * Which rule an event breaks.
 *
 * - `state`: the draft did not stand where the event says, or does not go from there to where it goes
 * - `hash`: it is about another text than the one of its revision, or the revision is not the next one
 * - `unapproved`: a seat of a stage was not approved, or it went out without an approval
 * - `author`: somebody approved who wrote the reply
 * - `twice`: one person stands in two seats, by themselves or by a delegate
 * - `not-asked`: somebody decided who was not asked for that stage
 * - `assurance`: a decision is less sure of its person than the route asks
 * - `escrow`: it went out before the end of the escrow, or the escrow was shorter than the policy says
 * - `holding`: a second holding reply, or one before any deadline could have passed
 */
export type Rule = 'state' | 'hash' | 'unapproved' | 'author' | 'twice' | 'not-asked' | 'assurance' | 'escrow' | 'holding';

export interface RuleFault {
  readonly rule: Rule;
  readonly words: string;
}

/** What the rules need of a policy snapshot; a newer version may say more. */
export const PolicyFacts = z.object({
  routes: z.array(
    z.object({
      id: z.string(),
      when: z.record(z.string(), z.array(z.string()).optional()).optional(),
      also: z.boolean().optional(),
      stages: z.array(z.object({ assurance: Assurance, seats: z.array(z.object({ role: z.string(), count: z.int().min(1) })) })),
    }),
  ),
  escrowSeconds: z.number(),
  timers: z.record(z.string(), z.object({ fallback: z.string() })),
});
export type PolicyFacts = z.infer<typeof PolicyFacts>;

/** What became of drafts, as far as the events tell. */
export interface ReplayCounts {
  /** Drafts that were looked at. */
  readonly drafts: number;
  /** Went out in the step that received them: tier 1 and 2. */
  readonly sentAtOnce: number;
  /** Went out, and every seat is shown to have been approved before. */
  readonly approved: number;
  /** Went out by an approval that the events show in part: their beginning lies before the range, or a policy or a tightened route is not told. */
  readonly partly: number;
  /** Ends without a release: rejected, withdrawn, overtaken, the holding reply, held back as damaged; a draft that was revised counts again. */
  readonly ended: number;
}

type Data = Readonly<Record<string, unknown>>;

interface Decided {
  readonly personId: string;
  readonly delegatorId: string | null;
  readonly stage: number;
  readonly role: string;
}

interface AskedFor {
  readonly stage: number;
  readonly personId: string;
  readonly onBehalfOf: string | null;
}

/** A draft as its events have made it. */
interface Life {
  status: Status;
  /** The event before: what belongs to one transition says the same of where it comes from and where it goes. */
  last: { readonly at: unknown; readonly from: unknown; readonly to: unknown };
  /** False where its beginning was not seen: then nothing is said of what lies there. */
  whole: boolean;
  revision: unknown;
  requestHash: unknown;
  policySha256: unknown;
  routeId: unknown;
  /** What a route may ask of a draft, as far as events tell it. */
  told: { readonly rules: readonly string[]; readonly risk: readonly string[]; readonly categories: readonly string[] };
  /** Stages were added, or replaced, that no event names. */
  rerouted: boolean;
  authors: string[];
  approvals: Decided[];
  asked: AskedFor[];
  /** Who was asked on the revision before. */
  askedBefore: AskedFor[];
  /** How many were asked when a stage of this revision opened. */
  opened: Map<number, number>;
  since: number;
  heldBefore: boolean;
  approval: { readonly requestHash: unknown; readonly releaseAt: number; readonly proven: boolean } | undefined;
  editedBody: unknown;
}

const statuses = new Set(Object.keys(moves));
const isStatus = (value: unknown): value is Status => typeof value === 'string' && value !== 'received' && statuses.has(value);

/** What brings a draft where it is; where it is not named, every event may. */
const enters: Partial<Record<Status, readonly string[]>> = {
  released: ['draft.received', 'draft.released'],
  notified: ['draft.received'],
  approved: ['draft.revised', 'decision.recorded', 'draft.approved'],
  rejected: ['decision.recorded'],
  withdrawn: ['draft.withdrawn', 'release.stopped'],
  superseded: ['draft.superseded'],
  held: ['draft.held'],
};
const startsRevision = new Set(['draft.revised', 'release.refused', 'release.stopped', 'decision.disowned', 'draft.integrity_hold']);
const sentAtOnce: Readonly<Record<string, number>> = { released: 1, notified: 2 };
const endings = new Set(['rejected', 'withdrawn', 'superseded', 'held', 'integrity_hold']);
/** A draft that stands there is over: nothing but words about it may follow. */
const overBy: readonly Status[] = ['released', 'notified', 'withdrawn', 'integrity_hold'];
/** What follows in the transition that ended it, behind the event that said so first. */
const closing: Partial<Record<Status, string>> = { withdrawn: 'draft.withdrawn', integrity_hold: 'draft.integrity_hold' };
const isOver = (status: Status): boolean => overBy.includes(status);
const isOut = (status: Status): boolean => status === 'released' || status === 'notified';
/** Of the audit sample, which is drawn of what has gone out. */
const isOfSample = (type: unknown): boolean => type === 'sample.chosen' || type === 'sample.reviewed';

/** The same bytes in twice as much room. */
function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(2 * bytes.length, least));
  larger.set(bytes);
  return larger;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const recordOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const timeOf = (value: unknown): number => Date.parse(textOf(value));
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Plays the events of drafts against the rules of approval, from the events alone.
 *
 * The events tell: who wrote, was asked and decided, in which stage and role, on which request hash, how sure we were of them, and when; the
 * policy snapshot tells the stages of a route and the escrow. They don't tell who held a role or was active at that time, which limits people
 * had, or the stages that a tightened policy added: who was asked for a seat is taken as eligible, and of such stages it is checked that
 * everybody who was asked when they opened has approved.
 */
export class Replay {
  readonly counts: ReplayCounts;
  readonly #counts = { drafts: 0, sentAtOnce: 0, approved: 0, partly: 0, ended: 0 };
  readonly #lives = new Map<number, Life>();
  /** Of drafts that are over one byte each: most of a log are such. */
  #over = new Uint8Array(1024);
  readonly #policyOf: (sha256: string) => PolicyFacts | undefined;

  /** @param policyOf - undefined for a snapshot that is not there */
  constructor(policyOf: (sha256: string) => PolicyFacts | undefined) {
    this.counts = this.#counts;
    this.#policyOf = policyOf;
  }

  /** The next event of a draft; of each draft in the order of its chain. Answers the rules that it breaks. @param draft - its number, from 0 */
  add(draft: number, event: Data): RuleFault[] {
    if (draft >= this.#over.length) this.#over = grown(this.#over, draft + 1);
    const over = overBy[(this.#over[draft] as number) - 1];
    if (over !== undefined)
      return event.to === over && (event.from === over || event.type === closing[over]) && (isOut(over) || !isOfSample(event.type))
        ? []
        : [{ rule: 'state', words: `the draft was ${over}, which is the end of it` }];
    const life = this.#lives.get(draft);
    const faults: RuleFault[] = [];
    const next = life ?? this.#begin(event);
    if (life) this.#go(life, event, faults);
    this.#judge(next, event, faults);
    next.last = { at: event.at, from: event.from, to: event.to };
    if (isOver(next.status)) {
      this.#lives.delete(draft);
      this.#over[draft] = overBy.indexOf(next.status) + 1;
    } else this.#lives.set(draft, next);
    return faults;
  }

  #begin(event: Data): Life {
    this.#counts.drafts += 1;
    const status = isStatus(event.to) ? event.to : 'pending';
    return {
      status,
      last: { at: undefined, from: undefined, to: undefined },
      whole: event.type === 'draft.received',
      revision: event.revision,
      requestHash: event.requestHash,
      policySha256: event.policySha256,
      routeId: undefined,
      told: { rules: [], risk: [], categories: [] },
      rerouted: false,
      authors: [],
      approvals: [],
      asked: [],
      askedBefore: [],
      opened: new Map(),
      since: Number.NEGATIVE_INFINITY,
      heldBefore: false,
      approval: undefined,
      editedBody: undefined,
    };
  }

  /** Where it comes from, where it goes, and of which revision it is. */
  #go(life: Life, event: Data, faults: RuleFault[]): void {
    const { type, at, from, to } = event;
    const { status, last } = life;
    const same = at === last.at && from === last.from && to === last.to;
    if (!same) {
      const moved = isStatus(to) && (to === from || moves[status].includes(to));
      const entered = to === from || !isStatus(to) || (enters[to]?.includes(String(type)) ?? true);
      if (from !== status || !moved || !entered)
        faults.push({ rule: 'state', words: `${textOf(type)} goes from ${String(from)} to ${String(to)}; the draft was ${status}` });
      if (isStatus(to)) life.status = to;
      if (isStatus(to) && to !== 'approved') life.approval = to === 'released' ? life.approval : undefined;
    }
    if (event.revision === life.revision) {
      if (event.requestHash !== life.requestHash || event.policySha256 !== life.policySha256)
        faults.push({ rule: 'hash', words: `it names another request hash, or policy, than revision ${String(life.revision)} has` });
      return;
    }
    if (event.revision !== Number(life.revision) + 1 || !startsRevision.has(String(type)))
      faults.push({ rule: 'hash', words: `it is about revision ${String(event.revision)}, and the draft was at ${String(life.revision)}` });
    life.revision = event.revision;
    life.requestHash = event.requestHash;
    life.policySha256 = event.policySha256;
    life.approvals = [];
    life.opened = new Map();
    life.askedBefore = life.asked;
    life.asked = [];
    life.approval = undefined;
  }

  #judge(life: Life, event: Data, faults: RuleFault[]): void {
    const data = recordOf(event.data);
    if (endings.has(String(event.to)) && event.to !== event.from && life.last.to !== event.to) this.#counts.ended += 1;
    if (isOfSample(event.type) && !isOut(life.status)) faults.push({ rule: 'state', words: `${textOf(event.type)} of a reply that has not gone out` });
    switch (event.type) {
      case 'draft.received':
        this.#received(life, event, data, faults);
        break;
      case 'draft.revised':
        this.#revised(life, event, data);
        break;
      case 'stage.opened':
      case 'stage.escalated':
        ask(life, event.type, data);
        break;
      case 'grant.handed_over':
      case 'grant.reassigned': {
        const to = recordOf(data.to);
        life.asked.push({ stage: Number(data.stage), personId: textOf(to.personId), onBehalfOf: orNull(to.onBehalfOf) });
        break;
      }
      case 'decision.recorded':
        this.#decided(life, event, data, faults);
        break;
      case 'draft.approved':
        this.#approved(life, event, data, faults);
        break;
      case 'release.refused':
        life.rerouted ||= data.cause === 'policy_tightened' || data.cause === 'edit_tightened';
        break;
      case 'decision.disowned':
        if (data.undone === true) life.editedBody = undefined;
        break;
      case 'draft.released':
        this.#released(life, event, data, faults);
        break;
      case 'draft.held':
        this.#held(life, event, data, faults);
        break;
    }
  }

  #received(life: Life, event: Data, data: Data, faults: RuleFault[]): void {
    const tier = sentAtOnce[String(event.to)];
    if (tier === undefined) this.#assessed(life, event, data);
    else if (data.tier === tier) this.#counts.sentAtOnce += 1;
    else faults.push({ rule: 'unapproved', words: `a reply of tier ${String(data.tier)} went out at once` });
    const held = event.to === 'pending' || event.to === 'blocked';
    if (event.from !== null || (tier === undefined && !held))
      faults.push({ rule: 'state', words: `a draft is not received from ${String(event.from)} to ${String(event.to)}` });
  }

  #assessed(life: Life, event: Data, data: Data): void {
    life.authors.push(textOf(data.authorId));
    life.routeId = data.routeId;
    life.told = { rules: listOf(data.rules).map(textOf), risk: [textOf(data.risk)], categories: [textOf(data.category)] };
    life.rerouted = false;
    life.since = timeOf(event.at);
    life.editedBody = undefined;
  }

  #revised(life: Life, event: Data, data: Data): void {
    if (data.why === 'edited') life.editedBody = data.bodySha256;
    else this.#assessed(life, event, data);
  }

  #decided(life: Life, event: Data, data: Data, faults: RuleFault[]): void {
    const actor = recordOf(event.actor);
    const decided = { personId: textOf(actor.personId), delegatorId: orNull(actor.delegatorId), stage: Number(data.stage), role: textOf(data.role) };
    const asked = data.decision === 'approve_with_edits' ? life.askedBefore : life.asked;
    const isAsked = asked.some((one) => one.stage === decided.stage && one.personId === decided.personId && one.onBehalfOf === decided.delegatorId);
    if (life.whole && !isAsked) faults.push({ rule: 'not-asked', words: `${decided.personId} was not asked for stage ${decided.stage}` });
    if (data.decision === 'reject') return;
    const wanted = this.#stagesOf(life)?.[decided.stage - 1]?.assurance;
    if (wanted !== undefined && !(assuranceStrength[textOf(actor.via) as Assurance] >= assuranceStrength[wanted]))
      faults.push({ rule: 'assurance', words: `decided by ${textOf(actor.via)}, and stage ${decided.stage} asks for ${wanted}` });
    for (const { stages } of this.#joiningOf(life))
      for (const { seats, assurance } of stages)
        if (seats.some(({ role }) => role === decided.role) && !(assuranceStrength[textOf(actor.via) as Assurance] >= assuranceStrength[assurance]))
          faults.push({ rule: 'assurance', words: `decided by ${textOf(actor.via)}, and ${decided.role} is asked for ${assurance}` });
    const parties = partiesOf(decided);
    for (const personId of parties) {
      if (life.authors.includes(personId)) faults.push({ rule: 'author', words: `${personId} wrote the reply` });
      if (life.approvals.some((one) => partiesOf(one).includes(personId))) faults.push({ rule: 'twice', words: `${personId} stands in two seats` });
    }
    life.approvals.push(decided);
  }

  /** The stages of the route, where the events and the policy tell them. */
  #stagesOf(life: Life): PolicyFacts['routes'][number]['stages'] | undefined {
    if (life.rerouted || life.routeId === undefined) return undefined;
    return this.#policyOf(textOf(life.policySha256))?.routes.find(({ id }) => id === life.routeId)?.stages;
  }

  /** The routes that join the draft's own, as far as their conditions are told: none of topics, segments, accounts, values and amounts are. */
  #joiningOf(life: Life): PolicyFacts['routes'] {
    const policy = this.#policyOf(textOf(life.policySha256));
    if (!policy || this.#stagesOf(life) === undefined) return [];
    const told: Readonly<Record<string, readonly string[] | undefined>> = life.told;
    const fits = ([name, wanted = []]: [string, readonly string[] | undefined]): boolean => wanted.some((one) => told[name]?.includes(one));
    const before = policy.routes.slice(
      0,
      policy.routes.findIndex(({ id }) => id === life.routeId),
    );
    return before.filter(({ also, when = {} }) => also && Object.entries(when).every(fits));
  }

  /** Whoever a joining route asks approved in some stage; and two people what always needs two, whatever the policy says. */
  #joined(life: Life, faults: RuleFault[]): void {
    if (!life.whole) return;
    for (const { id, stages } of this.#joiningOf(life))
      for (const role of new Set(stages.flatMap(({ seats }) => seats.map((seat) => seat.role)))) {
        const wanted = stages.flatMap(({ seats }) => seats).reduce((sum, seat) => sum + (seat.role === role ? seat.count : 0), 0);
        const given = life.approvals.filter((one) => one.role === role).length;
        if (given < wanted) faults.push({ rule: 'unapproved', words: `${id} asks for ${wanted} of ${role} as well, and ${given} approved` });
      }
    const dual = dualRules.find((rule) => life.told.rules.includes(rule));
    if (dual && life.approvals.length < 2) faults.push({ rule: 'unapproved', words: `${dual} needs two people, and ${life.approvals.length} approved` });
  }

  #approved(life: Life, event: Data, data: Data, faults: RuleFault[]): void {
    const stages = this.#stagesOf(life);
    for (const [index, { seats }] of (stages ?? []).entries())
      for (const role of new Set(seats.map((seat) => seat.role))) {
        const wanted = seats.reduce((sum, seat) => sum + (seat.role === role ? seat.count : 0), 0);
        const given = life.approvals.filter((one) => one.stage === index + 1 && one.role === role).length;
        if (given < wanted && life.whole)
          faults.push({
            rule: 'unapproved',
            words: `stage ${index + 1} asks for ${wanted} of ${role}, and ${given} approved revision ${String(life.revision)}`,
          });
      }
    for (const [stage, asked] of life.opened) {
      const given = life.approvals.filter((one) => one.stage === stage).length;
      if (given < asked && life.whole) faults.push({ rule: 'unapproved', words: `${asked} were asked in stage ${stage}, and ${given} approved` });
    }
    this.#joined(life, faults);
    if (life.approvals.length === 0 && life.whole) faults.push({ rule: 'unapproved', words: 'nobody approved it' });
    const releaseAt = timeOf(data.releaseAt);
    const escrowSeconds = this.#policyOf(textOf(event.policySha256))?.escrowSeconds ?? 0;
    if (!(releaseAt - timeOf(event.at) >= escrowSeconds * 1000)) faults.push({ rule: 'escrow', words: `the escrow is shorter than ${escrowSeconds} s` });
    life.approval = { requestHash: event.requestHash, releaseAt, proven: life.whole && stages !== undefined };
  }

  #released(life: Life, event: Data, data: Data, faults: RuleFault[]): void {
    const { approval } = life;
    if (!approval) {
      if (life.whole) faults.push({ rule: 'unapproved', words: 'no approval of this revision comes before it' });
      this.#counts.partly += 1;
      return;
    }
    if (timeOf(event.at) < approval.releaseAt) faults.push({ rule: 'escrow', words: 'it went out before the end of its escrow' });
    if (life.editedBody !== undefined && life.editedBody !== data.bodySha256)
      faults.push({ rule: 'hash', words: 'it went out with another text than the edited one' });
    this.#counts[approval.proven ? 'approved' : 'partly'] += 1;
  }

  #held(life: Life, event: Data, data: Data, faults: RuleFault[]): void {
    if (data.holdingReplySent === true && life.heldBefore) faults.push({ rule: 'holding', words: 'the holding reply went out a second time' });
    life.heldBefore ||= data.holdingReplySent === true;
    const policy = this.#policyOf(textOf(event.policySha256));
    const shortest = policy ? Math.min(...Object.values(policy.timers).map(({ fallback }) => durationSeconds(fallback))) : 0;
    if (timeOf(event.at) - life.since < shortest * 1000) faults.push({ rule: 'holding', words: `held before ${shortest} s had passed` });
  }
}

const partiesOf = ({ personId, delegatorId }: Decided): string[] => (delegatorId === null ? [personId] : [personId, delegatorId]);

function ask(life: Life, type: 'stage.opened' | 'stage.escalated', data: Data): void {
  const stage = Number(data.stage);
  const asked = listOf(data.asked).map(recordOf);
  for (const { personId, onBehalfOf } of asked) life.asked.push({ stage, personId: textOf(personId), onBehalfOf: orNull(onBehalfOf) });
  if (type === 'stage.opened') life.opened.set(stage, asked.length);
}
