/*---
id: F10E
version: 1
title: 短期内向同一供应商多次小额采购
kind: 化整为零
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 中华人民共和国政府采购法实施条例, clause: 第二十八条, verified: false}
needs:
  - payment.row_no
  - spending.payee
  - spending.unit?
  - spending.paid_day
  - spending.contract_no?
  - spending.procurement_mode?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.purpose?
grain: 项目 × 收款人
key: [bought_for, payee]
row: 一笔没有合同、没有采购方式的采购付款，自它起 30 天内同一项目向同一收款人这样付款不少于 3 次，每次低于采购限额，合计达到限额
params:
  limit_amount: {type: "DECIMAL(18,2)", default: 500000.00, why: "分散采购限额标准，湖南省货物、服务为 50 万元（待核），启用前换成本地标准"}
  days: {type: "INTEGER", default: 30, why: "时间窗，按经验筛查"}
  payments: {type: "INTEGER", default: 3, why: "次数，按经验筛查"}
captions: {purchases: 次数, bought: 合计, bought_for: 项目或单位, net: 金额（扣除退款）}
message: "项目 {bought_for} 自 {paid_on} 起 30 天内向{payee}付款 {purchases} 次，合计 {bought} 元，达到采购限额。"
ask: 采购预算、各次采购的需求和验收
innocent: 定点采购；各次确为不同需要
---*/
WITH small AS (
    SELECT
        s.row_no,
        COALESCE(s.project_id, s.unit, '本部门') AS bought_for,
        s.payee,
        s.paid_day,
        s.net
    FROM spending s
    WHERE s.contract_no IS NULL
        AND s.procurement_mode IS NULL
        AND s.payee IS NOT NULL
        AND s.net > 0
        AND s.net < :limit_amount
        AND (
            s.economic_code IN ('30201', '30202', '30203', '30213', '30218', '30224', '30225', '30227', '30299')
            OR s.economic_code LIKE '309%'
            OR (s.economic_code LIKE '310%' AND s.economic_code NOT IN ('31009', '31010', '31011', '31012'))
        )
),
grouped AS (
    SELECT
        a.row_no,
        a.bought_for,
        CAST(COUNT(*) AS BIGINT) AS purchases,
        CAST(SUM(b.net) AS DECIMAL(18,2)) AS bought
    FROM small a
    JOIN small b ON b.bought_for = a.bought_for AND b.payee = a.payee
        AND b.paid_day >= a.paid_day AND b.paid_day <= a.paid_day + :days
    GROUP BY a.row_no, a.bought_for
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
    g.bought_for,
    g.purchases,
    g.bought
FROM grouped g
JOIN spending s ON s.row_no = g.row_no
WHERE g.purchases >= :payments AND g.bought >= :limit_amount
