// SPDX-License-Identifier: EPL-2.0
/**
 * Proves that the samples are sound models, say what they claim to say, and have the figures that a second method finds.
 *
 * <p>{@link org.nines.samples.tests.ConsumerInternetServiceByHand} and what it uses share no code with the analysis.
 */
package org.nines.samples.tests;
