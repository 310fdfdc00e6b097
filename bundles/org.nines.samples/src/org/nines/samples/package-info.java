// SPDX-License-Identifier: EPL-2.0
/**
 * Complete models to learn from and to try the product on, apart from the code so that a host can leave them out.
 *
 * <p>{@link org.nines.samples.Samples} lists them. The models lie in the folder {@code models} of the bundle and are ordinary model files.
 */
package org.nines.samples;
