/*---
id: B08
version: 1
title: 指标明细与预算行不符
kind: 账表不符
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.adjusted+
  - quota.line_id
  - quota.layer
  - quota.amount
grain: 预算行
key: [line_id]
row: 年末，一个预算行的指标明细合计（收回减去）与全年预算数相差超过 300 元
params:
  tolerance: {type: "DECIMAL(18,2)", default: 300.00, why: "同 B07"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
  year_end_day: {type: "INTEGER", why: "年末，由程序填入"}
captions: {quotas: 指标合计, difference: 相差}
message: "预算行 {line_id}“{title}”全年预算数 {adjusted} 元，指标明细合计 {quotas} 元，相差 {difference} 元。"
ask: 指标下达文件
innocent: 指标明细不全
---*/
WITH granted AS (
    SELECT
        q.line_id,
        CAST(SUM(CASE WHEN q.layer = '收回' THEN 0 - q.amount ELSE q.amount END) AS DECIMAL(18,2)) AS quotas
    FROM quota q
    GROUP BY q.line_id
)
SELECT
    b.row_no,
    b.line_id,
    b.title,
    b.adjusted,
    g.quotas,
    CAST(b.adjusted - g.quotas AS DECIMAL(18,2)) AS difference
FROM budget b
JOIN granted g ON g.line_id = b.line_id
WHERE :as_of_day >= :year_end_day
    AND (b.adjusted - g.quotas > :tolerance OR g.quotas - b.adjusted > :tolerance)
