/**
 * Small logs as a tenant's sequencer would have made them, the same for the same seed: lives of drafts by the real transitions, their chains, the
 * tree, signed checkpoints and the files.
 */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { drawer } from '../../../bench/random.ts';
import { type Choice, decide } from '../../../functions/domain/approval/decide.ts';
import { disown } from '../../../functions/domain/approval/disown.ts';
import type { Draft, Transition } from '../../../functions/domain/approval/draft-state.ts';
import { supersede, withdraw } from '../../../functions/domain/approval/end.ts';
import { receiveDraft, reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { release, stopAndAskAgain } from '../../../functions/domain/approval/release.ts';
import { hold, openStage } from '../../../functions/domain/approval/wait.ts';
import { type AuditEvent, appendEvents, emptyChain } from '../../../functions/domain/audit/audit-event.ts';
import type { Trust } from '../../../functions/domain/audit/bundle.ts';
import { checkpointText, noteOf } from '../../../functions/domain/audit/checkpoint.ts';
import { entryBytes, type LogFiles } from '../../../functions/domain/audit/export-bundle.ts';
import { rootOf } from '../../../functions/domain/audit/merkle-tree.ts';
import { appendToTiles, type Edge, emptyEdge, partialFiles } from '../../../functions/domain/audit/tiles.ts';
import type { AuditEntry } from '../../../functions/domain/audit-entry.ts';
import { canonicalJson } from '../../../functions/domain/canonical-json.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import {
  aChoice,
  aContext,
  anAccount,
  anAssessment,
  aPolicy,
  aRandom,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  grantOf,
  kept,
  people,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';

export const origin = 'approvals.example/countersign';

const routes = [
  { id: 'own', stages: [aStageRule('finance')], watchers: [] },
  { id: 'dual', stages: [aStageRule('finance', 'department-head')], watchers: ['executive'] },
  { id: 'two', stages: [aStageRule('finance'), aStageRule('department-head')], watchers: [] },
];
export const policy = aPolicy({ routes, escrowSeconds: 30 });
export const policyText = canonicalJson(policy);
export const policySha256 = sha256(policyText);

/** One draft under way; what its transitions say is kept with the draft's number. */
class Draftee {
  draft: Draft | undefined;
  now: Date;
  readonly entries: AuditEntry[] = [];
  readonly #random: (count: number) => Uint8Array;

  constructor(seed: string, now: Date) {
    this.#random = aRandom(seed);
    this.now = now;
  }

  readonly #context = () => aContext(this.now, { random: this.#random, policy });
  readonly #received = (routeId: string, tier: 1 | 2 | 3 = 3) =>
    aReceived({
      assessment: anAssessment({ tier, reasons: [{ rule: 'refund-over-limit', tier: 3, text: '$124.00 is over the limit' }] }),
      route: routes.find(({ id }) => id === routeId) as (typeof routes)[number] & { routeId: string },
      policyRef: { version: 3, sha256: policySha256 },
      submission: aSubmission({ notes: this.now.toISOString() }),
    });

  later(seconds: number): this {
    this.now = secondsAfter(seconds, this.now);
    return this;
  }

  #keep(transition: Transition | undefined): this {
    if (!transition) throw new Error('nothing happens');
    this.draft = kept(this.draft ?? null, transition);
    this.entries.push(...transition.entries);
    return this;
  }

  readonly #own = (): Draft => this.draft as Draft;
  receive(routeId: string, tier: 1 | 2 | 3 = 3): this {
    const received = this.#received(routeId, tier);
    return this.#keep(receiveDraft({ ...received, route: { ...received.route, routeId } }, this.#context()));
  }
  revise(routeId: string): this {
    const received = this.#received(routeId);
    return this.#keep(reviseDraft(this.#own(), { ...received, route: { ...received.route, routeId } }, this.#context()));
  }
  open = (): this =>
    this.#keep(openStage(this.#own(), routingOf(this.#own(), { now: this.now, people: people.filter(({ id }) => id !== 'ben') }), this.#context()));
  decide = (personId: string, choice: Partial<Choice> = {}): this =>
    this.#keep(decide(this.#own(), grantOf(this.#own(), personId), aChoice(choice), contentOf(this.#own()), this.#context()));
  release = (): this =>
    this.#keep(
      release(
        this.#own(),
        { content: contentOf(this.#own()), account: anAccount(), people, lastMessage: undefined, policyInForce: { sha256: policySha256, policy } },
        this.#context(),
      ),
    );
  hold = (): this => this.#keep(hold(this.#own(), { to: 'dana@northwind.example' }, this.#context()));
  withdraw = (): this => this.#keep(withdraw(this.#own(), null, { keyId: 'key_helpdesk', via: 'api' }, this.#context()));
  supersede = (): this => this.#keep(supersede(this.#own(), 'm-10', { keyId: 'key_helpdesk', via: 'api' }, this.#context()));
  stop = (): this =>
    this.#keep(stopAndAskAgain(this.#own(), contentOf(this.#own()), { personId: 'eve', via: 'sign-in' }, { code: 'wrong_facts' }, this.#context()));
  disown = (personId: string): this => {
    const grant = this.#own().grants.findLast((one) => one.personId === personId && one.state === 'used');
    const texts = { current: contentOf(this.#own()), before: undefined };
    return this.#keep(disown(this.#own(), grant as NonNullable<typeof grant>, texts, people, { personId, via: 'link' }, this.#context()));
  };
}

/** What may become of a draft. */
const lives: readonly ((one: Draftee) => Draftee)[] = [
  (one) => one.receive('own', 1),
  (one) => one.receive('own', 2),
  (one) => one.receive('own').later(2).open().later(60).decide('ann').later(30).release(),
  (one) => one.receive('dual').later(2).open().later(60).decide('dan').later(90).decide('ann').later(31).release(),
  (one) => one.receive('two').later(2).open().later(60).decide('ann').later(5).open().later(300).decide('dan').later(30).release(),
  (one) =>
    one
      .receive('own')
      .later(2)
      .open()
      .later(60)
      .decide('ann', { decision: 'reject', reason: 'wrong_tone' })
      .later(600)
      .revise('own')
      .later(1)
      .open()
      .later(9)
      .decide('ann')
      .later(30)
      .release(),
  (one) =>
    one
      .receive('dual')
      .later(2)
      .open()
      .later(60)
      .decide('ann', { text: 'Hello Dana,\n\nwe look at it.' })
      .later(1)
      .open()
      .later(9)
      .decide('dan')
      .later(40)
      .release(),
  (one) =>
    one
      .receive('own')
      .later(2)
      .open()
      .later(3 * 86_400)
      .hold(),
  (one) => one.receive('own').later(2).open().later(60).withdraw(),
  (one) =>
    one
      .receive('own')
      .later(2)
      .open()
      .later(60)
      .supersede()
      .later(120)
      .revise('dual')
      .later(2)
      .open()
      .later(60)
      .decide('dan')
      .later(2)
      .decide('ann')
      .later(30)
      .release(),
  (one) => one.receive('own').later(2).open().later(60).decide('ann').later(10).stop().later(1).open().later(60).decide('ann').later(30).release(),
  (one) => one.receive('own').later(2).open().later(60).decide('ann').later(30).release().later(86_400).disown('ann'),
];

/** Entries of one life, from an instant on. */
export const aLife = (kind: number, seed: string, now: Date = start): readonly AuditEntry[] =>
  (lives[kind] as (one: Draftee) => Draftee)(new Draftee(seed, now)).entries;
export const kindsOfLife = lives.length;

/** A key that is the same in every run. */
export function aLogKey(byte = 1, fields: Partial<Trust['keys'][number]> = {}): { key: Trust['keys'][number]; privateKey: KeyObject } {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, byte)]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  return { key: { name: origin, publicKey, from: '2026-11-01T00:00:00.000Z', until: null, ...fields }, privateKey };
}
export const aTrust = (...keys: Trust['keys'][number][]): Trust => ({ v: 1, tenantId: 'demo', origin, keys: keys.length > 0 ? keys : [aLogKey().key] });

/** Files of a log in memory. */
export interface ALog extends LogFiles {
  readonly events: readonly AuditEvent[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly draftIds: readonly string[];
}

export const signedNote = (size: number, root: Uint8Array, { key, privateKey } = aLogKey()): string => {
  const checkpoint = { origin, size, root };
  return noteOf(checkpoint, key, sign(null, Buffer.from(checkpointText(checkpoint)), privateKey));
};

/** The files of a log of these events. @param each - entries between two checkpoints */
export function logOf(events: readonly AuditEvent[], { each = 7, key = aLogKey() }: { each?: number; key?: ReturnType<typeof aLogKey> } = {}): ALog {
  const files = new Map<string, Uint8Array>();
  let edge: Edge = emptyEdge;
  for (let at = 0; at < events.length; at += each) {
    const some = events.slice(at, at + each);
    const step = appendToTiles(
      edge,
      some.map(entryBytes),
      some.map(({ leaf }) => Buffer.from(leaf, 'hex')),
    );
    edge = step.edge;
    for (const { path, bytes } of [...step.full, ...partialFiles(edge)]) files.set(path, bytes);
    const note = Buffer.from(signedNote(edge.frontier.size, rootOf(edge.frontier), key));
    files.set('checkpoint', note);
    files.set(`checkpoints/${edge.frontier.size}`, note);
    files.set(`roots/${some.at(-1)?.at.slice(0, 10)}`, note);
  }
  const draftIds = [...new Set(events.flatMap(({ draftId }) => draftId ?? []))];
  return { events, files, draftIds, readFile: async (path) => files.get(path) };
}

/** What the sequencer takes, before it has its place: which chain it is of, and what it says. */
type Arrival = { readonly of: { draftId: string } | { subject: string }; readonly entry: AuditEntry };

/** The events in the order of their times, chained. */
export function chained(arrivals: readonly Arrival[]): AuditEvent[] {
  const heads = new Map<string, { auditSeq: number; auditHead: string }>();
  const sorted = [...arrivals]
    .map((one, place) => ({ one, place }))
    .sort((a, b) => (a.one.entry.at < b.one.entry.at ? -1 : a.one.entry.at > b.one.entry.at ? 1 : a.place - b.place));
  let made = 0;
  return sorted.flatMap(({ one: { of, entry } }) => {
    const name = JSON.stringify(of);
    const { events, head } = appendEvents(of, heads.get(name) ?? emptyChain, [entry], {
      tenantId: 'demo',
      newEventId: () => {
        made += 1;
        return `evt_${String(made).padStart(8, '0')}`;
      },
    });
    heads.set(name, head);
    return events;
  });
}

export const aHeartbeat = (at: Date): Arrival => ({
  of: { subject: 'log' },
  entry: { type: 'log.heartbeat' as AuditEntry['type'], at: at.toISOString(), actor: { via: 'system' }, data: { drafts: 1, subjects: 1 } },
});

/** Some drafts within a few hours, their hourly heartbeats until all have ended, and a change of a person. */
export function someEvents(seed: number, drafts: number, { kinds = kindsOfLife, hours = 5 }: { kinds?: number; hours?: number } = {}): AuditEvent[] {
  const { upTo } = drawer(seed);
  const arrivals: Arrival[] = [];
  for (let one = 0; one < drafts; one += 1) {
    const name = `${seed}-${one}`;
    const life = aLife(one < kinds ? one : upTo(kinds - 1), name, secondsAfter(upTo(hours * 3600)));
    arrivals.push(...life.map((entry) => ({ of: { draftId: `drf_${sha256(name).slice(0, 26).toUpperCase()}` }, entry })));
  }
  arrivals.push({
    of: { subject: 'person:ann' },
    entry: { type: 'person.changed', at: secondsAfter(1800).toISOString(), actor: { via: 'system' }, data: { version: 1 } },
  });
  const last = Math.max(...arrivals.map(({ entry }) => Date.parse(entry.at)), start.getTime());
  for (let at = start; at.getTime() < last + 3600_000; at = secondsAfter(3600, at)) arrivals.push(aHeartbeat(at));
  return chained(arrivals);
}

/** When a bundle of these events is made: a few minutes after the last one. */
export const madeAfter = (events: readonly AuditEvent[]): Date => secondsAfter(300, new Date(events.at(-1)?.at ?? start));
