// SPDX-License-Identifier: EPL-2.0
package org.nines.kernel;

/** Some functions of a graph. */
record Functions(StructureGraph graph, int[] tops) {
}
