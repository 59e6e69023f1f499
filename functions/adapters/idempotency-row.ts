import * as z from 'zod';
import { Snapshot } from '../domain/approval/draft-state.ts';
import { sha256 } from '../domain/hash.ts';
import { plain } from './item-values.ts';
import type { LabelledWrite } from './labelled-writes.ts';

export const IdempotencyItem = z.object({ bodySha256: z.string(), draftId: z.string(), snapshot: Snapshot, statusCode: z.int(), expiresAt: z.int() });
export type IdempotencyRow = z.infer<typeof IdempotencyItem>;
const idempotencyDays = 30;

/** The idempotency row's key: it belongs to API key, method and path. */
export const idempotencyKeyOf = (keyId: string, method: string, path: string, key: string): string => `IDEM#${keyId}#${sha256(`${method} ${path}\n${key}`)}`;

export function idempotencyWrite(rowKey: string, row: Omit<IdempotencyRow, 'expiresAt'>, now: Date): LabelledWrite {
  const seconds = Math.floor(now.getTime() / 1000);
  return {
    label: 'idempotency',
    write: {
      table: 'drafts',
      put: { pk: rowKey, sk: 'IDEM', ...plain(row), expiresAt: seconds + idempotencyDays * 86_400 },
      when: { absentOrBelow: { attribute: 'expiresAt', value: seconds } },
    },
  };
}
