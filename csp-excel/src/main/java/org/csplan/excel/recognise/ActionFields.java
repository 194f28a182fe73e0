package org.csplan.excel.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.csplan.core.period.Quarter;
import org.csplan.core.plan.Action;
import org.csplan.core.plan.Agency;
import org.csplan.core.plan.Measure;
import org.csplan.core.plan.QuarterlyMeasure;
import org.csplan.core.plan.Status;
import org.csplan.core.plan.Timescale;

/**
 * The fields of one action while its row is read; null where nothing was found. Unlike the builder it copies no list, so
 * that actions with the same agencies share them.
 */
final class ActionFields {

    String reference;
    String theme;
    String description;
    List<Agency> leadAgencies = List.of();
    List<Agency> supportingPartners = List.of();
    Measure baseline;
    Measure target;
    String successMeasure;
    Timescale timescale;
    String resources;
    private Map<Quarter, QuarterlyMeasure> quarters = Map.of();
    private String update;
    Status status;
    private Map<String, String> other = Map.of();

    void putQuarter(Quarter quarter, QuarterlyMeasure measure) {
        if (quarters.isEmpty()) {
            quarters = new LinkedHashMap<>();
        }
        quarters.put(quarter, measure);
    }

    void addUpdate(String text) {
        update = update == null ? text : update + " " + text;
    }

    boolean hasOther(String name) {
        return other.containsKey(name);
    }

    void putOther(String name, String text) {
        if (other.isEmpty()) {
            other = new LinkedHashMap<>();
        }
        other.put(name, text);
    }

    Action action() {
        return new Action(
                Optional.ofNullable(reference),
                Optional.ofNullable(theme),
                Optional.ofNullable(description),
                leadAgencies,
                supportingPartners,
                Optional.ofNullable(baseline),
                Optional.ofNullable(target),
                Optional.ofNullable(successMeasure),
                Optional.ofNullable(timescale),
                Optional.ofNullable(resources),
                quarters,
                Optional.ofNullable(update),
                Optional.ofNullable(status),
                other);
    }
}
