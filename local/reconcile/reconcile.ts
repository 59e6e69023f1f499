import { personKey, policyKey } from '../../functions/adapters/account-items.ts';
import { eventIn, eventWrite } from '../../functions/adapters/audit-items.ts';
import { createAuditLogStore, loggedWrite, unloggedWrite } from '../../functions/adapters/audit-log-store.ts';
import { createDraftEraser, type DraftEraser } from '../../functions/adapters/draft-eraser.ts';
import { createDraftsStore, type DraftsStore } from '../../functions/adapters/drafts-store.ts';
import { endpointHeadKey } from '../../functions/adapters/endpoint-store.ts';
import type { Bodies, BodyEraser, Clock, Key, LogFiles, Random, TableName, Tables, Write } from '../../functions/adapters/ports.ts';
import { alwaysOpen } from '../../functions/adapters/stop-gate.ts';
import { isThere, writeFiles } from '../../functions/audit-log/files.ts';
import { type LogInFiles, readLogFiles, signedState } from '../../functions/audit-log/recover.ts';
import { type Draft, type DraftHead, parseSubmission } from '../../functions/domain/approval/draft-state.ts';
import { isOpen } from '../../functions/domain/approval/end.ts';
import { integrityHold } from '../../functions/domain/approval/release.ts';
import { type Context, promisedBy, systemActor } from '../../functions/domain/approval/transition.ts';
import { type AuditEvent, appendEvents, type ChainOf, emptyChain, eventSortKey } from '../../functions/domain/audit/audit-event.ts';
import type { LogKey } from '../../functions/domain/audit/checkpoint.ts';
import { type Place, withPlace } from '../../functions/domain/audit/log-entries.ts';
import { rootOf } from '../../functions/domain/audit/merkle-tree.ts';
import type { KeptEvent } from '../../functions/domain/audit/trail.ts';
import type { AuditEntry } from '../../functions/domain/audit-entry.ts';
import { sha256 } from '../../functions/domain/hash.ts';
import { newId } from '../../functions/domain/ids.ts';
import { standardPolicy } from '../../functions/domain/policy/standard-policy.ts';
import { type Evidence, endOf, isWholeInTable, joinChain, notInLog, type ProvenEvent } from '../../functions/domain/reconcile/chain-evidence.ts';
import {
  type DraftVerdict,
  erasedByEvents,
  holdDraft,
  judgeDraft,
  provenStatus,
  type Repair,
  settleDraft,
} from '../../functions/domain/reconcile/judge-draft.ts';
import {
  endedDelegations,
  erasuresToRepeat,
  holdsToPutAgain,
  judgeSubject,
  needsLook,
  rotationTold,
  type SubjectItem,
} from '../../functions/domain/reconcile/judge-subject.ts';
import { raisedTo } from '../../functions/domain/reconcile/sums.ts';
import { retentionId } from '../../functions/runtime/retention.ts';
import { forgetWrite, keepLeft, reconciledKey } from './left.ts';
import { byHand, countsOf, type DeliveryLine, type Finding, nameOf, type Report } from './report.ts';
import { daysOf, type KeptSubject, lostKey, type Scan, type Survey, spentName, surveyTables } from './survey.ts';

export interface ReconcileDeps {
  readonly tables: Tables;
  readonly scan: Scan;
  readonly files: LogFiles;
  readonly bodies: Bodies;
  readonly bodyEraser: BodyEraser;
  /** Keys that may have signed the log. */
  readonly keys: readonly LogKey[];
  readonly clock: Clock;
  readonly random: Random;
  readonly tenantId: string;
  /** So much was done of what; the whole is not known before. */
  readonly tick?: (done: number, what: string) => void;
}

export interface ReconcileOptions {
  /** Writes; without it nothing is changed. */
  readonly repair: boolean;
  /** Ids of drafts that the helpdesk was told the release of; undefined where nobody has asked it. */
  readonly delivered: ReadonlySet<string> | undefined;
  /** Findings that people have seen to, by {@link nameOf}: those that an earlier run has kept are left no longer. */
  readonly acknowledged?: ReadonlySet<string>;
  /** Releases from here on are listed for the helpdesk. */
  readonly since: string;
}

/** Each transaction has 100 items; an event has 64 KB at most, and all of them 4 MB. @see DynamoDB service quotas */
const importedAtOnce = 50;
const writtenAtOnce = 100;
/** So many chains are read at the same time. */
const chainsAtOnce = 16;
/** The log is taken for as long as moving it may take. */
const leaseSeconds = 300;

/** Tells of repairs. */
const ownChain = 'S#reconcile';

interface Run extends Omit<ReconcileDeps, 'tick'> {
  readonly options: ReconcileOptions;
  readonly drafts: DraftsStore;
  readonly eraser: Pick<DraftEraser, 'eraseAsTold'>;
  readonly log: LogInFiles;
  readonly survey: Survey;
  readonly findings: Finding[];
  readonly deliveries: DeliveryLine[];
  /** What this run leaves to people, by name: several chains may tell of one thing. */
  readonly again: Set<string>;
}

/**
 * Holds the three tables, restored from backups, against each other and against the signed files of the audit log, and mends what can be proven.
 *
 * Events that the files have and the table lacks are imported. A draft goes where its events have ended, or is held for good; nothing is opened,
 * approved or released, and no sum of an account becomes smaller. Each repair is one transaction under the version that was read: what somebody changed
 * meanwhile is left for the next run. Doing it again does no harm.
 *
 * @throws LogDamaged or NoteRefused where the files of the log don't prove themselves: nothing was changed then.
 */
export async function reconcile(deps: ReconcileDeps, options: ReconcileOptions): Promise<Report> {
  const { tables, clock, random, tenantId, bodies, bodyEraser, tick = () => {} } = deps;
  const log = await readLogFiles(deps.files, deps.keys, (entries) => tick(entries, 'entries of the log'));
  const survey = await surveyTables(deps.scan, (items) => tick(items, 'items of the tables'));
  const on = (used: Tables): Pick<Run, 'tables' | 'drafts' | 'eraser'> => {
    const shared = { tables: used, clock, random, settings: { tenantId } };
    const drafts = createDraftsStore({ ...shared, bodies, gate: alwaysOpen });
    return { tables: used, drafts, eraser: createDraftEraser({ ...shared, drafts, bodyEraser }) };
  };
  const unannounced: Run = { ...deps, ...on(tables), options, log, survey, findings: [], deliveries: [], again: new Set() };
  // The chain that tells of repairs comes first: it must hold before anything is told in it.
  const all = chainsOf(unannounced);
  if (all.includes(ownChain)) await lookAtChain(unannounced, ownChain, await evidenceOf(unannounced, ownChain));
  const chains = all.filter((chain) => chain !== ownChain);
  const run: Run = { ...unannounced, ...on(announced(tables, () => tellBegun(unannounced))) };
  const ends = new Map<string, readonly ProvenEvent[]>();
  let done = 0;
  for (let i = 0; i < chains.length; i += chainsAtOnce) {
    await Promise.all(
      chains.slice(i, i + chainsAtOnce).map(async (chain) => {
        const evidence = await evidenceOf(run, chain);
        await lookAtChain(run, chain, evidence);
        if (chain === 'S#log') ends.set(chain, evidence.events);
      }),
    );
    done = Math.min(chains.length, i + chainsAtOnce);
    tick(done, `of ${chains.length} chains`);
  }
  await lookAtSums(run);
  run.findings.push(...survey.unreadable.map((id) => byHand('draft', id, 'unreadable')));
  lookAtDeliveries(run);
  await lookAtLog(run, ends.get('S#log') ?? []);
  lookAtLeft(run);
  run.findings.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)); // chains are looked at side by side
  await tellRun(unannounced);
  const { findings, deliveries } = run;
  return { findings, deliveries, drafts: survey.drafts.size, chains: all.length, logEntries: log.edge.frontier.size };
}

/** Every chain that the files, the audit table or an item knows of, in one order. */
function chainsOf({ log, survey }: Run): string[] {
  const own = [...survey.drafts].map((id) => `D#${id}`);
  const subjects = [...survey.subjects.keys()].map((subject) => `S#${subject}`);
  return [...new Set([...log.chains.keys(), ...survey.chains, ...own, ...subjects])].sort();
}

async function evidenceOf({ tables, log, tenantId }: Run, chain: string): Promise<Evidence> {
  const kept = (await tables.query('audit', { pk: chain })).map((item): KeptEvent => ({ place: item.sk, event: eventIn(item) }));
  const filed = log.chains.get(chain);
  const of = { chain, tenantId, logged: filed ?? notInLog };
  if (isWholeInTable(kept, of)) return joinChain(kept, [], of);
  const events: KeptEvent[] = [];
  for (const [seq, index] of (filed?.indices ?? []).entries()) events.push({ place: eventSortKey(seq), event: await log.event(index) });
  return joinChain(kept, events, of);
}

const chainOf = (chain: string): ChainOf => (chain.startsWith('D#') ? { draftId: chain.slice(2) } : { subject: chain.slice(2) });

async function lookAtChain(run: Run, chain: string, evidence: Evidence): Promise<void> {
  const { missing, fault } = evidence;
  if (missing.length > 0) {
    await importEvents(run, chain, missing);
    run.findings.push({ about: 'chain', id: chain, fault: 'missing-events', remedy: 'imports', events: missing.length, done: run.options.repair });
  }
  if (chain.startsWith('D#')) await lookAtDraft(run, chain.slice(2), evidence);
  else if (fault) run.findings.push(byHand('chain', chain, fault));
  else await lookAtSubject(run, chain.slice(2), evidence.events);
}

/** Events of the signed tree get back to their places; what is there already stays. */
async function importEvents({ tables, options }: Run, chain: string, missing: readonly ProvenEvent[]): Promise<void> {
  if (!options.repair) return;
  for (let i = 0; i < missing.length; i += importedAtOnce)
    await tables.transact(missing.slice(i, i + importedAtOnce).map((event) => eventWrite(chainOf(chain), event as unknown as AuditEvent)));
}

async function lookAtDraft(run: Run, id: string, evidence: Evidence): Promise<void> {
  const { events, fault, signed = [], behind = [] } = evidence;
  if (run.survey.unreadable.includes(id)) return;
  const draft = run.survey.drafts.has(id) ? await run.drafts.load(id) : undefined;
  listRelease(run, id, events, fault ? 'unproven' : draft);
  if (fault) {
    listRelease(run, id, signed, 'unproven');
    await lookAtFaultyChain(run, id, draft, { ...evidence, fault });
  } else await lookAtEnd(run, id, draft, events);
  const erased = draft && erasedByEvents(draft, [...events, ...behind, ...signed]);
  if (erased) await eraseAgain(run, id, erased); // it has ended by now, if only as one that is held
}

/** The texts of a draft that was erased, and is back from before, are erased once more; of an erasure that nothing else knows of, the rest is left to people. */
async function eraseAgain(run: Run, id: string, erased: NonNullable<DraftHead['erased']>): Promise<void> {
  run.findings.push({ about: 'draft', id, fault: 'texts-are-back', remedy: 'erases', done: run.options.repair });
  const isKnown = erased.id === retentionId || run.survey.erasures.has(erased.id);
  if (!isKnown) await leaveAgain(run, [byHand('tenant', erased.id, 'erase-again')]);
  if (run.options.repair) await run.eraser.eraseAsTold(id, erased);
}

async function lookAtEnd(run: Run, id: string, draft: Draft | undefined, events: readonly ProvenEvent[]): Promise<void> {
  if (!draft && run.survey.buried.get(id) === events.length) return;
  const content = draft && isOpen(draft.head) ? await run.drafts.content(draft) : undefined;
  const verdict = judgeDraft(draft, { events, content, tenantId: run.tenantId, delivered: run.options.delivered ?? new Set() });
  if (!verdict) return cancelRelease(run, id, draft?.head.status);
  const remedy = ({ settle: 'settles', hold: 'holds', bury: 'buries' } as const)[verdict.remedy];
  run.findings.push({ about: 'draft', id, fault: verdict.fault, remedy, done: run.options.repair });
  if (run.options.repair) await (draft ? keepRepair(run, await repairOf(run, draft, events, verdict)) : bury(run, id, events));
  await cancelRelease(run, id, verdict.remedy === 'settle' ? verdict.proven : 'integrity_hold');
}

/**
 * What is wrong with the chain itself no file mends. An open draft is held from where it stands, and whatever the draft says of itself, a release that
 * is still owed is not sent: nothing proves it, and of a fork the other end may have sent one. Of the chain people hear.
 */
async function lookAtFaultyChain(run: Run, id: string, draft: Draft | undefined, { fault, tableEnd }: Evidence & { readonly fault: string }): Promise<void> {
  const open = draft !== undefined && isOpen(draft.head);
  if (open) run.findings.push({ about: 'draft', id, fault, remedy: 'holds', done: run.options.repair });
  if (open && run.options.repair) {
    // an older draft stands before events that the table has: its own goes behind them
    const from = tableEnd && tableEnd.auditSeq > draft.head.auditSeq ? { ...draft, head: { ...draft.head, ...tableEnd } } : draft;
    await keepRepair(run, { from, transition: integrityHold(from, 'restored_chain', await contextOf(run, draft)) });
  }
  await cancelRelease(run, id, 'integrity_hold');
  // of a fork both ends are known, and the signed one can't be put where another event stands: nothing is left to do about it
  run.findings.push({ about: 'chain', id: `D#${id}`, fault, remedy: fault === 'forked' ? 'tell' : 'by hand', done: false });
}

async function repairOf(run: Run, draft: Draft, events: readonly ProvenEvent[], verdict: DraftVerdict): Promise<Repair> {
  const context = await contextOf(run, draft);
  if (verdict.remedy === 'hold') return holdDraft(draft, events, verdict.fault, context);
  const settled = settleDraft(draft, events, context);
  const { release } = settled.transition.head;
  const text = release && draft.head.release === null ? await run.drafts.content(draft, release.revision) : undefined;
  const reply = text === undefined ? undefined : parseSubmission(text).reply;
  if (!release || reply === undefined || sha256(reply.text) !== release.bodySha256) return settled;
  return { ...settled, transition: { ...settled.transition, ...promisedBy(settled.transition.head, reply, release) } };
}

/** A draft whose policy is lost is ended all the same: nothing of its end depends on it, nor on what the tenant asks of people. */
async function contextOf({ clock, random, tenantId, tables }: Run, { head }: Draft): Promise<Context> {
  const item = await tables.get('accounts', policyKey(head.policy.sha256));
  const policy = (item?.policy ?? standardPolicy) as Context['policy'];
  return { now: clock.now(), random: (count) => random.bytes(count), tenantId, policy, leastAssurance: 'link' };
}

async function keepRepair({ drafts }: Run, { from, transition }: Repair): Promise<void> {
  const kept = await drafts.keep(from, transition);
  if (!kept.ok) throw new Error(`a draft changed while it was repaired: ${from.head.id}`);
}

/**
 * A release that is owed for a draft which has not gone out is never sent: neither told by webhook nor written into a ticket. One that was given up goes
 * too, so that nobody has it sent again.
 *
 * @param status - of the draft, once it is repaired; `integrity_hold` also for one whose release nothing proves.
 */
async function cancelRelease({ tables, options, survey, findings }: Run, id: string, status: string | undefined): Promise<void> {
  const owed = (survey.releases.get(id) ?? []).filter(({ state }) => state !== 'delivered');
  if (owed.length === 0 || status === 'released' || status === 'notified') return;
  findings.push({ about: 'draft', id, fault: 'release-owed', remedy: 'corrects', done: options.repair });
  if (options.repair) await tables.transact(owed.map(({ key }): Write => ({ table: 'drafts', remove: key })));
}

/** Of a draft that is lost it is kept that this is known; one that was open by its events ends by one more. */
async function bury({ tables, clock, random, tenantId }: Run, draftId: string, events: readonly ProvenEvent[]): Promise<void> {
  const last = events.at(-1);
  const status = provenStatus(events);
  const open = status === 'pending' || status === 'blocked' || status === 'approved';
  const entry: AuditEntry = {
    type: 'draft.integrity_hold',
    at: clock.now().toISOString(),
    actor: systemActor,
    revision: last?.revision,
    requestHash: last?.requestHash,
    policySha256: last?.policySha256,
    from: status ?? null,
    to: 'integrity_hold',
    data: { cause: 'restored_lost' },
  };
  const newEventId = () => newId('evt', clock.now(), (count) => random.bytes(count));
  const ended = appendEvents({ draftId }, endOf(events), open ? [entry] : [], { tenantId, newEventId });
  await tables.transact([
    { table: 'drafts', put: { ...lostKey(draftId), at: clock.now().toISOString(), ...ended.head } },
    ...ended.events.map((event) => eventWrite({ draftId }, event)),
  ]);
}

/** @param draft - as it stands, undefined where it is lost; `unproven` where the chain of its events is damaged. */
function listRelease({ deliveries, options, survey }: Run, draftId: string, events: readonly ProvenEvent[], draft: Draft | 'unproven' | undefined): void {
  const told = events.findLast(({ data }) => data?.releaseId !== undefined);
  if (!told || told.at < options.since) return;
  const releaseId = String(told.data?.releaseId);
  if (deliveries.some((one) => one.draftId === draftId && one.releaseId === releaseId)) return; // a fork may have come after it
  const rows = (survey.releases.get(draftId) ?? []).filter((row) => row.releaseId === releaseId);
  const ticket = rows.find(({ kind }) => kind === 'helpdesk-act');
  deliveries.push({
    draftId,
    releaseId,
    at: told.at,
    bodySha256: String(told.data?.bodySha256),
    webhook: rows.find(({ kind }) => kind === 'webhook')?.state ?? 'unknown',
    ...(ticket && { ticket: ticket.state }),
    draft: draft === 'unproven' ? draft : draft?.head.release?.releaseId === releaseId ? 'kept' : draft ? 'settled' : 'lost',
  });
}

async function lookAtSubject(run: Run, subject: string, events: readonly ProvenEvent[]): Promise<void> {
  const { survey, findings, options, tables } = run;
  const kept = survey.subjects.get(subject);
  if (!kept) {
    const chained = /^(account|person|key|secret|delegations|policy|policy-proposal|erasures|exports|endpoint|check|reconcile)(:|$)/.test(subject);
    if (chained) await buryChain(run, subject, events);
    return;
  }
  const verdict = judgeSubject(subject, kept.item, events, (sha) => survey.policies.has(sha));
  if (!verdict) return;
  const left = verdict.fault === 'policy-older' && Object.keys(verdict.changes).length === 0;
  findings.push({ about: 'subject', id: subject, fault: verdict.fault, remedy: left ? 'by hand' : 'corrects', done: options.repair && !left });
  await leaveAgain(run, [
    ...(needsLook(subject, kept.item, verdict, events) ? [byHand('subject', subject, 'look-again')] : []),
    ...againOf(subject, kept.item, events),
  ]);
  if (options.repair && !left) await tables.transact([...changeWrites(kept, verdict.changes), ...delegationWrites(run, subject, events)]);
}

const withoutNulls = (fields: object): object => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function changeWrites({ table, item }: KeptSubject, changes: Readonly<Record<string, unknown>>): Write[] {
  const taken = Object.keys(changes).filter((name) => changes[name] === null);
  const put = Object.fromEntries(Object.entries({ ...item, ...changes }).filter(([name]) => !taken.includes(name))) as typeof item;
  return [{ table, put, when: { equals: { auditSeq: item.auditSeq, auditHead: item.auditHead } } }];
}

/** Delegations that have ended since don't stand again. */
const delegationWrites = ({ survey }: Run, subject: string, events: readonly ProvenEvent[]): Write[] =>
  subject.startsWith('delegations:')
    ? endedDelegations(events).flatMap((id): Write[] => {
        const key = survey.delegations.get(id);
        return key ? [{ table: 'accounts', remove: key }] : [];
      })
    : [];

/**
 * What the events tell of and no item stands for: an account, a person or a key that was made after the instant of the restore. Where it may be made
 * again, its chain goes on as that of one which was deleted; else it is kept that this is known.
 */
async function buryChain(run: Run, subject: string, events: readonly ProvenEvent[]): Promise<void> {
  const { tables, findings, options, clock } = run;
  const at = clock.now().toISOString();
  const again = againAt(subject, at, events);
  const mark = { table: 'drafts' as const, key: { pk: `S#${subject}`, sk: 'LOST' }, fields: { at } };
  if (events.length === 0 || (!again && (await tables.get('drafts', mark.key)))) return;
  findings.push({ about: 'subject', id: subject, fault: 'lost', remedy: 'tell', done: options.repair });
  await leaveAgain(run, againOf(subject, { auditSeq: 0 }, events));
  const { table, key, fields } = again ?? mark;
  if (options.repair) await tables.transact([{ table, put: { ...key, ...fields, ...endOf(events) }, when: { absent: true } }]);
}

/** Where something that is lost carries its chain on, if it may be made again under its name. */
function againAt(
  subject: string,
  at: string,
  events: readonly ProvenEvent[],
): { readonly table: TableName; readonly key: Key; readonly fields: object } | undefined {
  const [kind, ...rest] = subject.split(':');
  const id = rest.join(':');
  if (kind === 'account') return { table: 'accounts', key: { pk: `ACC#${id}`, sk: 'ACC' }, fields: { version: 1, deletedAt: at } };
  if (kind === 'person') return { table: 'accounts', key: personKey(id), fields: { version: 1, deletedAt: at } };
  if (kind === 'secret') return { table: 'accounts', key: { pk: `SECRET#${id}`, sk: 'HEAD' }, fields: { version: 1, ...withoutNulls(rotationTold(events)) } };
  if (kind === 'delegations') return { table: 'accounts', key: { pk: `DELEGATIONS#${id}`, sk: 'HEAD' }, fields: { version: 1 } };
  if (kind === 'erasures') return { table: 'accounts', key: { pk: 'ERASURES', sk: 'HEAD' }, fields: { version: 1 } };
  if (kind === 'exports') return { table: 'drafts', key: { pk: 'EXPORTS', sk: 'HEAD' }, fields: {} };
  if (kind === 'endpoint') return { table: 'drafts', key: endpointHeadKey, fields: {} };
  return kind === 'reconcile' ? { table: 'drafts', key: reconciledKey, fields: {} } : undefined;
}

/** What has to be asked for again, as events hold nobody's name: erasures whose texts are back, and holds that no longer forbid any. */
const againOf = (subject: string, from: Pick<SubjectItem, 'auditSeq'>, events: readonly ProvenEvent[]): Finding[] =>
  subject === 'erasures'
    ? [
        ...erasuresToRepeat(from, events).map((id) => byHand('tenant', id, 'erase-again')),
        ...holdsToPutAgain(from, events).map((id) => byHand('tenant', id, 'hold-again')),
      ]
    : [];

/** Keeps what people must see to before the repair that makes it look whole: the next run could not find it any more. */
async function leaveAgain({ tables, clock, findings, options, again }: Run, found: readonly Finding[]): Promise<void> {
  const left = found.filter((one) => !again.has(nameOf(one)));
  for (const one of left) again.add(nameOf(one));
  findings.push(...left);
  if (options.repair) await keepLeft(tables, left, clock.now());
}

/** What earlier runs have left to people stays until they say that they have seen to it. */
function lookAtLeft({ survey, findings, options }: Run): void {
  const found = new Set(findings.map(nameOf));
  for (const one of survey.left)
    if (!found.has(nameOf(one))) findings.push({ ...one, done: options.repair && options.acknowledged?.has(nameOf(one)) === true });
}

async function lookAtSums({ survey, findings, options, tables }: Run): Promise<void> {
  for (const { accountId, currency, days } of survey.counted.all()) {
    const item = survey.spent.get(spentName(accountId, currency));
    const raised = raisedTo(daysOf(item), days);
    if (!raised) continue;
    findings.push({ about: 'sum', id: `${accountId} ${currency}`, fault: 'too-low', remedy: 'raises', done: options.repair });
    const version = Number(item?.version ?? 0);
    const put = { pk: `ACC#${accountId}`, sk: `SPENT#${currency}`, version: version + 1, days: raised };
    if (options.repair) await tables.transact([{ table: 'accounts', put, when: item ? { equals: { version } } : { absent: true } }]);
  }
}

/** What was released in the minutes that neither tables nor files have, the helpdesk alone can tell. */
function lookAtDeliveries({ options, survey, findings }: Run): void {
  if (options.delivered === undefined && survey.open > 0) findings.push(byHand('tenant', 'deliveries', 'not-compared'));
}

/** The log goes on from its files: its state becomes what they prove, never less than was signed. */
async function lookAtLog(run: Run, own: readonly ProvenEvent[]): Promise<void> {
  const { tables, clock, random, tenantId, log, survey, findings, options, files } = run;
  const store = createAuditLogStore({ tables, clock, random, settings: { tenantId }, gate: alwaysOpen });
  const { size, hashes } = log.edge.frontier;
  const places = [...log.chains].filter(([chain, { count, head }]) => survey.logged.get(chain)?.seq !== count || survey.logged.get(chain)?.head !== head);
  const beyond = [...survey.logged.keys()].filter((chain) => !log.chains.has(chain));
  const item = await tables.get('drafts', { pk: 'LOG', sk: 'STATE' });
  const root = size === 0 ? null : hex(rootOf(log.edge.frontier));
  const heartbeat = (item?.heartbeat ?? emptyChain) as { auditSeq: number; auditHead: string };
  const end = endOf(own);
  const signedSize = (item?.checkpoint as { size?: number } | null | undefined)?.size ?? 0;
  const same = item ? item.size === size && item.root === root && item.pending === null && signedSize === (log.signed?.size ?? 0) : size === 0;
  const beats = heartbeat.auditSeq === end.auditSeq && heartbeat.auditHead === end.auditHead;
  if (same && beats && places.length === 0 && beyond.length === 0 && (await isThere(files, log.edge))) return;
  findings.push({ about: 'log', id: 'LOG', fault: 'not-as-its-files', remedy: 'moves the log', done: options.repair });
  if (!options.repair) return;
  const state = await store.take(new Date(clock.now().getTime() + leaseSeconds * 1000));
  if (!state) throw new Error('the audit log is in use: is the tenant stopped?');
  await writeFiles(files, log.unsure, log.edge);
  const writes = [
    ...places.map(([chain, filed]) => loggedWrite(chain, { seq: filed.count, head: filed.head, places: placesOf(filed.indices) })),
    ...beyond.map(unloggedWrite),
  ];
  for (let i = 0; i < writes.length; i += writtenAtOnce) await tables.transact(writes.slice(i, i + writtenAtOnce));
  const drafts = [...log.chains.keys()].filter((chain) => chain.startsWith('D#')).length;
  const beat = own.findLast(({ type }) => type === 'log.heartbeat');
  const { checkpoint, closedDay } = await signedState(files, log);
  await store.keep(state, {
    size,
    frontier: hashes.map(hex),
    root,
    pending: null,
    chains: { drafts, subjects: log.chains.size - drafts },
    heartbeat: { ...end, at: beat?.at ?? null },
    checkpoint,
    closedDay: closedDay ?? state.closedDay,
    leaseUntil: clock.now().toISOString(),
  });
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** Where the events of a chain stand in the log. */
function placesOf(indices: readonly number[]): Place[] {
  let places: Place[] = [];
  for (const [seq, index] of indices.entries()) places = withPlace(places, [seq, index, 1]);
  return places;
}

/** The tables, before whose first change `begin` is waited for, once. */
function announced(tables: Tables, begin: () => Promise<void>): Tables {
  let begun: Promise<void> | undefined;
  return {
    ...tables,
    transact: async (writes, how) => {
      begun ??= begin();
      await begun;
      return tables.transact(writes, how);
    },
  };
}

/** A run that is about to change something says so first: where it is cut off, that is all that tells of it. */
const tellBegun = async (run: Run): Promise<void> => tell(run, { begun: true });

/** A run that has changed something says so at its end: how much of what, and the hash of its findings. */
async function tellRun(run: Run): Promise<void> {
  const { tables, findings, options } = run;
  const done = findings.filter((one) => one.done);
  if (!options.repair || done.length === 0) return;
  const acknowledged = done.filter(({ remedy }) => remedy === 'by hand');
  await tell(run, {
    counts: countsOf(done),
    ...(acknowledged.length > 0 && { acknowledged: countsOf(acknowledged) }),
    findingsSha256: sha256(JSON.stringify(done)),
  });
  // after the event that tells of it: what is cut off here is left, and acknowledged again
  for (let i = 0; i < acknowledged.length; i += writtenAtOnce) await tables.transact(acknowledged.slice(i, i + writtenAtOnce).map(forgetWrite));
}

/** An event in the chain of repairs. */
async function tell({ tables, clock, random, tenantId }: Run, data: AuditEntry['data']): Promise<void> {
  const item = await tables.get('drafts', reconciledKey);
  const subject = 'reconcile';
  const head = item ? { auditSeq: Number(item.auditSeq), auditHead: String(item.auditHead) } : emptyChain;
  const newEventId = () => newId('evt', clock.now(), (count) => random.bytes(count));
  const entry: AuditEntry = { type: 'tables.reconciled', at: clock.now().toISOString(), actor: systemActor, data };
  const told = appendEvents({ subject }, head, [entry], { tenantId, newEventId });
  await tables.transact([
    { table: 'drafts', put: { ...reconciledKey, ...told.head }, when: item ? { equals: { auditSeq: head.auditSeq } } : { absent: true } },
    ...told.events.map((event) => eventWrite({ subject }, event)),
  ]);
}
