// SPDX-License-Identifier: EPL-2.0
/** The model as a tree, in three orderings, and everything that can be done with elements. */
package org.nines.ui.internal.tree;
