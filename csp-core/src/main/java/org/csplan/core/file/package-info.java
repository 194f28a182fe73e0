/**
 * The one way in which every file is written: whole or not at all. It knows nothing of plans.
 *
 * <p>Open {@link org.csplan.core.file.Output} first; {@link org.csplan.core.file.Reasons} says in plain words why a file can't
 * be read or written.
 */
package org.csplan.core.file;
