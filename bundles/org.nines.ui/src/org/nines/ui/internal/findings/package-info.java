// SPDX-License-Identifier: EPL-2.0
/** What is wrong or doubtful in the model, in a list that leads to the elements. */
package org.nines.ui.internal.findings;
