// SPDX-License-Identifier: EPL-2.0
/** How the edits work; the tables that labels, defaults and legality are looked up in. */
package org.nines.model.edit.internal;
