package org.csplan.excel;

import java.util.List;
import org.csplan.core.finding.Finding;
import org.csplan.core.layout.GridLayout;

/** A plan was to be written by a strict writer, and something of it would not have come back. Nothing was written. */
public final class LossyWriteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient WrittenPlan refused;

    LossyWriteException(WrittenPlan refused) {
        super("the layout '" + refused.layout().name() + "' would lose something ("
                + refused.findings().size() + " in all): "
                + refused.findings().get(0).message());
        this.refused = refused;
    }

    /** The layout that would have been used. */
    public GridLayout layout() {
        return refused.layout();
    }

    /** What would have been lost. */
    public List<Finding> findings() {
        return refused.findings();
    }
}
