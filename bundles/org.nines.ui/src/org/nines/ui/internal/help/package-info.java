// SPDX-License-Identifier: EPL-2.0
/** The pages of the guide beside the work that they explain. */
package org.nines.ui.internal.help;
