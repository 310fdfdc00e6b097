// SPDX-License-Identifier: EPL-2.0
/** The diagram editor: the drawing of a scene with the tools to change what it shows. */
package org.nines.ui.diagram.internal;
