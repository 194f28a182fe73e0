package org.csplan.excel.recognise;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.layout.Field;
import org.csplan.core.layout.Field.Kind;

/** Decides on columns that hold the colour of a status, beside its words or alone. */
final class StatusColumns {

    private StatusColumns() {}

    /** Decides on those that are still open; {@code taken} holds the fields that are given away. */
    static void decide(Collection<OpenColumn> columns, Set<Field> taken) {
        colourBesideStatus(columns, taken);
        coloursAlone(columns, taken);
    }

    /** Words in one column and the colour in the next are one status. */
    private static void colourBesideStatus(Collection<OpenColumn> columns, Set<Field> taken) {
        Optional<OpenColumn> status = columns.stream()
                .filter(open -> open.decided != null && open.decided.is(Kind.STATUS))
                .findFirst();
        if (status.isEmpty()) {
            return;
        }
        for (OpenColumn open : columns) {
            boolean claims = open.decided == null
                    && open.head
                            .map(head -> head.match().of(Kind.STATUS).isPresent())
                            .orElse(false);
            if (!claims) {
                continue;
            }
            boolean colours = namesColour(open);
            OpenColumn coloured = colours ? open : status.get();
            if (colours == namesColour(status.get()) || coloured.profile.saysStatusInWords()) {
                continue; // words of a status under "RAG" are no colour of another
            }
            if (colours) {
                open.decide(Field.of(Kind.STATUS_RAG), 0.8, "colour beside the status");
                taken.add(Field.of(Kind.STATUS_RAG));
                return;
            }
            if (open.profile.filled() > 0) {
                open.decide(Field.of(Kind.STATUS), 0.8, "words beside the colour");
                status.get().decide(Field.of(Kind.STATUS_RAG), 0.8, "colour beside the status");
                return;
            }
        }
    }

    /** A column of nothing but status colours is the status, whatever its heading says. */
    private static void coloursAlone(Collection<OpenColumn> columns, Set<Field> taken) {
        Field status = Field.of(Kind.STATUS);
        for (OpenColumn open : columns) {
            boolean coloursOnly = open.profile.filled() == 0
                    && open.profile.coloured() >= 2
                    && open.profile.coloured() * 2 >= open.profile.rows();
            if (open.decided == null && coloursOnly && !open.heading().isEmpty() && taken.add(status)) {
                open.decide(status, 0.7, "colours without words");
            }
        }
    }

    private static boolean namesColour(OpenColumn open) {
        String heading = HeadingForm.of(open.heading());
        return heading.contains("rag") || heading.contains("colour") || heading.contains("traffic");
    }
}
