/** A change of a source on its way into a bundle; the file itself stays as it is. */
export interface Change {
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
}

/** One way in which a bug shows: a row with two halves has two. */
export interface Variant {
  readonly name: string;
  readonly bug: readonly Change[];
  /** Other controls that would hide it, switched off with it. */
  readonly opened?: readonly Change[];
}

export interface Planted {
  readonly id: string;
  /** What was done wrong. */
  readonly text: string;
  /** Any of these must break. */
  readonly must: readonly string[];
  /** The small world must find it too. */
  readonly small: boolean;
  readonly variants: readonly Variant[];
}

const approval = (file: string) => `functions/domain/approval/${file}.ts`;
const decide = approval('decide');
const release = approval('release');
const receive = approval('receive');
const wait = approval('wait');
const draftsStore = 'functions/adapters/drafts-store.ts';
const drainer = 'functions/drain-outbox.ts';

/** The last proof before a release looks at all seats once more: it would find what was let through before. */
const noLastProof: Change = {
  file: release,
  from: 'const damage = text.ok ? damageOfApprovals(draft) : text.damage;',
  to: 'const damage = text.ok ? undefined : text.damage;',
};
/** The table of moves lets no draft go where none goes. */
const anyMove: Change = {
  file: approval('transition'),
  from: '!moves[from].includes(next.status)) throw',
  to: 'moves[from] === undefined) throw',
};
/** Whoever has a marker on the revision is told so, and can't decide. */
const noTraces: Change = { file: decide, from: 'if (traces.length > 0) return ', to: 'if (traces.length > 99) return ' };
/** Routing asks nobody who has a marker. */
const marksUnread: Change = {
  file: approval('routing'),
  from: 'if (!person.active || marked.has(person.id)) return false;',
  to: 'if (!person.active || marked.size < 0) return false;',
};
/** The sweep moves no draft on. */
const noSecondClock: Change = { file: drainer, from: '      await moveDueDrafts(deps, until);\n', to: '' };
/** Routing gives one person several seats of a stage. */
const seatsShared: Change = {
  file: approval('routing'),
  from: 'if (taken.has(person.id) || !mayDecide(person, facts)) return undefined;',
  to: 'if (!mayDecide(person, facts)) return undefined;',
};

export const planted: readonly Planted[] = [
  {
    id: 'P01',
    text: 'a person marker is written without the condition that there is none',
    must: ['I1'],
    small: true,
    variants: [
      {
        name: 'P01',
        bug: [
          {
            file: draftsStore,
            from: "put('marker', `PERSON#r${marker.revision}#${marker.personId}`, marker)",
            to: "put('marker', `PERSON#r${marker.revision}#${marker.personId}`, marker, false)",
          },
        ],
        opened: [noLastProof, noTraces, marksUnread, seatsShared],
      },
    ],
  },
  {
    id: 'P02',
    text: 'intake leaves no marker of the author',
    must: ['I1'],
    small: true,
    variants: [
      {
        name: 'P02',
        bug: [
          {
            file: receive,
            from: "[...new Set(authors.map((author) => author.id))].map((personId) => ({ revision, personId, role: 'author' }))",
            to: "authors.slice(0, 0).map(({ id }) => ({ revision, personId: id, role: 'author' }))",
          },
        ],
        opened: [noLastProof],
      },
    ],
  },
  {
    id: 'P03',
    text: 'a decision on behalf of somebody leaves the marker of the delegate alone',
    must: ['I1'],
    small: true,
    variants: [{ name: 'P03', bug: [{ file: decide, from: "        { revision, personId: grant.onBehalfOf, role: 'delegator' },\n", to: '' }] }],
  },
  {
    id: 'P04',
    text: 'an approval with edits fills every seat',
    must: ['I1'],
    small: true,
    variants: [
      {
        name: 'P04',
        bug: [
          {
            file: decide,
            from: 'const next = settle(base, fill(emptied, grant, decision), context);',
            to: 'const filled = { personId: grant.personId, onBehalfOf: grant.onBehalfOf, decisionId: decision.id };\n  const next = settle(base, emptied.map((stage) => ({ ...stage, seats: stage.seats.map((seat) => ({ ...seat, filled: [filled] })) })), context);',
          },
        ],
        opened: [noLastProof],
      },
    ],
  },
  {
    id: 'P05',
    text: 'an edit keeps the approvals before it',
    must: ['I1'],
    small: true,
    variants: [
      {
        name: 'P05',
        bug: [
          {
            file: decide,
            from: 'const emptied = head.stages.map((stage) => ({ ...stage, openedAt: null, step: 0, seats: stage.seats.map((seat) => ({ ...seat, filled: [] })) }));',
            to: 'const emptied = head.stages.map((stage) => ({ ...stage, openedAt: null, step: 0 }));',
          },
        ],
        opened: [noLastProof],
      },
    ],
  },
  {
    id: 'P06',
    text: 'an edit leaves the grants before it open',
    must: ['I4'],
    small: true,
    variants: [
      {
        name: 'P06',
        bug: [
          {
            file: decide,
            from: '    markers: [...made.markers, ...markersOf(grant, made.revision.revision)],\n    changedGrants: [used(grant, choice.nonce), ...revoked(draft, (other) => other.grantId !== grant.grantId)],',
            to: '    markers: [...made.markers, ...markersOf(grant, made.revision.revision)],\n    changedGrants: [used(grant, choice.nonce)],',
          },
        ],
      },
    ],
  },
  {
    id: 'P07',
    text: 'what lost against another change is written again as it was worked out before',
    must: ['I4', 'I5', 'I1', 'I6'],
    small: true,
    variants: [
      {
        name: 'P07',
        bug: [
          {
            file: draftsStore,
            from: '      if (kept.ok) return kept.draft;\n',
            to: `      if (kept.ok) return kept.draft;
      const newest = await loadHead(draftId);
      const { version, auditSeq, auditHead } = newest ?? draft.head;
      const again = await keep({ ...draft, grants: (await load(draftId))?.grants ?? [], head: { ...draft.head, version, auditSeq, auditHead } }, transition, await extra?.(draft));
      if (again.ok) return again.draft;
`,
          },
        ],
      },
    ],
  },
  {
    id: 'P08',
    text: 'a decision looks at the signature and the end of a grant, not at its state',
    must: ['I4'],
    small: true,
    variants: [
      {
        name: 'P08',
        bug: [
          { file: decide, from: "  if (grant.state === 'locked' && !isFull(seatOf(head, grant))) return 'locked';\n", to: '' },
          { file: decide, from: "  if (grant.delegationId && !isInForce(delegations, grant, now)) return 'delegation-ended';\n", to: '' },
          {
            file: decide,
            from: "if (grant.state !== 'open' || grant.stage !== waitingStage(head)) return 'decided';",
            to: "if (grant.stage !== waitingStage(head)) return 'decided';",
          },
        ],
      },
    ],
  },
  {
    id: 'P09',
    text: 'the end of a grant is looked at when its page is shown, not when the decision is made',
    must: ['I4'],
    small: true,
    variants: [{ name: 'P09', bug: [{ file: decide, from: "  if (Date.parse(grant.expiresAt) <= now.getTime()) return 'expired';\n", to: '' }] }],
  },
  {
    id: 'P10',
    text: 'showing the page uses the grant up',
    must: ['GET changes nothing'],
    small: false,
    variants: [
      {
        name: 'P10',
        bug: [
          {
            file: 'functions/review/look.ts',
            from: '  const found = await readCase(deps, request);\n  if (found) return page(deps, found);',
            to: `  const found = await readCase(deps, request);
  if (found && found.grant.state === 'open' && found.grant.seat !== null)
    await deps.drafts.move(found.draft.head.id, (draft) => ({ head: draft.head, changedGrants: [{ ...found.grant, state: 'used' as const }], entries: [], owed: [] }));
  if (found) return page(deps, found);`,
          },
        ],
      },
    ],
  },
  {
    id: 'P11',
    text: 'the workflow takes what woke it for the decision, and the release trusts it',
    must: ['I1', 'I5'],
    small: false,
    variants: [
      {
        name: 'P11',
        bug: [
          {
            file: wait,
            from: "  if (head.status === 'approved') return head.releaseAt && Date.parse(head.releaseAt) <= now.getTime() ? 'release' : undefined;",
            to: "  if (head.status === 'approved') return head.releaseAt && Date.parse(head.releaseAt) <= now.getTime() ? 'release' : undefined;\n  if (head.visits > 0 && (head.status === 'rejected' || head.stages.some(({ seats }) => seats.some(({ filled }) => filled.length > 0)))) return head.release ? undefined : 'release';",
          },
          {
            file: release,
            from: "  if (head.status !== 'approved' || !head.releaseAt || Date.parse(head.releaseAt) > context.now.getTime()) return undefined;\n",
            to: '',
          },
        ],
        opened: [noLastProof, anyMove],
      },
    ],
  },
  {
    id: 'P12',
    text: 'a release is written without the condition that there is none',
    must: ['I2', 'I3'],
    small: true,
    variants: [
      {
        name: 'P12',
        bug: [
          {
            file: draftsStore,
            from: '    const refused = await transactLabelled(tables, writes, pause);\n    if (refused) return { ok: false, failed: refused };\n    return { ok: true, draft: after };',
            to: `    const blind = (one: LabelledWrite): LabelledWrite => {
      if (head.release === null || 'check' in one.write) return one;
      const { when: _, ...write } = one.write;
      return { ...one, write } as LabelledWrite;
    };
    const refused = await transactLabelled(tables, writes.map(blind), pause);
    if (refused) return { ok: false, failed: refused };
    return { ok: true, draft: after };`,
          },
        ],
      },
    ],
  },
  {
    id: 'P13',
    text: 'the release does not hash the stored text again',
    must: ['I2'],
    small: false,
    variants: [
      {
        name: 'P13',
        bug: [
          {
            file: release,
            from: '  const text = proveText(draft, head.revision, content, context.tenantId);\n  const damage = text.ok ?',
            to: '  const unproven = content === undefined ? undefined : readSubmission(content);\n  const text: ProvenText = unproven ? { ok: true, submission: unproven } : proveText(draft, head.revision, content, context.tenantId);\n  const damage = text.ok ?',
          },
        ],
      },
    ],
  },
  {
    id: 'P14',
    text: 'the release ignores that the draft was withdrawn or superseded in its escrow',
    must: ['I5'],
    small: true,
    variants: [
      {
        name: 'P14',
        bug: [
          {
            file: wait,
            from: "  if (head.status === 'approved') return head.releaseAt",
            to: "  if (['approved', 'withdrawn', 'superseded'].includes(head.status)) return head.release === null && head.releaseAt",
          },
          { file: release, from: "if (head.status !== 'approved' || !head.releaseAt ||", to: 'if (!head.releaseAt ||' },
          {
            file: approval('end'),
            from: 'const next = changed(head, { status, stages: endedStages(head.stages), releaseAt: null, spent: [], ended }, context);',
            to: 'const next = changed(head, { status, stages: endedStages(head.stages), spent: [], ended }, context);',
          },
          {
            file: release,
            from: '  if (facts.lastMessage && answersOlder(head, facts.lastMessage)) return supersede(draft, facts.lastMessage.id, systemActor, context);\n',
            to: '',
          },
        ],
        opened: [
          {
            file: approval('transition'),
            from: '  if (next.status !== head.status && !moves[from].includes(next.status)) throw',
            to: '  if (next.status !== head.status && moves[from].length < 0) throw',
          },
        ],
      },
    ],
  },
  {
    id: 'P15',
    text: "the stages are worked out again from today's policy, also where it asks for less",
    must: ['I6'],
    small: false,
    variants: [
      {
        name: 'P15',
        bug: [
          {
            file: approval('tightened'),
            from: '  if (missing.length === 0) return undefined;\n',
            to: '  if (missing.length === 0 && stages.length === revision.stages.length) return undefined;\n',
          },
          {
            file: approval('tightened'),
            from: 'return both.length <= mostStages && people <= mostPeople.inRoute ? both : stages;',
            to: 'return both.length < mostStages - mostStages && people < mostPeople.inRoute ? both : stages;',
          },
        ],
      },
    ],
  },
  {
    id: 'P16',
    text: 'the audit event is written after the transaction, in a call of its own',
    must: ['I3'],
    small: false,
    variants: [
      {
        name: 'P16',
        bug: [
          {
            file: draftsStore,
            from: '    const refused = await transactLabelled(tables, writes, pause);\n    if (refused) return { ok: false, failed: refused };\n    return { ok: true, draft: after };',
            to: "    const refused = await transactLabelled(tables, writes.filter(({ label }) => label !== 'audit'), pause);\n    if (refused) return { ok: false, failed: refused };\n    await transactLabelled(tables, writes.filter(({ label }) => label === 'audit'), pause);\n    return { ok: true, draft: after };",
          },
        ],
      },
    ],
  },
  {
    id: 'P17',
    text: 'a decision owes no wake-up',
    must: ['I7'],
    small: false,
    variants: [
      {
        name: 'P17',
        bug: [
          {
            file: decide,
            from: "return [...(moved ? [{ kind: 'wake' as const, revision: before.revision }] : []), mailOwed('decided', after, grant.personId, grant.grantId)];",
            to: "return moved ? [mailOwed('decided', after, grant.personId, grant.grantId)] : [];",
          },
        ],
        opened: [noSecondClock],
      },
    ],
  },
  {
    id: 'P18',
    text: 'a token that is gone finishes its row, and nobody looks at the draft and its execution',
    must: ['I7'],
    small: false,
    variants: [{ name: 'P18', bug: [noSecondClock] }],
  },
  {
    id: 'P19',
    text: 'a repeated call is known by its key alone, or a failure is kept as its answer',
    must: ['I9'],
    small: false,
    variants: [
      {
        name: 'P19a',
        bug: [{ file: 'functions/intake.ts', from: 'if (row.bodySha256 !== bodySha256) return otherBody', to: 'if (row.bodySha256 === "") return otherBody' }],
      },
      {
        name: 'P19b',
        bug: [
          {
            file: 'functions/intake.ts',
            from: '    const statusCode = received.assessment.tier === 3 ? 202 : 201;\n    const kept = await drafts.keep(null, transition, [',
            to: `    const statusCode = received.assessment.tier === 3 ? 202 : 201;
    const kept = await drafts
      .keep(null, transition, [`,
          },
          {
            file: 'functions/intake.ts',
            from: 'snapshot: snapshotOf(transition.head), statusCode }, now),\n    ]);',
            to: `snapshot: snapshotOf(transition.head), statusCode }, now),
    ]).catch(async (error) => {
      const { write } = idempotencyWrite(repeat.rowKey, { bodySha256: repeat.bodySha256, draftId: 'drf_failed', snapshot: snapshotOf(transition.head), statusCode: 503 }, now);
      await (deps as unknown as { tables: { transact(writes: unknown[]): Promise<void> } }).tables.transact([write]);
      throw error;
    });`,
          },
        ],
      },
    ],
  },
  {
    id: 'P20',
    text: 'a mood that could not be read counts as a neutral one',
    must: ['I13'],
    small: false,
    variants: [
      {
        name: 'P20',
        bug: [
          {
            file: 'functions/runtime/intake-facts.ts',
            from: '    passFlood(error, flood, log);\n    return unknown;',
            to: "    passFlood(error, flood, log);\n    return { label: 'NEUTRAL', score: 0.9, source: 'comprehend' };",
          },
        ],
      },
    ],
  },
  {
    id: 'P21',
    text: 'mails that came back, or that could not be sent, are noted, and nobody else is asked',
    must: ['I8'],
    small: false,
    variants: [
      {
        name: 'P21',
        bug: [
          {
            file: 'functions/mail-events.ts',
            from: 'if (draftId && grantId) await escalateBounced',
            to: 'if (draftId === undefined && grantId) await escalateBounced',
          },
        ],
      },
      {
        name: 'P21b', // and one that could not be sent counts as sent
        bug: [
          {
            file: 'functions/drain-outbox.ts',
            from: 'await send(deps, receiver.email, view, { draftId, grantId });',
            to: 'await send(deps, receiver.email, view, { draftId, grantId }).catch(() => {});',
          },
        ],
      },
    ],
  },
  {
    id: 'P22',
    text: 'a root is signed before its tiles are written, or a smaller tree is signed after a restore',
    must: ['I10'],
    small: false,
    variants: [
      {
        name: 'P22a',
        bug: [
          {
            file: 'functions/audit-log/batches.ts',
            from: '  open.state = await deps.auditLog.append(open.state, changes, batch);\n  await writeFiles(deps.logFiles, full, edge);',
            to: '  open.state = await deps.auditLog.append(open.state, changes, batch);',
          },
        ],
      },
      { name: 'P22b', bug: [{ file: 'functions/sequence-audit.ts', from: '  await refuseOlder(deps, open);\n', to: '' }] },
    ],
  },
  {
    id: 'P23',
    text: 'the path of an error logs the whole event',
    must: ['I11'],
    small: false,
    variants: [
      {
        name: 'P23',
        bug: [
          {
            file: 'functions/runtime/compose.ts',
            from: '      route: event.routeKey,\n      errorName: nameOf(error),',
            to: '      route: `${event.routeKey} ${JSON.stringify(event)}`,\n      errorName: nameOf(error),',
          },
        ],
      },
    ],
  },
  {
    id: 'P24',
    text: 'a link is taken whatever tenant it names',
    must: ['I12'],
    small: false,
    variants: [
      {
        name: 'P24',
        bug: [{ file: approval('review-link'), from: '  if (!sameBytes(payload.subarray(0, tenantBytes), tenantTag(tenantId))) return undefined;\n', to: '' }],
      },
    ],
  },
  {
    id: 'P25',
    text: 'an erasure leaves the bodies, or the salts of what the log commits to',
    must: ['I14'],
    small: false,
    variants: [
      {
        name: 'P25a',
        bug: [
          { file: 'functions/adapters/draft-eraser.ts', from: 'const bodies = await bodyEraser.eraseAll(draftId);', to: 'const bodies = bodyEraser ? 0 : 1;' },
        ],
      },
      {
        name: 'P25b',
        bug: [
          {
            file: 'functions/adapters/draft-eraser.ts',
            from: "return { ...without(item, 'feedbackSalt'), ...eraseDecision",
            to: 'return { ...item, ...eraseDecision',
          },
        ],
      },
    ],
  },
  {
    id: 'P26',
    text: 'the sum of refunds is written without the version that was read',
    must: ['R131'],
    small: false,
    variants: [
      {
        name: 'P26',
        bug: [
          {
            file: 'functions/adapters/spent-writes.ts',
            from: 'put: { pk: `ACC#${accountId}`, sk: `SPENT#${currency}`, version: (before?.version ?? 0) + 1, days },\n      when: before ? { equals: { version: before.version } } : { absent: true },',
            to: 'put: { pk: `ACC#${accountId}`, sk: `SPENT#${currency}`, version: (before?.version ?? 0) + 1, days },',
          },
        ],
      },
    ],
  },
  {
    id: 'P27',
    text: 'an attention check is told to the helpdesk',
    must: ['I15'],
    small: false,
    variants: [
      {
        name: 'P27',
        bug: [
          {
            file: 'functions/adapters/attention-store.ts',
            from: "    kind: 'mail',\n    state: 'pending',",
            to: "    kind: 'webhook',\n    state: 'pending',",
          },
        ],
      },
    ],
  },
];
