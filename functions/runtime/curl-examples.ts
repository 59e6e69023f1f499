/** One call as it can be typed into a shell. */
export interface CurlExample {
  readonly says: string;
  readonly shell: string;
  /** The variable that its answer's `id` is kept in for later ones. */
  readonly keeps?: 'DRAFT' | 'SENT' | 'TRIED';
}

const key = '-H "authorization: Bearer $KEY"';
const admin = '-H "authorization: Bearer $ADMIN_KEY"';
const audit = '-H "authorization: Bearer $AUDIT_KEY"';
const sandbox = '-H "authorization: Bearer $SANDBOX_KEY"';
const json = "-H 'content-type: application/json'";

const call = (...lines: string[]): string => lines.join(' \\\n  ');
const body = (value: unknown): string => `-d '${JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')}'`;

const draft = (more: object) => ({
  conversationId: 'docs-1',
  accountId: 'acc_fabrikam',
  author: { id: 'ai:helpbot', type: 'ai' },
  customerMessage: { text: 'How do I change the paper size?' },
  reply: { to: 'dana@northwind.example', text: 'Open Settings, then Paper.' },
  ...more,
});

/** A draft that somebody is asked about. */
export const heldDraft: CurlExample = {
  says: 'One that a person must approve, for its low confidence',
  keeps: 'DRAFT',
  shell: call(
    'curl -s "$URL/v1/drafts"',
    key,
    json,
    "-H 'idempotency-key: docs-held'",
    body(draft({ conversationId: 'docs-2', confidence: 0.6, intent: 'how_to' })),
  ),
};

/**
 * The examples of the documentation, by operation. A test takes them from the page and runs them against a local stack, in the order of the page.
 *
 * `$URL`, `$KEY`, `$ADMIN_KEY`, `$AUDIT_KEY` and `$SANDBOX_KEY` are set before; `$DRAFT`, `$SENT` and `$TRIED` are the ids of earlier answers.
 */
export const curlExamples: Readonly<Record<string, readonly CurlExample[]>> = {
  submitDraft: [
    {
      says: 'One that is sent at once',
      keeps: 'SENT',
      shell: call('curl -s "$URL/v1/drafts"', key, json, "-H 'idempotency-key: docs-sent'", body(draft({ confidence: 0.97, intent: 'how_to' }))),
    },
    heldDraft,
    {
      says: 'The same in the sandbox: nobody is asked, and it is rejected a second later',
      keeps: 'TRIED',
      shell: call(
        'curl -s "$URL/v1/drafts"',
        sandbox,
        json,
        "-H 'idempotency-key: docs-tried'",
        body(draft({ confidence: 0.6, intent: 'how_to', sandbox: { decide: 'reject', after: 1, reason: 'wrong_facts', feedback: 'Say where Settings are.' } })),
      ),
    },
  ],
  listDrafts: [{ says: 'The five newest that wait', shell: call('curl -s "$URL/v1/drafts?status=pending&limit=5"', key) }],
  readDraft: [
    { says: 'Waits up to 2 seconds for its end', shell: call('curl -s "$URL/v1/drafts/$DRAFT?wait=2"', key) },
    { says: 'One of the sandbox, once its script has come', shell: call('curl -s "$URL/v1/drafts/$TRIED?wait=5"', sandbox) },
  ],
  reviseDraft: [
    {
      says: 'Another text, all else as it was',
      shell: call(
        'curl -s "$URL/v1/drafts/$DRAFT/revisions"',
        key,
        json,
        "-H 'idempotency-key: docs-revised'",
        body({ reply: { to: 'dana@northwind.example', text: 'Open Settings, then Paper, and choose A4.' } }),
      ),
    },
  ],
  withdrawDraft: [
    { says: 'It is no longer needed', shell: call('curl -s "$URL/v1/drafts/$DRAFT/withdraw"', key, json, body({ reason: 'The customer found it.' })) },
  ],
  tellOutcome: [{ says: 'The customer was content', shell: call('curl -s "$URL/v1/drafts/$SENT/outcome"', key, json, body({ outcome: 'right' })) }],
  tellMessage: [
    {
      says: 'The customer wrote again',
      shell: call('curl -s "$URL/v1/conversations/docs-1/messages"', key, json, body({ id: 'm-2', text: 'Thank you!' })),
    },
  ],
  readReceipt: [{ says: 'Of a reply that has gone out', shell: call('curl -s "$URL/v1/drafts/$SENT/receipt"', key) }],
  readAudit: [{ says: 'All events of one draft', shell: call('curl -s "$URL/v1/audit?draftId=$SENT&limit=200"', audit) }],
  readMetrics: [
    { says: 'The last seven days by category', shell: call('curl -s "$URL/v1/metrics?by=category"', audit) },
    { says: 'The rows as a file', shell: call('curl -s "$URL/v1/metrics?by=rule&format=csv"', audit) },
  ],
  readHealth: [{ says: 'Without a key', shell: call('curl -s "$URL/health"') }],
  putAccount: [
    {
      says: 'Its id is your own',
      shell: call('curl -s -X PUT "$URL/v1/accounts/acc_docs"', admin, json, body({ name: 'Docs Printing', segment: 'standard' })),
    },
  ],
  readAccount: [{ says: 'One account', shell: call('curl -s "$URL/v1/accounts/acc_fabrikam"', admin) }],
  importAccounts: [
    {
      says: 'One line each',
      shell: call(
        'curl -s "$URL/v1/accounts/import"',
        admin,
        "-H 'content-type: application/x-ndjson'",
        `--data-binary '{ "id": "acc_docs1", "name": "One", "segment": "small" }\n{ "id": "acc_docs2", "name": "Two", "segment": "small" }'`,
      ),
    },
  ],
  putPerson: [
    {
      says: 'Somebody who may approve as a manager',
      shell: call(
        'curl -s -X PUT "$URL/v1/people/per_docs"',
        admin,
        json,
        body({ name: 'Dora Cs', email: 'docs@countersign.example', roles: ['manager'], active: true }),
      ),
    },
  ],
  listPeople: [{ says: 'The first ten', shell: call('curl -s "$URL/v1/people?limit=10"', admin) }],
  holdSubject: [
    {
      says: 'Nobody may erase what is kept about her',
      shell: call('curl -s -X PUT "$URL/v1/subjects/hold"', admin, json, body({ email: 'dana@northwind.example', reason: 'Case 4711' })),
    },
  ],
  releaseSubject: [
    {
      says: 'Ends that hold',
      shell: call('curl -s -X DELETE "$URL/v1/subjects/hold"', admin, json, body({ email: 'dana@northwind.example', reason: 'Case 4711 is closed' })),
    },
  ],
  createKey: [
    { says: 'For the sandbox, where the tenant has one', shell: call('curl -s "$URL/v1/keys"', admin, json, body({ name: 'tests', scopes: ['sandbox'] })) },
    { says: 'The answer has the key, this once', shell: call('curl -s "$URL/v1/keys"', admin, json, body({ name: 'reports', scopes: ['drafts:read'] })) },
  ],
  listKeys: [{ says: 'Without their secrets', shell: call('curl -s "$URL/v1/keys"', admin) }],
  readPolicy: [{ says: 'The policy, and with -i its version as ETag', shell: call('curl -s "$URL/v1/policy"', admin) }],
  listPolicies: [{ says: 'The three newest versions', shell: call('curl -s "$URL/v1/policies?limit=3"', admin) }],
  readCalibration: [{ says: 'How each category stands', shell: call('curl -s "$URL/v1/calibration"', admin) }],
};
