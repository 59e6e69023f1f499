import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { Clock, LinkKeys, SigningKey } from './ports.ts';

/** So long may a retired key still be taken for a good one. */
const cacheMilliseconds = 5 * 60_000;
/** Anybody can make up a kid or a header, so unknown ones ask Secrets Manager no more often than this. */
const refetchMilliseconds = 10_000;

const Key = z.object({
  kid: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/), // a token separates its parts by dots
  secret: z
    .base64()
    .transform((text): Uint8Array => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((bytes) => bytes.length >= 32, { error: 'shorter than 32 bytes' }),
});
const RetiringKey = Key.extend({ notAfter: z.iso.datetime({ offset: true }).transform((text) => new Date(text)) });

/** A stack makes its first secret as `{ "kid", "secret", "previous" }`: CloudFormation can't generate a nested value. */
function unflattened(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('kid' in value) || 'current' in value) return value;
  const { kid, secret, ...rest } = value as Record<string, unknown>;
  return { ...rest, current: { kid, secret } };
}

/** The keys of one secret: `current` signs; those of `previous` verify up to their `notAfter`. */
const LinkKeySet = z
  .preprocess(unflattened, z.object({ current: Key, previous: z.array(RetiringKey).default([]) }))
  .refine(({ current, previous }) => new Set([current, ...previous].map(({ kid }) => kid)).size === previous.length + 1, { error: 'a kid occurs twice' });
type LinkKeySet = z.infer<typeof LinkKeySet>;

/**
 * Reads the secret's text: `{ "current": { "kid", "secret" }, "previous": [{ "kid", "secret", "notAfter" }] }`, secrets in base64, at least 32 bytes each;
 * or flat, as a new stack has it: `{ "kid", "secret", "previous": [] }`.
 *
 * @throws Error when it has another form; the message names the places and never a value.
 */
export function parseLinkKeys(secretText: string): LinkKeySet {
  return parseSecret('link keys', LinkKeySet, secretText);
}

/** The key with this kid, unless it is past its `notAfter`. */
export function findLinkKey({ current, previous }: LinkKeySet, kid: string, now: Date): SigningKey | undefined {
  if (current.kid === kid) return current;
  return previous.find((key) => key.kid === kid && now.getTime() <= key.notAfter.getTime());
}

/** What an adapter of a secret is made with. */
export interface CachedSecretProps {
  /** @default one of its own */
  readonly client?: SecretsManagerClient;
  readonly secretArn: string;
  readonly clock: Clock;
}

/**
 * Link keys from Secrets Manager, cached for at most 5 minutes.
 *
 * An unknown kid reads the secret once more, because a rotation may have
 * happened since; further unknown ones do so after 10 s at the earliest. With a
 * cold or outlived cache an unreachable or malformed secret is thrown: links
 * then fail closed.
 */
export function createLinkKeys({ client = newSecretsClient(), secretArn, clock }: CachedSecretProps): LinkKeys {
  const cache = cacheSecret(async () => parseLinkKeys(await readSecret(client, secretArn)), clock);
  return {
    current: async () => (await cache.get()).current,
    find: (kid) => cache.find((keys) => findLinkKey(keys, kid, clock.now())),
  };
}

/**
 * A value kept for at most 5 minutes from the moment it was asked for; however many ask at once, one call is made. Failures are not kept.
 *
 * `find` looks for something in it. Where that is not there, the value is read once more, because a rotation may have happened since; for further
 * ones that are not there, after 10 s at the earliest.
 */
export function cacheSecret<T>(load: () => Promise<T>, clock: Clock) {
  let kept: { readonly value: T; readonly askedAt: number } | undefined;
  let loading: Promise<T> | undefined;
  let refetchedAt = Number.NEGATIVE_INFINITY;

  const fresh = () => {
    const age = kept && clock.now().getTime() - kept.askedAt;
    return age !== undefined && age >= 0 && age < cacheMilliseconds ? kept : undefined;
  };
  const loadAndKeep = async () => {
    const askedAt = clock.now().getTime();
    const value = await load();
    kept = { value, askedAt };
    return value;
  };
  const refresh = (): Promise<T> => {
    loading ??= loadAndKeep().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  const get = async (): Promise<T> => {
    const cached = fresh();
    return cached ? cached.value : refresh();
  };

  return {
    get,
    async find<Found>(look: (value: T) => Found | undefined): Promise<Found | undefined> {
      const wasWarm = fresh() !== undefined;
      const found = look(await get());
      const now = clock.now().getTime();
      if (found !== undefined || !wasWarm || now - refetchedAt < refetchMilliseconds) return found;
      refetchedAt = now;
      return look(await refresh());
    },
  };
}

/** The text of a secret's current version. */
export async function readSecret(client: SecretsManagerClient, secretArn: string): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
  if (SecretString === undefined) throw new Error('secret has no text');
  return SecretString;
}

/** The secret's JSON in its expected form, else an error that names the places at fault and no value: a parser's own message may quote the text. */
export function parseSecret<T>(name: string, schema: z.ZodType<T>, secretText: string): T {
  let json: unknown;
  try {
    json = JSON.parse(secretText);
  } catch {
    throw new Error(`secret is not JSON: ${name}`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const places = new Set(parsed.error.issues.map(({ path }) => `/${path.join('/')}`));
    throw new Error(`secret has an unexpected form: ${name} at ${[...places].join(', ')}`);
  }
  return parsed.data;
}

/** A secret's text of the form `{ "current", "previous"? }`, newest first. @throws Error as {@link parseSecret} does. */
export function parseCurrentAndPrevious<T>(name: string, schema: z.ZodType<T>, secretText: string): readonly T[] {
  const { current, previous } = parseSecret(name, z.object({ current: schema, previous: schema.optional() }), secretText);
  return previous === undefined ? [current] : [current, previous];
}

/** A client for secrets. Its region and credentials come from the environment. */
export const newSecretsClient = () =>
  new SecretsManagerClient({
    retryMode: 'adaptive',
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
