import { Decision, type Draft, type DraftHead, Question } from '../domain/approval/draft-state.ts';
import { eraseDecision, eraseDraft, eraseQuestion, eraseRevision } from '../domain/approval/erase.ts';
import { appendEvents } from '../domain/audit/audit-event.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { newId } from '../domain/ids.ts';
import { eventWrite } from './audit-items.ts';
import type { DraftsStore } from './drafts-store.ts';
import { holdsCheck } from './erasures-store.ts';
import { headItem } from './head-keys.ts';
import { readItem } from './item-reader.ts';
import { jittered, type LabelledWrite, transactLabelled } from './labelled-writes.ts';
import type { BodyEraser, Clock, Item, Random, Settings, Tables } from './ports.ts';
import { Busy, maxRetries } from './retry.ts';
import { readRevisionButSignals, wholeRevision } from './revision-item.ts';

export interface DraftEraser {
  /**
   * Erases the texts of a draft that is settled: of its items, of what its account was promised by it, and its bodies with all their versions.
   *
   * Repeating it does no harm: what an earlier run has left is erased then. The event is written once.
   *
   * @param holdsVersion - of the holds that it was judged by; with others nothing is erased.
   * @returns whether there was anything to erase; `moved` where the draft or the holds are others by now: judge again.
   * @throws Busy
   */
  erase(draftId: string, erasureId: string, holdsVersion: number): Promise<'erased' | 'nothing' | 'moved'>;
  /**
   * Erases a draft whose events tell that it was: its tables were restored from before. They tell of it already, so that it leaves no other event; and
   * no hold that was put since keeps what only a backup has brought back.
   *
   * @param told - when, and by which erasure. @throws Error for a draft that may still go out, or Busy
   */
  eraseAsTold(draftId: string, told: NonNullable<DraftHead['erased']>): Promise<void>;
  /** Removes what an account was promised up to an instant by drafts that are erased, or gone; answers how many records. */
  erasePromises(accountId: string, until: string): Promise<number>;
}

/** Writes of one transaction beside those of the head, below the 100 that DynamoDB takes. */
const writesAtOnce = 80;

/** An item without its texts; undefined for one that has none. @throws ZodError for one that can't be read */
function withoutTexts(item: Item): Item | undefined {
  if (item.sk.startsWith('REV#')) return JSON.parse(JSON.stringify({ ...wholeRevision(item), ...eraseRevision(readRevisionButSignals(item)) })) as Item;
  if (item.sk.startsWith('DECISION#')) return { ...without(item, 'feedbackSalt'), ...eraseDecision(readItem(Decision, item)) };
  if (item.sk.startsWith('QUESTION#')) return { ...without(item, 'questionSalt', 'answerSalt'), ...eraseQuestion(readItem(Question, item)) };
  return undefined;
}

const without = (item: Item, ...names: string[]): Item =>
  ({ pk: item.pk, sk: item.sk, ...Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name))) }) as Item;

/** Erases drafts. Of all Lambdas only the one that erases subjects has it and may delete versions of bodies; after a restore `reconcile --repair` does, with the rights of whoever runs it. */
export function createDraftEraser({
  tables,
  bodyEraser,
  drafts,
  clock,
  random,
  settings,
}: {
  tables: Tables;
  bodyEraser: BodyEraser;
  drafts: Pick<DraftsStore, 'load' | 'loadHead'>;
  clock: Clock;
  random: Random;
  settings: Pick<Settings, 'tenantId'>;
}): DraftEraser {
  const pause = jittered(random);

  /** The items of a draft that still hold texts, as they are without them. */
  async function leftOf(draftId: string): Promise<LabelledWrite[]> {
    const items = await tables.query('drafts', { pk: `D#${draftId}` });
    return items.flatMap((item): LabelledWrite[] => {
      const put = withoutTexts(item);
      return put && canonicalJson(put) !== canonicalJson(item) ? [{ label: 'item', write: { table: 'drafts', put, when: { present: true } } }] : [];
    });
  }

  /** The head of a draft that is erased, in place of the one that was read, and what its account was promised by it. */
  const headWrites = (draft: Draft, head: DraftHead): LabelledWrite[] => {
    const put = JSON.parse(JSON.stringify(headItem({ ...draft, head: { ...head, version: draft.head.version + 1 } }))) as Item;
    return [
      { label: 'head', write: { table: 'drafts', put, when: { equals: { version: draft.head.version } } } },
      { label: 'promise', write: { table: 'accounts', remove: { pk: `ACC#${draft.head.accountId}`, sk: `COMMIT#${draft.head.id}` } } },
    ];
  };

  /** @param marks - what says that a draft is erased; nothing where it says so already. */
  async function eraseWith(draftId: string, marks: (draft: Draft) => readonly LabelledWrite[]): Promise<'erased' | 'nothing' | 'moved'> {
    for (let tries = 0; tries <= maxRetries; tries += 1) {
      const draft = await drafts.load(draftId, 'all-but-signals');
      if (!draft) return 'nothing';
      const marked = marks(draft);
      const left = await leftOf(draftId);
      const writes = [...left.slice(0, writesAtOnce), ...marked];
      const refused = writes.length > 0 ? await transactLabelled(tables, writes, pause) : undefined;
      if (refused?.has('holds')) return 'moved';
      if (refused) {
        await pause(tries);
        continue;
      }
      for (let i = writesAtOnce; i < left.length; i += writesAtOnce) await transactLabelled(tables, left.slice(i, i + writesAtOnce), pause);
      const bodies = await bodyEraser.eraseAll(draftId);
      return writes.length > 0 || bodies > 0 ? 'erased' : 'nothing';
    }
    throw new Busy(`draft is busy: ${draftId}`);
  }

  return {
    erase: (draftId, erasureId, holdsVersion) =>
      eraseWith(draftId, (draft) => {
        const now = clock.now();
        const erased = eraseDraft(draft, erasureId, now);
        if (!erased) return [];
        const { events, head } = appendEvents({ draftId }, draft.head, [erased.entry], {
          tenantId: settings.tenantId,
          newEventId: () => newId('evt', now, (count) => random.bytes(count)),
        });
        return [
          ...headWrites(draft, { ...erased.head, ...head }),
          { label: 'holds', write: holdsCheck(holdsVersion) },
          ...events.map((event): LabelledWrite => ({ label: 'audit', write: eventWrite({ draftId }, event) })),
        ];
      }),

    eraseAsTold: async (draftId, told) => {
      await eraseWith(draftId, (draft) => {
        const erased = eraseDraft(draft, told.id, clock.now());
        return erased ? headWrites(draft, { ...erased.head, erased: told }) : [];
      });
    },

    async erasePromises(accountId, until) {
      const items = await tables.query('accounts', { pk: `ACC#${accountId}`, prefix: 'COMMIT#' });
      const old = items.filter(({ at }) => typeof at === 'string' && at <= until);
      let removed = 0;
      for (const { pk, sk } of old) {
        const head = await drafts.loadHead(sk.slice('COMMIT#'.length));
        if (head && !head.erased) continue; // a hold keeps it, or it could not be read
        await tables.transact([{ table: 'accounts', remove: { pk, sk } }]);
        removed += 1;
      }
      return removed;
    },
  };
}
