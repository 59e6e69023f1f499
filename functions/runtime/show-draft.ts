import type { Draft } from '../domain/approval/draft-state.ts';
import { type DraftView, viewDraft, wentOut } from '../domain/approval/draft-view.ts';
import { snapshotOf } from '../domain/approval/transition.ts';
import type { Deps } from './deps.ts';

/**
 * A draft as the API answers it and webhooks carry it.
 *
 * Its text is read only where it went out, so that one whose stored text is
 * damaged can still be shown, told of and taken back.
 */
export const showDraft = async ({ drafts }: Pick<Deps, 'drafts'>, draft: Draft, snapshot = snapshotOf(draft.head)): Promise<DraftView> =>
  viewDraft(draft, wentOut(snapshot) ? await drafts.submission(draft, snapshot.revision) : null, snapshot);
