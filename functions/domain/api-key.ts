import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from './hash.ts';
import { newId } from './ids.ts';

export const Scope = z.enum(['drafts:write', 'drafts:read', 'admin', 'audit:read', 'sandbox']);
export type Scope = z.infer<typeof Scope>;

/** Whether a key is one of the sandbox: its drafts reach nobody, and it reaches no other drafts. */
export const isSandboxKey = ({ scopes }: { readonly scopes: readonly Scope[] }): boolean => scopes.includes('sandbox');

/** A key of the sandbox has no other scope, so that one key never reaches both kinds of drafts. */
export const areScopesApart = (scopes: readonly Scope[]): boolean => !isSandboxKey({ scopes }) || scopes.every((scope) => scope === 'sandbox');

/** What anyone may know of an API key. */
export const ApiKey = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    scopes: z.array(Scope),
    createdAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable().describe('From when on it is refused; ahead while it runs out'),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof ApiKey>;

/** An API key as it is kept: of the secret only its hash. */
export const StoredApiKey = ApiKey.extend({ secretHash: z.string().regex(/^[0-9a-f]{64}$/) });
export type StoredApiKey = z.infer<typeof StoredApiKey>;

/** Says whether the key is refused by now. One that runs out is good until its instant. */
export const isRevoked = ({ revokedAt }: Pick<ApiKey, 'revokedAt'>, now: Date): boolean => revokedAt !== null && Date.parse(revokedAt) <= now.getTime();

/** Bytes of a secret: too many to guess, so a plain hash keeps it as well as a slow one. */
const secretBytes = 32;

/** A new id and secret. `plain` is `cs_<keyId>_<secret>` and exists only here and at its owner. */
export function newApiKey(now: Date, random: (count: number) => Uint8Array): { id: string; plain: string; secretHash: string } {
  const id = newId('key', now, random);
  const secret = Buffer.from(random(secretBytes)).toString('base64url');
  return { id, plain: `cs_${id.slice('key_'.length)}_${secret}`, secretHash: hashSecret(id, secret) };
}

/** Reads `cs_<keyId>_<secret>`; undefined for anything else. The id comes back with its prefix. */
export function readApiKey(plain: string): { keyId: string; secret: string } | undefined {
  const found = /^cs_([A-Za-z0-9]{1,64})_([A-Za-z0-9_-]{1,128})$/.exec(plain);
  return found ? { keyId: `key_${found[1]}`, secret: `${found[2]}` } : undefined;
}

/** Says whether this is the secret behind the hash, in a time that doesn't depend on the answer. */
export const secretFits = (keyId: string, secret: string, secretHash: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(keyId, secret), 'hex'), Buffer.from(secretHash, 'hex'));

const hashSecret = (keyId: string, secret: string): string => sha256(`api-key/v1\n${keyId}\n${secret}`);
