/*---
id: F11E
version: 1
title: 接待费没有接待记录
kind: 三公经费
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第十条, verified: false}
needs:
  - payment.row_no
  - reception.voucher_no
  - spending.three_public?
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
row: 一笔接待费支出（科目 30217 或三公类别为接待），接待记录中没有这张凭证
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 列接待费 {net} 元（{payee}），没有接待记录。"
ask: 公函、接待清单、审批单
innocent: 一次接待分几张凭证，只登记了一张；记录的凭证号写错
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
LEFT JOIN reception r ON r.voucher_no = s.voucher_no
WHERE s.net > 0
    AND r.voucher_no IS NULL
    AND (s.three_public = '接待' OR (s.three_public IS NULL AND s.economic_code = '30217'))
