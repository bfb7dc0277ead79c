/*---
id: F07B
version: 1
title: 列支后次年退回
kind: 虚列支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - payment.voucher_no
  - payment.paid_on
  - payment.paid_year
  - payment.paid_month
  - payment.amount
  - payment.refund_of?
  - payment.payee?
  - payment.purpose?
grain: 原凭证
key: [refund_of]
row: 一笔退款，退款在原支付的下一年，或在年初而原凭证不在本年支付明细中
params:
  months: {type: "INTEGER", default: 3, why: "年初几个月内的退款，原凭证不在本年的，视为退回上年支出"}
captions: {original_on: 原支付日期}
message: "凭证 {refund_of} 的支出次年退回 {amount} 元（{paid_on}，凭证 {voucher_no}）。"
ask: 原支付的合同、发票、验收；退回原因和退回后的去向
innocent: 质量保证金或押金退回；付款账号错误，跨年才退回
---*/
WITH original AS (
    SELECT p.voucher_no, MIN(p.paid_year) AS paid_year, MIN(p.paid_on) AS paid_on
    FROM payment p
    WHERE p.amount > 0
    GROUP BY p.voucher_no
)
SELECT
    r.row_no,
    r.voucher_no,
    r.paid_on,
    r.amount,
    r.refund_of,
    r.payee,
    r.purpose,
    o.paid_on AS original_on
FROM payment r
LEFT JOIN original o ON o.voucher_no = r.refund_of
WHERE r.amount < 0
    AND r.refund_of IS NOT NULL
    AND (r.paid_year > o.paid_year OR (o.voucher_no IS NULL AND r.paid_month <= :months))
