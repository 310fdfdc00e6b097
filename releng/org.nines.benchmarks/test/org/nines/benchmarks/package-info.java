// SPDX-License-Identifier: EPL-2.0
/** Second opinions: other libraries and reference tables. */
package org.nines.benchmarks;
