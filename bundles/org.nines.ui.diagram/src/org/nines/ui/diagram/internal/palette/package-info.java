// SPDX-License-Identifier: EPL-2.0
/** The tools at the side of a diagram. */
package org.nines.ui.diagram.internal.palette;
