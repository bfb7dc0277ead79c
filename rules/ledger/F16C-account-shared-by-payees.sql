/*---
id: F16C
version: 1
title: 同一账号几个收款人
kind: 公款私存
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 财政违法行为处罚处分条例（国务院令第427号）, clause: 第十七条, verified: false}
needs:
  - payment.row_no
  - spending.payee_account+
  - spending.payee
  - spending.payee_kind+
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.purpose?
grain: 收款账号
key: [payee_account]
row: 一笔支付，收款账号既收过单位的款又收过个人的款，收款人名称不同；号码隐去的不判断
captions: {payees: 收款人个数, net: 金额（扣除退款）}
message: "账号 {payee_account} 以 {payees} 个不同的收款人名称收款，其中有单位也有个人。"
ask: 账户开户资料、各笔发票
innocent: 个体工商户与经营者同一账号；账号填错
---*/
WITH shared AS (
    SELECT
        s.payee_account,
        CAST(COUNT(DISTINCT s.payee) AS BIGINT) AS payees,
        CAST(SUM(CASE WHEN s.payee_kind = '个人' THEN 1 ELSE 0 END) AS BIGINT) AS persons,
        CAST(SUM(CASE WHEN s.payee_kind = '单位' THEN 1 ELSE 0 END) AS BIGINT) AS companies
    FROM spending s
    WHERE s.payee_account IS NOT NULL AND s.payee_account NOT LIKE '%*%' AND s.net > 0
    GROUP BY s.payee_account
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
    s.payee_account,
    s.payee_kind,
    h.payees
FROM shared h
JOIN spending s ON s.payee_account = h.payee_account
WHERE h.payees >= 2 AND h.persons >= 1 AND h.companies >= 1 AND s.net > 0
