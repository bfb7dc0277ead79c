package io.hengji.ledger;

import java.util.Optional;

/**
 * The rows of 附件1 that carry amounts, as base.csv names them. The published classification is kept.
 *
 * @see BaseRow
 */
public enum BaseItem {
    THREE_PUBLIC("threePublic", "", "三公经费"),
    VEHICLE_PURCHASE("threePublic", ".vehiclePurchase", "公车购置"),
    VEHICLE_RUNNING("threePublic", ".vehicleRunning", "公车运行维护"),
    ABROAD("threePublic", ".abroad", "出国经费"),
    RECEPTION("threePublic", ".reception", "公务接待"),
    PROCUREMENT("procurement", "", "政府采购"),
    PROJECT("", ".project", "项目支出"),
    BUSINESS("", ".business", "业务工作"),
    MAINTENANCE("", ".maintenance", "运行维护"),
    PROVINCIAL("", ".provincial", "省级专项"),
    PUBLIC("", ".public", "公用经费"),
    OFFICE("", ".public.office", "办公经费"),
    UTILITIES("", ".public.utilitiesTravel", "水费、电费、差旅费"),
    MEETINGS("", ".public.meetingsTraining", "会议费、培训费"),
    BASIC_ADJUSTMENT("", ".basicAdjustment", "基本支出预算调整");

    private final String group;
    private final String part;
    private final String chinese;

    BaseItem(String group, String part, String chinese) {
        this.group = group;
        this.part = part;
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** A part of 三公, as against its total. */
    boolean threePublicPart() {
        return group.equals("threePublic") && !part.isEmpty();
    }

    /** The figure that this row states in one column: {@code column} is prior, budget or spent. */
    public String figure(String column) {
        return group.isEmpty() ? "dept." + column + part : "dept." + group + "." + column + part;
    }

    /**
     * The item a row names, by its Chinese name with or without 费/经费 and 支出 at the end, or by its
     * key.
     */
    public static Optional<BaseItem> of(String name) {
        String wanted = plain(name);
        for (BaseItem item : values()) {
            if (plain(item.chinese).equals(wanted) || item.name().equals(name)) {
                return Optional.of(item);
            }
        }
        return switch (wanted) {
            case "公务用车运行维护", "公务用车运行" -> Optional.of(VEHICLE_RUNNING);
            case "公务用车购置" -> Optional.of(VEHICLE_PURCHASE);
            case "因公出国", "因公出国（境）", "出国" -> Optional.of(ABROAD);
            default -> Optional.empty();
        };
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[“”\"]", "").replaceAll("(支出|经费|专项|金额|费)+$", "");
    }
}
