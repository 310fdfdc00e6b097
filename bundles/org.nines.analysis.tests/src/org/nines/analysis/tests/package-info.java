// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the analysis: its figures against a second, independent implementation on random models and against closed forms on small ones.
 */
package org.nines.analysis.tests;
