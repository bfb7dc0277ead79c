/*---
id: F13C
version: 1
title: 同一合同短期内重复付款
kind: 重复支付
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会, document: 中华人民共和国民法典, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - spending.paid_day
  - spending.invoice_no?
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
grain: 后付的凭证
key: [voucher_no]
row: 一笔合同付款，20 天内同一合同已付过同样金额，到这一笔累计已大于合同各阶段到期应付的金额；各阶段比例相同、到期应付的不算
params:
  days: {type: "INTEGER", default: 20, why: "同 F13A"}
  grace_days: {type: "INTEGER", default: 15, why: "同 F14B"}
captions: {earlier_voucher: 先付的凭证, earlier_on: 先付日期, paid_to_date: 累计支付, net: 金额（扣除退款）}
message: "凭证 {voucher_no}（{paid_on}）与 {earlier_voucher}（{earlier_on}）按合同 {contract_no} 付同样金额 {net} 元，累计 {paid_to_date} 元，超过到期应付。"
ask: 合同付款条款、两张凭证的发票和验收单
innocent: 两个阶段合并验收；补付上一阶段
---*/
WITH stated AS (
    SELECT DISTINCT t.contract_no
    FROM contract_stage t
),
pair AS (
    SELECT
        s.row_no,
        s.contract_no,
        s.paid_day,
        MIN(o.voucher_no) AS earlier_voucher,
        MIN(o.paid_on) AS earlier_on
    FROM spending s
    JOIN spending o ON o.contract_no = s.contract_no AND o.net = s.net
    WHERE s.net > 0
        AND o.voucher_no <> s.voucher_no
        AND (o.paid_day < s.paid_day OR (o.paid_day = s.paid_day AND o.row_no < s.row_no))
        AND s.paid_day - o.paid_day <= :days
        AND (s.invoice_no IS NULL OR o.invoice_no IS NULL OR s.invoice_no = o.invoice_no)
    GROUP BY s.row_no, s.contract_no, s.paid_day
),
paid AS (
    SELECT
        p.row_no,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid_to_date
    FROM pair p
    JOIN spending s ON s.contract_no = p.contract_no AND s.paid_day <= p.paid_day
    GROUP BY p.row_no
),
due AS (
    SELECT
        p.row_no,
        CAST(SUM(t.share_percent) AS DECIMAL(18,6)) AS share_due
    FROM pair p
    JOIN contract c ON c.contract_no = p.contract_no
    JOIN contract_stage t ON t.contract_no = p.contract_no
    WHERE t.due_day <= p.paid_day + :grace_days
        OR (t.due_day IS NULL AND t.is_due = TRUE AND COALESCE(c.accepted_day, 0) <= p.paid_day)
    GROUP BY p.row_no
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
    p.earlier_voucher,
    p.earlier_on,
    d.paid_to_date
FROM pair p
JOIN paid d ON d.row_no = p.row_no
JOIN contract c ON c.contract_no = p.contract_no
LEFT JOIN due u ON u.row_no = p.row_no
LEFT JOIN stated g ON g.contract_no = p.contract_no
JOIN spending s ON s.row_no = p.row_no
WHERE d.paid_to_date * 100 > c.amount * COALESCE(
    u.share_due,
    CASE WHEN g.contract_no IS NULL THEN CAST(100 AS DECIMAL(18,6)) ELSE CAST(0 AS DECIMAL(18,6)) END
)
