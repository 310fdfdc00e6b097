// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the design for Sirius where there is no Sirius: whether it keeps to the metamodels of Sirius and to the notation of Nines, and whether
 * every expression and every tool in it does what it should.
 */
package org.nines.sirius.tests;
