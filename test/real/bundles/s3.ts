import { createHash } from 'node:crypto';
import type { Asked } from './iam.ts';
import { escaped, type Operation, type Reply, type Service, type ServiceRequest, xml } from './service.ts';

/** One version of an object, with the headers that it was put with. */
export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** S3 with the bucket in the path, as clients address it at an endpoint that is an IP address: versioned buckets in memory. */
export function s3(): Service & { readonly objects: StoredObject[] } {
  const objects: StoredObject[] = [];
  const newest = (bucket: string, key: string): StoredObject | undefined => objects.findLast((one) => one.bucket === bucket && one.key === key);

  const get = (bucket: string, key: string): Operation => ({
    name: 'GetObject',
    // S3 says that an object is missing only to whoever may list the bucket.
    asks: [ask('GetObject', `${bucket}/${key}`), ...(newest(bucket, key) ? [] : [ask('ListBucket', bucket)])],
    answer: () => {
      const found = newest(bucket, key);
      return found ? { headers: { etag: etagOf(found.bytes), 'x-amz-version-id': found.versionId }, body: found.bytes } : fault('NoSuchKey', 404);
    },
  });

  const put = (bucket: string, key: string, { headers, body }: ServiceRequest): Operation => {
    const context = {
      ...(headers['if-none-match'] !== undefined && { 's3:if-none-match': headers['if-none-match'] }),
      ...(headers['x-amz-object-lock-mode'] !== undefined && { 's3:object-lock-mode': String(headers['x-amz-object-lock-mode']) }),
    };
    const object = `${bucket}/${key}`;
    return {
      name: 'PutObject',
      asks: [
        ask('PutObject', object, context),
        ...(headers['x-amz-object-lock-mode'] === undefined ? [] : [ask('PutObjectRetention', object)]),
        ...(headers['x-amz-tagging'] === undefined ? [] : [ask('PutObjectTagging', object)]),
      ],
      answer: () => {
        if (headers['if-none-match'] === '*' && newest(bucket, key)) return fault('PreconditionFailed', 412);
        const versionId = `v${objects.length + 1}`;
        objects.push({ bucket, key, versionId, bytes: body, headers });
        return { headers: { etag: etagOf(body), 'x-amz-version-id': versionId } };
      },
    };
  };

  const listVersions = (bucket: string, prefix: string): Operation => ({
    name: 'ListObjectVersions',
    asks: [ask('ListBucketVersions', bucket)],
    answer: () => {
      const found = objects.filter((one) => one.bucket === bucket && one.key.startsWith(prefix));
      const versions = found.map(({ key, versionId }) => `<Version><Key>${escaped(key)}</Key><VersionId>${versionId}</VersionId></Version>`);
      return xml(`<ListVersionsResult><Name>${bucket}</Name><IsTruncated>false</IsTruncated>${versions.join('')}</ListVersionsResult>`);
    },
  });

  const remove = (bucket: string, body: string): Operation => {
    const named = [...body.matchAll(/<Key>([^<]+)<\/Key>(?:<VersionId>([^<]+)<\/VersionId>)?/g)].map(([, key = '', versionId]) => ({ key, versionId }));
    return {
      name: 'DeleteObjects',
      asks: named.map(({ key, versionId }) => ask(versionId === undefined ? 'DeleteObject' : 'DeleteObjectVersion', `${bucket}/${key}`)),
      answer: () => {
        for (const { key, versionId } of named) {
          const at = objects.findIndex((one) => one.bucket === bucket && one.key === key && one.versionId === versionId);
          if (at >= 0) objects.splice(at, 1);
        }
        return xml('<DeleteResult></DeleteResult>');
      },
    };
  };

  const service: Service = (request) => {
    const { method, path, query, headers, body } = request;
    const [bucket = '', ...rest] = path.split('/');
    const key = rest.join('/');
    if (String(headers['content-encoding'] ?? '').includes('aws-chunked')) return undefined;
    if (method === 'GET' && key !== '') return get(bucket, key);
    if (method === 'PUT' && key !== '') return put(bucket, key, request);
    if (method === 'GET' && query.has('versions')) return listVersions(bucket, query.get('prefix') ?? '');
    if (method === 'POST' && query.has('delete')) return remove(bucket, body.toString());
    return undefined;
  };
  return Object.assign(service, { objects });
}

const ask = (action: string, path: string, context: Asked['context'] = {}): Asked => ({ action: `s3:${action}`, resource: `arn:aws:s3:::${path}`, context });
const etagOf = (bytes: Buffer): string => `"${createHash('md5').update(bytes).digest('hex')}"`;
const fault = (code: string, status: number): Reply => xml(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`, status);
