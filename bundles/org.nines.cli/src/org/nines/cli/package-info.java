// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: makes the analysis usable from a shell, a script and a pull request, without a workbench and without OSGi.
 *
 * <p>{@link org.nines.cli.Main} is the program. A sub-command is one class with its options; it reads a model, runs one facade of a bundle
 * below and renders the result.
 */
package org.nines.cli;
