import { randomBytes } from 'node:crypto';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { parseLinkKeys } from '../../functions/adapters/link-keys.ts';
import { createQueueStore } from '../../functions/adapters/queue-store.ts';
import { createSecretRotationsStore } from '../../functions/adapters/secret-rotations-store.ts';
import { readArguments } from './arguments.ts';
import { type Cloud, cloudAdmin, inAws, ownCloud, refuseWhileStopped, storeProps } from './cloud.ts';
import { type Command, Failure, Usage } from './command.ts';
import { findDeployedStack } from './deployed-stack.ts';
import { type Plan, readable, rotateSecret } from './rotate-secret.ts';

type LinkKeySet = ReturnType<typeof parseLinkKeys>;

const dayMilliseconds = 86_400_000;
/** No timer of a policy is longer (docs/policy.md), so no draft that is made now waits longer, but in working hours. */
const longestWaitDays = 90;
/** HMAC-SHA-256 gains nothing by more. */
const keyBytes = 32;

/** The command, over the tables of a stack: tests bring their own. */
export const createRotateLinks = (cloud: Cloud): Command => ({
  name: 'keys rotate links',
  summary: 'a new key for review links; the old one verifies until all that wait are over',
  usage: `countersign keys rotate links TENANT [--retire KID] [--dir .] [--json]

Makes a new key that signs review links, page nonces, mail codes and cursors, in Secrets Manager, with the AWS credentials in use. The key of before verifies for 91 days more, or until a day after the latest deadline of what waits, whichever is later: no draft waits for more than 90 days, but in working hours. Keys that are past it are dropped. Functions take the change up within five minutes. It is recorded in the audit before it is in force; was a run cut off in between, the next one carries it on.

  --retire  this key at once, for an emergency: every link, code and page that it signed stops working within five minutes. Whoever was asked opens the draft from the queue, or from the next reminder, and has a fresh link mailed. Is it the one that signs, a new one takes its place
  --dir     the project, in which tenants/ is; here unless told

Exit code 0: done; 1: there is no such key, somebody else rotates at this moment, or AWS refuses; 3: usage.`,
  async run({ args, json, out }) {
    const { values, positionals } = readArguments(args, { retire: { type: 'string' }, dir: { type: 'string', default: '.' } });
    const [tenant = '', ...others] = positionals;
    if (!tenant || others.length > 0) throw new Usage('one tenant is wanted');
    const stack = await findDeployedStack(values.dir, tenant);
    const actor = await cloudAdmin(stack);
    await refuseWhileStopped(cloud, stack);
    const props = storeProps(cloud, stack);
    const act: Plan['act'] = values.retire === undefined ? { change: 'rotated' } : { change: 'retired', kid: values.retire };
    const now = cloud.clock.now();
    const results = await inAws(() =>
      rotateSecret(
        {
          client: new SecretsManagerClient({ region: stack.region }),
          secretArn: stack.outputs.LinkKeysSecretArn,
          name: 'links',
          rotations: createSecretRotationsStore(props),
          actor,
        },
        act,
        async (text) => {
          const keys = readable(parseLinkKeys, text);
          const next =
            values.retire === undefined ? rotated(keys, now, await overlapEnd(createQueueStore(props).lastDeadline, now)) : retired(keys, values.retire, now);
          return { act, text: secretText(next), data: namesOf(next) };
        },
      ),
    );
    const told = results.map(({ text, leftOutFrom: _, ...done }) => ({ ...done, ...namesOf(parseLinkKeys(text)) }));
    if (json)
      out(
        JSON.stringify(
          { tenant: stack.config.tenantId, secret: 'links', done: told.map(({ rotation: { change, kid }, ...rest }) => ({ change, kid, ...rest })) },
          null,
          2,
        ),
      );
    else for (const { rotation, carriedOnFrom, current, previous } of told) for (const line of wordsOf(rotation, carriedOnFrom, current, previous)) out(line);
    return 0;
  },
});

export const rotateLinks = createRotateLinks(ownCloud);

/** Until when the old key verifies: a day beyond what a draft may wait for, and beyond what waits longer already. */
async function overlapEnd(lastDeadline: () => Promise<Date | undefined>, now: Date): Promise<Date> {
  const longest = now.getTime() + longestWaitDays * dayMilliseconds;
  return new Date(Math.max(longest, (await lastDeadline())?.getTime() ?? longest) + dayMilliseconds);
}

function rotated(keys: LinkKeySet, now: Date, notAfter: Date): LinkKeySet {
  return { current: newKey(keys), previous: [{ ...keys.current, notAfter }, ...standing(keys, now)] };
}

/** @throws Failure for a key that is not there. */
function retired(keys: LinkKeySet, kid: string, now: Date): LinkKeySet {
  if (keys.current.kid === kid) return { current: newKey(keys), previous: standing(keys, now) };
  if (!keys.previous.some((key) => key.kid === kid)) {
    throw new Failure(`there is no such key: ${kid}; there are ${[keys.current, ...keys.previous].map((key) => key.kid).join(', ')}`);
  }
  return { current: keys.current, previous: standing(keys, now).filter((key) => key.kid !== kid) };
}

const standing = ({ previous }: LinkKeySet, now: Date): LinkKeySet['previous'] => previous.filter(({ notAfter }) => notAfter > now);

/** Keys are numbered, `k1`, `k2` …; one that is called otherwise counts as none. */
function newKey({ current, previous }: LinkKeySet): LinkKeySet['current'] {
  const numbers = [current, ...previous].map(({ kid }) => Number(/^k(\d{1,9})$/.exec(kid)?.[1] ?? 0));
  return { kid: `k${Math.max(...numbers) + 1}`, secret: new Uint8Array(randomBytes(keyBytes)) };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** As the functions read it; read back here, so that nothing comes into force that they would refuse. */
function secretText({ current, previous }: LinkKeySet): string {
  const text = JSON.stringify({
    current: { kid: current.kid, secret: base64(current.secret) },
    previous: previous.map(({ kid, secret, notAfter }) => ({ kid, secret: base64(secret), notAfter: notAfter.toISOString() })),
  });
  parseLinkKeys(text);
  return text;
}

interface Names {
  readonly current: string;
  readonly previous: readonly { readonly kid: string; readonly notAfter: string }[];
}
const namesOf = ({ current, previous }: LinkKeySet): Names & Record<string, unknown> => ({
  current: current.kid,
  previous: previous.map(({ kid, notAfter }) => ({ kid, notAfter: notAfter.toISOString() })),
});

function wordsOf({ change, kid }: Plan['act'], carriedOnFrom: string | null, current: string, previous: Names['previous']): string[] {
  return [
    ...(carriedOnFrom === null ? [] : [`carried on what a run of ${carriedOnFrom} had recorded and was cut off in:`]),
    change === 'retired' ? `${kid} is retired: what it signed stops working within five minutes; ${current} signs` : `${current} signs from now on`,
    ...previous.map((key) => `${key.kid} verifies until ${key.notAfter}`),
  ];
}
