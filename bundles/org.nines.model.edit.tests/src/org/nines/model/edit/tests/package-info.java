// SPDX-License-Identifier: EPL-2.0
/** Tests of edits, labels and icons. */
package org.nines.model.edit.tests;
