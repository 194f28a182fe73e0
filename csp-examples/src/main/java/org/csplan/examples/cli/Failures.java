package org.csplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.csplan.core.file.Reasons;
import org.csplan.core.file.UnwritableFileException;
import org.csplan.examples.cli.files.Refusal;
import org.csplan.excel.LossyWriteException;
import org.csplan.excel.NoActionGridException;
import org.csplan.excel.SeveralPlansException;
import org.csplan.excel.source.UnreadableWorkbookException;
import org.csplan.excel.write.PlanTooLargeException;
import org.csplan.excel.write.patch.UpdateRefusedException;
import org.csplan.json.PlanJsonException;

/** Says in plain words what something that was thrown means. */
final class Failures {

    /** What is thrown with a message for a person. */
    private static final List<Class<? extends RuntimeException>> SAYS_WHY = List.of(
            Refusal.class,
            UnreadableWorkbookException.class,
            NoActionGridException.class,
            SeveralPlansException.class,
            UpdateRefusedException.class,
            LossyWriteException.class,
            PlanTooLargeException.class,
            PlanJsonException.class,
            UnwritableFileException.class);

    private Failures() {}

    /** A refusal of that file, whatever was thrown while it was read or converted. */
    static Refusal refusal(String file, Throwable thrown) {
        if (thrown instanceof UnwritableFileException unwritable) {
            return new Refusal(unwritable.file(), reason(unwritable), unwritable);
        }
        return thrown instanceof Refusal refusal ? refusal : new Refusal(file, reason(thrown), thrown);
    }

    /** The line that tells of it: the file that it is about, as far as that is known, and the reason. */
    static String line(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal.file() + ": " + reason(refusal);
        }
        return (thrown instanceof UnwritableFileException unwritable ? unwritable.file() + ": " : "") + reason(thrown);
    }

    private static boolean needsMemory(Throwable thrown) {
        return thrown instanceof OutOfMemoryError || thrown instanceof StackOverflowError;
    }

    private static String reason(Throwable thrown) {
        if (needsMemory(thrown) || needsMemory(thrown.getCause())) {
            return "it needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB that csp may use; set CSP_JAVA_OPTS=-Xmx2g for more";
        }
        if (SAYS_WHY.stream().anyMatch(type -> type.isInstance(thrown))) {
            return thrown.getMessage();
        }
        if (thrown instanceof UncheckedIOException unchecked) {
            return Reasons.of(unchecked.getCause());
        }
        if (thrown instanceof IOException e) {
            return Reasons.of(e);
        }
        return "csp failed on it, which is a fault in csp (" + thrown.getClass().getSimpleName()
                + "); please report it with what --debug prints";
    }
}
