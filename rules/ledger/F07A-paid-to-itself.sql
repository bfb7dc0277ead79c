/*---
id: F07A
version: 1
title: 付给本单位或关联方
kind: 虚列支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.own_payee
  - payment.payee+
  - spending.payee_kind?
  - spending.settlement?
  - spending.account_kind?
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
row: 一笔支付，收款人是本单位或关联方（按收款人类型，或与本部门、所属单位同名），不是工资、补助、工会、福利，也不是代扣代缴、代发、归垫和公务卡还款
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no} 支付 {net} 元给{payee}（{purpose}），收款人是本单位或关联方。"
ask: 转入账户的对账单、转入后的去向、支付依据
innocent: 归还垫付款；代扣代缴；所属单位承担了任务
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
    s.payee_kind,
    s.account_kind
FROM spending s
WHERE s.own_payee = TRUE
    AND s.net > 0
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND s.economic_code NOT IN ('30228', '30229')
    AND COALESCE(s.settlement, '') <> '公务卡'
    AND COALESCE(s.purpose, '') NOT LIKE '%工会%'
    AND COALESCE(s.purpose, '') NOT LIKE '%代扣%'
    AND COALESCE(s.purpose, '') NOT LIKE '%代缴%'
    AND COALESCE(s.purpose, '') NOT LIKE '%代发%'
    AND COALESCE(s.purpose, '') NOT LIKE '%归垫%'
    AND COALESCE(s.purpose, '') NOT LIKE '%公务卡还款%'
