import type { PageState } from './page-state.ts';

const documentation = (name: string, path: string, says: string, status = 200): PageState => ({
  name: `docs: ${name}`,
  status,
  says,
  reach: async (desk) => (await desk.visit()).open(path),
});

/** What a stack says of its own API: open to all, and without a script. */
export const docsStates: readonly PageState[] = [
  documentation('the API', '/docs', 'The HTTP API of Countersign'),
  documentation('a code of a refusal', '/docs/problems/idempotency_mismatch', 'idempotency_mismatch'),
  documentation('a code with several things to do', '/docs/problems/busy', '503: busy'),
  documentation('no such code', '/docs/problems/no_such_code', 'There is no such code', 404),
];
