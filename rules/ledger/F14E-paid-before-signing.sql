/*---
id: F14E
version: 1
title: 签订合同之前付款
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第四十三条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - spending.paid_day
  - contract.contract_no
  - contract.signed_on
  - contract.signed_day
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
row: 一笔合同付款，支付日期早于合同签订日期
captions: {signed_on: 签订日期, net: 金额（扣除退款）}
message: "凭证 {voucher_no}（{paid_on}）付合同 {contract_no} {net} 元，合同 {signed_on} 才签订。"
ask: 合同、付款审批、开工或供货记录
innocent: 应急采购先行实施；登记的是补签日期
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
    s.contract_no,
    c.signed_on
FROM spending s
JOIN contract c ON c.contract_no = s.contract_no
WHERE s.net > 0 AND s.paid_day < c.signed_day
