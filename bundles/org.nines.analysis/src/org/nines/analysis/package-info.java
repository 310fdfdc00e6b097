// SPDX-License-Identifier: EPL-2.0
/**
 * The analysis: turns a model into a structure for the reliability kernel and the kernel's numbers back into statements about the model.
 *
 * <p>{@link org.nines.analysis.Analysis} is the way in: a {@link org.nines.analysis.Snapshot} of a project and
 * {@link org.nines.analysis.AnalysisSettings} give an {@link org.nines.analysis.result.AnalysisResult}, a tree of plain values. Nothing in
 * a result points back into the model.
 */
package org.nines.analysis;
