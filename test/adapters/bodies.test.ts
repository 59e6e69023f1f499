import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBodies } from '../../functions/adapters/bodies.ts';

const s3 = mockClient(S3Client);
const bodies = createBodies({ client: new S3Client({ region: 'eu-central-1' }), bucket: 'tenant-bodies' });
const hash = 'a'.repeat(64);

const bodyOf = (text: string) => Object.assign(Readable.from([]), { transformToString: async () => text }) as never;

beforeEach(() => {
  s3.reset();
});

describe('message bodies', () => {
  it('T25: keeps a body under its draft and its hash', async () => {
    s3.on(PutObjectCommand).resolves({});

    await bodies.put('drf_1', hash, 'Grüße 😀');

    expect(s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'tenant-bodies', Key: `bodies/drf_1/${hash}`, Body: 'Grüße 😀', ContentType: 'text/plain; charset=utf-8' },
    ]);
  });

  it('reads it back by the same key', async () => {
    s3.on(GetObjectCommand, { Bucket: 'tenant-bodies', Key: `bodies/drf_1/${hash}` }).resolves({ Body: bodyOf('Grüße 😀') });

    await expect(bodies.get('drf_1', hash)).resolves.toBe('Grüße 😀');
  });

  it('F24: answers undefined for a body that is not there', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'x', $metadata: {} }));

    await expect(bodies.get('drf_1', hash)).resolves.toBeUndefined();
  });

  it.each(['AccessDenied', 'SlowDown', 'InternalError', 'NoSuchBucket'])('throws %s: an unreadable body is not a missing one', async (name) => {
    s3.on(GetObjectCommand).rejects(new S3ServiceException({ name, $fault: 'client', $metadata: {}, message: 'x' }));

    await expect(bodies.get('drf_1', hash)).rejects.toMatchObject({ name });
  });

  it('throws what goes wrong at the put', async () => {
    s3.on(PutObjectCommand).rejects(new S3ServiceException({ name: 'SlowDown', $fault: 'server', $metadata: {}, message: 'x' }));

    await expect(bodies.put('drf_1', hash, 'x')).rejects.toMatchObject({ name: 'SlowDown' });
  });

  it('takes an answer without a body for a failure', async () => {
    s3.on(GetObjectCommand).resolves({});

    await expect(bodies.get('drf_1', hash)).rejects.toThrow('without a body');
  });

  it.each([
    ['drf_1/../drf_2', hash],
    ['', hash],
    ['drf_1', 'A'.repeat(64)],
    ['drf_1', 'a'.repeat(63)],
    ['drf_1', `../${hash}`],
  ])('never leaves the draft’s own folder: %j, %j', async (draftId, sha256) => {
    await expect(bodies.get(draftId, sha256)).rejects.toBeInstanceOf(RangeError);
    await expect(bodies.put(draftId, sha256, 'x')).rejects.toBeInstanceOf(RangeError);

    expect(s3.calls()).toEqual([]);
  });
});
