/*---
id: gauge_online_days
version: 1
title: 监测设备在线率
unit: "%"
needs:
  - evidence.gauges.gauge_id
  - evidence.gauges.days_due
  - evidence.gauges.days_online
row: 一台应当运行的监测设备；分子为全年在线天数，分母为全年应在线天数
note: 在线率＝全部设备在线天数之和÷应在线天数之和，不是各台在线率的平均数；应在线天数为 0 的设备不计入
---*/
SELECT
    g.gauge_id AS row_id,
    g.days_online AS numerator,
    g.days_due AS denominator
FROM evidence.gauges g
WHERE g.days_due > 0
