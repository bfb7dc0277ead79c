package io.hengji.office.reading;

import io.hengji.intake.IntakeCode;
import io.hengji.office.workbook.UnusableFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * How much drawing one pdf may ask for. Forms that draw forms multiply: a small file can describe
 * more than any machine draws. A page of text has a few thousand operators.
 */
final class PdfEffort {
    private static final int MOST = 30_000_000;

    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int BUFFER = 1 << 16;

    private int operators;
    private long bytes;

    void one() throws UnusableFile {
        operators++;
        if (operators > MOST) {
            throw new UnusableFile(IntakeCode.DOCUMENT_UNSAFE, "页面的绘图指令多得异常");
        }
    }

    /**
     * Counts what a page or form unpacks to before it is drawn, without keeping it: the library
     * would hold all of it.
     */
    void unpacked(PDStream content) throws IOException {
        if (content.getFilters().stream().noneMatch(COSName.FLATE_DECODE::equals)) {
            return;
        }
        InputStream in = content.getCOSObject().createRawInputStream();
        for (COSName filter : content.getFilters()) {
            if (!filter.equals(COSName.FLATE_DECODE)) {
                break;
            }
            in = new InflaterInputStream(in);
        }
        try (InputStream all = in) {
            byte[] buffer = new byte[BUFFER];
            for (int read = all.read(buffer); read >= 0; read = all.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new UnusableFile(IntakeCode.DOCUMENT_UNSAFE, "页面解压后大得异常，疑为压缩炸弹");
                }
            }
        } catch (ZipException | EOFException torn) {
            // The library reads what is whole of it.
            return;
        }
    }
}
