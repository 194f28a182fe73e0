package org.csplan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table by other libraries. */
final class OtherWriters {

    private OtherWriters() {}

    static byte[] poi(MadeTable table, org.apache.poi.ss.usermodel.Workbook empty) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (empty) {
            Sheet sheet = empty.createSheet("Plan");
            for (int i = 0; i < table.rows(); i++) {
                Row row = sheet.createRow(i);
                String[] texts = table.row(i);
                for (int column = 0; column < texts.length; column++) {
                    row.createCell(column).setCellValue(texts[column]);
                }
            }
            empty.write(out);
        }
        return out.toByteArray();
    }

    static byte[] fastexcel(MadeTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "csp", null)) {
            Worksheet sheet = workbook.newWorksheet("Plan");
            for (int i = 0; i < table.rows(); i++) {
                String[] texts = table.row(i);
                for (int column = 0; column < texts.length; column++) {
                    sheet.value(i, column, texts[column]);
                }
            }
        }
        return out.toByteArray();
    }
}
