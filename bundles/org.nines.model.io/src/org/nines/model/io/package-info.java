// SPDX-License-Identifier: EPL-2.0
/**
 * The one way to load and save models, so that every host gives the same answer to a broken, hostile, older or split file.
 *
 * <p>Programs without a workbench use {@link org.nines.model.io.ModelFiles}, a workbench {@link org.nines.model.io.ModelSessions}; tools
 * that only know EMF get the same behaviour through {@link org.nines.model.io.ModelResourceFactory}, which is registered for the extension
 * {@code nines}.
 *
 * <h2>The file</h2>
 * A {@code .nines} file is XMI in UTF-8 with LF: one element per line, then one line for each further attribute, features in the order of
 * the metamodel, so that a change is a line in a diff and merges. Each element has an {@code xmi:id} that never changes. References within
 * a file are ids, those to other files relative addresses ({@code parts/berlin.nines#_id}). What plain EMF writes is read, and plain EMF
 * reads what is written here. All files of a model are loaded together; there are no unresolved proxies afterwards.
 *
 * <h2>Versions</h2>
 * The number in the namespaces is the version of the format, 2 today. Files of version 1 are migrated when they are loaded
 * ({@link org.nines.model.io.internal.Migration1To2}) and written in the current version when they are saved; files of a newer version are
 * refused.
 *
 * <h2>Trust</h2>
 * Files are taken as hostile: no document type, no inclusion, no network, nothing outside the folder of the root file
 * ({@link org.nines.model.io.LoadOptions} allows further folders), everything bounded. All problems have codes {@code IO-nnn}, listed in
 * {@link org.nines.model.io.internal.Issue}.
 */
package org.nines.model.io;
