/** What is used of S3: in a bundle a file of its own (`lib/bundle.ts`), as most processes never see a text that is so long that it stands there. */
export { DeleteObjectsCommand, GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
