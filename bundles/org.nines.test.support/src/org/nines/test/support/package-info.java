// SPDX-License-Identifier: EPL-2.0
/** Models made by programs, for tests and benchmarks of several bundles; never part of the product. */
package org.nines.test.support;
