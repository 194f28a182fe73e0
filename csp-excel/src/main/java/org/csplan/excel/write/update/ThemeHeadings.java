package org.csplan.excel.write.update;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.ActionPlan;
import org.csplan.excel.write.patch.CellValue;

/** The rows with the names of themes, in grids that have no column for them. */
final class ThemeHeadings {

    private final ActionPlan old;
    private final PlanPlaces places;
    private final Map<String, Optional<CellAt>> firstOfSheet = new HashMap<>();

    ThemeHeadings(ActionPlan old, PlanPlaces places) {
        this.old = old;
        this.places = places;
    }

    /** A row for the theme of an action, like that of another theme on the same sheet; none if there is no other. */
    Optional<NewRowDraft> row(Addition addition, Action action, int before) {
        return above(addition).or(() -> anyHeading(addition)).map(template -> {
            CellValue theme = CellValue.of(action.theme().orElseThrow());
            Writing cell = new Writing(template, List.of(Form.of(theme)), Set.of());
            return new NewRowDraft(template.sheet(), before, template.row(), Set.of(), List.of(cell));
        });
    }

    /** The heading above the action that a new one stands next to. */
    Optional<CellAt> above(Addition addition) {
        return places.cell(addition.anchorPointer() + Contents.THEME);
    }

    private Optional<CellAt> anyHeading(Addition addition) {
        return places.action(addition.priority(), addition.anchor())
                .map(place -> firstOfSheet.computeIfAbsent(place.sheet(), this::findFirst))
                .flatMap(first -> first);
    }

    private Optional<CellAt> findFirst(String sheet) {
        for (int p = 0; p < old.priorities().size(); p++) {
            for (int a = 0; a < old.priorities().get(p).actions().size(); a++) {
                Optional<CellAt> theme = places.cell(new ValuePath(p, a, Contents.THEME).toString())
                        .filter(cell -> cell.sheet().equals(sheet));
                if (theme.isPresent()) {
                    return theme;
                }
            }
        }
        return Optional.empty();
    }
}
