// SPDX-License-Identifier: EPL-2.0
/** Tests of the diagram editor in a running workbench. */
package org.nines.ui.diagram.tests;
