import { decidesBlind } from '../domain/approval/blind.ts';
import { isSettled } from '../domain/approval/draft-state.ts';
import type { Person } from '../domain/approval/person.ts';
import { type ExportScope, jsonLine } from '../domain/audit/audit-export.ts';
import { loadUndamaged, readTrail } from './read-trail.ts';
import type { ConsoleDeps } from './who.ts';

/** An export holds so many events: with some 850 bytes each they are 3.4 MB of the 6 MB that a Lambda may answer, and take a second of one core to verify. */
export const eventsAtMost = 4000;
/** And so many bytes of JSON Lines as they stand in the answer, should the events be longer ones; as CSV what is all data takes half as much again. */
const bytesAtMost = 4_000_000;
/** Trails that are read at once. */
const readAtOnce = 16;
/** Drafts of a range that are listed at once. */
const draftsOfAPage = 500;

/** Lines of JSON Lines, the events of the drafts one after another, those received first before the others. */
interface Collected {
  readonly lines: readonly string[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly drafts: number;
  /** Drafts whose trail does not hold, those without any event left among them. */
  readonly broken: number;
  /** Drafts left out, which this person has yet to decide without seeing others. */
  readonly withheld: number;
}

/** The events of an export as they are kept, whatever became of them, up to the instant it was made. */
export async function collect(deps: ConsoleDeps, person: Person, scope: ExportScope, until: string): Promise<Collected | 'too_many'> {
  const perDraft: { lines: string[]; events: Readonly<Record<string, unknown>>[]; isBroken: boolean }[] = [];
  let [events, bytes, withheld] = [0, 0, 0];
  for await (const ids of pagesOf(deps, scope)) {
    for (let i = 0; i < ids.length; i += readAtOnce) {
      const read = await Promise.all(ids.slice(i, i + readAtOnce).map((draftId) => exportedTrail(deps, person, draftId, until)));
      for (const trail of read) {
        if (trail === 'too_many') return 'too_many';
        if (trail === 'withheld') {
          withheld += 1;
          continue;
        }
        if (trail.events.length > 0 || trail.isBroken) perDraft.push(trail);
        events += trail.events.length;
        bytes += trail.lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.stringify(line)), 0);
      }
      if (events > eventsAtMost || bytes > bytesAtMost) return 'too_many';
    }
  }
  perDraft.reverse(); // the index was read from its new end
  return {
    lines: perDraft.flatMap(({ lines }) => lines),
    events: perDraft.flatMap((one) => one.events),
    drafts: perDraft.length,
    broken: perDraft.filter(({ isBroken }) => isBroken).length,
    withheld,
  };
}

/** Ids of the drafts of an export, page by page, each once, the newest first. */
async function* pagesOf({ drafts }: Pick<ConsoleDeps, 'drafts'>, scope: ExportScope): AsyncGenerator<string[]> {
  if ('draftId' in scope) {
    yield [scope.draftId];
    return;
  }
  const seen = new Set<string>();
  for (let before = scope.to; ; ) {
    const { items, next } = await drafts.received({ from: scope.from, before, limit: draftsOfAPage });
    const fresh = [...new Set(items.map(({ draftId }) => draftId))].filter((draftId) => !seen.has(draftId));
    for (const draftId of fresh) seen.add(draftId);
    yield fresh;
    if (next === null) return;
    before = next;
  }
}

/** What one draft has to give; a draft that never was is nothing, and not broken. */
async function exportedTrail(deps: ConsoleDeps, person: Person, draftId: string, until: string) {
  const { head, kept, whole, fault } = await readTrail(deps, draftId);
  if (!whole) return 'too_many' as const;
  const isBlindFor = async (): Promise<boolean> => {
    if (!head || isSettled(head.status) || !head.stages.some(({ blind }) => blind)) return false;
    const draft = await loadUndamaged(deps, draftId);
    return draft !== null && decidesBlind(person.id, draft);
  };
  if (await isBlindFor()) return 'withheld' as const;
  const events = kept.map(({ event }) => event).filter(({ at }) => typeof at !== 'string' || at <= until);
  return { events, lines: events.map(jsonLine), isBroken: fault !== null && (head !== null || kept.length > 0) };
}
