-- Amazon Athena over an export of the audit: put its entries.jsonl (`countersign audit export`) into a folder of S3.
-- Members that an event does not have are null. What stands in the table is what was exported: verify the bundle first.
CREATE EXTERNAL TABLE audit_entries (
  `index` bigint,
  `leaf` string,
  `event` struct<
    `v`: int,
    `eventid`: string,
    `tenantid`: string,
    `draftid`: string,
    `subject`: string,
    `seq`: bigint,
    `prev`: string,
    `type`: string,
    `at`: string,
    `actor`: struct<`personid`: string, `keyid`: string, `via`: string, `delegatorid`: string>,
    `revision`: int,
    `requesthash`: string,
    `policysha256`: string,
    `from`: string,
    `to`: string,
    `data`: struct<
      `tier`: int,
      `risk`: string,
      `rules`: array<string>,
      `waived`: array<string>,
      `routeid`: string,
      `accountid`: string,
      `authorid`: string,
      `releaseid`: string,
      `bodysha256`: string,
      `decisionid`: string,
      `decision`: string,
      `stage`: int,
      `role`: string,
      `reason`: string,
      `cause`: string,
      `grantid`: string,
      `shownseconds`: double,
      `firstshownseconds`: double,
      `underfourseconds`: boolean
    >
  >
)
ROW FORMAT SERDE 'org.openx.data.jsonserde.JsonSerDe'
WITH SERDEPROPERTIES ('case.insensitive' = 'true')
LOCATION 's3://your-bucket/audit-export/entries/';
