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

/** The same for a list: a damaged text leaves a gap in its own row only. */
export const showInList = (deps: Pick<Deps, 'drafts' | 'log'>, draft: Draft): Promise<DraftView> =>
  showDraft(deps, draft).catch((error) => {
    deps.log.error('draft can not be shown whole', { draftId: draft.head.id, errorName: error instanceof Error ? error.name : 'unknown' });
    return viewDraft(draft, null);
  });
