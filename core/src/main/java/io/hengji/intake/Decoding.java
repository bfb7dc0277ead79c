package io.hengji.intake;

/** Decodes a text file and says what was noticed on the way. */
final class Decoding {
    private Decoding() {}

    static String text(byte[] bytes, Origin origin, FindingLog log) {
        return text(DecodedText.of(bytes), origin, log);
    }

    static String text(DecodedText decoded, Origin origin, FindingLog log) {
        String charset = decoded.charset().name();
        if (!decoded.isUtf8()) {
            log.add(
                    IntakeCode.ENCODING_STATED,
                    origin.whole(),
                    "file",
                    origin.file(),
                    "charset",
                    charset);
        }
        for (int line : decoded.badLines()) {
            log.add(
                    IntakeCode.BYTES_UNDECODABLE,
                    origin.row(line),
                    "line",
                    Integer.toString(line),
                    "charset",
                    charset);
        }
        return decoded.text();
    }
}
