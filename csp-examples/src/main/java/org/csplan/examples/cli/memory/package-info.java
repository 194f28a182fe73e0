/** Keeps a workbook that hardly fits into the memory from taking minutes. */
package org.csplan.examples.cli.memory;
