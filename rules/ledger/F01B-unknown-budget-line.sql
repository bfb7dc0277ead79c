/*---
id: F01B
version: 1
title: 预算行号查不到
kind: 无预算支出
severity: error
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第十三条, verified: false}
needs:
  - payment.row_no
  - budget.line_id
  - spending.line_id?
  - spending.line_known
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
row: 一笔支付，填了预算行号，预算中没有这一行
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元，所填预算行 {line_id} 不在预算中。"
ask: 该预算行的批复文件；核对预算行号
innocent: 预算行号写错；预算调整新增的行尚未录入
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
WHERE s.line_id IS NOT NULL AND s.line_known = FALSE AND s.net > 0
