/*---
id: F10B
version: 1
title: 采购付款化整为零
kind: 化整为零
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 中华人民共和国政府采购法实施条例, clause: 第二十八条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第二十八条, verified: false}
needs:
  - payment.row_no
  - spending.unit?
  - spending.paid_year
  - spending.contract_no?
  - spending.procurement_mode?
  - spending.procurement_item+
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 项目 × 品目
key: [bought_for, procurement_item]
row: 一笔没有公开招标的采购付款，同一年度、同一项目、同一品目的这类采购不止一次，每次低于公开招标数额标准，合计达到标准；同一合同的几笔付款算一次
params:
  goods: {type: "DECIMAL(18,2)", default: 2000000.00, why: "同 F10A"}
  works: {type: "DECIMAL(18,2)", default: 4000000.00, why: "同 F10A"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {purchases: 次数, bought: 合计, bought_for: 项目或单位, purchase: 采购, net: 金额（扣除退款）}
message: "项目 {bought_for} 的“{procurement_item}”分 {purchases} 次采购，合计 {bought} 元，每次低于公开招标数额标准。"
ask: 采购预算、采购方式审批、各次采购文件
innocent: 各次确为不同标的；经批准采用其他方式；合同另行公开招标而支付明细未填采购方式
---*/
WITH small AS (
    SELECT
        COALESCE(s.project_id, s.unit, '本部门') AS bought_for,
        s.procurement_item,
        COALESCE(s.contract_no, s.voucher_no) AS purchase,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS bought,
        CASE WHEN s.procurement_item LIKE '%工程%' OR s.procurement_item LIKE '%施工%' THEN :works ELSE :goods END AS threshold
    FROM spending s
    WHERE s.paid_year = :budget_year
        AND s.net > 0
        AND s.procurement_item IS NOT NULL
        AND (s.procurement_mode IS NOT NULL OR s.contract_no IS NULL)
        AND COALESCE(s.procurement_mode, '') NOT LIKE '%招标%'
        AND COALESCE(s.procurement_mode, '') NOT LIKE '%框架%'
        AND COALESCE(s.procurement_mode, '') NOT LIKE '%批准%'
    GROUP BY COALESCE(s.project_id, s.unit, '本部门'), s.procurement_item, COALESCE(s.contract_no, s.voucher_no)
),
grouped AS (
    SELECT
        m.bought_for,
        m.procurement_item,
        m.threshold,
        CAST(COUNT(*) AS BIGINT) AS purchases,
        CAST(SUM(m.bought) AS DECIMAL(18,2)) AS bought
    FROM small m
    WHERE m.bought < m.threshold
    GROUP BY m.bought_for, m.procurement_item, m.threshold
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
    s.procurement_item,
    s.procurement_mode,
    m.purchase,
    g.purchases,
    g.bought
FROM grouped g
JOIN small m ON m.bought_for = g.bought_for AND m.procurement_item = g.procurement_item AND m.bought < m.threshold
JOIN spending s ON COALESCE(s.contract_no, s.voucher_no) = m.purchase
    AND s.procurement_item = m.procurement_item
    AND COALESCE(s.project_id, s.unit, '本部门') = m.bought_for
WHERE g.purchases >= 2
    AND g.bought >= g.threshold
    AND s.paid_year = :budget_year
    AND s.net > 0
