// SPDX-License-Identifier: EPL-2.0
/** The application around the parts: window, menus, opening and saving, what is done in the background. */
package org.nines.ui.internal;
