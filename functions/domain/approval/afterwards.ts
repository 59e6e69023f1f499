import type { Draft, DraftHead, Revision, Transition } from './draft-state.ts';

export const byAt = (a: { readonly at: string }, b: { readonly at: string }): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** The draft as it is after a kept transition, without reading it again. */
export function afterwards(before: Draft | null, transition: Transition, head: DraftHead, revision: Revision | undefined): Draft {
  const changed = new Map((transition.changedGrants ?? []).map((grant) => [grant.grantId, grant]));
  return {
    head,
    revisions: [...(before?.revisions ?? []), ...(revision ? [revision] : [])],
    grants: [...(before?.grants ?? []).map((grant) => changed.get(grant.grantId) ?? grant), ...(transition.newGrants ?? [])],
    decisions: [...(before?.decisions ?? []), ...(transition.decision ? [transition.decision] : [])],
    markers: [...(before?.markers ?? []), ...(transition.markers ?? [])],
    waits: [...(before?.waits ?? []), ...(transition.wait ? [transition.wait] : [])],
    questions: [...(before?.questions ?? []).filter(({ id }) => id !== transition.question?.id), ...(transition.question ? [transition.question] : [])].sort(
      byAt,
    ),
  };
}
