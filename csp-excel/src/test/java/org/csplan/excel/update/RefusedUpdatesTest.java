package org.csplan.excel.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.csplan.excel.update.Book.actions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.PlanReader;
import org.csplan.excel.PlanUpdater;
import org.csplan.excel.source.ReadLimits;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.patch.TestPackage;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.excel.write.update.RemovedActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can't be done without harm is refused, in words that say what would do. */
class RefusedUpdatesTest {

    private static final String GRID = """
            Safer Borough Action Plan 2024/25
            Rural crime
            Action            | Lead agency  | By when    | Target
            Mark 300 trailers | Wolds Police | March 2025 | 300
            Visit 60 farms    | Council      | June 2024  | 60
                              |              |            |
                              |              | In all     | 360
            """;

    private static final UnaryOperator<ActionPlan> ONE_MORE =
            actions(0, actions -> actions.add(1, actions.get(0).withDescription("Meet 20 growers")));

    private static final UnaryOperator<ActionPlan> ONE_LESS = actions(0, actions -> actions.remove(0));

    @Test
    void aRowThatAFormulaRefersBelowOf() {
        Book book = Book.of(GRID, sheet -> Book.cell(sheet, "D7").setCellFormula("SUM(D4:D5)"));

        assertRefused(
                book,
                ONE_MORE,
                "the formula in 'Plan'!D7 refers to D4:D5 of sheet 'Plan', which would move; insert or delete the rows in"
                        + " the workbook itself first");
        assertRefused(
                book,
                ONE_LESS,
                "the formula in 'Plan'!D7 refers to D4:D5 of sheet 'Plan', which would move; insert or delete the rows in"
                        + " the workbook itself first");
    }

    @Test
    void butNotAFormulaAboveIt() {
        Book book = Book.of(GRID, sheet -> {
            sheet.getRow(0).createCell(3).setCellFormula("LEN(A1)");
            sheet.removeRow(sheet.getRow(6));
        });

        assertThat(book.after(ONE_MORE).plan()).isEqualTo(ONE_MORE.apply(book.plan()));
    }

    @Test
    void aNewPriority() {
        Book book = Book.of(GRID);

        assertRefused(
                book,
                plan -> plan.withPriorities(
                        plan.priorities().get(0), plan.priorities().get(0).withTitle("Water")),
                "the priority 'Water' is not in the workbook; add it there, with its grid and one action, first");
    }

    @Test
    void aTitleThatIsTakenAlready() {
        Book book = Book.of(GRID);

        assertRefused(
                book,
                plan -> plan.withPriorities(
                        plan.priorities().get(0), plan.priorities().get(0)),
                "the plan has more than one priority 'Rural crime', and they would be read as one; give them different"
                        + " titles");
    }

    @Test
    void thePlanOfAnotherWorkbook() {
        Book book = Book.of(GRID);

        assertRefused(
                book,
                plan -> plan.withPriorities(plan.priorities()
                        .get(0)
                        .withTitle("Water")
                        .withActions(Action.builder().description("Mend a weir").build())),
                "none of the plan's priorities is in it, so it is not the workbook that the plan came from");
    }

    @Test
    void aGridWithoutItsLastRow() {
        Book book = Book.of(GRID);

        assertRefused(
                book,
                actions(0, List::clear),
                "no row would be left under 'Rural crime'; take its grid out in the workbook itself first");
    }

    @Test
    void rowsOfAnOldWorkbook() {
        Book book = Book.of(new HSSFWorkbook(), "plan.xls", GRID, sheet -> {});

        assertRefused(book, ONE_MORE, "rows are put in and taken out in .xlsx workbooks only; save it as .xlsx first");
    }

    /** No program makes such a workbook, and nothing in it says which of the sheets is meant. */
    @Test
    void sheetsOfOneName() {
        byte[] workbook =
                Book.of(GRID, sheet -> sheet.getWorkbook().createSheet("Plum")).bytes();
        byte[] twins = TestPackage.of(workbook)
                .replace("xl/workbook.xml", "name=\"Plum\"", "name=\"Plan\"")
                .bytes();
        PlanReader reader = PlanReader.create();
        PlanUpdater updater = PlanUpdater.open(new ByteArrayInputStream(twins), "plan.xlsx", reader);
        ActionPlan plan =
                reader.read(new ByteArrayInputStream(twins), "plan.xlsx").plan();

        assertThat(updater.apply(plan).changes()).isEmpty();
        assertThatThrownBy(() ->
                        updater.apply(actions(0, all -> all.set(0, all.get(0).withDescription("Mark all")))
                                .apply(plan)))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage(
                        "several of its sheets are called 'Plan', so that nothing says which one to change; give each a"
                                + " name of its own and try again");
    }

    @Test
    void aWorkbookLargerThanItsReaderTakes() {
        byte[] workbook = Book.of(GRID).bytes();
        PlanReader reader = PlanReader.create()
                .withLimits(new ReadLimits(1_000, 1 << 20, 100, 10, 10_000, 1_000, 100_000, 100, 100, 0, 64));

        assertThatThrownBy(() -> PlanUpdater.open(new ByteArrayInputStream(workbook), "plan.xlsx", reader))
                .isInstanceOf(UnreadableWorkbookException.class)
                .hasMessage("it is larger than 1000 bytes; the limit fileBytes is 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.xls"})
    void aWorkbookThatIsProtected(String name) throws IOException {
        byte[] locked = name.endsWith("x") ? locked(Book.of(GRID).bytes()) : lockedOld();
        PlanReader reader = PlanReader.create().withPassword("gate");
        PlanUpdater updater = PlanUpdater.open(new ByteArrayInputStream(locked), name, reader);
        ActionPlan plan =
                reader.read(new ByteArrayInputStream(locked), name).plan().withTitle("Another Plan 2024/25");

        assertThatThrownBy(() -> updater.apply(plan))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage("it is protected by a password; save it without one first");
    }

    private static byte[] locked(byte[] workbook) throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("gate");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(workbook);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] lockedOld() {
        Biff8EncryptionKey.setCurrentUserPassword("gate");
        try {
            return Book.of(new HSSFWorkbook(), "plan.xls", GRID, sheet -> {}).bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void assertRefused(Book book, UnaryOperator<ActionPlan> change, String reason) {
        ActionPlan now = change.apply(book.plan());

        assertThatThrownBy(() -> book.updatedTo(now, RemovedActions.DELETE))
                .isInstanceOf(UpdateRefusedException.class)
                .hasMessage(reason);
    }
}
