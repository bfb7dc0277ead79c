/*---
id: F12C
version: 1
title: 出国（境）费用列入其他科目
kind: 转嫁分拆
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
  - {issuer: 财政部, document: 支出经济分类科目, clause: 30212, verified: false}
needs:
  - payment.row_no
  - spending.purpose
  - spending.three_public?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
grain: 支付凭证
key: [voucher_no]
row: 一笔支付，用途是出国、出境、境外考察或培训、护照签证，却不列因公出国（境）费用
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 用途“{purpose}”，列 {economic_code}，{net} 元，疑似出国（境）费用。"
ask: 出国任务批件、费用明细
innocent: 购买境外数据、软件；外文资料翻译
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
WHERE s.net > 0
    AND s.three_public IS NULL
    AND s.economic_code NOT IN ('302', '30212')
    AND (
        s.purpose LIKE '%出国%' OR s.purpose LIKE '%出境%' OR s.purpose LIKE '%国外考察%' OR s.purpose LIKE '%境外考察%'
        OR s.purpose LIKE '%境外培训%' OR s.purpose LIKE '%国外培训%' OR s.purpose LIKE '%赴外考察%'
        OR s.purpose LIKE '%签证%' OR s.purpose LIKE '%护照%' OR s.purpose LIKE '%国际机票%'
    )
