// SPDX-License-Identifier: EPL-2.0
/**
 * What the design for Sirius ({@code description/nines.odesign}) asks of Nines: one class of services for each representation. They are plain
 * Java on the model, the analysis, the notation and the edits, and know nothing of Sirius; each name is used once in all classes, because Sirius
 * puts them into one scope.
 */
package org.nines.sirius;
