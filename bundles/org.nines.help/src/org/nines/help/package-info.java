// SPDX-License-Identifier: EPL-2.0
/**
 * The user guide: static pages that any browser shows, read here into blocks of text so that the workbench can show them on a machine that has
 * no browser.
 */
package org.nines.help;
