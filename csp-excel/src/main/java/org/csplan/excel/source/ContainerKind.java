package org.csplan.excel.source;

import java.util.Set;

/** Tells what an older Office file is that holds no workbook. */
final class ContainerKind {

    private ContainerKind() {}

    static String refusal(Set<String> entries) {
        if (entries.contains("WordDocument")) {
            return "it is a Word document; paste its tables into a workbook, save that as .xlsx and try again";
        }
        if (entries.contains("PowerPoint Document")) {
            return "it is a PowerPoint presentation; paste its tables into a workbook, save that as .xlsx and try again";
        }
        if (entries.stream().anyMatch(entry -> entry.startsWith("__substg1.0_") || entry.startsWith("__nameid"))) {
            return "it is an e-mail; save the workbook that is attached to it and try again with that";
        }
        return "it is an Office file, but no workbook; save the plan as .xlsx and try again";
    }
}
