import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, reasons } from './nag-reasons.ts';

export interface BodiesProps {
  readonly encryptionKey: IKey;
}

/**
 * What a function may do with bodies.
 *
 * - `read`: get them
 * - `write`: that, and put them
 * - `erase`: read, and delete them with all their versions
 */
export type BodiesAccess = 'read' | 'write' | 'erase';

const bodyActions: Readonly<Record<BodiesAccess, string[]>> = {
  read: ['s3:GetObject'],
  write: ['s3:GetObject', 's3:PutObject'],
  erase: ['s3:GetObject', 's3:DeleteObjectVersion'],
};

/** Message bodies that are too long for a table, under `bodies/<draftId>/<sha256>`. They outlive the stack. */
export class Bodies extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: BodiesProps) {
    super(scope, id);

    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.encryptionKey,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    acknowledge(this.bucket, reasons.bodiesNotLogged);
  }

  /** The statements that give a role this access to bodies, all of them: their keys are not known before. */
  statements(access: BodiesAccess): PolicyStatement[] {
    return [
      new PolicyStatement({
        actions: bodyActions[access],
        resources: [this.bucket.arnForObjects('bodies/*')],
      }),
      // Without it, S3 answers "access denied" for a body that is gone, and a missing body could not be told from a broken role.
      new PolicyStatement({ actions: ['s3:ListBucket', ...(access === 'erase' ? ['s3:ListBucketVersions'] : [])], resources: [this.bucket.bucketArn] }),
    ];
  }
}
