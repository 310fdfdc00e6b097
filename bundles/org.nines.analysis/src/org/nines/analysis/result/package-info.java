// SPDX-License-Identifier: EPL-2.0
/** Results of the analysis as values. Views, documents and the command line render them and compute nothing themselves. */
package org.nines.analysis.result;
