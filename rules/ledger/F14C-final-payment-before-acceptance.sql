/*---
id: F14C
version: 1
title: 验收前付尾款
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第四十一条, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - spending.paid_day
  - spending.accepted_day?
  - contract.contract_no
  - contract.amount
  - contract.accepted_day?
  - contract.accepted_on+
  - contract_stage.contract_no
  - contract_stage.share_percent
  - contract_stage.share_to_date
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
row: 一笔合同付款，到这一天累计支付已进入最后一个阶段，而合同还没有验收；没有写阶段的合同按付足全款判断
captions: {paid_to_date: 当日累计支付, before_final: 尾款以前应付, net: 金额（扣除退款）}
message: "合同 {contract_no} 到 {paid_on} 累计支付 {paid_to_date} 元，已付到尾款，当时没有验收。"
ask: 验收报告、付款审批
innocent: 验收已完成未登记；预付款保函
---*/
WITH last_stage AS (
    SELECT
        t.contract_no,
        CAST(MAX(t.share_to_date) AS DECIMAL(18,6)) AS all_shares
    FROM contract_stage t
    GROUP BY t.contract_no
),
final_share AS (
    SELECT
        t.contract_no,
        CAST(MIN(t.share_to_date - t.share_percent) AS DECIMAL(18,6)) AS share_before
    FROM contract_stage t
    JOIN last_stage m ON m.contract_no = t.contract_no AND m.all_shares = t.share_to_date
    GROUP BY t.contract_no
),
paying AS (
    SELECT
        s.contract_no,
        s.paid_day,
        MIN(s.accepted_day) AS accepted_day,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.contract_no IS NOT NULL AND s.paid_day IS NOT NULL
    GROUP BY s.contract_no, s.paid_day
),
so_far AS (
    SELECT
        p.contract_no,
        p.paid_day,
        p.accepted_day,
        CAST(SUM(p.paid) OVER (PARTITION BY p.contract_no ORDER BY p.paid_day ROWS UNBOUNDED PRECEDING) AS DECIMAL(18,2)) AS paid_to_date
    FROM paying p
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
    CAST(c.amount AS DECIMAL(18,2)) AS contract_amount
FROM so_far f
JOIN contract c ON c.contract_no = f.contract_no
LEFT JOIN final_share l ON l.contract_no = f.contract_no
JOIN spending s ON s.contract_no = f.contract_no AND s.paid_day = f.paid_day
WHERE s.net > 0
    AND c.amount > 0
    AND (
        (l.contract_no IS NOT NULL AND f.paid_to_date * 100 > c.amount * l.share_before)
        OR (l.contract_no IS NULL AND f.paid_to_date >= c.amount)
    )
    AND (c.accepted_day IS NULL OR c.accepted_day > s.paid_day)
    AND (f.accepted_day IS NULL OR f.accepted_day > s.paid_day)
