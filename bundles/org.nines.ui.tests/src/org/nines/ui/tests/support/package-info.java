// SPDX-License-Identifier: EPL-2.0
/** The hands and eyes of the tests: pressing, typing, waiting, looking. */
package org.nines.ui.tests.support;
