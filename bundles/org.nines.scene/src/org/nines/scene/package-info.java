// SPDX-License-Identifier: EPL-2.0
/**
 * Diagrams without a display, so that editor, documents and command line show the same drawing: from a model to shapes, lines and texts, and to
 * SVG, PNG and PDF.
 *
 * <p>{@link org.nines.scene.Diagrams} is the way in. What is drawn and how is said by the tables in {@link org.nines.scene.notation}; colours and
 * metrics by {@link org.nines.scene.Style}; a {@link org.nines.scene.Scene} holds the finished drawing as values, with the identifiers of the
 * elements. {@link org.nines.scene.Overlays} makes marks of the results of an analysis.
 */
package org.nines.scene;
