/*---
id: spending
version: 1
title: 支出：每笔不是退款的支付，连同其他表所说的
unit: 行
needs:
  - payment.row_no
  - payment.voucher_no
  - payment.item_no?
  - payment.paid_on?
  - payment.paid_year?
  - payment.paid_month?
  - payment.paid_day?
  - payment.unit?
  - payment.project_id?
  - payment.line_id?
  - payment.quota_id?
  - payment.function_code?
  - payment.economic_code?
  - payment.gov_economic_code?
  - payment.nature?
  - payment.source?
  - payment.vintage?
  - payment.amount
  - payment.payee?
  - payment.payee_account?
  - payment.payee_kind?
  - payment.account_kind?
  - payment.payment_mode?
  - payment.settlement?
  - payment.purpose?
  - payment.contract_no?
  - payment.invoice_no?
  - payment.accepted_on?
  - payment.accepted_year?
  - payment.accepted_month?
  - payment.accepted_day?
  - payment.procurement_mode?
  - payment.procurement_item?
  - payment.three_public?
  - payment.direct_fund?
  - payment.section?
  - payment.refund_of?
  - budget.line_id
  - budget.project_id?
  - budget.category?
  - quota.quota_id?
  - quota.line_id?
  - project.project_id
  - project.project_code?
  - unit.name?
params:
  department: {type: VARCHAR, why: "部门名称，收款人与它同名即付给本单位"}
row: 一笔金额大于零的支付；项目编号统一，预算行可由指标编号得出，退款已分到原支付
note: 没有交的表按空表处理。程序读案卷时用同样的算法（ledger.Spending），测试使两者一致
---*/
WITH project_key AS (
    SELECT k.written, MIN(k.project_id) AS project_id
    FROM (
        SELECT p.project_id AS written, p.project_id
        FROM project p
        UNION ALL
        SELECT p.project_code AS written, p.project_id
        FROM project p
        WHERE p.project_code IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM project o WHERE o.project_id = p.project_code)
    ) AS k
    GROUP BY k.written
),
line AS (
    SELECT b.line_id, MIN(b.project_id) AS project_id, MIN(b.category) AS category
    FROM budget b
    GROUP BY b.line_id
),
quota_line AS (
    SELECT q.quota_id, MIN(q.line_id) AS line_id
    FROM quota q
    GROUP BY q.quota_id
),
voucher AS (
    SELECT p.voucher_no, CAST(SUM(p.amount) AS DECIMAL(18,2)) AS paid
    FROM payment p
    WHERE p.amount > 0
    GROUP BY p.voucher_no
),
refund AS (
    SELECT p.refund_of, CAST(SUM(0 - p.amount) AS DECIMAL(18,2)) AS back
    FROM payment p
    WHERE p.amount < 0 AND p.refund_of IS NOT NULL
    GROUP BY p.refund_of
),
exact_refund AS (
    SELECT DISTINCT p.refund_of, CAST(0 - p.amount AS DECIMAL(18,2)) AS back
    FROM payment p
    WHERE p.amount < 0 AND p.refund_of IS NOT NULL
),
own AS (
    SELECT u.name FROM unit u WHERE u.name IS NOT NULL
    UNION
    SELECT :department AS name
),
own_payment AS (
    SELECT DISTINCT s.payee
    FROM payment s
    JOIN own o ON s.payee = o.name
        OR s.payee LIKE o.name || '（%'
        OR s.payee LIKE o.name || '(%'
        OR s.payee LIKE o.name || '%户'
),
located AS (
    SELECT p.row_no, COALESCE(p.line_id, q.line_id) AS line_id
    FROM payment p
    LEFT JOIN quota_line q ON q.quota_id = p.quota_id
    WHERE p.amount > 0
),
resolved AS (
    SELECT
        p.row_no,
        p.voucher_no,
        p.item_no,
        p.paid_on,
        p.paid_year,
        p.paid_month,
        p.paid_day,
        p.unit,
        l.line_id,
        p.quota_id,
        p.function_code,
        p.economic_code,
        p.gov_economic_code,
        p.nature,
        p.source,
        p.vintage,
        p.amount,
        p.payee,
        p.payee_account,
        p.payee_kind,
        p.account_kind,
        p.payment_mode,
        p.settlement,
        p.purpose,
        p.contract_no,
        p.invoice_no,
        p.accepted_on,
        p.accepted_year,
        p.accepted_month,
        p.accepted_day,
        p.procurement_mode,
        p.procurement_item,
        p.three_public,
        p.direct_fund,
        p.section,
        CASE WHEN b.line_id IS NULL THEN FALSE ELSE TRUE END AS line_known,
        COALESCE(g.project_id, p.project_id) AS given_project,
        COALESCE(h.project_id, b.project_id) AS line_project,
        b.category,
        CAST(
            CASE
                WHEN COALESCE(f.back, 0) >= v.paid OR e.refund_of IS NOT NULL THEN p.amount
                WHEN v.paid = p.amount THEN COALESCE(f.back, 0)
                ELSE 0
            END AS DECIMAL(18,2)
        ) AS returned,
        CASE
            WHEN COALESCE(p.payee_kind, '') IN ('本单位', '关联') OR w.payee IS NOT NULL THEN TRUE
            ELSE FALSE
        END AS own_payee
    FROM payment p
    JOIN located l ON l.row_no = p.row_no
    JOIN voucher v ON v.voucher_no = p.voucher_no
    LEFT JOIN line b ON b.line_id = l.line_id
    LEFT JOIN project_key g ON g.written = p.project_id
    LEFT JOIN project_key h ON h.written = b.project_id
    LEFT JOIN refund f ON f.refund_of = p.voucher_no
    LEFT JOIN exact_refund e ON e.refund_of = p.voucher_no AND e.back = p.amount
    LEFT JOIN own_payment w ON w.payee = p.payee
    WHERE p.amount > 0
)
SELECT
    r.row_no,
    r.voucher_no,
    r.item_no,
    r.paid_on,
    r.paid_year,
    r.paid_month,
    r.paid_day,
    r.unit,
    COALESCE(r.given_project, r.line_project) AS project_id,
    r.line_id,
    r.quota_id,
    r.function_code,
    r.economic_code,
    r.gov_economic_code,
    r.nature,
    r.source,
    r.vintage,
    r.amount,
    r.payee,
    r.payee_account,
    r.payee_kind,
    r.account_kind,
    r.payment_mode,
    r.settlement,
    r.purpose,
    r.contract_no,
    r.invoice_no,
    r.accepted_on,
    r.accepted_year,
    r.accepted_month,
    r.accepted_day,
    r.procurement_mode,
    r.procurement_item,
    r.three_public,
    r.direct_fund,
    r.section,
    r.line_known,
    r.given_project,
    r.line_project,
    CASE
        WHEN r.category IS NULL AND r.given_project IS NULL AND r.line_project IS NULL THEN FALSE
        WHEN r.category IN ('人员经费', '公用经费') THEN FALSE
        ELSE TRUE
    END AS is_project,
    r.returned,
    CAST(r.amount - r.returned AS DECIMAL(18,2)) AS net,
    r.own_payee
FROM resolved r
