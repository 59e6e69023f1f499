import { CfnOutput, Duration, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { contract } from '../functions/runtime/contract.ts';
import { type LambdaName, reconciledVendors, settingVariable } from '../functions/runtime/env.ts';
import { ApprovalWorkflow } from './approval-workflow.ts';
import { AuditLog } from './audit-log.ts';
import { CostBudget } from './cost-budget.ts';
import { Dashboard } from './dashboard.ts';
import { Functions } from './functions.ts';
import { HttpApi } from './http-api.ts';
import { Keys } from './keys.ts';
import { Mail } from './mail.ts';
import { MailRetries } from './mail-retries.ts';
import { Monitoring } from './monitoring.ts';
import { acknowledge, reasons } from './nag-reasons.ts';
import { OutboxTriggers } from './outbox-triggers.ts';
import { Bodies } from './storage.ts';
import { Tables } from './tables.ts';
import { edgeRegion, type TenantConfig } from './tenant-config.ts';

export interface TenantStackProps extends StackProps {
  readonly config: TenantConfig;
  /** The code of each Lambda; its handler is `index.handler`. */
  readonly code: (lambda: LambdaName) => Code;
}

/** Everything of one tenant. Tables, bodies and keys stay when the stack goes. */
export class TenantStack extends Stack {
  constructor(scope: Construct, id: string, props: TenantStackProps) {
    const { config, code, ...stackProps } = props;
    super(scope, id, {
      description: `Countersign for ${config.tenantId}`,
      terminationProtection: true,
      ...(config.aws && { env: config.aws }),
      ...stackProps,
    });
    Tags.of(this).add('countersign:tenant', config.tenantId);

    const keys = new Keys(this, 'Keys', {
      tenantId: config.tenantId,
      ...(config.edge && { edge: { replicaRegions: replicasOf(config) } }),
      ...(config.helpdesk && { helpdesk: true }),
    });
    const shared = { encryptionKey: keys.data, logRetention: config.logRetentionDays };
    const tables = new Tables(this, 'Tables', shared);
    const bodies = new Bodies(this, 'Bodies', shared);
    const auditLog = new AuditLog(this, 'AuditLog', { tenantId: config.tenantId, ...(config.auditLog.copyTo && { copyTo: config.auditLog.copyTo }) });
    const mail = new Mail(this, 'Mail', { ...shared, domain: config.mail.domain, from: config.mail.from });
    const deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: keys.data,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    for (const finding of [reasons.isDeadLetterQueue, reasons.noQueueBehind]) acknowledge(deadLetters, finding);
    const http = new HttpApi(this, 'Http', {
      ...shared,
      tenantId: config.tenantId,
      throttle: { requestsPerSecond: config.limits.requestsPerSecond, burst: config.limits.requestBurst },
      ...(config.domain && { domain: config.domain }),
    });

    const functions = new Functions(this, 'Functions', {
      keys,
      ...(config.edge?.only && { originSecret: keys.origin }),
      tables,
      bodies,
      deadLetters,
      settings: settingsOf(config, http.url),
      code,
      logRetention: config.logRetentionDays,
      tracing: config.tracing,
    });
    const logBucket = { logBucket: auditLog.bucket.bucketName };
    const readApi = functions.make('read-api', { grants: [...keys.signStatements(), ...auditLog.readStatements()], resources: logBucket });
    auditLog.acknowledgeFiles(readApi.role);
    const comprehend = {
      grants: [new PolicyStatement({ actions: ['comprehend:DetectSentiment', 'comprehend:DetectPiiEntities'], resources: ['*'] })],
      everyResource: reasons.sentiment,
    };
    http.connect({
      intake: functions.make('intake', comprehend).live,
      'read-api': readApi.live,
      'admin-api': functions.make('admin-api').live,
      'policy-api': functions.make('policy-api').live,
      'policy-pages': functions.make('policy-pages').live,
      review: functions.make('review').live,
      console: functions.make('console').live,
      ...(config.helpdesk && { 'helpdesk-in': functions.make('helpdesk-in').live }),
    });

    const workflow = new ApprovalWorkflow(this, 'Workflow', {
      ...shared,
      tracing: config.tracing,
      tasks: {
        'open-stage': functions.make('open-stage').live,
        'escalate-stage': functions.make('escalate-stage').live,
        'release-reply': functions.make('release-reply').live,
        'send-holding-reply': functions.make('send-holding-reply').live,
      },
    });

    // A sweep of five minutes ago was made good by those after it; a bounce is told only once, and is tried again.
    const drainOutbox = functions.make('drain-outbox', {
      grants: [...mail.statements(), ...workflow.statements()],
      resources: { stateMachine: workflow.aliasArn, configurationSet: mail.configurationSet.configurationSetName },
      maxEventAge: Duration.minutes(5),
      readsStream: true,
      everyResource: reasons.taskSuccess,
    });
    const sendWebhook = functions.make('send-webhook', { maxEventAge: Duration.minutes(5), readsStream: true });
    const helpdeskOut = config.helpdesk && functions.make('helpdesk-out', { ...comprehend, maxEventAge: Duration.minutes(5), readsStream: true });
    const mailRetries = new MailRetries(this, 'MailRetries', shared);
    const mailEvents = functions.make('mail-events', { grants: mailRetries.statements(), maxEventAge: Duration.hours(6), failsTo: mailRetries.waiting });
    mailRetries.callEachTime(mailEvents);
    mail.events.addSubscription(new LambdaSubscription(mailEvents.live, { deadLetterQueue: mailRetries.waiting }));
    acknowledge(mailEvents.live, reasons.aliasSubscribed);
    const triggers = new OutboxTriggers(this, 'OutboxTriggers', {
      tables,
      drainOutbox,
      sendWebhook,
      helpdeskOut,
      reconcilesHelpdesk: config.helpdesk !== undefined && reconciledVendors.includes(config.helpdesk.vendor),
      stateMachine: workflow.stateMachine,
      deadLetters,
    });

    const measure = functions.make('measure');
    const measuring = new Rule(this, 'Measure', {
      description: 'Countersign: counts what waits and proves the routes',
      // In the middle of the five minutes that an alarm looks at: what stays wrong stays one alarm.
      schedule: Schedule.cron({ minute: '2/5' }),
      targets: [new LambdaTarget(measure.live)],
    });

    new Rule(this, 'Calibrate', {
      description: 'Countersign: looks at what the results say of the policy',
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [
        new LambdaTarget(functions.make('calibrate', { maxEventAge: Duration.minutes(30) }).live, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.minutes(30),
        }),
      ],
    });

    new Rule(this, 'EraseSubjects', {
      description: 'Countersign: goes on with the erasures that run',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [
        new LambdaTarget(functions.make('erase-subjects', { maxEventAge: Duration.minutes(5) }).live, {
          deadLetterQueue: deadLetters,
          maxEventAge: Duration.minutes(5),
        }),
      ],
    });

    const sequencer = functions.make('sequence-audit', {
      grants: auditLog.writeStatements(),
      resources: { ...logBucket, logKey: auditLog.key.keyArn },
    });
    auditLog.acknowledgeFiles(sequencer.role);
    auditLog.sequencedBy(sequencer.role);
    const sequencing = new Rule(this, 'SequenceAudit', {
      description: 'Countersign: takes new audit events into the log, and signs it',
      enabled: config.auditLog.waits !== true,
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaTarget(sequencer.live)],
    });

    for (const rule of [measuring, sequencing]) acknowledge(rule, reasons.scheduledAgain);

    const watched = {
      tenantId: config.tenantId,
      thresholds: {
        waiting: config.limits.alarmAboveWaiting,
        oldestHours: config.limits.alarmOldestHours,
        concurrentExecutions: config.limits.concurrentExecutions,
      },
      functions: functions.all,
      stateMachine: workflow.stateMachine,
      api: http.api,
    };
    const monitoring = new Monitoring(this, 'Monitoring', {
      ...shared,
      ...watched,
      addresses: config.alarms,
      sweep: triggers.sweep,
      streamReaders: triggers.streamReaders,
      measure,
      deadLetters,
      unheardBounces: mailRetries.unheard,
      ...(auditLog.copy && { uncopied: auditLog.copy.failed }),
    });
    new Dashboard(this, 'Dashboard', { ...watched, monitoring });
    if (config.budget) new CostBudget(this, 'Budget', { monthlyUsd: config.budget.monthlyUsd, addresses: config.alarms });

    const output = (name: string, value: string, description: string) => new CfnOutput(this, name, { value, description });
    output('Url', http.url, 'Where the API, the review pages and the queue are reached');
    if (http.domainTarget) output('DomainTarget', http.domainTarget, domainTargetIs(config));
    if (keys.origin) output('OriginSecretArn', keys.origin.secretArn, 'Holds the secret by which the edge proves itself');
    output('LinkKeysSecretArn', keys.linkKeys.secretArn, 'Holds the keys that sign review links; `countersign keys rotate` changes them');
    output('WebhookSecretArn', keys.webhook.secretArn, 'Holds the secret that the helpdesk checks webhooks with');
    if (keys.helpdesk)
      output('HelpdeskSecretArn', keys.helpdesk.secretArn, 'Holds what the helpdesk and we know of each other; `countersign helpdesk set` writes it');
    output('AccountsTable', tables.accounts.tableName, 'Accounts, people, API keys and policies');
    output('DraftsTable', tables.drafts.tableName, 'Drafts, decisions, and what is owed');
    output('AuditTable', tables.audit.tableName, 'Audit events');
    output('BodiesBucket', bodies.bucket.bucketName, 'Texts that are too long for a table');
    output('StateMachineArn', workflow.stateMachine.stateMachineArn, 'Waits with each draft');
    output('Contract', String(contract), 'Of what is kept in the tables: `countersign doctor` refuses to deploy code with a lower one');
    output('MailConfigurationSet', mail.configurationSet.configurationSetName, 'With which mails are sent');
    output('AuditStreamArn', tables.audit.tableStreamArn ?? '', 'The stream of audit events, for a consumer of your own (docs/compliance.md)');
    output('ReceiptKeyArn', keys.receipt.keyArn, 'Signs receipts; its public key may be kept elsewhere');
    output('AuditLogBucket', auditLog.bucket.bucketName, 'Holds the files of the audit log');
    output('AuditLogKeyArn', auditLog.key.keyArn, 'Signs the audit log; its public key belongs into trust.json');
    if (auditLog.copy)
      output('AuditLogCopyRoleArn', auditLog.copy.role.roleArn, 'Copies the audit log: the policy of the bucket of auditLog.copyTo lets it in');
    output('DeadLettersUrl', deadLetters.queueUrl, 'What could not be handled');
    output('UnheardBouncesArn', mailRetries.unheard.queueArn, 'Bounces that could not be handled for three days; they can be moved back');
    output('AlarmTopicArn', monitoring.topic.topicArn, 'Where alarms are told');
    for (const [index, { name, value }] of mail.identity.dkimRecords.entries()) {
      output(`DkimRecord${index + 1}`, `${name} CNAME ${value}`, `DNS record that lets ${config.mail.domain} send mail`);
    }
    // Strict alignment: a mail counts as ours by the signature of this very domain alone.
    output(
      'DmarcRecord',
      `_dmarc.${config.mail.domain} TXT "v=DMARC1; p=reject; adkim=s"`,
      'DNS record that has receivers refuse mails of that name which we did not sign; not where anything else sends from it',
    );
  }
}

const replicasOf = ({ aws }: TenantConfig) => (aws?.region === edgeRegion ? [] : [{ region: edgeRegion }]);

const domainTargetIs = ({ domain, edge }: TenantConfig): string =>
  edge?.originHost === undefined
    ? `What the DNS record of ${domain?.name} must point to (CNAME or alias)`
    : 'Where the edge finds the API; DNS points to the edge (output EdgeTarget of its stack)';

/** The settings of the running program, by variable. What is none is left out. */
function settingsOf(config: TenantConfig, publicUrl: string): Record<string, string> {
  const { limits, mail } = config;
  return {
    [settingVariable('tenantId')]: config.tenantId,
    [settingVariable('tenantName')]: config.tenantName,
    [settingVariable('publicUrl')]: publicUrl,
    [settingVariable('channel')]: config.channel,
    [settingVariable('mailFrom')]: mail.from,
    ...(config.webhookUrl === null ? {} : { [settingVariable('webhookUrl')]: config.webhookUrl }),
    ...(config.helpdesk && { [settingVariable('helpdesk')]: JSON.stringify(config.helpdesk) }),
    [settingVariable('mailDetail')]: mail.detail,
    [settingVariable('timeZone')]: config.timeZone,
    [settingVariable('language')]: config.language,
    [settingVariable('leastAssurance')]: config.assurance,
    [settingVariable('requestsPerSecond')]: String(limits.requestsPerSecond),
    [settingVariable('requestBurst')]: String(limits.requestBurst),
    [settingVariable('unknownTokensPerMinute')]: String(limits.unknownTokensPerMinute),
    [settingVariable('maxWaiters')]: String(limits.maxWaiters),
    [settingVariable('mailsPerHour')]: String(limits.mailsPerHour),
    [settingVariable('approvalsPerMinute')]: String(limits.approvalsPerMinute),
    [settingVariable('alarmAboveWaiting')]: String(limits.alarmAboveWaiting),
    [settingVariable('throttledPerMinute')]: String(limits.throttledPerMinute),
    [settingVariable('gatedPerMinute')]: String(limits.gatedPerMinute),
    [settingVariable('auditLogYears')]: String(config.auditLog.years),
    ...(config.sandbox && { [settingVariable('sandbox')]: 'true' }),
    ...(config.textDays === null ? {} : { [settingVariable('textDays')]: String(config.textDays) }),
    ...(config.scannerRanges.length === 0 ? {} : { [settingVariable('scannerRanges')]: config.scannerRanges.join(' ') }),
  };
}
