/*---
id: F14D
version: 1
title: 合同号查不到
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - contract.contract_no
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
row: 一笔支付，所填合同号不在合同台账中，或合同在截至日之后才签订
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 按合同 {contract_no} 付 {net} 元给{payee}，合同台账没有这份合同。"
ask: 合同原件
innocent: 合同未登记；合同号写错；以前年度的合同
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
    s.contract_no
FROM spending s
LEFT JOIN contract c ON c.contract_no = s.contract_no
WHERE s.contract_no IS NOT NULL AND c.contract_no IS NULL AND s.net > 0
