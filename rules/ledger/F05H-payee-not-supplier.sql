/*---
id: F05H
version: 1
title: 合同款付给了合同以外的单位
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - payment.payee+
  - contract.contract_no
  - contract.supplier
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
row: 一笔有合同号的支付，收款人不是合同的供应商
captions: {supplier: 合同供应商, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 按合同 {contract_no} 付 {net} 元给{payee}，合同供应商是{supplier}。"
ask: 合同、债权转让或委托收款文件、供应商更名证明
innocent: 供应商更名；委托收款；农民工工资专户；联合体成员
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
    c.supplier
FROM spending s
JOIN contract c ON c.contract_no = s.contract_no
WHERE s.net > 0
    AND s.payee NOT LIKE c.supplier || '%'
    AND c.supplier NOT LIKE '%' || s.payee || '%'
    AND COALESCE(s.purpose, '') NOT LIKE '%农民工%'
    AND s.payee NOT LIKE '%农民工%'
