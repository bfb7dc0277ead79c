/*---
id: F08A
version: 1
title: 单位十二月支出占比过高
kind: 年底突击花钱
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
needs:
  - payment.row_no
  - spending.unit?
  - spending.paid_year
  - spending.paid_month
  - spending.contract_no?
  - spending.accepted_on?
  - spending.row_no
  - spending.voucher_no
  - spending.paid_on
  - spending.project_id?
  - spending.line_id?
  - spending.economic_code
  - spending.net
  - spending.payee?
  - spending.purpose?
grain: 单位
key: [unit]
row: 一个单位十二月的一笔支付；十二月支出（不含工资和补助、不含已验收的合同款）占全年超过 25%，并且超过一至十一月月均的 3 倍
params:
  percent: {type: "INTEGER", default: 25, why: "没有法定比例，按经验筛查"}
  times: {type: "INTEGER", default: 3, why: "十二月与一至十一月月均相比的倍数，按经验筛查"}
  least: {type: "DECIMAL(18,2)", default: 100000.00, why: "十二月金额的起点"}
  as_of_month: {type: "INTEGER", why: "截至月，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {december: 十二月支出, whole_year: 全年支出, net: 金额（扣除退款）}
message: "单位 {unit} 十二月支出 {december} 元，占全年 {whole_year} 元的比例过高。"
ask: 十二月支付清单、合同和验收资料、年初用款计划
innocent: 项目集中在年末验收付款；追加指标年末才下达
---*/
WITH spent AS (
    SELECT
        COALESCE(s.unit, '本部门') AS unit,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS whole_year,
        CAST(SUM(CASE WHEN s.paid_month = 12 THEN s.net ELSE 0 END) AS DECIMAL(18,2)) AS all_december,
        CAST(SUM(CASE WHEN s.paid_month = 12 AND (s.contract_no IS NULL OR s.accepted_on IS NULL) THEN s.net ELSE 0 END) AS DECIMAL(18,2)) AS december
    FROM spending s
    WHERE s.paid_year = :budget_year
        AND s.economic_code NOT LIKE '301%'
        AND s.economic_code NOT LIKE '303%'
    GROUP BY COALESCE(s.unit, '本部门')
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
    t.unit,
    t.december,
    t.whole_year
FROM spent t
JOIN spending s ON COALESCE(s.unit, '本部门') = t.unit
WHERE :as_of_month = 12
    AND t.december >= :least
    AND t.december * 100 > t.whole_year * :percent
    AND t.december * 11 > (t.whole_year - t.all_december) * :times
    AND s.paid_year = :budget_year
    AND s.paid_month = 12
    AND s.net > 0
    AND s.economic_code NOT LIKE '301%'
    AND s.economic_code NOT LIKE '303%'
    AND (s.contract_no IS NULL OR s.accepted_on IS NULL)
