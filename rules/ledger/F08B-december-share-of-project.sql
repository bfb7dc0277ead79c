/*---
id: F08B
version: 1
title: 项目十二月支出占比过高
kind: 年底突击花钱
severity: warning
period: 2019-01-01 起
basis:
  - {issuer: 全国人民代表大会常务委员会, document: 中华人民共和国预算法, clause: 第五十七条, verified: false}
  - {issuer: 财政部, document: 中央部门预算绩效运行监控管理暂行办法（财预〔2019〕136号）, verified: false}
needs:
  - payment.row_no
  - spending.is_project
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
grain: 项目
key: [project_id]
row: 一个项目十二月的一笔支付；十二月支出（不含已验收的合同款）占全年超过一半，并且超过一至十一月月均的 3 倍
params:
  percent: {type: "INTEGER", default: 50, why: "没有法定比例；项目比单位起伏大，筛查线取一半"}
  times: {type: "INTEGER", default: 3, why: "十二月与一至十一月月均相比的倍数，按经验筛查"}
  least: {type: "DECIMAL(18,2)", default: 100000.00, why: "十二月金额的起点"}
  as_of_month: {type: "INTEGER", why: "截至月，由程序填入"}
  budget_year: {type: "INTEGER", why: "预算年度，由程序填入"}
captions: {december: 十二月支出, whole_year: 全年支出, net: 金额（扣除退款）}
message: "项目 {project_id} 十二月支出 {december} 元，占全年 {whole_year} 元的一半以上。"
ask: 项目用款计划、十二月支付的合同和验收资料
innocent: 项目年末才立项或追加；集中验收付款
---*/
WITH spent AS (
    SELECT
        s.project_id,
        CAST(SUM(s.net) AS DECIMAL(18,2)) AS whole_year,
        CAST(SUM(CASE WHEN s.paid_month = 12 THEN s.net ELSE 0 END) AS DECIMAL(18,2)) AS all_december,
        CAST(SUM(CASE WHEN s.paid_month = 12 AND (s.contract_no IS NULL OR s.accepted_on IS NULL) THEN s.net ELSE 0 END) AS DECIMAL(18,2)) AS december
    FROM spending s
    WHERE s.paid_year = :budget_year AND s.is_project = TRUE AND s.project_id IS NOT NULL
    GROUP BY s.project_id
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
    t.december,
    t.whole_year
FROM spent t
JOIN spending s ON s.project_id = t.project_id
WHERE :as_of_month = 12
    AND t.december >= :least
    AND t.december * 100 > t.whole_year * :percent
    AND t.december * 11 > (t.whole_year - t.all_december) * :times
    AND s.paid_year = :budget_year
    AND s.paid_month = 12
    AND s.net > 0
    AND s.is_project = TRUE
    AND (s.contract_no IS NULL OR s.accepted_on IS NULL)
