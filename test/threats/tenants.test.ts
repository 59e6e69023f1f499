import { describe, expect, it } from 'vitest';
import { type RouteEntry, routes } from '../../functions/runtime/routes.ts';
import { anAccount, people } from '../examples.ts';
import { aHeldReply, createWorld, formTo, type World } from '../world.ts';

/** Texts that occur in one tenant's world alone. */
const marked = (name: string) => ({
  accounts: [anAccount({ id: 'acc_fabrikam', name: `Fabrikam ${name}`, segment: 'standard' })],
  people: people.map((person) => ({ ...person, name: `${person.name} ${name}` })),
});

/** What a person of a tenant and its helpdesk hold, and the ids they know. */
interface Holdings {
  readonly keys: World['keys'];
  readonly cookies: readonly string[];
  readonly token: string;
  readonly signIn: string;
  readonly nonce: string;
  readonly grantId: string;
  readonly draftId: string;
}

async function aTenant(tenantId: string, seed = tenantId) {
  const world = await createWorld({ seed, settings: { tenantId, tenantName: `Tenant ${tenantId}` }, ...marked(tenantId) });
  const draft = await world.held(aHeldReply({ notes: `a secret of ${tenantId}` }));
  const person = await world.askedAs(draft.id, 'manager');
  const owner = world.browser();
  const newSignIn = async (): Promise<string> => {
    await owner.submit('/sign-in', { email: 'olga@example.com' });
    await world.sweep();
    return /\/sign-in\?(\S+)/.exec(world.mails.findLast(({ to }) => to === 'olga@example.com')?.text ?? '')?.[1] ?? '';
  };
  await owner.submit('/sign-in', formTo(await owner.get(`/sign-in?${await newSignIn()}`)).defaults);
  const page = await owner.open(draft.id, person);
  const holdings: Holdings = {
    keys: world.keys,
    cookies: [...owner.jar].map(([name, value]) => `${name}=${value}`),
    token: world.asked(draft.id, person).path.split('/').at(-1) ?? '',
    signIn: await newSignIn(),
    nonce: formTo(await world.browser().open(draft.id, person)).defaults.nonce ?? '',
    grantId: page.path.split('/').at(-1) ?? '',
    draftId: draft.id,
  };
  return { world, draft, person, holdings };
}

/** A request for a route with everything that somebody holds, or with what anybody could write. */
async function ask(world: World, { method, path }: RouteEntry, held: Holdings | null) {
  const made = { token: 'x', grantId: 'grt_x', draftId: 'drf_x', signIn: 'token=x' };
  const { token, grantId, draftId, signIn } = held ?? made;
  const id = path.startsWith('/v1/drafts') ? draftId : 'acc_fabrikam';
  const ids: Readonly<Record<string, string>> = { id, token, grantId, draftId, conversationId: 'zd-1', figure: 'rules.csv' };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'x');
  const target = path === '/sign-in' && method === 'GET' ? `${filled}?${signIn}` : filled;
  const isForm = !path.startsWith('/v1/');
  const key = held && (path.startsWith('/v1/audit') ? held.keys.audit : /^\/v1\/(?:drafts|conversations)/.test(path) ? held.keys.helpdesk : held.keys.admin);
  return world.call(`${method} ${target}`, {
    key,
    ...(held && { cookies: [...held.cookies] }),
    headers: {
      'idempotency-key': 'crossing',
      'if-match': '"1"',
      'sec-fetch-site': 'same-origin',
      'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    },
    ...(method !== 'GET' && method !== 'HEAD' && { raw: isForm ? new URLSearchParams({ decision: 'approve', nonce: held?.nonce ?? 'x' }).toString() : '{}' }),
  });
}

/** A text without what the one who asked had put in. */
const withoutIds = (body: string, { grantId, token, draftId, signIn, nonce }: Holdings): string =>
  [grantId, token, draftId, signIn.replace('token=', ''), nonce, 'grt_x', 'drf_x'].reduce((text, id) => text.replaceAll(id, 'x'), body);

const kept = async (world: World): Promise<string> =>
  JSON.stringify(await Promise.all((['accounts', 'drafts', 'audit'] as const).map((table) => world.raw.scan(table))));

/** Routes that are the same to everybody: what is public, and where one signs in. */
const open = ['/health', '/openapi.json', '/openapi-3.0.json', '/policy.schema.json', '/queue.js', '/docs', '/docs/problems/{code}'];

describe('two tenants', () => {
  it('T21: by no route does what one tenant holds do anything at the other: every answer is what a stranger gets', async () => {
    const [{ world: a, holdings: ofA }, { world: b, holdings: ofB }] = [await aTenant('tenant-a'), await aTenant('tenant-b')];
    const before = await kept(b);

    const same: string[] = [];
    for (const route of [...routes.filter(({ path }) => path !== '/sign-out'), ...routes.filter(({ path }) => path === '/sign-out')]) {
      const line = `${route.method} ${route.path}`;
      const [crossed, stranger, own] = [await ask(b, route, ofA), await ask(b, route, null), await ask(a, route, ofA)];
      const told = (answer: typeof crossed): string => `${answer.status} ${withoutIds(`${answer.headers.location ?? ''} ${answer.body}`, ofA)}`;

      expect([line, told(crossed)]).toEqual([line, told(stranger)]);
      expect([line, /Fabrikam tenant-|a secret of|(?:mia|olga) tenant-/.test(crossed.body)]).toEqual([line, false]);
      if (told(own) === told(stranger).replaceAll('tenant-b', 'tenant-a')) same.push(line);
    }

    // At home what is held does something everywhere but here, so the crossing is not refused for another reason.
    const silent = routes.filter(({ method, path }) => method === 'OPTIONS' || open.includes(path)).map(({ method, path }) => `${method} ${path}`);
    expect(same.sort()).toEqual(
      [...silent, 'HEAD /sign-in', 'POST /v1/hooks/{vendor}', 'POST /review/g/{grantId}/answer', 'POST /sign-in', 'POST /sign-out'].sort(),
    );
    expect(await kept(b)).toBe(before);
    expect((await ask(b, { method: 'GET', path: '/v1/drafts/{id}', lambda: 'read-api' }, ofB)).status).toBe(200);
  });

  it('T21: a token of one is 404 at the other even where both had the same link key, and drafts and grants of the same ids', async () => {
    const [{ world: a, holdings: ofA }, { world: b, holdings: ofB }] = [await aTenant('tenant-a', 'chance'), await aTenant('tenant-b', 'chance')];
    expect([ofA.draftId, ofA.grantId]).toEqual([ofB.draftId, ofB.grantId]);

    const statusOf = async (world: World, { token }: Holdings): Promise<number> => (await world.browser().send(`GET /review/${token}`)).status;

    expect([await statusOf(a, ofA), await statusOf(a, ofB), await statusOf(b, ofA), await statusOf(b, ofB)]).toEqual([303, 404, 404, 303]);
  });

  it('T21: an approval of one is none of the other: the same text, ids and decision have another request hash', async () => {
    const [{ draft: one }, { draft: other }] = [await aTenant('tenant-a', 'chance'), await aTenant('tenant-b', 'chance')];

    expect(one.id).toBe(other.id);
    expect(one.requestHash).not.toBe(other.requestHash);
  });
});
