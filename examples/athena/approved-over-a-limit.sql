-- Who approved what over a limit: each approval of a text that a rule about money had held, with those rules and the person for whom it was given.
WITH assessed AS (
  SELECT
    decided."index",
    decided.happened,
    decided.personid,
    decided.delegatorid,
    decided.role,
    decided.draftid,
    decided.decision,
    decided.requesthash,
    received.accountid,
    received.rules,
    -- An edit makes a new revision, which stays assessed as the text that it changed.
    rank() OVER (PARTITION BY decided."index" ORDER BY received.revision DESC) AS nearest
  FROM audit_events AS decided
  JOIN audit_events AS received
    ON received.draftid = decided.draftid AND received.rules IS NOT NULL AND received.revision <= decided.revision
  WHERE decided.type = 'decision.recorded' AND decided.decision IN ('approve', 'approve_with_edits')
)
SELECT happened, personid, delegatorid AS on_behalf_of, role, draftid, accountid, decision, rule, requesthash
FROM assessed
CROSS JOIN UNNEST(rules) AS fired(rule)
WHERE nearest = 1 AND rule IN ('money-over-limit', 'refund-over-limit', 'money-irreversible', 'amount-missing', 'no-limit-for-currency')
ORDER BY happened, draftid, personid, rule
