import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LastMessage, messageOf } from '../../../functions/domain/approval/conversation.ts';
import { decide, reissue, standingOf, wrongCode } from '../../../functions/domain/approval/decide.ts';
import { disown } from '../../../functions/domain/approval/disown.ts';
import {
  currentRevision,
  type Draft,
  type DraftHead,
  type Grant,
  isSettled,
  moves,
  openGrants,
  parseSubmission,
  type Revision,
  type Status,
  type Transition,
} from '../../../functions/domain/approval/draft-state.ts';
import { stopForGood, supersede, withdraw } from '../../../functions/domain/approval/end.ts';
import type { Delegation, Person } from '../../../functions/domain/approval/person.ts';
import { answer, ask, questionStanding, visibleQuestions } from '../../../functions/domain/approval/questions.ts';
import { passOn, remindAsked } from '../../../functions/domain/approval/queue-acts.ts';
import { isRevisable, receiveDraft, reviseDraft } from '../../../functions/domain/approval/receive.ts';
import { release, stopAndAskAgain } from '../../../functions/domain/approval/release.ts';
import { requestHash } from '../../../functions/domain/approval/request-hash.ts';
import { barOf, handOver, sayOnIt } from '../../../functions/domain/approval/side-acts.ts';
import type { GrantingContext } from '../../../functions/domain/approval/transition.ts';
import { climb, escalateBounce, hold, openStage, whatIsDue } from '../../../functions/domain/approval/wait.ts';
import { Replay } from '../../../functions/domain/audit/replay.ts';
import { sha256 } from '../../../functions/domain/hash.ts';
import { assess } from '../../../functions/domain/policy/evaluate.ts';
import type { Policy } from '../../../functions/domain/policy/policy.ts';
import {
  aDelegation,
  anAccount,
  aPolicy,
  aRandom,
  aReceived,
  aStageRule,
  aSubmission,
  contentOf,
  people as examplePeople,
  kept,
  policyInForce,
  routingOf,
  secondsAfter,
  start,
} from '../../examples.ts';
import { arrowsOf } from './state-diagram.ts';

/** One thing that happens to a draft. `grant` picks one of the grants that are open, or of all that were ever given. */
type Act =
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'sweep' | 'withdraw' | 'stop for good' | 'stop and ask' | 'freeze' | 'thaw' | 'tighten' | 'loosen' | 'alter' }
  | { readonly kind: 'write again'; readonly told: boolean }
  | { readonly kind: 'decide'; readonly grant: Choice; readonly how: 'approve' | 'edit' | 'promise' | 'reject' }
  | { readonly kind: 'mistype' | 'lock' | 'bounce' | 'resend' | 'on-it' | 'disown'; readonly grant: Choice }
  | { readonly kind: 'hand-over'; readonly grant: Choice; readonly to: string }
  | { readonly kind: 'pass on'; readonly by: string; readonly from: string; readonly to: string }
  | { readonly kind: 'remind'; readonly by: string }
  | { readonly kind: 'ask'; readonly grant: Choice; readonly to: string; readonly text: string }
  | { readonly kind: 'answer'; readonly index: number; readonly text: string }
  | { readonly kind: 'late'; readonly task: NonNullable<ReturnType<typeof whatIsDue>> }
  | { readonly kind: 'revise'; readonly author: string }
  | { readonly kind: 'leave' | 'return'; readonly person: string }
  | { readonly kind: 'delegate' | 'undelegate'; readonly from: string; readonly to: string };

interface Choice {
  readonly index: number;
  readonly of: 'open' | 'all';
}

interface Setting {
  readonly stages: readonly string[][];
  readonly escrowSeconds: number;
  readonly urgency: 'urgent' | 'standard' | 'internal';
  readonly author: string;
  readonly delegations: readonly { readonly from: string; readonly to: string }[];
}

/** Some hold more than one role, so that one person could meet a dual approval alone if nothing stopped them. */
const everybody: readonly Person[] = examplePeople.map((person) => ({
  ...person,
  roles: [...person.roles, ...(person.id === 'ann' ? ['department-head'] : []), ...(person.id === 'dan' ? ['finance'] : [])],
}));
/** Wants an owner, olga, to look at everything. */
const stricter = { sha256: 'stricter', policy: aPolicy({ routes: [{ id: 'all', stages: [aStageRule('owner')], watchers: [] }] }) };
const ids = examplePeople.map((person) => person.id);
/** What a person promises the customer by an edit, an amount of their own. */
const amountOf = (id: string): number => 60 + ids.indexOf(id);
const promised = (id: string): string => `We also refund $${amountOf(id)},000 to you`;
const sideActs = new Set<string>(['grant.on_it', 'grant.handed_over', 'grant.reassigned', 'reminder.sent', 'question.asked', 'question.answered']);
const byPerson = ({ personId }: Pick<Grant, 'personId'>) => ({ personId, via: 'link' as const });
const authorOf = (id: string) => ({ id, type: id.startsWith('ai:') ? ('ai' as const) : ('agent' as const) });

const assessed = assess({
  submission: aSubmission(),
  account: anAccount(),
  authorKnown: true,
  policy: aPolicy(),
  spent: {},
  sentiment: { label: 'NEUTRAL', score: 0.9, source: 'comprehend' },
  now: start,
});

/** A draft with the world around it; every transition is kept as the store would and judged at once. */
class Life {
  draft: Draft;
  now = start;
  readonly seen = new Set<Status>();
  /** What became of stages within one revision. */
  readonly stageMoves = new Set<string>();
  /** Why releases were refused. */
  readonly refusals = new Set<unknown>();
  readonly sideActs = new Set<string>();
  /** Decisions that their person said were not theirs; whether one was taken back in time. */
  readonly disowned = new Map<unknown, unknown>();
  private readonly policy: Policy;
  private readonly random = aRandom('life');
  private readonly setting: Setting;
  private people: readonly Person[] = everybody;
  private delegations: Delegation[] = [];
  private lastMessage: LastMessage = messageOf(aSubmission().customerMessage, start);
  private frozen = false;
  private inForce = policyInForce;
  private spent = 0;
  /** What somebody sees who has the audit events alone. */
  readonly replay: Replay;

  constructor(setting: Setting) {
    this.setting = setting;
    this.policy = aPolicy({ escrowSeconds: setting.escrowSeconds });
    const routes = [{ id: 'own', stages: setting.stages.map((roles) => aStageRule(...roles)) }];
    this.replay = new Replay(() => ({ ...this.policy, routes }));
    for (const { from, to } of setting.delegations) this.delegate(from, to);
    const transition = receiveDraft(this.received(setting.author), this.context());
    this.draft = kept(null, transition);
    this.judge(undefined, transition);
  }

  private received(author: string) {
    return aReceived({
      route: { routeId: 'own', stages: this.setting.stages.map((roles) => aStageRule(...roles)), watchers: ['executive'] },
      submission: aSubmission({ author: authorOf(author), notes: String(this.now.getTime()) }),
      // Routes of one seat are played, which an owner would join where two people are needed.
      assessment: { ...assessed, reasons: assessed.reasons.filter(({ rule }) => rule !== 'money-irreversible'), urgency: this.setting.urgency },
      answers: this.lastMessage,
    });
  }

  private readonly context = (): GrantingContext => ({
    now: this.now,
    random: this.random,
    tenantId: 'demo',
    policy: this.policy,
    leastAssurance: 'link',
    kid: 'k1',
  });
  private readonly routing = () => routingOf(this.draft, { people: this.people, delegations: this.delegations, now: this.now, seed: this.draft.head.id });
  private readonly sound = (): boolean => sha256(contentOf(this.draft)) === currentRevision(this.draft).contentSha256;
  private readonly grantAt = ({ index, of }: Choice): Grant | undefined => {
    const grants = of === 'open' ? openGrants(this.draft) : this.draft.grants;
    return grants[index % Math.max(1, grants.length)];
  };

  private keep(transition: Transition | undefined): void {
    if (!transition) return;
    const before = this.draft;
    this.draft = kept(before, transition);
    this.judge(before, transition);
  }

  perform(act: Act): void {
    if (act.kind === 'sweep') this.sweep();
    else if (act.kind === 'lock') for (let i = 0; i < 5; i += 1) this.keep(this.answer({ ...act, kind: 'mistype' }));
    else this.keep(this.answer(act));
  }

  /** The transition that an act asks for, if any; what happens to the world around happens at once. */
  private answer(act: Exclude<Act, { kind: 'sweep' }>): Transition | undefined {
    const { draft } = this;
    const context = this.context();
    const byKey = { keyId: 'key_helpdesk', via: 'api' as const };
    switch (act.kind) {
      case 'wait':
        this.now = secondsAfter(act.seconds, this.now);
        return undefined;
      case 'decide': {
        const grant = this.grantAt(act.grant);
        return grant && this.decide(grant, act.how, context);
      }
      case 'mistype': {
        const grant = this.grantAt(act.grant);
        return grant && this.standing(grant) === 'open' ? wrongCode(draft, grant, context) : undefined;
      }
      case 'bounce':
        return escalateBounce(draft, this.grantAt(act.grant)?.grantId ?? '', this.routing(), context);
      case 'resend': {
        const grant = this.grantAt(act.grant);
        return grant && reissue(draft, grant, context);
      }
      case 'disown': {
        const grant = this.grantAt(act.grant);
        const contentAt = (number: number) => draft.revisions.find(({ revision }) => revision === number)?.content ?? undefined;
        const texts = { current: contentAt(draft.head.revision), before: contentAt(draft.head.revision - 1) };
        return grant && disown(draft, grant, texts, this.people, byPerson(grant), context);
      }
      case 'on-it': {
        const grant = this.grantAt(act.grant);
        return grant && this.mayAct(grant) ? sayOnIt(draft, grant, byPerson(grant), context) : undefined;
      }
      case 'hand-over': {
        const grant = this.grantAt(act.grant);
        return grant && this.mayAct(grant) ? handOver(draft, grant, act.to, this.routing(), byPerson(grant), context) : undefined;
      }
      case 'pass on': {
        const facts = { ...this.routing(), content: contentOf(draft), fresh: true };
        const passed = passOn(draft, { fromId: act.from, toId: act.to, hashPrefix: draft.head.requestHash.slice(0, 16) }, this.person(act.by), facts, context);
        return passed.ok ? passed.transition : undefined;
      }
      case 'remind': {
        const reminded = remindAsked(draft, this.person(act.by), { people: this.people, delegations: this.delegations, now: this.now }, context);
        return reminded.ok ? reminded.transition : undefined;
      }
      case 'ask': {
        const grant = this.grantAt(act.grant);
        if (!grant || !this.mayAct(grant)) return undefined;
        const asked = ask(draft, grant, { personId: act.to, text: act.text }, this.people, byPerson(grant), context);
        return asked.ok ? asked.transition : undefined;
      }
      case 'answer': {
        const question = draft.questions[act.index % Math.max(1, draft.questions.length)];
        const open = question && questionStanding(draft, question, this.people, this.now) === 'open';
        return open ? answer(draft, question, act.text, byPerson(question), context) : undefined;
      }
      case 'withdraw':
        return withdraw(draft, null, byKey, context);
      case 'stop for good':
        return stopForGood(draft, null, byKey, context);
      case 'stop and ask':
        return this.sound() ? stopAndAskAgain(draft, contentOf(draft), byKey, { words: 'look again' }, context) : undefined;
      case 'write again':
        this.lastMessage = { id: null, at: this.now.toISOString() };
        return act.told ? supersede(draft, null, byKey, context) : undefined; // else only the release finds out
      case 'revise':
        return isRevisable(draft.head) ? reviseDraft(draft, this.received(act.author), context) : undefined;
      case 'tighten':
        this.inForce = stricter;
        return undefined;
      case 'loosen':
        this.inForce = policyInForce;
        return undefined;
      case 'freeze':
      case 'thaw':
        this.frozen = act.kind === 'freeze';
        return undefined;
      case 'leave':
      case 'return':
        this.people = this.people.map((person) => (person.id === act.person ? { ...person, active: act.kind === 'return' } : person));
        return undefined;
      case 'undelegate':
        this.delegations = this.delegations.filter((one) => one.delegatorId !== act.from);
        return undefined;
      case 'delegate':
        this.delegate(act.from, act.to);
        return undefined;
      case 'late':
        return this.taskOf(act.task);
      case 'alter': {
        const altered = (one: Revision): Revision =>
          one.revision === draft.head.revision ? { ...one, content: (one.content ?? '').replace('we refund', 'we double') } : one;
        this.draft = { ...draft, revisions: draft.revisions.map(altered) };
        return undefined;
      }
      default:
        throw new Error(`unknown act: ${act.kind}`);
    }
  }

  private readonly person = (id: string): Person => this.people.find((one) => one.id === id) ?? expect.fail(`nobody is called ${id}`);
  private readonly standing = (grant: Grant) => standingOf(this.draft, grant, { people: this.people, delegations: this.delegations, now: this.now });

  /** Whether an act beside the decision may be done by the grant's own person, signed in. */
  private mayAct(grant: Grant): boolean {
    if (!this.sound()) return false; // the store would hold it back
    const sender = { hashPrefix: this.draft.head.requestHash.slice(0, 16), signedIn: { personId: grant.personId, fresh: true } };
    const facts = { people: this.people, delegations: this.delegations, now: this.now };
    return barOf(this.draft, grant, sender, facts, contentOf(this.draft), this.context()) === undefined;
  }

  private decide(grant: Grant, how: 'approve' | 'edit' | 'promise' | 'reject', context: GrantingContext): Transition | undefined {
    if (this.standing(grant) !== 'open' || !this.sound()) return undefined;
    const { head } = this.draft;
    expect(grant, 'I4: only an open grant of this revision decides, before it ends').toMatchObject({
      state: 'open',
      revision: head.revision,
      requestHash: head.requestHash,
    });
    expect(Date.parse(grant.expiresAt)).toBeGreaterThan(this.now.getTime());
    expect(this.handedOver(grant), 'whoever handed a seat over does not decide it').toEqual([]);
    const written = { edit: grant.personId, promise: promised(grant.personId) };
    const text = how === 'edit' || how === 'promise' ? `${parseSubmission(contentOf(this.draft)).reply.text} ${written[how]}.` : undefined;
    const choice = {
      decision: how === 'reject' ? ('reject' as const) : ('approve' as const),
      reason: 'other' as const,
      text,
      assurance: 'code' as const,
      nonce: 'n',
    };
    return decide(this.draft, grant, choice, contentOf(this.draft), context); // the store never refuses it: whoever left a mark on this revision doesn't stand open
  }

  private delegate(from: string, to: string): void {
    const involved = this.delegations.flatMap((one) => [one.delegatorId, one.to]);
    const roles = this.people.find((person) => person.id === from)?.roles ?? [];
    if (from === to || roles.length === 0 || involved.includes(from) || involved.includes(to)) return;
    this.delegations = [...this.delegations, { ...aDelegation(from, to, [...roles]), until: secondsAfter(9_000_000).toISOString() }];
  }

  /** What the minute's sweep does: all that is due, one transition after another. */
  sweep(): void {
    for (let i = 0; i < 60; i += 1) {
      const due = whatIsDue(this.draft.head, this.policy, this.now);
      if (!due) return;
      const before = this.draft;
      this.keep(this.taskOf(due));
      expect(this.draft, `what is due happens: ${due}`).not.toBe(before);
      if (this.draft.head.status === 'blocked') return;
    }
    expect.unreachable('the sweep never ends');
  }

  /** One task, due or not: an execution may come late, or twice. */
  private taskOf(due: NonNullable<ReturnType<typeof whatIsDue>>): Transition | undefined {
    const context = this.context();
    switch (due) {
      case 'open':
        return openStage(this.draft, this.routing(), context);
      case 'rung':
        return climb(this.draft, this.routing(), context);
      case 'hold':
        return hold(this.draft, { to: 'dana@northwind.example' }, context);
      case 'release':
        return release(
          this.draft,
          {
            content: contentOf(this.draft),
            account: anAccount({ frozen: this.frozen }),
            people: this.people,
            lastMessage: this.lastMessage,
            policyInForce: this.inForce,
          },
          context,
        );
    }
  }

  /** The invariants of SAFETY, worked out without the functions that are to keep them. */
  private judge(before: Draft | undefined, transition: Transition): void {
    const { draft } = this;
    const { head } = draft;
    this.seen.add(head.status);
    for (const entry of transition.entries) {
      const { type, data } = entry;
      expect(this.replay.add(0, { ...entry }), 'R108: by its events alone, every rule was kept').toEqual([]);
      if (type === 'release.refused') this.refusals.add(data?.cause);
      if (type === 'decision.disowned') this.disowned.set(data?.decisionId, data?.undone);
    }
    if (before && currentRevision(before).revision === head.revision)
      head.stages.forEach((stage, index) => {
        this.stageMoves.add(`${before.head.stages[index]?.state} ${stage.state}`);
      });
    this.judgeGrants();
    this.judgeQuestions(before, transition);
    this.judgeStages();
    if (head.status === 'approved' || (head.status === 'released' && before?.head.status !== 'released')) this.judgeApprovals();
    if (head.status === 'released') this.judgeRelease(before);
    else expect(head.release, 'I5: no release of a draft that is not released').toBeNull();
    this.judgeMove(before, transition);
    if (before) this.judgeSideActs(before, transition);
    this.spent += (transition.spentChange ?? []).reduce((sum, one) => sum + one.minor, 0);
    expect(
      head.spent.reduce((sum, one) => sum + one.minor, 0),
      'what the sums hold is what the draft counts for',
    ).toBe(this.spent);
    if (head.status === 'pending' || head.status === 'approved')
      expect(whatIsDue(head, this.policy, this.now) !== undefined, 'due means due').toBe(Date.parse(head.dueAt as string) <= this.now.getTime());
  }

  private judgeGrants(): void {
    const { head, grants, revisions } = this.draft;
    for (const grant of grants.filter((one) => one.state === 'open')) {
      expect(grant.revision, 'I4: no grant stays open on an old revision').toBe(head.revision);
      expect(isSettled(head.status), 'I4: no grant stays open on a settled draft').toBe(false);
      expect(this.handedOver(grant), 'no right stays with whoever handed it over').toEqual([]);
      expect(
        grants.some((one) => one.personId === grant.personId && one.disownedAt),
        'T2: nobody is asked again whose links others use',
      ).toBe(false);
      if (grant.seat !== null) expect(head.stages[grant.stage]?.state, 'R56: nobody is asked out of turn').toBe('waiting');
      expect(grant.wrongCodes, 'T30: five wrong codes lock').toBeLessThan(5);
    }
    const waiting = grants.filter((grant) => grant.state === 'open' && grant.seat !== null);
    const parts = waiting.flatMap((grant) => (grant.onBehalfOf ? [grant.personId, grant.onBehalfOf] : [grant.personId]));
    expect(new Set(parts).size, 'R50: nobody is asked for two seats, nor beside their delegate').toBe(parts.length);
    const asked = grants.filter((grant) => grant.revision === head.revision && grant.seat !== null);
    const authors = new Set(revisions.flatMap((one) => one.authors.map((author) => author.id)));
    expect(
      asked.some((grant) => authors.has(grant.personId) || authors.has(grant.onBehalfOf ?? '')),
      'R51: no author is ever asked',
    ).toBe(false);
  }

  private judgeStages(): void {
    const { head, decisions } = this.draft;
    for (const one of head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled)))
      expect(
        decisions.find((decision) => decision.id === one.decisionId),
        'R133: a seat holds on this very text, or not at all',
      ).toMatchObject({ revision: head.revision, requestHash: head.requestHash });
    if (head.status === 'pending' || head.status === 'blocked')
      expect(head.stages.map((stage) => stage.state).join(' '), 'R56: stages run in order').toMatch(/^(approved )*waiting( queued)*$/);
  }

  private judgeApprovals(): void {
    const { head, decisions, revisions } = this.draft;
    const revision = currentRevision(this.draft);
    const parts: string[] = [];
    revision.stages.forEach((stage, i) => {
      stage.seats.forEach((seat, j) => {
        const filled = head.stages[i]?.seats[j]?.filled ?? [];
        expect(filled, 'I1: every required seat is filled').toHaveLength(seat.count);
        for (const one of filled) {
          const found = decisions.filter((decision) => decision.id === one.decisionId);
          expect(found, 'I1: by a decision of its own').toHaveLength(1);
          expect(this.disowned.has(one.decisionId), 'T2: by a decision that nobody has disowned').toBe(false);
          expect(found[0], 'I1: on this very text').toMatchObject({
            revision: head.revision,
            requestHash: head.requestHash,
            personId: one.personId,
            onBehalfOf: one.onBehalfOf,
            role: seat.role,
            stage: i + 1,
          });
          expect(found[0]?.decision).not.toBe('reject');
          parts.push(one.personId, ...(one.onBehalfOf ? [one.onBehalfOf] : []));
        }
      });
    });
    expect(parts.length).toBeGreaterThan(0);
    expect(new Set(parts).size, 'I1: different people, delegators and delegates included').toBe(parts.length);
    const authors = revisions.flatMap((one) => one.authors.map((author) => author.id));
    expect(
      parts.filter((id) => authors.includes(id)),
      'I1: none of them an author',
    ).toEqual([]);
  }

  private judgeRelease(before: Draft | undefined): void {
    const { head } = this.draft;
    if (before?.head.release) {
      expect(head.release, 'I2: one release').toEqual(before.head.release);
      return;
    }
    const revision = currentRevision(this.draft);
    const submission = parseSubmission(contentOf(this.draft));
    expect(before?.head, 'I5: only from escrow, and only after it').toMatchObject({ status: 'approved', requestHash: head.requestHash });
    expect(Date.parse(before?.head.releaseAt as string)).toBeLessThanOrEqual(this.now.getTime());
    expect(head.release?.bodySha256, 'I2: the approved bytes').toBe(sha256(submission.reply.text));
    expect(requestHash({ tenantId: 'demo', draftId: head.id, revision, submission }), 'I2: they hash to what was approved').toBe(head.requestHash);
    expect(revision.requestHash).toBe(head.requestHash);
    expect(this.frozen, 'T11: never for a frozen account').toBe(false);
    const deciders = head.stages.flatMap((stage) => stage.seats.flatMap((seat) => seat.filled.map((one) => one.personId)));
    expect(
      deciders.every((id) => this.people.some((person) => person.id === id && person.active)),
      'T11: by people who are active',
    ).toBe(true);
    for (const id of ids.filter((one) => submission.reply.text.includes(promised(one)))) {
      expect(deciders, 'R133: what somebody promised beside the draft’s actions is approved by others').not.toContain(id);
      expect(revision.assessment.reasons.map(({ text }) => text).join(), 'R133: who know of it').toContain(`$${amountOf(id)},000.00`);
    }
    if (this.inForce === stricter) expect(deciders, 'T11: by whom a stricter policy asks for').toContain('olga');
    expect(Date.parse(this.lastMessage.at), 'R135: the customer has not written since').toBeLessThanOrEqual(Date.parse(head.answers.at));
  }

  private judgeMove(before: Draft | undefined, { entries, revision, question }: Transition): void {
    const { head } = this.draft;
    const from = before?.head.status;
    if (!before || !from) return;
    // An answer may come in escrow, and moves nothing there either: {@link judgeQuestions}.
    if (from !== head.status || !(isSettled(from) || question)) expect(moves[from], `I5: ${from} to ${head.status}`).toContain(head.status);
    if (isSettled(from) && entries[0]?.type !== 'decision.disowned') expect(revision?.why, 'I5: only a new revision moves a settled draft').toBe('revised');
    if (from !== head.status)
      expect(entries.filter((entry) => entry.from === from && entry.to === head.status).length, 'I3: a change of state is in the audit').toBeGreaterThan(0);
    expect(head.auditSeq, 'I3: events are counted without a gap').toBe(before.head.auditSeq + entries.length);
    expect(head.tier, 'I6: no act lowers the tier').toBeGreaterThanOrEqual(before.head.tier);
    if (revision && revision.why !== 'revised') {
      const { stages } = currentRevision(before);
      expect(revision.stages.slice(0, stages.length), 'I6: no stage falls away in flight').toEqual(stages);
      const cause = entries[0]?.data?.cause;
      if (cause !== 'edit_tightened')
        expect(revision.stages.length > stages.length, 'T11: stages come in by a stricter policy, or an edit').toBe(cause === 'policy_tightened');
    }
    expect(
      head.stages.map((stage) => stage.seats.map((seat) => `${seat.role} ${seat.count}`)),
      'I6: stages are those of the revision',
    ).toEqual(currentRevision(this.draft).stages.map((stage) => stage.seats.map((seat) => `${seat.role} ${seat.count}`)));
    const held = [before.head.holdingReply, head.holdingReply];
    if (held[0]) expect(held[1], 'R75: one holding reply').toEqual(held[0]);
  }

  /** Acts beside the decision move nobody's right and no deadline. */
  private judgeSideActs(before: Draft, transition: Transition): void {
    const { entries, decision, markers = [] } = transition;
    const { head } = this.draft;
    const acts = entries.filter(({ type, actor }) => sideActs.has(type) && actor.personId !== undefined).map(({ type }) => type);
    if (acts.length === 0) return;
    for (const type of acts) this.sideActs.add(type);
    expect([entries.length, decision, markers], 'a side act is that alone').toEqual([1, undefined, []]);
    const unclimbed = ({ stages, dueAt: _, updatedAt: __, version: ___, auditSeq: ____, auditHead: _____, remindedAt: ______, ...rest }: DraftHead) => ({
      ...rest,
      stages: stages.map(({ step: _, ...stage }) => stage),
    });
    expect(unclimbed(head), 'a side act decides nothing and moves no deadline').toEqual(unclimbed(before.head));
    if (acts[0] === 'grant.handed_over' || acts[0] === 'grant.reassigned') this.judgeHandOver(before, transition);
    if (acts[0] === 'grant.reassigned') this.judgeReassigned(before, transition);
    if (acts[0] === 'reminder.sent') this.judgeReminder(before, transition);
    const climbed = head.stages.map((stage, i) => stage.step - (before.head.stages[i]?.step ?? 0));
    const firstOnIt = acts[0] === 'grant.on_it' && !before.grants.some((one) => this.isHere(one) && one.onItAt !== undefined);
    for (const steps of climbed) expect(steps, 'a rung is left out at most once for a stage').toBeLessThanOrEqual(firstOnIt ? 1 : 0);
  }

  /** Grants by which the person of a grant gave its seat away. */
  private readonly handedOver = ({ revision, stage, seat, personId }: Grant): Grant[] =>
    this.draft.grants.filter((one) => one.handedOver && one.revision === revision && one.stage === stage && one.seat === seat && one.personId === personId);

  private judgeHandOver(before: Draft, { newGrants = [], changedGrants = [] }: Transition): void {
    const [old] = changedGrants;
    const [made, ...more] = newGrants;
    if (!old || !made) throw new Error('a hand-over ends one right and makes one');
    const alike = ({ revision, stage, seat, requestHash, assurance, expiresAt }: Grant) => ({ revision, stage, seat, requestHash, assurance, expiresAt });
    expect([more, alike(made), made.why, made.state, old.state]).toEqual([[], alike(old), 'handed-over', 'open', 'revoked']);
    expect(old.handedOver).toMatchObject({ to: made.personId, grantId: made.grantId });
    const { role } = this.draft.head.stages[made.stage]?.seats[made.seat ?? -1] ?? {};
    const holder = this.people.find((person) => person.id === (made.onBehalfOf ?? made.personId));
    expect(role === 'manager' ? holder?.id === 'mia' : holder?.roles.includes(String(role)), 'only to whom the seat is for').toBe(true);
    const asked = before.grants.filter((one) => one.revision === made.revision && one.stage === made.stage && one.seat !== null);
    expect(
      asked.map((one) => one.personId),
      'to nobody who was asked in this stage',
    ).not.toContain(made.personId);
    const times = this.draft.grants.filter((one) => one.handedOver && one.revision === made.revision && one.stage === made.stage && one.seat === made.seat);
    expect(times.length, 'a seat changes hands three times at most').toBeLessThanOrEqual(3);
  }

  /** Nobody chooses who decides beside, for, or after them. */
  private judgeReassigned({ head, grants, markers }: Draft, { entries, newGrants = [], changedGrants = [] }: Transition): void {
    const by = String(entries[0]?.actor.personId);
    const [old] = changedGrants;
    const [made] = newGrants;
    expect(old?.reassignedBy).toBe(by);
    expect([old?.personId, old?.onBehalfOf, made?.personId, made?.onBehalfOf], 'not their own seat, and not for themselves').not.toContain(by);
    expect(
      grants.filter((one) => one.revision === head.revision && one.seat !== null && (one.personId === by || one.onBehalfOf === by)),
      'by nobody with a seat',
    ).toEqual([]);
    expect(
      markers.filter((one) => one.revision === head.revision && one.personId === by),
      'by nobody who left a mark',
    ).toEqual([]);
    expect(
      ['olga', 'mia'].filter((id) => id === by),
      'by the owner, or the supervisor',
    ).toHaveLength(1);
    const theirs = by === 'olga' ? ids : ['ann', 'ben', 'sam'];
    expect(theirs.includes(String(old?.personId)) || theirs.includes(String(old?.onBehalfOf)), 'of their own team').toBe(true);
  }

  private judgeReminder({ head }: Draft, { entries, owed, newGrants, changedGrants }: Transition): void {
    const since = head.remindedAt === null ? Number.POSITIVE_INFINITY : this.now.getTime() - Date.parse(head.remindedAt);
    expect(since, 'once an hour').toBeGreaterThanOrEqual(3_600_000);
    expect([newGrants, changedGrants], 'a reminder gives nobody a right').toEqual([undefined, undefined]);
    for (const one of owed) {
      const grant = this.draft.grants.find(({ grantId }) => one.kind === 'mail' && grantId === one.grantId);
      expect([grant?.state, grant && this.standing(grant)], 'only who may decide is reminded').toEqual(['open', 'open']);
      expect(grant?.personId).not.toBe(entries[0]?.actor.personId);
    }
  }

  /** A question gives no right: nothing of the draft moves by it, and nothing is kept of it but itself. */
  private judgeQuestions(before: Draft | undefined, transition: Transition): void {
    const { head, questions, grants } = this.draft;
    const old = new Map((before?.questions ?? []).map((one) => [one.id, one]));
    expect(questions.length, 'no question is lost').toBe(old.size + (transition.question && !old.has(transition.question.id) ? 1 : 0));
    for (const one of questions) {
      expect(
        grants.some(({ grantId }) => grantId === one.id),
        'whoever is asked a question has no grant by it',
      ).toBe(false);
      if (old.get(one.id)?.answer) expect(one, 'an answer stays').toEqual(old.get(one.id));
      if (questionStanding(this.draft, one, this.people, this.now) !== 'over')
        expect([one.revision, isSettled(head.status)], 'the right ends with revision and draft').toEqual([head.revision, false]);
    }
    expect(questions.filter(({ revision }) => revision === head.revision).length).toBeLessThanOrEqual(10);
    for (const grant of grants.filter(({ seat }) => seat === null)) expect(visibleQuestions(this.draft, grant), 'a watcher reads none').toEqual([]);
    if (!transition.question || !before) return;
    const { question, entries, owed, ...rest } = transition;
    expect(rest, 'a question moves nothing, the clock included').toEqual({ head: before.head });
    expect(JSON.stringify(entries), 'the audit holds no text').not.toContain(question.answer?.text ?? question.text);
    expect(owed.map((one) => (one.kind === 'mail' ? [one.mail, one.personId, one.grantId] : one))).toEqual([
      question.answer ? ['answered', question.askedBy, question.id] : ['question', question.personId, question.id],
    ]);
  }

  private readonly isHere = ({ revision, stage }: Grant): boolean =>
    revision === this.draft.head.revision && this.draft.head.stages[stage]?.state === 'waiting';

  /** Nothing more happens but time. */
  end(): void {
    for (let i = 0; i < 3; i += 1) {
      this.sweep();
      const { decideBy, releaseAt, status } = this.draft.head;
      const next = status === 'approved' ? releaseAt : decideBy;
      if (next && Date.parse(next) > this.now.getTime()) this.now = new Date(next);
    }
    this.sweep();
    expect(isSettled(this.draft.head.status), 'I7: a draft that is left alone ends').toBe(true);
  }
}

const aGrant = fc.record({ index: fc.nat(40), of: fc.constantFrom<'open' | 'all'>('open', 'open', 'open', 'all') });
const aPair = { from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) };
const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      grant: aGrant,
      how: fc.constantFrom<'approve' | 'edit' | 'promise' | 'reject'>('approve', 'approve', 'approve', 'approve', 'approve', 'edit', 'promise', 'reject'),
    }),
  },
  { weight: 8, arbitrary: fc.constant<Act>({ kind: 'sweep' }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(10, 30, 60, 900, 7200, 90_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom<'mistype' | 'lock' | 'bounce' | 'resend'>('mistype', 'lock', 'bounce', 'resend'), grant: aGrant }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('on-it' as const), grant: aGrant }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('disown' as const), grant: fc.record({ index: fc.nat(40), of: fc.constant('all' as const) }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      grant: aGrant,
      to: fc.constantFrom(...ids),
      text: fc.constantFrom('Is this true?', 'Was it late?', 'Who said so?'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer' as const), index: fc.nat(10), text: fc.constantFrom('Yes, it is.', 'No, it is not.') }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hand-over' as const), grant: aGrant, to: fc.constantFrom(...ids) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass on' as const), by: fc.constantFrom('olga', 'mia', 'ann', 'eve'), ...aPair }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remind' as const), by: fc.constantFrom(...ids) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('late' as const),
      task: fc.constantFrom<'open' | 'rung' | 'hold' | 'release'>('open', 'rung', 'hold', 'release'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Act>(
      { kind: 'withdraw' },
      { kind: 'stop for good' },
      { kind: 'stop and ask' },
      { kind: 'stop and ask' },
      { kind: 'freeze' },
      { kind: 'thaw' },
      { kind: 'tighten' },
      { kind: 'tighten' },
      { kind: 'loosen' },
      { kind: 'alter' },
      { kind: 'write again', told: true },
      { kind: 'write again', told: false },
    ),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('revise' as const), author: fc.constantFrom('ai:helpbot', 'sam', 'ann', 'dan') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom<'leave' | 'return'>('leave', 'return', 'return'), person: fc.constantFrom(...ids) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom<'delegate' | 'undelegate'>('delegate', 'delegate', 'undelegate'), ...aPair }) },
);
const aSetting: fc.Arbitrary<Setting> = fc.record({
  stages: fc.constantFrom(
    [['finance', 'department-head']],
    [['finance'], ['department-head']],
    [['finance*2']],
    [['manager']],
    [['finance'], ['finance*2', 'department-head']],
  ),
  escrowSeconds: fc.constantFrom(0, 30),
  urgency: fc.constantFrom<'urgent' | 'standard' | 'internal'>('urgent', 'standard', 'internal'),
  author: fc.constantFrom('ai:helpbot', 'ai:helpbot', 'sam', 'ann'),
  delegations: fc.array(fc.record(aPair), { maxLength: 3 }),
});

describe('whatever happens to a draft, in whatever order', () => {
  it('I1 to I6: it is released only as approved by the right people, and I7: it always ends', { timeout: 120_000 }, () => {
    const seen = new Set<Status>();
    const refusals = new Set<unknown>();
    const acted = new Set<string>();
    const disowned = new Set<unknown>();
    const stageMoves = new Set<string>();
    fc.assert(
      fc.property(aSetting, fc.array(anAct, { minLength: 5, maxLength: 50, size: 'max' }), (setting, acts) => {
        const life = new Life(setting);
        for (const act of acts) life.perform(act);
        life.end();
        for (const status of life.seen) seen.add(status);
        for (const cause of life.refusals) refusals.add(cause);
        for (const act of life.sideActs) acted.add(act);
        for (const undone of life.disowned.values()) disowned.add(undone);
        for (const move of life.stageMoves) stageMoves.add(move);
      }),
      { numRuns: 600, seed: 20261122 },
    );

    // The lives went everywhere that a draft of tier 3 can go: a check that never met a release would prove nothing.
    expect([...seen].sort()).toEqual(['approved', 'blocked', 'held', 'integrity_hold', 'pending', 'rejected', 'released', 'superseded', 'withdrawn']);
    expect(acted).toEqual(sideActs);
    expect([...disowned].sort(), 'decisions were disowned in time and too late').toEqual([false, true]);
    // Of stages the page draws just what happened; that one stays as it is, it says once.
    const drawn = arrowsOf('A stage').filter((arrow) => !arrow.includes('*'));
    expect([...stageMoves].filter((move) => new Set(move.split(' ')).size > 1 || move === 'waiting waiting').sort()).toEqual(drawn);
    expect([...refusals].sort()).toEqual(['account_frozen', 'approver_not_eligible', 'edit_tightened', 'policy_tightened']);
  });
});
