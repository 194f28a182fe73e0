package org.csplan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet by other libraries, each in the way that its documentation shows, and counts the characters. */
final class OtherReaders {

    private OtherReaders() {}

    static long xssf(InputStream in) throws IOException {
        DataFormatter formatter = new DataFormatter();
        long characters = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    characters += formatter.formatCellValue(cell).length();
                }
            }
        }
        return characters;
    }

    static long sax(InputStream in)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        CharacterCount count = new CharacterCount();
        try (OPCPackage file = OPCPackage.open(in)) {
            XSSFReader reader = new XSSFReader(file);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(file), count, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
        return count.characters;
    }

    static long fastexcel(InputStream in) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            return rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                    .filter(cell -> cell != null)
                    .mapToLong(cell -> cell.getText().length())
                    .sum();
        }
    }

    private static final class CharacterCount implements SheetContentsHandler {

        private long characters;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            characters += text.length();
        }
    }
}
