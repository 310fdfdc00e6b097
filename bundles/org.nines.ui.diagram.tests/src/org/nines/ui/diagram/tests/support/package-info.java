// SPDX-License-Identifier: EPL-2.0
/** What the tests of the diagram editor have in common. */
package org.nines.ui.diagram.tests.support;
