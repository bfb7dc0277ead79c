/*---
id: F01C
version: 1
title: 指标编号查不到
kind: 无预算支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - payment.row_no
  - quota.quota_id
  - spending.quota_id+
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 支付凭证
key: [voucher_no]
row: 一笔支付，所填指标编号不在指标明细中，或截至日尚未下达
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元，所填指标 {quota_id} 不在指标明细中。"
ask: 该指标的下达文件；核对指标编号
innocent: 指标编号写错；指标已下达未登记
---*/
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
    s.quota_id
FROM spending s
LEFT JOIN quota q ON q.quota_id = s.quota_id
WHERE s.quota_id IS NOT NULL AND q.quota_id IS NULL AND s.net > 0
