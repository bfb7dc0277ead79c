/*---
id: F16A
version: 1
title: 货物服务款付给个人
kind: 公款私存
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第十七条, verified: false}
  - {issuer: 国务院, document: 现金管理暂行条例, verified: false}
needs:
  - payment.row_no
  - spending.payee_kind+
  - spending.settlement?
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
row: 一笔购买货物、服务或工程的支付，收款人是个人，大于起点金额；劳务、差旅、接待、培训讲课、福利、交通补贴、征地补偿和公务卡还款不算
params:
  least: {type: "DECIMAL(18,2)", default: 1000.00, why: "小额报销的起点，取现金结算起点（待核）"}
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 列 {economic_code}（{purpose}），{net} 元付给个人{payee}。"
ask: 发票、合同、为何付给个人、收款人与本单位的关系
innocent: 职工垫付后报销；个体经营者；租用个人房屋
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
    s.payee_kind
FROM spending s
WHERE s.payee_kind = '个人'
    AND s.net > :least
    AND COALESCE(s.settlement, '转账') <> '公务卡'
    AND (s.economic_code LIKE '302%' OR s.economic_code LIKE '309%' OR s.economic_code LIKE '310%')
    AND s.economic_code NOT IN (
        '30211', '30212', '30216', '30217', '30226', '30228', '30229', '30239', '31009', '31010', '31011', '31012'
    )
    AND NOT (
        s.economic_code IN ('302', '30203', '30227', '30299')
        AND (
            s.purpose LIKE '%劳务%' OR s.purpose LIKE '%专家%' OR s.purpose LIKE '%讲课%' OR s.purpose LIKE '%评审%'
            OR s.purpose LIKE '%差旅%' OR s.purpose LIKE '%补偿%' OR s.purpose LIKE '%补助%' OR s.purpose LIKE '%慰问%'
        )
    )
