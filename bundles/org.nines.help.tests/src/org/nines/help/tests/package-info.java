// SPDX-License-Identifier: EPL-2.0
/** Holds the guide to what there is: its own pages, the commands and parts of the workbench, the command line. */
package org.nines.help.tests;
