/*---
id: F10A
version: 1
title: 合同化整为零
kind: 化整为零
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 国务院, document: 中华人民共和国政府采购法实施条例, clause: 第二十八条, verified: false}
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国政府采购法, clause: 第二十八条, verified: false}
needs:
  - contract.row_no
  - contract.contract_no
  - contract.project_id?
  - contract.unit?
  - contract.supplier?
  - contract.signed_on?
  - contract.signed_year?
  - contract.amount
  - contract.procurement_mode?
  - contract.item+
  - contract.note?
grain: 项目 × 品目
key: [bought_for, item]
row: 一份没有公开招标的合同，同一年度、同一项目、同一品目的这类合同不止一份，每份低于公开招标数额标准，合计达到标准；框架协议、注明经批准的不算
params:
  goods: {type: "DECIMAL(18,2)", default: 2000000.00, why: "货物、服务公开招标数额标准，中央为 200 万元（待核），各省自定，启用前换成本地标准"}
  works: {type: "DECIMAL(18,2)", default: 4000000.00, why: "工程施工必须招标的标准 400 万元（待核）"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {purchases: 次数, bought: 合计, bought_for: 项目或单位}
message: "项目 {bought_for} 的“{item}”分 {purchases} 份合同采购，合计 {bought} 元，每份低于公开招标数额标准。"
ask: 采购预算、采购方式审批、各合同的采购文件
innocent: 预算调整后追加的采购；经批准采用其他方式；各合同确为不同标的
---*/
WITH small AS (
    SELECT
        c.row_no,
        c.contract_no,
        COALESCE(c.project_id, c.unit, '本部门') AS bought_for,
        c.item,
        c.supplier,
        c.signed_on,
        c.amount,
        c.procurement_mode,
        CASE WHEN c.item LIKE '%工程%' OR c.item LIKE '%施工%' THEN :works ELSE :goods END AS threshold
    FROM contract c
    WHERE (c.signed_year = :budget_year OR c.signed_year IS NULL)
        AND c.item IS NOT NULL
        AND c.amount > 0
        AND COALESCE(c.procurement_mode, '') NOT LIKE '%招标%'
        AND COALESCE(c.procurement_mode, '') NOT LIKE '%框架%'
        AND COALESCE(c.procurement_mode, '') NOT LIKE '%批准%'
        AND COALESCE(c.note, '') NOT LIKE '%批准%'
        AND COALESCE(c.note, '') NOT LIKE '%批复%'
),
grouped AS (
    SELECT
        m.bought_for,
        m.item,
        CAST(COUNT(*) AS BIGINT) AS purchases,
        CAST(SUM(m.amount) AS DECIMAL(18,2)) AS bought
    FROM small m
    WHERE m.amount < m.threshold
    GROUP BY m.bought_for, m.item
)
SELECT
    m.row_no,
    m.contract_no,
    m.bought_for,
    m.item,
    m.supplier,
    m.signed_on,
    m.procurement_mode,
    m.amount,
    g.purchases,
    g.bought
FROM small m
JOIN grouped g ON g.bought_for = m.bought_for AND g.item = m.item
WHERE m.amount < m.threshold AND g.purchases >= 2 AND g.bought >= m.threshold
