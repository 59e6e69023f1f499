import { type Doing, pick } from './doing.ts';
import { approveAll } from './people-acts.ts';

const staff = ['ann', 'ben', 'dan', 'mia', 'eve', 'olga', 'sam'];

export const delegate: Doing = async (laboratory, { a, b }) => {
  const { world } = laboratory;
  const now = world.clock.now();
  const from = pick(['mia', 'dan', 'ann', 'ben', 'mia', 'dan', 'olga'], a) ?? '';
  const roles = { ann: ['finance'], ben: ['finance'], dan: ['department-head', 'finance'], mia: ['manager'], olga: ['owner'] }[from];
  const body = {
    to: pick(staff, b),
    from: now.toISOString(),
    until: new Date(now.getTime() + (1 + (b % 48)) * 3_600_000).toISOString(),
    roles,
  };
  await laboratory.attempt(() => world.call(`POST /v1/people/${from}/delegations`, { key: world.keys.admin, body }));
};

export const endDelegation: Doing = async (laboratory, { a }) => {
  const { world, ledger } = laboratory;
  const found = pick(
    ledger.items('accounts', 'DELEGATIONS').filter(({ pk }) => pk === 'DELEGATIONS'),
    a,
  );
  const [delegatorId, id] = found?.sk.split('#') ?? [];
  if (id) await laboratory.attempt(() => world.call(`DELETE /v1/people/${delegatorId}/delegations/${id}`, { key: world.keys.admin }));
};

export const changePerson: Doing = async (laboratory, { a, b }) => {
  const { world, ledger } = laboratory;
  const id = pick(staff, a) ?? '';
  const kept = ledger.item('accounts', { pk: 'PEOPLE', sk: id });
  if (!kept) return;
  const { name, email, limits, managerId } = kept as unknown as Record<string, unknown>;
  const was = { ann: ['finance'], ben: ['finance'], dan: ['department-head', 'finance'], mia: ['supervisor'], eve: ['executive'], olga: ['owner'] }[id] ?? [];
  const body = { name, email, limits, ...(managerId !== undefined && { managerId }), active: b % 3 !== 0, roles: b % 3 === 1 ? [] : was };
  await laboratory.attempt(() => world.call(`PUT /v1/people/${id}`, { key: world.keys.admin, body, headers: { 'if-match': `"${kept.version}"` } }));
};

export const changeAccount: Doing = async (laboratory, { a, b }) => {
  const { world, ledger } = laboratory;
  const id = pick(['acc_northwind', 'acc_fabrikam', 'acc_adatum'], a) ?? '';
  const kept = ledger.item('accounts', { pk: `ACC#${id}`, sk: 'ACC' });
  if (!kept) return;
  const current = await laboratory.attempt(() => world.call<Record<string, unknown>>(`GET /v1/accounts/${id}`, { key: world.keys.admin }));
  if (current?.status !== 200) return;
  const { id: _, version, updatedAt: __, ...body } = current.json;
  await laboratory.attempt(() =>
    world.call(`PUT /v1/accounts/${id}`, { key: world.keys.admin, body: { ...body, frozen: b % 3 === 0 }, headers: { 'if-match': `"${version}"` } }),
  );
};

/** Tighter, looser in what is asked, or with another escrow. */
export const changePolicy: Doing = async (laboratory, { b }) => {
  const { world } = laboratory;
  const current = await laboratory.attempt(() => world.call<Record<string, unknown>>('GET /v1/policy', { key: world.keys.admin }));
  if (current?.status !== 200) return;
  const { policy = current.json } = current.json as { policy?: Record<string, unknown> };
  const { routes } = policy as { routes: { id: string; stages: { seats: { role: string; count: number }[] }[] }[] };
  const [first, ...others] = routes;
  if (!first) return;
  const oneStage = { ...first, stages: first.stages.slice(0, 1) };
  const twoStage = { ...first, stages: [first.stages[0], { seats: [{ role: 'department-head', count: 1 }], assurance: 'code', blind: false }] };
  const changed = { ...policy, routes: [b % 2 ? oneStage : twoStage, ...others], escrowSeconds: [30, 0, 90][b % 3] };
  const etag = current.headers.etag ?? '';
  await laboratory.attempt(() => world.call('PUT /v1/policy', { key: world.keys.admin, body: changed, headers: { 'if-match': etag } }));
};

/** Who is forgotten by their mail address: whatever was written to it. */
export const erase: Doing = async (laboratory, { a }) => {
  const { world } = laboratory;
  const email = pick(['canary-to@fabrikam.example', 'dana@fabrikam.example', 'dana@northwind.example'], a);
  await laboratory.attempt(() => world.call('POST /v1/subjects/erase', { key: world.keys.admin, body: { email, reason: 'asked' } }));
  for (let minute = 0; minute < 3; minute += 1) await laboratory.attempt(() => world.eraseSubjects());
};

/** Where the audit log was is put back to what it was some time ago, as by a backup. */
export const restoreLog: Doing = async (laboratory, { a }) => {
  const { ledger, world } = laboratory;
  const states = ledger.commits.flatMap(({ writes }, index) =>
    writes.flatMap((write) => ('put' in write && write.put.pk === 'LOG' ? [{ index, item: write.put }] : [])),
  );
  const old = pick(states, a);
  if (!old) return;
  const later = ledger.commits
    .slice(old.index + 1)
    .flatMap(({ writes }) => writes.flatMap((write) => ('put' in write && write.put.pk.startsWith('LOGGED#') ? [write.put.pk] : [])));
  const before = new Map(
    ledger.commits
      .slice(0, old.index + 1)
      .flatMap(({ writes }) => writes.flatMap((write) => ('put' in write && later.includes(write.put.pk) ? [[write.put.pk, write.put] as const] : []))),
  );
  await ledger.byHand(async () => {
    await world.raw.put('drafts', { ...old.item, version: Number(ledger.item('drafts', { pk: 'LOG', sk: 'STATE' })?.version) + 1 });
    for (const pk of new Set(later)) {
      const kept = before.get(pk);
      if (kept) await world.raw.put('drafts', kept);
      else await world.raw.remove('drafts', { pk, sk: 'LOGGED' });
    }
  });
};

/** Somebody alters a stored text: mostly of a reply that has just been approved. */
export const spoilBody: Doing = async (laboratory, { a, b }) => {
  const { world, sent } = laboratory;
  const name = pick([...world.bodies.keys()], a);
  if (!name) return;
  const one = sent.filter(({ draftId }) => draftId !== undefined).findIndex(({ draftId = '' }) => name.startsWith(draftId));
  const found = b % 3 > 0 && one >= 0 ? await approveAll(laboratory, { a: 3 * one, b: 1 }) : undefined;
  world.bodies.set(name, String(world.bodies.get(name)).replace('It comes', 'It goes'));
  return found;
};
