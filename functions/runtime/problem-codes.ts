/** What a `code` of a problem means, and what whoever gets it should do. Both are part of the contract's documentation: a page for each. */
export interface ProblemMeaning {
  readonly status: number;
  /** What has happened, in a sentence or two. */
  readonly means: string;
  /** What to do, in the order in which to try it. */
  readonly todo: readonly string[];
}

const sameKey = 'Send the same request again with the same `Idempotency-Key`: it is done once, however often it is sent.';
const asItIsNow = 'Read the draft with `GET /v1/drafts/{id}`: its `status` says what can be done with it now.';

/** Every code that a problem of ours may have: {@link problem} takes no other. */
export const problemCodes = {
  invalid_json: {
    status: 400,
    means:
      'The body is not JSON with one meaning: it is malformed, not in UTF-8, names a member twice, holds half of a character, a number out of range, more than 32 levels or more than 10,000 members.',
    todo: ['Read `detail`: it says which of these it is.', 'Write the body with a JSON library, in UTF-8 and without a byte order mark.'],
  },
  idempotency_key_required: {
    status: 400,
    means: 'This call makes something, and the header `Idempotency-Key` is missing, empty, or longer than 255 characters.',
    todo: ['Send a key that belongs to this one act, for example a UUID, and keep it for repetitions of the same request.'],
  },
  unauthenticated: {
    status: 401,
    means: 'There is no API key in the request, or one that is unknown, wrong, or has ended. All of these look the same, on purpose.',
    todo: [
      'Send `Authorization: Bearer cs_<keyId>_<secret>`, the whole key as it was told when it was made.',
      'If it was right until today, ask whoever administers the tenant: keys are listed with `GET /v1/keys`.',
    ],
  },
  forbidden: {
    status: 403,
    means: 'The key is valid and has not the scope that this call needs; or the request came past the address at which the tenant is to be reached.',
    todo: [
      'Read `detail`: it names the scope.',
      'Use a key that has it. Scopes of a key do not change: make another one with `POST /v1/keys`.',
      'Use the address that you were given for this tenant.',
    ],
  },
  sandbox_off: {
    status: 403,
    means: 'The tenant has no sandbox, because it answers customers: keys of the sandbox are neither made nor taken there.',
    todo: [
      'Use a tenant that is meant for trying out. Its file says `sandbox: true`, and so does the local stack.',
      'For real drafts, use a key with `drafts:write` and `drafts:read`.',
    ],
  },
  not_found: {
    status: 404,
    means: 'There is nothing at this address: the id is unknown, or the path is none of the API.',
    todo: ['Check the id, and that it belongs to this tenant.', 'Check the path; ids in it must be percent-encoded.'],
  },
  method_not_allowed: {
    status: 405,
    means: 'The path exists and does not take this method.',
    todo: ['Use one of the methods in the header `allow`.'],
  },
  not_revisable: {
    status: 409,
    means: 'The draft takes no new revision: it is in escrow, has been sent or withdrawn, or its stored text is gone or was altered.',
    todo: [asItIsNow, 'Stop a release in escrow first, or submit a new draft.'],
  },
  already_settled: {
    status: 409,
    means: 'It is over already: the draft has been sent, rejected, withdrawn or held, or the proposal has been accepted or dismissed.',
    todo: ['Read it again: nothing is left to be done with it.'],
  },
  closes_by_itself: {
    status: 409,
    means:
      'The proposal closes what calibration had opened and is no longer good enough. It comes in force by itself within the hour, and nobody can dismiss it.',
    todo: ['Accept it, or wait.', 'Whoever wants the category open all the same opens it in the policy, in their own name.'],
  },
  not_in_escrow: {
    status: 409,
    means: 'Only a release that waits in escrow can be stopped: the draft is not approved yet, or has gone out.',
    todo: [asItIsNow, 'Withdraw a draft that is still pending.'],
  },
  not_released: {
    status: 409,
    means: 'The reply has not gone out, so there is no receipt and no outcome.',
    todo: ['Wait for the webhook `draft.released`, or for the status `released` or `notified`.'],
  },
  email_taken: {
    status: 409,
    means: 'Another person has this mail address. Its case and what stands after a `+` do not matter.',
    todo: ['Look for the other person in `GET /v1/people`, and change or delete them, or use another address.'],
  },
  delegation_refused: {
    status: 409,
    means: 'The delegation would let somebody decide who must not: one person in two seats, a chain, or somebody without the role or who is not active.',
    todo: ['Read `detail`: it says which.', 'Name another person, other roles, or another time.'],
  },
  would_send_rejected: {
    status: 409,
    means: 'The policy would send replies by itself that people have rejected. `errors` names them.',
    todo: [
      'Look at the drafts that `errors` names, and change the policy.',
      'If it is meant, send it with `?force=1&reason=…`: the reason is kept with the version.',
    ],
  },
  legal_hold: {
    status: 409,
    means: 'A legal hold stands that forbids to erase this person or account.',
    todo: ['Ask whoever placed it: `GET /v1/subjects/hold` has the reason.', 'End it with `DELETE /v1/subjects/hold` once it may end, then erase.'],
  },
  under_way: {
    status: 409,
    means: 'An erasure of the same person or account runs already, for another reason.',
    todo: ['Wait until it is done: `GET /v1/subjects/erase/{id}`.', 'Then send yours again if it is still needed.'],
  },
  too_many: {
    status: 409,
    means: 'As many erasures run as may run at once.',
    todo: ['Send it again in an hour.'],
  },
  erased: {
    status: 410,
    means: 'The texts of this draft were erased. What is left of it are hashes, decisions and the audit.',
    todo: ['Do not send it again: it will not come back.', 'Submit a new draft if the customer still needs a reply.'],
  },
  version_conflict: {
    status: 412,
    means: 'Somebody changed the policy after the version in `If-Match`, or while the proposal was put in force.',
    todo: ['Read it again with `GET /v1/policy`, make the change anew, and send the new `ETag`.'],
  },
  too_large: {
    status: 413,
    means: 'The body has more than 256 KiB, or a draft of the sandbox more than 96 KiB with the answers to its revisions so far.',
    todo: [
      'Leave out the oldest messages of `conversation`, or long excerpts of `sources`.',
      'Cut an import of accounts into several.',
      'In place of one more revision of a draft of the sandbox, submit a new draft.',
    ],
  },
  unsupported_media_type: {
    status: 415,
    means: 'The body has not the content type that this call takes, is compressed, or in another charset than UTF-8.',
    todo: ['Send the `content-type` that `detail` names, and no `content-encoding`.'],
  },
  invalid_request: {
    status: 422,
    means: 'The body or the query has not the form that this call takes. `errors` names each place and what was wanted there; unknown fields are faults, too.',
    todo: ['Read `errors`: `path` leads to the place, `message` says what is wanted.', 'Hold the request against the description of the operation.'],
  },
  idempotency_mismatch: {
    status: 422,
    means:
      'This `Idempotency-Key` was used before for a request with another body: in the last 30 days, or for a draft of the sandbox that is still kept. Nothing was done.',
    todo: ['For a new act, use a new key.', 'To repeat the first request, send the body that it had.'],
  },
  if_match_required: {
    status: 428,
    means: 'The call replaces something that somebody else may have changed, and the header `If-Match` does not say which version was read.',
    todo: ['Read it first, and send its `ETag` as `If-Match`, with the quotes.'],
  },
  rate_limited: {
    status: 429,
    means: 'There were too many requests with this key, too many attempts with a wrong secret, or too many drafts in the sandbox of the tenant.',
    todo: ['Wait for as many seconds as `retry-after` says; the header `RateLimit` says how much is left.', 'Use webhooks in place of asking again and again.'],
  },
  internal_error: {
    status: 500,
    means: 'Something on our side went wrong. What was asked for may have been done or not.',
    todo: [sameKey, 'If it stays, give the `requestId` to whoever runs the stack: the log has it.'],
  },
  stored_text_damaged: {
    status: 500,
    means: 'The text that went out is gone from the store, or is not what was released.',
    todo: ['Tell whoever runs the stack at once, with the `requestId`: somebody may have altered the store.'],
  },
  busy: {
    status: 503,
    means: 'A service that we need is away, or is asked too often.',
    todo: ['Wait for as many seconds as `retry-after` says.', sameKey],
  },
  paused: {
    status: 503,
    means: 'The tenant is stopped while its tables are restored from a backup.',
    todo: ['Try again every minute; nothing is lost that is sent again afterwards.', sameKey],
  },
} as const satisfies Readonly<Record<string, ProblemMeaning>>;
export type ProblemCode = keyof typeof problemCodes;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemCodes, code);

/** Where the code is explained, on the stack that answers. */
export const problemPage = (code: string): string => `/docs/problems/${code}`;
