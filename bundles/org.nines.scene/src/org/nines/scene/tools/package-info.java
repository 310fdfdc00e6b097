// SPDX-License-Identifier: EPL-2.0
/** The tools of diagram editors: what can be done on a drawing, as edits of the model. Derived from the notation; knows no editor. */
package org.nines.scene.tools;
