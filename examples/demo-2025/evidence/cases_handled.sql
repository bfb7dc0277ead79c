/*---
id: cases_handled
version: 1
title: 不动产登记办结量
unit: "件"
needs:
  - evidence.cases.case_no
  - evidence.cases.done_on?
row: 一件已办结的登记业务；分子为 1
---*/
SELECT
    t.case_no AS row_id,
    1 AS numerator
FROM evidence.cases t
WHERE t.done_on IS NOT NULL
