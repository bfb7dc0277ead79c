/*---
id: paid_by_month
version: 1
title: 各项目各月支付
unit: 元
needs:
  - payment.amount
  - payment.paid_month
  - payment.paid_year
  - payment.project_id?
  - payment.line_id?
  - budget.line_id
  - budget.project_id?
  - project.project_id
  - project.project_code?
params:
  budget_year: {type: INTEGER, why: 预算年度}
row: 一个项目一个月的支付合计，退款已冲减；项目按编号、按 21 位代码或按预算行认定
---*/
WITH line AS (
    SELECT b.line_id, MAX(b.project_id) AS project_id
    FROM budget b
    GROUP BY b.line_id
),
paid AS (
    SELECT
        COALESCE(named.project_id, coded.project_id, line.project_id) AS project_id,
        p.paid_month,
        p.amount
    FROM payment p
    LEFT JOIN project named ON named.project_id = p.project_id
    LEFT JOIN project coded ON coded.project_code = p.project_id
    LEFT JOIN line ON line.line_id = p.line_id
    WHERE p.paid_year = :budget_year
)
SELECT
    paid.project_id AS row_id,
    paid.paid_month,
    CAST(SUM(paid.amount) AS DECIMAL(18,2)) AS numerator
FROM paid
WHERE paid.project_id IS NOT NULL
GROUP BY paid.project_id, paid.paid_month
