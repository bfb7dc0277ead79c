/*---
id: F12A
version: 1
title: 接待类支出列入其他科目
kind: 转嫁分拆
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 中共中央办公厅、国务院办公厅, document: 党政机关国内公务接待管理规定, clause: 第十条, verified: false}
  - {issuer: 中共中央、国务院, document: 党政机关厉行节约反对浪费条例, verified: false}
needs:
  - payment.row_no
  - spending.payee
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
row: 一笔支付，收款人是酒店、饭店、餐饮、烟酒店，或用途是招待、宴请、烟酒，却列在接待、会议、培训、差旅以外的科目；其他商品和服务支出只看收款人
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 付给{payee}，用途“{purpose}”，列 {economic_code}，{net} 元。"
ask: 消费清单、审批单、参加人员
innocent: 食堂食材、工作餐；租用酒店场地；开给酒店的房租
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
    AND s.economic_code <> '302'
    AND s.economic_code NOT IN ('30217', '30215', '30216', '30211', '30212', '30229', '30228')
    AND s.economic_code NOT LIKE '301%'
    AND (
        s.payee LIKE '%酒店%' OR s.payee LIKE '%饭店%' OR s.payee LIKE '%宾馆%' OR s.payee LIKE '%酒楼%'
        OR s.payee LIKE '%餐饮%' OR s.payee LIKE '%餐厅%' OR s.payee LIKE '%食府%' OR s.payee LIKE '%农家乐%'
        OR s.payee LIKE '%烟酒%' OR s.payee LIKE '%酒业%' OR s.payee LIKE '%山庄%' OR s.payee LIKE '%会所%'
        OR (
            s.economic_code <> '30299'
            AND (
                s.purpose LIKE '%招待%' OR s.purpose LIKE '%公务接待%' OR s.purpose LIKE '%接待费%'
                OR s.purpose LIKE '%接待用餐%' OR s.purpose LIKE '%宴请%' OR s.purpose LIKE '%烟酒%'
                OR s.purpose LIKE '%酒水%' OR s.purpose LIKE '%陪餐%'
            )
        )
    )
    AND NOT (
        s.economic_code = '30299'
        AND (
            s.purpose LIKE '%接待%' OR s.purpose LIKE '%招待%' OR s.purpose LIKE '%宴请%' OR s.purpose LIKE '%宴会%'
            OR s.purpose LIKE '%烟酒%' OR s.purpose LIKE '%酒水%' OR s.purpose LIKE '%陪餐%' OR s.purpose LIKE '%来客%'
            OR s.purpose LIKE '%来宾%'
        )
    )
    AND s.purpose NOT LIKE '%工作餐%'
    AND s.purpose NOT LIKE '%食材%'
    AND s.purpose NOT LIKE '%会议%'
    AND s.purpose NOT LIKE '%培训%'
    AND s.purpose NOT LIKE '%会场%'
    AND s.purpose NOT LIKE '%房租%'
