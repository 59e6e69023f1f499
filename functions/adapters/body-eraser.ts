import type { BodyEraser } from './ports.ts';
import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from './s3.ts';

/** Most versions of one listing, and most objects of one deletion. @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const mostAtOnce = 1000;

/**
 * Erases the bodies of a draft from S3: every version of every object below `bodies/<draftId>/`, and every delete marker, each by its id.
 *
 * The first page is listed again after each deletion, so that what came in between is found too.
 */
export function createBodyEraser({ client = newClient(), bucket }: { client?: S3Client; bucket: string }): BodyEraser {
  return {
    async eraseAll(draftId) {
      if (!/^[A-Za-z0-9_-]+$/.test(draftId)) throw new RangeError(`not a draft id: ${draftId}`);
      for (let erased = 0; ; ) {
        const page = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: `bodies/${draftId}/`, MaxKeys: mostAtOnce }));
        const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map(({ Key, VersionId }) => ({ Key, VersionId }));
        if (found.length === 0) return erased;
        const { Errors = [] } = await client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: found, Quiet: true } }));
        if (Errors.length > 0) throw new Error(`S3 did not delete ${Errors.length} versions: ${Errors[0]?.Code}`);
        erased += found.length;
      }
    },
  };
}

const newClient = () =>
  new S3Client({ retryMode: 'adaptive', maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 10_000, throwOnRequestTimeout: true } });
