/*---
id: F12B
version: 1
title: 公车费用列入其他科目
kind: 转嫁分拆
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
  - {issuer: 财政部, document: 支出经济分类科目, clause: 30231, verified: false}
needs:
  - payment.row_no
  - spending.payee?
  - spending.purpose
  - spending.three_public?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
grain: 支付凭证
key: [voucher_no]
row: 一笔支付，用途是加油、车辆维修、保养、保险、过路费，或收款人是加油站、汽修厂，却不列公务用车运行维护费
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 用途“{purpose}”（{payee}），列 {economic_code}，{net} 元，疑似公车费用。"
ask: 派车单、车辆清单、加油和维修明细
innocent: 发电机、船只、机械用油；租车费；差旅中的自驾过路费
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
    AND s.economic_code LIKE '302%'
    AND s.economic_code NOT IN ('302', '30231', '30211', '30212', '30217')
    AND (
        s.purpose LIKE '%加油%' OR s.purpose LIKE '%燃油%' OR s.purpose LIKE '%油料%' OR s.purpose LIKE '%汽油%'
        OR s.purpose LIKE '%车辆维修%' OR s.purpose LIKE '%车辆修理%' OR s.purpose LIKE '%汽车维修%' OR s.purpose LIKE '%车辆保养%'
        OR s.purpose LIKE '%车辆保险%' OR s.purpose LIKE '%车险%' OR s.purpose LIKE '%车辆年检%' OR s.purpose LIKE '%车辆运行%'
        OR s.purpose LIKE '%过路费%' OR s.purpose LIKE '%过桥费%' OR s.purpose LIKE '%公务用车%' OR s.purpose LIKE '%公车%'
        OR s.purpose LIKE '%洗车%' OR s.purpose LIKE '%轮胎%'
        OR s.payee LIKE '%加油站%' OR s.payee LIKE '%汽修%' OR s.payee LIKE '%汽车修理%' OR s.payee LIKE '%汽车服务%'
        OR s.payee LIKE '%石油%' OR s.payee LIKE '%石化%'
    )
    AND s.purpose NOT LIKE '%发电机%'
    AND s.purpose NOT LIKE '%机械%'
    AND s.purpose NOT LIKE '%钻机%'
    AND s.purpose NOT LIKE '%无人机%'
    AND s.purpose NOT LIKE '%船%'
    AND s.purpose NOT LIKE '%租车%'
    AND s.purpose NOT LIKE '%车辆租赁%'
    AND s.purpose NOT LIKE '%租赁%'
    AND s.purpose NOT LIKE '%交通补贴%'
