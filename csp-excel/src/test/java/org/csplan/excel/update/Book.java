package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.core.plan.Priority;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.UpdatedWorkbook;
import org.csplan.excel.write.update.RemovedActions;

/** A partner's workbook, made of text: cells are parted by bars, lines within one by slashes. */
final class Book {

    private final byte[] bytes;
    private final String name;

    private Book(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    static Book of(String grid) {
        return of(grid, sheet -> {});
    }

    static Book of(String grid, Consumer<Sheet> more) {
        return of(new XSSFWorkbook(), "plan.xlsx", grid, more);
    }

    static Book of(Workbook workbook, String name, String grid, Consumer<Sheet> more) {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Plan");
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            List<String> lines = grid.lines().toList();
            for (int r = 0; r < lines.size(); r++) {
                Row row = sheet.createRow(r);
                String[] texts = lines.get(r).split("\\|", -1);
                for (int c = 0; c < texts.length; c++) {
                    String text = texts[c].strip().replace(" / ", "\n");
                    Cell cell = row.createCell(c);
                    cell.setCellStyle(style);
                    if (text.matches("\\d+")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else if (!text.isEmpty()) {
                        cell.setCellValue(text);
                    }
                }
            }
            more.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new Book(out.toByteArray(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Consumer<Sheet> merged(String... areas) {
        return sheet -> List.of(areas).forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
    }

    static Consumer<Sheet> filled(String name, IndexedColors colour) {
        return sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour.getIndex());
            cell(sheet, name).setCellStyle(style);
        };
    }

    static Consumer<Sheet> formatted(String name, String format, double number) {
        return sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            cell(sheet, name).setCellStyle(style);
            cell(sheet, name).setCellValue(number);
        };
    }

    static Cell cell(Sheet sheet, String name) {
        CellReference at = new CellReference(name);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    ActionPlan plan() {
        return PlanReader.create().read(new ByteArrayInputStream(bytes), name).plan();
    }

    byte[] bytes() {
        return bytes;
    }

    UpdatedWorkbook updatedTo(ActionPlan plan) {
        return updatedTo(plan, RemovedActions.KEEP);
    }

    UpdatedWorkbook updatedTo(ActionPlan plan, RemovedActions removed) {
        return PlanUpdater.open(new ByteArrayInputStream(bytes), name, PlanReader.create())
                .removed(removed)
                .apply(plan);
    }

    /** The workbook after that change, which has to give that very plan. */
    Book after(UnaryOperator<ActionPlan> change) {
        return after(RemovedActions.DELETE, change);
    }

    Book after(RemovedActions removed, UnaryOperator<ActionPlan> change) {
        ActionPlan plan = change.apply(plan());
        UpdatedWorkbook updated = updatedTo(plan, removed);
        Book written = written(updated);
        assertThat(updated.findings()).isEmpty();
        assertThat(written.plan()).isEqualTo(plan);
        return written;
    }

    Book written(UpdatedWorkbook updated) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            updated.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Book(out.toByteArray(), name);
    }

    /** What is on its sheet, as the text it is made of. */
    String text() {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        look(sheet -> {
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                Row row = sheet.getRow(r);
                StringBuilder line = new StringBuilder();
                for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                    String cell = formatter.formatCellValue(row.getCell(c));
                    line.append(c == 0 ? "" : " | ").append(cell.replace("\n", " / "));
                }
                text.append(line.toString().replaceAll("[ |]+$", "")).append('\n');
            }
        });
        return text.toString();
    }

    List<String> merges() {
        List<String> merges = new ArrayList<>();
        look(sheet -> sheet.getMergedRegions().forEach(area -> merges.add(area.formatAsString())));
        return merges;
    }

    void look(Consumer<Sheet> at) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            at.accept(workbook.getSheetAt(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the actions of one priority. */
    static UnaryOperator<ActionPlan> actions(int priority, Consumer<List<Action>> change) {
        return plan -> {
            List<Priority> priorities = new ArrayList<>(plan.priorities());
            List<Action> actions = new ArrayList<>(priorities.get(priority).actions());
            change.accept(actions);
            priorities.set(priority, priorities.get(priority).withActions(actions));
            return plan.withPriorities(priorities);
        };
    }

    /** Changes one action of the first priority. */
    static UnaryOperator<ActionPlan> action(int place, UnaryOperator<Action> change) {
        return actions(0, actions -> actions.set(place, change.apply(actions.get(place))));
    }
}
