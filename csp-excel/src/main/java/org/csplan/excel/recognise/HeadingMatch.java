package org.csplan.excel.recognise;

import java.util.List;
import java.util.Optional;
import org.csplan.core.layout.Field.Kind;
import org.csplan.core.period.PlanPeriod;
import org.csplan.core.period.QuarterText;

/**
 * What a heading could mean.
 *
 * @param candidates the fields it could stand over, the likeliest first; none where it is not known
 * @param period the year it names
 * @param quarter the quarter it names
 */
record HeadingMatch(List<Candidate> candidates, Optional<PlanPeriod> period, Optional<QuarterText> quarter) {

    static final HeadingMatch NONE = new HeadingMatch(List.of(), Optional.empty(), Optional.empty());

    /**
     * A field that a heading could stand over.
     *
     * @param kind the field
     * @param confidence 0 to 1
     * @param rank how close the wording is to the field among all that are known for it; 0 is closest
     * @param because why
     * @param byWho whether the wording ends in "by", so that it may ask for a name as well as for a date
     */
    record Candidate(Kind kind, double confidence, int rank, String because, boolean byWho) {

        Candidate(Kind kind, double confidence, int rank, String because) {
            this(kind, confidence, rank, because, false);
        }
    }

    boolean isKnown() {
        return !candidates.isEmpty();
    }

    double confidence() {
        return candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    }

    Optional<Candidate> of(Kind kind) {
        for (Candidate candidate : candidates) {
            if (candidate.kind() == kind) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
