/*---
id: F01A
version: 1
title: 支付没有预算行
kind: 无预算支出
severity: error
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.line_id+
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 支付凭证
key: [voucher_no]
row: 一笔支付，既没有预算行号，指标编号也查不到预算行
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元（{purpose}）没有对应的预算行。"
ask: 该凭证的预算指标文件、支付申请
innocent: 预算行号漏填，指标在系统里另有登记；往来款不列支出
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
    s.purpose
FROM spending s
WHERE s.line_id IS NULL AND s.net > 0
