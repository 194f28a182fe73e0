package org.csplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.file.Reasons;
import org.csplan.core.file.WholeFile;
import org.csplan.core.plan.ActionPlan;
import org.csplan.examples.cli.files.InputFile;
import org.csplan.examples.cli.files.OutputNames;
import org.csplan.examples.cli.files.Refusal;
import org.csplan.examples.cli.files.SameFile;
import org.csplan.examples.cli.screen.Progress;
import org.csplan.excel.WrittenPlan;

/** Converts the plans of many inputs into one folder; one that can't be converted stops none of the others. */
final class ManyConversions {

    private final Session session;
    private final PlanInputs reader;
    private final PeriodChoice period;
    private final Path folder;
    private final PlanWriting writing;
    private final OutputNames names;
    private final Set<Path> inputPlaces = new HashSet<>();
    private int written;
    private int refused;

    ManyConversions(Session session, PlanInputs reader, PeriodChoice period, PlanWriting writing, Path folder) {
        this.session = session;
        this.reader = reader;
        this.period = period;
        this.folder = folder;
        this.writing = writing;
        this.names = new OutputNames(folder, writing.format().ending());
    }

    int run(List<InputFile> inputs) {
        inputs.stream()
                .filter(input -> input.problem().isEmpty())
                .forEach(input -> inputPlaces.add(SameFile.place(input.path())));
        try (Progress progress = session.progress("Converting", inputs.size())) {
            InOrder.of(this::convert, Conversion::refused).run(inputs, conversion -> {
                place(conversion);
                progress.step();
            });
        }
        session.note(summary(inputs.size()));
        return refused == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    /** Writes the plans of one input under names of no meaning; runs on any thread. */
    private Conversion convert(InputFile file) {
        List<Piece> pieces = new ArrayList<>();
        try {
            PlanInput input = reader.read(file);
            List<ActionPlan> meant = period.among(input.plans());
            if (meant.isEmpty()) {
                throw new Refusal(
                        file.name(), "it has no plan for that period; it is for " + PeriodChoice.names(input.plans()));
            }
            for (ActionPlan plan : meant) {
                pieces.add(write(file, input, plan));
            }
            return new Conversion(file, pieces, Optional.empty());
        } catch (RuntimeException | Error e) {
            pieces.forEach(piece -> piece.part.close());
            throw e;
        }
    }

    private Piece write(InputFile file, PlanInput input, ActionPlan plan) {
        makeFolder();
        WholeFile part =
                WholeFile.startFor(new OutputNames(folder, writing.format().ending()).next(file, Optional.empty()));
        try {
            Optional<WrittenPlan> written = writing.write(input, plan, part.stream());
            part.bringToDisk();
            Optional<String> name = input.plans().size() > 1 ? Optional.of(PeriodChoice.name(plan)) : Optional.empty();
            return new Piece(name, part, written);
        } catch (RuntimeException | Error e) {
            part.close();
            throw e;
        }
    }

    private synchronized void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(
                    folder.toString(), Files.exists(folder) ? "it is a file, not a folder" : Reasons.of(e), e);
        }
    }

    /** Gives the files of one input their names; runs in the order of the inputs, so that equal runs give equal names. */
    private void place(Conversion conversion) {
        try {
            conversion.refusal().ifPresent(refusal -> {
                throw refusal;
            });
            for (Piece piece : conversion.pieces()) {
                Path target = names.next(conversion.file(), piece.period());
                mustBeNoInput(target);
                piece.part().moveTo(target);
                written++;
                piece.written()
                        .filter(how -> !how.findings().isEmpty())
                        .ifPresent(how -> WritingNotes.print(session, target.toString(), how));
            }
        } catch (RuntimeException e) {
            refused++;
            session.tell(e);
        } finally {
            conversion.pieces().forEach(piece -> piece.part().close());
        }
    }

    private void mustBeNoInput(Path target) {
        if (inputPlaces.contains(SameFile.place(target))) {
            throw new Refusal(target.toString(), "it is one of the inputs; choose another folder with --to-dir");
        }
    }

    private String summary(int inputs) {
        return (inputs - refused) + " of " + Counts.of(inputs, "file", "files") + " converted, "
                + Counts.of(written, "plan", "plans") + " written to " + folder
                + (refused == 0 ? "" : "; " + refused + " refused");
    }

    private record Conversion(InputFile file, List<Piece> pieces, Optional<Refusal> refusal) {

        static Conversion refused(InputFile file, Throwable thrown) {
            return new Conversion(file, List.of(), Optional.of(Failures.refusal(file.name(), thrown)));
        }
    }

    private record Piece(Optional<String> period, WholeFile part, Optional<WrittenPlan> written) {}
}
