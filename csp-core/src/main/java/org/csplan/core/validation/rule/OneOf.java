package org.csplan.core.validation.rule;

import java.util.List;

/**
 * Things of which one is meant, among the parameters.
 *
 * @param things the things
 */
record OneOf(List<?> things) {}
