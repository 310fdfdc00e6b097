// SPDX-License-Identifier: EPL-2.0
/** What the services have in common: the content of a diagram looked up by element, what is kept until the model changes, and how ends are connected. */
package org.nines.sirius.internal;
