// SPDX-License-Identifier: EPL-2.0
/**
 * Answers questions about plain networks, whose nodes and links fail independently, far faster than by a function of events: single points of
 * failure in linear time, and reliability by the frontier method.
 *
 * <p>{@link org.nines.kernel.network.Separators} finds articulation points and bridges, {@link org.nines.kernel.network.NetworkReliability} the
 * probability that given terminals are connected. Where failures are shared among links and nodes, use
 * {@link org.nines.kernel.network.Connectivity} to make connection a function of a structure graph.
 */
package org.nines.kernel.network;
