// SPDX-License-Identifier: EPL-2.0
/** Scenes as SWT and Draw2d paint them: prepared in a job, so that the thread of the display only fills outlines. */
package org.nines.ui.diagram.internal.paint;
