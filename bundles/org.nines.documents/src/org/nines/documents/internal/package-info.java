// SPDX-License-Identifier: EPL-2.0
/** The template of the design document and what it asks for. */
package org.nines.documents.internal;
