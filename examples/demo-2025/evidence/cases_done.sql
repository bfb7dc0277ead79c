/*---
id: cases_done
version: 1
title: 办结登记业务
unit: "件"
needs:
  - evidence.cases.case_no
  - evidence.cases.done_on?
row: 一件已办结的业务
---*/
SELECT
    t.case_no AS row_id,
    1 AS numerator
FROM evidence.cases t
WHERE t.done_on IS NOT NULL
