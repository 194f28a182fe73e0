package org.csplan.excel.mutants;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** Tries whatever a fuzzer finds out; in the usual build, what is in the folders beside. */
class WorkbookFuzzTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] WORKBOOK = Originals.PACKAGES.get(0).bytes();

    @FuzzTest(maxDuration = "5m")
    void readsAWorkbookOrRefusesIt(byte[] file) {
        Promise.read(file);
    }

    /** The checksums of a package keep a fuzzer from getting far into it, so it is given the XML of a sheet. */
    @FuzzTest(maxDuration = "5m")
    void readsASheetOrRefusesIt(byte[] xml) {
        Map<String, byte[]> parts = Parts.of(WORKBOOK);
        parts.put(SHEET, xml);

        Promise.read(Parts.zip(parts));
    }
}
