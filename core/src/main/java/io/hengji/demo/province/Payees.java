package io.hengji.demo.province;

import java.nio.charset.StandardCharsets;

/**
 * Invented payees without a list of them: a number and a suffix give the name and the account, so
 * that a million payees need no memory.
 */
final class Payees {
    private static final String[] PLACES = {
        "青禾", "白石", "云溪", "南岭", "东港", "望江", "双河", "清源", "长桥", "金坪", "石鼓", "柳林",
        "新田", "松阳", "临湖", "古渡", "凤台", "麻塘", "竹山", "官渡", "铁岭头", "下洲", "高岸", "平畴"
    };
    private static final String BRANDS = "鑫宏瑞恒泰祥顺达嘉盛华昌永兴安康博远智信诚德广源润泽晟丰隆裕凯捷锐腾佳美和众";
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英建国文辉玲兰梅海燕志斌晓春宁波红";

    /** More payees than this of one suffix there are not. */
    static final int MOST = 24 * 38 * 38 * 38;

    private static final byte[][] PLACE_BYTES = encoded(PLACES);
    private static final byte[][] BRAND_BYTES = encoded(BRANDS.split("", -1));
    private static final byte[][] SURNAME_BYTES = encoded(SURNAMES.split("", -1));
    private static final byte[][] GIVEN_BYTES = encoded(GIVEN.split("", -1));

    private Payees() {}

    private static byte[][] encoded(String[] parts) {
        byte[][] all = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            all[i] = parts[i].getBytes(StandardCharsets.UTF_8);
        }
        return all;
    }

    static String company(int id, String suffix) {
        return PLACES[id % 24] + brand(id / 24) + brand(id / 912) + brand(id / 34_656) + suffix;
    }

    private static char brand(int number) {
        return BRANDS.charAt(number % 38);
    }

    static String person(int id) {
        return ""
                + SURNAMES.charAt(id % 30)
                + GIVEN.charAt(id / 30 % 38)
                + GIVEN.charAt(id / 1140 % 38);
    }

    /**
     * 19 digits that no bank gave out.
     *
     * @param salt tells payees of the same number apart: those of another suffix, and persons
     */
    static long account(int id, int salt) {
        long bits = (id * 0x1_0000_0001L + salt) * 0x9E3779B97F4A7C15L;
        bits ^= bits >>> 29;
        return 6_200_000_000_000_000_000L + Long.remainderUnsigned(bits, 99_999_999_999_999_999L);
    }

    static void putCompany(RowBuffer row, int id, byte[] suffix) {
        row.put(PLACE_BYTES[id % 24]);
        row.put(BRAND_BYTES[id / 24 % 38]);
        row.put(BRAND_BYTES[id / 912 % 38]);
        row.put(BRAND_BYTES[id / 34_656 % 38]);
        row.put(suffix);
    }

    static void putPerson(RowBuffer row, int id) {
        row.put(SURNAME_BYTES[id % 30]);
        row.put(GIVEN_BYTES[id / 30 % 38]);
        row.put(GIVEN_BYTES[id / 1140 % 38]);
    }
}
