// SPDX-License-Identifier: EPL-2.0
/**
 * Design documents: turns the result of an analysis into something that can be handed to a customer.
 *
 * <p>{@link org.nines.documents.DesignDocument} is the way in. {@link org.nines.documents.Figures} and {@link org.nines.documents.Names} say how
 * numbers and elements are written, for every text that Nines prints. Nothing here computes a figure.
 */
package org.nines.documents;
