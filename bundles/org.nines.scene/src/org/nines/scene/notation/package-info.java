// SPDX-License-Identifier: EPL-2.0
/**
 * The notation as tables, one for each kind of diagram, so that editors and other tools can be held against them: what is a container, a node or a
 * line, where it stands, what it is called.
 */
package org.nines.scene.notation;
