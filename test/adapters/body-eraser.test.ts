import { DeleteObjectsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBodyEraser } from '../../functions/adapters/body-eraser.ts';

const s3 = mockClient(S3Client);
const eraser = createBodyEraser({ client: new S3Client({ region: 'eu-central-1' }), bucket: 'tenant-bodies' });
const one = (Key: string, VersionId: string) => ({ Key: `bodies/drf_1/${Key}`, VersionId });

beforeEach(() => {
  s3.reset();
});

describe('erasing the bodies of a draft', () => {
  it('deletes every version and every delete marker by its id, until a listing is empty', async () => {
    s3.on(ListObjectVersionsCommand)
      .resolvesOnce({ Versions: [one('a', 'v2'), one('a', 'v1')], DeleteMarkers: [one('b', 'm1')], IsTruncated: true })
      .resolvesOnce({ Versions: [one('c', 'v1')] })
      .resolves({});
    s3.on(DeleteObjectsCommand).resolves({});

    expect(await eraser.eraseAll('drf_1')).toBe(4);

    expect(s3.commandCalls(ListObjectVersionsCommand).map(({ args }) => args[0].input)).toEqual(
      Array(3).fill({ Bucket: 'tenant-bodies', Prefix: 'bodies/drf_1/', MaxKeys: 1000 }),
    );
    expect(s3.commandCalls(DeleteObjectsCommand).map(({ args }) => args[0].input.Delete?.Objects)).toEqual([
      [one('a', 'v2'), one('a', 'v1'), one('b', 'm1')],
      [one('c', 'v1')],
    ]);
  });

  it('fails where S3 kept one, and for what is no id', async () => {
    s3.on(ListObjectVersionsCommand).resolves({ Versions: [one('a', 'v1')] });
    s3.on(DeleteObjectsCommand).resolves({ Errors: [{ Code: 'AccessDenied', Key: 'bodies/drf_1/a' }] });

    await expect(eraser.eraseAll('drf_1')).rejects.toThrow('S3 did not delete 1 versions: AccessDenied');
    await expect(eraser.eraseAll('drf_1/../x')).rejects.toThrow(RangeError);
    await expect(eraser.eraseAll('')).rejects.toThrow(RangeError);
  });
});
