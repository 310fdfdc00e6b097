// SPDX-License-Identifier: EPL-2.0
/** Proves that the samples are sound models and say what they claim to say. */
package org.nines.samples.tests;
