/*---
id: F14A
version: 1
title: 累计付款超过合同额
kind: 超进度
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会, document: 中华人民共和国民法典, verified: false}
needs:
  - payment.row_no
  - spending.contract_no+
  - contract.contract_no
  - contract.amount
  - contract.supplier?
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
row: 一笔合同付款，该合同累计支付（扣除退款）大于合同额
captions: {paid: 累计支付, contract_amount: 合同额, net: 金额（扣除退款）}
message: "合同 {contract_no} 累计支付 {paid} 元，超过合同额 {contract_amount} 元。"
ask: 合同及补充协议、结算审核报告、全部付款凭证
innocent: 补充协议、变更未登记；合同号填错
---*/
WITH paid AS (
    SELECT s.contract_no, CAST(SUM(s.net) AS DECIMAL(18,2)) AS paid
    FROM spending s
    WHERE s.contract_no IS NOT NULL
    GROUP BY s.contract_no
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
    p.paid,
    c.amount AS contract_amount
FROM contract c
JOIN paid p ON p.contract_no = c.contract_no
JOIN spending s ON s.contract_no = c.contract_no
WHERE p.paid > c.amount AND s.net > 0
