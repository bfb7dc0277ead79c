/*---
id: B05
version: 1
title: 执行数与支付明细不符
kind: 账表不符
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
needs:
  - budget.row_no
  - budget.line_id
  - budget.title?
  - budget.spent+
  - spending.line_id+
  - spending.paid_year
  - spending.net
grain: 预算行
key: [line_id]
row: 年末，一个预算行填报的执行数与支付明细合计相差超过 100 元
params:
  tolerance: {type: "DECIMAL(18,2)", default: 100.00, why: "执行数以万元两位小数填报，相差不到 100 元视为相符"}
  as_of_day: {type: "INTEGER", why: "截至日，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
  year_end_day: {type: "INTEGER", why: "年末，由程序填入"}
captions: {paid: 支付明细合计, difference: 相差, net: 金额（扣除退款）}
message: "预算行 {line_id}“{title}”填报执行数 {spent} 元，支付明细合计 {paid} 元，相差 {difference} 元。"
ask: 决算明细、未列入支付明细的支出
innocent: 支付明细不全；年终调账
---*/
WITH paid AS (
    SELECT s.line_id, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.paid_year = :budget_year
    GROUP BY s.line_id
)
SELECT
    b.row_no,
    b.line_id,
    b.title,
    b.spent,
    COALESCE(p.paid, CAST(0 AS DECIMAL(18,2))) AS paid,
    CAST(b.spent - COALESCE(p.paid, 0) AS DECIMAL(18,2)) AS difference
FROM budget b
LEFT JOIN paid p ON p.line_id = b.line_id
WHERE :as_of_day >= :year_end_day
    AND (b.spent - COALESCE(p.paid, 0) > :tolerance OR COALESCE(p.paid, 0) - b.spent > :tolerance)
