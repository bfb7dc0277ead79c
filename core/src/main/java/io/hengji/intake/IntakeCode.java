package io.hengji.intake;

import static io.hengji.kernel.Severity.ERROR;
import static io.hengji.kernel.Severity.NOTICE;
import static io.hengji.kernel.Severity.WARNING;

import io.hengji.kernel.FindingCode;
import io.hengji.kernel.Severity;

/** What reading a case may find. Never renumbered; a retired code keeps its place. */
public enum IntakeCode implements FindingCode {
    CASE_MISSING("INT-001", ERROR, "找不到案卷设置", "{where}里没有{what}。", "补上案卷设置：至少写明案卷编号、部门和年度。"),
    SETTINGS_UNREADABLE(
            "INT-002",
            ERROR,
            "案卷设置无法读取",
            "案卷设置第 {line} 行附近无法读取：{why}。",
            "每行写“名称: 内容”，冒号后留一个空格；不用缩进、别名和标签。"),
    SETTING_MISSING("INT-003", ERROR, "案卷设置不全", "案卷设置缺少“{key}”（{english}）。", "补写这一项。"),
    SETTING_UNKNOWN("INT-004", WARNING, "不认识的案卷设置", "案卷设置里的“{key}”不认识，没有采用。", "核对拼写；不需要的删去。"),
    SETTING_INVALID("INT-005", ERROR, "案卷设置写法不对", "案卷设置“{key}”写的是“{value}”。", "按要求的写法改正。"),
    FILE_UNREADABLE("INT-006", ERROR, "文件无法读取", "{file} 无法读取：{why}。", "确认文件完好、有读取权限后重试。"),
    TOO_LARGE("INT-007", ERROR, "超过大小上限", "{what}超过上限 {limit}，超出部分没有读入。", "拆分文件，或删去无关内容后重试。"),
    NOT_XLSX(
            "INT-008",
            ERROR,
            "不是 xlsx 工作簿",
            "{file} 不是 xlsx 工作簿：{why}。",
            "用 Excel 或 WPS 打开，另存为“Excel 工作簿（*.xlsx）”。"),
    WORKBOOK_DAMAGED("INT-009", ERROR, "工作簿损坏", "{file} 已损坏：{why}。", "用 Excel 或 WPS 打开并修复，重新另存。"),
    WORKBOOK_UNSAFE(
            "INT-010",
            ERROR,
            "工作簿内容不安全",
            "{file} 含有不应出现的内容：{why}，没有读入。",
            "确认文件来源；用 Excel 或 WPS 重新另存后再交。"),
    PATH_ESCAPES("INT-011", ERROR, "指向案卷之外", "{file} 指向案卷文件夹之外，没有读入。", "把文件本身放进案卷文件夹，不用快捷方式或链接。"),
    ENCODING_STATED(
            "INT-012", NOTICE, "文件编码", "{file} 按 {charset} 编码读入。", "无须处理；如出现乱码，请另存为 UTF-8。"),
    BYTES_UNDECODABLE(
            "INT-013",
            ERROR,
            "有无法识别的字符",
            "第 {line} 行有不能按 {charset} 识别的字节。",
            "打开文件，改正该处乱码后另存为 UTF-8。"),
    QUOTE_OPEN("INT-014", ERROR, "引号没有配对", "第 {row} 行有一个左引号没有配对的右引号，按普通字符读入。", "补上右引号，或删去多余的引号。"),
    FILE_UNKNOWN(
            "INT-015",
            NOTICE,
            "没有读入的文件",
            "{file} 不是案卷的表，没有读入。",
            "是表的，改用手册所列的文件名；佐证放进 evidence 文件夹。"),
    SHEET_UNKNOWN("INT-016", NOTICE, "没有读入的工作表", "工作表“{sheet}”不是案卷的表，没有读入。", "是表的，改用手册所列的工作表名。"),
    TABLE_TWICE("INT-017", ERROR, "同一张表交了两份", "“{table}”另有一份：{other}；采用了先读到的，这一份没有读入。", "只保留一份。"),
    HEAD_MISSING(
            "INT-018", ERROR, "找不到表头", "前 20 行里找不到“{table}”的表头，表中内容没有读入。", "在一行里写明各列名称，名称见手册。"),
    COLUMN_UNKNOWN("INT-019", NOTICE, "不认识的列", "列“{column}”不认识，没有读入。", "是需要的列，改用手册所列的名称。"),
    COLUMN_TWICE("INT-020", ERROR, "同一列出现两次", "“{column}”出现了两次，采用了前一列。", "只保留一列。"),
    COLUMN_MISSING("INT-021", ERROR, "缺少必填列", "“{table}”缺少必填列“{column}”。", "补上这一列。"),
    HEAD_UNIT_WRONG(
            "INT-022", ERROR, "表头的单位不对", "列“{column}”的单位“{unit}”不能用于{kind}，该列没有读入。", "改正表头括号里的单位。"),
    VALUE_MISSING("INT-023", ERROR, "必填内容为空", "“{column}”没有填写。", "补填这一格。"),
    VALUE_MISSING_WHEN(
            "INT-024", WARNING, "按情况应填的内容为空", "“{column}”没有填写，而{when}。", "补填，或核对同一行的其他内容。"),
    NUMBER_EXPECTED("INT-025", ERROR, "应填数字", "“{column}”填的是“{found}”，不是一个数。", "只填数字；说明写到备注或文字列。"),
    BELOW_BOUND("INT-026", ERROR, "小于下限", "“{column}”填的是 {found}，不应小于 {bound}。", "核对正负号和数值。"),
    ABOVE_BOUND("INT-027", ERROR, "超过上限", "“{column}”填的是 {found}，不应大于 {bound}。", "核对数值、单位和小数点。"),
    TOO_LONG(
            "INT-028",
            ERROR,
            "内容过长",
            "“{column}”有 {length} 个字，最多 {bound} 个。",
            "缩短这一格；长的说明写进 narrative。"),
    UNIT_WRONG(
            "INT-029", ERROR, "单位不对", "“{column}”带的单位是“{found}”，应为{expected}。", "换算成应有的单位，格内只填数字。"),
    UNIT_UNKNOWN("INT-030", ERROR, "不认识的计量单位", "计量单位“{found}”不认识。", "改用通用的写法，如 公顷、平方米、个、%。"),
    CHOICE_UNKNOWN("INT-031", ERROR, "不在可选内容之内", "“{column}”填的是“{found}”。", "从可选内容中选一个，照原字填写。"),
    CODE_INVALID(
            "INT-032", ERROR, "编码写法不对", "“{column}”填的是“{found}”，应为{shape}。", "核对编码；单元格设为文本格式。"),
    REFERENCE_UNKNOWN(
            "INT-033",
            ERROR,
            "编码没有对应的行",
            "“{column}”填的“{found}”在“{table}”里没有。",
            "核对编码，或在“{table}”里补上这一行。"),
    DAY_INVALID("INT-034", ERROR, "日期写法不对", "“{column}”填的“{found}”不是日期。", "写成 2025-02-21 的样子。"),
    YEAR_INVALID("INT-035", ERROR, "年份写法不对", "“{column}”填的“{found}”不是年份。", "写成 2025 的样子。"),
    YESNO_INVALID("INT-036", ERROR, "应填是或否", "“{column}”填的是“{found}”。", "填“是”或“否”。"),
    KEY_TWICE("INT-037", ERROR, "编号重复", "{key}已在第 {first} 行出现过。", "每行用不同的编号；重复录入的删去一行。"),
    DIGITS_LOST(
            "INT-038",
            ERROR,
            "数字已丢失位数",
            "“{column}”里是“{found}”，后面的数字已经丢失。",
            "把单元格设为文本格式，重新录入完整的数字。"),
    ERROR_CELL("INT-039", ERROR, "单元格是错误值", "“{column}”里是错误值 {found}。", "改正公式，或直接填写数值。"),
    UNCALCULATED(
            "INT-040",
            ERROR,
            "公式没有结果",
            "“{column}”是公式，但文件里没有存它的结果。",
            "用 Excel 或 WPS 打开，保存一次；或粘贴为数值。"),
    HIDDEN("INT-041", NOTICE, "隐藏的内容也已读入", "{what}是隐藏的，照常读入。", "不应计入的，请删去而不是隐藏。"),
    TOTAL_DIFFERS(
            "INT-042",
            ERROR,
            "合计与各行之和不符",
            "“{column}”的{label}是 {total}，各行之和是 {sum}，相差 {residual}。",
            "核对合计行和各行数字。"),
    SUBTOTAL_DIFFERS(
            "INT-043",
            WARNING,
            "小计与各行之和不符",
            "“{column}”的{label}是 {total}，与所属各行之和 {sum} 相差 {residual}。",
            "核对小计行和所属各行数字。"),
    TOTAL_ROUNDING(
            "INT-044",
            NOTICE,
            "合计有尾差",
            "“{column}”的{label}与各行之和相差 {residual}，在四舍五入范围内。",
            "无须处理；说明时可注明尾差。"),
    ROW_TOO_WIDE(
            "INT-045",
            ERROR,
            "这一行比表头多出内容",
            "第 {row} 行在表头之外还有“{found}”，这一行可能错位。",
            "含逗号的内容加引号；数字不写千分位逗号。"),
    UNIT_IN_CELL(
            "INT-046",
            NOTICE,
            "单元格自带单位",
            "“{column}”填的是“{found}”，按格内的单位读入。",
            "单位写在表头或计量单位列，格内只填数字。"),
    TABLE_EMPTY("INT-047", NOTICE, "表是空的", "“{table}”没有数据行。", "确实没有的不必处理；漏填的补上。"),
    FOOT_SKIPPED("INT-048", NOTICE, "表后说明没有读入", "“{found}”按表后说明处理，没有作为数据。", "无须处理；是数据的，调整第一格内容。"),
    MORE_THAN("INT-049", ERROR, "前后数量不合", "“{column}”为 {found}，多于“{other}”的 {bound}。", "核对两格数量。"),
    WHOLE_EXPECTED("INT-050", ERROR, "应填整数", "“{column}”填的是 {found}，应为整数。", "核对数值。"),
    NOT_KEPT(
            "INT-051",
            ERROR,
            "写出后读回不一致",
            "“{table}”的“{column}”原为“{before}”，写进工作簿再读回是“{after}”。",
            "在工作簿里核对并改正这一格。"),
    COLUMN_MAPPED(
            "INT-052",
            NOTICE,
            "按对应关系读入的列",
            "“{table}”的列“{column}”按“{meaning}”读入（{source}）。",
            "核对；不对的，在对应文件里改正。"),
    PIVOT_SKIPPED(
            "INT-053", NOTICE, "透视汇总没有读入", "{where}起的 {rows} 行是透视汇总，没有作为数据。", "无须处理；要交的是明细，不是汇总。"),
    MAPPING_UNUSABLE(
            "INT-054", ERROR, "表头对应文件有误", "{file} 的“{place}”无法采用：{why}。", "按手册“填报工作簿”一页的写法改正。"),
    DOCUMENT_DAMAGED(
            "INT-060", ERROR, "文档损坏", "{file} 已损坏：{why}。", "用 Word 或 WPS 打开并修复，重新另存；pdf 请重新导出。"),
    DOCUMENT_UNSAFE(
            "INT-061",
            ERROR,
            "文档内容不安全",
            "{file} 含有不应出现的内容：{why}，没有读入。",
            "确认文件来源；用 Word 或 WPS 重新另存后再查。"),
    DOCUMENT_LOCKED("INT-062", ERROR, "文档有打开密码", "{file} 有打开密码，没有读入。", "取消密码后另存，再查。"),
    DOCUMENT_SCANNED(
            "INT-063",
            ERROR,
            "扫描件，没有文字",
            "{file} 共 {pages} 页，都没有文字，是扫描件或图片，无法核对。",
            "请报送单位提供 Word 文档或带文字的 pdf。"),
    DOCUMENT_UNKNOWN(
            "INT-064",
            ERROR,
            "不能读的文件格式",
            "{file} 不能读入：{why}。",
            "用 Word 或 WPS 打开，另存为 docx、xlsx 或 pdf。"),
    PAGES_WITHOUT_TEXT(
            "INT-065",
            WARNING,
            "有的页没有文字",
            "{file} 第 {pages} 页没有文字，可能是扫描页，这些页没有核对。",
            "对照原件看这些页；或请报送单位提供 Word 文档。"),
    MACRO_IGNORED("INT-066", NOTICE, "文件含有宏", "{file} 含有宏，没有运行，其余照常读入。", "无须处理；来源不明的不要打开。"),
    ARCHIVE_MEMBER(
            "INT-067", NOTICE, "没有读入的文件", "{file} 没有读入：{why}。", "是报告的，另存为 docx、xlsx 或 pdf 后再查。"),
    DOCUMENT_EMPTY("INT-068", ERROR, "文件没有内容", "{file} 里没有文字，无从核对。", "确认交来的是否为正式文本。");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String template;
    private final String remedy;

    IntakeCode(String id, Severity severity, String title, String template, String remedy) {
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
