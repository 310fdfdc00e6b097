// SPDX-License-Identifier: EPL-2.0
/** Checks the reliability kernel against enumeration, closed forms and second methods. */
package org.nines.kernel.tests;
