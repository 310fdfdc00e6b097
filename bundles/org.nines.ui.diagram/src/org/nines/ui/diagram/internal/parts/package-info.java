// SPDX-License-Identifier: EPL-2.0
/** Edit parts and figures: a handful for all kinds of diagram, because what they show is already drawn. */
package org.nines.ui.diagram.internal.parts;
