/*---
id: hazard_cards
version: 1
title: 防灾明白卡发放率
unit: "%"
needs:
  - evidence.hazards.hazard_no
  - evidence.hazards.cards_given
  - evidence.hazards.cards_due
row: 一处隐患点；分子为已发份数，分母为应发份数
---*/
SELECT
    t.hazard_no AS row_id,
    t.cards_given AS numerator,
    t.cards_due AS denominator
FROM evidence.hazards t
