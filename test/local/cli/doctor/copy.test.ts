import { GetObjectCommand, HeadObjectCommand, type HeadObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLogCopy } from '../../../../local/cli/doctor/copy.ts';
import { failure, now } from './fakes.ts';

const s3 = mockClient(S3Client);
afterAll(() => s3.restore());

const copyTo = { bucket: 'acme-audit-copy', account: '210987654321' };
const hour = 3_600_000;
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const noteOf = (size: number) =>
  `approvals.acme.example/countersign\n${size}\n${'A'.repeat(43)}=\n\n— approvals.acme.example/countersign ${Buffer.alloc(68).toString('base64')}\n`;

/** What is asked of S3 for a file of the log's own bucket, or of the copy. */
type File = Partial<HeadObjectCommandOutput> | Error;
const old: File = { LastModified: new Date(now.getTime() - 300 * 24 * hour), ReplicationStatus: 'COMPLETED' };
const oldest = 'tile/entries/000';
const newest = 'checkpoints/700';

/** A log of 700 entries. */
function files(own: Readonly<Record<string, File>>, copy: Readonly<Record<string, File>> | Error): void {
  for (const [path, file] of Object.entries(own)) on({ Bucket: 'log', Key: path }, file);
  if (copy instanceof Error) s3.on(HeadObjectCommand, { Bucket: copyTo.bucket }).rejects(copy);
  else for (const [path, file] of Object.entries(copy)) on({ Bucket: copyTo.bucket, Key: path, ExpectedBucketOwner: copyTo.account }, file);
}
const on = (asked: object, file: File) =>
  file instanceof Error ? s3.on(HeadObjectCommand, asked).rejects(file) : s3.on(HeadObjectCommand, asked).resolves(file as HeadObjectCommandOutput);

const checkpoint = (text: string | undefined) =>
  text === undefined
    ? s3.on(GetObjectCommand, { Bucket: 'log', Key: 'checkpoint' }).rejects(failure('NoSuchKey'))
    : s3.on(GetObjectCommand, { Bucket: 'log', Key: 'checkpoint' }).resolves({ Body: { transformToString: async () => text } } as never);
beforeEach(() => {
  s3.reset();
  s3.on(HeadObjectCommand).rejects(failure('NotFound'));
  checkpoint(noteOf(700));
});

const look = (bucket: string | undefined = 'log') =>
  checkLogCopy({ client: new S3Client({ region: 'eu-central-1' }), elsewhere: new S3Client({ region: 'eu-central-1' }), bucket, copyTo, now: () => now });

describe('the copy of the audit log', () => {
  it('is well where it has the oldest bundle and the newest root', async () => {
    files({ [oldest]: old, [newest]: old }, { [oldest]: {}, [newest]: {} });

    expect(await look()).toMatchObject([{ check: 'copy', level: 'ok', says: expect.stringContaining('oldest and the newest') }]);
  });

  it('begins with a partial bundle where the log is that short', async () => {
    checkpoint(noteOf(7));
    files({ 'tile/entries/000.p/7': old, 'checkpoints/7': old }, { 'tile/entries/000.p/7': {}, 'checkpoints/7': {} });

    expect(await look()).toMatchObject([{ level: 'ok' }]);
  });

  it('lacks what was written before it was set up: a job of Batch Replication brings it', async () => {
    const { ReplicationStatus: _, ...never } = old as HeadObjectCommandOutput;
    const batch = { check: 'copy', level: 'error', fix: expect.stringContaining('Batch Replication') };
    files({ [oldest]: never, [newest]: old }, { [newest]: {} });
    expect(await look()).toMatchObject([{ ...batch, says: `acme-audit-copy lacks the oldest file of the audit log, ${oldest}` }]);

    files(
      {},
      {
        [oldest]: Object.assign(failure('403'), { $metadata: { httpStatusCode: 403 } }),
      },
    );
    expect(await look()).toMatchObject([{ ...batch, says: expect.stringContaining('written before the copy was set up') }]);
  });

  it('lacks what S3 copied into another bucket before', async () => {
    files({ [oldest]: old, [newest]: old }, { [newest]: {} });

    expect(await look()).toMatchObject([{ level: 'error', says: expect.stringContaining('lacks the oldest file') }]);
  });

  it('has stopped where S3 could not copy the newest root, however new that is', async () => {
    files({ [oldest]: old, [newest]: { LastModified: minutesAgo(1), ReplicationStatus: 'FAILED' } }, { [oldest]: {} });

    expect(await look()).toMatchObject([
      { level: 'error', says: `S3 could not copy the newest file of the audit log, ${newest}`, fix: expect.stringContaining('AuditLogCopyRoleArn') },
    ]);
  });

  it.each([
    [14, 'ok'],
    [15, 'error'],
  ] as const)('may be behind by what is on its way for less than a quarter of an hour: %i minutes are %s', async (minutes, level) => {
    files({ [oldest]: old, [newest]: { LastModified: minutesAgo(minutes), ReplicationStatus: 'PENDING' } }, { [oldest]: {} });

    expect(await look()).toMatchObject([{ level }]);
  });

  it('is judged by what S3 says of the log’s own files where it may not be looked into', async () => {
    files({ [oldest]: old, [newest]: old }, failure('AccessDenied'));
    expect(await look()).toMatchObject([
      { level: 'ok', says: expect.stringContaining('S3 says') },
      { level: 'skipped', fix: `\`aws s3api head-object --bucket acme-audit-copy --key ${oldest}\`, with credentials of 210987654321` },
    ]);

    files({ [newest]: { ...old, ReplicationStatus: 'PENDING' } }, failure('AccessDenied'));
    expect(await look()).toMatchObject([{ level: 'error', says: expect.stringContaining('is not copied: PENDING') }]);
  });

  it('is nothing yet of a log that is not begun', async () => {
    checkpoint(undefined);

    expect(await look()).toMatchObject([{ level: 'ok', says: 'nothing is in the audit log yet' }]);
  });

  it('says what it could not look at', async () => {
    expect(await checkLogCopy({ client: new S3Client({}), elsewhere: new S3Client({}), bucket: undefined, copyTo, now: () => now })).toMatchObject([
      { level: 'unknown' },
    ]);
    expect(await look()).toMatchObject([
      { level: 'unknown', says: `the audit log has no ${oldest}` },
      { level: 'unknown', says: `the audit log has no ${newest}` },
    ]);
    s3.on(HeadObjectCommand).rejects(failure('SlowDown'));
    expect(await look()).toMatchObject([{ level: 'unknown', says: expect.stringContaining('SlowDown') }]);
    checkpoint('nothing of the kind');
    expect(await look()).toMatchObject([{ level: 'error', says: expect.stringContaining('not a signed note') }]);
  });
});
