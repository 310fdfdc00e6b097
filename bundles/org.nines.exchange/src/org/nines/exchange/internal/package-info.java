// SPDX-License-Identifier: EPL-2.0
/** The only XML parser and writer for files of other tools. */
package org.nines.exchange.internal;
