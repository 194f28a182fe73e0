/**
 * The names of agencies: which of them are groups, which mean the same body, and which look like one name written
 * differently.
 *
 * <p>Start with {@link org.csplan.core.validation.agency.LookAlikes}. The words are data in
 * {@link org.csplan.core.vocabulary}.
 */
package org.csplan.core.validation.agency;
