package org.csplan.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.csplan.core.validation.RuleLevel;
import org.csplan.core.validation.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How much a rule matters: {@code "off"} at every stage, or {@code {"draft": "off", "agreed": "error"}}. */
final class LevelsShape implements JsonShape<Map<Stage.Kind, RuleLevel>> {

    private static final WordShape<RuleLevel> LEVEL = WordShape.oneOf(RuleLevel.values(), RuleLevel::id);
    private static final MapShape<Stage.Kind, RuleLevel> BY_STAGE =
            MapShape.of(WordShape.oneOf(Stage.Kind.values(), Stage.Kind::id), LEVEL);

    @Override
    public Map<Stage.Kind, RuleLevel> read(JsonInput in) {
        if (in.at(JsonToken.START_OBJECT)) {
            return BY_STAGE.read(in);
        } else if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.wrongType("a level such as \"off\", or an object of levels by stage");
        }
        RuleLevel level = LEVEL.read(in);
        Map<Stage.Kind, RuleLevel> everywhere = new EnumMap<>(Stage.Kind.class);
        for (Stage.Kind stage : Stage.Kind.values()) {
            everywhere.put(stage, level);
        }
        return everywhere;
    }

    @Override
    public void write(Map<Stage.Kind, RuleLevel> levels, JsonGenerator out) {
        Set<RuleLevel> different = Set.copyOf(levels.values());
        if (levels.size() == Stage.Kind.values().length && different.size() == 1) {
            LEVEL.write(different.iterator().next(), out);
        } else {
            BY_STAGE.write(levels, out);
        }
    }

    @Override
    public boolean saysNothing(Map<Stage.Kind, RuleLevel> levels) {
        return levels.isEmpty();
    }
}
