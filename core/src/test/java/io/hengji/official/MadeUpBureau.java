package io.hengji.official;

import io.hengji.evaluation.Evaluation;

/**
 * A made-up bureau whose project P01 is complete and can be computed to the cent, whose P02 has
 * every kind of hole, and whose P03 reports nothing.
 *
 * <p>P01 by hand: 执行 142.50 ÷ 150.00 = 95% × 10 = 9.50; 监测点 125 ÷ 125 × 20 = 20; 在线率 93.1 ÷ 95 × 15
 * = 14.70; 处置时限 33 against 30 days, over by a tenth: 0.9 × 15 = 13.50; 定性 28 chosen; 满意度 92 against
 * 90: 10. Together 95.70.
 */
final class MadeUpBureau {
    private MadeUpBureau() {}

    static Evaluation evaluation() {
        return tables().evaluate("青溪县自然资源局", 2025, "mof-2021-101");
    }

    static CaseTables tables() {
        return new CaseTables()
                .table(
                        "staff",
                        """
                        kind | quota | in_post
                        行政 | 40 | 38
                        全额事业 | 60 | 61
                        离退休 | | 25
                        """)
                .table(
                        "income",
                        """
                        nature | kind | settled
                        一般公共预算 | 财政拨款 | 935.625
                        单位资金 | 其他收入 | 12.50
                        """)
                .table(
                        "budget",
                        """
                        line_id | category | project_id | title | source | nature | vintage | initial | carried_in | added | spent
                        L1 | 人员经费 | | 人员经费 | 县级 | 一般公共预算 | 当年 | 600 | | | 600
                        L2 | 公用经费 | | 公用经费 | 县级 | 一般公共预算 | 当年 | 110 | | | 105.50
                        L3 | 业务工作 | P01 | 地质灾害监测（省级） | 省级 | 一般公共预算 | 当年 | 120 | | 20 | 132.50
                        L4 | 业务工作 | P01 | 地质灾害监测（结转） | 县级 | 一般公共预算 | 上年结转 | 0 | 10 | | 10
                        L5 | 运行维护 | P02 | 信息平台运行维护 | 县级 | 一般公共预算 | 当年 | 60 | | | 45.125
                        L6 | 业务工作 | P03 | 界址核查 | 单位 | 单位资金 | 当年 | 50 | | | 42.50
                        """)
                .table(
                        "base",
                        """
                        item_id | prior_settled | budget | settled | approved_area | actual_area | approved_investment | actual_investment | text
                        公车运行维护 | 21.00 | 24.00 | 19.85
                        公车购置 | 0 | 0 | 0
                        出国经费 | 0 | 0 | 0
                        公务接待 | 3.20 | 4.00 | 2.15
                        政府采购 | | 80 | 76.40
                        办公经费 | | | 32.10
                        楼堂馆所 | | | | 1200 | 1180 | 360 | 355.5
                        厉行节约 | | | | | | | | 严格执行公务接待标准和公车管理制度，会议费、培训费实行计划管理，办公用房不超面积，节能降耗指标按季通报。
                        """)
                .table(
                        "projects",
                        """
                        project_id | name | category | implementer | problems
                        P01 | 地质灾害隐患点监测预警 | 业务工作 | 地质环境监测站 | 部分设备在线率未达标
                        P02 | 自然资源信息平台运行维护 | 运行维护 | 信息中心 |
                        P03 | =1+1 界址“点”核查 | 业务工作 | |
                        """)
                .table(
                        "goals",
                        """
                        project_id | expected | achieved
                        | 完成自然资源调查监测、地质灾害防治和不动产登记各项任务，保障耕地保有量不降低，群众满意度不低于90%。 | 各项任务全部完成，耕地保有量高于下达目标，全年无因灾死亡，群众满意度调查结果为92%。
                        P01 | 125处隐患点监测设备全年稳定运行，险情处置不超过30天。 | 125处设备运行，险情平均处置33天。
                        """)
                .table(
                        "indicators",
                        """
                        indicator_id | project_id | level1 | level2 | level3 | type | operator | target | target_max | unit_of_measure | target_text | points | strategy | actual | actual_text | level | score | deviation | not_applicable
                        A1 | P01 | 产出指标 | 数量指标 | 监测设备运行数量 | 定量 | >= | 125 | | 处 | | 20 | | 125 | | | | |
                        A2 | P01 | 产出指标 | 质量指标 | 监测设备在线率 | 定量 | >= | 95.0 | | % | | 15 | | 93.1 | | | | 山区信号弱，已加装中继 |
                        A3 | P01 | 产出指标 | 时效指标 | 险情处置时限 | 定量 | <= | 30 | | 天 | | 15 | reverse-linear | 33 | | | | 汛期险情集中，已增加应急队伍 |
                        A4 | P01 | 效益指标 | 社会效益指标 | 防灾减灾能力提升 | 定性 | | | | | 明显提升 | 30 | | | 有所提升 | 达成 | 28 | 群测群防覆盖仍有不足 |
                        A5 | P01 | 满意度指标 | 服务对象满意度 | 受威胁群众满意度 | 定量 | >= | 90 | | % | | 10 | | 92 | | | | |
                        B1 | P02 | 产出指标 | 质量指标 | 机房温度 | 定量 | 区间 | 20 | 26 | ℃ | | 20 | | 24.5 | | | | |
                        B2 | P02 | 产出指标 | 质量指标 | 系统可用率 | 定量 | >= | 99 | | % | | 20 | | | | | 19 | |
                        B3 | P02 | 产出指标 | 数量指标 | 应急演练次数 | 定量 | >= | 2 | | 次 | | 10 | | | | | | | 本年机构改革，经批准取消
                        B4 | P02 | 效益指标 | 社会效益指标 | 业务办理提速 | 定性 | | | | | 提速 | 20 | | | 提速约三成 | 部分达成 | 13 | 历史数据未清理 |
                        B5 | P02 | 满意度指标 | | | | | | | | | | | | | | 10 | |
                        C1 | | 成本指标 | | | | | | | | | | | | | | 20 | |
                        C2 | | 成本指标 | 经济成本指标 | 三公经费 | 定量 | <= | | | 万元 | 不超预算 | | | 22.00 | | | | |
                        C3 | | 成本指标 | 经济成本指标 | 单点监测成本 | 定量 | <= | | | 万元 | | | | 1.06 | 约1.06万元 | | | |
                        C4 | | 产出指标 | 数量指标 | 耕地保有量 | 定量 | >= | 52.30 | | 万亩 | | 40 | | 52.41 | | | | |
                        C5 | | 效益指标 | 社会效益指标 | 因灾死亡人数 | 定量 | = | 0 | | 人 | | 20 | | 0 | | | | |
                        C6 | | 满意度指标 | 服务对象满意度 | 群众满意度 | 定量 | >= | 90 | | % | | 10 | | 92 | | | | |
                        """);
    }
}
