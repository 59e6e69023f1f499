import type { Bodies } from './ports.ts';
import { GetObjectCommand, PutObjectCommand, S3Client } from './s3.ts';

/**
 * Message bodies in S3 under `bodies/<draftId>/<sha256>`, never shared between drafts, so that erasing a draft erases its bodies.
 *
 * What is read is not hashed here: the release hashes it again. Encryption is
 * the bucket's default. S3 answers 404 for a missing body only to a role with
 * `s3:ListBucket`; to others it says 403, which is thrown.
 */
export function createBodies({ client, bucket }: { client?: S3Client; bucket: string }): Bodies {
  let made = client;
  const s3 = (): S3Client => {
    made ??= newClient(); // few texts are so long that they stand in S3: a process may never need one
    return made;
  };

  return {
    async put(draftId, sha256, text) {
      await s3().send(new PutObjectCommand({ Bucket: bucket, Key: keyOf(draftId, sha256), Body: text, ContentType: 'text/plain; charset=utf-8' }));
    },

    async get(draftId, sha256) {
      try {
        const { Body } = await s3().send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(draftId, sha256) }));
        if (!Body) throw new Error('S3 answered without a body');
        return await Body.transformToString('utf-8');
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
        throw error;
      }
    },
  };
}

function keyOf(draftId: string, sha256: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(draftId)) throw new RangeError(`not a draft id: ${draftId}`);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`not a SHA-256 in lower-case hex: ${sha256}`);
  return `bodies/${draftId}/${sha256}`;
}

const newClient = () =>
  new S3Client({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true } });
