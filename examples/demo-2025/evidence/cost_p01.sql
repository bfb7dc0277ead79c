/*---
id: cost_p01
version: 1
title: 项目 P01合同结算价占控制价的比率
unit: "%"
needs:
  - evidence.settlements.contract_no
  - evidence.settlements.project_id
  - evidence.settlements.control_price
  - evidence.settlements.settled_price
row: 一份合同；分子为结算价，分母为控制价
---*/
SELECT
    t.contract_no AS row_id,
    t.settled_price AS numerator,
    t.control_price AS denominator
FROM evidence.settlements t
WHERE t.project_id = 'P01'
