// SPDX-License-Identifier: EPL-2.0
/** The editors: the overview of a model, and the page to begin with while none is open. */
package org.nines.ui.internal.editor;
