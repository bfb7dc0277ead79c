/*---
id: F01D
version: 1
title: 单笔支付大于所挂指标
kind: 无预算支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
  - {issuer: 财政部, document: 预算管理一体化规范, verified: false}
needs:
  - payment.row_no
  - quota.quota_id
  - quota.amount
  - quota.layer
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
row: 一笔支付，金额大于它所挂指标的全部金额，或挂在已收回的指标上
captions: {quota_amount: 指标金额, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元，大于所挂指标 {quota_id} 的 {quota_amount} 元。"
ask: 指标下达文件、支付申请；是否挂错指标
innocent: 一笔支付用了几个指标，只登记了一个；凭证挂错指标
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
    s.quota_id,
    q.amount AS quota_amount
FROM spending s
JOIN quota q ON q.quota_id = s.quota_id
WHERE s.net > 0 AND (s.net > q.amount OR q.layer = '收回')
