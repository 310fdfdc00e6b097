// SPDX-License-Identifier: EPL-2.0
/** Answers what people ask first about a fault tree or network that came from a file, as plain values: every front end shows the same. */
package org.nines.exchange.solve;
