-- Minutes from the opening of a stage to each decision of it, by the role that decided. A revised text opens its stage anew.
WITH decided AS (
  SELECT
    decision.role,
    date_diff('second', max(opened.happened), decision.happened) / 60.0 AS minutes
  FROM audit_events AS decision
  JOIN audit_events AS opened
    ON opened.draftid = decision.draftid AND opened.type = 'stage.opened' AND opened.stage = decision.stage AND opened.seq < decision.seq
  WHERE decision.type = 'decision.recorded'
  GROUP BY decision.draftid, decision.seq, decision.role, decision.happened
)
SELECT
  role,
  count(*) AS decisions,
  round(approx_percentile(minutes, 0.5), 1) AS median_minutes,
  round(approx_percentile(minutes, 0.9), 1) AS p90_minutes
FROM decided
GROUP BY role
ORDER BY role
