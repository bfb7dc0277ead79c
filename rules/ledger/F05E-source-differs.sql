/*---
id: F05E
version: 1
title: 资金来源与预算行不符
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第九十三条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - payment.source+
  - spending.source?
  - budget.line_id
  - budget.source
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
row: 一笔支付，凭证所写资金来源与所列预算行的资金来源不同
captions: {line_source: 预算行资金来源, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 资金来源为{source}，预算行 {line_id} 为{line_source}，{net} 元。"
ask: 指标文件、上级专项资金台账
innocent: 来源填错；配套资金合并拨付
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
    s.source,
    b.source AS line_source
FROM spending s
JOIN budget b ON b.line_id = s.line_id
WHERE s.net > 0 AND s.source <> b.source
