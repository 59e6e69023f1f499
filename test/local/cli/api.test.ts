import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../local/cli/api.ts';
import { Failure } from '../../../local/cli/command.ts';
import { temporaryFiles } from './a-context.ts';

const file = temporaryFiles();
const noStack = pathToFileURL(file('no-stack.json'));

/** Answers what it was asked, or breaks off, or talks of something else. */
let server: Server;
let url = '';
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    if (request.url === '/html') return response.end('<html>');
    if (request.url === '/none') return response.writeHead(204).end();
    if (request.url === '/away') return response.writeHead(302, { location: '/html' }).end();
    if (request.url === '/broken') return response.writeHead(200, { 'content-length': '100' }).write('{', () => request.socket.destroy());
    response
      .writeHead(409)
      .end(JSON.stringify({ method: request.method, path: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const api = (env: Record<string, string> = { COUNTERSIGN_URL: `${url}/`, COUNTERSIGN_KEY: 'cs_a_b' }, stackFile = noStack) => createApi({ env, stackFile });

describe('the API', () => {
  it('is called with the key, and a refusal is an answer', async () => {
    const answer = await api().call('PUT', '/v1/policy?force=1', { body: { a: 1 }, headers: { 'if-match': '"3"' } });

    expect(answer).toMatchObject({
      status: 409,
      body: {
        method: 'PUT',
        path: '/v1/policy?force=1',
        body: '{"a":1}',
        headers: { authorization: 'Bearer cs_a_b', 'content-type': 'application/json', 'if-match': '"3"' },
      },
    });
    expect(await api().call('DELETE', '/none')).toMatchObject({ status: 204, body: undefined });
  });

  it('is the local stack where the environment names none', async () => {
    const stackFile = pathToFileURL(file('stack.json', JSON.stringify({ url, keys: { admin: 'cs_admin', audit: 'cs_audit', helpdesk: 'x' } })));
    const authorization = async (env: Record<string, string>) => (await api(env, stackFile).call('GET', '/x', { localKey: 'audit' })).body;

    expect(api({ COUNTERSIGN_KEY: 'of another tenant' }, stackFile).url()).toBe(url);
    expect((await api({}, stackFile).call('GET', '/x')).body).toMatchObject({ headers: { authorization: 'Bearer cs_admin' } });
    expect(await authorization({})).toMatchObject({ headers: { authorization: 'Bearer cs_audit' } });
    expect(await authorization({ COUNTERSIGN_URL: url, COUNTERSIGN_KEY: 'cs_own' })).toMatchObject({ headers: { authorization: 'Bearer cs_own' } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['no tenant', {}, 'no tenant is named: set COUNTERSIGN_URL and COUNTERSIGN_KEY, or run a local one with `npm start`'],
    ['no key', { COUNTERSIGN_URL: 'https://a.example' }, 'COUNTERSIGN_KEY is not set: it is the API key for COUNTERSIGN_URL'],
    ['no address', { COUNTERSIGN_URL: 'a.example', COUNTERSIGN_KEY: 'k' }, 'COUNTERSIGN_URL is no http address: a.example'],
    ['another kind of address', { COUNTERSIGN_URL: 'ftp://a.example', COUNTERSIGN_KEY: 'k' }, 'COUNTERSIGN_URL is no http address: ftp://a.example'],
    [
      'no key at all',
      { COUNTERSIGN_URL: 'https://a.example', COUNTERSIGN_KEY: 'two\nlines' },
      'COUNTERSIGN_KEY is no API key: it holds characters that no key has',
    ],
  ])('tells %s', (_, env, message) => {
    expect(() => api(env).url()).toThrow(new Failure(message));
  });

  it('tells in one line what came of it instead of an answer', async () => {
    const dead = createServer();
    await new Promise<void>((resolve) => dead.listen(0, '127.0.0.1', resolve));
    const { port } = dead.address() as AddressInfo;
    await new Promise((resolve) => dead.close(resolve));
    const nobody = `http://127.0.0.1:${port}`;

    await expect(api({ COUNTERSIGN_URL: nobody, COUNTERSIGN_KEY: 'k' }).call('GET', '/x')).rejects.toThrow(
      new Failure(`${nobody} can't be reached: nothing listens there`),
    );
    const left = pathToFileURL(file('left.json', JSON.stringify({ url: nobody, keys: { admin: 'k' } })));
    await expect(api({}, left).call('GET', '/x')).rejects.toThrow(/nothing listens there\. It is the local stack that \.local\/stack\.json names$/);
    await expect(api().call('GET', '/html')).rejects.toThrow(new Failure(`${url} answered 200 and no JSON: it is no address of Countersign`));
    await expect(api().call('GET', '/away')).rejects.toThrow(Failure);
    await expect(api().call('GET', '/broken')).rejects.toThrow(/ broke off its answer: /);
  });
});
