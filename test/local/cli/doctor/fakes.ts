import type { GlobalSecondaryIndexDescription } from '@aws-sdk/client-dynamodb';
import { indexes, indexKeys, projections, type TableName } from '../../../../functions/adapters/ports.ts';
import type { Api } from '../../../../local/cli/command.ts';
import type { Finding } from '../../../../local/cli/doctor/finding.ts';
import type { Tools } from '../../../../local/cli/doctor/tools.ts';

/** The instant of all checks of these tests. */
export const now = new Date('2026-11-22T17:00:00.000Z');

/** An error as the SDK, a resolver or a connection throws it. */
export const failure = (name: string, more: { readonly code?: string; readonly message?: string } = {}): Error =>
  Object.assign(
    new Error(more.message ?? 'arn:aws:sts::123456789012:assumed-role/admin/ann is not authorized'),
    { name },
    more.code ? { code: more.code } : {},
  );

export const missing = failure('Error', { code: 'ENOTFOUND' });

/** A network on which all is well; `names` says what some names lead to. */
export function fakeTools({
  date = now.toUTCString() as string | null | Error,
  names = {},
  validTo = new Date('2027-02-01T00:00:00.000Z') as Date | Error,
}: {
  readonly date?: string | null | Error;
  readonly names?: Readonly<Record<string, readonly string[] | Error>>;
  readonly validTo?: Date | Error;
} = {}): Tools & { readonly shaken: [string, string][] } {
  const shaken: [string, string][] = [];
  return {
    shaken,
    now: () => now,
    helpdesk: { call: () => Promise.reject(failure('no helpdesk is called here')) },
    async dateOf() {
      if (date instanceof Error) throw date;
      return date;
    },
    async lookup(name) {
      const known = names[name] ?? ['93.184.215.14'];
      if (known instanceof Error) throw known;
      return known;
    },
    async handshake(...to) {
      shaken.push(to);
      if (validTo instanceof Error) throw validTo;
      return validTo;
    },
  };
}

/** `check level` of each, for a look at all of them. */
export const levelsOf = (findings: readonly Finding[]): string[] => findings.map(({ check, level }) => `${check} ${level}`);

/** An API whose answers say what time it is. */
export const onTime = (api: Api): Api => ({
  ...api,
  call: async (...asked) => ({ ...(await api.call(...asked)), headers: new Headers({ date: now.toUTCString() }) }),
});

/** The indexes of a table as DynamoDB tells of them, once they are made. */
export const deployedIndexes = (table: TableName): readonly GlobalSecondaryIndexDescription[] =>
  indexes[table].map((IndexName) => {
    const [AttributeName, sortKey] = indexKeys(IndexName);
    const held = projections[IndexName];
    return {
      IndexName,
      IndexStatus: 'ACTIVE',
      KeySchema: [
        { AttributeName, KeyType: 'HASH' },
        { AttributeName: sortKey, KeyType: 'RANGE' },
      ],
      Projection:
        held === undefined
          ? { ProjectionType: 'ALL' }
          : held.length === 0
            ? { ProjectionType: 'KEYS_ONLY' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: held.toReversed() },
    };
  });
