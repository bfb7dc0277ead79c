/*---
id: F01E
version: 1
title: 指标下达之前先支付
kind: 无预算支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - payment.row_no
  - quota.line_id
  - quota.layer
  - quota.amount
  - quota.booked_day?
  - spending.line_id+
  - spending.paid_day
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 预算行
key: [line_id]
row: 一笔支付，当日累计支付已大于当日已下达的指标；全年指标够用，只是下达在后。年初预算和上年结转从年初起算
captions: {paid_to_date: 当日累计支付, granted_to_date: 当日已下达, net: 金额（扣除退款）}
message: "预算行 {line_id} 到 {paid_on} 累计支付 {paid_to_date} 元，当日已下达指标 {granted_to_date} 元。"
ask: 指标下达文件的日期、支付申请、先行支付的批准
innocent: 指标登记日期晚于文件日期；国库先行拨付经批准
---*/
WITH flow AS (
    SELECT
        s.line_id,
        s.paid_day AS on_day,
        s.net AS paid,
        CAST(0 AS DECIMAL(18,2)) AS granted
    FROM spending s
    WHERE s.line_id IS NOT NULL AND s.paid_day IS NOT NULL
    UNION ALL
    SELECT
        q.line_id,
        CASE WHEN q.layer IN ('年初预算数', '上年结转') THEN 0 ELSE COALESCE(q.booked_day, 0) END AS on_day,
        CAST(0 AS DECIMAL(18,2)) AS paid,
        CAST(CASE WHEN q.layer = '收回' THEN 0 - q.amount ELSE q.amount END AS DECIMAL(18,2)) AS granted
    FROM quota q
),
daily AS (
    SELECT
        f.line_id,
        f.on_day,
        CAST(SUM(f.paid) AS DECIMAL(18,2)) AS paid,
        CAST(SUM(f.granted) AS DECIMAL(18,2)) AS granted
    FROM flow f
    GROUP BY f.line_id, f.on_day
),
so_far AS (
    SELECT
        d.line_id,
        d.on_day,
        CAST(SUM(d.paid) OVER (PARTITION BY d.line_id ORDER BY d.on_day ROWS UNBOUNDED PRECEDING) AS DECIMAL(18,2)) AS paid_to_date,
        CAST(SUM(d.granted) OVER (PARTITION BY d.line_id ORDER BY d.on_day ROWS UNBOUNDED PRECEDING) AS DECIMAL(18,2)) AS granted_to_date
    FROM daily d
),
whole AS (
    SELECT
        d.line_id,
        CAST(SUM(d.paid) AS DECIMAL(18,2)) AS paid,
        CAST(SUM(d.granted) AS DECIMAL(18,2)) AS granted
    FROM daily d
    GROUP BY d.line_id
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
    r.paid_to_date,
    r.granted_to_date
FROM so_far r
JOIN whole w ON w.line_id = r.line_id
JOIN spending s ON s.line_id = r.line_id AND s.paid_day = r.on_day
WHERE r.paid_to_date > r.granted_to_date AND w.paid <= w.granted AND w.granted > 0 AND s.net > 0
