import type * as z from 'zod';
import type { ImportOutcome } from './adapters/accounts-store.ts';
import { isSandboxKey } from './domain/api-key.ts';
import { DelegationRequest, delegationRefusals } from './domain/approval/delegation.ts';
import { type Person, PersonFields } from './domain/approval/person.ts';
import type { Actor } from './domain/audit-entry.ts';
import { type Account, AccountFields, OwnId } from './domain/policy/account.ts';
import { SubjectRequest, subjectOf, viewErasure, viewHold } from './domain/subject.ts';
import { AccountLine, type Imported, type ImportedLine, KeyEnd, KeyRequest, keyEndOf, PersonLine } from './runtime/admin-schemas.ts';
import { accountsDep, depsOf, edgeDep, erasuresDep, linkKeysDep } from './runtime/aws-deps.ts';
import { type Event, endpoint, http, type Outcome, problem, type Refusal, type Request, type Result, reply } from './runtime/compose.ts';
import { createCursors, ListQuery } from './runtime/cursor.ts';
import type { Deps } from './runtime/deps.ts';
import { accountColumns, type Columns, importTypes, personColumns, type ReadLine, readImport } from './runtime/import-lines.ts';
import { onLambda } from './runtime/lambda.ts';
import { badCursor, type FieldError, invalid, sandboxOff } from './runtime/problem.ts';

export type AdminDeps = Pick<Deps, 'accounts' | 'erasures' | 'clock' | 'log' | 'settings' | 'linkKeys' | 'originSecret' | 'gate'>;

/** Accounts, people, delegations and API keys: what an administrator of the tenant keeps; and what is erased or must be kept. */
export function createHandler({ accounts, erasures, linkKeys, ...deps }: AdminDeps): (event: Event) => Promise<Result> {
  const cursors = createCursors(linkKeys);
  const scope = 'admin';

  /** One page of a list, its cursor opened and sealed. */
  const page = async <T>(
    list: string,
    { limit, cursor }: z.infer<typeof ListQuery>,
    read: (asked: { limit: number; cursor?: string }) => Promise<{ items: T[]; next: string | null }>,
  ): Promise<Outcome> => {
    const position = cursor === undefined ? undefined : await cursors.open(list, cursor);
    if (cursor !== undefined && position === undefined) return badCursor();
    const { items, next } = await read({ limit, ...(position !== undefined && { cursor: position }) });
    return reply(200, { items, next: next === null ? null : await cursors.seal(list, next) });
  };

  const importLines = async <T extends Account | Person>(
    { rawBody, headers }: Request<unknown>,
    schema: z.ZodType<T>,
    columns: Columns,
    guarded: readonly Guarded<T>[],
    take: (lines: readonly T[]) => Promise<readonly ImportOutcome<T>[]>,
  ): Promise<Outcome> => {
    const read = readImport(rawBody, headers['content-type'] ?? '', schema, columns);
    if ('refused' in read) return read;
    const good = read.flatMap(({ value }) => value ?? []);
    const outcomes = await take(good);
    const people = good.some(({ managerId }) => managerId !== undefined) ? await accounts.listPeople() : [];
    return reply(200, importReport(read, outcomes, guarded, new Set(people.map(({ id }) => id))));
  };

  return http(
    { accounts, ...deps },
    {
      'GET /v1/accounts': endpoint({ scope, query: ListQuery, run: ({ query }) => page('accounts', query, (asked) => accounts.listAccounts(asked)) }),
      'GET /v1/accounts/{id}': endpoint({
        scope,
        run: byId(async (id) => {
          const found = await accounts.getAccount(id);
          return found ? reply(200, found.account) : notFound;
        }),
      }),
      'GET /v1/accounts/{id}/commitments': endpoint({
        scope: ['admin', 'audit:read'],
        run: byId(async (id) => reply(200, { items: await accounts.openCommitments(id) })),
      }),
      'PUT /v1/accounts/{id}': endpoint({
        scope,
        body: AccountFields,
        run: byId(async (id, request) => {
          const { account, outcome } = await accounts.putAccount(id, request.body, actorOf(request));
          return reply(outcome === 'created' ? 201 : 200, account);
        }, badId),
      }),
      'DELETE /v1/accounts/{id}': endpoint({
        scope,
        run: byId(async (id, request) => ((await accounts.deleteAccount(id, actorOf(request))) ? reply(204) : notFound)),
      }),
      'POST /v1/accounts/import': endpoint({
        scope,
        types: importTypes,
        run: (request) => importLines(request, AccountLine, accountColumns, guardedOfAccounts, (lines) => accounts.importAccounts(lines, actorOf(request))),
      }),
      'POST /v1/people/import': endpoint({
        scope,
        types: importTypes,
        run: (request) => importLines(request, PersonLine, personColumns, guardedOfPeople, (lines) => accounts.importPeople(lines, actorOf(request))),
      }),

      'GET /v1/people': endpoint({
        scope,
        query: ListQuery,
        run: ({ query }) =>
          page('people', query, async ({ limit, cursor = '' }) => {
            const rest = (await accounts.listPeople()).filter(({ id }) => id > cursor).sort((a, b) => (a.id < b.id ? -1 : 1));
            return { items: rest.slice(0, limit), next: rest.length > limit ? (rest[limit - 1]?.id ?? null) : null };
          }),
      }),
      'GET /v1/people/{id}': endpoint({
        scope,
        run: byId(async (id) => {
          const person = await accounts.getPerson(id);
          if (!person) return notFound;
          const delegations = await accounts.listDelegations();
          return reply(200, { ...person, delegations: delegations.filter(({ delegatorId }) => delegatorId === id) });
        }),
      }),
      'PUT /v1/people/{id}': endpoint({
        scope,
        body: PersonFields,
        run: byId(async (id, request) => {
          const put = await accounts.putPerson(id, request.body, actorOf(request));
          if (!put.ok) return problem(409, put.reason, 'another person has this address');
          return reply(put.outcome === 'created' ? 201 : 200, put.person);
        }, badId),
      }),
      'DELETE /v1/people/{id}': endpoint({
        scope,
        run: byId(async (id, request) => ((await accounts.deletePerson(id, actorOf(request))) ? reply(204) : notFound)),
      }),
      'POST /v1/people/{id}/delegations': endpoint({
        scope,
        body: DelegationRequest,
        run: byId(async (id, request) => {
          const added = await accounts.addDelegation(id, request.body, actorOf(request));
          if (added.ok) return reply(201, added.delegation);
          return added.reason === 'unknown_person' ? notFound : problem(409, 'delegation_refused', delegationRefusals[added.reason]);
        }),
      }),
      'DELETE /v1/people/{id}/delegations/{delegationId}': endpoint({
        scope,
        run: byId(async (id, request) => {
          const delegationId = OwnId.safeParse(request.params.delegationId);
          return delegationId.success && (await accounts.endDelegation(id, delegationId.data, actorOf(request))) ? reply(204) : notFound;
        }),
      }),

      'POST /v1/subjects/erase': endpoint({
        scope,
        body: SubjectRequest,
        async run(request) {
          const begun = await erasures.request(subjectOf(request.body), request.body.reason, keyIdOf(request));
          return begun.ok ? reply(202, viewErasure(begun.erasure)) : eraseRefusals[begun.reason];
        },
      }),
      'GET /v1/subjects/erase/{id}': endpoint({
        scope,
        run: byId(async (id) => {
          const erasure = await erasures.find(id);
          return erasure ? reply(200, viewErasure(erasure)) : notFound;
        }),
      }),
      'GET /v1/subjects/hold': endpoint({
        scope,
        query: ListQuery,
        run: ({ query }) =>
          page('holds', query, async (asked) => {
            const { items, next } = await erasures.listHolds(asked);
            return { items: items.map(viewHold), next };
          }),
      }),
      'PUT /v1/subjects/hold': endpoint({
        scope,
        body: SubjectRequest,
        async run(request) {
          const { hold, isNew } = await erasures.hold(subjectOf(request.body), request.body.reason, keyIdOf(request));
          return reply(isNew ? 201 : 200, viewHold(hold));
        },
      }),
      'DELETE /v1/subjects/hold': endpoint({
        scope,
        body: SubjectRequest,
        run: async (request) => ((await erasures.release(subjectOf(request.body), request.body.reason, keyIdOf(request))) ? reply(204) : notFound),
      }),

      'GET /v1/keys': endpoint({ scope, query: ListQuery, run: ({ query }) => page('keys', query, (asked) => accounts.listKeys(asked)) }),
      'POST /v1/keys': endpoint({
        scope,
        body: KeyRequest,
        async run(request) {
          if (isSandboxKey(request.body) && !deps.settings.sandbox) return sandboxOff();
          const { key, plain } = await accounts.createKey(request.body.name, request.body.scopes, actorOf(request));
          return reply(201, { ...key, key: plain });
        },
      }),
      'DELETE /v1/keys/{id}': endpoint({
        scope,
        query: KeyEnd,
        run: byId(async (id, request) => {
          const at = keyEndOf(request.query, deps.clock.now());
          if (at === 'too_far') return invalid([{ path: 'at', message: 'more than 90 days ahead' }]);
          return (await accounts.revokeKey(id, actorOf(request), at)) ? reply(204) : notFound;
        }),
      }),
    },
    { onceMended: true },
  );
}

const notFound = problem(404, 'not_found');
const eraseRefusals = {
  legal_hold: problem(409, 'legal_hold', 'a legal hold forbids it'),
  under_way: problem(409, 'under_way', 'an erasure of the same subject runs, for another reason'),
  too_many: problem(409, 'too_many', 'as many erasures as may run at once do run: try again in an hour'),
} as const;
const badId = invalid([{ path: 'id', message: 'an id has 1 to 128 of A-Z a-z 0-9 . _ : -' }]);

/** Runs for an id that can be one; any other is refused before a key of an item is made of it. */
const byId =
  <Body, Query>(run: (id: string, request: Request<Body, Query>) => Promise<Outcome>, otherwise: Refusal = notFound) =>
  async (request: Request<Body, Query>): Promise<Outcome> => {
    const id = OwnId.safeParse(request.params.id);
    return id.success ? run(id.data, request) : otherwise;
  };

const keyIdOf = ({ key }: Pick<Request, 'key'>): string => key?.id ?? '';
const actorOf = ({ key }: Pick<Request, 'key'>): Actor => ({ via: 'api', ...(key && { keyId: key.id }) });

/** A member that holds replies back, and what says that it did before. A line that leaves it out does away with that unseen. */
interface Guarded<T> {
  readonly path: keyof T & string;
  readonly held: (before: T) => boolean;
  readonly message: string;
}

const takenAway = 'was set, and is taken away, since the line leaves it out';
const guardedOfAccounts: readonly Guarded<Account>[] = [
  { path: 'contractValue', held: ({ contractValue }) => contractValue !== undefined, message: takenAway },
  { path: 'regulated', held: ({ regulated }) => regulated.length > 0, message: takenAway },
  { path: 'privilegedRoles', held: ({ privilegedRoles }) => privilegedRoles.length > 0, message: takenAway },
  { path: 'activeEscalation', held: ({ activeEscalation }) => activeEscalation, message: takenAway },
  { path: 'frozen', held: ({ frozen }) => frozen, message: takenAway },
  { path: 'confidential', held: ({ confidential }) => confidential === true, message: takenAway },
];
const guardedOfPeople: readonly Guarded<Person>[] = [
  { path: 'active', held: ({ active }) => !active, message: 'was false, and is true again, since the line leaves it out' },
];

/** What became of the lines of an import; of those that were read, `outcomes` in their order. */
function importReport<T extends Account | Person>(
  read: readonly ReadLine<T>[],
  outcomes: readonly ImportOutcome<T>[],
  guarded: readonly Guarded<T>[],
  people: ReadonlySet<string>,
): z.infer<typeof Imported> {
  const left = outcomes.values();
  const items = read.map(({ line, value, given, errors }): ImportedLine => {
    if (!value) return { line, id: null, outcome: 'refused', errors };
    const { outcome, before } = left.next().value as ImportOutcome<T>; // there is one for each line that was read
    if (outcome === 'email_taken') return { line, id: null, outcome: 'refused', errors: [emailTaken] };
    const lost = before ? guarded.filter(({ path, held }) => !given?.has(path) && held(before)) : [];
    const warnings = [
      ...lost.map(({ path, message }) => ({ path, message })),
      ...(value.managerId !== undefined && !people.has(value.managerId) ? [unknownManager] : []),
    ];
    return { line, id: value.id, outcome, ...(warnings.length > 0 && { warnings }) };
  });
  const refused = items.filter(({ outcome }) => outcome === 'refused').length;
  return { items, taken: items.length - refused, refused };
}

const emailTaken: FieldError = { path: 'email', message: 'email_taken: another person has this address' };
const unknownManager: FieldError = { path: 'managerId', message: 'nobody has this id' };

export const handler = onLambda(() => createHandler(depsOf(accountsDep, erasuresDep, edgeDep, linkKeysDep)));
