// SPDX-License-Identifier: EPL-2.0
/** Tests of the command line: what it prints, what it writes, and how it ends. */
package org.nines.cli.tests;
