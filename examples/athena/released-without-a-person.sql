-- Replies that went out at once: how many by each rule that told watchers of them, and by each rule that an exemption had waived.
WITH released AS (
  SELECT draftid, tier, rules, waived FROM audit_events WHERE type = 'draft.received' AND status_after IN ('released', 'notified')
),
reasons AS (
  SELECT draftid, tier, 'told: ' || rule AS because FROM released CROSS JOIN UNNEST(rules) AS fired(rule)
  UNION ALL
  SELECT draftid, tier, 'waived: ' || rule FROM released CROSS JOIN UNNEST(waived) AS spared(rule)
  UNION ALL
  SELECT draftid, tier, 'no rule' FROM released WHERE cardinality(rules) = 0 AND cardinality(waived) = 0
)
SELECT because, count(DISTINCT draftid) AS replies, min(tier) AS tier
FROM reasons
GROUP BY because
ORDER BY replies DESC, because
