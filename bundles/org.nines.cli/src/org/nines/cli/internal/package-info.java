// SPDX-License-Identifier: EPL-2.0
/** Sub-commands of the command line and how they print. */
package org.nines.cli.internal;
