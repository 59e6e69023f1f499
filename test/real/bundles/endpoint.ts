import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { maxPayloadBytes, readBody } from '../../../local/api-gateway.ts';
import type { Asked } from './iam.ts';
import { json, type Reply, type Service, type ServiceRequest, xml } from './service.ts';

/** One call that reached the endpoint. */
export interface ServiceCall {
  /** The function, by its access key. */
  readonly caller: string;
  /** As the signature names it: `dynamodb`, `states`. */
  readonly service: string;
  readonly operation: string;
  readonly outcome: 'answered' | 'denied' | 'unknown';
  /** What IAM refused. */
  readonly refused?: Asked;
}

export interface Endpoint {
  /** `http://127.0.0.1:<port>`: what `AWS_ENDPOINT_URL` says. */
  readonly url: string;
  readonly calls: readonly ServiceCall[];
  stop(): Promise<void>;
}

export interface EndpointOptions {
  /** By the name that signatures use. */
  readonly services: Readonly<Record<string, Service>>;
  readonly callerOf: (accessKey: string) => string | undefined;
  /** What IAM says to the function's role. */
  readonly isAllowed: (caller: string, asked: Asked) => boolean;
}

/** Credential scope of Signature Version 4: who calls which service. */
const scope = /Credential=([A-Z0-9]+)\/\d{8}\/[a-z0-9-]+\/([a-z0-9-]+)\/aws4_request/;

/** All of AWS behind one address, as an emulator is: each call goes to the stand-in of the service it was signed for, once IAM lets it through. */
export async function startEndpoint({ services, callerOf, isAllowed }: EndpointOptions): Promise<Endpoint> {
  const calls: ServiceCall[] = [];

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const [, accessKey = '', service = ''] = scope.exec(request.headers.authorization ?? '') ?? [];
    const caller = callerOf(accessKey) ?? 'nobody';
    const read = await toRequest(request);
    const found = services[service]?.(read);
    if (!found || caller === 'nobody') {
      calls.push({ caller, service, operation: read.target ?? `${read.method} /${read.path}`, outcome: 'unknown' });
      return refusal(service, 'UnknownOperationException');
    }
    const refused = found.asks.find((asked) => !isAllowed(caller, asked));
    calls.push({ caller, service, operation: found.name, outcome: refused ? 'denied' : 'answered', ...(refused && { refused }) });
    return refused ? refusal(service, service === 's3' ? 'AccessDenied' : 'AccessDeniedException') : found.answer();
  };

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, json({ __type: 'InternalServerError', message: String(error) }, 500)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function toRequest(request: IncomingMessage): Promise<ServiceRequest> {
  const body = await readBody(request, maxPayloadBytes);
  if (body === 'too_large') throw new Error('larger than any call of ours');
  const url = new URL(request.url ?? '/', 'http://endpoint');
  return {
    target: request.headers['x-amz-target'] as string | undefined,
    method: request.method ?? '',
    path: decodeURIComponent(url.pathname).slice(1),
    query: url.searchParams,
    headers: request.headers,
    body,
  };
}

function refusal(service: string, code: string): Reply {
  if (service === 's3') return xml(`<Error><Code>${code}</Code><Message>refused</Message></Error>`, 403);
  if (service === 'ses') return xml(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>refused</Message></Error></ErrorResponse>`, 403);
  return json({ __type: code, message: 'refused' }, 400);
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, headers).end(body);
}
