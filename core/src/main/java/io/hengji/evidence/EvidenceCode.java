package io.hengji.evidence;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What evidence may be found wanting in. Never renumbered; a retired code keeps its place. */
public enum EvidenceCode implements FindingCode {
    DOCUMENT_MISSING(
            "EVD-001",
            Severity.ERROR,
            "佐证文件不存在",
            "佐证“{reference}”在 evidence 文件夹中不存在。",
            "把文件放入 evidence 文件夹，或更正文件名；数据集写作“数据集#算法”。"),
    PATH_OUTSIDE(
            "EVD-002",
            Severity.ERROR,
            "佐证不在案卷之内",
            "佐证“{reference}”指向 evidence 文件夹之外。",
            "把文件复制到 evidence 文件夹，只写文件名。"),
    REFERENCE_UNUSABLE(
            "EVD-003",
            Severity.ERROR,
            "佐证写法有误",
            "佐证“{reference}”无法理解。",
            "写作“数据集#算法”（小写字母、数字和下划线），或文件名。"),
    DATASET_MISSING(
            "EVD-004", Severity.ERROR, "数据集不存在", "没有数据集文件“{file}”。", "从业务系统导出数据，存为该文件，或同名的 xlsx。"),
    MANIFEST_MISSING(
            "EVD-005",
            Severity.ERROR,
            "数据集没有清单",
            "没有清单文件“{file}”，不知道各列的类型和数据来源。",
            "按手册“佐证数据”写一个清单。"),
    DATASET_UNREADABLE(
            "EVD-006",
            Severity.ERROR,
            "文件无法读取",
            "文件“{file}”无法读取：{reason}。",
            "另存为 UTF-8 的 csv 后重试。"),
    COLUMN_MISSING(
            "EVD-007",
            Severity.ERROR,
            "数据集缺少清单所列的列",
            "清单列出“{column}”，数据集的表头中没有。",
            "补上该列，或更正清单中的列名。"),
    COLUMN_UNLISTED(
            "EVD-008",
            Severity.NOTICE,
            "清单没有列出的列",
            "表头“{column}”不在清单中，未读取。",
            "需要使用时在清单的 columns 中列出。"),
    COLUMN_REPEATED("EVD-009", Severity.ERROR, "表头重复", "表头“{column}”出现两次，无法判断用哪一列。", "删去或改名。"),
    COLUMN_NAME_UNUSABLE(
            "EVD-010",
            Severity.ERROR,
            "列名不能使用",
            "清单中的列名“{column}”不能使用：{reason}。",
            "用小写字母开头的英文名，避开 SQL 保留字，如 paid_on、days_online。"),
    CELL_UNUSABLE(
            "EVD-011",
            Severity.ERROR,
            "单元格内容与类型不符",
            "“{column}”列应为{expected}，这里是“{found}”。",
            "更正该单元格。"),
    MORE_CELLS_UNUSABLE(
            "EVD-012",
            Severity.ERROR,
            "同一列还有更多无法读取的单元格",
            "“{column}”列另有 {count} 个单元格与类型不符，未逐个列出。",
            "检查清单中该列的类型是否正确。"),
    ROW_UNEVEN(
            "EVD-013",
            Severity.ERROR,
            "行的格数与表头不符",
            "该行有 {found} 格，表头有 {expected} 列，未读取。",
            "检查多余的逗号或未成对的引号。"),
    ROW_ID_BLANK("EVD-014", Severity.ERROR, "行标识为空", "行标识“{column}”为空，该行无法追溯。", "补填业务系统中的编号。"),
    ROW_ID_REPEATED(
            "EVD-015",
            Severity.ERROR,
            "行标识重复",
            "行标识“{rowId}”与第 {first} 行重复。",
            "删去重复的行，或在清单的 rowId 中补上能区分各行的列。"),
    DATASET_EMPTY("EVD-016", Severity.ERROR, "数据集没有数据", "数据集“{file}”没有数据行。", "重新导出；确实没有记录的，删去佐证。"),
    TOTAL_ROW(
            "EVD-017",
            Severity.NOTICE,
            "合计行不作为数据",
            "该行是“{found}”，不计入数据。",
            "不必修改；核对数应写在清单的 controlTotals 中。"),
    EXPORT_TIME_UNUSABLE(
            "EVD-018",
            Severity.WARNING,
            "导出时间无法理解",
            "导出时间“{found}”无法理解。",
            "写作 2025-01-06T09:30 的形式。"),
    CONTROL_TOTAL_UNUSABLE(
            "EVD-019",
            Severity.ERROR,
            "控制总数无法使用",
            "控制总数“{total}”无法使用：{reason}。",
            "写明 count（行数）或一个数值列，以及业务系统给出的数。"),
    CONTROL_TOTAL_DIFFERS(
            "EVD-020",
            Severity.ERROR,
            "控制总数不符",
            "{total}应为 {expected}，数据集中为 {found}，相差 {residual}。",
            "核对导出是否完整；以业务系统为准。"),
    NOT_RECOMPUTED_LEVEL(
            "EVD-021",
            Severity.WARNING,
            "佐证未达 L2",
            "数据集“{dataset}”缺少：{missing}。复算所得的值按 L0（仅申报）计。",
            "补齐所列内容。"),
    MEASURE_MISSING(
            "EVD-022",
            Severity.ERROR,
            "算法不存在",
            "没有算法“{measure}”：案卷的 evidence 文件夹和共用的 rules/measures 中都没有 {measure}.sql。",
            "更正名称，或按手册“佐证数据”写一个算法。"),
    DATASET_NOT_READ(
            "EVD-023",
            Severity.ERROR,
            "算法不读取所指的数据集",
            "佐证写作“{reference}”，但算法“{measure}”读取的是 {tables}。",
            "更正佐证，或更正算法的 needs。"),
    RESULT_COLUMNS(
            "EVD-024",
            Severity.ERROR,
            "算法的结果列不合要求",
            "算法“{measure}”的结果应有 row_id 和数值列 numerator（可有 denominator），缺少或类型不符：{found}。",
            "按手册“佐证数据”返回这些列。"),
    RESULT_ROW_REPEATED(
            "EVD-025",
            Severity.ERROR,
            "算法重复计算了同一记录",
            "算法“{measure}”的结果中 row_id“{rowId}”出现 {count} 次，同一记录被重复计算。",
            "检查连接条件，每条应计的记录只返回一行。"),
    RESULT_ROW_BLANK(
            "EVD-026",
            Severity.ERROR,
            "算法的结果有空值",
            "算法“{measure}”的结果中有 {count} 行 {column} 为空，第一行的 row_id 是“{rowId}”。",
            "补填数据，或在算法中写明空值如何处理（COALESCE）。"),
    DATASET_TWICE(
            "EVD-027",
            Severity.ERROR,
            "同一数据集交了几份",
            "数据集“{dataset}”有几份：{places}；不知道以哪一份为准，都没有读入。",
            "只保留一份。"),
    SHEET_UNCLEAR(
            "EVD-028",
            Severity.ERROR,
            "不知道读哪一张工作表",
            "工作簿“{file}”中没有唯一的工作表“{sheet}”；有内容的是{sheets}。",
            "把数据所在的工作表命名为数据集的名称，或在清单的 sheet 中写明工作表的名称。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    EvidenceCode(String id, Severity severity, String title, String template, String remedy) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.template = template;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
