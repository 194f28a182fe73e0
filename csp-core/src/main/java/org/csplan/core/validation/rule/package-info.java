/**
 * The rules that ship, one small class each, and what they look at.
 *
 * <p>Open {@link org.csplan.core.validation.rule.SoundPlanChecker} first: the door through which Bean Validation comes
 * in. Nobody else needs this package.
 */
package org.csplan.core.validation.rule;
