import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';
import { acknowledge, reasons } from './nag-reasons.ts';

export interface MailRetriesProps {
  readonly encryptionKey: IKey;
}

/** Ours; at least six times what the function may run, as AWS advises. @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html */
const triedEveryMinutes = 5;
/** A tenant that is stopped over a weekend; ours. */
const triedForDays = 3;

/**
 * Where news of a mail waits that could not be dealt with: a bounce is told once, and nothing else owes what follows from it.
 *
 * Lambda itself tries again after one and two minutes only, and then puts the event here; so does SNS with what it can't hand to Lambda.
 */
export class MailRetries extends Construct {
  /** What is tried again. */
  readonly waiting: Queue;
  /** What was tried for three days in vain. It can be moved back. */
  readonly unheard: Queue;

  constructor(scope: Construct, id: string, { encryptionKey }: MailRetriesProps) {
    super(scope, id);
    const shared = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: encryptionKey,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.unheard = new Queue(this, 'Unheard', shared);
    acknowledge(this.unheard, reasons.noQueueBehind);
    this.waiting = new Queue(this, 'Waiting', {
      ...shared,
      visibilityTimeout: Duration.minutes(triedEveryMinutes),
      deadLetterQueue: { queue: this.unheard, maxReceiveCount: (triedForDays * 24 * 60) / triedEveryMinutes },
    });
  }

  /** Lets a role take what waits. The key it may use by way of the queue already, as it puts what failed there. */
  statements(): PolicyStatement[] {
    return [new PolicyStatement({ actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], resources: [this.waiting.queueArn] })];
  }

  /** Has a function called with what waits, one at a time: one that fails keeps no other from being told. */
  callEachTime(handler: HandlerFunction): void {
    const mapping = new EventSourceMapping(this, 'Mapping', { target: handler.live, eventSourceArn: this.waiting.queueArn, batchSize: 1 });
    mapping.node.addDependency(handler.role);
    acknowledge(mapping, reasons.queueKeepsWhatFails);
  }
}
