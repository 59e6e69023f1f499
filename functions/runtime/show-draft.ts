import * as z from 'zod';
import type { Draft } from '../domain/approval/draft-state.ts';
import { type DraftView, viewDraft, wentOut } from '../domain/approval/draft-view.ts';
import { snapshotOf } from '../domain/approval/transition.ts';
import type { Deps } from './deps.ts';

/**
 * A draft as the API answers it and webhooks carry it.
 *
 * Its text is read only where it went out, so that one whose stored text is
 * damaged can still be shown, told of and taken back.
 *
 * @throws DamagedText where the text that went out is no longer what was released: it is never told again.
 */
export const showDraft = async ({ drafts }: Pick<Deps, 'drafts'>, draft: Draft, snapshot = snapshotOf(draft.head)): Promise<DraftView> =>
  viewDraft(draft, wentOut(snapshot) && !draft.head.erased ? await drafts.submission(draft, snapshot.revision) : null, snapshot);

/** The same for a list: a damaged text leaves a gap in its own row only, and a draft that can't be read is left out; undefined for one that is gone, too. */
export async function showInList(deps: Pick<Deps, 'drafts' | 'log'>, draftId: string): Promise<DraftView | undefined> {
  const tell = (problem: string, error: unknown): void => deps.log.error(problem, { draftId, errorName: error instanceof Error ? error.name : 'unknown' });
  const draft = await deps.drafts.load(draftId, 'all-but-signals').catch((error) => {
    if (!(error instanceof z.ZodError)) throw error;
    tell('a draft that can not be read is left out of a list', error);
    return undefined;
  });
  return (
    draft &&
    showDraft(deps, draft).catch((error) => {
      tell('draft can not be shown whole', error);
      return viewDraft(draft, null);
    })
  );
}
