/*---
id: F14B
version: 1
title: 付款超过到期的合同阶段
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会, document: 中华人民共和国民法典, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - spending.paid_day
  - contract.contract_no
  - contract.amount
  - contract.accepted_day?
  - contract_stage.contract_no
  - contract_stage.share_percent
  - contract_stage.due_day?
  - contract_stage.is_due
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 合同
key: [contract_no]
row: 一笔合同付款，到这一天累计支付大于合同额 × 已到期阶段的比例（早于到期日 15 天以内不算）
params:
  grace_days: {type: "INTEGER", default: 15, why: "付款审批与到期日之间的正常间隔，按经验"}
captions: {paid_to_date: 当日累计支付, share_due: 到期比例, contract_amount: 合同额, net: 金额（扣除退款）}
message: "合同 {contract_no} 到 {paid_on} 累计支付 {paid_to_date} 元，已到期阶段只占合同额 {contract_amount} 元的一部分。"
ask: 合同付款条款、进度确认单、验收资料
innocent: 付款条款变更未登记；提前完成并验收
---*/
WITH stated AS (
    SELECT t.contract_no, CAST(COUNT(*) AS BIGINT) AS stages
    FROM contract_stage t
    GROUP BY t.contract_no
),
paying AS (
    SELECT s.contract_no, s.paid_day, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.contract_no IS NOT NULL AND s.paid_day IS NOT NULL
    GROUP BY s.contract_no, s.paid_day
),
so_far AS (
    SELECT
        p.contract_no,
        p.paid_day,
        CAST(SUM(p.paid) OVER (PARTITION BY p.contract_no ORDER BY p.paid_day ROWS UNBOUNDED PRECEDING) AS DECIMAL(18,2)) AS paid_to_date
    FROM paying p
),
due AS (
    SELECT
        p.contract_no,
        p.paid_day,
        CAST(SUM(t.share_percent) AS DECIMAL(18,6)) AS share_due
    FROM paying p
    JOIN contract c ON c.contract_no = p.contract_no
    JOIN contract_stage t ON t.contract_no = p.contract_no
    WHERE t.due_day <= p.paid_day + :grace_days
        OR (t.due_day IS NULL AND t.is_due = TRUE AND COALESCE(c.accepted_day, 0) <= p.paid_day)
    GROUP BY p.contract_no, p.paid_day
)
SELECT
    s.row_no,
    s.voucher_no,
    s.paid_on,
    s.project_id,
    s.line_id,
    s.economic_code,
    s.net,
    s.payee,
    s.purpose,
    s.contract_no,
    f.paid_to_date,
    COALESCE(d.share_due, CAST(0 AS DECIMAL(18,6))) AS share_due,
    c.amount AS contract_amount
FROM so_far f
JOIN contract c ON c.contract_no = f.contract_no
JOIN stated g ON g.contract_no = f.contract_no
LEFT JOIN due d ON d.contract_no = f.contract_no AND d.paid_day = f.paid_day
JOIN spending s ON s.contract_no = f.contract_no AND s.paid_day = f.paid_day
WHERE s.net > 0 AND f.paid_to_date * 100 > c.amount * COALESCE(d.share_due, CAST(0 AS DECIMAL(18,6)))
