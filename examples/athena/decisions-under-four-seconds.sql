-- Approvals sooner than anybody reads: less than four seconds after the page was last shown. By person, with their share of all approvals.
SELECT
  personid,
  count(*) AS approvals,
  count_if(shownseconds < 4) AS under_four_seconds,
  round(100.0 * count_if(shownseconds < 4) / count(*), 1) AS percent_under_four_seconds,
  min(shownseconds) AS quickest_seconds
FROM audit_events
WHERE type = 'decision.recorded' AND decision <> 'reject' AND shownseconds IS NOT NULL
GROUP BY personid
HAVING count_if(shownseconds < 4) > 0
ORDER BY under_four_seconds DESC, personid
