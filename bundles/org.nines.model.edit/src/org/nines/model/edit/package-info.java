// SPDX-License-Identifier: EPL-2.0
/**
 * Everything that changes and names a model on behalf of a planner, so that workbench, Sirius and headless programs offer the same edits under
 * the same words.
 *
 * <p>An {@link org.nines.model.edit.Edit} is plain Java on EObjects: no command, no editing domain. A host wraps it into whatever makes it
 * undoable there ({@code ModelSession.execute} in {@code org.nines.model.io}). What can be created where is in
 * {@link org.nines.model.edit.Creations}, what can be done to what exists in {@link org.nines.model.edit.Edits}; words are in
 * {@link org.nines.model.edit.Kinds}, {@link org.nines.model.edit.Labels} and {@link org.nines.model.edit.Features}, pictures in
 * {@link org.nines.model.edit.Icons}. A new kind of element needs nothing here; a row in a table gives it a better label.
 */
package org.nines.model.edit;
