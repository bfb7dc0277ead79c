/*---
id: F07C
version: 1
title: 年末以拨作支
kind: 虚列支出
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第六条, verified: false}
needs:
  - payment.row_no
  - spending.account_kind+
  - spending.paid_month
  - spending.nature?
  - spending.vintage?
  - budget.line_id
  - budget.nature?
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
row: 年末一笔支付，财政拨款从实有资金账户付出，或者用途、收款人写明转入基本户、实有资金账户、往来户
params:
  from_month: {type: "INTEGER", default: 12, why: "年末的起始月份"}
captions: {net: 金额（扣除退款）}
message: "凭证 {voucher_no}（{paid_on}）{net} 元由{account_kind}账户付给{payee}，用途“{purpose}”，疑似以拨作支。"
ask: 实有资金账户对账单、转入依据、转入后的支出明细
innocent: 以前年度资金依规存放在实有资金账户；代扣款项
---*/
WITH line AS (
    SELECT b.line_id, MIN(b.nature) AS nature
    FROM budget b
    GROUP BY b.line_id
)
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
    s.account_kind
FROM spending s
LEFT JOIN line l ON l.line_id = s.line_id
WHERE s.net > 0
    AND s.paid_month >= :from_month
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND COALESCE(s.vintage, '当年') <> '以前年度'
    AND (
        (
            s.account_kind = '实有资金'
            AND COALESCE(s.nature, l.nature) IN ('一般公共预算', '政府性基金', '国有资本经营')
        )
        OR s.purpose LIKE '%实有资金%'
        OR s.purpose LIKE '%基本户%'
        OR s.purpose LIKE '%基本存款%'
        OR s.purpose LIKE '%以拨作支%'
        OR s.purpose LIKE '%往来户%'
        OR s.purpose LIKE '%暂存%'
        OR s.payee LIKE '%实有资金%'
        OR s.payee LIKE '%基本户%'
        OR s.payee LIKE '%往来户%'
    )
