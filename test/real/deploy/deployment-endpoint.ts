import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { maxPayloadBytes, readBody } from '../../../local/api-gateway.ts';
import { account, region } from '../bundles/assembly.ts';
import { json, type Reply, xml } from '../bundles/service.ts';

export interface DeploymentEndpoint {
  readonly url: string;
  /** `<service> <operation>` of every call. */
  readonly calls: readonly string[];
  /** Calls that it does not know: none of them is answered as if it had worked. */
  readonly unknown: readonly string[];
  /** What was uploaded, by `<bucket>/<key>`. */
  readonly uploads: ReadonlyMap<string, Buffer>;
  /** Parameters of the change set that was made, as CloudFormation takes them. */
  readonly changeSet: () => URLSearchParams | undefined;
  stop(): Promise<void>;
}

/** As much of AWS as the CDK's command line calls for a new stack in a bootstrapped account: it takes everything, and makes nothing of it. */
export async function startDeploymentEndpoint(): Promise<DeploymentEndpoint> {
  const calls: string[] = [];
  const unknown: string[] = [];
  const uploads = new Map<string, Buffer>();
  const cloudFormation = standInForCloudFormation();

  const server = createServer((request, response) => {
    const answer = async (): Promise<Reply> => {
      const body = await readBody(request, maxPayloadBytes);
      if (body === 'too_large') throw new Error('larger than an asset of the test');
      const [, service = ''] = /\/([a-z0-9-]+)\/aws4_request/.exec(request.headers.authorization ?? '') ?? [];
      const form = new URLSearchParams(body.toString());
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://endpoint').pathname).slice(1);
      const operation = service === 's3' ? `${request.method} ${path.split('/')[0]}` : (form.get('Action') ?? String(request.headers['x-amz-target']));
      calls.push(`${service} ${operation}`);
      if (service === 's3' && request.method === 'PUT') uploads.set(path, body);
      const known = service === 'cloudformation' ? cloudFormation.answer(form) : replies[`${service} ${service === 's3' ? request.method : operation}`];
      if (!known) unknown.push(`${service} ${operation}`);
      return known ?? xml('<ErrorResponse><Error><Code>UnknownOperationException</Code><Message>unknown</Message></Error></ErrorResponse>', 400);
    };
    answer().then(
      ({ status = 200, headers = {}, body = '' }) => response.writeHead(status, headers).end(body),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    unknown,
    uploads,
    changeSet: cloudFormation.changeSet,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const result = (operation: string, inner: string): Reply =>
  xml(`<${operation}Response><${operation}Result>${inner}</${operation}Result></${operation}Response>`);

/** The same answer to every call of an operation. */
const replies: Readonly<Record<string, Reply>> = {
  'sts GetCallerIdentity': result(
    'GetCallerIdentity',
    `<Arn>arn:aws:iam::${account}:user/somebody</Arn><UserId>somebody</UserId><Account>${account}</Account>`,
  ),
  'sts AssumeRole': result(
    'AssumeRole',
    '<Credentials><AccessKeyId>ASIAASSUMED</AccessKeyId><SecretAccessKey>made-up</SecretAccessKey><SessionToken>made-up</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>',
  ),
  'ssm AmazonSSM.GetParameter': json({ Parameter: { Name: '/cdk-bootstrap/hnb659fds/version', Type: 'String', Value: '30' } }),
  's3 GET': xml('<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>'), // nothing has been uploaded before, and the bucket is there
  's3 PUT': { headers: { etag: '"made-up"' } },
};

/** CloudFormation, for one stack that is not there yet: a change set is ready at once, and so is the stack. */
function standInForCloudFormation() {
  let made: URLSearchParams | undefined;
  let isExecuted = false;
  const stackId = `arn:aws:cloudformation:${region}:${account}:stack/made-up/1`;

  const stack = (name: string | null): Reply => {
    const missing = `<Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id ${name} does not exist</Message></Error>`;
    if (!made) return xml(`<ErrorResponse>${missing}</ErrorResponse>`, 400);
    const status = isExecuted ? 'CREATE_COMPLETE' : 'REVIEW_IN_PROGRESS';
    return result(
      'DescribeStacks',
      `<Stacks><member><StackId>${stackId}</StackId><StackName>${made.get('StackName')}</StackName><StackStatus>${status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member></Stacks>`,
    );
  };

  return {
    changeSet: () => made,
    answer: (form: URLSearchParams): Reply | undefined => {
      const operation = form.get('Action') ?? '';
      switch (operation) {
        case 'DescribeStacks':
          return stack(form.get('StackName'));
        case 'CreateChangeSet':
          made = form;
          return result(operation, `<Id>${stackId}/change</Id><StackId>${stackId}</StackId>`);
        case 'DescribeChangeSet':
          return result(
            operation,
            `<ChangeSetId>${stackId}/change</ChangeSetId><ChangeSetName>change</ChangeSetName><StackId>${stackId}</StackId><Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><Changes><member><Type>Resource</Type></member></Changes>`,
          );
        case 'ExecuteChangeSet':
          isExecuted = true;
          return result(operation, '');
        case 'GetTemplate':
          return result(operation, '<TemplateBody>{}</TemplateBody>'); // what a stack has that is only reviewed
        case 'DescribeStackEvents':
          return result(operation, '<StackEvents></StackEvents>');
        case 'UpdateTerminationProtection':
          return result(operation, `<StackId>${stackId}</StackId>`);
        default:
          return undefined;
      }
    },
  };
}
