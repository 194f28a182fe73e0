package org.csplan.excel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.csplan.core.finding.Finding;
import org.csplan.excel.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to fill the memory, to take for ever, or to reach what they shouldn't. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String AGAIN =
            "; get it again from its sender, or open it in a spreadsheet program and save it again";
    private static final ReadLimits SMALL =
            new ReadLimits(1 << 20, 10 << 20, 100, 10, 1_000, 100, 10_000, 20, 20, 1_000, 10);
    private static final String UNREADABLE = "it is damaged: its part %s can't be read: %s" + AGAIN;

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        "a million sheets",
                        with("xl/workbook.xml", "<workbook><sheets>", "<sheet name=\"S\"/>", 1_000_000),
                        "it has over 5000 sheets; the limit sheets is 5000"),
                arguments(
                        "more parts than a workbook has",
                        parts(10_001),
                        "it has 10006 parts; the limit parts is 10000"),
                arguments(
                        "elements in elements",
                        with(SHEET, "<worksheet><sheetData>", "<row>", 1_000_000),
                        "the elements of its part " + SHEET + " nest too deep; the limit xmlDepth is 64"),
                arguments(
                        "more cells in a row than there are columns",
                        PackageMaker.withRows("<row>" + "<c><v>1</v></c>".repeat(70_000) + "</row>")
                                .parts(),
                        "it is damaged: row 1 of its sheet 'Plan' has over 16384 columns" + AGAIN),
                arguments(
                        "an element with a thousand attributes",
                        with(
                                SHEET,
                                "<worksheet",
                                IntStream.rangeClosed(0, 1_000),
                                i -> i < 1_000 ? " a" + i + "=\"\"" : "/>"),
                        UNREADABLE.formatted(SHEET, "an element has 1000 attributes")),
                arguments(
                        "more names than any part has",
                        with(SHEET, "<worksheet>", IntStream.range(0, 100_000), i -> "<n" + i + "/>"),
                        UNREADABLE.formatted(SHEET, "it has thousands of different names")),
                arguments(
                        "more names of attributes than any part has",
                        with(SHEET, "<worksheet>", IntStream.range(0, 100_000), i -> "<c a" + i + "=\"\"/>"),
                        UNREADABLE.formatted(SHEET, "it has thousands of different names")),
                arguments(
                        "more prefixes than any part has",
                        with(SHEET, "<worksheet>", IntStream.range(0, 100_000), i -> "<c xmlns:p" + i + "=\"u\"/>"),
                        UNREADABLE.formatted(SHEET, "it has thousands of different names")),
                arguments(
                        "an element with half a million attributes",
                        with(SHEET, "<worksheet", IntStream.range(0, 500_000), i -> " a" + i + "=\"\""),
                        UNREADABLE.formatted(SHEET, "an element in it has over 10000 attributes")),
                arguments(
                        "an attribute of eight megabytes",
                        with(SHEET, "<worksheet a=\"", "long and ", 1_000_000),
                        UNREADABLE.formatted(SHEET, "a name or an attribute in it is over 4194304 bytes long")),
                arguments(
                        "laughs by the billion",
                        with(
                                SHEET,
                                "<!DOCTYPE x [<!ENTITY a \"ha\">",
                                IntStream.range(0, 30),
                                i -> "<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">"),
                        UNREADABLE.formatted(SHEET, "it declares a document type, which workbooks don't")),
                arguments(
                        "a text of a million characters",
                        PackageMaker.withRows("<row><c t=\"inlineStr\"><is><t>" + "a".repeat(1_000_000)
                                        + "</t></is></c></row>")
                                .parts(),
                        "one of its texts is over 65536 characters long; the limit textLength is 65536"),
                arguments(
                        "a million styles",
                        PackageMaker.withRows("")
                                .styles("<cellXfs>" + "<xf/>".repeat(1_000_000) + "</cellXfs>")
                                .parts(),
                        "it has over 200000 styles of one kind; the limit styles is 200000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void areRefusedByName(String kind, Map<String, byte[]> parts, String message) {
        assertThat(Read.refusal(PackageMaker.zip(parts))).isEqualTo(message);
    }

    static Stream<Arguments> read() {
        String rows = "<sheetData><row><c><v>1</v></c></row></sheetData>";
        return Stream.of(
                arguments(
                        "merges of the whole sheet",
                        rows + "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_000) + "</mergeCells>"),
                arguments(
                        "merges of everything in steps",
                        rows + "<mergeCells>"
                                + repeated(1_000, i -> "<mergeCell ref=\"A" + (i + 1) + ":XFD1048576\"/>")
                                + "</mergeCells>"),
                arguments(
                        "conditional formats of the whole sheet",
                        rows
                                + repeated(
                                        20_000,
                                        i ->
                                                "<conditionalFormatting sqref=\"A1:XFD1048576\"><cfRule type=\"expression\" priority=\""
                                                        + i + "\"><formula>A1=" + i
                                                        + "</formula></cfRule></conditionalFormatting>")),
                arguments(
                        "conditional formats of the whole sheet down to a cell in the last corner",
                        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
                                + repeated(
                                        5_000,
                                        i ->
                                                "<conditionalFormatting sqref=\"A1:A1048576\"><cfRule type=\"expression\" priority=\""
                                                        + i + "\"><formula>A1=" + i
                                                        + "</formula></cfRule></conditionalFormatting>")),
                arguments(
                        "an icon for each of a million steps",
                        "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(10_000) + "</sheetData>"
                                + "<conditionalFormatting sqref=\"A1:A10000\"><cfRule type=\"iconSet\" priority=\"1\">"
                                + "<iconSet>" + "<cfvo type=\"num\" val=\"0\"/>".repeat(1_000_000)
                                + "</iconSet></cfRule></conditionalFormatting>"),
                arguments(
                        "a formula in a formula",
                        rows
                                + "<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\"><formula>"
                                + "(".repeat(10_000) + "A1" + ")".repeat(10_000)
                                + "</formula></cfRule></conditionalFormatting>"),
                arguments(
                        "columns hidden to the last, again and again",
                        "<cols>" + "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(500_000) + "</cols>" + rows),
                arguments(
                        "cells in the last corner",
                        "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"),
                arguments("a size that is not true", "<dimension ref=\"A1:XFD1048576\"/>" + rows));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("read")
    void areReadWithoutHarm(String kind, String elements) {
        Grid grid = Read.grid(PackageMaker.withSheet(elements).make());

        assertThat(grid.sheets()).hasSize(1);
    }

    static Stream<Arguments> besideTheCells() {
        String rule = "<cfRule type=\"expression\" priority=\"1\"><formula>A1=1</formula></cfRule>";
        return Stream.of(
                arguments("merged ranges", "<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(21) + "</mergeCells>"),
                arguments("filters", "<autoFilter ref=\"A1:B2\"/>".repeat(21)),
                arguments(
                        "conditional formats",
                        "<conditionalFormatting sqref=\"A1\">" + rule.repeat(21) + "</conditionalFormatting>"),
                arguments(
                        "ranges of a conditional format",
                        "<conditionalFormatting sqref=\"" + "A1 ".repeat(21) + "\">" + rule
                                + "</conditionalFormatting>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideTheCells")
    void whatStandsBesideTheCellsIsCounted(String kind, String elements) {
        assertThat(Read.refusal(PackageMaker.withSheet(elements).make(), SMALL))
                .isEqualTo(
                        "it has over 20 merged ranges, tables, comments, text boxes and conditional formats; the limit"
                                + " sideItems is 20");
    }

    @Test
    void commentsAreCountedToo() {
        byte[] commented = PackageMaker.withRows("<row><c><v>1</v></c></row>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        PackageMaker.relations(PackageMaker.relation("rId1", "comments", "../comments1.xml")))
                .part(
                        "xl/comments1.xml",
                        "<comments><commentList>" + "<comment ref=\"A1\"><text><t>why?</t></text></comment>".repeat(21)
                                + "</commentList></comments>")
                .make();

        assertThat(Read.refusal(commented, SMALL)).endsWith("the limit sideItems is 20");
    }

    @Test
    void sharedTextsAreCountedEvenIfNoCellShowsThem() {
        byte[] texts = PackageMaker.withRows("")
                .sharedTexts("<si><t>unseen</t></si>".repeat(1_001))
                .make();

        assertThat(Read.refusal(texts, SMALL))
                .isEqualTo("it has over 1000 cells or shared texts; the limit cells is 1000");
    }

    @Test
    void aPartThatPointsToMoreThanThereCanBeIsRefused() {
        byte[] pointing = PackageMaker.withRows("")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        PackageMaker.relations(PackageMaker.relation("rId1", "comments", "../comments1.xml")
                                .repeat(101)))
                .make();

        assertThat(Read.refusal(pointing, SMALL))
                .isEqualTo("its part xl/worksheets/_rels/sheet1.xml.rels points to over 100 others; the limit parts is"
                        + " 100");
    }

    @Test
    void ofMergedRangesThatOverlapTheUpperOneCounts() {
        Grid grid = Read.grid(PackageMaker.withSheet("<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>"
                        + "<mergeCell ref=\"B3:C9\"/><mergeCell ref=\"A1:B3\"/><mergeCell ref=\"A1:B3\"/>"
                        + "<mergeCell ref=\"D1:D9\"/><mergeCell ref=\"C4:E4\"/></mergeCells>")
                .make());

        assertThat(grid.sheets().get(0).merges()).extracting(Object::toString).containsExactly("A1:B3", "D1:D9");
        assertThat(grid.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Sheet 'Plan': 2 merged ranges, the first of them B3:C9, overlap others and were passed"
                                + " over; the cells stand on their own.");
    }

    @Test
    void aSheetThatIsListedAThousandTimesCountsAThousandTimes() {
        PackageMaker maker = PackageMaker.withRows("<row>" + "<c><v>1</v></c>".repeat(100) + "</row>");
        Map<String, byte[]> parts = new LinkedHashMap<>(maker.parts());
        String list = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        String sheet = list.substring(list.indexOf("<sheet "), list.indexOf("</sheets>"));
        parts.put("xl/workbook.xml", bytes(list.replace(sheet, sheet.repeat(1_000))));
        ReadLimits limits = new ReadLimits(1 << 20, 512 << 20, 100, 1_000, 50_000, 100, 1_000_000, 10, 10, 0, 10);

        assertThat(Read.refusal(PackageMaker.zip(parts), limits))
                .isEqualTo("it has over 50000 cells or shared texts; the limit cells is 50000");
    }

    @Test
    void oneLongTextInManyCellsIsCountedForEachOfThem() {
        byte[] small = PackageMaker.withRows(("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(20) + "</row>").repeat(100))
                .sharedTexts("<si><t>" + "long ".repeat(12_000) + "</t></si>")
                .make();

        assertThat(Read.refusal(small))
                .isEqualTo(
                        "its cells or shared texts hold over 100000000 characters of text; the limit characters is 100000000");
    }

    @Test
    void partsThatUnpackToMoreThanTheLimitAreRefusedHoweverSmallTheFile() {
        byte[] bomb = PackageMaker.withSheet("<sheetData>" + " ".repeat(20 << 20) + "</sheetData>")
                .make();
        ReadLimits limits = new ReadLimits(1 << 20, 10 << 20, 100, 10, 1_000, 100, 1_000_000, 10, 10, 0, 10);

        assertThat(bomb).hasSizeLessThan(50_000);
        assertThat(Read.refusal(bomb, limits))
                .isEqualTo("its parts unpack to over 10485760 bytes; the limit unpackedBytes is 10485760");
    }

    @Test
    void aPartThatIsLargerThanItSaysIsRefused() {
        byte[] bomb = PackageMaker.withSheet("<sheetData>" + " ".repeat(1 << 20) + "</sheetData>")
                .make();

        assertThat(Read.refusal(sayingLess(bomb)))
                .isEqualTo(UNREADABLE.formatted(SHEET, "it is larger than the directory says"));
    }

    @Test
    void namesThatDifferByCaseOrSlashesAreTheSameName() {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(PackageMaker.withRows("").parts());
        parts.put("XL\\Workbook.xml", bytes("<workbook/>"));

        assertThat(Read.refusal(PackageMaker.zip(parts)))
                .isEqualTo("it is damaged: its part XL\\Workbook.xml stands in it twice" + AGAIN);
    }

    /** Puts a thousand in the place of the sheet's size in the directory. */
    private static byte[] sayingLess(byte[] file) {
        byte[] name = bytes(SHEET);
        for (int at = file.length - name.length; at > 0; at--) {
            boolean isEntry = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2;
            if (isEntry && new String(file, at + 46, name.length, StandardCharsets.UTF_8).equals(SHEET)) {
                file[at + 24] = (byte) 1_000;
                file[at + 25] = (byte) (1_000 >> 8);
                file[at + 26] = 0;
                file[at + 27] = 0;
                return file;
            }
        }
        throw new AssertionError("The sheet is not in the directory.");
    }

    private static Map<String, byte[]> with(String part, String start, String again, int times) {
        return with(part, start, IntStream.range(0, times), i -> again);
    }

    private static Map<String, byte[]> with(String part, String start, IntStream numbers, IntFunction<String> again) {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(PackageMaker.withRows("").parts());
        parts.put(part, bytes(start + numbers.mapToObj(again).collect(Collectors.joining())));
        return parts;
    }

    private static Map<String, byte[]> parts(int more) {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(PackageMaker.withRows("").parts());
        IntStream.range(0, more).forEach(i -> parts.put("xl/media/image" + i + ".png", new byte[0]));
        return parts;
    }

    private static String repeated(int times, IntFunction<String> what) {
        return IntStream.range(0, times).mapToObj(what).collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
