/*---
id: F05D
version: 1
title: 用一个项目的预算付另一个项目
kind: 挪用
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第七十二条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第九十三条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.given_project?
  - spending.line_project?
  - budget.project_id+
  - payment.project_id+
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
row: 一笔支付，凭证所写的项目与所列预算行的项目不是同一个
captions: {given_project: 凭证所写项目, line_project: 预算行的项目, net: 金额（扣除退款）}
message: "凭证 {voucher_no} 写项目 {given_project}，列预算行 {line_id}（项目 {line_project}），{net} 元。"
ask: 支付申请、项目调剂的批准文件；上级专项的使用办法
innocent: 凭证挂错预算行；两个编号是同一项目
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
    s.given_project,
    s.line_project
FROM spending s
WHERE s.net > 0 AND s.given_project <> s.line_project
