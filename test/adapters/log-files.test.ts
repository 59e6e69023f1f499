import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLogFiles } from '../../functions/adapters/log-files.ts';
import { OtherBytes } from '../../functions/adapters/ports.ts';
import { createMemoryLogFiles } from '../../local/stand-ins/log-files.ts';

const s3 = mockClient(S3Client);
const files = createLogFiles({
  client: new S3Client({ region: 'eu-central-1' }),
  bucket: 'tenant-log',
  years: 7,
  clock: { now: () => new Date('2028-02-29T12:00:00Z') },
  pause: async () => {},
});
const bytes = Buffer.from('entry');
const failure = (name: string) => new S3ServiceException({ name, $fault: 'client', $metadata: {}, message: 'x' });
const bodyOf = (content: Uint8Array) => Object.assign(Readable.from([]), { transformToByteArray: async () => Uint8Array.from(content) }) as never;
const puts = () => s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  s3.reset();
  s3.on(PutObjectCommand).resolves({});
});

describe('R102: a file of the audit log', () => {
  it.each(['tile/0/x001/067', 'tile/entries/000', 'checkpoints/1204', 'roots/2026-11-22'])('is put once, and locked for years: %s', async (path) => {
    expect(await files.put(path, bytes, { once: true })).toBe('written');

    expect(puts()).toEqual([
      {
        Bucket: 'tenant-log',
        Key: path,
        Body: bytes,
        IfNoneMatch: '*',
        ObjectLockMode: 'COMPLIANCE',
        ObjectLockRetainUntilDate: new Date('2035-03-01T12:00:00Z'),
      },
    ]);
  });

  it.each(['tile/0/x001/067.p/12', 'tile/entries/000.p/255'])('is put once and may go some weeks later where the next one supersedes it: %s', async (path) => {
    await files.put(path, bytes, { once: true });

    expect(puts()).toEqual([{ Bucket: 'tenant-log', Key: path, Body: bytes, IfNoneMatch: '*', Tagging: 'countersign-log=partial' }]);
  });

  it.each(['tile/1/000.p/12', 'tile/2/000.p/1', 'tile/1/x001/067.p/255'])(
    'stays where it is a tile above the leaves: none may supersede it for years: %s',
    async (path) => {
      await files.put(path, bytes, { once: true });

      expect(puts()).toEqual([{ Bucket: 'tenant-log', Key: path, Body: bytes, IfNoneMatch: '*' }]);
    },
  );

  it('is written over where it is the newest checkpoint', async () => {
    await files.put('checkpoint', bytes, { once: false });

    expect(puts()).toEqual([{ Bucket: 'tenant-log', Key: 'checkpoint', Body: bytes }]);
  });

  it('F25: is fine where the very same one is there', async () => {
    s3.on(PutObjectCommand).rejects(failure('PreconditionFailed'));
    s3.on(GetObjectCommand, { Bucket: 'tenant-log', Key: 'tile/0/000' }).resolves({ Body: bodyOf(bytes) });

    expect(await files.put('tile/0/000', bytes, { once: true })).toBe('exists');
  });

  it('T28: is an error where another one is there', async () => {
    s3.on(PutObjectCommand).rejects(failure('PreconditionFailed'));
    s3.on(GetObjectCommand).resolves({ Body: bodyOf(Buffer.from('other')) });

    await expect(files.put('tile/0/000', bytes, { once: true })).rejects.toBeInstanceOf(OtherBytes);
  });

  it('is an error, too, where one is there and can not be found', async () => {
    s3.on(PutObjectCommand).rejects(failure('PreconditionFailed'));
    s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'x', $metadata: {} }));

    await expect(files.put('tile/0/000', bytes, { once: true })).rejects.toBeInstanceOf(OtherBytes);
  });

  it('is tried again where somebody else writes it at the same time, a few times', async () => {
    s3.on(PutObjectCommand).rejectsOnce(failure('ConditionalRequestConflict')).rejectsOnce(failure('ConditionalRequestConflict')).resolves({});
    expect(await files.put('tile/0/000', bytes, { once: true })).toBe('written');

    s3.reset();
    s3.on(PutObjectCommand).rejects(failure('ConditionalRequestConflict'));
    await expect(files.put('tile/0/000', bytes, { once: true })).rejects.toMatchObject({ name: 'ConditionalRequestConflict' });
    expect(puts()).toHaveLength(4);
  });

  it.each(['AccessDenied', 'SlowDown', 'InternalError', 'NoSuchBucket'])(
    'throws %s, at the put and at the get: what can not be read is not missing',
    async (name) => {
      s3.on(PutObjectCommand).rejects(failure(name));
      s3.on(GetObjectCommand).rejects(failure(name));

      await expect(files.put('tile/0/000', bytes, { once: true })).rejects.toMatchObject({ name });
      await expect(files.get('tile/0/000')).rejects.toMatchObject({ name });
    },
  );

  it('throws what is no error of the service', async () => {
    s3.on(PutObjectCommand).callsFake(() => Promise.reject('a word'));

    await expect(files.put('tile/0/000', bytes, { once: true })).rejects.toBe('a word');
  });

  it('is read as it was put, and undefined where there is none', async () => {
    s3.on(GetObjectCommand, { Bucket: 'tenant-log', Key: 'tile/0/000' }).resolves({ Body: bodyOf(bytes) });
    s3.on(GetObjectCommand, { Bucket: 'tenant-log', Key: 'tile/0/001' }).rejects(new NoSuchKey({ message: 'x', $metadata: {} }));
    s3.on(GetObjectCommand, { Bucket: 'tenant-log', Key: 'tile/0/002' }).resolves({});

    expect(Buffer.from((await files.get('tile/0/000')) ?? '')).toEqual(bytes);
    expect(await files.get('tile/0/001')).toBeUndefined();
    await expect(files.get('tile/0/002')).rejects.toThrow('without a body');
  });
});

describe('files in memory', () => {
  it('are as strict as those in S3', async () => {
    const memory = createMemoryLogFiles();

    expect(await memory.put('tile/0/000', bytes, { once: true })).toBe('written');
    expect(await memory.put('tile/0/000', bytes, { once: true })).toBe('exists');
    await expect(memory.put('tile/0/000', Buffer.from('other'), { once: true })).rejects.toBeInstanceOf(OtherBytes);
    expect(await memory.put('checkpoint', bytes, { once: false })).toBe('written');
    expect(await memory.put('checkpoint', Buffer.from('next'), { once: false })).toBe('written');
    expect(Buffer.from((await memory.get('checkpoint')) ?? '').toString()).toBe('next');
    expect(await memory.get('tile/0/001')).toBeUndefined();
  });
});
