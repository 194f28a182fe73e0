package org.csplan.excel.write.update;

import java.util.Optional;

/**
 * A value of the plan that the workbook does not say yet.
 *
 * @param pointer where it stood in the plan of the workbook
 * @param expected where it will stand in the plan that is read again
 * @param tail the end of both that says which value it is
 * @param place the place of its action; absent for what the plan or a priority as a whole says
 * @param old what the workbook says
 * @param now what it is to say
 * @param of what it is said of, for messages
 */
record Change(
        String pointer,
        String expected,
        String tail,
        Optional<ActionPlace> place,
        Optional<Content> old,
        Optional<Content> now,
        String of) {}
