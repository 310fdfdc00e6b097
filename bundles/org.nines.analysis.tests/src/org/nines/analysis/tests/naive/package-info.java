// SPDX-License-Identifier: EPL-2.0
/**
 * Second implementation of what the figures mean, for tests: every combination of states is tried, and the rules are read as they are
 * written.
 *
 * <p>It knows neither the analysis nor the kernel, and prefers plain to fast, so that agreement of the two is evidence.
 */
package org.nines.analysis.tests.naive;
