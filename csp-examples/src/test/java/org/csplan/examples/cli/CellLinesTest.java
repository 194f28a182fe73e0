package org.csplan.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.csplan.excel.grid.CellLook.PLAIN;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.csplan.excel.grid.CellColour;
import org.csplan.excel.grid.CellLook;
import org.csplan.excel.grid.CellRange;
import org.csplan.excel.grid.Grid;
import org.csplan.excel.grid.GridCell;
import org.csplan.excel.grid.GridCell.Kind;
import org.csplan.excel.grid.GridSheet;
import org.junit.jupiter.api.Test;

class CellLinesTest {

    @Test
    void writesACellALineWithWhatIsSeenAndWhatIsBehindIt() {
        GridSheet sheet = GridSheet.named("Plan")
                .addRow(
                        0,
                        false,
                        List.of(
                                GridCell.text(0, 0, "Hold \"two\"\nevents ", filled(0xD9E1F2)),
                                new GridCell(0, 1, Kind.NUMBER, "20%", new BigDecimal("0.2"), true, PLAIN)))
                .addRow(
                        1,
                        true,
                        List.of(
                                new GridCell(
                                        1, 0, Kind.DATE, "Mar-24", LocalDateTime.of(2024, 3, 31, 0, 0), false, PLAIN),
                                new GridCell(1, 1, Kind.BOOLEAN, "TRUE", true, false, PLAIN),
                                new GridCell(1, 2, Kind.ERROR, "#REF!", "#REF!", false, PLAIN),
                                GridCell.blank(1, 3, filled(0x00B050)),
                                GridCell.blank(1, 4, PLAIN)))
                .addMerge(new CellRange(0, 0, 0, 1))
                .build();

        assertThat(lines(sheet))
                .containsExactly(
                        "{\"sheet\":\"Plan\",\"cell\":\"A1\",\"type\":\"text\",\"text\":\"Hold \\\"two\\\"\\nevents \","
                                + "\"value\":\"Hold \\\"two\\\"\\nevents \",\"fill\":\"#D9E1F2\",\"merged\":\"A1:B1\"}",
                        "{\"sheet\":\"Plan\",\"cell\":\"B1\",\"type\":\"number\",\"text\":\"20%\",\"value\":0.2,"
                                + "\"formula\":true}",
                        "{\"sheet\":\"Plan\",\"cell\":\"A2\",\"type\":\"date\",\"text\":\"Mar-24\","
                                + "\"value\":\"2024-03-31T00:00:00\",\"hidden\":true}",
                        "{\"sheet\":\"Plan\",\"cell\":\"B2\",\"type\":\"boolean\",\"text\":\"TRUE\",\"value\":true,"
                                + "\"hidden\":true}",
                        "{\"sheet\":\"Plan\",\"cell\":\"C2\",\"type\":\"error\",\"text\":\"#REF!\",\"value\":\"#REF!\","
                                + "\"hidden\":true}",
                        "{\"sheet\":\"Plan\",\"cell\":\"D2\",\"type\":\"blank\",\"text\":\"\",\"value\":\"\","
                                + "\"fill\":\"#00B050\",\"hidden\":true}");
    }

    @Test
    void writesHalvesOfPairsAsJsonCanHoldThem() {
        GridSheet sheet = GridSheet.named("Plan")
                .addRow(0, false, List.of(GridCell.text(0, 0, "\uD83D\uDE00 \uD83D \u0001", PLAIN)))
                .build();

        assertThat(lines(sheet)).singleElement().asString().contains("\"text\":\"😀 \\ud83d \\u0001\"");
    }

    private static List<String> lines(GridSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CellLines.write(new Grid("plan.xlsx", List.of(sheet), Optional.empty(), List.of()), out);
        return out.toString(UTF_8).lines().toList();
    }

    private static CellLook filled(int rgb) {
        return new CellLook(
                Optional.of(new CellColour(rgb)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                0,
                Optional.empty(),
                false,
                false,
                true);
    }
}
