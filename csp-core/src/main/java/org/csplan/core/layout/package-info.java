/**
 * How a plan lies on a sheet, as plain records that every adapter shares: the fields a column can hold, layouts, and
 * the report of how a file was understood.
 *
 * <p>Start with {@link org.csplan.core.layout.GridLayout} and {@link org.csplan.core.layout.ImportReport}.
 */
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"statusKey:statusKey"},
        typeWith = "*Copies",
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = SuppressWarnings.class)
package org.csplan.core.layout;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
