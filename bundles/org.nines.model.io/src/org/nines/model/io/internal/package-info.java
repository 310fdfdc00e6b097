// SPDX-License-Identifier: EPL-2.0
/** How model files are read, checked, bound together and written. */
package org.nines.model.io.internal;
