// SPDX-License-Identifier: EPL-2.0
/** Tests of what is handed out: which bundles the product has, who knows whom, and whether it starts. */
package org.nines.product.tests;
