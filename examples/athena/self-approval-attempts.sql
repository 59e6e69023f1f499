-- Who tried to approve a text that they had written or edited themselves. Nothing was decided by it.
SELECT happened, personid, delegatorid AS on_behalf_of, draftid, revision, via
FROM audit_events
WHERE type = 'decision.refused' AND cause = 'own_draft'
ORDER BY happened, draftid
