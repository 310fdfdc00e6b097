// SPDX-License-Identifier: EPL-2.0
/**
 * Shows how fast and how right the kernel is: measures it on trees and networks from industry and compares its results with those of others.
 *
 * <p>The data is not part of the sources: its folder is given as an argument, holds the files that {@link org.nines.benchmarks.Data} names, and
 * whatever is missing is named.
 */
package org.nines.benchmarks;
