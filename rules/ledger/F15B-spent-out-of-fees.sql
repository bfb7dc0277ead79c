/*---
id: F15B
version: 1
title: 支付用途写明坐支或收费返还
kind: 收支两条线
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院办公厅, document: 关于深化收支两条线改革的规定, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第四条, verified: false}
needs:
  - payment.row_no
  - spending.purpose
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
row: 一笔支付，用途写明收费返还、非税返还、罚没返还、留成或坐支；返还保证金、押金不算
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 用途“{purpose}”，{net} 元，疑似以收费、罚没收入直接安排支出。"
ask: 非税收入上缴凭证、资金来源
innocent: 误收退付；旧名称沿用
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
    AND (
        s.purpose LIKE '%收费%返还%' OR s.purpose LIKE '%非税%返还%' OR s.purpose LIKE '%罚没%返还%'
        OR s.purpose LIKE '%返还收费%' OR s.purpose LIKE '%返还非税%' OR s.purpose LIKE '%收费留成%'
        OR s.purpose LIKE '%收费分成%' OR s.purpose LIKE '%罚没留成%' OR s.purpose LIKE '%罚没分成%'
        OR s.purpose LIKE '%坐支%' OR s.purpose LIKE '%收入返还%' OR s.purpose LIKE '%规费返还%'
    )
    AND s.purpose NOT LIKE '%保证金%'
    AND s.purpose NOT LIKE '%押金%'
