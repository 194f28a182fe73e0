package org.csplan.examples.cli;

import java.util.Optional;
import org.csplan.core.layout.GridLayout;
import org.csplan.core.layout.Layouts;
import org.csplan.examples.cli.line.Arguments;
import org.csplan.examples.cli.line.OptionDescription;
import org.csplan.json.LayoutJson;

/** The layouts that a command was given, by name or in a file. */
final class LayoutOptions {

    static final OptionDescription NAME = OptionDescription.value(
                    "--layout", "NAME", "How a new workbook is laid out; 'csp layouts' lists the names.")
            .of(() -> Layouts.standard().stream().map(GridLayout::name).toList());

    static final OptionDescription FILE = OptionDescription.value(
            "--layout-file",
            "FILE",
            "A layout in JSON. A workbook is read by it, before csp's own judgement, as 'csp inspect --save-layout' writes"
                    + " it; a plan in JSON is laid out by it.");

    private LayoutOptions() {}

    /** The layout that was named, if one was. */
    static Optional<GridLayout> named(Arguments given) {
        return given.value(NAME.name()).map(Layouts::named);
    }

    /** The layout in the file that was named, if one was. */
    static Optional<GridLayout> ofFile(Arguments given) {
        return given.value(FILE.name()).map(file -> Names.read(file, LayoutJson::read));
    }
}
