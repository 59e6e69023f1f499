import { setTimeout as sleep } from 'node:timers/promises';
import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import { type Clock, checkpointPath, type LogFiles, OtherBytes, trustPath } from './ports.ts';
import { GetObjectCommand, PutObjectCommand, S3Client } from './s3.ts';

/** Two writers of one file at the same time: one of them is refused with 409 and asked to try again. */
const maxTries = 4;
const pauseMilliseconds = 100;

/** A tile or bundle that is not full yet: it is not locked. */
const isPartial = (path: string): boolean => /\.p\/\d+$/.test(path);
/** Of leaves and entries, which the next heartbeat supersedes. A tile of a level above may stand for years until the next hash comes. */
const isSuperseded = (path: string): boolean => isPartial(path) && /^tile\/(?:0|entries)\//.test(path);
/** Also the tag by which the bucket's lifecycle rule finds what has been superseded. */
export const partialTag = { key: 'countersign-log', value: 'partial' } as const;

/**
 * Files of the audit log in S3, each under its path.
 *
 * What is never superseded (full tiles and bundles, signed roots) is locked for years: until then nobody can delete that version of it, nor shorten
 * the time. Partial tiles of leaves and entries carry a tag, and go some weeks later. S3 answers 404 for a missing file only to a role with `s3:ListBucket`; to others it
 * says 403, which is thrown.
 *
 * @param years - of the lock.
 */
export function createLogFiles({
  client = newClient(),
  bucket,
  years,
  clock,
  pause = sleep,
}: {
  client?: S3Client;
  bucket: string;
  years: number;
  clock: Clock;
  pause?: (milliseconds: number) => Promise<unknown>;
}): LogFiles {
  const get = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: path }));
      if (!Body) throw new Error('S3 answered without a body');
      return await Body.transformToByteArray();
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
      throw error;
    }
  };

  const keeping = (path: string): Partial<PutObjectCommandInput> => {
    if (path === checkpointPath || path === trustPath) return {};
    if (isSuperseded(path)) return { Tagging: `${partialTag.key}=${partialTag.value}` };
    if (isPartial(path)) return {};
    const until = clock.now();
    until.setUTCFullYear(until.getUTCFullYear() + years);
    return { ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: until };
  };

  return {
    async put(path, bytes, { once }) {
      for (let tries = 1; ; tries += 1) {
        try {
          await client.send(new PutObjectCommand({ Bucket: bucket, Key: path, Body: bytes, ...keeping(path), ...(once && { IfNoneMatch: '*' }) }));
          return 'written';
        } catch (error) {
          const name = error instanceof Error ? error.name : '';
          if (name === 'PreconditionFailed') break;
          if (name !== 'ConditionalRequestConflict' || tries === maxTries) throw error;
          await pause(pauseMilliseconds * tries);
        }
      }
      const there = await get(path);
      if (!there || Buffer.compare(there, bytes) !== 0) throw new OtherBytes(`another file stands at its place in the audit log: ${path}`);
      return 'exists';
    },
    get,
  };
}

const newClient = () =>
  new S3Client({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true } });
