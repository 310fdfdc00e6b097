// SPDX-License-Identifier: EPL-2.0
/**
 * Quantities as planners write them: text with a unit, kept as written, with one canonical value to compute with.
 *
 * <p>A year is 365.25 days (525,960 minutes) everywhere. A rate is never a mean time and a mean time never a rate: they are different types,
 * and each says so when it is given the other. What is written canonically is read as an equal value.
 */
package org.nines.model.units;
