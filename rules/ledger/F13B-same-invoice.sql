/*---
id: F13B
version: 1
title: 同一发票付款两次
kind: 重复支付
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第九十五条, verified: false}
needs:
  - payment.row_no
  - spending.invoice_no+
  - spending.payee
  - spending.contract_no?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.purpose?
grain: 发票
key: [invoice_no, payee]
row: 一笔支付，同一收款人的同一发票号出现在几张凭证上；同一合同按同一发票分次付款、金额不同的不算
captions: {vouchers: 凭证张数, net: 金额（扣除退款）}
message: "发票 {invoice_no}（{payee}）在 {vouchers} 张凭证上付款。"
ask: 发票原件、各凭证的验收单
innocent: 一张发票分预算行、分次付款；发票号写错
---*/
WITH invoice AS (
    SELECT
        s.invoice_no,
        s.payee,
        CAST(COUNT(DISTINCT s.voucher_no) AS BIGINT) AS vouchers,
        CAST(COUNT(DISTINCT s.net) AS BIGINT) AS amounts,
        CAST(COUNT(DISTINCT COALESCE(s.contract_no, '')) AS BIGINT) AS contracts,
        MIN(s.contract_no) AS contract_no
    FROM spending s
    WHERE s.invoice_no IS NOT NULL AND s.net > 0
    GROUP BY s.invoice_no, s.payee
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
    s.invoice_no,
    n.vouchers
FROM invoice n
JOIN spending s ON s.invoice_no = n.invoice_no AND s.payee = n.payee
WHERE n.vouchers >= 2
    AND NOT (n.contracts = 1 AND n.contract_no IS NOT NULL AND n.amounts = n.vouchers)
    AND s.net > 0
