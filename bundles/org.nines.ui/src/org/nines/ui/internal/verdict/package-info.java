// SPDX-License-Identifier: EPL-2.0
/** Whether promises are kept, and how each figure comes about. */
package org.nines.ui.internal.verdict;
