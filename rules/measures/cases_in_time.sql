/*---
id: cases_in_time
version: 1
title: 不动产登记按时办结率
unit: "%"
needs:
  - evidence.cases.case_no
  - evidence.cases.due_on
  - evidence.cases.done_on?
params:
  year_end:
    type: DATE
    why: 截止日，即评价年度最后一天，由案卷的年度给出
row: 一件在截止日前应当办结的登记业务；在应办结日当天或之前办结的分子为 1，否则为 0
note: 到截止日仍未到期的业务不计入；已到期而未办结的计为未按时
---*/
SELECT
    c.case_no AS row_id,
    CASE WHEN c.done_on <= c.due_on THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM evidence.cases c
WHERE c.due_on <= :year_end
