/*---
id: F16B
version: 1
title: 大额现金支付
kind: 公款私存
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 现金管理暂行条例, clause: 第五条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第十七条, verified: false}
needs:
  - payment.row_no
  - spending.settlement+
  - spending.payee_kind?
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
row: 一笔现金支付，大于现金结算起点；工资、补助、劳务、差旅、福利和付给个人的征地补偿不算
params:
  least: {type: "DECIMAL(18,2)", default: 1000.00, why: "现金结算起点 1000 元（待核）"}
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 现金支付 {net} 元（{economic_code} {purpose}）给{payee}。"
ask: 现金日记账、收据、为何不转账
innocent: 偏远地区不便转账；备用金
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
    s.settlement
FROM spending s
WHERE s.settlement = '现金'
    AND s.net > :least
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND s.economic_code NOT IN ('30211', '30226', '30229')
    AND NOT (s.economic_code IN ('31009', '31010', '31011', '31012') AND COALESCE(s.payee_kind, '') = '个人')
