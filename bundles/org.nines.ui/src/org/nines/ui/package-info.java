// SPDX-License-Identifier: EPL-2.0
/**
 * What the parts of the workbench share: a model that is open, what is selected in it, and what the analysis says about it.
 *
 * <p>A part, ours or that of another bundle, shows an {@link org.nines.ui.OpenModel}; an editor on one has a
 * {@link org.nines.ui.ModelInput}, a view follows {@link org.nines.ui.ActiveModel}. All of it belongs to the thread of the display.
 */
package org.nines.ui;
