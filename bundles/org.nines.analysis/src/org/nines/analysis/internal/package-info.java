// SPDX-License-Identifier: EPL-2.0
/**
 * How the analysis works.
 *
 * <p>{@code ModelCheck} says what keeps a model from being analysed. {@code Infrastructure} and {@code Services} hold the success condition of
 * every kind of element (all of them are in the file CONDITIONS.md of this bundle), in terms of {@code Variables}: own behaviour of items, arrays and groups. There are two sets of variables, and so
 * two questions are answered by one compilation: structural (every element is up, or down until repaired) and quantified (failure modes,
 * late states, Markov chains). The calendar ({@code OperatingStates}) gives each question a state of operation: what is out of service for
 * planned work, and what has to be carried. {@code LevelAnalysis} asks the kernel and maps its answers back to elements.
 */
package org.nines.analysis.internal;
