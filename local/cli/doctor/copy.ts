import { GetObjectCommand, HeadObjectCommand, type HeadObjectCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { checkpointPath } from '../../../functions/adapters/ports.ts';
import { NoteRefused, readNote } from '../../../functions/domain/audit/checkpoint.ts';
import { tilePath, tileWidth } from '../../../functions/domain/audit/tiles.ts';
import type { TenantConfig } from '../../../lib/tenant-config.ts';
import { error, type Finding, ok, skipped, unknown } from './finding.ts';
import { troubleOf } from './trouble.ts';

/** S3 copies most files within this. @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html */
const copiedWithinMinutes = 15;

export interface LogCopyProps {
  /** In the stack's region, and another one that follows the bucket of the copy to its own. */
  readonly client: S3Client;
  readonly elsewhere: S3Client;
  /** What the stack prints. */
  readonly bucket: string | undefined;
  readonly copyTo: NonNullable<TenantConfig['auditLog']['copyTo']>;
  readonly now: () => Date;
}

/**
 * Whether the copy of the audit log begins where the log does, and is as far as the log is: S3 copies nothing that was written before it was told to,
 * and tries nothing again that it could not copy.
 *
 * It looks into the bucket of the copy where the credentials may, else at what S3 says of the log's own files.
 */
export async function checkLogCopy(props: LogCopyProps): Promise<Finding[]> {
  const { client, bucket } = props;
  if (bucket === undefined) return [unknown('copy', 'the stack does not say where its audit log is', 'deploy this version, then look again')];
  try {
    const newest = await textOf(client, bucket, checkpointPath);
    if (newest === undefined) return [ok('copy', 'nothing is in the audit log yet')];
    const { size } = readNote(newest);
    const oldest = await lookAt(props, bucket, tilePath('entries', 0, Math.min(size, tileWidth)), 'oldest');
    const last = await lookAt(props, bucket, `checkpoints/${size}`, 'newest');
    return together([oldest, last], props.copyTo);
  } catch (failure) {
    if (failure instanceof NoteRefused) return [error('copy', `the checkpoint of the audit log is none: ${failure.message}`, damaged)];
    return [troubleOf('copy', actions.join(', '), failure)];
  }
}

/** One file of the log in its copy: there, or on its way; copied by what S3 says of the log's own file, where the copy can't be looked into; or not. */
type Looked = { readonly is: 'there' } | { readonly is: 'unseen'; readonly path: string } | { readonly is: 'wrong'; readonly finding: Finding };

async function lookAt({ client, elsewhere, copyTo, now }: LogCopyProps, bucket: string, path: string, which: string): Promise<Looked> {
  const own = await head(client, { Bucket: bucket, Key: path });
  if (own === undefined) return wrong(unknown('copy', `the audit log has no ${path}`, damaged));
  const copy = await head(elsewhere, { Bucket: copyTo.bucket, Key: path, ExpectedBucketOwner: copyTo.account }).catch(ifClosed);
  if (copy !== undefined && copy !== 'closed') return { is: 'there' };
  const { ReplicationStatus: status = 'it was written before the copy was set up', LastModified: at = new Date(0) } = own;
  const file = `the ${which} file of the audit log, ${path}`;
  if (status === 'FAILED')
    return wrong(error('copy', `S3 could not copy ${file}`, `let in the role that the stack prints as AuditLogCopyRoleArn, then ${again}`));
  if (now().getTime() - at.getTime() < copiedWithinMinutes * 60_000) return { is: 'there' };
  if (copy === undefined) return wrong(error('copy', `${copyTo.bucket} lacks ${file}`, again));
  return status === 'COMPLETED' ? { is: 'unseen', path } : wrong(error('copy', `${file}, is not copied: ${status}`, again));
}

/** Without the second one S3 answers "access denied" for a file that is not there. */
const actions = ['s3:GetObject', 's3:ListBucket'];
const damaged = 'the log of sequence-audit says why (docs/operations.md, "The audit log")';
const again = 'have all files copied by a job of Batch Replication (docs/audit-log.md, "The copy")';
const wrong = (finding: Finding): Looked => ({ is: 'wrong', finding });

function together(looked: readonly Looked[], { bucket, account }: LogCopyProps['copyTo']): Finding[] {
  const faults = looked.flatMap((one) => (one.is === 'wrong' ? [one.finding] : []));
  if (faults.length > 0) return faults;
  const [unseen] = looked.flatMap((one) => (one.is === 'unseen' ? [one.path] : []));
  if (unseen === undefined) return [ok('copy', `${bucket} has the oldest and the newest file of the audit log, or gets it`)];
  return [
    ok('copy', 'S3 says that it has copied the oldest and the newest file of the audit log'),
    skipped('copy', `${bucket} itself may not be looked into`, `\`aws s3api head-object --bucket ${bucket} --key ${unseen}\`, with credentials of ${account}`),
  ];
}

/** Undefined where there is no such file. */
async function textOf(client: S3Client, bucket: string, path: string): Promise<string | undefined> {
  const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: path })).catch(ifMissing);
  return found?.Body?.transformToString();
}

const head = (client: S3Client, input: HeadObjectCommand['input']): Promise<HeadObjectCommandOutput | undefined> =>
  client.send(new HeadObjectCommand(input)).catch(ifMissing);

function ifMissing(failure: Error): undefined {
  if (failure.name !== 'NoSuchKey' && failure.name !== 'NotFound') throw failure;
}

/** An answer without a body has no other name for it than its number. */
function ifClosed(failure: Error & { readonly $metadata?: { readonly httpStatusCode?: number } }): 'closed' {
  if (failure.name !== 'AccessDenied' && failure.$metadata?.httpStatusCode !== 403) throw failure;
  return 'closed';
}
