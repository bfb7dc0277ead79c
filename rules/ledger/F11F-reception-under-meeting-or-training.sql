/*---
id: F11F
version: 1
title: 接待费列入会议、培训或其他支出
kind: 三公经费
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第十条, verified: false}
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
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
row: 一笔列在会议费、培训费、其他商品和服务支出的支付，用途是接待、招待、宴请、烟酒，或三公类别写了接待
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 用途“{purpose}”，列 {economic_code}，{net} 元，疑似接待费。"
ask: 会议或培训的通知、签到、费用明细
innocent: 会议培训中的用餐；信访接待、接待大厅的费用
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
    AND s.economic_code IN ('30215', '30216', '30299')
    AND (
        s.three_public = '接待'
        OR s.purpose LIKE '%接待%' OR s.purpose LIKE '%招待%' OR s.purpose LIKE '%宴请%'
        OR s.purpose LIKE '%宴会%' OR s.purpose LIKE '%烟酒%' OR s.purpose LIKE '%酒水%'
        OR s.purpose LIKE '%陪餐%' OR s.purpose LIKE '%来客%' OR s.purpose LIKE '%来宾%'
    )
    AND s.purpose NOT LIKE '%信访接待%'
    AND s.purpose NOT LIKE '%接待室%'
    AND s.purpose NOT LIKE '%接待大厅%'
    AND s.purpose NOT LIKE '%接待窗口%'
    AND s.purpose NOT LIKE '%群众接待%'
    AND s.purpose NOT LIKE '%接待站%'
